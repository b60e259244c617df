import {
  checkStatements,
  comparePair,
  namesOf,
  namesSubject,
  type Statement,
  subjectsOf,
} from "@finalist/core/consistency";
import { clashOf, isOnSubject, statementsOf } from "./clash.ts";
import type { Clash } from "./engine.ts";
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
  const named = pairsBySubject(sources).flatMap(([first, second]): readonly Clash[] => {
    const { verdict, ...rest } = comparePair({ a: first.statement, b: second.statement });
    if (verdict !== "contradiction" && verdict !== "correction") return [];
    return [{ first, second, finding: { ...rest, verdict } }];
  });
  const across = [...clashesOf(unfiled), ...named];
  return [...clashesOf(filed), ...across.filter((clash) => isOnSubject(clash, namesSubject))];
}

/** A word in more statements than this tells no subject; of the others the last few will do. */
const NAMED_IN_MAX = 40;
const NAMED_COMPARED_MAX = 8;

/** Claims with the statements that use a word of their subject, in the order of their rounds. */
function pairsBySubject(sources: readonly Source[]): readonly (readonly [Source, Source])[] {
  const users = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.claim) continue;
    for (const subject of subjectsOf(source.statement.text)) {
      const those = users.get(subject);
      if (those) those.push(source);
      else users.set(subject, [source]);
    }
  }
  return sources.flatMap((source) => {
    const named = [...namesOf(source.claim?.subject ?? "")].flatMap((subject) => {
      const those = users.get(subject) ?? [];
      return those.length <= NAMED_IN_MAX ? those : [];
    });
    return [...new Set(named)]
      .slice(-NAMED_COMPARED_MAX)
      .map((other) =>
        other.order < source.order ? ([other, source] as const) : ([source, other] as const),
      );
  });
}
