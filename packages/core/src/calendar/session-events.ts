import { lowerFirst } from "../lower-first.ts";
import type { Application } from "../model/application.ts";
import type { Delivery } from "../model/format.ts";
import type { Session } from "../model/interview.ts";
import { FORMATS } from "../playbook/formats.ts";
import { type Instant, isBefore, toMillis } from "../time.ts";
import type { CalendarEvent } from "./ical-text.ts";

/** An application as it was last written. */
export interface DatedApplication {
  readonly application: Application;
  readonly version: number;
  readonly updatedAt: Instant;
}

const ALARMS = ["P1D", "PT30M"];

/** Every session of every round, in order of time, or one alone; those to come ring. */
export const sessionEvents = (
  { application, version, updatedAt }: DatedApplication,
  now: Instant,
  only?: string,
): readonly CalendarEvent[] =>
  application.sessions
    .filter(({ id }) => only === undefined || id === only)
    .toSorted((a, b) => toMillis(a.start) - toMillis(b.start))
    .map((session) => ({
      uid: `${application.id}.session.${session.id}@finalist`,
      sequence: version,
      changedAt: updatedAt,
      when: { start: session.start, end: session.end },
      summary: `${application.company.name}: ${titleOf(session)}`,
      description: descriptionOf(session, application),
      category: "Interview",
      isBusy: true,
      ...(session.location && { location: session.location }),
      ...(session.joinUrl && { joinUrl: session.joinUrl }),
      ...(session.platform && { platform: session.platform }),
      alarms: isBefore(now, session.start) ? ALARMS : [],
    }));

const titleOf = ({ title, format }: Session): string =>
  title ?? (format ? FORMATS[format].name : "Interview");

const HOW: Readonly<Record<Delivery, string>> = {
  video: "Video call",
  "in-person": "In person",
  phone: "Phone call",
};

function descriptionOf(session: Session, application: Application): string {
  const { format, delivery, platform, joinUrl, whatItIncludes } = session;
  const round = application.interviews.find(({ id }) => id === session.interviewId)?.round;
  const how = [delivery && HOW[delivery], platform].filter(Boolean).join(", ");
  const lines = [
    `${application.role.title}, ${application.company.name}${round ? `, round ${round}` : ""}`,
    format && `${FORMATS[format].name}: tests ${lowerFirst(FORMATS[format].tests)}`,
    how,
    joinUrl,
    ...peopleIn(session, application),
  ];
  return [lines.filter(Boolean).join("\n"), shortened(whatItIncludes ?? "")]
    .filter(Boolean)
    .join("\n\n");
}

function peopleIn({ interviewerIds }: Session, application: Application): readonly string[] {
  const people = application.interviewers.filter(({ id }) => interviewerIds.includes(id));
  return people.map(({ name, title }) => (title ? `With ${name}, ${title}` : `With ${name}`));
}

const INCLUDES_CHARACTERS_MAX = 2000;

/** Never half of a character at the end. */
const shortened = (text: string): string =>
  text.length <= INCLUDES_CHARACTERS_MAX
    ? text
    : `${text.slice(0, INCLUDES_CHARACTERS_MAX).replace(/[\uD800-\uDBFF]$/, "")}…`;
