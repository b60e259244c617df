import { conceptsOf } from "./cue-table.ts";
import { BARRIER, type Lemma } from "./lemmas.ts";

/** Who acts, or is acted on: "i>@coaching" is another story than "@boss>@coaching". */
const PERSONS = new Set(
  "i we he she they you nobody everybody not no my him her them us me".split(" "),
);
const PERSON_CONCEPTS = new Set(
  "@boss @peer @client @kin @junior @team @group @supplier".split(" "),
);
/** How many words after a person its part is looked for, within the clause. */
const REACH = 3;

/** The words of a text, the concepts they stand for, and its pairs of neighbours, each once. */
export function wordFeatures(lemmas: readonly Lemma[]): ReadonlySet<string> {
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

/** What `wordFeatures` has, and which persons have to do with which concepts. */
export function storyFeatures(lemmas: readonly Lemma[]): ReadonlySet<string> {
  const features = new Set(wordFeatures(lemmas));
  for (const [at, { key }] of lemmas.entries()) {
    const persons = PERSONS.has(key)
      ? [key]
      : conceptsOf(key).filter((concept) => PERSON_CONCEPTS.has(concept));
    if (persons.length === 0) continue;
    for (const next of lemmas.slice(at + 1, at + 1 + REACH)) {
      if (next.key === BARRIER) break;
      for (const concept of conceptsOf(next.key))
        for (const person of persons) features.add(`${person}>${concept}`);
    }
  }
  return features;
}
