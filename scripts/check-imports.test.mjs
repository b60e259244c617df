import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { check } from "./check-imports.mjs";

const roots = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const MANIFESTS = {
  "packages/core/package.json": `{"exports":{".":{"types":"./src/index.ts"},"./prepare":{"types":"./src/prepare/index.ts"}}}`,
  "apps/api/package.json": `{"exports":{".":{"types":"./src/index.ts"},"./client":{"types":"./src/client.ts"}}}`,
};

function problemsOf(files) {
  const root = mkdtempSync(join(tmpdir(), "finalist-imports-"));
  roots.push(root);
  for (const [path, text] of Object.entries({ ...MANIFESTS, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return check(root).map((problem) => problem.replace(/: .*|\.$/s, ""));
}

const first = (files) => problemsOf(files)[0]?.replace("\n ", "");

it("is content with imports along the arrows", () => {
  const problems = problemsOf({
    "packages/core/src/time.ts": `import { z } from "zod"; export const now = (at) => new Date(at);`,
    "packages/core/src/model/index.ts": `export * from "./story.ts";`,
    "packages/core/src/model/story.ts": `import "../time.ts"; export const isOpen = (process) => process.open;`,
    "packages/core/src/prepare/index.ts": `import { isOpen } from "../model/index"; const { console } = isOpen; console.log();`,
    "packages/core/src/index.ts": `export * from "./prepare/index.ts";`,
    "packages/core/src/model/story.test.ts": `import "node:fs"; import "../prepare/index.ts"; Date.now();`,
    "apps/api/src/app.ts": `import "@finalist/core"; import "node:fs"; console.log(Date.now());`,
    "apps/api/src/index.ts": `export * from "./app.ts";`,
    "apps/api/src/client.ts": `import type { Api } from "./app.ts";`,
    "apps/web/src/features/stories/list.tsx": `import "../../ui/list.tsx"; import "./row.tsx";`,
    "apps/web/src/features/stories/row.tsx": `import "@finalist/api/client"; import "./row.css";`,
    "apps/web/src/ui/list.tsx": "",
    "apps/cli/src/main.ts": `await import("@finalist/api");`,
    "tests/serve.test.ts": `import "@finalist/api/client";`,
  });
  expect(problems).toEqual([]);
});

it.each([
  ["packages/core/src/model/story.ts", `import "../prepare/index.ts";`, "core/prepare/index.ts"],
  ["packages/core/src/model/story.ts", `import "@finalist/core/prepare";`, "core/prepare/index.ts"],
  [
    "packages/core/src/change/add.ts",
    `export * from "../prepare/index.ts";`,
    "core/prepare/index.ts",
  ],
  ["packages/core/src/prepare/plan.ts", `import "../sample/index.ts";`, "core/sample/index.ts"],
  ["packages/core/src/time.ts", `let a: import("./model/story.ts").Story;`, "core/model/story.ts"],
  ["packages/core/src/index.ts", `import "@finalist/api";`, "api/index.ts"],
  ["apps/api/src/client.ts", `import { createApp } from "./app.ts";`, "api/app.ts"],
  ["apps/api/src/operations/story.ts", `import "../routes/story.ts";`, "api/routes/story.ts"],
  ["apps/api/src/app.ts", `import "../../cli/src/main.ts";`, "cli/main.ts"],
  ["apps/web/src/app.tsx", `import { createApp } from "@finalist/api";`, "api/index.ts"],
  ["apps/web/src/app.tsx", `import "../../api/src/app";`, "api/app"],
  ["apps/web/src/features/a/a.tsx", `import "../b/b.tsx";`, "web/features/b/b.tsx"],
  ["apps/web/src/ui/list.tsx", `import "../features/a/a.tsx";`, "web/features/a/a.tsx"],
  ["apps/cli/src/main.ts", `await import("../../web/src/app.tsx");`, "web/app.tsx"],
  ["tests/page.test.ts", `import "../apps/web/src/app.tsx";`, "web/app.tsx"],
])("refuses in %s: %s", (path, text, target) => {
  expect(first({ [path]: text })).toBe(`${path}:1 imports ${target}`);
});

it.each([
  [`import { readFileSync } from "node:fs";`, "node:fs"],
  [`import { join } from "path";`, "path"],
  ["export const a = () => Date.now();", "Date.now"],
  ["export const a = () => new Date();", "new Date()"],
  ["export const a = `${Math.random()}`;", "Math.random"],
  ["export const a = process.env.HOME;", "process"],
  ["export const a = (process) => 1, b = process.env.HOME;", "process"],
  [`export const a = () => console.log("a");`, "console"],
  [`export const a = () => fetch("a");`, "fetch()"],
  ["export const a = () => crypto.randomUUID();", "crypto"],
  ["export const a = () => globalThis.crypto;", "globalThis"],
  ["export const a = () => Temporal.Now.instant();", "Temporal.Now"],
])("keeps the core pure of: %s", (text, what) => {
  const path = "packages/core/src/model/story.ts";
  expect(problemsOf({ [path]: `\n${text}` })).toEqual([`${path}:2\n  uses ${what}`]);
});

it("finds a circle between folders", () => {
  expect(
    problemsOf({
      "apps/api/src/feed/feed.ts": `import "../mcp/tools.ts";`,
      "apps/api/src/mcp/tools.ts": `import "../app.ts";`,
      "apps/api/src/app.ts": `import "./feed/feed.ts";`,
    }),
  ).toEqual(["api/app.ts → api/feed → api/mcp → api/app.ts\n  is a circle"]);
});

it("refuses a file that no rule speaks of, and an empty search", () => {
  expect(problemsOf({ "packages/extra/src/a.ts": "" })).toEqual([
    "packages/extra/src/a.ts\n  belongs to no row of scripts/check-imports.mjs",
  ]);
  expect(problemsOf({})).toEqual(["No source files found"]);
});
