import type { Command } from "commander";
import type { ConsistencyOptions } from "../commands/consistency.ts";
import type { ReviewOptions } from "../commands/review.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { example, reads, shape } from "./options.ts";

export function addAnalysis(program: Command, context: Context): void {
  reads(program.command("consistency"), [
    "id",
    "verdict",
    "kind",
    "first value",
    "second value",
    "reason",
  ])
    .description("where tellings of one thing disagree; stores nothing")
    .argument("[file]", "JSON Lines; - or nothing reads standard input")
    .option("--first <text>", "what you said first, in place of a file; with --second")
    .option("--second <text>", "what you said of it later")
    .addHelpText(
      "after",
      `
A line is a statement, { id?, round, text, topic? }, or a pair,
{ id?, topic?, a: { round, text }, b: { round, text } }. Statements with one
topic are compared with each other; without topics, those on one subject.
` +
        example(
          "finalist consistency tellings.jsonl",
          "finalist consistency - --json < pairs.jsonl",
          'finalist consistency --first "We were nine" --second "We were four of us"',
        ) +
        shape(
          "for a pair { id, verdict, kind, a: { span, value }, b: { span, value }, reason } on a line; for statements the findings, with statements: [id, id] in place of id",
        ),
    )
    .action(async (file: string | undefined, options: ConsistencyOptions) => {
      const { consistency } = await import("../commands/consistency.ts");
      await consistency(context, file, options);
    });
  reads(program.command("match"), ["question", "rank", "story", "score"])
    .description("which of your stories answers which question; stores nothing")
    .argument("[file]", "JSON; - or nothing reads standard input")
    .addHelpText(
      "after",
      `
The file is { stories: [{ id, title?, text }], questions: [{ id, text }] }.
` +
        example("finalist match stories.json", "finalist match stories.json --json | head -1") +
        shape(
          "{ question, ranking: [{ story, score, why }] } on a line, best story first, empty where none fits",
        ),
    )
    .action(async (file: string | undefined, options: AnswerOptions) => {
      const { match } = await import("../commands/match.ts");
      await match(context, file, options);
    });
  reads(program.command("review"), [
    "id",
    "situation",
    "task",
    "action",
    "result",
    "number",
    "constraint",
    "rejected option",
    "own part",
    "fillers",
    "words",
  ])
    .description("what an answer tells and leaves out; stores nothing")
    .argument(
      "[file]",
      "a text, or JSON Lines of { id?, question?, text }; - or nothing reads standard input",
    )
    .option("--question <text>", "the question that it answers")
    .addHelpText(
      "after",
      example(
        "finalist review answer.txt",
        "pbpaste | finalist review -",
        "finalist review answers.jsonl --json",
      ) +
        shape(
          "{ id?, star: { situation, task, action, result }, measurableResult, constraint, rejectedAlternatives, fillerCount, fillers, weHidesOwnPart, spans, wordCount, advice } on a line",
        ),
    )
    .action(async (file: string | undefined, options: ReviewOptions) => {
      const { review } = await import("../commands/review.ts");
      await review(context, file, options);
    });
}
