import type { Selectable } from "kysely";
import { inTransaction, type Scope } from "./scope.ts";
import type { SessionStore, StoredSession } from "./sessions.ts";
import type { Tables } from "./tables.ts";

/** Every write is a transaction, because those wait for writers of other processes. */
export function createSqlSessions(on: Scope): SessionStore {
  const { db, workspace } = on;
  return {
    async all() {
      const rows = await db
        .selectFrom("browser_sessions")
        .selectAll()
        .where("workspace", "=", workspace)
        .orderBy("last_used_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(toSession);
    },

    async find(hash) {
      const row = await db
        .selectFrom("browser_sessions")
        .selectAll()
        .where("workspace", "=", workspace)
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row && toSession(row);
    },

    async add({ id, name, hash, createdAt, lastUsedAt }) {
      const row = {
        workspace,
        id,
        name,
        hash,
        created_at: createdAt,
        last_used_at: lastUsedAt,
      };
      await inTransaction(on, (transaction) =>
        transaction.insertInto("browser_sessions").values(row).execute(),
      );
    },

    async remove(id) {
      const { numDeletedRows } = await inTransaction(on, (transaction) =>
        transaction
          .deleteFrom("browser_sessions")
          .where("workspace", "=", workspace)
          .where("id", "=", id)
          .executeTakeFirstOrThrow(),
      );
      return numDeletedRows > 0n;
    },

    async markUsed(id, at) {
      await inTransaction(on, (transaction) =>
        transaction
          .updateTable("browser_sessions")
          .set({ last_used_at: at })
          .where("workspace", "=", workspace)
          .where("id", "=", id)
          .execute(),
      );
    },

    async addCode({ hash, expiresAt }, now) {
      await inTransaction(on, async (transaction) => {
        await transaction
          .deleteFrom("sign_in_codes")
          .where("workspace", "=", workspace)
          .where("expires_at", "<=", now)
          .execute();
        await transaction
          .insertInto("sign_in_codes")
          .values({ workspace, hash, expires_at: expiresAt })
          .execute();
      });
    },

    async takeCode(hash) {
      const row = await inTransaction(on, (transaction) =>
        transaction
          .deleteFrom("sign_in_codes")
          .where("workspace", "=", workspace)
          .where("hash", "=", hash)
          .returning("expires_at")
          .executeTakeFirst(),
      );
      return row && { hash, expiresAt: row.expires_at };
    },
  };
}

const toSession = (row: Selectable<Tables["browser_sessions"]>): StoredSession => ({
  id: row.id,
  name: row.name,
  hash: row.hash,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});
