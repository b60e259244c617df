import { expect, it } from "vitest";
import { tidewellApplication, tidewellCandidate, TIDEWELL_NOW } from "../sample/tidewell.ts";
import { prepare } from "./prepare.ts";
import { storyMatrix } from "./story-matrix.ts";

const candidate = { ...tidewellCandidate, id: "me" };
const preparation = prepare({ ...tidewellApplication, id: "app" }, candidate, TIDEWELL_NOW);
const matrix = storyMatrix(preparation, candidate.stories);
const rows = matrix.flatMap(({ sessionId, rows: own }) =>
  own.map((row) => ({ ...row, sessionId })),
);

it("has a cell for each story at every likely question that needs one", () => {
  expect(rows.length).toBeGreaterThan(5);
  for (const { cells } of rows)
    expect(cells.map(({ storyId }) => storyId)).toEqual(preparation.stories.map(({ id }) => id));
});

it("agrees with the allocation on what is chosen, and with coverage on what fits", () => {
  const { slots, coverage } = preparation.allocation;
  for (const { questionId, sessionId, cells } of rows) {
    const chosen = slots.filter(
      (slot) => slot.sessionId === sessionId && slot.questionIds.some((id) => id === questionId),
    );
    expect(
      cells
        .filter((cell) => cell.chosen)
        .map(({ storyId }) => storyId)
        .sort(),
    ).toEqual(chosen.map(({ storyId }) => storyId).sort());
    const fitting = coverage.find((row) => row.questionId === questionId)?.storyIds ?? [];
    for (const { storyId, level } of cells)
      expect([questionId, storyId, level !== "none"]).toEqual([
        questionId,
        storyId,
        fitting.includes(storyId),
      ]);
  }
});

it("says why, and what a question asks for where a story does not fit", () => {
  const cells = rows.flatMap((row) => row.cells);
  expect(cells.find(({ level }) => level === "strong")?.why).toMatch(/^Shows /);
  expect(cells.find(({ level }) => level === "none")?.why).toMatch(/^It asks for /);
});
