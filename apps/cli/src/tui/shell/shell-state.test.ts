import { describe, expect, it } from "vitest";
import { INITIAL_SHELL, reduceShell, type ShellAction, travelRef } from "./shell-state.ts";

const A = { kind: "application", id: "a" } as const;
const B = { kind: "application", id: "b" } as const;
const ME = { kind: "candidate" } as const;
type Ref = typeof A | typeof B | typeof ME;
const did = (ref: Ref): ShellAction => ({ type: "changed", how: "do", ref });
const undid = (ref: Ref): ShellAction => ({ type: "changed", how: "undo", ref });
const open = (id: string): ShellAction => ({ type: "open", id });
const after = (...actions: readonly ShellAction[]) => actions.reduce(reduceShell, INITIAL_SHELL);

describe("what is taken back", () => {
  it("is the last change, wherever it was, where no application is open", () => {
    expect(travelRef(after(did(A), did(B)), "undo")).toEqual(B);
    expect(travelRef(after(did(A), did(B), undid(B)), "undo")).toEqual(A);
    expect(travelRef(after(did(A), did(B), undid(B)), "redo")).toEqual(B);
    expect(travelRef(after(), "undo")).toBeUndefined();
  });

  it("is never of another application than the open one", () => {
    expect(travelRef(after(did(A), did(B), open("a")), "undo")).toEqual(A);
    expect(travelRef(after(did(B), open("a")), "undo")).toEqual(A);
    expect(travelRef(after(did(A), did(ME), did(B), open("a")), "undo")).toEqual(ME);
    expect(travelRef(after(did(A), did(B), open("a"), undid(A)), "redo")).toEqual(A);
  });

  it("is forgotten where others took it back already, and by a new change", () => {
    const gone: ShellAction = { type: "notChanged", how: "undo", ref: ME };
    expect(travelRef(after(did(A), did(ME), gone, open("a")), "undo")).toEqual(A);
    expect(after(did(A), undid(A), did(B)).undone).toEqual([]);
  });
});
