import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

const PAUSE_MILLIS = 1000;

type Commit = () => void;

/** Asked as a draft is begun: what runs its commit as an answer to all that was shown then. */
export const DraftBase = createContext<() => (commit: Commit) => void>(() => (commit) => commit());

interface DraftOf {
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly onType?: (value: string) => void;
  readonly isRequired?: boolean;
}

/** What was shown when the first key of a draft was struck. */
interface Begun {
  readonly value: string;
  readonly fromThere: (commit: Commit) => void;
}

interface Draft {
  readonly text: string;
  /** What its commit has made of the value; nothing while it is not committed. */
  readonly became?: string;
}

/** What is typed and not committed yet; whatever ends the field commits it. */
export function useDraft({ value, onCommit, onType, isRequired }: DraftOf) {
  const base = useContext(DraftBase);
  const [draft, setDraft] = useState<Draft>();
  const typed = useRef<string>(undefined);
  const begun = useRef<Begun>(undefined);
  /** What Escape brings back. */
  const entered = useRef(value);
  /** What the field's own doing has made of the value; another one comes from elsewhere. */
  const own = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ value, onCommit });
  useLayoutEffect(() => {
    latest.current = { value, onCommit };
  });
  // What was committed does not stay on top of what others have written since.
  const isUncommitted = draft !== undefined && draft.became === undefined;
  const shown = isUncommitted || draft?.became === value ? draft : undefined;

  const store = (text: string, from: Begun): void => {
    const now = latest.current;
    if (text === from.value || (isRequired && text.trim() === "")) return;
    // A field that is still as it was makes this an edit of what is shown now.
    if (now.value === from.value) now.onCommit(text);
    else from.fromThere(() => now.onCommit(text));
  };
  const flush = (): void => {
    clearTimeout(timer.current);
    const text = typed.current;
    const from = begun.current;
    typed.current = undefined;
    begun.current = undefined;
    if (text !== undefined && from) store(text, from);
  };
  const latestFlush = useRef(flush);
  useEffect(() => {
    latestFlush.current = flush;
  });
  useEffect(() => {
    const onHide = (): void => latestFlush.current();
    window.addEventListener("pagehide", onHide);
    return () => {
      window.removeEventListener("pagehide", onHide);
      onHide();
    };
  }, []);

  /** The words stay as they were typed, whatever the commit makes of them, while the field is used. */
  const pause = (): void => {
    flushSync(() => latestFlush.current());
    const became = latest.current.value;
    own.current = became;
    setDraft((it) => it && { ...it, became });
  };

  return {
    draft: shown?.text,
    isUncommitted,
    edit: (text: string): void => {
      if (!begun.current) {
        begun.current = { value, fromThere: base() };
        if (value !== own.current) entered.current = value;
      }
      setDraft({ text });
      onType?.(text);
      typed.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(pause, PAUSE_MILLIS);
    },
    commit: (): void => {
      flush();
      setDraft(undefined);
    },
    enter: (): void => {
      entered.current = value;
      own.current = value;
    },
    revert: (): void => {
      clearTimeout(timer.current);
      typed.current = undefined;
      begun.current = undefined;
      setDraft(undefined);
      onType?.(entered.current);
      // A pause may have committed a part of it by now; what others wrote since stays.
      if (value === own.current && value !== entered.current) onCommit(entered.current);
    },
  };
}
