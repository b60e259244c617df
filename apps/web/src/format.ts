import { formatSpan, toMillis } from "@finalist/core";

const formats = new Map<string, Intl.DateTimeFormat>();

/** In the person's own way of writing. To make a format takes longer than to use it a thousand times. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${navigator.language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(navigator.language, options);
  formats.set(key, known);
  return known;
}

/** On the wall clock of `timeZone`. */
export const formatDay = (instant: string, timeZone: string): string =>
  dateFormat({
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone,
  }).format(toMillis(instant));

/** A calendar day without a zone. */
export const formatDate = (date: string): string =>
  dateFormat({
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(toMillis(`${date}T00:00:00Z`));

export const formatClock = (instant: string, timeZone: string): string =>
  dateFormat({ timeStyle: "short", timeZone }).format(toMillis(instant));

export const formatMoment = (instant: string, timeZone: string): string => {
  const day = dateFormat({
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone,
  }).format(toMillis(instant));
  return `${day}, ${formatClock(instant, timeZone)}`;
};

/** "London time", "GMT+1": the zone as people of this locale call it. */
export const zoneName = (instant: string, timeZone: string): string =>
  dateFormat({ timeZone, timeZoneName: "short" })
    .formatToParts(toMillis(instant))
    .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;

let own: { readonly offset: number; readonly timeZone: string } | undefined;

/** The machine's zone; asked for again once its clock runs differently, as after a flight. */
export function systemTimeZone(): string {
  const offset = new Date().getTimezoneOffset();
  if (own?.offset !== offset)
    own = { offset, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return own.timeZone;
}

export const relativeTo = (instant: string, now: string): string => {
  const millis = toMillis(instant) - toMillis(now);
  return millis >= 0 ? `in ${formatSpan(millis)}` : `${formatSpan(millis)} ago`;
};

/** "3 d", "5 h", "20 min": how long until a moment, for where there is little room; nothing once it is past. */
export function shortCountdown(instant: string, now: string): string {
  const minutes = Math.floor((toMillis(instant) - toMillis(now)) / 60_000);
  if (minutes < 0) return "";
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}
