import type { Moment } from "./moments.ts";
import type { Page, Sentence } from "./page.ts";
import { CONDITION, SUBJECT_DUE } from "./request-words.ts";
import {
  cutWhat,
  type Deliverable,
  NO_SUBJECT,
  raw,
  type Raw,
  REPLY,
  WORK_NOUN,
} from "./work-words.ts";

/** What stands there by itself and is asked of nobody. */
const IDLE =
  /\b(?:expires?|may be had|(?:is|are) (?:available|kept|open|paid)|can be (?:obtained|collected|found)|runs? the same day)\b/iu;

/** "We need it back by Friday", "Due: Sunday, 6 pm": a deadline for what was said before. */
export function latePronoun(
  page: Page,
  sentence: Sentence,
  moments: readonly Moment[],
): Moment | undefined {
  const due = moments.find((moment) => moment.sentence === sentence && moment.role === "deadline");
  if (!due) return undefined;
  const text = page.plain.slice(sentence.start, sentence.end);
  const before = page.plain.slice(sentence.start, due.start);
  if (REPLY.test(text) || WORK_NOUN.test(before)) return undefined;
  const isDue =
    /^\W*(?:please\s)?(?:due|deadline|frist|abgabe|submit|submission|return|back|fällig|à rendre|entrega|inleveren|send|upload)\b/iu.test(
      text,
    );
  return isDue ||
    /\b(?:it|them|these|both|this|that|everything|all of (?:it|this)|es|diese|le tout)\b/iu.test(
      before,
    )
    ? due
    : undefined;
}

/** A paper that stands first in a sentence with a deadline. */
export function ofSubject(
  page: Page,
  sentence: Sentence,
  moments: readonly Moment[],
): Raw | undefined {
  const due = moments.find((each) => each.sentence === sentence && each.role === "deadline");
  const begin =
    sentence.label !== undefined && page.lines[sentence.line]?.start === sentence.start
      ? valueStart(page, sentence)
      : sentence.start;
  const text = page.plain.slice(begin, Math.min(sentence.end, begin + 300));
  const relative = due ? undefined : RELATIVE_DUE.exec(text);
  const at = due ? due.start - begin : relative?.index;
  if (CONDITION.test(text) || IDLE.test(text)) return undefined;
  const match = SUBJECT_DUE.exec(text);
  const what = match?.groups?.["what"]?.trim();
  if (
    at === undefined ||
    !match ||
    !what ||
    match.index + match[0].indexOf(what) + what.length > at
  )
    return undefined;
  if (/^\p{Ll}/u.test(what) && !WORK_NOUN.test(what)) return undefined;
  if (/^\d+[/.:]|^\d+$/.test(what)) return undefined;
  if (
    NO_SUBJECT.test(what) ||
    REPLY.test(text.replace(/\b(?:by )?(?:reply|return) (?:of )?e-?mail\b/gi, "")) ||
    what.split(/\s+/).length > 12
  )
    return undefined;
  const start = begin + match.index + match[0].indexOf(what);
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

/** Behind a label that is no paper itself. */
function valueStart(page: Page, sentence: Sentence): number {
  const value = page.lines[sentence.line]?.value.start ?? sentence.start;
  return WORK_NOUN.test(page.plain.slice(sentence.start, value)) ? sentence.start : value;
}

/** "GWO certificates as PDF to me by 4 September": a paper and its deadline, without a verb. */
export function ofDeadline(
  page: Page,
  sentence: Sentence,
  moments: readonly Moment[],
): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  if (CONDITION.test(text) || IDLE.test(text)) return undefined;
  const due = moments.find((moment) => moment.sentence === sentence && moment.role === "deadline");
  const relative = RELATIVE_DUE.exec(text);
  const at = due ? due.start : relative ? sentence.start + relative.index : undefined;
  if (at === undefined || REPLY.test(text)) return undefined;
  const before = page.plain.slice(sentence.start, at);
  const noun = WORK_NOUN.exec(before);
  if (!noun) return due ? behindDeadline(page, sentence, due.end) : undefined;
  const cue =
    /[\s,(]+(?:(?:no later than|not later than|by|before|bis(?: zum| spätestens)?|until|latest|due|ahead of|prior to|on or before|avant(?: le)?|antes del?|at least|is|are|should|must|shall|to be|needs? to|has to|have to|will be|in|please|bitte|senden sie|schicken sie|reichen sie|reach(?:es)? us|with (?:me|us)|to (?:me|us)|handed in|sent|submitted|back|and|the|on|an uns|an mich|could come|can come|come|a|one|two|three|noon|midday|close of|end of|cob|eod|\d{1,2}\s?(?:am|pm))[\s,(]*)+$/iu.exec(
      before,
    );
  const end = cue ? sentence.start + cue.index : at;
  const clause =
    /^[\s\S]*(?:[;:!?]\s|\s-\s|,\s(?:so|and|but|please|also)\s|\b(?:need|needs|require|requires|want|wants|like|love|appreciate|have|send|see|give|hand|hands|upload|submit|return|complete|finish|share|e-?mail|bring|do|prepare|forward|is|that|if|get|getting|collect|still missing|missing|for|ask(?:ed)? for|expect|owe us|us|me|him|her|you|to)\s(?:(?:us|me|him|her|them|you|to|see|get|have|also|still|please|just|the|from you|in)\s)*)(?=[^;:!?]*$)/iu.exec(
      page.plain.slice(sentence.start, sentence.start + noun.index + noun[0].length),
    );
  const article = /\b(?:una?|une?|eine?n?|een|uma?|en|ett|et)\s(?:[\p{L}\d-]+\s){0,4}$/iu.exec(
    before.slice(0, noun.index),
  );
  const lead = article
    ? article.index
    : clause && clause[0].length <= noun.index
      ? clause[0].length
      : 0;
  const start =
    sentence.start +
    (sentence.label !== undefined && lead === 0 ? labelLength(page, sentence) : lead);
  const span = cutWhat(page, { start, end: Math.max(start, Math.min(end, start + 160)) });
  if (span.end - span.start < 4 || !WORK_NOUN.test(page.plain.slice(span.start, span.end)))
    return undefined;
  return raw(page, span, false);
}

/** "Graag ontvangen we uiterlijk maandag je presentatie": the paper stands last. */
function behindDeadline(page: Page, sentence: Sentence, at: number): Raw | undefined {
  const after = page.plain.slice(at, Math.min(sentence.end, at + 160));
  const match =
    /(?:\b(?:an?|your|the|je|uw|ihre?n?|votre|vos|una?|su|tu|two|three)\s)(?:[\p{L}\d-]+\s){0,5}/iu.exec(
      after,
    );
  const noun = WORK_NOUN.exec(after);
  if (!match || !noun || match.index > noun.index) return undefined;
  return raw(page, cutWhat(page, { start: at + match.index, end: at + after.length }), false);
}

const labelLength = (page: Page, sentence: Sentence): number => {
  const label = /^[^:\n]{0,60}:\s*/.exec(page.plain.slice(sentence.start, sentence.end));
  return label && !WORK_NOUN.test(label[0]) ? label[0].length : 0;
};

const RELATIVE_DUE =
  /\b(?:the (?<eve>night|day|evening|afternoon|morning) before|(?<then>before (?:then|(?:the|our|your|we|you) (?:(?:phone|video|first|zoom|teams)\s)?(?:call|interview|session|meeting|visit|chat|meet|speak|talk|come|arrive|fly|start|join))|by then|beforehand by)|(?:on the (?<same>day|morning)(?! of)|on arrival)|(?<n>\d|one|two|three|four|five|a|ein|zwei|drei) (?<unit>days?|working days?|business days?|weeks?|tage?) (?:beforehand|before|prior|in advance|ahead|vorher|vor dem)|(?<hours>24|48|72) hours (?:beforehand|before|prior|in advance|ahead))\b/iu;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  zwei: 2,
  drei: 3,
};

/** A deadline that counts from the interview. */
export function daysBeforeIn(page: Page, sentence: Sentence): Deliverable["daysBefore"] {
  const match = RELATIVE_DUE.exec(
    page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
  );
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  if (groups["eve"]) return { days: 1, span };
  if (groups["hours"]) return { days: Number(groups["hours"]) / 24, span, isToTheHour: true };
  if (groups["n"]) {
    const count = NUMBER_WORDS[groups["n"].toLowerCase()] ?? Number(groups["n"]);
    const unit = groups["unit"] ?? "";
    if (/working|business/i.test(unit)) return { days: count, span, isWorking: true };
    return { days: count * (/week|woche/i.test(unit) ? 7 : 1), span };
  }
  return { days: 0, span };
}

/** The deadline in the sentence of the request, or right after it. */
export function dueOf(
  page: Page,
  { start }: Raw,
  sentence: Sentence,
  moments: readonly Moment[],
): Moment | undefined {
  const own = moments.filter(
    (moment) => moment.sentence === sentence && moment.role === "deadline",
  );
  if (own[0]) return own.find((moment) => moment.start > start) ?? own[0];
  // "Send me your CV tonight": a day said in passing.
  const passing = moments.find(
    (moment) =>
      moment.sentence === sentence &&
      moment.role === "session" &&
      moment.date?.isFull === false &&
      !moment.clock &&
      moment.start > start &&
      /^(?:tonight|today|tomorrow|heute|morgen|demain|hoy|mañana)/i.test(
        page.plain.slice(moment.start, moment.end),
      ),
  );
  if (passing) return passing;
  const index = page.sentences.indexOf(sentence);
  const next = page.sentences[index + 1];
  if (!next || next.line - sentence.line > 2) return undefined;
  const after = moments.find((moment) => moment.sentence === next && moment.role === "deadline");
  if (!after) return undefined;
  const text = page.plain.slice(next.start, next.end);
  return /\b(?:submit|send|sent|submitted|upload|e-?mail|return|slides|it|them|this|presentation|due|deadline|received|reach)\b/i.test(
    text,
  ) && !/\b(?:confirm|rsvp|let (?:me|us) know|reply|respond|attendance)\b/i.test(text)
    ? after
    : undefined;
}
