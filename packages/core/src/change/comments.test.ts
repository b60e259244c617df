import { describe, expect, it } from "vitest";
import { tidewell } from "../sample/index.ts";
import type { Command } from "./command.ts";
import { apply, signComments } from "./index.ts";

const { application } = tidewell({ application: "app-1", candidate: "me" });
const NOW = "2026-05-13T17:00:00Z";
const cora = { id: "u-cora", name: "Cora", isOwner: false };
const ada = { id: "u-ada", name: "Ada", isOwner: true };

const add: Command = {
  type: "add",
  collection: "comments",
  value: {
    id: "c-1",
    text: "Slower.",
    author: "Ada",
    authorId: "u-ada",
    at: "2020-01-01T00:00:00Z",
  },
};
const signedBy = (by: typeof cora, command: Command, on = application) => {
  const signed = signComments(on, command, by, NOW);
  return signed.ok ? signed.value : signed.error;
};
const commented = (() => {
  const command = signComments(application, add, cora, NOW);
  const applied = command.ok ? apply(application, command.value) : command;
  if (!applied.ok || applied.value?.kind !== "application") throw new Error("not added");
  return applied.value;
})();

describe("a comment", () => {
  it("is signed by whoever writes it, whatever it claims", () => {
    expect(commented.comments).toEqual([
      { id: "c-1", text: "Slower.", author: "Cora", authorId: "u-cora", at: NOW },
    ]);
  });

  it("is signed inside a batch as well", () => {
    const batch = signedBy(ada, { type: "batch", label: "b", commands: [add] });
    expect(batch).toMatchObject({ commands: [{ value: { author: "Ada", at: NOW } }] });
  });

  it("is changed by its author alone, in its words alone", () => {
    const patch = { text: "Slower, please.", author: "Eve", at: "2020-01-01T00:00:00Z" };
    const change: Command = { type: "change", collection: "comments", id: "c-1", patch };
    expect(signedBy(cora, change, commented)).toEqual({ ...change, patch: { text: patch.text } });
    const refused = { type: "not_yours", what: "comment", id: "c-1" };
    expect(signedBy(ada, change, commented)).toEqual(refused);
    const inBatch: Command = { type: "batch", label: "b", commands: [change] };
    expect(signedBy(ada, inBatch, commented)).toEqual(refused);
  });

  it("is taken away by its author or an owner, and by nobody else", () => {
    const remove: Command = { type: "remove", collection: "comments", id: "c-1" };
    expect(signedBy(cora, remove, commented)).toEqual(remove);
    expect(signedBy(ada, remove, commented)).toEqual(remove);
    const dan = { id: "u-dan", name: "Dan", isOwner: false };
    expect(signedBy(dan, remove, commented)).toMatchObject({ type: "not_yours" });
  });

  it("changes nothing about other commands", () => {
    const tick: Command = { type: "tick", itemId: "PRE-28" };
    expect(signedBy(cora, tick)).toBe(tick);
  });
});
