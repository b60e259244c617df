import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, aShell } from "../testing.ts";

const BRIEF = JSON.stringify({
  role: { title: "Senior Data Engineer", family: "data-ai" },
  verify: ["SIG-01", "SIG-06"],
  roundOneQuestions: ["QA-002"],
  start: "2026-06-02T09:00:00Z",
  timeZone: "Europe/London",
});

describe("loop propose", () => {
  it("proposes a round that verifies what is unproven", async () => {
    const { finalist } = aShell();
    const { code, stdout } = await finalist(["loop", "propose"], { stdin: BRIEF });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Times in Europe\/London\n\nTue 2 Jun 2026, 10:00–11:00 System design\n/,
    );
    expect(stdout).toContain("  Verifies: Framing the problem; ");
    expect(stdout).toContain("Decide by Tue 9 Jun 2026");
    const file = join(aFolder(), "brief.json");
    writeFileSync(file, BRIEF);
    const { stdout: plain } = await finalist(["loop", "propose", file, "--plain"]);
    expect(plain).toMatch(/^session-1\t2026-06-02T09:00:00Z\t2026-06-02T10:00:00Z\tFMT-SYS\t/);
  });

  it("names what the brief lacks", async () => {
    expect(await aShell().finalist(["loop", "propose", "-"], { stdin: '{"role":{}}' })).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("  /role/title: expected a string (required)\n"),
    });
  });
});

describe("loop lint", () => {
  it("takes what propose prints, and says what is still to do", async () => {
    const { finalist } = aShell();
    const { stdout: stdin } = await finalist(["loop", "propose", "-", "--json"], { stdin: BRIEF });
    const early = ["loop", "lint", "-", "--at", "2026-05-20T09:00:00Z"];
    const { code, stdout } = await finalist(early, { stdin });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\[warn\] LINT-11 The candidate has not been told the plan/);
    expect(stdout).toContain("\nStill to do\n[ ] HTD-08 ");
    expect(JSON.parse((await finalist([...early, "--json"], { stdin })).stdout)).toMatchObject({
      findings: [{ lint: "LINT-11", severity: "warn" }],
      checklist: expect.arrayContaining([expect.objectContaining({ id: "HTD-08", state: "open" })]),
    });
  });

  it("exits with 1 only where asked to, and only on what is fatal", async () => {
    const { finalist } = aShell();
    const { stdout: stdin } = await finalist(["loop", "propose", "--json"], { stdin: BRIEF });
    const late = ["loop", "lint", "--plain", "--at", "2026-08-01T00:00:00Z"];
    expect(await finalist(late, { stdin })).toMatchObject({ code: 0, stderr: "" });
    expect(await finalist([...late, "--strict"], { stdin })).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^fatal\tLINT-17\t/),
      stderr: "1 finding may cost you the candidate.\n",
    });
    const early = ["loop", "lint", "--strict", "--at", "2026-05-20T09:00:00Z"];
    expect(await finalist(early, { stdin })).toMatchObject({ code: 0 });
    const onTheirClock = ["loop", "lint", "--plain", "--strict", "--at", "1 August 2026, 9:00"];
    expect(await finalist(onTheirClock, { stdin })).toMatchObject({ code: 1 });
  });

  it.each([
    [["loop", "lint", "-", "--at", "soon"], "{}", 2],
    [["loop", "lint", "-"], "no json", 1],
    [["loop", "lnt"], "", 2],
    [["loop"], "", 2],
  ])("refuses %j", async (argv, stdin, code) => {
    expect(await aShell().finalist(argv, { stdin })).toMatchObject({ code, stdout: "" });
  });
});
