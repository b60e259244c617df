import { addDaysToDate, type LocalDate } from "../../time.ts";
import { chainOf } from "./chain.ts";
import { splitBySecond, withoutContainers, withoutOpening } from "./containers.ts";
import type { DateMention } from "./dates.ts";
import type { DurationMention } from "./durations.ts";
import type { Moment } from "./moments.ts";
import type { Page } from "./page.ts";
import { partsOf } from "./parts.ts";
import { proposalsAmong, sharedClocks } from "./proposals.ts";
import { boundariesOf, type Boundary, segmentOf, topicOf } from "./segments.ts";
import { dayAlone, dayFinder, daysAlone, isTrusted } from "./slot-days.ts";
import { endFor } from "./slot-ends.ts";
import {
  EVENING_END,
  HALF_DAY,
  NIGHT_END,
  NIGHT_START,
  type Slot,
  type Slots,
  type Timed,
} from "./slot.ts";

const SLOTS_MAX = 60;

/** The sessions among the moments of a text, and the starts it merely offers. */
export function slotsOf(
  page: Page,
  moments: readonly Moment[],
  durations: readonly DurationMention[],
): Slots {
  const dayOf = dayFinder(page, moments);
  const timedBy = (trusts: (moment: Moment) => boolean): readonly Timed[] =>
    moments.flatMap((moment) => {
      const { clock, role } = moment;
      if (!clock || (role !== "session" && role !== "pause")) return [];
      const date = moment.date ?? dayOf(moment);
      if (!date || (moment.date === undefined && !trusts(moment))) return [];
      const shift = isEvening(page, moment) ? HALF_DAY : 0;
      return [
        {
          moment,
          date: afterMidnight(moment, date, moments),
          from: clock.from + shift,
          to: clock.to === undefined ? undefined : clock.to + (clock.to < HALF_DAY ? shift : 0),
        },
      ];
    });
  const trusted = timedBy((moment) => isTrusted(page, moment, moments));
  // "Shall we say one o'clock?": where nothing else says when, any time of day does.
  const timed = trusted.length > 0 ? trusted : timedBy(({ clock }) => clock?.isBare === false);
  const inOrder = withHalves(timed);
  const shared = sharedClocks(page, moments);
  const chosen = proposalsAmong(page, inOrder, shared);
  const offered = [
    ...shared,
    ...chosen.filter(({ moment }) => shared.length === 0 || moment.date !== undefined),
  ];
  const fixed = inOrder.filter((each) => !chosen.includes(each));
  // "Tuesday at 11.30 it is": what was chosen of the offers is said again, and the others are gone.
  const isSettled = fixed.some(
    ({ moment, date, from }) =>
      moment.role === "session" &&
      offered.some((each) => each.date.date === date.date && each.from === from),
  );
  const { kept, endOf } = withoutContainers(
    page,
    splitBySecond(page, withoutOpening(fixed, moments)),
  );
  const boundaries = boundariesOf(page, moments, kept);
  const sessions = kept
    .filter(({ moment }) => moment.role === "session")
    .slice(0, SLOTS_MAX)
    .map((each) => slotOf(page, each, boundaries, durations, endOf, kept, moments))
    .flatMap((slot, index, all) => {
      const chain = chainOf(page, slot, { durations, moments, next: all[index + 1] });
      const parts = all.length <= 2 ? inParts(page, slot, all.length === 1, durations) : [slot];
      return chain.length > parts.length ? chain : parts;
    });
  const days = sessions.length === 0 && offered.length === 0 ? daysAlone(page, moments) : [];
  return {
    sessions: [...sessions, ...days.map((day) => dayAlone(page, day))].toSorted(byStart),
    proposals: (isSettled ? [] : offered).slice(0, SLOTS_MAX).map((each) => bareSlot(page, each)),
  };
}

/** "This evening at seven". */
const isEvening = ({ plain }: Page, { clock, start, end }: Moment): boolean =>
  clock?.isGuessed === true &&
  clock.from >= 5 * 60 &&
  clock.from < 11 * 60 &&
  (/\b(?:evening|tonight|night|abend|soir|noche|sera|avond|kväll|kveld|aften)\b[^.;\n]{0,14}$/iu.test(
    plain.slice(Math.max(0, start - 30), start),
  ) ||
    /\b(?:evening|tonight)\b/iu.test(plain.slice(start, end)) ||
    /^\s(?:in the|on \p{L}+day) (?:evening|night)\b/iu.test(plain.slice(end, end + 30)));

/** "6.30 until 7.15 … afterwards at half seven": what no half of the day was said for goes on after noon. */
function withHalves(timed: readonly Timed[]): readonly Timed[] {
  const result: Timed[] = [];
  for (const each of timed) {
    const last = result.at(-1);
    const isEarlier =
      last !== undefined &&
      each.moment.clock?.isGuessed === true &&
      each.moment.date === undefined &&
      last.date.date === each.date.date &&
      each.from < HALF_DAY &&
      last.from >= HALF_DAY &&
      each.from + HALF_DAY > last.from &&
      each.from + HALF_DAY <= EVENING_END;
    result.push(
      isEarlier
        ? {
            ...each,
            from: each.from + HALF_DAY,
            to: each.to !== undefined && each.to < HALF_DAY ? each.to + HALF_DAY : each.to,
          }
        : each,
    );
  }
  return result;
}

/** A night's programme goes on after midnight under the day on which it began. */
function afterMidnight(moment: Moment, date: DateMention, moments: readonly Moment[]): DateMention {
  if (moment.date || !moment.clock || moment.clock.from >= NIGHT_END) return date;
  const evening = moments.some(
    (other) =>
      other.start < moment.start &&
      other.role === "session" &&
      other.date === date &&
      (other.clock?.from ?? 0) >= NIGHT_START,
  );
  return evening ? { ...date, date: addDaysToDate(date.date, 1) } : date;
}

const byStart = (a: Slot, b: Slot): number =>
  a.date.date.localeCompare(b.date.date) || (a.from ?? 0) - (b.from ?? 0);

function slotOf(
  page: Page,
  timed: Timed,
  boundaries: readonly Boundary[],
  durations: readonly DurationMention[],
  endOf: ReadonlyMap<LocalDate, number>,
  kept: readonly Timed[],
  moments: readonly Moment[],
): Slot {
  const { moment, date, from } = timed;
  const index = boundaries.findIndex((boundary) => boundary.moment === moment);
  const isAlone = kept.filter((each) => each.moment.role === "session").length === 1;
  const segment = isAlone
    ? { start: page.lines[0]?.start ?? 0, end: page.lines.at(-1)?.end ?? 0 }
    : segmentOf(page, boundaries, index);
  const end = endFor(page, timed, segment, durations, endOf, kept, moments, isAlone);
  return {
    moment,
    date,
    from,
    to: end?.to,
    ...(end?.span && { endSpan: end.span }),
    segment,
    topic: topicOf(page, moment, segment),
    isAgenda: !isAlone,
  };
}

/** "Allow up to 90 minutes": the length of the whole, whatever parts are told. */
const SAYS_WHOLE =
  /\b(?:allow|lasts?|lasting|duration|set aside|reserve|altogether|in all)\b[^.;\n]{0,20}$/iu;

/** A session whose parts have lengths of their own, as those parts. */
function inParts(
  page: Page,
  slot: Slot,
  isOnly: boolean,
  durations: readonly DurationMention[],
): readonly Slot[] {
  const { from, to, moment } = slot;
  if (from === undefined) return [slot];
  const length = to === undefined ? undefined : to - from;
  const isWhole =
    slot.endSpan !== undefined &&
    SAYS_WHOLE.test(page.plain.slice(Math.max(0, slot.endSpan.start - 40), slot.endSpan.start));
  const isSure = moment.clock?.to !== undefined || !isOnly || isWhole;
  const parts = partsOf(
    page,
    { segment: slot.segment, total: length, isSure, after: moment.end },
    durations,
  );
  let at = from;
  const slots = parts.map((part): Slot & { readonly isPause: boolean } => {
    const start = at;
    at += part.minutes;
    return {
      ...slot,
      from: start,
      to: at,
      endSpan: part.span,
      segment: part.segment,
      topic: part.topic,
      isAgenda: true,
      isPause: part.isPause,
    };
  });
  return slots.length >= 2 ? slots.filter(({ isPause }) => !isPause) : [slot];
}

function bareSlot(page: Page, { moment, date, from, to }: Timed): Slot {
  const segment = { start: moment.start, end: moment.end };
  return { moment, date, from, to, segment, topic: segment, isAgenda: false };
}
