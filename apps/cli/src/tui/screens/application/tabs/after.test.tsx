import { describe, expect, it } from "vitest";
import { aTab, CTRL_S, ENTER, TAB } from "../../../testing/a-screen.tsx";

const AFTER = "2026-05-14T19:00:00Z";

describe("the time after", () => {
  it("has a thank-you for each, filled in, edited under review, and marked as sent", async () => {
    const { press, sees, application } = await aTab({ tab: "9", now: AFTER });
    await sees(/Due now\n▸ \[ \] Thank-you to Priya Raman \(by .* · \d to mend\)/);
    await press(" ", /It is not finished yet: fill in: a moment from your talk/);
    await press(ENTER, /Dear Priya,[^]*! fill in: a moment/);
    await press("f", /What stays with you/);
    await press("your question about late data", /late data/);
    await press(CTRL_S, /stays with me is your question about late data/);
    await press("e", /Thank-you to Priya Raman\n[^]*\n\d+ of 150 words/);
    await press("\nP.S. [a place]", /! fill in: a place/);
    await press("\u0017\u0017It was good.", /P\.S\. It was good\.(?![^]*fill in: )/);
    await press(CTRL_S, /P\.S\. It was good\.[^]*Space sent/);
    await press(" ", /▸ \[x\] Thank-you to Priya Raman \(sent Thu 14 May 2026, 20:00\)/);
    const mine = async () =>
      (await application()).messages.find(({ toIds }) => toIds.includes("p1"));
    expect(await mine()).toMatchObject({
      sentAt: AFTER,
      body: expect.stringContaining("It was good."),
    });
    await press(" ", /▸ \[ \] Thank-you to Priya Raman/);
    expect(await mine()).not.toHaveProperty("sentAt");
  });

  it("keeps what they answered, and says what that asks for", async () => {
    const { press, sees, application } = await aTab({ tab: "9", now: AFTER });
    await sees(/Still waiting/);
    await press("o", /Their answer\n[^]*Ctrl-S save/);
    await press("A", /‹ An offer ›/);
    await press(`${TAB}soon`, /They decide by +soon/);
    await press(`${TAB}Glad to have met you`, /! This has to be a day/);
    await press("\u001B[Z\u0015 Wed 20 May", /They decide by +Wed 20 May/);
    await press(CTRL_S, /Their answer: An offer/);
    await sees(/An offer, noted Thu 14 May 2026, 20:00 · they decide by Wed 20 May 2026/);
    const { outcome, statedWindow, notes } = await application();
    expect([outcome, statedWindow]).toEqual([{ kind: "offer", at: AFTER }, "2026-05-20"]);
    expect(notes.at(-1)).toMatchObject({ kind: "other", text: "Glad to have met you" });
    await press("p", /either answer\n[^]*Ctrl-S save/);
    await press(`${TAB}${TAB}90,000`, /You walk away at +90,000/);
    await press(CTRL_S, /You walk away at: 90,000/);
  });

  it("sends no thanks ahead of the talk", async () => {
    const { press, sees } = await aTab({ tab: "9" });
    await sees(/Nothing is due before it is over\. Next: Thank-you to Priya Raman/);
    await press("j ", /There is nothing to thank for yet: not before Thu 14 May/);
  });
});
