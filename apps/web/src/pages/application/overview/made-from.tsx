import { formatSpan, MINUTE } from "@finalist/core";
import type { DraftSource } from "@finalist/core/intake";
import type { Preparation } from "@finalist/core/prepare";
import { useHistoryState } from "wouter/use-browser-location";

const SOURCES: Readonly<Record<DraftSource, string>> = {
  calendar: "your invitation",
  invitation: "your invitation",
  notes: "your notes",
  resume: "your résumé",
  contacts: "the contact cards",
  job: "the advert",
};

/** Right after something was brought: what came of it, in a line. */
export function MadeFrom({ preparation }: { readonly preparation: Preparation }) {
  const state = useHistoryState<{ readonly madeFrom?: DraftSource } | null>();
  if (!state?.madeFrom) return null;
  const { sessions, room, readiness, plan } = preparation;
  const parts = [
    counted(sessions.length, "session", "sessions"),
    counted(room.length, "person", "people"),
    counted(readiness.applicable, "preparation", "preparations"),
  ];
  return (
    <p role="status" className="mb-6 rounded-2xl bg-accent-soft px-5 py-3 text-accent">
      Made from {SOURCES[state.madeFrom]}: {parts.join(", ")}
      {plan.minutesNeeded > 0 && `, ${formatSpan(plan.minutesNeeded * MINUTE)} of work`}. It begins
      below.
    </p>
  );
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
