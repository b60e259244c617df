import type { DocumentRef, Versioned } from "@finalist/api/client";
import type { EditCommand } from "@finalist/core/change";
import type { Document } from "@finalist/core/model";
import type { Step } from "./steps.ts";

/** What a person saw while making an edit: a version of the server's, and edits on top of it. */
export interface Seen {
  readonly version: number;
  readonly edits: readonly string[];
}

/** An edit that the server has not acknowledged yet. */
export interface Edit {
  readonly id: string;
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  readonly seen: Seen;
  /** It may have reached the server, whose answer was not heard. */
  readonly isTried?: true;
  /** Taken back before it was acknowledged: not shown any more, and undone if it was stored. */
  readonly isWithdrawn?: true;
  /** It is stored, was taken back since, and the server has not heard of that yet. */
  readonly takesBack?: Step;
}

/** What an edit ran into: others changed the same fields, or took away what it changes. */
export interface Conflict {
  /** The edit's own. */
  readonly id: string;
  readonly foundAt: number;
  readonly ref: DocumentRef;
  readonly command: EditCommand;
  readonly pointers: readonly string[];
  /** What is there now; nothing where the document is gone. */
  readonly theirs: Versioned<Document> | undefined;
}

export const keyOf = (ref: DocumentRef): readonly string[] =>
  ref.kind === "candidate" ? ["candidate"] : ["application", ref.id];

export const applicationKeyOf = (id: string): readonly string[] =>
  keyOf({ kind: "application", id });

export const nameOf = (ref: DocumentRef): string => keyOf(ref).join("/");

export const isSameRef = (a: DocumentRef, b: DocumentRef): boolean => nameOf(a) === nameOf(b);
