import { type DomainError, err, ok, type Result } from "@finalist/core";
import { describeCommand, undoStack } from "@finalist/core/change";
import { itemText } from "@finalist/core/playbook";
import type { Deps } from "../deps.ts";
import type { ChangeRecord, DocumentKey } from "../storage/store.ts";
import { changeBody } from "./change-body.ts";
import { notFound } from "./reading.ts";

type ShownChange = ReturnType<typeof changeBody>;

/** What was changed in one document, the newest first; also after its deletion. */
export async function documentHistory(
  { store }: Deps,
  key: DocumentKey,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<Result<readonly ShownChange[], DomainError>> {
  const items = await store.history(key, page);
  const isKnown = items.length > 0 || key.kind === "candidate" || (await store.version(key)) > 0;
  return isKnown ? ok(items.map(changeBody)) : err(notFound(key));
}

/** What was changed last, whatever it was in, the newest first. */
export async function recentHistory(
  { store }: Deps,
  limit: number,
): Promise<readonly ShownChange[]> {
  const latest = await store.latestSequence();
  const found: ChangeRecord[] = [];
  // Sequence numbers rise but may leave gaps: a page is a range of numbers, not a count.
  for (let until = latest; until > 0 && found.length < limit; until -= PAGE) {
    const page = await store.changes(Math.max(0, until - PAGE), PAGE);
    found.push(...page.filter(({ sequence }) => sequence <= until).toReversed());
  }
  return found.slice(0, limit).map(changeBody);
}

const PAGE = 200;

/** The change that undo or redo takes next, with its author and the version that is there now. */
export async function nextStep(
  { store }: Deps,
  key: DocumentKey,
  direction: "undo" | "redo",
): Promise<Result<Pick<ShownChange, "author" | "summary" | "version">, DomainError>> {
  const log = await store.log(key);
  const last = log.at(-1);
  if (!last) return err(notFound(key));
  const change = undoStack(log)[direction];
  const made = log.find(({ sequence }) => sequence === change?.sequence);
  if (!made) return err({ type: direction === "undo" ? "nothing_to_undo" : "nothing_to_redo" });
  return ok({
    author: made.author,
    summary: describeCommand(made.command, itemText),
    version: last.version,
  });
}
