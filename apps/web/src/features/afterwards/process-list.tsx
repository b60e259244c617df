import type { Preparation } from "@finalist/core/prepare";
import { formatDate, formatMoment } from "../../format.ts";
import { Chip, Empty } from "../../ui/panel.tsx";

const STAGES = { this: "this one", early: "early", late: "last stage", offer: "offer" } as const;

/** All processes on one time line: what decides when, what clashes, and what to ask whom. */
export function ProcessList({
  processes,
  timeZone,
}: {
  readonly processes: Preparation["processes"];
  readonly timeZone: string;
}) {
  const { lines, clashes, asks } = processes;
  if (lines.length < 2)
    return <Empty>No other process on file. Options make you calmer; keep some alive.</Empty>;
  return (
    <>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card text-sm">
        {lines.map(({ processId, company, stage, decisionBy, answerBy }) => (
          <li
            key={processId ?? "this"}
            className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-2.5"
          >
            <span>
              <bdi className="font-medium">{company}</bdi> <Chip>{STAGES[stage]}</Chip>
            </span>
            <span className="text-muted">
              {[
                decisionBy && `decision by ${formatDate(decisionBy)}`,
                answerBy && `answer by ${formatDate(answerBy)}`,
              ]
                .filter(Boolean)
                .join(", ") || "no date yet"}
            </span>
          </li>
        ))}
      </ul>
      {clashes.map(({ processId, company, against, daysShort }) => (
        <p
          key={`${processId}-${against}`}
          className="mt-2 rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn"
        >
          <bdi>{company}</bdi> wants an answer {daysShort} {daysShort === 1 ? "day" : "days"} before{" "}
          <bdi>{against}</bdi> can decide.
        </p>
      ))}
      {asks.length > 0 && (
        <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
          {asks.map(({ whom, text, by }) => (
            <li key={`${whom} ${text}`}>
              {text} (<bdi>{whom}</bdi>, by {formatMoment(by, timeZone)}).
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
