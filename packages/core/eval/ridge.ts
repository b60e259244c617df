/** A text by its features: columns and their values. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

type Row = readonly number[];

/**
 * Ridge regression of several targets at once from sparse rows, solved over the rows: the weights of each
 * column for each target.
 */
export function fitRidge(
  rows: readonly SparseRow[],
  targets: readonly Row[],
  { penalty, columns }: { readonly penalty: number; readonly columns: number },
): readonly Float64Array[] {
  const count = targets[0]?.length ?? 0;
  const means = Array.from({ length: count }, (_, at) => mean(targets.map((row) => row[at] ?? 0)));
  const kernel = kernelOf(rows, columns);
  for (const [at, row] of kernel.entries()) row[at] = (row[at] ?? 0) + penalty;
  factorise(kernel);
  const weights = Array.from({ length: columns }, () => new Float64Array(count));
  for (let target = 0; target < count; target += 1) {
    const shares = solve(
      kernel,
      targets.map((row) => (row[target] ?? 0) - (means[target] ?? 0)),
    );
    for (const [at, { columns: used, values }] of rows.entries())
      for (const [cell, column] of used.entries()) {
        const ofColumn = weights[column];
        if (ofColumn)
          ofColumn[target] = (ofColumn[target] ?? 0) + (values[cell] ?? 0) * (shares[at] ?? 0);
      }
  }
  return weights;
}

export const predict = (
  { columns, values }: SparseRow,
  weights: readonly Float64Array[],
): readonly number[] => {
  const sums = new Float64Array(weights[0]?.length ?? 0);
  for (const [cell, column] of columns.entries())
    for (const [target, weight] of (weights[column] ?? []).entries())
      sums[target] = (sums[target] ?? 0) + weight * (values[cell] ?? 0);
  return [...sums];
};

/** The products of each two rows, the lower half. */
function kernelOf(rows: readonly SparseRow[], columns: number): readonly Float64Array[] {
  const dense = new Float64Array(columns);
  return rows.map((row, at) => {
    for (const [cell, column] of row.columns.entries()) dense[column] = row.values[cell] ?? 0;
    const products = new Float64Array(at + 1);
    for (let other = 0; other <= at; other += 1) {
      const { columns: used, values } = rows[other] ?? row;
      let sum = 0;
      for (let cell = 0; cell < used.length; cell += 1)
        sum += (values[cell] ?? 0) * (dense[used[cell] ?? 0] ?? 0);
      products[other] = sum;
    }
    for (const column of row.columns) dense[column] = 0;
    return products;
  });
}

/** Cholesky in place. */
function factorise(lower: readonly Float64Array[]): void {
  for (const [at, row] of lower.entries())
    for (let column = 0; column <= at; column += 1) {
      const other = lower[column] ?? row;
      let sum = row[column] ?? 0;
      for (let it = 0; it < column; it += 1) sum -= (row[it] ?? 0) * (other[it] ?? 0);
      row[column] = column === at ? Math.sqrt(sum) : sum / (other[column] ?? 1);
    }
}

function solve(lower: readonly Float64Array[], target: readonly number[]): Float64Array {
  const solved = Float64Array.from(target);
  for (const [at, row] of lower.entries()) {
    let sum = solved[at] ?? 0;
    for (let it = 0; it < at; it += 1) sum -= (row[it] ?? 0) * (solved[it] ?? 0);
    solved[at] = sum / (row[at] ?? 1);
  }
  for (let at = lower.length - 1; at >= 0; at -= 1) {
    const row = lower[at] ?? solved;
    const value = (solved[at] ?? 0) / (row[at] ?? 1);
    solved[at] = value;
    for (let it = 0; it < at; it += 1) solved[it] = (solved[it] ?? 0) - (row[it] ?? 0) * value;
  }
  return solved;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);

export function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((it) => (it - middle) ** 2)));
}
