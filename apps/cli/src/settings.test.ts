import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasColours } from "./output.ts";
import { aFolder, aShell, type RunOptions } from "./testing.ts";

/** A shell whose config file holds the text. */
function aShellWithConfig(text?: string) {
  const shell = aShell();
  const path = join(dirname(shell.dataDir), "config.json");
  if (text !== undefined) writeFileSync(path, text);
  const config = (words: string, options?: RunOptions) =>
    shell.finalist(["config", ...words.split(" ").filter(Boolean)], options);
  return { ...shell, path, config, onFile: (): unknown => JSON.parse(readFileSync(path, "utf8")) };
}

describe("finalist config", () => {
  it("lists each setting with its value and where that is from", async () => {
    const { config } = aShellWithConfig('{ "port": 4848, "token": "secret" }');
    const { stdout } = await config("--plain", { env: { EDITOR: "nano" } });
    const rows = stdout.split("\n").map((line) => line.split("\t").slice(0, 4));
    expect(rows).toContainEqual(["port", "4848", "file", ""]);
    expect(rows).toContainEqual(["editor", "nano", "environment", "EDITOR"]);
    expect(rows).toContainEqual(["theme", "", "default", ""]);
    expect(rows).toContainEqual(["token", "********", "file", ""]);
  });

  it("sets, gets and unsets a value, in a file for nobody else", async () => {
    const { config, path, onFile } = aShellWithConfig();
    expect(await config("set port 4848")).toMatchObject({ code: 0, stdout: "" });
    expect([onFile(), statSync(path).mode & 0o777]).toEqual([{ port: "4848" }, 0o600]);
    expect((await config("get port")).stdout).toBe("4848\n");
    await config("set theme dark");
    await config("unset port");
    expect(onFile()).toEqual({ theme: "dark" });
    expect((await config("get port")).stdout).toBe("4747\n");
    expect(readdirSync(dirname(path))).toEqual(["config.json"]);
  });

  it("writes through a link", async () => {
    const { config, path } = aShellWithConfig();
    const real = join(aFolder(), "dotfile.json");
    writeFileSync(real, "{}");
    symlinkSync(real, path);
    await config("set color never");
    expect(JSON.parse(readFileSync(real, "utf8"))).toEqual({ color: "never" });
  });

  it.each([
    ["set port abc", "port: expected a whole number from 0 to 65535, not “abc”.\n"],
    ["set color blue", "color: expected one of auto, always, never, not “blue”.\n"],
    ["set url ftp://x", "url: expected a web address, such as https://finalist.example, not"],
    ["set colour never", "There is no setting “colour”. Did you mean color?\n"],
    ["get nonsense", "There is no setting “nonsense”. There are data, database,"],
    ["sett port 1", "finalist config cannot “sett”. Did you mean set?\n"],
  ])("refuses %s", async (words, message) => {
    const { config, path } = aShellWithConfig();
    const { code, stdout, stderr } = await config(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replaceAll("\n  ", " ")).toContain(message);
    expect(() => statSync(path)).toThrow("ENOENT");
  });

  it("says that the environment counts more", async () => {
    const { config } = aShellWithConfig();
    const { stderr } = await config("set port 1", { env: { FINALIST_PORT: "2" } });
    expect(stderr).toContain("FINALIST_PORT is set in your environment, and counts more.");
  });

  it("prints where the file would be, XDG_CONFIG_HOME heeded", async () => {
    const { config } = aShellWithConfig();
    const env = { FINALIST_CONFIG: "", XDG_CONFIG_HOME: "/xdg" };
    expect((await config("path", { env })).stdout).toBe(`${join("/xdg/finalist/config.json")}\n`);
  });
});

describe("a setting on file", () => {
  it("counts, and less than the environment", async () => {
    const other = join(aFolder(), "elsewhere");
    mkdirSync(other);
    const { finalist, dataDir } = aShellWithConfig(JSON.stringify({ data: other }));
    await finalist(["sample"], { env: { FINALIST_DATA: "" } });
    expect(readdirSync(other)).toContain("finalist.db");
    await finalist(["sample"]);
    expect(readdirSync(dataDir)).toContain("finalist.db");
  });

  it.each([
    ['{ "port": }', ": line 1, column 11: this is no JSON.\n"],
    ['{ "port": 99999 }', ": port: expected a whole number from 0 to 65535, not 99999.\n"],
    ['{ "prt": 1 }', ": There is no setting “prt”. Did you mean port?\n"],
    ["[]", ": expected an object of settings, such as"],
  ])("that is broken is named with its place: %s", async (text, message) => {
    const { finalist, config, path } = aShellWithConfig(text);
    const { code, stdout, stderr } = await finalist(["list"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.replaceAll("\n  ", " ")).toContain(path + message);
    expect((await finalist(["list", "--help"])).code).toBe(0);
    expect((await config("--plain")).code).toBe(0);
  });
});

describe("colours", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
    [{ FINALIST_COLOR: "always", NO_COLOR: "1" }, false, true],
    [{ FINALIST_COLOR: "never", FORCE_COLOR: "1" }, true, false],
  ])("with %o on a terminal (%s): %s", (env, isTerminal, expected) => {
    expect(hasColours(env, isTerminal)).toBe(expected);
  });

  it("can be had in a pipe, and kept out by a flag", async () => {
    const { finalist } = aShell();
    const words = ["playbook", "R-039"];
    expect((await finalist([...words, "--color"])).stdout).toContain("\u001B[");
    const env = { FORCE_COLOR: "1" };
    expect((await finalist([...words, "--no-color"], { env })).stdout).not.toContain("\u001B[");
  });
});
