import { Command } from "commander";
import { version } from "../../package.json";
import type { Context } from "../context.ts";
import { addAfterwards } from "./afterwards.ts";
import { addAnalysis } from "./analysis.ts";
import { addChanging } from "./changing.ts";
import { addInstallation } from "./installation.ts";
import { addIntake } from "./intake.ts";
import { addPreparing } from "./preparing.ts";
import { addReading } from "./reading.ts";
import { addShell } from "./shell.ts";
import { addTransfer } from "./transfer.ts";

/** All commands; the work of each is loaded when it is called, so that the small ones stay fast. */
export function programFor(context: Context): Command {
  const { io } = context;
  const program = new Command("finalist")
    .description(
      "Turns an invitation to a second interview into preparation that can be trusted.\nAlone on a terminal it opens the terminal UI.",
    )
    .version(version)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .showHelpAfterError("(finalist --help lists the commands)")
    .addHelpText("after", AFTERWORD)
    .addHelpText("afterAll", ({ command }) => footOf(command));
  program.commandsGroup("Bring in:");
  addIntake(program, context);
  program.commandsGroup("Read:");
  addReading(program, context);
  program.commandsGroup("Prepare:");
  addPreparing(program, context);
  program.commandsGroup("Afterwards:");
  addAfterwards(program, context);
  program.commandsGroup("Change:");
  addChanging(program, context);
  program.commandsGroup("Look into a file, storing nothing:");
  addAnalysis(program, context);
  program.commandsGroup("Take out and bring back:");
  addTransfer(program, context);
  program.commandsGroup("This installation:");
  addInstallation(program, context);
  program.commandsGroup("For programs and your shell:");
  addShell(program, context);
  return program;
}

/** What stands below the help of every command with JSON. */
const footOf = (command: Command): string =>
  command.options.some(({ long }) => long === "--json")
    ? `\nThe JSON in full: finalist schema ${command.name()}`
    : "";

const AFTERWORD = `
APP is an application: its id, the start of it, or the start of the company's name.

Anywhere on the line:
  --debug     where it broke, when something breaks on our side
  --no-color  no colours, as with NO_COLOR

Environment:
  FINALIST_DATA                 folder of the database
  FINALIST_PORT                 port of finalist serve (4747)
  FINALIST_URL, FINALIST_TOKEN  use a Finalist elsewhere instead of this machine's data
  NO_COLOR                      no colours

Exit codes: 0 done, 1 failed, 2 misused.`;
