import { Client } from "pg";
import { postgresFault } from "./postgres-fault.ts";
import { clientOptions } from "./postgres.ts";
import { schemaAge } from "./schema.ts";

/** What is found out about a server; nothing on it is changed. */
export interface ServerInspection {
  readonly version: string;
  readonly age: ReturnType<typeof schemaAge>;
  readonly documents: number;
}

export async function inspectPostgres(url: string): Promise<ServerInspection> {
  const client = new Client(clientOptions(url));
  client.on("error", () => undefined);
  const ask = async <Row>(query: string): Promise<readonly Row[]> =>
    (await client.query(query)).rows as Row[];
  try {
    await client.connect();
    const [about] = await ask<{ server_version: string }>("show server_version");
    const [tables] = await ask<{ name: string | null }>(
      "select to_regclass('kysely_migration') as name",
    );
    const done = tables?.name
      ? await ask<{ name: string }>("select name from kysely_migration order by name")
      : [];
    const age = schemaAge(done.map(({ name }) => name));
    const [counted] =
      done.length > 0
        ? await ask<{ documents: number }>("select count(*) as documents from documents")
        : [];
    return { version: about?.server_version ?? "", age, documents: counted?.documents ?? 0 };
  } catch (error) {
    throw postgresFault(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
