import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import {
  arrangement,
  type AskIssue,
  type AssignedQuestion,
  type CardColumn,
  cardAt,
  dropped,
  inserted,
  type MissingAsk,
  moved,
  ownedBy,
  type PersonCard,
  type Place,
  type QuestionBoard as Board,
  replaced,
} from "@finalist/core/prepare";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { newId } from "../../clock.ts";
import { BoardSummary } from "./board-summary.tsx";
import { PersonColumn } from "./person-column.tsx";
import { useCardDrag } from "./use-card-drag.ts";
import { CHANGES } from "../../ui/keep-off.ts";

interface QuestionBoardProps {
  readonly application: Application;
  readonly board: Board;
  readonly room: readonly PersonCard[];
  /** Which sessions a person is in, in words. */
  readonly sessionNames: ReadonlyMap<string, string>;
  readonly missing: readonly MissingAsk[];
  readonly issuesOf: (interviewerId: string, question: AssignedQuestion) => readonly AskIssue[];
  readonly now: string;
  readonly isUnderWay: boolean;
  readonly onRun: (command: EditCommand) => void;
}

/** Who is asked what: a column for each person, first with proposals, then with one's own plan. */
export function QuestionBoard(props: QuestionBoardProps) {
  const { application, board, room, sessionNames, missing, issuesOf, now, isUnderWay, onRun } =
    props;
  const hintId = useId();
  const [said, setSaid] = useState("");
  const focusCard = useFocusAfterChange();
  const names = new Map(room.map(({ interviewerId, name }) => [interviewerId, name]));
  const nameOf = (id: string): string => names.get(id) ?? "";
  const columns = board.people.filter(({ interviewerId }) => names.has(interviewerId));
  const isSettled = application.questionsLockedAt !== undefined;

  /** Proposals become one's own with the first change; what is said of it is read out. */
  const arrange = (
    change: (cards: readonly CardColumn[]) => readonly CardColumn[],
    label: string,
    focus?: Place,
  ): void => {
    const after = change(ownedBy(columns, newId));
    const command = arrangement(application.plannedQuestions, columns, after, label.slice(0, 200));
    if (!command) return;
    onRun(command);
    const card = focus && cardAt(after, focus);
    if (card) focusCard(card.plannedId, focus);
    const own = after.find(({ interviewerId }) => interviewerId === focus?.interviewerId)?.own;
    setSaid(focus && own ? `${label}, ${focus.index + 1} of ${own.length}` : label);
  };
  const move = (from: Place, to: Place): void =>
    arrange(
      (cards) => moved(cards, from, to),
      from.interviewerId === to.interviewerId
        ? "Put a question in another place"
        : `Moved a question to ${nameOf(to.interviewerId)}`,
      to,
    );
  const add = (interviewerId: string, { questionId, text }: AssignedQuestion): void => {
    const own = columns.find((column) => column.interviewerId === interviewerId)?.own ?? [];
    const card = { ...(questionId && { questionId }), text, plannedId: newId() };
    arrange(
      (cards) => inserted(cards, { interviewerId, index: own.length }, card),
      `Added a question for ${nameOf(interviewerId)}`,
    );
  };
  const replace = (place: Place, question: AssignedQuestion): void =>
    arrange(
      (cards) => replaced(cards, place, question),
      "Put a better question in its place",
      place,
    );
  const drop = (place: Place): void => {
    const left =
      (columns.find((one) => one.interviewerId === place.interviewerId)?.own.length ?? 0) - 1;
    const next = { ...place, index: Math.min(place.index, left - 1) };
    arrange((cards) => dropped(cards, place), "Dropped a question", left > 0 ? next : undefined);
  };
  const toggleAsked = ({ plannedId, askedAt }: AssignedQuestion): void => {
    if (plannedId === undefined) return takeOver();
    const patch = { askedAt: askedAt === undefined ? now : null };
    onRun({ type: "change", collection: "plannedQuestions", id: plannedId, patch });
    setSaid(askedAt === undefined ? "Marked as asked" : "No longer marked as asked");
  };
  const takeOver = (): void => arrange((cards) => cards, "Took over the proposed questions");
  const settle = (): void => {
    const taken = arrangement(
      application.plannedQuestions,
      columns,
      ownedBy(columns, newId),
      "Settled the questions",
    );
    const lock = {
      type: "update" as const,
      patch: { questionsLockedAt: isSettled ? null : now },
    };
    onRun({
      type: "batch",
      label: isSettled ? "Opened the questions again" : "Settled the questions",
      commands: taken?.type === "batch" && !isSettled ? [...taken.commands, lock] : [lock],
    });
  };

  const { start, dragged, over } = useCardDrag(move);
  const onKey = (event: KeyboardEvent<HTMLElement>, place: Place): void => {
    const to = stepFrom(columns, place, event.key, event.altKey);
    if (event.key === "Delete") drop(place);
    else if (to === undefined) return;
    else if (event.altKey) move(place, to);
    else focusCard(cardIdAt(columns, to), to);
    event.preventDefault();
  };

  return (
    <>
      <BoardSummary
        board={board}
        columns={columns}
        missing={missing}
        nameOf={nameOf}
        isSettled={isSettled}
        onSettle={settle}
        onTakeOver={takeOver}
        onAdd={add}
      />
      <p {...CHANGES} id={hintId} className="mb-3 hidden text-xs text-muted lg:block">
        Drag a question to whom you want to ask, or use the keys: arrows go from one to the next,
        with Alt they take it along, Enter opens what can be done.
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="grid items-stretch gap-4 sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
        {columns.map((column) => {
          const person = room.find(({ interviewerId }) => interviewerId === column.interviewerId);
          if (!person) return null;
          const { interviewerId } = person;
          return (
            <PersonColumn
              key={interviewerId}
              person={person}
              where={person.sessionIds.flatMap((id) => sessionNames.get(id) ?? []).join(", ")}
              column={column}
              others={room.filter((other) => other !== person)}
              hintId={hintId}
              isUnderWay={isUnderWay}
              dragged={dragged?.interviewerId === interviewerId ? dragged.index : undefined}
              over={over?.interviewerId === interviewerId ? over.index : undefined}
              issuesOf={(question) => issuesOf(interviewerId, question)}
              cardIdOf={(index) => cardIdAt(columns, { interviewerId, index })}
              onDragStart={(event, index) => start(event, { interviewerId, index })}
              onKey={(event, index) => onKey(event, { interviewerId, index })}
              onMove={(index, to) =>
                move(
                  { interviewerId, index },
                  {
                    interviewerId: to,
                    index: columns.find((one) => one.interviewerId === to)?.own.length ?? 0,
                  },
                )
              }
              onReplace={(index, question) => replace({ interviewerId, index }, question)}
              onDrop={(index) => drop({ interviewerId, index })}
              onAsked={toggleAsked}
              onAdd={(question) => add(interviewerId, question)}
            />
          );
        })}
      </div>
    </>
  );
}

type Columns = Board["people"];

const cardIdAt = (columns: Columns, { interviewerId, index }: Place): string => {
  const question = columns.find((column) => column.interviewerId === interviewerId)?.own[index];
  return question?.plannedId ?? `${interviewerId}-${question?.questionId ?? index}`;
};

/** Where an arrow leads from a card: to another card, or with it to another place. */
function stepFrom(
  columns: Columns,
  { interviewerId, index }: Place,
  key: string,
  isMove: boolean,
): Place | undefined {
  const at = columns.findIndex((column) => column.interviewerId === interviewerId);
  const rows = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (rows !== undefined) {
    const next = index + rows;
    const isThere = columns[at]?.own[next] !== undefined;
    return isThere ? { interviewerId, index: next } : undefined;
  }
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined) return undefined;
  for (let next = at + step; next >= 0 && next < columns.length; next += step) {
    const column = columns[next];
    if (!column) return undefined;
    const { own } = column;
    if (isMove) return { interviewerId: column.interviewerId, index: Math.min(index, own.length) };
    if (own.length > 0)
      return { interviewerId: column.interviewerId, index: Math.min(index, own.length - 1) };
  }
  return undefined;
}

/** Focus goes along with a card that moves; it stands in its new place only after a render. */
function useFocusAfterChange(): (cardId: string, place: Place) => void {
  const wanted = useRef<{ readonly cardId: string; readonly place: Place }>(undefined);
  const focus = (): void => {
    if (!wanted.current) return;
    const { cardId, place } = wanted.current;
    const column = `[data-column="${CSS.escape(place.interviewerId)}"]`;
    const card = document.querySelectorAll(`${column} [data-card]`)[place.index];
    const element = card?.querySelector<HTMLElement>(`#${CSS.escape(`ask-${cardId}`)}`);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  };
  useEffect(focus);
  return (cardId, place) => {
    wanted.current = { cardId, place };
    focus();
  };
}
