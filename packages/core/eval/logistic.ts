/** A case with what is known of it, and whether it is one of its kind. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly isPositive: boolean;
  readonly weight: number;
}

export type Weights = Readonly<Record<string, number>>;

/** Logistic regression with an L2 penalty, by gradient descent from zero: the same examples give the same weights. */
export function fitLogistic(
  examples: readonly Example[],
  { penalty = 1, rounds = 1500 }: { readonly penalty?: number; readonly rounds?: number } = {},
): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, isPositive, weight }) => ({
    cells: Object.entries(features).flatMap(([name, value]) =>
      value === 0 ? [] : [[index.get(name) ?? 0, value] as const],
    ),
    target: isPositive ? 1 : 0,
    weight,
  }));
  const weights = names.map(() => 0);
  let bias = 0;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight) => (penalty * weight) / total);
    let biasSlope = 0;
    for (const { cells, target, weight } of rows) {
      let sum = bias;
      for (const [at, value] of cells) sum += (weights[at] ?? 0) * value;
      const miss = ((1 / (1 + Math.exp(-sum)) - target) * weight) / total;
      biasSlope += miss;
      for (const [at, value] of cells) slopes[at] = (slopes[at] ?? 0) + miss * value;
    }
    const step = 2;
    bias -= step * biasSlope;
    for (const [at, slope] of slopes.entries()) weights[at] = (weights[at] ?? 0) - step * slope;
  }
  return Object.fromEntries([
    ["bias", rounded(bias)],
    ...names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const),
  ]);
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export function chanceOf(weights: Weights, features: Readonly<Record<string, number>>): number {
  let sum = weights["bias"] ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
