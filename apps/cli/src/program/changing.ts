import type { Command } from "commander";
import type { LogOptions } from "../commands/log.ts";
import type { Context, JsonOption } from "../context.ts";
import { choice, example, NOTE_KINDS, reads, round, shape } from "./options.ts";

export function addChanging(program: Command, context: Context): void {
  reads(program.command("log"), ["round", "kind", "mentions", "id", "text"])
    .description("add notes of a round; without any, print those that are there")
    .argument("<app>")
    .argument("[text...]", "the notes; - reads standard input, as does a pipe")
    .option("--file <file>", "read the notes from a file")
    .option("--edit", "write them in your editor ($VISUAL, $EDITOR), a question for each kind")
    .option("--round <number>", "the round that they are of", round, 1)
    .addOption(choice("--kind <kind>", "the kind of every line", NOTE_KINDS))
    .addHelpText(
      "after",
      example(
        'finalist log tidewell "They asked: what was your hardest project?"',
        "finalist log tidewell --file round-one.md",
        "finalist log tidewell --edit --round 2",
        "finalist log tidewell",
      ) + shape("{ application: { id, version }, notes }; without notes to add, { items }"),
    )
    .action(async (app: string, words: string[], options: LogOptions) => {
      const { log } = await import("../commands/log.ts");
      await log(context, app, words, options);
    });
  for (const type of ["tick", "untick"] as const)
    program
      .command(type)
      .description(`${type} a checklist item that only you can know`)
      .argument("<app>")
      .argument("<item>", "its id, such as PRE-28")
      .option("--json", "print JSON")
      .addHelpText(
        "after",
        example(`finalist ${type} tidewell PRE-28`) +
          shape("{ application: { id, version }, item }"),
      )
      .action(async (wanted: string, itemId: string, options: JsonOption) => {
        const { tick } = await import("../commands/tick.ts");
        await tick(context, { wanted, itemId, type }, options);
      });
  program
    .command("done")
    .description("say that something is done, or hear what is missing for it")
    .argument("<app>")
    .argument("<id>", "of an item, a deadline, a message, a question or a concern, or words of it")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example(
        "finalist done tidewell PRE-10",
        "finalist done tidewell TL-24",
        "finalist done tidewell thank-you@p1",
      ) + shape("{ application: { id, version }, id, text, isNew }"),
    )
    .action(async (app: string, id: string, options: JsonOption) => {
      const { done } = await import("../commands/done.ts");
      await done(context, app, id, options);
    });
  for (const [direction, description] of [
    ["undo", "take the last change back"],
    ["redo", "bring back what undo took"],
  ] as const)
    program
      .command(direction)
      .description(description)
      .argument("[app]", "default: the application changed last")
      .option("--json", "print JSON")
      .addHelpText(
        "after",
        example(`finalist ${direction}`, `finalist ${direction} tidewell`) +
          shape("{ application: { id, version }, change }"),
      )
      .action(async (app: string | undefined, options: JsonOption) => {
        const { travel } = await import("../commands/travel.ts");
        await travel(context, direction, app, options);
      });
  program
    .command("sample")
    .description("add an invented application, with its second round tomorrow")
    .option("--json", "print JSON")
    .addHelpText("after", example("finalist sample") + shape("{ application: { id, version } }"))
    .action(async (options: JsonOption) => {
      const { sample } = await import("../commands/sample.ts");
      await sample(context, options);
    });
}
