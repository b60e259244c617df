import { groupBy } from "../group-by.ts";
import type { Application } from "../model/application.ts";
import type { Candidate } from "../model/candidate.ts";
import { PROOF_LIMITS } from "../playbook/checklists.ts";
import { TIMELINE } from "../playbook/timeline.ts";
import { type Instant, localDate, type LocalDate, type TimeZone } from "../time.ts";
import { formatValue } from "../format-value.ts";
import { lowerFirst } from "../lower-first.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import type { Preparation } from "./prepare.ts";
import { type ThingToBring, toBring } from "./to-bring.ts";
import { readAudience } from "./situation/audience.ts";
import {
  programmeOf,
  type ProgrammeSession,
  heldBack,
  type SaidBefore,
  saidBefore,
  type SeatedPerson,
} from "./programme.ts";

/** What to have in hand in the lobby: all of it fits on a page, and nothing is left out. */
export interface DaySheet {
  readonly company: string;
  readonly role: string;
  readonly round?: number;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly timeZone: TimeZone;
  /** Whom to reach if something goes wrong. */
  readonly contacts: readonly { readonly name: string; readonly email?: string }[];
  readonly sessions: readonly SheetSession[];
  readonly stories: readonly SheetStory[];
  readonly said: readonly SaidBefore[];
  /** Not raised, but answered when they come back to it. */
  readonly held: readonly { readonly topic: string; readonly text: string }[];
  readonly bring: readonly ThingToBring[];
  readonly keepInMind: readonly string[];
  readonly after: readonly SheetStep[];
}

/** A session, with the people whose own session it is and those who have their words elsewhere. */
interface SheetSession extends Omit<ProgrammeSession, "people"> {
  readonly people: readonly SeatedPerson[];
  readonly alsoThere: readonly string[];
}

interface SheetStory {
  readonly id: string;
  readonly title: string;
  /** What may be said in numbers, each as it stands on file. */
  readonly figures: readonly string[];
  readonly newDepth: readonly string[];
  /** Who is to hear it first. */
  readonly forWhom: readonly string[];
}

/** What comes afterwards, in order of time. */
interface SheetStep {
  readonly text: string;
  readonly names: readonly string[];
  readonly due?: Instant;
  /** What happens on a day, or not before it, and not at an hour. */
  readonly day?: LocalDate;
  readonly fromDay?: LocalDate;
}

const IN_MIND_MAX = 3;

/** The sheet of a preparation that is at hand already. */
export function daySheetFrom(
  application: Application,
  candidate: Candidate,
  preparation: Preparation,
): DaySheet {
  const { round, start, end, timeZone } = preparation;
  return {
    company: application.company.name,
    role: application.role.title,
    ...(round !== undefined && { round }),
    ...(start && { start }),
    ...(end && { end }),
    timeZone,
    contacts: contactsOf(application, preparation),
    sessions: sheetSessions(programmeOf(application, preparation)),
    stories: storiesOf(application, candidate, preparation),
    said: saidBefore(preparation),
    held: heldBack(application, preparation),
    bring: toBring(application, preparation),
    keepInMind: inMind(application, preparation),
    after: stepsAfter(application, preparation),
  };
}

/** The recruiters of this process; where there is none, whoever in the room left an address. */
function contactsOf(
  { interviewers, role }: Application,
  { room }: Preparation,
): DaySheet["contacts"] {
  const here = new Set(room.map(({ interviewerId }) => interviewerId));
  const recruiters = interviewers.filter(
    (person) => readAudience(person, role).audience === "AUD-REC",
  );
  const others = interviewers.filter(({ id, email }) => email !== undefined && here.has(id));
  return (recruiters.length > 0 ? recruiters : others).map(({ name, email }) => ({
    name,
    ...(email && { email }),
  }));
}

/** Each person's words stand once, where the fewest others are; elsewhere only the name. */
function sheetSessions(programme: readonly ProgrammeSession[]): readonly SheetSession[] {
  const homes = new Map<string, ProgrammeSession>();
  for (const session of programme)
    for (const { id } of session.people) {
      const home = homes.get(id);
      if (!home || session.people.length < home.people.length) homes.set(id, session);
    }
  return programme.map((session) => ({
    ...session,
    people: session.people.filter(({ id }) => homes.get(id) === session),
    alsoThere: session.people.filter(({ id }) => homes.get(id) !== session).map(({ name }) => name),
  }));
}

function storiesOf(
  { claims }: Application,
  { stories }: Candidate,
  preparation: Preparation,
): readonly SheetStory[] {
  return preparation.stories.map(({ id, title, newDepth }) => {
    const effect = stories.find((story) => story.id === id)?.effect;
    const isSure = effect?.form === "qualitative" || effect?.verified === true;
    const effects = effect ? [isSure ? effect.text : `${effect.text} (not checked yet)`] : [];
    const figures = claims
      .filter(({ storyId, saidIn }) => storyId === id && saidIn === "plan")
      .map(({ subject, value, unit }) => `${subject}: ${formatValue(value, unit)}`);
    return {
      id,
      title,
      figures: [...effects, ...figures],
      newDepth,
      forWhom: preparation.room
        .filter((person) => person.stories[0]?.id === id)
        .map(({ name }) => name),
    };
  });
}

/** What is easily forgotten on the day itself, the rarest first. */
const DAY_ITEMS = ["DAY-06", "DAY-07", "DAY-05", "DAY-04", "DAY-09", "DAY-08"] as const;

/** Three things and no more: what may cost the offer, what they keep asking about, how to be. */
function inMind(application: Application, preparation: Preparation): readonly string[] {
  const { findings, checklist } = preparation;
  const fatal = findings
    .filter(({ severity }) => severity === "fatal")
    .map(({ todo, objects, detail }) => {
      const names = objects.filter(({ kind }) => kind !== "application").map(({ name }) => name);
      const about = [[...new Set(names)].join(", "), detail].filter(Boolean).join(": ");
      return about ? `${todo} (${about}).` : `${todo}.`;
    });
  const themes = earlierNotes(application, preparation)
    .filter(({ kind, mentions = 1 }) => kind === "urgent-theme" && mentions >= THEME_MENTIONS)
    .sort((a, b) => (b.mentions ?? 1) - (a.mentions ?? 1))
    .map(({ text, mentions }) => `They spoke of ${lowerFirst(text)} ${mentions} times: answer it.`);
  const byEntry = new Map<string, ChecklistItem>(checklist.map((item) => [item.entry, item]));
  const manners = DAY_ITEMS.flatMap((entry) => {
    const item = byEntry.get(entry);
    return item && item.state !== "not-applicable" ? [`${item.text}. ${item.why}`] : [];
  });
  return [...fatal.slice(0, 1), ...themes.slice(0, 1), ...manners, ...fatal.slice(1)].slice(
    0,
    IN_MIND_MAX,
  );
}

const THEME_MENTIONS = PROOF_LIMITS.themeMentionsMin;

const earlierNotes = (application: Application, { round }: Preparation): Application["notes"] => {
  const earlier = application.interviews
    .filter((interview) => round !== undefined && interview.round < round)
    .map(({ id }) => id);
  return application.notes.filter(({ interviewId }) => earlier.includes(interviewId));
};

function stepsAfter(
  { statedWindow, interviewers }: Application,
  { timeline, followUps, start, timeZone }: Preparation,
): readonly SheetStep[] {
  if (start === undefined) return [];
  // A day before this interview was named in an earlier one.
  const isNamed = statedWindow !== undefined && statedWindow >= localDate(start, timeZone);
  const noting = timeline.find(({ entry }) => entry === "TL-20");
  const thanks = followUps.filter(({ kind, id }) => kind === "thank-you" && !isOfBefore(id));
  const check = followUps.find(({ kind }) => kind === "status-check");
  const nameOf = new Map(interviewers.map(({ id, name }) => [id, name]));
  return [
    isNamed
      ? { text: "They decide by", names: [], day: statedWindow }
      : { text: `Before you leave: ${lowerFirst(TIMELINE["TL-19"].text)}`, names: [] },
    { text: TIMELINE["TL-20"].text, names: [], ...(noting?.due && { due: noting.due }) },
    ...[...groupBy(thanks, ({ due }) => due ?? "")].map(([due, group]) => ({
      text: "Thank",
      names: group.map(({ interviewerId, to }) => nameOf.get(interviewerId ?? "") ?? to),
      ...(due && { due }),
    })),
    ...(check
      ? [
          {
            text: TIMELINE["TL-24"].text,
            names: [],
            ...(check.from && { fromDay: localDate(check.from, timeZone) }),
          },
        ]
      : []),
  ];
}

/** `thank-you@person@interview` is for the interview before. */
const isOfBefore = (followUpId: string): boolean => followUpId.split("@").length > 2;
