import type { Comparison, PairVerdict } from "@finalist/core/consistency";
import type { EditCommand } from "@finalist/core/change";
import type { Application, Claim } from "@finalist/core/model";
import type { Finding } from "@finalist/core/prepare";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip, Empty } from "../../ui/panel.tsx";
import { counted } from "./counted.ts";
import { SideBySide } from "./side-by-side.tsx";
import {
  placeOfClaim,
  type TellingView,
  valueOf,
  viewOf,
  viewsOf,
  wordsOfPair,
} from "./tellings.ts";
import type { Engine } from "./engine.ts";
import { useVerdicts } from "./use-engine.ts";

interface ClaimComparisonsProps {
  readonly engine: Engine;
  readonly application: Application;
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
  readonly onRun: (command: EditCommand) => void;
  readonly onEdit: (claimId: string) => void;
}

interface Pair {
  readonly subject: string;
  readonly verdict: Comparison["verdict"];
  readonly earlier: Claim;
  readonly later: Claim;
}

const FIRST = 20;

/** What is on file, telling against telling: what disagrees in full, the rest in a line each. */
export function ClaimComparisons(props: ClaimComparisonsProps) {
  const { engine, application, comparisons, findings, onRun, onEdit } = props;
  const [showAll, setShowAll] = useState(false);
  const summary = useRef<HTMLParagraphElement>(null);
  const pairs = comparisons.flatMap(({ subject, verdict, earlier, later }): readonly Pair[] =>
    later ? [{ subject, verdict, earlier, later }] : [],
  );
  const having = (...verdicts: readonly Comparison["verdict"][]) =>
    pairs.filter(({ verdict }) => verdicts.includes(verdict));
  const open = having("contradiction");
  const corrected = having("correction");
  const agreeing = having("consistent", "small-variation");
  const once = comparisons.length - pairs.length;
  const tone = toneOf(application, findings);
  const cards = [...open, ...corrected];
  const shown = showAll ? cards : cards.slice(0, FIRST);
  const { data: verdicts = [] } = useVerdicts(
    engine,
    shown.flatMap(({ earlier, later }) => wordsOfPair(earlier, later) ?? []),
  );
  const verdictOn = new Map(verdicts.map((verdict) => [verdict.id, verdict]));

  if (application.claims.length === 0)
    return (
      <Empty>
        No claims yet. Add the numbers, dates and reasons that you named, under Round one; what you
        plan to say is held against them here.
      </Empty>
    );
  return (
    <>
      {/* Where the keys go on when the card under them is gone. */}
      <p ref={summary} tabIndex={-1} role="status" className="mb-3 text-sm text-muted">
        {[
          open.length === 0
            ? "Nothing disagrees."
            : `${counted(open.length, "pair of tellings", "pairs of tellings")} cannot both be true.`,
          corrected.length > 0 && `${corrected.length} corrected openly.`,
          once > 0 && `${counted(once, "thing", "things")} told only once so far.`,
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      <ul className="space-y-4">
        {tone && (
          <li>
            <Card title={tone.title} verdict="Uneven" isClash advice={tone.advice}>
              <SideBySide
                earlier={tone.low}
                later={tone.high}
                names={["Lowest", "Highest"]}
                isClash
              />
            </Card>
          </li>
        )}
        {shown.map((pair) => (
          <li key={`${pair.earlier.id} ${pair.later.id}`}>
            <PairCard
              pair={pair}
              application={application}
              inWords={verdictOn.get(`${pair.earlier.id} ${pair.later.id}`)}
              advice={adviceFor(pair, findings)}
              onEdit={onEdit}
              onCorrect={(reason) => {
                onRun(correctionOf(pair.later, reason));
                summary.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {cards.length > shown.length && (
        <Button look="quiet" className="mt-3" onClick={() => setShowAll(true)}>
          Show {cards.length - shown.length} more
        </Button>
      )}
      {agreeing.length > 0 && (
        <details className="mt-4 rounded-2xl border border-line px-4 py-3">
          <summary className="cursor-pointer text-sm">
            {counted(agreeing.length, "pair agrees", "pairs agree")}
          </summary>
          <ul className="mt-3 divide-y divide-line text-sm">
            {agreeing.map(({ subject, verdict, earlier, later }) => (
              <li
                key={`${earlier.id} ${later.id}`}
                className="flex flex-wrap items-baseline gap-x-3 py-1.5"
              >
                <span className="font-medium">{subject}</span>
                <span className="text-muted">
                  {placeOfClaim(earlier, application)}: {valueOf(earlier)} ·{" "}
                  {placeOfClaim(later, application)}: {valueOf(later)}
                </span>
                {verdict === "small-variation" && <Chip>a small difference, and fine</Chip>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const correctionOf = ({ id }: Claim, reason: string): EditCommand => ({
  type: "change",
  collection: "claims",
  id,
  patch: { correction: { explicit: true, reason } },
});

/** What the rule that found it says; while no rule speaks, what always holds. */
function adviceFor({ earlier, later }: Pair, findings: readonly Finding[]): string {
  const found = findings.find(({ objects }) =>
    [earlier, later].every((claim) =>
      objects.some(({ kind, id }) => kind === "claim" && id === claim.id),
    ),
  );
  return `${found?.todo ?? "Change what you plan, not what is on record; or say the change openly, with its reason"}.`;
}

interface Tone {
  readonly title: string;
  readonly advice: string;
  readonly low: TellingView;
  readonly high: TellingView;
}

/** The two people between whom the tone differs most, where a rule minds it. */
function toneOf(application: Application, findings: readonly Finding[]): Tone | undefined {
  const finding = findings.find(({ rule }) => rule === "R-093");
  const claims = (finding?.objects ?? []).flatMap(({ id }) =>
    application.claims.filter((claim) => claim.id === id),
  );
  const [low, ...others] = claims.toSorted((a, b) => Number(a.value) - Number(b.value));
  const high = others.at(-1);
  if (!finding || !low || !high) return undefined;
  return {
    title: finding.text,
    advice: `${finding.todo}.`,
    low: viewOf(low, application),
    high: viewOf(high, application),
  };
}

interface CardProps {
  readonly title: string;
  readonly verdict: string;
  readonly isClash: boolean;
  readonly advice: string;
  readonly children: ReactNode;
  /** What can be done, below the advice. */
  readonly action?: ReactNode;
}

function Card({ title, verdict, isClash, advice, children, action }: CardProps) {
  return (
    <article
      aria-label={title}
      className={`rounded-2xl border bg-card p-4 sm:p-5 ${isClash ? "border-danger" : "border-line"}`}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <h3 className="text-lg font-semibold">{title}</h3>
        <Chip tone={isClash ? "danger" : "accent"}>{verdict}</Chip>
      </div>
      {children}
      <p className="mt-3 text-sm text-muted">{advice}</p>
      {action}
    </article>
  );
}

interface PairCardProps {
  readonly pair: Pair;
  /** The comparison in words, once it is there. */
  readonly inWords: PairVerdict | undefined;
  readonly application: Application;
  readonly advice: string;
  readonly onEdit: (claimId: string) => void;
  readonly onCorrect: (reason: string) => void;
}

function PairCard({ pair, inWords, application, advice, onEdit, onCorrect }: PairCardProps) {
  const { subject, verdict, earlier, later } = pair;
  const [a, b] = viewsOf(earlier, later, application, inWords);
  const isClash = verdict === "contradiction";
  const edit = (claim: Claim, { place }: TellingView) => (
    <div className="-ml-3">
      <Button
        look="quiet"
        aria-label={`Change this telling: ${subject}, ${place}`}
        onClick={() => onEdit(claim.id)}
      >
        Change this telling
      </Button>
    </div>
  );
  const reason = later.correction?.reason;
  return (
    <Card
      title={subject}
      verdict={isClash ? "Both cannot be true" : "Corrected openly"}
      isClash={isClash}
      advice={advice}
      action={
        isClash && (
          <Correction
            label={
              later.saidIn === "plan"
                ? "I will say it as a correction"
                : "I said it as a correction"
            }
            subject={subject}
            onCorrect={onCorrect}
          />
        )
      }
    >
      <SideBySide
        earlier={a}
        later={b}
        isClash={isClash}
        actions={[edit(earlier, a), edit(later, b)]}
      />
      {!isClash && reason !== undefined && (
        <p className="mt-3 text-sm">
          <span className="font-medium">Reason:</span> {reason}
        </p>
      )}
    </Card>
  );
}

interface CorrectionProps {
  readonly label: string;
  readonly subject: string;
  readonly onCorrect: (reason: string) => void;
}

/** A correction needs its reason: asked for in the place, once the way is chosen. */
function Correction({ label, subject, onCorrect }: CorrectionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div className="mt-3">
      <Button
        ref={opener}
        aria-expanded={isOpen}
        aria-label={`${label}: ${subject}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <ReasonForm
          onReason={onCorrect}
          onCancel={() => {
            setIsOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface ReasonFormProps {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ onReason, onCancel }: ReasonFormProps) {
  const id = useId();
  const [reason, setReason] = useState("");
  const input = useRef<HTMLInputElement>(null);
  // The person asked for the form; the keys go on in it.
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <form onSubmit={submit} className="mt-2 rounded-xl bg-well px-4 py-3">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Why did it change?
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          ref={input}
          aria-describedby={`${id}-hint`}
          value={reason}
          maxLength={300}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && onCancel()}
          className="min-w-48 flex-1 rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
        />
        <Button look="primary" type="submit" disabled={reason.trim() === ""}>
          Save the correction
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
        In a few words, as you say it: “The first was the average, this is the peak.”
      </p>
    </form>
  );
}
