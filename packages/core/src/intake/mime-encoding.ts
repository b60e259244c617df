import { clean } from "./reading/clean-text.ts";
import { bytesOfWindows1252, decodeMislabelled, isEncoding } from "./decode.ts";

const ENCODED_WORD = /=\?([\w.:+-]{1,60})(?:\*[\w-]{0,40})?\?([QB])\?([^?\r\n]{0,2000})\?=/gi;

interface Words {
  readonly charset: string;
  readonly bytes: Uint8Array[];
}

/** "=?UTF-8?Q?J=C3=BCrgen?=" → "Jürgen" (RFC 2047); words that cannot be read stay. */
export function decodeWords(text: string): string {
  const pieces: string[] = [];
  let words: Words | undefined;
  let at = 0;
  function flush(): void {
    if (words) pieces.push(decodeMislabelled(joined(words.bytes), words.charset));
    words = undefined;
  }
  for (const match of text.matchAll(ENCODED_WORD)) {
    const [written, name = "", encoding = "", word = ""] = match;
    const charset = name.toLowerCase();
    const bytes = isEncoding(charset) ? bytesOfWord(encoding, word) : undefined;
    const between = text.slice(at, match.index);
    const isNext = words !== undefined && between.trim() === "";
    // One character may be cut in two between words of one encoding.
    if (!bytes || !isNext || words?.charset !== charset) flush();
    // Spaces between encoded words are there for the length of the line alone.
    if (!bytes || !isNext) pieces.push(between);
    if (!bytes) pieces.push(written);
    else if (words) words.bytes.push(bytes);
    else words = { charset, bytes: [bytes] };
    at = match.index + written.length;
  }
  flush();
  return clean(pieces.join("") + text.slice(at));
}

function bytesOfWord(encoding: string, word: string): Uint8Array | undefined {
  if (encoding.toUpperCase() === "Q") return bytesOfQuoted(word.replaceAll("_", " "));
  return /^[A-Za-z0-9+/]+={0,2}$/.test(word.trim()) ? bytesOfBase64(word) : undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The words of a body as it travelled. */
export function transferred(body: string, encoding: string, charset: string): string {
  switch (encoding) {
    case "base64":
      return decodeMislabelled(bytesOfBase64(body), charset);
    case "quoted-printable":
      return quotedPrintable(body, charset);
    default:
      return eightBit(body, charset);
  }
}

/** A body in bytes that were read as text already: as Windows-1252, where they were not UTF-8. */
export function eightBit(body: string, charset: string): string {
  const isForeign = /[\u0080-\uFFFF]/.test(body) || /^iso-2022/i.test(charset);
  const bytes = isForeign ? bytesOfWindows1252(body) : undefined;
  return bytes ? decodeMislabelled(bytes, charset) : body;
}

export const quotedPrintable = (text: string, charset: string): string =>
  decodeMislabelled(bytesOfQuoted(text.replace(/[ \t]+$/gm, "").replace(/=\r?\n/g, "")), charset);

/** What is no base64 is passed over, as are ends within the text. */
function bytesOfBase64(text: string): Uint8Array {
  const letters = text
    .replace(/-/g, "+")
    .replace(/_/g, "/")
    .replace(/[^A-Za-z0-9+/]/g, "");
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const binary = atob(whole);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** "=C3=BC" and everything around it as bytes; characters beyond ASCII count as UTF-8. */
function bytesOfQuoted(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code === EQUALS_SIGN ? hexAt(text, at + 1) : undefined;
    if (byte !== undefined) {
      bytes[length++] = byte;
      at += 2;
    } else if (code < 0x80) bytes[length++] = code;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      const { written } = encoder.encodeInto(character, bytes.subarray(length));
      length += written;
      at += character.length - 1;
    }
  }
  return bytes.slice(0, length);
}

const EQUALS_SIGN = 0x3d;

function hexAt(text: string, at: number): number | undefined {
  const digits = text.slice(at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
