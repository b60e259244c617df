import { describe, expect, it } from "vitest";
import { edit, EMPTY_FIELD, type TextField } from "./text-field.ts";

const type = (text: string) => ({ name: text, text });
const after = (names: readonly string[], field: TextField): TextField =>
  names.reduce((state, name) => edit(state, name.length === 1 ? type(name) : { name }), field);

describe("a text field", () => {
  it.each([
    [["a", "b", "left", "c"], { text: "acb", cursor: 2 }],
    [["a", "b", "backspace"], { text: "a", cursor: 1 }],
    [["backspace"], { text: "", cursor: 0 }],
    [["a", "home", "b", "end", "c"], { text: "bac", cursor: 3 }],
    [["a", "left", "left", "right", "right", "right", "b"], { text: "ab", cursor: 2 }],
    [["a", " ", "b", "ctrl-w"], { text: "a ", cursor: 2 }],
    [["a", "b", "left", "ctrl-u"], { text: "b", cursor: 0 }],
    [["a", "b", "left", "ctrl-k"], { text: "a", cursor: 1 }],
    [["a", "up"], { text: "a", cursor: 1 }],
  ])("%j", (names, field) => {
    expect(after(names, EMPTY_FIELD)).toEqual(field);
  });

  it("takes an emoji away whole", () => {
    const field = edit(edit(EMPTY_FIELD, type("👩‍💻")), type("面"));
    expect(field).toEqual({ text: "👩‍💻面", cursor: 2 });
    expect(after(["backspace", "backspace"], field)).toEqual(EMPTY_FIELD);
  });

  it("joins an accent with its letter", () => {
    expect(edit(edit(EMPTY_FIELD, type("e")), type("\u0301"))).toEqual({
      text: "e\u0301",
      cursor: 1,
    });
  });
});
