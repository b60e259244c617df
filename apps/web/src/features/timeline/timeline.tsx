import type { TimelineMark } from "@finalist/core/prepare";
import { toMillis } from "@finalist/core";
import { Choice } from "../../ui/choice.tsx";
import { Empty } from "../../ui/panel.tsx";
import { useStored } from "../../ui/use-stored.ts";
import { startOfToday, WEEK } from "./lay-out.ts";
import { TimelineAgenda } from "./timeline-agenda.tsx";
import { TimelinePicture } from "./timeline-picture.tsx";

/** The time ahead of one application. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly timeZone: string;
  readonly marks: readonly TimelineMark[];
  readonly hrefOf: (mark: TimelineMark) => string;
}

interface TimelineProps {
  readonly rows: readonly TimelineRow[];
  readonly now: string;
  /** Of the places in which the zoom is kept. */
  readonly name: string;
}

const ZOOMS = [
  { value: "week", name: "Week" },
  { value: "all", name: "Until the decision" },
] as const;

/** From now to the last decision: a picture where there is room, an agenda on a phone. */
export function Timeline({ rows, now, name }: TimelineProps) {
  const [zoom, setZoom] = useStored(`finalist-zoom-${name}`, ["week", "all"], "all");
  const shown = rows.filter(({ marks }) => marks.length > 0);
  if (shown.length === 0)
    return <Empty>Nothing has a date yet. Add a session, or drop the invitation.</Empty>;
  const from = startOfToday(now);
  const last = Math.max(
    ...shown.flatMap(({ marks }) => marks.map((mark) => toMillis(mark.to ?? mark.from))),
  );
  // A little air, so that the last mark does not stand on the edge.
  const to = zoom === "week" ? from + WEEK : Math.max(from + WEEK, last + (last - from) * 0.03);
  return (
    <>
      <div className="mb-3">
        <Choice
          isHarmless
          label="Show the time ahead"
          options={ZOOMS}
          value={zoom}
          onChange={setZoom}
        />
      </div>
      <TimelinePicture rows={shown} range={{ from, to }} now={toMillis(now)} />
      <TimelineAgenda rows={shown} range={{ from, to }} />
    </>
  );
}
