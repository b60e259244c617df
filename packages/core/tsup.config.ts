import { defineConfig } from "tsup";

const SUBPATHS = [
  "model",
  "playbook",
  "change",
  "prepare",
  "consistency",
  "intake",
  "loop",
  "sample",
];

export default defineConfig({
  entry: ["src/index.ts", ...SUBPATHS.map((subpath) => `src/${subpath}/index.ts`)],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  dts: false,
});
