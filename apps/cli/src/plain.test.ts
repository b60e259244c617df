import { tidewell } from "@finalist/core/sample";
import { describe, expect, it } from "vitest";
import { aShell } from "./testing.ts";

/** The worked example, with everything that a command can show. */
async function aShellWithTidewell() {
  const shell = aShell();
  const { application, candidate } = tidewell({ application: "tidewell-1", candidate: "me" });
  const file = { format: "finalist-export", version: 1, documents: [application, candidate] };
  await shell.finalist(["import", "-"], { stdin: JSON.stringify(file) });
  return shell;
}

const STATEMENTS = `{"id":"s1","round":1,"text":"I ran a crew of nine bakers.","topic":"crew"}
{"id":"s2","round":2,"text":"My crew was four bakers.","topic":"crew"}
`;
const MATCH = JSON.stringify({
  stories: [{ id: "oven", text: "The oven broke at night. I rebuilt it in six hours." }],
  questions: [{ id: "q", text: "Tell me about a time when something broke." }],
});

const READING: readonly (readonly [line: string, stdin: string])[] = [
  ["list", ""],
  ["show tidewell", ""],
  ["checklist tidewell --all", ""],
  ["findings tidewell", ""],
  ["plan tidewell --hours 2", ""],
  ["followups tidewell", ""],
  ["playbook", ""],
  ["playbook R-039", ""],
  ["next", ""],
  ["history", ""],
  ["search late data", ""],
  ["log tidewell", ""],
  ["consistency", STATEMENTS],
  ["match", MATCH],
  ["review", "I rebuilt the oven alone. We baked again after six hours."],
  ["token", ""],
];

describe("plain lines", () => {
  it.each(READING)("of %s have the columns that the help names", async (line, stdin) => {
    const { finalist } = await aShellWithTidewell();
    const words = line.split(" ");
    const help = (await finalist([words[0] ?? "", "--help"])).stdout.replaceAll(/\s+/g, " ");
    const columns =
      /Plain: a line each, with tabs between the columns (.*?) (?:The JSON|Exit codes)/.exec(
        help,
      )?.[1];
    const { code, stdout } = await finalist([...words, "--plain"], { stdin });
    const lines = stdout.replace(/\n$/, "").split("\n");
    const counts = new Set(lines.map((one) => one.split("\t").length));
    expect({ code, counts: [...counts] }).toEqual({
      code: 0,
      counts: [columns?.split(", ").length],
    });
    expect(stdout).not.toMatch(/[^\P{Cc}\t\n]/u);
  });

  it("give the brief as it is, without what a terminal would obey", async () => {
    const { finalist } = await aShellWithTidewell();
    expect((await finalist(["brief", "tidewell", "--plain"])).stdout).toBe(
      (await finalist(["brief", "tidewell"])).stdout,
    );
  });

  it("are not mixed with JSON", async () => {
    const { finalist } = aShell();
    expect((await finalist(["list", "--plain", "--json"])).code).toBe(2);
  });
});
