import type {
  ChangeLine,
  Client,
  DocumentRef,
  ListedApplication,
  Versioned,
} from "@finalist/api/client";
import {
  type Application,
  byNextInterview,
  type Candidate,
  emptyCandidate,
} from "@finalist/core/model";
import {
  type Brief,
  briefFrom,
  byNearness,
  prepare,
  type Preparation,
} from "@finalist/core/prepare";
import { linesOf } from "../failure.ts";
import { printable } from "../text.ts";

/** An application of the list; its document comes a moment later. */
export interface Entry {
  readonly listed: ListedApplication;
  readonly document?: Application;
  readonly version: number;
}

/** Everything that the screens show, as it was last read. */
export interface Snapshot {
  readonly phase: "loading" | "ready";
  readonly entries: readonly Entry[];
  readonly candidate: Candidate;
  readonly candidateVersion?: number;
  /** To the minute: nothing on the screen is finer. */
  readonly now: string;
  /** The newest changes that others made. */
  readonly news?: { readonly sequence: number; readonly text: string };
  /** The application that was changed last, there or not. */
  readonly lastChangedId?: string;
  /** Why nothing new can be read at the moment. */
  readonly trouble?: string;
}

/** The store of the terminal UI: reads through the client, and notices what others write. */
export interface Workspace {
  readonly client: Client;
  /** This very moment; a snapshot has the minute. */
  readonly clock: () => string;
  /** Reads the document of an application that is not among the nearest. */
  readonly want: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Snapshot;
  /** Runs a change of ours and shows its result; resolves with its line in the log. */
  readonly act: (work: () => Promise<Change>) => Promise<Done>;
  readonly close: () => void;
}

export interface Change {
  readonly documentId: string;
  readonly version: number;
}

interface Done {
  readonly change: Change;
  readonly line: ChangeLine | undefined;
}

/** As in the change log. */
export const OUR_NAME = "terminal";
const POLL_MILLIS = 300;
const BATCH = 16;
/** So many are prepared without being asked for; all others are shown from the list. */
export const NEAREST = 12;
const PAGE = 100;

export function openWorkspace(client: Client, clock: () => string): Workspace {
  const minute = (): string => `${clock().slice(0, 16)}:00Z`;
  const listeners = new Set<() => void>();
  let current: Snapshot = {
    phase: "loading",
    entries: [],
    candidate: emptyCandidate("me"),
    now: minute(),
  };
  let seen: number | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const wanted = new Set<string>();

  function show(next: Partial<Snapshot>): void {
    if (isClosed) return;
    current = { ...current, ...next };
    for (const listener of listeners) listener();
  }

  /** One after the other, so that a look at the log knows which changes are ours. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function readAll(): Promise<void> {
    const [all, candidate] = await Promise.all([client.list(), client.candidate()]);
    const list = byNextInterview(all, current.now);
    const known = new Map(current.entries.map((entry) => [entry.listed.id, entry]));
    const entries: Entry[] = printable(list).map((listed) => ({
      version: listed.version,
      ...known.get(listed.id),
      listed,
    }));
    show({ entries: [...entries], ...candidateOf(candidate) });
    // Of hundreds, only those are read that somebody looks at.
    const nearest = byNearness(list, current.now).slice(0, NEAREST);
    for (const { id } of nearest) wanted.add(id);
    const stale = entries.filter(
      ({ document, version, listed }) =>
        wanted.has(listed.id) && (!document || version !== listed.version),
    );
    for (let from = 0; from < stale.length; from += BATCH) {
      await Promise.all(
        stale.slice(from, from + BATCH).map(async ({ listed }) => {
          const { document, version } = await client.application(listed.id);
          const index = entries.findIndex((entry) => entry.listed.id === listed.id);
          entries[index] = { listed, document: printable(document), version };
        }),
      );
      show({ entries: [...entries] });
    }
  }

  /** The same as long as its version is: what follows from it need not be worked out anew. */
  const candidateOf = ({ document, version }: Versioned<Candidate>): Partial<Snapshot> =>
    version === current.candidateVersion
      ? {}
      : { candidate: printable(document), candidateVersion: version };

  /** What is new in the log since the last look, and the documents behind it. */
  async function catchUp(isAfterOurs = false): Promise<readonly ChangeLine[]> {
    if (seen === undefined) {
      // The number comes first: what is written while we read is then read again, not missed.
      const { latest } = await client.changes(0, 1);
      const { items } = await client.changes(Math.max(0, latest - PAGE), PAGE);
      await readAll();
      seen = latest;
      show({ phase: "ready", ...lastOf(items) });
      return [];
    }
    const changes: ChangeLine[] = [];
    for (let page: readonly ChangeLine[] = [], more = true; more; more = page.length === PAGE) {
      ({ items: page } = await client.changes(changes.at(-1)?.sequence ?? seen, PAGE));
      changes.push(...page);
    }
    if (changes.length === 0) return [];
    await readAll();
    seen = changes.at(-1)?.sequence ?? seen;
    const last = changes.findLast(({ author }) => !(isAfterOurs && author === OUR_NAME));
    show({
      ...lastOf(changes),
      ...(last && { news: { sequence: last.sequence, text: newsText(last, current.entries) } }),
    });
    return changes;
  }

  async function look(): Promise<void> {
    try {
      await inTurn(() => catchUp());
      if (current.trouble !== undefined) show({ trouble: undefined });
    } catch (error) {
      show({ trouble: linesOf(error).join(" ") });
    }
    const now = minute();
    if (now !== current.now) show({ now });
    if (!isClosed) timer = setTimeout(() => void look(), POLL_MILLIS);
  }

  void look();
  return {
    client,
    clock,
    want(id) {
      if (wanted.has(id)) return;
      wanted.add(id);
      void inTurn(readAll).catch((error: unknown) => {
        wanted.delete(id);
        show({ trouble: linesOf(error).join(" ") });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    snapshot: () => current,
    act: (work) =>
      inTurn(async () => {
        try {
          // Another terminal has the same name: what it wrote so far is told apart first.
          await catchUp();
          const change = await work();
          const changes = await catchUp(true);
          const isOurs = ({ documentId, version }: Change): boolean =>
            documentId === change.documentId && version === change.version;
          return { change, line: changes.find(isOurs) };
        } catch (error) {
          // Most refusals mean that there is something newer to show.
          await catchUp().catch(() => undefined);
          throw error;
        }
      }),
    close() {
      isClosed = true;
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

function lastOf(changes: readonly ChangeLine[]): Pick<Snapshot, "lastChangedId"> {
  const last = changes.findLast(({ kind }) => kind === "application");
  return last ? { lastChangedId: last.documentId } : {};
}

function newsText(change: ChangeLine, entries: readonly Entry[]): string {
  const { author, summary, documentId } = printable(change);
  const company = entries.find(({ listed }) => listed.id === documentId)?.listed.company;
  return `Changed by ${author}: ${summary}${company ? ` (${company})` : ""}`;
}

/** The version of a document that was read last. */
export const versionOf = (
  { entries, candidateVersion }: Snapshot,
  ref: DocumentRef,
): number | undefined =>
  ref.kind === "candidate"
    ? candidateVersion
    : entries.find(({ listed }) => listed.id === ref.id)?.version;

/** As it was read last. */
export const documentOf = (
  { entries, candidate }: Snapshot,
  ref: DocumentRef,
): Application | Candidate | undefined =>
  ref.kind === "candidate"
    ? candidate
    : entries.find(({ listed }) => listed.id === ref.id)?.document;

export interface Derived {
  readonly preparation: Preparation;
  readonly brief: Brief;
}

interface Remembered extends Derived {
  readonly candidate: Candidate;
  readonly now: string;
}
const remembered = new WeakMap<Application, Remembered>();

/** What follows from a document, worked out once for each minute and not for each key. */
export function derive(document: Application, { candidate, now }: Snapshot): Derived {
  const known = remembered.get(document);
  if (known?.candidate === candidate && known.now === now) return known;
  const preparation = prepare(document, candidate, now);
  const derived = { preparation, brief: briefFrom(document, preparation), candidate, now };
  remembered.set(document, derived);
  return derived;
}
