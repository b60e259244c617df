import type { Claim } from "@finalist/core/model";
import { CLAIM_SOURCE_NAMES } from "@finalist/core/playbook";
import { formatValue } from "@finalist/core/prepare";
import { Link } from "wouter";
import { Button } from "../../../ui/button.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** What was said and can be checked; whether it fits together is seen elsewhere. */
export function Said({ application, preparation, open, hrefOf }: ViewProps) {
  const { claims } = application;
  const clashes = preparation.consistency.filter(
    ({ verdict }) => verdict === "contradiction",
  ).length;
  return (
    <Panel
      title="What was said, and what you plan to say"
      aside={
        <Button
          onClick={() => open({ type: "new", collection: "claims", preset: { saidIn: "said" } })}
        >
          Add a claim
        </Button>
      }
    >
      {claims.length > 0 && (
        <p className="mb-3 text-sm">
          <Link
            href={hrefOf("consistency")}
            className={clashes > 0 ? "text-danger underline" : "text-accent underline"}
          >
            {clashesText(clashes)}
          </Link>
        </p>
      )}
      {claims.length === 0 ? (
        <Empty>
          No claims yet. Every number, date and title you named belongs here, so that round two
          tells the same.
        </Empty>
      ) : (
        <dl className="divide-y divide-line rounded-2xl border border-line bg-card px-5">
          {bySubject(claims).map(([subject, told]) => (
            <div
              key={subject}
              className="grid gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
            >
              <dt dir="auto" className="py-1 text-sm [overflow-wrap:anywhere]">
                {told[0]?.subject}
              </dt>
              <dd className="flex flex-wrap gap-x-6">
                {told.map((claim) => (
                  <button
                    key={claim.id}
                    id={claim.id}
                    type="button"
                    className="-mx-2 min-h-8 rounded-lg px-2 py-1 text-left text-sm [overflow-wrap:anywhere] hover:bg-well"
                    onClick={() => open({ type: "entry", collection: "claims", id: claim.id })}
                  >
                    <strong className="font-semibold">
                      {formatValue(claim.value, claim.unit)}
                    </strong>
                    <span className="text-muted">
                      , {CLAIM_SOURCE_NAMES[claim.saidIn].toLowerCase()}
                    </span>
                  </button>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

function clashesText(clashes: number): string {
  if (clashes === 0) return "See your tellings side by side";
  const what =
    clashes === 1 ? "One pair of tellings disagrees" : `${clashes} pairs of tellings disagree`;
  return `${what}: see them side by side`;
}

function bySubject(claims: readonly Claim[]): readonly (readonly [string, readonly Claim[]])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const subject = claim.subject.trim().toLowerCase();
    groups.set(subject, [...(groups.get(subject) ?? []), claim]);
  }
  return [...groups];
}
