import type { Token } from "./tokens.ts";

/** Where a phrase of a table stands: tokens `from` up to but not `to`. */
export interface PhraseMatch<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

type Step = { readonly word: string } | { readonly prefix: string } | { readonly gap: number };

interface Pattern<Label extends string> {
  readonly label: Label;
  readonly steps: readonly Step[];
}

/**
 * Finds the phrases of a table in one pass over the tokens. A phrase is words with spaces;
 * `contribut*` stands for every word that begins so, `_` for one to three words inside a sentence,
 * `_?` for none to three. Of phrases that begin at one place the longest is taken, once for each label.
 */
export function phraseFinder<Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
): (tokens: readonly Token[]) => readonly PhraseMatch<Label>[] {
  const byWord = new Map<string, Pattern<Label>[]>();
  const byPrefix = new Map<string, Pattern<Label>[]>();
  for (const label of Object.keys(table) as Label[])
    for (const phrase of table[label]) {
      const steps = phrase.trim().split(/\s+/).map(stepOf);
      const [first] = steps;
      if (!first || "gap" in first) continue;
      const [map, key] =
        "word" in first ? [byWord, first.word] : [byPrefix, first.prefix.slice(0, PREFIX_KEY)];
      map.set(key, [...(map.get(key) ?? []), { label, steps }]);
    }
  return (tokens) => {
    const found: PhraseMatch<Label>[] = [];
    for (const [from, { lower }] of tokens.entries()) {
      const exact = byWord.get(lower);
      const begun = byPrefix.size > 0 ? byPrefix.get(lower.slice(0, PREFIX_KEY)) : undefined;
      if (!exact && !begun) continue;
      const longest = new Map<Label, number>();
      for (const patterns of [exact, begun])
        for (const { label, steps } of patterns ?? []) {
          const to = endOf(tokens, from, steps, 0);
          if (to > (longest.get(label) ?? 0)) longest.set(label, to);
        }
      for (const [label, to] of longest) found.push({ label, from, to });
    }
    return found;
  };
}

/** Prefixes are kept by their first letters; none is shorter. */
const PREFIX_KEY = 3;

function stepOf(word: string): Step {
  if (word === "_") return { gap: 1 };
  if (word === "_?") return { gap: 0 };
  return word.endsWith("*") && word.length > 1 ? { prefix: word.slice(0, -1) } : { word };
}

const GAP_MAX = 3;
const JOINTS: ReadonlySet<string> = new Set([",", "-", "‐", "‑"]);

/** The token after the phrase; 0 where it does not stand here. */
function endOf(
  tokens: readonly Token[],
  at: number,
  steps: readonly Step[],
  index: number,
): number {
  const step = steps[index];
  if (!step) return at;
  if ("gap" in step) {
    for (let skipped = step.gap; skipped <= GAP_MAX; skipped += 1) {
      const before = tokens[at + skipped - 1];
      if (skipped > 0 && (!before || /^[.!?;]$/.test(before.text))) return 0;
      const end = endOf(tokens, at + skipped, steps, index + 1);
      if (end > 0) return end;
    }
    return 0;
  }
  const lower = tokens[at]?.lower;
  if (lower === undefined) return 0;
  // "no, sorry" and "co-led" are the phrases "no sorry" and "co led".
  const isJoint = index > 0 && JOINTS.has(lower);
  const word = isJoint ? tokens[at + 1]?.lower : lower;
  if (word === undefined) return 0;
  const fits = "word" in step ? word === step.word : word.startsWith(step.prefix);
  return fits ? endOf(tokens, isJoint ? at + 2 : at + 1, steps, index + 1) : 0;
}

/** The phrases of a table, written one after the other: `"led | ran | in charge"`. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
