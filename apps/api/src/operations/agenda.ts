import { type DomainError, ok, type Result } from "@finalist/core";
import type { Application } from "@finalist/core/model";
import {
  agendaOf,
  type AgendaStep,
  byPressure,
  isAgendaKnown,
  type Work,
  workOf,
} from "@finalist/core/prepare/across";
import type { Deps } from "../deps.ts";
import { listApplications } from "./applications.ts";
import { getApplication, getCandidate } from "./reading.ts";

interface LoadedWork {
  readonly application: Application;
  readonly preparation: Work;
}

/** A step with whose it is. */
export interface NamedStep extends AgendaStep {
  readonly company: string;
  readonly timeZone: string;
}

export interface NextSteps {
  readonly items: readonly NamedStep[];
  /** What presses most and takes longer than there is time. */
  readonly longer?: NamedStep;
}

/** What to do now, of one application or of all; with minutes, what fits into them. */
export async function nextSteps(
  deps: Deps,
  wanted: {
    readonly id?: string | undefined;
    readonly minutes?: number | undefined;
    readonly limit: number;
  },
): Promise<Result<NextSteps, DomainError>> {
  const { id, minutes = Infinity, limit } = wanted;
  const loaded = id === undefined ? await mostPressing(deps, minutes, limit) : await only(deps, id);
  if (!loaded.ok) return loaded;
  const { first, rest, longer } = agendaOf(loaded.value, minutes);
  const named = (step: AgendaStep): NamedStep => {
    const own = loaded.value.find(({ application }) => application.id === step.applicationId);
    const { company, timeZone } = own?.application ?? { company: { name: "" }, timeZone: "UTC" };
    return { company: company.name, timeZone, ...step };
  };
  return ok({
    items: (first ? [first, ...rest] : []).slice(0, limit).map(named),
    ...(longer && { longer: named(longer) }),
  });
}

async function only(deps: Deps, id: string): Promise<Result<readonly LoadedWork[], DomainError>> {
  const found = await getApplication(deps, id);
  if (!found.ok) return found;
  const { document: application } = found.value;
  const { document: candidate } = await getCandidate(deps);
  return ok([{ application, preparation: workOf(application, candidate, deps.now()) }]);
}

/** As many applications as it takes to know the first things of the agenda. */
async function mostPressing(
  deps: Deps,
  minutes: number,
  count: number,
): Promise<Result<readonly LoadedWork[], DomainError>> {
  const now = deps.now();
  const { document: candidate } = await getCandidate(deps);
  const loaded: LoadedWork[] = [];
  for (const unseen of byPressure(await listApplications(deps), now)) {
    if (isAgendaKnown(loaded, { minutes, count }, unseen, now)) break;
    const found = await getApplication(deps, unseen.id);
    if (!found.ok) continue;
    const { document: application } = found.value;
    loaded.push({ application, preparation: workOf(application, candidate, now) });
  }
  return ok(loaded);
}
