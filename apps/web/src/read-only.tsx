import type { ReactNode } from "react";
import { caller, mayChange, useStore } from "./data/index.ts";

/** Shows all there is; where one may only read, nothing in it can be pressed, and the frame says why. */
export function ReadOnly({ children }: { readonly children: ReactNode }) {
  const isOff = !mayChange(useStore(caller));
  return (
    <fieldset disabled={isOff} className="contents">
      {children}
    </fieldset>
  );
}
