import type { DraftClaim } from "@finalist/core/intake/drafts";
import { formatValue } from "@finalist/core/prepare";
import { useId, useState } from "react";
import { Button } from "../../ui/button.tsx";

interface ClaimOffersProps {
  readonly claims: readonly DraftClaim[];
  /** What claims are about so far: the same words make them comparable. */
  readonly subjects: readonly string[];
  readonly onKeep: (claim: DraftClaim, subject: string) => void;
  readonly onDrop: (claim: DraftClaim) => void;
}

/** What can be checked later in what was typed, to be kept by one press. */
export function ClaimOffers({ claims, subjects, onKeep, onDrop }: ClaimOffersProps) {
  const id = useId();
  return (
    <div className={claims.length === 0 ? "sr-only" : "mt-3"}>
      <p role="status" className="mb-1 text-sm text-muted">
        {claims.length > 0 &&
          "They can check this later. Keep it, so that the next round tells the same?"}
      </p>
      <datalist id={id}>
        {subjects.map((subject) => (
          <option key={subject}>{subject}</option>
        ))}
      </datalist>
      <ul className="divide-y divide-line rounded-xl bg-accent-soft px-3">
        {claims.map((claim) => (
          <Offer
            key={JSON.stringify([claim.value, claim.subject])}
            claim={claim}
            list={id}
            onKeep={(subject) => onKeep(claim, subject)}
            onDrop={() => onDrop(claim)}
          />
        ))}
      </ul>
    </div>
  );
}

interface OfferProps {
  readonly claim: DraftClaim;
  readonly list: string;
  readonly onKeep: (subject: string) => void;
  readonly onDrop: () => void;
}

/** What it is about is a guess of the reader, so it can be said better at once. */
function Offer({ claim, list, onKeep, onDrop }: OfferProps) {
  const [subject, setSubject] = useState(claim.subject);
  const value = formatValue(claim.value, claim.unit);
  return (
    <li className="flex items-center gap-2 py-1.5 text-sm">
      <strong className="max-w-[45%] font-semibold [overflow-wrap:anywhere]">{value}</strong>
      <input
        aria-label={`What ${value} is about`}
        list={list}
        dir="auto"
        maxLength={300}
        className="min-h-8 min-w-0 flex-1 rounded-lg border border-transparent bg-transparent px-2 hover:border-line focus:bg-card"
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
      />
      <Button
        aria-label={`Keep ${value}, ${subject}`}
        disabled={subject.trim() === ""}
        onClick={() => onKeep(subject.trim())}
      >
        Keep
      </Button>
      <button
        type="button"
        aria-label={`Not ${value}, ${subject}`}
        className="grid size-8 shrink-0 place-items-center rounded-lg text-muted hover:bg-card"
        onClick={onDrop}
      >
        <span aria-hidden>✕</span>
      </button>
    </li>
  );
}
