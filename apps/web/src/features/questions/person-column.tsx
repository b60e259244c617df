import { ASK_LIMITS } from "@finalist/core/playbook";
import type { AskIssue, AssignedQuestion, PersonBoard, PersonCard } from "@finalist/core/prepare";
import type { KeyboardEvent, PointerEvent } from "react";
import { OwnQuestion } from "./own-question.tsx";
import { QuestionCard } from "./question-card.tsx";
import { Suggestions } from "./suggestions.tsx";

interface PersonColumnProps {
  readonly person: PersonCard;
  readonly where: string;
  readonly column: PersonBoard;
  readonly others: readonly PersonCard[];
  readonly hintId: string;
  readonly isUnderWay: boolean;
  /** The card of this column that is being dragged. */
  readonly dragged: number | undefined;
  /** Before which of the other cards a dragged one would come. */
  readonly over: number | undefined;
  readonly issuesOf: (question: AssignedQuestion) => readonly AskIssue[];
  readonly cardIdOf: (index: number) => string;
  readonly onDragStart: (event: PointerEvent<HTMLElement>, index: number) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>, index: number) => void;
  readonly onMove: (index: number, interviewerId: string) => void;
  readonly onReplace: (index: number, question: AssignedQuestion) => void;
  readonly onDrop: (index: number) => void;
  readonly onAsked: (question: AssignedQuestion) => void;
  readonly onAdd: (question: AssignedQuestion) => void;
}

/** One person: what they are asked, what else suits them, and room for a question of one's own. */
export function PersonColumn(props: PersonColumnProps) {
  const { person, where, column, over, dragged, issuesOf, cardIdOf, onAdd } = props;
  const { own, spares, others } = column;
  const people = props.others.map(({ interviewerId, name }) => ({ id: interviewerId, name }));
  return (
    <section
      aria-label={person.name}
      data-column={person.interviewerId}
      className={`flex min-w-0 flex-col rounded-2xl p-3 transition-colors ${
        over === undefined ? "bg-well" : "bg-accent-soft ring-2 ring-accent"
      }`}
    >
      <header className="px-1.5 pb-3">
        <div className="flex items-baseline justify-between gap-2">
          <h3 title={person.name} className="line-clamp-3 min-w-0 text-lg font-semibold">
            <bdi>{person.name}</bdi>
          </h3>
          <Count count={own.length} />
        </div>
        <p className="text-sm text-muted">
          {[person.audienceName, ...person.lensNames].join(" · ")}
          {where && (
            <span title={where} className="line-clamp-2 text-xs [overflow-wrap:anywhere]">
              {where}
            </span>
          )}
        </p>
      </header>
      <ol aria-label={`For ${person.name}`} className="space-y-2 text-sm">
        {own.map((question, index) => (
          <QuestionCard
            key={cardIdOf(index)}
            id={`ask-${cardIdOf(index)}`}
            question={question}
            issues={issuesOf(question)}
            others={people}
            hintId={props.hintId}
            isUnderWay={props.isUnderWay}
            isDragged={dragged === index}
            onDragStart={(event) => props.onDragStart(event, index)}
            onKey={(event) => props.onKey(event, index)}
            onMove={(to) => props.onMove(index, to)}
            onReplace={(better) => props.onReplace(index, better)}
            onWords={(text) => props.onReplace(index, { text })}
            onAsked={() => props.onAsked(question)}
            onDrop={() => props.onDrop(index)}
          />
        ))}
      </ol>
      {own.length === 0 && (
        <p className="rounded-xl border border-dashed border-line px-3 py-4 text-center text-sm text-muted">
          Nothing to ask yet. Take one that suits them from below, or drag one here.
        </p>
      )}
      <Suggestions name={person.name} spares={spares} others={others} onAdd={onAdd} />
      <OwnQuestion name={person.name} issuesOf={issuesOf} onAdd={onAdd} />
    </section>
  );
}

function Count({ count }: { readonly count: number }) {
  const { perPersonMin, perPersonMax } = ASK_LIMITS;
  const fits = count >= perPersonMin && count <= perPersonMax;
  return (
    <span
      title={`Two or three are right: ${perPersonMin} to ${perPersonMax}`}
      className={`shrink-0 text-sm tabular-nums ${fits ? "text-accent" : "text-warn"}`}
    >
      {count}
      <span aria-hidden>{fits ? " ✓" : ` of ${perPersonMin}–${perPersonMax}`}</span>
      <span className="sr-only">
        {count === 1 ? " question" : " questions"}
        {fits ? "" : `, not ${perPersonMin} or ${perPersonMax}`}
      </span>
    </span>
  );
}
