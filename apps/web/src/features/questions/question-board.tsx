import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import type { AssignedQuestion, PersonCard, QuestionBoard as Board } from "@finalist/core/prepare";
import { type FormEvent, useState } from "react";
import { newId } from "../../clock.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";

interface QuestionBoardProps {
  readonly application: Application;
  readonly board: Board;
  readonly room: readonly PersonCard[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
}

/** Who is asked what: for each person first a proposal, then one's own plan. */
export function QuestionBoard({ application, board, room, now, onRun }: QuestionBoardProps) {
  const isProposed = ({ plannedId }: AssignedQuestion): boolean => plannedId === undefined;
  const isPlan = board.people.every(({ own }) => !own.some(isProposed));
  const kind = isPlan ? "Your plan" : board.from === "plan" ? "Partly a proposal" : "A proposal";
  const settled = application.questionsLockedAt !== undefined;

  const plan = (interviewerId: string, question: AssignedQuestion): EditCommand => ({
    type: "add",
    collection: "plannedQuestions",
    value: {
      id: newId(),
      interviewerId,
      ...(question.questionId ? { questionId: question.questionId } : { text: question.text }),
    },
  });
  const takeOver = (extra: readonly EditCommand[] = []): void =>
    onRun({
      type: "batch",
      label: "Took over the proposed questions",
      commands: [
        ...board.people.flatMap(({ interviewerId, own }) =>
          own.filter(isProposed).map((question) => plan(interviewerId, question)),
        ),
        ...extra,
      ].filter((command) => command.type !== "batch"),
    });
  // The first change to a proposal makes it the person's own plan.
  const change = (command: EditCommand): void => {
    if (isPlan) onRun(command);
    else takeOver([command]);
  };
  const settle = (): void => {
    const command: EditCommand = {
      type: "update",
      patch: { questionsLockedAt: settled ? null : now },
    };
    if (isPlan || settled) onRun(command);
    else takeOver([command]);
  };

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Chip tone={board.problems.length > 0 ? "warn" : "accent"}>
          {board.distinct} different {board.distinct === 1 ? "question" : "questions"}
        </Chip>
        <Chip>{settled ? `${kind}, settled` : kind}</Chip>
        <Button look={settled ? "plain" : "primary"} onClick={settle}>
          {settled ? "Open them again" : "Settle these questions"}
        </Button>
      </div>
      {board.problems.length > 0 && (
        <ul className="mb-4 rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
          {board.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        {board.people.map(({ interviewerId, own, spares, others }) => {
          const person = room.find((card) => card.interviewerId === interviewerId);
          if (!person) return null;
          return (
            <article key={interviewerId} className="rounded-2xl border border-line bg-card p-5">
              <h3 className="text-lg font-semibold">{person.name}</h3>
              <p className="mb-3 text-sm text-muted">
                {[person.audienceName, ...person.lensNames].join(" · ")}
              </p>
              <ol className="space-y-3">
                {own.map((question, index) => (
                  <li
                    key={question.plannedId ?? question.questionId ?? index}
                    className="flex gap-3"
                  >
                    <span className="text-muted">{index + 1}</span>
                    <span className="min-w-0 flex-1">
                      {question.text}
                      {question.reveals && (
                        <span className="block text-xs text-muted">Shows {question.reveals}.</span>
                      )}
                    </span>
                    {question.plannedId !== undefined && (
                      <button
                        type="button"
                        aria-label={`Drop for ${person.name}: ${question.text}`}
                        className="self-start text-muted hover:text-danger"
                        onClick={() =>
                          onRun({
                            type: "remove",
                            collection: "plannedQuestions",
                            id: question.plannedId ?? "",
                          })
                        }
                      >
                        ✕
                      </button>
                    )}
                  </li>
                ))}
              </ol>
              {own.length === 0 && <p className="text-sm text-muted">Nothing to ask yet.</p>}
              {spares.length + others.length > 0 && (
                <details className="mt-3 text-sm">
                  <summary className="cursor-pointer text-accent">Others that suit them</summary>
                  <ul className="mt-2 space-y-2">
                    {[...spares, ...others].map((spare) => (
                      <li key={spare.questionId} className="flex gap-2">
                        <span className="flex-1">{spare.text}</span>
                        <Button
                          aria-label={`Ask ${person.name}: ${spare.text}`}
                          onClick={() => change(plan(interviewerId, spare))}
                        >
                          Ask
                        </Button>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              <OwnQuestion
                name={person.name}
                onAdd={(text) => change(plan(interviewerId, { text }))}
              />
            </article>
          );
        })}
      </div>
    </>
  );
}

function OwnQuestion({
  name,
  onAdd,
}: {
  readonly name: string;
  readonly onAdd: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    onAdd(text.trim());
    setText("");
  };
  return (
    <form onSubmit={submit} className="mt-4 flex gap-2">
      <input
        aria-label={`A question of your own for ${name}`}
        placeholder="A question of your own"
        className="min-w-0 flex-1 rounded-lg border border-line bg-paper px-3 py-1.5 text-base sm:text-sm"
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabled={text.trim() === ""}>
        Add
      </Button>
    </form>
  );
}
