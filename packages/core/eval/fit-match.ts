// Fits the weights of the matching to the training texts and the graded corpora: `pnpm eval:fit`, then `oxfmt`.
// With `--cross-validate` it prints instead how each graded corpus fares by weights that have not seen it.
import { readFileSync, writeFileSync } from "node:fs";
import { storyFeatures, wordFeatures } from "../src/match/features.ts";
import { lemmasOf } from "../src/match/lemmas.ts";
import { packFeature, type PackedLinear } from "../src/match/linear.ts";
import { matcherOf, type MatchWeights } from "../src/match/match-stories.ts";
import { rawSignSums, type SignScale } from "../src/match/read-story.ts";
import { THEMES, THEME_IDS, type Theme } from "../src/match/themes.ts";
import { fitRidge, mean, predict, spread, type SparseRow } from "./ridge.ts";
import { gradesIn, type MatchingCorpus, scoreMatching } from "./score-matching.ts";

/** How far a text belongs to each theme, up to 3. */
type Grades = Readonly<Record<string, number>>;

interface TrainingText {
  readonly text: string;
  readonly themes: Grades;
}

interface Labelled {
  readonly text: string;
  /** From 0 to 1, by the order of `THEME_IDS`. */
  readonly targets: readonly number[];
}

const FOLDER = "eval/matching";
const CORPORA = ["dev", "dev-b", "dev-c", "dev-d"] as const;
type CorpusName = (typeof CORPORA)[number];

/** What the first corpus calls by another name. */
const ALIASES: Readonly<Record<string, Theme>> = {
  goal_missed: "failed_project",
  difficult_customer: "upset_customer",
  boss_disagreement: "disagree_boss",
  persuading: "influence",
  mentoring: "develop_others",
  receiving_criticism: "feedback_received",
  leading_team: "lead_team",
  change_adoption: "change",
  pressure_crisis: "pressure",
  prioritising: "prioritise",
  incomplete_info: "decision_uncertain",
  risk_taking: "risk",
  learning_fast: "learn_fast",
  data_analysis: "data",
  quality_detail: "quality",
  underperformance: "underperformer",
  proudest: "proud",
  culture_difference: "cross_culture",
  presentation: "pitch",
  saying_no: "say_no",
  customer_empathy: "user_needs",
  growth_sales: "sales",
  crisis_communication: "crisis_comm",
  motivation: "none",
  relocation: "none",
};

const parsed = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
const lines = (name: string): readonly TrainingText[] =>
  readFileSync(`${FOLDER}/${name}.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as TrainingText);

const ASKED = parsed("question-themes") as Readonly<
  Record<CorpusName, Readonly<Record<string, Grades>>>
>;

function fitWeights(corpora: readonly CorpusName[]): MatchWeights {
  const stories = trainingStories();
  const graded = corpora.flatMap(gradedStories);
  const served = servedBy(stories);
  const questions = [...trainingQuestions(), ...corpora.flatMap(gradedQuestions)];
  return {
    signs: scaleOf(
      stories.map(({ text }) => rawSignSums(text)),
      0.3,
    ),
    stories: fitLinear(
      [...stories.map((story) => ({ ...story, targets: widened(story.targets) })), ...graded],
      (text) => storyFeatures(lemmasOf(text)),
      { penalty: 4, rarityPower: 1, countMin: 6, votes: 36_000, step: 3, isScaled: true },
    ),
    questions: fitLinear(questions, (text) => wordFeatures(lemmasOf(text)), {
      penalty: 1,
      rarityPower: 0.5,
      countMin: 2,
      votes: 12_000,
      step: 2,
      isScaled: false,
    }),
    served,
  };
}

interface FirstCorpus {
  readonly themes: readonly {
    readonly id: string;
    readonly questions: readonly string[];
    readonly stories: readonly string[];
  }[];
}

function trainingStories(): readonly Labelled[] {
  return [...training("stories"), ...["sketches-a", "sketches-b", "sketches-c"].flatMap(lines)]
    .filter(({ themes }) => !("none" in themes)) // nobody asks for a story about nothing
    .map(labelled);
}

const trainingQuestions = (): readonly Labelled[] =>
  [...training("questions"), ...["wordings", "wordings-b"].flatMap(lines)].map(labelled);

function training(kind: "stories" | "questions"): readonly TrainingText[] {
  const first = parsed("training") as FirstCorpus;
  const more = parsed("training-more") as Record<typeof kind, readonly TrainingText[]>;
  return [
    ...first.themes.flatMap((theme) =>
      theme[kind].map((text) => ({ text, themes: { [theme.id]: 3 } })),
    ),
    ...more[kind],
  ];
}

const labelled = ({ text, themes }: TrainingText): Labelled => ({
  text,
  targets: targetsOf(themes),
});

function targetsOf(themes: Grades): readonly number[] {
  const named = new Map(
    Object.entries(themes).map(([theme, grade]) => [ALIASES[theme] ?? theme, grade / 3]),
  );
  return THEME_IDS.map((theme) => named.get(theme) ?? 0);
}

const gradedQuestions = (name: CorpusName): readonly Labelled[] =>
  (parsed(name) as MatchingCorpus).questions.flatMap(({ id, text }) => {
    const themes = ASKED[name][id];
    return themes ? [labelled({ text, themes })] : [];
  });

/** A theme is worth to a story what the questions for it say; for themes that nobody asked for, half of what those near say. */
function gradedStories(name: CorpusName): readonly Labelled[] {
  const corpus = parsed(name) as MatchingCorpus;
  const asked = corpus.questions.map(({ id }) =>
    targetsOf(ASKED[name][id] ?? {}).map((it) => it ** 1.5),
  );
  const gradeOf = gradesIn(corpus);
  return corpus.stories.map(({ id, candidate, title, text }) => {
    const answers = corpus.questions.flatMap((question, at) => {
      const grade = gradeOf(question.id, { id, candidate });
      return grade === undefined ? [] : [{ grade: grade / 3, themes: asked[at] ?? [] }];
    });
    const asks = THEME_IDS.map((_, theme) => sumOf(answers, ({ themes }) => themes[theme] ?? 0));
    const told = asks.map((all, theme) =>
      all < 0.5 ? 0 : sumOf(answers, ({ grade, themes }) => grade * (themes[theme] ?? 0)) / all,
    );
    const near = PRIOR.map((row) => Math.min(1, 0.8 * dot(row, told)) / 2);
    return {
      text: title ? `${title}. ${text}` : text,
      targets: told.map((it, theme) => ((asks[theme] ?? 0) < 0.5 ? (near[theme] ?? 0) : it)),
    };
  });
}

const sumOf = <T>(all: readonly T[], worth: (it: T) => number): number =>
  all.reduce((sum, it) => sum + worth(it), 0);

/** What a theme serves by the table of themes. */
const PRIOR: readonly (readonly number[])[] = THEME_IDS.map((theme) => {
  const serves: Readonly<Record<string, number>> = THEMES[theme][1];
  return THEME_IDS.map((other) => (other === theme ? 1 : (serves[other] ?? 0)));
});

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, it, at) => sum + it * (b[at] ?? 0), 0);

/** Many texts name one theme only; they tell of those near as well. */
const widened = (targets: readonly number[]): readonly number[] =>
  targets.map((it, theme) => Math.min(1, Math.max(it, 0.9 * dot(PRIOR[theme] ?? [], targets))));

/** What a story of one theme is worth to a question for another: by the table, or as the stories have both. */
function servedBy(stories: readonly Labelled[]): MatchWeights["served"] {
  return THEME_IDS.map((_, wanted) =>
    THEME_IDS.flatMap((theme, told) => {
      if (theme === "none" && told !== wanted) return [];
      const both = stories.reduce(
        (sum, { targets }) => sum + (targets[wanted] ?? 0) * (targets[told] ?? 0),
        0,
      );
      const all = stories.reduce((sum, { targets }) => sum + (targets[told] ?? 0) ** 2, 0);
      const learnt = Math.min(1, (1.5 * both) / (all + 2));
      const worth = told === wanted ? 1 : Math.max(PRIOR[wanted]?.[told] ?? 0, learnt);
      return worth < 0.02 ? [] : [[told, Math.round(worth * 100)]];
    }),
  );
}

interface LinearFit {
  readonly penalty: number;
  /** How much more a rare feature counts. */
  readonly rarityPower: number;
  /** In how many texts a feature must be to be kept. */
  readonly countMin: number;
  /** How many weights are kept, the telling ones. */
  readonly votes: number;
  readonly step: number;
  /** Whether each theme is measured by how far texts differ in it. */
  readonly isScaled: boolean;
}

const FOLDS = 5;
/** A share of a question's theme in leanings. */
const QUESTION_SCALE = 1 / 0.12;

function fitLinear(
  texts: readonly Labelled[],
  read: (text: string) => ReadonlySet<string>,
  { penalty, rarityPower, countMin, votes, step, isScaled }: LinearFit,
): PackedLinear {
  const featured = texts.map(({ text }) => read(text));
  const counts = new Map<string, number>();
  for (const features of featured)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts.keys()]
    .filter((name) => {
      const count = counts.get(name) ?? 0;
      return count >= countMin && count <= texts.length * 0.4;
    })
    .toSorted();
  const index = new Map(names.map((name, at) => [name, at]));
  const rarities = names.map(
    (name) => Math.log((texts.length + 1) / ((counts.get(name) ?? 0) + 0.5)) ** rarityPower,
  );
  const rows = featured.map((features) => rowOf(features, index, rarities));
  const targets = texts.map((text) => text.targets);
  const shape = { penalty, columns: names.length };
  const scale = isScaled
    ? heldOutScale(rows, targets, shape)
    : { means: THEME_IDS.map(() => 0), spreads: THEME_IDS.map(() => 1 / QUESTION_SCALE) };
  const weights = fitRidge(rows, targets, shape).map((row, column) =>
    Array.from(
      row,
      (weight, theme) => (weight * (rarities[column] ?? 0)) / (scale.spreads[theme] ?? 1),
    ),
  );
  const tellings = weights.map((row, column) => {
    const count = counts.get(names[column] ?? "") ?? 0;
    return row.map((weight) => Math.abs(weight) * Math.sqrt(count));
  });
  const least = tellings.flat().sort((a, b) => b - a)[votes] ?? 0;
  return {
    step,
    means: scale.means.map((it, theme) => rounded(it / (scale.spreads[theme] ?? 1))),
    features: Object.fromEntries(
      names.flatMap((name, column) => {
        const kept = (weights[column] ?? []).flatMap((weight, theme) =>
          (tellings[column]?.[theme] ?? 0) > least ? [{ theme, weight }] : [],
        );
        const rarity = rarities[column] ?? 0;
        return kept.length === 0
          ? []
          : [[name, packFeature({ rarity, votes: kept }, step)] as const];
      }),
    ),
  };
}

function rowOf(
  features: ReadonlySet<string>,
  index: ReadonlyMap<string, number>,
  rarities: readonly number[],
): SparseRow {
  const columns = [...features].flatMap((feature) => index.get(feature) ?? []);
  const values = columns.map((column) => rarities[column] ?? 0);
  const length = Math.sqrt(values.reduce((sum, it) => sum + it ** 2, 0)) || 1;
  return {
    columns: Int32Array.from(columns),
    values: Float64Array.from(values, (it) => it / length),
  };
}

/** What is said of a text must not have been learnt from it. */
function heldOutScale(
  rows: readonly SparseRow[],
  targets: readonly (readonly number[])[],
  shape: { readonly penalty: number; readonly columns: number },
): SignScale {
  const held = rows.map((): readonly number[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLearnt = (_: unknown, at: number) => at % FOLDS !== fold;
    const weights = fitRidge(rows.filter(isLearnt), targets.filter(isLearnt), shape);
    for (const [at, row] of rows.entries())
      if (at % FOLDS === fold) held[at] = predict(row, weights);
  }
  return scaleOf(held, 0.01);
}

function scaleOf(rows: readonly (readonly number[])[], floor: number): SignScale {
  const columns = THEME_IDS.map((_, theme) => rows.map((row) => row[theme] ?? 0));
  return {
    means: columns.map((column) => rounded(mean(column))),
    spreads: columns.map((column) => rounded(spread(column) + floor)),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

if (process.argv.includes("--cross-validate")) {
  console.table(
    Object.fromEntries(
      CORPORA.map((name) => {
        const match = matcherOf(fitWeights(CORPORA.filter((other) => other !== name)));
        return [name, scoreMatching(parsed(name) as MatchingCorpus, match)];
      }),
    ),
  );
} else {
  writeFileSync("src/match/weights.json", `${JSON.stringify(fitWeights(CORPORA))}\n`);
}
