import { sentenceAround } from "../excerpt.ts";
import type { PairVerdict, Statement, StatementFinding } from "../consistency/index.ts";
import { isFactOf } from "./fact-claims.ts";
import type { Source } from "./sources.ts";

/** Two of the sources that disagree, or of which the later openly corrects the earlier. */
export interface Clash {
  readonly first: Source;
  readonly second: Source;
  readonly finding: Omit<StatementFinding, "statements">;
}

/** The words of a text, and those by which a subject is known. */
export interface Words {
  readonly inText: (text: string) => ReadonlySet<string>;
  readonly ofSubject: (subject: string) => ReadonlySet<string>;
}

interface Statements {
  readonly filed: readonly Statement[];
  readonly unfiled: readonly Statement[];
}

/** The statements of all sources, named by their places: those with a topic, and all without it. */
export function statementsOf(sources: readonly Source[]): Statements {
  const all = sources.map(({ statement }, index) => ({ ...statement, id: String(index) }));
  return {
    filed: all.filter(({ topic }) => topic !== undefined),
    unfiled: all.map(({ id, round, text }) => ({ id, round, text })),
  };
}

/** What was found between two statements, as what it is between their sources. */
export function clashOf(
  sources: readonly Source[],
  ids: readonly [string, string],
  finding: Clash["finding"],
): readonly Clash[] {
  const [first, second] = ids.map((id) => sources[Number(id)]);
  return first && second ? [{ first, second, finding }] : [];
}

/** The same of a pair of which all is said, not only what clashes. */
export function clashInPair(
  first: Source,
  second: Source,
  { verdict, ...rest }: PairVerdict,
): readonly Clash[] {
  if (verdict !== "contradiction" && verdict !== "correction") return [];
  return [{ first, second, finding: { ...rest, verdict } }];
}

/** Words are held against a claim where they give a figure of its kind and name its subject. */
export function isOnSubject(
  { first, second, finding: { kind, a, b } }: Clash,
  words: Words,
): boolean {
  const claims = [first.claim, second.claim].filter((claim) => claim !== undefined);
  if (!claims.every((claim) => isFactOf(kind, claim.kind))) return false;
  const [claim, other] = claims;
  if (!claim || other) return true;
  const [{ statement }, { span, value }] = first.claim ? [second, b] : [first, a];
  // "Without stopping" is a nothing, and hardly the figure of the claim.
  if (!span || isNothing(value)) return false;
  const used = new Set(words.inText(sentenceAround(statement.text, span)));
  return [...words.ofSubject(claim.subject)].some((name) => used.has(name));
}

const isNothing = (value: string | null): boolean => value !== null && /^0(?: |$)/.test(value);

/** A word in more statements than this tells no subject; of the others the last few will do. */
const NAMED_IN_MAX = 40;
const NAMED_COMPARED_MAX = 8;

/** Claims with the statements that use a word of their subject, in the order of their rounds. */
export function pairsBySubject(
  sources: readonly Source[],
  words: Words,
): readonly (readonly [Source, Source])[] {
  const users = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.claim) continue;
    for (const subject of words.inText(source.statement.text)) {
      const those = users.get(subject);
      if (those) those.push(source);
      else users.set(subject, [source]);
    }
  }
  return sources.flatMap((source) => {
    const named = [...words.ofSubject(source.claim?.subject ?? "")].flatMap((subject) => {
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
