import { WEIGHTS } from "./weights.ts";

/** What is known of a case, by name; most from 0 to 1. */
export type Features = Readonly<Record<string, number>>;

export type ModelName = keyof typeof WEIGHTS;

/** The chance, from 0 to 1, that a case is one of its kind: a logistic regression whose weights are fitted. */
export function scoreOf(model: ModelName, features: Features): number {
  const weights: Readonly<Record<string, number>> = WEIGHTS[model];
  let sum = weights["bias"] ?? 0;
  for (const name of Object.keys(features)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
