import { clean } from "./clean-text.ts";
import { decodeAs } from "./decode.ts";

/** Headers that programs write, as against a mail that somebody pasted or notes with labels. */
const MAIL_HEADER =
  /^(?:mime-version|content-type|content-transfer-encoding|received|return-path|message-id|dkim-signature):/im;

/** Does it begin as a mail is stored: headers, their continuations, boundaries, then a gap? */
export function looksLikeMail(text: string): boolean {
  const head =
    text
      .trimStart()
      .slice(0, HEAD_CHARACTERS_MAX)
      .split(/\r?\n\r?\n/, 1)[0] ?? "";
  return MAIL_HEADER.test(head) && head.split(/\r\n|\r|\n/).every(isHeaderLine);
}

const HEAD_CHARACTERS_MAX = 100_000;

const isHeaderLine = (line: string): boolean => /^(?:[!-9;-~]+:|[ \t]|--|From )/.test(line);

/** The calendars that a mail carries, decoded; none where it carries none that can be read. */
export function calendarsInMail(mail: string): readonly string[] {
  const [first = "", ...rest] = mail.replace(/\r\n?/g, "\n").split(CALENDAR_PART);
  let before = first;
  return rest.flatMap((after) => {
    // The headers of a part stand on both sides of the one that was found.
    const above = before.slice(
      Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n--")) + 1,
    );
    const gap = after.indexOf("\n\n");
    before = after;
    if (gap < 0) return [];
    const headers = `${above}\n${after.slice(0, gap)}`;
    const body = after.slice(gap).split(/^--/m, 1)[0] ?? "";
    const charset = /\bcharset="?([\w-]+)/i.exec(after.slice(0, gap))?.[1] ?? "utf-8";
    const encoding = /^content-transfer-encoding:[ \t]*([\w-]+)/im.exec(headers)?.[1];
    const text = transferred(body, encoding?.toLowerCase(), charset);
    return text !== undefined && /BEGIN:VCALENDAR/i.test(text) ? [text] : [];
  });
}

const CALENDAR_PART = /^content-type:\s*(?:text\/calendar|application\/ics)\b/im;

function transferred(
  body: string,
  encoding: string | undefined,
  charset: string,
): string | undefined {
  if (encoding === "base64") return decoded(bytesOfBase64(body), charset);
  if (encoding !== "quoted-printable") return body;
  return decoded(bytesOfQuoted(body.replace(/=[ \t]*\n/g, "")), charset);
}

/** "=?UTF-8?Q?J=C3=BCrgen?=" → "Jürgen" (RFC 2047); words that cannot be read stay. */
export const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(
      /=\?([\w-]+)(?:\*[\w-]+)?\?([QB])\?([^?\s]*)\?=/gi,
      (whole, charset: string, encoding: string, word: string) => {
        const bytes =
          encoding.toUpperCase() === "B"
            ? bytesOfBase64(word)
            : bytesOfQuoted(word.replaceAll("_", " "));
        return decoded(bytes, charset) ?? whole;
      },
    );

function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const bytesOfQuoted = (text: string): Uint8Array =>
  Uint8Array.from(
    text.split(/(=[0-9A-F]{2})/i).flatMap((part, index) =>
      // What the pattern found stands at every other place.
      index % 2 === 1 ? [Number.parseInt(part.slice(1), 16)] : [...new TextEncoder().encode(part)],
    ),
  );

function decoded(bytes: Uint8Array | undefined, charset: string): string | undefined {
  try {
    return bytes && clean(decodeAs(bytes, charset));
  } catch {
    return undefined;
  }
}
