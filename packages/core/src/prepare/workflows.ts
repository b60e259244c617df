import { groupBy } from "../group-by.ts";
import type { FormatId } from "../model/format.ts";
import type { Session } from "../model/interview.ts";
import {
  CASE_STEPS,
  PANEL_READS,
  README_PARTS,
  ROLE_PLAY_ELEMENTS,
  SYSTEM_DESIGN_STEPS,
} from "../playbook/format-knowledge.ts";
import { FORMATS } from "../playbook/formats.ts";
import { lowerFirst } from "../lower-first.ts";
import { PROOF_LIMITS } from "../playbook/checklists.ts";
import {
  addMillis,
  formatInstant,
  HOUR,
  type Instant,
  type TimeZone,
  toMillis,
  MINUTE,
} from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import type { SessionQuestions } from "./likely.ts";
import { inSession } from "./situation/people.ts";
import { rehearsed, takeHomeFor } from "./checklist/proof.ts";
import type { Situation } from "./situation/situation.ts";

/** One step on the way through a format. */
interface WorkflowStep {
  readonly text: string;
  readonly when: "prepare" | "during" | "after";
  /** The checklist item that shows whether it is done. */
  readonly itemId?: string;
  readonly done?: boolean;
  readonly at?: Instant;
}

/** A format as something to walk through, for one session. */
export interface Workflow {
  readonly sessionId: string;
  readonly format: FormatId;
  readonly name: string;
  readonly tests: string;
  /** What is given: slot, deadline, who is there. */
  readonly facts: readonly string[];
  readonly steps: readonly WorkflowStep[];
  /** What to expect when it is discussed afterwards. */
  readonly expect: readonly string[];
}

/** Each session's format as a way to go: before, during, after (domain.md section 5). */
export function workflows(
  situation: Situation,
  items: readonly ChecklistItem[],
  likely: readonly SessionQuestions[],
): readonly Workflow[] {
  const questions = new Map(likely.map((entry) => [entry.sessionId, entry.questions]));
  const bySession = groupBy(
    items.filter(({ list, state }) => list === "CL-FMT" && state !== "not-applicable"),
    ({ sessionId = "" }) => sessionId,
  );
  return situation.sessions.flatMap((session) => {
    const { format } = session;
    if (!format) return [];
    const own = bySession.get(session.id) ?? [];
    const expected = (questions.get(session.id) ?? []).map(({ text }) => text);
    return [
      {
        sessionId: session.id,
        format,
        name: FORMATS[format].name,
        tests: FORMATS[format].tests,
        facts: FACTS[format]?.(session, situation) ?? [],
        steps: [
          ...own.map((item): WorkflowStep => ({
            text: item.text,
            when: "prepare",
            itemId: item.id,
            done: item.state === "done",
            ...(item.due && { at: item.due }),
          })),
          ...duringOf(session, situation).map((text): WorkflowStep => ({ text, when: "during" })),
          ...(AFTER[format] ?? []).map((text): WorkflowStep => ({ text, when: "after" })),
        ],
        expect: [...(EXPECT[format] ?? []), ...expected].slice(0, EXPECT_MAX),
      },
    ];
  });
}

const EXPECT_MAX = 6;

const texts = (steps: readonly { readonly text: string }[]): readonly string[] =>
  steps.map(({ text }) => text);

/** The moves of a format, as prompts; where there are none, its advice for the day. */
function duringOf(session: Session, situation: Situation): readonly string[] {
  const { format } = session;
  if (!format) return [];
  if (format === "FMT-SYS") return texts(SYSTEM_DESIGN_STEPS);
  if (format === "FMT-CASE") return texts(CASE_STEPS);
  if (format === "FMT-ROLE") return texts(ROLE_PLAY_ELEMENTS);
  const advice = FORMATS[format].onTheDay.map(
    (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  );
  if (format === "FMT-CODE") return [...CODING_PROMPTS, ...advice];
  if (format === "FMT-PANEL")
    return [...texts(PANEL_READS), ...advice, ...notToRepeat(session, situation)];
  if (format === "FMT-SEQ") return [...advice, ...notToRepeat(session, situation)];
  return advice;
}

/** Recovering from a dead end counts as much as the way there (domain.md FMT-CODE). */
const CODING_PROMPTS = [
  "Say the task back, and ask what is unclear",
  "Name the approach and what it costs before you type",
  "Get a small part to run first",
  "Stuck: say what you know, what you tried, and what you try next",
];

/** Where somebody of this session sits in another one too. */
function notToRepeat(session: Session, { people }: Situation): readonly string[] {
  const meetsAgain = inSession(people, session).some(({ sessions }) => sessions.length > 1);
  return meetsAgain
    ? ["Some of them sit in another session too: keep its stories and questions for there"]
    : [];
}

const AFTER: Partial<Readonly<Record<FormatId, readonly string[]>>> = {
  "FMT-SHADOW": ["Thank the host and the key people within a day"],
  "FMT-TAKE": ["Keep a copy of what you handed in: the talk afterwards starts from it"],
};

/** What the defence of a piece of work starts with (domain.md section 5, FMT-TAKE and FMT-PRES). */
const EXPECT: Partial<Readonly<Record<FormatId, readonly string[]>>> = {
  "FMT-TAKE": [
    "What did you leave out, and why?",
    "What would you do with another day?",
    "Which assumption worries you most?",
  ],
  "FMT-PRES": ["What would change your recommendation?", "What did you decide against?"],
};

const when = (instant: Instant, timeZone: TimeZone): string => formatInstant(instant, timeZone);

const FACTS: Partial<
  Readonly<Record<FormatId, (session: Session, situation: Situation) => readonly string[]>>
> = {
  "FMT-PRES": (session, situation) => {
    const runs = rehearsed(situation, { kind: ["presentation"], aloud: true });
    const length = (toMillis(session.end) - toMillis(session.start)) / MINUTE;
    return [
      session.slotMinutes === undefined
        ? "How long you may talk is not on file yet"
        : `${session.slotMinutes} min to talk, ${Math.max(0, length - session.slotMinutes)} min for questions`,
      ...runs.map(({ at, minutes }) => `Rehearsed ${when(at, situation.timeZone)}: ${minutes} min`),
    ];
  },
  "FMT-TAKE": (session, situation) => {
    const work = takeHomeFor(situation, session);
    if (!work) return ["The assignment is not on file yet"];
    const stop = addMillis(work.receivedAt, PROOF_LIMITS.takeHomeHoursMax * HOUR);
    return [
      ...(work.scope ? [`Scope: ${work.scope}`] : []),
      `Received ${when(work.receivedAt, situation.timeZone)}`,
      work.dueAt
        ? `Hand in by ${when(work.dueAt, situation.timeZone)}`
        : "No deadline on file: ask for it",
      `Time box: ${work.hoursSpent ?? 0} of ${PROOF_LIMITS.takeHomeHoursMax} h used`,
      ...(work.hoursSpent === undefined
        ? [`Begun at once, four hours end ${when(stop, situation.timeZone)}`]
        : []),
      `Readme: ${texts(README_PARTS)
        .map((text) => lowerFirst(text.replace(/[.]$/, "")))
        .join("; ")}`,
    ];
  },
  "FMT-PANEL": (session, situation) =>
    inSession(situation.people, session).map(({ interviewer: { name, title } }) =>
      title ? `${name}, ${title}` : name,
    ),
  "FMT-CODE": ({ platform }) => [platform ? `In ${platform}` : "The tool is not known yet"],
};
