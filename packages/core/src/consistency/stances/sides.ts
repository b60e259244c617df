import { groupBy } from "../../group-by.ts";
import { CONDITIONS } from "./conditions.ts";
import { MATTERS } from "./matters.ts";
import { TOPICS } from "./topics.ts";
import { TRADES } from "./trades.ts";
import { WORDINGS } from "./wordings.ts";

/** What is wanted by whoever does not want a pole: of two sides the other, of many none; "yes" and "no" are each other's. */
export function oppositeOf(axis: string, pole: string): string | undefined {
  if (pole === "yes") return "no";
  if (pole === "no") return "yes";
  const poles = POLES.get(axis) ?? [];
  return poles.length === 2 ? poles.find((other) => other !== pole) : undefined;
}

const SIDES = [TOPICS, MATTERS, CONDITIONS, TRADES, WORDINGS].flatMap((table) =>
  Object.keys(table).flatMap((label) => {
    const [axis = "", pole = ""] = label.split(":");
    // Some of both is no third side.
    return pole === "hybrid" ? [] : [{ axis, pole }];
  }),
);

const POLES: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupBy(SIDES, ({ axis }) => axis)].map(([axis, sides]) => [
    axis,
    [...new Set(sides.map(({ pole }) => pole))],
  ]),
);
