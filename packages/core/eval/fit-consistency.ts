// Fits the weights of the comparison of tellings to the development corpora: `pnpm eval:fit`.
// `node eval/run.mjs fit-consistency --trial` writes nothing and prints an eight-fold cross-validation.
import { writeFileSync } from "node:fs";
import type { Pairing } from "../src/consistency/statements/align.ts";
import {
  compareTellings,
  type Evidence,
  evidenceOf,
  type Sureness,
} from "../src/consistency/statements/compare-tellings.ts";
import {
  chanceOf,
  type Features,
  FITTED,
  type Model,
} from "../src/consistency/statements/model.ts";
import { readTelling, type Telling } from "../src/consistency/statements/telling.ts";
import { devPartsOf, linesOf } from "./corpora.ts";
import { type Example, fitLogistic } from "./logistic.ts";
import { type LabelledPair, scoreConsistency } from "./score-consistency.ts";

interface Case extends Evidence {
  readonly pair: LabelledPair;
  readonly topic: string | undefined;
  readonly a: Telling;
  readonly b: Telling;
  readonly fold: number;
}

const FOLDS = 8;
const isTrial = process.argv.includes("--trial");
// In another manner than what people really say: good to learn from, no measure.
const STYLISED = "dev-c";
const pairs = devPartsOf("consistency")
  .filter((part) => part !== STYLISED)
  .flatMap(pairsIn);
const stylised = pairsIn(STYLISED);
const cases = [
  ...pairs.flatMap(casesOf),
  ...stylised.flatMap(casesOf).map((each) => ({ ...each, fold: FOLDS })),
];

if (isTrial) {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(cases.filter((each) => each.fold !== fold)),
  );
  const held = new Map(
    cases.filter(({ pair, topic }) => topic === pair.topic).map((each) => [each.pair.id, each]),
  );
  for (const clash of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85])
    report({ related: 0.4, relatedApart: 0.65, correction: 0.4, clash }, models, held);
} else {
  writeFileSync(
    "src/consistency/statements/weights.ts",
    `/** Fitted to the development corpora by eval/fit-consistency.ts; not to be changed by hand. */\nexport const WEIGHTS = ${JSON.stringify(fitModel(cases), undefined, 2)} as const;\n`,
  );
}

function pairsIn(part: string): readonly LabelledPair[] {
  return linesOf<LabelledPair>("consistency", part);
}

function report(sure: Sureness, models: readonly Model[], held: ReadonlyMap<string, Case>): void {
  const score = scoreConsistency(pairs, ({ id }) => {
    const found = held.get(id);
    const model = models[found?.fold ?? 0];
    return found && model
      ? compareTellings(found.a, found.b, found.topic, { model, sure }).verdict
      : "unrelated";
  });
  const kinds = Object.entries(score.recallByKind).map(
    ([kind, recall]) => `${kind} ${recall.toFixed(2)}`,
  );
  const rates = [score.precision, score.recall, score.accuracy].map((rate) => rate.toFixed(3));
  process.stdout.write(
    `clash ≥ ${sure.clash}: precision, recall, accuracy ${rates.join(" ")}; ${kinds.join(", ")}\n`,
  );
  process.stdout.write(
    `${Object.entries(score.confusion)
      .map(([label, row]) => `  ${label.padEnd(14)}${Object.values(row).join("\t")}`)
      .join("\n")}\n`,
  );
}

/** A third of the pairs also without their topic, as statements often have none. */
function casesOf(pair: LabelledPair, index: number): readonly Case[] {
  const topics =
    index % 3 === 0 && pair.topic !== undefined ? [pair.topic, undefined] : [pair.topic];
  return topics.map((topic) => {
    const [a, b] = [readTelling(pair.a.text, topic), readTelling(pair.b.text, topic)];
    return { pair, topic, a, b, fold: index % FOLDS, ...evidenceOf(a, b, topic) };
  });
}

function fitModel(training: readonly Case[]): Model {
  let clash: Features = { shared: 1, only: 1, bias: -1 };
  for (let round = 0; round < 3; round += 1)
    clash = fitLogistic(clashExamples(training, clash), { penalty: 1 });
  // Both look at how sure the clashes are by now.
  const evidence = training.map(({ a, b, topic }) => evidenceOf(a, b, topic, { ...FITTED, clash }));
  const related = training.map(({ pair }, index): Example => {
    const isUnrelated = pair.label === "unrelated";
    return {
      features: evidence[index]?.related ?? {},
      isPositive: !isUnrelated,
      weight: isUnrelated ? 1.5 : 1,
    };
  });
  const correction = training.map(({ pair }, index): Example => ({
    features: evidence[index]?.correction ?? {},
    isPositive: isTakenBack(pair),
    weight: 1,
  }));
  return {
    clash,
    related: fitLogistic(related, { penalty: 1 }),
    correction: fitLogistic(correction, { penalty: 0.5 }),
  };
}

/** Also where one figure is corrected openly and another contradicted in silence, as the notes say. */
function isTakenBack({ label, note = "" }: LabelledPair): boolean {
  return (
    label === "correction" ||
    (label === "contradiction" && /correct|openly|silent|amend/i.test(note))
  );
}

/** Of a contradiction the likeliest clash of its kind is one; of all else, none is. */
function clashExamples(training: readonly Case[], clash: Features): readonly Example[] {
  const chance = ({ features }: Pairing): number => chanceOf(clash, features);
  return training.flatMap(({ pair, pairs: found }): readonly Example[] => {
    const clashes = found
      .filter(({ isClash }) => isClash)
      .toSorted((x, y) => chance(y) - chance(x));
    const isReal = pair.label === "contradiction" || pair.label === "correction";
    const real = isReal ? clashes.find(({ kind }) => kind === pair.kind) : undefined;
    const others = isReal ? clashes.filter(({ kind }) => kind !== pair.kind) : clashes;
    return [
      ...(real ? [{ features: real.features, isPositive: true, weight: 1 }] : []),
      ...others.map(({ features }, index) => ({
        features,
        isPositive: false,
        weight: index === 0 && !isReal ? 1 : 0.4,
      })),
    ];
  });
}
