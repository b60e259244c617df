import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { type FollowUp, mailtoOf, reviewDraft, withWords } from "@finalist/core/prepare";
import { newId } from "../../clock.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface MessageEditorProps {
  readonly message: FollowUp;
  readonly all: readonly FollowUp[];
  readonly application: Application;
  readonly now: string;
  readonly run: (command: EditCommand) => void;
  readonly onSent: () => void;
}

/** The words of one message, what is still missing in them, and the ways to send it. */
export function MessageEditor({ message, all, application, now, run, onSent }: MessageEditorProps) {
  const { kind, interviewerId, messageId, draft, to } = message;
  const onFile = application.messages.find(({ id }) => id === messageId);
  const address = application.interviewers.find(({ id }) => id === interviewerId)?.email;
  const keep = (words: Parameters<typeof withWords>[1]): void =>
    run(withWords(message, words, { now, newId }));
  // Once the text is the person's own, these would change nothing in it any more.
  const fillsIn = kind === "thank-you" && onFile?.body === undefined;
  return (
    <div className="max-w-prose space-y-3">
      {fillsIn && (
        <>
          <EditInPlace
            showLabel
            label="What stays with you from this talk, and from no other"
            placeholder="For example: your question about late data"
            value={onFile?.specificReference ?? ""}
            onCommit={(text) => keep({ specificReference: text.trim() })}
          />
          <EditInPlace
            showLabel
            label="What ties your own work to it, in a sentence or two"
            placeholder="A sentence from one of your stories stands in the draft."
            value={onFile?.valueLink ?? ""}
            onCommit={(text) => keep({ valueLink: text.trim() })}
          />
        </>
      )}
      <p className="text-sm">
        <span className="text-muted">Subject:</span> {draft.subject}
      </p>
      <div className="rounded-xl bg-well px-4 py-2">
        <EditInPlace
          label={`Message to ${to}`}
          value={draft.body}
          isRequired
          className="whitespace-pre-wrap"
          onCommit={(body) => keep({ body: body.trim() })}
        />
      </div>
      <Review message={message} all={all} />
      <div className="flex flex-wrap gap-2">
        <Button look={message.state === "ahead" ? "plain" : "primary"} onClick={onSent}>
          I have sent it
        </Button>
        <Button {...HARMLESS} onClick={() => void copy(draft.body)}>
          Copy
        </Button>
        <a
          className="inline-flex min-h-9 items-center rounded-lg border border-line bg-card px-3 py-1.5 text-sm font-medium hover:border-accent"
          href={mailtoOf(message, address)}
        >
          Open in mail
        </a>
      </div>
    </div>
  );
}

function Review({ message, all }: Pick<MessageEditorProps, "message" | "all">) {
  const { words, wordsMax, isTooLong, sameAs, isCompared } = reviewDraft(message, all);
  return (
    <div className="text-sm" role="status">
      <p className={isTooLong ? "text-warn" : "text-muted"}>
        <span className="tabular-nums">
          {wordsMax === undefined ? `${words} words` : `${words} of ${wordsMax} words`}
        </span>
        {isTooLong && ": shorten it"}
        {isCompared && sameAs.length === 0 && " · unlike the other notes"}
      </p>
      {message.problems.map((problem) => (
        <p key={problem} className="text-warn">
          {problem.charAt(0).toUpperCase() + problem.slice(1)}
        </p>
      ))}
    </div>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ text: "Copied" });
  } catch {
    notify({
      text: "The browser does not allow copying. Select the text instead.",
      tone: "danger",
    });
  }
}
