import { squashed } from "../reading/recognise.ts";
import {
  BEHIND_ROLE,
  COMPANY_LABEL,
  COMPANY_PATTERNS,
  SIGNED_PATTERN,
} from "./company-patterns.ts";
import {
  domainsOf,
  headingFirms,
  isSaidAgain,
  pairFirms,
  placeFirms,
  signatureFirms,
  spelledOut,
  subjectFirms,
} from "./company-places.ts";
import {
  AGENCY,
  FIRM,
  FIRM_WORD,
  LEGAL_FORM,
  NOT_FIRM,
  NOT_IN_FIRM,
  PLACE_ONLY,
  VENDOR,
} from "./company-words.ts";
import type { Frame } from "./frame.ts";
import { isGivenName } from "./given-names.ts";
import type { Link } from "./links.ts";
import { HONORIFICS, isTitleWord, PLAIN_ADDRESSES } from "./name-words.ts";
import { isWithin, overlaps, type Page, type Span } from "./page.ts";
import { pairsOf } from "./pairs.ts";
import { type Candidate, type KnownPeople, type Said, TEXT_MAX } from "./said.ts";
import { isTitleLike } from "./title-words.ts";
import { zoneOfCity } from "./zones.ts";

export function companyOf(
  page: Page,
  frame: Frame,
  links: readonly Link[],
  place: (Span & { readonly text: string }) | undefined,
  { names, doubtful, spans }: KnownPeople,
  role: Said | undefined,
): Said | undefined {
  const { plain } = page;
  const isDoubtful = (text: string): boolean =>
    doubtful.some((name) => squashed(name) === squashed(text));
  const found: Candidate[] = [];
  const add = (span: Span, weight: number, needsFirmWord = false): void => {
    const kept = firmSpan(page, span);
    if (!kept) return;
    const written = plain.slice(span.start, span.end);
    const text = plain.slice(kept.start, kept.end);
    if (PLACE_BEHIND.test(plain.slice(kept.end, kept.end + 16))) return;
    const isSure = weight >= SURE_WEIGHT || /^The\s/u.test(text);
    if (!isFirm(text, names, role, isSure) || (needsFirmWord && !FIRM_WORD.test(text))) return;
    const bonus =
      (FIRM_WORD.test(text) ? 1.5 : 0) -
      (AGENCY.test(written) ? 8 : 0) -
      (DEPARTMENT.test(text) ? 2 : 0) -
      (isBehindRole(page, role, kept) ? 6 : 0) -
      (PLACE_ONLY.test(text) && !LEGAL_FORM.test(text) ? 4 : 0) -
      (place && isWithin(kept, place) && !isHeadOf(page, place, kept) ? 2.5 : 0) -
      (isDoubtful(text) ? 2 : 0);
    found.push({
      ...kept,
      text,
      weight: weight + bonus,
      confidence: weight >= 6 ? "certain" : "likely",
    });
  };
  for (const line of page.lines) {
    if (line.label !== undefined && COMPANY_LABEL.test(line.label)) add(line.value, 12);
  }
  for (const span of role ? firmsInRole(page, role) : []) add(span, 4, true);
  const behindRole = role ? BEHIND_ROLE.exec(plain.slice(role.end, role.end + 120)) : null;
  if (role && behindRole?.[1] !== undefined) {
    const start = role.end + behindRole.index + behindRole[0].lastIndexOf(behindRole[1]);
    add({ start, end: start + behindRole[1].length }, 6);
  }
  for (const pattern of [...COMPANY_PATTERNS, SIGNED_PATTERN])
    for (const match of plain.slice(0, TEXT_MAX).matchAll(pattern.words)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      const { weight, needsFirmWord } = pattern;
      if (
        pattern === SIGNED_PATTERN &&
        start < (frame.signature?.start ?? page.lines.at(-4)?.start ?? 0)
      )
        continue;
      const isInside =
        page.lines.length > 0 &&
        start >= (page.lines[0]?.start ?? 0) &&
        start <= (page.lines.at(-1)?.end ?? 0);
      const isTheirs =
        (pattern === SIGNED_PATTERN || weight < 3) &&
        spans.some((span) => overlaps(span, { start, end: start + name.length }));
      if (
        isInside &&
        !isTheirs &&
        !links.some((link) => overlaps(link, { start, end: start + name.length }))
      )
        add({ start, end: start + name.length }, weight, needsFirmWord);
    }
  for (const { firm } of pairsOf(page, frame)) add(firm, 4.2);
  for (const span of signatureFirms(page, frame)) add(span, 4.5);
  for (const span of subjectFirms(page, frame)) add(span, 3);
  if (place) for (const span of placeFirms(page, place)) add(span, 3);
  for (const span of pairFirms(page)) add(span, 2.5);
  for (const span of headingFirms(page)) {
    add(span, 3.5, true);
    if (isSaidAgain(page, span)) add(span, 3);
  }
  const labels = domainsOf(page, links);
  for (const { label, span } of labels) {
    const spelled = spelledOut(page, label);
    if (VENDOR.test(label)) continue;
    if (spelled) add(spelled, 6);
    else if (found.length === 0 && span) {
      found.push({
        ...span,
        text: label
          .split("-")
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
          .join(" "),
        weight: 1,
        confidence: "guess",
      });
    }
  }
  return bestFirm(found);
}

/** "at the Aberdeen base": which of the places. */
const PLACE_BEHIND =
  /^\s(?:reception|department|office|building|library|desk|entrance|base|site|plant|depot|branch|hub|yard|campus|warehouse)\b/u;

const DEPARTMENT =
  /^(?:the\s)?(?:department|faculty|school|institute|division|office|directorate) of\b/iu;

/** "Registered Nurse (Theatre)": the bracket says which work. */
const isBehindRole = ({ plain }: Page, role: Said | undefined, { start }: Span): boolean =>
  role !== undefined && plain[start - 1] === "(" && start >= role.start && start <= role.end + 2;

/** "Research Software Engineer, British Polar Institute": in the role's words or right behind. */
function firmsInRole({ plain }: Page, role: Span): readonly Span[] {
  const text = plain.slice(role.start, Math.min(plain.length, role.end + 70));
  const comma = text.indexOf(", ", 3);
  const name = comma < 0 ? undefined : FIRM_BEHIND.exec(text.slice(comma))?.[1];
  if (name === undefined || comma > role.end - role.start) return [];
  const start = role.start + comma + 2;
  return [{ start, end: start + name.length }];
}

const FIRM_BEHIND = new RegExp(`^,\\s(${FIRM})(?=[.,;:\\n(]|$)(?!,?\\s(?:at|with|in)\\s)`, "u");

/** At the start of an address stands who lives there. */
const isHeadOf = ({ plain }: Page, place: Span, firm: Span): boolean =>
  !plain.slice(place.start, firm.start).includes(",");

/** The same name said in several ways gathers weight; the longest spelling of it is kept. */
function bestFirm(found: readonly Candidate[]): Said | undefined {
  const key = (text: string): string => squashed(text.replace(/^the\s/i, ""));
  const ranked = found
    .map((each) => {
      const own = key(each.text);
      const others = found.filter(
        (other) =>
          other !== each &&
          (key(other.text) === own ||
            key(other.text).startsWith(own) ||
            own.startsWith(key(other.text))),
      );
      const support = others.reduce((sum, { weight }) => sum + Math.max(0, weight) * 0.35, 0);
      return { each, weight: each.weight + Math.min(support, 8) };
    })
    .toSorted((a, b) => b.weight - a.weight || a.each.start - b.each.start);
  const [best] = ranked;
  if (!best || best.weight <= 0) return undefined;
  const own = key(best.each.text);
  const longer = found
    .filter(
      ({ text, weight }) =>
        weight > 0 && key(text).startsWith(own) && key(text).length - own.length <= 24,
    )
    .toSorted((a, b) => b.text.length - a.text.length);
  const legal = longer.find(({ text }) => FIRM_WORD.test(text.slice(best.each.text.length)));
  const { start, end, text, confidence } = legal ?? best.each;
  return { start, end, text: text.replace(/\s+/g, " "), confidence };
}

/** "Staff Engineer at Parcelwright": so placed, a firm whatever its ending. */
const SURE_WEIGHT = 6;

function isFirm(
  text: string,
  names: readonly string[],
  role: Said | undefined,
  isSure: boolean,
): boolean {
  const value = text.trim();
  if (
    value.length < 2 ||
    value.length > 90 ||
    !/^(?:the\s)?\p{Lu}/u.test(value) ||
    NOT_IN_FIRM.test(value) ||
    NOT_FIRM.test(value) ||
    VENDOR.test(value)
  )
    return false;
  if (zoneOfCity(value.replace(/^the\s/i, "")) !== undefined) return false;
  if (!/\p{L}{2}/u.test(value) || /\d{1,2}[:.]\d\d/.test(value)) return false;
  const own = squashed(value);
  if (
    isGivenName(value.split(/\s+/)[0] ?? "") &&
    /^\S+\s\p{Lu}\S+(?:\sand\s.+)?$/u.test(value) &&
    !FIRM_WORD.test(value)
  )
    return false;
  const address = (value.split(/[\s.]/)[0] ?? "").toLowerCase();
  const isAddress = HONORIFICS.has(address) || PLAIN_ADDRESSES.has(address);
  if (isAddress && (HONORIFICS.has(address) || !FIRM_WORD.test(value))) return false;
  if (!/\s/.test(value) && isGivenName(value)) return false;
  if (
    names.some(
      (name) =>
        squashed(name) === own ||
        (name.split(/\s+/).some((word) => squashed(word) === own) && !FIRM_WORD.test(value)),
    )
  )
    return false;
  if (role && squashed(role.text) === own) return false;
  if (isSure && !ONLY_TITLE.test(value)) return true;
  const last = value.split(/\s+/).at(-1) ?? "";
  const endsInTitle = isTitleWord(last.toLowerCase()) && !LEGAL_FORM.test(last);
  return !endsInTitle && !(isTitleLike(value) && !FIRM_WORD.test(value));
}

const ONLY_TITLE =
  /\b(?:manager|director|engineer|officer|lead|head|partner|recruiter|consultant|coordinator|assistant|analyst|developer|chair)$|^(?:the\s)?(?:board|committee|panel|council) of (?:assessors|directors|governors|trustees|examiners)\b/iu;

const CUT_AT =
  /\s(?:on|at|for|in|by|to|is|are|will|has|have|and (?:i|we|our|my)|was|with|via|who|which|that|-|monday|tuesday|wednesday|thursday|friday|saturday|sunday|interview\w*|round|second|final|onsite|team|recruiting|recruitment team|talent|careers|hr|people)\s|[,;:|(\n]|(?<!\b(?:St|Mt|Ft|Dr|Mr|Co))\.\s|\s-\s/iu;

/** "Department for Environment Resilience" goes on after "for". */
const FOR_IS_PART =
  /^(?:the\s)?(?:department|tribunal|board|court|ministry|institute|centre|center|office|agency|foundation|society|council|campaign|association|alliance|commission|school|fund|trust|academy)\s(?:for|of)\s/iu;

const CUT_BUT_FOR = new RegExp(CUT_AT.source.replace("|for|in|", "|in|"), "iu");

/** A name without what follows it in the sentence. */
function firmSpan(page: Page, { start, end }: Span): Span | undefined {
  let text = page.plain.slice(start, end);
  const cut = (FOR_IS_PART.test(text) ? CUT_BUT_FOR : CUT_AT).exec(text);
  if (cut && cut.index > 1) text = text.slice(0, cut.index);
  text = text
    .replace(
      /(?:\s(?:on|at|for|in|and|of|the|&|with|interview|team|recruiting|recruitment|talent|careers|hr|people|campus|crew|monday|tuesday|wednesday|thursday|friday|tomorrow|today|next|office|offices|hq|i|we))+$/iu,
      "",
    )
    .replace(/'s$/u, "")
    .replace(/(?<!(?:Inc|Ltd|Co|Corp|Bros|St|plc|B\.V|S\.A|e\.V))[.,'"]+$/u, "");
  const from =
    start +
    (/^(?:(?:the )?(?:trustees|governors|governing body|board(?: of (?:trustees|governors|directors))?|partners|directors|dean and chapter|team|staff) (?:of|at) (?:the )?|\s|["'(]|our\s|my\s|client\s)*/iu.exec(
      text,
    )?.[0].length ?? 0);
  const kept = { start: from, end: start + text.length };
  return kept.end - kept.start >= 2 ? kept : undefined;
}
