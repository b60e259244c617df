import type { DaySheet as Sheet } from "@finalist/core/prepare";
import { type ReactNode, useRef } from "react";
import { formatDate, formatDay, systemTimeZone } from "../../format.ts";
import { isolated } from "../../ui/isolate.ts";
import { useFittedType } from "../../ui/use-fitted-type.ts";
import { Moment } from "../../when.tsx";
import { SheetSession } from "./sheet-session.tsx";

const MILLIMETRE = 96 / 25.4;
const POINT = 96 / 72;
/** What both A4 and Letter have within the margins of the sheet, less a hair for rounding. */
const HEIGHT = 257 * MILLIMETRE;
const SMALLEST = 7 * POINT;
const LARGEST = 10.5 * POINT;

interface DaySheetProps {
  readonly sheet: Sheet;
  /** Said above the sheet: whether it fits one page. */
  readonly children: (fits: boolean) => ReactNode;
}

/** One page for the lobby. Type shrinks to fit it; what is still too much goes on to a second. */
export function DaySheet({ sheet, children }: DaySheetProps) {
  const article = useRef<HTMLElement>(null);
  const fits = useFittedType(article, {
    min: SMALLEST,
    max: LARGEST,
    measuring: "day-sheet-measured",
    fits: (element) => element.getBoundingClientRect().height <= HEIGHT,
    of: JSON.stringify(sheet),
  });
  const own = systemTimeZone();
  const days = sheet.sessions.map(({ start }) => formatDay(start, own));
  return (
    <>
      {children(fits)}
      <article ref={article} className="day-sheet" aria-label="Day sheet">
        <Head sheet={sheet} />
        <InMind texts={sheet.keepInMind} />
        <div className="day-sheet-columns">
          {sheet.sessions.map((session, index) => (
            <SheetSession
              key={session.id}
              session={session}
              before={sheet.sessions[index - 1]}
              timeZone={sheet.timeZone}
              day={new Set(days).size > 1 && days[index] !== days[index - 1] ? days[index] : ""}
            />
          ))}
          <Part title="Stories to lead with" show={sheet.stories.length > 0}>
            {sheet.stories.map(({ id, title, figures, newDepth, forWhom }) => (
              <p key={id}>
                <strong>{title}</strong>
                {figures.length > 0 && <>: {figures.join("; ")}</>}
                {newDepth.length > 0 && <>. New since: {newDepth.join("; ")}</>}
                {forWhom.length > 0 && (
                  <span className="text-muted"> For {forWhom.map(isolated).join(", ")}.</span>
                )}
              </p>
            ))}
          </Part>
          <Part title="Said before, keep it so" show={sheet.said.length > 0}>
            {sheet.said.map(({ subject, value, where, clashesWith, correctedTo }) => (
              <p key={subject}>
                {subject}: <strong>{value}</strong> <span className="text-muted">{where}</span>
                {clashesWith && <em> Not {clashesWith}!</em>}
                {correctedTo && <em> Corrected openly: {correctedTo}.</em>}
              </p>
            ))}
          </Part>
          <Part title="If they come back to it" show={sheet.held.length > 0}>
            {sheet.held.map(({ topic, text }) => (
              <p key={`${topic} ${text}`}>
                <strong>{topic}:</strong> {text}
              </p>
            ))}
          </Part>
          <Part title="Have with you" show={sheet.bring.length > 0}>
            <ul>
              {sheet.bring.map(({ text, ready }) => (
                <li key={text} className="day-sheet-box" data-done={ready || undefined}>
                  {text}
                  {!ready && <span className="text-muted"> not ready yet</span>}
                </li>
              ))}
            </ul>
          </Part>
          <Part title="Afterwards" show={sheet.after.length > 0}>
            <ul>
              {sheet.after.map((step) => (
                <li key={`${step.text} ${step.names.join(" ")}`} className="day-sheet-box">
                  {step.text} {step.names.map(isolated).join(", ")}
                  <When {...step} timeZone={sheet.timeZone} />
                </li>
              ))}
            </ul>
          </Part>
        </div>
      </article>
    </>
  );
}

function Head({ sheet }: { readonly sheet: Sheet }) {
  const { company, role, round, start, contacts } = sheet;
  return (
    <header className="flex justify-between gap-x-[2em] gap-y-[0.5em] max-sm:flex-wrap border-b-[0.15em] border-ink pb-[0.5em]">
      <div className="min-w-0">
        <h2 className="text-[1.9em] leading-[1.1] font-semibold">
          <bdi>{company}</bdi>
        </h2>
        <p>
          <bdi>{role}</bdi>
          {round !== undefined && <>, round {round}</>}
        </p>
      </div>
      <div className="min-w-0 text-right max-sm:text-left sm:max-w-[50%] sm:shrink-0">
        <p className="font-serif text-[1.2em] font-semibold">
          {start ? formatDay(start, systemTimeZone()) : "No date yet"}
        </p>
        {contacts.length > 0 && (
          <p>
            <span className="day-sheet-label">If something goes wrong</span>{" "}
            {contacts.map(({ name, email }, index) => (
              <span key={name}>
                {index > 0 && "; "}
                <bdi>{name}</bdi> {email}
              </span>
            ))}
          </p>
        )}
      </div>
    </header>
  );
}

/** The three things, side by side above all else. */
function InMind({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ol aria-label="Keep in mind" className="day-sheet-mind">
      {texts.map((text, index) => (
        <li key={text}>
          <span aria-hidden className="font-serif text-[1.5em] leading-none text-accent">
            {index + 1}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

interface PartProps {
  readonly title: string;
  readonly show: boolean;
  readonly children: ReactNode;
}

function Part({ title, show, children }: PartProps) {
  if (!show) return null;
  return (
    <section className="day-sheet-part">
      <h3 className="day-sheet-label">{title}</h3>
      {children}
    </section>
  );
}

type Step = Omit<Sheet["after"][number], "text" | "names">;

function When({ due, day, fromDay, timeZone }: Step & { readonly timeZone: string }) {
  if (day) return <strong> {formatDate(day)}</strong>;
  if (fromDay) return <> from {formatDate(fromDay)}</>;
  if (!due) return null;
  return (
    <>
      {" "}
      by <Moment instant={due} timeZone={timeZone} />
    </>
  );
}
