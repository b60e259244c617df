import { type ReactNode, useLayoutEffect, useRef } from "react";
import { caller, mayChange, READING, useStore } from "./data/index.ts";
import { keepOff } from "./ui/keep-off.ts";

export const useMayChange = (): boolean => mayChange(useStore(caller));

/**
 * Shows all there is; where one may only read, only what is marked as harmless can be pressed
 * (ui/keep-off.ts), and the frame says why.
 */
export function ReadOnly({ children }: { readonly children: ReactNode }) {
  const role = useStore(caller)?.role;
  const why = role === "viewer" || role === "coach" ? READING[role] : undefined;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (why === undefined || !place.current) return undefined;
    return keepOff(place.current, why);
  }, [why]);
  return (
    <div
      // What is off stays so until it is drawn anew.
      key={why}
      ref={place}
      className="contents"
      data-reading={why === undefined ? undefined : ""}
    >
      {children}
    </div>
  );
}
