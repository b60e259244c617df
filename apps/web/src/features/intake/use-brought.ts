import { useEffect, useState } from "react";
import { notify } from "../../notices.ts";
import {
  type Corrections,
  keepCorrections,
  keepSource,
  keptCorrections,
  keptSource,
} from "./kept-source.ts";
import { readIntake } from "./read-intake.ts";
import type { ReadDraft } from "./reading.ts";

interface Brought {
  readonly read: ReadDraft | undefined;
  /** While what was kept is read again. */
  readonly isReading: boolean;
  /** Nothing once it is stored or let go. */
  readonly setRead: (read: ReadDraft | undefined) => void;
  /** What was corrected in it before a reload. */
  readonly corrections: Corrections | undefined;
  readonly correct: (corrections: Corrections) => void;
}

/** What a person brought, until it is stored or let go; a reload reads it again. */
export function useBrought(): Brought {
  const [read, setRead] = useState<ReadDraft>();
  const [isReading, setIsReading] = useState(() => keptSource() !== undefined);

  useEffect(() => {
    const kept = keptSource();
    if (!kept) return;
    const { source, as } = kept;
    const leaving = new AbortController();
    const { signal } = leaving;
    const end = (draft?: ReadDraft["draft"]): void => {
      if (signal.aborted) return;
      setIsReading(false);
      if (!draft) return;
      setRead({ draft, source });
      const isCorrected = keptCorrections({ draft, source }) !== undefined;
      notify({
        text: isCorrected
          ? "We kept what you brought, with your corrections."
          : "We kept what you brought, and read it again.",
      });
    };
    readIntake(source, { as, signal, onProgress: () => undefined }).then(end, () => end());
    return () => leaving.abort();
  }, []);

  return {
    read,
    isReading,
    setRead: (next) => {
      keepSource(next);
      setRead(next);
    },
    corrections: read && keptCorrections(read),
    correct: (corrections) => read && keepCorrections(read, corrections),
  };
}
