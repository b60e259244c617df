import { describe, expect, it } from "vitest";
import { aTab, CTRL_S, ESC, TAB } from "../../../testing/a-screen.tsx";

describe("the consistency", () => {
  it("shows tellings beside each other, settles them by keys, and compares again", async () => {
    const { press, sees, frame, application } = await aTab({ tab: "5" });
    await sees(/2 may cost the offer[^]*▸ ✗ duration of the migration/);
    await sees(
      /Earlier: Round 1, heard by Priya Raman +│ Later: Plan\n +»9 months« +│ »11 months«/,
    );
    await sees(/They are 18 % apart[^]*s c b d settle/);
    expect(frame()).not.toContain("r again");
    await press("s", "Stay with 9 months: duration of the migration");
    expect((await application()).claims.find(({ id }) => id === "cl-02")?.value).toBe(9);
    await sees(/1 may cost the offer[^]*▸ ✗ on-call/);
    await press("d", "Not the same thing: on-call");
    await sees(/Nothing disagrees\. 2 settled\./);
    await press("j", /r again/);
    await press("r", "Compare again: on-call");
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

  it("reads one's own words, and settles them as claims or where they stand", async () => {
    const told = {
      ...{ id: "n-told", interviewId: "round-1", kind: "story-told" as const, storyId: "st-a" },
      text: "I told them that the move of the feeds took fourteen months.",
    };
    const { press, sees, application } = await aTab({
      tab: "5",
      change: ({ application: app, candidate }) => ({
        application: { ...app, claims: [], notes: [...app.notes, told] },
        candidate: {
          ...candidate,
          stories: candidate.stories.map((story) =>
            story.id === "st-a"
              ? { ...story, action: "The move of the feeds took nine months." }
              : story,
          ),
        },
      }),
    });
    await sees(/1 worth a look[^]*▸ \? Warehouse migration: how long: do these agree\?/);
    await sees(/»fourteen\s/);
    await sees(/»nine months«/);
    await press("s", /Story\n[^]*What you did +The move of the feeds took nine/);
    await press(ESC, /▸ \? Warehouse migration/);
    await press("b", /Both are true: Warehouse migration/);
    await press("One counts the tests", /One counts the tests/);
    await press(CTRL_S, /Nothing disagrees\. 1 settled/);
    expect((await application()).claims).toMatchObject([
      { value: 14, saidIn: "said", storyId: "st-a" },
      { value: 9, saidIn: "plan", correction: { reason: "One counts the tests" } },
    ]);
    await press("u", /1 worth a look/);
    await press("w", /Kept as claims: Warehouse migration/);
    await sees(/1 may cost the offer/);
  });

  it("answers keys while it compares hundreds of notes, and then says what it found", async () => {
    const notes = Array.from({ length: 300 }, (_, index) => ({
      ...{ id: `n-like-${index}`, interviewId: "round-1", kind: "other" as const },
      text: `I told them that the migration took ${(index % 20) + 2} months and that a team of ${(index % 9) + 2} people did it.`,
    }));
    const { press, sees } = await aTab({
      tab: "5",
      change: ({ application: app, candidate }) => ({
        application: { ...app, notes: [...app.notes, ...notes] },
        candidate,
      }),
    });
    await sees(/2 may cost the offer\. 1 settled\. Comparing your own words…/);
    await press("j", /▸ ✗ on-call/);
    await press("g", /Comparing your own words…/);
    await sees(/2 may cost the offer\. 68 settled\./);
    await press("12", /\[2 Room\]/);
    await press("5", /68 settled\./);
  });

  it("takes a telling for settled that corrects another openly in words", async () => {
    const note = { id: "n-fix", interviewId: "round-1", kind: "other" as const };
    const text = "I told them that the migration took fourteen months.";
    const { press, sees } = await aTab({
      tab: "5",
      change: ({ application: app, candidate }) => ({
        application: {
          ...app,
          claims: app.claims.filter(({ id }) => id === "cl-01"),
          notes: [...app.notes, { ...note, text }],
        },
        candidate,
      }),
    });
    await sees(/Nothing disagrees\. 1 settled/);
    await sees(/▸ ✓ duration of the migration: 9 months → 14 months \(w keeps both/);
    await press("s", "Nothing is to be settled under the cursor.");
    await press("w", "Kept as claims: duration of the migration");
  });
});
