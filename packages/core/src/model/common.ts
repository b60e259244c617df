import { z } from "zod";
import { isInstant, isTimeZone } from "../time.ts";
import { CONTROL } from "./control.ts";

// Schemas are never compiled with eval: pages with a strict content policy forbid it.
z.config({ jitless: true });

/** Chosen by whoever creates the thing, so that a repeated request creates nothing twice. */
export const Id = z
  .string()
  .regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/, "1 to 64 letters, digits, hyphens or underscores");

/** A checklist item, with `@` and an id where there is one a session or a person. */
export const ChecklistInstanceId = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*-\d+(@[A-Za-z0-9_-]+)?$/, "a checklist item id such as PRE-28");

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

/** Control characters but tab and line ends, and halves of characters. */
const CONTROL_IN_TEXT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** One line, such as a name or a title. */
export const Line = z
  .string()
  .trim()
  .min(1, "some text")
  .max(300, "300 characters at most")
  .refine((line) => !CONTROL.test(line), "one line without control characters");

/** Free text of some paragraphs. */
export const Text = z
  .string()
  .trim()
  .min(1, "some text")
  .max(20_000, "20,000 characters at most")
  .refine((text) => !CONTROL_IN_TEXT.test(text), "text without control characters")
  .meta({ "x-long": true });

export const Lines = z.array(Line).max(200, "200 entries at most");

/** A web address; anything else than http and https is refused (no `javascript:`). */
export const WebUrl = z
  .url({ protocol: /^https?$/, error: "a web address that starts with http:// or https://" })
  .max(2000, "2,000 characters at most");
