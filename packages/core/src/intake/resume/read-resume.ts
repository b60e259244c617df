import type { DomainError } from "../../errors.ts";
import { INTAKE_BYTES_MAX } from "../../limits.ts";
import { err, ok, type Result } from "../../result.ts";
import { readJsonResume } from "./json.ts";
import { looksLikeLinkedIn, readLinkedIn } from "./linkedin.ts";
import type { ResumeReading } from "./reading.ts";
import { readTextResume } from "./text.ts";

/** What a résumé file can be refused for, besides what any input can. */
export type ResumeError = Extract<
  DomainError,
  { type: "empty_input" | "too_large" | "not_a_resume" }
>;

/** Reads a résumé: JSON in the forms of many tools, a file of LinkedIn's export, or plain text. */
export function readResume(written: string): Result<ResumeReading, ResumeError> {
  if (written.length > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes: written.length, bytesMax: INTAKE_BYTES_MAX });
  const text = evened(written);
  if (text.trim() === "") return err({ type: "empty_input" });
  const json = jsonIn(text);
  if (json) return ok(readJsonResume(json.value));
  // Braces at both ends: a broken file, not prose.
  if (/^\s*[{[]\s*["{[]/.test(text)) return err({ type: "not_a_resume", reason: "broken_json" });
  if (looksLikeLinkedIn(text)) return ok(readLinkedIn(text));
  if (!/\p{L}/u.test(text)) return err({ type: "not_a_resume", reason: "nothing_readable" });
  return ok(readTextResume(text));
}

/** Characters that no person wrote become spaces, so that places in the text stay the same. */
const evened = (text: string): string =>
  text
    .replace(/\r(?!\n)/g, "\n")
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\u200B\u00AD]/gu, (sign) =>
      sign === "\t" ? sign : " ",
    );

function jsonIn(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*(?:[{["\d-]|true|false|null)/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}
