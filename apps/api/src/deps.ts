import type { Store } from "./storage/store.ts";

/** What the world gives: everything that is not in the arguments of an operation. */
export interface Deps {
  readonly store: Store;
  /** RFC 3339, UTC. */
  readonly now: () => string;
  /** Unique, URL-safe. */
  readonly newId: () => string;
  /** So many random bytes, as URL-safe text. */
  readonly newSecret: (bytes: number) => string;
}

/** Who asks, and through which door; stands in the change log. */
export interface Actor {
  readonly author: string;
}

/** The one candidate of a workspace. */
export const CANDIDATE_ID = "me";
