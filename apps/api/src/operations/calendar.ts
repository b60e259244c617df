import { setImmediate } from "node:timers/promises";
import { type DomainError, err, ok, type Result } from "@finalist/core";
import { feedText, type PreparedApplication, sessionsText } from "@finalist/core/calendar";
import { prepare } from "@finalist/core/prepare";
import { type Deps, depsIn, type World } from "../deps.ts";
import type { CalendarKey } from "../storage/keys.ts";
import { pagesOf } from "../storage/list.ts";
import { getApplication, getCandidate } from "./reading.ts";

export const getCalendarKey = ({ store }: Deps): Promise<CalendarKey | undefined> =>
  store.keys.calendarKey();

const KEY_BYTES = 24;

/** A new address; whoever had the one before reads nothing more. */
export async function renewCalendarKey(deps: Deps): Promise<CalendarKey> {
  const key = { key: deps.newSecret(KEY_BYTES), createdAt: deps.now() };
  await deps.store.keys.setCalendarKey(key);
  return key;
}

export const revokeCalendarKey = ({ store }: Deps): Promise<void> =>
  store.keys.setCalendarKey(undefined);

/** The calendar of all applications, for whoever knows its key. */
export async function calendarFor(world: World, given: string): Promise<string | undefined> {
  const found = await world.database.calendarWith(given);
  if (!found) return undefined;
  const deps = depsIn(world, found.workspace);
  const now = deps.now();
  const { document: candidate, version: candidateVersion } = await getCandidate(deps);
  const prepared: PreparedApplication[] = [];
  const recent = { sort: "updatedAt", descending: true, endsAfter: daysBefore(now) } as const;
  for await (const page of pagesOf(deps.store, recent))
    for (const { id } of page) {
      const found = await getApplication(deps, id);
      if (!found.ok) continue;
      const { document: application, version, updatedAt } = found.value;
      const preparation = prepare(application, candidate, now);
      prepared.push({ application, version, updatedAt, candidateVersion, preparation });
      // Hundreds of them take a while: other requests come in between.
      await setImmediate();
    }
  return feedText(prepared, now);
}

const RECENT_DAYS = 90;
const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** Old applications would make every look at the calendar slower, and nobody looks back so far. */
const daysBefore = (now: string): string =>
  new Date(Date.parse(now) - RECENT_DAYS * DAY_MILLIS).toISOString();

/** The sessions of one application as a calendar file, or one of them. */
export async function sessionsFile(
  deps: Deps,
  id: string,
  sessionId?: string,
): Promise<Result<string, DomainError>> {
  const found = await getApplication(deps, id);
  if (!found.ok) return found;
  const { document: application, version, updatedAt } = found.value;
  const text = sessionsText({ application, version, updatedAt }, deps.now(), sessionId);
  return text === undefined
    ? err({ type: "not_found", what: "session", id: sessionId ?? "" })
    : ok(text);
}
