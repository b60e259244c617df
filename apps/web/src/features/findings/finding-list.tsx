import type { Finding } from "@finalist/core/prepare";
import { useState } from "react";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";
import { Button } from "../../ui/button.tsx";
import { Names } from "../../ui/names.tsx";
import { Empty } from "../../ui/panel.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Where a finding is put right. */
  readonly hrefOf: (finding: Finding) => string;
}

const LOOKS = {
  fatal: { name: "May cost the offer", head: "text-danger", edge: "bg-danger" },
  warn: { name: "Weak", head: "text-warn", edge: "bg-warn" },
  tip: { name: "Could be better", head: "text-muted", edge: "bg-line" },
} as const;

/** What is wrong or could be better, gravest first; the rest on request. */
export function FindingList({ findings, hrefOf }: FindingListProps) {
  const [showAll, setShowAll] = useState(false);
  if (findings.length === 0)
    return <Empty>Nothing to find fault with. That is rarer than it sounds.</Empty>;
  const shown = showAll ? findings : findings.slice(0, FIRST);
  const hidden = findings.length - FIRST;
  return (
    <>
      <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
        {shown.map((finding) => (
          <FindingLine key={finding.id} finding={finding} href={hrefOf(finding)} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button {...HARMLESS} look="quiet" className="mt-2" onClick={() => setShowAll(!showAll)}>
          {showAll ? "Show only the first" : `Show ${hidden} more`}
        </Button>
      )}
    </>
  );
}

function FindingLine({ finding, href }: { readonly finding: Finding; readonly href: string }) {
  const { rule, severity, text, todo, objects, detail } = finding;
  const { name, head, edge } = LOOKS[severity];
  const about = objects.filter(({ kind }) => kind !== "application" && kind !== "candidate");
  const names = [...new Set(about.map((object) => object.name))];
  const label = href.endsWith("/consistency") ? "See them side by side" : "Put it right";
  return (
    <li className="relative py-3 pr-4 pl-5 text-sm">
      <span aria-hidden className={`absolute inset-y-0 left-0 w-1 ${edge}`} />
      <p className={`text-xs font-medium ${head}`}>{name}</p>
      <p className="font-medium">
        {text}
        {detail && <span className="font-normal"> ({detail})</span>}
      </p>
      <p className="mt-0.5 text-muted">
        {names.length > 0 && (
          <>
            <Names of={names} first={3} />:{" "}
          </>
        )}
        {todo}.{" "}
        <Link
          href={href}
          aria-label={`${label}: ${names[0] ?? text}`}
          className="text-accent underline"
        >
          {label}
        </Link>{" "}
        <Link
          href={playbookHref(rule)}
          aria-label={`Why: ${text}`}
          className="ml-1 inline-block underline hover:text-accent"
        >
          Why
        </Link>
      </p>
    </li>
  );
}

/** So many can be taken in at a glance. */
const FIRST = 3;
