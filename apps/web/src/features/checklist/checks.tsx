import type { Check, ChecklistItem } from "@finalist/core/prepare";
import { Link } from "wouter";

interface ChecksProps {
  readonly item: ChecklistItem;
  readonly hrefOf: (place: string) => string;
}

/** What proves an item and what is missing; whoever or whatever is missing is a link. */
export function Checks({ item, hrefOf }: ChecksProps) {
  return (
    <ul className="space-y-0.5">
      {item.checks.map((check) => {
        const place = check.ok ? undefined : placeOf(check, item);
        return (
          <li key={check.text} className="flex gap-2">
            <span aria-hidden className={check.ok ? "text-accent" : "text-warn"}>
              {check.ok ? "✓" : "○"}
            </span>
            {place === undefined ? (
              <span className={check.ok ? "text-muted" : ""}>{check.text}</span>
            ) : (
              <Link href={hrefOf(place)} className="min-h-6 text-accent underline">
                {check.text}
              </Link>
            )}
            <span className="sr-only">{check.ok ? ", there" : ", missing"}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Where a fact about one person, or about one session, is entered. */
function placeOf(check: Check, item: ChecklistItem): string | undefined {
  const personId = check.interviewerId ?? item.interviewerId;
  if (personId !== undefined) return `room#${personId}`;
  return check.sessionId === undefined ? undefined : `formats#${check.sessionId}`;
}
