import type { AssignedQuestion } from "@finalist/core/prepare";

interface SuggestionsProps {
  readonly name: string;
  /** Planned for others, and fit for this person where time is left. */
  readonly spares: readonly AssignedQuestion[];
  readonly others: readonly AssignedQuestion[];
  readonly onAdd: (question: AssignedQuestion) => void;
}

/** What else suits one person, the best first. */
export function Suggestions({ name, spares, others, onAdd }: SuggestionsProps) {
  const all = [...spares, ...others];
  if (all.length === 0) return null;
  return (
    <details className="mt-3 px-1.5 text-sm">
      <summary className="cursor-pointer py-1 text-accent">
        {all.length} more that {all.length === 1 ? "suits" : "suit"} them
      </summary>
      <ul className="mt-1 space-y-1">
        {all.map((question, index) => (
          <li key={question.questionId}>
            <button
              type="button"
              aria-label={`Ask ${name}: ${question.text}`}
              onClick={() => onAdd(question)}
              className="flex w-full gap-2 rounded-lg px-2 py-1.5 text-left hover:bg-card"
            >
              <span aria-hidden className="font-semibold text-accent">
                +
              </span>
              <span className="min-w-0">
                {question.text}
                <span className="block text-xs text-muted">
                  {index < spares.length
                    ? "A spare: others get it too, in other sessions"
                    : `Shows ${question.reveals}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
