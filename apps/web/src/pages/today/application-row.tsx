import type { ListedApplication } from "@finalist/api/client";
import { toMillis } from "@finalist/core";
import { nextInterview } from "@finalist/core/model";
import { type Preparation, stageName, stageOfSummary } from "@finalist/core/prepare";
import { Link } from "wouter";
import { relativeTo } from "../../format.ts";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import { isolated } from "../../ui/isolate.ts";
import { Moment } from "../../when.tsx";

interface ApplicationRowProps {
  readonly application: ListedApplication;
  /** Of one that is soon. */
  readonly preparation: Preparation | undefined;
  readonly now: string;
}

/** Which one, how it stands, when it is, and how ready the person is. */
export function ApplicationRow({ application, preparation, now }: ApplicationRowProps) {
  const { id, company, role, timeZone } = application;
  const { start, end, round } = nextInterview(application, now) ?? {};
  const stage = preparation?.stage ?? stageOfSummary(application, now);
  return (
    <Link
      href={`/a/${id}`}
      className="grid min-h-18 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 px-4 py-3 hover:bg-well sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_3.5rem] sm:px-5"
    >
      <span className="min-w-0">
        <span className="line-clamp-2 font-serif text-lg leading-snug font-semibold [overflow-wrap:anywhere]">
          <bdi>{company}</bdi>
        </span>
        <span className="line-clamp-2 text-sm text-muted [overflow-wrap:anywhere]">
          <bdi>{role}</bdi>
        </span>
      </span>
      <span className="min-w-0 text-sm max-sm:col-start-1">
        <span className="block">
          {stageName(stage, application)}
          {start !== undefined && end !== undefined && (
            <span className="text-accent tabular-nums"> · {countdown(start, end, now)}</span>
          )}
        </span>
        <span className="block text-muted">
          {start === undefined ? (
            "No date yet"
          ) : (
            <>
              Round {round}, <Moment instant={start} timeZone={timeZone} />
            </>
          )}
        </span>
      </span>
      {preparation && preparation.phase !== "after" && (
        <span className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
          <ProgressRing
            label={`Preparations for ${isolated(company)}`}
            done={preparation.readiness.done}
            of={preparation.readiness.applicable}
            isComplete={preparation.readiness.ready}
          />
        </span>
      )}
    </Link>
  );
}

function countdown(start: string, end: string, now: string): string {
  if (toMillis(now) < toMillis(start)) return relativeTo(start, now);
  return toMillis(now) < toMillis(end) ? "now" : relativeTo(end, now);
}
