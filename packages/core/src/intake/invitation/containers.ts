import type { LocalDate } from "../../time.ts";
import type { Moment } from "./moments.ts";
import type { Page } from "./page.ts";
import type { Timed } from "./slot.ts";

/** "… starting 8.30 a.m.", where the programme has the registration at that time. */
export const withoutOpening = (
  timed: readonly Timed[],
  moments: readonly Moment[],
): readonly Timed[] =>
  timed.filter(
    ({ moment, from, to }) =>
      to !== undefined ||
      timed.length < 2 ||
      !moments.some(
        (other) =>
          other !== moment &&
          (other.role === "arrival" || other.role === "pause") &&
          other.leads &&
          other.clock?.from === from,
      ),
  );

/** "11:00-12:30 … First a walk. Then at 11:30 you sit down with …": the second time halves the first. */
export function splitBySecond(page: Page, timed: readonly Timed[]): readonly Timed[] {
  return timed.map((each) => {
    const { from, to, date } = each;
    const ownDay = timed.filter((other) => other !== each && other.date.date === date.date);
    if (to === undefined) {
      const around = ownDay.filter(
        (other) => other.to !== undefined && other.from < from && other.to > from,
      );
      const inside = around.flatMap((whole) => secondsIn(page, whole, timed));
      const [whole] = around;
      return around.length === 1 && inside.length === 1 && inside[0] === each && whole
        ? { ...each, to: whole.to }
        : each;
    }
    const [second, ...more] = secondsIn(page, each, timed);
    return second && more.length === 0 ? { ...each, to: second.from } : each;
  });
}

/** The times amid another that have no end of their own and are no meal. */
const secondsIn = (page: Page, whole: Timed, timed: readonly Timed[]): readonly Timed[] =>
  timed.filter(
    (other) =>
      other !== whole &&
      other.to === undefined &&
      other.date.date === whole.date.date &&
      other.from > whole.from &&
      other.from < (whole.to ?? 0) &&
      other.moment.start > whole.moment.end &&
      !isOwnSlot(page, other.moment) &&
      !isMealIn(page, other),
  );

/** The times of the parts, without the one of the whole; and what the whole says of the last end. */
export function withoutContainers(
  page: Page,
  timed: readonly Timed[],
): {
  readonly kept: readonly Timed[];
  readonly endOf: ReadonlyMap<LocalDate, number>;
} {
  const endOf = new Map<LocalDate, number>();
  const isInside = (inner: Timed, outer: Timed): boolean =>
    inner !== outer &&
    outer.to !== undefined &&
    inner.date.date === outer.date.date &&
    inner.from >= outer.from &&
    inner.from < outer.to &&
    (inner.to ?? inner.from) <= outer.to &&
    !(inner.from === outer.from && inner.to === outer.to);
  const containers = timed.filter((outer) => {
    const inner = timed.filter((each) => isInside(each, outer));
    const starts = new Set(inner.map(({ from }) => from));
    return (
      starts.size >= 2 ||
      (starts.size === 1 &&
        inner.some(({ from, moment }) => from > outer.from && isOwnSlot(page, moment)))
    );
  });
  for (const { date, to } of containers)
    if (to !== undefined) endOf.set(date.date, Math.max(endOf.get(date.date) ?? 0, to));
  const rest = timed.filter(
    (each) =>
      !containers.includes(each) &&
      !(
        isMealIn(page, each) &&
        timed.some((outer) => isInside(each, outer) && each.from > outer.from)
      ),
  );
  const kept = rest.filter((each, index) => {
    const twin = rest.findIndex(
      (other, at) =>
        at !== index &&
        other.date.date === each.date.date &&
        other.from === each.from &&
        better(other, at, each, index),
    );
    return twin < 0 && !rest.some((other) => isSessionOfMany(page, each, other));
  });
  return { kept, endOf };
}

/** "Um halb elf ist Frühstück": part of a long day, no appointment of its own. */
const isMealIn = (page: Page, { moment, to }: Timed): boolean =>
  to === undefined &&
  !moment.leads &&
  /^\s?(?:is|ist|est|es|:|-|,|there's|we have|for)?\s?(?:a |our |the |staff |family |team )?(?:frühstück|breakfast|lunch|meal|tea|coffee|brotzeit|mittag\w*|pause|déjeuner|lunsj)\b/iu.test(
    page.plain.slice(moment.end, moment.end + 40),
  );

/** "The board sits from 6 pm; you are scheduled at 6.40": the first is not the candidate's. */
const isSessionOfMany = (page: Page, many: Timed, own: Timed): boolean =>
  own !== many &&
  own.moment.sentence !== undefined &&
  own.moment.sentence === many.moment.sentence &&
  many.moment.end <= own.moment.start &&
  many.date.date === own.date.date &&
  /\b(?:you(?:'re| are) (?:scheduled|down|on|up|booked)|your (?:slot|time|turn)|yours is)\b/i.test(
    page.plain.slice(many.moment.end, own.moment.start),
  );

/** "Boards run between 9 and 16:30 and you have the 13:10 slot". */
const isOwnSlot = ({ plain }: Page, { start, end }: Moment): boolean =>
  /\b(?:slot|allocated|yours?|your (?:time|slot|turn)|you(?:'re| are) (?:scheduled|down|on|up|booked)[^.;]{0,12})\b/i.test(
    `${plain.slice(Math.max(0, start - 40), start)} ${plain.slice(end, end + 16)}`,
  );

/** Of two mentions of one start: the one with an end, else the agenda's line, else the first. */
function better(a: Timed, aAt: number, b: Timed, bAt: number): boolean {
  const rank = ({ to, moment }: Timed): number =>
    (to !== undefined ? 2 : 0) + (moment.leads && !moment.date ? 1 : 0);
  return rank(a) !== rank(b) ? rank(a) > rank(b) : aAt < bAt;
}
