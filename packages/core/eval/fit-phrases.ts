// Fits the classifiers of sentences to the phrase corpora: `pnpm eval:fit`.
import { readFileSync, writeFileSync } from "node:fs";
import { fitSoftmax, type Phrase } from "./softmax.ts";

const read = (name: string): readonly Phrase[] =>
  readFileSync(`eval/consistency/phrases/${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Phrase);

for (const name of ["corrections", "roles"])
  writeFileSync(
    `src/consistency/statements/${name}-table.json`,
    `${JSON.stringify(fitSoftmax(read(name)))}\n`,
  );
