import { Accordion } from "@base-ui/react/accordion";
import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { MESSAGE_NAMES } from "@finalist/core/playbook";
import { asSent, type FollowUp } from "@finalist/core/prepare";
import { useRef, useState } from "react";
import { MessageTime } from "./message-time.tsx";
import { newId } from "../../clock.ts";
import { MessageEditor } from "./message-editor.tsx";

interface MessageListProps {
  readonly label: string;
  readonly messages: readonly FollowUp[];
  /** All of them, to compare a note with the others. */
  readonly all: readonly FollowUp[];
  readonly application: Application;
  readonly now: string;
  /** The first one is open before anybody has chosen. */
  readonly opensFirst?: boolean;
  readonly run: (command: EditCommand) => void;
}

/** Messages to write, one open at a time. Nothing is sent from here. */
export function MessageList({ label, messages, opensFirst = false, ...rest }: MessageListProps) {
  const { all, application, now, run } = rest;
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>();
  const first = messages.slice(0, opensFirst ? 1 : 0).map(({ id }) => id);
  const open = chosen?.some((id) => messages.some((message) => message.id === id) || id === "")
    ? chosen
    : first;
  const send = (message: FollowUp): void => {
    run(asSent(message, { now, newId }));
    setChosen(undefined);
    // The one that was sent is gone; the next one is where to go on.
    requestAnimationFrame(() => list.current?.querySelector("button")?.focus());
  };
  return (
    <Accordion.Root
      ref={list}
      aria-label={label}
      value={[...open]}
      onValueChange={(ids: readonly string[]) => setChosen(ids.length === 0 ? [""] : ids)}
      className="overflow-hidden rounded-2xl border border-line bg-card"
    >
      {messages.map((message) => (
        <Accordion.Item
          key={message.id}
          id={message.id}
          value={message.id}
          className="border-t border-line first:border-t-0"
        >
          <Accordion.Header className="font-sans text-base">
            <Accordion.Trigger className="group flex min-h-12 w-full flex-wrap items-baseline justify-between gap-x-4 px-5 py-3 text-left hover:bg-well">
              <span className="font-medium">
                {MESSAGE_NAMES[message.kind]} to <bdi>{message.to}</bdi>
              </span>
              <span className="text-sm font-normal">
                <When message={message} timeZone={application.timeZone} />
                <span
                  aria-hidden
                  className="ml-3 inline-block text-muted transition-transform group-data-panel-open:rotate-90"
                >
                  ›
                </span>
              </span>
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Panel className="px-5 pb-5">
            <MessageEditor
              message={message}
              all={all}
              application={application}
              now={now}
              run={run}
              onSent={() => send(message)}
            />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}

function When({ message, timeZone }: { message: FollowUp; timeZone: string }) {
  const { state, from, due } = message;
  if (state === "ahead" && from)
    return (
      <span className="text-muted">
        from <MessageTime message={message} instant={from} timeZone={timeZone} />
      </span>
    );
  if (!due) return <span className="text-accent">now</span>;
  return (
    <span className={state === "late" ? "text-danger" : "text-warn"}>
      {state === "late" ? "was due " : "by "}
      <MessageTime message={message} instant={due} timeZone={timeZone} />
    </span>
  );
}
