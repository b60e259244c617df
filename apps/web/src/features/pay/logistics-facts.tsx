import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { Choice } from "../../ui/choice.tsx";
import { linesIn } from "../../lines-in.ts";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { NumberField } from "./number-field.tsx";

interface LogisticsFactsProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onRunForCandidate: (command: EditCommand) => void;
}

const MODES = [
  { value: "onsite", name: "On site" },
  { value: "hybrid", name: "Hybrid" },
  { value: "remote", name: "Remote" },
] as const;

const MOVES = [
  { value: "no", name: "No" },
  { value: "open-in-principle", name: "Open in principle" },
  { value: "yes", name: "Yes" },
] as const;

/** When and where: settled before the round, not in it. */
export function LogisticsFacts(props: LogisticsFactsProps) {
  const { application, candidate, now, onRun, onRunForCandidate } = props;
  const { logistics } = candidate;
  const mine = (patch: Record<string, unknown>): void =>
    onRunForCandidate({ type: "update", patch: { logistics: patch } });
  return (
    <div className="space-y-5">
      <div className="grid grid-cols-2 gap-x-8 gap-y-3">
        <label className="block">
          <span className="block text-sm text-muted">Earliest start</span>
          <input
            type="date"
            value={logistics.earliestStart ?? ""}
            onChange={(event) => mine({ earliestStart: event.target.value || null })}
            className="min-h-9 w-full min-w-0 rounded-lg border border-line bg-card px-2 py-1"
          />
        </label>
        <NumberField
          label="Notice, in weeks"
          value={logistics.noticeWeeks}
          onCommit={(noticeWeeks) => mine({ noticeWeeks })}
        />
      </div>
      <EditInPlace
        showLabel
        isLine
        label="Leave already planned"
        placeholder="Dates, and what can move"
        value={logistics.plannedLeave ?? ""}
        onCommit={(text) => mine({ plannedLeave: text.trim() || null })}
      />
      <Choice
        showLabel
        label="You want to work"
        options={MODES}
        value={logistics.workModePreference}
        onChange={(workModePreference) => mine({ workModePreference })}
      />
      <EditInPlace
        showLabel
        label="Where you can honestly give way"
        placeholder="One thing a line"
        value={(logistics.workModeFlexibleOn ?? []).join("\n")}
        onCommit={(text) => mine({ workModeFlexibleOn: linesIn(text) })}
      />
      <Choice
        showLabel
        label="Moving for the post"
        options={MOVES}
        value={logistics.relocationAnswer}
        onChange={(relocationAnswer) => mine({ relocationAnswer })}
      />
      {logistics.relocationAnswer !== undefined && logistics.relocationAnswer !== "no" && (
        <EditInPlace
          showLabel
          label="On which conditions"
          placeholder="One a line: package, timing, family"
          value={(logistics.relocationConditions ?? []).join("\n")}
          onCommit={(text) => mine({ relocationConditions: linesIn(text) })}
        />
      )}
      <label className="flex min-h-9 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-accent"
          checked={application.startAnnouncedAt !== undefined}
          onChange={(event) =>
            onRun({
              type: "update",
              patch: { startAnnouncedAt: event.target.checked ? now : null },
            })
          }
        />
        They know that you start later than usual
      </label>
    </div>
  );
}
