import { useInput } from "ink";
import {
  createContext,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { type Press, pressesOf } from "./keymap.ts";

/** A screen that takes presses. */
interface Taker {
  readonly handle: (press: Press) => void;
  /** Whether presses are text at the moment. */
  readonly isTyping: () => boolean;
}
type Target = RefObject<Taker | undefined>;

/** Whoever takes the next press. */
export const PressContext = createContext<Target>({ current: undefined });

/** Turns of the event loop after which a key is taken to have changed nothing. */
const TURNS_MAX = 20;

/**
 * Listens for the whole program, and hands presses to the screen in front. One listener for all:
 * between two of their own, a key that is typed while screens change would be lost. Of keys that
 * come together each meets the screen that the one before has opened; text comes in one go.
 */
export function usePressTarget(): Target {
  const target = useRef<Taker>(undefined);
  const waiting = useRef<Press[]>([]);
  const timer = useRef<NodeJS.Timeout>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const drain = (): void => {
    timer.current = undefined;
    for (let press = waiting.current.shift(); press; press = waiting.current.shift()) {
      const before = target.current;
      before?.handle(press);
      if (waiting.current.length > 0 && !before?.isTyping()) return afterDrawing(before, 0);
    }
  };
  // Whatever is drawn anew takes presses anew; a busy machine may need some turns for it.
  const afterDrawing = (before: Taker | undefined, turns: number): void => {
    timer.current = setTimeout(() => {
      if (target.current !== before || turns >= TURNS_MAX) drain();
      else afterDrawing(before, turns + 1);
    }, 1);
  };
  useInput((input, key) => {
    waiting.current.push(...pressesOf(input, key));
    if (timer.current === undefined) drain();
  });
  return target;
}

/** Takes each press while active. */
export function usePresses(
  handle: (press: Press) => void,
  isActive: boolean,
  isTyping: () => boolean = () => false,
): void {
  const targetRef = useContext(PressContext);
  useLayoutEffect(() => {
    if (isActive) targetRef.current = { handle, isTyping };
  });
}
