import type { Draft, DraftClaim, DraftEvidence } from "@finalist/core/intake";
import { CLAIM_KINDS } from "@finalist/core/model";
import { CLAIM_KIND_NAMES } from "@finalist/core/playbook";
import { formatValue } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";
import { LeaveOut, Part } from "./fields.tsx";
import { type EvidenceOf, Source } from "./sources.tsx";

interface DraftClaimsProps {
  readonly claims: Draft["claims"];
  readonly evidenceAt: EvidenceOf;
  readonly hint?: string | undefined;
  /** By their places in the list. */
  readonly onRemove: (places: ReadonlySet<number>) => void;
}

/** So many are read at a glance; more open a kind at a time. */
const OPEN_MAX = 12;

/** What a text states that can be checked later, by kind. */
export function DraftClaims({ claims, evidenceAt, hint, onRemove }: DraftClaimsProps) {
  const placed = claims.map((claim, place) => ({
    claim,
    place,
    evidence: sourceOf(claim, evidenceAt(`/claims/${place}`)),
  }));
  const kinds = CLAIM_KINDS.map((kind) => ({
    kind,
    entries: placed.filter(({ claim }) => claim.kind === kind),
  })).filter(({ entries }) => entries.length > 0);
  return (
    <Part title={`What it claims (${claims.length})`} hint={hint}>
      <div className="space-y-2">
        {kinds.map(({ kind, entries }) => {
          const name = CLAIM_KIND_NAMES[kind];
          const guesses = entries.filter(({ evidence }) => evidence.confidence === "guess").length;
          return (
            <details
              key={kind}
              open={claims.length <= OPEN_MAX}
              className="rounded-xl border border-line bg-card px-4 py-2"
            >
              <summary className="cursor-pointer py-1 text-sm font-medium">
                {name} ({entries.length})
                {guesses > 0 && (
                  <span className="ml-2 rounded bg-warn-soft px-1.5 text-xs text-warn">
                    ? {guesses} to check
                  </span>
                )}
              </summary>
              <ul className="divide-y divide-line">
                {entries.map(({ claim, place, evidence }) => (
                  <li key={place} className="flex items-start gap-2 py-2 text-sm">
                    <div className="min-w-0 flex-1">
                      <p>
                        <bdi>{claim.subject}</bdi>:{" "}
                        <strong className="font-semibold">
                          {formatValue(claim.value, claim.unit)}
                        </strong>
                      </p>
                      <p className="text-xs text-muted">
                        <Source evidence={evidence} />
                      </p>
                    </div>
                    <LeaveOut
                      what={`${claim.subject}: ${formatValue(claim.value, claim.unit)}`}
                      onClick={() => onRemove(new Set([place]))}
                    />
                  </li>
                ))}
              </ul>
              {entries.length > 1 && (
                <Button
                  look="quiet"
                  aria-label={`Leave out all ${entries.length}: ${name}`}
                  onClick={() => onRemove(new Set(entries.map(({ place }) => place)))}
                >
                  Leave out all {entries.length}
                </Button>
              )}
            </details>
          );
        })}
      </div>
    </Part>
  );
}

const CONFIDENCE_OF = { exact: "certain", about: "likely", unsure: "guess" } as const;

/** Claims that are worked out of a file have their words and their certainty with them. */
function sourceOf({ words, certainty }: DraftClaim, evidence?: DraftEvidence): DraftEvidence {
  // A figure alone says less than the sentence around it.
  if (evidence) return words ? { ...evidence, quote: words } : evidence;
  const confidence = certainty ? CONFIDENCE_OF[certainty] : "likely";
  return { pointer: "", quote: words ?? "", confidence };
}
