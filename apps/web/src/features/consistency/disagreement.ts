import type { Comparison, PairVerdict } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { type Finding, whyApart } from "@finalist/core/prepare";
import {
  type EntryRef,
  type Found,
  type FoundSide,
  subjectOf,
  type TellingView,
} from "@finalist/core/own-words";
import { hearersOf, viewOf, viewsOf } from "./tellings.ts";
import { type Way, waysForClaims, waysForWords } from "./ways.ts";

/** Two tellings that do not go together, as they are shown. */
export interface Disagreement {
  readonly key: string;
  readonly title: string;
  /** What it may mean: a contradiction on file, something found by reading, or nothing any more. */
  readonly weight: "costly" | "look" | "settled";
  readonly why: string;
  readonly advice?: string;
  readonly tellings: readonly [TellingView, TellingView];
  readonly names?: readonly [string, string];
  readonly entries: readonly [EntryRef, EntryRef];
  readonly ways: readonly Way[];
  /** The later telling, if it is one that says openly why it changed. */
  readonly corrected?: Claim;
}

/** The claims on file that clash or are corrected, what costs most first. */
export function fromClaims(
  application: Application,
  comparisons: readonly Comparison[],
  findings: readonly Finding[],
  inWords: ReadonlyMap<string | null, PairVerdict>,
): readonly Disagreement[] {
  return comparisons.flatMap(({ subject, verdict, earlier, later }): readonly Disagreement[] => {
    if (!later || (verdict !== "contradiction" && verdict !== "correction")) return [];
    const isOpen = verdict === "contradiction";
    const key = `${earlier.id} ${later.id}`;
    const advice = adviceFor([earlier, later], findings);
    return [
      {
        key,
        title: subject,
        weight: isOpen ? "costly" : "settled",
        why: isOpen ? whyApart({ earlier, later }) : "",
        ...(advice !== undefined && { advice }),
        tellings: viewsOf(earlier, later, application, inWords.get(key)),
        entries: [entryOf(earlier), entryOf(later)],
        ways: isOpen ? waysForClaims({ earlier, later }, application.claims) : [],
        ...(later.correction && { corrected: later }),
      },
    ];
  });
}

/** What was found in the person's own words; reading can be wrong, so it is worth a look and no more. */
export function fromWords(application: Application, found: Found): Disagreement {
  const { key, verdict, reason, earlier, later } = found;
  const isOpen = verdict === "contradiction";
  return {
    key,
    title: subjectOf(found),
    weight: isOpen ? "look" : "settled",
    why: reason,
    tellings: [heard(earlier, application), heard(later, application)],
    entries: [earlier.source.entry, later.source.entry],
    ways: isOpen ? waysForWords(found, application.claims) : [],
  };
}

const heard = (side: FoundSide, application: Application): TellingView => ({
  ...side,
  heardBy: hearersOf(side.source.claim ?? side.source.told, application),
});

/** The two people between whom the tone differs most, where a rule minds it. */
export function fromTone(
  application: Application,
  findings: readonly Finding[],
): readonly Disagreement[] {
  const finding = findings.find(({ rule }) => rule === "R-093");
  const claims = (finding?.objects ?? []).flatMap(({ id }) =>
    application.claims.filter((claim) => claim.id === id),
  );
  const [low, ...others] = claims.toSorted((a, b) => Number(a.value) - Number(b.value));
  const high = others.at(-1);
  if (!finding || !low || !high) return [];
  return [
    {
      key: "tone",
      title: finding.text,
      weight: "look",
      why: `${finding.todo}.`,
      tellings: [viewOf(low, application), viewOf(high, application)],
      names: ["Lowest", "Highest"],
      entries: [entryOf(low), entryOf(high)],
      ways: [],
    },
  ];
}

const entryOf = ({ id }: Claim): EntryRef => ({ collection: "claims", id });

/** What the rule that found it says to do; none speaks in some phases. */
const adviceFor = (claims: readonly Claim[], findings: readonly Finding[]): string | undefined => {
  const found = findings.find(({ objects }) =>
    claims.every((claim) => objects.some(({ kind, id }) => kind === "claim" && id === claim.id)),
  );
  return found && `${found.todo}.`;
};
