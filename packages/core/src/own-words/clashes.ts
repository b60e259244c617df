import {
  checkStatements,
  comparePair,
  namesOf,
  type Statement,
  subjectsOf,
} from "../consistency/index.ts";
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
export function clashesAmong(sources: readonly Source[]): readonly Clash[] {
  const { filed, unfiled } = statementsOf(sources);
  const clashesOf = (statements: readonly Statement[]): readonly Clash[] =>
    checkStatements(statements).flatMap(({ statements: ids, ...finding }) =>
      clashOf(sources, ids, finding),
    );
  const named = pairsBySubject(sources, WORDS).flatMap(([first, second]) =>
    clashInPair(first, second, comparePair({ a: first.statement, b: second.statement })),
  );
  const across = [...clashesOf(unfiled), ...named];
  return [...clashesOf(filed), ...across.filter((clash) => isOnSubject(clash, WORDS))];
}

/** Words by what they mean: synonyms are one. */
const WORDS: Words = { inText: subjectsOf, ofSubject: namesOf };
