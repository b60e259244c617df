// Prints the pairs of a development corpus that are judged wrongly: `node eval/run.mjs wrong dev-n`.
import { comparePair } from "../src/consistency/index.ts";
import { linesOf } from "./corpora.ts";
import type { LabelledPair } from "./score-consistency.ts";

for (const part of process.argv.slice(2)) {
  for (const pair of linesOf<LabelledPair>("consistency", part)) {
    const { verdict, kind, a, b } = comparePair(pair);
    if (verdict === pair.label) continue;
    console.log(
      `${pair.id}: ${pair.label}/${pair.kind}, judged ${verdict}/${kind} [${a?.value} | ${b?.value}] on ${pair.topic}\n  a ${pair.a.text}\n  b ${pair.b.text}\n  ${pair.note ?? ""}`,
    );
  }
}
