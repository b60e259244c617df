// Fits the classifier of sentences that take something back to the phrase corpus: `pnpm eval:fit phrases`.
import { readFileSync, writeFileSync } from "node:fs";
import { fitSoftmax, type Phrase } from "./softmax.ts";

const phrases = readFileSync("eval/consistency/phrases/corrections.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Phrase);

writeFileSync(
  "src/consistency/corrections/corrections-table.json",
  `${JSON.stringify(fitSoftmax(phrases))}\n`,
);
