import type { ListedApplication } from "@finalist/api/client";
import { sessionAtHand } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { NextThing } from "../../features/agenda/next-thing.tsx";
import { Timeline } from "../../features/timeline/timeline.tsx";
import { formatDay, systemTimeZone } from "../../format.ts";
import { Loading, Panel } from "../../ui/panel.tsx";
import { SessionAtHand } from "../ahead/session-at-hand.tsx";
import { stepInPlace } from "../ahead/step-in-place.ts";
import { timelineRow } from "../ahead/timeline-row.ts";
import { ApplicationList } from "./application-list.tsx";
import { useAgendaEntries } from "./use-agenda-entries.ts";

interface TodayBoardProps {
  readonly applications: readonly ListedApplication[];
  readonly now: string;
  /** The box that takes what a person brings. */
  readonly children: ReactNode;
}

/** What to do now, what lies ahead, and every application. */
export function TodayBoard({ applications, now, children }: TodayBoardProps) {
  const { entries, isLoading } = useAgendaEntries(applications, now);
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
      {isLoading && entries.length === 0 ? (
        <Loading />
      ) : (
        <NextThing
          entries={entries}
          now={now}
          inPlace={(step) => stepInPlace(step, entries)}
          showNames={applications.length > 1}
          {...(isAtHand && { title: "When you have time again" })}
        />
      )}
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
