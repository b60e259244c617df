import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResume } from "./index.ts";

/** Résumés as people lay them out, each with the posts and the schooling that it tells of. */
const LAYOUTS = readFileSync(new URL("./layouts.txt", import.meta.url), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((written) => {
    const [head = "", jobs = "", education = ""] = written.split(/^--- (?:jobs|education)\n/m);
    const line = head.indexOf("\n");
    return {
      name: head.slice(0, line),
      text: head.slice(line + 1),
      jobs: rowsOf(jobs),
      education: rowsOf(education),
    };
  });

/** Cells without the spaces around them, and without empty ones at the end. */
function rowsOf(written: string): readonly string[] {
  return written
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("|"))
    .map(rowOf);
}

function rowOf(cells: readonly (string | undefined)[]): string {
  return cells
    .map((cell) => cell?.trim() ?? "")
    .join(" | ")
    .replace(/[ |]+$/, "");
}

describe("a résumé laid out as people do", () => {
  it.each(LAYOUTS)("$name", ({ text, jobs, education }) => {
    const result = readResume(text);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const { value } = result;
    expect({
      jobs: value.jobs.map(({ employer, title, start, end, isCurrent }) =>
        rowOf([employer, title, start, end, isCurrent ? "current" : ""]),
      ),
      education: value.education.map(({ institution, degree, start, end }) =>
        rowOf([institution, degree, start, end]),
      ),
    }).toEqual({ jobs, education });
  });
});
