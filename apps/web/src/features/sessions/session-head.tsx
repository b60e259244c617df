import { DELIVERY_MODES } from "@finalist/core/playbook";
import type { SessionCard } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";
import { isolated } from "../../ui/isolate.ts";
import { Names } from "../../ui/names.tsx";
import { TimeSpan } from "../../when.tsx";

interface SessionHeadProps {
  readonly card: SessionCard;
  readonly name: string;
  readonly timeZone: string;
  readonly onEdit: () => void;
}

/** When, what, how and with whom. */
export function SessionHead({ card, name, timeZone, onEdit }: SessionHeadProps) {
  const { session, format, people } = card;
  const how = [
    format?.name === name ? undefined : format?.name,
    session.delivery && DELIVERY_MODES[session.delivery].name,
    session.platform,
    session.location,
  ].filter((part) => part !== undefined);
  return (
    <header className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p className="text-sm text-muted tabular-nums">
          <TimeSpan start={session.start} end={session.end} timeZone={timeZone} />
        </p>
        <h3 className="text-xl font-semibold">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-sm text-muted">{how.map(isolated).join(", ")}</p>
        <p className="mt-1 text-sm">
          {people.length === 0 && (
            <span className="text-warn">Nobody is named for it yet: ask who comes</span>
          )}
          <Names of={people} />
        </p>
        {session.joinUrl && (
          <p className="mt-1 text-sm">
            <a
              className="line-clamp-2 text-accent underline [overflow-wrap:anywhere] print:line-clamp-none"
              title={session.joinUrl}
              href={session.joinUrl}
              target="_blank"
              rel="noreferrer"
            >
              {session.joinUrl}
            </a>
          </p>
        )}
      </div>
      <Button className="screen-only shrink-0" aria-label={`Edit ${name}`} onClick={onEdit}>
        Edit
      </Button>
    </header>
  );
}
