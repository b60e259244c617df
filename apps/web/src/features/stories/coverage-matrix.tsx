import {
  type FitLevel,
  isGap,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
} from "@finalist/core/prepare";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { FIT_NAMES, FitMark } from "./fit-mark.tsx";

interface CoverageMatrixProps {
  readonly groups: readonly MatrixGroup[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly sessionNames: ReadonlyMap<string, string>;
}

interface Spot {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
}

const SHADES: Readonly<Record<FitLevel, string>> = {
  none: "",
  thin: "bg-accent-soft/40",
  fair: "bg-accent-soft",
  strong: "bg-accent text-on-accent",
};

/** Which story answers which likely question, how well, and where one is lacking. */
export function CoverageMatrix({ groups, stories, sessionNames }: CoverageMatrixProps) {
  const [spot, setSpot] = useState<Spot>();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const whyId = useId();
  const starts = rowStarts(groups);
  const titleOf = (id: string): string => stories.find((story) => story.id === id)?.title ?? "";

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
    const row = clamp(at.row + step[0], rows);
    const column = clamp(at.column + step[1], stories.length);
    setAt({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  return (
    <div className="hidden sm:block">
      <div className="overflow-x-auto rounded-2xl border border-line bg-card">
        <table
          ref={table}
          // Arrow keys go from field to field, so that the whole of it is one stop of the Tab key.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid of fields to go through by keys
          role="grid"
          aria-label="Likely questions and the stories that answer them"
          aria-describedby={whyId}
          onKeyDown={onKeyDown}
          className="w-full border-collapse text-sm"
        >
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky left-0 z-10 min-w-64 bg-card px-4 py-3 text-left font-normal text-muted"
              >
                They may ask
              </th>
              {stories.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  className="w-32 max-w-40 min-w-24 px-2 py-3 text-center align-bottom text-xs font-semibold [overflow-wrap:anywhere]"
                >
                  <span className="line-clamp-3" title={title}>
                    {title}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ sessionId, rows }, group) => (
            <tbody key={sessionId}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={stories.length + 1}
                  className="border-t border-line bg-well px-4 py-1.5 text-left text-xs font-semibold text-muted"
                >
                  <bdi className="sticky left-4 line-clamp-2 w-fit max-w-[60vw]">
                    {sessionNames.get(sessionId)}
                  </bdi>
                </th>
              </tr>
              {rows.map((row, place) => (
                <tr key={row.questionId} className="border-t border-line">
                  <th
                    scope="row"
                    className="sticky left-0 z-10 bg-card px-4 py-2 text-left font-normal"
                  >
                    {row.text}
                    {isGap(row) && (
                      <span className="mt-0.5 block text-xs text-warn">
                        ! No story yet: it asks for {row.asksFor}
                      </span>
                    )}
                  </th>
                  {row.cells.map((cell, column) => {
                    const index = (starts[group] ?? 0) + place;
                    const isCurrent = at.row === index && at.column === column;
                    return (
                      <td
                        key={cell.storyId}
                        data-cell={`${index} ${column}`}
                        tabIndex={isCurrent ? 0 : -1}
                        aria-label={`${FIT_NAMES[cell.level]}${cell.chosen ? ", chosen" : ""}. ${cell.why}.`}
                        onFocus={() => {
                          setAt({ row: index, column });
                          setSpot({ row, cell });
                        }}
                        onMouseEnter={() => setSpot({ row, cell })}
                        className={`border-l border-line p-0 text-center focus-visible:-outline-offset-2 ${SHADES[cell.level]}`}
                      >
                        <span className="grid min-h-11 place-items-center">
                          <FitMark level={cell.level} isChosen={cell.chosen} />
                        </span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p id={whyId} className="mt-2 min-h-12 text-sm text-muted" aria-hidden={spot === undefined}>
        {spot ? (
          <>
            <span className="font-medium text-ink">{titleOf(spot.cell.storyId)}</span> for “
            {spot.row.text}” {spot.cell.why}.{spot.cell.chosen && " This is the one to tell here."}
          </>
        ) : (
          <Legend />
        )}
      </p>
    </div>
  );
}

function Legend() {
  const levels: readonly FitLevel[] = ["strong", "fair", "thin"];
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {levels.map((level) => (
        <span key={level} className="inline-flex items-center gap-1.5">
          <FitMark level={level} isChosen={false} />
          {FIT_NAMES[level]}
        </span>
      ))}
      <span className="inline-flex items-center gap-1.5">
        <FitMark level="strong" isChosen /> the one to tell there
      </span>
      <span>Point at a field to see why.</span>
    </span>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -1000],
  End: [0, 1000],
};

const clamp = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/** How many rows stand above each group. */
const rowStarts = (groups: readonly MatrixGroup[]): readonly number[] =>
  groups.map((_, index) => groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0));
