import type { AskId } from "../model/ask.ts";
import { AUDIENCES } from "../playbook/audiences.ts";
import { ASKS, WEAK_ASKS } from "../playbook/questions.ts";
import { type RuleId, RULES, SEVERITIES, type Severity } from "../playbook/rules.ts";
import { sameWords } from "../words.ts";
import {
  ASK_TESTS,
  type Held,
  isOfSubstance,
  lacksSubstance,
  weakFormOf,
  withoutSignature,
} from "./findings/questions.ts";
import { homeOf, type Person } from "./situation/people.ts";
import { askedBefore, type AssignedQuestion, isAsk } from "./situation/questions.ts";
import type { Situation } from "./situation/situation.ts";

/** What is wrong with one question for one person, and what could stand in its place. */
export interface AskIssue {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly text: string;
  readonly todo: string;
  /** Playbook questions that suit the person better, the best first. */
  readonly better: readonly AssignedQuestion[];
}

/** How many better ones are offered. */
const BETTER_MAX = 2;

/** The rules for a single question, planned or still being typed; the gravest first. */
export function askIssues(
  situation: Situation,
  interviewerId: string,
  question: AssignedQuestion,
): readonly AskIssue[] {
  const person = situation.people.find(({ interviewer }) => interviewer.id === interviewerId);
  if (!person || question.text.trim() === "") return [];
  const one: Held = { person, question };
  const single = (Object.keys(ASK_TESTS) as (keyof typeof ASK_TESTS)[]).filter((rule) =>
    ASK_TESTS[rule](one, situation),
  );
  const among: readonly RuleId[] = [
    ...(isRepeated(situation, question) ? (["R-002"] as const) : []),
    ...(isHeardTwice(situation, one) ? (["R-065"] as const) : []),
  ];
  return [...single, ...among]
    .map((rule): AskIssue => {
      const { severity, text, todo } = RULES[rule];
      return { rule, severity, text, todo, better: betterFor(rule, situation, one) };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What was asked in an earlier interview is not asked again; a question of that time is. */
const isRepeated = (situation: Situation, { questionId, text }: AssignedQuestion): boolean =>
  askedBefore(situation)({ questionId, text });

const isSame = (a: AssignedQuestion, b: AssignedQuestion): boolean =>
  (a.questionId !== undefined && a.questionId === b.questionId) || sameWords(a.text, b.text);

/** Whether the person, or somebody who hears them, has the same question planned besides this one. */
function isHeardTwice({ people, board }: Situation, { person, question }: Held): boolean {
  const home = homeOf(person)?.id;
  const near = new Set(
    people.filter((other) => homeOf(other)?.id === home).map(({ interviewer }) => interviewer.id),
  );
  // Proposals have no id; one person gets each of them once.
  const isItself = (id: string, other: AssignedQuestion): boolean =>
    id === person.interviewer.id && other.plannedId === question.plannedId;
  return board.people.some(
    ({ interviewerId, own }) =>
      near.has(interviewerId) &&
      own.some((other) => !isItself(interviewerId, other) && isSame(other, question)),
  );
}

const UPGRADES: Readonly<Record<string, readonly AskId[]>> = {
  "QB-24": ["QB-15", "QB-03"],
  "QB-25": ["QB-12"],
};

/** Its own upgrade where that suits the person, else what suits them most. */
function betterFor(rule: RuleId, { board }: Situation, one: Held): readonly AssignedQuestion[] {
  const own = board.people.find(({ interviewerId }) => interviewerId === one.person.interviewer.id);
  const suiting = [...(own?.spares ?? []), ...(own?.others ?? [])];
  const isTaken = (id: AskId): boolean =>
    own?.own.some(({ questionId }) => questionId === id) ?? false;
  const upgrades = upgradesOf(rule, one)
    .filter((id) => suits(one.person, id) && !isTaken(id))
    .map((id) => ({ questionId: id, text: ASKS[id].text, reveals: ASKS[id].reveals }));
  return (upgrades.length > 0 ? upgrades : suiting).slice(0, BETTER_MAX);
}

function upgradesOf(rule: RuleId, one: Held): readonly AskId[] {
  if (rule === "R-059") return UPGRADES[one.question.questionId ?? ""] ?? [];
  const weak = rule === "R-058" ? weakFormOf(one) : undefined;
  return weak ? WEAK_ASKS[weak].upgrades : [];
}

const suits = ({ audience }: Person, id: AskId): boolean =>
  audience === undefined || [...ASKS[id].best, ...ASKS[id].also].includes(audience);

/** A question that the plan as a whole still lacks, and whom to put it to. */
export interface MissingAsk {
  readonly rule: RuleId;
  readonly text: string;
  readonly interviewerId: string;
  readonly question: AssignedQuestion;
}

/** What nobody is asked yet and somebody should be, each with a question that closes the gap. */
export function missingAsks(situation: Situation): readonly MissingAsk[] {
  const { people, board } = situation;
  const offers = board.people.map(({ interviewerId, own, spares, others }) => ({
    interviewerId,
    count: own.length,
    open: [...spares, ...others],
  }));
  const offer = (
    rule: RuleId,
    whom: readonly Person[],
    fits: (question: AssignedQuestion, person: Person) => boolean,
  ): readonly MissingAsk[] =>
    whom
      .flatMap((person) => {
        const own = offers.find(({ interviewerId }) => interviewerId === person.interviewer.id);
        const question = own?.open.find((open) => fits(open, person));
        return own && question ? [{ ...own, question }] : [];
      })
      .sort((a, b) => a.count - b.count)
      .slice(0, 1)
      .map(({ interviewerId, question }) => ({
        rule,
        text: RULES[rule].text,
        interviewerId,
        question,
      }));
  const isSignature = ({ questionId }: AssignedQuestion, { audience }: Person): boolean =>
    audience !== undefined &&
    AUDIENCES[audience].signatureQuestions.some((id) => id === questionId);
  return [
    ...offer("R-066", withoutSignature(situation, "AUD-REPORT"), isSignature),
    ...offer("R-067", withoutSignature(situation, "AUD-EXEC"), isSignature),
    ...offer(
      "R-068",
      lacksSubstance(situation) ? people : [],
      ({ questionId }) => isAsk(questionId) && isOfSubstance(questionId),
    ),
  ];
}
