import { areaOfRule, logisticsTold, payBoard, situationOf } from "@finalist/core/prepare";
import { Link } from "wouter";
import { LogisticsFacts } from "../../../features/pay/logistics-facts.tsx";
import { PayRange } from "../../../features/pay/pay-range.tsx";
import { PayTalk } from "../../../features/pay/pay-talk.tsx";
import { playbookHref } from "../../../playbook-href.ts";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** What to say about money, place and start, and what was said. */
export function PaySection(props: ViewProps) {
  const { application, candidate, preparation, now, run, runForCandidate, open } = props;
  const board = payBoard(situationOf(application, candidate, now));
  const told = logisticsTold(preparation.ledger);
  const faults = preparation.findings.filter(({ rule }) => areaOfRule(rule) === "pay");
  return (
    <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div>
        <Panel title="The talk about pay">
          <PayTalk
            board={board}
            timeZone={application.timeZone}
            onRun={run}
            onOpen={(id) => open({ type: "entry", collection: "payEvents", id })}
          />
        </Panel>
        <Panel title="Your range">
          <PayRange
            application={application}
            candidate={candidate}
            onRun={run}
            onRunForCandidate={runForCandidate}
          />
        </Panel>
      </div>
      <div>
        {faults.length > 0 && (
          <Panel title="Does it hold together?">
            <ul className="space-y-3 text-sm">
              {faults.map(({ id, rule, text, todo, detail }) => (
                <li key={id} className="border-l-4 border-warn pl-3">
                  <p className="font-medium">
                    {text}
                    {detail !== undefined && <span className="font-normal"> ({detail})</span>}
                  </p>
                  <p className="text-muted">
                    {todo}.{" "}
                    <Link href={playbookHref(rule)} className="text-accent underline">
                      Why<span className="sr-only">: {text}</span>
                    </Link>
                  </p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title="Start and place">
          <LogisticsFacts
            application={application}
            candidate={candidate}
            now={now}
            onRun={run}
            onRunForCandidate={runForCandidate}
          />
        </Panel>
        <Panel title="What they have heard">
          {board.toldFigures !== undefined && (
            <p className="mb-2 border-l-2 border-line pl-3 text-sm">
              <span className="font-medium">A year’s pay</span>: {board.toldFigures}
            </p>
          )}
          {told.length === 0 && board.toldFigures === undefined && (
            <Empty>
              Nothing about pay, place or start is among your claims. What you said of it in round
              one has to stay the same: keep it under Consistency.
            </Empty>
          )}
          {told.length > 0 && (
            <ul className="space-y-2 text-sm">
              {told.map(({ claimId, subject, value, where }) => (
                <li key={claimId} className="border-l-2 border-line pl-3">
                  <bdi className="font-medium">{subject}</bdi>: <bdi>{value}</bdi>{" "}
                  <span className="text-muted">{where}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </div>
  );
}
