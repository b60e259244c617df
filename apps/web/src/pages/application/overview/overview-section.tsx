import { toMillis } from "@finalist/core";
import { Link } from "wouter";
import { FindingList } from "../../../features/findings/finding-list.tsx";
import { formatMoment } from "../../../format.ts";
import { placeOf } from "../../../places.ts";
import { Chip, Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

const SHOWN_ACTIONS = 5;

export function OverviewSection({ application, preparation, now, hrefOf }: ViewProps) {
  const { timeZone } = application;
  const coming = preparation.timeline.filter(
    ({ state, due, from }) =>
      (state === "ahead" || state === "now") && toMillis(due ?? from ?? now) > toMillis(now),
  );
  return (
    <>
      <Panel
        title="What to do now"
        aside={
          <Link href={hrefOf("checklist")} className="text-sm text-accent">
            Whole checklist
          </Link>
        }
      >
        {preparation.next.length === 0 ? (
          <Empty>Nothing is waiting for you. Well prepared.</Empty>
        ) : (
          <ol className="space-y-2">
            {preparation.next.slice(0, SHOWN_ACTIONS).map((action) => (
              <li key={action.id}>
                <Link
                  href={hrefOf(placeOf(action.id))}
                  className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-xl border border-line bg-card px-4 py-3 transition hover:border-accent"
                >
                  <span className="font-medium">{action.text}</span>
                  {action.from !== undefined && (
                    <Chip>from {formatMoment(action.from, timeZone)}</Chip>
                  )}
                  {action.due !== undefined && (
                    <Chip tone={action.overdue ? "warn" : "plain"}>
                      {action.overdue ? "was due" : "by"} {formatMoment(action.due, timeZone)}
                    </Chip>
                  )}
                  {action.minutes !== undefined && <Chip>{action.minutes} min</Chip>}
                  {action.why && <span className="w-full text-sm text-muted">{action.why}</span>}
                </Link>
              </li>
            ))}
          </ol>
        )}
      </Panel>
      <Panel title="What stands in the way">
        <FindingList
          findings={preparation.findings}
          hrefOf={(id) => {
            const place = placeOf(id);
            return place === "" ? undefined : hrefOf(place);
          }}
        />
      </Panel>
      <Panel title="Coming up">
        {coming.length === 0 ? (
          <Empty>No deadline ahead.</Empty>
        ) : (
          <ol className="divide-y divide-line rounded-2xl border border-line bg-card">
            {coming.slice(0, 14).map((deadline) => (
              <li
                key={deadline.id}
                className="flex flex-wrap justify-between gap-x-4 px-4 py-2 text-sm"
              >
                <span>{deadline.text}</span>
                <span className="text-muted">
                  {deadline.due === undefined
                    ? `from ${formatMoment(deadline.from ?? now, timeZone)}`
                    : `by ${formatMoment(deadline.due, timeZone)}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}
