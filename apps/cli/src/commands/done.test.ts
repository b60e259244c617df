import { describe, expect, it } from "vitest";
import { aShellWithTidewell } from "../testing.ts";

const AFTER = { now: () => "2026-05-14T18:00:00Z" };

describe("done", () => {
  it("ticks what only a person knows, says what is next, and does nothing twice", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect(await finalist(["done", "tidewell", "co-02"])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\[x\] CO-02 /),
      stderr: expect.stringMatching(/^Next: /),
    });
    expect((await finalist(["done", "tidewell", "CO-02"])).stderr).toMatch(
      /^It was done already\./,
    );
    expect(await json("done", "tidewell", "PRE-10")).toMatchObject({
      application: { id: "tidewell-1", version: 3 },
      id: "PRE-10",
      isNew: true,
    });
  });

  it("takes a few words in place of an id", async () => {
    const { finalist } = await aShellWithTidewell();
    expect((await finalist(["done", "tidewell", "test the set-up"])).stdout).toMatch(
      /^\[x\] PRE-10 /,
    );
  });

  it("records a message as sent, by its deadline or its own id, and a question as asked", async () => {
    const { finalist, json } = await aShellWithTidewell();
    expect((await finalist(["done", "tidewell", "TL-21@p2"], AFTER)).stdout).toBe(
      "[x] TL-21@p2 Message to Tomás Vidal\n",
    );
    await finalist(["done", "tidewell", "thank-you@p1"], AFTER);
    await finalist(["done", "tidewell", "q-7"], AFTER);
    const { application } = (await json("show", "tidewell")) as {
      application: {
        messages: { sentAt?: string }[];
        plannedQuestions: { id: string; askedAt?: string }[];
      };
    };
    expect(application.messages.filter(({ sentAt }) => sentAt === AFTER.now())).toHaveLength(2);
    expect(application.plannedQuestions.find(({ id }) => id === "q-7")?.askedAt).toBe(AFTER.now());
  });

  it("says what is missing, and which command brings it", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { code, stdout, stderr } = await finalist(["done", "tidewell", "PRE-09"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toMatch(
      /^PRE-09 is done when what is on file proves it: .* Missing: ✗ .* → finalist claims "Tidewell Freight Analytics" shows what disagrees/,
    );
    expect((await finalist(["done", "tidewell", "TL-20"], AFTER)).stderr).toContain(
      "finalist note",
    );
    expect(await json("show", "tidewell")).toMatchObject({ version: 1 });
  });

  it.each([
    ["SYS-99", /^There is no thing to do “SYS-99” here\./],
    ["PRE-1O", /Did you mean\n(?: {2}.*\n)* {2}PRE-10 /],
    ["INT-08", /^“INT-08” fits several\. Did you mean\n {2}INT-08@p1 /],
  ])("names what was probably meant by %s", async (id, stderr) => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["done", "tidewell", id])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(stderr),
    });
  });
});
