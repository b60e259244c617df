import { type AnswerStore, forgottenBefore } from "./answers.ts";
import { type Db, inTransaction } from "./keys-sql.ts";

export const createSqlAnswers = (db: Db, workspace: string): AnswerStore => ({
  async find(id) {
    const row = await db
      .selectFrom("answers")
      .selectAll()
      .where("workspace", "=", workspace)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return undefined;
    const { fingerprint, status, body, at } = row;
    const headers = JSON.parse(row.headers) as Record<string, string>;
    return { id, fingerprint, status, headers, body, at };
  },
  keep: ({ headers, ...answer }) =>
    inTransaction(db, async (transaction) => {
      await transaction
        .deleteFrom("answers")
        .where("workspace", "=", workspace)
        .where("at", "<", forgottenBefore(answer.at))
        .execute();
      await transaction
        .insertInto("answers")
        .values({ workspace, ...answer, headers: JSON.stringify(headers) })
        .execute();
    }),
});
