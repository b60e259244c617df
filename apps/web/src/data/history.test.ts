import { beforeEach, describe, expect, it } from "vitest";
import { acknowledge, findChange, forget, moveOver, nextChange, remember } from "./history.ts";

const ref = { kind: "application", id: "a" } as const;
const change = (id: string) => ({ id, ref, text: `Change ${id}` });

describe("what this page changed", () => {
  beforeEach(() => {
    for (const direction of ["undo", "redo"] as const)
      for (let left = nextChange(direction); left; left = nextChange(direction)) forget(left.id);
  });

  it("is taken back from the last one on, and done again in turn", () => {
    remember(change("one"));
    remember(change("two"));
    moveOver("undo", "two", change("two"));
    expect([nextChange("undo")?.id, nextChange("redo")?.id]).toEqual(["one", "two"]);
    moveOver("redo", "two", change("two again"));
    expect([nextChange("undo")?.id, nextChange("redo")]).toEqual(["two again", undefined]);
  });

  it("cannot be done again once something new was changed", () => {
    remember(change("one"));
    moveOver("undo", "one", change("one"));
    remember(change("two"));
    expect(nextChange("redo")).toBeUndefined();
  });

  it("learns its version from the server, unless it was refused before", () => {
    remember(change("one"));
    remember(change("two"));
    forget("two");
    expect(acknowledge("one", 7)).toMatchObject({ id: "one", version: 7 });
    expect(acknowledge("two", 8)).toBeUndefined();
    expect(findChange("undo", "one")?.version).toBe(7);
  });
});
