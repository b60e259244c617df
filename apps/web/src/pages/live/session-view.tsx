import type { ComingSession, RunningSession, SaidBefore } from "@finalist/core/prepare";
import { Link } from "wouter";
import { formatClock, systemTimeZone } from "../../format.ts";
import { Pane } from "./pane.tsx";
import type { QuestionFor } from "./questions.ts";

interface SessionViewProps {
  readonly session: RunningSession;
  readonly base: string;
  readonly questions: readonly QuestionFor[];
  readonly said: readonly SaidBefore[];
  readonly next: ComingSession | undefined;
  readonly timeZone: string;
  readonly onToggle: (question: QuestionFor) => void;
}

/** Who is here, what to say, what to ask; beside it what was said before, and what comes next. */
export function SessionView(props: SessionViewProps) {
  const { session, base, questions, said, next, onToggle } = props;
  const { people, revisits } = session;
  const open = revisits.filter(({ turn }) => turn !== "passed");
  return (
    <div className="live-columns">
      <Pane
        label="To say and to ask"
        of={JSON.stringify([session.id, people, open])}
        className="space-y-[0.8em]"
      >
        {open.map(({ concernId, text, topic, turn }) => (
          <p key={concernId} className={turn === "now" ? "live-say" : "live-say live-say-later"}>
            <span className="live-label">
              {turn === "now" ? "Say now" : "A little later"}: {topic}
            </span>
            {turn === "now" && text}
          </p>
        ))}
        {people.map(({ id, name, title, audience, lead, mention, questions: own }) => (
          <section key={id} aria-label={name}>
            <h2 className="text-[1.15em] font-semibold">
              <bdi>{name}</bdi>{" "}
              <span className="font-sans text-[0.75em] font-normal text-muted">
                {title ?? audience}
              </span>
            </h2>
            <p className="text-[0.8em] text-muted">
              {[lead, mention && `mention: ${mention}`].filter(Boolean).join(" · ")}
            </p>
            {own.length === 0 && (
              <p className="text-[0.8em]">
                <Link href={`${base}/questions`} className="text-accent underline">
                  No question planned for <bdi>{name}</bdi>
                </Link>
              </p>
            )}
            <ul>
              {questions.map((each, index) =>
                each.interviewerId === id ? (
                  <li key={each.question.plannedId ?? each.question.questionId ?? index}>
                    <Question of={each} number={index + 1} onToggle={onToggle} />
                  </li>
                ) : null,
              )}
            </ul>
          </section>
        ))}
        {people.length === 0 && <p className="text-muted">Nobody is named for this session.</p>}
      </Pane>
      <div className="live-side">
        <Said said={said} />
        {next && <Next next={next} />}
      </div>
    </div>
  );
}

interface QuestionProps {
  readonly of: QuestionFor;
  readonly number: number;
  readonly onToggle: (question: QuestionFor) => void;
}

function Question({ of, number, onToggle }: QuestionProps) {
  const isAsked = of.question.askedAt !== undefined;
  const key = number <= 10 ? String(number % 10) : undefined;
  return (
    <button
      type="button"
      aria-pressed={isAsked}
      aria-keyshortcuts={key}
      className="live-question"
      onClick={() => onToggle(of)}
    >
      <span aria-hidden className="live-key">
        {isAsked ? "✓" : key}
      </span>
      <span className={isAsked ? "text-muted line-through" : ""}>{of.question.text}</span>
      {isAsked && <span className="sr-only"> (asked)</span>}
    </button>
  );
}

export function Said({ said }: { readonly said: readonly SaidBefore[] }) {
  return (
    <Pane label="Said before" of={JSON.stringify(said)}>
      <h2 className="live-label">Said before, keep it so</h2>
      {said.length === 0 && <p className="text-muted">Nothing on file.</p>}
      <dl>
        {said.map(({ subject, value, clashesWith, correctedTo }) => (
          <div key={subject} className="mt-[0.3em] leading-snug">
            <dt className="inline text-muted">{subject}: </dt>
            <dd className="inline font-semibold">
              {value}
              {clashesWith && <span className="text-warn"> not {clashesWith}</span>}
              {correctedTo && <span className="text-accent"> now {correctedTo}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Pane>
  );
}

function Next({ next }: { readonly next: ComingSession }) {
  return (
    <section aria-label="Next" className="border-t border-line pt-[0.5em] text-[0.85em]">
      <h2 className="live-label">Next</h2>
      <p className="font-semibold">
        {formatClock(next.start, systemTimeZone())} {next.title}
      </p>
      <p className="line-clamp-2 text-muted">
        {next.people.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
    </section>
  );
}
