import { toMillis } from "@finalist/core";
import { FORMATS } from "@finalist/core/playbook";
import { type AgendaEntry, sessionAtHand } from "@finalist/core/prepare";
import { Link } from "wouter";
import { relativeTo } from "../../format.ts";

/** While a session goes on or is about to, the way to what helps in it. */
export function SessionAtHand({ application, preparation }: AgendaEntry) {
  const session = sessionAtHand(preparation);
  if (!session) return null;
  const { now } = preparation;
  const isOn = toMillis(session.start) <= toMillis(now);
  const name = session.title ?? (session.format ? FORMATS[session.format].name : "Your session");
  const base = `/a/${application.id}`;
  return (
    <section
      aria-label="At hand"
      className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-2xl bg-accent px-6 py-4 text-on-accent"
    >
      <p>
        <span className="block font-serif text-xl font-semibold">
          <bdi>{name}</bdi> {isOn ? "is on" : relativeTo(session.start, now)}
        </span>
        <bdi className="text-sm">{application.company.name}</bdi>
      </p>
      <p className="flex flex-wrap gap-2">
        <Link
          href={`${base}/live`}
          className="inline-flex min-h-11 items-center rounded-xl bg-card px-5 py-2 text-center font-medium text-accent"
        >
          Open the live screen
        </Link>
        <Link
          href={`${base}/day`}
          className="inline-flex min-h-11 items-center rounded-xl px-3 font-medium underline"
        >
          Day sheet
        </Link>
      </p>
    </section>
  );
}
