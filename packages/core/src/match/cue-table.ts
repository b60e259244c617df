import { CONCEPTS } from "./concepts.ts";
import { BARRIER, lemmaOf, lemmasOf, type Lemma } from "./lemmas.ts";

/** Where a cue stands: lemmas `from` up to but not `to`. */
interface CueMatch {
  readonly cue: number;
  readonly from: number;
  readonly to: number;
}

interface Cue<Label extends string> {
  readonly phrase: string;
  readonly label: Label;
  readonly weight: number;
  /** How many words it asks for, gaps aside. */
  readonly length: number;
}

type Tiers = readonly [telling: string, usual: string, hints: string];
type Step = { readonly gap: true } | { readonly gap?: false; readonly key: string };

export interface CueTable<Label extends string> {
  readonly cues: readonly Cue<Label>[];
  readonly find: (lemmas: readonly Lemma[]) => readonly CueMatch[];
}

const WEIGHTS = [3, 2, 1] as const;
const GAP_MAX = 4;

/**
 * Compiles rows of phrases between bars: words in any form, `@boss` for any word of a concept, `_` for
 * none to four words within the sentence.
 */
export function cueTable<Label extends string>(
  rows: Readonly<Record<Label, Tiers>>,
): CueTable<Label> {
  const cues: Cue<Label>[] = [];
  const steps: (readonly Step[])[] = [];
  const byFirst = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const label of Object.keys(rows) as Label[])
    for (const [tier, list] of rows[label].entries())
      for (const phrase of list.split("|")) {
        const path = stepsOf(phrase);
        const [first] = path;
        if (!first || first.gap) continue;
        const spelled = path.map((step) => (step.gap ? "_" : step.key)).join(" ");
        if (seen.has(`${label} ${spelled}`)) continue;
        seen.add(`${label} ${spelled}`);
        const length = path.filter((step) => !step.gap).length;
        byFirst.set(first.key, [...(byFirst.get(first.key) ?? []), cues.length]);
        cues.push({ phrase: spelled, label, weight: WEIGHTS[tier] ?? 1, length });
        steps.push(path);
      }
  const find = (lemmas: readonly Lemma[]): readonly CueMatch[] => {
    const found: CueMatch[] = [];
    for (const [from, { key }] of lemmas.entries())
      for (const start of [key, ...conceptsOf(key)])
        for (const cue of byFirst.get(start) ?? []) {
          const to = endOf(lemmas, from + 1, steps[cue] ?? [], 1);
          if (to > 0) found.push({ cue, from, to });
        }
    return found;
  };
  return { cues, find };
}

function stepsOf(phrase: string): readonly Step[] {
  return phrase
    .trim()
    .split(/\s+/)
    .flatMap((word): readonly Step[] => {
      if (word === "_") return [{ gap: true }];
      if (word.startsWith("@")) return [{ key: word }];
      return lemmasOf(word).flatMap(({ key }) => (key === BARRIER ? [] : [{ key }]));
    });
}

/** The lemma after the cue; 0 where it does not stand here. */
function endOf(lemmas: readonly Lemma[], at: number, path: readonly Step[], index: number): number {
  const step = path[index];
  if (!step) return at;
  if (step.gap) {
    for (let skipped = 0; skipped <= GAP_MAX; skipped += 1) {
      if (skipped > 0 && (lemmas[at + skipped - 1]?.key ?? BARRIER) === BARRIER) return 0;
      const end = endOf(lemmas, at + skipped, path, index + 1);
      if (end > 0) return end;
    }
    return 0;
  }
  const key = lemmas[at]?.key;
  if (key === undefined || key === BARRIER) return 0;
  const fits = step.key === key || (step.key.startsWith("@") && conceptsOf(key).includes(step.key));
  return fits ? endOf(lemmas, at + 1, path, index + 1) : 0;
}

const CONCEPTS_BY_LEMMA: ReadonlyMap<string, readonly string[]> = byLemma();
const NONE: readonly string[] = [];

/** The concepts that a word may stand for: `@boss`, `@money`. */
export const conceptsOf = (key: string): readonly string[] => CONCEPTS_BY_LEMMA.get(key) ?? NONE;

function byLemma(): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, Set<string>>();
  for (const [concept, words] of Object.entries(CONCEPTS))
    for (const word of words.trim().split(/\s+/)) {
      const lemma = lemmaOf(word);
      concepts.set(lemma, (concepts.get(lemma) ?? new Set()).add(`@${concept}`));
    }
  return new Map([...concepts].map(([lemma, names]) => [lemma, [...names]]));
}
