import type { AssignedQuestion, Column, MissingAsk, QuestionBoard } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";
import { FoldToggle, useFold } from "../../ui/fold.tsx";

interface BoardSummaryProps {
  readonly board: QuestionBoard;
  readonly columns: readonly Column[];
  readonly missing: readonly MissingAsk[];
  readonly nameOf: (interviewerId: string) => string;
  readonly isSettled: boolean;
  readonly onSettle: () => void;
  readonly onTakeOver: () => void;
  readonly onAdd: (interviewerId: string, question: AssignedQuestion) => void;
}

/** Whether the plan stands, and what the plan as a whole still lacks. */
export function BoardSummary(props: BoardSummaryProps) {
  const { board, columns, missing, nameOf, isSettled, onSettle, onTakeOver, onAdd } = props;
  const isPlan = columns.every(({ own }) => own.every(({ plannedId }) => plannedId !== undefined));
  const kind = isPlan ? "Your plan" : board.from === "plan" ? "Partly a proposal" : "A proposal";
  const problems = useFold(board.problems, 5);
  const isWell = board.problems.length + missing.length === 0;
  return (
    <div className="mb-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-lg">
          <span className="font-serif font-semibold">{isSettled ? `${kind}, settled` : kind}</span>
          <span className="text-muted">
            {" "}
            · {board.distinct} different {board.distinct === 1 ? "question" : "questions"}
            {isWell && " · nothing to mend"}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {!isPlan && !isSettled && <Button onClick={onTakeOver}>Take these over</Button>}
          <Button look={isSettled ? "plain" : "primary"} onClick={onSettle}>
            {isSettled ? "Open them again" : "Settle these questions"}
          </Button>
        </div>
      </div>
      {!isWell && (
        <ul className="mt-3 space-y-1.5 rounded-xl bg-warn-soft px-4 py-3 text-sm">
          {problems.shown.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {problems.more > 0 && (
            <li>
              <FoldToggle fold={problems} />
            </li>
          )}
          {missing.map(({ rule, text, interviewerId, question }) => (
            <li key={rule}>
              {text}.{" "}
              <button
                type="button"
                className="text-left font-medium text-accent underline decoration-accent/40 underline-offset-2 hover:decoration-accent"
                onClick={() => onAdd(interviewerId, question)}
              >
                Ask <bdi>{nameOf(interviewerId)}</bdi>: {question.text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
