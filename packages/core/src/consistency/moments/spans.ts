import { MONTH_DAYS, type Quantity } from "../facts/fact.ts";
import type { FoundMoment } from "./moments.ts";

/** A length with the tokens that name its first and its last month. */
export interface FoundSpan {
  readonly value: Quantity;
  readonly from: number;
  readonly to: number;
}

/** "March 2021 to May 2022" lasts as long as its months. */
export const spansOf = (moments: readonly FoundMoment[]): readonly FoundSpan[] =>
  moments.flatMap((first, index): readonly FoundSpan[] => {
    const second = moments[index + 1];
    if (!second || second.from - first.to > 3 || second.value.place !== "end") return [];
    const isSame = first.value.hasYear === second.value.hasYear;
    const gap = second.value.to - first.value.from + 1;
    const months = isSame
      ? gap > 0 || first.value.hasYear
        ? gap
        : gap + 12
      : first.value.hasYear
        ? 0
        : (((second.value.to % 12) - first.value.from + 12) % 12) + 1;
    if (months <= 0) return [];
    const isYears = first.value.to - first.value.from > 10;
    // A season may have ended early or begun late: "Christmas to Easter".
    const vague = first.value.to - first.value.from + second.value.to - second.value.from;
    return [
      {
        value: {
          type: "quantity",
          low: Math.max(0.5, isYears ? months - 23 : months - vague - 1.5) * MONTH_DAYS,
          high: months * MONTH_DAYS,
          said: months,
          isApproximate: true,
          place: "level",
          isRate: false,
          isDerived: false,
        },
        from: first.from,
        to: second.to,
      },
    ];
  });
