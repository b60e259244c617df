import { useInput } from "ink";
import { type Press, pressesOf } from "./keymap.ts";

/** Hands each press to `handle`, one after the other. */
export const usePresses = (handle: (press: Press) => void, isActive: boolean): void =>
  useInput(
    (input, key) => {
      for (const press of pressesOf(input, key)) handle(press);
    },
    { isActive },
  );
