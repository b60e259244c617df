import type { Delivery, FormatId } from "../../model/format.ts";
import { FORMAT_IDS } from "../../model/format.ts";
import { FORMATS } from "../../playbook/formats.ts";

/** Hosts of video calls, and the name people use for them. */
const PLATFORMS: readonly { readonly host: string; readonly name: string }[] = [
  { host: "meet.google.com", name: "Google Meet" },
  { host: "teams.microsoft.com", name: "Microsoft Teams" },
  { host: "teams.live.com", name: "Microsoft Teams" },
  { host: "teams.cloud.microsoft", name: "Microsoft Teams" },
  { host: "zoom.us", name: "Zoom" },
  { host: "zoom.com", name: "Zoom" },
  { host: "zoomgov.com", name: "Zoom" },
  { host: "webex.com", name: "Webex" },
  { host: "whereby.com", name: "Whereby" },
  { host: "bluejeans.com", name: "BlueJeans" },
  { host: "gotomeeting.com", name: "GoTo Meeting" },
  { host: "gotomeet.me", name: "GoTo Meeting" },
  { host: "meet.goto.com", name: "GoTo Meeting" },
  { host: "meet.jit.si", name: "Jitsi" },
  { host: "8x8.vc", name: "Jitsi" },
  { host: "chime.aws", name: "Amazon Chime" },
  { host: "ringcentral.com", name: "RingCentral" },
];

export function platformOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return PLATFORMS.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))?.name;
}

/** "Microsoft Teams Meeting", "Zoom (link below)" → the platform that a place names. */
export const platformNamed = (place: string): string | undefined =>
  PLATFORMS.find(({ name }) => place.toLowerCase().startsWith(name.toLowerCase()))?.name;

export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"'\\]+/g)]
    .map(([link]) => unwrapped(link.replace(/[).,;\]]+$/, "")))
    .filter((link) => URL.canParse(link));

/** Mail filters hide a link inside their own: Outlook's Safe Links, Google's redirects. */
function unwrapped(link: string): string {
  if (!URL.canParse(link)) return link;
  const { hostname, pathname, searchParams } = new URL(link);
  const isWrapper =
    hostname.endsWith(".safelinks.protection.outlook.com") ||
    (hostname.startsWith("www.google.") && pathname === "/url");
  const inner = isWrapper ? (searchParams.get("url") ?? searchParams.get("q")) : undefined;
  return inner && /^https?:/.test(inner) ? inner : link;
}

/** Where calls begin, as against help pages and meeting options of the same platform. */
const JOIN_PATH = /\/(?:l\/meetup-join|meet|j|w|my|s|wc|join)\/|\/(?:j|m|g)\.php$|\/wbxmjs\//;
const HELP_PATH =
  /\/(?:help|support|[\w-]*numbers|dialin\w*|install|downloads?|test|meetingoptions|u|teleconference|globalcallin\.php)(?:\/|$)/i;
const HELP_HOST = /^(?:help|support|status|dialin|www|learn)\./;

/** Calendly sends through its own address to whatever platform the host uses. */
const PASS_ON = /^https:\/\/calendly\.com\/events\/[\w-]+\/\w+$/;

/** The first link of a known platform, one that joins a call before others; failing that, none. */
export function joinLinkIn(text: string): string | undefined {
  const links = linksIn(text);
  const known = links.filter((link) => platformOf(link) !== undefined);
  const joins = known.find((link) => JOIN_PATH.test(new URL(link).pathname));
  const rooms = known.find((link) => isRoom(new URL(link)));
  return joins ?? rooms ?? known[0] ?? links.find((link) => PASS_ON.test(link));
}

/** An address with something behind the host that is neither help nor a front page. */
const isRoom = ({ hostname, pathname }: URL): boolean =>
  pathname.length > 1 && !HELP_HOST.test(hostname) && !HELP_PATH.test(pathname);

/** Phrases that hold the word of a format and mean something else. */
const IDIOMS =
  /\b(?:(?:just )?in(?: any| that| which| this| the)? case(?! (?:study|interview))|case by case|all present|be present|(?:before|after|over|until) lunch|lunch break|(?:product|ux|ui|visual|graphic|brand) design interview)\b/gi;

/** The format whose words come first in a text. */
export function formatIn(text: string): { format: FormatId; quote: string } | undefined {
  const lower = text.replace(IDIOMS, (idiom) => " ".repeat(idiom.length)).toLowerCase();
  const found = FORMAT_IDS.flatMap((format) =>
    FORMATS[format].recognisedBy.map((words) => ({
      format,
      words: words.trim(),
      at: indexOfWords(lower, words.trim()),
    })),
  ).filter(({ at }) => at >= 0);
  // The longest name wins at the same place: "case study" over "case".
  const [first] = found.sort((a, b) => a.at - b.at || b.words.length - a.words.length);
  return (
    first && { format: first.format, quote: text.slice(first.at, first.at + first.words.length) }
  );
}

function indexOfWords(text: string, words: string): number {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`).exec(text);
  return match?.index ?? -1;
}

export function deliveryOf(given: {
  readonly joinUrl?: string;
  readonly platform?: string;
  readonly location?: string;
  readonly text: string;
}): Delivery | undefined {
  if (given.joinUrl || given.platform) return "video";
  if (given.location && isPhoneNumber(given.location)) return "phone";
  if (/\b(by phone|phone call|phone interview|(will|to) call you)\b/i.test(given.text))
    return "phone";
  if (given.location) return "in-person";
  return /\b(video (call|interview|conference)|by video|via video)\b/i.test(given.text)
    ? "video"
    : undefined;
}

const isPhoneNumber = (place: string): boolean =>
  /^(?:tel:|phone:?)?\s*\+?\d[\d\s().-]{6,}(?:\s*(?:x|ext\.?)\s*\d+)?$/i.test(place);

const STAGE = "(?:round|interview|stage|conversation|call|meeting|talk|step)";
const ordinal = (words: string, number: string): RegExp =>
  new RegExp(
    String.raw`(?<!\b(?:after|following|since|from|in|during|enjoyed|for) (?:your|the|our|a) )\b(?:${words})[- ](?:(?!floor)[\w-]+ )?${STAGE}s?\b|\((?:${words})\)|\b(?:round|stage) (?:${number})\b`,
    "i",
  );

const ROUNDS: readonly [RegExp, number][] = [
  [ordinal("second|2nd", "2|two"), 2],
  [ordinal("third|3rd", "3|three"), 3],
  [ordinal("fourth|4th", "4|four"), 4],
  [/\bfinal[- ](?:[\w-]+ )?(?:round|interview|stage|loop|panel)\b|\bzweitgespräch\b/i, 2],
  [ordinal("first|1st", "1|one"), 1],
  [/\b(?:intro(?:ductory)? call|phone screen|screening call)\b/i, 1],
];

/** The round that a text names; undefined where it names none. */
export function roundIn(text: string): number | undefined {
  const found = ROUNDS.map(([words, round]) => ({ round, at: text.search(words) }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.round;
}

const TITLE_NOUNS =
  "Engineer|Manager|Designer|Scientist|Analyst|Developer|Director|Lead|Leader|Consultant|Architect|Officer|Specialist|Coordinator|Executive|Associate|Researcher|Recruiter|Accountant|Editor|Writer|Administrator|Partner|Strategist|Programmer|Technician|Nurse|Teacher|President|Founder|Co-founder|Supervisor|Animator|Planner|Buyer|Advisor|Adviser|Assistant|Owner|Head|Chief|Principal|Marketer|Representative|Agent|Counsel|Lawyer|Producer|CEO|CTO|CFO|COO|CPO|CMO|CIO|VP|SVP|EVP|SRE|PM|EM|HRBP|Chair|Entwickler|Entwicklerin|Ingenieur|Ingenieurin|Leiter|Leiterin";

const TITLE_NOUN = new RegExp(String.raw`(?<![\p{L}])(?:${TITLE_NOUNS})(?![\p{L}])`, "u");
/** German writes the noun as the end of a longer word. */
const GERMAN_TITLE = /\p{L}(?:ingenieur|entwickler|leiter|berater)(?:in)?(?![\p{L}])/u;

/** Does a phrase read like a job title? */
export const isJobTitle = (text: string): boolean =>
  text.length <= 100 && (TITLE_NOUN.test(text) || GERMAN_TITLE.test(text));

/** Words that no name of a person has in it. */
const NO_NAME =
  /(?<![\p{L}])(?:interviews?|round|design|systems?|teams?|role|position|job|title|company|agenda|analytics|engineering|data|product|hiring|panel|meeting|call|zoom|google|microsoft|room|floor|office|building|date|time|location|duration|format|topic|dear|hi|hello|hey|best|kind|regards|thanks|thank|cheers|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june \d|july|august|september|october|november|december|group|labs?|studios?|bank|foods?|gmbh|ltd|limited|inc|llc|plc|ag|part|session|presentation|coding|onsite|final|virtual|video|phone|technical|recruiting|talent|people|senior|junior|staff|principal|lead|head|director|manager|engineer|designer|analyst|scientist|developer|the|your|our|you|we|with|and|for|at|of)(?![\p{L}])/iu;

const NAME_WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const NAME = String.raw`${NAME_WORD}(?:\s+(?:${NAME_WORD}|de|van|von|der|den|la|bin|al|dos|da)){1,3}`;
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");
/** In a script without capitals, where only the place of a name tells it from other words. */
const CASELESS_WORD = String.raw`(?![ªº])\p{Lo}[\p{Lo}\p{M}\p{Lm}・'’.-]*`;
const CASELESS_NAME = String.raw`${CASELESS_WORD}(?:\s+${CASELESS_WORD}){0,3}`;
const WHOLE_CASELESS_NAME = new RegExp(`^${CASELESS_NAME}$`, "u");
const TITLED_NAME = `(?:${NAME}|${CASELESS_NAME})`;

/** Two to four capitalised words, none of which belongs to work, places or dates. */
export const isPersonName = (text: string): boolean =>
  text.length <= 60 && WHOLE_NAME.test(text) && !NO_NAME.test(text);

/** The same of any script: only for what stands where a name stands. */
export const isNameInPlace = (text: string): boolean =>
  isPersonName(text) || (text.length <= 60 && WHOLE_CASELESS_NAME.test(text));

export interface NamedPerson {
  readonly name: string;
  readonly title: string;
}

/** Labels of forms and scheduling tools, which look like a name before a colon. */
const FORM_LABEL =
  /^\s*(event|meeting|invitee|interview|phone|event date|date|time|job|position|role|location|duration|topic|subject)\b[^:]{0,20}:/i;

/** Whom a line introduces, such as "With: Priya Raman (Manager), Tomás Vidal (Data Engineer)". */
export function peopleIn(written: string): readonly NamedPerson[] {
  if (written.length > 500 || FORM_LABEL.test(written)) return [];
  const line = written.replace(/\*\*|__/g, "");
  const bracketed = [...line.matchAll(BRACKETED)].flatMap(([, name = "", title = ""]) =>
    personOf(name, title),
  );
  if (bracketed.length > 0) return bracketed;
  const labelled = LABELLED.exec(line);
  if (labelled) return personOf(labelled[2] ?? "", titleOfLabel(labelled[1] ?? ""));
  return line
    .replace(LEAD, "")
    .split(NEXT_TITLED)
    .flatMap((part) => {
      const match = SEPARATED.exec(part);
      return personOf(match?.[1] ?? "", match?.[2] ?? "");
    });
}

/** What stands before the people of a line: a bullet, a label, a time of day with a topic. */
const LEAD =
  /^[\s\-–—•*·]*(?:\d{1,2}[:.]\d\d[^,;]{0,60}?\s[-–—|]\s+)?(?:(?:interviewers?|panel|hosts?|attendees|who|with|you(?:'ll| will) (?:meet|speak (?:to|with)|talk (?:to|with)|be meeting)|meeting with)\s*:?\s+)?/i;
const BRACKETED = new RegExp(String.raw`(?<![\p{L}])(${TITLED_NAME})\s*\(([^()]{2,80})\)`, "gu");
const SEPARATED = new RegExp(
  String.raw`^\s*(${TITLED_NAME})(?:\s*[,|:]|\s+[–—-])\s+(.{2,80}?)[.;]?\s*$`,
  "u",
);
/** "Wei Zhang, Senior Engineer and Tom Kelly, SRE": a name with its own title begins anew. */
const NEXT_TITLED = new RegExp(
  String.raw`;\s+|,?\s+(?:and|und|&)\s+(?=${TITLED_NAME}\s*[,|:]\s)`,
  "u",
);
const LABELLED = new RegExp(
  String.raw`^[\s\-–•*·]*((?:[Yy]our )?(?:[Rr]ecruiter|[Hh]iring [Mm]anager|[Tt]alent [Pp]artner))\s*:\s*(${NAME})\s*$`,
  "u",
);

const titleOfLabel = (label: string): string =>
  label.replace(/^your /i, "").replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

const personOf = (name: string, title: string): readonly NamedPerson[] =>
  isNameInPlace(name) && isJobTitle(title) ? [{ name, title: title.trim() }] : [];

/** "Raman, Priya (Data) | Tidewell" → "Priya Raman"; a bare address is no name. */
export function personName(written: string): string {
  const name = written
    .replace(/^["'\s]+|["'\s]+$/g, "")
    .replace(/\s*[([][^()[\]]*[)\]]\s*/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name.includes("@")) return "";
  const parts = name.split(/\s*\|\s*/).map(inOrder);
  return parts.find(isPersonName) ?? parts[0] ?? "";
}

/** "Raman, Priya" → "Priya Raman". */
function inOrder(name: string): string {
  const [family = "", given = "", ...more] = name.split(/\s*,\s*/);
  const isSuffix = /^(?:jr|sr|ii|iii|ph\.?d|md|mba|esq|cpa|pmp)\b\.?/i.test(given);
  if (more.length > 0 || given === "" || isSuffix || isJobTitle(given)) return name;
  return `${given} ${family}`;
}

/** "june.park2@…" → "June Park". */
export const nameFromMail = (email: string): string =>
  (email.split("@")[0] ?? email)
    .replace(/\+.*$/, "")
    .replace(/\d+$/, "")
    .split(/[._-]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

/** Case, accents and spaces aside. */
const nameKey = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

export const isSameName = (a: string, b: string): boolean =>
  nameKey(a) !== "" && nameKey(a) === nameKey(b);

/** A name that is a single word says as much as the whole: "Priya" is "Priya Raman". */
export const isPartOfName = (part: string, name: string): boolean =>
  nameParts(name).length > 1 && nameParts(name).includes(nameKey(part));

const nameParts = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}’']+/u)
    .map(nameKey)
    .filter((word) => word.length > 1 && !FORM_OF_ADDRESS.test(word));

const FORM_OF_ADDRESS = /^(?:dr|prof|mr|mrs|ms|herr|frau|jr|sr|phd|mba)$/;

/** Whom of several people a text names: by the whole name, or by a part that only one of them has. */
export function namedIn<P extends { readonly name: string }>(
  text: string,
  people: readonly P[],
): readonly P[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}’']+/u).filter((word) => word !== "");
  const whole = ` ${words.map(nameKey).join(" ")} `;
  // "will" is no name, "Will" may be one; many scripts have no capitals.
  const names = new Set(words.filter((word) => !/^\p{Ll}/u.test(word)).map(nameKey));
  return people.filter(({ name }) => {
    const parts = nameParts(name);
    if (parts.length > 1 && whole.includes(` ${parts.join(" ")} `)) return true;
    const others = people.filter((person) => person.name !== name);
    return parts.some(
      (part) => names.has(part) && !others.some((other) => nameParts(other.name).includes(part)),
    );
  });
}

/** Nothing but letters and digits, to compare names with domains. */
export const squashed = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const PUBLIC_MAIL =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|hey|mail|zoho|yandex|qq|163)\./;
const TOOL_MAIL =
  /(^|\.)(calendar\.google|greenhouse|greenhouse-mail|lever|ashbyhq|calendly|goodtime|myworkday|workday|smartrecruiters|zoom|teamtailor|recruitee|personio|bamboohr|workable|icims|jobvite|modernloop|hirevue|cal|microsoft|onmicrosoft)\.(com|io|co|us|de|net|ai)$/;
const AGENCY =
  /recruit|talent|staffing|search|hiring|headhunt|resourcing|personnel|karriere|career/;

export const domainOf = (email: string): string => email.split("@")[1]?.toLowerCase() ?? "";

export const isPublicMail = (email: string): boolean => PUBLIC_MAIL.test(domainOf(email));

/** The address of a program that writes invitations. */
export const isToolMail = (email: string): boolean => TOOL_MAIL.test(domainOf(email));

/** A mailbox that no single person reads. */
export const isSharedMailbox = (email: string): boolean =>
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar|scheduling|recruit(?:ing|ment|er)?|talent|jobs?|careers?|hiring|hr|people|interviews?|team|info|hello|contact|bewerbung|events?|invites?|meetings?)(?:[+._-].*)?@/i.test(
    email,
  ) || /@(?:group|resource)\.calendar\.google\.com$/i.test(email);

/** The part of a work address that names the firm; none for mailbox, tool and agency providers. */
export function domainLabel(email: string): string | undefined {
  const domain = domainOf(email);
  if (!domain || isPublicMail(email) || isToolMail(email)) return undefined;
  if (/(^|\.)example\.(com|net|org)$/.test(domain)) return undefined;
  const labels = domain.split(".");
  const secondLevel = labels.length > 2 && /^(co|com|org|ac|net|gov)$/.test(labels.at(-2) ?? "");
  const label = labels.at(secondLevel ? -3 : -2);
  return label && label.length > 1 && labels.length > 1 && !AGENCY.test(label) ? label : undefined;
}
