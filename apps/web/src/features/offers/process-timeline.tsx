import { daysBetween } from "@finalist/core";
import type { Preparation } from "@finalist/core/prepare";
import { formatDate } from "../../format.ts";
import { Empty } from "../../ui/panel.tsx";
import { Moment } from "../../when.tsx";

interface ProcessTimelineProps {
  readonly processes: Preparation["processes"];
  /** A calendar day. */
  readonly today: string;
  readonly timeZone: string;
  /** Opens another process; this one is the page itself. */
  readonly onOpen: (id: string) => void;
}

const STAGES = {
  this: "this one",
  early: "early on",
  late: "at its last stage",
  offer: "an offer",
} as const;

/** All processes on one line of time: who decides when, who waits for an answer, what clashes. */
export function ProcessTimeline({ processes, today, timeZone, onOpen }: ProcessTimelineProps) {
  const { lines, clashes, asks } = processes;
  const dates = lines.flatMap(({ decisionBy, answerBy }) =>
    [decisionBy ?? [], answerBy ?? []].flat(),
  );
  const last = dates.reduce((latest, date) => (date > latest ? date : latest), today);
  const days = Math.max(7, daysBetween(today, last));
  const at = (date: string): number =>
    Math.min(100, Math.max(0, (daysBetween(today, date) / days) * 100));
  return (
    <>
      <ul className="space-y-4">
        {lines.map(({ processId, company, stage, decisionBy, answerBy }) => (
          <li key={processId ?? "this"} id={processId} tabIndex={-1} className="outline-none">
            <p className="flex flex-wrap items-baseline gap-x-2">
              {processId === undefined ? (
                <bdi className="font-medium">{company}</bdi>
              ) : (
                <button
                  type="button"
                  className="text-left font-medium underline decoration-line underline-offset-4 hover:text-accent"
                  onClick={() => onOpen(processId)}
                >
                  <bdi>{company}</bdi>
                </button>
              )}
              <span className="text-sm text-muted">
                {[
                  STAGES[stage],
                  decisionBy !== undefined && `decides by ${formatDate(decisionBy)}`,
                  answerBy !== undefined && `wants your answer by ${formatDate(answerBy)}`,
                ]
                  .filter(Boolean)
                  .join(", ")}
                {decisionBy === undefined && answerBy === undefined && ", no date yet"}
              </span>
            </p>
            <div aria-hidden className="relative mx-2 mt-1 h-5 border-b-2 border-line">
              {decisionBy !== undefined && (
                <span
                  className="absolute -bottom-[7px] size-3 -translate-x-1/2 rounded-full border-2 border-accent bg-card"
                  style={{ left: `${at(decisionBy)}%` }}
                />
              )}
              {answerBy !== undefined && (
                <span
                  className="absolute -bottom-[7px] size-3 -translate-x-1/2 rotate-45 bg-warn"
                  style={{ left: `${at(answerBy)}%` }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <p aria-hidden className="mt-2 flex justify-between text-xs text-muted">
        <span>Today</span>
        <span>○ they decide · ◆ you answer</span>
        <span>{days} days on</span>
      </p>
      {lines.length < 2 && (
        <div className="mt-4">
          <Empty>No other process on file. Options make you calmer; keep some alive.</Empty>
        </div>
      )}
      <ul className="mt-3 space-y-2">
        {clashes.slice(0, CLASHES_FIRST).map((clash) => (
          <ClashLine key={`${clash.processId} ${clash.against}`} clash={clash} />
        ))}
      </ul>
      {clashes.length > CLASHES_FIRST && (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-accent">
            {clashes.length - CLASHES_FIRST} more that do not fit together
          </summary>
          <ul className="mt-2 space-y-2">
            {clashes.slice(CLASHES_FIRST).map((clash) => (
              <ClashLine key={`${clash.processId} ${clash.against}`} clash={clash} />
            ))}
          </ul>
        </details>
      )}
      {asks.length > 0 && (
        <section aria-label="What to ask whom" className="mt-4">
          <h3 className="mb-1 font-sans text-sm font-medium text-muted">What to ask whom</h3>
          <ul className="space-y-2 text-sm">
            {asks.map(({ whom, text, by }) => (
              <li key={`${whom} ${text}`} className="border-l-2 border-accent pl-3">
                {text}.
                <span className="block text-muted">
                  <bdi>{whom}</bdi>, by <Moment instant={by} timeZone={timeZone} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** So many can be taken in; with several offers at once there are soon dozens. */
const CLASHES_FIRST = 3;

interface ClashLineProps {
  readonly clash: Preparation["processes"]["clashes"][number];
}

function ClashLine({ clash: { company, against, daysShort } }: ClashLineProps) {
  return (
    <li className="rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn">
      <bdi>{company}</bdi> wants an answer {daysShort} {daysShort === 1 ? "day" : "days"} before{" "}
      <bdi>{against}</bdi> can decide.
    </li>
  );
}
