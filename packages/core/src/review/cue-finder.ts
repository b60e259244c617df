import type { Token } from "../text/tokens.ts";
import { CUES, type Cue } from "./cues/index.ts";

export interface CueMatch {
  readonly cue: Cue;
  /** The token at which the phrase begins. */
  readonly at: number;
}

/** The phrases of the cue tables in one pass; the tables are kept as a tree, as they are long. */
export function cuesIn(tokens: readonly Token[]): readonly CueMatch[] {
  const found: CueMatch[] = [];
  for (const at of tokens.keys()) follow(tokens, at, TREE, (cue) => found.push({ cue, at }));
  return found;
}

/** What can follow the words that lead here. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Cues whose phrases end here. */
  readonly cues: Cue[];
}

const ANY_WORDS = "_";
const ANY_WORDS_MAX = 3;

const TREE = treeOf(CUES);

function treeOf(table: Readonly<Record<Cue, readonly string[]>>): Branch {
  const root: Branch = { next: new Map(), cues: [] };
  for (const cue of Object.keys(table) as Cue[])
    for (const phrase of table[cue]) {
      let branch = root;
      for (const word of phrase.split(/\s+/)) {
        const known = branch.next.get(word) ?? { next: new Map(), cues: [] };
        branch.next.set(word, known);
        branch = known;
      }
      if (!branch.cues.includes(cue)) branch.cues.push(cue);
    }
  return root;
}

/** Takes the longest way through the tree and every end that it passes; no phrase is longer than a few words. */
function follow(
  tokens: readonly Token[],
  at: number,
  branch: Branch,
  found: (cue: Cue) => void,
): void {
  for (const cue of branch.cues) found(cue);
  const lower = tokens[at]?.lower;
  if (lower === undefined || branch.next.size === 0) return;
  const next = branch.next.get(lower);
  if (next) follow(tokens, at + 1, next, found);
  // "no, sorry" and "co-led" are "no sorry" and "co led"
  else if (branch !== TREE && /^[,\-‐‑]$/.test(lower)) follow(tokens, at + 1, branch, found);
  const afterAny = branch.next.get(ANY_WORDS);
  if (!afterAny) return;
  for (let skipped = 1; skipped <= ANY_WORDS_MAX; skipped += 1) {
    if (/^[.!?;]$/.test(tokens[at + skipped - 1]?.lower ?? ".")) return;
    follow(tokens, at + skipped, afterAny, found);
  }
}
