import { prepare } from "@finalist/core/prepare";
import { useState } from "react";
import { PlanView } from "../../../features/plan/plan-view.tsx";
import { placeOf } from "../../../places.ts";
import type { ViewProps } from "../../../views.ts";

export function PlanSection({ application, candidate, now, hrefOf }: ViewProps) {
  const [hours, setHours] = useState("");
  const wanted = Number(hours);
  const isGiven = hours.trim() !== "" && wanted >= 0;
  const { plan } = prepare(application, candidate, now, isGiven ? { hours: wanted } : {});
  return (
    <PlanView
      plan={plan}
      hours={hours}
      onHours={setHours}
      hrefOf={(itemId) => hrefOf(placeOf(itemId))}
    />
  );
}
