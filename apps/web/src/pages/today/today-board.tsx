import type { ListedApplication } from "@finalist/api/client";
import { type AgendaEntry, sessionAtHand } from "@finalist/core/prepare";
import { type ReactNode, useDeferredValue } from "react";
import { NextThing } from "../../features/agenda/next-thing.tsx";
import { Timeline } from "../../features/timeline/timeline.tsx";
import { formatDay, systemTimeZone } from "../../format.ts";
import { Loading, Panel } from "../../ui/panel.tsx";
import { SessionAtHand } from "../ahead/session-at-hand.tsx";
import { stepInPlace } from "../ahead/step-in-place.ts";
import { timelineRow } from "../ahead/timeline-row.ts";
import { prepared } from "../application/prepared.ts";
import { ApplicationList } from "./application-list.tsx";
import { useNearest } from "./use-nearest.ts";

interface TodayBoardProps {
  readonly applications: readonly ListedApplication[];
  readonly now: string;
  /** The box that takes what a person brings. */
  readonly children: ReactNode;
}

/** What to do now, what lies ahead, and every application: all at once, so that nothing is pushed down. */
export function TodayBoard({ applications, now, children }: TodayBoardProps) {
  const { candidate, documents, isLoading } = useNearest(applications, now);
  // What has just come is drawn in slices, between which the page answers.
  const isHere = useDeferredValue(!isLoading || documents.length > 0);
  if (!isHere) return <Loading />;
  const entries = documents.map((application) => ({
    application,
    preparation: prepared(application, candidate, now),
  }));
  return (
    <Board applications={applications} entries={entries} now={now}>
      {children}
    </Board>
  );
}

interface BoardProps extends TodayBoardProps {
  readonly entries: readonly AgendaEntry[];
}

function Board({ applications, entries, now, children }: BoardProps) {
  const isAtHand = entries.some(({ preparation }) => sessionAtHand(preparation));
  const rows = entries.map(timelineRow);
  return (
    <>
      <h1 className="mb-4 font-sans text-sm font-medium text-muted">
        Today, {formatDay(now, systemTimeZone())}
      </h1>
      {entries.map((entry) => (
        <SessionAtHand key={entry.application.id} {...entry} />
      ))}
      <NextThing
        entries={entries}
        now={now}
        inPlace={(step) => stepInPlace(step, entries)}
        showNames={applications.length > 1}
        {...(isAtHand && { title: "When you have time again" })}
      />
      {rows.length > 0 && (
        <Panel title="The time ahead">
          <Timeline rows={rows} now={now} name="today" />
        </Panel>
      )}
      {children}
      <ApplicationList applications={applications} entries={entries} now={now} />
    </>
  );
}
