/** How long a page is left to itself first: what it shows comes before what it may show. */
const SETTLING_MILLIS = 2000;

/**
 * Does one thing after the other, each once the page has nothing else to do; returns what calls
 * the rest off. One that fails does not keep the next from its turn.
 */
export function whenIdle(...works: readonly (() => unknown)[]): () => void {
  let isOff = false;
  let callOff = (): void => undefined;
  const turn = ([work, ...rest]: readonly (() => unknown)[]): void => {
    if (!work || isOff) return;
    callOff = onceIdle(() => {
      void Promise.resolve(work()).then(
        () => turn(rest),
        () => turn(rest),
      );
    });
  };
  const timer = setTimeout(() => turn(works), SETTLING_MILLIS);
  return () => {
    isOff = true;
    clearTimeout(timer);
    callOff();
  };
}

function onceIdle(work: () => void): () => void {
  // Safari has no idle callback.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
