import type { EditCommand } from "@finalist/core/change";
import type { FollowUp } from "@finalist/core/prepare";
import { newId } from "../../clock.ts";
import { formatMoment } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty } from "../../ui/panel.tsx";

interface FollowUpListProps {
  readonly followUps: readonly FollowUp[];
  /** E-mail addresses by interviewer id. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onEdit: (messageId: string) => void;
}

const STATES = {
  ahead: { name: "not yet", tone: "plain" },
  now: { name: "now", tone: "accent" },
  late: { name: "late", tone: "danger" },
  sent: { name: "sent", tone: "plain" },
} as const;

/** Messages to write: when, to whom, and a draft to finish. Nothing is sent from here. */
export function FollowUpList({ followUps, addresses, now, onRun, onEdit }: FollowUpListProps) {
  if (followUps.length === 0)
    return <Empty>Messages follow from the interview; it has no date yet.</Empty>;
  return (
    <ul className="space-y-3">
      {followUps.map((message) => (
        <Message
          key={message.id}
          message={message}
          address={addresses.get(message.interviewerId ?? "")}
          now={now}
          onRun={onRun}
          onEdit={onEdit}
        />
      ))}
    </ul>
  );
}

function Message({
  message,
  address,
  now,
  onRun,
  onEdit,
}: Omit<FollowUpListProps, "followUps" | "addresses"> & {
  readonly message: FollowUp;
  readonly address: string | undefined;
}) {
  const { kind, to, state, from, due, timeZone, draft, problems, messageId } = message;
  const { name, tone } = STATES[state];
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
  const mailto = `mailto:${address ?? ""}?${new URLSearchParams({
    subject: draft.subject,
    body: draft.body,
  })
    .toString()
    .replaceAll("+", "%20")}`;
  return (
    <li className="rounded-2xl border border-line bg-card px-5 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold">
          {title} to <bdi>{to}</bdi>
        </h3>
        <Chip tone={tone}>{name}</Chip>
      </div>
      {state !== "sent" && (
        <>
          <p className="text-sm text-muted">
            {[
              from && state === "ahead" && `from ${formatMoment(from, timeZone)}`,
              due && `by ${formatMoment(due, timeZone)}`,
            ]
              .filter(Boolean)
              .join(", ")}
          </p>
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer text-accent">
              {messageId ? "What you wrote" : "A draft to finish"}
            </summary>
            <p className="mt-2 font-medium">{draft.subject}</p>
            <p className="mt-1 whitespace-pre-wrap">{draft.body}</p>
          </details>
          {problems.length > 0 && (
            <ul className="mt-2 list-disc pl-4 text-sm text-warn">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <div className="mt-3 flex flex-wrap gap-2">
            <Button onClick={() => void copy(draft.body)}>Copy</Button>
            <a
              className="rounded-lg border border-line px-3 py-1.5 text-sm hover:border-accent"
              href={mailto}
            >
              Open in mail
            </a>
            {messageId !== undefined && <Button onClick={() => onEdit(messageId)}>Edit</Button>}
            {messageId === undefined && (
              <Button onClick={() => onRun(keep(message, now, false))}>Keep as draft</Button>
            )}
            <Button onClick={() => onRun(keep(message, now, true))}>I have sent it</Button>
          </div>
        </>
      )}
    </li>
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

/** Puts the message on file, as a draft or as sent. */
function keep(message: FollowUp, now: string, isSent: boolean): EditCommand {
  const { messageId, kind, interviewerId, draft } = message;
  if (messageId !== undefined)
    return { type: "change", collection: "messages", id: messageId, patch: { sentAt: now } };
  return {
    type: "add",
    collection: "messages",
    value: {
      id: newId(),
      kind,
      toIds: interviewerId === undefined ? [] : [interviewerId],
      body: draft.body,
      draftedAt: now,
      ...(isSent && { sentAt: now }),
    },
  };
}
