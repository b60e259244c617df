import { Command, CommanderError, InvalidArgumentError } from "commander";
import type { DraftSource } from "@finalist/core/intake";
import { version } from "../package.json";
import type { ServeOptions } from "./commands/serve.ts";
import type { Context, JsonOption } from "./context.ts";
import { codeOf, linesOf, Misuse } from "./failure.ts";
import { createOutput, type Io } from "./output.ts";
import { printable } from "./text.ts";

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/** Does what the words after `finalist` say; resolves to the exit code, and never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = createOutput(io);
  try {
    if (argv.length === 0) await openTerminal(io);
    else await programFor({ io, out }).parseAsync([...argv], { from: "user" });
    await out.flush();
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return isHelp(error) ? EXIT.done : EXIT.misused;
    for (const line of linesOf(error)) out.note(printable(line));
    if (io.env["FINALIST_DEBUG"] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return error instanceof Misuse ? EXIT.misused : EXIT.failed;
  }
}

async function openTerminal(io: Io): Promise<void> {
  if (!io.isTty)
    throw new Misuse("Name a command: finalist --help lists them. Alone it needs a terminal.");
  const { startTerminal } = await import("./tui/shell/start.ts");
  await startTerminal(io);
}

const isHelp = (error: CommanderError): boolean =>
  error.exitCode === 0 || codeOf(error) === "commander.helpDisplayed";

/** Each command is loaded when it is called: the small ones stay fast. */
function programFor(context: Context): Command {
  const { io } = context;
  const program = new Command("finalist")
    .description(
      "Turns an invitation to a second interview into preparation that can be trusted.\nAlone on a terminal it opens the terminal UI.",
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError("(finalist --help lists the commands)")
    .addHelpText(
      "after",
      `
APP is an application: its id, the start of it, or the start of the company's name.

Environment:
  FINALIST_DATA                 folder of the database
  FINALIST_PORT                 port of finalist serve (4747)
  FINALIST_URL, FINALIST_TOKEN  use a Finalist elsewhere instead of this machine's data
  NO_COLOR                      no colours

Exit codes: 0 done, 1 failed, 2 misused.`,
    );
  addIntake(program, context);
  addAnalysis(program, context);
  addReading(program, context);
  addChanging(program, context);
  addTransfer(program, context);
  addServing(program, context);
  return program;
}

const JSON_FLAG = "--json";
const example = (...lines: readonly string[]): string =>
  `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;
const shape = (text: string): string => `\nJSON: ${text}`;

function addIntake(program: Command, context: Context): void {
  program
    .command("intake")
    .description("read an invitation, a résumé, notes and the like, and store them")
    .argument(
      "[file]",
      "a calendar, mail, contact card, résumé or text; - or nothing reads standard input",
    )
    .option(
      "--as <kind>",
      "what it is, where that is not plain: calendar, invitation, notes, resume, contacts, job",
      draftSource,
    )
    .option("--company <name>", "the company, where the file does not say it")
    .option("--role <title>", "the job title, where the file does not say it")
    .option("--time-zone <zone>", "for times without one, such as Europe/London (default: yours)")
    .option("--into <application>", "add to an application instead of making a new one")
    .option("--new", "a new application, also where the invitation fits one that is there")
    .option("--dry-run", "show what was read, store nothing")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example(
        "finalist intake invitation.ics",
        "finalist intake round-one.md --into tidewell",
        "finalist intake resume.pdf --into tidewell",
        "finalist intake --json < invitations.jsonl",
        "pbpaste | finalist intake - --company Tidewell --role 'Data Engineer'",
      ) +
        shape(
          "{ draft, application: { id, version } }; with --dry-run the draft alone. For JSON Lines of { id?, sent?, text } nothing is stored, and each line answers { id, draft: { company, role, sessions, timezone, joinUrl, location, deliverables, … } }",
        ),
    )
    .action(async (file: string | undefined, options: JsonOption) => {
      const { intake } = await import("./commands/intake.ts");
      await intake(context, file, options);
    });
}

function draftSource(value: string): DraftSource {
  const source = DRAFT_SOURCES.find((known) => known === value);
  if (!source) throw new InvalidArgumentError(`Expected one of ${DRAFT_SOURCES.join(", ")}.`);
  return source;
}

const DRAFT_SOURCES = ["calendar", "invitation", "notes", "resume", "contacts", "job"] as const;

function addAnalysis(program: Command, context: Context): void {
  program
    .command("consistency")
    .description("where tellings of one thing disagree; stores nothing")
    .argument("[file]", "JSON Lines; - or nothing reads standard input")
    .option(JSON_FLAG, "print JSON Lines")
    .addHelpText(
      "after",
      `
A line is a statement, { id?, round, text, topic? }, or a pair, { id?, topic?, a: { round, text }, b: { round, text } }.
Statements with one topic are compared with each other; without topics, those on one subject.
` +
        example(
          "finalist consistency tellings.jsonl",
          "finalist consistency - --json < pairs.jsonl",
        ) +
        shape(
          "for a pair { id, verdict, kind, a: { span, value }, b: { span, value }, reason } on a line; for statements the findings, with statements: [id, id] in place of id",
        ),
    )
    .action(async (file: string | undefined, options: JsonOption) => {
      const { consistency } = await import("./commands/consistency.ts");
      await consistency(context, file, options);
    });
  program
    .command("match")
    .description("which of your stories answers which question; stores nothing")
    .argument("[file]", "JSON; - or nothing reads standard input")
    .option(JSON_FLAG, "print JSON Lines")
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
    .action(async (file: string | undefined, options: JsonOption) => {
      const { match } = await import("./commands/match.ts");
      await match(context, file, options);
    });
  program
    .command("review")
    .description("what an answer tells and leaves out; stores nothing")
    .argument(
      "[file]",
      "a text, or JSON Lines of { id?, question?, text }; - or nothing reads standard input",
    )
    .option("--question <text>", "the question that it answers")
    .option(JSON_FLAG, "print JSON Lines")
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
    .action(async (file: string | undefined, options: JsonOption & { question?: string }) => {
      const { review } = await import("./commands/review.ts");
      await review(context, file, options);
    });
}

function addReading(program: Command, context: Context): void {
  program
    .command("list")
    .description("all applications, what comes next first")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist list") +
        shape(
          "{ items: [{ id, company, role, timeZone, version, updatedAt, round?, start?, end?, countdown, readiness: { done, applicable, score }, next? }] }",
        ),
    )
    .action(async (options: JsonOption) => {
      const { list } = await import("./commands/list.ts");
      await list(context, options);
    });
  program
    .command("show")
    .description("what is on file of an application")
    .argument("<app>")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist show tidewell") + shape("{ version, application }: the whole document"),
    )
    .action(async (app: string, options: JsonOption) => {
      const { show } = await import("./commands/show.ts");
      await show(context, app, options);
    });
  program
    .command("brief")
    .description("the page for the day, as Markdown")
    .argument("<app>")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist brief tidewell", "finalist brief tidewell > brief.md") +
        shape("the Brief of the API, GET /api/v1/applications/{id}/brief"),
    )
    .action(async (app: string, options: JsonOption) => {
      const { brief } = await import("./commands/brief.ts");
      await brief(context, app, options);
    });
  program
    .command("checklist")
    .description("what is open and overdue, and what proves each item")
    .argument("<app>")
    .option("--all", "every list, with what is done and what does not apply")
    .option("--list <id>", "one list, such as CL-CO or CL-INT", checklistId)
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist checklist tidewell --all") +
        shape(
          "{ readiness: { done, applicable, score, ready, areas }, items: [{ id, entry, list, text, why, state, due?, checks: [{ text, ok }], byHand, sessionId? }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { checklist } = await import("./commands/checklist.ts");
      await checklist(context, app, options);
    });
  program
    .command("findings")
    .description("what is wrong or could be better, gravest first, and what to do about it")
    .argument("<app>")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist findings tidewell") +
        shape(
          "{ items: [{ id, rule, severity, text, todo, objects: [{ kind, id, name }], detail? }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { findings } = await import("./commands/findings.ts");
      await findings(context, app, options);
    });
  program
    .command("plan")
    .description("what to do until the interview, day by day")
    .argument("<app>")
    .option("--hours <hours>", "how many hours you have until then", hours)
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist plan tidewell", "finalist plan tidewell --hours 6") +
        shape(
          "{ tasks: [{ id, itemId, text, why, minutes, due?, overdue, value, day?, earliest?, adds, clearsFatal }], dropped, minutesNeeded, minutesAvailable?, suffices, nextBlock, movesMost }",
        ),
    )
    .action(async (app: string, options: JsonOption & { hours?: number }) => {
      const { plan } = await import("./commands/plan.ts");
      await plan(context, app, options);
    });
  program
    .command("follow-ups")
    .description("messages to write after the round, with drafts")
    .argument("<app>")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist follow-ups tidewell") +
        shape(
          "{ items: [{ id, kind, to, from?, due?, timeZone, state, parts, draft: { subject, body }, problems }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { followUps } = await import("./commands/follow-ups.ts");
      await followUps(context, app, options);
    });
  program
    .command("playbook")
    .description("what Finalist knows about second interviews, with its sources")
    .argument("[words...]", "an id such as FMT-PRES, or words to look for")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist playbook R-039", "finalist playbook thank you") +
        shape("{ id, group, text, more?, sources } of one id; else { items }"),
    )
    .action(async (words: string[], options: JsonOption) => {
      const { playbook } = await import("./commands/playbook.ts");
      playbook(context, words, options);
    });
  program
    .command("next")
    .description("the most pressing actions, of one application or of all")
    .argument("[app]")
    .option("--limit <count>", "how many at most", count, 10)
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist next", "finalist next tidewell --limit 3") +
        shape(
          "{ items: [{ applicationId, company, timeZone, id, text, why?, minutes?, from?, due?, overdue }] }",
        ),
    )
    .action(async (app: string | undefined, options: JsonOption & { limit: number }) => {
      const { next } = await import("./commands/next.ts");
      await next(context, app, options);
    });
  program
    .command("history")
    .description("the change log, the last change first")
    .argument("[app]")
    .option("--limit <count>", "how many at most", count, 20)
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist history tidewell") +
        shape("{ items: [{ sequence, kind, documentId, version, mode, summary, author, at }] }"),
    )
    .action(async (app: string | undefined, options: JsonOption & { limit: number }) => {
      const { history } = await import("./commands/history.ts");
      await history(context, app, options);
    });
  program
    .command("search")
    .description("entries with all of the words")
    .argument("<words...>")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist search late data") +
        shape("{ items: [{ kind, documentId, collection, entryId, title, text }] }"),
    )
    .action(async (words: string[], options: JsonOption) => {
      const { search } = await import("./commands/search.ts");
      await search(context, words, options);
    });
}

function addChanging(program: Command, context: Context): void {
  program
    .command("log")
    .description("add notes of a round; without any, print those that are there")
    .argument("<app>")
    .argument("[text...]", "the notes; - reads standard input, as does a pipe")
    .option("--file <file>", "read the notes from a file")
    .option("--round <number>", "the round that they are of", round, 1)
    .option("--kind <kind>", "the kind of every line, such as they-asked or leaned-in")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example(
        'finalist log tidewell "They asked: what was your hardest project?"',
        "finalist log tidewell --file round-one.md",
        "finalist log tidewell",
      ) + shape("{ application: { id, version }, notes }; without notes to add, { items }"),
    )
    .action(async (app: string, words: string[], options: JsonOption & { round: number }) => {
      const { log } = await import("./commands/log.ts");
      await log(context, app, words, options);
    });
  for (const type of ["tick", "untick"] as const)
    program
      .command(type)
      .description(`${type} a checklist item that only you can know`)
      .argument("<app>")
      .argument("<item>", "its id, such as PRE-28")
      .option(JSON_FLAG, "print JSON")
      .addHelpText(
        "after",
        example(`finalist ${type} tidewell PRE-28`) +
          shape("{ application: { id, version }, item }"),
      )
      .action(async (wanted: string, itemId: string, options: JsonOption) => {
        const { tick } = await import("./commands/tick.ts");
        await tick(context, { wanted, itemId, type }, options);
      });
  for (const [direction, description] of [
    ["undo", "take the last change back"],
    ["redo", "bring back what undo took"],
  ] as const)
    program
      .command(direction)
      .description(description)
      .argument("[app]", "default: the application changed last")
      .option(JSON_FLAG, "print JSON")
      .addHelpText(
        "after",
        example(`finalist ${direction}`, `finalist ${direction} tidewell`) +
          shape("{ application: { id, version }, change }"),
      )
      .action(async (app: string | undefined, options: JsonOption) => {
        const { travel } = await import("./commands/travel.ts");
        await travel(context, direction, app, options);
      });
  program
    .command("sample")
    .description("add an invented application, with its second round tomorrow")
    .option(JSON_FLAG, "print JSON")
    .addHelpText("after", example("finalist sample") + shape("{ application: { id, version } }"))
    .action(async (options: JsonOption) => {
      const { sample } = await import("./commands/sample.ts");
      await sample(context, options);
    });
}

function addTransfer(program: Command, context: Context): void {
  program
    .command("export")
    .description("everything, in one JSON file")
    .argument("[file]", "default: standard output")
    .option("--force", "replace the file if it is there")
    .option(JSON_FLAG, "as every command; an export is JSON anyway")
    .addHelpText(
      "after",
      example("finalist export > all.json", "finalist export all.json") +
        shape("{ format, version, exportedAt, documents }; import reads it"),
    )
    .action(async (file: string | undefined, options: { force?: boolean }) => {
      const { exportAll } = await import("./commands/transfer.ts");
      await exportAll(context, file, options);
    });
  program
    .command("import")
    .description("bring an export back in, whole or not at all")
    .argument("[file]", "the file; - or nothing reads standard input")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist import all.json") + shape("{ created: [id], replaced: [id] }"),
    )
    .action(async (file: string | undefined, options: JsonOption) => {
      const { importAll } = await import("./commands/transfer.ts");
      await importAll(context, file, options);
    });
  program
    .command("backup")
    .description("copy the database, change log included, while it may be in use")
    .argument("<file>", "a new file")
    .option(JSON_FLAG, "print JSON")
    .addHelpText("after", example("finalist backup finalist.db") + shape("{ file, bytes }"))
    .action(async (file: string, options: JsonOption) => {
      const { backup } = await import("./commands/transfer.ts");
      await backup(context, file, options);
    });
}

function addServing(program: Command, context: Context): void {
  program
    .command("serve")
    .description("the dashboard and the API on this machine, until Ctrl-C")
    .option("--port <number>", "port (default 4747; 0 takes a free one)", port)
    .option("--open", "open the dashboard in the browser")
    .option(JSON_FLAG, "print JSON")
    .addHelpText(
      "after",
      example("finalist serve --open") + shape("{ link, url, token }, one line"),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./commands/serve.ts");
      await serve(context, options);
    });
  program
    .command("token")
    .description("the token that the API asks other programs for")
    .option(JSON_FLAG, "print JSON")
    .addHelpText("after", example("finalist token") + shape("{ token }"))
    .action(async (options: JsonOption) => {
      const { token } = await import("./commands/token.ts");
      await token(context, options);
    });
}

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  return value;
};
const hours = (text: string): number => {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1000))
    throw new InvalidArgumentError("Expected a number of hours from 0 to 1000.");
  return value;
};
const CHECKLIST_IDS = ["R1", "PRE", "CO", "INT", "STO", "FMT", "SET", "DAY", "POST"].map(
  (id) => `CL-${id}`,
);
const checklistId = (text: string): string => {
  const id = text.toUpperCase();
  if (CHECKLIST_IDS.includes(id)) return id;
  throw new InvalidArgumentError(`Expected one of ${CHECKLIST_IDS.join(", ")}.`);
};
const count = wholeNumber(1, 10_000);
const round = wholeNumber(1, 20);
const port = wholeNumber(0, 65_535);
