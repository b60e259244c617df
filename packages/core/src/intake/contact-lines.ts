import ICAL from "ical.js";
import { clean } from "./reading/clean-text.ts";
import { decodeAs, decodeText } from "./decode.ts";
import type { UnreadList } from "./reading/evidence.ts";

const LINES_MAX = 200_000;
/** The parser takes quadratic time over some lines; a longer one is a picture. */
const LINE_CHARACTERS_MAX = 50_000;

/** One property over all of its lines. */
interface ContentLine {
  readonly text: string;
  readonly line: number;
}

/** Folded lines put together: by a space at the start, in quoted-printable by `=` at the end. */
export function contentLines(text: string): readonly ContentLine[] {
  const lines: {
    parts: string[];
    line: number;
    isQuoted: boolean;
    isBase64: boolean;
    length: number;
  }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (index >= LINES_MAX) break;
    const last = lines.at(-1);
    const end = last?.parts.at(-1) ?? "";
    const goesOn = last?.isQuoted && end.endsWith("=");
    // Android leaves a line empty after a soft break; the value ends there.
    if (
      last &&
      goesOn &&
      !/^(?:BEGIN|END|N|FN|ORG|TEL|EMAIL|CATEGORIES|NOTE|TITLE)[;:]/i.test(raw)
    ) {
      last.parts.splice(-1, 1, end.slice(0, -1), raw.replace(/^[ \t]/, ""));
      continue;
    }
    if (raw.trim() === "") continue;
    if (last && /^[ \t]/.test(raw)) {
      if (last.length < LINE_CHARACTERS_MAX) last.parts.push(raw.slice(1));
      last.length += raw.length;
      continue;
    }
    // Outlook and others do not indent what follows a picture.
    if (last?.isBase64 && /^[A-Za-z0-9+/=]{20,}$/.test(raw)) continue;
    const head = raw.slice(0, 300);
    lines.push({
      parts: [raw],
      line: index + 1,
      isQuoted: /^[^:]*;(?:[^:]*ENCODING=)?"?QUOTED-PRINTABLE/i.test(head),
      isBase64: /^[^:]*(?:BASE64|ENCODING="?B\b)/i.test(head),
      length: raw.length,
    });
  }
  return lines.map(({ parts, line }) => ({
    text: parts.join("").slice(0, LINE_CHARACTERS_MAX),
    line,
  }));
}

export interface Card {
  readonly line: number;
  readonly version: "2.1" | "3.0" | "4.0";
  readonly lines: readonly ContentLine[];
}

/** Cards one after the other; one inside another (AGENT) is of a third person and left out. */
export function cardsIn(lines: readonly ContentLine[], unread: UnreadList): readonly Card[] {
  const cards: Card[] = [];
  let open: { line: number; lines: ContentLine[] } | undefined;
  let depth = 0;
  const close = (): void => {
    if (!open) return;
    const { line, lines: own } = open;
    const version = own
      .map(({ text }) => /^(?:[\w-]+\.)?VERSION\s*(?:;[^:]*)?:\s*([\d.]+)/i.exec(text)?.[1])
      .find(Boolean);
    cards.push({
      line,
      version: version === "4.0" ? "4.0" : version === "2.1" ? "2.1" : "3.0",
      lines: own,
    });
    open = undefined;
  };
  for (const content of lines) {
    const [, edge, what] = /^\s*(BEGIN|END)\s*:\s*(\w+)/i.exec(content.text) ?? [];
    const isCard = /^vcard$/i.test(what ?? "");
    if (isCard && /^begin$/i.test(edge ?? "")) {
      // A card that was never closed ends where the next begins, unless it is an agent's.
      const isAgent = /^AGENT\b/i.test(open?.lines.at(-1)?.text ?? "");
      if (open && (isAgent || depth > 0)) {
        depth += 1;
        continue;
      }
      if (open) {
        unread.add({ line: open.line, quote: "END:VCARD", why: "malformed" });
        close();
      }
      open = { line: content.line, lines: [] };
    } else if (isCard) {
      if (depth > 0) depth -= 1;
      else close();
    } else if (open && depth === 0) open.lines.push(content);
    else if (!open) unread.add({ line: content.line, quote: content.text, why: "malformed" });
  }
  if (open) {
    unread.add({ line: open.line, quote: "END:VCARD", why: "malformed" });
    close();
  }
  return cards;
}

// Properties -----------------------------------------------------------------------------------

export interface Property {
  readonly name: string;
  readonly values: readonly string[];
  /** TYPE and bare parameters, in lower case. */
  readonly types: readonly string[];
  readonly pref: number;
  readonly line: number;
  readonly quote: string;
}

/** Properties that are read; of the others only the form has to be right. */
const READ = new Set([
  "fn",
  "n",
  "nickname",
  "org",
  "title",
  "role",
  "email",
  "tel",
  "url",
  "note",
  "kind",
  "tz",
  "x-addressbookserver-kind",
  "x-abshowas",
]);
/** Known, and of no use for an interview. */
const LEFT =
  /^(?:version|prodid|uid|rev|photo|logo|sound|key|bday|anniversary|gender|adr|label|geo|categories|class|sort-string|mailer|agent|source|name|profile|impp|lang|related|member|clientpidmap|xml|caladruri|caluri|fburl|x-.*)$/;

export function propertyIn(
  content: ContentLine,
  version: Card["version"],
  unread: UnreadList,
): Property | undefined {
  const { line } = content;
  const split = /^\s*((?:[\w-]+\.)?([A-Za-z][\w-]*))((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):(.*)$/s.exec(
    content.text,
  );
  const [, , written, parameters = "", value = ""] = split ?? [];
  const name = written?.toLowerCase();
  if (name === undefined) {
    unread.add({ line, quote: content.text, why: "malformed" });
    return undefined;
  }
  if (!READ.has(name)) {
    if (!LEFT.test(name)) unread.add({ line, quote: content.text, why: "unknown_key" });
    return undefined;
  }
  const said = parametersIn(parameters);
  const decoded = decodedValue(value, said);
  const soundLine = `${name.toUpperCase()}${said.types.length > 0 ? `;TYPE=${said.types.join(",")}` : ""}:${version === "2.1" ? escaped(decoded, name) : decoded}`;
  const values = valuesBy(soundLine, name, version);
  if (!values) {
    unread.add({ line, quote: content.text, why: "malformed" });
    return undefined;
  }
  return {
    name,
    values: values.map((part) => clean(part).trim()),
    types: said.types,
    pref: said.types.includes("pref") ? 1 : said.pref,
    line,
    quote: decoded,
  };
}

interface Parameters {
  readonly types: readonly string[];
  readonly pref: number;
  readonly encoding: string | undefined;
  readonly charset: string | undefined;
}

/** vCard 2.1 writes bare words, `;WORK;PREF`, where later versions write `;TYPE=work,pref`. */
function parametersIn(written: string): Parameters {
  const types: string[] = [];
  let pref = 100;
  let encoding: string | undefined;
  let charset: string | undefined;
  for (const part of written.split(";").filter((one) => one.trim() !== "")) {
    const [key = "", value] = part.split(/=(.*)/s).map((side) => side.trim().replace(/^"|"$/g, ""));
    const bare = value === undefined ? key.toLowerCase() : "";
    if (/^encoding$/i.test(key)) encoding = value?.toLowerCase();
    else if (bare === "quoted-printable" || bare === "base64") encoding = bare;
    else if (/^charset$/i.test(key)) charset = value;
    else if (/^pref$/i.test(key) && value !== undefined) pref = Number(value) || 100;
    else if (/^type$/i.test(key))
      types.push(
        ...(value ?? "")
          .toLowerCase()
          .split(/[,"]+/)
          .filter((one) => /^[\w-]+$/.test(one)),
      );
    else if (/^[\w-]+$/.test(bare)) types.push(bare);
  }
  return { types, pref, encoding, charset };
}

function decodedValue(value: string, { encoding, charset }: Parameters): string {
  if (encoding !== "quoted-printable") return value;
  const bytes = Uint8Array.from(
    value
      .split(/(=[0-9A-F]{2})/i)
      .flatMap((part, index) =>
        index % 2 === 1
          ? [Number.parseInt(part.slice(1), 16)]
          : [...new TextEncoder().encode(part)],
      ),
  );
  try {
    return (
      charset && !/^us-ascii$/i.test(charset) ? decodeAs(bytes, charset) : decodeText(bytes)
    ).replace(/\r\n?/g, "\n");
  } catch {
    return decodeText(bytes);
  }
}

/** A value of vCard 2.1, where a comma is a comma, in the spelling of 3.0. */
const escaped = (value: string, name: string): string => {
  const line = value
    .replace(/\\(?![;,\\nN:])/g, "\\\\")
    .replace(/\\:/g, ":")
    .replace(/(?<!\\),/g, "\\,")
    .replace(/\n/g, "\\n");
  return name === "n" || name === "org" ? line : line.replace(/(?<!\\);/g, "\\;");
};

function valuesBy(
  line: string,
  name: string,
  version: Card["version"],
): readonly string[] | undefined {
  try {
    const design = version === "4.0" ? ICAL.design.vcard : ICAL.design.vcard3;
    const parsed: unknown = ICAL.parse.property(line.replace(/\n/g, "\\n"), design);
    if (!Array.isArray(parsed)) return undefined;
    const values: readonly unknown[] = parsed.slice(3);
    const isStructured = name === "n" || name === "org";
    const flat = isStructured ? values.flat(2) : values.flat(2).slice(0, 1);
    // The parser leaves some escapes in place that writers put everywhere.
    return flat.map((value) =>
      typeof value === "string" ? value.replace(/\\([;:,])/g, "$1") : "",
    );
  } catch {
    return undefined;
  }
}
