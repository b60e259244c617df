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
  { penalty, rounds = 1500 }: { readonly penalty: number; readonly rounds?: number },
): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, isPositive, weight }) => {
    const cells = Object.entries(features).filter(([, value]) => value !== 0);
    return {
      columns: Int32Array.from(cells.map(([name]) => index.get(name) ?? 0)),
      values: Float64Array.from(cells.map(([, value]) => value)),
      target: isPositive ? 1 : 0,
      weight,
    };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const slopes = new Float64Array(names.length);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < weights.length; at += 1)
      slopes[at] = (penalty * (weights[at] ?? 0)) / total;
    let biasSlope = 0;
    for (const { columns, values, target, weight } of rows) {
      let sum = bias;
      for (let cell = 0; cell < columns.length; cell += 1)
        sum += (weights[columns[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
      const miss = ((1 / (1 + Math.exp(-sum)) - target) * weight) / total;
      biasSlope += miss;
      for (let cell = 0; cell < columns.length; cell += 1) {
        const at = columns[cell] ?? 0;
        slopes[at] = (slopes[at] ?? 0) + miss * (values[cell] ?? 0);
      }
    }
    bias -= STEP * biasSlope;
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) - STEP * (slopes[at] ?? 0);
  }
  return Object.fromEntries([
    ["bias", rounded(bias)],
    ...names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const),
  ]);
}

const STEP = 2;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
