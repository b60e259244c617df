import type { Concern } from "@finalist/core/model";
import { PROOF_LIMITS, REVISIT_RULES } from "@finalist/core/playbook";
import { concernFromNote, type RevisitPlan } from "@finalist/core/prepare";
import { useEffect, useRef } from "react";
import { newId } from "../../../clock.ts";
import { ConcernCard } from "../../../features/concerns/concern-card.tsx";
import { RevisitEditor } from "../../../features/concerns/revisit-editor.tsx";
import { WeakMoments } from "../../../features/concerns/weak-moments.tsx";
import { Button } from "../../../ui/button.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** What was left open, what to answer, and which one or two to raise yourself. */
export function ComingBack(view: ViewProps) {
  const { application, preparation, run, open } = view;
  const { concerns, revisits } = application;
  const plans = new Map(preparation.revisits.map((plan) => [plan.concernId, plan]));
  const focusNext = useFocusOn([...concerns, ...revisits]);
  const panel = useRef<HTMLDivElement>(null);
  const uncovered = new Set(
    preparation.redemptions.flatMap(({ id }) => (id.startsWith("note:") ? [id.slice(5)] : [])),
  );
  const take = (concern: Omit<Concern, "id"> | undefined): void => {
    if (!concern) return;
    const id = newId();
    focusNext(id);
    run({ type: "add", collection: "concerns", value: { ...concern, id } });
  };
  return (
    <Panel
      title="Concerns, and how to come back to them"
      aside={
        <Button onClick={() => open({ type: "new", collection: "concerns" })}>Add a concern</Button>
      }
    >
      <div
        ref={panel}
        tabIndex={-1}
        className="mb-4 flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm"
      >
        <p className={revisits.length > PROOF_LIMITS.revisitsMax ? "text-danger" : "text-muted"}>
          {revisits.length} of at most {PROOF_LIMITS.revisitsMax} to raise yourself.{" "}
          {REVISIT_RULES["RV-1"].text}
        </p>
        <details className="w-full sm:w-auto">
          <summary className="min-h-6 cursor-pointer text-accent">How to do it well</summary>
          <ul className="mt-2 max-w-2xl list-disc space-y-1 pl-5">
            {Object.entries(REVISIT_RULES).map(([id, { text }]) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      </div>
      <WeakMoments
        notes={application.notes.filter(({ id }) => uncovered.has(id))}
        onTake={(note) => take(concernFromNote(note))}
      />
      {concerns.length === 0 && uncovered.size === 0 && (
        <Empty>No concern noted. What felt awkward, or was left open?</Empty>
      )}
      <div className="space-y-4">
        {concerns.map((concern) => (
          <ConcernCard
            key={concern.id}
            concern={concern}
            use={plans.get(concern.id)?.use ?? "unready"}
            people={application.interviewers}
            onChange={(patch) =>
              run({ type: "change", collection: "concerns", id: concern.id, patch })
            }
            onRemove={() => {
              panel.current?.focus();
              run({ type: "remove", collection: "concerns", id: concern.id });
            }}
          >
            <RevisitOf
              {...view}
              concern={concern}
              plan={plans.get(concern.id)}
              onFocus={focusNext}
            />
          </ConcernCard>
        ))}
      </div>
    </Panel>
  );
}

interface RevisitOfProps extends ViewProps {
  readonly concern: Concern;
  readonly plan: RevisitPlan | undefined;
  /** Gives the keyboard to an entry that is about to be shown. */
  readonly onFocus: (id: string) => void;
}

function RevisitOf({ application, preparation, run, concern, plan, onFocus }: RevisitOfProps) {
  const revisit = application.revisits.find(({ concernId }) => concernId === concern.id);
  if (revisit) {
    return (
      <RevisitEditor
        revisit={revisit}
        topic={concern.topic}
        sessions={preparation.sessions.map(({ session, format }) => ({
          id: session.id,
          name: session.title ?? format?.name ?? "Session",
        }))}
        onChange={(patch) => run({ type: "change", collection: "revisits", id: revisit.id, patch })}
        onRemove={() => {
          onFocus(concern.id);
          run({ type: "remove", collection: "revisits", id: revisit.id });
        }}
      />
    );
  }
  if (!plan?.mode) {
    return (
      <p className="self-center text-sm text-muted">
        Write an answer first. Then you can plan to raise it, or have it ready in case they ask.
      </p>
    );
  }
  if (application.revisits.length >= PROOF_LIMITS.revisitsMax) {
    return (
      <p className="self-center text-sm text-muted">
        You have an answer ready, should they ask. {PROOF_LIMITS.revisitsMax} are planned already;
        to raise this one, let go of another.
      </p>
    );
  }
  const { mode, sessionId, placement } = plan;
  const opening = preparation.redemptions.find(({ id }) => id === `concern:${concern.id}`);
  const text = [opening?.openingLine, opening?.better].filter(Boolean).join(" ");
  const value = {
    id: newId(),
    concernId: concern.id,
    mode,
    text,
    placement: placement ?? "opening",
    ...(sessionId && { sessionId }),
  };
  return (
    <div className="self-center text-sm">
      <p className="mb-2 text-muted">
        {plan.use === "raise"
          ? "This one is worth raising before they do."
          : "You have an answer ready, should they ask."}
      </p>
      <Button
        look={plan.use === "raise" ? "primary" : "plain"}
        aria-label={`Plan to raise ${concern.topic}`}
        onClick={() => {
          onFocus(value.id);
          run({ type: "add", collection: "revisits", value });
        }}
      >
        Plan to raise it
      </Button>
    </div>
  );
}

/** Puts the keyboard where a new entry is shown, as soon as it is. */
function useFocusOn(entries: readonly { readonly id: string }[]): (id: string) => void {
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (!entries.some(({ id }) => id === awaited.current)) return;
    document.getElementById(awaited.current ?? "")?.focus();
    awaited.current = undefined;
  });
  return (id) => {
    awaited.current = id;
  };
}
