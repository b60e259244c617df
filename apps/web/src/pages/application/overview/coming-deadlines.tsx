import { toMillis } from "@finalist/core";
import type { Preparation } from "@finalist/core/prepare";
import { Link } from "wouter";
import { placeOf } from "../../../places.ts";
import type { ViewProps } from "../../../views.ts";
import { Moment } from "../../../when.tsx";

type ComingDeadlinesProps = Pick<ViewProps, "application" | "preparation" | "now" | "hrefOf">;

/** Every deadline ahead, folded: the picture above has the most of them. */
export function ComingDeadlines({ application, preparation, now, hrefOf }: ComingDeadlinesProps) {
  const coming = ahead(preparation, now);
  if (coming.length === 0) return null;
  return (
    <details className="mb-8">
      <summary className="min-h-9 cursor-pointer py-1.5 text-sm text-muted hover:text-ink">
        Every deadline ahead ({coming.length})
      </summary>
      <ol className="mt-2 divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
        {coming.map(({ id, text, due, from }) => (
          <li key={id}>
            <Link
              href={hrefOf(placeOf(id))}
              className="flex flex-wrap justify-between gap-x-4 px-4 py-2 text-sm hover:bg-well"
            >
              <span>{text}</span>
              <span className="text-muted">
                {due === undefined ? "from " : "by "}
                <Moment instant={due ?? from ?? now} timeZone={application.timeZone} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}

const ahead = ({ timeline }: Preparation, now: string) =>
  timeline.filter(
    ({ state, due, from }) =>
      (state === "ahead" || state === "now") && toMillis(due ?? from ?? now) > toMillis(now),
  );
