import type { EditCommand } from "@finalist/core/change";
import type { Application, Session } from "@finalist/core/model";
import { type ChecklistItem, type Evidence, evidenceOf } from "@finalist/core/prepare";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../when.tsx";
import { actionFor, type ItemAction } from "./actions.ts";
import { Checks } from "./checks.tsx";
import { Mark } from "./mark.tsx";

export interface ItemContext {
  readonly application: Application;
  /** Of the interview being prepared. */
  readonly sessions: readonly Session[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onAction: (action: ItemAction) => void;
  /** The address of a part of the application. */
  readonly hrefOf: (place: string) => string;
}

interface ItemProps extends ItemContext {
  readonly item: ChecklistItem;
}

/** One item: its state and how much of its evidence is there; opened, the evidence itself. */
export function Item(props: ItemProps) {
  const { item, application, sessions, now, onRun, onAction, hrefOf } = props;
  const action =
    item.state === "not-applicable" ? undefined : actionFor({ application, sessions, item, now });
  const isTicked = application.confirmations.includes(item.id);
  const tick = (): void => onRun({ type: isTicked ? "untick" : "tick", itemId: item.id });
  return (
    <li className="flex gap-3 pl-4">
      <Mark item={item} isTicked={isTicked} onTick={tick} />
      <details className="group min-w-0 flex-1">
        <summary
          id={item.id}
          data-item={item.id}
          className="flex min-h-12 cursor-pointer list-none items-start gap-3 py-3 pr-4"
        >
          <Heading item={item} timeZone={application.timeZone} isTicked={isTicked} />
          <span aria-hidden className="text-muted transition group-open:rotate-180">
            ▾
          </span>
        </summary>
        <div className="pr-4 pb-4 text-sm">
          <p className="mb-2 max-w-[70ch] text-muted">
            {item.why}{" "}
            <Link
              href={playbookHref(item.entry)}
              aria-label={`Read on: ${item.text}`}
              className="underline hover:text-accent"
            >
              Read on
            </Link>
          </p>
          <Checks item={item} hrefOf={hrefOf} />
          <div className="mt-3 flex flex-wrap gap-2">
            {item.byHand && (
              <Button onClick={tick}>{isTicked ? "Take the tick away" : "Tick it"}</Button>
            )}
            {action && (
              <Button
                onClick={() => (action.type === "run" ? onRun(action.command) : onAction(action))}
              >
                {action.label}
              </Button>
            )}
          </div>
        </div>
      </details>
    </li>
  );
}

interface HeadingProps {
  readonly item: ChecklistItem;
  readonly timeZone: string;
  readonly isTicked: boolean;
}

const STATE_NAMES = {
  done: "done",
  open: "open",
  overdue: "overdue",
  "not-applicable": "not needed",
} as const;

function Heading({ item, timeZone, isTicked }: HeadingProps) {
  const { text, state, about, due } = item;
  const isWaiting = state === "open" || state === "overdue";
  const evidence = state === "not-applicable" ? undefined : evidenceOf(item);
  return (
    <span className="min-w-0 flex-1">
      <span className={`block ${isWaiting ? "font-medium" : "text-muted"}`}>
        {text}
        <span className="sr-only">, {STATE_NAMES[state]}</span>
      </span>
      <span className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
        {about && <bdi>{about}</bdi>}
        {evidence && <span className="tabular-nums">{inWords(evidence)}</span>}
        {due !== undefined && isWaiting && (
          <span className={state === "overdue" ? "font-medium text-warn" : ""}>
            {state === "overdue" ? "was due" : "by"} <Moment instant={due} timeZone={timeZone} />
          </span>
        )}
        {state === "not-applicable" && <span>not needed here</span>}
        {isTicked && <span>ticked by hand</span>}
      </span>
    </span>
  );
}

const UNITS = { people: " people", sessions: " sessions", facts: "" } as const;

const inWords = ({ done, of, unit }: Evidence): string => `${done} of ${of}${UNITS[unit]} done`;
