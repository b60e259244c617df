import { formatDate, localDate } from "@finalist/core";
import { type ReactNode, useMemo } from "react";
import { shorten } from "../../../text.ts";
import { counted, systemTimeZone } from "../../../words.ts";
import { idAt, isMove, MOVE_OF, offsetFor } from "../../cursor.ts";
import type { Effect } from "../../effects.ts";
import { bodyHeight, Frame, rule, type Status } from "../../frame.tsx";
import {
  actionFor,
  type Bindings,
  FILTER_KEYS,
  type Press,
  START_KEYS,
  TODAY_KEYS,
  type TodayKey,
} from "../../keymap.ts";
import type { Machine } from "../../machine.ts";
import { allSteps, type Step } from "../application/tabs/steps.ts";
import type { Place } from "../application/tabs/places.ts";
import {
  bothEnds,
  entriesIn,
  GUTTER,
  type Layout,
  paragraph,
  type Row,
  unseenAt,
  withCursor,
} from "../../rows.ts";
import { usePresses } from "../../use-presses.ts";
import type { Size } from "../../use-size.ts";
import type { Snapshot } from "../../workspace.ts";
import { type Board, boardOf, groundOf } from "./board.ts";
import { emptyRows, todayRows, withWholeCard } from "./today-rows.ts";
import type { TodayAction, TodayState } from "./today-state.ts";

export interface TodayScreenProps {
  readonly snapshot: Snapshot;
  readonly machine: Machine<TodayState, TodayAction>;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  readonly onOpen: (id: string, place?: Place) => void;
  readonly onLive: (id: string) => void;
  readonly onIntake: () => void;
  readonly onEffect: (effect: Effect) => void;
  readonly onSay: (text: string, tone?: Status["tone"]) => void;
  readonly onSearch: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** What to do now, and every application. */
export function TodayScreen(props: TodayScreenProps): ReactNode {
  const { snapshot, machine, size, status } = props;
  const { state, send, now } = machine;
  const width = size.columns;
  const { minutes } = state;
  const filter = state.filter.text;
  const ground = useMemo(() => groundOf(snapshot), [snapshot]);
  const board = useMemo(() => boardOf(ground, minutes, filter), [ground, minutes, filter]);
  const listed = useMemo(
    () => bodyRows(snapshot, board, { minutes, filter, width: width - GUTTER }),
    [snapshot, board, minutes, filter, width],
  );
  // One begins at the first application, with what to do for it in sight above.
  const first = (board.active[0] ?? board.old[0])?.listed.id;
  const cursor = state.cursor.id === undefined ? { ...state.cursor, id: first } : state.cursor;
  const listedEntries = useMemo(() => entriesIn(listed), [listed]);
  const selectedId = idAt(cursor, listedEntries);
  const rows = useMemo(
    () => withWholeCard(listed, board, selectedId, { now: snapshot.now, width: width - GUTTER }),
    [listed, board, selectedId, snapshot.now, width],
  );
  const entries = useMemo(() => entriesIn(rows), [rows]);
  const header = headerRows(snapshot, board, state, width);
  const height = bodyHeight({ size, header, status });
  const layout: Layout = { total: rows.length, height, entries };
  const offset = offsetFor(cursor, layout);
  const selected = (): string | undefined =>
    idAt(now().cursor.id === undefined ? cursor : now().cursor, entries);
  usePresses(
    (press) => {
      if (now().isFiltering) return pressInFilter(props, press);
      const action = isStart(snapshot)
        ? actionFor(START_KEYS, press)
        : actionFor(TODAY_KEYS, press);
      if (action === undefined) return undefined;
      if (!isMove(action)) return act(props, action, board, selected());
      if (now().cursor.id === undefined && first !== undefined) send({ type: "select", id: first });
      return send({ type: "move", move: MOVE_OF[action], layout });
    },
    props.isActive,
    () => now().isFiltering,
  );
  return (
    <Frame
      size={size}
      header={header}
      body={withCursor(rows.slice(offset, offset + height), selectedId)}
      unseen={unseenAt(offset, layout)}
      status={status}
      keys={state.isFiltering ? FILTER_KEYS : todayKeysOf(snapshot)}
    />
  );
}

const isStart = ({ entries, phase }: Snapshot): boolean =>
  entries.length === 0 && phase === "ready";

/** An invented application is offered to whoever has none. */
export const todayKeysOf = (snapshot: Snapshot): Bindings<string> =>
  isStart(snapshot) ? START_KEYS : TODAY_KEYS;

function headerRows(
  { entries, phase, now }: Snapshot,
  { active, old }: Board,
  { filter, isFiltering }: TodayState,
  width: number,
): readonly Row[] {
  const total = counted(entries.length, "application");
  const right = filter.text === "" ? total : `${active.length + old.length} of ${total}`;
  const today = formatDate(localDate(now, systemTimeZone()));
  const title = bothEnds(
    { text: `Finalist   ${today}`, tone: "accent" },
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
  { entries, phase, now }: Snapshot,
  board: Board,
  given: { readonly minutes: number; readonly filter: string; readonly width: number },
): readonly Row[] {
  const { filter, width, minutes } = given;
  if (entries.length === 0)
    return phase === "ready" ? emptyRows(width) : paragraph("Reading…", width, "muted");
  if (board.active.length + board.old.length === 0)
    return paragraph(`Nothing has “${filter}” in it. Esc shows all.`, width, "muted");
  return todayRows(board, { now, minutes, width, isFiltered: filter !== "" });
}

function pressInFilter({ machine: { send }, onLeave }: TodayScreenProps, press: Press): void {
  // A line break inside of a paste is text, not the Enter key.
  switch (press.text === undefined ? actionFor(FILTER_KEYS, press) : undefined) {
    case "keep":
      return send({ type: "keepFilter" });
    case "clear":
      return send({ type: "clearFilter" });
    case "leave":
      return onLeave();
    case undefined:
      return send({ type: "press", press });
  }
}

function act(
  props: TodayScreenProps,
  action: Exclude<TodayKey, keyof typeof MOVE_OF>,
  board: Board,
  selected: string | undefined,
): void {
  const { machine, onOpen } = props;
  const { send } = machine;
  const step = allSteps(board.steps).find(({ rowId }) => rowId === selected);
  const application = step?.applicationId ?? selected?.replace(/^live /, "");
  switch (action) {
    case "open":
      if (application === undefined) return undefined;
      if (selected?.startsWith("live ")) return props.onLive(application);
      return onOpen(application, step?.place);
    case "tick":
      return step && tick(props, step);
    case "live":
      return application === undefined ? undefined : props.onLive(application);
    case "more":
      return send({ type: "minutes", by: 1 });
    case "less":
      return send({ type: "minutes", by: -1 });
    case "filter":
      return send({ type: "filter" });
    case "clear":
      return send({ type: "clearFilter" });
    case "sample":
      return props.onEffect({ type: "sample" });
    case "intake":
      return props.onIntake();
    case "search":
      return props.onSearch();
    case "undo":
      return props.onUndo();
    case "redo":
      return props.onRedo();
    case "help":
      return props.onHelp();
    case "leave":
      return props.onLeave();
  }
}

function tick({ onEffect, onSay }: TodayScreenProps, step: Step): void {
  const { item, applicationId: id } = step;
  if (!item)
    return onSay("What is on file proves it: Enter opens the place where it is done.", "warn");
  const command = { type: "tick", itemId: item.id } as const;
  return onEffect({ type: "run", ref: { kind: "application", id }, command });
}
