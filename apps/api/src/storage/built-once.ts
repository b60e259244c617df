import type { Compilable, CompiledQuery, DialectAdapter } from "kysely";
import type { Db } from "./scope.ts";

/**
 * A query of every change, built and put into words once for each database: that takes longer than
 * most of them. Given are its parameters, in the order in which it names them.
 */
export function builtOnce<Row>(build: (db: Db) => Compilable<Row>) {
  const built = new WeakMap<DialectAdapter, CompiledQuery<Row>>();
  return async (db: Db, ...parameters: readonly unknown[]): Promise<readonly Row[]> => {
    const { adapter } = db.getExecutor();
    const query = built.get(adapter) ?? build(db).compile();
    built.set(adapter, query);
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
