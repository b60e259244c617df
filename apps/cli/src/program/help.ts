import type { Command, HelpConfiguration, OutputConfiguration } from "commander";
import type { Context } from "../context.ts";
import { Misuse } from "../failure.ts";
import { nearestOf } from "../nearest.ts";
import { hasColours } from "../output.ts";
import { SETTINGS } from "../settings.ts";

const COLUMNS_MAX = 100;

/** Where help and faults go; a fault is one line, with the nearest right thing. */
export function outputOf({ io: { stdout, stderr, env } }: Context): OutputConfiguration {
  return {
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    outputError: (text, write) => write(faultText(text, "finalist")),
    getOutHelpWidth: () => Math.min(stdout.columns ?? 80, COLUMNS_MAX),
    getErrHelpWidth: () => 80,
    getOutHasColors: () => hasColours(env, stdout.isTTY === true),
    getErrHasColors: () => false,
  };
}

export function helpFor({ out }: Context): HelpConfiguration {
  return {
    // Names alone leave each command a line; its own help has the rest.
    subcommandTerm: (command) => command.name(),
    styleTitle: (title) => out.paint.strong(title),
  };
}

const FAULTS: readonly (readonly [RegExp, (...found: readonly string[]) => string])[] = [
  [/^unknown command '(.*)'$/, (name) => `There is no command “${name}”.`],
  [/^unknown option '(.*)'$/, (name) => `There is no option ${name}.`],
  [/^missing required argument '(.*)'$/, (name) => `Something is missing: ${name?.toUpperCase()}.`],
  [/^option '(.*)' argument missing$/, (flags) => `${flags} needs a value.`],
  [
    /^option '(.*)' argument '(.*)' is invalid\. (.*)$/,
    (flags, value, why) => `${flags}: “${value}” does not fit. ${why}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. (.*)$/,
    (value, name, why) => `${name?.toUpperCase()}: “${value}” does not fit. ${why}`,
  ],
  [
    /^option '(.*)' cannot be used with option '(.*)'$/,
    (one, other) => `${one} and ${other}: choose one of them.`,
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.?$/,
    (_name, most, given) =>
      most === "0"
        ? `Nothing is named there, but ${given === "1" ? "one word is" : `${given} words are`} given.`
        : `There are ${given} words where ${most} ${most === "1" ? "is" : "are"} the most. A name of several words goes in quotes.`,
  ],
];

/** A fault of the command line as one line of ours. */
export function faultText(text: string, path: string): string {
  const [fault = "", hint = ""] = text
    .trim()
    .replace(/^error: /, "")
    .split("\n");
  const found = FAULTS.map(([pattern, words]) => ({ match: pattern.exec(fault), words })).find(
    ({ match }) => match,
  );
  const [, ...parts] = found?.match ?? [];
  const said = found ? found.words(...parts) : fault;
  const near = /^\(Did you mean (.*)\?\)$/.exec(hint)?.[1];
  const way = near ? ` Did you mean ${near}?` : /[?]$/.test(said) ? "" : ` See ${path} --help.`;
  return `${said}${way}\n`;
}

/** Help for a command that is none would be the help of all of them. */
export function refuseUnknownHelp(program: Command, words: readonly string[]): void {
  const isAsked = words.some((word) => word === "--help" || word === "-h");
  const [first, ...rest] = words;
  const named = first === "help" ? rest[0] : isAsked ? first : undefined;
  if (named === undefined || named.startsWith("-")) return;
  const known = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  if (["help", ...known].includes(named)) return;
  const near = nearestOf(named, known);
  throw new Misuse(
    `There is no command “${named}”. ${near ? `Did you mean ${near}?` : "See finalist --help."}`,
  );
}

/** What stands below the help of every command. */
export function footOf(command: Command): string {
  if (!command.parent) return "";
  const hasJson = command.options.some(({ long }) => long === "--json");
  const path = command.parent.parent ? command.parent.name() : command.name();
  return [
    ...(hasJson ? ["", `The JSON in full: finalist schema ${path}`] : []),
    "",
    "Exit codes: 0 done, 1 failed, 2 misused. Flags of every command: finalist --help",
  ].join("\n");
}

/** Two columns, the second beginning where the longest of the first allows. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}

const variables = columns([
  ...SETTINGS.map(({ variables: [name], meaning }) => [name, meaning] as const),
  ["FINALIST_CONFIG", "the file of settings"],
]);

export const AFTERWORD = `
APP is an application: its id, or the start of its id or of the company's name.

Anywhere on the line:
  --color, --no-color  always or never; NO_COLOR and FORCE_COLOR count
  --no-pager           long texts straight to the screen
  --debug              where it broke, when something breaks on our side

Settings, from the environment or from a file (finalist config):
${variables}

Exit codes: 0 done, 1 failed, 2 misused.`;
