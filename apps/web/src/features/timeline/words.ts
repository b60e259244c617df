import { toMillis } from "@finalist/core";
import type { TimelineMark } from "@finalist/core/prepare";
import { formatClock, formatMoment, systemTimeZone } from "../../format.ts";

export const KIND_NAMES: Readonly<Record<TimelineMark["kind"], string>> = {
  session: "Session",
  deadline: "Deadline",
  window: "Time to write",
  decision: "Decision",
};

/** When a mark is, on the person's own clock. */
export function whenOf({ from, to }: TimelineMark): string {
  const zone = systemTimeZone();
  if (to === undefined) return formatMoment(from, zone);
  const end = isShort(from, to) ? formatClock(to, zone) : formatMoment(to, zone);
  return `${formatMoment(from, zone)} – ${end}`;
}

/** The same under the day on which it begins. */
export function clockOf({ from, to }: TimelineMark): string {
  const zone = systemTimeZone();
  if (to === undefined) return formatClock(from, zone);
  return isShort(from, to)
    ? `${formatClock(from, zone)} – ${formatClock(to, zone)}`
    : `until ${formatMoment(to, zone)}`;
}

const isShort = (from: string, to: string): boolean =>
  toMillis(to) - toMillis(from) < 12 * 60 * 60 * 1000;

/** All that marks say, for whoever cannot see them. */
export const spokenOf = (marks: readonly TimelineMark[]): string =>
  marks
    .map((mark) => `${KIND_NAMES[mark.kind]}, ${whenOf(mark)}: ${mark.texts.join("; ")}`)
    .join(". ");

/** What stands in a mark where it is wide enough. */
export function shortOf(marks: readonly TimelineMark[]): string {
  const [first] = marks;
  const count = marks.length;
  if (first?.kind === "session" && count > 1) return `${count} sessions`;
  if (first?.texts.length === 1 && count === 1) return first.texts[0] ?? "";
  const texts = marks.reduce((sum, { texts: own }) => sum + own.length, 0);
  return first?.id.startsWith("TL-21") ? `${texts} thank-yous` : `${texts} things`;
}
