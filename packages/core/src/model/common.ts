import { z } from "zod";
import { isInstant, isTimeZone } from "../time.ts";

// Schemas are never compiled with eval: pages with a strict content policy forbid it.
z.config({ jitless: true });

/** Chosen by whoever creates the thing, so that a repeated request creates nothing twice. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, "1 to 64 letters, digits, hyphens or underscores");

/** RFC 3339 with an offset: `2026-05-14T10:00:00+01:00`. */
export const Instant = z
  .string()
  .refine(isInstant, "a moment with offset, such as 2026-05-14T10:00:00+01:00")
  .meta({ format: "date-time" });

/** ISO 8601 calendar date. */
export const LocalDate = z.iso.date("a date such as 2026-05-14");

/** IANA zone name. */
export const TimeZone = z
  .string()
  .refine(isTimeZone, "an IANA time zone such as Europe/London")
  .meta({ "x-time-zone": true });

/** One line, such as a name or a title. */
export const Line = z.string().trim().min(1, "some text").max(300, "300 characters at most");

/** Free text of some paragraphs. */
export const Text = z
  .string()
  .trim()
  .min(1, "some text")
  .max(20_000, "20,000 characters at most")
  .meta({ "x-long": true });

export const Lines = z.array(Line).max(200, "200 entries at most");

/** A web address; anything else than http and https is refused (no `javascript:`). */
export const WebUrl = z
  .url({ protocol: /^https?$/, error: "a web address that starts with http:// or https://" })
  .max(2000, "2,000 characters at most");
