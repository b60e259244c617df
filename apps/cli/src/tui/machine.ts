import { useCallback, useRef, useState } from "react";

export interface Machine<S, A> {
  readonly state: S;
  readonly send: (action: A) => void;
  /** The state after everything sent so far, also before it is drawn. */
  readonly now: () => S;
}

/** A reducer whose state can be read at once: two keys that come together must not see the same. */
export function useMachine<S, A>(reduce: (state: S, action: A) => S, initial: S): Machine<S, A> {
  const [state, draw] = useState(initial);
  const latest = useRef(initial);
  const send = useCallback(
    (action: A) => {
      latest.current = reduce(latest.current, action);
      draw(latest.current);
    },
    [reduce],
  );
  const now = useCallback(() => latest.current, []);
  return { state, send, now };
}
