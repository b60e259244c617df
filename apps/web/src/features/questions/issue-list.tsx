import type { AskIssue, AssignedQuestion } from "@finalist/core/prepare";

interface IssueListProps {
  readonly issues: readonly AskIssue[];
  /** Puts a better question in place of the one in question. */
  readonly onReplace: (question: AssignedQuestion) => void;
}

const TONES = { fatal: "text-danger", warn: "text-warn", tip: "text-muted" } as const;
const SIGNS = { fatal: "!!", warn: "!", tip: "→" } as const;

/** What speaks against a question, and what to ask instead: one press replaces it. */
export function IssueList({ issues, onReplace }: IssueListProps) {
  const [first] = issues.filter(({ better }) => better.length > 0);
  return (
    <div className="mt-2 space-y-1.5 text-sm">
      {issues.map(({ rule, severity, text, todo }) => (
        <p key={rule} className={TONES[severity]}>
          <span aria-hidden className="mr-1.5 font-semibold">
            {SIGNS[severity]}
          </span>
          {text}. <span className="text-muted">{todo}.</span>
        </p>
      ))}
      {first?.better.map((question) => (
        <button
          key={question.questionId}
          type="button"
          className="block w-full rounded-lg border border-accent/40 bg-accent-soft px-3 py-2 text-left text-ink hover:border-accent"
          onClick={() => onReplace(question)}
        >
          <span className="mr-1 font-medium text-accent">Better:</span>
          {question.text}
        </button>
      ))}
    </div>
  );
}
