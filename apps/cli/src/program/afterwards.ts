import { type Command, Option } from "commander";
import type { DraftOptions } from "../commands/draft.ts";
import type { OutcomeOptions } from "../commands/outcome.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { example, reads, shape, usually } from "./options.ts";

export function addAfterwards(program: Command, context: Context): void {
  reads(program.command("followups"), ["state", "from", "due", "kind", "to", "id", "subject"])
    .alias("follow-ups")
    .description("messages to write after the round: to whom, and by when")
    .argument("<app>")
    .addHelpText(
      "after",
      example("finalist followups tidewell") +
        shape(
          "{ items: [{ id, kind, to, from?, due?, timeZone, state, parts, draft: { subject, body }, problems }] }",
        ),
    )
    .action(async (app: string, options: AnswerOptions) => {
      const { followUps } = await import("../commands/follow-ups.ts");
      await followUps(context, app, options);
    });
  const editing = ["edit", "from", "moment", "tie", "sent"];
  const without = (...names: readonly string[]): string[] =>
    editing.filter((name) => !names.includes(name));
  reads(program.command("draft"), "the text, line by line")
    .description("the words of one message, to copy, change and mark as sent")
    .argument("<app>")
    .addArgument(
      usually("[message]", "its id, or its kind; without one, the message that is due", [
        ...["thank-you", "status-check", "final-note", "competing-offer"],
        ...["acceptance", "decline-reply", "format-question", "logistics-question"],
      ]),
    )
    .option("--to <person>", "to whom: an id, or the start of a name")
    .option("--subject", "print the subject alone")
    .addOption(
      new Option("--mailto", "print a link that opens it in your mail program").conflicts(
        "subject",
      ),
    )
    .addOption(
      new Option("--edit", "write it in your editor, and have it reviewed").conflicts(
        without("edit"),
      ),
    )
    .addOption(
      new Option("--from <file>", "take the words from a file; - reads standard input").conflicts(
        without("from"),
      ),
    )
    .addOption(
      new Option(
        "--moment <text>",
        "of a thank-you: what stays with you from this talk alone",
      ).conflicts(without("moment", "tie")),
    )
    .addOption(
      new Option("--tie <text>", "of a thank-you: what ties your own work to it").conflicts(
        without("moment", "tie"),
      ),
    )
    .addOption(new Option("--sent", "mark it as sent, with these words").conflicts(without("sent")))
    .addHelpText(
      "after",
      example(
        "finalist draft tidewell",
        "finalist draft tidewell thank-you --to priya | pbcopy",
        'finalist draft tidewell --to priya --moment "your question about late data"',
        "finalist draft tidewell thank-you --to priya --edit",
        'xdg-open "$(finalist draft tidewell status-check --mailto)"',
        "finalist draft tidewell status-check --sent",
      ) +
        shape(
          "{ message: { id, kind, to, from?, due?, timeZone, state, parts, draft: { subject, body }, problems }, address?, mailto, review: { words, wordsMax?, isTooLong, sameAs, isCompared } }",
        ),
    )
    .action(async (app: string, message: string | undefined, options: DraftOptions) => {
      const { draft } = await import("../commands/draft.ts");
      await draft(context, app, message, options);
    });
  reads(program.command("outcome"), ["outcome", "when", "stage", "they decide by", "next"])
    .description("how it ended, and what that asks of you")
    .argument("<app>")
    .addArgument(
      usually("[kind]", "how it ended; waiting takes it back", [
        ...["offer", "rejected", "silent", "withdrawn", "waiting"],
      ]),
    )
    .option(
      "--on <date>",
      "the day of their answer, such as 14 May or friday, the last one (default: today)",
    )
    .option(
      "--by <date>",
      "the last day on which they said they would decide, such as 22 May or friday, the next",
    )
    .option("--note <text>", "what else they said")
    .addHelpText(
      "after",
      example(
        "finalist outcome tidewell",
        "finalist outcome tidewell --by 2026-05-22",
        'finalist outcome tidewell rejected --on 2026-05-21 --note "They went with an internal candidate"',
      ) +
        shape(
          "{ application: { id, version }, outcome?, at?, text?, stage, stageName, decidedBy?, next, waiting?: [{ id, text, from, due?, state }] }",
        ),
    )
    .action(async (app: string, kind: string | undefined, options: OutcomeOptions) => {
      const { outcome } = await import("../commands/outcome.ts");
      await outcome(context, app, kind, options);
    });
}
