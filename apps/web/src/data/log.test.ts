import type { ChangeLine } from "@finalist/api/client";
import { describe, expect, it } from "vitest";
import type { Direction } from "./history.ts";
import { changesBefore, placeOf } from "./log.ts";

/** "do redo undo" as lines of a log, in that order. */
const lines = (modes: string): readonly ChangeLine[] =>
  modes
    .split(" ")
    .filter(Boolean)
    .map((mode, index) => ({
      sequence: index + 1,
      kind: "application",
      documentId: "a",
      version: index + 1,
      mode: mode as ChangeLine["mode"],
      summary: mode,
      author: "api",
      at: "2026-05-14T10:00:00Z",
    }));

describe("what undo and redo would take before a change", () => {
  it.each<[Direction, string, readonly number[] | undefined]>([
    ["undo", "", []],
    ["undo", "do", [1]],
    ["undo", "do do", [1, 2]],
    ["undo", "do undo", []],
    ["undo", "do undo redo", [1]],
    ["undo", "undo", undefined],
    ["undo", "undo redo", []],
    ["undo", "undo do", undefined],
    ["undo", "undo undo redo", undefined],
    ["undo", "undo undo redo redo", []],
    // What lay on the redo stack before the change was redone.
    ["undo", "redo", [1]],
    ["redo", "", []],
    ["redo", "do", undefined],
    ["redo", "do undo", undefined],
    ["redo", "undo", [1]],
    ["redo", "undo redo", []],
    ["redo", "redo", undefined],
    ["redo", "redo undo", []],
  ])("%s after “%s”", (direction, modes, versions) => {
    expect(changesBefore(direction, lines(modes))?.map(({ version }) => version)).toEqual(versions);
  });
});

it.each([
  ["web", "in this browser"],
  ["Laptop", "by Laptop"],
  ["assistant (claude-code, Laptop)", "by an assistant (claude-code, Laptop)"],
])("says that %s changed something %s", (author, place) => {
  expect(placeOf({ author })).toBe(place);
});
