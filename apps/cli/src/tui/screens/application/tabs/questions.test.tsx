import { describe, expect, it, vi } from "vitest";
import { aTab, CTRL_S, ENTER } from "../../../testing/a-screen.tsx";

const BARE = { plannedQuestions: [], questionsLockedAt: undefined };

describe("the questions", () => {
  it("go from person to person and up and down, and say what speaks against them", async () => {
    const { press, sees, application } = await aTab({ tab: "4" });
    const idsOf = async (interviewerId: string) =>
      (await application()).plannedQuestions
        .filter((question) => question.interviewerId === interviewerId)
        .map(({ questionId, text }) => questionId ?? text);
    await sees(/▸ Priya Raman · Hiring manager/);
    const [first, second] = await idsOf("p1");
    await press("j", /▸ \[ \] What will challenge the team/);
    await press("J", "Put a question in another place");
    await sees(/really good first 90 days[^]*▸ \[ \] What will challenge/);
    expect(await idsOf("p1")).toEqual([second, first]);
    await press(">", /Moved a question to Tomás Vidal/);
    await sees(/▸ \[ \] What will challenge[^]*does not suit the person[^]*b → Which unsolved/);
    expect(await idsOf("p1")).toEqual([second]);
    expect((await idsOf("p2"))[1]).toBe(first);
    await press("b", /▸ \[ \] Which unsolved problem/);
    await press("e", /For Tomás Vidal, in your words/);
    await press(" today", /right now\? today/);
    await press(CTRL_S, /▸ \[ \] Which unsolved problem weighs most on the team right now\? today/);
    await press("x", "Dropped a question");
    expect(await idsOf("p2")).toHaveLength(2);
    await press("u", /Undo: Dropped a question/);
  });

  it("offer only what does something at the cursor, and say why where nothing is done", async () => {
    const { press, sees, frame } = await aTab({ tab: "4" });
    await sees(/▸ Priya Raman · Hiring manager/);
    expect(frame()).not.toMatch(/K J order|Space asked/);
    await press("j", /K J order {2}Space asked/);
    await press("K", "It is asked first already.");
    await press("jJ", "It is asked last already.");
  });

  it("are checked while they are written", async () => {
    const { press, sees, application } = await aTab({ tab: "4" });
    await sees(/▸ Priya Raman/);
    await press("a", "A question for Priya Raman");
    await press("How is performance measured?", /\[warn\] [^]*Better: /);
    await press(CTRL_S, "Added a question for Priya Raman");
    await sees(/▸ \[ \] How is performance measured\?[^]*b → /);
    await press("b", "Put a better question in its place");
    expect((await application()).plannedQuestions.at(-1)).toMatchObject({
      interviewerId: "p1",
      questionId: "QB-15",
    });
  });

  it("are proposed, taken over, added from what suits, settled, and marked as asked", async () => {
    const { press, sees, application } = await aTab({
      tab: "4",
      now: "2026-05-14T09:30:00Z",
      change: ({ application: app, candidate }) => ({
        application: { ...app, ...BARE },
        candidate,
      }),
    });
    await sees(/A proposal: t makes it yours[^]*\[\?\] /);
    await press("t", /Took over the proposed questions/);
    await sees(/Your plan · /);
    const before = (await application()).plannedQuestions.length;
    await press(ENTER, /a \+ /);
    await press("jjjja", /Added a question for Priya Raman/);
    expect((await application()).plannedQuestions).toHaveLength(before + 1);
    await press("s", /Your plan, settled/);
    await press("gj ", /▸ \[x\] /);
    expect((await application()).plannedQuestions.filter(({ askedAt }) => askedAt)).toHaveLength(1);
    await press(" ", /▸ \[ \] /);
  });

  it("leave the board before the interview only after a question", async () => {
    const { press, application } = await aTab({ tab: "4" });
    await press("j ", /Did you ask this in an earlier round\?/);
    const asked = async () =>
      (await application()).plannedQuestions.filter(({ askedAt }) => askedAt !== undefined);
    const before = await asked();
    await press("n", /\[4 Questions\]/);
    expect(await asked()).toEqual(before);
    await press(" ", /Did you ask this in an earlier round\?/);
    await press("y", /\[4 Questions\]/);
    await vi.waitFor(async () => expect(await asked()).toHaveLength(before.length + 1));
  });
});
