import type { DomainError } from "../../errors.ts";
import type { Application } from "../../model/application.ts";
import type { FormatId } from "../../model/format.ts";
import type { Interview, Session } from "../../model/interview.ts";
import type { ChecklistEntry } from "../../playbook/checklist-entry.ts";
import {
  type CandidateChecklistId,
  CHECKLIST,
  CHECKLISTS,
  type ChecklistItemId,
} from "../../playbook/checklists.ts";
import type { Offset } from "../../playbook/offsets.ts";
import type { SetupItemId } from "../../playbook/checklist-setup.ts";
import { FORMATS } from "../../playbook/formats.ts";
import { nearestTo } from "../../nearest.ts";
import { type Instant, isBefore } from "../../time.ts";
import { checkWindow } from "../situation/follow-up-dates.ts";
import { lowerFirst } from "../../lower-first.ts";
import { type Anchors, resolveOffset, takeHomeAnchors } from "../situation/offset.ts";
import type { Person } from "../situation/people.ts";
import { AFTER_PROOFS, THANKS_PROOFS } from "./after.ts";
import { COMPANY_PROOFS } from "./company.ts";
import { DAY_PROOFS } from "./day.ts";
import { FORMAT_PROOFS } from "./formats.ts";
import { INTERVIEWER_PROOFS } from "./interviewer.ts";
import { type FormatState, PRE_PROOFS } from "./pre.ts";
import { type Check, type Proof, takeHomeFor, ticked } from "./proof.ts";
import { ROUND_ONE_PROOFS } from "./round-one.ts";
import { SETUP_PER_SESSION, SETUP_PROOFS, type SetupGroup } from "./setup.ts";
import { STORY_PROOFS } from "./stories.ts";
import {
  deliveryDays,
  hasDelivery,
  latestOf,
  type Phase,
  sessionsOf,
  type Situation,
} from "../situation/situation.ts";

export type ChecklistState = "not-applicable" | "open" | "done" | "overdue";

/** One item of a checklist, as it stands now. */
export interface ChecklistItem {
  /**
   * Unique in an application: `PRE-07`, or with the session, person or interview that it is
   * about, such as `PRS-01@session`.
   */
  readonly id: string;
  readonly entry: ChecklistItemId;
  readonly list: CandidateChecklistId;
  readonly text: string;
  readonly why: string;
  readonly state: ChecklistState;
  readonly due?: Instant;
  /** What proves it, or what is missing. */
  readonly checks: readonly Check[];
  /** Whether a person can tick it: nothing else can know. */
  readonly byHand: boolean;
  /** How the session, person or round is called that this instance is about. */
  readonly about?: string;
  readonly sessionId?: string;
  readonly interviewerId?: string;
  readonly interviewId?: string;
}

/** Items whose proof may be a tick although data can prove them too. */
const TICKABLE: ReadonlySet<string> = new Set([
  ...["PRE-28", "CAS-02", "PRS-04", "CO-02", "R1C-04", "R1C-05", "R1C-08", "R1C-11"],
  ...["INT-03", "INT-05", "INT-06", "DAY-10", "POST-05"],
]);

/** What an instance of an item is about. */
interface About {
  readonly about?: string;
  readonly sessionId?: string;
  readonly interviewerId?: string;
  readonly interviewId?: string;
}

/** One list over its subjects: each entry once for each of them. */
interface List<Id extends ChecklistItemId, Subject> {
  readonly list: CandidateChecklistId;
  readonly proofs: Readonly<Record<Id, Proof<Subject>>>;
  readonly subjects: readonly Subject[];
  /** The rest where a list has one instance only. */
  readonly aboutOf?: (subject: Subject) => About;
  readonly anchorsOf?: (subject: Subject) => Anchors;
  readonly has?: (entry: Id, subject: Subject) => boolean;
  /** Due dates that follow from messages instead of an offset. */
  readonly dues?: Partial<Readonly<Record<Id, Instant>>>;
}

/** Every list of the candidate, in the order in which a process meets them (domain.md section 16). */
export function checklist(situation: Situation): readonly ChecklistItem[] {
  const formats = formatItems(situation);
  const once = () => aboutInterview(situation);
  return [
    ...itemsOf(situation, {
      list: "CL-R1",
      proofs: ROUND_ONE_PROOFS,
      subjects: situation.earlier,
      aboutOf: ({ id, round }: Interview) => ({ interviewId: id, about: `Round ${round}` }),
      anchorsOf: (interview: Interview) => endOf(situation, interview),
    }),
    ...itemsOf(situation, {
      list: "CL-PRE",
      proofs: PRE_PROOFS,
      subjects: [formatState(situation, formats)],
      aboutOf: once,
      anchorsOf: () => firstVideo(situation),
    }),
    ...itemsOf(situation, {
      list: "CL-CO",
      proofs: COMPANY_PROOFS,
      subjects: ONCE,
      aboutOf: once,
    }),
    ...itemsOf(situation, {
      list: "CL-INT",
      proofs: INTERVIEWER_PROOFS,
      subjects: situation.people,
      aboutOf: aboutPerson,
    }),
    ...itemsOf(situation, {
      list: "CL-STO",
      proofs: STORY_PROOFS,
      subjects: ONCE,
      aboutOf: once,
    }),
    ...formats,
    ...setupItems(situation),
    ...itemsOf(situation, {
      list: "CL-DAY",
      proofs: DAY_PROOFS,
      subjects: ONCE,
      aboutOf: once,
    }),
    ...afterItems(situation),
  ];
}

const ONCE: readonly undefined[] = [undefined];

const aboutPerson = ({ interviewer: { id, name } }: Person): About => ({
  interviewerId: id,
  about: name,
});

/** Ticks are an interview's own: those of the second carry plain ids, all others theirs. */
export const aboutInterview = ({ interview }: Situation): About =>
  interview && interview.round !== 2 ? { interviewId: interview.id } : {};

const aboutSession = ({ id, title, format }: Session): About => ({
  sessionId: id,
  about: title ?? (format ? FORMATS[format].name : "Session"),
});

function endOf({ application }: Situation, interview: Interview): Anchors {
  const ends = sessionsOf(application, interview.id).map(({ end }) => end);
  return ends.length > 0 ? { R1: latestOf(ends) } : {};
}

function firstVideo(situation: Situation): Anchors {
  const session = situation.sessions.find(({ delivery }) => delivery === "video");
  return hasDelivery(situation, "video") && session ? { S: session.start } : {};
}

/** Each prefix of CL-FMT belongs to one format. */
const PREFIX_FORMATS: Readonly<Record<string, FormatId>> = {
  SEQ: "FMT-SEQ",
  PAN: "FMT-PANEL",
  DEE: "FMT-DEEP",
  COD: "FMT-CODE",
  SYS: "FMT-SYS",
  CAS: "FMT-CASE",
  TAK: "FMT-TAKE",
  PRS: "FMT-PRES",
  ROL: "FMT-ROLE",
  SHA: "FMT-SHADOW",
  MEA: "FMT-MEAL",
  WRK: "FMT-WORK",
  POR: "FMT-PORT",
};

function formatItems(situation: Situation): readonly ChecklistItem[] {
  return itemsOf(situation, {
    list: "CL-FMT",
    proofs: FORMAT_PROOFS,
    subjects: situation.sessions,
    aboutOf: aboutSession,
    has: (entry, { format }: Session) => PREFIX_FORMATS[entry.slice(0, 3)] === format,
    anchorsOf: (session: Session) => ({
      S: session.start,
      ...takeHomeAnchors(takeHomeFor(situation, session)),
    }),
  });
}

/** Items that belong to the day before; one without a known date does. */
function formatState(situation: Situation, formats: readonly ChecklistItem[]): FormatState {
  const dayBefore = resolveOffset("T-24h", situation.anchors, situation.timeZone);
  const isDue = (due: Instant | undefined): boolean =>
    due === undefined || dayBefore === undefined || !isBefore(dayBefore, due);
  const names = new Map(situation.sessions.map(({ id, format }) => [id, format]));
  return {
    formats: formats
      .filter(({ state, due }) => state !== "not-applicable" && isDue(due))
      .map(({ text, state, sessionId }) => {
        const format = sessionId === undefined ? undefined : names.get(sessionId);
        const name = format ? `${FORMATS[format].name}: ` : "";
        return { text: `${name}${lowerFirst(text)}`, ok: state === "done" };
      }),
  };
}

function setupItems(situation: Situation): readonly ChecklistItem[] {
  const list = (
    subjects: readonly SetupGroup[],
    perSession: boolean,
  ): List<SetupItemId, SetupGroup> => ({
    list: "CL-SET",
    proofs: SETUP_PROOFS,
    subjects,
    has: (entry) => SETUP_PER_SESSION.has(entry) === perSession,
    aboutOf: ([first]) => (first ? aboutSession(first) : {}),
    anchorsOf: ([first]) => (first ? { S: first.start } : {}),
  });
  const alone = situation.sessions.map((session) => [session]);
  return [
    ...itemsOf(situation, list(deliveryDays(situation), false)),
    ...itemsOf(situation, list(alone, true)),
  ];
}

function afterItems(situation: Situation): readonly ChecklistItem[] {
  const check = checkWindow(situation);
  return [
    ...itemsOf(situation, {
      list: "CL-POST",
      proofs: THANKS_PROOFS,
      subjects: situation.people,
      aboutOf: aboutPerson,
      anchorsOf: ({ sessions }: Person) => ({ SE: latestOf(sessions.map(({ end }) => end)) }),
    }),
    ...itemsOf(situation, {
      list: "CL-POST",
      proofs: AFTER_PROOFS,
      subjects: ONCE,
      aboutOf: () => aboutInterview(situation),
      dues: { ...(check && { "POST-07": check.due }) },
    }),
  ];
}

const keysOf = <K extends string>(rows: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(rows) as K[];

function itemsOf<Id extends ChecklistItemId, Subject>(
  situation: Situation,
  { list, proofs, subjects, aboutOf, anchorsOf, has, dues }: List<Id, Subject>,
): readonly ChecklistItem[] {
  const entries = keysOf(proofs);
  return subjects.flatMap((subject) => {
    const about = aboutOf?.(subject) ?? {};
    const suffix = about.sessionId ?? about.interviewerId ?? about.interviewId;
    const dueAt = dueReader({ ...situation.anchors, ...anchorsOf?.(subject) }, situation);
    return entries
      .filter((entry) => has?.(entry, subject) ?? true)
      .map((entry): ChecklistItem => {
        const id = suffix === undefined ? entry : `${entry}@${suffix}`;
        const { text, why, due: offset, byHand }: ChecklistEntry = CHECKLIST[entry];
        const { appliesIf, checks } = proofs[entry];
        const applies = appliesIf?.(situation, subject) ?? true;
        const found = applies ? (checks?.(situation, subject, id) ?? [ticked(situation, id)]) : [];
        const fixed = dues?.[entry];
        const due = fixed === undefined ? dueAt(offset) : dueOf(fixed, situation);
        return {
          id,
          entry,
          list,
          text,
          why,
          state: stateOf(applies, found, due?.isPast ?? false),
          ...(due && { due: due.at }),
          checks: found,
          byHand: byHand === true || TICKABLE.has(entry),
          ...about,
        };
      });
  });
}

interface Due {
  readonly at: Instant;
  readonly isPast: boolean;
}

const dueOf = (at: Instant, { now }: Situation): Due => ({ at, isPast: isBefore(at, now) });

/** Most items of a subject share a few offsets: each is worked out once. */
function dueReader(
  anchors: Anchors,
  situation: Situation,
): (offset: Offset | undefined) => Due | undefined {
  const known = new Map<Offset, Due | undefined>();
  return (offset) => {
    if (offset === undefined) return undefined;
    if (known.has(offset)) return known.get(offset);
    const at = resolveOffset(offset, anchors, situation.timeZone);
    const due = at === undefined ? undefined : dueOf(at, situation);
    known.set(offset, due);
    return due;
  };
}

/**
 * The items to work through at a time: before the round what prepares it, on the day what the day
 * asks for, afterwards the follow-up. Lists that only detail others are left out, and so is the
 * record of the last round once it is complete.
 */
export function itemsToDo(items: readonly ChecklistItem[], phase: Phase): readonly ChecklistItem[] {
  const wanted = phase === "unscheduled" ? "before" : phase;
  const isRecorded = items.every(({ list, state }) => list !== "CL-R1" || state === "done");
  return items.filter(({ list }) => {
    if (list === "CL-R1" && isRecorded) return false;
    const { phase: when, details = false }: { phase: string; details?: boolean } = CHECKLISTS[list];
    // On the day, what was left open before it still matters.
    return !details && (when === wanted || (wanted === "during" && when === "before"));
  });
}

/** An id that no item of this application can have, with those that look most like it. */
export function unknownItem(application: Application, id: string): DomainError | undefined {
  const [entry = "", about] = id.split("@");
  const { sessions, interviewers, interviews } = application;
  const isThere =
    about === undefined ||
    [...sessions, ...interviewers, ...interviews].some((object) => object.id === about);
  if (Object.hasOwn(CHECKLIST, entry) && isThere) return undefined;
  const nearest = nearestTo(entry, Object.keys(CHECKLIST));
  return { type: "not_found", what: "checklist item", id, nearest };
}

function stateOf(applies: boolean, checks: readonly Check[], isPast: boolean): ChecklistState {
  if (!applies) return "not-applicable";
  if (checks.every(({ ok }) => ok)) return "done";
  return isPast ? "overdue" : "open";
}
