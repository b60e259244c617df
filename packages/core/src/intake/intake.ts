import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { err, type Result, ok } from "../result.ts";
import { readCalendar } from "./calendar.ts";
import { decodeText } from "./decode.ts";
import { type Draft, type IntakeContext } from "./draft.ts";
import { readNotes } from "./notes.ts";
import { looksLikeCalendar } from "./parse-calendar.ts";

/** What came in: a text, or the bytes of a file. `calendar` insists on an invitation. */
export interface IntakeInput {
  readonly content: string | Uint8Array;
  readonly as?: "calendar" | "notes";
}

/** Reads an invitation or notes into a draft. Deterministic, stores nothing. */
export function intake(input: IntakeInput, context: IntakeContext): Result<Draft, DomainError> {
  const { content } = input;
  const bytes = bytesOf(content);
  if (bytes > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes, bytesMax: INTAKE_BYTES_MAX });
  const text = typeof content === "string" ? content : decodeText(content);
  if (text.trim() === "") return err({ type: "empty_input" });
  if (input.as === "calendar" || (input.as !== "notes" && looksLikeCalendar(text)))
    return readCalendar(text, context);
  if (text.includes("\u0000")) return err({ type: "not_a_calendar", reason: "it is no text" });
  return ok(readNotes(text));
}

/** A text counts as UTF-8, whose characters have at most three bytes per UTF-16 unit. */
function bytesOf(content: string | Uint8Array): number {
  if (typeof content !== "string") return content.length;
  return content.length * 3 <= INTAKE_BYTES_MAX
    ? content.length
    : new TextEncoder().encode(content).length;
}
