import type { DocumentRef, Versioned } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import { createStore } from "./store.ts";

/** What an edit ran into: others changed the same fields, or took away what it changes. */
export interface Conflict {
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  readonly pointers: readonly string[];
  /** What is there now; nothing where the document is gone. */
  readonly theirs: Versioned<Document> | undefined;
}

/** What waits for the person's decision, the oldest first; it lives in this page alone. */
export const conflicts = createStore<readonly Conflict[]>([]);

export const settle = (conflict: Conflict): void =>
  conflicts.set(conflicts.get().filter((other) => other !== conflict));
