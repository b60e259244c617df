import { type Command, InvalidArgumentError, Option } from "commander";

export const example = (...lines: readonly string[]): string =>
  `\n${lines.length > 1 ? "Examples" : "Example"}:\n${lines.map((line) => `  $ ${line}`).join("\n")}`;

export const shape = (text: string): string => `\nJSON: ${text}`;

/** The options of a command that only reads; `plain` are the columns of a line, or what it prints. */
export const reads = (command: Command, plain: readonly string[] | string): Command =>
  command
    .addOption(new Option("--json", "print JSON").conflicts("plain").helpGroup(OUTPUT))
    .addOption(new Option("--plain", "print lines for scripts").helpGroup(OUTPUT))
    .addHelpText(
      "afterAll",
      typeof plain === "string"
        ? `\nPlain: ${plain}`
        : `\nPlain: a line each, with tabs between the columns ${plain.join(", ")}`,
    );

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

const CHECKLIST_IDS = ["R1", "PRE", "CO", "INT", "STO", "FMT", "SET", "DAY", "POST"].map(
  (id) => `CL-${id}`,
);

export const checklistId = (text: string): string => {
  const id = text.toUpperCase();
  if (CHECKLIST_IDS.includes(id)) return id;
  throw new InvalidArgumentError(`Expected one of ${CHECKLIST_IDS.join(", ")}.`);
};

export const count = wholeNumber(1, 10_000);
export const minutes = wholeNumber(1, 24 * 60);
export const round = wholeNumber(1, 20);
export const port = wholeNumber(0, 65_535);
