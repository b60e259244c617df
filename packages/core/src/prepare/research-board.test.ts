import { describe, expect, it } from "vitest";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { prepare } from "./prepare.ts";
import { researchBoard } from "./research-board.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const board = (change: Partial<typeof application> = {}) => {
  const changed = { ...application, ...change };
  return researchBoard(changed, candidate, prepare(changed, candidate, TIDEWELL_NOW).checklist);
};

describe("the board of company research", () => {
  it("has every topic of the playbook, with its findings and what is still missing", () => {
    const { topics, found } = board();
    expect(topics).toHaveLength(11);
    expect(found).toBe(6);
    expect(topics.filter(({ isDone }) => !isDone).map(({ itemId }) => itemId)).toEqual([
      ...["CO-02", "CO-05", "CO-06", "CO-07", "CO-09"],
    ]);
    expect(topics.find(({ itemId }) => itemId === "CO-04")?.notes).toHaveLength(1);
  });

  it("says what a topic lacks although something is found", () => {
    const before = application.research.map((note) => ({
      ...note,
      addedAt: "2026-05-01T10:00:00Z",
    }));
    const news = board({ research: before }).topics.find(({ topic }) => topic === "RS-C04");
    expect([news?.isDone, news?.missing]).toEqual([false, ["A note since the invitation"]]);
  });

  it("ties what they care about to findings and stories by their words", () => {
    const company = {
      ...application.company,
      challenges: ["Late data, and carriers", "Hiring in Spain"],
    };
    const { ties } = board({
      company,
      research: [
        {
          id: "r",
          topic: "RS-C09",
          text: "A carrier complained of late data.",
          addedAt: TIDEWELL_NOW,
        },
      ],
    });
    const [carriers, spain] = ties.filter(({ from }) => from === "challenge");
    expect(carriers?.notes.map(({ id }) => id)).toEqual(["r"]);
    expect(carriers?.stories.map(({ id }) => id)).toContain("st-a");
    expect([spain?.notes, spain?.stories]).toEqual([[], []]);
  });
});
