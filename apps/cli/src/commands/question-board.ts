import type { Application, Candidate } from "@finalist/core/model";
import {
  type AskIssue,
  askIssues,
  type AssignedQuestion,
  type MissingAsk,
  missingAsks,
  type PersonBoard,
  proposeQuestions,
  type QuestionBoard,
  type Situation,
  situationOf,
} from "@finalist/core/prepare";
import { shortId } from "../find.ts";
import type { Output } from "../output.ts";
import { SEVERITY_MARKS } from "../words.ts";

interface BoardCard extends AssignedQuestion {
  /** By which it is named on the command line. */
  readonly id: string;
  readonly state: "asked" | "planned" | "proposed";
  readonly issues: readonly AskIssue[];
}

interface BoardColumn {
  readonly interviewerId: string;
  readonly name: string;
  readonly own: readonly BoardCard[];
  readonly spares: readonly AssignedQuestion[];
  readonly others: readonly AssignedQuestion[];
}

/** Who gets asked what, with what is wrong with it. */
export interface Board {
  readonly from: QuestionBoard["from"];
  readonly settled: boolean;
  readonly distinct: number;
  readonly problems: readonly string[];
  readonly missing: readonly (MissingAsk & { readonly name: string })[];
  readonly people: readonly BoardColumn[];
}

/** The board as it stands. */
export function boardOf(application: Application, candidate: Candidate, now: string): Board {
  const situation = situationOf(application, candidate, now);
  const { from, distinct, problems, people } = situation.board;
  return {
    from,
    settled: application.questionsLockedAt !== undefined,
    distinct,
    problems,
    missing: missingAsks(situation).map((one) => ({
      ...one,
      name: nameIn(application, one.interviewerId),
    })),
    people: people.map((person) => columnOf(person, situation)),
  };
}

/** The board as the playbook would fill it, whatever is planned. */
export function proposalOf(application: Application, candidate: Candidate, now: string): Board {
  const situation = situationOf(application, candidate, now);
  const people = proposeQuestions(situation);
  return {
    from: "proposal",
    settled: false,
    distinct: new Set(people.flatMap(({ own }) => own.map(({ text }) => text))).size,
    problems: [],
    missing: [],
    people: people.map((person) => columnOf({ ...person, others: [] }, situation)),
  };
}

const nameIn = ({ interviewers }: Application, id: string): string =>
  interviewers.find((person) => person.id === id)?.name ?? id;

function columnOf({ interviewerId, own, spares, others }: PersonBoard, situation: Situation) {
  return {
    interviewerId,
    name: nameIn(situation.application, interviewerId),
    own: own.map((question): BoardCard => ({
      ...question,
      id: idOf(question),
      state: question.askedAt ? "asked" : question.plannedId ? "planned" : "proposed",
      issues: askIssues(situation, interviewerId, question),
    })),
    spares,
    others,
  };
}

const idOf = ({ plannedId, questionId }: AssignedQuestion): string =>
  plannedId === undefined ? (questionId ?? "") : shortId(plannedId);

const MARKS = { asked: "[x]", planned: "[ ]", proposed: "[?]" } as const;

export function printBoard(out: Output, board: Board): void {
  const { strong, muted, warn } = out.paint;
  const { people, from, settled, distinct, problems, missing } = board;
  const kind = from === "plan" ? "Your plan" : "A proposal";
  out.line(`${strong(settled ? `${kind}, settled` : kind)} · ${distinct} different questions`);
  for (const column of people) {
    out.line();
    printColumn(out, column);
  }
  if (problems.length + missing.length === 0) return;
  out.line();
  out.line(strong("To mend"));
  for (const problem of problems) out.line(`  ${warn("!")} ${problem}`, "    ");
  for (const { rule, text, name, question } of missing) {
    out.line(`  ${warn("!")} ${text} ${muted(`(${rule})`)}`, "    ");
    out.line(`    → Ask ${name}: ${question.text} ${muted(`(${question.questionId})`)}`, "      ");
  }
}

export function printColumn(out: Output, { name, own }: BoardColumn): void {
  const { strong, muted, warn, danger } = out.paint;
  out.line(strong(name));
  if (own.length === 0) out.line("  Nothing yet.");
  for (const { id, questionId, state, text, issues } of own) {
    const ids = questionId && questionId !== id ? `${id}, ${questionId}` : id;
    out.line(`  ${MARKS[state]} ${text} ${muted(`(${ids})`)}`, "      ");
    for (const { severity, rule, text: what, todo, better } of issues) {
      const paint = severity === "fatal" ? danger : warn;
      out.line(`      ${paint(SEVERITY_MARKS[severity])} ${rule} ${what}. ${todo}.`, "        ");
      for (const one of better)
        out.line(`        Better: ${one.text} (${one.questionId})`, "          ");
    }
  }
}
