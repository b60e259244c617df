import { featuresOf, leanings, type Bayes } from "./bayes.ts";
import { cueTable } from "./cue-table.ts";
import { lemmasOf, type Lemma } from "./lemmas.ts";
import { QUESTION_CUES } from "./question-cues.ts";
import { themeIndex } from "./read-story.ts";
import { THEME_IDS } from "./themes.ts";

/** What a question asks for. */
export interface QuestionReading {
  /** How likely each theme is meant, by the order of `THEME_IDS`; all zero where nothing is known. */
  readonly shares: readonly number[];
}

const TABLE = cueTable(QUESTION_CUES);

/** Nobody asks for longer; what follows is not read. */
const READ_MAX = 2000;
const NEXT_CUE = 0.5;
const LONGER_CUE = 0.35;
const LEANING_WEIGHT = 0.7;
const SHARPNESS = 1;

export function readQuestion(text: string, bayes: Bayes): QuestionReading {
  const lemmas = lemmasOf(text.slice(0, READ_MAX));
  const sums = cueSums(lemmas);
  const features = featuresOf(lemmas);
  if (features.size === 0) return { shares: sums };
  const leans = leanings(bayes, features);
  const totals = sums.map((sum, theme) => sum + LEANING_WEIGHT * Math.max(0, leans[theme] ?? 0));
  const top = Math.max(...totals);
  if (top <= 0) return { shares: totals };
  const powers = totals.map((it) => (it > 0 ? Math.exp((it - top) / SHARPNESS) : 0));
  const all = powers.reduce((total, it) => total + it, 0);
  return { shares: powers.map((it) => it / all) };
}

function cueSums(lemmas: readonly Lemma[]): readonly number[] {
  const found = TABLE.find(lemmas).flatMap(({ cue: index, from, to }) => {
    const cue = TABLE.cues[index];
    if (!cue) return [];
    const worth = cue.weight * (1 + LONGER_CUE * (cue.length - 1));
    return [{ theme: themeIndex(cue.label), from, to, worth }];
  });
  const byTheme = THEME_IDS.map((): typeof found => []);
  for (const it of found) byTheme[it.theme]?.push(it);
  return byTheme.map((cues) => {
    const own = cues.filter((it) => !cues.some((other) => covers(other, it)));
    const worths = own.map(({ worth }) => worth).sort((a, b) => b - a);
    return worths.reduceRight((sum, worth) => worth + NEXT_CUE * sum, 0);
  });
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

const covers = (outer: Found, inner: Found): boolean =>
  outer !== inner && outer.from <= inner.from && outer.to >= inner.to && outer.worth > inner.worth;
