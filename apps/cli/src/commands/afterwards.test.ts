import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { aFolder, aShell, aShellWithTidewell, type Ran } from "../testing.ts";

/** The evening after the second round. */
const AFTER = { now: () => "2026-05-14T18:00:00Z" };

const flat = (text: string): string => text.replace(/\s+/g, " ");

describe("followups", () => {
  it("shows each message with its window", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["followups", "tidewell"]);
    expect(stdout).toContain(
      "[ ] Thank-you to Oskar Lind (thank-you@p4)\n    not before Thu 14 May",
    );
    const { items } = (await json("follow-ups", "tidewell")) as { items: { kind: string }[] };
    expect(items.filter(({ kind }) => kind === "thank-you")).toHaveLength(5);
    expect(
      (await finalist(["followups", "tidewell"], { now: () => "2026-05-16T09:00:00Z" })).stdout,
    ).toMatch(/\[!\] Thank-you to Priya Raman .*\n {4}was due /);
  });
});

describe("draft", () => {
  it("prints the words alone, and all else on stderr", async () => {
    const { finalist } = await aShellWithTidewell();
    const { code, stdout, stderr } = await finalist(["draft", "tidewell"], AFTER);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Dear Priya,\n\nthank you .*\n\n.*\n\nI would be glad.*\n\nBest regards\nMaren Olsson\n$/,
    );
    expect(flat(stderr)).toMatch(
      /^Thank-you to Priya Raman · .*! fill in: a moment from your talk/,
    );
  });

  it("finds a message by kind and person", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const to = ["draft", "tidewell", "thank-you", "--to", "tom"];
    expect(await finalist([...to, "--subject"])).toMatchObject({
      stdout: "Thank you: System design\n",
    });
    expect((await finalist([...to, "--mailto"])).stdout).toMatch(
      /^mailto:[^ ]*\?subject=Thank%20you%3A%20System%20design&body=Dear%20Tom%C3%A1s/,
    );
    expect(await json("draft", "tidewell", "status-check")).toMatchObject({
      message: { id: "status-check" },
      review: { isTooLong: false },
    });
    expect(await finalist(["draft", "tidewell", "thank-you"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("  thank-you@p2 Thank-you to Tomás Vidal\n"),
    });
    expect(await finalist(["draft", "tidewell", "thank-yu", "--to", "tom"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean"),
    });
  });

  it("fills the gaps of a thank-you, and marks it as sent once", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const to = ["draft", "tidewell", "--to", "tom"];
    const { stdout, stderr } = await finalist(
      [...to, "--moment", "your question about late data."],
      AFTER,
    );
    expect(stdout).toContain("What stays with me is your question about late data.\n");
    expect(stderr).not.toContain("fill in");
    expect(flat((await finalist([...to, "--sent"], AFTER)).stderr)).toContain("Marked as sent.");
    expect(flat((await finalist([...to, "--sent"], AFTER)).stderr)).toContain("sent already.");
    const { items } = (await json("followups", "tidewell")) as { items: { id: string }[] };
    expect(items.length).toBeGreaterThan(0);
    expect((await finalist(["followups", "tidewell"], AFTER)).stdout).toContain(
      "[x] Thank-you to Tomás Vidal (thank-you@p2)\n    sent\n",
    );
  });

  it("does not take for sent what is still to be filled in", async () => {
    const { finalist } = await aShellWithTidewell();
    const sent = await finalist(["draft", "tidewell", "--to", "tom", "--sent"], AFTER);
    expect(sent).toMatchObject({ code: 1, stdout: "" });
    expect(flat(sent.stderr)).toMatch(
      /^It is not finished yet: ✗ fill in: a moment .*--moment and --tie .*--edit or --from FILE/,
    );
    expect((await finalist(["draft", "tidewell", "--to", "tom"], AFTER)).stderr).toContain(
      "fill in",
    );
  });

  it("takes its words from a pipe, and says what is wrong with them", async () => {
    const { finalist } = await aShellWithTidewell();
    const argv = ["draft", "tidewell", "--to", "helen", "--from", "-"];
    const long = await finalist(argv, { ...AFTER, stdin: "word ".repeat(300) });
    expect(flat(long.stderr)).toMatch(/! 300 words; \d+ are the most\./);
    expect((await finalist(argv, { ...AFTER, stdin: " \n" })).stderr).toContain(
      "Nothing was changed.",
    );
    expect((await finalist(["draft", "tidewell", "--to", "helen"], AFTER)).stdout).toMatch(
      /^word word /,
    );
  });

  it("is written in the editor", async () => {
    const { finalist } = await aShellWithTidewell();
    vi.stubEnv("TMPDIR", aFolder());
    const script = join(aFolder(), "editor.mjs");
    writeFileSync(
      script,
      `import { readFileSync, writeFileSync } from "node:fs"; const file = process.argv.at(-1);
writeFileSync(file, readFileSync(file, "utf8").replace("Dear Priya", "Hello Priya"));`,
    );
    const env = { EDITOR: `"${process.execPath}" "${script}"` };
    const argv = ["draft", "tidewell", "--to", "priya", "--edit"];
    expect((await finalist(argv, { ...AFTER, env, isTty: true })).stdout).toMatch(
      /^Hello Priya,\n/,
    );
    expect(await finalist(argv, { ...AFTER, env })).toMatchObject({ code: 2, stdout: "" });
    vi.unstubAllEnvs();
  });

  it("thanks nobody before they have met", async () => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["draft", "tidewell", "--to", "tom", "--sent"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^There is nothing to thank for yet: not before Thu 14 May/),
    });
  });

  it.each([
    [["status-check", "--tie", "x"], "--moment and --tie are of a thank-you.\n"],
    [["--sent", "--edit"], /choose one of them/],
  ])("refuses %j", async (argv, stderr) => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["draft", "tidewell", ...argv])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: typeof stderr === "string" ? stderr : expect.stringMatching(stderr),
    });
  });
});

describe("outcome", () => {
  const ran = ({ code, stdout }: Ran) => ({ code, stdout: flat(stdout) });

  it("shows how they wait, and what to do meanwhile", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = ran(await finalist(["outcome", "tidewell"], AFTER));
    expect(stdout).toMatch(/^Waiting for their answer \[ \] Thank everyone .*TL-21@p1 /);
    await finalist(["outcome", "tidewell", "--by", "2026-05-22"], AFTER);
    expect(await json("outcome", "tidewell")).toMatchObject({ decidedBy: "2026-05-22" });
    expect((await finalist(["outcome", "tidewell"], AFTER)).stdout).toContain(
      "They decide by Fri 22 May 2026.\n",
    );
    for (const [by, day] of [
      ["Sat 23 May 2026", "2026-05-23"],
      ["31.5.", "2026-05-31"],
      ["tomorrow", "2026-05-15"],
    ] as const) {
      await finalist(["outcome", "tidewell", "--by", by], AFTER);
      expect(await json("outcome", "tidewell")).toMatchObject({ decidedBy: day });
    }
  });

  it("notes the answer with its day and its words, and takes it back", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const later = { now: () => "2026-05-21T08:00:00Z" };
    const no = ["outcome", "tidewell", "rejected", "--on", "2026-05-20", "--note", "Went internal"];
    expect(ran(await finalist(no, later))).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^Turned down · noted Wed 20 May 2026, 00:00 .*TL-30 Reply graciously/,
      ),
    });
    const { application } = (await json("show", "tidewell")) as {
      application: { outcome: object; notes: { text: string }[] };
    };
    expect(application.outcome).toEqual({ kind: "rejected", at: "2026-05-19T23:00:00Z" });
    expect(application.notes.at(-1)).toMatchObject({
      text: "Went internal",
      interviewId: "round-2",
    });
    expect((await finalist(["outcome", "tidewell", "--plain"], later)).stdout).toMatch(
      /^rejected\t2026-05-19T/,
    );
    await finalist(["outcome", "tidewell", "waiting"], later);
    expect((await finalist(["outcome", "tidewell", "--plain"], later)).stdout).toMatch(
      /^\t\tawaiting-decision\t/,
    );
  });

  it("takes a weekday for the last one, since they have answered, and for the next as their day", async () => {
    const { finalist, json } = await aShellWithTidewell();
    // A Thursday.
    const later = { now: () => "2026-05-21T08:00:00Z" };
    await finalist(["outcome", "tidewell", "rejected", "--on", "tuesday", "--by", "friday"], later);
    expect(await json("show", "tidewell")).toMatchObject({
      application: { outcome: { at: "2026-05-18T23:00:00Z" }, statedWindow: "2026-05-22" },
    });
  });

  it.each([
    [["rejcted"], "There is no outcome “rejcted”. Did you mean rejected? "],
    [["offer", "--on", "tomorrow"], "--on: Thu 14 May 2026 is yet to come. "],
    [["offer", "--on", "2026-06-01"], "--on: Mon 1 Jun 2026 is yet to come. "],
    [
      ["--by", "2026-02-31"],
      "--by: “2026-02-31” is not one day. Write it as 2026-05-14 or 14 May 2026. ",
    ],
    [
      ["--by", "05/06/2026"],
      "--by: “05/06/2026” is not one day. Write it as 2026-05-14 or 14 May 2026. ",
    ],
    [["--on", "2026-05-01"], "--on goes with offer, rejected, silent, withdrawn. "],
  ])("refuses %j", async (argv, stderr) => {
    const { finalist, json } = await aShellWithTidewell();
    const { code, stdout, stderr: said } = await finalist(["outcome", "tidewell", ...argv]);
    expect({ code, stdout, said: flat(said) }).toEqual({ code: 2, stdout: "", said: stderr });
    expect(await json("show", "tidewell")).toMatchObject({ version: 1 });
  });

  it("needs an application", async () => {
    expect(await aShell().finalist(["outcome", "x"])).toMatchObject({ stdout: "" });
  });
});
