import { finishesByHand, type PlanTask, prepare } from "@finalist/core/prepare";
import { useState } from "react";
import { systemTimeZone } from "../../../format.ts";
import { PlanView } from "../../../features/plan/plan-view.tsx";
import type { ViewProps } from "../../../views.ts";
import { placeOfStep } from "../../../features/checklist/place-of-step.ts";

export function PlanSection({ application, candidate, preparation, now, run, hrefOf }: ViewProps) {
  const [hours, setHours] = useHours(application.id);
  const { plan } =
    hours === null
      ? preparation
      : prepare(application, candidate, now, { hours, timeZone: systemTimeZone() });
  const items = new Map(preparation.checklist.map((item) => [item.id, item]));
  return (
    <PlanView
      plan={plan}
      sessions={preparation.sessions.map(({ session }) => session)}
      now={now}
      timeZone={application.timeZone}
      hours={hours}
      onHours={setHours}
      hrefOf={(task) => {
        const place = placeOfStep(task, application, preparation);
        return place.startsWith("/") ? place : hrefOf(place);
      }}
      tickOf={({ itemId }: PlanTask) => {
        const item = items.get(itemId);
        return item && finishesByHand(item) ? () => run({ type: "tick", itemId }) : undefined;
      }}
      hrefOfSession={(sessionId) => hrefOf(`formats#${sessionId}`)}
    />
  );
}

/** What the person said of their time stays in this browser: it is true of today alone. */
function useHours(applicationId: string): readonly [number | null, (hours: number | null) => void] {
  const key = `finalist-hours-${applicationId}`;
  const [hours, setHours] = useState(() => {
    const kept = localStorage.getItem(key);
    return kept === null || kept === "" ? null : Number(kept);
  });
  return [
    hours,
    (next) => {
      localStorage.setItem(key, next === null ? "" : String(next));
      setHours(next);
    },
  ];
}
