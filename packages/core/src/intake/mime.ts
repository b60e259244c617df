import { clean } from "./reading/clean-text.ts";
import { decodeMislabelled } from "./decode.ts";
import { decodeWords, transferred } from "./mime-encoding.ts";

/** Headers that programs write, as against a mail that somebody pasted or notes with labels. */
const MAIL_HEADER =
  /^(?:mime-version|content-type|content-transfer-encoding|received|return-path|message-id|dkim-signature):|^date:[ \t]*(?:[a-z]{3},[ \t]*)?\d{1,2} [a-z]{3} \d{4} [\d:]{5,8} [+-]\d{4}/im;

/** Does it begin as a mail is stored: headers, their continuations, boundaries, then a gap? */
export function looksLikeMail(text: string): boolean {
  const head = text
    .slice(0, HEAD_CHARACTERS_MAX)
    .trimStart()
    .replace(/\r\n?/g, "\n")
    .split("\n\n", 1)[0];
  return head !== undefined && MAIL_HEADER.test(head) && head.split("\n").every(isHeadLine);
}

const HEAD_CHARACTERS_MAX = 100_000;

const isHeadLine = (line: string): boolean => /^(?:[!-9;-~]+:|[ \t]|--|>?From )/.test(line);

/** A mail, or a part of one. */
export interface MimePart {
  /** By their names in small letters, unfolded, each with all of its values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** In small letters: `text/plain`. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly isAttachment: boolean;
  /** Empty where it has none. */
  readonly fileName: string;
  /** As it travelled, with line feeds; empty where it has parts. */
  readonly body: string;
  readonly parts: readonly MimePart[];
  /** What stands among the headers of a part and is a calendar. */
  readonly calendar?: string;
}

const DEPTH_MAX = 20;
const PARTS_MAX = 200;
const HEADERS_MAX = 1000;
const HEADER_CHARACTERS_MAX = 20_000;

/** Whatever it gets, the parts of a mail so far as they can be told. */
export const parseMime = (text: string): MimePart => parseLines(mailLines(text), 0).part;

const mailLines = (text: string): readonly string[] =>
  text.replace(/^\uFEFF?(?:[ \t]*[\r\n]+)*/, "").split(/\r\n|\r|\n/);

const MAILS_MAX = 50;

/** Mails that were saved one after the other. */
function mailsIn(text: string): readonly MimePart[] {
  const lines = mailLines(text);
  const mails: MimePart[] = [];
  let from: number | undefined = 0;
  while (from !== undefined && mails.length < MAILS_MAX) {
    const { part, end } = parseLines(lines, from);
    mails.push(part);
    const next = lines.findIndex((line, index) => index >= end && line !== "");
    const isMail = next >= 0 && looksLikeMail(lines.slice(next, next + HEADERS_MAX).join("\n"));
    from = isMail ? next : undefined;
  }
  return mails;
}

interface Parsed {
  readonly part: MimePart;
  /** The line after the boundary that closes the mail. */
  readonly end: number;
}

function parseLines(lines: readonly string[], start: number): Parsed {
  let partsLeft = PARTS_MAX;
  let end = lines.length;

  function partOf(from: number, to: number, depth: number, usualType: string): MimePart {
    partsLeft -= 1;
    const head = headOf(lines, from, to);
    const { value, parameters } = parametersOf(firstOf(head.headers, "content-type"));
    const disposition = parametersOf(firstOf(head.headers, "content-disposition"));
    const assumed = head.calendar === undefined ? usualType : "text/calendar";
    const fileName = disposition.parameters.get("filename") ?? parameters.get("name") ?? "";
    const part = {
      headers: head.headers,
      type: MEDIA_TYPE.test(value) ? value : assumed,
      parameters,
      isAttachment: disposition.value === "attachment",
      fileName: clean(decodeWords(fileName)).trim(),
      ...(head.calendar !== undefined && { calendar: head.calendar }),
    };
    const parts = depth < DEPTH_MAX ? partsOf(part, head.end, to, depth) : [];
    const body = parts.length > 0 ? "" : lines.slice(head.end, to).join("\n");
    return { ...part, body, parts };
  }

  function partsOf(
    { type, parameters, headers }: Omit<MimePart, "body" | "parts">,
    from: number,
    to: number,
    depth: number,
  ): readonly MimePart[] {
    const isMessage = type === "message/rfc822" || type === "message/global";
    if (isMessage && encodingOf(headers) === "") return [partOf(from, to, depth + 1, "text/plain")];
    if (!type.startsWith("multipart/")) return [];
    const usualType = type === "multipart/digest" ? "message/rfc822" : "text/plain";
    const marks = boundariesIn(lines, from, to, parameters.get("boundary") ?? "");
    const last = marks.at(-1);
    if (depth === 0 && last?.isLast) end = last.at + 1;
    // A missing last boundary counts as there.
    return marks.flatMap(({ at, isLast }, index) =>
      isLast || partsLeft <= 0
        ? []
        : [partOf(at + 1, marks[index + 1]?.at ?? to, depth + 1, usualType)],
    );
  }

  return { part: partOf(start, lines.length, 0, "text/plain"), end };
}

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

interface Head {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Where the body begins. */
  readonly end: number;
  readonly calendar?: string;
}

const HEADER = /^([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)$/s;

function headOf(lines: readonly string[], from: number, to: number): Head {
  const headers = new Map<string, string[]>();
  let calendar: string | undefined;
  let values: string[] | undefined;
  let count = 0;
  let at = from;
  for (; at < to; at++) {
    const line = lines[at] ?? "";
    if (line === "") break;
    const folded = line.startsWith(" ") || line.startsWith("\t");
    const last = values?.at(-1);
    if (folded && values && last !== undefined) {
      if (last.length < HEADER_CHARACTERS_MAX)
        values.splice(-1, 1, `${last} ${line.slice(0, HEADER_CHARACTERS_MAX).trim()}`);
      continue;
    }
    if (/^BEGIN:VCALENDAR\s*$/i.test(line)) {
      const end = endOfCalendar(lines, at, to);
      calendar = lines.slice(at, end).join("\n");
      at = end - 1;
      continue;
    }
    if (/^>?From /.test(line) && headers.size === 0) continue;
    const [, name = "", value = ""] = HEADER.exec(line) ?? [];
    // A part without headers, or whose gap is missing.
    if (name === "" && !folded) return { headers, end: at, ...(calendar && { calendar }) };
    if (count++ > HEADERS_MAX) continue;
    const key = name.toLowerCase();
    values = headers.get(key) ?? [];
    values.push(value.slice(0, HEADER_CHARACTERS_MAX).trim());
    headers.set(key, values);
  }
  return { headers, end: Math.min(at + 1, to), ...(calendar && { calendar }) };
}

function endOfCalendar(lines: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^END:VCALENDAR\s*$/i.test(lines[at] ?? "")) return at + 1;
  return to;
}

interface Mark {
  readonly at: number;
  readonly isLast: boolean;
}

function boundariesIn(
  lines: readonly string[],
  from: number,
  to: number,
  given: string,
): readonly Mark[] {
  const marks = given === "" ? [] : marksOf(lines, from, to, given);
  const guessed = marks.length > 0 ? undefined : boundaryIn(lines, from, to);
  return guessed === undefined ? marks : marksOf(lines, from, to, guessed);
}

function marksOf(
  lines: readonly string[],
  from: number,
  to: number,
  boundary: string,
): readonly Mark[] {
  const begins = `--${boundary.trimEnd()}`;
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? "";
    if (!line.startsWith(begins)) continue;
    const rest = line.slice(begins.length).trimEnd();
    if (rest !== "" && rest !== "--") continue;
    marks.push({ at, isLast: rest === "--" });
    if (rest === "--") break;
  }
  return marks;
}

/** What looks like one, where a mail forgot to say it: dashes, then the headers of a part. */
function boundaryIn(lines: readonly string[], from: number, to: number): string | undefined {
  for (let at = from; at < to - 1; at++) {
    const line = lines[at] ?? "";
    if (/^--[^\s-]/.test(line) || line.startsWith("----"))
      if (/^content-[a-z-]+[ \t]*:/i.test(lines[at + 1] ?? "")) return line.slice(2).trimEnd();
  }
  return undefined;
}

export const firstOf = (headers: MimePart["headers"], name: string): string =>
  headers.get(name)?.[0] ?? "";

/** Empty for what needs no decoding. */
function encodingOf(headers: MimePart["headers"]): string {
  const encoding = firstOf(headers, "content-transfer-encoding").toLowerCase();
  const [, known = ""] = /^[\s"']*(base64|quoted-printable)\b/.exec(encoding) ?? [];
  return known;
}

interface Parameters {
  /** In small letters. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /;\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/gs;

/** `attachment; filename*0*=UTF-8''J%C3%BC; filename*1="rgen.ics"` (RFC 2045, RFC 2231). */
function parametersOf(header: string): Parameters {
  const [value = ""] = header.split(";", 1);
  const plain = new Map<string, string>();
  const pieces = new Map<
    string,
    { readonly at: number; readonly text: string; isCoded: boolean }[]
  >();
  for (const [, written = "", quoted, bare = ""] of header.matchAll(PARAMETER)) {
    const text = quoted === undefined ? bare.trim() : quoted.replace(/\\(.)/gs, "$1");
    const [, name = "", at, coded] =
      /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(written.toLowerCase()) ?? [];
    if (at === undefined && coded === undefined) {
      if (!plain.has(name)) plain.set(name, text);
      continue;
    }
    const known = pieces.get(name) ?? [];
    known.push({ at: Number(at ?? 0), text, isCoded: coded !== undefined });
    pieces.set(name, known);
  }
  const extended = [...pieces].map(([name, parts]): [string, string] => {
    const [first, ...rest] = parts.toSorted((a, b) => a.at - b.at);
    const [, charset = "", start = first?.text ?? ""] =
      /^([\w.:+-]*)'[^']*'(.*)$/s.exec(first?.text ?? "") ?? [];
    const all = [{ text: start, isCoded: first?.isCoded ?? false }, ...rest];
    const words = all.map(({ text, isCoded }) => (isCoded ? text : text.replaceAll("%", "%25")));
    return [name, percentDecoded(words.join(""), charset)];
  });
  return { value: value.trim().toLowerCase(), parameters: new Map([...plain, ...extended]) };
}

function percentDecoded(text: string, charset: string): string {
  const bytes = text
    .split(/%([0-9a-f]{2})/i)
    .flatMap((part, index) =>
      index % 2 === 1 ? [Number.parseInt(part, 16)] : [...new TextEncoder().encode(part)],
    );
  return decodeMislabelled(Uint8Array.from(bytes), charset);
}

/** The words of a part, in no matter what encoding. */
export const textOfPart = ({ body, headers, parameters }: MimePart): string =>
  transferred(body, encodingOf(headers), parameters.get("charset") ?? "");

const CALENDAR_TYPE = /^(?:text\/(?:x-)?v?calendar|application\/(?:ics|calendar|x-ics))$/;
const CALENDAR_NAME = /\.(?:ics|ical|icalendar|ifb|vcs)$/i;

/** The calendar that a part is; undefined where it is none, or damaged beyond reading. */
export function calendarOfPart(part: MimePart): string | undefined {
  if (part.calendar !== undefined) {
    const isPlain = encodingOf(part.headers) === "";
    return isPlain
      ? transferred(part.calendar, "", part.parameters.get("charset") ?? "")
      : part.calendar;
  }
  const isNamed = CALENDAR_TYPE.test(part.type) || CALENDAR_NAME.test(part.fileName);
  if (part.parts.length > 0 || (!isNamed && part.type !== "text/plain")) return undefined;
  const text = textOfPart(part);
  if (/BEGIN:VCALENDAR/i.test(text) && (isNamed || /^END:VCALENDAR/im.test(text))) return text;
  return undefined;
}

/** The calendars that a mail carries, decoded, each once; none where it has none to read. */
export const calendarsInMail = (mail: string): readonly string[] => [
  ...new Set(
    mailsIn(mail)
      .flatMap((each) => calendarsIn(each))
      .map(clean),
  ),
];

function calendarsIn(part: MimePart, depth = 0): readonly string[] {
  const own = calendarOfPart(part);
  const nested = messageIn(part, depth);
  return [
    ...(own === undefined ? [] : [own]),
    ...part.parts.flatMap((each) => calendarsIn(each, depth)),
    ...(nested ? calendarsIn(nested, depth + 1) : []),
  ];
}

/** Each one may be as long as what it travels in. */
const ENCODED_MESSAGES_MAX = 4;

/** A mail that travels in a mail, encoded. */
export function messageIn(part: MimePart, depth: number): MimePart | undefined {
  const isMessage = part.type === "message/rfc822" || part.type === "message/global";
  return isMessage && part.parts.length === 0 && depth < ENCODED_MESSAGES_MAX
    ? parseMime(textOfPart(part))
    : undefined;
}
