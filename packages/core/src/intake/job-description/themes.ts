import { sentencesOf } from "../../text/sentences.ts";
import { isFunctionWord, stemOf } from "../../text/stems.ts";
import { tokensOf } from "../../text/tokens.ts";
import type { Found, Marked } from "../reading/evidence.ts";
import { found, type Piece, trimmed } from "../reading/pieces.ts";
import type { UrgentTheme } from "./reading.ts";
import type { Row } from "./rows.ts";

const PRESSING =
  /\b(?:urgent(?:ly)?|asap|as soon as possible|immediate(?:ly)?|critical|top priority|first priority|(?:our|the) (?:biggest|main|first|next|key|largest) (?:challenge|problem|priority|task|goal|focus)|priorit(?:y|ies)|struggl\p{L}+|pain(?:ful| points?)?|bottleneck|pressing|we need to (?:fix|move|replace|scale|rebuild|migrate|reduce|stop)|(?:first|next) (?:\d+|three|six|twelve|90) (?:days|months|weeks)|this year|this quarter|by (?:the )?(?:end of|summer|autumn|spring|q[1-4])|first things first|before (?:christmas|the (?:summer|autumn|winter|peak|season))|miss(?:es|ing|ed)? (?:their|its|our|the) (?:window|deadline|target|sla)s?|on fire|falling behind|outgrown|cannot keep up|can't keep up|too (?:slow|often|late|many)|dringend|zeitnah|schnellstmöglich|größte herausforderung|urgence|prioritaire|prioridad|urgente)\b/iu;

/** Words of adverts that say nothing of what this post is about. */
const COMMON = new Set(
  (
    "experience experi team teams work role company business job position candidate year years skill skills ability strong good great excellent new help people " +
    "well understanding knowledge environment opportunity opportunities within across including include includes using use build building develop development design manage management " +
    "lead leading support ensure deliver drive create working join looking look time day week month office remote hybrid salary benefits benefit pension holiday employer equal plus " +
    "responsible responsibilities requirements required preferred ideal ideally apply application process interview strong proven track record degree relevant related field similar " +
    "must nice have need needs want make best high highly fast paced growing world part full based one two three global customers customer clients client product products service services project projects " +
    "engineer engineers engineering manager software level senior junior key core clear close closely right way ways thing things every day-to-day etc first next own able love care culture value values " +
    "training learning career grow growth flexible competitive package bonus offer offers offering please click cv email contact more about you your we our us"
  )
    .split(" ")
    .map(stemOf),
);

interface Gram {
  readonly words: string;
  readonly stems: string;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

export function themesIn(
  rows: readonly Row[],
  title: Found | undefined,
  company: Found | undefined,
): readonly Marked<UrgentTheme>[] {
  const own = new Set(
    tokensOf(`${title?.value ?? ""} ${company?.value ?? ""}`.toLowerCase()).map(({ lower }) =>
      stemOf(lower),
    ),
  );
  const told = rows.filter(
    ({ part, isHeading }) => !isHeading && part !== "offer" && part !== "process",
  );
  const pressingRows = new Set(
    told.filter(({ text }) => PRESSING.test(text)).map(({ index }) => index),
  );
  const bySubject = new Map<string, Gram[]>();
  for (const row of told)
    for (const gram of gramsOf(row, own))
      bySubject.set(gram.stems, [...(bySubject.get(gram.stems) ?? []), gram]);

  const ranked = [...bySubject.values()]
    .map((grams) => {
      const isPressing = grams.some(({ row }) => pressingRows.has(row));
      const isPair = grams[0]?.stems.includes(" ") ?? false;
      const mentions = isPair ? grams.length : new Set(grams.map(({ row }) => row)).size;
      return { grams, mentions, isPressing, isPair };
    })
    .filter(
      ({ mentions, isPressing, isPair }) =>
        mentions >= (isPair ? 2 : 3) || (isPressing && mentions >= 2),
    )
    .toSorted(
      (a, b) =>
        Number(b.isPressing) - Number(a.isPressing) ||
        Number(b.isPair) - Number(a.isPair) ||
        b.mentions - a.mentions ||
        (a.grams[0]?.start ?? 0) - (b.grams[0]?.start ?? 0),
    );
  const chosen: (typeof ranked)[number][] = [];
  const inWords = (theme: (typeof ranked)[number]): typeof theme => {
    // "turnover", named twice, presses as "staff turnover".
    const stem = theme.grams[0]?.stems ?? "";
    if (theme.isPair || !theme.isPressing) return theme;
    const pair = [...bySubject.values()]
      .flat()
      .find(
        (gram) =>
          pressingRows.has(gram.row) &&
          gram.stems.split(" ").length === 2 &&
          gram.stems.split(" ").includes(stem),
      );
    return pair ? { ...theme, grams: [pair, ...theme.grams] } : theme;
  };
  for (const theme of ranked.map(inWords)) {
    const stems = (theme.grams[0]?.stems ?? "").split(" ");
    const isCovered = chosen.some(({ grams }) =>
      (grams[0]?.stems ?? "").split(" ").some((stem) => stems.includes(stem)),
    );
    if (!isCovered && chosen.length < THEMES_MAX) chosen.push(theme);
  }
  const repeated = chosen.flatMap(({ grams, mentions, isPressing }) => {
    const first = grams[0];
    if (!first) return [];
    const quote: Found = {
      value: first.words,
      quote: first.words,
      start: first.start,
      end: first.end,
      confidence: mentions >= 3 || isPressing ? "likely" : "guess",
    };
    return [
      {
        theme: { ...quote, value: first.words.toLowerCase() },
        mentions: { ...quote, value: mentions },
        isPressing: { ...quote, value: isPressing },
      },
    ];
  });
  // What presses and is said only once is a theme in its own words.
  const once = told
    .filter((row) => pressingRows.has(row.index) && pressingSentence(row).text.length <= 200)
    .filter(
      ({ start, text }) =>
        !chosen.some(({ grams }) =>
          grams.some((gram) => gram.start >= start && gram.end <= start + text.length),
        ),
    )
    .filter(
      ({ part, text }) =>
        part !== "must" && part !== "nice" && !/\bapply\b|\bthis year\b.*\baward/i.test(text),
    )
    .slice(0, Math.max(0, THEMES_MAX - repeated.length))
    .map((row) => {
      const quote = found(pressingSentence(row), "guess");
      return {
        theme: quote,
        mentions: { ...quote, value: 1 },
        isPressing: { ...quote, value: true },
      };
    });
  return [...repeated, ...once];
}

const THEMES_MAX = 6;

/** The sentence of a paragraph that says what presses. */
function pressingSentence({ text, start }: Row): Piece {
  const sentence = sentencesOf(text).find(({ start: from, end }) =>
    PRESSING.test(text.slice(from, end)),
  );
  return sentence
    ? trimmed({ text: text.slice(sentence.start, sentence.end), start: start + sentence.start })
    : { text, start };
}

/** Words that carry meaning, alone and in pairs that stand side by side. */
function gramsOf(row: Row, own: ReadonlySet<string>): readonly Gram[] {
  const tokens = tokensOf(row.text);
  const grams: Gram[] = [];
  const isTelling = (lower: string): boolean =>
    lower.length > 3 &&
    !/['’]/.test(lower) &&
    !isFunctionWord(lower) &&
    !COMMON.has(stemOf(lower)) &&
    !own.has(stemOf(lower));
  const isWord = (token: (typeof tokens)[number] | undefined): boolean =>
    token?.kind === "word" &&
    token.lower.length > 3 &&
    !isFunctionWord(token.lower) &&
    !/['’](?:ll|re|ve|d|s|m|t)$/.test(token.lower);
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token)) continue;
    const at = { row: row.index, start: row.start + token.start };
    const stem = stemOf(token.lower);
    if (isTelling(token.lower))
      grams.push({ ...at, words: token.text, stems: stem, end: row.start + token.end });
    const next = tokens[index + 1];
    // Of a pair, one word may be of the title: "data quality" in a data role.
    if (next && isWord(next) && (isTelling(token.lower) || isTelling(next.lower)))
      grams.push({
        ...at,
        words: row.text.slice(token.start, next.end),
        stems: `${stem} ${stemOf(next.lower)}`,
        end: row.start + next.end,
      });
  }
  return grams;
}
