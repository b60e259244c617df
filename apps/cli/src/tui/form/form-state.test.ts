import { describe, expect, it } from "vitest";
import type { Form } from "./form.ts";
import { keptFrom } from "./kept.ts";
import { type FormAction, focused, isDirty, reduceForm, valuesOf } from "./form-state.ts";

const FORM: Form = {
  title: "Somebody",
  fields: [
    { name: "name", label: "Name", kind: "line" },
    {
      name: "kind",
      label: "Kind",
      kind: "choice",
      options: [
        { value: "", name: "–" },
        { value: "a", name: "Peer" },
        { value: "b", name: "Report" },
      ],
    },
    {
      name: "sits",
      label: "Sits in",
      kind: "picks",
      options: [
        { value: "s1", name: "Panel" },
        { value: "s2", name: "Lunch" },
      ],
    },
    { name: "about", label: "About", kind: "text" },
  ],
  start: { name: "Priya", kind: "a", sits: ["s2"], about: "one\ntwo" },
  check: ({ name }) => ({ ...(name === "" && { name: "This is needed." }) }),
  effect: () => ({ type: "nothing" }),
};

const key = (name: string): FormAction => ({ type: "press", press: { name }, width: 40 });
const typed = (text: string): FormAction => ({
  type: "press",
  press: { name: text, text },
  width: 40,
});
const NEXT: FormAction = { type: "turn", by: 1 };

function after(...actions: readonly FormAction[]) {
  const state = [{ type: "open", form: FORM } as const, ...actions].reduce(reduceForm, undefined);
  if (!state) throw new Error("the form is closed");
  return state;
}

describe("a form", () => {
  it("begins with what is on file, at its first field, unchanged", () => {
    const state = after();
    expect(valuesOf(state)).toEqual(FORM.start);
    expect(focused(state)?.name).toBe("name");
    expect(isDirty(state)).toBe(false);
    expect(isDirty(after(typed("x")))).toBe(true);
    expect(isDirty(after(typed("x"), key("backspace")))).toBe(false);
  });

  it("chooses by arrow and by first letter", () => {
    expect(valuesOf(after(NEXT, key("right")))["kind"]).toBe("b");
    expect(valuesOf(after(NEXT, key("left")))["kind"]).toBe("");
    expect(valuesOf(after(NEXT, typed("r")))["kind"]).toBe("b");
    expect(valuesOf(after(NEXT, typed("x")))["kind"]).toBe("a");
  });

  it("picks any number", () => {
    expect(valuesOf(after(NEXT, NEXT, typed(" ")))["sits"]).toEqual([]);
    expect(valuesOf(after(NEXT, NEXT, key("left"), typed(" ")))["sits"]).toEqual(["s2", "s1"]);
  });

  it("writes several lines, and leaves them at their ends", () => {
    const inText = [NEXT, NEXT, NEXT] as const;
    expect(valuesOf(after(...inText, key("enter"), typed("x")))["about"]).toBe("one\ntwo\nx");
    expect(valuesOf(after(...inText, key("up"), typed("x")))["about"]).toBe("onex\ntwo");
    expect(focused(after(...inText, key("up"), key("up")))?.name).toBe("sits");
    expect(focused(after(...inText, key("down")))?.name).toBe("name");
  });

  it("takes a paste as text, in a line as one line", () => {
    const paste: FormAction = { type: "press", press: { name: "paste", text: "a\nb" }, width: 40 };
    expect(valuesOf(after(paste))["name"]).toBe("Priyaa b");
    expect(valuesOf(after(NEXT, NEXT, NEXT, paste))["about"]).toBe("one\ntwoa\nb");
  });

  it("says what is wrong only where somebody was, until a save is refused", () => {
    expect(after().touched).toEqual(new Set());
    expect(after(typed("x")).touched).toEqual(new Set(["name"]));
    const refused = after(key("ctrl-u"), NEXT, { type: "refused" });
    expect(focused(refused)?.name).toBe("name");
    expect(refused.touched).toContain("about");
  });

  it("shows what others wrote beside what both changed, and takes over the rest", () => {
    const theirs: Form = { ...FORM, start: { ...FORM.start, name: "Priya R.", kind: "b" } };
    const state = after(typed("x"), { type: "rebased", form: theirs, base: 7 });
    expect(valuesOf(state)).toEqual({ ...theirs.start, name: "Priyax" });
    expect(state).toMatchObject({ theirs: { name: "Priya R." }, base: 7, form: theirs });
    const again = reduceForm(state, { type: "rebased", form: theirs, base: 8 });
    expect(again?.theirs).toEqual({ name: "Priya R." });
  });

  it("has again what was written another time, beside what others wrote since", () => {
    const written = after(typed("x"), NEXT, key("right"));
    const kept = keptFrom(written);
    expect(kept).toMatchObject({
      title: "Somebody: Priyax",
      values: { name: "Priyax", kind: "b" },
    });
    const since: Form = { ...FORM, start: { ...FORM.start, name: "Priya R.", about: "news" } };
    const state = after({ type: "open", form: since, kept });
    expect(valuesOf(state)).toEqual({ ...since.start, name: "Priyax", kind: "b" });
    expect(state.theirs).toEqual({ name: "Priya R." });
    expect(keptFrom(after())).toBeUndefined();
  });

  it("asks, and goes on where it was", () => {
    const asked = after(typed("x"), { type: "ask", before: "close" });
    expect(asked.asking).toBe("close");
    expect(reduceForm(asked, { type: "goOn" })).toEqual(after(typed("x")));
    expect(reduceForm(asked, { type: "close" })).toBeUndefined();
  });
});
