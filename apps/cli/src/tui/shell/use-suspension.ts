import { useStdout } from "ink";
import { useCallback, useEffect } from "react";
import type { Terminal } from "./terminal.ts";

const REDRAW = "\u001B[H\u001B[2J";

/** Stops as the shell expects it, by Ctrl-Z and by a signal, and draws all again afterwards. */
export function useSuspension(suspend: Terminal["suspend"] | undefined): () => void {
  const { write } = useStdout();
  const stop = useCallback(() => suspend?.(() => write(REDRAW)), [suspend, write]);
  useEffect(() => {
    if (!suspend) return undefined;
    process.on("SIGTSTP", stop);
    return () => void process.off("SIGTSTP", stop);
  }, [suspend, stop]);
  return stop;
}
