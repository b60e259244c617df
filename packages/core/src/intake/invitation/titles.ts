import { isGivenName } from "./given-names.ts";
import { formatsIn } from "./kinds.ts";
import { CREDENTIALS, isTitleWord, NOT_NAMES } from "./name-words.ts";
import type { NameRun } from "./names.ts";
import { lineOfPlace, type Page, type Span, trimmed } from "./page.ts";
import { isTitleLike, lastStop, withoutLead } from "./title-words.ts";
import { zoneOfCity } from "./zones.ts";

const PRONOUNS = /^(?:she|he|they|her|him|them|elle|il)(?:\s?\/\s?\p{L}+)*$/iu;

const BRACKETS = /^\s{0,6}[([]([^()[\]]{2,110})[)\]]/;

const NO_TITLE =
  /,\s(?:he|she|they)(?:'|\s)|^\d|^(?:I|we|please|it|they|this|that|if|as)\b(?!-)|\d{1,2}[:.]\d\d|\d\s?(?:am|pm|min|hour)|https?:|@|^(?:and|or|who|will|with|remote|via|on|in person|virtual(?:ly)?|video|by|from \d|me|myself|optional|required|tbc|tbd|confirmed|both|all|(?:una|media|une|demi|eine|halbe|een|half|en|ett|un'|mezz)\p{L}*\s?(?:hora|heure|stunde|uur|timme|time|ora)|insieme|assieme|junto|ensemble|zusammen|you|your|to|at|for|is|are|subject to|see|dialling in|dialing in|joining|online|zoom|teams)\b/iu;

/** "(hatchery lead, been here since forever)". */
const BRACKET_ASIDE = /,\s(?:been|joined|back from|new here|ex-|formerly|just|the one)\b.*$/iu;

const STOP =
  /[;.\n\t|([)]|\s{3}|\s-\s|,\s\p{Lu}\p{L}+\s=|,\s(?:\p{Ll}+\.?\s){0,2}\d|,\s(?:half|three quarters|a quarter|an hour|one hour|ten|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)\b|,\s(?:(?:une?|eine|een|en|et)\s(?:demi|halbe|half|heure|stunde|uur|time)|alone|his office|her office|(?:mr|mrs|ms|miss|dr|prof|sir|lady|lord|herr|frau|mme|fr|rev)\b\.?|been\b|über|zu\b|um\b|sur\b|für\b|pour\b|just\b|only\b|both of)|,\s(?:stays?|sits?|invigilates|supervises|marks|scores|plays|watches|observes|takes|leads|comes|shows|runs|does|looks|asks|insieme|assieme|junto|together|ensemble|zusammen|samen|sammen|till|until|van|bus|car|taxi|dial+ing|calling|about|approx|ca)\b|,\s(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|and|und|et|y|e|och|og|ja|plus|who|will|joins?|sowie|as well as|followed|then|on|at|from|in|for|to|so|but|which|with|mit|der|die|wer|qui|&|or|also|both|all)\b|\s(?:who|will|joins|and (?:flies|joins|comes|runs|leads|takes|has|is|will|looks|sits|would|knows|works|wants|me|myself|i|then|a|an|one|two|three|possibly|others|members?|someone|the|our|your|his|her|colleagues?|dr|mr|mrs|ms|prof|frau|herr)|at \d|on (?:mon|tue|wed|thu|fri|sat|sun|\d|the|zoom|teams|video)|is|are|have|has|in (?:room|the)|from \d|would|und (?:frau|herr|dr)|et (?:mme|m\.|madame|monsieur)|for (?:about|a|an|\d|around)|to (?:discuss|talk|go|walk|explore|cover|review)|about|via|over|listening|observing|chairing|by|wants|leads|takes|sits|plus|as|after|before|during|where|she|he|they|you|we|i)\b|["!?]/iu;

/** Their dots end no sentence. */
const SHORT_FORMS = /\b(?:Sr|Jr|Ag|Actg|Asst|Assoc|Dept|Mgr|Dir|Exec|Gen|Eng|Dep|Prof|Dr|St)\./g;

const TITLE_MAX = 90;

const DEPARTMENTS = String.raw`operations|ops|finance|engineering|hr|human resources|legal|firmware|hardware|software|platform|pricing|purchasing|procurement|production|people(?: (?:ops|team|operations|& culture|and culture))?|sales|marketing|product|design|data|security|qa|quality|logistics|research|it|support|compliance|risk|treasury|payroll|personnel|admin|editorial|growth|infrastructure|machine learning|customer success|communications|indkøb|inköp|einkauf|vertrieb|produktion|personalabteilung|personal|logistik|finanzen|entwicklung|forschung|ressources humaines|comptabilité|recursos humanos|inkoop|verkoop`;

/** "Hal Brodsky, operations": the department is all that is said. */
const DEPARTMENT = new RegExp(`^(?:${DEPARTMENTS})$`, "iu");

/** "Sinead from HR". */
const FROM_DEPARTMENT = new RegExp(
  String.raw`^\s(?:from|in|of|aus dem(?: team| bereich)?|aus der(?: abteilung)?|van|du service)\s(?:the\s|our\s)?(?<name>${DEPARTMENTS})(?=\s?(?:team\b)?\s?(?:[.,;:)+&\n-]|and\b|will\b|who\b|for\b|on\b|about\b|wander|join|$))`,
  "iu",
);

/** The job title that stands with a name. */
export function titleOf(
  page: Page,
  run: NameRun,
  part: Span,
  next: readonly NameRun[],
): Span | undefined {
  const end = Math.min(page.plain.length, Math.max(part.end, run.end), run.end + 200);
  let at = run.end;
  for (let tries = 0; tries < 4; tries += 1) {
    const text = page.plain.slice(at, end);
    const bracket = BRACKETS.exec(text);
    if (bracket) {
      const all = bracket[1] ?? "";
      const inner = all.replace(/^(?:both|all (?:three|four))\s(?=\p{Ll})/u, "");
      if (PRONOUNS.test(inner.trim())) {
        at += bracket[0].length;
        continue;
      }
      if (NO_TITLE.test(inner.trim())) break;
      const start = at + bracket[0].search(/[([]/) + 1 + all.length - inner.length;
      const told = inner.replace(BRACKET_ASIDE, "");
      return withoutLead(page, { start, end: start + told.length });
    }
    const letters =
      /^\s(\p{Lu}{3,6}|\p{Lu}{1,4}\p{Ll}{0,2}\p{Lu}\p{Ll}{1,4})(?=[,;()\n]|\s\(|\s-|\s\p{Lu}{2}|$)/u.exec(
        text,
      );
    if (letters && !isTitleWord((letters[1] ?? "").toLowerCase())) {
      at += letters[0].length;
      continue;
    }
    const credential = /^\s?,?\s{0,2}([\p{L}.-]{2,9})(?=[,\s;()]|$)/u.exec(text);
    if (
      credential &&
      CREDENTIALS.has((credential[1] ?? "").toLowerCase()) &&
      /\p{Lu}\.?$|\p{Lu}/u.test((credential[1] ?? "").slice(1))
    ) {
      at += credential[0].length;
      continue;
    }
    const department = FROM_DEPARTMENT.exec(text.slice(0, 60));
    const named = department?.groups?.["name"];
    if (department && named !== undefined) {
      const start = at + department[0].lastIndexOf(named);
      return { start, end: start + named.length };
    }
    const separated =
      /^('s\s(?:the|our|my)\s(?=\p{L})|,?\s(?:who|that)(?:'s|\sis|\swas)\s(?=(?:the|our|my|a|an|their|now|also)\s\p{L}|\p{Lu})|\.\s(?:He|She)(?:'s|\sis)\s(?=(?:our|the|my)\s\p{L})|\s-\s(?:he|she)(?:'s|\sis)\s(?=\p{L})|,?\s(?:he|she)(?:'s|s| is)\s(?=(?:the\s|our\s|my\s|a\s)?\p{L})|\s?,\s{1,2}|\s?=\s?|\sis\s(?=(?:our\s|the\s)?\p{Lu})|\s(?:our|the)\s(?=\p{L})|\/(?=\p{L})|\s{1,2}-{1,2}\s{1,2}|\s?:\s|\s?\|\s|\s?\t\s?|,|[^\S\n]{3,8}|\s\/\s)(?=\S)/u.exec(
        text,
      );
    if (!separated) break;
    const sign = (separated[1] ?? "").trim();
    const start = at + separated[0].length;
    const rest = page.plain.slice(start, end);
    const stop =
      STOP.exec(rest.replace(SHORT_FORMS, (word) => `${word.slice(0, -1)} `))?.index ?? rest.length;
    const limit = cutBefore(page, start, next) ?? rest.length;
    const raw = trimmed(page.plain, { start, end: start + Math.min(stop, limit, TITLE_MAX) });
    const trimmedRaw = withoutTopic(page, withoutTail(page, raw));
    const written = page.plain.slice(trimmedRaw.start, trimmedRaw.end);
    if (written.length < 2 || NO_TITLE.test(written)) break;
    if (
      /^(?:is|our|the|'s (?:the|our|my)|(?:[,.]|-)? ?(?:[Hh]e|[Ss]he|who|that)(?:'s|s| is| was))$/.test(
        sign,
      ) &&
      !isTitleLike(written)
    )
      break;
    const isGiven =
      DEPARTMENT.test(written) ||
      isTitleLike(written) ||
      RANKED.test(written) ||
      (sign === "," && /^\p{Lu}{3,5}$/u.test(written)) ||
      (sign === "," && isAddressedAbroad(page, run) && ABROAD.test(written)) ||
      (!/^(?:,|:|is|our|the|,? ?(?:he|she)(?:'s|s| is)|)$/.test(sign) &&
        !(sign === "|" && isInTable(page, run)) &&
        written.split(/\s+/).length <= 6 &&
        /^\p{Lu}/u.test(written) &&
        !/\d/.test(written));
    if (isGiven)
      return withoutLead(
        page,
        withBracket(page, withDivision(page, run, withDash(page, trimmedRaw))),
      );
    if (sign === "," && isListed(page, run, raw)) return withoutLead(page, raw);
    break;
  }
  const bracketed = titleBeforeBracket(page, run, part);
  if (bracketed) return bracketed;
  if (run.titleBefore) {
    const wider = widened(page, run, part);
    return wider ?? run.titleBefore;
  }
  return titleInFront(page, run, part);
}

/** "M. Yann Le Goff, administrateur": whoever is addressed so is told by a post in small letters. */
const isAddressedAbroad = (page: Page, run: NameRun): boolean =>
  /(?:\bM\.|\bMme|\bMlle|\bHerrn?|\bFrau|\bD\.|\bDña\.?|\bSig\.?(?:ra)?|\bdott\.?(?:ssa)?|\bDhr\.?|\bMevr\.?|\bFru|\bHr\.?|\bDona|\bDoña|\bDon)\s?$/iu.test(
    page.plain.slice(Math.max(0, run.start - 8), run.start),
  );

const ABROAD = /^\p{Ll}[\p{L}-]{5,}(?:\s\p{L}[\p{L}'-]+){0,3}$/u;

/** The cells of a table's row hold other things than titles. */
const isInTable = (page: Page, run: NameRun): boolean => {
  const line = lineOfPlace(page, run.start);
  return line !== undefined && page.plain[line.start] === "|";
};

/** What follows says which work, in words of whatever trade. */
const RANKED =
  /^(?:Senior|Junior|Staff|Chief|Deputy|Assistant|Lead|Principal|Head|Associate|Vice|Executive|Regional|Group)\s\p{L}/u;

/** "Sr. VP - Treasury", "Manager - HR": the department stands behind a dash. */
function withDash(page: Page, { start, end }: Span): Span {
  const rest = page.plain.slice(end, end + 44);
  const ranked = RANK_LAST.test(page.plain.slice(start, end))
    ? DASHED_ANY.exec(rest)?.[0]
    : undefined;
  const isField =
    ranked !== undefined &&
    !isGivenName(ranked.slice(3).split(" ")[0] ?? "") &&
    formatsIn(ranked).length === 0;
  const behind = DASHED.exec(rest)?.[0] ?? (isField ? ranked : undefined);
  return behind ? { start, end: end + behind.length } : { start, end };
}

const RANK_LAST =
  /(?:^|\s)(?:head|lead|manager|mgr|director|gm|agm|dgm|vp|avp|svp|chief|officer|executive|engineer|supervisor)\.?$/iu;
const DASHED_ANY =
  /^\s-\s\p{Lu}[\p{L}&]+(?:\s(?:(?:&|and)\s)?\p{Lu}\p{L}+){0,2}(?=\s*(?:[.;,)\n]|$))/u;

const DASHED = new RegExp(
  String.raw`^\s-\s(?:${DEPARTMENTS}|TA|L&D|M&A|PMO|projects?|plant|exports?|retail|sourcing|banking|claims|underwriting|credit|accounts|materials|stores|process|maintenance|talent|recruitment|trade|supply chain|manufacturing|technology|strategy|audit|tax|learning)(?=\s*(?:[.;,)\n]|$|and\b|&))`,
  "iu",
);

/** "Yvonne Castellano, Director, Respiratory Care; …": in a list by semicolons or lines the rest is the title's too. */
function withDivision(page: Page, run: NameRun, { start, end }: Span): Span {
  const division = DIVISION.exec(page.plain.slice(end, end + 60))?.[0];
  const before = page.plain.slice(Math.max(0, run.from - 5), run.from);
  const first = division?.replace(/^,\s/, "").split(/\s/)[0] ?? "";
  const isWhole =
    division !== undefined &&
    !run.isSingle &&
    !isGivenName(first) &&
    !NO_DIVISION.test(division) &&
    /(?:^|[;:|\n•*-]|\d)\s*(?:(?:mrs?|ms|dr|prof)\.?\s)?$/iu.test(before);
  return isWhole ? { start, end: end + division.length } : { start, end };
}

const DIVISION =
  /^,\s\p{Lu}[\p{L}-]+(?:\s(?:(?:of|and|&|for|the)\s)?\p{Lu}[\p{L}-]+){0,3}(?=\s*(?:;|\n|$|\s\())/u;

const NO_DIVISION =
  /\b(?:mrs?|ms|miss|dr|prof|sir|lady|rev|room|hall|office|building|floor|suite|tower|house|zoom|teams|video|phone|online|lobby|boardroom|library|theatre|optional|remote|panel|chair)\b/iu;

/** "Assistant Head (Pastoral)": the bracket belongs to the title. */
function withBracket(page: Page, { start, end }: Span): Span {
  const bracket =
    /^\s\((?:\p{Lu}|(?=[^,()]+\))\p{Ll})[\p{L}&/-]{1,24}(?:[\s,&]{1,3}\p{L}[\p{L}&/-]{0,24}){0,2}\)(?=\s*(?:[;,./\n]|$|and\b))/u.exec(
      page.plain.slice(end, end + 60),
    )?.[0];
  return bracket &&
    zoneOfCity(bracket.replace(/[()]/g, "")) === undefined &&
    !PRONOUNS.test(bracket.replace(/[()\s]/g, "")) &&
    !NO_TITLE.test(bracket.slice(2))
    ? { start, end: end + bracket.length }
    : { start, end };
}

/** "Meg Abbott, People & Culture; …": in a list of names the words up to the next sign are a title. */
function isListed(page: Page, run: NameRun, { start, end }: Span): boolean {
  const text = page.plain.slice(start, end);
  const before = page.plain.slice(Math.max(0, run.from - 6), run.from);
  const after = page.plain.slice(end, end + 2);
  const isTitle =
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/).length <= 5 &&
    !/\d/.test(text) &&
    !run.isSingle &&
    !isGivenName(text.split(/\s+/)[0] ?? "");
  const isApartBefore = /(?:[;|:\n-]|^)\s*(?:and\s)?$/.test(before);
  const isLast = /^(?:\s?\n|\.\s|\.?$)/.test(after) && /[;|:]\s*(?:and\s)?$/.test(before);
  return isTitle && isApartBefore && (/^\s?[;|]/.test(after) || isLast);
}

/** Where a title ends because the next person begins: ", " or " and " before the name or its title. */
function cutBefore(page: Page, start: number, next: readonly NameRun[]): number | undefined {
  for (const run of next) {
    const nextStart = run.titleBefore?.start ?? run.from;
    // "Chartered Town Planner", "Passive House lead": no name but a part of the title.
    const behind = /^\s([\p{L}-]+)/u.exec(page.plain.slice(run.end, run.end + 24))?.[1];
    const isPart = behind !== undefined && isTitleWord(behind.toLowerCase());
    if (isPart && !isGivenName(run.name.split(/\s+/)[0] ?? "")) continue;
    if (nextStart < start || nextStart - start > 140) continue;
    const between = page.plain.slice(start - 2, nextStart);
    const sign = run.isSingle && !run.isAddressed ? AND_ONLY : ANY_SIGN;
    const cut = LAST_AND.exec(between) ?? sign.exec(between);
    if (cut) return Math.max(0, cut.index - 2);
  }
  return undefined;
}

const ANY_SIGN =
  /(?:[,;&+/]|\b(?:and|und|et|y|plus|with|sowie|en))\s*(?:(?:our|the|your|a|an)\s)?(?:[\p{L}-]+ ){0,3}$/u;

const LAST_AND =
  /\b(?:and|und|et|y|plus|sowie|en|och|og|e)\s*(?:(?:our|the|your|a|an|mrs?|ms|dr)\.?\s)?$/iu;

const AND_ONLY = /(?:[;&+]|\b(?:and|und|et|y|plus|sowie))\s*$/u;

const withoutTail = (page: Page, { start, end }: Span): Span => {
  const text = page.plain
    .slice(start, end)
    .replace(
      /(?:,?\s(?:and|und|et|&|at|of|the|for|in|on|with|or|to|our|a|himself|herself|themselves|again|too|as well|here|now|will))+$/iu,
      "",
    )
    .replace(/[\s,:;./-]+$/, "");
  return { start, end: start + text.length };
};

/** "Chief Scientist, technical questions": what is talked about is no part of the title. */
function withoutTopic(page: Page, { start, end }: Span): Span {
  const text = page.plain.slice(start, end);
  const comma = text.lastIndexOf(", ");
  const tail = text.slice(comma + 2);
  const isTopic =
    comma > 2 &&
    /^\p{Ll}/u.test(tail) &&
    !isTitleLike(tail) &&
    formatsIn(tail).some(({ weight }) => weight >= 3.5);
  return isTopic ? { start, end: start + comma } : { start, end };
}

/** "Driver Manager Kerry-Ann Whyte", also "Head of Data Priya Raman". */
function widened(page: Page, run: NameRun, part: Span): Span | undefined {
  const title = run.titleBefore;
  if (!title) return undefined;
  const before = page.plain.slice(Math.max(part.start, title.start - 50), title.start);
  const more = /(?:(?:[\p{Lu}][\p{L}&-]+)\s(?:of|for|de|&|and)?\s?){1,4}$/u.exec(before)?.[0] ?? "";
  const words = more.split(/\s+/).filter(Boolean);
  if (words.some((word) => isTitleWord(word.toLowerCase())))
    return trimmed(page.plain, { start: title.start - more.length, end: title.end });
  // "with Public Works Director Gail Hutchins": all capitals behind a little word or a sign.
  const lead = before.slice(0, before.length - more.length);
  if (
    words.length >= 2 &&
    /(?:\b(?:with|by|meet|and|our|the|to|see)\s|[:;,(]\s)$/u.test(lead) &&
    words.every(
      (word) => /^(?:\p{Lu}[\p{L}&-]+|of|for|de|&|and)$/u.test(word) && !isGivenName(word),
    )
  )
    return trimmed(page.plain, { start: title.start - more.length, end: title.end });
  // "Custodial Manager J. Ebanks": the capitalised word right before belongs to it.
  const [last] = words.slice(-1);
  const at = last === undefined ? -1 : before.lastIndexOf(last);
  const isStart = /(?:^|[.!?:\n]\s*)$/.test(
    page.plain.slice(
      Math.max(0, title.start - before.length + at - 3),
      title.start - before.length + at,
    ),
  );
  return last !== undefined &&
    !isStart &&
    !NOT_NAMES.has(last.toLowerCase()) &&
    !isGivenName(last) &&
    !FUNCTION_WORD.test(last) &&
    /\s$/.test(more)
    ? { start: title.start - before.length + at, end: title.end }
    : undefined;
}

const IN_FRONT =
  /(?:^|[\s,;:(&+/-])(?:(?:our|the|your|with|by|und|and|mit|avec|con|met|med|la|il|el|le|al|der|die|den|dem|de|het|meet|see|,|;|:|-|assessor)\s+|^)?((?:[\p{L}&'/-]+\s){0,5}[\p{L}&'/-]+)\s?(?:,|:|\s-)?\s$/u;

const FUNCTION_WORD =
  /^(?:met|med|och|og|een|het|de|die|je|jouw|uw|z|ze|una|uno|y|e|et|du|deine?|ihre?|nuestra|nossa|nosso|il|lo|with|w\/|by|our|the|your|meet|see|and|und|mit|avec|from|to|for|on|in|at|is|are|will|be|a|an|by:|w|der|die|das|den|dem|ein|eine|unser|unsere|unserem|unserer|sowie|werden|teilnehmen|le|la|les|notre|votre|un|une|el|nuestro|nuestra|o|a|com|con|first|then|conversation|interview|call|chat|session|meeting|questions|us|me|you)$/i;

/** "the Dean of Students (Kwame Mensah)": the bracket says who that is. */
function titleBeforeBracket(page: Page, run: NameRun, part: Span): Span | undefined {
  if (page.plain[run.from - 1] !== "(" || page.plain[run.end] !== ")") return undefined;
  const from = Math.max(part.start, run.from - 72, lastStop(page, run.from));
  const before = page.plain.slice(from, run.from - 1).trimEnd();
  const phrase =
    /(?:^|[,;:]\s|\b(?:and|with|by|meet|see|und|mit|et|avec|plus|from)\s)(?:(?:our|the|your|an?|dem|der|die|unser\p{L}*|notre|le|la)\s)?((?:[\p{L}&'/-]+\s){0,5}[\p{L}&'/-]+)$/iu.exec(
      before,
    )?.[1];
  if (phrase === undefined || !isTitleLike(phrase)) return undefined;
  const cut = phrase.replace(/^.*\b(?:with|by|meet|see|the|our|and)\s/iu, "");
  const end = from + before.length;
  return isTitleLike(cut) ? { start: end - cut.length, end } : undefined;
}

/** "our foreman Ken Ollerton", "the Keeper of Collections, Dr Amrit Sandhu". */
export function titleInFront(page: Page, run: NameRun, part: Span): Span | undefined {
  const from = Math.max(part.start, run.from - 70, lastStop(page, run.from));
  const before = page.plain.slice(from, run.from);
  const match = IN_FRONT.exec(before);
  const phrase = match?.[1];
  if (!match || phrase === undefined || /\b(?:of|for|in|at)$/i.test(phrase)) return undefined;
  const words = phrase.split(/\s+/);
  let first = words.length;
  while (
    first > 0 &&
    !FUNCTION_WORD.test(words[first - 1] ?? "") &&
    !/[.:;,]$/.test(words[first - 1] ?? "")
  )
    first -= 1;
  // "Head of Data": the little words inside stay.
  const kept = words
    .slice(first)
    .join(" ")
    .replace(/^.*\b(?:and|und|et|y)\s+/iu, "");
  if (
    /(?<!\b(?:on|in|at|to|from|of|for|near) )\b(?:our|your) (?:[\p{Ll}-]+ ?){1,4},?\s$/u.test(
      before,
    ) &&
    !/\b(?:office|building|site|hq|client|team|offices|side)\b/.test(kept) &&
    kept !== ""
  ) {
    const start = from + before.lastIndexOf(kept);
    return withoutLead(page, { start, end: start + kept.length });
  }
  const isLabel =
    /:\s$/.test(before) &&
    /^(?:hiring manager|recruiter|chair|manager|talent partner|evaluator|(?:\p{L}+ )?instructor|examiner|moderator)$/iu.test(
      kept,
    );
  if (
    !isTitleLike(kept) ||
    (/:\s$/.test(before) && !isLabel) ||
    /^(?:people|operations|design|research|sales|marketing|finance|legal|product|engineering|hiring|group|general|staff|hr|talent)$/i.test(
      kept,
    )
  )
    return undefined;
  const start = from + before.lastIndexOf(kept);
  return withoutLead(page, { start, end: start + kept.length });
}
