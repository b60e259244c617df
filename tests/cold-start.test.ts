import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./support.ts";

const dist = join(root, "apps/cli/dist");

/** The text of a module and of all that is loaded with it. */
function loadedWith(beginning: string, seen = new Set<string>()): string {
  const file = readdirSync(dist).find((name) => name.startsWith(beginning));
  if (file === undefined || seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(join(dist, file), "utf8");
  const imports = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)];
  return text + imports.map(([, name = ""]) => loadedWith(name, seen)).join("");
}

it.each(["next", "history"])(
  "%s is answered without React, Ink, the routes or the schemas",
  (name) => {
    const seen = new Set<string>();
    const text = ["main.js", `${name}-`, "reader-"].map((name) => loadedWith(name, seen)).join("");
    expect(text).toContain("from summaries");
    for (const sign of [
      "react.element",
      "react.transitional.element",
      "ZodError",
      "openAPIRegistry",
      "Hono",
    ])
      expect(text.includes(sign), sign).toBe(false);
    expect(text.length).toBeLessThan(450_000);
  },
);

it("has those signs where they belong", () => {
  expect(loadedWith("mount-")).toMatch(/react\.(?:transitional\.)?element/);
  expect(loadedWith("model-")).toContain("ZodError");
  expect(loadedWith("src-")).toContain("openAPIRegistry");
});
