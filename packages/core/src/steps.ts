/** Long work that can be paused after each of its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
