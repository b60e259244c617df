import type { EditCommand } from "@finalist/core/change";
import {
  type FormEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
} from "react";
import { Link } from "wouter";
import { currentInstant, newId } from "../../clock.ts";
import { useSyncState } from "../../data/index.ts";
import { NOTE_FIELD, toggleFullScreen } from "./use-live-keys.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

const DecisionsMark = lazy(async () => ({
  default: (await import("../../features/decisions/decisions-mark.tsx")).DecisionsMark,
}));

interface FooterProps {
  readonly base: string;
  /** The interview that a note belongs to. */
  readonly interviewId: string | undefined;
  /** False where it is refused. */
  readonly onRun: (command: EditCommand) => boolean;
}

/** A line for a note, and the ways out. */
export function Footer({ base, interviewId, onRun }: FooterProps) {
  const { isConnected } = useSyncState();
  return (
    <footer className="live-foot">
      {interviewId !== undefined && <NoteLine interviewId={interviewId} onRun={onRun} />}
      {!isConnected && <p className="live-hint text-warn">Offline: kept on this page</p>}
      <Suspense>
        <DecisionsMark className="live-hint text-warn" />
      </Suspense>
      <button
        {...HARMLESS}
        type="button"
        className="live-hint"
        onClick={() => void toggleFullScreen()}
      >
        <kbd>f</kbd> Full screen
      </button>
      <Link href={`${base}/day`} className="live-hint">
        <kbd>Esc</kbd> Leave
      </Link>
    </footer>
  );
}

function NoteLine({ interviewId, onRun }: { interviewId: string; onRun: FooterProps["onRun"] }) {
  const [text, setText] = useState("");
  const [kept, setKept] = useState("");
  const keep = (): void => {
    const line = text.trim();
    if (line === "") return;
    const isTaken = onRun({
      type: "add",
      collection: "notes",
      value: { id: newId(), interviewId, kind: "other", text: line, at: currentInstant() },
    });
    // The words stay in the line until there is a place for them.
    if (!isTaken) return;
    setText("");
    setKept(line);
  };
  const latestKeep = useRef(keep);
  useEffect(() => {
    latestKeep.current = keep;
  });
  // Whoever leaves in the middle of a line has written it all the same.
  useEffect(() => {
    const onLeave = (): void => latestKeep.current();
    window.addEventListener("pagehide", onLeave);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      onLeave();
    };
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    keep();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape") event.currentTarget.blur();
  };
  return (
    <form className="live-note" onSubmit={onSubmit}>
      <label htmlFor={NOTE_FIELD} className="live-hint">
        <kbd>n</kbd> Note
      </label>
      <input
        id={NOTE_FIELD}
        value={text}
        maxLength={2000}
        autoComplete="off"
        placeholder={kept ? `Kept: ${kept}` : "One line, then Enter"}
        dir="auto"
        className="min-h-11 min-w-0 flex-1 rounded-lg border border-line bg-card px-[0.6em] placeholder:text-muted"
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="sr-only">
        {kept && `Kept: ${kept}`}
      </span>
    </form>
  );
}
