import { formatSpan } from "@finalist/core";
import type { ComingSession, LiveState } from "@finalist/core/prepare";
import { Link } from "wouter";
import { TimeSpan } from "../../when.tsx";
import { Pane } from "./pane.tsx";
import { Said } from "./session-view.tsx";

interface ViewOf<Phase extends LiveState["phase"]> {
  readonly state: Extract<LiveState, { readonly phase: Phase }>;
  readonly base: string;
  readonly timeZone: string;
}

/** How long until it begins, with whom, and what is still to be checked. */
export function BeforeView({ state, base, timeZone }: ViewOf<"before">) {
  const { next, checks } = state;
  return (
    <div className="live-columns">
      <Coming next={next} base={base} timeZone={timeZone} title="It starts" />
      <div className="live-side">
        <Pane label="Last checks" of={JSON.stringify(checks)}>
          <h2 className="live-label">Last checks</h2>
          {checks.length === 0 && (
            <p className="text-muted">
              Nothing to check on file yet:{" "}
              <Link href={`${base}/formats#${next.id}`} className="text-accent underline">
                say how you meet
              </Link>
              .
            </p>
          )}
          <ul>
            {checks.map(({ id, text, done }) => (
              <li key={id} className="mt-[0.3em] flex gap-[0.5em]">
                <span aria-hidden className={done ? "text-accent" : "text-warn"}>
                  {done ? "✓" : "○"}
                </span>
                <span className={done ? "text-muted" : ""}>
                  {text}
                  <span className="sr-only">{done ? " (done)" : " (open)"}</span>
                </span>
              </li>
            ))}
          </ul>
        </Pane>
      </div>
    </div>
  );
}

export function BetweenView({ state, base, timeZone }: ViewOf<"between">) {
  return (
    <div className="live-columns">
      <Coming next={state.next} base={base} timeZone={timeZone} title="Next" />
      <div className="live-side">
        <Said said={state.said} />
      </div>
    </div>
  );
}

/** More would not be read beside a call. */
const SEATED_MAX = 6;

interface ComingProps {
  readonly next: ComingSession;
  readonly base: string;
  readonly timeZone: string;
  readonly title: string;
}

function Coming({ next, base, timeZone, title }: ComingProps) {
  const { people, revisits, inMillis, isAnotherDay, link } = next;
  const shown = people.length > SEATED_MAX + 1 ? people.slice(0, SEATED_MAX) : people;
  const more = people.length - shown.length;
  return (
    <Pane
      label="What comes next"
      of={JSON.stringify([next.id, people, revisits])}
      className="space-y-[0.7em]"
    >
      <p>
        <span className="live-label">{title}</span>
        <span className="block font-serif text-[2.6em] leading-none font-semibold tabular-nums text-accent">
          in {formatSpan(Math.max(inMillis, 0) + (inMillis > 3_600_000 ? 0 : 59_999))}
        </span>
      </p>
      <p>
        <strong className="text-[1.2em]">{next.title}</strong>{" "}
        <span className="text-muted">
          <TimeSpan start={next.start} end={next.end} timeZone={timeZone} withDay={isAnotherDay} />
          {[next.format, next.how, next.location, next.slot].filter(Boolean).map((part) => (
            <span key={part}> · {part}</span>
          ))}
        </span>
      </p>
      {link && (
        <p>
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            title={link}
            className="line-clamp-2 text-accent underline [overflow-wrap:anywhere]"
          >
            {link}
          </a>
        </p>
      )}
      {revisits.map(({ concernId, topic, text }) => (
        <p key={concernId} className="live-say">
          <span className="live-label">To come back to: {topic}</span>
          {text}
        </p>
      ))}
      <ul className="space-y-[0.4em]">
        {shown.map(({ id, name, title: post, audience, lead, mention }) => (
          <li key={id}>
            <span title={name} className="line-clamp-2">
              <bdi className="font-semibold">{name}</bdi>{" "}
              <span className="text-[0.8em] text-muted">{post ?? audience}</span>
            </span>
            <span className="line-clamp-2 text-[0.8em] text-muted">
              {[lead, mention && `mention: ${mention}`].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Link href={`${base}/room`} className="text-accent underline">
              and {more} more
            </Link>
          </li>
        )}
      </ul>
    </Pane>
  );
}

export function AfterView({ state, base }: ViewOf<"after">) {
  return (
    <div className="m-auto max-w-[34em] space-y-[0.8em] text-center">
      <h2 className="text-[2em] font-semibold">That was it. Well done.</h2>
      <p>
        Write down what you were asked and what you answered while it is fresh. Then thank{" "}
        <Names names={state.people} />.
      </p>
      <p className="flex flex-wrap justify-center gap-[0.6em]">
        <Link href={`${base}/notes`} className="live-link bg-accent text-on-accent">
          Note it while it is fresh
        </Link>
        <Link href={`${base}/after`} className="live-link border border-line">
          The thank-yous
        </Link>
      </p>
    </div>
  );
}

const NAMED = 6;

function Names({ names }: { readonly names: readonly string[] }) {
  if (names.length > NAMED) return <>each of the {names.length} people you met</>;
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && (index === names.length - 1 ? " and " : ", ")}
      <bdi>{name}</bdi>
    </span>
  ));
}

export function UnscheduledView({ base }: { readonly base: string }) {
  return (
    <p className="m-auto max-w-[30em] text-center">
      No session is on file yet.{" "}
      <Link href={`${base}/formats`} className="text-accent underline">
        Add the first one
      </Link>
      , and this screen follows it.
    </p>
  );
}
