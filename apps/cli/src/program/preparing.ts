import { type Command, Option } from "commander";
import type { NoteOptions } from "../commands/note.ts";
import type { QuestionChange } from "../commands/question-changes.ts";
import type { QuestionsOptions } from "../commands/questions.ts";
import type { RoomOptions } from "../commands/room.ts";
import type { SettleOptions } from "../commands/settle-claims.ts";
import type { StoriesOptions } from "../commands/stories.ts";
import type { Context } from "../context.ts";
import { Misuse } from "../failure.ts";
import type { AnswerOptions } from "../output.ts";
import { choice, example, NOTE_KINDS, reads, round, shape } from "./options.ts";

export function addPreparing(program: Command, context: Context): void {
  reads(program.command("room"), [
    ...["start", "session", "person", "name", "title", "audience", "mention", "still to find out"],
  ])
    .description("who will be there, what they care about, what to find out yet")
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
    .description("who gets asked what, and what they may ask you")
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
  reads(program.command("stories"), [
    ...["id", "title", "proves", "parts told", "strong", "told in", "missing"],
  ])
    .description("your stories: how complete, where told, and what is missing")
    .argument("[app]", "for which application; without one, the stories alone")
    .option("--show <story>", "the whole of one: an id, or the start of its title")
    .addOption(
      new Option(
        "--add <file>",
        "add one from a text as you would say it; - reads standard input",
      ).conflicts(["show", "plain"]),
    )
    .option("--title <text>", "how the added story is called (default: its first words)")
    .addHelpText(
      "after",
      example(
        "finalist stories",
        "finalist stories tidewell",
        "finalist stories --show migration",
        "finalist stories --add telling.txt --title 'Warehouse migration'",
        "pbpaste | finalist stories tidewell --add -",
      ) +
        shape(
          "{ items: [{ id, title, kind, kindName, points, pointsMax, strong, missing }] }; with APP each has inUse, told, newDepth, places: [{ sessionId, session, because }], heardBy, and there is coverage: [{ sessionId, session, questionId, text, asksFor, storyIds }]; with --show { story, … }; with --add { candidate: { version }, story }",
        ),
    )
    .action(async (app: string | undefined, options: StoriesOptions & StoryToAdd) => {
      const { add, title } = options;
      if (add !== undefined) {
        const { addStory } = await import("../commands/add-story.ts");
        return addStory(context, app, { ...options, add });
      }
      if (title !== undefined) throw new Misuse("--title goes with --add.");
      const { stories } = await import("../commands/stories.ts");
      return stories(context, app, options);
    });
  reads(program.command("claims"), [
    ...["subject", "state", "where", "value", "words", "certainty", "heard by", "id"],
  ])
    .description("what was said that can be checked, and what disagrees")
    .argument("<app>")
    .option(
      "--settle <id>",
      "settle a disagreement: its ids, or the start of its subject; with --as",
    )
    .addOption(
      new Option("--as <way>", "stay with one, explain both, or keep them apart").choices([
        "earlier",
        "later",
        "both",
        "apart",
      ]),
    )
    .option("--because <reason>", "why it changed, as you will say it")
    .option("--again <id>", "compare again what was kept apart")
    .addHelpText(
      "after",
      example(
        "finalist claims tidewell",
        "finalist claims tidewell --settle duration --as earlier",
        'finalist claims tidewell --settle duration --as later --because "I have checked it since"',
        "finalist claims tidewell --settle c-03.c-12 --as apart",
      ) +
        shape(
          "{ disagreements: [{ id, subject, earlier, later, why, advice? }], corrected: [{ id, subject, earlier, later, reason? }], apart: [{ id, subject }], subjects: [{ subject, state, tellings: [{ id, where, round?, value, words?, certainty, heardBy }] }] }; of a change { application: { id, version }, label, open }",
        ),
    )
    .action(async (app: string, options: AnswerOptions & SettleOptions) => {
      const { isSettling, settleClaims } = await import("../commands/settle-claims.ts");
      if (isSettling(options)) return settleClaims(context, app, options);
      const { claims } = await import("../commands/claims.ts");
      return claims(context, app, options);
    });
  program
    .command("note")
    .description("keep one note at once; log is for whole rounds and files")
    .argument("<app>")
    .argument("[text...]", "the note; - reads standard input; nothing opens your editor")
    .option("--round <number>", "of which round (default: the last that has begun)", round)
    .addOption(choice("--kind <kind>", "default: as its words say", NOTE_KINDS))
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example(
        'finalist note tidewell "They asked: how do you test a replay?"',
        'finalist note tidewell "late data (3x)" --kind urgent-theme',
        "finalist note tidewell",
      ) + shape("{ application: { id, version }, note }; without a note where nothing was written"),
    )
    .action(async (app: string, words: string[], options: NoteOptions) => {
      const { note } = await import("../commands/note.ts");
      await note(context, app, words, options);
    });
}

interface StoryToAdd {
  readonly add?: string;
  readonly title?: string;
}
