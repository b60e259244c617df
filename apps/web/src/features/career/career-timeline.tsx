import type { Position } from "@finalist/core/model";
import { type CareerGap, careerOf, type CareerSpan } from "@finalist/core/prepare";
import { dateFormat } from "../../format.ts";

interface CareerTimelineProps {
  readonly positions: readonly Position[];
  readonly today: string;
  readonly onOpen: (id: string) => void;
}

/** Posts on a line of time, with the pauses between them; each post opens its form. */
export function CareerTimeline({ positions, today, onOpen }: CareerTimelineProps) {
  const { spans, gaps, undated } = careerOf(positions, today);
  const lanes = lanesOf(spans);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to), ...gaps.map(({ to }) => to));
  const named = new Map(positions.map((position) => [position.id, position]));
  const length = Math.max(1, last - first);
  const at = (month: number): number => ((month - first) / length) * 100;
  return (
    <div className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      {spans.length > 0 && (
        <div aria-hidden className="mb-5 hidden sm:block">
          <div
            className="relative rounded-lg bg-well"
            style={{ height: `${lanes.length * LANE}rem` }}
          >
            {gaps.map((gap) => (
              <span
                key={gap.from}
                title={gapText(gap)}
                style={{ left: `${at(gap.from)}%`, width: `${at(gap.to) - at(gap.from)}%` }}
                className="absolute inset-y-0 rounded border border-dashed border-muted"
              />
            ))}
            {lanes.flatMap((lane, row) =>
              lane.map((span) => (
                <span
                  key={span.id}
                  title={named.get(span.id)?.employer}
                  style={{
                    left: `${at(span.from)}%`,
                    width: `max(0.5rem, ${at(span.to) - at(span.from)}%)`,
                    top: `${row * LANE}rem`,
                    height: `${LANE}rem`,
                  }}
                  className="absolute overflow-hidden rounded-md border-2 border-well bg-accent px-2 text-xs leading-8 whitespace-nowrap text-on-accent"
                >
                  <bdi>{named.get(span.id)?.employer}</bdi>
                </span>
              )),
            )}
          </div>
          <div className="mt-1 flex justify-between text-xs text-muted tabular-nums">
            <span>{Math.floor(first / 12)}</span>
            <span>{last > monthOf(today) ? "today" : Math.floor(last / 12)}</span>
          </div>
        </div>
      )}
      <ol className="space-y-1">
        {[...rowsOf(spans, gaps), ...undated.map((id) => ({ id }))].map((row) =>
          "months" in row ? (
            <li
              key={`gap-${row.from}`}
              className="rounded-xl border border-dashed border-line px-3 py-2 text-sm text-muted"
            >
              {gapText(row)}. Everybody has one; a plain sentence about it is all they want.
            </li>
          ) : (
            <Post key={row.id} position={named.get(row.id)} onOpen={onOpen} />
          ),
        )}
      </ol>
    </div>
  );
}

interface PostProps {
  readonly position: Position | undefined;
  readonly onOpen: (id: string) => void;
}

function Post({ position, onOpen }: PostProps) {
  if (!position) return null;
  const { id, title, employer, from, to, summary } = position;
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(id)}
        className="block w-full rounded-xl px-3 py-2 text-left hover:bg-well"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="min-w-0 font-medium [overflow-wrap:anywhere]">
            <bdi>{title}</bdi>, <bdi>{employer}</bdi>
          </span>
          <span className="text-sm text-muted tabular-nums">
            {from === undefined ? "No dates yet" : `${from} to ${to ?? "today"}`}
          </span>
        </span>
        {summary && <span className="line-clamp-2 max-w-[70ch] text-sm text-muted">{summary}</span>}
      </button>
    </li>
  );
}

/** The latest first, as a résumé has it. */
const rowsOf = (spans: readonly CareerSpan[], gaps: readonly CareerGap[]) =>
  [...spans, ...gaps].sort((a, b) => b.to - a.to || b.from - a.from);

/** How high a row of the picture is, in rem. */
const LANE = 2.25;

/** Posts held at the same time stand in rows of their own. */
function lanesOf(spans: readonly CareerSpan[]): readonly (readonly CareerSpan[])[] {
  const lanes: CareerSpan[][] = [];
  for (const span of spans) {
    const free = lanes.find((lane) => (lane.at(-1)?.to ?? 0) <= span.from);
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function gapText({ from, to, months }: CareerGap): string {
  const span = months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
  return `${span} between, ${nameOf(from)} to ${nameOf(to)}`;
}

const nameOf = (month: number): string =>
  dateFormat({
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.UTC(Math.floor(month / 12), month % 12, 1));

const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
