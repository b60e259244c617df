import type { EditCommand } from "../change/command.ts";
import type { PlannedQuestion } from "../model/question.ts";
import type { AssignedQuestion } from "./situation/questions.ts";

/** The questions of one person, in the order in which they are asked. */
export interface Column {
  readonly interviewerId: string;
  readonly own: readonly AssignedQuestion[];
}

/** A question's place on the board. */
export interface Place {
  readonly interviewerId: string;
  readonly index: number;
}

/** A question that is planned by now, or will be when the board changes. */
export type Card = AssignedQuestion & { readonly plannedId: string };

export interface CardColumn {
  readonly interviewerId: string;
  readonly own: readonly Card[];
}

/** What the playbook proposes becomes the person's own as soon as anything is changed. */
export const ownedBy = (columns: readonly Column[], newId: () => string): readonly CardColumn[] =>
  columns.map(({ interviewerId, own }) => ({
    interviewerId,
    own: own.map((question) => ({ ...question, plannedId: question.plannedId ?? newId() })),
  }));

export const moved = (
  columns: readonly CardColumn[],
  from: Place,
  to: Place,
): readonly CardColumn[] => {
  const card = cardAt(columns, from);
  return card ? inserted(dropped(columns, from), to, card) : columns;
};

export const dropped = (columns: readonly CardColumn[], from: Place): readonly CardColumn[] =>
  changedIn(columns, from.interviewerId, (own) => own.filter((_, index) => index !== from.index));

export const inserted = (
  columns: readonly CardColumn[],
  { interviewerId, index }: Place,
  card: Card,
): readonly CardColumn[] =>
  changedIn(columns, interviewerId, (own) => [...own.slice(0, index), card, ...own.slice(index)]);

export const replaced = (
  columns: readonly CardColumn[],
  { interviewerId, index }: Place,
  question: Pick<AssignedQuestion, "questionId" | "text">,
): readonly CardColumn[] =>
  changedIn(columns, interviewerId, (own) =>
    own.map((card, at) => (at === index ? { ...question, plannedId: card.plannedId } : card)),
  );

export const cardAt = (
  columns: readonly CardColumn[],
  { interviewerId, index }: Place,
): Card | undefined => columns.find((column) => column.interviewerId === interviewerId)?.own[index];

const changedIn = (
  columns: readonly CardColumn[],
  interviewerId: string,
  change: (own: readonly Card[]) => readonly Card[],
): readonly CardColumn[] =>
  columns.map((column) =>
    column.interviewerId === interviewerId ? { ...column, own: change(column.own) } : column,
  );

type Single = Exclude<EditCommand, { readonly type: "batch" }>;

/** What makes the planned questions stand as these columns do; nothing where they do already. */
export function arrangement(
  planned: readonly PlannedQuestion[],
  before: readonly Column[],
  after: readonly CardColumn[],
  label: string,
): EditCommand | undefined {
  const known = new Map(planned.map((question) => [question.id, question]));
  const wanted = after.flatMap(({ interviewerId, own }) =>
    own.map((card) => valueOf(card, interviewerId, known.get(card.plannedId))),
  );
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const removed = before
    .flatMap(({ own }) => own.flatMap(({ plannedId }) => plannedId ?? []))
    .filter((id) => !wantedIds.has(id));
  const kept = new Map(wanted.map((value) => [value.id, value]));
  /** As the list would stand if everything kept its place in it. */
  const list = [
    ...planned.flatMap(({ id }) => kept.get(id) ?? []),
    ...wanted.filter(({ id }) => !known.has(id)),
  ];
  const misplaced = new Set(
    after.flatMap(({ interviewerId, own }) => {
      const stands = list.filter((value) => value.interviewerId === interviewerId);
      const from = own.findIndex((card, index) => stands[index]?.id !== card.plannedId);
      return from < 0 ? [] : own.slice(from).map(({ plannedId }) => plannedId);
    }),
  );
  const gone = [...removed, ...[...misplaced].filter((id) => known.has(id))];
  const commands: readonly Single[] = [
    ...gone.map((id): Single => ({ type: "remove", collection: "plannedQuestions", id })),
    ...wanted.flatMap((value): readonly Single[] => {
      const old = known.get(value.id);
      if (!old || misplaced.has(value.id))
        return [{ type: "add", collection: "plannedQuestions", value }];
      const patch = changesIn(old, value);
      return Object.keys(patch).length === 0
        ? []
        : [{ type: "change", collection: "plannedQuestions", id: value.id, patch }];
    }),
  ];
  return commands.length === 0 ? undefined : { type: "batch", label, commands: [...commands] };
}

function valueOf(
  { plannedId, questionId, text }: Card,
  interviewerId: string,
  old: PlannedQuestion | undefined,
): PlannedQuestion {
  // A question of the playbook keeps the person's own words for it, where there are some.
  const isOwnWords = questionId === undefined || (old?.text !== undefined && old.text === text);
  return {
    id: plannedId,
    interviewerId,
    ...(questionId !== undefined && { questionId }),
    ...(isOwnWords && { text }),
    ...(old?.askedAt !== undefined && { askedAt: old.askedAt }),
  };
}

const FIELDS = ["interviewerId", "questionId", "text"] as const;

const changesIn = (old: PlannedQuestion, value: PlannedQuestion) =>
  Object.fromEntries(
    FIELDS.filter((field) => old[field] !== value[field]).map((field) => [
      field,
      value[field] ?? null,
    ]),
  );
