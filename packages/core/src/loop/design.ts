import { compareText } from "../compare-text.ts";
import type { Role } from "../model/application.ts";
import type { AudienceId } from "../model/audience.ts";
import type { FormatId } from "../model/format.ts";
import { FORMATS } from "../playbook/formats.ts";
import { LIKELY_QUESTIONS, type LikelyEntry, type LikelyId } from "../playbook/likely-questions.ts";
import { LINT_LIMITS } from "../playbook/lints.ts";
import { DATA_AI_CORE, FORMAT_SIGNALS, type SignalId } from "../playbook/signals.ts";
import { addDaysToDate, addMillis, localDate, MINUTE } from "../time.ts";
import { sameWords } from "../words.ts";
import { isTask } from "./lint.ts";
import type { LoopBrief, LoopPerson, LoopPlan, LoopSession } from "./loop-plan.ts";

/** How long a session of each format takes, and the break after it ([SPEC]). */
const MINUTES: Partial<Readonly<Record<FormatId, number>>> = {
  "FMT-SEQ": 45,
  "FMT-MEAL": 60,
  "FMT-SHADOW": 180,
  "FMT-TAKE": 45,
  "FMT-PORT": 45,
};
const SESSION_MINUTES = 60;
const BREAK_MINUTES = 15;

/** Formats that a proposal chooses from, the most telling first; a meal verifies too little. */
const CHOICES: readonly FormatId[] = [
  ...(["FMT-SYS", "FMT-DEEP", "FMT-CODE", "FMT-CASE", "FMT-PRES", "FMT-WORK", "FMT-ROLE"] as const),
  ...(["FMT-PORT", "FMT-PANEL", "FMT-SEQ", "FMT-SHADOW", "FMT-TAKE"] as const),
];

/** Formats that ask for technical work. */
const TECHNICAL: ReadonlySet<FormatId> = new Set(["FMT-SYS", "FMT-DEEP", "FMT-CODE"]);

const isTechnical = ({ family }: Role): boolean => family === "data-ai" || family === "engineering";

/**
 * A round that verifies what was asked for with as few sessions as it takes: each with a target
 * that its format is made for, people who can judge it, questions that round one did not ask, and,
 * for a task, a discussion and a change of assumption. It passes the lints; that the candidate and
 * the interviewers were told is left to the team (domain.md section 19).
 */
export function designLoop(brief: LoopBrief): LoopPlan {
  const { role, start, timeZone } = brief;
  const wanted = wantedSignals(brief);
  const targets = cover(wanted, role);
  const people = peopleFor(role);
  const used = new Set<LikelyId>();
  let clock = start;
  const sessions = targets.map(({ format, verifies }, index): LoopSession => {
    const minutes = MINUTES[format] ?? SESSION_MINUTES;
    const begin = clock;
    const end = addMillis(begin, minutes * MINUTE);
    clock = addMillis(end, BREAK_MINUTES * MINUTE);
    const present = seatsFor(format, role, people);
    const questions = questionsFor(format, present, brief, used, minutes);
    for (const id of questions) used.add(id);
    const session: LoopSession = {
      id: `session-${index + 1}`,
      title: FORMATS[format].name,
      start: begin,
      end,
      format,
      interviewerIds: present.map(({ id }) => id),
      verifies: [...verifies],
      questions: [...questions],
      explainTo: [],
    };
    return isTask(session) ? { ...session, ...taskOf(format) } : session;
  });
  const day = localDate(clock, timeZone);
  return {
    role,
    timeZone,
    people: [...people],
    sessions: withNeighbours(sessions, role),
    roundOneQuestions: [...brief.roundOneQuestions],
    decisionWindow: addDaysToDate(day, brief.decisionDays ?? DECISION_DAYS),
    statusOwner: "recruiter",
  };
}

const DECISION_DAYS = 7;

/** What was asked for, and in data and AI the four that matter most (LINT-15). */
function wantedSignals({ role, verify }: LoopBrief): readonly SignalId[] {
  const core = role.family === "data-ai" ? DATA_AI_CORE : [];
  const all = [...new Set([...verify, ...core])];
  return all.length > 0 ? all : ["SIG-06", "SIG-10"];
}

interface Target {
  readonly format: FormatId;
  readonly verifies: readonly SignalId[];
}

/** Formats that verify most of what is left, one after the other; what none is made for, asks on. */
function cover(wanted: readonly SignalId[], role: Role): readonly Target[] {
  const open = new Set(wanted);
  const targets: { format: FormatId; verifies: SignalId[] }[] = [];
  const choices = CHOICES.filter((format) => isTechnical(role) || !TECHNICAL.has(format));
  while (open.size > 0) {
    const best = choices
      .filter((format) => targets.every((target) => target.format !== format))
      .map((format) => ({
        format,
        verifies: FORMAT_SIGNALS[format].filter((signal) => open.has(signal)),
      }))
      .reduce<Target | undefined>(
        (top, next) => (next.verifies.length > (top?.verifies.length ?? 0) ? next : top),
        undefined,
      );
    if (!best) break;
    targets.push({ format: best.format, verifies: [...best.verifies] });
    for (const signal of best.verifies) open.delete(signal);
  }
  // Signals that no format is made for go to a talk that verifies something of its own.
  if (open.size > 0) {
    const host = targets.find(({ format }) => format === "FMT-SEQ") ?? targets.at(-1) ?? undefined;
    if (host) host.verifies.push(...open);
    else
      targets.push({
        format: "FMT-SEQ",
        verifies: [FORMAT_SIGNALS["FMT-SEQ"][0] ?? "SIG-06", ...open],
      });
  }
  return targets;
}

/** One person of each kind that the role will work with (domain.md HT-15, HT-22). */
function peopleFor(role: Role): readonly LoopPerson[] {
  const all: readonly (LoopPerson & { readonly when?: boolean })[] = [
    { id: "manager", name: "Hiring manager", audience: "AUD-HM" },
    { id: "peer", name: "Future peer", audience: "AUD-PEER" },
    { id: "neighbour", name: "Neighbouring function", audience: "AUD-XFN" },
    { id: "leader", name: "Senior leader", audience: "AUD-EXEC" },
    { id: "recruiter", name: "Recruiter", audience: "AUD-REC" },
  ];
  const report: LoopPerson = { id: "report", name: "Future report", audience: "AUD-REPORT" };
  return role.managesPeople ? [...all, report] : all;
}

const SEATS: Partial<Readonly<Record<FormatId, readonly AudienceId[]>>> = {
  "FMT-SYS": ["AUD-HM", "AUD-PEER"],
  "FMT-DEEP": ["AUD-HM", "AUD-PEER"],
  "FMT-CODE": ["AUD-PEER"],
  "FMT-CASE": ["AUD-HM", "AUD-XFN"],
  "FMT-PRES": ["AUD-HM", "AUD-XFN", "AUD-EXEC"],
  "FMT-WORK": ["AUD-PEER", "AUD-HM"],
  "FMT-ROLE": ["AUD-HM", "AUD-XFN"],
  "FMT-PORT": ["AUD-PEER", "AUD-HM"],
  "FMT-PANEL": ["AUD-HM", "AUD-PEER", "AUD-XFN"],
  "FMT-SEQ": ["AUD-XFN"],
  "FMT-SHADOW": ["AUD-PEER"],
  "FMT-TAKE": ["AUD-HM", "AUD-PEER"],
};

function seatsFor(
  format: FormatId,
  role: Role,
  people: readonly LoopPerson[],
): readonly LoopPerson[] {
  const wanted = SEATS[format] ?? ["AUD-HM"];
  const withReport: readonly AudienceId[] =
    role.managesPeople && REPORT_FORMATS.has(format) ? [...wanted, "AUD-REPORT"] : wanted;
  return people.filter(({ audience }) => withReport.includes(audience));
}

/** Talks in which a future report can judge a future manager. */
const REPORT_FORMATS: ReadonlySet<FormatId> = new Set(["FMT-SEQ", "FMT-PANEL", "FMT-ROLE"]);

/** Questions that belong to the format or to the people, and that nobody has asked yet. */
function questionsFor(
  format: FormatId,
  present: readonly LoopPerson[],
  { role, roundOneQuestions }: LoopBrief,
  used: ReadonlySet<LikelyId>,
  minutes: number,
): readonly LikelyId[] {
  const most = Math.min(
    QUESTIONS_MAX,
    Math.floor((LINT_LIMITS.questionsPerHourMax * minutes) / 60),
  );
  const audiences = present.map(({ audience }) => audience);
  const isAsked = (id: LikelyId, text: string): boolean =>
    roundOneQuestions.some((asked) => asked === id || sameWords(asked, text));
  return (Object.entries(LIKELY_QUESTIONS) as [LikelyId, LikelyEntry][])
    .filter(([id, { round, category, text, formats, askers }]) => {
      if (round === 1 || used.has(id) || isAsked(id, text)) return false;
      if (category === "logistics" || category === "hard") return false;
      if (id === "QA-016" || id === "QA-082") if (!role.managesPeople) return false;
      if (formats) return formats.includes(format);
      return askers.some((asker) => audiences.some((audience) => audience === asker));
    })
    .sort(
      ([a, { formats: ofA }], [b, { formats: ofB }]) =>
        Number(ofB !== undefined) - Number(ofA !== undefined) || compareText(a, b),
    )
    .slice(0, most)
    .map(([id]) => id);
}

const QUESTIONS_MAX = 3;

/** What every task needs: real work, a talk about it, and an assumption that changes. */
const taskOf = (
  format: FormatId,
): Pick<LoopSession, "prompt" | "hasDiscussion" | "failureScenario"> => ({
  prompt: {
    kind: format === "FMT-CASE" ? "business" : "stack",
    closeToWork: true,
    text:
      format === "FMT-CASE"
        ? "A decision that the team faces this quarter, with its real figures"
        : "A problem of the last months from the team's own work, cut down to the hour",
    ...(format === "FMT-TAKE" && {
      estimateHours: LINT_LIMITS.takeHomeHoursMax,
      turnaroundHours: LINT_LIMITS.turnaroundHoursMax,
    }),
  },
  hasDiscussion: true,
  failureScenario: "Halfway, take away one assumption: the volume, the budget or a supplier",
});

/**
 * Somebody from another function has to understand a decision (HT-07), and a future report to judge
 * a manager (LINT-20): where no format seats them, they join the smallest session.
 */
function withNeighbours(sessions: readonly LoopSession[], role: Role): LoopSession[] {
  const wanted = role.managesPeople ? ["neighbour", "report"] : ["neighbour"];
  const seated = wanted.reduce<readonly LoopSession[]>((round, id) => {
    if (round.some(({ interviewerIds }) => interviewerIds.includes(id))) return round;
    const [smallest] = [...round].sort((a, b) => a.interviewerIds.length - b.interviewerIds.length);
    return round.map((session) =>
      session === smallest
        ? { ...session, interviewerIds: [...session.interviewerIds, id] }
        : session,
    );
  }, sessions);
  return seated.map((session) =>
    session.interviewerIds.includes("neighbour")
      ? { ...session, explainTo: ["a neighbouring function"] }
      : session,
  );
}
