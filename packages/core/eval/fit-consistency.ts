// Fits the weights of the comparison of tellings to the development corpora: `pnpm eval:fit consistency`.
import { readFileSync, writeFileSync } from "node:fs";
import { type Evidence, evidenceOf } from "../src/consistency/statements/compare-tellings.ts";
import type { Pairing } from "../src/consistency/statements/align.ts";
import { readTelling } from "../src/consistency/statements/telling.ts";
import { chanceOf, type Example, fitLogistic, type Weights } from "./logistic.ts";

interface Item {
  readonly id: string;
  readonly topic?: string;
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
  readonly label: "contradiction" | "consistent" | "correction" | "unrelated";
  readonly kind: string;
}

interface Case extends Evidence {
  readonly item: Item;
}

const files = process.argv.slice(2).filter((argument) => argument.endsWith(".jsonl"));
const isTrial = process.argv.includes("--trial");
const items = files.flatMap((file) =>
  readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Item),
);
// Half of the cases without a topic, as statements often have none.
const cases: readonly Case[] = items.flatMap((item, index) => {
  const [a, b] = [readTelling(item.a.text, item.topic), readTelling(item.b.text, item.topic)];
  const withTopic = { item, ...evidenceOf(a, b, item.topic) };
  return index % 3 === 0 ? [withTopic, { item, ...evidenceOf(a, b, undefined) }] : [withTopic];
});

type Model = Readonly<Record<"clash" | "related" | "correction", Weights>>;

function fitAll(training: readonly Case[]): Model {
  let clash: Weights = { shared: 1, only: 1, bias: -1 };
  for (let round = 0; round < 3; round += 1) clash = fitLogistic(clashExamples(training, clash), { penalty: 2 });
  const related = fitLogistic(
    training.map((each): Example => ({
      features: { ...each.related, clash: surest(each, clash) },
      isPositive: each.item.label !== "unrelated",
      weight: each.item.label === "unrelated" ? 1.5 : 1,
    })),
    { penalty: 1 },
  );
  const correction = fitLogistic(
    training.map((each): Example => ({
      features: { ...each.correction, clash: surest(each, clash) },
      isPositive: each.item.label === "correction",
      weight: 1,
    })),
    { penalty: 0.5 },
  );
  return { clash, related, correction };
}

const surest = ({ pairs }: Evidence, clash: Weights): number =>
  Math.max(0, ...pairs.flatMap(({ isClash, features }) => (isClash ? [chanceOf(clash, features)] : [])));

/** Of a contradiction the likeliest clash of its kind is one; of all else, none is. */
function clashExamples(training: readonly Case[], clash: Weights): readonly Example[] {
  return training.flatMap(({ item, pairs }): readonly Example[] => {
    const clashes = pairs.filter(({ isClash }) => isClash);
    const chance = ({ features }: Pairing): number => chanceOf(clash, features);
    if (item.label === "contradiction" || item.label === "correction") {
      const fitting = clashes.filter(({ kind }) => kind === item.kind);
      const best = fitting.toSorted((x, y) => chance(y) - chance(x))[0];
      return best ? [{ features: best.features, isPositive: true, weight: 1 }] : [];
    }
    return clashes.toSorted((x, y) => chance(y) - chance(x)).map(({ features }, index) => ({ features, isPositive: false, weight: index === 0 ? 1 : 0.4 }));
  });
}

const LABELS = ["contradiction", "consistent", "correction", "unrelated"] as const;

/** Without the zones of corrections, which need no weights: near enough for choosing. */
function verdictOf(each: Case, model: Model, sure: number): Item["label"] {
  const clash = surest(each, model.clash);
  if (chanceOf(model.related, { ...each.related, clash }) < 0.5) return "unrelated";
  if (chanceOf(model.correction, { ...each.correction, clash }) >= 0.5) return "correction";
  return clash >= sure ? "contradiction" : "consistent";
}

if (isTrial) {
  const folds = 8;
  for (const sure of [0.5, 0.65, 0.75, 0.85]) {
    const table: Record<string, Record<string, number>> = {};
    let right = 0;
    for (let fold = 0; fold < folds; fold += 1) {
      const foldOf = (each: Case): number => items.indexOf(each.item) % folds;
      const model = fitAll(cases.filter((each) => foldOf(each) !== fold));
      for (const each of cases.filter((one) => foldOf(one) === fold)) {
        const verdict = verdictOf(each, model, sure);
        const row = (table[each.item.label] ??= Object.fromEntries(LABELS.map((label) => [label, 0])));
        row[verdict] = (row[verdict] ?? 0) + 1;
        if (verdict === each.item.label) right += 1;
      }
    }
    const hits = table["contradiction"]?.["contradiction"] ?? 0;
    const said = Object.values(table).reduce((sum, row) => sum + (row["contradiction"] ?? 0), 0);
    const gold = Object.values(table["contradiction"] ?? {}).reduce((sum, count) => sum + count, 0);
    console.log(`clash ≥ ${sure}: precision ${(hits / said).toFixed(3)}, recall ${(hits / gold).toFixed(3)}, accuracy ${(right / cases.length).toFixed(3)}`);
    console.table(table);
  }
} else {
  const model = fitAll(cases);
  const body = Object.entries(model)
    .map(([name, weights]) => `  ${name}: {\n${Object.entries(weights).filter(([, weight]) => weight !== 0).map(([feature, weight]) => `    ${/^\w+$/.test(feature) ? feature : JSON.stringify(feature)}: ${weight},`).join("\n")}\n  },`)
    .join("\n");
  writeFileSync(
    "src/consistency/statements/weights.ts",
    `/** Fitted to the development corpora by eval/fit-consistency.ts; not to be changed by hand. */\nexport const WEIGHTS = {\n${body}\n} as const;\n`,
  );
}
