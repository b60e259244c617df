import type { Signature } from "@finalist/core/change";
import type { Feed } from "./feed.ts";
import type { Judge, Judges } from "./judges/judges.ts";
import type { Database, Store } from "./storage/store.ts";

/** What the world gives a server. Operations see none of it but their own workspace. */
export interface World extends Omit<Deps, "store" | "judge"> {
  readonly database: Database;
  readonly judges: Judges;
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
  /** Judges and reads texts, however long, without holding up others. */
  readonly judge: Judge;
}

/** The one place where a workspace is chosen. Callers take turns, whosever workspace they are in. */
export const depsIn = (world: World, workspace: string, caller = workspace): Deps => {
  const { database, judges, now, newId, newSecret } = world;
  const store = database.workspace(workspace);
  return { store, now, newId, newSecret, judge: judges.for(caller) };
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
