import { Link } from "wouter";
import { NextThing } from "../../../features/agenda/next-thing.tsx";
import { FindingList } from "../../../features/findings/finding-list.tsx";
import { ReadinessPicture } from "../../../features/readiness/readiness-picture.tsx";
import { SessionBrief } from "../../../features/sessions/session-brief.tsx";
import { Timeline } from "../../../features/timeline/timeline.tsx";
import { AREA_PLACES, placeOf } from "../../../places.ts";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { SessionAtHand } from "../../ahead/session-at-hand.tsx";
import { stepInPlace } from "../../ahead/step-in-place.ts";
import { timelineRow } from "../../ahead/timeline-row.ts";
import { ComingDeadlines } from "./coming-deadlines.tsx";
import { MadeFrom } from "./made-from.tsx";

/** What should I do now, for this one? */
export function OverviewSection(props: ViewProps) {
  const { application, preparation, now, hrefOf } = props;
  const entries = [{ application, preparation }];
  const { findings, phase } = preparation;
  const isOver = phase === "after" || application.outcome !== undefined;
  // What was not done before the round is no use to anybody after it.
  const areas = preparation.readiness.areas.filter(({ area }) => !isOver || area === "after");
  return (
    <>
      <MadeFrom preparation={preparation} />
      <SessionAtHand application={application} preparation={preparation} />
      <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <NextThing
            entries={entries}
            now={now}
            inPlace={(step) => stepInPlace(step, entries)}
            showNames={false}
          />
          {(!isOver || findings.length > 0) && (
            <Panel title="What stands in the way">
              <FindingList findings={findings} hrefOf={({ id }) => hrefOf(placeOf(id))} />
            </Panel>
          )}
        </div>
        <div className="min-w-0">
          <Panel title={preparation.round ? `Round ${preparation.round}` : "The round"}>
            <SessionBrief
              sessions={preparation.sessions}
              timeZone={application.timeZone}
              hrefOf={(sessionId) => hrefOf(`formats#${sessionId}`)}
            />
          </Panel>
          <Panel
            title={isOver ? "How far you are" : "How ready you are"}
            aside={
              <Link href={hrefOf("checklist")} className="text-sm text-accent">
                Checklist
              </Link>
            }
          >
            <ReadinessPicture areas={areas} hrefOf={(area) => hrefOf(AREA_PLACES[area])} />
          </Panel>
        </div>
      </div>
      <Panel title="The time ahead">
        <Timeline rows={[timelineRow({ application, preparation })]} now={now} name="application" />
      </Panel>
      <ComingDeadlines {...props} />
    </>
  );
}
