import type { EditCommand } from "@finalist/core/change";
import type { Claim } from "@finalist/core/model";
import {
  reasonsFor,
  setApart,
  settle,
  SETTLEMENT_NAMES,
  settlementName,
  type SettlementType,
  shortValue,
  type Tellings,
} from "@finalist/core/prepare";
import { newId } from "../../clock.ts";
import {
  asClaims,
  type EntryRef,
  type Found,
  type FoundSide,
  keepAsClaims,
  subjectOf,
} from "@finalist/core/own-words";

/** One way out of a disagreement: a press, or a press and a reason. */
export interface Way {
  readonly id: string;
  readonly label: string;
  /** Reasons to choose from, where it needs one. */
  readonly reasons?: readonly string[];
  readonly does:
    | { readonly type: "run"; readonly command: (reason?: string) => EditCommand }
    | { readonly type: "open"; readonly entry: EntryRef };
}

export const waysForClaims = (pair: Tellings, claims: readonly Claim[]): readonly Way[] =>
  (["keep-earlier", "keep-later", "both-true", "apart"] as const).map((type) =>
    settling(type, pair, (reason) =>
      settle({ type, ...(reason !== undefined && { reason }) }, pair, claims, newId()),
    ),
  );

/** What is planned in a text is changed there; all else becomes claims that are settled in the same step. */
export function waysForWords(found: Found, claims: readonly Claim[]): readonly Way[] {
  const apart: Way = {
    id: "apart",
    label: SETTLEMENT_NAMES.apart,
    does: { type: "run", command: () => setApart([found.key], subjectOf(found)) },
  };
  const pair = asClaims(found, newId);
  if (!pair) return [apart];
  const way = (type: SettlementType): Way =>
    settling(type, pair, (reason) => {
      const settled = settle(
        { type, ...(reason !== undefined && { reason }) },
        pair,
        [...claims, pair.earlier, pair.later],
        newId(),
      );
      return { ...settled, commands: [...pair.additions, ...settled.commands] };
    });
  const { earlier, later } = found;
  const keep = keepAsClaims(found, newId);
  return [
    isPlannedText(later) ? rewording("keep-earlier", pair.earlier, later) : way("keep-earlier"),
    isPlannedText(earlier) ? rewording("keep-later", pair.later, earlier) : way("keep-later"),
    way("both-true"),
    apart,
    ...(keep ? [keeping(keep)] : []),
  ];
}

const isPlannedText = ({ source }: FoundSide): boolean =>
  source.told.saidIn === "plan" && source.claim === undefined;

function settling(
  type: SettlementType,
  pair: Tellings,
  command: (reason?: string) => EditCommand,
): Way {
  const reasons = reasonsFor(type, pair);
  return {
    id: type,
    label: settlementName(type, pair),
    ...(reasons && { reasons }),
    does: { type: "run", command },
  };
}

const rewording = (id: string, kept: Claim, { source }: FoundSide): Way => ({
  id,
  label: `Stay with ${shortValue(kept)}: change the words`,
  does: { type: "open", entry: source.entry },
});

const keeping = (command: EditCommand): Way => ({
  id: "keep",
  label: "Keep as claims",
  does: { type: "run", command: () => command },
});
