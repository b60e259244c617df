import { byNextInterview } from "@finalist/core/model";
import { byNearness, isActive, sessionAtHand } from "@finalist/core/prepare";
import { type Steps, stepsFor } from "../application/tabs/steps.ts";
import { derive, type Derived, type Entry, NEAREST, type Snapshot } from "../../workspace.ts";
import { passes } from "./today-state.ts";

/** All that the first screen shows. */
export interface Board {
  readonly steps: Steps;
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
  const steps = stepsFor(
    near.flatMap(({ document: application }) => {
      const derived = application && prepared.get(application.id);
      return derived ? [{ application, preparation: derived.preparation }] : [];
    }),
    minutes,
  );
  const shown = byNextInterview(
    listed.filter(({ company, role }) => passes(filter, `${company} ${role}`)),
    now,
  ).flatMap(({ id }) => byId.get(id) ?? []);
  return {
    steps,
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
