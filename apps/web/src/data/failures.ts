import { ApiError } from "@finalist/api/client";

const hasStatus =
  (status: number) =>
  (error: unknown): error is ApiError =>
    error instanceof ApiError && error.problem.status === status;

export const isGone = hasStatus(404);
export const isStale = hasStatus(412);

/** A failure in words for a person: what happened, and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return error.problem.detail;
  return "Finalist does not answer. Is it still running? Your text is still here.";
}
