import {
  checkingStatements,
  comparePair,
  namesOf,
  type StatementFinding,
  subjectsOf,
} from "../consistency/index.ts";
import { inOneGo, type Steps } from "../steps.ts";
import {
  type Clash,
  clashInPair,
  clashOf,
  isOnSubject,
  pairsBySubject,
  statementsOf,
  type Words,
} from "./clash.ts";
import type { Source } from "./sources.ts";

/**
 * Within what the statements are filed under, and then across: a note may speak of what a story is
 * about, or of the subject of a claim.
 */
export const clashesAmong = (sources: readonly Source[]): readonly Clash[] =>
  inOneGo(findingClashes(sources));

/** The same in small steps, so that whoever waits can do something else between them. */
export function* findingClashes(sources: readonly Source[]): Steps<readonly Clash[]> {
  const { filed, unfiled } = statementsOf(sources);
  const clashesIn = (findings: readonly StatementFinding[]): readonly Clash[] =>
    findings.flatMap(({ statements: ids, ...finding }) => clashOf(sources, ids, finding));
  const within = clashesIn(yield* checkingStatements(filed));
  const across = [...clashesIn(yield* checkingStatements(unfiled))];
  for (const [first, second] of pairsBySubject(sources, WORDS)) {
    const verdict = comparePair({ a: first.statement, b: second.statement });
    across.push(...clashInPair(first, second, verdict));
    yield;
  }
  return [...within, ...across.filter((clash) => isOnSubject(clash, WORDS))];
}

/** Words by what they mean: synonyms are one. */
const WORDS: Words = { inText: subjectsOf, ofSubject: namesOf };
