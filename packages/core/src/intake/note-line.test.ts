import { describe, expect, it } from "vitest";
import { NOTE_KINDS } from "../model/note.ts";
import { NOTE_KIND_NAMES } from "../playbook/labels.ts";
import { markdownHeadingOf, readNoteLine } from "./note-line.ts";

describe("a line typed under a question", () => {
  it("answers that question", () => {
    expect(readNoteLine(" Why  this post? ", "they-asked")).toEqual({
      kind: "they-asked",
      text: "Why this post?",
    });
  });

  it("goes where its own label says", () => {
    expect(readNoteLine("Leaned in: the replay log", "they-asked")).toEqual({
      kind: "leaned-in",
      text: "the replay log",
    });
  });

  it("keeps a colon that is no label", () => {
    expect(readNoteLine("Two things: cost and time", "hesitated")).toEqual({
      kind: "hesitated",
      text: "Two things: cost and time",
    });
  });

  it("counts how often a theme came back", () => {
    expect(readNoteLine("late data 3x", "urgent-theme")).toEqual({
      kind: "urgent-theme",
      text: "late data",
      mentions: 3,
    });
  });

  it("says by its words what it records, where no question was asked", () => {
    expect(readNoteLine("She frowned at the cost", "other")?.kind).toBe("hesitated");
  });

  it("is nothing without words", () => {
    expect(readNoteLine("  ", "other")).toBeUndefined();
  });
});

describe("the names of the kinds", () => {
  it.each(NOTE_KINDS.filter((kind) => kind !== "other"))("head the lines of a %s", (kind) => {
    expect(markdownHeadingOf(NOTE_KIND_NAMES[kind])).toBe(kind);
  });
});
