import type { Token } from "./tokens.ts";

/** Where a phrase of a table stands: tokens `from` up to but not `to`. */
export interface PhraseMatch<Label extends string> {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
}

type PhraseTable<Label extends string = string> = Readonly<Record<Label, readonly string[]>>;

/** Where each table's phrases stand. */
type Found<Tables> = {
  readonly [Name in keyof Tables]: readonly PhraseMatch<keyof Tables[Name] & string>[];
};

/**
 * Finds the phrases of a table in one pass over the tokens. A phrase is words with spaces;
 * `contribut*` stands for every word that begins so, `_` for one to three words inside a sentence,
 * `_?` for none to three. Of phrases that begin at one place the longest is taken, once for each label.
 */
export function phraseFinder<Label extends string>(
  table: PhraseTable<Label>,
): (tokens: readonly Token[]) => readonly PhraseMatch<Label>[] {
  // Most programs that load a table never look for its phrases.
  let root: Node | undefined;
  return (tokens) => {
    root ??= treeOf([table]);
    // Each label is one of the table's, which a tree of any tables cannot know.
    return matchesIn(tokens, root, 1)[0] as readonly PhraseMatch<Label>[];
  };
}

/** Finds the phrases of several tables, each by itself, in one pass over the tokens. */
export function phraseFinders<Tables extends Readonly<Record<string, PhraseTable>>>(
  tables: Tables,
): (tokens: readonly Token[]) => Found<Tables> {
  const names = Object.keys(tables);
  let root: Node | undefined;
  return (tokens) => {
    root ??= treeOf(Object.values(tables));
    const found: Record<string, readonly PhraseMatch<string>[]> = {};
    for (const [index, matches] of matchesIn(tokens, root, names.length).entries())
      found[names[index] ?? ""] = matches;
    // Names and labels are those of `tables`, which a tree of any tables cannot know.
    return found as Found<Tables>;
  };
}

/** A label, and the number of the table that it is from. */
interface Ending {
  readonly table: number;
  readonly label: string;
}

/** What may follow the words so far. */
interface Node {
  readonly words: Map<string, Node>;
  /** Beginnings of words by `keyOf`. */
  readonly prefixes: Map<number, { readonly prefix: string; readonly node: Node }[]>;
  /** What comes behind words that are left out, at least so many. */
  readonly gaps: { readonly least: number; readonly node: Node }[];
  /** Those whose phrase ends here. */
  readonly endings: Ending[];
}

/** The matches of each table, in order. */
function matchesIn(
  tokens: readonly Token[],
  root: Node,
  tableCount: number,
): readonly (readonly PhraseMatch<string>[])[] {
  const found: PhraseMatch<string>[][] = [];
  while (found.length < tableCount) found.push([]);
  const longest = new Map<Ending, number>();
  for (let from = 0; from < tokens.length; from += 1) {
    const lower = tokens[from]?.lower ?? "";
    step(tokens, from, root, lower, from + 1, longest);
    if (longest.size === 0) continue;
    for (const [{ table, label }, to] of longest) found[table]?.push({ label, from, to });
    longest.clear();
  }
  return found;
}

const emptyNode = (): Node => ({
  words: new Map(),
  prefixes: new Map(),
  gaps: [],
  endings: [],
});

function treeOf(tables: readonly PhraseTable[]): Node {
  const root = emptyNode();
  for (const [table, phrases] of tables.entries())
    for (const label of Object.keys(phrases)) {
      const ending = { table, label };
      for (const phrase of phrases[label] ?? []) {
        const words = phrase.trim().split(/\s+/);
        if (words[0] === "" || words[0] === "_" || words[0] === "_?") continue;
        words.reduce(stepInto, root).endings.push(ending);
      }
    }
  return root;
}

function stepInto(node: Node, word: string): Node {
  if (word === "_" || word === "_?") return afterGap(node, word === "_" ? 1 : 0);
  const isPrefix = word.length > 1 && word.endsWith("*");
  return isPrefix ? afterPrefix(node, word.slice(0, -1)) : afterWord(node, word);
}

/** Prefixes are kept by their first three letters as one number, which is quicker to look up; none is shorter. */
const keyOf = (word: string): number =>
  ((word.charCodeAt(0) & 1023) << 20) |
  ((word.charCodeAt(1) & 1023) << 10) |
  (word.charCodeAt(2) & 1023);

function afterPrefix({ prefixes }: Node, prefix: string): Node {
  const key = keyOf(prefix);
  const known = prefixes.get(key) ?? [];
  const same = known.find((each) => each.prefix === prefix);
  if (same) return same.node;
  const node = emptyNode();
  prefixes.set(key, [...known, { prefix, node }]);
  return node;
}

function afterWord({ words }: Node, word: string): Node {
  const node = words.get(word) ?? emptyNode();
  words.set(word, node);
  return node;
}

function afterGap({ gaps }: Node, least: number): Node {
  const known = gaps.find((gap) => gap.least === least);
  if (known) return known.node;
  const node = emptyNode();
  gaps.push({ least, node });
  return node;
}

const GAP_MAX = 3;
const JOINTS: ReadonlySet<string> = new Set([",", "-", "‐", "‑"]);
const STOPS: ReadonlySet<string> = new Set([".", "!", "?", ";"]);

/** Notes for each ending the token after its longest phrase from `start`. */
function follow(
  tokens: readonly Token[],
  start: number,
  node: Node,
  at: number,
  longest: Map<Ending, number>,
): void {
  for (const ending of node.endings) if (at > (longest.get(ending) ?? 0)) longest.set(ending, at);
  for (const { least, node: after } of node.gaps)
    for (let skipped = least; skipped <= GAP_MAX; skipped += 1) {
      const before = tokens[at + skipped - 1];
      if (skipped > 0 && (!before || STOPS.has(before.text))) break;
      follow(tokens, start, after, at + skipped, longest);
    }
  const lower = tokens[at]?.lower;
  if (lower === undefined) return;
  // "no, sorry" and "co-led" are the phrases "no sorry" and "co led".
  const isJoint = at > start && JOINTS.has(lower);
  const word = isJoint ? tokens[at + 1]?.lower : lower;
  if (word !== undefined) step(tokens, start, node, word, isJoint ? at + 2 : at + 1, longest);
}

/** Goes on from a word to what may follow it at `next`. */
function step(
  tokens: readonly Token[],
  start: number,
  { words, prefixes }: Node,
  word: string,
  next: number,
  longest: Map<Ending, number>,
): void {
  const child = words.get(word);
  if (child) follow(tokens, start, child, next, longest);
  if (prefixes.size === 0) return;
  const begun = prefixes.get(keyOf(word));
  if (!begun) return;
  for (const { prefix, node } of begun)
    if (word.startsWith(prefix)) follow(tokens, start, node, next, longest);
}

/** The phrases of a table, written one after the other: `"led | ran | in charge"`. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
