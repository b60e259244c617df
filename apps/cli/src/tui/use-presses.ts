import { useInput } from "ink";
import { createContext, type RefObject, useContext, useLayoutEffect, useRef } from "react";
import { type Press, pressesOf } from "./keymap.ts";

type Handler = (press: Press) => void;
type Target = RefObject<Handler | undefined>;

/** Whoever takes the next press. */
export const PressContext = createContext<Target>({ current: undefined });

/**
 * Listens for the whole program, and hands presses to the screen in front. One listener for all:
 * between two of their own, a key that is typed while screens change would be lost.
 */
export function usePressTarget(): Target {
  const target = useRef<Handler>(undefined);
  useInput((input, key) => {
    for (const press of pressesOf(input, key)) target.current?.(press);
  });
  return target;
}

/** Takes each press while active. */
export function usePresses(handle: Handler, isActive: boolean): void {
  const targetRef = useContext(PressContext);
  useLayoutEffect(() => {
    if (isActive) targetRef.current = handle;
  });
}
