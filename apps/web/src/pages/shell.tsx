import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { type Conflict, onConflict, overrule, redoLast, undoLast } from "../documents.ts";
import { followChanges } from "../live.ts";
import { spelled } from "../names.ts";
import { dismiss, useNotices } from "../notices.ts";
import { Button } from "../ui/button.tsx";
import { Modal } from "../ui/modal.tsx";
import { Notices } from "../ui/notices.tsx";

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
      <main id="main" className="flex-1 pb-20 print:pb-0">
        {children}
      </main>
      <Notices notices={notices} onDismiss={dismiss} />
      <ConflictDialog />
    </div>
  );
}

/** Two people wrote in the same field: both texts are shown, and one is chosen. */
function ConflictDialog() {
  const queryClient = useQueryClient();
  const [conflict, setConflict] = useState<Conflict>();
  useEffect(() => onConflict(setConflict), []);
  if (!conflict) return null;
  const close = (): void => setConflict(undefined);
  return (
    <Modal title="Changed elsewhere in the meantime" onClose={close}>
      <p className="mb-4 text-sm">
        While you were writing, someone changed the same thing: in the terminal, another window, or
        a tool. Nothing is lost; choose what stays.
      </p>
      {conflict.pointers.map((pointer) => (
        <div key={pointer} className="mb-4">
          <h3 className="mb-1 text-sm font-semibold">{fieldName(pointer)}</h3>
          <div className="grid gap-2 sm:grid-cols-2">
            <Version title="Yours" value={mineAt(conflict, pointer)} />
            <Version title="There now" value={theirsAt(conflict, pointer)} />
          </div>
        </div>
      ))}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={close}>Keep what is there</Button>
        <Button
          look="primary"
          onClick={() => {
            close();
            void overrule(queryClient, conflict);
          }}
        >
          Use mine
        </Button>
      </div>
    </Modal>
  );
}

function Version({ title, value }: { readonly title: string; readonly value: unknown }) {
  const text = typeof value === "string" ? value : (JSON.stringify(value, null, 1) ?? "(nothing)");
  return (
    <div className="rounded-lg bg-well px-3 py-2 text-sm">
      <p className="mb-1 text-xs text-muted">{title}</p>
      <p className="whitespace-pre-wrap">{text}</p>
    </div>
  );
}

const fieldName = (pointer: string): string => spelled(pointer.split("/").at(-1) ?? "");

const stepInto = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.find((entry: { id?: string }) => entry.id === key);
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[key];
};

const at = (value: unknown, keys: readonly string[]): unknown => keys.reduce(stepInto, value);

const keysOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);

const theirsAt = ({ theirs }: Conflict, pointer: string): unknown => at(theirs, keysOf(pointer));

function mineAt({ command }: Conflict, pointer: string): unknown {
  if (command.type === "update") return at(command.patch, keysOf(pointer));
  if (command.type === "change") return at(command.patch, keysOf(pointer).slice(2));
  if (command.type === "remove") return "(removed)";
  return command.type === "add" ? command.value : command.type;
}
