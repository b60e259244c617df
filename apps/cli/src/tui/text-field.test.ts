import { describe, expect, it } from "vitest";
import {
  drawnLines,
  edit,
  editLines,
  EMPTY_FIELD,
  moveLine,
  type TextField,
} from "./text-field.ts";

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

describe("a field of several lines", () => {
  const lines = (names: readonly string[], field: TextField): TextField =>
    names.reduce((state, name) => editLines(state, { name }), field);
  const text: TextField = { text: "one\ntwo\nthree", cursor: 5 };

  it.each([
    [["home"], { ...text, cursor: 4 }],
    [["end"], { ...text, cursor: 7 }],
    [["ctrl-u"], { text: "one\nwo\nthree", cursor: 4 }],
    [["ctrl-k"], { text: "one\nt\nthree", cursor: 5 }],
    [["home", "backspace"], { text: "onetwo\nthree", cursor: 3 }],
  ])("keeps to its line: %j", (names, field) => {
    expect(lines(names, text)).toEqual(field);
  });

  it("keeps line ends, which a field of one line makes spaces", () => {
    const paste = { name: "paste", text: "a\n b" };
    expect(editLines(EMPTY_FIELD, paste)).toEqual({ text: "a\n b", cursor: 4 });
    expect(edit(EMPTY_FIELD, paste)).toEqual({ text: "a b", cursor: 3 });
  });

  it("breaks after spaces and at line ends, and never within a wide character", () => {
    const drawn = (whole: string, width: number): readonly string[] =>
      drawnLines(Array.from(whole), width).map(({ from, to }) =>
        Array.from(whole).slice(from, to).join(""),
      );
    expect(drawn("one two\nthree", 5)).toEqual(["one ", "two", "three"]);
    expect(drawn("abcdefg", 3)).toEqual(["abc", "def", "g"]);
    expect(drawn("面接面", 5)).toEqual(["面接", "面"]);
    expect(drawn("a\n", 5)).toEqual(["a", ""]);
  });

  it("goes up and down as it is drawn, and not beyond", () => {
    expect(moveLine(text, 1, 40)).toEqual({ ...text, cursor: 9 });
    expect(moveLine(text, -1, 40)).toEqual({ ...text, cursor: 1 });
    expect(moveLine({ ...text, cursor: 1 }, -1, 40)).toBeUndefined();
    expect(moveLine({ ...text, cursor: 12 }, -1, 40)).toEqual({ ...text, cursor: 7 });
  });
});
