import type { LiveState, RunningSession } from "@finalist/core/prepare";
import { formatClock, systemTimeZone } from "../../format.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

const MINUTE = 60_000;
/** From when on the time left is set off, in minutes. */
const SOON_OVER = 5;

interface HeadProps {
  readonly company: string;
  readonly state: LiveState;
  readonly current: RunningSession | undefined;
  readonly others: readonly RunningSession[];
  readonly now: string;
  readonly withSeconds: boolean;
  readonly onChoose: (sessionId: string) => void;
}

/** The time, which session this is, and how much of it is left. */
export function Head({ company, state, current, others, now, withSeconds, onChoose }: HeadProps) {
  return (
    <header className="live-head">
      <div className="flex items-center justify-between gap-x-[1em] max-md:flex-wrap">
        <p className="live-clock" role="timer" aria-label="Time">
          {formatClock(now, systemTimeZone())}
          {withSeconds && <span className="live-seconds">{now.slice(17, 19)}</span>}
        </p>
        <div className="min-w-0 flex-1 max-md:order-last max-md:basis-full">
          <h1
            title={current?.title ?? company}
            className="line-clamp-2 text-[1.5em] leading-tight font-semibold"
          >
            {current?.title ?? <bdi>{company}</bdi>}
          </h1>
          <p className="text-muted md:truncate">
            {current ? <Where session={current} state={state} /> : TITLES[state.phase]}
          </p>
          {others.map(({ id, title }) => (
            <button
              {...HARMLESS}
              key={id}
              type="button"
              className="mr-[0.5em] rounded-lg border border-line px-[0.5em] text-[0.8em] text-muted hover:border-accent"
              onClick={() => onChoose(id)}
            >
              At the same time: {title}
            </button>
          ))}
        </div>
        {current && <Left session={current} />}
      </div>
      {current && <Bar session={current} />}
    </header>
  );
}

const TITLES: Readonly<Record<LiveState["phase"], string>> = {
  unscheduled: "No date yet",
  before: "Before it starts",
  session: "",
  between: "Between two sessions",
  after: "It is over",
};

function Where({ session, state }: { session: RunningSession; state: LiveState }) {
  if (state.phase !== "session") return null;
  return (
    <>
      Session {session.number} of {state.sessionCount}
      {session.format && <> · {session.format}</>}
      {session.slot && <> · {session.slot}</>}
    </>
  );
}

function Left({ session }: { readonly session: RunningSession }) {
  const left = Math.ceil(session.leftMillis / MINUTE);
  const isSoonOver = left <= SOON_OVER;
  return (
    <p className={`text-right leading-tight ${isSoonOver ? "text-warn" : ""}`}>
      <span className="block font-serif text-[2.1em] font-semibold tabular-nums">{left} min</span>
      <span className="block">{isSoonOver ? "left: come to an end" : "left"}</span>
    </p>
  );
}

function Bar({ session }: { readonly session: RunningSession }) {
  const { share, elapsedMillis, leftMillis, start, end } = session;
  const elapsed = Math.floor(elapsedMillis / MINUTE);
  const own = systemTimeZone();
  return (
    <div className="mt-[0.4em] flex items-center gap-[0.6em] text-[0.75em] text-muted tabular-nums">
      <span>{formatClock(start, own)}</span>
      <div
        role="progressbar"
        aria-label="This session"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={`${elapsed} of ${Math.round((elapsedMillis + leftMillis) / MINUTE)} minutes`}
        className="h-[0.6em] flex-1 overflow-hidden rounded-full bg-well"
      >
        <div
          className="h-full origin-left rounded-full bg-accent"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
      <span>{formatClock(end, own)}</span>
    </div>
  );
}
