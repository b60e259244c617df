import { type Command, Option } from "commander";
import type { QuestionChange } from "../commands/question-changes.ts";
import type { QuestionsOptions } from "../commands/questions.ts";
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
  reads(program.command("questions"), [
    ...["person", "state", "id", "question", "rules that it breaks"],
  ])
    .description("who gets asked what, what is wrong with it, and what they may ask")
    .argument("<app>")
    .addOption(new Option("--likely", "what they may ask, with the story that answers it"))
    .addOption(
      new Option("--propose", "what the playbook would have you ask, whom").conflicts("likely"),
    )
    .option("--take", "make the proposals yours")
    .option("--add <text>", "one more question, in your words or by id, such as QB-03; with --to")
    .option("--move <id>", "give a question to somebody else; with --to")
    .option("--to <person>", "for whom: an id, or the start of a name")
    .option("--drop <id>", "take a question off the board")
    .option("--asked <id>", "mark a question as asked")
    .option("--settle", "mark the questions as settled")
    .addHelpText(
      "after",
      example(
        "finalist questions tidewell",
        "finalist questions tidewell --likely",
        "finalist questions tidewell --take",
        'finalist questions tidewell --add "What would make you say no?" --to helen',
        "finalist questions tidewell --move QB-08 --to priya",
        "finalist questions tidewell --asked QB-08",
      ) +
        "\nPlain, with --likely: session ⇥ id ⇥ question ⇥ who ⇥ story" +
        shape(
          "{ from, settled, distinct, problems, missing: [{ rule, text, interviewerId, name, question }], people: [{ interviewerId, name, own: [{ id, state, questionId?, text, reveals?, plannedId?, askedAt?, issues: [{ rule, severity, text, todo, better }] }], spares, others }] }; with --likely { sessions: [{ id, title, questions: [{ questionId, text, probes, answer, because, askerIds, askers, storyIds, needsStory, story? }] }] }; of a change { application: { id, version }, board }",
        ),
    )
    .action(async (app: string, options: QuestionsOptions & QuestionChange & { likely?: true }) => {
      const { changeQuestions, isChange } = await import("../commands/question-changes.ts");
      if (isChange(options)) return changeQuestions(context, app, options);
      const { questions } = await import("../commands/questions.ts");
      const { likely } = await import("../commands/likely.ts");
      return options.likely ? likely(context, app, options) : questions(context, app, options);
    });
}
