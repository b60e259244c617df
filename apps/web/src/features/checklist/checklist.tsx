import type { EditCommand } from "@finalist/core/change";
import type { Application, Session } from "@finalist/core/model";
import type { ChecklistItem, Readiness } from "@finalist/core/prepare";
import { useEffect, useRef, useState } from "react";
import { formatMoment } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import { actionFor, type ItemAction } from "./actions.ts";

interface ChecklistProps {
  readonly application: Application;
  /** Of the interview being prepared. */
  readonly sessions: readonly Session[];
  readonly items: readonly ChecklistItem[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onAction: (action: ItemAction) => void;
}

const STATES = {
  done: { mark: "✓", name: "done", tone: "accent" },
  open: { mark: "○", name: "open", tone: "plain" },
  overdue: { mark: "!", name: "overdue", tone: "warn" },
  "not-applicable": { mark: "–", name: "not needed", tone: "plain" },
} as const;

export function Checklist({ application, sessions, items, now, onRun, onAction }: ChecklistProps) {
  const [showAll, setShowAll] = useState(false);
  const shown = items.filter(
    ({ id, state }) => showAll || state === "open" || state === "overdue" || isCalledFor(id),
  );
  const hidden = items.length - shown.length;
  return (
    <>
      {shown.length === 0 && (
        <p className="rounded-xl bg-accent-soft px-4 py-6 text-center text-accent">
          Everything here is done. Sleep well.
        </p>
      )}
      <ul className="space-y-2">
        {shown.map((item) => (
          <Item
            key={item.id}
            application={application}
            sessions={sessions}
            item={item}
            now={now}
            onRun={onRun}
            onAction={onAction}
          />
        ))}
      </ul>
      {(hidden > 0 || showAll) && (
        <Button look="quiet" className="mt-3" onClick={() => setShowAll(!showAll)}>
          {showAll ? "Show only what is open" : `Show ${hidden} more: done and not needed`}
        </Button>
      )}
    </>
  );
}

function Item({
  application,
  sessions,
  item,
  now,
  onRun,
  onAction,
}: Omit<ChecklistProps, "items"> & { readonly item: ChecklistItem }) {
  const { mark, name, tone } = STATES[item.state];
  const action =
    item.state === "not-applicable" ? undefined : actionFor({ application, sessions, item, now });
  const isTicked = application.confirmations.includes(item.id);
  const missing = item.checks.filter(({ ok }) => !ok).length;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isCalledFor(item.id)) details.current?.scrollIntoView({ block: "center" });
  }, [item.id]);
  return (
    <li className="rounded-xl border border-line bg-card" id={item.id}>
      <details open={isCalledFor(item.id)} ref={details}>
        <summary className="flex cursor-pointer list-none items-start gap-3 px-4 py-3">
          <span
            aria-hidden="true"
            className={`mt-0.5 grid size-6 shrink-0 place-items-center rounded-full text-sm font-bold ${
              {
                accent: "bg-accent text-on-accent",
                warn: "bg-warn-soft text-warn",
                plain: "bg-well text-muted",
              }[tone]
            }`}
          >
            {mark}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block font-medium">
              {item.text}
              <span className="sr-only">, {name}</span>
            </span>
            <span className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
              {item.about && <bdi>{item.about}</bdi>}
              {item.due !== undefined && (item.state === "open" || item.state === "overdue") && (
                <span className={item.state === "overdue" ? "font-medium text-warn" : ""}>
                  {item.state === "overdue" ? "was due" : "by"}{" "}
                  {formatMoment(item.due, application.timeZone)}
                </span>
              )}
              {missing > 0 && (
                <span>{missing === 1 ? "one thing missing" : `${missing} things missing`}</span>
              )}
            </span>
          </span>
          <span aria-hidden="true" className="text-muted">
            ▾
          </span>
        </summary>
        <div className="border-t border-line px-4 py-3 text-sm">
          <p className="mb-2 text-muted">{item.why}</p>
          <ul className="space-y-1">
            {item.checks.map(({ text, ok }) => (
              <li key={text} className="flex gap-2">
                <span aria-hidden="true" className={ok ? "text-accent" : "text-warn"}>
                  {ok ? "✓" : "○"}
                </span>
                <span>
                  {text}
                  <span className="sr-only">{ok ? ", there" : ", missing"}</span>
                </span>
              </li>
            ))}
          </ul>
          <div className="mt-3 flex flex-wrap gap-2">
            {item.byHand && (
              <Button
                onClick={() => onRun({ type: isTicked ? "untick" : "tick", itemId: item.id })}
              >
                {isTicked ? "Take the tick away" : "Tick it"}
              </Button>
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

/** A link to one item opens it. */
const isCalledFor = (id: string): boolean => decodeURIComponent(window.location.hash) === `#${id}`;

/** How far the preparation has come, in figures and as a bar; no forecast of the result. */
export function ReadinessBar({ done, applicable, score }: Readiness) {
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label="Preparations done"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={applicable}
        className="h-2 w-28 overflow-hidden rounded-full bg-well"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${score}%` }} />
      </div>
      <Chip tone="accent">
        {done} of {applicable} done
      </Chip>
    </div>
  );
}
