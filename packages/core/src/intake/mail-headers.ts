import { isInstant } from "../time.ts";
import { cut } from "./reading/clean-text.ts";
import { decodeWords, eightBit } from "./mime-encoding.ts";

export interface MailAddress {
  /** Empty where the header has an address alone. */
  readonly name: string;
  /** Empty where the header has none that could be one. */
  readonly email: string;
}

export const ADDRESSES_MAX = 200;
const LINE_CHARACTERS_MAX = 1000;

/** A header as one line of words. */
export const lineOf = (header: string): string =>
  cut(decodeWords(eightBit(header, "utf-8")).replace(/\s+/g, " ").trim(), LINE_CHARACTERS_MAX);

/** `"Raman, Priya" <priya@x.example>, panel: a@x.example, b@x.example;` */
export function addressesOf(header: string): readonly MailAddress[] {
  return mailboxesIn(header)
    .slice(0, ADDRESSES_MAX)
    .map(addressOf)
    .filter(({ name, email }) => name !== "" || email !== "");
}

/** Parted at commas and semicolons, but not within quotes, brackets and comments. */
function mailboxesIn(header: string): readonly string[] {
  const mailboxes: string[] = [];
  let from = 0;
  let closing = "";
  for (let at = 0; at < header.length; at++) {
    const sign = header.charAt(at);
    if (sign === "\\") at += 1;
    else if (closing !== "") {
      if (sign === closing) closing = "";
    } else if (sign === '"') closing = '"';
    else if (sign === "<") closing = ">";
    else if (sign === "(") closing = ")";
    else if (sign === "," || sign === ";") {
      mailboxes.push(header.slice(from, at));
      from = at + 1;
    }
  }
  return [...mailboxes, header.slice(from)];
}

function addressOf(mailbox: string): MailAddress {
  const [, inBrackets] = /<([^<>]*)>\s*(?:\([^()]*\)\s*)?$/.exec(mailbox) ?? [];
  const before = inBrackets === undefined ? mailbox : mailbox.slice(0, mailbox.lastIndexOf("<"));
  const comment = /\(([^()]*)\)/.exec(before)?.[1] ?? "";
  const words = before
    .replace(/\([^()]*\)/g, "")
    .replace(/^\s*[^":<@]{1,60}:\s?/, "")
    .trim();
  const bare = decodeWords(inBrackets ?? words)
    .replace(/^mailto:/i, "")
    .trim();
  const email = ADDRESS.test(bare) ? bare : "";
  const written = inBrackets === undefined && email !== "" ? comment : words || comment;
  const name = lineOf(written.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1"))
    .replace(/^["']+|["']+$/g, "")
    .trim();
  return { name: name === email ? "" : cut(name, 300), email: cut(email, 300) };
}

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const HEADER_DATE =
  /^(?:[a-z]{2,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}\.?[\s-](\d{2}|\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s+([+-]\d{2}):?(\d{2})|\s+\(?([a-z]{1,5})\)?)?/i;
/** Minutes; RFC 5322, 4.3, and what else is in use. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ UT: 0, GMT: 0, UTC: 0, Z: 0, EST: -300, EDT: -240, CST: -360, CDT: -300 },
  ...{ MST: -420, MDT: -360, PST: -480, PDT: -420, CET: 60, CEST: 120, BST: 60 },
};

/** "Tue, 5 May 2026 10:00:00 +0200 (CEST)" → "2026-05-05T10:00:00+02:00" */
export function isoDate(header: string, usualOffset = "+00:00"): string | undefined {
  const match = HEADER_DATE.exec(header.slice(0, 100).replace(/\s+/g, " ").trim());
  if (!match) return undefined;
  const [
    ,
    day = "",
    name = "",
    years = "",
    hour = "",
    minute = "",
    second = "00",
    ahead,
    rest,
    zone,
  ] = match;
  if (/^[ap]m$/i.test(zone ?? "")) return undefined;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const year = years.length === 2 ? (Number(years) < 50 ? `20${years}` : `19${years}`) : years;
  const date = [year, pad(month), pad(Number(day))].join("-");
  const known = ZONES[zone?.toUpperCase() ?? ""];
  const named = known === undefined ? usualOffset : offsetText(known);
  const offset = ahead === undefined ? named : `${ahead}:${rest}`;
  const instant = `${date}T${pad(Number(hour))}:${minute}:${second === "60" ? "59" : second}${offset}`;
  return isInstant(instant) ? instant : undefined;
}

/** Months as mail programs of several languages begin them, without accents. */
const MONTH_BEGINNINGS = [
  ...[/^(?:jan|ene|gen|sty)/, /^(?:feb|fev|lut)/, /^(?:mar|maa|mrt)/, /^(?:apr|abr|avr|kwi)/],
  ...[
    /^(?:ma[ijyg]|mei)/,
    /^(?:jun|juin|giu|cze)/,
    /^(?:jul|juil|lug|lip)/,
    /^(?:aug|ago|aou|sie)/,
  ],
  ...[/^(?:sep|set|wrz)/, /^(?:o[ck]t|ott|out|paz)/, /^(?:nov|lis)/, /^(?:de[czs]|dic|gru)/],
];

const DAY_FIRST = /(\d{1,2})(?:\.|st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,12})\.?,?\s(?:de\s)?(\d{4})/u;
const MONTH_FIRST = /(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u;
const TIME_OF_DAY = /(?<![\d:.])(\d{1,2})[:.h](\d\d)(?!\d)(?::\d\d)?(?:\s?([ap])\.?m)?/i;

/**
 * A date in the words of a mail program, "Monday, 4 May 2026 9:00 AM"; it names no zone, so that of
 * the mail which passes it on is taken.
 */
export function writtenDate(text: string, passedOn: string | undefined): string | undefined {
  const offset = passedOn?.slice(19);
  const plain = text.slice(0, 100).normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ");
  const [, day, name = "", year] = DAY_FIRST.exec(plain) ?? [];
  const [, otherName = "", otherDay, otherYear] = MONTH_FIRST.exec(plain) ?? [];
  const month = (name || otherName).toLowerCase();
  const number = MONTH_BEGINNINGS.findIndex((beginning) => beginning.test(month)) + 1;
  const [, hours, minutes = "", half = ""] = TIME_OF_DAY.exec(plain) ?? [];
  if (!offset || number === 0 || hours === undefined) return undefined;
  const noon = half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === "" ? Number(hours) : (Number(hours) % 12) + noon;
  const date = [year ?? otherYear ?? "", pad(number), pad(Number(day ?? otherDay))].join("-");
  const instant = `${date}T${pad(hour)}:${minutes}:00${offset}`;
  return isInstant(instant) ? instant : undefined;
}

const pad = (number: number): string => String(number).padStart(2, "0");

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
