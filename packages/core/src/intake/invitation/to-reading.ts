import { addDaysToDate, type LocalDate } from "../../time.ts";
import type { Found, FoundSession } from "./found.ts";
import type { Moment } from "./moments.ts";
import type { Span } from "./page.ts";
import type {
  Confidence,
  InvitationContext,
  InvitationReading,
  Reading,
  ReadingEvidence,
  ReadingInterviewer,
  ReadingSession,
} from "./reading.ts";
import { leavesSomebodyUnread } from "../reading/left-unread.ts";
import { recruiterOf } from "./session-people.ts";
import { momentIn } from "./wall-time.ts";

export function toReading(
  source: string,
  found: Found,
  context: InvitationContext,
  more: readonly string[],
): InvitationReading {
  const evidence: ReadingEvidence[] = [];
  const note = (pointer: string, span: Span | undefined, confidence: Confidence): void => {
    if (span && span.end > span.start && span.start >= 0 && span.end <= source.length)
      evidence.push({
        pointer,
        start: span.start,
        end: span.end,
        quote: source.slice(span.start, span.end),
        confidence,
      });
  };
  const today = (context.sent ?? context.now).slice(0, 10);
  const current = found.sessions.filter(
    ({ slot }) =>
      slot.date.date >= today || !found.sessions.some((other) => other.slot.date.date >= today),
  );
  const ordered = current.toSorted(
    (a, b) =>
      a.slot.date.date.localeCompare(b.slot.date.date) || (a.slot.from ?? 0) - (b.slot.from ?? 0),
  );
  const sessions = ordered.map((session, index) => sessionReading(session, found, index, note));
  const isOnline =
    ordered.some(({ mode }) => mode !== undefined) &&
    ordered.every(({ mode }) => mode?.mode !== "in_person");
  const isOnSite = ordered.some(({ mode }) => mode?.mode === "in_person");
  const venue = isOnline ? undefined : (found.venue ?? (isOnSite ? found.town : undefined));
  const { join } = found;
  note("/company", found.company, found.company?.confidence ?? "guess");
  note("/role", found.role, found.role?.confidence ?? "guess");
  note("/timezone", found.zone?.span, found.zone?.confidence ?? "guess");
  note("/joinUrl", join, "certain");
  note("/location", venue, venue?.confidence ?? "guess");
  note("/round", found.round?.span, "likely");
  const deliverables = found.deliverables.map(
    ({ what, due, daysBefore, isOptional, start, end }, index) => {
      note(`/deliverables/${index}/what`, { start, end }, "likely");
      const first = ordered[0]?.slot.date.date;
      note(`/deliverables/${index}/due`, due ?? (first ? daysBefore?.span : undefined), "likely");
      const counted = daysBefore && first ? daysEarlier(first, daysBefore) : null;
      return {
        what,
        due: dueOn(due, counted, daysBefore?.isToTheHour === true, found),
        ...(isOptional && { optional: true }),
      };
    },
  );
  const recruiter = recruiterOf(found.page, found.frame);
  note("/recruiter/name", recruiter?.name, "certain");
  note("/recruiter/title", recruiter?.title, "likely");
  const proposedSlots = found.proposals.map((slot, index) => {
    note(`/proposedSlots/${index}`, slot.moment, "likely");
    return momentIn(slot.date.date, slot.from ?? 0, found.zoneOf(slot));
  });
  const reading: Reading = {
    company: found.company?.text ?? null,
    role: found.role?.text ?? null,
    ...(found.round && { round: found.round.round }),
    sessions,
    proposedSlots,
    timezone:
      sessions.length + proposedSlots.length > 0 || found.zone?.confidence === "certain"
        ? (found.zone?.name ?? null)
        : null,
    joinUrl: join ? (/^https?:/i.test(join.url) ? join.url : `https://${join.url}`) : null,
    location: venue?.text ?? null,
    deliverables,
    ...(recruiter && {
      recruiter: {
        name: source.slice(recruiter.name.start, recruiter.name.end),
        title: source.slice(recruiter.title.start, recruiter.title.end),
      },
    }),
  };
  const unread = ordered.flatMap((session) => unreadIn(source, session));
  return { reading, evidence, warnings: [...new Set([...found.warnings, ...unread, ...more])] };
}

/** A name that is passed over would be missed in the room. */
function unreadIn(source: string, { slot, people }: FoundSession): readonly string[] {
  const [line = ""] = source.slice(slot.topic.start, slot.topic.end).trim().split("\n");
  const known = people.map(({ name, title }) => ({ name, ...(title && { title: title.text }) }));
  return leavesSomebodyUnread(line, known) ? [`Could not read everybody in “${line}”.`] : [];
}

/** A day that counts back from the session, with the time of day that is said of it. */
function dueOn(
  due: Moment | undefined,
  counted: LocalDate | null,
  isToTheHour: boolean,
  found: Found,
): string | null {
  if (due) return dueText(due, found, counted);
  const from = found.slots[0]?.from;
  return counted && isToTheHour && from !== undefined
    ? momentIn(counted, from, found.zone?.name)
    : counted;
}

function daysEarlier(
  date: LocalDate,
  { days, isWorking }: { readonly days: number; readonly isWorking?: boolean },
): LocalDate {
  if (!isWorking) return addDaysToDate(date, -days);
  let day = date;
  for (let left = days; left > 0;) {
    day = addDaysToDate(day, -1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

function dueText(due: Moment, found: Found, counted: LocalDate | null): string | null {
  const date = due.date?.date ?? counted ?? found.slots[0]?.date.date;
  if (!date) return null;
  if (!due.clock) return date;
  const zone = due.zone ? due.zone.zone : found.zone?.name;
  return momentIn(date, due.clock.from, zone);
}

type Note = (pointer: string, span: Span | undefined, confidence: Confidence) => void;

function sessionReading(
  session: FoundSession,
  found: Found,
  index: number,
  note: Note,
): ReadingSession {
  const { slot, format: form, mode, people, title } = session;
  const pointer = `/sessions/${index}`;
  const zone = found.zoneOf(slot);
  const { date, from, to } = slot;
  note(`${pointer}/start`, slot.moment, date.confidence);
  if (to !== undefined)
    note(`${pointer}/end`, slot.endSpan ?? slot.moment, slot.endSpan ? "certain" : "likely");
  note(`${pointer}/format`, form?.span, form?.confidence ?? "guess");
  note(`${pointer}/mode`, mode?.span, mode?.confidence ?? "guess");
  const interviewers: ReadingInterviewer[] = people.slice(0, 40).map((person, at) => {
    note(`${pointer}/interviewers/${at}/name`, person.span, person.isGuess ? "likely" : "certain");
    note(`${pointer}/interviewers/${at}/title`, person.title?.span, "likely");
    return { name: person.name.replace(/^Herrn /, "Herr "), title: person.title?.text ?? null };
  });
  if (title) note(`${pointer}/title`, title, "likely");
  return {
    start: from === undefined ? date.date : momentIn(date.date, from, zone),
    end: from === undefined || to === undefined ? null : momentIn(date.date, to, zone),
    durationMinutes: from === undefined || to === undefined ? null : to - from,
    format: form?.format ?? null,
    mode: mode?.mode ?? null,
    interviewers,
    ...(title && { title: found.page.source.slice(title.start, title.end).replace(/\s+/g, " ") }),
  };
}
