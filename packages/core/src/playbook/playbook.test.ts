import { describe, expect, it } from "vitest";
import {
  AUDIENCE_IDS,
  CLAIM_KINDS,
  DELIVERIES,
  EMPLOYER_SIGN_IDS,
  FORMAT_IDS,
  LENS_IDS,
} from "../model/index.ts";
import {
  ASKS,
  AUDIENCES,
  CHECKLIST,
  CHECKLISTS,
  type ChecklistEntry,
  CLAIM_TESTS,
  DELIVERY_MODES,
  DISAGREEMENTS,
  EMPLOYER_SIGNS,
  EMPLOYER_TIMELINE,
  FIGURE_VIEWS,
  FIGURES,
  findPlaybookEntry,
  FORMAT_SIGNALS,
  FORMATS,
  GLOSSARY,
  LENSES,
  LIKELY_QUESTIONS,
  LINTS,
  MISTAKES,
  playbookEntries,
  QUESTION_PAIRS,
  ROUND_COMPARISON,
  RULES,
  SIGNALS,
  SOURCES,
  TIMELINE,
  WEAK_ASKS,
} from "./index.ts";

const count = (catalogue: object): number => Object.keys(catalogue).length;

describe("the playbook", () => {
  it("holds every catalogue whole (domain.md 0.4)", () => {
    expect(count(GLOSSARY)).toBe(82);
    expect(count(ROUND_COMPARISON)).toBe(30);
    const derived = Object.values(FIGURES).filter((figure) => "derivedFrom" in figure);
    expect([count(FIGURES) - derived.length, derived.length]).toEqual([38, 3]);
    expect([count(AUDIENCES), AUDIENCE_IDS.length]).toEqual([6, 6]);
    expect([count(LENSES), LENS_IDS.length]).toEqual([7, 7]);
    expect([count(FORMATS), FORMAT_IDS.length]).toEqual([13, 13]);
    expect([count(DELIVERY_MODES), DELIVERIES.length]).toEqual([3, 3]);
    expect(count(SIGNALS)).toBe(22);
    expect(count(FORMAT_SIGNALS)).toBe(13);
    expect([count(LIKELY_QUESTIONS), count(QUESTION_PAIRS)]).toEqual([79, 7]);
    expect([count(ASKS), count(WEAK_ASKS)]).toEqual([33, 7]);
    expect([count(TIMELINE), count(EMPLOYER_TIMELINE)]).toEqual([31, 3]);
    expect(count(LINTS)).toBe(20);
    expect([count(EMPLOYER_SIGNS), EMPLOYER_SIGN_IDS.length]).toEqual([8, 8]);
    expect([count(CLAIM_TESTS), CLAIM_KINDS.length]).toEqual([9, 9]);
    expect(count(DISAGREEMENTS)).toBe(15);
    expect(count(MISTAKES)).toBe(25);
  });

  it("has eleven checklists with 163 items", () => {
    const sizes = Object.entries(CHECKLISTS).map(([id, { entries }]) => [id, count(entries)]);
    expect(Object.fromEntries(sizes)).toEqual({
      "CL-PRE": 30,
      "CL-R1": 12,
      "CL-CO": 11,
      "CL-INT": 12,
      "CL-STO": 10,
      "CL-FMT": 37,
      "CL-SET": 10,
      "CL-DAY": 13,
      "CL-POST": 12,
      "CL-HTD": 12,
      "CL-HTA": 4,
    });
    expect(sizes.reduce((sum, [, size]) => sum + Number(size), 0)).toBe(163);
  });

  it("has 129 rules, numbered without a gap", () => {
    const ids = Array.from(
      { length: 129 },
      (_, index) => `R-${String(index + 1).padStart(3, "0")}`,
    );
    expect(Object.keys(RULES).sort()).toEqual(ids);
    const severities = Object.values(RULES).map(({ severity }) => severity);
    const of = (wanted: string) => severities.filter((severity) => severity === wanted).length;
    expect([of("fatal"), of("warn"), of("tip")]).toEqual([11, 80, 38]);
  });

  it("gives every audience signature questions that suit it", () => {
    for (const id of AUDIENCE_IDS) {
      for (const question of AUDIENCES[id].signatureQuestions)
        expect(ASKS[question].best, `${question} for ${id}`).toContain(id);
    }
  });

  it("speaks in lines that fit a terminal", () => {
    for (const { id, text } of playbookEntries())
      expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(110);
  });

  it("shows no figure without saying who gave it", () => {
    for (const [id, { attribution }] of Object.entries(FIGURES))
      expect(attribution.length, id).toBeGreaterThan(5);
    const known = new Set(Object.keys(FIGURES));
    for (const { figures } of Object.values(FIGURE_VIEWS))
      for (const id of figures) expect(known).toContain(id);
  });

  it("names for each mistake what detects it, and all of it exists", () => {
    const known = new Set([
      ...Object.keys(RULES),
      ...Object.keys(LINTS),
      ...Object.keys(EMPLOYER_SIGNS),
      ...Object.keys(CHECKLIST),
    ]);
    for (const [id, { detectedBy }] of Object.entries(MISTAKES))
      for (const detector of detectedBy) expect(known, `${id}: ${detector}`).toContain(detector);
  });

  it("can be listed: every entry once, with sources that exist", () => {
    const entries = playbookEntries();
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(900);
    for (const { id, sources } of entries)
      for (const source of sources) expect(Object.keys(SOURCES), id).toContain(source);
  });

  it("finds an entry by its id, and offers the nearest ones for a slip", () => {
    expect(findPlaybookEntry("QB-08")).toMatchObject({
      ok: true,
      value: { id: "QB-08", group: "What to ask" },
    });
    const slip = findPlaybookEntry("fmt-pre");
    expect(slip.ok ? [] : slip.error).toMatchObject({ type: "not_found", id: "fmt-pre" });
    expect(!slip.ok && slip.error.type === "not_found" && slip.error.nearest).toContain("FMT-PRES");
  });

  it("has a reason for every checklist item", () => {
    for (const { entries } of Object.values(CHECKLISTS))
      for (const [id, { why }] of Object.entries<ChecklistEntry>(entries))
        expect(why.length, id).toBeGreaterThan(10);
  });
});
