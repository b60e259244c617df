import { byNextInterview, nextInterview } from "@finalist/core/model";
import { Link, useLocation } from "wouter";
import { useNow } from "../clock.ts";
import { useApplications } from "../data/index.ts";
import { shortCountdown } from "../format.ts";
import { keyOf, PARTS } from "../pages/application/sections.ts";
import { isAt, PlaceIcon, PLACES } from "./places.tsx";
import { SyncStatus } from "./sync-status.tsx";

interface SidebarProps {
  readonly onHelp: () => void;
  readonly onSearch: () => void;
}

const SEARCH_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ K" : "Ctrl K";

const ROW = "flex items-center gap-3 rounded-lg px-3 py-1.5 text-sm";
const CURRENT = "bg-accent-soft font-medium text-accent";
const OTHER = "text-muted hover:bg-well hover:text-ink";

/** All places of a wide screen; inside an application, its sections. */
export function Sidebar({ onHelp, onSearch }: SidebarProps) {
  const [path] = useLocation();
  const current = /^\/a\/([^/]+)(?:\/([^/]+))?/.exec(path);
  return (
    <aside className="screen-only sticky top-0 hidden h-screen flex-col gap-4 overflow-y-auto border-r border-line bg-side px-4 py-5 lg:flex">
      <Link href="/" className="flex items-center gap-2 px-3 font-serif text-lg font-semibold">
        <img src="/icon.svg" alt="" className="size-7" />
        Finalist
      </Link>
      <button
        type="button"
        className="-my-1 flex items-center justify-between gap-3 rounded-lg border border-line bg-card px-3 py-1.5 text-sm text-muted hover:border-accent"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={onSearch}
      >
        Search
        <kbd className="rounded border border-line px-1.5 text-xs">{SEARCH_KEY}</kbd>
      </button>
      <nav aria-label="Places" className="flex flex-col gap-0.5">
        {PLACES.map(({ href, name, icon }) => (
          <Link
            key={href}
            href={href}
            aria-current={isAt(path, href) ? "page" : undefined}
            className={`${ROW} ${isAt(path, href) ? CURRENT : OTHER}`}
          >
            <PlaceIcon>{icon}</PlaceIcon>
            {name}
          </Link>
        ))}
      </nav>
      <Interviews currentId={current?.[1]} section={current?.[2] ?? "overview"} />
      <div className="mt-auto flex flex-col gap-3">
        <SyncStatus />
        <button type="button" className={`${ROW} ${OTHER}`} onClick={onHelp}>
          <kbd className="rounded border border-line px-1.5">?</kbd> Keys
        </button>
      </div>
    </aside>
  );
}

const SHOWN_INTERVIEWS = 8;

interface InterviewsProps {
  readonly currentId: string | undefined;
  readonly section: string;
}

/** The interviews that come next; the open one with its sections. */
function Interviews({ currentId, section }: InterviewsProps) {
  const { data: applications = [] } = useApplications();
  const now = useNow();
  const sorted = byNextInterview(applications, now);
  const shown = sorted.filter(({ id }, index) => index < SHOWN_INTERVIEWS || id === currentId);
  if (shown.length === 0) return null;
  return (
    <nav aria-label="Interviews" className="flex flex-col gap-0.5">
      <h2 className="mb-1 px-3 font-sans text-xs font-medium text-muted">Interviews</h2>
      {shown.map((application) => {
        const start = nextInterview(application, now)?.start;
        const isOpen = application.id === currentId;
        return (
          <div key={application.id}>
            <Link
              href={`/a/${application.id}`}
              className={`${ROW} justify-between ${isOpen ? "font-medium text-ink" : OTHER}`}
            >
              <bdi className="truncate" title={application.company}>
                {application.company}
              </bdi>
              {start && <span className="shrink-0 text-xs">{shortCountdown(start, now)}</span>}
            </Link>
            {isOpen && <Sections base={`/a/${application.id}`} section={section} />}
          </div>
        );
      })}
    </nav>
  );
}

interface SectionsProps {
  readonly base: string;
  readonly section: string;
}

function Sections({ base, section }: SectionsProps) {
  return (
    <ul className="mt-1 mb-3 ml-3 border-l border-line pl-2" aria-label="Parts of the preparation">
      {PARTS.map(({ id, name, group }, index) => (
        <li key={id} className={PARTS[index - 1]?.group === group ? "" : "mt-2 first:mt-0"}>
          <Link
            href={id === "overview" ? base : `${base}/${id}`}
            aria-current={id === section ? "page" : undefined}
            aria-keyshortcuts={keyOf(id)}
            className={`block rounded-lg px-3 py-0.5 text-sm ${id === section ? CURRENT : OTHER}`}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
