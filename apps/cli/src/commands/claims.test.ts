import { describe, expect, it } from "vitest";
import { aShell, aShellWithTidewell } from "../testing.ts";

const idsIn = async (json: (...argv: readonly string[]) => Promise<unknown>) =>
  ((await json("claims", "tidewell")) as { disagreements: { id: string }[] }).disagreements.map(
    ({ id }) => id,
  );

describe("claims", () => {
  it("shows first what disagrees, and what to do about it", async () => {
    const { finalist } = await aShellWithTidewell();
    const { code, stdout, stderr } = await finalist(["claims", "tidewell"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^✗ duration of the migration \(cl-01\.cl-02\)\n {4}Round 1: 9 months.*\n {4}Plan: 11 months/,
    );
    expect(stdout).toContain("    They are 18 % apart, and 10 % is the most");
    expect(stdout).toContain("    → Bring the plan in line with the record");
    expect(stdout).toContain("Corrected openly: events per day, 40 million → 65 million (");
    expect(stdout).toContain("\nreplay jobs written · said once\n");
    expect(stderr).toMatch(/^To settle one: finalist claims APP --settle ID --as /);
  });

  it("prints a line for each telling with --plain", async () => {
    const { finalist } = await aShellWithTidewell();
    const { stdout } = await finalist(["claims", "tidewell", "--plain"]);
    expect(stdout).toContain("on-call\tdisagrees\tPlan\tagainst\t\tnot-said\t\tcl-12\n");
  });

  it("settles one by what is planned, and says how many are left", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(await idsIn(json)).toEqual(["cl-01.cl-02", "cl-11.cl-12"]);
    const stay = ["claims", "tidewell", "--settle", "duration", "--as", "earlier"];
    expect(await finalist(stay)).toEqual({
      code: 0,
      stdout: "Stay with 9 months: duration of the migration\n",
      stderr: "1 still to settle.\n",
    });
    expect(await idsIn(json)).toEqual(["cl-11.cl-12"]);
    const open = ["claims", "tidewell", "--settle", "cl-11.cl-12", "--as", "later"];
    expect(await finalist(open)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Add --because with the reason"),
    });
    expect(await finalist([...open, "--because", "I have checked it since"])).toMatchObject({
      code: 0,
      stderr: "Nothing disagrees any more.\n",
    });
    expect(await json("claims", "tidewell")).toMatchObject({
      corrected: [{}, { subject: "on-call", reason: "I have checked it since" }],
    });
  });

  it("keeps a pair apart, and compares it again", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(await json("claims", "tidewell", "--settle", "on-call", "--as", "apart")).toMatchObject({
      application: { id: "tidewell-1" },
      label: "Not the same thing: on-call",
      open: 1,
    });
    expect((await finalist(["claims", "tidewell"])).stdout).toContain(
      "Not the same thing: on-call (cl-11.cl-12)\n",
    );
    await finalist(["claims", "tidewell", "--again", "cl-11.cl-12"]);
    expect(await idsIn(json)).toEqual(["cl-01.cl-02", "cl-11.cl-12"]);
  });

  it.each([
    [["--settle", "duration"], "--settle needs --as earlier, later, both or apart.\n"],
    [["--as", "both"], "--as and --because go with --settle.\n"],
    [["--settle", "on-call", "--again", "x"], "One change at a time: --settle or --again.\n"],
    [
      ["--settle", "on-cal1", "--as", "apart"],
      "There is no disagreement “on-cal1” here. Did you mean cl-11.cl-12 on-call?\n",
    ],
    [["--again", "x"], "There is no pair “x” here. See finalist claims APP.\n"],
  ])("refuses %j", async (argv, stderr) => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["claims", "tidewell", ...argv])).toEqual({
      code: 2,
      stdout: "",
      stderr,
    });
  });

  it("says how to begin where nothing is on record", async () => {
    const { finalist } = aShell();
    const named = ["intake", "-", "--company", "Kestrel", "--role", "Analyst"];
    await finalist(named, { stdin: "They asked: why us?" });
    expect(await finalist(["claims", "kestrel"])).toMatchObject({
      code: 0,
      stdout: "",
      stderr: expect.stringContaining("Nothing on record yet."),
    });
  });
});
