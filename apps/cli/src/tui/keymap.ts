import { graphemesOf, widthOf } from "../text.ts";

/** One key press, by name (`j`, `up`, `ctrl-c`); `text` is what it types. */
export interface Press {
  readonly name: string;
  readonly text?: string;
}

/** What a key does: drives the handlers, the key bar and the help. */
interface Binding {
  readonly keys: readonly string[];
  /** How the keys are shown. */
  readonly shown: string;
  /** How it stands in the key bar; without, it stands in the help alone. */
  readonly bar?: string | undefined;
  /** Among the last to leave a key bar that is too narrow. */
  readonly isKept?: true;
  readonly does: string;
}
export type Bindings<A extends string> = Readonly<Record<A, Binding>>;

const COMMON = {
  live: { keys: ["v"], shown: "v", bar: "v live", does: "What to have in sight in the interview" },
  search: { keys: ["/"], shown: "/", bar: "/ search", does: "Search everything" },
  undo: {
    keys: ["u"],
    shown: "u",
    bar: "u undo",
    isKept: true,
    does: "Take the last change back",
  },
  redo: { keys: ["ctrl-r"], shown: "Ctrl-R", does: "Bring it back again" },
  help: { keys: ["?"], shown: "?", bar: "? help", isKept: true, does: "Show or hide these keys" },
  leave: {
    keys: ["q", "ctrl-c"],
    shown: "q",
    bar: "q leave",
    isKept: true,
    does: "Leave (also Ctrl-C)",
  },
} as const satisfies Bindings<string>;

const MOVES = {
  up: { keys: ["up", "k"], shown: "↑ k", does: "Up" },
  down: { keys: ["down", "j"], shown: "↓ j", bar: "↑↓ move", does: "Down" },
  halfUp: { keys: ["ctrl-u"], shown: "Ctrl-U", does: "Half a page up" },
  halfDown: { keys: ["ctrl-d"], shown: "Ctrl-D", does: "Half a page down" },
  pageUp: { keys: ["pageup", "ctrl-b"], shown: "PgUp", does: "A page up" },
  pageDown: { keys: ["pagedown", "ctrl-f"], shown: "PgDn", does: "A page down" },
  first: { keys: ["g", "home"], shown: "g", does: "To the top" },
  last: { keys: ["G", "end"], shown: "G", does: "To the end" },
} as const satisfies Bindings<string>;

export const TODAY_KEYS = {
  open: {
    keys: ["enter"],
    shown: "Enter",
    bar: "Enter open",
    does: "Open the application, or the place where a step is done",
  },
  ...MOVES,
  tick: { keys: [" "], shown: "Space", does: "Tick off a step that only you can know" },
  more: { keys: ["+", "="], shown: "+", bar: "+ − time", does: "More time at hand" },
  less: { keys: ["-"], shown: "-", does: "Less time at hand" },
  intake: { keys: ["i"], shown: "i", bar: "i invitation", does: "Paste an invitation or notes" },
  filter: { keys: ["f"], shown: "f", bar: "f filter", does: "Show only what has these words" },
  clear: { keys: ["esc"], shown: "Esc", does: "Show all again" },
  ...COMMON,
} as const satisfies Bindings<string>;

/** Of the same screen while there is no application: what acts then, and no more. */
export const START_KEYS = {
  sample: { keys: ["a"], shown: "a", bar: "a sample", does: "Add an invented application" },
  intake: TODAY_KEYS.intake,
  search: COMMON.search,
  undo: { ...COMMON.undo, bar: undefined },
  redo: COMMON.redo,
  help: COMMON.help,
  leave: COMMON.leave,
} as const satisfies Bindings<string>;
export type TodayKey = keyof typeof TODAY_KEYS | keyof typeof START_KEYS;

/** What every tab of an application knows; its own keys come before these. */
export const APPLICATION_KEYS = {
  back: { keys: ["esc", "backspace"], shown: "Esc", bar: "Esc back", does: "Back to the list" },
  digit: {
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"],
    shown: "0 … 9",
    does: "The tab of that number",
  },
  nextTab: {
    keys: ["tab", "l", "right"],
    shown: "Tab",
    bar: "Tab turn",
    does: "Next tab (also l, →)",
  },
  previousTab: {
    keys: ["shift-tab", "h", "left"],
    shown: "h",
    does: "Previous tab (also Shift-Tab, ←)",
  },
  ...MOVES,
  note: { keys: ["n"], shown: "n", bar: "n note", does: "Add a note" },
  ...COMMON,
} as const satisfies Bindings<string>;
export type ApplicationKey = keyof typeof APPLICATION_KEYS;

export const FILTER_KEYS = {
  keep: { keys: ["enter"], shown: "Enter", bar: "Enter keep", does: "Keep the filter" },
  clear: { keys: ["esc"], shown: "Esc", bar: "Esc show all", does: "Show all again" },
  leave: { keys: ["ctrl-c"], shown: "Ctrl-C", does: "Leave" },
} as const satisfies Bindings<string>;

export const FORM_KEYS = {
  save: { keys: ["ctrl-s"], shown: "Ctrl-S", bar: "Ctrl-S save", does: "Save" },
  next: { keys: ["tab"], shown: "Tab", bar: "Tab next field", does: "Next field" },
  previous: {
    keys: ["shift-tab"],
    shown: "Shift-Tab",
    bar: "Shift-Tab back",
    does: "Previous field",
  },
  close: { keys: ["esc"], shown: "Esc", bar: "Esc close", does: "Close without saving" },
  leave: { keys: ["ctrl-c"], shown: "Ctrl-C", does: "Leave" },
} as const satisfies Bindings<string>;

export const ASK_KEYS = {
  yes: { keys: ["y", "ctrl-c"], shown: "y", bar: "y yes, away with it", does: "Discard it" },
  no: { keys: ["n", "esc"], shown: "n", bar: "n no, go on writing", does: "Go on writing" },
} as const satisfies Bindings<string>;

/** Of a question before something is done. */
export const CONFIRM_KEYS = {
  yes: { keys: ["y"], shown: "y", bar: "y yes", does: "Do it" },
  no: { keys: ["n", "esc"], shown: "n", bar: "n no", does: "Leave it as it is" },
  leave: { keys: ["ctrl-c"], shown: "Ctrl-C", does: "Leave" },
} as const satisfies Bindings<string>;

export const HELP_KEYS = {
  close: { keys: ["?", "esc", "enter"], shown: "?", bar: "? close", does: "Close the help" },
  up: MOVES.up,
  down: MOVES.down,
  leave: COMMON.leave,
} as const satisfies Bindings<string>;

export const SEARCH_KEYS = {
  open: { keys: ["enter"], shown: "Enter", bar: "Enter go there", does: "Go to the place" },
  up: { keys: ["up", "ctrl-p"], shown: "↑", does: "Up" },
  down: { keys: ["down", "ctrl-n"], shown: "↓", bar: "↑↓ choose", does: "Down" },
  pageUp: MOVES.pageUp,
  pageDown: MOVES.pageDown,
  close: { keys: ["esc"], shown: "Esc", bar: "Esc close", does: "Close the search" },
  leave: { keys: ["ctrl-c"], shown: "Ctrl-C", does: "Leave" },
} as const satisfies Bindings<string>;

export const LIVE_KEYS = {
  asked: { keys: [" "], shown: "Space", bar: "Space asked", does: "Mark a question as asked" },
  ...MOVES,
  note: { keys: ["n"], shown: "n", bar: "n note", does: "Write down a line" },
  other: {
    keys: ["tab"],
    shown: "Tab",
    bar: "Tab other session",
    does: "The other session, where two go on at once",
  },
  back: { keys: ["esc", "v"], shown: "Esc", bar: "Esc back", does: "Back to the preparation" },
  undo: COMMON.undo,
  redo: COMMON.redo,
  help: COMMON.help,
  leave: COMMON.leave,
} as const satisfies Bindings<string>;

/** What a press means here. */
export function actionFor<A extends string>(bindings: Bindings<A>, press: Press): A | undefined {
  const names = Object.keys(bindings) as A[];
  return names.find((action) => bindings[action].keys.includes(press.name));
}

/** As many of the short hints as fit; undo, help and leave go last. */
export function keyBar(bindings: Bindings<string>, width: number): string {
  const shown = Object.values(bindings).filter(({ bar }) => bar !== undefined);
  const line = (): string => shown.map(({ bar }) => bar).join("  ");
  while (shown.length > 1 && widthOf(line()) > width) {
    const last = shown.findLastIndex(({ isKept }) => !isKept);
    shown.splice(Math.max(last, 0), 1);
  }
  return line();
}

/** The part of Ink's key that we look at. */
interface InkKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly shift: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

/**
 * What was pressed. Ink hands over whatever came in at once: of fast typing or a paste every
 * character is a press of its own.
 */
export function pressesOf(input: string, key: InkKey): readonly Press[] {
  const named = nameOf(key);
  if (named !== undefined) return [{ name: named }];
  if (key.ctrl) return [{ name: `ctrl-${input}` }];
  if (key.meta) return [];
  const characters = graphemesOf(input.replace(/\r\n?|\n/g, "\r"));
  return characters.map((text, index) => {
    const isEnd = index === characters.length - 1;
    // Within a paste a line break is text; only the one that ends it is the Enter key.
    if (text === "\r") return isEnd ? { name: "enter" } : { name: "enter", text: "\n" };
    if (text === "\t") return { name: "tab" };
    if (text === "\u007F" || text === "\b") return { name: "backspace" };
    const code = text.codePointAt(0) ?? 0;
    if (code < 32) return { name: `ctrl-${String.fromCodePoint(code + 96)}` };
    return { name: text, text };
  });
}

function nameOf(key: InkKey): string | undefined {
  if (key.tab) return key.shift ? "shift-tab" : "tab";
  if (key.return) return "enter";
  if (key.escape) return "esc";
  if (key.upArrow) return "up";
  if (key.downArrow) return "down";
  if (key.leftArrow) return "left";
  if (key.rightArrow) return "right";
  if (key.pageUp) return "pageup";
  if (key.pageDown) return "pagedown";
  if (key.home) return "home";
  if (key.end) return "end";
  // What terminals send for the backspace key, Ink calls delete.
  return key.backspace || key.delete ? "backspace" : undefined;
}
