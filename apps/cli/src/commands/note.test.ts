import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { aFolder, aShell, aShellWithTidewell } from "../testing.ts";

describe("note", () => {
  it("keeps one note, of the round that has begun last", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const {
      code,
      stdout,
      stderr: about,
    } = await finalist([...["note", "tidewell", "They", "asked: why Kafka?"]]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "They asked: why Kafka?\n" });
    expect(about.replace(/\s+/g, " ")).toBe(
      "Round 1 with Tidewell Freight Analytics. Read as “They asked”; --kind says otherwise. ",
    );
    const during = { now: () => "2026-05-14T10:00:00Z" };
    const { stderr } = await finalist(
      ["note", "tidewell", "late data (3x)", "--kind", "urgent-theme"],
      during,
    );
    expect(stderr).toBe("Round 2 with Tidewell Freight Analytics.\n");
    const { items } = (await json("log", "tidewell")) as { items: object[] };
    expect(items.slice(-2)).toMatchObject([
      { interviewId: "round-1", kind: "they-asked", text: "why Kafka?" },
      { interviewId: "round-2", kind: "urgent-theme", text: "late data", mentions: 3 },
    ]);
  });

  it("reads a pipe, and keeps nothing of an empty one", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(
      await finalist(["note", "tidewell", "-"], { stdin: "A line\nand another\n" }),
    ).toMatchObject({
      stdout: "Note: A line and another\n",
    });
    expect(await finalist(["note", "tidewell"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "Nothing was written, so nothing is stored.\n",
    });
    expect(await json("note", "tidewell", "x", "--round", "2")).toMatchObject({
      application: { id: "tidewell-1", version: 3 },
      note: { interviewId: "round-2", text: "x", kind: "other" },
    });
  });

  it("opens the editor on a terminal", async () => {
    const { finalist } = await aShellWithTidewell();
    vi.stubEnv("TMPDIR", aFolder());
    const editor = join(aFolder(), "editor.mjs");
    writeFileSync(
      editor,
      `import { writeFileSync } from "node:fs"; writeFileSync(process.argv.at(-1), process.env.WORDS ?? "");`,
    );
    const terminal = { isTty: true, env: { EDITOR: `"${process.execPath}" "${editor}"` } };
    expect((await finalist(["note", "tidewell"], terminal)).stderr).toContain(
      "Nothing was written",
    );
    vi.stubEnv("WORDS", "I asked: who is on call?");
    expect(await finalist(["note", "tidewell"], terminal)).toMatchObject({
      code: 0,
      stdout: "I asked: who is on call?\n",
    });
    vi.unstubAllEnvs();
  });

  it.each([
    [
      ["x", "--kind", "gossip"],
      /^--kind <kind>: “gossip” does not fit\. Expected one of they-asked, /,
    ],
    [
      ["x", "--round", "7"],
      /^There is no round 7 here; there is 1, 2\. finalist log APP --round 7/,
    ],
  ])("refuses %j", async (argv, stderr) => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["note", "tidewell", ...argv])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(stderr),
    });
  });

  it("names the nearest application", async () => {
    const { finalist } = await aShellWithTidewell();
    const { stderr } = await finalist(["note", "tidewel1", "x"]);
    expect(stderr).toContain("Did you mean");
    expect(await aShell().finalist(["note", "x", "y"])).toMatchObject({ stdout: "" });
  });
});
