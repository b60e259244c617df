import { describe, expect, it } from "vitest";
import { aTab, SHIFT_TAB, CTRL_S, ENTER, ESC, TAB } from "../../../testing/a-screen.tsx";

describe("the room", () => {
  it("shows who will be there, more of them on Enter, and the company", async () => {
    const { frame, press } = await aTab({ tab: "2" });
    expect(frame()).toMatch(/▸ Priya Raman, Data Engineering Manager\n +Hiring manager/);
    await press(ENTER, /Cares about[^]*Lead with/);
    await press(ENTER, /^(?![^]*Cares about)/);
    await press("G", /The company: \d+ of 11 topics known/);
  });

  it("adds a person, checked as one types, and seats them", async () => {
    const { press, application } = await aTab({ tab: "2" });
    await press("a", /Somebody new[^]*▸ Name/);
    await press(CTRL_S, /▸ Name[^]*! This is needed\./);
    await press("Ada Lovelace", /Name +Ada Lovelace/);
    // Job title, audience, lenses, manager, function.
    await press(`${TAB}Head of Engines${TAB}${TAB}${TAB}${TAB}${TAB}`, /▸ E-mail/);
    await press("ada", /! This has to be an e-mail address\./);
    await press("@engines.example", /^(?![^]*e-mail address)/);
    await press(TAB, /▸ Sits in/);
    await press(" ", /\[x\] System design/);
    await press(CTRL_S, /\[2 Room\]/);
    const { interviewers, sessions } = await application();
    expect(interviewers.at(-1)).toEqual({
      id: "new-1",
      name: "Ada Lovelace",
      title: "Head of Engines",
      email: "ada@engines.example",
    });
    const [first] = sessions.filter(({ interviewerIds }) => interviewerIds.includes("new-1"));
    expect(first?.title).toBe("System design");
  });

  it("asks before it loses what was typed, and undoes what was stored", async () => {
    const { press, application, sees } = await aTab({ tab: "2" });
    await press("e", /Priya Raman[^]*▸ Name +Priya Raman/);
    await press(" Rao", /Priya Raman Rao/);
    await press(ESC, "Discard what you wrote?");
    await press("n", /Ctrl-S save/);
    await press(CTRL_S, /▸ Priya Raman Rao, Data Engineering Manager/);
    await press("u", /▸ Priya Raman, Data Engineering Manager/);
    await sees(/Undo/);
    expect((await application()).interviewers[0]?.name).toBe("Priya Raman");
  });

  it("shows where others seated somebody beside where they are seated here", async () => {
    const { press, web } = await aTab({ tab: "2" });
    await press("e", /▸ Name +Priya Raman/);
    await press(SHIFT_TAB, /▸ Sits in/);
    await press(" ", /▸ Sits in/);
    for (const id of ["s-a", "s-c"])
      await web.run(
        { kind: "application", id: "tidewell" },
        {
          type: "change",
          collection: "sessions",
          id,
          patch: { interviewerIds: ["p4", "p1"] },
        },
      );
    await press(CTRL_S, /They wrote: System design, Presentation of past work, With the/);
  });

  it("keeps the one reference and when a person was looked up", async () => {
    const { press, application } = await aTab({ tab: "2" });
    await press("m", /Your angle on Priya Raman[^]*▸ Mention once/);
    await press("\u0015Her talk on replay", /Her talk on replay/);
    await press(CTRL_S, /\[2 Room\]/);
    await press("r", /What is known of Priya Raman[^]*▸ Career so far/);
    await press("!", /!/);
    await press(CTRL_S, /\[2 Room\]/);
    const [priya] = (await application()).interviewers;
    expect(priya?.plannedReferences).toEqual(["Her talk on replay"]);
    expect(priya?.research?.checkedAt).toBe("2026-05-13T17:00:00Z");
    expect(priya?.research?.background?.endsWith("!")).toBe(true);
  });

  it("adds a finding to a topic of the company", async () => {
    const { press, application } = await aTab({ tab: "2" });
    await press("G", /▸ \[.\] [^]*$/);
    await press("a", /Something new about the company[^]*▸ What you found/);
    await press("They moved to Porto", /They moved to Porto/);
    await press(CTRL_S, /\[2 Room\]/);
    expect((await application()).research.at(-1)).toMatchObject({
      id: "new-1",
      topic: "RS-C11",
      text: "They moved to Porto",
      addedAt: "2026-05-13T17:00:00Z",
    });
  });

  it("changes a session on the clocks of the interview", async () => {
    const { press, application } = await aTab({ tab: "2" });
    await press("jjjjj", /▸ System design/);
    await press("e", /▸ Title +System design/);
    await press(`${TAB}${TAB}`, /▸ Ends +2026-05-14 11:00/);
    await press("\u00152026-05-14 9:00", /! This has to be an end after the start\./);
    await press("\u00152026-05-14 11:15", /^(?![^]*after the start)/);
    await press(CTRL_S, /\[2 Room\][^]*10:00–11:15/);
    const { sessions } = await application();
    const changed = sessions.find(({ title }) => title === "System design");
    expect(changed?.end).toBe("2026-05-14T10:15:00Z");
  });
});
