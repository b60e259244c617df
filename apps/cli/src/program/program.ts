import { Command } from "commander";
import { version } from "../../package.json";
import type { Context } from "../context.ts";
import { addAfterwards } from "./afterwards.ts";
import { addAnalysis } from "./analysis.ts";
import { addChanging } from "./changing.ts";
import { addGroundwork } from "./groundwork.ts";
import { addHiring } from "./hiring.ts";
import { addInstallation } from "./installation.ts";
import { addIntake } from "./intake.ts";
import { addPreparing } from "./preparing.ts";
import { addReading } from "./reading.ts";
import { addShell } from "./shell.ts";
import { AFTERWORD, faultText, footOf, helpFor, outputOf } from "./help.ts";
import { addTransfer } from "./transfer.ts";

interface Group {
  readonly title: string;
  readonly add: (program: Command, context: Context) => void;
  /** The commands that it adds, by all of their names. */
  readonly names: readonly string[];
}

export const GROUPS: readonly Group[] = [
  { title: "Bring in:", add: addIntake, names: ["intake"] },
  {
    title: "Read:",
    add: addReading,
    names: [
      ...["list", "show", "brief", "checklist", "findings", "plan", "playbook", "next", "history"],
      "search",
    ],
  },
  {
    title: "Prepare:",
    add: addPreparing,
    names: ["room", "questions", "stories", "claims", "note"],
  },
  {
    title: "Groundwork:",
    add: addGroundwork,
    names: ["research", "rehearse", "materials"],
  },
  {
    title: "Afterwards:",
    add: addAfterwards,
    names: ["followups", "follow-ups", "draft", "outcome"],
  },
  {
    title: "Change:",
    add: addChanging,
    names: ["log", "done", "tick", "untick", "undo", "redo", "sample"],
  },
  {
    title: "Look into a file, storing nothing:",
    add: addAnalysis,
    names: ["consistency", "match", "review"],
  },
  { title: "For the hiring team:", add: addHiring, names: ["loop"] },
  {
    title: "Take out and bring back:",
    add: addTransfer,
    names: ["export", "import", "backup", "migrate"],
  },
  {
    title: "This installation:",
    add: addInstallation,
    names: ["serve", "link", "mcp", "doctor", "token"],
  },
  {
    title: "For programs and your shell:",
    add: addShell,
    names: ["config", "completion", "schema", "webhooks"],
  },
];

/**
 * All commands, or those of the group that the first word belongs to: to declare them all takes as
 * long as the work of a small one, which is loaded when it is called.
 */
export function programFor(context: Context, first?: string): Command {
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
  const own = GROUPS.find(({ names }) => first !== undefined && names.includes(first));
  for (const { title, add } of own ? [own] : GROUPS) {
    program.commandsGroup(title);
    add(program, context);
  }
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
