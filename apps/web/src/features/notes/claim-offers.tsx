import type { DraftClaim } from "@finalist/core/intake/drafts";
import { formatValue } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";

interface ClaimOffersProps {
  readonly claims: readonly DraftClaim[];
  readonly onKeep: (claim: DraftClaim) => void;
  readonly onDrop: (claim: DraftClaim) => void;
}

/** What can be checked later in what was typed, to be kept by one press. */
export function ClaimOffers({ claims, onKeep, onDrop }: ClaimOffersProps) {
  return (
    <div role="status" className={claims.length === 0 ? "sr-only" : "mt-4"}>
      {claims.length > 0 && (
        <>
          <p className="mb-1 text-sm text-muted">
            They can check this later. Keep it, so that round two tells the same?
          </p>
          <ul className="divide-y divide-line rounded-xl bg-accent-soft px-3">
            {claims.map((claim) => {
              const value = formatValue(claim.value, claim.unit);
              return (
                <li key={JSON.stringify(claim)} className="flex items-center gap-2 py-1.5 text-sm">
                  <p dir="auto" className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                    <strong className="font-semibold">{value}</strong>
                    <span className="text-muted">, {claim.subject}</span>
                  </p>
                  <Button
                    aria-label={`Keep ${value}, ${claim.subject}`}
                    onClick={() => onKeep(claim)}
                  >
                    Keep
                  </Button>
                  <button
                    type="button"
                    aria-label={`Not ${value}, ${claim.subject}`}
                    className="grid size-8 place-items-center rounded-lg text-muted hover:bg-card"
                    onClick={() => onDrop(claim)}
                  >
                    <span aria-hidden>✕</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
