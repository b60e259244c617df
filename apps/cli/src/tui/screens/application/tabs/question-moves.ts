import { randomUUID } from "node:crypto";
import {
  arrangement,
  askedCommand,
  type AssignedQuestion,
  cardAt,
  type CardColumn,
  dropped,
  inserted,
  moved,
  ownedBy,
  type Place,
  replaced,
} from "@finalist/core/prepare";
import type { Intent, TabView } from "./tab.ts";

type View = Pick<TabView, "document" | "preparation" | "now">;
type Run = Extract<Intent, { type: "run" }>;

const LABEL_MAX = 200;

/** Puts the board in another order; what is proposed becomes one's own with it. */
function arranged(
  { document, preparation }: View,
  change: (cards: readonly CardColumn[]) => readonly CardColumn[],
  label: string,
  cursor?: Place,
): Run | undefined {
  const columns = preparation.questions.people;
  const after = change(ownedBy(columns, randomUUID));
  const command = arrangement(document.plannedQuestions, columns, after, label.slice(0, LABEL_MAX));
  if (!command) return undefined;
  const select = cursor && cardAt(after, cursor)?.plannedId;
  return {
    type: "run",
    ref: { kind: "application", id: document.id },
    command,
    ...(select !== undefined && { select }),
  };
}

export const nameOf = ({ document }: Pick<TabView, "document">, id: string): string =>
  document.interviewers.find((person) => person.id === id)?.name ?? id;

const countOf = ({ preparation }: View, interviewerId: string): number =>
  preparation.questions.people.find((person) => person.interviewerId === interviewerId)?.own
    .length ?? 0;

/** To another person, at the same height where there is one. */
export function movedTo(view: View, from: Place, interviewerId: string): Intent {
  const to = { interviewerId, index: Math.min(from.index, countOf(view, interviewerId)) };
  const label = `Moved a question to ${nameOf(view, interviewerId)}`;
  return arranged(view, (cards) => moved(cards, from, to), label, to) ?? NO_CHANGE;
}

/** To the person before or after. */
export function movedBeside(view: View, from: Place, by: 1 | -1): Intent {
  const { people } = view.preparation.questions;
  const at = people.findIndex(({ interviewerId }) => interviewerId === from.interviewerId);
  const person = people[at + by];
  return person
    ? movedTo(view, from, person.interviewerId)
    : say(by > 0 ? "Nobody comes after them." : "Nobody comes before them.");
}

/** Earlier or later among the questions of the same person. */
export function movedWithin(view: View, from: Place, by: 1 | -1): Intent {
  const to = { ...from, index: from.index + by };
  if (to.index < 0) return say("It is asked first already.");
  if (to.index >= countOf(view, from.interviewerId)) return say("It is asked last already.");
  const label = "Put a question in another place";
  return arranged(view, (cards) => moved(cards, from, to), label, to) ?? NO_CHANGE;
}

export function added(view: View, interviewerId: string, question: AssignedQuestion): Intent {
  const { questionId, text } = question;
  const card = { ...(questionId && { questionId }), text, plannedId: randomUUID() };
  const place = { interviewerId, index: countOf(view, interviewerId) };
  const label = `Added a question for ${nameOf(view, interviewerId)}`;
  return arranged(view, (cards) => inserted(cards, place, card), label, place) ?? NO_CHANGE;
}

export const withWords = (view: View, place: Place, text: string): Run | undefined =>
  arranged(view, (cards) => replaced(cards, place, { text }), "Put a question in other words");

export const bettered = (view: View, place: Place, question: AssignedQuestion): Intent =>
  arranged(
    view,
    (cards) => replaced(cards, place, question),
    "Put a better question in its place",
    place,
  ) ?? NO_CHANGE;

export const without = (view: View, place: Place): Intent =>
  arranged(view, (cards) => dropped(cards, place), "Dropped a question") ?? NO_CHANGE;

export const takenOver = (view: View): Intent =>
  arranged(view, (cards) => cards, "Took over the proposed questions") ??
  say("All of these are yours already.");

/**
 * Marks a question as asked, or takes that back. What is marked before the interview was asked in
 * an earlier round, and leaves the board.
 */
export function askedOrNot(
  view: View,
  { interviewerId }: Place,
  question: AssignedQuestion,
): Intent {
  const { document, preparation, now } = view;
  const run: Run = {
    type: "run",
    ref: { kind: "application", id: document.id },
    command: askedCommand({ interviewerId, question }, preparation, now, randomUUID),
  };
  const isAhead = preparation.phase === "before" || preparation.phase === "unscheduled";
  return isAhead && question.askedAt === undefined
    ? { type: "ask", question: ASKED_BEFORE, effect: run }
    : run;
}

const ASKED_BEFORE =
  "The interview is still to come. Did you ask this in an earlier round? Then it leaves the board.";

/** Settles the questions as they stand, or opens them again. */
export function settledOrNot(view: View): Intent {
  const { document, now } = view;
  const isSettled = document.questionsLockedAt !== undefined;
  const taken = isSettled ? undefined : arranged(view, (cards) => cards, "")?.command;
  const lock = { type: "update" as const, patch: { questionsLockedAt: isSettled ? null : now } };
  return {
    type: "run",
    ref: { kind: "application", id: document.id },
    command: {
      type: "batch",
      label: isSettled ? "Opened the questions again" : "Settled the questions",
      commands: [...(taken?.type === "batch" ? taken.commands : []), lock],
    },
  };
}

const say = (text: string): Intent => ({ type: "say", text, tone: "warn" });

const NO_CHANGE: Intent = say("It stands like that already.");
