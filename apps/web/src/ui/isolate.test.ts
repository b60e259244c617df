import { describe, expect, it } from "vitest";
import { isolated, isolateNames } from "./isolate.ts";

const AHMED = "\u0623\u062D\u0645\u062F";

describe("names of unknown direction", () => {
  it("stand apart from the sentence around them, at any depth", () => {
    const value = { problems: [`${AHMED}: 1, not 2`, "4 different"], checks: { ok: true, at: 3 } };
    expect(isolateNames(value, ["Ann", AHMED])).toEqual({
      problems: [`\u2068${AHMED}\u2069: 1, not 2`, "4 different"],
      checks: { ok: true, at: 3 },
    });
  });

  it("stay as they are where they stand alone", () => {
    expect(isolateNames([AHMED], [AHMED])).toEqual([AHMED]);
  });

  it("need nothing where all is written from left to right", () => {
    const value = ["Ann: 1, not 2"];
    expect(isolateNames(value, ["Ann"])).toBe(value);
    expect([isolated("Ann"), isolated(AHMED)]).toEqual(["Ann", `\u2068${AHMED}\u2069`]);
  });
});
