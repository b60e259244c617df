import { contentStems } from "../text/stems.ts";
import { tokensOf, type Span } from "../text/tokens.ts";
import { unpackBayes, type PackedBayes } from "./bayes.ts";
import type {
  MatchInput,
  MatchOutput,
  MatchReason,
  MatchStory,
  RankedStory,
} from "./match-contract.ts";
import { readQuestion, type QuestionReading } from "./read-question.ts";
import { readStory, themeIndex, type SignScale, type StoryReading } from "./read-story.ts";
import { THEMES, THEME_IDS, type Theme } from "./themes.ts";
import weights from "./weights.json" with { type: "json" };

interface MatchWeights {
  readonly signs: SignScale;
  readonly stories: PackedBayes;
  readonly questions: PackedBayes;
}

const WEIGHTS: MatchWeights = weights;
const STORY_BAYES = unpackBayes(WEIGHTS.stories);
const QUESTION_BAYES = unpackBayes(WEIGHTS.questions);

/** Where not even the best story reaches this, an empty ranking is the better answer. */
const BEST_MIN = 0.025;
/** Behind a good story, weaker ones are offered as well. */
const SCORE_MIN = 0.005;
const BEYOND_MIN = 0.3;
const WORDS_WEIGHT = 0.1;
const REASONS_MAX = 3;

/** Ranks the stories for each question by what question and story are about, best first. */
export function matchStories({ stories, questions }: MatchInput): MatchOutput {
  const told = stories.map(tell);
  const rarity = rarityIn(told);
  return questions.map(({ id, text }) => {
    const asked = ask(text, rarity);
    if (isBeyondStories(asked.reading)) return { question: id, ranking: [] };
    const ranking = told.flatMap((story) => {
      const words = sharedWords(asked, story);
      const themes = story.worths.reduce((sum, _, theme) => sum + worthOf(asked, story, theme), 0);
      const score = Math.min(1, themes + WORDS_WEIGHT * words);
      return score >= SCORE_MIN ? [{ story, score }] : [];
    });
    ranking.sort((a, b) => b.score - a.score);
    if ((ranking[0]?.score ?? 0) < BEST_MIN) return { question: id, ranking: [] };
    return {
      question: id,
      ranking: ranking.map(({ story, score }): RankedStory => ({
        story: story.id,
        score: Math.round(score * 1000) / 1000,
        why: reasons(asked, story),
      })),
    };
  });
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

function tell({ id, title, text }: MatchStory): Told {
  const head = title ? `${title}. ` : "";
  const reading = readStory(head + text, WEIGHTS.signs, STORY_BAYES);
  const worths = SERVED.map((served) =>
    served.reduce((sum, [theme, worth]) => sum + worth * (reading.shares[theme] ?? 0), 0),
  );
  const signReasons = signReasonsOf(text, head.length, reading);
  return { id, text, reading, stems: firstStems(text), worths, signReasons };
}

/** For each theme of a question the themes of stories that serve it. */
const SERVED: readonly (readonly (readonly [theme: number, worth: number])[])[] = THEME_IDS.map(
  (theme) => {
    const served = Object.entries(THEMES[theme][1]) as [Theme, number][];
    return [
      [themeIndex(theme), 1],
      ...served.map(([id, worth]) => [themeIndex(id), worth] as const),
    ];
  },
);

interface Asked {
  readonly reading: QuestionReading;
  readonly stems: ReadonlyMap<string, number>;
  readonly rarity: number;
}

function ask(text: string, rarity: (stem: string) => number): Asked {
  const reading = readQuestion(text, QUESTION_BAYES);
  const stems = new Map(contentStems(tokensOf(text)).map((stem) => [stem, rarity(stem)]));
  return { reading, stems, rarity: [...stems.values()].reduce((sum, it) => sum + it, 0) };
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

const worthOf = ({ reading }: Asked, { worths }: Told, theme: number): number =>
  (reading.shares[theme] ?? 0) * (worths[theme] ?? 0);

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
function bestTheme(asked: Asked, { reading }: Told): number | undefined {
  let best: { theme: number; worth: number } | undefined;
  for (const [wanted, served] of SERVED.entries()) {
    const share = asked.reading.shares[wanted] ?? 0;
    if (share === 0) continue;
    for (const [theme, serves] of served) {
      const worth = share * serves * (reading.shares[theme] ?? 0);
      if (worth > (best?.worth ?? 0)) best = { theme, worth };
    }
  }
  return best?.theme;
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
