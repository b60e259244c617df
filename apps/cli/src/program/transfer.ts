import type { Command } from "commander";
import type { Context, JsonOption } from "../context.ts";
import { example, shape } from "./options.ts";

export function addTransfer(program: Command, context: Context): void {
  program
    .command("export")
    .description("everything, in one JSON file")
    .argument("[file]", "default: standard output")
    .option("--force", "replace the file if it is there")
    .option("--json", "as every command; an export is JSON anyway")
    .addHelpText(
      "after",
      example("finalist export > all.json", "finalist export all.json") +
        shape("{ format, version, exportedAt, documents }; import reads it"),
    )
    .action(async (file: string | undefined, options: { force?: boolean }) => {
      const { exportAll } = await import("../commands/transfer.ts");
      await exportAll(context, file, options);
    });
  program
    .command("import")
    .description("bring an export back in, whole or not at all")
    .argument("[file]", "the file; - or nothing reads standard input")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist import all.json") + shape("{ created: [id], replaced: [id] }"),
    )
    .action(async (file: string | undefined, options: JsonOption) => {
      const { importAll } = await import("../commands/transfer.ts");
      await importAll(context, file, options);
    });
  program
    .command("backup")
    .description("copy the database, change log included, while it may be in use")
    .argument("<file>", "a new file")
    .option("--json", "print JSON")
    .addHelpText("after", example("finalist backup finalist.db") + shape("{ file, bytes }"))
    .action(async (file: string, options: JsonOption) => {
      const { backup } = await import("../commands/transfer.ts");
      await backup(context, file, options);
    });
  program
    .command("migrate")
    .description("move everything to a PostgreSQL server, checked row for row")
    .option("--to <address>", "the server and an empty database on it; default: DATABASE_URL")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist migrate --to postgres://ada@db.example/finalist") +
        shape("{ to, tables: [{ table, rows, digest }] }"),
    )
    .action(async (options: JsonOption & { to?: string }) => {
      const { migrate } = await import("../commands/migrate.ts");
      await migrate(context, options);
    });
}
