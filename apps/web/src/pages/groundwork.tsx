import type { Application } from "@finalist/core/model";
import { EMPLOYER_SIGNS, PAY_EVENT_NAMES } from "@finalist/core/playbook";
import { type EditTarget, entryName } from "../entry-dialog.tsx";
import { formatMoment } from "../format.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

interface GroundworkList {
  readonly collection: Extract<EditTarget, { type: "new" }>["collection"];
  readonly title: string;
  readonly empty: string;
  /** What a new entry starts with. */
  readonly preset?: (now: string) => Readonly<Record<string, unknown>>;
  readonly rows: (application: Application) => readonly Row[];
}

const spoken = (kind: string): string => kind.replaceAll("-", " ");

/** Collections that prove the checklist, each a plain list. */
const GROUNDWORK: readonly GroundworkList[] = [
  {
    collection: "research",
    title: "Company research",
    empty: "No finding yet.",
    preset: (now) => ({ addedAt: now }),
    rows: ({ research, timeZone }) =>
      research.map(({ id, text, addedAt }) => ({
        id,
        title: text,
        detail: formatMoment(addedAt, timeZone),
      })),
  },
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
    rows: ({ materials, timeZone }) =>
      materials.map(({ id, kind, readyAt }) => ({
        id,
        title: entryName({ title: spoken(kind) }, timeZone),
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
  {
    collection: "payEvents",
    title: "Talk about pay",
    empty: "Nobody has spoken of it yet.",
    preset: (now) => ({ at: now }),
    rows: ({ payEvents, timeZone }) =>
      payEvents.map(({ id, kind, at }) => ({
        id,
        title: PAY_EVENT_NAMES[kind],
        detail: formatMoment(at, timeZone),
      })),
  },
  {
    collection: "employerSignals",
    title: "Signs about the employer",
    empty: "None noted.",
    preset: (now) => ({ observedAt: now }),
    rows: ({ employerSignals, timeZone }) =>
      employerSignals.map(({ id, signId, observedAt }) => ({
        id,
        title: EMPLOYER_SIGNS[signId].text,
        detail: formatMoment(observedAt, timeZone),
      })),
  },
];

interface GroundworkProps {
  readonly application: Application;
  readonly now: string;
  readonly open: (target: EditTarget) => void;
}

export function Groundwork({ application, now, open }: GroundworkProps) {
  return GROUNDWORK.map(({ collection, title, empty, preset, rows }) => (
    <Panel
      key={collection}
      title={title}
      aside={
        <Button
          aria-label={`Add: ${title}`}
          onClick={() => open({ type: "new", collection, ...(preset && { preset: preset(now) }) })}
        >
          Add
        </Button>
      }
    >
      <EntryList
        empty={empty}
        entries={rows(application)}
        onOpen={(id) => open({ type: "entry", collection, id })}
      />
    </Panel>
  ));
}
