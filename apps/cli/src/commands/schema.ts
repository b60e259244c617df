import type { Context } from "../context.ts";
import { Misuse } from "../failure.ts";
import { nearestOf } from "../nearest.ts";
import { schemaOf, shapedCommands } from "../shapes/shapes.ts";

/** What the JSON of a command, or of all, looks like. */
export function schema({ out }: Context, command: string | undefined): void {
  const found = schemaOf(command);
  if (found === undefined) {
    const near = nearestOf(command ?? "", shapedCommands());
    throw new Misuse(
      `There is no JSON of “${command}”.${near ? ` Did you mean ${near}?` : " finalist --help lists the commands."}`,
    );
  }
  out.json(found);
}
