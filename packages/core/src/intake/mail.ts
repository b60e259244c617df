import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { err, ok, type Result } from "../result.ts";
import { clean, cut } from "./reading/clean-text.ts";
import { htmlToText } from "./html-text.ts";
import {
  ADDRESSES_MAX,
  addressesOf,
  isoDate,
  lineOf,
  type MailAddress,
  writtenDate,
} from "./mail-headers.ts";
import {
  calendarOfPart,
  firstOf,
  messageIn,
  type MimePart,
  parseMime,
  textOfPart,
} from "./mime.ts";
import {
  isOnlyNote,
  labelledHeaders,
  newestMessage,
  withoutQuoteSigns,
} from "./reading/newest-message.ts";

interface MailAttachment {
  readonly name: string;
  /** The media type, in small letters. */
  readonly type: string;
}

/** A stored mail, or the mail that it forwards and says nothing about. */
export interface Mail {
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** With the offset of the header: `2026-05-05T10:00:00+02:00`; none where it cannot be read. */
  readonly date?: string;
  /** The newest message's own words. */
  readonly text: string;
  /** What it quotes or forwards. */
  readonly quoted: string;
  /** Its calendars, as iCalendar text. */
  readonly calendars: readonly string[];
  readonly attachments: readonly MailAttachment[];
}

export type MailError =
  | Extract<DomainError, { readonly type: "empty_input" | "too_large" }>
  | { readonly type: "not_a_mail"; readonly reason: string };

/** Reads a mail as it is stored (.eml, RFC 5322). Damaged parts are left out, the rest is read. */
export function readMail(text: string): Result<Mail, MailError> {
  const bytes =
    text.length * 3 <= INTAKE_BYTES_MAX ? text.length : new TextEncoder().encode(text).length;
  if (bytes > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes, bytesMax: INTAKE_BYTES_MAX });
  if (text.trim() === "") return err({ type: "empty_input" });
  const message = parseMime(text);
  if (!KNOWN_HEADERS.some((name) => message.headers.has(name)))
    return err({ type: "not_a_mail", reason: "it has no headers of a mail" });
  return ok(mailOf(message, 0));
}

const KNOWN_HEADERS = [
  ...["from", "to", "subject", "date", "sender", "reply-to", "message-id", "received"],
  ...["mime-version", "content-type", "return-path", "delivered-to"],
];

const ATTACHMENTS_MAX = 200;
const TEXT_CHARACTERS_MAX = 500_000;

function mailOf(message: MimePart, depth: number): Mail {
  const content = contentOf(message, depth);
  const written = cut(chosen(content), TEXT_CHARACTERS_MAX);
  const [from = NOBODY] = addressesOf(firstOf(message.headers, "from"));
  const date = isoDate(firstOf(message.headers, "date"));
  const own: Mail = {
    from,
    to: addressesIn(message, "to"),
    cc: addressesIn(message, "cc"),
    subject: lineOf(firstOf(message.headers, "subject")),
    ...(date && { date }),
    ...splitText(written, date),
    calendars: [...new Set(content.calendars)],
    attachments: content.attachments.slice(0, ATTACHMENTS_MAX),
  };
  return content.messages.reduce(withMessage, own);
}

const NOBODY: MailAddress = { name: "", email: "" };

/** A mail without words of its own is the one that it carries. */
function withMessage(own: Mail, carried: Mail): Mail {
  const both = {
    calendars: [...new Set([...own.calendars, ...carried.calendars])],
    attachments: [...own.attachments, ...carried.attachments].slice(0, ATTACHMENTS_MAX),
  };
  if (isOnlyNote(own.text)) return { ...carried, ...both };
  const quoted = [own.quoted, carried.text, carried.quoted].filter((each) => each !== "");
  return { ...own, ...both, quoted: cut(quoted.join("\n\n"), TEXT_CHARACTERS_MAX) };
}

type Split = Pick<Mail, "text" | "quoted"> & Partial<Pick<Mail, "from" | "subject" | "date">>;

function splitText(text: string, date: string | undefined): Split {
  const { start, end, quotedStart } = newestMessage(text);
  const newest = text.slice(start, end);
  const lines = newest.split("\n");
  if (lines.every(isQuoteLine)) return { text: withoutQuoteSigns(newest).trim(), quoted: "" };
  const forwarded = quotedStart === undefined || quotedStart > start ? text.slice(0, start) : "";
  const headers = forwardedHeaders(forwarded, date);
  if (quotedStart === undefined) return { ...headers, text: newest, quoted: "" };
  if (quotedStart < start) return { text: newest, quoted: text.slice(quotedStart, start).trim() };
  if (quotedStart >= end)
    return { ...headers, text: newest, quoted: text.slice(quotedStart).trim() };
  // Answers between the lines that they answer; above these stands who wrote them.
  const below = text.slice(quotedStart, end).split("\n");
  const first = below.findIndex((line) => line.startsWith(">"));
  const isQuote = (line: string, index: number): boolean => index < first || line.startsWith(">");
  const answers = [
    ...text.slice(start, quotedStart).split("\n"),
    ...below.filter((line, index) => !isQuote(line, index)),
  ];
  return {
    text: answers
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    quoted: [...below.filter(isQuote), text.slice(end)].join("\n").trim(),
  };
}

const isQuoteLine = (line: string): boolean => line.startsWith(">") || line.trim() === "";

/** Who wrote what a mail passes on, when and about what, as it stands above the passed on words. */
function forwardedHeaders(
  head: string,
  passedOn: string | undefined,
): Partial<Pick<Mail, "from" | "subject" | "date">> {
  if (head.trim() === "") return {};
  const { from: author = "", sent = "", subject = "" } = labelledHeaders(head);
  const [from] = addressesOf(author.replace(/\[mailto:([^\]]+)\]/i, "<$1>"));
  const date = isoDate(sent, passedOn?.slice(19)) ?? writtenDate(sent, passedOn);
  return {
    ...(from && { from }),
    ...(date && { date }),
    ...(subject !== "" && { subject: lineOf(subject) }),
  };
}

interface Content {
  readonly plain: string;
  /** Of HTML, as text. */
  readonly html: string;
  readonly calendars: readonly string[];
  readonly attachments: readonly MailAttachment[];
  readonly messages: readonly Mail[];
}

const EMPTY: Content = { plain: "", html: "", calendars: [], attachments: [], messages: [] };

const TEXT_TYPES = new Set([
  "text/plain",
  "text/html",
  "text/enriched",
  "text/richtext",
  "text/x-amp-html",
]);

function contentOf(part: MimePart, depth: number): Content {
  const calendar = calendarOfPart(part);
  if (calendar !== undefined)
    return { ...EMPTY, calendars: [clean(calendar).replace(/\r\n?/g, "\n").trim()] };
  const nested = part.type.startsWith("message/")
    ? (part.parts[0] ?? messageIn(part, depth))
    : undefined;
  if (nested) return { ...EMPTY, messages: [mailOf(nested, depth + 1)] };
  if (part.parts.length > 0) return contentOfParts(part, depth);
  const isShown = TEXT_TYPES.has(part.type) && !part.isAttachment;
  // A multipart whose boundaries are nowhere is one text.
  if (!isShown && !part.type.startsWith("multipart/"))
    return { ...EMPTY, attachments: [{ name: cut(part.fileName, 300), type: part.type }] };
  const text = clean(textOfPart(part)).replace(/\r\n?/g, "\n");
  if (part.type === "text/plain" || part.type.startsWith("multipart/"))
    return { ...EMPTY, plain: isFlowed(part) ? unflowed(text, part) : text };
  return { ...EMPTY, html: clean(htmlToText(text)) };
}

const isFlowed = ({ parameters }: MimePart): boolean =>
  parameters.get("format")?.toLowerCase() === "flowed";

function contentOfParts(part: MimePart, depth: number): Content {
  const all = part.parts.map((each) => contentOf(each, depth));
  const rest = {
    calendars: all.flatMap(({ calendars }) => calendars),
    attachments: all.flatMap(({ attachments }) => attachments),
    messages: all.flatMap(({ messages }) => messages),
  };
  if (part.type === "multipart/alternative")
    return {
      ...rest,
      plain: all.findLast(({ plain }) => plain.trim() !== "")?.plain ?? "",
      html: all.findLast(({ html }) => html.trim() !== "")?.html ?? "",
    };
  const written = all.map(chosen).map((text) => text.trim());
  const [first = ""] = written.filter((text) => text !== "");
  // What belongs to a page are its pictures; other parts go on where the one before ends.
  const words =
    part.type === "multipart/related" ? first : written.filter((text) => text !== "").join("\n\n");
  return { ...rest, plain: words, html: "" };
}

/** The plain words, unless they only say that there is a page to look at. */
function chosen({ plain, html }: Content): string {
  const isStub = plain.trim().length * STUB_TIMES < html.length;
  return plain.trim() === "" || isStub ? html || plain : plain;
}

const STUB_TIMES = 4;

/** RFC 3676: a space at the end of a line says that it goes on in the next. */
function unflowed(text: string, { parameters }: MimePart): string {
  const dropsSpace = parameters.get("delsp")?.toLowerCase() === "yes";
  const lines: string[] = [];
  let open: { readonly quotes: string; readonly pieces: string[] } | undefined;
  function close(): void {
    if (open) lines.push((open.quotes && `${open.quotes} `) + open.pieces.join(""));
    open = undefined;
  }
  for (const line of text.split("\n")) {
    const quotes = /^>{0,100}/.exec(line)?.[0] ?? "";
    const words = line.slice(quotes.length).replace(/^ /, "");
    const flows = words.endsWith(" ") && words !== "-- ";
    if (open && (open.quotes !== quotes || words === "-- ")) close();
    open ??= { quotes, pieces: [] };
    open.pieces.push(flows && dropsSpace ? words.slice(0, -1) : words);
    if (!flows) close();
  }
  close();
  return lines.join("\n");
}

const addressesIn = ({ headers }: MimePart, name: string): readonly MailAddress[] =>
  (headers.get(name) ?? []).flatMap(addressesOf).slice(0, ADDRESSES_MAX);
