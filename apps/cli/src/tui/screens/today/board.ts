import { byNextInterview } from "@finalist/core/model";
import { type AgendaEntry, byNearness, isActive, sessionAtHand } from "@finalist/core/prepare";
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

/** What is prepared, and every application in its order: nothing of it hangs on a key. */
export interface Ground extends Pick<Board, "atHand" | "prepared" | "active" | "old"> {
  readonly agenda: readonly AgendaEntry[];
}

export function groundOf(snapshot: Snapshot): Ground {
  const { entries, now } = snapshot;
  const byId = new Map(entries.map((entry) => [entry.listed.id, entry]));
  const listed = entries.map((entry) => entry.listed);
  const near = byNearness(listed, now)
    .slice(0, NEAREST)
    .flatMap(({ id }) => byId.get(id) ?? []);
  const agenda = near.flatMap(({ document: application }) =>
    application ? [{ application, preparation: derive(application, snapshot).preparation }] : [],
  );
  const ordered = byNextInterview(listed, now).flatMap(({ id }) => byId.get(id) ?? []);
  const [active, old] = parted(ordered, ({ listed: one }) => isActive(one, now));
  return {
    agenda,
    prepared: new Map(
      agenda.map(({ application }) => [application.id, derive(application, snapshot)]),
    ),
    atHand: agenda.flatMap(({ application: { id }, preparation }) => {
      const session = sessionAtHand(preparation);
      const entry = byId.get(id);
      return session && entry
        ? [{ entry, title: session.title ?? "Session", start: session.start }]
        : [];
    }),
    active,
    old,
  };
}

/** The same with what fits into the minutes, and what passes the filter. */
export function boardOf(ground: Ground, minutes: number, filter: string): Board {
  const passed = ({ listed: { company, role } }: Entry): boolean =>
    passes(filter, `${company} ${role}`);
  return {
    ...ground,
    steps: stepsFor(ground.agenda, minutes),
    active: ground.active.filter(passed),
    old: ground.old.filter(passed),
  };
}

function parted<T>(
  list: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of list) (isFirst(one) ? first : second).push(one);
  return [first, second];
}
