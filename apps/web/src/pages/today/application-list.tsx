import type { ListedApplication } from "@finalist/api/client";
import { byNextInterview } from "@finalist/core/model";
import { type AgendaEntry, isActive } from "@finalist/core/prepare";
import { type ReactNode, useDeferredValue, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ApplicationRow } from "./application-row.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

interface ApplicationListProps {
  readonly applications: readonly ListedApplication[];
  /** Those that are prepared on this page. */
  readonly entries: readonly AgendaEntry[];
  readonly now: string;
}

/** From so many on, a person looks for one by its name. */
const MANY = 8;

/** Every application, the soonest first; what is over or answered folded away. */
export function ApplicationList({ applications, entries, now }: ApplicationListProps) {
  const [sought, setSought] = useState("");
  const words = useDeferredValue(sought).toLowerCase().split(/\s+/).filter(Boolean);
  const found = byNextInterview(applications, now).filter(({ company, role }) => {
    const text = `${company} ${role}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const active = found.filter((application) => isActive(application, now));
  const old = found.filter((application) => !isActive(application, now));
  const show = (shown: readonly ListedApplication[]) => (
    <Rows applications={shown} entries={entries} now={now} />
  );
  return (
    <Panel
      title="Your interviews"
      aside={
        applications.length > MANY && (
          <input
            {...HARMLESS}
            type="search"
            aria-label="Find an application"
            placeholder={`Find among ${applications.length}`}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            className="min-h-10 w-56 rounded-lg border border-line bg-card px-3 text-base sm:text-sm"
          />
        )
      }
    >
      {found.length === 0 && (
        <p role="status" className="py-6 text-muted">
          No company or job title has these words. Try fewer letters.
        </p>
      )}
      {active.length > 0 && show(active)}
      {old.length > 0 && (
        <Folded isOpen={words.length > 0} count={old.length}>
          {show(old)}
        </Folded>
      )}
    </Panel>
  );
}

interface FoldedProps {
  /** Opened by a search, which may be for one of these. */
  readonly isOpen: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

/** Rendered once it is opened: there may be thousands. */
function Folded({ isOpen, count, children }: FoldedProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const shown = isOpen || isUnfolded;
  return (
    <details
      open={shown}
      onToggle={(event) => setIsUnfolded(event.currentTarget.open)}
      className="mt-4"
    >
      <summary className="min-h-9 cursor-pointer py-2 text-sm text-muted hover:text-ink">
        Over or answered ({count})
      </summary>
      {shown && children}
    </details>
  );
}

/** As many as anyone looks through; a search finds the others. */
const AT_ONCE = 50;

function Rows({ applications, entries, now }: ApplicationListProps) {
  const [limit, setLimit] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const preparations = new Map(
    entries.map(({ application, preparation }) => [application.id, preparation]),
  );
  const more = Math.min(AT_ONCE, applications.length - limit);
  function showMore(): void {
    flushSync(() => setLimit(limit + AT_ONCE));
    // The keys go on with the first that is new.
    list.current?.children[limit]?.querySelector("a")?.focus();
  }
  return (
    <>
      <ul ref={list} className="divide-y divide-line rounded-2xl border border-line bg-card">
        {applications.slice(0, limit).map((application) => (
          <li key={application.id}>
            <ApplicationRow
              application={application}
              preparation={preparations.get(application.id)}
              now={now}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button {...HARMLESS} look="quiet" className="mt-3" onClick={showMore}>
          Show {more} more of {applications.length}
        </Button>
      )}
    </>
  );
}
