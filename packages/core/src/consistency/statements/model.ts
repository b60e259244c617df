import { WEIGHTS } from "./weights.ts";

/** What is known of a case, by name; most from 0 to 1. */
export type Features = Readonly<Record<string, number>>;

type ModelName = keyof typeof WEIGHTS;

/** What each feature weighs in each of the decisions. */
export type Model = Readonly<Record<ModelName, Features>>;

export const FITTED: Model = WEIGHTS;

/** The chance, from 0 to 1, that a case is one of its kind: a logistic regression whose weights are fitted. */
export function chanceOf(weights: Features, features: Features): number {
  let sum = weights["bias"] ?? 0;
  for (const name of Object.keys(features)) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
