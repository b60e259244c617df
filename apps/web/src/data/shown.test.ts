import { newApplication } from "@finalist/core/model";
import type { EditCommand } from "@finalist/core/change";
import { describe, expect, it } from "vitest";
import type { Edit } from "./edit.ts";
import { shownOf, withEdits } from "./shown.ts";

const document = newApplication("a", {
  company: { name: "Acme" },
  role: { title: "Chef" },
  timeZone: "UTC",
});
const ref = { kind: "application", id: "a" } as const;
const edit = (id: string, command: EditCommand): Edit => ({
  id,
  ref,
  command,
  seen: { version: 1, edits: [] },
});
const retitled = (title: string) => edit(title, { type: "update", patch: { role: { title } } });
const removal = edit("removal", { type: "remove", collection: "notes", id: "none" });

describe("a document with edits that wait", () => {
  it("shows them in their order, without what was taken back or does not fit any more", () => {
    const edits = [
      retitled("First"),
      removal,
      { ...retitled("Withdrawn"), isWithdrawn: true as const },
    ];
    const { document: shown, misfits } = withEdits(document, edits);
    expect(shown).toEqual({ ...document, role: { title: "First" } });
    expect(misfits).toEqual([removal]);
  });

  it("is the same value until either of the two changes", () => {
    const base = { document, version: 1 };
    const [first, second] = [retitled("First"), retitled("Second")];
    const shown = shownOf(base, [first]);
    expect(shownOf(base, [first])).toBe(shown);
    expect(shownOf(base, [first, second]).document.role.title).toBe("Second");
    expect(shownOf({ document, version: 2 }, [first])).toEqual({ ...shown, version: 2 });
    expect(shownOf(base, [])).toBe(base);
  });
});
