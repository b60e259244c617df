import type { AskIssue, AssignedQuestion } from "@finalist/core/prepare";
import { type FormEvent, useDeferredValue, useId, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { IssueList } from "./issue-list.tsx";

interface OwnQuestionProps {
  readonly name: string;
  readonly issuesOf: (question: AssignedQuestion) => readonly AskIssue[];
  readonly onAdd: (question: AssignedQuestion) => void;
}

/** A question in one's own words, checked while it is typed. */
export function OwnQuestion({ name, issuesOf, onAdd }: OwnQuestionProps) {
  const [text, setText] = useState("");
  const checked = useDeferredValue(text).trim();
  const issues = checked === "" ? [] : issuesOf({ text: checked });
  const id = useId();
  const add = (question: AssignedQuestion): void => {
    onAdd(question);
    setText("");
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") add({ text: text.trim() });
  };
  return (
    <form onSubmit={submit} className="mt-auto pt-4">
      <div className="flex gap-2">
        <input
          aria-label={`A question of your own for ${name}`}
          aria-describedby={id}
          placeholder="A question of your own"
          className="min-h-9 min-w-0 flex-1 rounded-lg border border-line bg-paper px-3 py-1.5 text-base placeholder:text-muted sm:text-sm"
          dir="auto"
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" disabled={text.trim() === ""} aria-label={`Add it for ${name}`}>
          Add
        </Button>
      </div>
      <div id={id} role="status">
        {issues.length > 0 && <IssueList issues={issues} onReplace={add} />}
      </div>
    </form>
  );
}
