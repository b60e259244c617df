import type { EditCommand } from "@finalist/core/change";
import { useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";
import type { Disagreement } from "./disagreement.ts";
import { ReasonForm } from "./reason-form.tsx";
import { SideBySide } from "./side-by-side.tsx";
import type { EntryRef } from "@finalist/core/own-words";
import type { Way } from "./ways.ts";

export interface CardActions {
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (entry: EntryRef) => void;
}

interface DisagreementCardProps extends CardActions {
  readonly disagreement: Disagreement;
}

const CHIPS = {
  costly: { tone: "danger", text: "Both cannot be true" },
  look: { tone: "warn", text: "Do these agree?" },
  settled: { tone: "accent", text: "Corrected openly" },
} as const;

const EDGES = { costly: "border-danger", look: "border-line", settled: "border-line" } as const;

/** Two tellings side by side, why they disagree, and what to do about it. */
export function DisagreementCard({ disagreement, onRun, onOpen }: DisagreementCardProps) {
  const { title, weight, why, advice, tellings, names, entries, ways } = disagreement;
  const [earlier, later] = tellings;
  const chip = CHIPS[weight];
  const edit = (at: 0 | 1) => (
    <div className="-ml-3">
      <Button
        look="quiet"
        aria-label={`${EDIT_LABELS[entries[at].collection]}: ${title}, ${tellings[at].place}`}
        onClick={() => onOpen(entries[at])}
      >
        {EDIT_LABELS[entries[at].collection]}
      </Button>
    </div>
  );
  return (
    <article
      aria-label={title}
      tabIndex={-1}
      className={`rounded-2xl border bg-card p-4 sm:p-5 ${EDGES[weight]}`}
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h3 dir="auto" className="min-w-0 text-lg font-semibold first-letter:uppercase">
          {title}
        </h3>
        <Chip tone={chip.tone}>{chip.text}</Chip>
      </div>
      {why !== "" && <p className="mb-3 text-sm text-muted">{why}</p>}
      <SideBySide
        earlier={earlier}
        later={later}
        {...(names && { names })}
        isClash={weight !== "settled"}
        actions={[edit(0), edit(1)]}
      />
      {advice !== undefined && <p className="mt-3 text-sm">{advice}</p>}
      {ways.length > 0 && <Ways title={title} ways={ways} onRun={onRun} onOpen={onOpen} />}
    </article>
  );
}

const EDIT_LABELS: Readonly<Record<EntryRef["collection"], string>> = {
  claims: "Change this telling",
  notes: "Open the note",
  stories: "Open the story",
  concerns: "Open the answer",
  revisits: "Open the return",
};

interface WaysProps extends CardActions {
  readonly title: string;
  readonly ways: readonly Way[];
}

/** The first way is the advised one; those that need a reason ask for it in their place. */
function Ways({ title, ways, onRun, onOpen }: WaysProps) {
  const [asked, setAsked] = useState<string>();
  const row = useRef<HTMLDivElement>(null);
  const take = ({ id, reasons, does }: Way): void => {
    if (does.type === "open") return onOpen(does.entry);
    if (reasons) return setAsked(asked === id ? undefined : id);
    onRun(does.command());
  };
  const asking = ways.find(({ id }) => id === asked);
  const cancel = (): void => {
    row.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setAsked(undefined);
  };
  return (
    <div className="mt-3">
      <div
        ref={row}
        role="group"
        aria-label={`What to do about ${title}`}
        className="flex flex-wrap gap-2"
      >
        {ways.map((way, index) => (
          <Button
            key={way.id}
            look={index === 0 ? "primary" : PLAIN.has(way.id) ? "plain" : "quiet"}
            className={`max-sm:min-h-11 ${index === 0 || PLAIN.has(way.id) ? "max-sm:w-full" : ""}`}
            {...(way.reasons && { "aria-expanded": asked === way.id })}
            onClick={() => take(way)}
          >
            {way.label}
          </Button>
        ))}
      </div>
      {asking?.reasons && (
        <ReasonForm
          key={asking.id}
          reasons={asking.reasons}
          question={asking.id === "both-true" ? "How can both be true?" : "Why did it change?"}
          onReason={(reason) => {
            if (asking.does.type === "run") onRun(asking.does.command(reason));
          }}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

const PLAIN: ReadonlySet<string> = new Set(["keep-earlier", "keep-later", "both-true"]);
