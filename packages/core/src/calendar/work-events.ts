import { groupBy } from "../group-by.ts";
import type { MessageKind } from "../model/groundwork.ts";
import type { Deadline, FollowUp, PlanTask, Preparation } from "../prepare/index.ts";
import {
  addMillis,
  daysBetween,
  endOfDate,
  formatDate,
  formatInstant,
  formatSpan,
  type Instant,
  localDate,
  MINUTE,
  type TimeZone,
} from "../time.ts";
import type { CalendarEvent, Span } from "./ical-text.ts";
import type { DatedApplication } from "./session-events.ts";

/** An application with what follows from it and the candidate. */
export interface PreparedApplication extends DatedApplication {
  readonly preparation: Preparation;
  /** Of the candidate's document, from which the work follows too. */
  readonly candidateVersion: number;
}

/** The work of each day, the messages to write, and what is to be handed in. */
export function workEvents(prepared: PreparedApplication): readonly CalendarEvent[] {
  const { plan, followUps, timeline } = prepared.preparation;
  return [
    ...daysOf(plan.tasks, prepared),
    ...followUps.flatMap((followUp) => followUpEvent(followUp, prepared)),
    ...timeline.flatMap((deadline) => handInEvent(deadline, prepared)),
  ];
}

/** What all of them share: free time, and a sequence that rises with the days as the plan moves. */
const base = ({ application, version, candidateVersion, preparation }: PreparedApplication) => ({
  sequence:
    version +
    candidateVersion +
    daysBetween("1970-01-01", localDate(preparation.now, preparation.timeZone)),
  changedAt: preparation.now,
  isBusy: false,
  company: application.company.name,
});

type Work = Pick<CalendarEvent, "when" | "summary" | "description" | "category">;

function eventOf(id: string, work: Work, prepared: PreparedApplication): CalendarEvent {
  const { company, ...shared } = base(prepared);
  return {
    ...shared,
    ...work,
    uid: `${prepared.application.id}.${id.replaceAll(/[@#]/g, ".")}@finalist`,
    summary: `${company}: ${work.summary}`,
  };
}

/** One event a day: a dozen small ones would hide the interview itself. */
function daysOf(
  tasks: readonly PlanTask[],
  prepared: PreparedApplication,
): readonly CalendarEvent[] {
  const byDay = groupBy(
    tasks.filter(({ day }) => day !== undefined),
    ({ day = "" }) => day,
  );
  return [...byDay].map(([day, work]) => {
    const minutes = work.reduce((sum, task) => sum + task.minutes, 0);
    const [only] = work.length === 1 ? work : [];
    const things = only ? only.text : `prepare, ${work.length} things`;
    return eventOf(
      `day.${day}`,
      {
        when: { first: day, last: day },
        summary: `${things} (${formatSpan(minutes * MINUTE)})`,
        description: work.map((task) => `• ${task.text} (${task.minutes} min)`).join("\n"),
        category: "Preparation",
      },
      prepared,
    );
  });
}

const MESSAGES: Readonly<Record<MessageKind, (to: string) => string>> = {
  "thank-you": (to) => `thank ${to}`,
  "status-check": (to) => `ask ${to} where things stand`,
  "final-note": (to) => `write one last note to ${to}`,
  "competing-offer": (to) => `tell ${to} about your other offer`,
  acceptance: () => "answer the offer",
  "decline-reply": () => "reply to the refusal",
  "format-question": (to) => `ask ${to} about the format`,
  "logistics-question": (to) => `ask ${to} about names and times`,
};

function followUpEvent(
  { id, kind, to, from, due, state, parts }: FollowUp,
  prepared: PreparedApplication,
): readonly CalendarEvent[] {
  const { timeZone } = prepared.preparation;
  const when = windowOf(from, due, timeZone);
  if (state === "sent" || !when) return [];
  const description = [
    ...(due ? [`By ${limitIn(due, timeZone)}`] : []),
    ...parts.map(({ text }) => `• ${text}`),
  ].join("\n");
  const work: Work = { when, summary: MESSAGES[kind](to), description, category: "Follow-up" };
  return [eventOf(`message.${id}`, work, prepared)];
}

function handInEvent(
  { id, entry, text, due, state }: Deadline,
  prepared: PreparedApplication,
): readonly CalendarEvent[] {
  if (entry !== HAND_IN || state === "done" || !due) return [];
  const { timeZone } = prepared.preparation;
  const work: Work = {
    when: beforeDue(due),
    summary: text,
    description: `By ${limitIn(due, timeZone)}`,
    category: "Preparation",
  };
  return [eventOf(`deadline.${id}`, work, prepared)];
}

const HAND_IN = "TL-09";

/** A limit in days takes these days; one to the minute, the last quarter of an hour before it. */
function windowOf(
  from: Instant | undefined,
  due: Instant | undefined,
  timeZone: TimeZone,
): Span | undefined {
  const last = due ?? from;
  if (last === undefined) return undefined;
  const day = localDate(last, timeZone);
  if (due !== undefined && !isEndOfDay(due, timeZone)) return beforeDue(due);
  const first = from === undefined ? day : localDate(from, timeZone);
  return { first: first < day ? first : day, last: day };
}

const isEndOfDay = (due: Instant, timeZone: TimeZone): boolean =>
  due === endOfDate(localDate(due, timeZone), timeZone);

const limitIn = (due: Instant, timeZone: TimeZone): string =>
  isEndOfDay(due, timeZone)
    ? formatDate(localDate(due, timeZone))
    : `${formatInstant(due, timeZone)} (${timeZone})`;

const DEADLINE_MINUTES = 15;

const beforeDue = (due: Instant): Span => ({
  start: addMillis(due, -DEADLINE_MINUTES * MINUTE),
  end: due,
});
