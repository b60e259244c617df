import type { SessionCard } from "@finalist/core/prepare";
import { Link } from "wouter";
import { isolated } from "../../ui/isolate.ts";
import { Empty } from "../../ui/panel.tsx";
import { TimeSpan } from "../../when.tsx";

interface SessionBriefProps {
  readonly sessions: readonly SessionCard[];
  readonly timeZone: string;
  readonly hrefOf: (sessionId: string) => string;
}

/** The sessions of the round in a few lines each. */
export function SessionBrief({ sessions, timeZone, hrefOf }: SessionBriefProps) {
  if (sessions.length === 0)
    return <Empty>No session yet. Add one under Formats, or drop the invitation on Today.</Empty>;
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
      {sessions.map(({ session, format, people }) => (
        <li key={session.id}>
          <Link href={hrefOf(session.id)} className="block px-4 py-2.5 hover:bg-well">
            <span className="block text-xs text-muted tabular-nums">
              <TimeSpan start={session.start} end={session.end} timeZone={timeZone} />
            </span>
            <span className="line-clamp-2 font-medium [overflow-wrap:anywhere]">
              {session.title ?? format?.name ?? "Session"}
            </span>
            <span className="line-clamp-3 text-sm text-muted [overflow-wrap:anywhere]">
              {format ? format.name : "Format not known yet"}
              {people.length > 0 && (
                <>
                  {" · "}
                  {people.slice(0, PEOPLE_NAMED).map(isolated).join(", ")}
                  {people.length > PEOPLE_NAMED && ` and ${people.length - PEOPLE_NAMED} more`}
                </>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

const PEOPLE_NAMED = 3;
