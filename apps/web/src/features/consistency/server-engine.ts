import { client } from "../../data/index.ts";
import { clashOf, isOnSubject, statementsOf } from "./clash.ts";
import type { Clash, Engine } from "./engine.ts";

/**
 * The server compares where this browser cannot. It knows nothing of claims, so a subject is named
 * by its own words alone.
 */
export const serverEngine: Engine = {
  clashes: async (sources, signal) => {
    const { filed, unfiled } = statementsOf(sources);
    const check = async (statements: typeof filed): Promise<readonly Clash[]> => {
      if (statements.length === 0) return [];
      const findings = await client.checkStatements(statements, signal);
      return findings.flatMap(({ statements: ids, ...finding }) => clashOf(sources, ids, finding));
    };
    const [within, across] = await Promise.all([check(filed), check(unfiled)]);
    return [...within, ...across.filter((clash) => isOnSubject(clash, sharesWord))];
  },
  compare: async (pairs, signal) => (pairs.length === 0 ? [] : client.comparePairs(pairs, signal)),
};

const sharesWord = (sentence: string, subject: string): boolean => {
  const used = wordsOf(sentence);
  return [...wordsOf(subject)].some((word) => used.has(word));
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
