import { byNextInterview } from "@finalist/core/model";
import {
  type Agenda,
  agendaOf,
  type AgendaStep,
  byNearness,
  type ChecklistItem,
  finishesByHand,
  isActive,
  sessionAtHand,
} from "@finalist/core/prepare";
import { placeOf, type Place } from "../application/tabs/places.ts";
import { derive, type Derived, type Entry, NEAREST, type Snapshot } from "../../workspace.ts";
import { passes } from "./today-state.ts";

/** A step, and where it is done. */
export interface BoardStep extends AgendaStep {
  /** Of the row. */
  readonly rowId: string;
  readonly company: string;
  readonly timeZone: string;
  readonly place: Place;
  /** What a hand may tick for it. */
  readonly item?: ChecklistItem;
}

/** All that the first screen shows. */
export interface Board {
  readonly agenda: Agenda;
  readonly first?: BoardStep;
  readonly rest: readonly BoardStep[];
  readonly longer?: BoardStep;
  /** What is late and stands nowhere above. */
  readonly late: readonly BoardStep[];
  /** What goes on or begins within the hour. */
  readonly atHand: readonly {
    readonly entry: Entry;
    readonly title: string;
    readonly start: string;
  }[];
  readonly prepared: ReadonlyMap<string, Derived>;
  readonly active: readonly Entry[];
  readonly old: readonly Entry[];
}

export function boardOf(snapshot: Snapshot, minutes: number, filter: string): Board {
  const { entries, now } = snapshot;
  const byId = new Map(entries.map((entry) => [entry.listed.id, entry]));
  const listed = entries.map((entry) => entry.listed);
  const near = byNearness(listed, now)
    .slice(0, NEAREST)
    .flatMap(({ id }) => byId.get(id) ?? []);
  const prepared = new Map(
    near.flatMap(({ document }) => (document ? [[document.id, derive(document, snapshot)]] : [])),
  );
  const agenda = agendaOf(
    near.flatMap(({ document: application }) => {
      const derived = application && prepared.get(application.id);
      return derived ? [{ application, preparation: derived.preparation }] : [];
    }),
    minutes,
  );
  const { first, rest, longer, overdue } = agenda;
  const inPlace = (step: AgendaStep): BoardStep | undefined => {
    const derived = prepared.get(step.applicationId);
    if (!derived) return undefined;
    const { checklist, timeZone } = derived.preparation;
    const item = checklist.find(({ id }) => id === step.itemId);
    return {
      ...step,
      rowId: `${step.applicationId} ${step.id}`,
      company: derived.brief.company,
      timeZone,
      place: placeOf(step.itemId, derived.preparation),
      ...(item && finishesByHand(item) && { item }),
    };
  };
  const allInPlace = (steps: readonly AgendaStep[]) => steps.flatMap((step) => inPlace(step) ?? []);
  const begin = first && inPlace(first);
  const press = longer && inPlace(longer);
  const shown = byNextInterview(
    listed.filter(({ company, role }) => passes(filter, `${company} ${role}`)),
    now,
  ).flatMap(({ id }) => byId.get(id) ?? []);
  return {
    agenda,
    ...(begin && { first: begin }),
    rest: allInPlace(rest),
    ...(press && { longer: press }),
    late: allInPlace(overdue.filter((step) => step !== first && !rest.includes(step))),
    atHand: near.flatMap((entry) => {
      const derived = prepared.get(entry.listed.id);
      const session = derived && sessionAtHand(derived.preparation);
      return session ? [{ entry, title: session.title ?? "Session", start: session.start }] : [];
    }),
    prepared,
    active: shown.filter((entry) => isActive(entry.listed, now)),
    old: shown.filter((entry) => !isActive(entry.listed, now)),
  };
}
