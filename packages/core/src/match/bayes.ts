import { conceptsOf } from "./cue-table.ts";
import { BARRIER, type Lemma } from "./lemmas.ts";

/**
 * How much each word or pair of words speaks for each theme (naive Bayes). A feature that no text of a
 * theme had counts `bases` for it, negative; a feature's own weights come on top.
 */
export interface Bayes {
  readonly bases: readonly number[];
  readonly features: ReadonlyMap<string, readonly Vote[]>;
  /** What an average text gets, and how far texts differ from it. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

export interface Vote {
  readonly theme: number;
  readonly weight: number;
}

/** `bayes` as the weights file keeps it: each feature with two characters for each of its votes. */
export interface PackedBayes {
  readonly bases: readonly number[];
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  readonly features: Readonly<Record<string, string>>;
}

/** Steps in which votes are kept; a character more is a step more. */
const STEP = 0.25;
const FIRST = "0".charCodeAt(0);

export const packVotes = (votes: readonly Vote[]): string =>
  votes
    .map(({ theme, weight }) => [theme, Math.round(weight / STEP)] as const)
    .filter(([, steps]) => steps > 0)
    .map((pair) => String.fromCharCode(...pair.map((part) => FIRST + part)))
    .join("");

export const unpackBayes = ({ features, ...rest }: PackedBayes): Bayes => ({
  ...rest,
  features: new Map(
    Object.entries(features).map(([feature, packed]) => [feature, unpackVotes(packed)]),
  ),
});

function unpackVotes(packed: string): readonly Vote[] {
  const votes: Vote[] = [];
  for (let at = 0; at + 1 < packed.length; at += 2)
    votes.push({
      theme: packed.charCodeAt(at) - FIRST,
      weight: (packed.charCodeAt(at + 1) - FIRST) * STEP,
    });
  return votes;
}

/** The words of a text, the concepts they stand for and its pairs of neighbours, each once. */
export function featuresOf(lemmas: readonly Lemma[]): ReadonlySet<string> {
  const features = new Set<string>();
  let before: string | undefined;
  for (const { key } of lemmas) {
    if (key === BARRIER) continue;
    features.add(key);
    for (const concept of conceptsOf(key)) features.add(concept);
    if (before !== undefined) features.add(`${before} ${key}`);
    before = key;
  }
  return features;
}

/** How far a text leans to each theme, in spreads from the average text. */
export function leanings(bayes: Bayes, features: ReadonlySet<string>): readonly number[] {
  const raw = rawLeanings(bayes, features);
  return raw.map((lean, theme) => (lean - (bayes.means[theme] ?? 0)) / (bayes.spreads[theme] ?? 1));
}

export function rawLeanings(
  { bases, features: known }: Pick<Bayes, "bases" | "features">,
  features: ReadonlySet<string>,
): readonly number[] {
  const sums = bases.map(() => 0);
  let count = 0;
  for (const feature of features) {
    const votes = known.get(feature);
    if (!votes) continue;
    count += 1;
    for (const { theme, weight } of votes) sums[theme] = (sums[theme] ?? 0) + weight;
  }
  const root = Math.sqrt(count + 1);
  return sums.map((sum, theme) => (sum + count * (bases[theme] ?? 0)) / root);
}
