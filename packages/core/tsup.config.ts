import { defineConfig } from "tsup";

const SUBPATHS = [
  "model",
  "playbook",
  "calendar",
  "change",
  "prepare",
  "consistency",
  "intake",
  "loop",
  "match",
  "own-words",
  "practice",
  "review",
  "sample",
];

export default defineConfig({
  entry: [
    "src/index.ts",
    ...SUBPATHS.map((subpath) => `src/${subpath}/index.ts`),
    // What a program asks for that only reads.
    "src/model/plain.ts",
    "src/change/describe.ts",
    "src/playbook/checklists.ts",
    "src/prepare/across.ts",
    // Loads a PDF reader of its own, which nobody needs who has no PDF.
    "src/intake/pdf.ts",
    "src/intake/drafts.ts",
    // One day that somebody types, without the readers of whole texts.
    "src/intake/day.ts",
    // For whoever describes the readers and judges of texts, and loads them when they are asked for.
    "src/consistency/statements/schema.ts",
    "src/match/match-contract.ts",
    "src/review/schema.ts",
    "src/intake/schemas.ts",
    // All of the playbook at once: for whoever reads in it.
    "src/playbook/handbook.ts",
    // What a page has to know before the tables of words are there.
    "src/consistency/statements/limits.ts",
  ],
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  dts: false,
});
