import { useSyncState } from "../data/index.ts";

/** One line that is always there: whether everything has arrived. */
export function SyncStatus() {
  const { isConnected, unsent, conflicts } = useSyncState();
  const offline =
    unsent > 0 ? `Offline · ${changes(unsent)} ${unsent === 1 ? "waits" : "wait"}` : "Offline";
  const online = unsent > 0 ? "Saving…" : "All saved";
  const open = conflicts > 0 ? ` · ${conflicts} to decide` : "";
  return (
    <p className="flex items-center gap-2 px-3 text-xs text-muted">
      <span
        aria-hidden="true"
        className={`size-2 rounded-full ${isConnected ? "bg-accent" : "border-2 border-warn"}`}
      />
      {isConnected ? online : offline}
      {open}
    </p>
  );
}

/** Said where Finalist does not answer, with what to do about it. */
export function OfflineNote() {
  const { isConnected, unsent } = useSyncState();
  if (isConnected) return null;
  return (
    <p
      role="status"
      className="screen-only mb-3 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn"
    >
      Finalist is not running.{" "}
      {unsent > 0
        ? `${changes(unsent)} ${unsent === 1 ? "is" : "are"} kept in this browser and sent when it is back.`
        : "What you change is kept in this browser and sent when it is back."}{" "}
      Start it again with npm start.
    </p>
  );
}

const changes = (count: number): string => (count === 1 ? "1 change" : `${count} changes`);
