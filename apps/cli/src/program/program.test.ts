import { readFileSync } from "node:fs";
import type { Command } from "commander";
import * as model from "@finalist/core/model";
import { describe, expect, it } from "vitest";
import { createOutput, type Io } from "../output.ts";
import { SETTINGS } from "../settings.ts";
import { shapedCommands } from "../shapes/shapes.ts";
import { aShell, NOW, Paper } from "../testing.ts";
import { NOTE_KINDS, REHEARSAL_KINDS, RESEARCH_SOURCES } from "./options.ts";
import { GROUPS, programFor } from "./program.ts";

const io: Io = {
  stdin: process.stdin,
  stdout: new Paper(),
  stderr: new Paper(),
  env: {},
  isTty: false,
  now: () => NOW,
  untilStopped: () => Promise.resolve(),
};
const context = { io, out: createOutput(io), ownEnv: {} };
const program = programFor(context);
const docs = readFileSync(new URL("../../../../docs/cli.md", import.meta.url), "utf8");

const pathOf = ({ parent }: Command, name: string): string =>
  parent?.parent ? `${parent.name()} ${name}` : name;
const all = program.commands.flatMap((command) => [command, ...command.commands]);
const commands = all.map((command) => [pathOf(command, command.name()), command] as const);
const has = ({ options }: Command, flag: string): boolean =>
  options.some(({ long }) => long === flag);

it.each(GROUPS)("the group $title names the commands that it adds", ({ names }) => {
  const { commands: own } = programFor(context, names[0]);
  const known = own.flatMap((command) => [command.name(), ...command.aliases()]);
  expect(known.toSorted()).toEqual([...names].toSorted());
});

it("names the words of the model as it does", () => {
  const draft = program.commands.find((command) => command.name() === "draft");
  expect(draft?.registeredArguments[1]?.argChoices).toEqual(model.MESSAGE_KINDS);
  expect(NOTE_KINDS).toEqual(model.NOTE_KINDS);
  expect(REHEARSAL_KINDS).toEqual(model.REHEARSAL_KINDS);
  expect(RESEARCH_SOURCES).toEqual(model.RESEARCH_SOURCES);
});

describe("every command", () => {
  it.each(commands)(
    "%s has help with an example, for the narrowest terminal",
    async (path, command) => {
      const { code, stdout } = await aShell().finalist([...path.split(" "), "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/\nExamples?:\n {2}\$ /);
      expect(stdout).toContain("Exit codes: 0 done, 1 failed, 2 misused.");
      expect(stdout.match(/^Plain: /gm) ?? []).toHaveLength(has(command, "--plain") ? 1 : 0);
      const [prose = "", examples = ""] = stdout.split(/(?=\nExamples?:\n)/);
      const wide = [prose, ...examples.split("\n").filter((line) => !line.startsWith("  $ "))]
        .join("\n")
        .split("\n")
        .filter((line) => line.length > 80);
      expect(wide).toEqual([]);
    },
  );

  it("has a line of its own in the help of all", async () => {
    const { stdout } = await aShell().finalist(["--help"]);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    const first = new Set(stdout.split("\n").map((line) => /^ {2}([a-z]+) {2,}\S/.exec(line)?.[1]));
    expect(program.commands.map((one) => one.name()).filter((name) => !first.has(name))).toEqual(
      [],
    );
    // A description that goes on below its line begins at the column of the others.
    expect(stdout).not.toMatch(/^ {10,}\S/m);
  });

  it("has each setting explained in one column", async () => {
    const columns = async (words: readonly string[]) => {
      const { stdout } = await aShell().finalist(words);
      const lines = SETTINGS.flatMap(({ meaning }) =>
        stdout.split("\n").filter((line) => line.endsWith(` ${meaning}`)),
      );
      expect(lines).toHaveLength(SETTINGS.length);
      return new Set(
        lines.map((line, index) => line.length - (SETTINGS[index]?.meaning.length ?? 0)),
      );
    };
    expect((await columns(["--help"])).size).toBe(1);
    expect((await columns(["config", "--help"])).size).toBe(1);
  });

  it("with JSON has a schema, and every schema a command", () => {
    const own = program.commands.filter((command) =>
      [command, ...command.commands].some((one) => has(one, "--json")),
    );
    expect(shapedCommands()).toEqual(own.map((command) => command.name()).toSorted());
  });

  it("stands in the docs", () => {
    const missing = program.commands
      .map((one) => one.name())
      .filter((name) => !docs.includes(`finalist ${name}`));
    expect(missing).toEqual([]);
  });
});
