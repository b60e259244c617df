import { describe, expect, it } from "vitest";
import { tidewell } from "../sample/index.ts";
import { addNote } from "./add-note.ts";

const { application } = tidewell({ application: "a", candidate: "c" });
const note = {
  id: "n",
  interviewId: "round-2",
  kind: "other",
  text: "Ask for the diagram",
} as const;

describe("a note", () => {
  it("stamps its round where it is the first one after the call", () => {
    expect(addNote(application, note, "2026-05-14T18:00:00Z")).toMatchObject({
      type: "batch",
      commands: [
        { type: "add", collection: "notes", value: note },
        {
          collection: "interviews",
          id: "round-2",
          patch: { notesRecordedAt: "2026-05-14T18:00:00Z" },
        },
      ],
    });
  });

  it("stamps nothing before the call, nor twice", () => {
    const add = { type: "add", collection: "notes", value: note };
    expect(addNote(application, note, "2026-05-13T18:00:00Z")).toEqual(add);
    const earlier = { ...note, interviewId: "round-1" };
    expect(addNote(application, earlier, "2026-05-13T18:00:00Z")).toEqual({
      ...add,
      value: earlier,
    });
  });
});
