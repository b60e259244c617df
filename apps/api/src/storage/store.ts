import type { ChangeMode, Command } from "@finalist/core/change";
import type { Document, DocumentKind, SearchEntry } from "@finalist/core/model";
import type { Kysely } from "kysely";
import type { AnswerStore } from "./answers.ts";
import type { ListPage, ListQuery } from "./list.ts";
import type { KeyStore, StoredToken } from "./keys.ts";
import type { SessionStore } from "./sessions.ts";
import type { WebhookStore } from "./webhooks.ts";

/** A document as it was last written. */
export interface StoredDocument {
  readonly document: Document;
  readonly version: number;
  readonly updatedAt: string;
}

/** One line of the change log: what was done, by whom, and what takes it back. */
export interface ChangeRecord {
  /** Rises through the whole workspace; the order in which changes were acknowledged. */
  readonly sequence: number;
  readonly kind: DocumentKind;
  readonly documentId: string;
  /** The document's version after this change. */
  readonly version: number;
  readonly mode: ChangeMode;
  readonly command: Command;
  readonly inverse: Command;
  readonly author: string;
  readonly at: string;
  /** What the writer calls its edit, so that it can send it again without doing it twice. */
  readonly editId?: string;
}

export interface SearchHit extends SearchEntry {
  readonly kind: DocumentKind;
  readonly documentId: string;
}

export interface DocumentKey {
  readonly kind: DocumentKind;
  readonly id: string;
}

/** What can be read; each call sees whatever was acknowledged before it. */
export interface StoreReader {
  read(key: DocumentKey): Promise<StoredDocument | undefined>;
  /** The last version of a document, also after its deletion; 0 if there never was one. */
  version(key: DocumentKey): Promise<number>;
  /** The log of one document, oldest first. */
  log(key: DocumentKey, afterVersion?: number): Promise<readonly ChangeRecord[]>;
}

/** A store inside a transaction of its own; what it writes joins that one. */
export interface StoreTransaction extends Store {
  /**
   * Writes the new state and its line in the log. `document` undefined deletes.
   * The version must follow the last one: the caller has checked. With the document as it was
   * before, search is left alone where it would find the same.
   */
  append(
    change: Omit<ChangeRecord, "sequence">,
    document: Document | undefined,
    before?: Document,
  ): Promise<ChangeRecord>;
}

/**
 * Documents and their change log (one workspace). Reads and writes of one `write` are one
 * transaction that no other writer, of this process or another, comes between. When `write`
 * resolves, its changes are on disk; when it throws, nothing of it is.
 */
export interface Store extends StoreReader {
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>;
  /** Applications, without their documents. */
  list(query: ListQuery): Promise<ListPage>;
  /** Every document, for export. */
  documents(): Promise<readonly StoredDocument[]>;
  /** Entries with all words of the query, in any case; at most `limit`. */
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
  /** The log of the workspace after a sequence number, oldest first. */
  changes(after: number, limit: number): Promise<readonly ChangeRecord[]>;
  /** The log of one document, newest first; `before` a version of it, where one is named. */
  history(
    key: DocumentKey,
    page: { readonly before?: number | undefined; readonly limit: number },
  ): Promise<readonly ChangeRecord[]>;
  latestSequence(): Promise<number>;
  readonly keys: KeyStore;
  readonly sessions: SessionStore;
  readonly answers: AnswerStore;
  readonly webhooks: WebhookStore;
}

/**
 * All workspaces of one database. Nothing that answers a request holds it: who asks gets the store
 * of their own workspace.
 */
export interface Database {
  workspace(id: string): Store;
  /** For the accounts, which keep tables of their own beside ours; none in memory. */
  readonly sql?: SqlHandle;
  /** The token with this hash, in whatever workspace it was made. */
  tokenWith(hash: string): Promise<InWorkspace<{ readonly token: StoredToken }> | undefined>;
  /** The workspace whose calendar has this key. */
  calendarWith(key: string): Promise<InWorkspace | undefined>;
  /** Those with a webhook that is on. */
  webhookWorkspaces(): Promise<readonly string[]>;
  /** Webhooks that have something to send or to look at now, and that nobody delivers for. */
  webhooksDue(now: string, limit: number): Promise<readonly InWorkspace<{ readonly id: string }>[]>;
  /**
   * Tells when the log has grown, whoever wrote: of which workspace, or of some, where it cannot be
   * said. Told at least once after it began.
   */
  watch(onGrowth: (workspace?: string) => void): GrowthWatch;
  /** A consistent copy in a new file; refused where the database has no file. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface GrowthWatch {
  /** Looks at once, where it looks at all; for after own writes. */
  look(): void;
  close(): Promise<void>;
}

export interface SqlHandle {
  readonly type: "sqlite" | "postgres";
  // Whoever takes it says which tables it means.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly db: Kysely<any>;
}

export type InWorkspace<T = unknown> = T & { readonly workspace: string };
