import { daysBeforeIn, dueOf, latePronoun, ofDeadline, ofSubject } from "./deadlines.ts";
import { isDecoy } from "./deliverable-decoys.ts";
import type { Moment } from "./moments.ts";
import type { Page, Sentence, Span } from "./page.ts";
import { FRONTED, NEEDS } from "./request-words.ts";
import { ofLabel, ofSentence } from "./requests.ts";
import { listedIn, ofWish } from "./wishes.ts";
import { withSubject } from "./work-subjects.ts";
import {
  cutWhat,
  type Deliverable,
  NO_WORK,
  raw,
  type Raw,
  REPLY,
  withoutArticle,
  WORK_NOUN,
} from "./work-words.ts";

const DELIVERABLES_MAX = 20;

/** What the candidate is asked to hand in, to prepare or to bring. */
export function deliverablesIn(
  page: Page,
  moments: readonly Moment[],
  skipped: readonly Span[],
): readonly Deliverable[] {
  const found: Deliverable[] = [];
  for (const sentence of page.sentences) {
    if (found.length >= DELIVERABLES_MAX) break;
    if (skipped.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) continue;
    const pending = found.findLast(({ isOptional }) => !isOptional);
    const late =
      (ofSentence(page, sentence, true) ?? listedIn(page, sentence))
        ? undefined
        : latePronoun(page, sentence, moments);
    if (late && pending && !pending.due && sentence.start - pending.start < 600) {
      found.splice(found.indexOf(pending), 1, { ...pending, due: late });
      continue;
    }
    if (late) {
      const said = saidBefore(page, sentence);
      if (said) found.push(...inItems({ ...said, due: late }));
      continue;
    }
    const listed = ofList(page, sentence);
    if (listed) {
      const due = dueOf(page, listed, sentence, moments);
      found.push({ ...listed, ...(due && { due }) });
      continue;
    }
    const isDue = moments.some((each) => each.sentence === sentence && each.role === "deadline");
    const one =
      ofChoice(page, sentence, isDue) ??
      listedIn(page, sentence) ??
      ofLabel(page, sentence) ??
      ofNeed(page, sentence, isDue) ??
      ofSentence(page, sentence, isDue) ??
      ofWish(page, sentence, isDue || isDueNext(page, sentence, moments)) ??
      ofDeadline(page, sentence, moments) ??
      ofSubject(page, sentence, moments);
    if (!one || !isNamed(one)) continue;
    if (
      !one.isOptional &&
      isDecoy(
        one.what,
        page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)),
      )
    )
      continue;
    if (!one.isOptional && isTimed(page, one, sentence, moments)) continue;
    // "Please review the attached profile, and send …": what stands before is another.
    const ahead =
      one.start - sentence.start > 25
        ? ofWish(page, { ...sentence, end: one.start }, false)
        : undefined;
    if (ahead && ahead.end < one.start) found.push(ahead);
    const rest = { ...sentence, start: Math.max(one.end, sentence.start) };
    const second = rest.end - rest.start > 15 ? ofSentence(page, rest, isDue) : undefined;
    for (const each of second && isNamed(second) ? [one, second] : [one]) {
      const due = each.isOptional ? undefined : dueOf(page, each, sentence, moments);
      // "8 pm the night before": the time of day alone is no day.
      const isDay = due?.date !== undefined;
      const daysBefore = each.isOptional || isDay ? undefined : daysBeforeIn(page, sentence);
      const whole = { ...each, ...(due && { due }), ...(daysBefore && { daysBefore }) };
      found.push(...(each.isOptional ? [whole] : inItems(whole)));
    }
  }
  return merged(
    page,
    found.map((each) => withSubject(page, each)),
  );
}

const isNamed = ({ what }: Raw): boolean =>
  what.length >= 3 && /\p{L}{3}/u.test(what) && !/^[^\p{L}\p{N}"'(]/u.test(what);

/** "You will be asked to complete a written exercise at 11.15": a session, and nothing to hand in. */
const isTimed = (
  page: Page,
  { start, end, what }: Raw,
  sentence: Sentence,
  moments: readonly Moment[],
): boolean =>
  /\b(?:exercises?|tests?|tasks?|assessments?|exams?|papers?)\b/iu.test(what) &&
  moments.some(
    (each) =>
      each.sentence === sentence &&
      each.role === "session" &&
      each.clock !== undefined &&
      each.start > start &&
      each.start <= end + 12 &&
      /\b(?:at|from)\s(?:about\s)?$/iu.test(page.plain.slice(start, each.start)),
  );

/** "… a pull request review you've written. Send till Monday lunch." */
function isDueNext(page: Page, sentence: Sentence, moments: readonly Moment[]): boolean {
  const next = page.sentences[page.sentences.indexOf(sentence) + 1];
  return (
    next !== undefined &&
    moments.some((each) => each.sentence === next && each.role === "deadline") &&
    !ofSentence(page, next, true)
  );
}

/** The piece of work that one of the last sentences named. */
function saidBefore(page: Page, sentence: Sentence): Raw | undefined {
  const index = page.sentences.indexOf(sentence);
  for (const before of page.sentences.slice(Math.max(0, index - 3), index).toReversed()) {
    const text = page.plain.slice(before.start, Math.min(before.end, before.start + 500));
    const noun = WORK_NOUN.exec(text);
    if (!noun || /\b(?:thank|enjoyed|your (?:cv|résumé|resume|application))\b/i.test(text))
      continue;
    const lead = text.slice(0, noun.index);
    const start =
      /(?:\b(?:an?|the|your|one|two|three|our|this|eine?n?|une?|una?)\s)(?:[\p{L}\d'-]+\s){0,5}$/iu.exec(
        lead,
      )?.index ?? noun.index;
    return raw(
      page,
      cutWhat(page, { start: before.start + start, end: before.start + text.length }),
      false,
    );
  }
  return undefined;
}

/** "Share below docs by Saturday: payslips, PAN copy & CV": the things stand behind the colon. */
function ofList(page: Page, sentence: Sentence): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  const match = LIST.exec(text);
  const what = match?.groups?.["what"];
  if (!match || what === undefined) return undefined;
  const start = sentence.start + match.index + match[0].length - what.length;
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

const LIST =
  /\b(?:share|send|submit|e-?mail|mail|upload|forward|provide|return|furnish)\b[^:\n]{0,30}\b(?:below|following|these|listed)\b[^:\n]{0,60}:\s(?<what>\S[^.;!?\n]{5,200})/iu;

/** "Do tell me which psalm by the 18th". */
function ofChoice(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  const match = isDue ? CHOICE.exec(text) : null;
  const noun = match?.groups?.["noun"];
  if (!match || noun === undefined) return undefined;
  const start = sentence.start + match.index + match[0].length - noun.length;
  return { start, end: start + noun.length, what: `choice of ${noun}`, isOptional: false };
}

const CHOICE =
  /\b(?:tell|let) (?:me|us|him|her) (?:know )?(?:which|what) (?!date|time|slot|day|option|one|of|works?|would|suits?|session|you|works)(?<noun>\p{Ll}{3,})/iu;

/** What the text says somebody needs by a day. */
function ofNeed(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  if (!isDue && !NEEDED_BACK.test(text) && !daysBeforeIn(page, sentence)) return undefined;
  const fronted = FRONTED.exec(text);
  const match = WORK_NOUN.test(fronted?.groups?.["what"] ?? "") ? fronted : NEEDS.exec(text);
  const what = match?.groups?.["what"];
  if (!match || what === undefined || REPLY.test(what) || NO_WORK.test(what)) return undefined;
  if (/^(?:the|an?)\s/i.test(what) && !WORK_NOUN.test(what)) return undefined;
  const start = sentence.start + match.index + match[0].lastIndexOf(what);
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

/** "Your signed NDA, I need it back tonight". */
const NEEDED_BACK = /\b(?:i|we)(?:'ll)? need (?:it|them|that) (?:back|tonight|today|tomorrow)\b/iu;

/** "an official transcript and a redacted writing sample" are two. */
function inItems(one: Deliverable): readonly Deliverable[] {
  const pieces = one.what.split(
    /(?:;|,?\s(?:and|und|as well as|plus))\s(?=(?:an?|your|that|two|three|the|one|eine?n?|ihre?n?)\s)/iu,
  );
  if (
    pieces.length < 2 ||
    !pieces.every((piece) => WORK_NOUN.test(piece) && !/\b(?:title)$/i.test(piece))
  )
    return [one];
  // Papers that are asked for together are one thing to send; a piece of work beside them is another.
  const works = pieces.filter((piece) => OWN_WORK.test(piece));
  if (works.length === 0 || works.length === pieces.length) return [one];
  return pieces.map((what) => ({ ...one, what: withoutArticle(what) }));
}

const OWN_WORK =
  /\b(?:samples?|pages?|essay|memo|plan|outline|notes?|deck|slides|presentation|report|proposal|analysis|video|statement|letter|recipe|list)\b/iu;

/** Slides of a talk that an earlier sentence asks for are the same work. */
function merged(page: Page, found: readonly Deliverable[]): readonly Deliverable[] {
  const kept: Deliverable[] = [];
  for (const each of found) {
    const last = kept.findLast((other) => !other.isOptional && TALK.test(other.what));
    const isSame =
      last && !each.isOptional && SAME_WORK.test(each.what) && each.start - last.start < 900;
    if (last && isSame) {
      const isSlides = /slides|folien|deck/i.test(each.what) && !/slides/i.test(last.what);
      const due = last.due ?? each.due;
      kept.splice(kept.indexOf(last), 1, {
        ...last,
        what: isSlides
          ? last.what.replace(/\b(presentation|talk|seminar|pitch)\b/, "$1 slides")
          : last.what,
        ...(due && { due }),
      });
      continue;
    }
    if (kept.some(({ what }) => what.toLowerCase() === each.what.toLowerCase())) continue;
    kept.push(each);
  }
  return kept;
}

const TALK = /\b(?:presentation|talk|seminar|pitch|demo|vortrag|case stud\w+)\b/i;

const SAME_WORK =
  /^(?:the |your |it|them|this |uns die |die )?(?:presentation|slides?|deck|talk|folien|präsentation|pdf|powerpoint)\b(?! on\b| about\b)/i;
