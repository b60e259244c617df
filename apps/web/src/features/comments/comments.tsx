import type { Application, Comment } from "@finalist/core/model";
import { type FormEvent, useState } from "react";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";

interface CommentsProps {
  readonly application: Pick<Application, "comments">;
  /** Absent where one may only read. */
  readonly onAdd: ((text: string) => Promise<void>) | undefined;
  readonly onRemove: (id: string) => Promise<void>;
  readonly mayRemove: (comment: Comment) => boolean;
  readonly onChange: (id: string, text: string) => Promise<void>;
  /** Only one's own: a comment says what its author said. */
  readonly mayChange: (comment: Comment) => boolean;
}

/** What coaches and owners say to each other about an application, the oldest first. */
export function Comments(props: CommentsProps) {
  const { application, onAdd, onRemove, mayRemove, onChange, mayChange } = props;
  const { comments } = application;
  if (comments.length === 0 && !onAdd) return null;
  return (
    <Panel title={comments.length > 0 ? `Comments (${comments.length})` : "Comments"}>
      <ul className="mb-4 flex flex-col gap-3">
        {comments.map((comment) => (
          <CommentRow
            key={comment.id}
            comment={comment}
            onRemove={mayRemove(comment) ? onRemove : undefined}
            onChange={mayChange(comment) ? onChange : undefined}
          />
        ))}
      </ul>
      {onAdd && <NewComment onAdd={onAdd} />}
    </Panel>
  );
}

interface CommentRowProps {
  readonly comment: Comment;
  readonly onRemove: CommentsProps["onRemove"] | undefined;
  readonly onChange: CommentsProps["onChange"] | undefined;
}

function CommentRow({ comment, onRemove, onChange }: CommentRowProps) {
  const { id, text, author, at } = comment;
  const [problem, setProblem] = useState(false);
  const [isEditing, setIsEditing] = useState(false);
  return (
    <li className="rounded-2xl border border-line bg-card px-4 py-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-sm">
          <bdi className="font-medium">{author}</bdi>{" "}
          <time dateTime={at} className="text-muted">
            {formatMoment(at, systemTimeZone())}
          </time>
        </span>
        {!isEditing && (
          <span>
            {onChange && (
              <Button
                look="quiet"
                className="-my-1"
                aria-label="Edit your comment"
                onClick={() => setIsEditing(true)}
              >
                Edit
              </Button>
            )}
            {onRemove && (
              <Button
                look="quiet"
                className="-my-1 text-danger"
                aria-label={`Remove the comment of ${author}`}
                onClick={() => void onRemove(id).catch(() => setProblem(true))}
              >
                Remove
              </Button>
            )}
          </span>
        )}
      </div>
      {isEditing && onChange ? (
        <CommentEditor
          text={text}
          onSave={(next) => onChange(id, next)}
          onDone={() => setIsEditing(false)}
        />
      ) : (
        <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
          {text}
        </p>
      )}
      {problem && (
        <p role="alert" className="mt-1 text-sm text-danger">
          It is still there: it is somebody else’s, or nobody answers.
        </p>
      )}
    </li>
  );
}

interface CommentEditorProps {
  readonly text: string;
  readonly onSave: (text: string) => Promise<void>;
  readonly onDone: () => void;
}

function CommentEditor({ text, onSave, onDone }: CommentEditorProps) {
  const [next, setNext] = useState(text);
  const [problem, setProblem] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setProblem(false);
    onSave(next.trim()).then(onDone, () => setProblem(true));
  };
  return (
    <form onSubmit={submit}>
      <textarea
        aria-label="Your comment"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where “Edit” was pressed
        autoFocus
        className={FIELD}
        dir="auto"
        rows={2}
        maxLength={20_000}
        value={next}
        onChange={(event) => setNext(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onDone()}
      />
      <div className="mt-2 flex gap-2">
        <Button type="submit" look="primary" disabled={next.trim() === ""}>
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
      {problem && <NotKept />}
    </form>
  );
}

const NotKept = () => (
  <p role="alert" className="mt-2 w-full text-sm text-danger">
    It was not kept. Your words are still here; try again.
  </p>
);

const FIELD =
  "field-sizing-content min-h-10 w-full resize-none rounded-lg border border-line bg-card px-3 py-2 text-base";

function NewComment({ onAdd }: { readonly onAdd: (text: string) => Promise<void> }) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setProblem(false);
    onAdd(text.trim()).then(
      () => setText(""),
      () => setProblem(true),
    );
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <label className="min-w-0 flex-1 text-sm">
        <span className="mb-1 block text-muted">Say something about this application</span>
        <textarea
          className={FIELD}
          dir="auto"
          rows={1}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit" disabled={text.trim() === ""} className="min-h-10">
        Comment
      </Button>
      {problem && <NotKept />}
    </form>
  );
}
