import { describe, expect, it } from "vitest";
import { aShell, aShellWithTidewell } from "../testing.ts";

describe("room", () => {
  it("says session by session who is there and what counts for them", async () => {
    const { finalist } = await aShellWithTidewell();
    const { code, stdout } = await finalist(["room", "tidewell"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Times in Europe\/London\n\nThu 14 May 2026, 10:00–11:00 \S/);
    for (const label of ["Cares about", "Lead with", "Keep out", "Ask", "Still to find out"])
      expect(stdout).toContain(`    ${label}: `);
  });

  it("shows one person alone, named by the start of a name", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const all = (await json("room", "tidewell")) as { people: { name: string }[] };
    expect(all.people.length).toBeGreaterThan(3);
    const one = await json("room", "tidewell", "--person", "tom");
    expect(one).toMatchObject({
      people: [{ name: "Tomás Vidal", audienceName: expect.any(String) }],
      others: [],
    });
    expect((await finalist(["room", "tidewell", "--person", "VIDAL"])).stdout).toContain(
      "  Tomás Vidal, ",
    );
  });

  it("offers the nearest name, and misuse is exit code 2", async () => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["room", "tidewell", "--person", "Tomaz"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "There is no person “Tomaz” here. Did you mean p2 Tomás Vidal?\n",
    });
    expect(await finalist(["room", "tidewell", "--person", "xqz"])).toMatchObject({
      code: 2,
      stderr: "There is no person “xqz” here. See finalist room APP.\n",
    });
  });

  it("prints a line for each seat with --plain", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { sessions } = (await json("room", "tidewell")) as { sessions: { people: string[] }[] };
    const { stdout } = await finalist(["room", "tidewell", "--plain"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(sessions.flatMap(({ people }) => people).length);
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([8]));
  });

  it("says what to do where nobody is known", async () => {
    const { finalist } = aShell();
    await finalist(["intake", "-", "--company", "Kestrel", "--role", "Analyst"], {
      stdin: "They asked: why us?",
    });
    const { code, stdout, stderr } = await finalist(["room", "kestrel"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("Nobody is in a session yet.");
  });
});
