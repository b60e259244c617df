import type { Span } from "../text/tokens.ts";
import { cueTable } from "./cue-table.ts";
import { storyFeatures } from "./features.ts";
import { lemmasOf, type Lemma } from "./lemmas.ts";
import { leanings, type LinearModel } from "./linear.ts";
import { sharesOf } from "./shares.ts";
import { STORY_SIGNS } from "./story-signs.ts";
import { THEME_IDS, themeIndex } from "./themes.ts";

/** What a story tells of, and where. */
export interface StoryReading {
  /** The shares of the themes in what it tells, by the order of `THEME_IDS`; they add up to one. */
  readonly shares: readonly number[];
  /** The signs of each theme, each once. */
  readonly signs: readonly (readonly Sign[])[];
}

interface Sign extends Span {
  readonly worth: number;
}

export interface SignScale {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

const TABLE = cueTable(STORY_SIGNS);
const NONE = themeIndex("none");

/** Each sign more of one theme counts a little less. */
const NEXT_SIGN = 0.85;
const LONGER_SIGN = 0.35;
/** Longer stories have more signs of everything. */
const LENGTH_POWER = 0.6;
const SIGN_WEIGHT = 0.5;
const SHARPNESS = 0.36;

export function readStory(text: string, scale: SignScale, model: LinearModel): StoryReading {
  const lemmas = lemmasOf(text);
  const signs = signsOf(lemmas);
  const leans = leanings(model, storyFeatures(lemmas)) ?? [];
  const strengths = signSums(signs, lemmas.length).map((sum, theme) => {
    const told = (sum - (scale.means[theme] ?? 0)) / (scale.spreads[theme] ?? 1);
    return damped(SIGN_WEIGHT * told + (leans[theme] ?? 0)) / SHARPNESS;
  });
  return {
    signs,
    shares: sharesOf(strengths.map((it, theme) => (theme === NONE ? -Infinity : it))),
  };
}

/** One theme told at length must not hide the others. */
const damped = (strength: number): number => Math.sign(strength) * Math.log1p(Math.abs(strength));

function signsOf(lemmas: readonly Lemma[]): StoryReading["signs"] {
  const byTheme = THEME_IDS.map((): Sign[] => []);
  const seen = new Set<number>();
  for (const { cue: index, from, to } of TABLE.find(lemmas)) {
    const cue = TABLE.cues[index];
    if (!cue || seen.has(index)) continue;
    seen.add(index);
    const worth = cue.weight * (1 + LONGER_SIGN * (cue.length - 1));
    const start = lemmas[from]?.start ?? 0;
    const end = lemmas[to - 1]?.end ?? start;
    byTheme[themeIndex(cue.label)]?.push({ start, end, worth });
  }
  return byTheme;
}

/** The weight of the signs of each theme, against the length of the story. */
function signSums(signs: StoryReading["signs"], length: number): readonly number[] {
  const size = Math.pow(Math.max(length, 20) / 100, LENGTH_POWER);
  return signs.map((ofTheme) => {
    const worths = ofTheme.map(({ worth }) => worth).sort((a, b) => b - a);
    return worths.reduceRight((sum, worth) => worth + NEXT_SIGN * sum, 0) / size;
  });
}

/** What the fitting of the scale counts. */
export function rawSignSums(text: string): readonly number[] {
  const lemmas = lemmasOf(text);
  return signSums(signsOf(lemmas), lemmas.length);
}
