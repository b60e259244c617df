import { Argument, type Command } from "commander";
import type { MaterialsOptions } from "../commands/materials.ts";
import type { RehearseOptions } from "../commands/rehearse.ts";
import type { ResearchOptions } from "../commands/research.ts";
import type { Context } from "../context.ts";
import {
  choice,
  example,
  fitting,
  minutes,
  reads,
  REHEARSAL_KINDS,
  RESEARCH_SOURCES,
  shape,
} from "./options.ts";

export function addGroundwork(program: Command, context: Context): void {
  reads(program.command("research"), ["state", "topic", "name", "id", "url", "text"])
    .description("what you found of the company, topic by topic")
    .argument("<app>")
    .argument("[topic]", "one topic: its id, or the start of a word of its name")
    .argument("[text...]", "what you found")
    .addOption(choice("--source <kind>", "where it was published", RESEARCH_SOURCES))
    .option("--url <address>", "its address")
    .option("--date <date>", "when it was published, such as 14 May")
    .addHelpText(
      "after",
      example(
        "finalist research tidewell",
        'finalist research tidewell goals "Two new ports by 2027" --source press --date "3 May"',
      ) +
        shape(
          "{ topics: [{ topic, name, todo, why, itemId, notes, isDone, missing }], found, ties: [{ theme, from, mentions, notes, stories }], freshSince? }; of a change { application: { id, version }, note }",
        ),
    )
    .action(
      async (app: string, topic: string | undefined, words: string[], options: ResearchOptions) => {
        const { research } = await import("../commands/research.ts");
        const given = topic === undefined ? [] : [topic, ...words];
        await research(context, app, given, options);
      },
    );
  reads(program.command("rehearse"), [
    ...["state", "kind", "times or how", "minutes", "when", "id"],
  ])
    .description("what to practise, and each time that you did")
    .argument("<app>")
    .addArgument(
      new Argument("[kind]", "what you rehearsed")
        .choices(REHEARSAL_KINDS)
        .argParser(fitting(REHEARSAL_KINDS)),
    )
    .option("--minutes <count>", "how long it took", minutes)
    .option("--silent", "in your head; else it was aloud")
    .option("--of <id>", "which question or story, by its id")
    .addHelpText(
      "after",
      example(
        "finalist rehearse tidewell",
        "finalist rehearse tidewell presentation --minutes 18",
      ) +
        shape(
          "{ kinds: [{ kind, name, isCalledFor, times, minutesMax? }], items: [{ id, kind, targetId?, aloud, minutes, at }] }; of a change { application: { id, version }, rehearsal }",
        ),
    )
    .action(
      async (
        app: string,
        kind: Parameters<typeof import("../commands/rehearse.ts").rehearse>[2],
        options: RehearseOptions,
      ) => {
        const { rehearse } = await import("../commands/rehearse.ts");
        await rehearse(context, app, kind, options);
      },
    );
  reads(program.command("materials"), ["state", "tested", "own window", "kind", "id", "name"])
    .description("what to have with you, and what of it is ready")
    .argument("<app>")
    .argument("[thing...]", "one of them: its kind, its id, or the start of its name")
    .option("--add", "one more thing to have along")
    .option("--ready", "it is ready")
    .option("--tested", "it was opened and tested")
    .option("--own-window", "it is open in a window of its own")
    .addHelpText(
      "after",
      example(
        "finalist materials tidewell",
        "finalist materials tidewell deck --ready --tested",
        "finalist materials tidewell photo ID --add",
      ) +
        shape(
          "{ items: [{ id, kind, name?, label, sessionId?, readyAt?, testedAt?, ownWindowAt?, placement? }] }; of a change { application: { id, version }, material }",
        ),
    )
    .action(async (app: string, words: string[], options: MaterialsOptions) => {
      const { materials } = await import("../commands/materials.ts");
      await materials(context, app, words, options);
    });
}
