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

/** How terminals bracket what is pasted, as Ink hands it over. */
const PASTE = { begins: "[200~", ends: "[201~" } as const;

/** Turns of the event loop after which a key is taken to have changed nothing. */
const TURNS_MAX = 20;

/**
 * Listens for the whole program, and hands presses to the screen in front. One listener for all:
 * between two of their own, a key that is typed while screens change would be lost. Each key meets
 * the screen that the one before has opened, however fast they come; text comes in one go.
 */
export function usePressTarget(onSuspend: () => void): Target {
  const target = useRef<Taker>(undefined);
  const waiting = useRef<Press[]>([]);
  const timer = useRef<NodeJS.Timeout>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const drain = (): void => {
    timer.current = undefined;
    while (waiting.current.length > 0) {
      const before = target.current;
      const press = before?.isTyping() ? takeText(waiting.current) : waiting.current.shift();
      if (press?.name === "ctrl-z") onSuspend();
      else if (press) before?.handle(press);
      if (!before?.isTyping()) return afterDrawing(before, 0);
    }
  };
  // Whatever is drawn anew takes presses anew; a busy machine may need some turns for it.
  const afterDrawing = (before: Taker | undefined, turns: number): void => {
    timer.current = setTimeout(() => {
      if (target.current !== before || turns >= TURNS_MAX) drain();
      else afterDrawing(before, turns + 1);
    }, 1);
  };
  const pasted = useRef<string>(undefined);
  useInput((input, key) => {
    if (input === PASTE.begins) pasted.current = "";
    else if (input === PASTE.ends) {
      const text = pasted.current?.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
      pasted.current = undefined;
      if (text) waiting.current.push({ name: "paste", text });
    } else if (pasted.current !== undefined) pasted.current += key.return ? "\n" : input;
    else waiting.current.push(...pressesOf(input, key));
    if (timer.current === undefined) drain();
  });
  return target;
}

/** The next press; of text, all that came with it: a page that is pasted is one edit, not thousands. */
function takeText(waiting: Press[]): Press | undefined {
  const end = waiting.findIndex(({ text }) => text === undefined);
  const count = end < 0 ? waiting.length : end;
  if (count < 2) return waiting.shift();
  const text = waiting.splice(0, count).map((press) => press.text ?? "");
  return { name: "paste", text: text.join("") };
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
