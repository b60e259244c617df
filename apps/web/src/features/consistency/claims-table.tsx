import { groupBy } from "@finalist/core";
import type { Comparison, ConsistencyVerdict } from "@finalist/core/consistency";
import type { Application, Claim } from "@finalist/core/model";
import { CLAIM_KIND_NAMES } from "@finalist/core/playbook";
import { useDeferredValue, useId, useState } from "react";
import { useLocationProperty } from "wouter/use-browser-location";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty, Panel } from "../../ui/panel.tsx";
import { counted } from "./counted.ts";
import { valueOf } from "@finalist/core/own-words";
import { placeOfClaim } from "./tellings.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

interface ClaimsTableProps {
  readonly application: Application;
  readonly comparisons: readonly Comparison[];
  readonly onAdd: () => void;
  readonly onEdit: (claimId: string) => void;
}

interface Row {
  readonly claim: Claim;
  /** What its subject goes by, and its kind. */
  readonly subject: string;
  readonly value: string;
  readonly kind: string;
  readonly place: string;
  readonly state: ConsistencyVerdict | undefined;
  /** Everything that the filter looks at, in lower case. */
  readonly text: string;
}

const FIRST = 50;
/** Up to so many need no filter. */
const FILTER_FROM = 6;

/** Everything on record that can be checked, and what was said exactly. */
export function ClaimsTable({ application, comparisons, onAdd, onEdit }: ClaimsTableProps) {
  const [filter, setFilter] = useState("");
  const sought = useDeferredValue(filter);
  const [showAll, setShowAll] = useState(false);
  const id = useId();
  const rows = rowsOf(application, comparisons);
  const matching = matchingIn(rows, sought);
  const hash = useLocationProperty(() => window.location.hash);
  const isNamedFolded = matching.slice(FIRST).some(({ claim }) => hash === `#${claim.id}`);
  const shown = showAll || isNamedFolded ? matching : matching.slice(0, FIRST);
  return (
    <Panel
      title="Your claims"
      aside={
        <div className="flex items-center gap-3">
          <Chip>{rows.length}</Chip>
          <Button onClick={onAdd}>Add a claim</Button>
        </div>
      }
    >
      {rows.length === 0 && (
        <Empty>
          No claims yet. Add each number, date, title and reason that you named, and who heard it;
          what you plan to say is held against them here.
        </Empty>
      )}
      {rows.length >= FILTER_FROM && (
        <div className="mb-3 flex flex-wrap items-baseline gap-3">
          <label htmlFor={id} className="text-sm font-medium">
            Filter
          </label>
          <input
            {...HARMLESS}
            id={id}
            type="search"
            value={filter}
            placeholder="months, résumé, a name …"
            onChange={(event) => setFilter(event.target.value)}
            className="min-w-0 flex-1 basis-48 rounded-lg border border-line bg-card px-3 py-2 text-base sm:max-w-80 sm:text-sm"
          />
          <p role="status" className="text-sm text-muted">
            {sought.trim() === "" ? "" : counted(matching.length, "claim fits", "claims fit")}
          </p>
        </div>
      )}
      {shown.length > 0 && <Table rows={shown} onEdit={onEdit} />}
      {matching.length > shown.length && (
        <Button {...HARMLESS} look="quiet" className="mt-3" onClick={() => setShowAll(true)}>
          Show {matching.length - shown.length} more
        </Button>
      )}
    </Panel>
  );
}

interface TableProps {
  readonly rows: readonly Row[];
  readonly onEdit: (claimId: string) => void;
}

/** The tellings of one subject stand together; on a phone the exact words stand below the value. */
function Table({ rows, onEdit }: TableProps) {
  const subjects = [...groupBy(rows, ({ subject }) => subject).values()];
  const hasQuotes = rows.some(({ claim }) => claim.words !== undefined);
  return (
    <table className="w-full table-fixed border-collapse text-left text-sm">
      <thead className="text-xs tracking-wide text-muted uppercase">
        <tr className="border-b border-line">
          {["About", "As said", "Where", ...(hasQuotes ? ["Exact words"] : [])].map((name, at) => (
            <th
              key={name}
              scope="col"
              className={`py-2 pe-3 font-semibold ${at === 3 ? "hidden md:table-cell" : ""}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {subjects.map((tellings) => (
        <tbody key={tellings[0]?.subject} className="border-b border-line">
          {tellings.map((row, at) => (
            <tr key={row.claim.id} id={row.claim.id} className="scroll-mt-16 align-top">
              {at === 0 && (
                <th
                  scope="rowgroup"
                  rowSpan={tellings.length}
                  className="py-2 pe-3 font-medium [overflow-wrap:anywhere]"
                >
                  <span dir="auto" className="block first-letter:uppercase">
                    {row.claim.subject}
                  </span>
                  <span className="block text-xs font-normal text-muted">{row.kind}</span>
                </th>
              )}
              <Telling row={row} hasQuotes={hasQuotes} onEdit={onEdit} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface TellingProps {
  readonly row: Row;
  readonly hasQuotes: boolean;
  readonly onEdit: (claimId: string) => void;
}

function Telling({ row: { claim, value, place, state }, hasQuotes, onEdit }: TellingProps) {
  const chip = state && STATES[state];
  const quote = claim.words === undefined ? undefined : `“${claim.words}”`;
  return (
    <>
      <td className="py-2 pe-3 [overflow-wrap:anywhere]">
        <button
          type="button"
          dir="auto"
          aria-label={`${value}, ${claim.subject}, ${place}: change`}
          className="line-clamp-4 min-h-6 text-start font-serif text-base font-semibold underline decoration-line underline-offset-4 hover:decoration-accent"
          onClick={() => onEdit(claim.id)}
        >
          {value}
        </button>{" "}
        {chip && <Chip tone={chip.tone}>{chip.text}</Chip>}
        {quote !== undefined && (
          <span dir="auto" className="mt-1 block text-muted md:hidden">
            {quote}
          </span>
        )}
      </td>
      <td className="py-2 pe-3 [overflow-wrap:anywhere]">{place}</td>
      {hasQuotes && (
        <td dir="auto" className="hidden py-2 text-muted [overflow-wrap:anywhere] md:table-cell">
          {quote}
        </td>
      )}
    </>
  );
}

interface State {
  readonly tone: "danger" | "accent" | "plain";
  readonly text: string;
}

const STATES: Readonly<Partial<Record<ConsistencyVerdict, State>>> = {
  contradiction: { tone: "danger", text: "Disagrees" },
  correction: { tone: "accent", text: "Corrected" },
  "single-source": { tone: "plain", text: "Told once" },
};

/** The worst that is known of a claim, whatever the pair. */
const WORST: readonly ConsistencyVerdict[] = ["contradiction", "correction", "single-source"];

function rowsOf(application: Application, comparisons: readonly Comparison[]): readonly Row[] {
  const verdicts = new Map<string, ConsistencyVerdict[]>();
  for (const { verdict, earlier, later } of comparisons)
    for (const claim of later ? [earlier, later] : [earlier])
      verdicts.set(claim.id, [...(verdicts.get(claim.id) ?? []), verdict]);
  return application.claims
    .map((claim): Row => {
      const value = valueOf(claim);
      // What the name says in brackets is for a form.
      const kind = CLAIM_KIND_NAMES[claim.kind].replace(/ \(.+\)$/, "");
      const subject = `${claim.subject.trim().toLowerCase()} ${claim.kind}`;
      const place = placeOfClaim(claim, application);
      const state = WORST.find((verdict) => verdicts.get(claim.id)?.includes(verdict));
      const text = [claim.subject, value, kind, place, claim.words ?? ""].join("\n").toLowerCase();
      return { claim, subject, value, kind, place, state, text };
    })
    .sort((a, b) => a.subject.localeCompare(b.subject));
}

/** Rows that have every word that was typed. */
function matchingIn(rows: readonly Row[], sought: string): readonly Row[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ text }) => words.every((word) => text.includes(word)));
}
