import type { Command } from "commander";
import type { Context } from "../context.ts";
import { example } from "./options.ts";

export function addShell(program: Command, context: Context): void {
  program
    .command("schema")
    .description("what the JSON of a command looks like, as JSON Schema")
    .argument("[command]", "default: all of them, a property for each")
    .addHelpText(
      "after",
      `
The schemas are JSON Schema, draft 2020-12. Where a command prints JSON Lines, its schema is that of a line.
Fields are added in new versions; none is renamed or given another meaning without a new main version.
${example("finalist schema list", "finalist schema > finalist.schema.json")}`,
    )
    .action(async (command: string | undefined) => {
      const { schema } = await import("../commands/schema.ts");
      schema(context, command);
    });
}
