import type { Statement } from "@finalist/core/consistency";
import type { Clash } from "./engine.ts";
import { sentenceAround } from "./excerpt.ts";
import { isFactOf } from "./fact-claims.ts";
import type { Source } from "./sources.ts";

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

/** Words are held against a claim where they give a figure of its kind and name its subject. */
export function isOnSubject(
  { first, second, finding: { kind, a, b } }: Clash,
  names: (sentence: string, subject: string) => boolean,
): boolean {
  const claims = [first.claim, second.claim].filter((claim) => claim !== undefined);
  if (!claims.every((claim) => isFactOf(kind, claim.kind))) return false;
  const [claim, other] = claims;
  if (!claim || other) return true;
  const [{ statement }, { span, value }] = first.claim ? [second, b] : [first, a];
  // "Without stopping" is a nothing, and hardly the figure of the claim.
  if (!span || isNothing(value)) return false;
  return names(sentenceAround(statement.text, span), claim.subject);
}

const isNothing = (value: string | null): boolean => value !== null && /^0(?: |$)/.test(value);
