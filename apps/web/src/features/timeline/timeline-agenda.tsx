import { toMillis } from "@finalist/core";
import { useState } from "react";
import { Link } from "wouter";
import { formatDay, systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import type { Range } from "./lay-out.ts";
import type { TimelineRow } from "./timeline.tsx";
import { clockOf, KIND_NAMES } from "./words.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

interface TimelineAgendaProps {
  readonly rows: readonly TimelineRow[];
  readonly range: Range;
}

const FIRST = 6;

/** The same marks one under the other, day by day, for a narrow screen. */
export function TimelineAgenda({ rows, range }: TimelineAgendaProps) {
  const [showAll, setShowAll] = useState(false);
  const all = rows
    .flatMap((row) => row.marks.map((mark) => ({ row, mark })))
    .filter(({ mark }) => toMillis(mark.from) < range.to)
    .sort((a, b) => toMillis(a.mark.from) - toMillis(b.mark.from));
  const shown = showAll ? all : all.slice(0, FIRST);
  const dayOf = (index: number): string | undefined => {
    const entry = shown[index];
    return entry && formatDay(entry.mark.from, systemTimeZone());
  };
  const isOne = rows.length === 1;
  return (
    <div className="sm:hidden">
      <ol aria-label="The time ahead, day by day" className="border-l-2 border-line pl-4">
        {shown.map(({ row, mark }, index) => (
          <li key={`${row.id} ${mark.id}`}>
            {dayOf(index) !== dayOf(index - 1) && (
              <p className="relative mt-4 mb-1 text-xs font-medium text-muted first:mt-0">
                <span
                  aria-hidden
                  className="absolute top-1 -left-[1.36rem] size-2.5 rounded-full bg-accent"
                />
                {dayOf(index)}
              </p>
            )}
            <Link
              href={row.hrefOf(mark)}
              className="-mx-2 block rounded-lg px-2 py-1.5 active:bg-well"
            >
              <span className="line-clamp-3 text-sm font-medium [overflow-wrap:anywhere]">
                {mark.texts.join(", ")}
              </span>
              <span className="block text-xs text-muted">
                {clockOf(mark)}
                {" · "}
                {isOne ? KIND_NAMES[mark.kind] : <bdi>{row.name}</bdi>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {all.length > FIRST && (
        <Button {...HARMLESS} look="quiet" className="mt-2" onClick={() => setShowAll(!showAll)}>
          {showAll ? "Show less" : `Show ${all.length - FIRST} more`}
        </Button>
      )}
    </div>
  );
}
