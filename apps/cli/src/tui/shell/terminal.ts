import type { Io } from "../../output.ts";
import { keyBar, TODAY_KEYS } from "../keymap.ts";

/** With bracketed paste: what is pasted is then told apart from keys. */
const ENTER = "\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[H\u001B[2J";
const LEAVE = "\u001B[?2004l\u001B[?1049l\u001B[?25h";
const CLEAR = "\u001B[H\u001B[2J";

/** The terminal as a program that fills it needs it, and as it was before. */
export interface Terminal {
  /** Empties it, for whoever draws next. */
  readonly clear: () => void;
  /** Gives it to the shell until the program is called back; `onBack` draws all of it again. */
  readonly suspend: (onBack: () => void) => void;
  readonly giveBack: () => void;
}

/** Takes the alternate screen, and every key as it is pressed. */
export function takeTerminal({ stdin, stdout }: Io): Terminal {
  const keys = stdin as Partial<Pick<NodeJS.ReadStream, "setRawMode">>;
  let isOurs = false;
  const take = (): void => {
    if (isOurs) return;
    isOurs = true;
    keys.setRawMode?.(true);
    stdout.write(ENTER);
  };
  const giveBack = (): void => {
    if (!isOurs) return;
    isOurs = false;
    stdout.write(LEAVE);
    keys.setRawMode?.(false);
  };
  take();
  return {
    clear: () => void stdout.write(CLEAR),
    giveBack,
    suspend(onBack) {
      if (!isOurs) return;
      giveBack();
      let isBack = false;
      const comeBack = (): void => {
        if (isBack) return;
        isBack = true;
        process.off("SIGCONT", comeBack);
        take();
        onBack();
      };
      process.on("SIGCONT", comeBack);
      stop();
      // Where nobody controls jobs, nothing stops, and nobody would call back.
      setTimeout(comeBack, STOPPED_MILLIS);
    },
  };
}

const STOPPED_MILLIS = 200;

/** Stops whoever was started with us too, as a shell expects of Ctrl-Z. */
function stop(): void {
  const listeners = process.listeners("SIGTSTP");
  process.removeAllListeners("SIGTSTP");
  process.kill(0, "SIGTSTP");
  for (const listener of listeners) process.on("SIGTSTP", listener);
}

/** What is seen while the rest of the program is loaded. */
export function firstFrame({ stdout }: Io): string {
  const { columns = 80, rows = 24 } = stdout as { columns?: number; rows?: number };
  const rule = "─".repeat(columns);
  const keys = keyBar(TODAY_KEYS, columns);
  return [`Finalist\u001B[${Math.max(columns - 8, 1)}Greading…`, rule, "Reading…"]
    .join("\r\n")
    .concat(`\u001B[${Math.max(rows - 3, 4)};1H${rule}\r\n\r\n${keys}\u001B[H`);
}
