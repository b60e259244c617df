import { ApiError, type Problem } from "@finalist/api/client";

/** Something a person can do something about; its message says what. Exit code 1. */
export class Failure extends Error {}

/** A command line that cannot be meant. Exit code 2. */
export class Misuse extends Error {}

/** What stands on stderr, a line an entry. */
export function linesOf(error: unknown): readonly string[] {
  if (error instanceof ApiError) return problemLines(error.problem);
  if (error instanceof Failure || error instanceof Misuse) return error.message.split("\n");
  const message = error instanceof Error ? error.message : String(error);
  return [`Something broke on our side: ${message}`];
}

/** The details repeat the fields that are wrong, so the fields alone are shown where there are any. */
const problemLines = ({ title, detail, errors = [] }: Problem): readonly string[] =>
  errors.length === 0
    ? [detail]
    : [`${title}:`, ...errors.map((one) => `  ${one.pointer || "the whole"}: ${one.detail}`)];

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;
