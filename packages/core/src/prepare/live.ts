import type { Application } from "../model/application.ts";
import { type Instant, localDate, toMillis } from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import type { Preparation } from "./prepare.ts";
import { programmeOf, type ProgrammeSession, type SaidBefore, saidBefore } from "./programme.ts";

/** When in its session something to come back to is said. */
type RevisitTurn = "now" | "later" | "passed";

/** A session that is going on. */
export interface RunningSession extends Omit<ProgrammeSession, "revisits"> {
  /** Which of the sessions it is, from 1. */
  readonly number: number;
  readonly elapsedMillis: number;
  readonly leftMillis: number;
  /** 0 at its start, 1 at its end. */
  readonly share: number;
  /** What to come back to: what is due first. */
  readonly revisits: readonly (ProgrammeSession["revisits"][number] & {
    readonly turn: RevisitTurn;
  })[];
}

/** A session that is to come. */
export interface ComingSession extends ProgrammeSession {
  readonly inMillis: number;
  /** On a later day than today, on the interview's calendar. */
  readonly isAnotherDay: boolean;
}

interface LiveBase {
  readonly said: readonly SaidBefore[];
  /** How many sessions there are, and how many of them are over. */
  readonly sessionCount: number;
  readonly overCount: number;
}

/** What to have in sight at one moment of the interview. */
export type LiveState =
  | { readonly phase: "unscheduled" }
  | (LiveBase & {
      readonly phase: "before";
      readonly next: ComingSession;
      /** What is still to be checked or laid out, the most pressing first. */
      readonly checks: readonly LastCheck[];
    })
  | (LiveBase & {
      readonly phase: "session";
      /** Where two overlap, the one that began last comes first. */
      readonly running: readonly [RunningSession, ...RunningSession[]];
      readonly next?: ComingSession;
    })
  | (LiveBase & { readonly phase: "between"; readonly next: ComingSession })
  | (LiveBase & {
      readonly phase: "after";
      readonly end: Instant;
      /** Whom there is to thank. */
      readonly people: readonly string[];
    });

interface LastCheck {
  readonly id: string;
  readonly text: string;
  readonly about?: string;
  readonly done: boolean;
}

/** Where the interview stands at `now`, which may be later than the preparation's own moment. */
export function liveStateOf(
  application: Application,
  preparation: Preparation,
  now: Instant,
): LiveState {
  const programme = programmeOf(application, preparation);
  const [first] = programme;
  if (!first) return { phase: "unscheduled" };
  const at = toMillis(now);
  const isOver = ({ end }: ProgrammeSession): boolean => toMillis(end) <= at;
  const hasBegun = ({ start }: ProgrammeSession): boolean => toMillis(start) <= at;
  const base = {
    said: saidBefore(preparation),
    sessionCount: programme.length,
    overCount: programme.filter(isOver).length,
  };
  const upcoming = programme.find((session) => !hasBegun(session));
  const next = upcoming && comingSession(upcoming, application, now);
  const [current, ...others] = programme
    .filter((session) => hasBegun(session) && !isOver(session))
    .sort((a, b) => toMillis(b.start) - toMillis(a.start))
    .map((session) => runningSession(session, programme.indexOf(session) + 1, at));
  if (current)
    return { ...base, phase: "session", running: [current, ...others], ...(next && { next }) };
  if (next && hasBegun(first)) return { ...base, phase: "between", next };
  if (next) return { ...base, phase: "before", next, checks: lastChecks(preparation, next.id) };
  return {
    ...base,
    phase: "after",
    end: programme.reduce(
      (last, { end }) => (toMillis(end) > toMillis(last) ? end : last),
      first.end,
    ),
    people: preparation.room.map(({ name }) => name),
  };
}

function comingSession(
  session: ProgrammeSession,
  { timeZone }: Application,
  now: Instant,
): ComingSession {
  return {
    ...session,
    inMillis: toMillis(session.start) - toMillis(now),
    isAnotherDay: localDate(session.start, timeZone) !== localDate(now, timeZone),
  };
}

function runningSession(session: ProgrammeSession, number: number, at: number): RunningSession {
  const start = toMillis(session.start);
  const length = toMillis(session.end) - start;
  const share = (at - start) / length;
  return {
    ...session,
    number,
    elapsedMillis: at - start,
    leftMillis: start + length - at,
    share,
    revisits: session.revisits
      .map((revisit) => ({ ...revisit, turn: turnOf(TURNS[revisit.placement], share) }))
      .sort((a, b) => TURN_ORDER[a.turn] - TURN_ORDER[b.turn]),
  };
}

/** Early is the first third of a session (domain.md TL-18), and so on. */
const TURNS = { opening: [0, 1 / 3], middle: [1 / 3, 2 / 3], closing: [2 / 3, 1] } as const;
const TURN_ORDER = { now: 0, later: 1, passed: 2 } as const;

const turnOf = ([from, until]: readonly [number, number], share: number): RevisitTurn => {
  if (share < from) return "later";
  return share < until ? "now" : "passed";
};

/** The set-up of the first session and of all, what is open first. */
function lastChecks({ checklist }: Preparation, sessionId: string): readonly LastCheck[] {
  const isOpen = ({ state }: ChecklistItem): boolean => state !== "done";
  return checklist
    .filter(({ list, state }) => list === "CL-SET" && state !== "not-applicable")
    .filter((item) => item.sessionId === undefined || item.sessionId === sessionId)
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
    .map((item) => ({
      id: item.id,
      text: item.text,
      ...(item.about && { about: item.about }),
      done: !isOpen(item),
    }));
}
