import { cueTable } from "./cue-table.ts";
import { wordFeatures } from "./features.ts";
import { lemmasOf, type Lemma } from "./lemmas.ts";
import { leanings, type LinearModel } from "./linear.ts";
import { QUESTION_CUES } from "./question-cues.ts";
import { sharesOf } from "./shares.ts";
import { THEME_IDS, themeIndex } from "./themes.ts";

/** What a question asks for. */
export interface QuestionReading {
  /** How likely each theme is meant, by the order of `THEME_IDS`; all zero where nothing is known. */
  readonly shares: readonly number[];
}

const TABLE = cueTable(QUESTION_CUES);
const NONE = themeIndex("none");

/** Nobody asks for longer; what follows is not read. */
const READ_MAX = 2000;
const NEXT_CUE = 0.5;
const LONGER_CUE = 0.35;
/** A cue against what the words of the question lean to. */
const CUE_WEIGHT = 0.8;
/** Stories have more words than questions: a word that no known question has may be known from them. */
const STORY_WEIGHT = 0.2;

export function readQuestion(
  text: string,
  { questions, stories }: Readonly<Record<"questions" | "stories", LinearModel>>,
): QuestionReading {
  const lemmas = lemmasOf(text.slice(0, READ_MAX));
  const features = wordFeatures(lemmas);
  const sums = cueSums(lemmas);
  const leans = leanings(questions, features);
  if (!leans && sums.every((sum) => sum === 0)) return { shares: sums };
  const told = leanings(stories, features);
  const strengths = sums.map((sum, theme) => {
    const asStory = theme === NONE ? 0 : (told?.[theme] ?? 0);
    return CUE_WEIGHT * sum + (leans?.[theme] ?? 0) + STORY_WEIGHT * asStory;
  });
  return { shares: sharesOf(strengths) };
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
