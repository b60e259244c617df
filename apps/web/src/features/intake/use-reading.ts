import type { DraftSource } from "@finalist/core/intake";
import { useEffect, useRef, useState } from "react";
import { messageOf } from "../../data/index.ts";
import type { IntakeSource, Progress, ReadDraft, Reader } from "./reading.ts";

export interface Reading {
  /** Nothing while nothing is read. */
  readonly progress: Progress | undefined;
  readonly problem: string | undefined;
  readonly isCancelled: boolean;
  readonly setProblem: (problem: string) => void;
  /** Nothing where it failed or was cancelled. */
  readonly start: (source: IntakeSource, as?: DraftSource) => Promise<ReadDraft | undefined>;
  readonly cancel: () => void;
}

/** One reading at a time: a new one ends the one before, and leaving the page ends them all. */
export function useReading(read: Reader): Reading {
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState<string>();
  const [isCancelled, setIsCancelled] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function start(source: IntakeSource, as?: DraftSource): Promise<ReadDraft | undefined> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setProblem(undefined);
    setIsCancelled(false);
    setProgress({});
    try {
      const { signal } = own;
      const draft = await read(source, {
        as,
        signal,
        onProgress: (found) => {
          if (!signal.aborted) setProgress(found);
        },
      });
      return signal.aborted ? undefined : { draft, source };
    } catch (error) {
      if (!own.signal.aborted) setProblem(messageOf(error));
      return undefined;
    } finally {
      if (running.current === own) setProgress(undefined);
    }
  }
  function cancel(): void {
    running.current?.abort();
    setProgress(undefined);
    setIsCancelled(true);
  }
  return { progress, problem, isCancelled, setProblem, start, cancel };
}
