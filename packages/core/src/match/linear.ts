/**
 * How much each feature of a text speaks for or against each theme. The features of a text count by their
 * rarity, and together as much in a long text as in a short one.
 */
export interface LinearModel {
  readonly features: ReadonlyMap<string, LinearFeature>;
  /** What an average text gets. */
  readonly means: readonly number[];
}

export interface LinearFeature {
  readonly rarity: number;
  readonly votes: readonly Vote[];
}

interface Vote {
  readonly theme: number;
  readonly weight: number;
}

/** A model as the weights file keeps it: a character for the rarity of a feature and for each of its votes. */
export interface PackedLinear {
  readonly step: number;
  readonly means: readonly number[];
  readonly features: Readonly<Record<string, string>>;
}

/** All that prints and needs no escape in JSON. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((char) => char !== '"' && char !== "\\")
  .join("");
const CODES: ReadonlyMap<string, number> = new Map(
  ALPHABET.split("").map((char, code) => [char, code]),
);
/** The steps that a vote may have. */
const LEVELS = [-2, -1, 1, 2, 3, 4] as const;
/** A vote tells how many themes it lies behind the one before. */
const GAP_MAX = 15;
const FAR_GAP = GAP_MAX * LEVELS.length;
const RARITY_STEP = 0.1;

export function packFeature({ rarity, votes }: LinearFeature, step: number): string {
  const codes = [Math.min(ALPHABET.length - 1, Math.max(0, Math.round(rarity / RARITY_STEP)))];
  let last = -1;
  for (const { theme, weight } of votes) {
    let gap = theme - last;
    for (; gap > GAP_MAX; gap -= GAP_MAX) codes.push(FAR_GAP);
    codes.push((gap - 1) * LEVELS.length + levelOf(weight / step));
    last = theme;
  }
  return codes.map((code) => ALPHABET[code]).join("");
}

function levelOf(steps: number): number {
  const whole = Math.round(steps) || Math.sign(steps);
  const level = LEVELS.findIndex((it) => it >= whole);
  return level < 0 ? LEVELS.length - 1 : level;
}

export const unpackLinear = ({ step, means, features }: PackedLinear): LinearModel => ({
  means,
  features: new Map(
    Object.entries(features).map(([feature, packed]) => [feature, unpackFeature(packed, step)]),
  ),
});

function unpackFeature(packed: string, step: number): LinearFeature {
  const [rarity = 0, ...codes] = packed.split("").map((char) => CODES.get(char) ?? 0);
  const votes: Vote[] = [];
  let theme = -1;
  for (const code of codes) {
    if (code >= FAR_GAP) {
      theme += GAP_MAX;
      continue;
    }
    theme += 1 + Math.floor(code / LEVELS.length);
    votes.push({ theme, weight: step * (LEVELS[code % LEVELS.length] ?? 0) });
  }
  return { rarity: rarity * RARITY_STEP, votes };
}

/** How far a text leans to each theme; nothing where none of its features is known. */
export function leanings(
  { features: known, means }: LinearModel,
  features: ReadonlySet<string>,
): readonly number[] | undefined {
  const sums = means.map(() => 0);
  let squares = 0;
  for (const feature of features) {
    const found = known.get(feature);
    if (!found) continue;
    squares += found.rarity ** 2;
    for (const { theme, weight } of found.votes) sums[theme] = (sums[theme] ?? 0) + weight;
  }
  if (squares === 0) return undefined;
  const length = Math.sqrt(squares);
  return sums.map((sum, theme) => sum / length - (means[theme] ?? 0));
}
