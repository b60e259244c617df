import type { Span } from "../../text/tokens.ts";
import { type Pairing, pairsOf } from "./align.ts";
import type { Fact, FactKind } from "./fact.ts";
import { relatednessOf } from "./related.ts";
import type { Telling } from "./telling.ts";

export const TELLING_VERDICTS = ["contradiction", "consistent", "correction", "unrelated"] as const;
export type TellingVerdict = (typeof TELLING_VERDICTS)[number];

/** How two tellings of one thing go together, and the words that decide it. */
export interface TellingComparison {
  readonly verdict: TellingVerdict;
  readonly kind: FactKind | "none";
  /** What decides it on either side; absent where nothing is comparable. */
  readonly a?: Fact;
  readonly b?: Fact;
}

/** Compares an earlier telling with a later one. */
export function compareTellings(a: Telling, b: Telling): TellingComparison {
  const pairs = pairsOf(a, b);
  const relatedness = relatednessOf(a, b, pairs);
  const clashes = pairs.filter((pair) => pair.isClash);
  const agreements = pairs.filter((pair) => !pair.isClash);
  const isOpen = b.corrections.some(({ scope }) => scope === "open");
  const zone = correctionZone(a, b);
  const silent = clashes.filter((pair) => !zone.has(pair.b.sentence));
  const announced = clashes.filter((pair) => zone.has(pair.b.sentence));
  if (
    relatedness <
    (isOpen ? RELATED.corrected : clashes.length > 0 ? RELATED.clashing : RELATED.agreeing)
  ) {
    return { verdict: "unrelated", kind: "none" };
  }
  const worst = strongest(silent);
  if (worst && (!isOpen || announced.length > 0 || isSureElsewhere(worst)))
    return told("contradiction", worst);
  if (isOpen) return told("correction", strongest(announced) ?? worst ?? strongest(agreements));
  return told("consistent", strongest(agreements));
}

const RELATED = { corrected: 0.1, clashing: 0.5, agreeing: 0.3 } as const;

const told = (verdict: TellingVerdict, pair: Pairing | undefined): TellingComparison => ({
  verdict,
  kind: pair?.kind ?? "none",
  ...(pair && { a: pair.a, b: pair.b }),
});

const strongest = (pairs: readonly Pairing[]): Pairing | undefined =>
  pairs.reduce<Pairing | undefined>(
    (best, pair) => (!best || pair.score > best.score ? pair : best),
    undefined,
  );

const isSureElsewhere = ({ score, a }: Pairing): boolean =>
  score > 3 && a.value.type !== "role" && a.value.type !== "stance";

/** Sentences of the later telling in which something is openly taken back. */
function correctionZone(a: Telling, b: Telling): ReadonlySet<number> {
  const zone = new Set<number>();
  for (const { scope, sentence } of b.corrections) {
    if (scope !== "open") continue;
    zone.add(sentence);
    const own = b.facts.filter((fact) => fact.sentence === sentence && isMeasured(fact));
    const isNew = own.some(
      (fact) =>
        !a.facts.some(
          (old) =>
            old.kind === fact.kind &&
            "low" in old.value &&
            "low" in fact.value &&
            old.value.low === fact.value.low,
        ),
    );
    if (!isNew) {
      zone.add(sentence + 1);
      zone.add(sentence - 1);
    }
  }
  return zone;
}

const isMeasured = ({ kind }: Fact): boolean =>
  kind !== "title" && kind !== "preference" && kind !== "reason";

export type { Span };
