import { stemOf } from "./stems.ts";
import type { Token } from "./tokens.ts";

/**
 * A linear classifier of short texts. For each label, what its words and pairs of words weigh, in tenths:
 * "promot:14 no+step:9". Fitted elsewhere; the table is data.
 */
export interface ClassifierTable {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** Cue → weights by label, in the order of the labels; a missing one is 0. */
  readonly cues: Readonly<Record<string, readonly number[]>>;
}

/** The words of a text as cues: their stems, and each two that follow each other. */
export function cuesOf(tokens: readonly Token[]): readonly string[] {
  const stems = tokens.flatMap(({ kind, lower }) =>
    kind === "word"
      ? [stemOf(lower)]
      : kind === "number"
        ? ["0"]
        : /^[.,;:!?]$/.test(lower)
          ? ["."]
          : [],
  );
  const cues = new Set<string>();
  for (const [index, stem] of stems.entries()) {
    if (stem !== "." && stem !== "") cues.add(stem);
    const next = stems[index + 1];
    if (next !== undefined && next !== "." && stem !== ".") cues.add(`${stem}+${next}`);
  }
  return [...cues];
}

/** The chance of each label, adding up to 1. */
export function classify(table: ClassifierTable, cues: readonly string[]): readonly number[] {
  const sums = [...table.bias];
  // Long sentences have more words, not more meaning.
  const known = cues.flatMap((cue) => table.cues[cue] ?? []);
  if (known.length === 0) return softmax(sums);
  const scale = 1 / Math.sqrt(Math.max(4, cues.length));
  for (const cue of cues) {
    const weights = table.cues[cue];
    if (!weights) continue;
    for (const [index, weight] of weights.entries())
      sums[index] = (sums[index] ?? 0) + weight * scale;
  }
  return softmax(sums);
}

function softmax(sums: readonly number[]): readonly number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
