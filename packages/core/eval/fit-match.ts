// Counts the words of the training texts into the weights of the matching: `pnpm eval:fit`, then `oxfmt`.
// With `--trial` the development corpus is left out, so that it can still measure.
import { readFileSync, writeFileSync } from "node:fs";
import {
  featuresOf,
  packVotes,
  rawLeanings,
  type PackedBayes,
  type Vote,
} from "../src/match/bayes.ts";
import { lemmasOf } from "../src/match/lemmas.ts";
import { QUESTION_CUES } from "../src/match/question-cues.ts";
import { rawSignSums, type SignScale } from "../src/match/read-story.ts";
import { THEME_IDS, type Theme } from "../src/match/themes.ts";

interface TrainingText {
  readonly text: string;
  /** How far it belongs to each theme, up to 3. */
  readonly themes: Readonly<Record<string, number>>;
}

interface Counted {
  readonly features: ReadonlySet<string>;
  readonly shares: readonly (readonly [theme: number, share: number])[];
}

const FOLDS = 8;
/** The wordings of the cue table count as short questions, the less telling ones less. */
const CUE_SHARES = [0.3, 0.2];

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

/** Without the development corpus, which is then still good for measuring. */
const isTrial = process.argv.includes("--trial");

interface Texts {
  readonly stories: readonly TrainingText[];
  readonly questions: readonly TrainingText[];
}

const FOLDER = "eval/matching";
const { stories, questions } = trainingTexts();
const weights = {
  signs: scaleOf(
    stories.map(({ text }) => rawSignSums(text)),
    0.3,
  ),
  stories: fitBayes(
    stories.map((it) => counted(it)),
    { smoothing: 6, countMin: 3 },
  ),
  questions: fitBayes([...questions.map((it) => counted(it)), ...cueTexts()], {
    smoothing: 8,
    countMin: 2,
  }),
} satisfies { signs: SignScale; stories: PackedBayes; questions: PackedBayes };
writeFileSync("src/match/weights.json", `${JSON.stringify(weights)}\n`);

function trainingTexts(): Texts {
  const parsed = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
  const first = parsed("training") as {
    readonly themes: readonly {
      readonly id: string;
      readonly questions: readonly string[];
      readonly stories: readonly string[];
    }[];
  };
  const more = parsed("training-more") as Texts & {
    readonly development: Record<keyof Texts, Record<string, TrainingText["themes"]>>;
  };
  const dev = parsed("dev") as Record<
    keyof Texts,
    readonly { readonly id: string; readonly text: string }[]
  >;
  const gathered = (kind: keyof Texts): readonly TrainingText[] => [
    ...first.themes.flatMap((theme) =>
      theme[kind].map((text) => ({ text, themes: { [ALIASES[theme.id] ?? theme.id]: 3 } })),
    ),
    ...more[kind],
    ...dev[kind].flatMap(({ id, text }) => {
      const themes = isTrial ? undefined : more.development[kind][id];
      return themes ? [{ text, themes }] : [];
    }),
  ];
  // nobody asks for a story about nothing
  return {
    stories: gathered("stories").filter(({ themes }) => !("none" in themes)),
    questions: gathered("questions"),
  };
}

function counted({ text, themes }: TrainingText, factor = 1): Counted {
  const shares = Object.entries(themes).map(
    ([theme, grade]) => [THEME_IDS.indexOf(theme as Theme), (factor * grade) / 3] as const,
  );
  return { features: featuresOf(lemmasOf(text)), shares };
}

function cueTexts(): readonly Counted[] {
  return THEME_IDS.flatMap((theme) =>
    QUESTION_CUES[theme]
      .slice(0, 2)
      .flatMap((list, tier) =>
        list
          .split("|")
          .map((phrase) =>
            counted(
              { text: phrase.replaceAll("_", " "), themes: { [theme]: 3 } },
              CUE_SHARES[tier] ?? 0,
            ),
          ),
      ),
  );
}

interface Fit {
  readonly smoothing: number;
  readonly countMin: number;
}

function fitBayes(texts: readonly Counted[], fit: Fit): PackedBayes {
  // what is said of a text must not have been learnt from it
  const held = texts.map((): readonly number[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const bayes = votesOf(
      texts.filter((_, at) => at % FOLDS !== fold),
      fit,
    );
    for (const [at, { features }] of texts.entries())
      if (at % FOLDS === fold) held[at] = rawLeanings(bayes, features);
  }
  const { bases, features } = votesOf(texts, fit);
  return {
    bases: bases.map(rounded),
    ...scaleOf(held, 0.05),
    features: Object.fromEntries(
      [...features]
        .map(([feature, votes]) => [feature, packVotes(votes)] as const)
        .filter(([, packed]) => packed !== "")
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function votesOf(texts: readonly Counted[], { smoothing, countMin }: Fit) {
  const sizes = THEME_IDS.map(() => 0);
  const counts = new Map<string, { all: number; byTheme: Map<number, number> }>();
  for (const { features, shares } of texts) {
    for (const [theme, share] of shares) sizes[theme] = (sizes[theme] ?? 0) + share;
    const most = Math.max(...shares.map(([, share]) => share));
    for (const feature of features) {
      const count = counts.get(feature) ?? { all: 0, byTheme: new Map() };
      counts.set(feature, count);
      count.all += most;
      for (const [theme, share] of shares)
        count.byTheme.set(theme, (count.byTheme.get(theme) ?? 0) + share);
    }
  }
  const bases = sizes.map((size) => Math.log(smoothing / (size + smoothing)));
  const total = texts.reduce((sum, { shares }) => sum + Math.max(...shares.map(([, it]) => it)), 0);
  const features = new Map<string, readonly Vote[]>();
  for (const [feature, { all, byTheme }] of counts) {
    if (all < countMin || all > total * 0.4) continue;
    const usual = smoothing * ((all + 1) / (total + 2));
    features.set(
      feature,
      [...byTheme].map(([theme, count]) => ({ theme, weight: Math.log((count + usual) / usual) })),
    );
  }
  return { bases, features };
}

function scaleOf(rows: readonly (readonly number[])[], floor: number): SignScale {
  const columns = THEME_IDS.map((_, theme) => rows.map((row) => row[theme] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map(
    (column, theme) => Math.sqrt(mean(column.map((it) => (it - (means[theme] ?? 0)) ** 2))) + floor,
  );
  return { means: means.map(rounded), spreads: spreads.map(rounded) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
