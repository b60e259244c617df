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
  const stems: string[] = [];
  for (const { kind, lower } of tokens)
    if (kind === "word") stems.push(stemOf(lower));
    else if (kind === "number") stems.push("0");
    else if (PAUSES.has(lower)) stems.push(".");
  const cues = new Set<string>();
  for (const [index, stem] of stems.entries()) {
    if (stem !== "." && stem !== "") cues.add(stem);
    const next = stems[index + 1];
    if (next !== undefined && next !== "." && stem !== ".") cues.add(`${stem}+${next}`);
  }
  return [...cues];
}

const PAUSES: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "?"]);

/** The chance of each label, adding up to 1. */
export function classify(table: ClassifierTable, cues: readonly string[]): readonly number[] {
  const weightsByCue = weightsOf(table);
  const sums = [...table.bias];
  // Long sentences have more words, not more meaning.
  const scale = 1 / Math.sqrt(Math.max(4, cues.length));
  for (const cue of cues) {
    const weights = weightsByCue.get(cue);
    if (!weights) continue;
    for (const [index, weight] of weights.entries())
      sums[index] = (sums[index] ?? 0) + weight * scale;
  }
  return softmax(sums);
}

type WeightsByCue = ReadonlyMap<string, readonly number[]>;

/** A table is looked into again and again; the cache only saves work. */
const WEIGHTS = new WeakMap<ClassifierTable, WeightsByCue>();

function weightsOf(table: ClassifierTable): WeightsByCue {
  const known = WEIGHTS.get(table);
  if (known) return known;
  const weights = new Map(Object.entries(table.cues));
  WEIGHTS.set(table, weights);
  return weights;
}

function softmax(sums: readonly number[]): readonly number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
