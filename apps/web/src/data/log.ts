import type { ChangeLine, DocumentRef } from "@finalist/api/client";
import { useQuery } from "@tanstack/react-query";
import { client } from "./api.ts";
import { keyOf } from "./edit.ts";
import type { Direction } from "./history.ts";

const LOG_PAGE = 1000;

/**
 * The lines of one document after a version of it, oldest first. Read from the log's end: what
 * came in between is new.
 */
export async function linesSince(
  ref: DocumentRef,
  version: number,
): Promise<readonly ChangeLine[]> {
  let lines: readonly ChangeLine[] = [];
  for (let end = (await client.changes(0, 1)).latest; end > 0; end -= LOG_PAGE) {
    const { items } = await client.changes(Math.max(0, end - LOG_PAGE), LOG_PAGE);
    const own = items.filter((line) => line.sequence <= end && isAbout(ref, line));
    lines = [...own.filter((line) => line.version > version), ...lines];
    if (own.some((line) => line.version <= version)) break;
  }
  return lines;
}

const isAbout = (ref: DocumentRef, line: ChangeLine): boolean =>
  ref.kind === line.kind && (ref.kind === "candidate" || ref.id === line.documentId);

/**
 * What undo (or redo) would take before a certain change, the next one last; undefined where it
 * cannot come to that change any more. `since` are the lines after the change, or after its undo.
 */
export function changesBefore<Line extends Pick<ChangeLine, "mode">>(
  direction: Direction,
  since: readonly Line[],
): readonly Line[] | undefined {
  // The server's stacks from that change on; what lay below it goes by the line that moved it.
  const stacks: Record<Direction, (Line | "it")[]> = { undo: [], redo: [] };
  stacks[direction].push("it");
  for (const line of since) {
    if (line.mode === "do") {
      stacks.undo.push(line);
      stacks.redo = [];
    } else if (line.mode === "undo") {
      stacks.redo.push(stacks.undo.pop() ?? line);
    } else {
      stacks.undo.push(stacks.redo.pop() ?? line);
    }
  }
  const at = stacks[direction].indexOf("it");
  return at < 0 ? undefined : stacks[direction].slice(at + 1).filter((entry) => entry !== "it");
}

/** Where a change was made, by its author in the log. */
const PLACES: Readonly<Record<string, string>> = {
  web: "in this browser",
  terminal: "in the terminal",
  cli: "by a command",
  api: "by another tool",
};

export function placeOf({ author }: Pick<ChangeLine, "author">): string {
  const who = author.startsWith("assistant") ? `an ${author}` : author;
  return PLACES[author] ?? `by ${who}`;
}

/** The line of the log that took away a document of some version; null where there is none. */
export const useDeletion = (ref: DocumentRef, version: number) =>
  useQuery({
    queryKey: ["deletion", ...keyOf(ref), version],
    queryFn: async () => (await linesSince(ref, version)).at(-1) ?? null,
    gcTime: 0,
  });
