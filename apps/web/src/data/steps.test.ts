import { apply, type EditCommand } from "@finalist/core/change";
import { type Document, newApplication } from "@finalist/core/model";
import { describe, expect, it } from "vitest";
import type { Edit } from "./edit.ts";
import { withEdits } from "./shown.ts";
import { noteStep, type Step, stepOnTop } from "./steps.ts";

const newDocument = (id: string): Document =>
  newApplication(id, { company: { name: "Acme" }, role: { title: "Chef" }, timeZone: "UTC" });
const refOf = (id: string) => ({ kind: "application", id }) as const;
const retitled = (title: string): EditCommand => ({ type: "update", patch: { role: { title } } });

/** Each step makes the next version, from the first one on. */
function follow(id: string, titles: readonly string[], undone: readonly number[] = []): Document {
  let document = newDocument(id);
  for (const [index, title] of titles.entries()) {
    const after = apply(document, retitled(title));
    if (!after.ok || !after.value) throw new Error("refused");
    const mode = undone.includes(index) ? "undo" : "do";
    const written = { document: after.value, version: index + 2 };
    noteStep(refOf(id), mode, { document, version: index + 1 }, written);
    document = after.value;
  }
  return document;
}

describe("what this page saw of the log", () => {
  it("knows the change that undo takes next, and how it was before", () => {
    const document = follow("plain", ["Cook", "Baker"]);
    const [ref, latest] = [refOf("plain"), 3];
    const last = stepOnTop(ref, { version: 3, latest, waiting: 0 });
    expect(last?.before.values).toEqual({ role: { title: "Cook" } });
    expect(stepOnTop(ref, { version: 2, latest, waiting: 0 })).toBeUndefined();
    const first = stepOnTop(ref, { version: 2, latest, waiting: 1 });
    const undoing = (takesBack: Step | undefined): Edit => ({
      ...{ id: "e", ref, command: retitled("?"), seen: { version: 3, edits: [] } },
      ...(takesBack && { takesBack, isWithdrawn: true }),
    });
    const [one, two] = [undoing(first), undoing(last)];
    const titleWith = (edits: readonly Edit[]) => withEdits(document, edits).document;
    expect(titleWith([two])).toMatchObject({ role: { title: "Cook" } });
    expect(titleWith([two, one])).toMatchObject({ role: { title: "Chef" } });
    // What it took back is gone already, or is not as it left it.
    expect(titleWith([one])).toBe(document);
  });

  it("goes past what was taken back since", () => {
    follow("undone", ["Cook", "Baker", "Cook"], [2]);
    const place = { version: 2, latest: 4, waiting: 0 };
    expect(stepOnTop(refOf("undone"), place)?.before.values).toEqual({ role: { title: "Chef" } });
  });

  it("says nothing where it missed a version", () => {
    const document = follow("missed", ["Cook"]);
    noteStep(refOf("missed"), "do", { document, version: 2 }, { document, version: 4 });
    expect(stepOnTop(refOf("missed"), { version: 2, latest: 4, waiting: 0 })).toBeUndefined();
  });
});
