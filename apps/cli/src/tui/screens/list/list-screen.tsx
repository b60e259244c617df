import { type ReactNode, useEffect } from "react";
import { shorten } from "../../../text.ts";
import { counted } from "../../../words.ts";
import { bodyHeight, Frame, rule, type Status } from "../../frame.tsx";
import { FILTER_KEYS, LIST_KEYS } from "../../keymap.ts";
import type { Machine } from "../../machine.ts";
import { bothEnds, follow, paragraph, rangeOf, type Row } from "../../rows.ts";
import type { Size } from "../../use-size.ts";
import type { Snapshot } from "../../workspace.ts";
import { useListKeys } from "./list-keys.ts";
import { cardRows, emptyRows } from "./list-rows.ts";
import { indexIn, type ListAction, type ListState, passes } from "./list-state.ts";

export interface ListScreenProps {
  readonly snapshot: Snapshot;
  readonly machine: Machine<ListState, ListAction>;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSample: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** All applications, the last changed first. */
export function ListScreen(props: ListScreenProps): ReactNode {
  const { snapshot, machine, size, status } = props;
  const { state, send, now } = machine;
  const width = size.columns;
  const shown = snapshot.entries.filter(({ listed }) =>
    passes(state.filter.text, `${listed.company} ${listed.role}`),
  );
  const ids = shown.map(({ listed }) => listed.id);
  const selectedId = ids[indexIn(state, ids)];
  const header = headerRows(snapshot, shown.length, state, width);
  const rows = bodyRows(snapshot, shown, state, selectedId, width);
  const height = bodyHeight({ size, header, status });
  const offset = follow(state.offset, rangeOf(rows, selectedId), { total: rows.length, height });
  useEffect(() => {
    if (offset !== now().offset) send({ type: "scrolled", offset });
  }, [offset, now, send]);
  useListKeys({
    ...props,
    now,
    send,
    ids,
    pageLength: Math.max(1, Math.floor((height / Math.max(rows.length, 1)) * ids.length)),
    onOpen: () => {
      const id = ids[indexIn(now(), ids)];
      if (id === undefined) return;
      send({ type: "select", id });
      props.onOpen(id);
    },
  });
  return (
    <Frame
      size={size}
      header={header}
      body={rows.slice(offset, offset + height)}
      status={status}
      keys={state.isFiltering ? FILTER_KEYS : LIST_KEYS}
    />
  );
}

function headerRows(
  { entries, phase }: Snapshot,
  shown: number,
  { filter, isFiltering }: ListState,
  width: number,
): readonly Row[] {
  const total = counted(entries.length, "application");
  const right = filter.text === "" ? total : `${shown} of ${total}`;
  const title = bothEnds(
    { text: "Finalist", tone: "accent" },
    { text: phase === "loading" ? "reading…" : right },
    width,
    shorten,
  );
  if (!isFiltering && filter.text === "") return [title, rule(width)];
  const cursor = isFiltering ? [{ text: " ", tone: "cursor" as const }] : [];
  const text = shorten(filter.text, width - 10);
  return [title, { spans: [{ text: `Filter: ${text}` }, ...cursor] }, rule(width)];
}

function bodyRows(
  snapshot: Snapshot,
  shown: Snapshot["entries"],
  { filter }: ListState,
  selectedId: string | undefined,
  width: number,
): readonly Row[] {
  if (snapshot.entries.length === 0)
    return snapshot.phase === "ready" ? emptyRows(width) : paragraph("Reading…", width, "muted");
  if (shown.length === 0)
    return paragraph(`Nothing has “${filter.text}” in it. Esc shows all.`, width, "muted");
  return shown.flatMap((entry) =>
    cardRows(entry, snapshot, { width, isSelected: entry.listed.id === selectedId }),
  );
}
