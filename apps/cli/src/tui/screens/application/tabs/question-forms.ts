import {
  askIssues,
  type AskIssue,
  type AssignedQuestion,
  type Place,
} from "@finalist/core/prepare";
import { SEVERITY_MARKS } from "../../../../words.ts";
import { type Form, type Problems, textIn, type Values } from "../../../form/form.ts";
import { hanging, type Row } from "../../../rows.ts";
import type { Tone } from "../../../theme.ts";
import { boardFor } from "./question-board.ts";
import { added, movedTo, nameOf, withWords } from "./question-moves.ts";
import type { Intent, TabView } from "./tab.ts";

const TONES: Readonly<Record<AskIssue["severity"], Tone>> = {
  fatal: "danger",
  warn: "warn",
  tip: "muted",
};

/** What speaks against a question, in lines. */
export const issueRows = (
  issues: readonly AskIssue[],
  width: number,
  { indent = "", of }: { readonly indent?: string; readonly of?: string } = {},
): readonly Row[] =>
  issues.flatMap(({ severity, text, todo }) =>
    hanging(
      { text: `${indent}${SEVERITY_MARKS[severity]} `, tone: TONES[severity] },
      `${text}. ${todo}.`,
      width,
      { ...(of !== undefined && { of }) },
    ),
  );

/** A question of one's own, checked at each key. */
export function ownQuestionForm(view: TabView, interviewerId: string): Form {
  return wordsForm(view, interviewerId, {
    title: `A question for ${nameOf(view, interviewerId)}`,
    start: "",
    save: (text) => added(view, interviewerId, { text }),
  });
}

/** A question in other words. */
export function otherWordsForm(view: TabView, place: Place, card: AssignedQuestion): Form {
  return wordsForm(view, place.interviewerId, {
    title: `For ${nameOf(view, place.interviewerId)}, in your words`,
    start: card.text,
    card,
    save: (text) => (text === card.text ? undefined : withWords(view, place, text)),
  });
}

interface Words {
  readonly title: string;
  readonly start: string;
  readonly card?: AssignedQuestion;
  readonly save: (text: string) => Intent | undefined;
}

const TEXT_MAX = 300;

function wordsForm(
  view: TabView,
  interviewerId: string,
  { title, start, card, save }: Words,
): Form {
  const { situation } = boardFor(view);
  const wordsIn = (values: Values): string => textIn(values, "text").replace(/\s+/g, " ").trim();
  return {
    title,
    ref: { kind: "application", id: view.document.id },
    fields: [
      {
        name: "text",
        label: "Question",
        kind: "line",
        hint: "What speaks against it is said below while you write.",
      },
    ],
    start: { text: start },
    check(values): Problems {
      const text = wordsIn(values);
      if (text === "") return { text: "This is needed." };
      return text.length > TEXT_MAX ? { text: `${TEXT_MAX} characters are the most.` } : {};
    },
    live(values, width) {
      const text = wordsIn(values);
      // Another wording of a question is no second one.
      const question = { text, ...(card?.plannedId && { plannedId: card.plannedId }) };
      const issues = text === card?.text ? [] : askIssues(situation, interviewerId, question);
      const better = issues.find((issue) => issue.better.length > 0)?.better[0];
      return [
        ...issueRows(issues, width),
        ...(better ? hanging({ text: "Better: ", tone: "good" }, better.text, width) : []),
      ];
    },
    effect: (values) => effectOf(save(wordsIn(values))),
  };
}

/** Whom to ask it instead. */
export function moveForm(view: TabView, place: Place, { text }: AssignedQuestion): Form {
  const people = view.preparation.questions.people
    .filter(({ interviewerId }) => interviewerId !== place.interviewerId)
    .map(({ interviewerId }) => ({ value: interviewerId, name: nameOf(view, interviewerId) }));
  return {
    title: "Move to whom?",
    ref: { kind: "application", id: view.document.id },
    about: (width) => hanging({ text: "" }, text, width),
    fields: [
      {
        name: "whom",
        label: "To",
        kind: "choice",
        options: people,
        hint: "← → or the first letter of a name.",
      },
    ],
    start: {},
    check: () => ({}),
    effect: (values) => effectOf(movedTo(view, place, textIn(values, "whom"))),
  };
}

const effectOf = (intent: Intent | undefined) =>
  intent?.type === "run" ? intent : ({ type: "nothing" } as const);
