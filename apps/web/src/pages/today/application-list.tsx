import type { ListedApplication } from "@finalist/api/client";
import { byNextInterview } from "@finalist/core/model";
import { type AgendaEntry, isActive } from "@finalist/core/prepare";
import { type ReactNode, useDeferredValue, useState } from "react";
import { Panel } from "../../ui/panel.tsx";
import { ApplicationRow } from "./application-row.tsx";

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

/** Of more than so many, those out of sight are not drawn. */
const SEEN_AT_ONCE = 40;

function Rows({ applications, entries, now }: ApplicationListProps) {
  const preparations = new Map(
    entries.map(({ application, preparation }) => [application.id, preparation]),
  );
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
      {applications.map((application) => (
        <li
          key={application.id}
          className={
            applications.length > SEEN_AT_ONCE
              ? "[contain-intrinsic-size:auto_5rem] [content-visibility:auto]"
              : ""
          }
        >
          <ApplicationRow
            application={application}
            preparation={preparations.get(application.id)}
            now={now}
          />
        </li>
      ))}
    </ul>
  );
}
