import { describe, expect, it } from "vitest";
import { aShell, aShellWithTidewell } from "../testing.ts";

type Shell = ReturnType<typeof aShell>;

const after = async ({ finalist }: Shell, ...words: readonly string[]) => {
  const { code, stdout, stderr } = await finalist(["__complete", "--", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
};

describe("what completes a line", () => {
  it.each([
    [["sea"], ["search"]],
    [
      ["config", ""],
      ["get", "set", "unset", "path"],
    ],
    [
      ["config", "set", "p"],
      ["port", "pager"],
    ],
    [
      ["checklist", "x", "--list", "cl-s"],
      ["CL-STO", "CL-SET"],
    ],
    [["note", "x", "--kind", "they"], ["they-asked"]],
    [["log", "x", "--kind", "un"], ["unresolved"]],
    [["outcome", "x", "re"], ["rejected"]],
    [["draft", "x", "th"], ["thank-you"]],
    [["checklist", "--al"], ["--all"]],
    [
      ["list", "--no-"],
      ["--no-color", "--no-pager"],
    ],
    [["intake", ""], [":files"]],
    [["log", "x", "--file", "ro"], [":files"]],
    [["schema", "tok"], ["token"]],
    [["help", "tok"], ["token"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["list", ""], []],
    [["nonsense", "x", ""], []],
  ])("%j: %j", async (words, expected) => {
    expect(await after(aShell(), ...words)).toEqual(expected);
  });

  it("is an application's name where one is meant, and its id where the name fits two", async () => {
    const shell = await aShellWithTidewell();
    expect(await after(shell, "show", "")).toEqual(["tidewell"]);
    expect(await after(shell, "intake", "x.ics", "--into", "TI")).toEqual(["tidewell"]);
    await shell.finalist(["intake", "-", "--company", "Tidewell Ltd", "--role", "Baker"], {
      stdin: "They asked: why us?",
    });
    const names = await after(shell, "show", "");
    expect(names).toContain("tidewell-1");
    expect(names).toHaveLength(2);
  });

  it("is nothing, and no noise, where the data cannot be opened", async () => {
    const { finalist } = aShell("/dev/null/nowhere");
    expect(await finalist(["__complete", "--", "show", ""])).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });
});
