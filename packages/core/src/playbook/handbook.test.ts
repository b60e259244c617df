import { describe, expect, it } from "vitest";
import { handbook } from "./handbook.ts";
import { playbookEntries } from "./index.ts";
import { offsetWords } from "./offset-words.ts";

const chapters = handbook();
const entries = chapters.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
const entry = (id: string) => entries.find((one) => one.id === id);

describe("the handbook", () => {
  it("has every entry of the playbook in exactly one chapter", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual(
      playbookEntries()
        .map(({ id }) => id)
        .sort(),
    );
    for (const { id, groups } of chapters) expect(groups.length, id).toBeGreaterThan(0);
  });

  it("leads from an entry to those that it names, and back", () => {
    expect(entry("ER-01")?.links).toContainEqual({
      label: "Noticed by",
      ids: ["R-001", "R-002", "R-003", "R-004"],
    });
    expect(entry("R-001")?.links).toContainEqual({ label: "Guards against", ids: ["ER-01"] });
    const known = new Set(entries.map(({ id }) => id));
    for (const { id, links } of entries)
      for (const to of links.flatMap(({ ids }) => ids))
        expect(known.has(to), `${id} ${to}`).toBe(true);
  });

  it("sets figures and disputed views side by side, each with who holds it", () => {
    const [odds] = entry("FIG-04")?.sideBySide ?? [];
    expect(odds?.views.map(({ id }) => id)).toEqual(["FIG-04", "FIG-06", "FIG-D2", "FIG-D3"]);
    const [dispute] = entry("D-01")?.sideBySide ?? [];
    expect(dispute?.views).toHaveLength(2);
    for (const { by } of dispute?.views ?? []) expect(by).not.toBe("");
  });

  it("reads in parts with a heading each, and never shows an id for a text", () => {
    expect(entry("FMT-PANEL")?.parts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["What it tests", "What works", "What fails", "On the day"]),
    );
    for (const { id, parts } of entries)
      for (const line of parts.flatMap(({ lines }) => lines))
        expect(line, id).not.toMatch(/^[A-Z]{1,4}-[A-Z0-9]+$/);
  });

  it("says when something is due in words", () => {
    expect(offsetWords("T-24h")).toBe("24 hours before the interview");
    expect(offsetWords("R1+3h")).toBe("3 hours after the end of the round before");
    expect(offsetWords("WIN")).toBe("the day they named for their answer");
  });
});
