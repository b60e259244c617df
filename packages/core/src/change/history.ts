import type { DomainError } from "../errors.ts";
import { type Document, parseDocument } from "../model/document.ts";
import { ok, type Result } from "../result.ts";
import { sameJson } from "../same-json.ts";
import type { Command } from "./command.ts";
import { mergeWhole, patchPointers } from "./merge-patch.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How an entry of the log came to be. */
export type ChangeMode = "do" | "undo" | "redo";

/** What undo needs to know of an entry of the log. */
export interface LoggedChange {
  readonly sequence: number;
  readonly mode: ChangeMode;
  readonly command: Command;
  /** The command that takes the change back. */
  readonly inverse: Command;
}

/** What takes the step from `before` to `after` back. */
export function inverseOf(before: Document | undefined, after: Document | undefined): Command {
  if (!before) return { type: "delete" };
  if (!after) return { type: "create", document: before };
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  const keys = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
  const changed = keys.filter((key) => !sameJson(old?.[key], now?.[key]));
  return {
    type: "restore",
    values: Object.fromEntries(changed.map((key) => [key, old?.[key] ?? null])),
  };
}

/** The change that undo takes back next, and the one that redo brings back. */
export function undoStack(log: readonly LoggedChange[]): {
  readonly undo: LoggedChange | undefined;
  readonly redo: LoggedChange | undefined;
} {
  const done: LoggedChange[] = [];
  const undone: LoggedChange[] = [];
  for (const change of log) {
    if (change.mode === "do") {
      done.push(change);
      undone.length = 0;
    } else if (change.mode === "undo") {
      const last = done.pop();
      if (last) undone.push(last);
    } else {
      const last = undone.pop();
      // What redo did is taken back by its own inverse, and done again by the first command.
      if (last) done.push({ ...last, inverse: change.inverse, sequence: change.sequence });
    }
  }
  return { undo: done.at(-1), redo: undone.at(-1) };
}

/**
 * A document as it was before some changes to it, which are given oldest first; `undefined` where
 * it was not there. What takes a change back says how each field was, so nothing is guessed.
 */
export function documentBefore(
  document: Document | undefined,
  changes: readonly Pick<LoggedChange, "inverse">[],
): Result<Document | undefined, DomainError> {
  const fields = changes.reduceRight<Fields | undefined>(
    (later, { inverse }) => takenBack(later, inverse),
    document && { ...document },
  );
  return fields ? parseDocument(fields) : ok(undefined);
}

function takenBack(fields: Fields | undefined, inverse: Command): Fields | undefined {
  if (inverse.type === "delete") return undefined;
  if (inverse.type === "create") return inverse.document;
  if (inverse.type === "restore") return mergeWhole(fields ?? {}, inverse.values);
  throw new Error(`no change is taken back by ${inverse.type}`);
}

/** The parts of a document that a command writes, as RFC 6901 pointers with ids for places. */
export function touches(command: Command): readonly string[] {
  switch (command.type) {
    case "create":
    case "delete":
      return [""];
    case "update":
      return patchPointers(command.patch);
    case "restore":
      return Object.keys(command.values).map((key) => `/${key}`);
    case "add":
      return [`/${command.collection}/${String(command.value["id"])}`];
    case "remove":
      return [`/${command.collection}/${command.id}`];
    case "change":
      return patchPointers(command.patch, `/${command.collection}/${command.id}`);
    case "tick":
    case "untick":
      return [`/confirmations/${command.itemId}`];
    case "batch":
      return command.commands.flatMap(touches);
  }
}

const overlaps = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/**
 * What a late command writes that the commands before it wrote as well; none: it can follow.
 * `removed` are the entries that go along with those it removes.
 */
export function conflictsBetween(
  late: Command,
  earlier: readonly Command[],
  removed: readonly string[] = [],
): readonly string[] {
  const taken = earlier.flatMap(touches);
  const written = [...new Set([...touches(late), ...removed])];
  return written.filter((pointer) => taken.some((other) => overlaps(pointer, other)));
}

/** Pointers of the entries that a step from `before` to `after` removes, whatever the reason. */
export function removedBetween(
  before: Document | undefined,
  after: Document | undefined,
): readonly string[] {
  const left = new Set(entryPointers(after));
  return entryPointers(before).filter((pointer) => !left.has(pointer));
}

const entryPointers = (document: Document | undefined): readonly string[] =>
  Object.entries(document ?? {}).flatMap(([collection, entries]) =>
    Array.isArray(entries)
      ? entries.flatMap((entry: unknown) =>
          typeof entry === "object" && entry !== null && "id" in entry
            ? [`/${collection}/${String(entry.id)}`]
            : [],
        )
      : [],
  );
