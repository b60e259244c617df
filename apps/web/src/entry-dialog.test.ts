import { mergePatch } from "@finalist/core/change";
import { COLLECTIONS, entryJsonSchema } from "@finalist/core/model";
import { describe, expect, it } from "vitest";
import {
  type FieldSchema,
  kindOf,
  parseWords,
  patchBetween,
  withoutBlanks,
} from "./ui/schema-fields.ts";

describe("a form", () => {
  it("sends only what changed, and null for what was emptied", () => {
    const before = { name: "Priya", title: "Lead", research: { background: "x", checkedAt: "y" } };
    const after = { name: "Priya", title: "", research: { background: "z" }, seniority: 2 };
    const patch = patchBetween(before, after);
    expect(patch).toEqual({
      title: null,
      research: { background: "z", checkedAt: null },
      seniority: 2,
    });
    expect(mergePatch(before, patch)).toEqual({
      name: "Priya",
      research: { background: "z" },
      seniority: 2,
    });
    expect(patchBetween(before, before)).toEqual({});
  });

  it("leaves out what was left empty, at any depth, but keeps false and zero", () => {
    const entered = { a: "", b: [], c: { d: "", e: {} }, f: false, g: 0, h: ["x"] };
    expect(withoutBlanks(entered)).toEqual({ f: false, g: 0, h: ["x"] });
  });

  it.each([
    ["31", 31],
    ["1 250,5", 1250.5],
    ["growth, pay", ["growth", "pay"]],
    ["lead", "lead"],
    ["+", "+"],
  ])("reads %s as what was said", (text, value) => {
    expect(parseWords(text)).toEqual(value);
  });
});

const KINDS = Object.entries(COLLECTIONS).flatMap(([kind, collections]) =>
  Object.keys(collections).map((collection) => [kind, collection] as const),
);

describe("every entry of the model", () => {
  it.each(KINDS)("has a form whose fields all have a name: %s %s", (kind, collection) => {
    const schema: FieldSchema = entryJsonSchema(kind as never, collection as never);
    const fields = Object.entries(schema.properties ?? {}).filter(
      ([key, field]) => key !== "id" && !field["x-hidden"],
    );
    expect(fields.length).toBeGreaterThan(0);
    expect(JSON.stringify(schema)).not.toContain("$ref");
    for (const [key, field] of fields) {
      expect(field.title, key).toBeTruthy();
      expect(kindOf(field), key).toBeTruthy();
    }
  });
});
