import { type AnswerStore, forgottenBefore } from "./answers.ts";
import { inTransaction, type Scope } from "./scope.ts";

export const createSqlAnswers = (on: Scope): AnswerStore => ({
  async find(id) {
    const row = await on.db
      .selectFrom("answers")
      .selectAll()
      .where("workspace", "=", on.workspace)
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return undefined;
    const { fingerprint, status, body, at } = row;
    const headers = JSON.parse(row.headers) as Record<string, string>;
    return { id, fingerprint, status, headers, body, at };
  },
  keep: ({ headers, ...answer }) =>
    inTransaction(on, async (transaction) => {
      await transaction
        .deleteFrom("answers")
        .where("workspace", "=", on.workspace)
        .where("at", "<", forgottenBefore(answer.at))
        .execute();
      await transaction
        .insertInto("answers")
        .values({ workspace: on.workspace, ...answer, headers: JSON.stringify(headers) })
        .execute();
    }),
});
