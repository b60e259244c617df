import type { Token } from "./tokens.ts";

/** Where a phrase of a table stands: tokens `from` up to but not `to`. */
export interface PhraseMatch<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

/** What may follow the words so far. */
interface Node<Label extends string> {
  readonly words: Map<string, Node<Label>>;
  /** Beginnings of words by their first letters. */
  readonly prefixes: Map<string, { readonly prefix: string; readonly node: Node<Label> }[]>;
  /** Least number of words left out → what comes behind them. */
  readonly gaps: Map<number, Node<Label>>;
  /** Those whose phrase ends here. */
  readonly labels: Label[];
}

/**
 * Finds the phrases of a table in one pass over the tokens. A phrase is words with spaces;
 * `contribut*` stands for every word that begins so, `_` for one to three words inside a sentence,
 * `_?` for none to three. Of phrases that begin at one place the longest is taken, once for each label.
 */
export function phraseFinder<Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
): (tokens: readonly Token[]) => readonly PhraseMatch<Label>[] {
  // Most programs that load a table never look for its phrases.
  let root: Node<Label> | undefined;
  return (tokens) => {
    root ??= treeOf(table);
    const found: PhraseMatch<Label>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const lower = tokens[from]?.lower ?? "";
      const isBegun =
        root.words.has(lower) ||
        (root.prefixes.size > 0 && root.prefixes.has(lower.slice(0, PREFIX_KEY)));
      if (!isBegun) continue;
      const longest = new Map<Label, number>();
      follow(tokens, from, root, from, longest);
      for (const [label, to] of longest) found.push({ label, from, to });
    }
    return found;
  };
}

const emptyNode = <Label extends string>(): Node<Label> => ({
  words: new Map(),
  prefixes: new Map(),
  gaps: new Map(),
  labels: [],
});

function treeOf<Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
): Node<Label> {
  const root = emptyNode<Label>();
  for (const label of Object.keys(table) as Label[])
    for (const phrase of table[label]) {
      const words = phrase.trim().split(/\s+/);
      if (words[0] === "" || words[0] === "_" || words[0] === "_?") continue;
      words.reduce(stepInto, root).labels.push(label);
    }
  return root;
}

function stepInto<Label extends string>(node: Node<Label>, word: string): Node<Label> {
  if (word === "_" || word === "_?") return childOf(node.gaps, word === "_" ? 1 : 0);
  const isPrefix = word.length > 1 && word.endsWith("*");
  return isPrefix ? afterPrefix(node, word.slice(0, -1)) : childOf(node.words, word);
}

/** Prefixes are kept by their first letters; none is shorter. */
const PREFIX_KEY = 3;

function afterPrefix<Label extends string>({ prefixes }: Node<Label>, prefix: string): Node<Label> {
  const key = prefix.slice(0, PREFIX_KEY);
  const known = prefixes.get(key) ?? [];
  const same = known.find((each) => each.prefix === prefix);
  if (same) return same.node;
  const node = emptyNode<Label>();
  prefixes.set(key, [...known, { prefix, node }]);
  return node;
}

function childOf<Key, Label extends string>(
  children: Map<Key, Node<Label>>,
  key: Key,
): Node<Label> {
  const child = children.get(key) ?? emptyNode<Label>();
  children.set(key, child);
  return child;
}

const GAP_MAX = 3;
const JOINTS: ReadonlySet<string> = new Set([",", "-", "‐", "‑"]);

/** Notes for each label the token after its longest phrase from `start`. */
function follow<Label extends string>(
  tokens: readonly Token[],
  start: number,
  node: Node<Label>,
  at: number,
  longest: Map<Label, number>,
): void {
  for (const label of node.labels) if (at > (longest.get(label) ?? 0)) longest.set(label, at);
  for (const [least, child] of node.gaps)
    for (let skipped = least; skipped <= GAP_MAX; skipped += 1) {
      const before = tokens[at + skipped - 1];
      if (skipped > 0 && (!before || /^[.!?;]$/.test(before.text))) break;
      follow(tokens, start, child, at + skipped, longest);
    }
  const lower = tokens[at]?.lower;
  if (lower === undefined) return;
  // "no, sorry" and "co-led" are the phrases "no sorry" and "co led".
  const isJoint = at > start && JOINTS.has(lower);
  const word = isJoint ? tokens[at + 1]?.lower : lower;
  if (word === undefined) return;
  const next = isJoint ? at + 2 : at + 1;
  const child = node.words.get(word);
  if (child) follow(tokens, start, child, next, longest);
  if (node.prefixes.size === 0) return;
  for (const { prefix, node: after } of node.prefixes.get(word.slice(0, PREFIX_KEY)) ?? [])
    if (word.startsWith(prefix)) follow(tokens, start, after, next, longest);
}

/** The phrases of a table, written one after the other: `"led | ran | in charge"`. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
