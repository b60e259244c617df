const SLICE_MILLIS = 8;

/** Long work a few milliseconds at a time: frames and keys come between. The answer stops it. */
export function inSlices<T>(
  steps: Generator<undefined, T, undefined>,
  onDone: (result: T) => void,
): () => void {
  let next = setImmediate(work);
  function work(): void {
    const until = performance.now() + SLICE_MILLIS;
    do {
      const { done, value } = steps.next();
      if (done) return onDone(value);
    } while (performance.now() < until);
    next = setImmediate(work);
  }
  return () => clearImmediate(next);
}
