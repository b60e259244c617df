import type { Finding } from "@finalist/core/prepare";
import { useState } from "react";
import { Link } from "wouter";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/panel.tsx";

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Where a finding is put right; undefined for those that have no place of their own. */
  readonly hrefOf: (findingId: string) => string | undefined;
}

const LOOKS = {
  fatal: { name: "May cost the offer", box: "border-danger bg-danger-soft", head: "text-danger" },
  warn: { name: "Weak", box: "border-line bg-card", head: "text-warn" },
  tip: { name: "Could be better", box: "border-line bg-card", head: "text-muted" },
} as const;

/** What is wrong or could be better, gravest first; the small things on request. */
export function FindingList({ findings, hrefOf }: FindingListProps) {
  const [showAll, setShowAll] = useState(false);
  if (findings.length === 0)
    return <Empty>Nothing to find fault with. That is rarer than it sounds.</Empty>;
  const grave = findings.filter(({ severity }) => severity === "fatal");
  const first = grave.length > 0 ? grave : findings.slice(0, FIRST);
  const shown = showAll ? findings : first;
  const hidden = findings.length - first.length;
  return (
    <>
      <ul className="space-y-2">
        {shown.map(({ id, severity, text, todo, objects, detail }) => {
          const { name, box, head } = LOOKS[severity];
          const about = objects.filter(
            ({ kind }) => kind !== "application" && kind !== "candidate",
          );
          const href = hrefOf(id);
          return (
            <li key={id} className={`rounded-xl border px-4 py-3 text-sm ${box}`}>
              <p className="font-medium">
                <span className={`mr-2 text-xs font-semibold ${head}`}>{name}</span>
                {text}
                {detail && <span className="font-normal"> ({detail})</span>}
              </p>
              <p className="mt-0.5 text-muted">
                {about.length > 0 && (
                  <bdi>
                    {[...new Set(about.map((object) => object.name))].slice(0, 4).join(", ")}:{" "}
                  </bdi>
                )}
                {todo}.
                {href !== undefined && (
                  <>
                    {" "}
                    <Link
                      href={href}
                      aria-label={`See them side by side: ${about[0]?.name}`}
                      className="text-accent underline"
                    >
                      See them side by side
                    </Link>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" className="mt-2" onClick={() => setShowAll(!showAll)}>
          {showAll ? "Show only the gravest" : `Show ${hidden} more`}
        </Button>
      )}
    </>
  );
}

/** Where nothing is grave, a few will do. */
const FIRST = 3;
