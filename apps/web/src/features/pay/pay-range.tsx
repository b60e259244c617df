import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { linesIn } from "../../lines-in.ts";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Empty } from "../../ui/panel.tsx";
import { NumberField } from "./number-field.tsx";
import { RangePicture, type Span } from "./range-picture.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface PayRangeProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly onRun: (command: EditCommand) => void;
  readonly onRunForCandidate: (command: EditCommand) => void;
}

/** The range with its evidence, beside what they were told; the limit stays hidden. */
export function PayRange({ application, candidate, onRun, onRunForCandidate }: PayRangeProps) {
  const [showsLimit, setShowsLimit] = useState(false);
  const { pay, outcomePlan } = application;
  const { rangeLow, rangeHigh, currency = "", sources = [] } = candidate.pay;
  const mine = (patch: Record<string, unknown>): void =>
    onRunForCandidate({ type: "update", patch: { pay: patch } });
  const told = (patch: Record<string, unknown>): void =>
    onRun({ type: "update", patch: { pay: patch } });
  const limit = /^\D*([\d\s.,]+)/.exec(outcomePlan.walkAway ?? "")?.[1]?.replace(/[\s.,]/g, "");
  const spans = [
    ...spanOf("What you want", rangeLow, rangeHigh, "mine"),
    ...spanOf("What they heard", pay.toldLow, pay.toldHigh, "told"),
    ...(showsLimit && limit
      ? spanOf("Where you walk away", Number(limit), Number(limit), "mark")
      : []),
  ];
  return (
    <>
      {spans.length > 0 ? (
        <RangePicture spans={spans} currency={currency} />
      ) : (
        <Empty>
          No range yet. Look up what the role, level and place are worth, and enter both ends.
        </Empty>
      )}
      <div className="mt-5 grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-3">
        <NumberField
          label="You want, from"
          value={rangeLow}
          placeholder="a year"
          onCommit={(rangeLow) => mine({ rangeLow })}
        />
        <NumberField
          label="You want, to"
          value={rangeHigh}
          placeholder="a year"
          onCommit={(rangeHigh) => mine({ rangeHigh })}
        />
        <EditInPlace
          showLabel
          isLine
          label="Currency"
          placeholder="such as EUR"
          value={currency}
          onCommit={(text) => mine({ currency: text.trim().toUpperCase() || null })}
        />
        <NumberField
          label="They heard, from"
          value={pay.toldLow}
          placeholder="in round one"
          onCommit={(toldLow) => told({ toldLow })}
        />
        <NumberField
          label="They heard, to"
          value={pay.toldHigh}
          placeholder="in round one"
          onCommit={(toldHigh) => told({ toldHigh })}
        />
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <EditInPlace
          showLabel
          label="Where the figures come from"
          placeholder="One source a line: a survey, an advert, a statistic"
          value={sources.join("\n")}
          onCommit={(text) => mine({ sources: linesIn(text) })}
        />
        <EditInPlace
          showLabel
          label="What the market pays"
          placeholder="One note a line"
          value={(outcomePlan.marketRateNotes ?? []).join("\n")}
          onCommit={(text) =>
            onRun({ type: "update", patch: { outcomePlan: { marketRateNotes: linesIn(text) } } })
          }
        />
      </div>
      <div className="mt-4 rounded-xl bg-well px-4 py-3 text-sm">
        {showsLimit ? (
          <>
            <EditInPlace
              showLabel
              isLine
              label="Where you walk away (yours alone)"
              placeholder="The least that you would accept"
              value={outcomePlan.walkAway ?? ""}
              onCommit={(text) =>
                onRun({ type: "update", patch: { outcomePlan: { walkAway: text.trim() || null } } })
              }
            />
            <Button
              {...HARMLESS}
              look="quiet"
              className="mt-1"
              onClick={() => setShowsLimit(false)}
            >
              Hide it
            </Button>
          </>
        ) : (
          <p className="flex flex-wrap items-center justify-between gap-2">
            <span>
              {outcomePlan.walkAway === undefined
                ? "You have not set where you walk away."
                : "Where you walk away is set, and hidden from whoever looks at your screen."}
            </span>
            <Button
              {...(outcomePlan.walkAway !== undefined && HARMLESS)}
              look="quiet"
              onClick={() => setShowsLimit(true)}
            >
              {outcomePlan.walkAway === undefined ? "Set it" : "Show it"}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

/** Needs both ends; one of them alone is no range. */
function spanOf(
  name: string,
  low: number | undefined,
  high: number | undefined,
  look: Span["look"],
): readonly Span[] {
  return low === undefined || high === undefined || high < low ? [] : [{ name, low, high, look }];
}
