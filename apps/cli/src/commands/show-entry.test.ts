import { describe, expect, it } from "vitest";
import { aShellWithTidewell } from "../testing.ts";

describe("show, of one entry", () => {
  it("prints its fields under the names that forms show, and names for ids", async () => {
    const { finalist } = await aShellWithTidewell();
    const { code, stdout } = await finalist(["show", "tidewell", "p1"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Priya Raman \(interviewers, p1\)\nName: Priya Raman\nJob title: /);
    const { stdout: claim } = await finalist(["show", "tidewell", "cl-01"]);
    expect(claim).toContain("\nInterview: Round 1\n");
    expect(claim).toContain("\nTo whom: Priya Raman\n");
  });

  it("is found by the start of a name", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(await json("show", "tidewell", "vidal")).toMatchObject({
      version: 1,
      collection: "interviewers",
      entry: { name: "Tomás Vidal" },
    });
    expect((await finalist(["show", "tidewell", "s-a", "--plain"])).stdout).toMatch(
      /^sessions\ts-a\t2026-05-14T\S+\t2026-05-14T\S+\tSystem design\t/,
    );
  });

  it("names what was probably meant", async () => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["show", "tidewell", "vidol"])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^There is no entry “vidol” here\. Did you mean p2 Tomás Vidal\?/,
      ),
    });
  });
});
