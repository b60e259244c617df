import { codeOf, Failure } from "./failure.ts";
import { fitsScreen, page, pagerOf } from "./pager.ts";
import { progressOn } from "./progress.ts";
import { printable, wrap } from "./text.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What a command may touch of the world. */
export interface Io {
  readonly stdout: NodeJS.WritableStream & {
    readonly columns?: number;
    readonly rows?: number;
    readonly isTTY?: boolean;
  };
  readonly stderr: NodeJS.WritableStream;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env: Env;
  /** Somebody can see and answer: a terminal on both ends. */
  readonly isTty: boolean;
  readonly now: () => string;
  /** Resolves when the process is asked to end. */
  readonly untilStopped: () => Promise<void>;
}

/** Colours by what they mean; plain text where nobody sees colours. */
interface Paint {
  readonly strong: (text: string) => string;
  readonly muted: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly danger: (text: string) => string;
}

/** A cell of a plain line; what is not there leaves its column empty. */
export type Cell = string | number | boolean | undefined;

/** How a reading command was asked to answer. */
export interface AnswerOptions {
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** One answer for programs, for pipes and for people; only the one asked for is made. */
type Answer = JsonAnswer & {
  readonly plain: () => readonly (readonly Cell[])[];
  readonly text: () => void;
};

/** One value, or JSON Lines: a value on each line. */
type JsonAnswer =
  | { readonly json: () => unknown }
  | { readonly jsonLines: () => readonly unknown[] };

/** Data on stdout, everything else on stderr. */
export interface Output {
  readonly paint: Paint;
  answer(options: AnswerOptions, answer: Answer): void;
  /** On a terminal, what is printed within goes through the pager where it is long. */
  paged(print: () => void): void;
  /** Prints wrapped text; what does not fit continues below, indented. */
  line(text?: string, indent?: string): void;
  /** Prints text as it is. */
  raw(text: string): void;
  json(value: unknown): void;
  /** JSON on one line, for answers that are JSON Lines. */
  jsonLine(value: unknown): void;
  /** For people: hints, progress, what happened. */
  note(text: string): void;
  /** For people at a terminal: what takes its time; gone with the next word. */
  progress(text: string): void;
  /** Resolves when all is written; rejects where a full disk, say, kept it from that. */
  flush(): Promise<void>;
}

const COLUMNS_MAX = 100;

export function createOutput({ stdout, stderr, env }: Io): Output {
  const width = Math.min(Math.max(stdout.columns || 80, 40), COLUMNS_MAX);
  let failure: Error | undefined;
  // Whoever reads us may stop early (`finalist list | head -1`); that is no failure.
  stdout.on("error", (error: Error) => {
    if (codeOf(error) !== "EPIPE") failure = error;
  });
  stderr.on("error", () => undefined);
  const pager = stdout.isTTY === true ? pagerOf(env) : undefined;
  /** What waits for the pager, and what is to be said after it. */
  let held: { text: string; readonly notes: string[] } | undefined;
  const progress = progressOn(stderr, env);
  const write = (text: string): void => {
    progress.clear();
    if (held) held.text += text;
    else if (!failure) stdout.write(text);
  };
  const note = (text: string): void => {
    progress.clear();
    stderr.write(`${wrap(text, width, "  ").join("\n")}\n`);
  };
  const paged = (print: () => void): void => {
    if (pager !== undefined) held ??= { text: "", notes: [] };
    print();
  };
  const release = async (): Promise<void> => {
    const { text, notes } = held ?? { text: "", notes: [] };
    held = undefined;
    if (pager === undefined || fitsScreen(text, stdout.columns || 80, stdout.rows || 24))
      write(text);
    else if (!(await page(pager, text, env))) write(text);
    notes.forEach(note);
  };
  const plainLine = (cells: readonly Cell[]): string =>
    `${cells.map((cell) => printable(String(cell ?? "")).replace(/\s+/g, " ")).join("\t")}\n`;
  const json = (value: unknown): void => write(`${JSON.stringify(value, undefined, 2)}\n`);
  const jsonLine = (value: unknown): void => write(`${JSON.stringify(value)}\n`);
  return {
    answer(options, answer) {
      if (options.json)
        return "json" in answer ? json(answer.json()) : answer.jsonLines().forEach(jsonLine);
      if (options.plain) return write(answer.plain().map(plainLine).join(""));
      return paged(answer.text);
    },
    paint: paintFor(hasColours(env, stdout.isTTY === true)),
    line: (text = "", indent = "") => write(`${wrap(text, width, indent).join("\n")}\n`),
    raw: write,
    jsonLine,
    json,
    note: (text) => (held ? void held.notes.push(text) : note(text)),
    paged,
    progress: progress.show,
    async flush() {
      progress.clear();
      await release();
      await new Promise<void>((resolve) => stdout.write("", () => resolve()));
      if (failure) throw new Failure(`Cannot write the output: ${failure.message}`);
    },
  };
}

/** Ours first; then https://force-color.org, as Node.js reads it; then https://no-color.org. */
export function hasColours(env: Env, isTerminal = true): boolean {
  const { FINALIST_COLOR: wish, FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (wish === "always" || wish === "never") return wish === "always";
  if (force) return force !== "0" && force !== "false";
  return isTerminal && !no && term !== "dumb";
}

function paintFor(colours: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colours && text !== "" ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return {
    strong: style(1, 22),
    muted: style(2, 22),
    accent: style(36, 39),
    good: style(32, 39),
    warn: style(33, 39),
    danger: style(31, 39),
  };
}
