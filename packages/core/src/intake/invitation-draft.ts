import { WebUrl } from "../model/common.ts";
import type { Delivery, FormatId } from "../model/format.ts";
import { fromMillis, fromWallTime, type Instant, isTimeZone, MINUTE, toMillis } from "../time.ts";
import {
  type Draft,
  type DraftEvidence,
  type DraftTask,
  emptyDraft,
  type IntakeContext,
} from "./draft.ts";
import type {
  InvitationReading,
  Reading,
  ReadingDeliverable,
  ReadingFormat,
  ReadingMode,
  ReadingSession,
} from "./invitation/index.ts";
import { cut } from "./reading/clean-text.ts";
import { isPartOfName, isSameName, platformOf } from "./reading/recognise.ts";

/** The playbook's format, where it has one that asks for the same preparation. */
const FORMATS: Readonly<Record<ReadingFormat, FormatId | undefined>> = {
  case_study: "FMT-CASE",
  panel: "FMT-PANEL",
  whiteboard: "FMT-WORK",
  system_design: "FMT-SYS",
  coding: "FMT-CODE",
  technical: "FMT-DEEP",
  presentation: "FMT-PRES",
  values: undefined,
  task_review: "FMT-TAKE",
  portfolio_review: "FMT-PORT",
  role_play: "FMT-ROLE",
  teaching_demo: "FMT-PRES",
  trial_shift: "FMT-SHADOW",
  group_exercise: "FMT-WORK",
  written_test: undefined,
  tour: "FMT-SHADOW",
  meal: "FMT-MEAL",
  team_meeting: "FMT-MEAL",
  one_to_one: "FMT-SEQ",
  hr: undefined,
  interview: undefined,
  practical_test: "FMT-WORK",
  simulation: "FMT-ROLE",
};

const DELIVERIES: Readonly<Record<ReadingMode, Delivery>> = {
  video: "video",
  in_person: "in-person",
  phone: "phone",
};

/** One hour, where an invitation does not say when it ends. */
const DEFAULT_MINUTES = 60;
const LINE_MAX = 300;

/** A reading as a draft for a person to confirm; what a draft has no place for is a warning. */
export function draftOfInvitation(
  { reading: read, evidence, warnings }: InvitationReading,
  context: IntakeContext,
): Draft {
  const reading = { ...read, sessions: read.sessions.map(withName) };
  const isRenamed = (pointer: string): boolean =>
    read.sessions.some(
      ({ title }, index) =>
        pointer === `/sessions/${index}/title` && title !== reading.sessions[index]?.title,
    );
  const interviewers = peopleOf(reading, context);
  const sessions = reading.sessions.slice(0, 60).map((session, index) => ({
    key: `s${index + 1}`,
    ...timesOf(session, context),
    ...(session.title && { title: cut(session.title, LINE_MAX) }),
    ...(session.format && FORMATS[session.format] && { format: FORMATS[session.format] }),
    ...(session.mode && { delivery: DELIVERIES[session.mode] }),
    ...(session.mode === "video" && joinOf(reading)),
    ...(session.mode === "in_person" &&
      reading.location && { location: cut(reading.location, LINE_MAX) }),
    interviewerKeys: [
      ...new Set(
        session.interviewers.flatMap(
          ({ name }) =>
            interviewers.find((person) => person.name === cut(name, LINE_MAX))?.key ?? [],
        ),
      ),
    ].slice(0, 40),
  }));
  const { company, role, timezone, round } = reading;
  return {
    ...emptyDraft("invitation"),
    ...(company && { company: cut(company, LINE_MAX) }),
    ...(role && { role: cut(role, LINE_MAX) }),
    ...(timezone && isTimeZone(timezone) && { timeZone: timezone }),
    ...(round && { round }),
    sessions,
    interviewers: [...interviewers],
    tasks: reading.deliverables.slice(0, 60).map((deliverable) => taskOf(deliverable, context)),
    ...(reading.proposedSlots.length > 0 && { proposedSlots: reading.proposedSlots.slice(0, 60) }),
    warnings: [...warnings, ...assumptionsOf(reading, context)],
    evidence: evidence.flatMap(({ pointer, ...rest }): readonly DraftEvidence[] => {
      const own = isRenamed(pointer) ? undefined : draftPointer(pointer, reading, interviewers);
      return own ? [{ pointer: own, ...rest }] : [];
    }),
  };
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly title?: string;
}

type ReadSession = InvitationReading["reading"]["sessions"][number];

/** Words of a sentence, such as "you'd meet our CTO", are no name: then its format names the session. */
function withName(session: ReadSession): ReadSession {
  const { title, ...rest } = session;
  if (title === null || title === undefined || !IN_A_SENTENCE.test(title)) return session;
  const name = session.format?.replaceAll("_", " ").replace(/^hr$/, "HR");
  return name === undefined
    ? { ...rest, title: undefined }
    : { ...session, title: name.charAt(0).toUpperCase() + name.slice(1) };
}

const IN_A_SENTENCE =
  /^[^(]*\)|^(?:please|with|after|then|we|you|i|it|and|at|from|there|this|that|followed|next|finally|to|on|in|by|before|until|once|starting|beginning)\b|\b(?:you|we|he|she|they|it)['’](?:d|ll)\b|\b(?:you|we) will\b/i;

/**
 * Everybody once, with the first title that is given; last who signs as a recruiter, whom to ask and
 * to write to, in no session.
 */
function peopleOf(
  { sessions, recruiter }: Reading,
  { candidate }: IntakeContext,
): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { name, title } of sessions.flatMap(({ interviewers }) => interviewers)) {
    const known = people.get(name);
    if (people.size >= 200 && !known) break;
    people.set(name, {
      key: known?.key ?? `p${people.size + 1}`,
      name: cut(name, LINE_MAX),
      ...(known?.title ? { title: known.title } : title && { title: cut(title, LINE_MAX) }),
    });
  }
  const listed = [...people.values()];
  const isKnown = (name: string): boolean =>
    isSameName(name, candidate.name ?? "") ||
    listed.some((person) => isSameName(person.name, name) || isPartOfName(person.name, name));
  if (!recruiter || isKnown(recruiter.name) || people.size >= 200) return listed;
  const { name, title } = recruiter;
  return [
    ...listed,
    {
      key: `p${people.size + 1}`,
      name: cut(name, LINE_MAX),
      ...(title && { title: cut(title, LINE_MAX) }),
    },
  ];
}

const HAS_OFFSET = /[+-]\d\d:\d\d$/;

const instantOf = (moment: string, { timeZone }: IntakeContext): Instant =>
  HAS_OFFSET.test(moment) ? moment : fromWallTime(moment, timeZone);

function timesOf(
  { start, end }: ReadingSession,
  context: IntakeContext,
): { readonly date: string } | { readonly start: Instant; readonly end: Instant } {
  if (!start.includes("T")) return { date: start };
  const from = instantOf(start, context);
  const to = end ? instantOf(end, context) : undefined;
  return {
    start: from,
    end: to ?? fromMillis(toMillis(from) + DEFAULT_MINUTES * MINUTE),
  };
}

function joinOf({ joinUrl }: Reading): { readonly joinUrl?: string; readonly platform?: string } {
  if (!joinUrl || !WebUrl.safeParse(joinUrl).success) return {};
  const platform = platformOf(joinUrl);
  return { joinUrl, ...(platform && { platform }) };
}

/** What the draft says beyond the invitation. */
function assumptionsOf({ sessions }: Reading, { timeZone }: IntakeContext): readonly string[] {
  const timed = sessions.filter(({ start }) => start.includes("T"));
  const zoneless = timed.some(({ start }) => !HAS_OFFSET.test(start));
  const endless = timed.filter(({ end }) => end === null).map(({ start }) => start.slice(0, 16));
  return [
    ...(zoneless ? [`Times were read as ${timeZone}.`] : []),
    ...endless.map((start) => `${start}: no end given; ${DEFAULT_MINUTES} minutes assumed.`),
  ];
}

function taskOf({ what, due, optional }: ReadingDeliverable, context: IntakeContext): DraftTask {
  const isTimed = due?.includes("T") === true;
  return {
    what: cut(what.replace(/\s+/g, " "), LINE_MAX).trim(),
    ...(due && isTimed && { due: instantOf(due, context) }),
    ...(due && !isTimed && { dueDate: due }),
    ...(optional && { isToBring: true }),
  };
}

const SESSION_FIELDS: Readonly<Record<string, string>> = {
  start: "start",
  end: "end",
  format: "format",
  mode: "delivery",
  title: "title",
};

/** Where a value of the reading stands in the draft. */
function draftPointer(
  pointer: string,
  { sessions, recruiter }: Reading,
  people: readonly Person[],
): string | undefined {
  if (recruiter && pointer.startsWith("/recruiter/")) {
    const name = cut(recruiter.name, LINE_MAX);
    const index = people.findIndex((person) => person.name === name);
    return index < 0 ? undefined : pointer.replace("/recruiter", `/interviewers/${index}`);
  }
  if (pointer === "/company" || pointer === "/role" || pointer === "/round") return pointer;
  if (pointer === "/timezone") return "/timeZone";
  if (pointer.startsWith("/deliverables/")) return pointer.replace("/deliverables", "/tasks");
  const [, list, index = "", field = "", person = "", part = ""] = pointer.split("/");
  if (list !== "sessions") return undefined;
  const session = sessions[Number(index)];
  if (field !== "interviewers") {
    const own = field === "start" && !session?.start.includes("T") ? "date" : SESSION_FIELDS[field];
    return own && `/sessions/${index}/${own}`;
  }
  const name = session?.interviewers[Number(person)]?.name;
  const at = people.findIndex((each) => name !== undefined && each.name === cut(name, LINE_MAX));
  return at < 0 ? undefined : `/interviewers/${at}/${part}`;
}
