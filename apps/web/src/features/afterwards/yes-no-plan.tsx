import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface YesNoPlanProps {
  readonly application: Application;
  readonly run: (command: EditCommand) => void;
}

type Plan = Application["outcomePlan"];

/** What to do with either answer, decided while it is calm. */
export function YesNoPlan({ application, run }: YesNoPlanProps) {
  const { outcomePlan: plan, outcome } = application;
  const keep = (patch: { readonly [Key in keyof Plan]: Plan[Key] | null }): void =>
    run({ type: "update", patch: { outcomePlan: patch } });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {outcome?.kind !== "rejected" && (
        <section aria-label="If yes" className="space-y-3 rounded-2xl bg-well px-5 py-4">
          <h3 className="text-lg font-semibold">If yes</h3>
          <EditInPlace
            showLabel
            label="What the market pays, a source a line"
            value={(plan.marketRateNotes ?? []).join("\n")}
            onCommit={(text) => keep({ marketRateNotes: linesOf(text) })}
          />
          <EditInPlace
            showLabel
            label="What you will negotiate, a point a line"
            value={(plan.negotiationMoves ?? []).join("\n")}
            onCommit={(text) => keep({ negotiationMoves: linesOf(text) })}
          />
          <EditInPlace
            showLabel
            isLine
            label="Where you walk away (for your eyes alone)"
            value={plan.walkAway ?? ""}
            onCommit={(text) => keep({ walkAway: text.trim() || null })}
          />
        </section>
      )}
      {outcome?.kind !== "offer" && (
        <section aria-label="If no" className="space-y-3 rounded-2xl bg-well px-5 py-4">
          <h3 className="text-lg font-semibold">If no</h3>
          <EditInPlace
            showLabel
            label="Your reply, written while it does not hurt yet"
            value={plan.rejectionReplyDraft ?? ""}
            onCommit={(text) => keep({ rejectionReplyDraft: text.trim() || null })}
          />
        </section>
      )}
    </div>
  );
}

function linesOf(text: string): string[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > 0 ? lines : null;
}
