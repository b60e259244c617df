import { addDaysToDate, fromWallTime, isTimeZone, type LocalDate, toMillis } from "../../time.ts";

const OFFSET = /^[+-]\d\d:\d\d$/;
const MINUTE = 60_000;

/** `2026-12-09T10:00:00+01:00`; without a zone a wall time; minutes may run past midnight. */
export function momentIn(date: LocalDate, minutes: number, zone: string | undefined): string {
  const day = addDaysToDate(date, Math.floor(minutes / 1440));
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const wall = `${day}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}:00`;
  if (!zone) return wall;
  if (OFFSET.test(zone)) return `${wall}${zone}`;
  if (!isTimeZone(zone)) return wall;
  return `${wall}${offsetText((Date.parse(`${wall}Z`) - toMillis(fromWallTime(wall, zone))) / MINUTE)}`;
}

/** How far a zone is ahead of UTC on a day, in minutes. */
export function offsetOn(date: LocalDate, zone: string): number | undefined {
  const text = momentIn(date, 12 * 60, zone).slice(19);
  return text === "" ? undefined : offsetMinutes(text);
}

export const offsetMinutes = (text: string): number | undefined => {
  const match = /^([+-])(\d\d):(\d\d)$/.exec(text);
  if (!match) return text === "Z" ? 0 : undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
};

const offsetText = (minutes: number): string => {
  const span = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(span / 60))}:${pad(span % 60)}`;
};

const pad = (number: number): string => String(number).padStart(2, "0");
