import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { type Preparation, wordsOfPair } from "@finalist/core/prepare";
import { useRef } from "react";
import { ClaimsTable } from "./claims-table.tsx";
import { counted } from "./counted.ts";
import { fromClaims, fromTone, fromWords } from "./disagreement.ts";
import { DisagreementGroup } from "./disagreement-group.tsx";
import type { Engine } from "./engine.ts";
import { agreeingIn, Settled } from "./settled.tsx";
import { type EntryRef, foundAmong, hasWords } from "@finalist/core/own-words";
import { useClashes, useVerdicts } from "./use-engine.ts";

interface ConsistencyViewProps {
  readonly engine: Engine;
  readonly application: Application;
  readonly candidate: Candidate;
  readonly preparation: Pick<Preparation, "consistency" | "findings" | "stories">;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (entry: EntryRef) => void;
  readonly onAdd: () => void;
}

/** What clashes, what might, what is settled, and all that is on record. */
export function ConsistencyView(props: ConsistencyViewProps) {
  const { engine, application, candidate, preparation, onRun, onOpen, onAdd } = props;
  const { consistency: comparisons, findings, stories } = preparation;
  const summary = useRef<HTMLParagraphElement>(null);
  const storyIds = new Set(stories.map(({ id }) => id));
  const clashes = useClashes(engine, application, candidate, storyIds);
  const { data: verdicts = [] } = useVerdicts(
    engine,
    comparisons.flatMap(({ verdict, earlier, later }) =>
      later && (verdict === "contradiction" || verdict === "correction")
        ? (wordsOfPair(earlier, later) ?? [])
        : [],
    ),
  );
  const inWords = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  const all = [
    ...fromClaims(application, comparisons, findings, inWords),
    ...fromTone(application, findings),
    ...foundAmong(clashes.data ?? [], application, comparisons).map((found) =>
      fromWords(application, found),
    ),
  ];
  const costly = all.filter(({ weight }) => weight === "costly");
  const look = all.filter(({ weight }) => weight === "look");
  const settled = all.filter(({ weight }) => weight === "settled");
  const act = (command: EditCommand): void => {
    const next = nextToFocus();
    onRun(command);
    (next ?? summary.current)?.focus({ preventScroll: next === undefined });
  };
  const settledCount =
    settled.length + Object.keys(application.apart ?? {}).length + agreeingIn(comparisons).length;
  return (
    <>
      <p ref={summary} tabIndex={-1} role="status" className="mb-6 text-muted">
        {application.claims.length === 0 && all.length === 0
          ? "No claims yet, so there is little to compare."
          : summaryOf(costly.length, look.length, settledCount)}
      </p>
      {costly.length > 0 && (
        <DisagreementGroup
          title="May cost the offer"
          disagreements={costly}
          empty=""
          onRun={act}
          onOpen={onOpen}
        />
      )}
      <DisagreementGroup
        title="Worth a look"
        disagreements={look}
        empty={emptyText(clashes.isError, hasWords(application, storyIds))}
        {...(clashes.isFetching && {
          progress: `Comparing your own words… ${counted(clashes.count, "statement", "statements")} to read.`,
        })}
        onRun={act}
        onOpen={onOpen}
      />
      {settledCount > 0 && (
        <Settled
          application={application}
          corrected={settled}
          comparisons={comparisons}
          onRun={act}
        />
      )}
      <ClaimsTable
        application={application}
        comparisons={comparisons}
        onAdd={onAdd}
        onEdit={(id) => onOpen({ collection: "claims", id })}
      />
    </>
  );
}

/** Where the keys go on when the card under them is gone: on the one after it, or before it. */
function nextToFocus(): HTMLElement | undefined {
  const row = document.activeElement?.closest("li");
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  return next?.querySelector<HTMLElement>("[tabindex='-1']") ?? undefined;
}

function emptyText(isError: boolean, hasAny: boolean): string {
  if (isError)
    return "Your own words could not be compared just now; the claims on file are. Open this page again to retry.";
  return hasAny
    ? "Nothing in your notes, answers and stories disagrees."
    : "Nothing to read yet. Note what you said in each round, in a line each, and write down your stories; they are compared here.";
}

function summaryOf(costly: number, look: number, settled: number): string {
  const open = [
    costly > 0 && `${costly} may cost the offer`,
    look > 0 && `${look} worth a look`,
  ].filter(Boolean);
  const rest = `${settled} settled.`;
  return open.length === 0 ? `Nothing disagrees. ${rest}` : `${open.join(", ")}, ${rest}`;
}
