import { phraseFinder, phraseList } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { numbersByWord } from "../facts/words.ts";
import { amountInWords, type FoundQuantity, readEach } from "./quantity.ts";

const MULTIPLES = numbersByWord([
  [0.5, "halved halving halves"],
  [1, "doubled doubling doubles double twofold"],
  [2, "tripled trebled tripling triple threefold"],
  [3, "quadrupled fourfold"],
  [4, "fivefold"],
  [9, "tenfold"],
]);

/** "doubled" is a rise by 100 %, "halved" a fall by 50 %. */
export const multiplesIn = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  readEach(tokens, ({ lower }, at) => {
    const change = MULTIPLES.get(lower);
    return change === undefined
      ? undefined
      : {
          kind: "percentage",
          value: amountInWords(change, { place: "by" }),
          from: at,
          to: at + 1,
        };
  });

const findUnchanged = phraseFinder({
  unchanged: phraseList(`
    made no difference | makes no difference | made little difference | no difference whatever | did nothing for | did nothing to |
    does nothing for | had no effect | no effect | had no impact | no impact | hadn't budged | didn't budge | never budged |
    hardly budged | barely budged | hadn't moved | didn't move | never moved | barely moved | hardly moved | hadn't changed |
    didn't change | never changed | hardly changed | barely changed | no change | stayed where it was | stayed put |
    stayed exactly where | stayed the same | stayed flat | remained the same | remained flat | stood still | was unchanged |
    were unchanged | remained unchanged | flatlined | no better | no improvement | no gain | no growth | no saving`),
});

/** "It made no difference" is a change by nothing. */
export const unchangedIn = (tokens: readonly Token[]): readonly FoundQuantity[] =>
  findUnchanged(tokens).map(({ from, to }) => ({
    kind: "percentage",
    value: amountInWords(0, { place: "by" }),
    from,
    to,
  }));

/** "From 8 to 5 per cent" is a fall by three eighths. */
export const changesOf = (all: readonly FoundQuantity[]): readonly FoundQuantity[] =>
  readEach(all, (after, index) => {
    const before = all[index - 1];
    if (after.value.place !== "to" || before?.value.place !== "from") return undefined;
    if (before.kind !== after.kind || before.value.low <= 0 || after.from - before.to > 6)
      return undefined;
    const change = Math.abs(after.value.low - before.value.low) / before.value.low;
    return {
      kind: "percentage",
      value: amountInWords(change, { place: "by", isDerived: true }),
      from: before.from,
      to: after.to,
    };
  });
