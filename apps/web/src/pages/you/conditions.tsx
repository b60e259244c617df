import type { Candidate } from "@finalist/core/model";
import type { ReactNode } from "react";
import type { EditTarget } from "../../entry-dialog.tsx";
import { formatDate } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { EntryList } from "../../ui/entry-list.tsx";

interface ConditionsProps {
  readonly candidate: Candidate;
  readonly onOpen: (target: EditTarget) => void;
}

/** Pay, start and place, and who else is asking: the same for each application. */
export function Conditions({ candidate, onOpen }: ConditionsProps) {
  const { pay, logistics, otherProcesses } = candidate;
  const fields = (title: string, field: string) => (
    <Button
      aria-label={`Edit: ${title}`}
      onClick={() => onOpen({ type: "fields", title, fields: [field] })}
    >
      Edit
    </Button>
  );
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      <Card title="Pay" aside={fields("Pay", "pay")}>
        <p className="font-serif text-xl font-semibold tabular-nums">
          {rangeOf(pay) ?? "No range yet"}
        </p>
        <p className="text-sm text-muted">
          {pay.sources?.join("; ") ?? "A range holds best with two sources behind it."}
        </p>
        <p className={`mt-2 text-sm ${pay.rehearsedAt ? "text-accent" : "text-warn"}`}>
          {pay.rehearsedAt
            ? `✓ Said aloud, ${formatDate(pay.rehearsedAt.slice(0, 10))}`
            : "Not said aloud yet"}
        </p>
      </Card>
      <Card title="Start and place" aside={fields("Start and place", "logistics")}>
        <dl className="space-y-1 text-sm">
          {factsOf(logistics).map(([name, value]) => (
            <div key={name} className="flex justify-between gap-4">
              <dt className="text-muted">{name}</dt>
              <dd className="text-right">{value}</dd>
            </div>
          ))}
        </dl>
        {factsOf(logistics).length === 0 && (
          <p className="text-sm text-muted">
            Nothing decided yet. They will ask when you can start and where you want to work.
          </p>
        )}
      </Card>
      <Card
        title="Other processes"
        aside={
          <Button
            aria-label="Add another process"
            onClick={() =>
              onOpen({
                type: "new",
                collection: "otherProcesses",
                preset: { genuine: true, status: "active" },
              })
            }
          >
            Add
          </Button>
        }
      >
        <EntryList
          empty="No other process under way. Options make you calmer."
          entries={otherProcesses.map((other) => ({
            id: other.id,
            title: other.company,
            detail: [
              other.stage,
              other.status,
              other.offerExpectedBy && `offer expected by ${formatDate(other.offerExpectedBy)}`,
              other.answerBy && `answer due by ${formatDate(other.answerBy)}`,
            ]
              .filter(Boolean)
              .join(", "),
          }))}
          onOpen={(id) => onOpen({ type: "entry", collection: "otherProcesses", id })}
        />
      </Card>
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

function Card({ title, aside, children }: CardProps) {
  return (
    <section aria-label={title} className="rounded-2xl border border-line bg-card p-5">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="text-xl font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

function rangeOf({ rangeLow, rangeHigh, currency = "" }: Candidate["pay"]): string | undefined {
  if (rangeLow === undefined || rangeHigh === undefined) return undefined;
  return `${rangeLow.toLocaleString(navigator.language)}–${rangeHigh.toLocaleString(navigator.language)} ${currency}`.trim();
}

const MOVES = { no: "No", "open-in-principle": "Open in principle", yes: "Yes" } as const;
const PLACES = { onsite: "On site", hybrid: "Hybrid", remote: "Remote" } as const;

const factsOf = (logistics: Candidate["logistics"]): readonly (readonly [string, string])[] => {
  const { earliestStart, noticeWeeks, workModePreference, relocationAnswer, plannedLeave } =
    logistics;
  return [
    ["From", earliestStart && formatDate(earliestStart)] as const,
    ["Notice", noticeWeeks === undefined ? undefined : `${noticeWeeks} weeks`] as const,
    ["Where", workModePreference && PLACES[workModePreference]] as const,
    ["Moving", relocationAnswer && MOVES[relocationAnswer]] as const,
    ["Leave planned", plannedLeave] as const,
  ].flatMap(([name, value]) => (value ? [[name, value] as const] : []));
};
