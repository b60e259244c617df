import type { Client, SearchHit } from "@finalist/api/client";
import { findPlaybookEntry, type PlaybookEntry, playbookEntries } from "@finalist/core/playbook";
import { byNearness } from "@finalist/core/prepare";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { printable, shorten, widthOf } from "../../../text.ts";
import { idAt, MOVE_OF, offsetFor } from "../../cursor.ts";
import { bodyHeight, Frame, rule } from "../../frame.tsx";
import { actionFor, SEARCH_KEYS } from "../../keymap.ts";
import { useMachine } from "../../machine.ts";
import type { Place } from "../application/tabs/places.ts";
import {
  BLANK,
  entriesIn,
  GUTTER,
  hanging,
  type Layout,
  paragraph,
  type Row,
  unseenAt,
  withCursor,
} from "../../rows.ts";
import { usePresses } from "../../use-presses.ts";
import type { Size } from "../../use-size.ts";
import type { Snapshot } from "../../workspace.ts";
import { type Find, findsFor } from "./finds.ts";
import { INITIAL_SEARCH, reduceSearch } from "./search-state.ts";

export interface SearchScreenProps {
  readonly client: Client;
  readonly snapshot: Snapshot;
  readonly size: Size;
  readonly isActive: boolean;
  readonly onGo: (id: string, place?: Place) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** Less than this says nothing. */
const EXCERPT_MIN = 12;

/** Everything by a few letters: applications, what is in them, and the playbook. */
export function SearchScreen(props: SearchScreenProps): ReactNode {
  const { client, snapshot, size, onGo } = props;
  const { state, send, now } = useMachine(reduceSearch, INITIAL_SEARCH);
  const { text } = state.field;
  const width = size.columns;
  const hits = useHits(client, text);
  const finds = useMemo(() => {
    const listed = snapshot.entries.map((entry) => entry.listed);
    const nearestId = byNearness(listed, snapshot.now)[0]?.id ?? listed[0]?.id;
    return findsFor(text, { listed, hits, playbook: playbookEntries(), nearestId });
  }, [snapshot, text, hits]);
  const read = state.readId === undefined ? undefined : findPlaybookEntry(state.readId);
  const rows = read?.ok ? entryRows(read.value, width) : findRows(finds, text, width - GUTTER);
  const header: readonly Row[] = [
    {
      spans: [
        { text: "Search  ", tone: "accent" },
        { text: shorten(text, width - 12) },
        { text: " ", tone: "cursor" },
      ],
    },
    rule(width),
  ];
  const height = bodyHeight({ size, header, status: undefined });
  const entries = entriesIn(rows);
  const layout: Layout = { total: rows.length, height, entries };
  const offset = offsetFor(state.cursor, layout);
  const open = (): void => {
    const find = finds.find(({ id }) => id === idAt(now().cursor, entries));
    if (find?.to.type === "playbook") send({ type: "read", id: find.to.id });
    else if (find) onGo(find.to.id, find.to.place);
  };
  usePresses(
    (press) => {
      const action = press.text === undefined ? actionFor(SEARCH_KEYS, press) : undefined;
      const isReading = now().readId !== undefined;
      switch (action) {
        case "open":
          return isReading ? send({ type: "read", id: undefined }) : open();
        case "up":
        case "down":
        case "pageUp":
        case "pageDown":
          return send({ type: "move", move: MOVE_OF[action], layout });
        case "close":
          return isReading ? send({ type: "read", id: undefined }) : props.onClose();
        case "leave":
          return props.onLeave();
        case undefined:
          return isReading ? undefined : send({ type: "press", press });
      }
    },
    props.isActive,
    () => true,
  );
  return (
    <Frame
      size={size}
      header={header}
      body={withCursor(rows.slice(offset, offset + height), idAt(state.cursor, entries))}
      unseen={unseenAt(offset, layout)}
      status={undefined}
      keys={SEARCH_KEYS}
    />
  );
}

/** What the server finds, for the newest text alone. */
function useHits(client: Client, text: string): readonly SearchHit[] {
  const [found, setFound] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    let isStale = false;
    const keep = (hits: readonly SearchHit[]): void => {
      if (!isStale) setFound(printable(hits));
    };
    // What cannot be asked for now is asked for with the next letter.
    if (text.trim() === "") keep([]);
    else void client.search(text).then(keep, () => undefined);
    return () => void (isStale = true);
  }, [client, text]);
  return found;
}

function findRows(finds: readonly Find[], text: string, width: number): readonly Row[] {
  if (text.trim() === "")
    return paragraph(
      "People, notes, claims, stories, and all that the playbook knows: type a few letters.",
      width,
      "muted",
    );
  if (finds.length === 0) return paragraph(`Nothing has “${text.trim()}” in it.`, width, "muted");
  return finds.map((find) => findRow(find, width));
}

/** What it is, what it is called, and the words around what was looked for. */
function findRow({ id, kind, whose, title, text }: Find, width: number): Row {
  const lead = [kind, whose && shorten(whose, 16)].filter(Boolean).join(", ");
  const name = shorten(title, Math.max(width - widthOf(lead) - 2, 10));
  const rest = width - widthOf(lead) - widthOf(name) - 4;
  const isRoomy = rest >= EXCERPT_MIN && text !== "";
  return {
    of: id,
    spans: [
      { text: `${lead}  `, tone: "muted" },
      { text: name },
      ...(isRoomy ? [{ text: `  ${shorten(text, rest)}`, tone: "muted" as const }] : []),
    ],
  };
}

const entryRows = ({ id, group, text, more }: PlaybookEntry, width: number): readonly Row[] => [
  ...hanging({ text: "" }, `${group} · ${id}`, width, { tone: "muted" }),
  BLANK,
  ...paragraph(text, width, "strong"),
  ...(more ? [BLANK, ...paragraph(more, width)] : []),
];
