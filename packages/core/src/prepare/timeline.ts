import type { Session } from "../model/interview.ts";
import { CHECKLIST } from "../playbook/checklists.ts";
import { FORMATS } from "../playbook/formats.ts";
import { TIMELINE, type TimelineEntry, type TimelineKey } from "../playbook/timeline.ts";
import {
  addMillis,
  endOfDate,
  FAR_FUTURE,
  HOUR,
  type Instant,
  isBefore,
  localDate,
  type LocalDate,
  startOfDate,
  toMillis,
} from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import {
  type FollowUpDates,
  followUpDates,
  sentMessage,
  silenceFrom,
  thanksBetween,
} from "./situation/follow-up-dates.ts";
import { areNotesOver, areThanksOver, isReplyOver, isWaitOver } from "./situation/let-go.ts";
import { type Anchors, resolveOffset, takeHomeAnchors } from "./situation/offset.ts";
import type { Person } from "./situation/people.ts";
import { competingWindow, mostPressing } from "./situation/processes.ts";
import { answersNoted } from "./checklist/day.ts";
import { hasFormat, latestOf, type Situation } from "./situation/situation.ts";

/** One thing with a time: not before `from`, at or before `due`. */
export interface Deadline {
  /**
   * Unique in an application: `TL-13`, `TL-16@session`, `TL-21@interviewer`, or, for the interview
   * before, `TL-21@interviewer@interview`.
   */
  readonly id: string;
  readonly entry: TimelineKey;
  readonly text: string;
  readonly from?: Instant;
  readonly due?: Instant;
  /**
   * `done` where the data shows it; `ahead` before `from`; `past` after `due`; `let-go` once it is
   * too late to be worth doing.
   */
  readonly state: "done" | "ahead" | "now" | "past" | "let-go";
  readonly sessionId?: string;
  readonly interviewerId?: string;
  /** For thanks after the interview before, which one that was. */
  readonly interviewId?: string;
}

interface Span {
  readonly from?: Instant;
  readonly due?: Instant;
}

/** Every deadline that applies and whose time is known, in order of time. */
export function timeline(
  situation: Situation,
  items: readonly ChecklistItem[],
): readonly Deadline[] {
  const keys = Object.keys(TIMELINE) as TimelineKey[];
  const anchors = baseAnchors(situation);
  return keys
    .filter((key) => CONDITIONS[TIMELINE[key].appliesIf](situation))
    .flatMap((key) => instancesOf(key, situation, anchors))
    .filter(({ from, due }) => from !== undefined || due !== undefined)
    .map((instance) => ({
      time: timeOf(instance),
      deadline: {
        ...instance,
        state: stateOf(instance, situation, items),
      },
    }))
    .sort((a, b) => a.time - b.time)
    .map(({ deadline }) => deadline);
}

const timeOf = ({ from, due }: Span): number => toMillis(due ?? from ?? FAR_FUTURE);

function stateOf(
  instance: Instance,
  situation: Situation,
  items: readonly ChecklistItem[],
): Deadline["state"] {
  const { entry, from, due } = instance;
  const { now } = situation;
  if (DONE[entry]?.(situation, items, instance)) return "done";
  if (LET_GO[entry]?.(situation, instance)) return "let-go";
  if (from !== undefined && isBefore(now, from)) return "ahead";
  return due !== undefined && isBefore(due, now) ? "past" : "now";
}

type Instance = Omit<Deadline, "state">;

const CONDITIONS: Readonly<Record<TimelineEntry["appliesIf"], (situation: Situation) => boolean>> =
  {
    always: () => true,
    "details-missing": (situation) =>
      situation.sessions.length === 0 ||
      situation.sessions.some(
        ({ format, whatItIncludes, interviewerIds }) =>
          (format === undefined && whatItIncludes === undefined) || interviewerIds.length === 0,
      ) ||
      situation.people.some(({ interviewer }) => !interviewer.title),
    "take-home": ({ application }) => application.takeHomes.length > 0,
    presentation: (situation) => hasFormat(situation, "FMT-PRES"),
    coding: (situation) => hasFormat(situation, "FMT-CODE"),
    video: ({ sessions }) => sessions.some(({ delivery }) => delivery === "video"),
    "revisit-planned": ({ application }) => application.revisits.length > 0,
    "competing-offer": (situation) =>
      situation.application.outcome === undefined && mostPressing(situation) !== undefined,
    offer: ({ application }) => application.outcome?.kind === "offer",
    rejection: ({ application }) => application.outcome?.kind === "rejected",
  };

function instancesOf(
  key: TimelineKey,
  situation: Situation,
  anchors: Anchors,
): readonly Instance[] {
  const entry: TimelineEntry = TIMELINE[key];
  const base = { entry: key, text: entry.text };
  const spanOf = (more?: Anchors): Span => {
    const known = more ? { ...anchors, ...more } : anchors;
    const from = entry.from && resolveOffset(entry.from, known, situation.timeZone);
    const due = entry.due && resolveOffset(entry.due, known, situation.timeZone);
    return { ...(from && { from }), ...(due && { due }) };
  };
  const instanceFor = ({ interviewer, sessions }: Person, suffix = ""): Instance => ({
    ...base,
    id: `${key}@${interviewer.id}${suffix}`,
    text: entry.text.replace("each person", interviewer.name),
    ...spanOf({ SE: latestOf(sessions.map(({ end }) => end)) }),
    interviewerId: interviewer.id,
  });
  switch (entry.scope) {
    case "once":
      return [{ ...base, id: key, ...(COMPUTED[key]?.(situation, anchors) ?? spanOf()) }];
    case "session":
      return situation.sessions
        .filter((session) => SESSION_CONDITIONS[key]?.(session, situation) ?? true)
        .map((session) => ({
          ...base,
          id: `${key}@${session.id}`,
          text: `${entry.text}: ${sessionName(session)}`,
          ...(SESSION_COMPUTED[key]?.(session, situation) ?? spanOf({ S: session.start })),
          sessionId: session.id,
        }));
    case "person":
      return [
        ...situation.justMet.map((person) => {
          const interviewId = person.sessions[0]?.interviewId ?? "";
          return { ...instanceFor(person, `@${interviewId}`), interviewId };
        }),
        ...situation.people.map((person) => instanceFor(person)),
      ];
  }
}

const sessionName = ({ title, format }: Session): string =>
  title ?? (format ? FORMATS[format].name : "session");

function baseAnchors({ application, anchors }: Situation): Anchors {
  const { takeHomes } = application;
  const takeHome = takeHomes.find(({ submittedAt }) => !submittedAt) ?? takeHomes.at(-1);
  return { ...anchors, ...takeHomeAnchors(takeHome) };
}

const SESSION_CONDITIONS: Partial<
  Record<TimelineKey, (session: Session, situation: Situation) => boolean>
> = {
  "TL-15": ({ format }) => format === "FMT-CODE",
  "TL-16": ({ delivery }) => delivery === "video",
  "TL-17": ({ delivery }) => delivery === "video",
  "TL-18": ({ id }, { application, sessions }) =>
    application.revisits.some(({ sessionId }) => (sessionId ?? sessions[0]?.id) === id),
};

const SESSION_COMPUTED: Partial<
  Record<TimelineKey, (session: Session, situation: Situation) => Span>
> = {
  "TL-15": ({ start }, { timeZone }) => ({
    from: startOfDate(localDate(start, timeZone), timeZone),
    due: addMillis(start, -HOUR),
  }),
  "TL-18": ({ start, end }) => ({
    from: start,
    due: addMillis(start, Math.floor((toMillis(end) - toMillis(start)) / 3)),
  }),
};

const onDates = (
  situation: Situation,
  pick: (dates: FollowUpDates) => { readonly from: LocalDate; readonly due?: LocalDate },
): Span => {
  const dates = followUpDates(situation);
  if (!dates) return {};
  const { from, due } = pick(dates);
  const { timeZone } = situation;
  return { from: startOfDate(from, timeZone), ...(due && { due: endOfDate(due, timeZone) }) };
};

const COMPUTED: Partial<Record<TimelineKey, (situation: Situation, anchors: Anchors) => Span>> = {
  // A week before, or the invitation where that came later.
  "TL-06": ({ timeZone }, anchors) => {
    const weekBefore = resolveOffset("T-7d", anchors, timeZone);
    if (!weekBefore) return {};
    return { due: anchors.INV ? latestOf([weekBefore, anchors.INV]) : weekBefore };
  },
  "TL-08": (_, { TH }) => (TH ? { from: TH } : {}),
  "TL-22": (situation) => competingWindow(situation),
  "TL-24": (situation) =>
    onDates(situation, ({ checkFrom, checkDue }) => ({ from: checkFrom, due: checkDue })),
  "TL-25": (situation) => onDates(situation, ({ finalNote }) => ({ from: finalNote })),
  "TL-27": (situation) => onDates(situation, ({ close }) => ({ from: close })),
  "TL-31": (situation) => {
    const from = silenceFrom(situation);
    return from ? { from } : {};
  },
};

const sent = (...given: Parameters<typeof sentMessage>): boolean =>
  sentMessage(...given) !== undefined;

const itemDone = (items: readonly ChecklistItem[], ...entries: string[]): boolean =>
  entries.every((entry) =>
    items.some((item) => item.entry === entry && ["done", "not-applicable"].includes(item.state)),
  );

/** Entries that are let go after a time, done or not. */
const LET_GO: Partial<Record<TimelineKey, (situation: Situation, instance: Instance) => boolean>> =
  {
    "TL-20": areNotesOver,
    "TL-21": (situation, { from }) => from !== undefined && areThanksOver(situation, from),
    "TL-24": isWaitOver,
    "TL-25": isWaitOver,
    "TL-28": isWaitOver,
    "TL-30": isReplyOver,
  };

/** Entries that the data can show as done. */
const DONE: Partial<
  Record<
    TimelineKey,
    (situation: Situation, items: readonly ChecklistItem[], instance: Instance) => boolean
  >
> = {
  "TL-01": ({ earlier }) => earlier.at(-1)?.notesRecordedAt !== undefined,
  "TL-02": (_, items) => itemDone(items, "PRE-25"),
  "TL-03": ({ anchors }) => anchors.INV !== undefined,
  "TL-05": (_, items) => itemDone(items, "PRE-14"),
  "TL-09": ({ application }) => application.takeHomes.every(({ submittedAt }) => submittedAt),
  "TL-10": ({ application }) =>
    application.rehearsals.some(({ kind, aloud }) => kind === "presentation" && aloud),
  "TL-12": (_, items) => itemDone(items, "PRE-02"),
  "TL-13": (_, items) =>
    items.every(
      ({ list, entry, state }) =>
        list !== "CL-PRE" ||
        CHECKLIST[entry].due !== "T-24h" ||
        state === "done" ||
        state === "not-applicable",
    ),
  "TL-14": (_, items) => itemDone(items, "PRE-15", "PRE-16", "PRE-17"),
  "TL-16": (_, items) => itemDone(items, "PRE-27"),
  "TL-19": ({ window }) => window !== undefined,
  "TL-20": (situation) =>
    situation.interview?.notesRecordedAt !== undefined || answersNoted(situation),
  "TL-21": (situation, _, { interviewerId, interviewId }) => {
    if (interviewId === undefined) return sent(situation, "thank-you", interviewerId);
    const person = situation.justMet.find(({ interviewer }) => interviewer.id === interviewerId);
    return person !== undefined && thanksBetween(situation, person).some(({ sentAt }) => sentAt);
  },
  "TL-22": (situation) => sent(situation, "competing-offer"),
  "TL-23": ({ application }) => application.outcome !== undefined,
  "TL-24": (situation) => sent(situation, "status-check") || !!situation.application.outcome,
  "TL-25": (situation) => sent(situation, "final-note") || !!situation.application.outcome,
  "TL-27": ({ application }) => application.outcome !== undefined,
  "TL-28": (_, items) => itemDone(items, "POST-10", "POST-11"),
  "TL-29": (situation) => sent(situation, "acceptance"),
  "TL-30": (situation) => sent(situation, "decline-reply"),
  "TL-31": ({ application }) => application.outcome !== undefined,
};
