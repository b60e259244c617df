import { contentStems } from "../text/stems.ts";
import { tokensOf, type Span } from "../text/tokens.ts";
import { unpackLinear, type LinearModel, type PackedLinear } from "./linear.ts";
import type {
  MatchInput,
  MatchOutput,
  MatchReason,
  MatchStory,
  RankedStory,
} from "./match-contract.ts";
import { readQuestion, type QuestionReading } from "./read-question.ts";
import { readStory, type SignScale, type StoryReading } from "./read-story.ts";
import { THEMES, THEME_IDS, themeIndex } from "./themes.ts";
import weights from "./weights.json" with { type: "json" };

export interface MatchWeights {
  readonly signs: SignScale;
  readonly stories: PackedLinear;
  readonly questions: PackedLinear;
  /** For each theme of a question the themes of stories that serve it, its own included: pairs of theme and hundredths. */
  readonly served: readonly (readonly (readonly number[])[])[];
}

/** Where not even the best story is worth this, an empty ranking is the better answer. */
const BEST_MIN = 0.03;
/** Behind a good story, weaker ones are offered as well. */
const SCORE_MIN = 0.002;
const BEYOND_MIN = 0.4;
/** Likelier themes than this are looked at. */
const SHARE_MIN = 0.001;
/** Words that both have say little beside the themes; they tell stories apart that serve alike. */
const WORDS_WEIGHT = 0.02;
const REASONS_MAX = 3;

/** Ranks the stories for each question by what question and story are about, best first. */
export const matchStories: (input: MatchInput) => MatchOutput = matcherOf(weights);

/** `matchStories` with the weights given. */
export function matcherOf(packed: MatchWeights): (input: MatchInput) => MatchOutput {
  const model: Model = {
    signs: packed.signs,
    stories: unpackLinear(packed.stories),
    questions: unpackLinear(packed.questions),
    served: packed.served.map((row) =>
      row.map(([theme = 0, worth = 0]) => [theme, worth / 100] as const),
    ),
  };
  return ({ stories, questions }) => {
    const told = stories.map((story) => tell(story, model));
    const rarity = rarityIn(told);
    return questions.map(({ id, text }) => {
      const asked = ask(text, model, rarity);
      return { question: id, ranking: rank(asked, told) };
    });
  };
}

interface Model {
  readonly signs: SignScale;
  readonly stories: LinearModel;
  readonly questions: LinearModel;
  readonly served: readonly (readonly (readonly [theme: number, worth: number])[])[];
}

function rank(asked: Asked, told: readonly Told[]): readonly RankedStory[] {
  if (isBeyondStories(asked.reading)) return [];
  const ranking = told.flatMap((story) => {
    const themes = asked.themes.reduce(
      (sum, [theme, share]) => sum + share * (story.worths[theme] ?? 0),
      0,
    );
    const score = Math.min(1, themes + WORDS_WEIGHT * sharedWords(asked, story));
    return score >= SCORE_MIN ? [{ story, score }] : [];
  });
  ranking.sort((a, b) => b.score - a.score);
  const [best] = ranking;
  if (!best || best.score < BEST_MIN) return [];
  return ranking.map(({ story, score }) => ({
    story: story.id,
    score: Math.round(score * 1000) / 1000,
    why: reasons(asked, story),
  }));
}

/** "Why us?", "When could you start?": no story answers it. */
const isBeyondStories = ({ shares }: QuestionReading): boolean =>
  (shares[themeIndex("none")] ?? 0) > BEYOND_MIN;

interface Told {
  readonly id: string;
  readonly text: string;
  readonly reading: StoryReading;
  readonly stems: ReadonlyMap<string, Span>;
  /** What the story is worth to a question for each theme: its own theme and those it serves. */
  readonly worths: readonly number[];
  readonly signReasons: (theme: number) => readonly MatchReason[];
}

function tell({ id, title, text }: MatchStory, model: Model): Told {
  const head = title ? `${title}. ` : "";
  const reading = readStory(head + text, model.signs, model.stories);
  const worths = model.served.map((served) =>
    served.reduce((sum, [theme, worth]) => sum + worth * (reading.shares[theme] ?? 0), 0),
  );
  const signReasons = signReasonsOf(text, head.length, reading);
  return { id, text, reading, stems: firstStems(text), worths, signReasons };
}

interface Asked {
  readonly reading: QuestionReading;
  /** The themes that it may be about, and how likely. */
  readonly themes: readonly (readonly [theme: number, share: number])[];
  /** How far a story serves by each theme at most. */
  readonly serving: readonly number[];
  readonly stems: ReadonlyMap<string, number>;
  readonly rarity: number;
}

function ask(text: string, model: Model, rarity: (stem: string) => number): Asked {
  const reading = readQuestion(text, model);
  const themes = reading.shares.flatMap((share, theme) =>
    share > SHARE_MIN ? [[theme, share] as const] : [],
  );
  const stems = new Map(contentStems(tokensOf(text)).map((stem) => [stem, rarity(stem)]));
  const serving = reading.shares.map(() => 0);
  for (const [wanted, share] of themes)
    for (const [theme, worth] of model.served[wanted] ?? [])
      serving[theme] = Math.max(serving[theme] ?? 0, share * worth);
  return {
    reading,
    themes,
    serving,
    stems,
    rarity: [...stems.values()].reduce((sum, it) => sum + it, 0),
  };
}

/** Words that few stories have say more. */
function rarityIn(told: readonly Told[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of told)
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((told.length + 1) / (counts.get(stem) ?? 0.5));
}

function sharedWords({ stems, rarity }: Asked, story: Told): number {
  if (rarity <= 0) return 0;
  let shared = 0;
  for (const [stem, worth] of stems) if (story.stems.has(stem)) shared += worth;
  return shared / rarity;
}

function reasons(asked: Asked, story: Told): readonly MatchReason[] {
  const theme = bestTheme(asked, story);
  const signs = theme === undefined ? [] : story.signReasons(theme);
  const words = wordReasons(asked, story);
  return [...signs.slice(0, REASONS_MAX - Math.min(1, words.length)), ...words].slice(
    0,
    REASONS_MAX,
  );
}

/** The theme of the story that does most for its place. */
function bestTheme({ serving }: Asked, { reading }: Told): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [theme, serves] of serving.entries()) {
    const worth = serves * (reading.shares[theme] ?? 0);
    if (worth > most) [best, most] = [theme, worth];
  }
  return best;
}

/** The telling words of each theme of a story, found once for all questions. */
function signReasonsOf(text: string, offset: number, { signs }: StoryReading): Told["signReasons"] {
  const found = new Map<number, readonly MatchReason[]>();
  const find = (theme: number): readonly MatchReason[] => {
    const sorted = (signs[theme] ?? []).toSorted((a, b) => b.worth - a.worth || a.start - b.start);
    const chosen: Span[] = [];
    for (const sign of sorted) {
      const [start, end] = [sign.start - offset, sign.end - offset];
      const isApart = chosen.every((it) => end <= it.start || start >= it.end);
      if (start >= 0 && end > start && isApart) chosen.push({ start, end });
      if (chosen.length === REASONS_MAX) break;
    }
    const label = themeLabel(theme);
    return chosen.map((span) => ({ theme: label, words: text.slice(span.start, span.end), span }));
  };
  return (theme) => {
    const known = found.get(theme) ?? find(theme);
    found.set(theme, known);
    return known;
  };
}

function themeLabel(theme: number): string | null {
  const id = THEME_IDS[theme];
  return id === undefined ? null : THEMES[id][0];
}

function wordReasons({ stems }: Asked, { text, stems: told }: Told): readonly MatchReason[] {
  return [...stems.keys()].flatMap((stem) => {
    const span = told.get(stem);
    return span ? [{ theme: null, words: text.slice(span.start, span.end), span }] : [];
  });
}

/** Where each word of meaning stands first. */
function firstStems(text: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const token of tokensOf(text))
    for (const stem of contentStems([token]))
      if (!spans.has(stem)) spans.set(stem, { start: token.start, end: token.end });
  return spans;
}
