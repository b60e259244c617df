import { type Kysely, Transaction } from "kysely";
import type { SearchIndex } from "./search-index.ts";
import type { Tables } from "./tables.ts";

/** A database, or one transaction on it. */
export type Db = Kysely<Tables> | Transaction<Tables>;

/** What the SQL of one workspace needs. */
export interface Scope {
  readonly db: Db;
  readonly workspace: string;
  readonly flavour: Flavour;
}

/** What one SQL database does otherwise than another. */
export interface Flavour {
  /** Does one write of a workspace after the other, before any of them takes a connection. */
  inTurn<T>(workspace: string, write: () => Promise<T>): Promise<T>;
  /** Makes all other writers of the workspace wait, until the transaction is over. */
  begin(transaction: Transaction<Tables>, workspace: string): Promise<void>;
  /** The number of the next change; undefined where the table counts by itself. */
  nextSequence(transaction: Transaction<Tables>, workspace: string): Promise<number | undefined>;
  readonly search: SearchIndex;
}

/** Joins the transaction where there is one already. */
export function inTransaction<T>(
  { db, workspace, flavour }: Scope,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (db instanceof Transaction) return work(db);
  // What others wrote while this one waited must be seen, whatever the server's own default is.
  const transaction = db.transaction().setIsolationLevel("read committed");
  return flavour.inTurn(workspace, () =>
    transaction.execute(async (begun) => {
      await flavour.begin(begun, workspace);
      return work(begun);
    }),
  );
}
