import type { DateMention } from "./dates.ts";
import { WRITTEN_AT } from "./moment-cues.ts";
import type { Moment } from "./moments.ts";
import type { Page, Sentence } from "./page.ts";
import type { Slot } from "./slot.ts";

/** The day of a time that has none beside it. */
export function dayFinder(
  page: Page,
  moments: readonly Moment[],
): (moment: Moment) => DateMention | undefined {
  const days = moments.filter(({ date }) => date !== undefined);
  const usable = days.filter(
    ({ role }) => role === "session" || role === "pause" || role === "end" || role === "arrival",
  );
  return (moment) => {
    const { sentence, start } = moment;
    const inSentence = days.filter(
      (day) =>
        day.sentence === sentence &&
        sentence !== undefined &&
        day.role !== "past" &&
        day.role !== "void",
    );
    const own =
      moment.clock?.isBare === true || moment.role === "session" || moment.role === "pause";
    if (own) {
      const said = inSentence.filter((day) => day.role === moment.role || day.role === "session");
      const before = said.filter((day) => day.start < start).at(-1);
      if (before?.date) return before.date;
      const after = said.find((day) => day.start > start && !day.clock);
      if (after?.date) return after.date;
    }
    const above = usable.filter((day) => day.start < start);
    const heading = above.findLast((day) => isHeadingDay(page, day));
    const nearest = above.at(-1);
    const chosen =
      heading && nearest && heading.start < nearest.start && isAside(nearest, moment)
        ? heading
        : nearest;
    if (chosen?.date) return chosen.date;
    return usable.find((day) => day.start > start)?.date;
  };
}

/** A day that stands alone on its line, or in a form's field. */
function isHeadingDay(page: Page, { line, date, start, end }: Moment): boolean {
  if (!line || !date) return false;
  const rest = `${page.plain.slice(line.value.start, Math.max(line.value.start, start))}${page.plain.slice(end, line.end)}`;
  return rest.replace(/[^\p{L}]/gu, "").length <= 12;
}

/** A weekday said in passing does not move the lines of an agenda under a heading. */
const isAside = (day: Moment, moment: Moment): boolean =>
  day.date?.isFull === false && moment.leads && !day.leads;

const TIME_LABEL =
  /\b(?:time|when|start|starts|uhrzeit|beginn|zeit|heure|horaire|hora|tijd|ora|slot|interview|session|programme|schedule|round|duration|details|termin|wann|quand|cuándo|wanneer|date|datum|part|loop|day)\b/i;

/** "Before that, at 1.30, the head carpenter will show you the roof". */
const HAPPENS_TO_YOU =
  /(?:\bwill|'ll)\s(?:then\s)?(?:show|take|walk|meet|interview|join|see)\syou\b/iu;

const ABOUT_SESSION =
  /\b(?:interview\w*|timings?|session|meet(?:ing)?|call|chat|slot|panel|start\w*|begin\w*|commenc\w*|join|see you|come|expect|scheduled|booked|visit|presentation|conversation|gespräch\w*|termin|entretien|entrevista|gesprek|uhr|then|lunch(?:eon)?|dinner|supper|assessment|exercise|test|tour|trial|shift|talk|lesson|on the bench|bench|rendez-vous|afspraak|sit(?:s|ting)?[- ]?down|straight after|whistle|kick(?:s|ing)? off|get(?:ting)? going|te sent[aá]s|your time|yours|free|after that|same day|thereabouts|afternoon|morning|walk(?:ing|about)?|we start|catch|block|round|i'll be|we'll|you'll|you will)\b/i;

/** Whether a time that has no day beside it belongs to a session at all. */
export function isTrusted(page: Page, moment: Moment, days: readonly Moment[]): boolean {
  const { line, sentence, leads, clock } = moment;
  if (
    sentence &&
    days.some(
      (day) => day.sentence === sentence && day.role === "session" && day.date !== undefined,
    )
  )
    return true;
  if (WRITTEN_AT.before.test(page.plain.slice(Math.max(0, moment.start - 160), moment.start)))
    return true;
  if (leads && (!clock?.isBare || isHeadOfSentence(page, moment))) return true;
  const text = line ? page.plain.slice(line.start, line.start + 4) : "";
  if ((line?.isBullet || /^\(?\d{1,2}[.)]/.test(text)) && !clock?.isBare) return true;
  if (line?.label !== undefined && TIME_LABEL.test(line.label)) return true;
  const said = sentence
    ? page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 500))
    : "";
  if (ABOUT_SESSION.test(said) || HAPPENS_TO_YOU.test(said)) return true;
  const isBelowDay = days.some(
    (day) =>
      day.date !== undefined &&
      day.role === "session" &&
      day.start < moment.start &&
      day.sentence?.block === sentence?.block,
  );
  if (isBelowDay && !clock?.isBare && (clock?.to !== undefined || leads)) return true;
  return (
    line !== undefined && !clock?.isBare && clock?.to !== undefined && line.end - line.start < 140
  );
}

/** "At four, tea and cake with the parents": set off from what it is about. */
const isHeadOfSentence = ({ plain }: Page, { start, end }: Moment): boolean =>
  /(?:^|[\s.])(?:at|um|à)\s$/iu.test(plain.slice(Math.max(0, start - 4), start)) &&
  /^,\s\p{L}/u.test(plain.slice(end, end + 4));

const DAY_LABEL = /\b(?:date|when|day|datum|tag|termin|wann|quand|fecha|interview|jour)\b/i;

const ABOUT_INTERVIEW =
  /\b(?:interview\w*|conversation|chat|lunch|appointment|call|assessment|gespräch\w*|entretien|entrevista|gesprek|panel|visit|trial|meet(?:ing)?|presentation|on-?site|come in|see you|shift|session|round)\b/i;

/** Days of interviews that have no time yet. */
export function daysAlone(page: Page, moments: readonly Moment[]): readonly Moment[] {
  const open = moments.filter(
    ({ date, clock, role }) => date?.isFull === true && !clock && role === "session",
  );
  const told = open.filter(({ line, sentence }) => {
    if (line?.label !== undefined && DAY_LABEL.test(line.label)) return true;
    const said = sentence
      ? page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))
      : "";
    return ABOUT_INTERVIEW.test(said) || (sentence !== undefined && isPointedAt(page, sentence));
  });
  const days = told.length > 0 ? told : open.filter((day) => isInParagraph(page, day)).slice(0, 1);
  const seen = new Set<string>();
  return days.filter(({ date }) => {
    if (!date || seen.has(date.date)) return false;
    seen.add(date.date);
    return true;
  });
}

/** The paragraph is about the interview, whichever of its sentences names the day. */
const isInParagraph = (page: Page, { sentence, start }: Moment): boolean => {
  const first = page.lines.find(({ block }) => block === sentence?.block);
  return (
    first !== undefined &&
    ABOUT_INTERVIEW.test(page.plain.slice(Math.max(first.start, start - 600), start))
  );
};

/** "We would like to see you again. It will be Thursday 21 May": the sentence before says what. */
function isPointedAt(page: Page, sentence: Sentence): boolean {
  const before = page.sentences[page.sentences.indexOf(sentence) - 1];
  return (
    before !== undefined &&
    before.block === sentence.block &&
    /^(?:it|this|that|the date)(?:'s|'ll| is| will)\b/iu.test(
      page.plain.slice(sentence.start, sentence.start + 16),
    ) &&
    /\b(?:see|meet|talk|speak|invite|back|again|interview|visit)\b/iu.test(
      page.plain.slice(before.start, Math.min(before.end, before.start + 400)),
    )
  );
}

export function dayAlone(page: Page, moment: Moment): Slot {
  const segment = { start: page.lines[0]?.start ?? 0, end: page.lines.at(-1)?.end ?? 0 };
  const date = moment.date ?? {
    start: moment.start,
    end: moment.end,
    date: "",
    isFull: false,
    confidence: "guess",
  };
  return {
    moment,
    date,
    from: undefined,
    to: undefined,
    segment,
    topic: { start: moment.start, end: moment.end },
    isAgenda: false,
  };
}
