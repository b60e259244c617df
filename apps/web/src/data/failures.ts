import { ApiError } from "@finalist/api/client";

const hasStatus =
  (status: number) =>
  (error: unknown): error is ApiError =>
    error instanceof ApiError && error.problem.status === status;

export const isGone = hasStatus(404);
export const isStale = hasStatus(412);
export const isUnauthorized = hasStatus(401);

/** Somebody answered, if only to refuse. */
export const isRefusal = (error: unknown): error is ApiError => error instanceof ApiError;

/** The server may take the same thing later. */
export const isPassing = (error: ApiError): boolean =>
  error.problem.status >= 500 || error.problem.status === 408 || error.problem.status === 429;

/** Nobody answers, and nothing is kept of what was asked for. */
export class NeverSeenError extends Error {}

export const NEVER_SEEN =
  "This was never opened in this browser, and Finalist does not answer now. Start it again with npm start: the page then loads by itself.";

/** Why something cannot be shown; what was asked for is shown once somebody answers. */
export const whyNotShown = (error: unknown, what: string): string =>
  isRefusal(error) ? messageOf(error) : `${what} when Finalist answers again.`;

/** A failure in words for a person: what happened, and what to do. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError) return error.problem.detail;
  if (error instanceof NeverSeenError) return NEVER_SEEN;
  return "Finalist does not answer. Is it still running? Your text is still here.";
}
