import {
  type Config,
  type MoveRefusal,
  moveToServer,
  nameOfDatabase,
  readConfig,
} from "@finalist/api";
import { configOf } from "../connect.ts";
import type { Context, JsonOption } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { counted } from "../words.ts";

/** Moves the data of this machine to a PostgreSQL server, whole or not at all. */
export async function migrate(
  { io, out }: Context,
  { to, json }: JsonOption & { readonly to?: string },
): Promise<void> {
  if (io.env["FINALIST_URL"])
    throw new Failure("The data are those of this machine; unset FINALIST_URL first.");
  const config = configOf(() => readConfig({ ...io.env, ...(to && { DATABASE_URL: to }) }));
  const { databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new Misuse("Name the server: --to postgres://ada@db.example/finalist, or DATABASE_URL.");
  const name = nameOfDatabase(config);
  const moved = await moveToServer({ ...config, databaseUrl }, ({ table, rows }) =>
    out.progress(`Moving to ${name}: ${table}, ${counted(rows, "row")} …`),
  );
  if (!moved.ok) throw new Failure(wordsFor(moved.error, config));
  const tables = moved.value;
  if (json) return out.json({ to: name, tables });
  for (const { table, rows, digest } of tables)
    out.line(`${table}: ${counted(rows, "row")}, the same on both sides (${digest.slice(0, 12)})`);
  out.line(`Everything is on ${name} now. Set DATABASE_URL to use it.`);
  out.note(
    `${config.databasePath} was left as it was; what is written to it from now on stays there.`,
  );
}

function wordsFor(refusal: MoveRefusal, config: Config): string {
  const name = nameOfDatabase(config);
  switch (refusal.type) {
    case "nothing_to_move":
      return `There is nothing to move: no database at ${config.databasePath}.`;
    case "move_from_older":
      return `${config.databasePath} is of an older version. Start Finalist once without DATABASE_URL, which brings it up to date, then try again.`;
    case "not_to_be_moved":
      return `${config.databasePath} has a table ${refusal.table}, which is none of Finalist's. Nothing was changed.`;
    case "target_not_empty":
      return `${name} is not empty (${refusal.table}). Nothing was changed. Name a new database: a move mixes nothing.`;
    case "target_differs":
      return `What arrived in ${refusal.table} on ${name} is not what was sent. Nothing was kept there, and the file is as it was.`;
  }
}
