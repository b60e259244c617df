import { addMillis, formatTime, fromWallTime, localDate, MINUTE, toMillis } from "@finalist/core";
import type { Draft, DraftEvidence, DraftSession, DraftTask } from "@finalist/core/intake";

type ListName = "sessions" | "interviewers" | "notes" | "claims" | "tasks";

/** The draft without some entries of a list; what was read of the others stays with them. */
export function withoutEntries(draft: Draft, list: ListName, gone: ReadonlySet<number>): Draft {
  return {
    ...draft,
    [list]: draft[list].filter((_, index) => !gone.has(index)),
    evidence: evidenceWithout(draft.evidence, `/${list}`, gone),
  };
}

export const withoutEntry = (draft: Draft, list: ListName, index: number): Draft =>
  withoutEntries(draft, list, new Set([index]));

export function withoutPerson(draft: Draft, index: number): Draft {
  const key = draft.interviewers[index]?.key;
  const rest = withoutEntry(draft, "interviewers", index);
  return {
    ...rest,
    sessions: rest.sessions.map((session) => ({
      ...session,
      interviewerKeys: session.interviewerKeys.filter((other) => other !== key),
    })),
  };
}

export function withoutJob(draft: Draft, index: number): Draft {
  const { resume } = draft;
  if (!resume) return draft;
  return {
    ...draft,
    resume: { ...resume, jobs: resume.jobs.filter((_, at) => at !== index) },
    evidence: evidenceWithout(draft.evidence, "/resume/jobs", new Set([index])),
  };
}

export function withoutTheme(draft: Draft, index: number): Draft {
  const { job } = draft;
  if (!job) return draft;
  return {
    ...draft,
    job: { ...job, urgentThemes: job.urgentThemes.filter((_, at) => at !== index) },
    evidence: evidenceWithout(draft.evidence, "/job/urgentThemes", new Set([index])),
  };
}

/** Entries behind one that is gone move up, and their evidence with them. */
function evidenceWithout(
  evidence: readonly DraftEvidence[],
  list: string,
  gone: ReadonlySet<number>,
): DraftEvidence[] {
  return evidence.flatMap((each) => {
    if (!each.pointer.startsWith(`${list}/`)) return each;
    const [place = "", ...inner] = each.pointer.slice(list.length + 1).split("/");
    const index = Number(place);
    if (gone.has(index)) return [];
    const before = [...gone].filter((other) => other < index).length;
    return { ...each, pointer: [list, index - before, ...inner].join("/") };
  });
}

// Times --------------------------------------------------------------------------------------------

/** What a person types of a session's times; empty where nobody knows. */
export interface When {
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
}

export function whenOf({ start, end }: DraftSession, timeZone: string): Partial<When> {
  if (start === undefined) return {};
  return {
    date: localDate(start, timeZone),
    time: formatTime(start, timeZone),
    ...(end !== undefined && {
      minutes: String(Math.round((toMillis(end) - toMillis(start)) / MINUTE)),
    }),
  };
}

export function timesOf({ date, time, minutes }: When, timeZone: string): Partial<DraftSession> {
  const day = isDay(date) ? date : undefined;
  const start = day && time !== "" ? fromWallTime(`${day}T${time}`, timeZone) : undefined;
  const length = Number(minutes) * MINUTE;
  return { date: day, start, end: start && length > 0 ? addMillis(start, length) : undefined };
}

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

/** When a task is due; without a time of day, the day alone. */
export function dueOf({ due, dueDate }: DraftTask, timeZone: string): Omit<When, "minutes"> {
  if (due === undefined) return { date: dueDate ?? "", time: "" };
  return { date: localDate(due, timeZone), time: formatTime(due, timeZone) };
}

export function withDue(
  { due: _due, dueDate: _date, ...task }: DraftTask,
  { date, time }: Omit<When, "minutes">,
  timeZone: string,
): DraftTask {
  if (!isDay(date)) return task;
  return time === ""
    ? { ...task, dueDate: date }
    : { ...task, due: fromWallTime(`${date}T${time}`, timeZone) };
}

// Proposed times -----------------------------------------------------------------------------------

/** The session that a chosen time becomes. */
const SLOT_KEY = "slot";
/** A proposal says when it begins, and hardly ever how long it takes. */
const ASSUMED_MINUTES = 60;

export const hasSlot = ({ sessions }: Draft): boolean =>
  sessions.some(({ key }) => key === SLOT_KEY);

/** A proposed time, by its place among them, as the session that it would be; another choice takes its place. */
export function withSlot(draft: Draft, chosen: number | undefined, timeZone: string): Draft {
  const before = draft.sessions.findIndex(({ key }) => key === SLOT_KEY);
  const rest = before < 0 ? draft : withoutEntry(draft, "sessions", before);
  const slot = chosen === undefined ? undefined : rest.proposedSlots?.[chosen];
  if (slot === undefined) return rest;
  const at = `/sessions/${rest.sessions.length}`;
  const start = slotStart(slot, timeZone);
  const session: DraftSession = {
    key: SLOT_KEY,
    ...(start ? { start, end: addMillis(start, ASSUMED_MINUTES * MINUTE) } : { date: slot }),
    interviewerKeys: rest.interviewers.map(({ key }) => key),
  };
  const words = rest.evidence.find(({ pointer }) => pointer === `/proposedSlots/${chosen}`);
  return {
    ...rest,
    sessions: [...rest.sessions, session],
    evidence: [
      ...rest.evidence,
      ...(words ? [{ ...words, pointer: `${at}/${start ? "start" : "date"}` }] : []),
      ...(start ? [{ pointer: `${at}/end`, quote: "", confidence: "guess" as const }] : []),
    ],
  };
}

/** The chosen time in another zone: half past two stays half past two, unless a person has moved it or it names its own offset. */
export function withSlotIn(
  draft: Draft,
  chosen: number | undefined,
  zones: { readonly from: string; readonly to: string },
): Draft {
  const slot = chosen === undefined ? undefined : draft.proposedSlots?.[chosen];
  const before = slot && slotStart(slot, zones.from);
  const after = slot && slotStart(slot, zones.to);
  if (!before || !after) return draft;
  const sessions = draft.sessions.map((session) => {
    if (session.key !== SLOT_KEY || session.start !== before) return session;
    const length = session.end && toMillis(session.end) - toMillis(before);
    return { ...session, start: after, ...(length && { end: addMillis(after, length) }) };
  });
  return { ...draft, sessions };
}

/** A moment of its own offset, a time on the wall of `timeZone`, or nothing where only a day is named. */
export function slotStart(slot: string, timeZone: string): string | undefined {
  if (!slot.includes("T")) return undefined;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(slot) ? slot : fromWallTime(slot.slice(0, 16), timeZone);
}
