import { type Comparison, compareClaims } from "../consistency/compare-claims.ts";
import type { Application } from "../model/application.ts";
import type { AudienceId, LensId } from "../model/audience.ts";
import type { Candidate } from "../model/candidate.ts";
import type { Session } from "../model/interview.ts";
import { AUDIENCES, LENSES, TENURE, type TenureReading } from "../playbook/audiences.ts";
import { DELIVERY_MODES, FORMATS, type FormatEntry } from "../playbook/formats.ts";
import { FAR_FUTURE, type Instant, isBefore, type TimeZone, toMillis } from "../time.ts";
import { readTenure } from "./audience.ts";
import { checklist, type ChecklistItem, type Readiness, readiness } from "./checklist.ts";
import { questionBoard, type QuestionBoard } from "./questions.ts";
import { mostSenior, type Person, type Situation, situationOf } from "./situation.ts";
import { leadStories } from "./stories.ts";
import { type Deadline, timeline } from "./timeline.ts";

/** What one session asks of the candidate. */
export interface SessionCard {
  readonly session: Session;
  readonly format?: FormatEntry;
  readonly deliveryRules: readonly string[];
  readonly people: readonly string[];
}

/** What one interviewer asks of the candidate. */
export interface PersonCard {
  readonly interviewerId: string;
  readonly name: string;
  readonly title?: string;
  readonly audience?: AudienceId;
  readonly audienceName: string;
  readonly lenses: readonly LensId[];
  readonly lensNames: readonly string[];
  /** `chosen`, `manager`, a row of the title map, or `unknown`. */
  readonly audienceFrom: string;
  readonly tenure: TenureReading;
  readonly tenureAdvice: string;
  readonly caresAbout: readonly string[];
  readonly leadWith: readonly string[];
  readonly keepOut: readonly string[];
  readonly lookUp: readonly string[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly reference?: string;
  readonly sessionIds: readonly string[];
}

/** Something to do next, most pressing first. */
export interface NextAction {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  readonly due?: Instant;
  readonly overdue: boolean;
}

/** Where the interview stands in time. */
export type Phase = "unscheduled" | "before" | "during" | "after";

/** Everything that follows from the documents at one moment. */
export interface Preparation {
  readonly now: Instant;
  readonly timeZone: TimeZone;
  readonly round?: number;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly phase: Phase;
  readonly sessions: readonly SessionCard[];
  readonly room: readonly PersonCard[];
  readonly mostSeniorId?: string;
  readonly questions: QuestionBoard;
  readonly checklist: readonly ChecklistItem[];
  readonly readiness: Readiness;
  readonly timeline: readonly Deadline[];
  readonly consistency: readonly Comparison[];
  readonly next: readonly NextAction[];
}

/** The one entry point: pure, and the same for every front end. */
export function prepare(application: Application, candidate: Candidate, now: Instant): Preparation {
  const situation = situationOf(application, candidate, now);
  const items = checklist(situation);
  const deadlines = timeline(situation, items);
  const senior = mostSenior(situation);
  const { T, E } = situation.anchors;
  return {
    now,
    timeZone: situation.timeZone,
    ...(situation.interview && { round: situation.interview.round }),
    ...(T && { start: T }),
    ...(E && { end: E }),
    phase: phaseOf(situation),
    sessions: situation.sessions.map((session) => sessionCard(session, situation)),
    room: situation.people.map((person) => personCard(person, candidate)),
    ...(senior && { mostSeniorId: senior.interviewer.id }),
    questions: questionBoard(situation),
    checklist: items,
    readiness: readiness(items),
    timeline: deadlines,
    consistency: compareClaims(application.claims),
    next: nextActions(situation, items, deadlines),
  };
}

function phaseOf({ anchors: { T, E }, now }: Situation): Phase {
  if (!T || !E) return "unscheduled";
  if (isBefore(now, T)) return "before";
  return isBefore(now, E) ? "during" : "after";
}

function sessionCard(session: Session, { people }: Situation): SessionCard {
  return {
    session,
    ...(session.format && { format: FORMATS[session.format] }),
    deliveryRules: session.delivery ? DELIVERY_MODES[session.delivery].rules : [],
    people: people
      .filter(({ interviewer }) => session.interviewerIds.includes(interviewer.id))
      .map(({ interviewer }) => interviewer.name),
  };
}

function personCard(person: Person, candidate: Candidate): PersonCard {
  const { interviewer, audience, lenses, from, sessions } = person;
  const base = audience && AUDIENCES[audience];
  const views = lenses.map((lens) => LENSES[lens]);
  const { angle, research, plannedReferences } = interviewer;
  const tenure = readTenure(research?.tenureMonths);
  return {
    interviewerId: interviewer.id,
    name: interviewer.name,
    ...(interviewer.title && { title: interviewer.title }),
    ...(audience && { audience }),
    audienceName: base?.name ?? "Not known yet",
    lenses,
    lensNames: views.map(({ name }) => name),
    audienceFrom: from,
    tenure,
    tenureAdvice: TENURE.advice[tenure],
    caresAbout: [
      ...(research?.inferredCares ?? []),
      ...(base?.caresAbout ?? []),
      ...views.map(({ probes }) => probes),
    ],
    leadWith: [
      ...(angle?.leadPoints ?? []),
      ...(base?.leadWith ?? []),
      ...views.map(({ show }) => show),
    ],
    keepOut: [...(angle?.avoidPoints ?? []), ...(base?.keepOut ?? [])],
    lookUp: base?.lookUp ?? [],
    stories: leadStories(person, candidate).map(({ id, title }) => ({ id, title })),
    ...(plannedReferences?.[0] && { reference: plannedReferences[0] }),
    sessionIds: sessions.map(({ id }) => id),
  };
}

/** Overdue first, then by due time; before the round the checklist, after it the follow-ups. */
function nextActions(
  situation: Situation,
  items: readonly ChecklistItem[],
  deadlines: readonly Deadline[],
): readonly NextAction[] {
  const phase = phaseOf(situation);
  const fromChecklist =
    phase === "after"
      ? []
      : items
          .filter(
            ({ state, entry }) => (state === "open" || state === "overdue") && entry !== "PRE-04",
          )
          .map(({ id, text, why, due, state }) => ({
            id,
            text,
            why,
            ...(due && { due }),
            overdue: state === "overdue",
          }));
  const fromTimeline = deadlines
    .filter(({ state, entry }) => state === "now" && AFTERWARDS.has(entry) && phase === "after")
    .concat(deadlines.filter(({ state, entry }) => state === "past" && CHASED.has(entry)))
    .concat(
      deadlines.filter(
        ({ state, entry }) => state === "now" && entry === "TL-04" && phase === "before",
      ),
    )
    .map(({ id, text, due, state }) => ({
      id,
      text,
      ...(due && { due }),
      overdue: state === "past",
    }));
  return [...fromTimeline, ...fromChecklist].sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      toMillis(a.due ?? FAR_FUTURE) - toMillis(b.due ?? FAR_FUTURE),
  );
}

/** What the waiting time asks for, while its window is open. */
const AFTERWARDS: ReadonlySet<string> = new Set([
  "TL-20",
  "TL-21",
  "TL-22",
  "TL-24",
  "TL-25",
  "TL-26",
  "TL-27",
  "TL-28",
  "TL-29",
  "TL-30",
  "TL-31",
]);

/** What is still worth doing late. */
const CHASED: ReadonlySet<string> = new Set(["TL-20", "TL-21", "TL-24", "TL-28", "TL-30"]);
