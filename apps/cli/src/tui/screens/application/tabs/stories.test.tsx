import { describe, expect, it } from "vitest";
import { aTab, CTRL_S, TAB } from "../../../testing/a-screen.tsx";

describe("the stories", () => {
  it("offer what needs a story only where there is one", async () => {
    const { sees, frame } = await aTab({
      tab: "3",
      change: ({ application, candidate }) => ({
        application: { ...application, storyUses: [] },
        candidate: { ...candidate, stories: [] },
      }),
    });
    await sees(/None yet[^]*a write {2}p paste/);
    expect(frame()).not.toMatch(/Space in or out|e edit/);
  });

  it("are read, left out, taken in, told and completed by keys", async () => {
    const { press, sees, application, candidate } = await aTab({ tab: "3" });
    await sees(/2 of 3 stories are strong[^]*▸ \[x\] Warehouse migration/);
    await press("jj", /▸ \[ \] Audit-week freeze[^]*Missing: an option you rejected\./);
    await press(" ", /Left a story out here/);
    await sees(/Left out here[^]*▸ \[-\] Audit-week freeze/);
    expect((await application()).storyUses.find(({ storyId }) => storyId === "st-c")).toMatchObject(
      { planned: false },
    );
    await press(" ", /Took a story in here/);
    await press("d", /New since round one: Audit-week freeze/);
    await press("The call at midnight", "call at midnight");
    await press(CTRL_S, /Changed what is new in a story/);
    await press("e", /Story\n[^]*7 of 8 parts\. Missing: an option you rejected\./);
    await press(TAB.repeat(8), /▸ Options you rejected/);
    await press("Freeze everything", /Strong, 8 of 8 parts\. Nothing is missing\./);
    await press(CTRL_S, /\[x\] Audit-week freeze/);
    await sees(/3 of 3 stories are strong/);
    const { stories } = await candidate();
    expect(stories.find(({ id }) => id === "st-c")?.rejectedAlternatives).toEqual([
      "Freeze everything",
    ]);
  });

  it("grow by a telling in one go, and by one part after the other", async () => {
    const { press, application, candidate } = await aTab({ tab: "3" });
    await press("p", "A story in one go");
    await press("I was asked to halve the cost. In the end it fell by 31 %.", /\d of 8 parts/);
    await press(CTRL_S, /Added story I was asked to halve the cost/);
    const told = (await candidate()).stories.at(-1);
    expect(told).toMatchObject({ task: "I was asked to halve the cost." });
    expect((await application()).storyUses.at(-1)).toMatchObject({
      storyId: told?.id,
      planned: true,
    });
    await press("a", /New story\n[^]*0 of 8 parts\. Missing/);
    await press(CTRL_S, /! This is needed\./);
    await press("Night shift", /0 of 8 parts/);
    await press(CTRL_S, /Added story Night shift/);
    expect((await candidate()).stories.at(-1)).toEqual({
      id: "new-2",
      kind: "STK-1",
      title: "Night shift",
    });
  });
});
