import { squashed } from "../reading/recognise.ts";
import { VENDOR } from "./company-words.ts";
import type { Frame } from "./frame.ts";
import { overlaps, type Page, type Span } from "./page.ts";
import { isPost } from "./posts.ts";
import { pairsOf } from "./pairs.ts";
import type { Confidence } from "./reading.ts";
import { ROLE_PATTERNS } from "./role-patterns.ts";
import {
  headedRoles,
  linesAlone,
  namesSomebody,
  NO_ROLE,
  postsInPieces,
  referredRole,
  saidPosts,
  subjectRoles,
  trimmedRole,
} from "./role-places.ts";
import type { Candidate, KnownPeople, Said } from "./said.ts";

/** The post is named within so many characters. */
const ROLE_MAX = 8_000;

const ROLE_LABEL =
  /^(?:p\.?\s?s\.?:?\s)?(?:the |your |ihre |votre |su |tu |je |uw |deine )?(?:application(?: for)?|bewerbung(?: als)?|candidature|candidatura|solicitud|sollicitatie|role|position|job(?: title)?|vacancy|opening|stelle|poste|puesto|functie|vacature|job role|post(?: title)?|posting|applied for|applying for|role recap|ruolo|requisition|position title|function|funktion|fonction|classification|competition|job opening|vacancy title|stellenbezeichnung|cargo|vaga)(?: \([^)]*\))?$/i;

export function roleOf(page: Page, frame: Frame, people: KnownPeople): Said | undefined {
  const { plain } = page;
  const isTheirs = (span: Span): boolean => people.spans.some((other) => overlaps(other, span));
  const isName = (text: string): boolean =>
    namesSomebody(text) ||
    people.names.some(
      (name) => squashed(name) === squashed(text) || (name.includes(" ") && text.includes(name)),
    );
  for (const line of page.lines) {
    if (line.label === undefined || !ROLE_LABEL.test(line.label.trim())) continue;
    const span = trimmedRole(page, line.value);
    if (span && span.end - span.start >= 3) return said(page, span, "certain");
  }
  const reference = referredRole(page);
  if (reference) return said(page, reference, "likely");
  const programme = page.lines.find(
    ({ label, value }) =>
      label !== undefined &&
      /^program(?:me)?$/.test(label) &&
      isPost(plain.slice(value.start, value.end)),
  );
  const named = programme && trimmedRole(page, programme.value);
  if (named) return said(page, named, "likely");
  const found: Candidate[] = [];
  const limits = {
    start: page.lines[0]?.start ?? 0,
    end: Math.min(page.lines.at(-1)?.end ?? 0, (page.lines[0]?.start ?? 0) + ROLE_MAX),
  };
  const text = plain.slice(limits.start, limits.end);
  for (const { words, weight, needsTitle, isAnywhere } of ROLE_PATTERNS)
    for (const match of text.matchAll(words)) {
      const phrase = match[1] ?? "";
      const start = limits.start + match.index + match[0].indexOf(phrase);
      const span = trimmedRole(page, { start, end: start + phrase.length });
      if (!span) continue;
      const value = plain.slice(span.start, span.end);
      const isTitle = isPost(value);
      if (
        value.length < 3 ||
        NO_ROLE.test(value) ||
        isName(value) ||
        isTheirs(span) ||
        isFirmByEnd(value) ||
        (needsTitle && !isTitle) ||
        (!isTitle && VENDOR.test(value))
      )
        continue;
      if (!isAnywhere && frame.signature && span.start >= frame.signature.start) continue;
      if (/\bexecutive search\b/i.test(match[0])) continue;
      const inSubject = frame.subject && overlaps(span, frame.subject);
      found.push({
        ...span,
        text: value,
        weight:
          weight +
          (isTitle ? 2 : 0) +
          (inSubject ? 2 : 0) -
          (value.split(/\s+/).length > 10 ? 3 : 0),
        confidence: isTitle ? "certain" : "likely",
      });
    }
  for (const { span, weight } of [
    ...headedRoles(page, frame).map((span) => ({ span, weight: 6.5 })),
    ...saidPosts(page, text, limits.start).map((span) => ({ span, weight: 7 })),
    ...linesAlone(page, frame).map((span) => ({ span, weight: 4.5 })),
    ...pairsOf(page, frame).map(({ post }) => ({ span: post, weight: 6 })),
  ]) {
    const kept = trimmedRole(page, span);
    const value = kept ? plain.slice(kept.start, kept.end) : "";
    if (kept && isPost(value) && !isName(value) && !isTheirs(kept) && !NO_ROLE.test(value))
      found.push({ ...kept, text: value, weight, confidence: "likely" });
  }
  for (const span of subjectRoles(page, frame)) {
    const value = plain.slice(span.start, span.end);
    if (!isName(value) && !isTheirs(span) && !NO_ROLE.test(value))
      found.push({ ...span, text: value, weight: 6, confidence: "likely" });
  }
  const [best] = found.toSorted((a, b) => b.weight - a.weight || b.text.length - a.text.length);
  if (best) return said(page, best, best.confidence);
  const piece = postsInPieces(page, frame).find((span) => {
    const value = plain.slice(span.start, span.end);
    const isWithPerson = [...people.names, ...people.doubtful].some((name) => value.includes(name));
    return !isName(value) && !isWithPerson && !isTheirs(span) && !NO_ROLE.test(value);
  });
  return piece && said(page, piece, "guess");
}

/** "Straits Meridian Bank", "Marine Pilots Pte Ltd": a worker's ending, and a firm all the same. */
const isFirmByEnd = (value: string): boolean =>
  FIRM_ENDING.test(value) && !/\b(?:of|for)\b/iu.test(value);

const FIRM_ENDING =
  /\b(?:(?:pte|pty|pvt)\.? ltd|ltd|limited|gmbh|inc|llc|llp|plc|bank|hospital|hospice|university|college|airways|airlines|vets|pilots|brewers|growers|search|executive search)\.?$/iu;

const said = (page: Page, { start, end }: Span, confidence: Confidence): Said => ({
  start,
  end,
  text: page.source.slice(start, end).replace(/\s+/g, " "),
  confidence,
});

/** "Grants Accountant at the Cedar Hollow Land Trust": the role ends before the firm. */
export function withoutCompany(page: Page, role: Said, company: Said | undefined): Said {
  if (!company) return role;
  const at = role.text.toLowerCase().indexOf(company.text.toLowerCase());
  if (at <= 3 || /[\p{L}\p{N}]/u.test(role.text[at - 1] ?? "")) return role;
  const kept = role.text.slice(0, at).replace(/(?:[\s,(|@-]|\bat|\bthe|\bwith|\bfor)+$/i, "");
  return kept.length >= 3
    ? said(page, { start: role.start, end: role.start + kept.length }, role.confidence)
    : role;
}
