import type { Readiness } from "@finalist/core/prepare";
import { Chip } from "../../ui/panel.tsx";

/** How far the preparation has come, in figures and as a bar; no forecast of the result. */
export function ReadinessBar({ done, applicable, score }: Readiness) {
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label="Preparations done"
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={applicable}
        className="h-2 w-28 overflow-hidden rounded-full bg-well"
      >
        <div className="h-full rounded-full bg-accent" style={{ width: `${score}%` }} />
      </div>
      <Chip tone="accent">
        {done} of {applicable} done
      </Chip>
    </div>
  );
}
