import type { EditCommand } from "@finalist/core/change";
import {
  type Application,
  EMPLOYER_SIGN_IDS,
  type EmployerSignal,
  type EmployerSignId,
} from "@finalist/core/model";
import { ASKS, EMPLOYER_SIGNS, SIGN_QUESTIONS } from "@finalist/core/playbook";
import type { ObservedSign } from "@finalist/core/prepare";
import { Link } from "wouter";
import { currentInstant, newId } from "../../clock.ts";
import { playbookHref } from "../../playbook-href.ts";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Moment } from "../../when.tsx";

interface SignListProps {
  readonly application: Application;
  readonly observed: readonly ObservedSign[];
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (id: string) => void;
}

const MARKS = {
  warning: { sign: "▲", name: "Warning", look: "text-warn" },
  neutral: { sign: "●", name: "Neutral", look: "text-muted" },
  good: { sign: "✓", name: "Good sign", look: "text-accent" },
} as const;

/** What they showed of themselves: seen ones first, the others one press away. */
export function SignList({ application, observed, onRun, onOpen }: SignListProps) {
  const { employerSignals, sessions, timeZone } = application;
  const seen = new Map(observed.map((sign) => [sign.signId, sign]));
  const note = (signId: EmployerSignId): void =>
    onRun({
      type: "add",
      collection: "employerSignals",
      value: { id: newId(), signId, observedAt: currentInstant() },
    });
  return (
    <>
      {observed.length > 0 && (
        <ul aria-label="Signs seen" className="mb-6 space-y-3">
          {observed.map(({ signId, text, means, kind, from }) => (
            <li key={signId} className="rounded-2xl border border-line bg-card px-5 py-4">
              <p className="flex gap-3">
                <span aria-hidden className={MARKS[kind].look}>
                  {MARKS[kind].sign}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="sr-only">{MARKS[kind].name}: </span>
                  <Link href={playbookHref(signId)} className="font-medium hover:text-accent">
                    {text}
                  </Link>
                  <span className="block text-sm text-muted">
                    {means}.{from === "data" && " Finalist noticed it by itself."}
                  </span>
                </span>
              </p>
              {employerSignals
                .filter((signal) => signal.signId === signId)
                .map((signal) => (
                  <Sighting
                    key={signal.id}
                    signal={signal}
                    where={sessions.find(({ id }) => id === signal.sessionId)?.title}
                    timeZone={timeZone}
                    onRun={onRun}
                    onOpen={() => onOpen(signal.id)}
                  />
                ))}
              <Asking signId={signId} />
            </li>
          ))}
        </ul>
      )}
      <h3 className="mb-2 font-sans text-sm font-medium text-muted">
        {observed.length === 0 ? "Have you seen one of these?" : "And these?"}
      </h3>
      <ul className="divide-y divide-line">
        {EMPLOYER_SIGN_IDS.filter((id) => !seen.has(id)).map((id) => {
          const { text, means, kind } = EMPLOYER_SIGNS[id];
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5"
            >
              <span className="flex min-w-0 flex-1 basis-60 gap-3">
                <span aria-hidden className={MARKS[kind].look}>
                  {MARKS[kind].sign}
                </span>
                <span>
                  <span className="sr-only">{MARKS[kind].name}: </span>
                  {text}
                  <span className="block text-sm text-muted">{means}</span>
                </span>
              </span>
              <Button
                aria-label={`I saw this: ${text}`}
                className="max-sm:min-h-11"
                onClick={() => note(id)}
              >
                I saw this
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface SightingProps {
  readonly signal: EmployerSignal;
  readonly where: string | undefined;
  readonly timeZone: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: () => void;
}

/** When and where it was seen, and what exactly. */
function Sighting({ signal, where, timeZone, onRun, onOpen }: SightingProps) {
  const { id, observedAt, note = "" } = signal;
  return (
    <div id={id} tabIndex={-1} className="mt-2 pl-6 text-sm outline-none">
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        <Moment instant={observedAt} timeZone={timeZone} />
        {where !== undefined && <bdi>in {where}</bdi>}
        <Button look="quiet" className="min-h-6 px-1 py-0" onClick={onOpen}>
          When and where
        </Button>
        <Button
          look="quiet"
          className="min-h-6 px-1 py-0 text-danger"
          onClick={() => onRun({ type: "remove", collection: "employerSignals", id })}
        >
          I was wrong
        </Button>
      </p>
      <EditInPlace
        label="What you saw"
        placeholder="What did you see?"
        value={note}
        onCommit={(text) =>
          onRun({
            type: "change",
            collection: "employerSignals",
            id,
            patch: { note: text.trim() || null },
          })
        }
      />
    </div>
  );
}

/** What finds out whether it means anything. */
function Asking({ signId }: { readonly signId: EmployerSignId }) {
  const asks = SIGN_QUESTIONS[signId] ?? [];
  if (asks.length === 0) return null;
  return (
    <p className="mt-2 pl-6 text-sm">
      To find out, ask:{" "}
      {asks.map((id) => (
        <Link key={id} href={playbookHref(id)} className="block text-accent underline">
          {ASKS[id].text}
        </Link>
      ))}
    </p>
  );
}
