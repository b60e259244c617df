import type { Application, Candidate } from "@finalist/core/model";
import {
  type AssignedQuestion,
  type Place,
  situationOf,
  type Situation,
} from "@finalist/core/prepare";
import { type Board, boardOf } from "../../../../commands/question-board.ts";
import type { TabView } from "./tab.ts";

type Person = Board["people"][number];
export type BoardCard = Person["own"][number];

/** What the cursor can be on; all but likely questions belong to a person. */
export type BoardEntry =
  | { readonly type: "person"; readonly interviewerId: string }
  | { readonly type: "card"; readonly card: BoardCard; readonly place: Place }
  | {
      readonly type: "offer";
      readonly interviewerId: string;
      readonly question: AssignedQuestion;
    };

interface Remembered {
  readonly candidate: Candidate;
  readonly now: string;
  readonly board: Board;
  readonly situation: Situation;
}
const remembered = new WeakMap<Application, Remembered>();

/** The board with what is wrong with it, worked out once for each change. */
export function boardFor(view: Pick<TabView, "document" | "candidate" | "now">): Remembered {
  const { document, candidate, now } = view;
  const known = remembered.get(document);
  if (known?.candidate === candidate && known.now === now) return known;
  const board = boardOf(document, candidate, now);
  const fresh = { candidate, now, board, situation: situationOf(document, candidate, now) };
  remembered.set(document, fresh);
  return fresh;
}

export const personEntryId = (interviewerId: string): string => `person ${interviewerId}`;

/** A planned question keeps its id wherever it goes; a proposal has none yet. */
export const cardEntryId = (
  interviewerId: string,
  { plannedId, questionId, text }: AssignedQuestion,
): string => plannedId ?? `${interviewerId} ${questionId ?? text}`;

export const offerEntryId = (interviewerId: string, { questionId }: AssignedQuestion): string =>
  `offer ${interviewerId} ${questionId}`;

export const missingEntryId = (rule: string): string => `missing ${rule}`;

/** Everything that suits a person and is not among their questions. */
export const offersFor = ({ spares, others }: Person): readonly AssignedQuestion[] => [
  ...spares,
  ...others,
];

export function entryAt(
  { people, missing }: Board,
  id: string | undefined,
): BoardEntry | undefined {
  const lacking = missing.find(({ rule }) => missingEntryId(rule) === id);
  if (lacking)
    return { type: "offer", interviewerId: lacking.interviewerId, question: lacking.question };
  for (const person of people) {
    const { interviewerId } = person;
    if (id === personEntryId(interviewerId)) return { type: "person", interviewerId };
    const index = person.own.findIndex((card) => cardEntryId(interviewerId, card) === id);
    const card = person.own[index];
    if (card) return { type: "card", card, place: { interviewerId, index } };
    const question = offersFor(person).find((offer) => offerEntryId(interviewerId, offer) === id);
    if (question) return { type: "offer", interviewerId, question };
  }
  return undefined;
}
