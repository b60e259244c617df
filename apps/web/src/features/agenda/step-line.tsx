import { formatSpan, MINUTE } from "@finalist/core";
import type { AgendaStep, ChecklistItem } from "@finalist/core/prepare";
import { Link } from "wouter";

/** A step, and where it is done. */
export interface StepInPlace extends AgendaStep {
  readonly company: string;
  readonly timeZone: string;
  /** Of the interview that it prepares. */
  readonly start?: string;
  readonly href: string;
  readonly item?: ChecklistItem;
}

interface StepLineProps {
  readonly step: StepInPlace;
  /** Where several applications could be meant. */
  readonly showName: boolean;
}

/** A further step in a line. */
export function StepLine({ step, showName }: StepLineProps) {
  return (
    <Link
      href={step.href}
      className="-mx-2 flex min-h-11 items-baseline gap-x-3 rounded-lg px-2 py-2.5 hover:bg-well"
    >
      <span className="min-w-0 flex-1">
        {step.text}
        {showName && <bdi className="ml-2 text-sm text-muted">{step.company}</bdi>}
      </span>
      <span className="shrink-0 text-sm text-muted tabular-nums">
        {formatSpan(step.minutes * MINUTE)}
      </span>
    </Link>
  );
}
