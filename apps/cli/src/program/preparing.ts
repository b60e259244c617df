import type { Command } from "commander";
import type { RoomOptions } from "../commands/room.ts";
import type { Context } from "../context.ts";
import { example, reads, shape } from "./options.ts";

export function addPreparing(program: Command, context: Context): void {
  reads(program.command("room"), [
    ...["start", "session", "person", "name", "title", "audience", "mention", "still to find out"],
  ])
    .description("who will be there, what each of them cares about, and what to find out yet")
    .argument("<app>")
    .option("--person <name>", "one person alone: an id, or the start of a name")
    .addHelpText(
      "after",
      example("finalist room tidewell", "finalist room tidewell --person elena") +
        shape(
          "{ timeZone, sessions: [{ id, title, start, end, people }], people: [{ interviewerId, name, title?, audience?, audienceName, lenses, lensNames, audienceFrom, tenure, tenureAdvice, caresAbout, leadWith, keepOut, lookUp, stories: [{ id, title }], reference?, sessionIds, isMostSenior, questions, heard, toFindOut }], others: [{ id, name }] }",
        ),
    )
    .action(async (app: string, options: RoomOptions) => {
      const { room } = await import("../commands/room.ts");
      await room(context, app, options);
    });
}
