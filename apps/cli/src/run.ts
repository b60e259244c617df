import { CommanderError } from "commander";
import { readConfigFile } from "./config-file.ts";
import type { Context } from "./context.ts";
import { codeOf, Failure, linesOf, Misuse } from "./failure.ts";
import { createOutput, type Io } from "./output.ts";
import { refuseUnknownHelp } from "./program/help.ts";
import { programFor } from "./program/program.ts";
import { asVariables } from "./settings.ts";
import { printable } from "./text.ts";

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/** Does what the words after `finalist` say; resolves to the exit code, and never rejects. */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const { words, env } = withoutGlobalFlags(argv);
  const ownEnv = { ...world.env, ...env };
  const file = readConfigFile(ownEnv);
  const io: Io = { ...world, env: { ...ownEnv, ...asVariables(file.values, ownEnv) } };
  const out = createOutput(io);
  try {
    if (file.problem !== undefined && needsSettings(words)) throw new Failure(file.problem);
    if (words.length === 0) return await openTerminal(io);
    if (words[0] === "__complete") await printCompletions({ io, out, ownEnv }, words.slice(2));
    else {
      const program = programFor({ io, out, ownEnv }, words[0]);
      refuseUnknownHelp(program, words);
      await program.parseAsync([...words], { from: "user" });
    }
    await out.flush();
    return EXIT.done;
  } catch (error) {
    await out.flush().catch(() => undefined);
    if (error instanceof CommanderError) return isHelp(error) ? EXIT.done : EXIT.misused;
    for (const line of linesOf(error)) out.note(printable(line));
    if (io.env["FINALIST_DEBUG"] && error instanceof Error) io.stderr.write(`${error.stack}\n`);
    return error instanceof Misuse ? EXIT.misused : EXIT.failed;
  }
}

/** Flags that every command has; each is short for a variable of the environment. */
const GLOBAL_FLAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "--debug": { FINALIST_DEBUG: "1" },
  "--color": { FINALIST_COLOR: "always" },
  "--no-color": { FINALIST_COLOR: "never" },
  "--no-pager": { FINALIST_PAGER: "" },
};

/** They may stand anywhere before `--`. */
function withoutGlobalFlags(argv: readonly string[]) {
  const end = argv.indexOf("--");
  const isGlobal = (word: string, index: number): boolean =>
    Object.hasOwn(GLOBAL_FLAGS, word) && (end < 0 || index < end);
  return {
    words: argv.filter((word, index) => !isGlobal(word, index)),
    env: Object.assign({}, ...argv.filter(isGlobal).map((word) => GLOBAL_FLAGS[word])) as Record<
      string,
      string
    >,
  };
}

/** What mends a broken config file, or does without, has to work in spite of it. */
const needsSettings = ([command = "", ...rest]: readonly string[]): boolean =>
  !/^(?:config|doctor|help|schema|completion|__complete|-.*)$/.test(command) &&
  !rest.some((word) => word === "--help" || word === "-h");

/** What the shell asks for after a Tab; nothing that goes wrong there is worth a word. */
async function printCompletions(context: Context, words: readonly string[]): Promise<void> {
  const { completionsFor } = await import("./completion/complete.ts");
  const lines = await completionsFor(programFor(context), context, words).catch(() => []);
  for (const line of lines) context.out.raw(`${line}\n`);
}

async function openTerminal(io: Io): Promise<number> {
  if (!io.isTty)
    throw new Misuse("Name a command: finalist --help lists them. Alone it needs a terminal.");
  const { startTerminal } = await import("./tui/shell/start.ts");
  return startTerminal(io);
}

const isHelp = (error: CommanderError): boolean =>
  error.exitCode === 0 || codeOf(error) === "commander.helpDisplayed";
