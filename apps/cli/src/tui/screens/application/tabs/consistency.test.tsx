import { describe, expect, it } from "vitest";
import { aTab, CTRL_S, TAB } from "../../../testing/a-tab.tsx";

describe("the consistency", () => {
  it("shows tellings beside each other, settles them by keys, and compares again", async () => {
    const { press, sees, application } = await aTab({ tab: "5" });
    await sees(/2 may cost the offer[^]*▸ ✗ duration of the migration/);
    await sees(
      /Earlier: Round 1, heard by Priya Raman +│ Later: Plan\n +»9 months« +│ »11 months«/,
    );
    await sees(/They are 18 % apart/);
    await press("s", "Stay with 9 months: duration of the migration");
    expect((await application()).claims.find(({ id }) => id === "cl-02")?.value).toBe(9);
    await sees(/1 may cost the offer[^]*▸ ✗ on-call/);
    await press("d", "Not the same thing: on-call");
    await sees(/Nothing disagrees\. 2 settled\./);
    await press("jr", "Compare again: on-call");
    await sees(/1 may cost the offer/);
  });

  it("asks for the reason of an open correction, and takes it back", async () => {
    const { press, sees, application } = await aTab({ tab: "5" });
    await sees(/▸ ✗ duration/);
    await press("c", "Stay with 11 months, and correct it openly: duration of the migration");
    await press(CTRL_S, "! A reason is needed");
    await press(`${TAB}I`, "‹ I misspoke the first time ›");
    await press(CTRL_S, /Correct openly to 11 months/);
    const claim = async () => (await application()).claims.find(({ id }) => id === "cl-02");
    expect((await claim())?.correction).toEqual({
      explicit: true,
      reason: "I misspoke the first time",
    });
    await press("j", /▸ ✓ duration of the migration: 9 months → 11 months/);
    await press("r", "No correction any more: duration of the migration");
    expect(await claim()).not.toHaveProperty("correction");
  });

  it("keeps the record: adds a claim, edits and removes it", async () => {
    const { press, sees, application } = await aTab({
      tab: "5",
      change: ({ application: app, candidate }) => ({
        application: { ...app, claims: [] },
        candidate,
      }),
    });
    await sees(/Nothing is on record yet/);
    await press("a", /New claim[^]*▸ About/);
    await press(`team${TAB}${TAB}6`, /Said +6/);
    await press(CTRL_S, /▸ {3}• .*: 6/);
    await press("e", /Claim\n[^]*About +team/);
    await press(`${TAB}${TAB}0`, /Said +60/);
    await press(CTRL_S, /• .*: 60/);
    expect((await application()).claims).toEqual([
      { id: "new-1", kind: "CK-01", subject: "team", value: 60, saidIn: "said" },
    ]);
    await press("x", /Nothing is on record yet/);
  });
});
