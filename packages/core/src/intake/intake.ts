import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { err, type Result, ok } from "../result.ts";
import { readCalendar } from "./calendar.ts";
import { clean } from "./clean-text.ts";
import { decodeText } from "./decode.ts";
import { type Draft, type IntakeContext } from "./draft.ts";
import { fileKindOf, looksBinary } from "./file-kind.ts";
import { calendarsInMail, looksLikeMail } from "./mime.ts";
import { readNotes } from "./notes.ts";
import { looksLikeCalendar } from "./parse-calendar.ts";

/** What came in: a text, or the bytes of a file. `calendar` insists on an invitation. */
export interface IntakeInput {
  readonly content: string | Uint8Array;
  readonly as?: "calendar" | "notes";
}

/** Reads an invitation or notes into a draft. Deterministic, stores nothing. */
export function intake(input: IntakeInput, context: IntakeContext): Result<Draft, DomainError> {
  const { content, as } = input;
  const bytes = bytesOf(content);
  if (bytes > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes, bytesMax: INTAKE_BYTES_MAX });
  const kind = fileKindOf(content);
  if (kind) return err({ type: "unsupported_file", kind });
  const written = typeof content === "string" ? content : decodeText(content);
  if (!looksLikeCalendar(written) && looksBinary(written))
    return err({ type: "not_a_calendar", reason: "it is no text" });
  const text = clean(written);
  if (text.trim() === "") return err({ type: "empty_input" });
  if (as === "notes") return ok(readNotes(text));
  const inMail = looksLikeMail(text) ? calendarsInMail(text) : [];
  if (inMail.length > 0) return readCalendar(inMail.join("\n"), context);
  if (looksLikeCalendar(text)) return readCalendar(text, context);
  if (looksLikeMail(text)) return err({ type: "unsupported_file", kind: "mail" });
  return as === "calendar" ? readCalendar(text, context) : ok(readNotes(text));
}

/** A text counts as UTF-8, whose characters have at most three bytes per UTF-16 unit. */
function bytesOf(content: string | Uint8Array): number {
  if (typeof content !== "string") return content.length;
  return content.length * 3 <= INTAKE_BYTES_MAX
    ? content.length
    : new TextEncoder().encode(content).length;
}
