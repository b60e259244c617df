export interface Span {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly look: "mine" | "told" | "mark";
}

interface RangePictureProps {
  readonly spans: readonly Span[];
  readonly currency: string;
}

const LOOKS = {
  mine: "h-5 rounded-md bg-accent",
  told: "h-5 rounded-md border-2 border-muted bg-well",
  mark: "h-7 w-1 rounded bg-danger",
} as const;

/** Ranges on one scale, so that it is seen whether they agree. */
export function RangePicture({ spans, currency }: RangePictureProps) {
  const least = Math.min(...spans.map(({ low }) => low));
  const most = Math.max(...spans.map(({ high }) => high));
  const margin = (most - least || most || 1) * 0.12;
  const [from, to] = [least - margin, most + margin];
  const at = (amount: number): number => ((amount - from) / (to - from)) * 100;
  return (
    <ul className="space-y-3">
      {spans.map(({ name, low, high, look }) => (
        <li key={name} className="grid gap-x-4 gap-y-1 sm:grid-cols-[9rem_1fr] sm:items-center">
          <span className="text-sm">
            {name}
            <span className="block text-muted tabular-nums">
              {low === high
                ? low.toLocaleString()
                : `${low.toLocaleString()} to ${high.toLocaleString()}`}{" "}
              {currency}
            </span>
          </span>
          <span aria-hidden className="relative block h-7 rounded-md border-b border-line">
            <span
              className={`absolute top-0 ${LOOKS[look]}`}
              style={{
                left: `${at(low)}%`,
                ...(look !== "mark" && { width: `${Math.max(1, at(high) - at(low))}%` }),
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
