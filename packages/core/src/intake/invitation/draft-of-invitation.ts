import { platformOf } from "../recognise.ts";
import { WebUrl } from "../../model/common.ts";
import type { Delivery, FormatId } from "../../model/format.ts";
import {
  fromMillis,
  fromWallTime,
  type Instant,
  isTimeZone,
  MINUTE,
  toMillis,
} from "../../time.ts";
import { cut } from "../clean-text.ts";
import { Draft, type IntakeContext } from "../draft.ts";
import type {
  InvitationReading,
  Reading,
  ReadingDeliverable,
  ReadingFormat,
  ReadingMode,
  ReadingSession,
} from "./reading.ts";

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
  { reading, evidence, warnings }: InvitationReading,
  context: IntakeContext,
): Draft {
  const interviewers = peopleOf(reading);
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
  return Draft.parse({
    source: "calendar",
    ...(company && { company: cut(company, LINE_MAX) }),
    ...(role && { role: cut(role, LINE_MAX) }),
    ...(timezone && isTimeZone(timezone) && { timeZone: timezone }),
    ...(round && { round }),
    sessions,
    interviewers,
    warnings: [...warnings, ...assumptionsOf(reading, context), ...leftOver(reading)],
    evidence: evidence.flatMap(({ pointer, quote }) => {
      const own = draftPointer(pointer, reading, interviewers);
      return own ? [{ pointer: own, quote: cut(quote, LINE_MAX) }] : [];
    }),
  });
}

interface Person {
  readonly key: string;
  readonly name: string;
  readonly title?: string;
}

/** Everybody once, with the first title that is given. */
function peopleOf({ sessions }: Reading): readonly Person[] {
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
  return [...people.values()];
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

const leftOver = ({ deliverables, proposedSlots }: Reading): readonly string[] => [
  ...deliverables.map(toDo),
  ...(proposedSlots.length > 0
    ? [`Proposed times, none of them fixed: ${proposedSlots.join(", ")}.`]
    : []),
];

const toDo = ({ what, due, optional }: ReadingDeliverable): string =>
  `${optional ? "To bring" : "To hand in or prepare"}: ${what}${due ? `, by ${due}` : ""}.`;

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
  { sessions }: Reading,
  people: readonly Person[],
): string | undefined {
  if (pointer === "/company" || pointer === "/role" || pointer === "/round") return pointer;
  if (pointer === "/timezone") return "/timeZone";
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
