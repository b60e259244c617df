import { toMillis } from "@finalist/core";
import type { Application } from "@finalist/core/model";
import { REHEARSAL_NAMES } from "@finalist/core/playbook";
import type { KitBoard } from "@finalist/core/prepare";
import { Empty } from "../../ui/panel.tsx";
import { Moment } from "../../when.tsx";

interface RehearsalListProps {
  readonly rehearsals: Application["rehearsals"];
  readonly kinds: KitBoard["rehearsals"];
  readonly timeZone: string;
  readonly onOpen: (id: string) => void;
}

/** Every run, the newest first; its length as a bar against the slot where there is one. */
export function RehearsalList({ rehearsals, kinds, timeZone, onOpen }: RehearsalListProps) {
  if (rehearsals.length === 0)
    return <Empty>Not rehearsed yet. Say it aloud once: it shows what reading hides.</Empty>;
  const newestFirst = [...rehearsals].sort((a, b) => toMillis(b.at) - toMillis(a.at));
  return (
    <ul className="divide-y divide-line">
      {newestFirst.map(({ id, kind, minutes, aloud, at }) => {
        const max = kinds.find((each) => each.kind === kind)?.minutesMax;
        return (
          <li key={id} id={id} tabIndex={-1} className="py-2 outline-none">
            <button
              type="button"
              className="block w-full text-left hover:text-accent"
              onClick={() => onOpen(id)}
            >
              <span className="font-medium">{REHEARSAL_NAMES[kind]}</span>{" "}
              <span className={max !== undefined && minutes > max ? "text-danger" : ""}>
                {minutes} min{max !== undefined && ` of ${max}`}
              </span>
              <span className="block text-sm text-muted">
                {aloud ? "aloud" : "in silence"}, <Moment instant={at} timeZone={timeZone} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
