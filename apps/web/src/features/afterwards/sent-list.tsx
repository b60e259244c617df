import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { MESSAGE_NAMES } from "@finalist/core/playbook";
import { asNotSent, type FollowUp } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../when.tsx";

interface SentListProps {
  readonly messages: readonly FollowUp[];
  readonly application: Application;
  readonly run: (command: EditCommand) => void;
  /** Opens the form of a message: its time can be wrong. */
  readonly onEdit: (messageId: string) => void;
}

/** What went out, when, and with which words. */
export function SentList({ messages, application, run, onEdit }: SentListProps) {
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
      {messages.map(({ id, kind, to, messageId = "", draft }) => {
        const sentAt = application.messages.find((each) => each.id === messageId)?.sentAt;
        const name = `${MESSAGE_NAMES[kind]} to ${to}`;
        return (
          <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-1 px-5 py-3">
            <details className="min-w-0 flex-1 basis-72">
              <summary className="min-h-6 cursor-pointer">
                <span aria-hidden className="mr-2 text-accent">
                  ✓
                </span>
                {MESSAGE_NAMES[kind]} to <bdi>{to}</bdi>
                {sentAt && (
                  <span className="ml-2 text-sm text-muted">
                    sent <Moment instant={sentAt} timeZone={application.timeZone} />
                  </span>
                )}
              </summary>
              <p className="mt-2 max-w-prose text-sm whitespace-pre-wrap">{draft.body}</p>
            </details>
            <span className="flex gap-1">
              <Button look="quiet" aria-label={`Change: ${name}`} onClick={() => onEdit(messageId)}>
                Change
              </Button>
              <Button
                look="quiet"
                aria-label={`Not sent after all: ${name}`}
                onClick={() => run(asNotSent(messageId))}
              >
                Not sent after all
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
