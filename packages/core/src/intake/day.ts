import { addDaysToDate, type LocalDate } from "../time.ts";
import { WEEKDAY } from "./invitation/calendar-words.ts";
import { datesIn } from "./invitation/dates.ts";

/**
 * The one day that a short text names, in whatever way people and Finalist write days; undefined where
 * it is none, or two: 05/04 is April or May.
 */
export function dayIn(text: string, today: LocalDate): LocalDate | undefined {
  const given = text.trim();
  // In prose "sat" is a word, here a day.
  const written = given.charAt(0).toUpperCase() + given.slice(1);
  if (written.length > LENGTH_MAX) return undefined;
  const days = [false, true].map((isMonthFirst) => onlyDay(written, { today, isMonthFirst }));
  const [day, other] = days;
  return day === other ? day : undefined;
}

/** The same of something that has been: a weekday alone is the last one, today included. */
export function pastDayIn(text: string, today: LocalDate): LocalDate | undefined {
  if (/^\s*yesterday\s*$/i.test(text)) return addDaysToDate(today, -1);
  const [, weekday] = WEEKDAY_ALONE.exec(text) ?? [];
  const next = dayIn(weekday ?? text, today);
  return next !== undefined && weekday !== undefined ? addDaysToDate(next, -7) : next;
}

const WEEKDAY_ALONE = new RegExp(String.raw`^\s*(?:last\s+)?(${WEEKDAY})\.?\s*$`, "iu");

const LENGTH_MAX = 60;
/** The nearest one is meant then. */
const NO_YEAR = /names no year/;

function onlyDay(
  text: string,
  context: { readonly today: LocalDate; readonly isMonthFirst: boolean },
): LocalDate | undefined {
  const [day, ...more] = datesIn(text, context);
  const isWhole = day?.start === 0 && day.end === text.length && more.length === 0;
  const isSure = day?.warning === undefined || NO_YEAR.test(day.warning);
  return isWhole && isSure ? day.date : undefined;
}
