import type { NumberMention } from "../../text/numbers.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";
import { changesOf, multiplesIn, unchangedIn } from "./changes.ts";
import { countAt } from "./counts.ts";
import { isLabel } from "./labels.ts";
import { lengthsInWords } from "./lengths-in-words.ts";
import { lengthAt } from "./lengths.ts";
import { withLimit, withTurnedBound } from "./limits.ts";
import { moneyAt } from "./money.ts";
import { nonesIn } from "./nones.ts";
import { withPlace } from "./places.ts";
import { groupsIn, partsOfNumbers, productsOf, stretchesIn, totalsOf } from "./products.ts";
import type { FoundQuantity } from "./quantity.ts";
import { rhythmsIn } from "./rates.ts";
import { shareAt } from "./shares.ts";
import { everyNth, sharesInWords } from "./shares-in-words.ts";
import { sharesOfCounts } from "./shares-of-counts.ts";
import { partOfLength, withUnits } from "./unsaid-units.ts";

/** Durations, counts, shares and money of one telling: those said, and then those that follow from them. */
export function quantitiesIn(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
): readonly FoundQuantity[] {
  const said = withUnits(tokens, saidIn(tokens, numbers));
  const placed = said.map((read) => withLimit(tokens, withPlace(tokens, read, said)));
  const shares = sharesOfCounts(tokens, placed);
  return [
    ...placed.filter((read) => !shares.some((share) => isWordingOf(share, read))),
    ...rhythmsIn(tokens, placed),
    ...multiplesIn(tokens),
    ...unchangedIn(tokens),
    ...productsOf(tokens, placed),
    ...partsOfNumbers(tokens, placed),
    ...shares,
    ...everyNth(tokens),
    ...groupsIn(tokens, placed),
    ...stretchesIn(tokens, placed),
    ...totalsOf(placed),
    ...changesOf(placed),
    ...nonesIn(tokens),
    ...sharesInWords(tokens),
  ];
}

/** What the numbers say, and lengths without one such as "a year", in order. */
function saidIn(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let taken = 0;
  for (const [index, number] of numbers.entries()) {
    if (number.from < taken || isLabel(tokens, number)) continue;
    const read = quantityAt(tokens, withTurnedBound(tokens, number), numbers[index + 1]);
    if (!read) continue;
    found.push(partOfLength(tokens, read, found.at(-1)));
    taken = read.to;
  }
  const lengths = lengthsInWords(tokens).filter(
    (length) =>
      !found.some(
        (read) => length.from < read.to && length.to > read.from && !isWithin(read, length),
      ),
  );
  const whole = found.filter((read) => !lengths.some((length) => isWithin(read, length)));
  return [...whole, ...lengths].sort((a, b) => a.from - b.from);
}

/** "Four out of a hundred" counts nothing. */
const isWordingOf = (share: FoundQuantity, { kind, from, to }: FoundQuantity): boolean =>
  share.isRound === true && kind === "count" && from >= share.from && to <= share.to;

/** "A year and two months" is one length. */
const isWithin = (read: FoundQuantity, length: FoundQuantity): boolean =>
  read.from > length.from && read.to <= length.to && read.kind === "duration";

function quantityAt(
  tokens: readonly Token[],
  number: NumberMention,
  next: NumberMention | undefined,
): FoundQuantity | undefined {
  // "Eleven in a hundred."
  if (number.low === 100 && wordAt(tokens, number.from - 1) === "in")
    return countAt(tokens, number);
  return (
    moneyAt(tokens, number) ??
    shareAt(tokens, number) ??
    lengthAt(tokens, number, next) ??
    countAt(tokens, number)
  );
}
