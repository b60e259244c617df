import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Moment } from "../../when.tsx";
import type { StepInPlace } from "./step-line.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface OverdueListProps {
  readonly steps: readonly StepInPlace[];
  /** Where several applications could be meant. */
  readonly showNames: boolean;
}

const FIRST = 3;

/** What is late, said calmly: the first few, and the rest on request. */
export function OverdueList({ steps, showNames }: OverdueListProps) {
  const [showAll, setShowAll] = useState(false);
  if (steps.length === 0) return null;
  const shown = showAll ? steps : steps.slice(0, FIRST);
  return (
    <Panel title="Late, and still worth doing">
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
        {shown.map((step) => (
          <li key={`${step.applicationId} ${step.id}`}>
            <Link
              href={step.href}
              className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-2.5 hover:bg-well"
            >
              <span>
                {step.text}
                {showNames && <bdi className="ml-2 text-sm text-muted">{step.company}</bdi>}
              </span>
              {step.due !== undefined && (
                <span className="text-sm text-muted">
                  was due <Moment instant={step.due} timeZone={step.timeZone} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      {steps.length > FIRST && (
        <Button {...HARMLESS} look="quiet" className="mt-1" onClick={() => setShowAll(!showAll)}>
          {showAll ? "Show less" : `Show ${steps.length - FIRST} more`}
        </Button>
      )}
    </Panel>
  );
}
