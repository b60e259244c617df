import type { ListedApplication } from "@finalist/api/client";
import { type AgendaEntry, byNearness, prepare } from "@finalist/core/prepare";
import { useCandidate, useSeveralApplications } from "../../data/index.ts";
import { systemTimeZone } from "../../format.ts";
import { withNamesIsolated } from "../application/names-isolated.ts";

/** So many are prepared on this page; all others are shown from the list. */
const PREPARED = 12;

/** The nearest of the active applications, each with what follows from it now. */
export function useAgendaEntries(
  applications: readonly ListedApplication[],
  now: string,
): { readonly entries: readonly AgendaEntry[]; readonly isLoading: boolean } {
  const candidate = useCandidate();
  const ids = byNearness(applications, now)
    .slice(0, PREPARED)
    .map(({ id }) => id);
  const { documents, isLoading } = useSeveralApplications(ids);
  const entries = documents.map((application) => ({
    application,
    preparation: withNamesIsolated(
      application,
      prepare(application, candidate, now, { timeZone: systemTimeZone() }),
    ),
  }));
  return { entries, isLoading };
}
