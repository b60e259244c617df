import { formatMoment } from "../../../format.ts";
import type { ViewProps } from "../../../views.ts";
import {
  type CollectionList,
  CollectionLists,
} from "../../../features/groundwork/collection-lists.tsx";

const spoken = (kind: string): string => kind.replaceAll("-", " ");

const LISTS: readonly CollectionList[] = [
  {
    collection: "rehearsals",
    title: "Rehearsals",
    empty: "Not rehearsed yet.",
    preset: (now) => ({ at: now, aloud: true, minutes: 20 }),
    rows: ({ rehearsals, timeZone }) =>
      rehearsals.map(({ id, kind, minutes, aloud, at }) => ({
        id,
        title: `${spoken(kind)}, ${minutes} min${aloud ? ", aloud" : ""}`,
        detail: formatMoment(at, timeZone),
      })),
  },
  {
    collection: "materials",
    title: "Materials",
    empty: "Nothing to bring yet.",
    rows: ({ materials }) =>
      materials.map(({ id, kind, readyAt }) => ({
        id,
        title: spoken(kind),
        detail: readyAt ? "ready" : "",
      })),
  },
  {
    collection: "setupChecks",
    title: "Set-up tests",
    empty: "Nothing tested yet.",
    preset: (now) => ({ at: now, ok: true }),
    rows: ({ setupChecks, timeZone }) =>
      setupChecks.map(({ id, kind, ok, at }) => ({
        id,
        title: `${kind} ${ok ? "works" : "does not work yet"}`,
        detail: formatMoment(at, timeZone),
      })),
  },
  {
    collection: "takeHomes",
    title: "Take-homes",
    empty: "None.",
    preset: (now) => ({ receivedAt: now }),
    rows: ({ takeHomes, timeZone }) =>
      takeHomes.map(({ id, dueAt, receivedAt }) => ({
        id,
        title: dueAt ? `Due ${formatMoment(dueAt, timeZone)}` : "No deadline on file",
        detail: `received ${formatMoment(receivedAt, timeZone)}`,
      })),
  },
  {
    collection: "messages",
    title: "Messages",
    empty: "Nothing drafted yet.",
    rows: ({ messages, timeZone }) =>
      messages.map(({ id, kind, sentAt }) => ({
        id,
        title: spoken(kind),
        detail: sentAt ? `sent ${formatMoment(sentAt, timeZone)}` : "draft",
      })),
  },
];

export function KitSection(props: ViewProps) {
  return <CollectionLists {...props} lists={LISTS} />;
}
