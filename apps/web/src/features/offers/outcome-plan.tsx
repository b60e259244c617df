import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { OUTCOMES } from "@finalist/core/playbook";
import { linesIn } from "../../lines-in.ts";
import { EditInPlace } from "../../ui/edit-in-place.tsx";

interface OutcomePlanProps {
  readonly plan: Application["outcomePlan"];
  readonly onRun: (command: EditCommand) => void;
}

/** What happens with a yes, and with a no: written while it is calm. */
export function OutcomePlan({ plan, onRun }: OutcomePlanProps) {
  const change = (patch: Record<string, unknown>): void =>
    onRun({ type: "update", patch: { outcomePlan: patch } });
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      <section aria-label="If they say yes" className="border-t-4 border-accent pt-3">
        <h3 className="text-lg font-semibold">If they say yes</h3>
        <p className="mb-3 text-sm text-muted">{OUTCOMES["OC-1"].text}</p>
        <EditInPlace
          showLabel
          label="What you will negotiate"
          placeholder="One thing a line: start, training, title"
          value={(plan.negotiationMoves ?? []).join("\n")}
          onCommit={(text) => change({ negotiationMoves: linesIn(text) })}
        />
      </section>
      <section aria-label="If they say no" className="border-t-4 border-line pt-3">
        <h3 className="text-lg font-semibold">If they say no</h3>
        <p className="mb-3 text-sm text-muted">{OUTCOMES["OC-2"].text}</p>
        <EditInPlace
          showLabel
          label="Your reply"
          placeholder="Thank you for …"
          value={plan.rejectionReplyDraft ?? ""}
          onCommit={(text) => change({ rejectionReplyDraft: text.trim() || null })}
        />
      </section>
    </div>
  );
}
