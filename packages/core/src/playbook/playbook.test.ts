import { describe, expect, it } from "vitest";
import { AUDIENCE_IDS, DELIVERIES, FORMAT_IDS, LENS_IDS } from "../model/index.ts";
import {
  ASKS,
  AUDIENCES,
  DELIVERY_MODES,
  EMPLOYER_TIMELINE,
  FORMAT_CHECKLIST,
  FORMATS,
  LENSES,
  PRE_CHECKLIST,
  TIMELINE,
  WEAK_ASKS,
} from "./index.ts";

const count = (catalogue: object): number => Object.keys(catalogue).length;

describe("the playbook", () => {
  it("holds every catalogue whole (domain.md 0.4)", () => {
    expect([count(AUDIENCES), AUDIENCE_IDS.length]).toEqual([6, 6]);
    expect([count(LENSES), LENS_IDS.length]).toEqual([7, 7]);
    expect([count(FORMATS), FORMAT_IDS.length]).toEqual([13, 13]);
    expect([count(DELIVERY_MODES), DELIVERIES.length]).toEqual([3, 3]);
    expect(count(ASKS)).toBe(33);
    expect(count(WEAK_ASKS)).toBe(7);
    expect(count(PRE_CHECKLIST)).toBe(30);
    expect(count(FORMAT_CHECKLIST)).toBe(37);
    expect(count(TIMELINE)).toBe(31);
    expect(count(EMPLOYER_TIMELINE)).toBe(3);
  });

  it("gives every audience signature questions that suit it", () => {
    for (const id of AUDIENCE_IDS) {
      for (const question of AUDIENCES[id].signatureQuestions)
        expect(ASKS[question].best, `${question} for ${id}`).toContain(id);
    }
  });

  it("speaks in lines that fit a terminal", () => {
    const lines = [
      ...Object.values(ASKS).map(({ text }) => text),
      ...Object.values({ ...PRE_CHECKLIST, ...FORMAT_CHECKLIST }).map(({ text }) => text),
      ...Object.values(TIMELINE).map(({ text }) => text),
    ];
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(105);
  });
});
