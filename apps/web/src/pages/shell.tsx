import { type EditCommand, touches } from "@finalist/core/change";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import {
  type Conflict,
  conflicts,
  followChanges,
  type Interruption,
  interruption,
  overrule,
  placeOf,
  redoLast,
  settle,
  travelOver,
  undoLast,
  useStore,
} from "../data/index.ts";
import { spelled } from "../names.ts";
import { dismiss, useNotices } from "../notices.ts";
import { Button } from "../ui/button.tsx";
import { Modal } from "../ui/modal.tsx";
import { keepFilesOut } from "../ui/keep-files-out.ts";
import { Notice, Notices } from "../ui/notices.tsx";

/** The frame of every page: name, places, live changes, notices, conflicts. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const notices = useNotices();
  const [isConnected, setIsConnected] = useState(true);
  useEffect(() => followChanges(queryClient, setIsConnected), [queryClient]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (isTyping || document.querySelector('[role="dialog"]')) return;
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      void (event.shiftKey ? redoLast : undoLast)(queryClient);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [queryClient]);
  return (
    <div className="mx-auto flex min-h-screen max-w-5xl flex-col px-4 sm:px-6">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-card focus:px-3 focus:py-2"
      >
        Skip to the page
      </a>
      <header className="screen-only flex items-center justify-between gap-4 py-4">
        <Link href="/" className="flex items-center gap-2 font-serif text-lg font-semibold">
          <img src="/icon.svg" alt="" className="size-7" />
          Finalist
        </Link>
        <nav aria-label="Places" className="flex gap-4 text-sm">
          <Link href="/" className="text-muted hover:text-ink">
            Interviews
          </Link>
          <Link href="/you" className="text-muted hover:text-ink">
            You and your stories
          </Link>
        </nav>
      </header>
      {!isConnected && (
        <p
          role="status"
          className="screen-only mb-3 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn"
        >
          Finalist is not running. What you change is kept on this page and sent when it is back;
          start it again with npm start.
        </p>
      )}
      <Decisions />
      <main id="main" className="flex-1 pb-20 print:pb-0">
        {children}
      </main>
      <Notices notices={notices} onDismiss={dismiss}>
        <StrayFile />
      </Notices>
    </div>
  );
}

/** A file that was dropped where nothing reads it; the start page does that itself. */
function StrayFile() {
  const [path] = useLocation();
  const [droppedAt, setDroppedAt] = useState<string>();
  useEffect(() => keepFilesOut(() => setDroppedAt(path)), [path]);
  if (path === "/" || droppedAt !== path) return null;
  return (
    <Notice onDismiss={() => setDroppedAt(undefined)}>
      Drop invitations, résumés or notes on the{" "}
      <Link href="/" className="text-accent underline">
        start page
      </Link>
      .
    </Notice>
  );
}

/** What this page cannot settle without the person; a conflict that is put off stays in sight. */
function Decisions() {
  const waiting = useStore(conflicts);
  const stopped = useStore(interruption);
  const [putOff, setPutOff] = useState<Conflict>();
  const [oldest] = waiting;
  const newest = waiting.at(-1);
  if (stopped) return <InterruptionDialog interruption={stopped} />;
  if (!oldest) return null;
  if (newest !== putOff) {
    return (
      <ConflictDialog
        key={waiting.length}
        conflict={oldest}
        count={waiting.length}
        onClose={() => setPutOff(newest)}
      />
    );
  }
  const isOne = waiting.length === 1;
  return (
    <p
      role="status"
      className="screen-only sticky top-2 z-30 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn"
    >
      {isOne
        ? "One of your changes waits for your decision: somebody changed the same thing."
        : `${waiting.length} of your changes wait for your decision: somebody changed the same things.`}
      <Button onClick={() => setPutOff(undefined)}>{isOne ? "Look at it" : "Look at them"}</Button>
    </p>
  );
}

interface ConflictDialogProps {
  readonly conflict: Conflict;
  /** How many wait, this one among them. */
  readonly count: number;
  readonly onClose: () => void;
}

/** Two people wrote in the same field: both texts are shown, and one is chosen. */
function ConflictDialog({ conflict, count, onClose }: ConflictDialogProps) {
  const queryClient = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  return (
    <Modal title="Changed elsewhere in the meantime" onClose={onClose}>
      <p className="mb-4 text-sm">
        While you were writing, someone changed the same thing: in the terminal, another window, or
        a tool. Nothing is lost; choose what stays, now or later.
        {count > 1 && ` 1 of ${count}.`}
      </p>
      {conflict.pointers.map((pointer) => (
        <div key={pointer} className="mb-4">
          <h3 className="mb-1 text-sm font-semibold">{fieldName(pointer)}</h3>
          <div className="grid gap-2 sm:grid-cols-2">
            <Version title="Yours" value={mineAt(conflict.command, pointer)} />
            <Version title="There now" value={theirsAt(conflict, pointer)} />
          </div>
        </div>
      ))}
      {isRefused && (
        <p role="alert" className="mb-4 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          What it belongs to is gone. Bring that back first, or copy your words to another place.
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={() => settle(conflict)}>Keep what is there</Button>
        <Button look="primary" onClick={() => setIsRefused(!overrule(queryClient, conflict).ok)}>
          Use mine
        </Button>
      </div>
    </Modal>
  );
}

/** Undo goes one step at a time: what others did since is never taken along unasked. */
function InterruptionDialog({ interruption: stopped }: { readonly interruption: Interruption }) {
  const queryClient = useQueryClient();
  const { direction, change, between } = stopped;
  const close = (): void => interruption.set(undefined);
  const isOne = between.length === 1;
  const { explanation, verb } = TRAVEL_WORDS[direction];
  return (
    <Modal title="Something came in between" onClose={close}>
      <p className="mb-2 text-sm">{explanation}</p>
      <ul className="mb-4 space-y-1 text-sm">
        {between.toReversed().map((line) => (
          <li key={line.sequence} className="rounded-lg bg-well px-3 py-2">
            <bdi>{line.summary}</bdi> <span className="text-muted">({placeOf(line)})</span>
          </li>
        ))}
        <li className="rounded-lg border border-line px-3 py-2">
          <bdi>{change.text}</bdi> <span className="text-muted">(what you chose)</span>
        </li>
      </ul>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={close}>{isOne ? "Leave both" : "Leave them all"}</Button>
        <Button
          look="primary"
          onClick={() => {
            close();
            void travelOver(queryClient, stopped);
          }}
        >
          {verb} {isOne ? "that too" : `those ${between.length} too`}
        </Button>
      </div>
    </Modal>
  );
}

const TRAVEL_WORDS = {
  undo: {
    explanation: "Changes are taken back one after the other, the newest first:",
    verb: "Undo",
  },
  redo: {
    explanation: "Changes are done again one after the other, the last one taken back first:",
    verb: "Redo",
  },
} as const;

function Version({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <div className="rounded-lg bg-well px-3 py-2 text-sm">
      <p className="mb-1 text-xs text-muted">{title}</p>
      <p dir="auto" className="whitespace-pre-wrap">
        {asText(value) || "(nothing)"}
      </p>
    </div>
  );
}

/** What a person reads of a value: its words, without the ids. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(asText).join(", ");
  if (typeof value === "string") return value;
  if (typeof value !== "object") return JSON.stringify(value);
  return Object.entries(value)
    .filter(([key]) => key !== "id" && !key.endsWith("Id") && !key.endsWith("Ids"))
    .map(([key, inner]) => `${spelled(key)}: ${asText(inner)}`)
    .join("\n");
}

/** `/interviewers/p5/title` is a title, `/notes/n1` is one of the notes. */
function fieldName(pointer: string): string {
  const keys = keysOf(pointer);
  return spelled((keys.length === 2 ? keys[0] : keys.at(-1)) ?? "");
}

const stepInto = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.find((entry: { id?: string }) => entry.id === key);
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[key];
};

const at = (value: unknown, keys: readonly string[]): unknown => keys.reduce(stepInto, value);

const keysOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);

const theirsAt = ({ theirs }: Conflict, pointer: string): unknown =>
  at(theirs?.document, keysOf(pointer));

function mineAt(command: EditCommand, pointer: string): unknown {
  switch (command.type) {
    case "update":
      return at(command.patch, keysOf(pointer));
    case "change":
      return at(command.patch, keysOf(pointer).slice(2));
    case "add":
      return at(command.value, keysOf(pointer).slice(2));
    case "remove":
      return "(removed)";
    case "tick":
      return "(ticked)";
    case "untick":
      return "(not ticked)";
    case "batch": {
      const part = command.commands.find((each) => touches(each).some((own) => isIn(pointer, own)));
      return part && mineAt(part, pointer);
    }
  }
}

/** Whether two pointers name the same place, or one a part of the other. */
const isIn = (a: string, b: string): boolean =>
  `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
