import type { Anchor, Offset } from "../playbook/offsets.ts";
import { addDays, addMillis, HOUR, type Instant, MINUTE, type TimeZone } from "../time.ts";

export type Anchors = Partial<Readonly<Record<Anchor, Instant>>>;

/** The instant that an offset means; undefined while its anchor is unknown (domain.md 0.2). */
export function resolveOffset(
  offset: Offset,
  anchors: Anchors,
  timeZone: TimeZone,
): Instant | undefined {
  const parts = /^([A-Z0-9]+?)(?:([+-])(\d+)(min|h|d))?$/.exec(offset);
  const anchor = anchors[parts?.[1] as Anchor];
  if (!parts || !anchor) return undefined;
  const count = Number(parts[3] ?? 0) * (parts[2] === "-" ? -1 : 1);
  if (parts[4] === "d") return addDays(anchor, count, timeZone);
  return addMillis(anchor, count * (parts[4] === "h" ? HOUR : MINUTE));
}
