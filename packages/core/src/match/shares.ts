/** Strengths as shares that add up to one, the strong ones favoured. */
export function sharesOf(strengths: readonly number[]): readonly number[] {
  const top = Math.max(...strengths);
  const powers = strengths.map((it) => Math.exp(it - top));
  const sum = powers.reduce((total, it) => total + it, 0);
  return powers.map((it) => it / sum);
}
