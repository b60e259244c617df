import { describe, expect, it } from "vitest";
import { COLOURS, themeFor } from "./theme.ts";

describe("the theme", () => {
  it("is for the background that the person has named, and for any where nobody said", () => {
    expect(themeFor({})).toBe(COLOURS);
    expect(themeFor({ FINALIST_THEME: "auto" })).toBe(COLOURS);
    expect(themeFor({ FINALIST_THEME: "light" }).warn).toEqual({ color: "magenta" });
    expect(themeFor({ FINALIST_THEME: "dark" }).warn).toEqual({ color: "yellowBright" });
  });

  it("has no colours where there are to be none, whatever the background", () => {
    const looks = Object.values(themeFor({ FINALIST_THEME: "dark", NO_COLOR: "1" }));
    expect(looks.filter(({ color }) => color !== undefined)).toEqual([]);
  });
});
