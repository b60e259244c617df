import { formatSpan, MINUTE } from "@finalist/core";
import { evidenceOf, finishesByHand } from "@finalist/core/prepare";
import { Link } from "wouter";
import { applicationRef, useEdit } from "../../data/index.ts";
import { relativeTo } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../when.tsx";
import type { StepInPlace } from "./step-line.tsx";

interface FirstStepProps {
  readonly step: StepInPlace;
  /** That the person has. */
  readonly minutes: number;
  readonly now: string;
  readonly showName: boolean;
}

/** The next best thing: what, why, how long, and the way to it. */
export function FirstStep({ step, minutes, now, showName }: FirstStepProps) {
  const edit = useEdit(applicationRef({ id: step.applicationId }));
  const evidence = step.item && evidenceOf(step.item);
  return (
    <article className="rounded-3xl border border-line bg-card px-6 py-6 sm:px-9 sm:py-8">
      {showName && (
        <p className="mb-2 text-sm text-muted">
          <bdi className="font-medium text-accent">{step.company}</bdi>
          {step.start !== undefined && <>, {relativeTo(step.start, now)}</>}
        </p>
      )}
      <h3 className="max-w-[28ch] text-2xl font-semibold sm:text-3xl">{step.text}</h3>
      {step.why && <p className="mt-3 max-w-[65ch] text-muted">{step.why}</p>}
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <span className="tabular-nums">
          {formatSpan(step.minutes * MINUTE)}
          {step.minutes > minutes && ", more than you have: begin with it"}
        </span>
        {step.due !== undefined && (
          <span className={step.overdue ? "text-warn" : "text-muted"}>
            {step.overdue ? "was due " : "by "}
            <Moment instant={step.due} timeZone={step.timeZone} />
          </span>
        )}
        {step.clearsFatal && <span className="font-medium text-danger">may cost the offer</span>}
        {evidence && (
          <span className="text-muted tabular-nums">
            {evidence.done} of {evidence.of} {evidence.unit === "facts" ? "done" : evidence.unit}
          </span>
        )}
      </p>
      <div className="mt-6 flex flex-wrap gap-2">
        <Link
          href={step.href}
          className="inline-flex min-h-11 items-center rounded-xl bg-accent px-6 font-medium text-on-accent hover:opacity-90"
        >
          Begin
          <span className="sr-only">: {step.text}</span>
        </Link>
        {step.item && finishesByHand(step.item) && (
          <Button
            className="min-h-11 rounded-xl px-5"
            onClick={() => edit({ type: "tick", itemId: step.itemId })}
          >
            It is done
          </Button>
        )}
      </div>
    </article>
  );
}
