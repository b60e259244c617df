import { client } from "../../data/index.ts";
import {
  type Clash,
  clashInPair,
  clashOf,
  isOnSubject,
  pairsBySubject,
  statementsOf,
  type Words,
} from "@finalist/core/own-words";
import type { Engine } from "./engine.ts";
import { STATEMENTS_MAX } from "@finalist/core/consistency/limits";

/** The server compares where this browser cannot; which words name a subject is then read plainly. */
export const serverEngine: Engine = {
  clashes: async (sources, signal) => {
    const { filed, unfiled } = statementsOf(sources);
    const named = pairsBySubject(sources, WORDS);
    const check = async (statements: typeof filed): Promise<readonly Clash[]> => {
      if (statements.length === 0) return [];
      const findings = await client.checkStatements(statements, signal);
      return findings.flatMap(({ statements: ids, ...finding }) => clashOf(sources, ids, finding));
    };
    const [within, across, verdicts] = await Promise.all([
      check(filed),
      check(unfiled),
      serverEngine.compare(
        named.map(([a, b]) => ({ a: a.statement, b: b.statement })),
        signal,
      ),
    ]);
    const inPairs = named.flatMap(([first, second], at) => {
      const verdict = verdicts[at];
      return verdict ? clashInPair(first, second, verdict) : [];
    });
    return [...within, ...[...across, ...inPairs].filter((clash) => isOnSubject(clash, WORDS))];
  },
  compare: async (pairs, signal) => {
    const asked = pairs.slice(0, STATEMENTS_MAX);
    return asked.length === 0 ? [] : client.comparePairs(asked, signal);
  },
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

const WORDS: Words = { inText: wordsOf, ofSubject: wordsOf };
