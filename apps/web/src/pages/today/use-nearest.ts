import type { ListedApplication } from "@finalist/api/client";
import type { Application, Candidate } from "@finalist/core/model";
import { byNearness } from "@finalist/core/prepare";
import { useCandidate, useSeveralApplications } from "../../data/index.ts";

/** So many are prepared on this page; all others are shown from the list. */
const PREPARED = 12;

interface Nearest {
  readonly candidate: Candidate;
  readonly documents: readonly Application[];
  readonly isLoading: boolean;
}

/** The nearest of the active applications, as far as they are here, and what is known of the person. */
export function useNearest(applications: readonly ListedApplication[], now: string): Nearest {
  const candidate = useCandidate();
  const ids = byNearness(applications, now)
    .slice(0, PREPARED)
    .map(({ id }) => id);
  return { candidate, ...useSeveralApplications(ids) };
}
