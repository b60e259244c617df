import { Menu } from "@base-ui/react/menu";
import type { AskIssue, AssignedQuestion } from "@finalist/core/prepare";
import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { IssueList } from "./issue-list.tsx";
import { QuestionWords } from "./question-words.tsx";
import { CHANGES } from "../../ui/keep-off.ts";
import { useMayChange } from "../../read-only.tsx";

interface QuestionCardProps {
  readonly id: string;
  readonly question: AssignedQuestion;
  readonly issues: readonly AskIssue[];
  /** Everyone else whom it could be put to. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly isDragged: boolean;
  readonly hintId: string;
  /** Whether the interview has begun: then what was asked is ticked with one press. */
  readonly isUnderWay: boolean;
  readonly onDragStart: (event: PointerEvent<HTMLElement>) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMove: (interviewerId: string) => void;
  readonly onReplace: (question: AssignedQuestion) => void;
  readonly onWords: (text: string) => void;
  readonly onAsked: () => void;
  readonly onDrop: () => void;
}

/** One question for one person: dragged, moved by keys, or by its menu. */
export function QuestionCard(props: QuestionCardProps) {
  const { id, question, issues, isDragged, hintId, onDragStart, onKey, onReplace } = props;
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const mayChange = useMayChange();
  const isProposed = question.plannedId === undefined;
  const keyed = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget || !mayChange) return;
    if (event.key !== "Enter" && event.key !== " ") return onKey(event);
    event.preventDefault();
    setIsMenuOpen(true);
  };
  return (
    <li
      data-card
      onPointerDown={isWriting || !mayChange ? undefined : onDragStart}
      className={`group relative rounded-xl border bg-card transition-shadow ${
        isProposed ? "border-dashed" : ""
      } ${
        isDragged
          ? "pointer-events-none z-20 rotate-1 border-accent shadow-lg"
          : "border-line hover:border-muted"
      }`}
    >
      {isWriting ? (
        <QuestionWords
          text={question.text}
          onDone={(text) => {
            setIsWriting(false);
            if (text !== undefined && text !== question.text) props.onWords(text);
          }}
        />
      ) : (
        <div className="flex items-start gap-1 p-1.5">
          <span
            {...CHANGES}
            data-handle
            aria-hidden
            className="grid h-8 w-6 shrink-0 cursor-grab touch-none place-items-center text-muted select-none"
          >
            ⠿
          </span>
          <div className="min-w-0 flex-1 py-1.5">
            <div
              id={id}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button element holds on to the mouse, and this is dragged by it
              role="button"
              tabIndex={0}
              aria-haspopup="menu"
              aria-label={question.text}
              aria-describedby={hintId}
              onClick={() => setIsMenuOpen(true)}
              onKeyDown={keyed}
              className="cursor-grab rounded-md"
            >
              <p dir="auto" className={question.askedAt ? "text-muted line-through" : ""}>
                {question.text}
              </p>
              {question.reveals && (
                <p className="mt-1 text-xs text-muted">Shows {question.reveals}.</p>
              )}
              {question.askedAt && <p className="mt-1 text-xs text-accent">✓ Asked</p>}
            </div>
            {issues.length > 0 && <IssueList issues={issues} onReplace={onReplace} />}
          </div>
          <div className="flex shrink-0 flex-col">
            <CardMenu
              {...props}
              isOpen={isMenuOpen && mayChange}
              onOpen={setIsMenuOpen}
              onWrite={() => setIsWriting(true)}
            />
            {props.isUnderWay && (
              <button
                type="button"
                aria-pressed={question.askedAt !== undefined}
                aria-label={`Asked: ${question.text}`}
                onClick={props.onAsked}
                className="grid size-8 place-items-center rounded-lg text-muted hover:bg-well aria-pressed:text-accent"
              >
                <span aria-hidden>✓</span>
              </button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

interface CardMenuProps extends QuestionCardProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onWrite: () => void;
}

const ITEM =
  "block w-full cursor-default rounded-lg px-3 py-2 text-left text-sm outline-none data-highlighted:bg-well";

function CardMenu(props: CardMenuProps) {
  const { question, others, isOpen, onOpen, onWrite, onMove, onAsked, onDrop } = props;
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpen}>
      <Menu.Trigger
        aria-label={`What to do with: ${question.text}`}
        className="grid size-8 place-items-center rounded-lg text-muted hover:bg-well hover:text-ink"
      >
        <span aria-hidden>⋯</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className="max-h-[60vh] max-w-72 min-w-52 overflow-y-auto rounded-xl border border-line bg-card p-1 shadow-lg outline-none">
            <Menu.Item className={ITEM} onClick={onWrite}>
              Put it in your words
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={onAsked}>
              {question.askedAt ? "Not asked after all" : "Mark as asked"}
            </Menu.Item>
            <Menu.Item className={`${ITEM} text-danger`} onClick={onDrop}>
              Drop it
            </Menu.Item>
            {others.length > 0 && (
              <Menu.Group className="mt-1 border-t border-line pt-1">
                <Menu.GroupLabel className="px-3 py-1 text-xs text-muted">Move to</Menu.GroupLabel>
                {others.map(({ id, name }) => (
                  <Menu.Item key={id} className={ITEM} onClick={() => onMove(id)}>
                    <bdi>{name}</bdi>
                  </Menu.Item>
                ))}
              </Menu.Group>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
