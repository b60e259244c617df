import { describe, expect, it } from "vitest";
import { storyOfTelling } from "./told-story.ts";

const NOTHING = {
  situation: "",
  task: "",
  action: "",
  result: "",
  constraint: "",
  rejectedAlternatives: [],
};

describe("storyOfTelling", () => {
  it("keeps what the telling has, and leaves out what it has not", () => {
    const told = "Last spring our loads ran late. I rebuilt them.";
    const parts = {
      ...NOTHING,
      situation: "Last spring our loads ran late.",
      action: "I rebuilt them.",
    };
    expect(storyOfTelling(told, parts)).toEqual({
      kind: "STK-1",
      title: "Last spring our loads ran late",
      situation: "Last spring our loads ran late.",
      action: "I rebuilt them.",
    });
  });

  it("keeps all of it as the situation where nobody took it apart", () => {
    expect(storyOfTelling("It was late", undefined)).toMatchObject({ situation: "It was late" });
  });

  it("cuts a title between words, and never loses one without any", () => {
    const long = "word ".repeat(30);
    expect(storyOfTelling(long, NOTHING).title).toMatch(/^(word )+…$/);
    expect(storyOfTelling("x".repeat(90), NOTHING).title).toBe(`${"x".repeat(60)} …`);
    expect(storyOfTelling("…", NOTHING).title).toBe("…");
    expect(storyOfTelling("!!!", NOTHING).title).toBe("A new story");
  });
});
