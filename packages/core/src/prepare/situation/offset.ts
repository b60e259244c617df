import type { TakeHome } from "../../model/groundwork.ts";
import type { Anchor, Offset } from "../../playbook/offsets.ts";
import { addDays, addMillis, HOUR, type Instant, MINUTE, type TimeZone } from "../../time.ts";

export type Anchors = Partial<Readonly<Record<Anchor, Instant>>>;

/** When a take-home came, and when it is due. */
export const takeHomeAnchors = (takeHome: TakeHome | undefined): Anchors => ({
  ...(takeHome && { TH: takeHome.receivedAt }),
  ...(takeHome?.dueAt && { THD: takeHome.dueAt }),
});

/** The instant that an offset means; undefined while its anchor is unknown (domain.md 0.2). */
export function resolveOffset(
  offset: Offset,
  anchors: Anchors,
  timeZone: TimeZone,
): Instant | undefined {
  const { name, days, millis } = readOffset(offset);
  const anchor = anchors[name];
  if (!anchor) return undefined;
  return days === undefined ? addMillis(anchor, millis) : addDays(anchor, days, timeZone);
}

interface Shift {
  readonly name: Anchor;
  readonly days?: number;
  readonly millis: number;
}

/** There are a few dozen offsets, all in the playbook. */
const shifts = new Map<Offset, Shift>();

function readOffset(offset: Offset): Shift {
  const known = shifts.get(offset);
  if (known) return known;
  const [, name, sign, digits, unit] = /^([A-Z0-9]+?)(?:([+-])(\d+)(min|h|d))?$/.exec(offset) ?? [];
  const count = Number(digits ?? 0) * (sign === "-" ? -1 : 1);
  // The type of an offset has the form that was matched.
  const anchor = name as Anchor;
  const shift =
    unit === "d"
      ? { name: anchor, days: count, millis: 0 }
      : { name: anchor, millis: count * (unit === "h" ? HOUR : MINUTE) };
  shifts.set(offset, shift);
  return shift;
}
