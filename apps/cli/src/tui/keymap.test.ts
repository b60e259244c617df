import { describe, expect, it } from "vitest";
import { widthOf } from "../text.ts";
import { keysOf } from "./screens/application/application-screen.tsx";
import { TAB_IDS } from "./screens/application/tabs/tabs.ts";
import {
  actionFor,
  ASK_KEYS,
  type Bindings,
  CONFIRM_KEYS,
  FILTER_KEYS,
  FORM_KEYS,
  HELP_KEYS,
  keyBar,
  LIVE_KEYS,
  pressesOf,
  SEARCH_KEYS,
  TODAY_KEYS,
} from "./keymap.ts";

const NO_KEY = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  shift: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};
const typed = (text: string) => ({ name: text, text });

describe("what comes from the terminal", () => {
  it.each([
    ["a letter", "j", {}, [typed("j")]],
    ["a capital", "G", { shift: true }, [typed("G")]],
    ["an arrow", "", { upArrow: true }, [{ name: "up" }]],
    ["Enter", "\r", { return: true }, [{ name: "enter" }]],
    ["Shift-Tab", "", { tab: true, shift: true }, [{ name: "shift-tab" }]],
    ["Ctrl-R", "r", { ctrl: true }, [{ name: "ctrl-r" }]],
    ["the backspace key", "", { delete: true }, [{ name: "backspace" }]],
    ["Alt and a letter", "x", { meta: true }, []],
    ["fast typing", "jk\r", {}, [typed("j"), typed("k"), { name: "enter" }]],
    ["an emoji", "👩‍💻", {}, [typed("👩‍💻")]],
    ["Ctrl-C amid typing", "a\u0003", {}, [typed("a"), { name: "ctrl-c" }]],
    [
      "a paste of two lines",
      "one\r\ntwo",
      {},
      [..."one".split("").map(typed), { name: "enter", text: "\n" }, ..."two".split("").map(typed)],
    ],
  ])("%s", (_name, input, key, presses) => {
    expect(pressesOf(input, { ...NO_KEY, ...key })).toEqual(presses);
  });
});

describe("the keymap", () => {
  const KEYMAPS: Readonly<Record<string, Bindings<string>>> = {
    ...Object.fromEntries(TAB_IDS.map((id) => [id, keysOf(id)])),
    TODAY_KEYS,
    LIVE_KEYS,
    SEARCH_KEYS,
    FILTER_KEYS,
    FORM_KEYS,
    ASK_KEYS,
    CONFIRM_KEYS,
    HELP_KEYS,
  };

  it.each(Object.entries(KEYMAPS))("%s gives each key one meaning", (_name, bindings) => {
    const keys = Object.values(bindings).flatMap((binding) => binding.keys);
    expect(keys).toEqual(Array.from(new Set(keys)));
  });

  it("finds what a press means", () => {
    expect(actionFor(TODAY_KEYS, { name: "down" })).toBe("down");
    expect(actionFor(TODAY_KEYS, { name: "j" })).toBe("down");
    expect(actionFor(TODAY_KEYS, { name: "x" })).toBeUndefined();
  });

  it.each(Object.entries(KEYMAPS))("%s fits into any width", (_name, bindings) => {
    for (const width of [20, 40, 80]) {
      const bar = keyBar(bindings, width);
      expect(widthOf(bar)).toBeLessThanOrEqual(width);
    }
    expect(keyBar(TODAY_KEYS, 24)).toBe("u undo  ? help  q leave");
    expect(keyBar(TODAY_KEYS, 20)).toBe("? help  q leave");
  });
});
