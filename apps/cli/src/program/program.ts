import { Command } from "commander";
import { version } from "../../package.json";
import type { Context } from "../context.ts";
import { addAfterwards } from "./afterwards.ts";
import { addAnalysis } from "./analysis.ts";
import { addChanging } from "./changing.ts";
import { addHiring } from "./hiring.ts";
import { addInstallation } from "./installation.ts";
import { addIntake } from "./intake.ts";
import { addPreparing } from "./preparing.ts";
import { addReading } from "./reading.ts";
import { addShell } from "./shell.ts";
import { AFTERWORD, faultText, footOf, helpFor, outputOf } from "./help.ts";
import { addTransfer } from "./transfer.ts";

/** All commands; the work of each is loaded when it is called, so that the small ones stay fast. */
export function programFor(context: Context): Command {
  const program = new Command("finalist")
    .description(
      "Turns an invitation to a second interview into preparation that can be trusted.\nAlone on a terminal it opens the terminal UI.",
    )
    .version(version)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput(outputOf(context))
    .configureHelp(helpFor(context))
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
  program.commandsGroup("For the hiring team:");
  addHiring(program, context);
  program.commandsGroup("Take out and bring back:");
  addTransfer(program, context);
  program.commandsGroup("This installation:");
  addInstallation(program, context);
  program.commandsGroup("For programs and your shell:");
  addShell(program, context);
  program.commandsGroup("Help:").helpCommand("help [command]", "the help of a command");
  for (const command of program.commands) finish(command);
  return program;
}

/** What every command has alike. */
function finish(command: Command, path = `finalist ${command.name()}`): void {
  command.configureOutput({ outputError: (text, write) => write(faultText(text, path)) });
  for (const argument of command.registeredArguments)
    if (argument.name() === "app" && argument.description === "")
      argument.description = "an application: its id, or the start of its id or company";
  for (const one of command.commands) finish(one, `${path} ${one.name()}`);
}
