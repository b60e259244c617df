import { type ClassifierTable, classify, cuesOf } from "../../text/classifier.ts";
import { numbersIn } from "../../text/numbers.ts";
import { phraseFinders } from "../../text/phrases.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { type Correction, correctionsIn } from "../corrections/corrections.ts";
import correctionsTable from "../corrections/corrections-table.json" with { type: "json" };
import type { Fact, FactKind, FactValue, Post, Role } from "../facts/fact.ts";
import { subjectOf } from "../facts/subjects.ts";
import { wordSet } from "../facts/words.ts";
import { type FoundMoment, momentsIn } from "../moments/moments.ts";
import { spansOf } from "../moments/spans.ts";
import { headSubject } from "../quantities/heads.ts";
import { quantitiesIn } from "../quantities/quantities.ts";
import { reasonsIn } from "../reasons/reasons.ts";
import { postsIn, rolesIn } from "../roles/roles.ts";
import { othersPostsIn } from "../roles/others-posts.ts";
import { ONE_OF_A_KIND, standingsIn } from "../roles/standings.ts";
import { stancesIn } from "../stances/stances.ts";
import { MARKS } from "./mark-words.ts";
import { type Mark, marksOf } from "./marks.ts";
import { modifiersIn, namesIn } from "./names.ts";
import { PRIVATE } from "./private-words.ts";
import { isAboutLeaving, isOfOther, isScope } from "./scope.ts";
import { aboutOf, coresOf, measuresOf, nearestTo, type Words } from "./surroundings.ts";
import { deniedOf, standing, takenBackOf } from "./taken-back.ts";
import { TERMS } from "./term-words.ts";

/** A statement taken apart: what it says that can be checked, and what it is about. */
export interface Telling {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Canonical stems of everything said. */
  readonly subjects: ReadonlySet<string>;
  /** What it speaks of that everybody has one of: notice, pay, the way to work. */
  readonly terms: ReadonlySet<string>;
  /** Names inside sentences, in lower case. */
  readonly names: ReadonlySet<string>;
  /** What stands directly before a noun: show → Viking; site → Tallow. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The chance, from 0 to 1, that its likeliest sentence takes something back. */
  readonly takesBack: number;
  /** Years that say which of several: "the 2016 shutdown". */
  readonly scopeYears: readonly number[];
  /** Values that it gives up in favour of others: "not fourteen". */
  readonly takenBack: readonly Fact[];
  readonly hasTakenBack: boolean;
  /** Values that it says are not so: "21 %, not 12". */
  readonly denied: readonly Fact[];
  /** Whether a number in it holds for each of several. */
  readonly hasEach: boolean;
  /** Speaks of life outside work. */
  readonly isPrivate: boolean;
  /** Says itself that it is about another thing: "a different animal", "my next line". */
  readonly isOther: boolean;
  readonly corrections: readonly (Correction & { readonly sentence: number })[];
  readonly sentenceCount: number;
}

/** A ten-minute answer has some 4,000 words and 150 facts; every fact is compared with every other. */
const TOKENS_MAX = 5000;
const FACTS_MAX = 200;

const findPhrases = phraseFinders({ marks: MARKS, terms: TERMS, aside: { private: PRIVATE } });

/** Reads a statement once, so that it can be compared with many. */
export function readTelling(text: string, topic?: string): Telling {
  const all = tokensOf(text);
  const tokens = all.length > TOKENS_MAX ? all.slice(0, TOKENS_MAX) : all;
  const sentences = sentencesOf(text);
  const subjects = tokens.map(({ kind, lower }) => (kind === "word" ? subjectOf(lower) : ""));
  const sentenceOf = sentenceNumbers(tokens, sentences);
  const words: Words = { tokens, subjects, sentenceOf };
  const { marks, terms, aside } = findPhrases(tokens);
  const numbers = numbersIn(tokens);
  const named = momentsIn(tokens, numbers);
  const scopes = named.filter((moment) => isScope(tokens, subjects, moment));
  const facts = factsIn(words, {
    sentenceCount: sentences.length,
    numbers,
    marks,
    moments: named.filter((moment) => !scopes.includes(moment)),
    isLeaving: topic !== undefined && isAboutLeaving(topic),
  });
  const corrections = correctionsIn(tokens).map((correction) => ({
    ...correction,
    sentence: words.sentenceOf[correction.from] ?? 0,
  }));
  const takenBack = takenBackOf(tokens, facts);
  return {
    text,
    scopeYears: scopes.map(({ value }) => Math.floor(value.from / 12)),
    takesBack: takesBackIn(words, sentences.length),
    takenBack,
    hasTakenBack: takenBack.length > 0,
    denied: deniedOf(tokens, facts),
    hasEach: tokens.some(({ lower }) => EACH.has(lower)),
    facts: boundedFacts(standing(tokens, facts, corrections)),
    subjects: new Set(subjects.filter((subject) => subject !== "")),
    terms: new Set([...terms.map(({ label }) => label), ...facts.flatMap(paperOf)]),
    names: namesIn(tokens),
    modifiers: modifiersIn(tokens, subjects),
    isOther: isOfOther(text),
    isPrivate: aside.some(({ from }) => (sentenceOf[from] ?? 0) < PRIVATE_SENTENCES),
    corrections,
    sentenceCount: sentences.length,
  };
}

/** What a long story is about is said at its beginning. */
const PRIVATE_SENTENCES = 2;

const EACH = wordSet("each every apiece per");

/** Everything checkable, also what is taken back in the same breath. */
function factsIn(
  words: Words,
  {
    sentenceCount,
    numbers,
    marks,
    moments,
    isLeaving,
  }: {
    readonly sentenceCount: number;
    readonly numbers: ReturnType<typeof numbersIn>;
    readonly marks: readonly Mark[];
    readonly moments: readonly FoundMoment[];
    readonly isLeaving: boolean;
  },
): readonly Fact[] {
  const { tokens, subjects, sentenceOf } = words;
  const cores = coresOf(words, sentenceCount);
  const factOf = <Value extends FactValue>(kind: FactKind, found: Found<Value>): Fact<Value> =>
    factAt(words, marks, cores, kind, found);
  const isInMoment = (from: number, to: number): boolean =>
    moments.some((moment) => from < moment.to && to > moment.from);
  const quantities = quantitiesIn(tokens, numbers).filter(
    ({ from, to, kind }) => kind !== "count" || !isInMoment(from, to),
  );
  const roles = rolesIn(tokens).map((found) => factOf("title", found));
  const posts = postsIn(tokens).map(({ words: name, ...found }) =>
    factOf<Post>("title", { ...found, value: { type: "post", words: name } }),
  );
  const reasons = reasonsIn(tokens, subjects, sentenceOf, isLeaving);
  return [
    ...quantities.map((found) => factOf(found.kind, { ...found, head: headSubject(found.head) })),
    ...moments.map((found) => factOf("date", found)),
    ...spansOf(moments).map((found) => factOf("duration", found)),
    ...titlesFirst(roles),
    ...posts,
    ...posts.flatMap((post) => partOfPost(post, roles)),
    ...standingsIn(tokens).map((found) => factOf("title", found)),
    ...othersPostsIn(tokens).map((found) => factOf("title", found)),
    ...reasons.map((found) => factOf("reason", found)),
    ...stancesIn(tokens).map((found) => factOf("preference", found)),
  ];
}

interface Found<Value extends FactValue> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
  readonly head?: string | undefined;
}

function factAt<Value extends FactValue>(
  words: Words,
  marks: readonly Mark[],
  cores: readonly ReadonlySet<string>[],
  kind: FactKind,
  found: Found<Value>,
): Fact<Value> {
  const { tokens, sentenceOf } = words;
  const { value, from, to, head } = found;
  const sentence = sentenceOf[from] ?? 0;
  let about: ReadonlyMap<string, number> | undefined;
  return {
    kind,
    value,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    sentence,
    ...(head && { head }),
    marks: marksOf(marks, sentenceOf, tokens, kind, found),
    near: nearestTo(words, found),
    measures: measuresOf(words, found),
    core: cores[sentence] ?? new Set(),
    // Most facts are never compared with another.
    get about() {
      about ??= aboutOf(words, found);
      return about;
    },
  };
}

/** The chance that the likeliest sentence takes something back. */
function takesBackIn({ tokens, sentenceOf }: Words, sentenceCount: number): number {
  let chance = 0;
  let from = 0;
  for (let sentence = 0; sentence < sentenceCount; sentence += 1) {
    let to = from;
    while (to < tokens.length && sentenceOf[to] === sentence) to += 1;
    chance = Math.max(chance, chanceOf(correctionsTable, "yes", cuesOf(tokens.slice(from, to))));
    from = to;
  }
  return chance;
}

const chanceOf = (table: ClassifierTable, label: string, cues: readonly string[]): number =>
  classify(table, cues)[table.labels.indexOf(label)] ?? 0;

const boundedFacts = (facts: readonly Fact[]): readonly Fact[] =>
  facts.length <= FACTS_MAX ? facts : facts.toSorted((x, y) => x.from - y.from).slice(0, FACTS_MAX);

/** Nobody has two doctorates: whoever speaks of a paper that one has or lacks speaks of that one. */
const paperOf = ({ value }: Fact): readonly string[] =>
  value.type === "post" && value.standing && ONE_OF_A_KIND.has(value.standing.axis)
    ? [`paper:${value.standing.axis}`]
    : [];

/** "I was a line cook": a post tells the part where nothing else in its sentence does. */
function partOfPost(post: Fact<Post>, roles: readonly Fact<Role>[]): readonly Fact<Role>[] {
  const isTold = roles.some(
    ({ sentence, value }) => sentence === post.sentence && value.part !== "other-led",
  );
  // "I was the only developer on it."
  const part = /^(?:only|sole|lone)$/.test(post.value.words[0] ?? "") ? "lead" : "member";
  return isTold ? [] : [{ ...post, value: { type: "role", part, isImplied: true } }];
}

/** "I ran the plates as a technician": where a title is said, it counts and not the verb. */
function titlesFirst(roles: readonly Fact<Role>[]): readonly Fact<Role>[] {
  return roles.filter((role) => {
    if (role.value.rank !== undefined || role.value.part === "other-led") return true;
    return !roles.some(
      (other) =>
        other !== role &&
        other.sentence === role.sentence &&
        other.value.rank !== undefined &&
        other.value.part !== "other-led" &&
        other.value.part !== role.value.part,
    );
  });
}

function sentenceNumbers(
  tokens: readonly Token[],
  sentences: readonly { readonly end: number }[],
): readonly number[] {
  let sentence = 0;
  return tokens.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0))
      sentence += 1;
    return sentence;
  });
}
