import { formatClock, formatDay, formatMoment, systemTimeZone, zoneName } from "./format.ts";

interface MomentProps {
  readonly instant: string;
  /** The interview's zone. */
  readonly timeZone: string;
}

/** A moment on the person's own clock, with the interview's beside it where the two differ. */
export function Moment({ instant, timeZone }: MomentProps) {
  const own = systemTimeZone();
  return (
    <time dateTime={instant}>
      {formatMoment(instant, own)}
      {isSameClock(instant, timeZone) ? null : (
        <span className="text-muted"> ({there(instant, timeZone)})</span>
      )}
    </time>
  );
}

interface SpanProps {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  /** Left out where the day is said already. */
  readonly withDay?: boolean;
}

/** From when to when, on the person's own clock first. */
export function TimeSpan({ start, end, timeZone, withDay = true }: SpanProps) {
  const own = systemTimeZone();
  const from = withDay ? formatMoment(start, own) : formatClock(start, own);
  return (
    <span>
      <time dateTime={start}>{from}</time>–<time dateTime={end}>{formatClock(end, own)}</time>
      {isSameClock(start, timeZone) ? null : (
        <span className="text-muted"> ({there(start, timeZone)})</span>
      )}
    </span>
  );
}

/** Whether clocks there show the same as here at that moment. */
const isSameClock = (instant: string, timeZone: string): boolean =>
  formatMoment(instant, timeZone) === formatMoment(instant, systemTimeZone());

/** "10:00 GMT", with the day where it is another one there. */
function there(instant: string, timeZone: string): string {
  const isSameDay = formatDay(instant, timeZone) === formatDay(instant, systemTimeZone());
  const clock = isSameDay ? formatClock(instant, timeZone) : formatMoment(instant, timeZone);
  return `${clock} ${zoneName(instant, timeZone)}`;
}
