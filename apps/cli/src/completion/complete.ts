import type { Command, Option } from "commander";
import { type Context, withClient } from "../context.ts";
import { shortId } from "../find.ts";
import { SETTINGS } from "../settings.ts";
import { printable } from "../text.ts";

/** One possibility: what would stand on the line, and what it is. */
type Candidate = readonly [value: string, meaning: string];

const FILES = ":files";
/** Options and arguments whose value is a file, an application or the like, by their name. */
const IS_FILE = /^(?:file|folder)$/;
const IS_APPLICATION = /^(?:app|application)$/;

const GLOBALS: readonly Candidate[] = [
  ["--color", "colours always"],
  ["--no-color", "no colours"],
  ["--no-pager", "long texts straight to the screen"],
  ["--debug", "where it broke"],
];

/** What fits the last of the words, which may be empty or only begun. */
export async function completionsFor(
  program: Command,
  context: Context,
  words: readonly string[],
): Promise<readonly string[]> {
  const last = words.at(-1) ?? "";
  const isHelp = words[0] === "help" && words.length === 2;
  const { command, operands, pending } = readWords(program, words.slice(0, -1));
  const found = isHelp
    ? commandsOf(program)
    : await candidatesFor(context, command, last, operands, pending);
  if (found === FILES) return [FILES];
  return found
    .filter(([value]) => value.toLowerCase().startsWith(last.toLowerCase()))
    .map(([value, meaning]) => `${printable(value)}\t${printable(meaning).replace(/\s+/g, " ")}`);
}

/** The command that the words lead to, how many of its arguments are there, and the option that waits for a value. */
function readWords(program: Command, words: readonly string[]) {
  let command = program;
  let operands = 0;
  let pending: Option | undefined;
  for (const word of words) {
    if (pending) pending = undefined;
    else if (word.startsWith("-")) {
      const option = command.options.find(({ long, short }) => long === word || short === word);
      pending = option && (option.required || option.optional) ? option : undefined;
    } else {
      const next = operands === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (next) command = next;
      else operands += 1;
    }
  }
  return { command, operands, pending };
}

async function candidatesFor(
  context: Context,
  command: Command,
  last: string,
  operands: number,
  pending: Option | undefined,
): Promise<readonly Candidate[] | typeof FILES> {
  if (pending) return valuesOf(context, /<(.+?)>/.exec(pending.flags)?.[1], pending.argChoices);
  if (last.startsWith("-")) return optionsOf(command);
  const help = command.createHelp();
  if (command.commands.length > 0 && operands === 0)
    return help.visibleCommands(command).map((one) => [one.name(), one.description()]);
  const all = command.registeredArguments;
  const argument = all[operands] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  if (!argument) return [];
  if (argument.name() === "command") return commandsOf(command.parent);
  return valuesOf(context, argument.name(), argument.argChoices);
}

const commandsOf = (program: Command | null): readonly Candidate[] =>
  (program?.commands ?? []).map((one) => [one.name(), one.description()]);

const optionsOf = (command: Command): readonly Candidate[] => [
  ...command.options
    .filter(({ hidden }) => !hidden)
    .map((option): Candidate => [option.long ?? option.flags, option.description]),
  ["--help", "help of the command"],
  ...GLOBALS,
];

async function valuesOf(
  context: Context,
  name: string | undefined,
  choices: readonly string[] | undefined,
): Promise<readonly Candidate[] | typeof FILES> {
  if (choices) return choices.map((choice) => [choice, ""]);
  if (name === "key") return SETTINGS.map(({ key, meaning }) => [key, meaning]);
  if (name !== undefined && IS_FILE.test(name)) return FILES;
  return name !== undefined && IS_APPLICATION.test(name) ? applications(context) : [];
}

/** The first word of a company where no other begins with it; else the id. */
const applications = (context: Context): Promise<readonly Candidate[]> =>
  withClient(context, async (client) => {
    const list = await client.list();
    return list.map(({ id, company, role }): Candidate => {
      const word = /^[\p{L}\p{N}]+/u.exec(company)?.[0].toLowerCase();
      const isOnly =
        word !== undefined &&
        list.filter((one) => one.company.toLowerCase().startsWith(word)).length === 1;
      return [isOnly ? word : shortId(id), `${company}, ${role}`];
    });
  });
