import { type ClassifierTable, cuesOf } from "../src/text/classifier.ts";
import { tokensOf } from "../src/text/tokens.ts";

export interface Phrase {
  readonly label: string;
  readonly text: string;
}

/** Softmax regression over stems and pairs of stems with an L2 penalty, by gradient descent from zero. */
export function fitSoftmax(
  phrases: readonly Phrase[],
  { penalty = 0.004, rounds = 220 } = {},
): ClassifierTable {
  const labels = [...new Set(phrases.map(({ label }) => label))].toSorted();
  const rows = phrases.map(({ label, text }) => ({
    target: labels.indexOf(label),
    cues: cuesOf(tokensOf(text)),
  }));
  const seen = new Map<string, number>();
  for (const { cues } of rows) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const names = [...seen]
    .filter(([cue, count]) => count >= (cue.includes("+") ? 2 : 2))
    .map(([cue]) => cue)
    .toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const count = labels.length;
  const weights = new Float64Array(names.length * count);
  const bias = new Float64Array(count);
  const share = labels.map(
    (_, at) => rows.length / (count * rows.filter(({ target }) => target === at).length),
  );
  const inputs = rows.map(({ cues, target }) => ({
    target,
    scale: 1 / Math.sqrt(Math.max(4, cues.length)),
    at: cues.flatMap((cue) => index.get(cue) ?? []),
    weight: Math.sqrt(share[target] ?? 1),
  }));
  const sums = new Float64Array(count);
  for (let round = 0; round < rounds; round += 1) {
    const step = 4 / (1 + round / 60);
    for (const { target, scale, at, weight } of inputs) {
      for (let label = 0; label < count; label += 1) {
        let sum = bias[label] ?? 0;
        for (const cue of at) sum += (weights[cue * count + label] ?? 0) * scale;
        sums[label] = sum;
      }
      const top = Math.max(...sums);
      let total = 0;
      for (let label = 0; label < count; label += 1) total += Math.exp((sums[label] ?? 0) - top);
      for (let label = 0; label < count; label += 1) {
        const chance = Math.exp((sums[label] ?? 0) - top) / total;
        const miss = (chance - (label === target ? 1 : 0)) * weight * step * 0.1;
        bias[label] = (bias[label] ?? 0) - miss * 0.3;
        for (const cue of at)
          weights[cue * count + label] = (weights[cue * count + label] ?? 0) - miss * scale;
      }
    }
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) * (1 - penalty * step);
  }
  const cues: Record<string, number[]> = {};
  for (const [at, name] of names.entries()) {
    const row = labels.map((_, label) => Math.round((weights[at * count + label] ?? 0) * 10) / 10);
    if (row.some((weight) => Math.abs(weight) >= 0.3)) cues[name] = row;
  }
  return { labels, bias: [...bias].map((value) => Math.round(value * 100) / 100), cues };
}
