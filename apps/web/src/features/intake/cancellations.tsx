import type { DraftCancellation } from "@finalist/core/intake";
import { formatClock, formatDate, formatDay } from "../../format.ts";

interface CancellationsProps {
  readonly items: readonly DraftCancellation[];
  readonly timeZone: string;
}

export function Cancellations({ items, timeZone }: CancellationsProps) {
  return (
    <section className="rounded-xl bg-warn-soft px-4 py-3 text-sm text-warn">
      <h2 className="font-serif text-lg font-semibold">Cancelled</h2>
      <p>
        This leaves the application when you confirm it; “finalist undo” brings it back. Times in{" "}
        {timeZone}.
      </p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {items.map(({ calendarUid, title, date, start, end }) => (
          <li key={`${calendarUid} ${start} ${title}`}>
            <bdi>{title ?? "A session"}</bdi>
            {start === undefined
              ? date && `, ${formatDate(date)}`
              : `, ${formatDay(start, timeZone)}, ${formatClock(start, timeZone)}`}
            {start !== undefined && end !== undefined && `–${formatClock(end, timeZone)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
