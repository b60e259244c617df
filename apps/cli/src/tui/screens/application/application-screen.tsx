import { type ReactNode, useEffect } from "react";
import type { Application } from "@finalist/core/model";
import type { ChecklistItem, Preparation } from "@finalist/core/prepare";
import { shorten, widthOf } from "../../../text.ts";
import { bodyHeight, Frame, rule, type Status } from "../../frame.tsx";
import {
  APPLICATION_KEYS,
  ASK_KEYS,
  type Bindings,
  NOTE_KEYS,
  READING_KEYS,
} from "../../keymap.ts";
import { useMachine } from "../../machine.ts";
import { bothEnds, clampOffset, follow, rangeOf, type Row } from "../../rows.ts";
import type { Size } from "../../use-size.ts";
import { derive, type Snapshot } from "../../workspace.ts";
import { useApplicationKeys } from "./application-keys.ts";
import {
  type ApplicationState,
  INITIAL_APPLICATION,
  type Layout,
  type NoteDraft,
  reduceApplication,
  selectedIndex,
  type Tab,
  TABS,
} from "./application-state.ts";
import { noteRows } from "./note-rows.ts";
import { itemsOf, tabRows } from "./tab-rows.ts";

export interface ApplicationScreenProps {
  readonly document: Application;
  readonly snapshot: Snapshot;
  readonly size: Size;
  readonly status: Status | undefined;
  readonly isActive: boolean;
  /** Whether the application is still there; what is being written outlives it. */
  readonly isGone: boolean;
  readonly onBack: () => void;
  readonly onTick: (item: ChecklistItem) => void;
  /** Resolves to whether the note is stored. */
  readonly onSaveNote: (note: NoteDraft, round: number) => Promise<boolean>;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onLeave: () => void;
}

/** One application: what to bring to mind, to do, to know of people, and to remember. */
export function ApplicationScreen(props: ApplicationScreenProps): ReactNode {
  const { document, snapshot, size, isGone, onBack } = props;
  const { state, send, now } = useMachine(reduceApplication, INITIAL_APPLICATION);
  const width = size.columns;
  const derived = derive(document, snapshot);
  const { preparation } = derived;
  const items = state.tab === "Checklist" ? itemsOf(derived) : [];
  const selectedId = items[selectedIndex(state, { items })]?.id;
  const rows = tabRows(state.tab, { ...derived, document, state, selectedId, width });
  const header = headerRows(document, derived.brief.countdown, preparation, state.tab, width);
  const round = noteRound(preparation);
  const footer = state.note ? noteRows(state.note, round, width) : [];
  const layout: Layout = {
    total: rows.length,
    height: bodyHeight({ size, header, footer, status: props.status }),
    items: items.map(({ id }) => ({ id, ...(rangeOf(rows, id) ?? { first: 0, last: 0 }) })),
  };
  const wanted = state.offsets[state.tab];
  const offset =
    selectedId === undefined
      ? clampOffset(wanted, layout.total, layout.height)
      : follow(wanted, rangeOf(rows, selectedId), layout);
  useEffect(() => {
    if (offset !== wanted) send({ type: "scrolled", offset });
  }, [offset, wanted, send]);
  const isWriting = state.note !== undefined && state.note.field.text.trim() !== "";
  useEffect(() => {
    if (isGone && !isWriting) onBack();
  }, [isGone, isWriting, onBack]);
  const selected = (): ChecklistItem | undefined =>
    now().tab === "Checklist"
      ? itemsOf(derived)[selectedIndex(now(), { items: itemsOf(derived) })]
      : undefined;
  useApplicationKeys({
    ...props,
    now,
    send,
    layout,
    onExpand: () => {
      const item = selected();
      if (item) send({ type: "expand", id: item.id });
    },
    onTick: () => {
      const item = selected();
      if (item) props.onTick(item);
    },
    onSaveNote: (note) => {
      send({ type: "saving", isSaving: true });
      void props
        .onSaveNote(note, round)
        .then((isStored) =>
          send(isStored ? { type: "closeNote" } : { type: "saving", isSaving: false }),
        );
    },
  });
  return (
    <Frame
      size={size}
      header={header}
      body={rows.slice(offset, offset + layout.height)}
      footer={footer}
      status={props.status}
      keys={keysFor(state)}
    />
  );
}

function keysFor({ note, tab }: ApplicationState): Bindings<string> {
  if (note) return note.asking ? ASK_KEYS : NOTE_KEYS;
  return tab === "Checklist" ? APPLICATION_KEYS : READING_KEYS;
}

/** Before a round one remembers the round before it; from its start on, the round itself. */
const noteRound = ({ phase, round = 1 }: Preparation): number =>
  phase === "during" || phase === "after" ? round : Math.max(1, round - 1);

function headerRows(
  { company, role }: Application,
  countdown: string,
  { readiness, timeZone }: Preparation,
  open: Tab,
  width: number,
): readonly Row[] {
  const title = bothEnds(
    { text: `${company.name}, ${role.title}`, tone: "strong" },
    { text: countdown },
    width,
    shorten,
  );
  const names = TABS.map((tab, index) => `${index + 1} ${tab}`);
  const score = `${readiness.done} of ${readiness.applicable}`;
  const room = width - names.join("  ").length - 3;
  const facts =
    [`${score} · times in ${timeZone}`, score].find((one) => widthOf(one) <= room) ?? "";
  const gap = " ".repeat(Math.max(1, room + 1 - widthOf(facts)));
  const tabs = TABS.flatMap((tab, index) => [
    {
      text: tab === open ? `[${names[index]}]` : ` ${names[index]} `,
      tone: tab === open ? ("accent" as const) : ("plain" as const),
    },
  ]);
  return [title, { spans: [...tabs, { text: gap }, { text: facts }] }, rule(width)];
}
