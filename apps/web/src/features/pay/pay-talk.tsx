import type { EditCommand } from "@finalist/core/change";
import { PAY_EVENT_NAMES } from "@finalist/core/playbook";
import type { PayBoard } from "@finalist/core/prepare";
import { useState } from "react";
import { Link } from "wouter";
import { currentInstant, newId } from "../../clock.ts";
import { playbookHref } from "../../playbook-href.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../when.tsx";
import { CHANGES } from "../../ui/keep-off.ts";

interface PayTalkProps {
  readonly board: PayBoard;
  readonly timeZone: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onOpen: (id: string) => void;
}

const STATES: Readonly<Record<PayBoard["state"], string>> = {
  "not-raised": "Nobody has spoken of pay yet",
  asked: "They have asked what you expect",
  "range-given": "They have your range",
  "pushed-1": "They want one figure",
  deflected: "You have asked for the whole package",
  "pushed-2": "They push for one figure again",
  "upper-end-given": "They have the upper end",
  negotiation: "There is an offer: now you negotiate",
};

/** Where the talk stands, what to say now, what may come next, and what was said. */
export function PayTalk({ board, timeZone, onRun, onOpen }: PayTalkProps) {
  const { state, steps, next, now, aboutCurrentPay, toldFigures } = board;
  const [showsOthers, setShowsOthers] = useState(false);
  const legal = next.filter(({ isLegal }) => isLegal);
  const others = next.filter(({ isLegal }) => !isLegal);
  const log = (kind: string): void =>
    onRun({
      type: "add",
      collection: "payEvents",
      value: { id: newId(), kind, at: currentInstant() },
    });
  return (
    <>
      <div className="rounded-2xl border border-line bg-card p-5">
        <p role="status" className="font-serif text-xl">
          {state === "not-raised" && toldFigures !== undefined
            ? `They have heard ${toldFigures} from you. When it was said is not on record yet.`
            : `${STATES[state]}.`}
        </p>
        <Saying saying={now} />
        <h3 {...CHANGES} className="mt-5 mb-2 font-sans text-sm font-medium text-muted">
          What happened next?
        </h3>
        <ul className="flex flex-wrap gap-2">
          {legal.map(({ event }) => (
            <li key={event}>
              <Button className="max-sm:min-h-11" onClick={() => log(event)}>
                {PAY_EVENT_NAMES[event]}
              </Button>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <Button
            look="quiet"
            className="mt-2 -ml-3"
            aria-expanded={showsOthers}
            onClick={() => setShowsOthers(!showsOthers)}
          >
            {showsOthers ? "Only what is wise" : "Something else happened"}
          </Button>
        )}
        {showsOthers && (
          <ul className="mt-2 divide-y divide-line text-sm">
            {others.map(({ event, broken }) => (
              <li key={event} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 flex-1">
                  <span className="font-medium">{PAY_EVENT_NAMES[event]}</span>
                  {broken && <Broken broken={broken} />}
                </span>
                <Button
                  aria-label={`It happened: ${PAY_EVENT_NAMES[event]}`}
                  onClick={() => log(event)}
                >
                  It happened
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {steps.length > 0 && (
        <ol aria-label="What was said" className="mt-4 border-l-2 border-line pl-4">
          {steps.map(({ event, isLegal, broken }) => (
            <li key={event.id} id={event.id} tabIndex={-1} className="py-1.5 text-sm outline-none">
              <button
                type="button"
                className="text-left font-medium hover:text-accent"
                onClick={() => onOpen(event.id)}
              >
                {PAY_EVENT_NAMES[event.kind]}
              </button>{" "}
              <span className="text-muted">
                <Moment instant={event.at} timeZone={timeZone} />
              </span>
              {event.words !== undefined && <p dir="auto">“{event.words}”</p>}
              {broken && <Broken broken={broken} />}
              {!isLegal && !broken && (
                <p className="text-warn">Out of turn: nothing before it led here.</p>
              )}
            </li>
          ))}
        </ol>
      )}
      <details className="mt-4 text-sm">
        <summary className="cursor-pointer text-accent">If they ask what you earn now</summary>
        <Saying saying={aboutCurrentPay} />
      </details>
    </>
  );
}

function Broken({ broken }: { readonly broken: NonNullable<PayBoard["next"][number]["broken"]> }) {
  const { rule, text, todo } = broken;
  return (
    <span className="block text-warn">
      {text}. {todo}.{" "}
      <Link href={playbookHref(rule)} className="underline">
        Why<span className="sr-only">: {text}</span>
      </Link>
    </span>
  );
}

/** Words to say, in the person's own figures, with the advice behind them. */
function Saying({ saying: { say, rules } }: { readonly saying: PayBoard["now"] }) {
  return (
    <div className="mt-2">
      {say !== undefined && (
        <blockquote className="my-3 border-l-4 border-accent pl-4 text-lg">“{say}”</blockquote>
      )}
      <ul className="text-sm text-muted">
        {rules.map(({ id, text }) => (
          <li key={id}>
            <Link href={playbookHref(id)} className="inline-block py-0.5 hover:text-accent">
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
