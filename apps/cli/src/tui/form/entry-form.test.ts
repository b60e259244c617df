import { describe, expect, it } from "vitest";
import { entryForm, type EntryFormInput } from "./entry-form.ts";
import { exampleDay } from "./schema-fields.ts";

const TOOLS = { newId: () => "new-id", now: "2026-05-13T17:00:00Z" };
const REF = { kind: "application", id: "app" } as const;
const PERSON = {
  id: "p1",
  name: "Priya Raman",
  research: { tenureMonths: 30, commonGround: ["Rowing"] },
};
const personForm = (given: Partial<EntryFormInput> = {}) =>
  entryForm({
    title: "Somebody",
    ref: REF,
    collection: "interviewers",
    paths: ["name", "audience", "research.tenureMonths", "research.commonGround"],
    timeZone: "Europe/London",
    ...given,
  });

describe("a form from a schema", () => {
  it("has its titles, kinds and options", () => {
    expect(personForm().fields.map(({ label, kind }) => [label, kind])).toEqual([
      ["Name", "line"],
      ["Audience", "choice"],
      ["Months at the company", "line"],
      ["Common ground", "text"],
    ]);
    expect(personForm().fields[1]?.options?.slice(0, 2)).toEqual([
      { value: "", name: "–" },
      { value: "AUD-HM", name: "Hiring manager" },
    ]);
  });

  it("checks as the schema does", () => {
    const { check, start } = personForm();
    expect(check(start)).toEqual({ name: "This is needed." });
    expect(check({ ...start, name: "Ada", "research.tenureMonths": "long" })).toEqual({
      "research.tenureMonths": "This has to be a number.",
    });
    expect(check({ ...start, name: "Ada" })).toEqual({});
  });

  it("takes a day as Finalist writes it, and leaves one that may be another to be refused", () => {
    const { effect, start } = personForm({
      collection: "employerSignals",
      paths: ["newWindow"],
    });
    const stores = (newWindow: string) => effect({ ...start, newWindow }, TOOLS);
    for (const [typed, newWindow] of [
      ["Fri 22 May 2026", "2026-05-22"],
      ["05/06/2026", "05/06/2026"],
    ] as const)
      expect(stores(typed)).toMatchObject({ command: { value: { newWindow } } });
  });

  it("adds an entry without what was left empty", () => {
    const { effect, start } = personForm();
    expect(effect({ ...start, name: " Ada ", "research.commonGround": "x\n\ny" }, TOOLS)).toEqual({
      type: "run",
      ref: REF,
      command: {
        type: "add",
        collection: "interviewers",
        value: { id: "new-id", name: "Ada", research: { commonGround: ["x", "y"] } },
      },
    });
  });

  it("changes what was changed, and nothing else", () => {
    const { effect, start } = personForm({ entry: PERSON });
    expect(start).toMatchObject({ name: "Priya Raman", "research.commonGround": "Rowing" });
    expect(effect(start, TOOLS)).toEqual({ type: "nothing" });
    expect(
      effect({ ...start, "research.tenureMonths": "", "research.commonGround": "Tea" }, TOOLS),
    ).toMatchObject({
      command: {
        type: "change",
        id: "p1",
        patch: { research: { tenureMonths: null, commonGround: ["Tea"] } },
      },
    });
  });

  it("reads moments on the clocks of the interview", () => {
    const { effect, start, check } = entryForm({
      title: "Session",
      ref: REF,
      collection: "sessions",
      paths: ["start", "end"],
      entry: {
        ...{ id: "s1", interviewId: "i", interviewerIds: [] },
        ...{ start: "2026-05-14T09:00:00Z", end: "2026-05-14T10:00:00Z" },
      },
      timeZone: "Europe/London",
    });
    expect(start).toEqual({ start: "2026-05-14 10:00", end: "2026-05-14 11:00" });
    expect(check({ ...start, end: "2026-05-14 9:30" })).toEqual({
      end: "This has to be an end after the start.",
    });
    expect(check({ ...start, end: "noon" })["end"]).toMatch(
      /^This has to be a moment, such as .*14/,
    );
    expect(check({ ...start, end: "noon" })["end"]).not.toContain("2026-05-14");
    expect(effect({ ...start, end: "2026-05-14 11:30" }, TOOLS)).toMatchObject({
      command: { patch: { end: "2026-05-14T10:30:00Z" } },
    });
    for (const end of ["14 May 2026, 11:30", "May 14, 2026 at 11:30", "2026-05-14T11:30"])
      expect(effect({ ...start, end }, TOOLS)).toMatchObject({
        command: { patch: { end: "2026-05-14T10:30:00Z" } },
      });
  });

  it.each([
    ["en-GB", "14 May 2026"],
    ["en-US", "May 14, 2026"],
    ["de-DE", "14.05.2026"],
    ["ar-EG", "14 May 2026"],
  ])("names a day as people in %s write it, where it is read so too", (locale, written) => {
    expect(exampleDay(locale)).toBe(written);
  });

  it("makes one step of what belongs together", () => {
    const along = (id: string) => ({ after: [{ type: "tick" as const, itemId: `INT-01@${id}` }] });
    const { effect, start } = personForm({ along });
    expect(effect({ ...start, name: "Ada" }, TOOLS)).toMatchObject({
      command: { type: "batch", commands: [{ type: "add" }, { itemId: "INT-01@new-id" }] },
    });
  });
});
