import { type Comparison, compareClaims } from "../../consistency/compare-claims.ts";
import { groupBy } from "../../group-by.ts";
import type { Application } from "../../model/application.ts";
import type { Candidate } from "../../model/candidate.ts";
import type { Delivery, FormatId } from "../../model/format.ts";
import type { Message } from "../../model/groundwork.ts";
import type { Interview, Session } from "../../model/interview.ts";
import { type PayRules, type PayTrace, tracePayTalk } from "../../model/pay-states.ts";
import type { PayEvent } from "../../model/pay-talk.ts";
import type { Story } from "../../model/story.ts";
import { nextInterview } from "../../model/summary.ts";
import type { Offset } from "../../playbook/offsets.ts";
import { FOLLOW_UP_DAYS } from "../../playbook/timeline.ts";
import {
  endOfDate,
  HOUR,
  type Instant,
  isAtOrBefore,
  isBefore,
  localDate,
  type LocalDate,
  type TimeZone,
  toMillis,
} from "../../time.ts";
import { compareText } from "../../compare-text.ts";
import { type Anchors, resolveOffset } from "./offset.ts";
import { peopleIn, type Person } from "./people.ts";
import { type QuestionBoard, questionBoard } from "./questions.ts";

/** Where the interview stands in time. */
export type Phase = "unscheduled" | "before" | "during" | "after";

/** A story in one process: whether it was told here, and what is new since (domain.md STR-5). */
export interface StoryInUse {
  readonly story: Story;
  readonly told: boolean;
  readonly newDepth: readonly string[];
}

/**
 * The documents, seen from one interview at one moment: what every computation starts from, with
 * what several of them need, computed once.
 */
export interface Situation {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly now: Instant;
  readonly timeZone: TimeZone;
  /** The interview being prepared; absent while none is known. */
  readonly interview?: Interview;
  readonly phase: Phase;
  readonly sessions: readonly Session[];
  /** Interviews of lower rounds, the latest last. */
  readonly earlier: readonly Interview[];
  readonly people: readonly Person[];
  /** People of the interview before, where it ended so lately that thanks are still due. */
  readonly justMet: readonly Person[];
  /** Drafts, and what was sent for this interview; earlier messages belong to earlier ones. */
  readonly messages: readonly Message[];
  readonly anchors: Anchors;
  /** The last day they named, moved by a delay that they announced. */
  readonly window?: LocalDate;
  /** What the candidate means to tell here: what was marked, else all that was not put aside. */
  readonly stories: readonly StoryInUse[];
  readonly comparisons: readonly Comparison[];
  readonly board: QuestionBoard;
  /** How many questions each person gets, by interviewer id. */
  readonly questionCounts: ReadonlyMap<string, number>;
  readonly pay: PayTrace;
}

export function situationOf(
  application: Application,
  candidate: Candidate,
  now: Instant,
): Situation {
  const { timeZone } = application;
  const interview = interviewInFocus(application, now);
  const sessions = interview ? sessionsOf(application, interview.id) : [];
  const earlier = application.interviews
    .filter(({ round }) => interview !== undefined && round < interview.round)
    .filter(({ id }) => hasBegun(sessionsOf(application, id), now))
    .sort((a, b) => a.round - b.round);
  const people = peopleIn(application, sessions);
  const [first] = sessions;
  const messages = messagesFor(application.messages, first?.start, earlier.length > 0);
  const window = windowOf(application, first?.start, now);
  const anchors = anchorsOf(application, messages, interview, sessions, earlier, window);
  const board = questionBoard({ application, people, earlier, anchors });
  return {
    application,
    candidate,
    now,
    timeZone,
    ...(interview && { interview }),
    phase: phaseOf(anchors, now),
    sessions,
    earlier,
    people,
    justMet: justMet(application, earlier, now),
    messages,
    anchors,
    ...(window && { window }),
    stories: storiesInUse(application, candidate, earlier),
    comparisons: compareClaims(application.claims, application.interviews, application.apart),
    board,
    questionCounts: new Map(
      board.people.map(({ interviewerId, own }) => [interviewerId, own.length]),
    ),
    pay: payTalk(application, anchors),
  };
}

/** What is still to come has nothing to be compared with; without sessions, it is over. */
const hasBegun = ([first]: readonly Session[], now: Instant): boolean =>
  first === undefined || isAtOrBefore(first.start, now);

/** Whether the moment that an offset names has come; not while its anchor is unknown. */
export function hasCome(
  situation: Pick<Situation, "anchors" | "timeZone" | "now">,
  offset: Offset,
  more: Anchors = {},
): boolean {
  const anchors = { ...situation.anchors, ...more };
  const moment = resolveOffset(offset, anchors, situation.timeZone);
  return moment !== undefined && isAtOrBefore(moment, situation.now);
}

/** Whether more than the moment that an offset names is over: at that moment it is in time. */
export function hasPassed(
  situation: Pick<Situation, "anchors" | "timeZone" | "now">,
  offset: Offset,
  more: Anchors = {},
): boolean {
  const anchors = { ...situation.anchors, ...more };
  const moment = resolveOffset(offset, anchors, situation.timeZone);
  return moment !== undefined && isBefore(moment, situation.now);
}

function phaseOf({ T, E }: Anchors, now: Instant): Phase {
  if (!T || !E) return "unscheduled";
  if (isBefore(now, T)) return "before";
  return isBefore(now, E) ? "during" : "after";
}

function payTalk(application: Application, anchors: Anchors): PayTrace {
  const { events, rules } = payTalkOf(application, anchors);
  return tracePayTalk(
    events.map(({ kind }) => kind),
    rules,
  );
}

/** Each interview has its own talk about pay; who spoke of it first is never forgotten. */
export function payTalkOf(
  { payEvents, pay }: Application,
  { R1 }: Anchors,
): { readonly events: readonly PayEvent[]; readonly rules: PayRules } {
  const inOrder = [...payEvents].sort((a, b) => toMillis(a.at) - toMillis(b.at));
  const events = inOrder.filter(({ at }) => R1 === undefined || isBefore(R1, at));
  const { openedByEmployer } = tracePayTalk(inOrder.map(({ kind }) => kind));
  const openedBefore = openedByEmployer && events[0] !== inOrder[0];
  return { events, rules: { ...pay, openedBefore } };
}

/** What was sent before this interview began was about an earlier one. */
const messagesFor = (
  messages: readonly Message[],
  start: Instant | undefined,
  hasEarlier: boolean,
): readonly Message[] =>
  messages.filter(
    ({ sentAt, kind }) =>
      sentAt === undefined ||
      !OF_ONE_INTERVIEW.has(kind) ||
      (start === undefined ? !hasEarlier : !isBefore(sentAt, start)),
  );

const OF_ONE_INTERVIEW: ReadonlySet<Message["kind"]> = new Set([
  "thank-you",
  "status-check",
  "final-note",
]);

function justMet(
  application: Application,
  earlier: readonly Interview[],
  now: Instant,
): readonly Person[] {
  const last = earlier.at(-1);
  const sessions = last ? sessionsOf(application, last.id) : [];
  if (sessions.length === 0) return [];
  const end = latestOf(sessions.map((session) => session.end));
  const days = (toMillis(now) - toMillis(end)) / (24 * HOUR);
  return days >= 0 && days <= FOLLOW_UP_DAYS.thanksWorth ? peopleIn(application, sessions) : [];
}

/**
 * The day by which they will decide: what they named, moved by delays that they announced up to a
 * moment (domain.md OC-4). A day before this interview was about an earlier one.
 */
export function windowOf(
  { statedWindow, employerSignals, timeZone }: Application,
  start: Instant | undefined,
  asOf: Instant,
): LocalDate | undefined {
  const delays = employerSignals
    .filter(({ signId, observedAt }) => signId === "RF-6" && isAtOrBefore(observedAt, asOf))
    .map(({ newWindow }) => newWindow);
  const day = start && localDate(start, timeZone);
  return [statedWindow, ...delays]
    .filter((date) => date !== undefined)
    .filter((date) => day === undefined || date >= day)
    .sort()
    .at(-1);
}

function anchorsOf(
  application: Application,
  messages: readonly Message[],
  interview: Interview | undefined,
  sessions: readonly Session[],
  earlier: readonly Interview[],
  window: LocalDate | undefined,
): Anchors {
  const { outcome, timeZone } = application;
  const earlierEnds = earlier
    .flatMap(({ id }) => sessionsOf(application, id))
    .map(({ end }) => end);
  const first = sessions[0];
  const check = messages.find(({ kind, sentAt }) => kind === "status-check" && sentAt);
  return {
    ...(earlierEnds.length > 0 && { R1: latestOf(earlierEnds) }),
    ...(interview?.invitedAt && { INV: interview.invitedAt }),
    ...(first && { T: first.start, E: latestOf(sessions.map(({ end }) => end)) }),
    ...(window && { WIN: endOfDate(window, timeZone) }),
    ...(check?.sentAt && { SC: check.sentAt }),
    ...(outcome?.kind === "offer" && { OFF: outcome.at }),
    ...(outcome?.kind === "rejected" && { REJ: outcome.at }),
  };
}

function storiesInUse(
  { storyUses, notes }: Application,
  { stories }: Candidate,
  earlier: readonly Interview[],
): readonly StoryInUse[] {
  const before = new Set(earlier.map(({ id }) => id));
  const told = new Set(
    notes
      .filter(({ kind, interviewId }) => kind === "story-told" && before.has(interviewId))
      .map(({ storyId }) => storyId),
  );
  const uses = new Map(storyUses.map((use) => [use.storyId, use]));
  const marked = storyUses.some(({ planned }) => planned);
  return stories
    .filter(({ id }) => uses.get(id)?.planned ?? !marked)
    .map((story) => ({
      story,
      told: told.has(story.id),
      newDepth: uses.get(story.id)?.newDepth ?? [],
    }));
}

/** Sessions of one interview, earliest first. */
export const sessionsOf = (application: Application, interviewId: string): readonly Session[] =>
  application.sessions
    .filter((session) => session.interviewId === interviewId)
    .sort((a, b) => toMillis(a.start) - toMillis(b.start) || compareText(a.id, b.id));

/** The interview that a preparation is about. */
export function interviewInFocus(application: Application, now: Instant): Interview | undefined {
  const interviews = application.interviews.map((interview) => {
    const ends = sessionsOf(application, interview.id).map(({ end }) => end);
    const { round, purpose } = interview;
    return { interview, round, purpose, end: ends.length > 0 ? latestOf(ends) : undefined };
  });
  return nextInterview({ interviews }, now)?.interview;
}

export const latestOf = (instants: readonly Instant[]): Instant =>
  instants.reduce((latest, other) => (toMillis(other) > toMillis(latest) ? other : latest));

export const hasFormat = ({ sessions }: Situation, ...formats: FormatId[]): boolean =>
  sessions.some(({ format }) => format !== undefined && formats.includes(format));

export const hasDelivery = ({ sessions }: Situation, delivery: Delivery): boolean =>
  sessions.some((session) => session.delivery === delivery);

/** One set-up test covers the sessions of a day that share delivery and platform. */
export const setupGroups = (situation: Situation): readonly (readonly Session[])[] =>
  sessionGroups(situation, ({ delivery, platform }) => [delivery, platform]);

/** Sessions of one day and one way of meeting: what CL-SET has an instance for. */
export const deliveryDays = (situation: Situation): readonly (readonly Session[])[] =>
  sessionGroups(situation, ({ delivery }) => [delivery]);

function sessionGroups(
  { sessions, timeZone }: Situation,
  keyOf: (session: Session) => readonly unknown[],
): readonly (readonly Session[])[] {
  const key = (session: Session) =>
    [localDate(session.start, timeZone), ...keyOf(session)].join("|");
  return [...groupBy(sessions, key).values()];
}
