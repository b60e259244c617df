import { printable, shorten } from "./text.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What long work says of itself while it goes on, on one line that is gone afterwards. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

type Stderr = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export function progressOn(stderr: Stderr, env: Env): Progress {
  const isSeen = stderr.isTTY === true && env["TERM"] !== "dumb";
  let isShown = false;
  return {
    show(text) {
      if (!isSeen) return;
      isShown = true;
      stderr.write(`${CLEAR}${shorten(printable(text), (stderr.columns ?? 80) - 1)}`);
    },
    clear() {
      if (isShown) stderr.write(CLEAR);
      isShown = false;
    },
  };
}

/** To the start of the line, and nothing on it. */
const CLEAR = "\r\u001B[2K";
