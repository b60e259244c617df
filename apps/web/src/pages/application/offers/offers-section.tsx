import { localDate } from "@finalist/core";
import { RULE_LIMITS } from "@finalist/core/playbook";
import { OutcomePlan } from "../../../features/offers/outcome-plan.tsx";
import { ProcessTimeline } from "../../../features/offers/process-timeline.tsx";
import { SignList } from "../../../features/offers/sign-list.tsx";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** How they behave, what else is under way, and what follows from a yes or a no. */
export function OffersSection(props: ViewProps) {
  const { application, preparation, now, run, open, hrefOf } = props;
  const { timeZone, outcomePlan } = application;
  const warnings = preparation.signs.filter(({ kind }) => kind === "warning").length;
  return (
    <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-2">
      <div>
        <Panel title="Offers and other processes">
          <ProcessTimeline
            processes={preparation.processes}
            today={localDate(now, timeZone)}
            timeZone={timeZone}
            onOpen={(id) => open({ type: "entry", collection: "otherProcesses", id }, "candidate")}
          />
          <Button
            className="mt-4"
            onClick={() =>
              open(
                {
                  type: "new",
                  collection: "otherProcesses",
                  preset: { stage: "early", status: "active", genuine: true },
                },
                "candidate",
              )
            }
          >
            Add a process or an offer
          </Button>
        </Panel>
        <Panel title="A plan for yes and no">
          <OutcomePlan plan={outcomePlan} onRun={run} />
          <p className="mt-3 text-sm text-muted">
            What the market pays and where you walk away stand under{" "}
            <a href={hrefOf("pay")} className="text-accent underline">
              Pay and logistics
            </a>
            .
          </p>
        </Panel>
      </div>
      <Panel title="Signs about the employer">
        {warnings >= RULE_LIMITS.warningSignsMin && (
          <p className="mb-4 rounded-xl bg-warn-soft px-4 py-2.5 text-sm text-warn">
            {warnings} different warnings: speak of them before you accept.
          </p>
        )}
        <SignList
          application={application}
          observed={preparation.signs}
          onRun={run}
          onOpen={(id) => open({ type: "entry", collection: "employerSignals", id })}
        />
      </Panel>
    </div>
  );
}
