import type { Selectable } from "kysely";
import type { KeyStore, StoredToken, TokenScope } from "./keys.ts";
import { inTransaction, type Scope } from "./scope.ts";
import type { Tables } from "./tables.ts";

/** Every write is a transaction, because those wait for writers of other processes. */
export function createSqlKeys(on: Scope): KeyStore {
  const { db, workspace } = on;
  return {
    async tokens() {
      const rows = await db
        .selectFrom("access_tokens")
        .selectAll()
        .where("workspace", "=", workspace)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      return rows.map(toToken);
    },

    async addToken({ id, name, scope, applications, hash, createdAt, lastUsedAt, expiresAt }) {
      const row = {
        workspace,
        id,
        name,
        scope,
        applications: applications ? JSON.stringify(applications) : null,
        hash,
        created_at: createdAt,
        last_used_at: lastUsedAt ?? null,
        expires_at: expiresAt ?? null,
      };
      await inTransaction(on, (transaction) =>
        transaction.insertInto("access_tokens").values(row).execute(),
      );
    },

    async removeToken(id) {
      const { numDeletedRows } = await inTransaction(on, (transaction) =>
        transaction
          .deleteFrom("access_tokens")
          .where("workspace", "=", workspace)
          .where("id", "=", id)
          .executeTakeFirstOrThrow(),
      );
      return numDeletedRows > 0n;
    },

    async markTokenUsed(id, at) {
      await inTransaction(on, (transaction) =>
        transaction
          .updateTable("access_tokens")
          .set({ last_used_at: at })
          .where("workspace", "=", workspace)
          .where("id", "=", id)
          .execute(),
      );
    },

    async calendarKey() {
      const row = await db
        .selectFrom("calendar_keys")
        .selectAll()
        .where("workspace", "=", workspace)
        .executeTakeFirst();
      return row && { key: row.key, createdAt: row.created_at };
    },

    async setCalendarKey(key) {
      await inTransaction(on, async (transaction) => {
        await transaction.deleteFrom("calendar_keys").where("workspace", "=", workspace).execute();
        if (!key) return;
        await transaction
          .insertInto("calendar_keys")
          .values({ workspace, key: key.key, created_at: key.createdAt })
          .execute();
      });
    },
  };
}

export const toToken = (row: Selectable<Tables["access_tokens"]>): StoredToken => ({
  id: row.id,
  name: row.name,
  scope: row.scope as TokenScope,
  ...(row.applications !== null && { applications: JSON.parse(row.applications) as string[] }),
  hash: row.hash,
  createdAt: row.created_at,
  ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
  ...(row.expires_at !== null && { expiresAt: row.expires_at }),
});
