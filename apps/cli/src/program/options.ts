import type { NoteKind } from "@finalist/core/model";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { nearestOf } from "../nearest.ts";
import { wrap } from "../text.ts";

export const example = (...lines: readonly string[]): string =>
  `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;

export const shape = (text: string): string => `\n\n${folded(`JSON: ${text}`)}`;

/** Long lines of the help fit the narrowest terminal that is usual. */
const folded = (text: string): string => wrap(text, 80, "  ").join("\n");

/** The options of a command that only reads; `plain` are the columns of a line, or what it prints. */
export const reads = (command: Command, plain: readonly string[] | string): Command =>
  command
    .addOption(new Option("--json", "print JSON").conflicts("plain").helpGroup(OUTPUT))
    .addOption(new Option("--plain", "print lines for scripts").helpGroup(OUTPUT))
    // Also asked for the help of its subcommands, which print other lines or none.
    .addHelpText("afterAll", (asked) => (asked.command === command ? plainText(plain) : ""));

const plainText = (plain: readonly string[] | string): string =>
  `\n${folded(
    typeof plain === "string"
      ? `Plain: ${plain}`
      : `Plain: a line each, with tabs between the columns ${plain.join(", ")}`,
  )}`;

const OUTPUT = "Output:";

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  return value;
};

export const hours = (text: string): number => {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1000))
    throw new InvalidArgumentError("Expected a number of hours from 0 to 1000.");
  return value;
};

export const CHECKLIST_IDS = ["R1", "PRE", "CO", "INT", "STO", "FMT", "SET", "DAY", "POST"].map(
  (id) => `CL-${id}`,
);

/** As the model names them, whose schemas take too long to load for a list of words. */
export const NOTE_KINDS: readonly NoteKind[] = [
  ...(["they-asked", "i-asked", "story-told", "leaned-in", "hesitated", "urgent-theme"] as const),
  ...(["went-well", "could-improve", "unresolved", "meeting-next", "strength"] as const),
  ...(["employer-value", "other"] as const),
];

/** An argument whose usual words help and completion name; what else it may be is for its command to say. */
export const usually = (name: string, description: string, words: readonly string[]): Argument =>
  Object.assign(new Argument(name, description), { argChoices: [...words] });

export const REHEARSAL_KINDS = [
  ...["presentation", "case", "system-design", "coding", "role-play", "comp", "hard-part", "story"],
];
export const RESEARCH_SOURCES = ["own-site", "press", "investors", "staff", "network", "other"];

/** One of a few words; case aside, and the nearest is named where none fits. */
export const fitting = (words: readonly string[]) => (text: string) => {
  const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearestOf(text, words);
  throw new InvalidArgumentError(
    near ? `Did you mean ${near}?` : `Expected one of ${words.join(", ")}.`,
  );
};

export const choice = (flags: string, description: string, words: readonly string[]): Option =>
  new Option(flags, description).choices(words).argParser(fitting(words));

export const count = wholeNumber(1, 10_000);
export const minutes = wholeNumber(1, 24 * 60);
export const round = wholeNumber(1, 20);
export const port = wholeNumber(0, 65_535);
