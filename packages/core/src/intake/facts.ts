import { isTimeZone } from "../time.ts";
import type { Draft } from "./draft.ts";
import {
  domainLabel,
  isJobTitle,
  isPersonName,
  peopleIn,
  roundIn,
  squashed,
} from "./reading/recognise.ts";

interface InvitationText {
  readonly title: string;
  readonly description: string;
  readonly location: string;
}

interface FactsInput {
  readonly invitations: readonly InvitationText[];
  /** Addresses of whoever sends and attends. */
  readonly mails: readonly string[];
  readonly interviewers: readonly { readonly name: string; readonly title?: string | undefined }[];
  readonly selfNames: readonly string[];
}

type Facts = Pick<Draft, "company" | "role" | "round" | "evidence">;

interface Found {
  readonly value: string;
  readonly quote: string;
}

/** Company, job title and round of the whole invitation; a doubtful guess is left out. */
export function factsOf(input: FactsInput): Facts {
  const titles = unique(input.invitations.map(({ title }) => title));
  const lines = unique(input.invitations.flatMap(({ description }) => description.split("\n")))
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length <= 1000);
  const names = [...input.interviewers.map(({ name }) => name), ...input.selfNames];
  const parts = titles.map((title) => ({ title, segments: segmentsOf(title) }));
  const role = roleOf(parts, lines, input, names);
  const company = companyOf(parts, lines, input, names);
  const roundLine = [...titles, ...lines].find((line) => roundIn(line) !== undefined);
  const evidence = [
    ...(company ? [{ pointer: "/company", quote: company.quote }] : []),
    ...(role ? [{ pointer: "/role", quote: role.quote }] : []),
    ...(roundLine ? [{ pointer: "/round", quote: roundLine }] : []),
  ];
  return {
    ...(company && { company: company.value }),
    ...(role && { role: role.value }),
    round: (roundLine && roundIn(roundLine)) || 2,
    evidence: evidence.map(({ pointer, quote }) => ({ pointer, quote: quote.slice(0, 200) })),
  };
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

interface Segment {
  /** The word or sign before it: `with`, `at`, `for`, `(`, `|` …; empty at the start. */
  readonly lead: string;
  /** Without words such as "Second interview" at its ends. */
  readonly text: string;
}

interface TitleParts {
  readonly title: string;
  readonly segments: readonly Segment[];
}

const SEPARATOR =
  /\s+[-–—/·•]+\s+|\s*[|:;()[\]]+\s*(?:[-–—|:]+\s+)?|\s+(?:at|@|for|with|w\/|to meet)\s+|\s*,\s+/gi;

const segmentsOf = (title: string): readonly Segment[] => {
  const separators = ["", ...[...title.matchAll(SEPARATOR)].map(([sign]) => sign.trim())];
  return title
    .split(SEPARATOR)
    .map((text, index) => ({ lead: leadOf(separators[index] ?? ""), text: bare(text) }))
    .filter(({ text }) => text !== "");
};

const leadOf = (separator: string): string =>
  /\w/.test(separator) ? separator.toLowerCase() : separator.slice(0, 1);

/** Words of a title that say what kind of meeting it is, not with whom or what for. */
const NOISE =
  "(?:re|fwd?|aw|wg|updated?|accepted|confirmed|confirmation|reminder|rescheduled|hold|tentative|invitation|invite|your|the|our|a|an|and|interviews?|interviewing|onsite|on-site|virtual|remote|online|video|phone|screen(?:ing)?|calls?|rounds?|stages?|second|first|third|fourth|final|2nd|1st|3rd|4th|loop|meeting|meet|technical|tech|panel|team|chat|intro(?:duction|ductory)?|day|system|systems|design|architecture|live|coding|pair|programming|presentation|case|study|behaviou?ral|cultur(?:e|al)|values?|fit|recruiter|hr|debrief|prep(?:aration)?|closing|wrap-?up|talk|session|discussion|conversation|catch-?up|part|part \\d|deep|dive|portfolio|review|take-?home|role ?play|workshop|working|one-on-one|1:1|lunch|dinner|breakfast|coffee|tour|welcome|break|selection|assessment|cent(?:er|re)|candidate|hiring|manager(?= (?:interview|call|chat|round|screen))|\\d+(?: of \\d+)?|#\\d+|&|\\+)";
const NOISE_START = new RegExp(`^(?:${NOISE}(?:\\s+|$))+`, "i");
const NOISE_END = new RegExp(`(?:(?:^|\\s+)${NOISE})+$`, "i");

/** "Second interview Acme" → "Acme"; a job title keeps the words that belong to it. */
function bare(text: string): string {
  const trimmed = text.trim().replace(/[.,!?]+$/, "");
  if (isJobTitle(trimmed)) {
    const whole = trimmed.replace(ROUND_START, "").replace(ROUND_END, "").trim();
    return isJobTitle(whole) ? whole : "";
  }
  return trimmed.replace(NOISE_START, "").replace(NOISE_END, "").trim();
}
const ROUND_START =
  /^(?:(?:re|fwd?|your|the|our|an?|interviews?|onsite|on-site|virtual|remote|video|phone|screen(?:ing)?|call|round|stage|second|first|third|fourth|final|2nd|1st|3rd|4th|loop|invitation|for|to|\d+)\s+)+/i;
const ROUND_END =
  /(?:\s+(?:interviews?|onsite|on-site|virtual|remote|video|phone|screen(?:ing)?|calls?|chat|rounds?|stage|second|first|third|fourth|final|2nd|1st|3rd|4th|loop|panel|meeting|position|role|vacancy|opening|day|\d+))+$/i;

const isNamed = (text: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const [whole, part] = [squashed(name), squashed(text)];
    if (part === "" || whole === "") return false;
    const words = name.split(/[\s.-]+/).map(squashed);
    return (
      part.includes(whole) || text.split(/[\s&]+/).every((word) => words.includes(squashed(word)))
    );
  });

// Job title ------------------------------------------------------------------------------------

const ROLE_LABEL =
  /^[\s\-–•*·]*(?:the )?(?:role|position|job(?: title)?|vacancy|opening|stelle|poste)\s*[:–]\s*(\S.*)$/i;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}+#/&'’-]*`;
const PHRASE = String.raw`(${WORD}(?:,?[ ](?:${WORD}|of|and|&|\([^()]{1,30}\)|(?:for|in)(?=[ ]\p{Lu})))*)`;
const ROLE_IN_PROSE = [
  String.raw`\b(?:role|position|post|vacancy|job|opening) (?:of|as|for) (?:an? |the |our )?${PHRASE}`,
  String.raw`\b(?:for|about|regarding|the|our|as|an?) ${PHRASE} (?:role|position|post|vacancy|opening|job|opportunity|loop)\b`,
  String.raw`\b(?:interviews?|interviewing|loop|application|candidacy|applying|applied|selected|considered|shortlisted|onsite|plan|Day|process|Einladung zum Zweitgespräch)(?: for| as| –| -)+ (?:the |our |an? )?${PHRASE}`,
].map((pattern) => new RegExp(pattern, "u"));

function roleOf(
  parts: readonly TitleParts[],
  lines: readonly string[],
  { selfNames }: FactsInput,
  names: readonly string[],
): Found | undefined {
  const labelled = lines.flatMap((line) => {
    const value = trimmedRole(ROLE_LABEL.exec(line)?.[1] ?? "");
    return value.length >= 3 && !isNamed(value, names) ? [{ value, quote: line }] : [];
  });
  if (labelled[0]) return labelled[0];

  const inTitle = parts.flatMap(({ title, segments }) =>
    segments.flatMap(({ text, lead }, index) => {
      if (lead === "with" || lead === "w/" || lead === "to meet") return [];
      if (!isJobTitle(text) || isNamed(text, names)) return [];
      const owner = segments[index - 1]?.text ?? "";
      // "Priya Raman (Manager)" is about Priya; "Maren Olsson (Designer)" about the candidate.
      const others = names.filter((name) => !selfNames.includes(name));
      const isTheirs = isNamed(owner, others) || (selfNames.length > 0 && isPersonName(owner));
      if (isTheirs && !isNamed(owner, selfNames)) return [];
      // "Chat | Hiring Manager": who it is with, not what for.
      if (/^(?:hiring manager|recruiter|manager|founder|ceo|cto|vp|panel chair)$/i.test(text))
        return [];
      return [{ value: trimmedRole(text), quote: title }];
    }),
  );
  const values = unique(inTitle.map(({ value }) => value.toLowerCase()));
  if (values.length === 1) return inTitle[0];

  const prose = [...parts.map(({ title }) => title), ...lines].flatMap((line) => {
    if (peopleIn(line).length > 0) return [];
    const found = ROLE_IN_PROSE.map((pattern, index) => ({ index, match: pattern.exec(line) }));
    return found.flatMap(({ index, match }) => {
      const value = trimmedRole(match?.[1] ?? "");
      const isSaid = index < 2 ? value.length >= 3 && !NO_ROLE.test(value) : isJobTitle(value);
      return isSaid && !isNamed(value, names) ? [{ value, quote: line }] : [];
    });
  });
  const [best] = prose;
  if (!best) return undefined;
  return values.length === 0 || values.includes(best.value.toLowerCase()) ? best : undefined;
}

const NO_ROLE =
  /^(?:new|this|that|second|first|final|next|full|part|dream|open|key|leading|your)\b/i;

/** "(m/f/d)" and the like, which German adverts put after a job title. */
const GENDERS = /\s*\((?:[mwfdxh](?:\s*[/|]\s*[mwfdxh]){1,3}|all genders)\)/gi;

const trimmedRole = (text: string): string => {
  const value = text
    .replace(GENDERS, "")
    .replace(/\s*\((?:req|job|id|ref)[^)]*\)/gi, "")
    .replace(/\s+(?:at|@|bei)\s+.*$/, "")
    .replace(/^[#\s]*\d{4,}\s+/, "")
    .replace(/[\s.,;:–-]+$/, "")
    .trim();
  return value.length <= 120 && !/https?:/.test(value) ? value : "";
};

// Company --------------------------------------------------------------------------------------

const COMPANY_LABEL =
  /^[\s\-–•*·]*(?:company|employer|organi[sz]ation|client|firma|unternehmen)\s*:\s*(\S.*)$/i;
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*(?:\.[\p{L}\p{N}]+)*`;
const COMPANY = String.raw`(${NAME_WORD}(?:[ ](?:${NAME_WORD}|&|(?:and|of|for|the|de|und)(?=[ ]\p{Lu}))){0,4})`;
const COMPANY_IN_PROSE = new RegExp(
  String.raw`\b(?:role|position|post|vacancy|opening|job|interviews?|interviewing|loop|application|career|candidacy|onsite|here|Engineer|Manager|Designer|Scientist|Analyst|Developer|Director|Lead|Consultant|Architect|Specialist|Officers?)(?: \([^()]{1,30}\))? (?:at|@) ${COMPANY}(?!\S*\d)`,
  "gu",
);

const FIRM_IN_PROSE = new RegExp(
  String.raw`\b(?:[Ii]nterviews?|[Ii]nterviewing|[Ii]nterest|[Oo]nsite|[Pp]rocess) (?:with|in) ${COMPANY}`,
  "gu",
);

/** Who sends the invitation or carries the call, not who hires. */
const VENDOR =
  /^(?:greenhouse|lever|ashby|calendly|goodtime|workday|smartrecruiters|zoom|zoom meetings?|teamtailor|recruitee|personio|bamboohr|workable|icims|jobvite|modernloop|cal\.com|google|google (?:meet|calendar|hangouts)|meet|microsoft|microsoft teams(?: meeting)?|ms teams|teams|skype|hirevue|karat|coderpad|hackerrank|codesignal|codility|webex|slack|whereby|linkedin|indeed)$/i;
/** Of these, the ones that hire more often than they are used to write invitations. */
const VENDOR_AND_EMPLOYER = /^(?:google|microsoft|slack|linkedin)$/i;
const PLACE =
  /\b(?:room|floor|building|office|offices|hq|headquarters|boardroom|lobby|reception|campus|street|road|avenue|lane|square|house|tower|park|station|straße|strasse|platz|noon|midday|am|pm|cet|gmt|bst|utc)\b/i;
const NOT_PART_OF_NAME =
  /^(?:interviews?|round|second|first|third|final|onsite|on-site|virtual|room|meeting|team|office|hq|recruiting|recruitment|talent|hiring|careers|people|hr|calendar|role|position|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|we|you|your|our|the|this|please|loop|panel|presentation|video|zoom|google|microsoft|senior|junior|staff|lead|principal|engineer|manager|director|data engineer|system|design|agenda|via|with|building|floor)$/i;
const TIME = /^\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|h|uhr|o'clock)?$/i;
/** Parts of a firm, subjects and tools; as a lone word in a title they name no employer. */
const SUBJECT =
  /^(?:product|data|platform|engineering|sales|marketing|finance|design|designer|operations|leadership|people|legal|growth|security|infrastructure|infra|backend|frontend|full-?stack|mobile|ios|android|web|analytics|research|strategy|support|success|sql|python|java|javascript|typescript|react|go|rust|excel|algorithms?|background|experience|motivation|overview|schedule|details|logistics|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tbc|tbd|urgent|important|private|busy|copy|new|options?|slot|backup|europe|emea|apac|us|usa|uk|eu)$/i;
const FIRM_WORD =
  /\b(?:gmbh|ltd|limited|inc|llc|plc|ag|se|bv|oy|ab|analytics|labs?|studios?|group|bank|foods?|systems|software|technologies|technology|health|energy|logistics|capital|partners|consulting|media|games|robotics|insurance|mutual|airways|wings|department|ministry|university|council|trust|foundation|growers|grid|co)\b\.?/i;

function companyOf(
  parts: readonly TitleParts[],
  lines: readonly string[],
  { mails, invitations, interviewers }: FactsInput,
  names: readonly string[],
): Found | undefined {
  const titles = parts.map(({ title }) => title);
  const text = [...titles, ...lines, ...invitations.map(({ location }) => location)].join("\n");
  const isCompany = (value: string): boolean =>
    value.length >= 2 &&
    !TIME.test(value) &&
    value.length <= 100 &&
    !isNamed(value, names) &&
    (!VENDOR.test(value) || VENDOR_AND_EMPLOYER.test(value)) &&
    !PLACE.test(value) &&
    !isJobTitle(value);

  const labelled = lines
    .map((line) => ({ value: COMPANY_LABEL.exec(line)?.[1]?.trim() ?? "", quote: line }))
    .find(({ value }) => value !== "" && value.length <= 100 && !isNamed(value, names));
  if (labelled) return labelled;

  const firms = mails.flatMap((mail) => {
    const label = domainLabel(mail);
    return label ? [{ label, mail, spelled: spelledOut(label, text) }] : [];
  });
  const said = [...titles, ...lines].flatMap((line) =>
    [
      ...line.matchAll(COMPANY_IN_PROSE),
      ...[...line.matchAll(FIRM_IN_PROSE)].filter(([, name = ""]) => FIRM_WORD.test(cutName(name))),
    ]
      .map(([, value = ""]) => cutName(value))
      .filter((value) => isCompany(value) && !isCommonPhrase(value))
      .map((value) => ({ value, quote: line })),
  );
  const written = firms.find(({ spelled }) => spelled !== undefined);
  if (written?.spelled && isCompany(written.spelled)) {
    const { spelled, mail } = written;
    const quote = text.split("\n").find((line) => line.includes(spelled)) ?? mail;
    return { value: spelled, quote };
  }
  const atTitle = parts.flatMap(({ title, segments }) =>
    segments
      .filter(({ lead, text: value }) => /^(?:at|@)$/.test(lead) && /^\p{Lu}/u.test(value))
      .filter(({ text: value }) => isCompany(value) && !/\d/.test(value))
      .map(({ text: value }) => ({ value, quote: title })),
  );
  const named = onlyOne([...atTitle, ...said]);
  if (named) return named;

  const weak = onlyOne(
    parts.flatMap(({ title, segments }) => leftovers(title, segments, names, isCompany)),
  );
  const firm = mainFirm(
    firms.map(({ label, mail }) => ({ value: nameOfLabel(label), quote: mail })),
  );
  if (!firm || !weak) return firm ?? weak;
  // Title and addresses disagree: a firm from which several people come is sure.
  if (squashed(weak.value).startsWith(squashed(firm.value))) return weak;
  return unique(mails.filter((mail) => nameOfLabel(domainLabel(mail) ?? "") === firm.value))
    .length >= 2 && interviewers.length > 0
    ? firm
    : undefined;
}

const isCommonPhrase = (value: string): boolean => /^(?:The|Our|This|Your|A|An)\b/.test(value);

/** What is left of a title about an interview, where it can only be a firm. */
function leftovers(
  title: string,
  segments: readonly Segment[],
  names: readonly string[],
  isCompany: (value: string) => boolean,
): readonly Found[] {
  if (!/\binterview|\bonsite|\bround\b|\bscreen|\bloop\b/i.test(title)) return [];
  // One lone word is a firm beside a job title or a person; by itself it may be anything.
  const hasContext = segments.some(({ text }) => isJobTitle(text) || isNamed(text, names));
  return segments
    .filter(({ lead }) => !/^(?:with|w\/|to meet|for|[([,])$/.test(lead))
    .map(({ text }) => text)
    .filter((text) => /^[\p{Lu}\p{N}]/u.test(text) && isCompany(text) && !VENDOR.test(text))
    .filter((text) => FIRM_WORD.test(text) || (hasContext && isLoneName(text)))
    .map((value) => ({ value, quote: title }));
}

const isLoneName = (text: string): boolean =>
  !/\s/.test(text) && !SUBJECT.test(text) && !isCity(text);

/** Zones are named after cities: Europe/London. */
const isCity = (text: string): boolean =>
  ["Europe", "America", "Asia", "Australia", "Africa"].some((region) =>
    isTimeZone(`${region}/${text.replace(/[^\p{L}]+/gu, "_")}`),
  );

function onlyOne(found: readonly Found[]): Found | undefined {
  const [first] = found;
  const same = found.every(({ value }) => squashed(value) === squashed(first?.value ?? ""));
  return same ? first : undefined;
}

/** The firm most addresses belong to; none where two are equally frequent. */
function mainFirm(found: readonly Found[]): Found | undefined {
  const count = (value: string): number => found.filter((other) => other.value === value).length;
  const [first, second] = unique(found.map(({ value }) => value)).toSorted(
    (a, b) => count(b) - count(a),
  );
  if (first === undefined || (second !== undefined && count(first) === count(second)))
    return undefined;
  return found.find(({ value }) => value === first);
}

/** "tidewell-freight" → "Tidewell Freight". */
const nameOfLabel = (label: string): string =>
  label
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

/** "tidewell" → "Tidewell Freight Analytics", where the text spells it out. */
function spelledOut(label: string, text: string): string | undefined {
  const wanted = squashed(label);
  const spellings = text.split("\n").flatMap((line) => {
    const words = line.split(/\s+/).slice(0, 400);
    return words.flatMap((_, start) => {
      for (let count = 1; count <= 4; count += 1) {
        const said = words.slice(start, start + count);
        const joined = said.join(" ");
        if (/[@/]/.test(joined) || squashed(joined) !== wanted) continue;
        // A lower-case mention, as in a sentence about the tool, is no spelling of the name.
        if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(joined)) continue;
        return [cutName([...said, ...tailOf(words, start + count)].join(" "))];
      }
      return [];
    });
  });
  return spellings.toSorted((a, b) => b.length - a.length)[0];
}

/** Capitalised words that go on with a name, up to the end of the clause. */
function tailOf(words: readonly string[], from: number): readonly string[] {
  const tail: string[] = [];
  for (let index = from; index < words.length && tail.length < 3; index += 1) {
    const word = words[index] ?? "";
    const before = words[index - 1] ?? "";
    if (/[.,;:!?)|]$/.test(before) || !/^[\p{Lu}&]/u.test(word)) break;
    tail.push(word);
  }
  return tail;
}

/** Cuts what is no part of a name from its end, and signs around it. */
function cutName(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex(
    (word, index) => index > 0 && NOT_PART_OF_NAME.test(word.replace(/[^\p{L}-]/gu, "")),
  );
  return (end < 0 ? words : words.slice(0, end))
    .join(" ")
    .replace(/(?:’s|'s)$/, "")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, "")
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|Oy|Ab))\.$|(?<!\([^()]*)\)$/, "")
    .replace(/\s+(?:&|and|of|for|the)$/i, "");
}
