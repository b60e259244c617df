import type { Signature } from "@finalist/core/change";
import type { Feed } from "./feed.ts";
import type { Database, Store } from "./storage/store.ts";

/** What the world gives a server. Operations see none of it but their own workspace. */
export interface World extends Omit<Deps, "store"> {
  readonly database: Database;
  readonly feed: Feed;
}

/** What the world gives an operation: everything that is not in its arguments. */
export interface Deps {
  /** The documents of the workspace of whoever asks, and no others. */
  readonly store: Store;
  /** RFC 3339, UTC. */
  readonly now: () => string;
  /** Unique, URL-safe. */
  readonly newId: () => string;
  /** So many random bytes, as URL-safe text. */
  readonly newSecret: (bytes: number) => string;
}

/** The one place where a workspace is chosen. */
export const depsIn = (world: World, workspace: string): Deps => {
  const { database, now, newId, newSecret } = world;
  return { store: database.workspace(workspace), now, newId, newSecret };
};

/** The workspace of a machine that serves one person. */
export const LOCAL_WORKSPACE = "local";

/** Who asks, and through which door; stands in the change log. */
export interface Actor {
  readonly author: string;
  /** In whose name comments are written; without one, the author's own. */
  readonly signature?: Signature;
}

/** The one candidate of a workspace. */
export const CANDIDATE_ID = "me";
