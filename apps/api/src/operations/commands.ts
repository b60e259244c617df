import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import {
  apply,
  type ChangeMode,
  type Command,
  conflictsBetween,
  describeCommand,
  documentBefore,
  inverseOf,
  type LoggedChange,
  removedBetween,
  type Signature,
  signComments,
  undoStack,
} from "@finalist/core/change";
import { type Document, emptyCandidate } from "@finalist/core/model";
import { itemText } from "@finalist/core/playbook";
import { unknownItem } from "@finalist/core/prepare";
import type { Actor, Deps } from "../deps.ts";
import type { DocumentKey, StoreTransaction } from "../storage/store.ts";
import { notFound } from "./reading.ts";

/** The state of a document after a write. */
export interface Written {
  readonly document: Document | undefined;
  readonly version: number;
  /** Of an edit that was sent again: the version that it had made already. */
  readonly madeAt?: number;
}

/** The version that the writer saw, and what to do if another one is there by now. */
export interface Expectation {
  readonly version: number;
  /** `refuse`: any change since is a conflict. `rebase`: only one of the same fields is. */
  readonly ifStale: "refuse" | "rebase";
}

/** One change to one document. */
export interface Write {
  readonly key: DocumentKey;
  readonly command: Command;
  readonly expected?: Expectation;
  readonly edit?: Edit;
}

/** What the writer calls its edit, and its own edits before it that the expected version lacks. */
interface Edit {
  readonly id: string;
  readonly follows: readonly string[];
}

/** Every write goes through here: check, apply, log, all in one transaction. */
export function runCommand(
  deps: Deps,
  actor: Actor,
  { key, command: wanted, expected, edit }: Write,
): Promise<Result<Written, DomainError>> {
  return deps.store.write(async (transaction) => {
    const current = await currentState(transaction, key);
    const signed = signComments(current.document, wanted, signatureOf(actor), deps.now());
    if (!signed.ok) return signed;
    const command = signed.value;
    const since = edit || expected ? await transaction.log(key, expected?.version) : [];
    const done = edit && since.find(({ editId }) => editId === edit.id);
    if (done) return ok({ ...current, madeAt: done.version });
    if (!current.document && command.type !== "create") return err(notFound(key));
    const unknown = unknownTick(current.document, command);
    if (unknown) return err(unknown);
    const step = plan(key, current, "do", command, edit?.id);
    const ofOthers = since.filter(({ editId }) => !editId || !edit?.follows.includes(editId));
    const stale = expected && staleness({ command, step, expected, since: ofOthers }, current);
    if (stale) return err(stale);
    return step.ok ? ok(await record(deps, actor, transaction, step.value)) : step;
  });
}

const signatureOf = ({ author, signature }: Actor): Signature =>
  signature ?? { id: author, name: author, isOwner: true };

export interface WrittenTo extends Written {
  readonly key: DocumentKey;
}

/** Which of several writes failed, and why; none of them was done. */
export interface FailedWrite {
  readonly index: number;
  readonly error: DomainError;
}

/** Changes to any documents, in order, that stand or fall together. */
export async function runCommands(
  deps: Deps,
  actor: Actor,
  writes: readonly Write[],
): Promise<Result<readonly WrittenTo[], FailedWrite>> {
  const done: WrittenTo[] = [];
  let failed: FailedWrite | undefined;
  try {
    await deps.store.write(async (store) => {
      for (const [index, write] of writes.entries()) {
        const written = await runCommand({ ...deps, store }, actor, write);
        if (!written.ok) {
          failed = { index, error: written.error };
          throw new Error("takes back what was written before");
        }
        done.push({ ...written.value, key: write.key });
      }
    });
  } catch (error) {
    if (!failed) throw error;
    return err(failed);
  }
  return ok(done);
}

/** A tick of an item that does not exist would prove nothing, and could never be seen. */
function unknownTick(document: Document | undefined, command: Command): DomainError | undefined {
  if (document?.kind !== "application") return undefined;
  const commands = command.type === "batch" ? command.commands : [command];
  const [unknown] = commands.flatMap((each) => {
    const error = each.type === "tick" ? unknownItem(document, each.itemId) : undefined;
    return error ? [error] : [];
  });
  return unknown;
}

/** Takes the last change of a document back, or brings the last one taken back again. */
export function travel(
  deps: Deps,
  actor: Actor,
  input: {
    readonly key: DocumentKey;
    readonly direction: "undo" | "redo";
    /** Refused where the document has another version. */
    readonly version?: number | undefined;
  },
): Promise<Result<Written, DomainError>> {
  const { key, direction, version } = input;
  return deps.store.write(async (transaction) => {
    const current = await currentState(transaction, key);
    if (current.version === 0) return err(notFound(key));
    if (version !== undefined && version !== current.version) {
      const { version: actual } = current;
      return err({ type: "stale_version", expected: version, actual, conflicts: [] });
    }
    const stack = undoStack(await transaction.log(key));
    const change = stack[direction];
    if (!change) {
      return err({ type: direction === "undo" ? "nothing_to_undo" : "nothing_to_redo" });
    }
    const command =
      direction === "undo"
        ? named(change.inverse, describeCommand(change.command, itemText))
        : change.command;
    const step = plan(key, current, direction, command);
    return step.ok ? ok(await record(deps, actor, transaction, step.value)) : step;
  });
}

/** What puts fields back, named for why. */
const named = (command: Command, label: string): Command =>
  command.type === "restore" ? { ...command, label: label.slice(0, 300) } : command;

/**
 * Puts a document back as it was at one of its versions, by one change that undo takes back. The
 * log says what each change replaced, so that any version can be found again.
 */
export function restoreVersion(
  deps: Deps,
  actor: Actor,
  input: {
    readonly key: DocumentKey;
    readonly version: number;
    readonly expected?: Expectation | undefined;
  },
): Promise<Result<Written, DomainError>> {
  const { key, version, expected } = input;
  return deps.store.write(async (transaction) => {
    const current = await currentState(transaction, key);
    if (current.version === 0 && !current.document) return err(notFound(key));
    if (expected && expected.version !== current.version) {
      const { version: actual } = current;
      return err({ type: "stale_version", expected: expected.version, actual, conflicts: [] });
    }
    const found = documentBefore(current.document, await transaction.log(key, version));
    if (!found.ok) return found;
    if (!found.value || version > current.version)
      return err({ type: "not_found", what: "version", id: String(version) });
    const command = named(
      inverseOf(found.value, current.document),
      `Went back to version ${version}`,
    );
    const step = plan(key, current, "do", command);
    return step.ok ? ok(await record(deps, actor, transaction, step.value)) : step;
  });
}

/** The candidate always exists, at first with nothing in it. */
async function currentState(transaction: StoreTransaction, key: DocumentKey): Promise<Written> {
  const stored = await transaction.read(key);
  if (stored) return { document: stored.document, version: stored.version };
  return {
    document: key.kind === "candidate" ? emptyCandidate(key.id) : undefined,
    version: await transaction.version(key),
  };
}

function staleness(
  late: {
    readonly command: Command;
    readonly step: Result<Step, DomainError>;
    readonly expected: Expectation;
    /** What others have changed since the expected version. */
    readonly since: readonly LoggedChange[];
  },
  { document, version: actual }: Written,
): DomainError | undefined {
  const { command, step, expected, since } = late;
  if (expected.version === actual) return undefined;
  const conflicts = conflictsBetween(
    command,
    since.map((change) => change.command),
    step.ok ? removedBetween(document, step.value.after) : [],
  );
  // A version from the future was never handed out: nothing can be said about it.
  const rebasable = expected.ifStale === "rebase" && expected.version < actual;
  if (rebasable && conflicts.length === 0) return undefined;
  return { type: "stale_version", expected: expected.version, actual, conflicts };
}

/** A change that is known to be possible, before anything of it is written. */
interface Step {
  readonly key: DocumentKey;
  readonly mode: ChangeMode;
  readonly command: Command;
  readonly editId: string | undefined;
  readonly before: Written;
  readonly after: Document | undefined;
}

function plan(
  key: DocumentKey,
  before: Written,
  mode: ChangeMode,
  command: Command,
  editId?: string,
): Result<Step, DomainError> {
  if (!before.document && command.type !== "create") return err(notFound(key));
  const applied = apply(before.document, command);
  if (!applied.ok) return applied;
  const after = applied.value;
  if (after && (after.id !== key.id || after.kind !== key.kind)) {
    const issues = [{ pointer: "/document/id", expected: `the ${key.kind} ${key.id}` }];
    return err({ type: "invalid_input", issues });
  }
  return ok({ key, mode, command, editId, before, after });
}

async function record(
  deps: Deps,
  { author }: Actor,
  transaction: StoreTransaction,
  { key, mode, command, editId, before, after }: Step,
): Promise<Written> {
  // What changes nothing needs no line in the log, and no undo.
  if (mode === "do" && sameJson(before.document, after)) return before;
  const version = before.version + 1;
  await transaction.append(
    {
      kind: key.kind,
      documentId: key.id,
      version,
      mode,
      command,
      inverse: inverseOf(before.document, after),
      author,
      at: deps.now(),
      ...(editId !== undefined && { editId }),
    },
    after,
    before.document,
  );
  return { document: after, version };
}
