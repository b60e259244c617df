import { excerptOf } from "@finalist/core";
import type { ReactNode } from "react";
import { isolated } from "../../ui/isolate.ts";
import type { TellingView } from "@finalist/core/own-words";

interface SideBySideProps {
  readonly earlier: TellingView;
  readonly later: TellingView;
  /** What the two columns are called. */
  readonly names?: readonly [string, string];
  /** Whether what is marked is in the way of each other. */
  readonly isClash: boolean;
  /** What can be done with either of them. */
  readonly actions?: readonly [ReactNode, ReactNode];
}

/** Two tellings of one thing in two columns, on a phone one above the other. */
export function SideBySide({
  earlier,
  later,
  names = ["Earlier", "Later"],
  isClash,
  actions,
}: SideBySideProps) {
  const columns = [
    { name: names[0], telling: earlier, action: actions?.[0] },
    { name: names[1], telling: later, action: actions?.[1] },
  ];
  return (
    <div className="grid overflow-hidden rounded-xl border border-line sm:grid-cols-2">
      {columns.map(({ name, telling, action }, index) => (
        <section
          key={name}
          aria-label={telling.place === "" ? name : `${name}: ${telling.place}`}
          className={`flex min-w-0 flex-col gap-2 bg-paper px-4 py-3 ${
            index > 0 ? "border-t border-line sm:border-t-0 sm:border-l" : ""
          }`}
        >
          <p className="text-sm">
            <span className="block text-xs font-semibold tracking-wide text-muted uppercase">
              {name}
            </span>
            <span className="font-medium">{telling.place}</span>
            {telling.heardBy && <Hearers names={telling.heardBy} />}
          </p>
          {telling.text !== undefined && <Quote telling={telling} isClash={isClash} />}
          {telling.value !== undefined && (
            <p
              className={`mt-auto font-serif font-semibold ${isLong(telling.value) ? "" : "text-xl"}`}
            >
              <span className="sr-only">Value: </span>
              {telling.text === undefined ? (
                <Mark isClash={isClash}>{telling.value}</Mark>
              ) : (
                telling.value
              )}
            </p>
          )}
          {action}
        </section>
      ))}
    </div>
  );
}

const isLong = (value: string): boolean => value.length > 60;

const NAMED = 3;

function Hearers({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const left = names.length - NAMED;
  return (
    <span className="block text-muted">
      Heard by {names.slice(0, NAMED).map(isolated).join(", ")}
      {left > 0 && ` and ${left} more`}
    </span>
  );
}

interface MarkProps {
  readonly isClash: boolean;
  readonly children: string;
}

/** By colour, and by weight and line for whoever sees no colour. */
function Mark({ isClash, children }: MarkProps) {
  return (
    <mark
      className={`rounded-sm px-0.5 font-semibold text-ink underline decoration-2 underline-offset-4 ${
        isClash ? "bg-danger-soft decoration-danger" : "bg-accent-soft decoration-accent"
      }`}
    >
      {children}
    </mark>
  );
}

interface QuoteProps {
  readonly telling: TellingView;
  readonly isClash: boolean;
}

function Quote({ telling: { text = "", span }, isClash }: QuoteProps) {
  const { before, marked, after } = excerptOf(text, span);
  return (
    <blockquote dir="auto" className="text-sm whitespace-pre-line [overflow-wrap:anywhere]">
      {before}
      {marked !== "" && <Mark isClash={isClash}>{marked}</Mark>}
      {after}
    </blockquote>
  );
}
