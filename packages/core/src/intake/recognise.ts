import type { Delivery, FormatId } from "../model/format.ts";
import { FORMAT_IDS } from "../model/format.ts";
import { FORMATS } from "../playbook/formats.ts";

/** Hosts of video calls, and the name people use for them. */
const PLATFORMS: readonly { readonly host: string; readonly name: string }[] = [
  { host: "meet.google.com", name: "Google Meet" },
  { host: "teams.microsoft.com", name: "Microsoft Teams" },
  { host: "teams.live.com", name: "Microsoft Teams" },
  { host: "zoom.us", name: "Zoom" },
  { host: "webex.com", name: "Webex" },
  { host: "whereby.com", name: "Whereby" },
  { host: "bluejeans.com", name: "BlueJeans" },
  { host: "gotomeeting.com", name: "GoTo Meeting" },
  { host: "meet.jit.si", name: "Jitsi" },
  { host: "chime.aws", name: "Amazon Chime" },
];

export function platformOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return PLATFORMS.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))?.name;
}

export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"'\\]+/g)]
    .map(([link]) => link.replace(/[).,;\]]+$/, ""))
    .filter((link) => URL.canParse(link));

/** The first link of a known platform; failing that, none. */
export const joinLinkIn = (text: string): string | undefined =>
  linksIn(text).find((link) => platformOf(link) !== undefined);

/** The format whose words come first in a text; `case` alone is too common to count in prose. */
export function formatIn(text: string): { format: FormatId; quote: string } | undefined {
  const lower = text.toLowerCase();
  const found = FORMAT_IDS.flatMap((format) =>
    FORMATS[format].recognisedBy.map((words) => ({
      format,
      words,
      at: indexOfWords(lower, words),
    })),
  ).filter(({ at }) => at >= 0);
  // The longest name wins at the same place: "case study" over "case".
  const [first] = found.sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  return (
    first && { format: first.format, quote: text.slice(first.at, first.at + first.words.length) }
  );
}

function indexOfWords(text: string, words: string): number {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`).exec(text);
  return match?.index ?? -1;
}

export function deliveryOf(given: {
  readonly joinUrl?: string;
  readonly location?: string;
  readonly text: string;
}): Delivery | undefined {
  if (given.joinUrl) return "video";
  if (/\b(by phone|phone call|phone interview|will call you)\b/i.test(given.text)) return "phone";
  return given.location ? "in-person" : undefined;
}

const ROUNDS: readonly [RegExp, number][] = [
  [/\b(third|3rd|round (?:3|three))\b/i, 3],
  [/\b(fourth|4th|round (?:4|four))\b/i, 4],
  [/\b(second|2nd|round (?:2|two)|final)\b/i, 2],
  [/\b(first|1st|round (?:1|one)|intro(?:ductory)? call|phone screen|screening)\b/i, 1],
];

/** The round that a text names; undefined where it names none. */
export const roundIn = (text: string): number | undefined =>
  ROUNDS.find(([words]) => words.test(text))?.[1];

const TITLE_NOUNS =
  "Engineer|Manager|Designer|Scientist|Analyst|Developer|Director|Lead|Consultant|Architect|Officer|Specialist|Coordinator|Executive|Associate|Researcher|Recruiter|Accountant|Editor|Writer|Administrator|Partner|Strategist|Programmer|Technician|Nurse|Teacher|President|Founder|CEO|CTO|CFO|COO|CPO|VP";

const WORD = String.raw`[A-Z][\p{L}\p{N}+#/&.-]*`;
const JOB_TITLE = new RegExp(
  String.raw`(?:(?:Head|VP|Vice President|Director|Chief)\s+of\s+${WORD}(?:\s+${WORD})?)|(?:${WORD}\s+){0,4}(?:${TITLE_NOUNS})(?![\p{L}])`,
  "u",
);

const NOT_A_TITLE = /^(?:(?:Second|First|Third|Final|Round|Interview|Onsite|On-site|Virtual)\s+)+/;

export const jobTitleIn = (text: string): string | undefined => {
  const title = JOB_TITLE.exec(text)?.[0].replace(NOT_A_TITLE, "").trim();
  return title === "" ? undefined : title;
};

/** "Priya Raman, Data Engineering Manager" or "Priya Raman (Data Engineering Manager)". */
export function personIn(line: string): { name: string; title: string } | undefined {
  const match =
    /^[\s\-–•*·]*((?:\p{Lu}[\p{L}'’.-]*)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|bin)){1,3})\s*(?:,|\(|–|—|-|:|\|)\s*(.+?)\)?[.;]?\s*$/u.exec(
      line,
    );
  if (!match?.[1] || !match[2] || match[2].length > 80) return undefined;
  return jobTitleIn(match[2]) ? { name: match[1], title: match[2].trim() } : undefined;
}

const PUBLIC_MAIL =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|hey|mail|zoho|yandex|qq|163)\./;
const TOOL_MAIL =
  /(^|\.)(google|greenhouse|greenhouse-mail|lever|ashbyhq|calendly|goodtime|myworkday|workday|smartrecruiters|zoom|teamtailor|recruitee|personio|bamboohr|workable|icims|jobvite|modernloop|cal|microsoft|example)\.(com|io|co|us|de|net)$/;

export const domainOf = (email: string): string => email.split("@")[1]?.toLowerCase() ?? "";

export const isPublicMail = (email: string): boolean => PUBLIC_MAIL.test(domainOf(email));

/** "june@tidewell-freight.com" → "Tidewell Freight"; nothing for mailbox and tool providers. */
export function companyFromMail(email: string): string | undefined {
  const domain = domainOf(email);
  if (!domain || isPublicMail(email) || TOOL_MAIL.test(domain)) return undefined;
  const labels = domain.split(".");
  const secondLevel = labels.length > 2 && /^(co|com|org|ac|net)$/.test(labels.at(-2) ?? "");
  const name = labels.at(secondLevel ? -3 : -2);
  return name
    ?.split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}
