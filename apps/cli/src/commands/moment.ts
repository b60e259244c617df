import {
  fromWallTime,
  type Instant,
  isInstant,
  localDate,
  startOfDate,
  type TimeZone,
} from "@finalist/core";
import { dayIn } from "@finalist/core/intake/day";
import { Misuse } from "../failure.ts";

/** A moment as a person writes it: an instant, or a day with or without a time, on the clocks of their zone. */
export function momentIn(option: string, text: string, timeZone: TimeZone, now: Instant): Instant {
  const given = text.trim();
  if (isInstant(given)) return given;
  const [, before = given, time] = WITH_TIME.exec(given) ?? [];
  const day = dayIn(before, localDate(now, timeZone));
  if (day === undefined)
    throw new Misuse(
      `${option}: “${text}” is not one moment. Write it as "2026-05-14 10:00" in your own time zone, or as 2026-05-14T10:00:00Z.`,
    );
  return time === undefined
    ? startOfDate(day, timeZone)
    : fromWallTime(`${day}T${time.padStart(5, "0")}:00`, timeZone);
}

const WITH_TIME = /^(.*?)(?:,?\s+(?:at\s+)?|T)((?:[01]?\d|2[0-3]):[0-5]\d)$/i;
