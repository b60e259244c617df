import { describe, expect, it } from "vitest";
import { tidewell } from "../sample/index.ts";
import { apply } from "../change/index.ts";
import { foundIn, isSearchedAlike, searchEntries } from "./search.ts";

const { application, candidate } = tidewell({ application: "tidewell", candidate: "me" });
const entries = [...searchEntries(application), ...searchEntries(candidate)];
const shown = (id: string, query: string) => {
  const entry = entries.find(({ entryId }) => entryId === id);
  return entry && foundIn(entry, query);
};
const idOf = (title: string, collection: string): string =>
  entries.find((entry) => entry.title === title && entry.collection === collection)?.entryId ?? "";

describe("what a search finds", () => {
  it("is shown as what it is, in words that somebody wrote", () => {
    expect(shown(idOf("late data", "notes"), "late")).toEqual({
      noun: "Note",
      title: "late data",
      excerpt: "",
    });
    expect(shown(idOf("Warehouse migration", "stories"), "warehouse")).toMatchObject({
      noun: "Story",
      title: "Warehouse migration",
      excerpt: expect.stringMatching(/^Nightly loads of the shipment warehouse ran into .* …$/),
    });
    expect(shown(idOf("duration of the migration", "claims"), "migration")).toEqual({
      noun: "Claim",
      title: "duration of the migration",
      excerpt: "9 months",
    });
  });

  it("has what was looked for in the excerpt, wherever it stands", () => {
    const excerpt = shown(idOf("Warehouse migration", "stories"), "replay log")?.excerpt;
    expect(excerpt).toMatch(/^… .{0,30}replay log, moved feed by feed/);
  });

  it("is left out of sight where nobody wrote a word of it", () => {
    const interview = entries.find(({ collection }) => collection === "interviews");
    expect(interview && foundIn(interview, "decision")).toBeUndefined();
  });

  it("never has codes, counts or days among its words", () => {
    const words = entries.map(({ title, text }) => `${title} · ${text}`).join(" · ");
    expect(words).not.toMatch(/[A-Z]{2,4}-[A-Z]{0,6}\d|urgent-theme|\d{4}-\d\d-\d\d/);
  });

  it("is found by what was chosen for it as well", () => {
    const theme = entries.find(({ entryId }) => entryId === idOf("late data", "notes"));
    expect(theme?.choices).toContain("urgent theme");
  });
});

describe("what a search finds after a change", () => {
  it.each([
    [{ type: "tick", itemId: "PRE-28" }, true],
    [{ type: "untick", itemId: "PRE-28" }, true],
    [{ type: "update", patch: { company: { name: "Tidewell & Sons" } } }, false],
    [{ type: "remove", collection: "notes", id: idOf("late data", "notes") }, false],
  ] as const)("of %j is the same: %j", (command, isSame) => {
    const changed = apply(application, command);
    if (!changed.ok || !changed.value) throw new Error(JSON.stringify(changed));
    expect(isSearchedAlike(application, changed.value)).toBe(isSame);
    const entries = [application, changed.value].map(searchEntries);
    expect(JSON.stringify(entries[0]) === JSON.stringify(entries[1])).toBe(isSame);
  });
});
