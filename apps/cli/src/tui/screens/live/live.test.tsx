import { describe, expect, it } from "vitest";
import { aTab, CTRL_S, ESC } from "../../testing/a-screen.tsx";

/** Ten minutes into the first session. */
const IN_SESSION = "2026-05-14T09:10:00Z";

describe("live", () => {
  it("shows the time, what to ask whom, and what was said before", async () => {
    const { frame, press } = await aTab({ tab: "1", now: IN_SESSION });
    await press("v", /min left/);
    expect(frame()).toMatch(/Session 1 of 4/);
    expect(frame()).toMatch(/50 min left/);
    expect(frame()).toMatch(/█/);
    expect(frame()).toMatch(/Priya Raman, Data Engineering Manager/);
    await press("G", /Said before, and stays so/);
    await press(ESC, /\[1 Overview\]/);
  });

  it("marks a question as asked, and takes that back", async () => {
    const { press, application } = await aTab({ tab: "1", now: IN_SESSION });
    await press("v", /▸ \[ \] /);
    await press(" ", /▸ \[x\] /);
    const asked = (await application()).plannedQuestions.filter(({ askedAt }) => askedAt);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.askedAt).toBe(IN_SESSION);
    await press(" ", /▸ \[ \] /);
    await press("u", /▸ \[x\] /);
  });

  it("takes down a line", async () => {
    const { press, application } = await aTab({ tab: "1", now: IN_SESSION });
    await press("v", /min left/);
    await press("n", /One line, then Enter/);
    await press("They liked the replay log", /liked the replay log/);
    await press(CTRL_S, /min left/);
    expect((await application()).notes.at(-1)).toMatchObject({
      kind: "other",
      text: "They liked the replay log",
      at: IN_SESSION,
    });
  });

  it("files a line under the kind that its words say, or that one key chooses", async () => {
    const { press, application } = await aTab({ tab: "1", now: IN_SESSION });
    await press("v", /min left/);
    await press("n", /One line, then Enter/);
    await press("They asked: why freight?", /→ They asked: why freight\?/);
    await press("\r", /min left/);
    await press("n\ts", /‹ Story I told ›/);
    await press("\r", /▸ What/);
    await press("The warehouse", /→ Story I told: The warehouse/);
    await press("\r", /min left/);
    expect((await application()).notes.slice(-2)).toMatchObject([
      { kind: "they-asked", text: "why freight?", at: IN_SESSION },
      { kind: "story-told", text: "The warehouse", at: IN_SESSION },
    ]);
  });

  it("offers no mark before it starts, and says why", async () => {
    const { press, frame } = await aTab({ tab: "1", now: "2026-05-14T08:30:00Z" });
    await press("v", /Before it starts/);
    expect(frame()).not.toContain("Space asked");
    await press(" ", "Questions stand here once it begins.");
    await press("\t", "No other session goes on now.");
  });

  it.each([
    ["2026-05-14T08:30:00Z", /Before it starts[^]*It starts in 30 min[^]*Last checks/],
    ["2026-05-14T16:00:00Z", /It is over[^]*Thank /],
  ])("at %s says what counts then", async (now, text) => {
    const { press } = await aTab({ tab: "1", now });
    await press("v", text);
  });
});
