import type {
  ComingSession,
  QuestionFor,
  RunningSession,
  SaidBefore,
} from "@finalist/core/prepare";
import { useState } from "react";
import { Link } from "wouter";
import { formatClock, systemTimeZone } from "../../format.ts";
import { isolated } from "../../ui/isolate.ts";
import { FoldToggle, useFold } from "../../ui/fold.tsx";
import { Pane } from "./pane.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

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
  const isCrowd = people.length > CROWD;
  const [named, setNamed] = useState<string>();
  const isAll = !isCrowd || named === session.id;
  // Of a crowd, those who are asked something come first, so that the keys are theirs.
  const first = isCrowd ? people.toSorted((a, b) => weightOf(b) - weightOf(a)) : people;
  const shown = isAll ? people : first.slice(0, CROWD_SHOWN);
  const others = isAll ? [] : first.slice(CROWD_SHOWN);
  return (
    <div className="live-columns">
      <Pane
        label="To say and to ask"
        of={JSON.stringify([session.id, shown, open])}
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
        {shown.map(({ id, name, title, audience, lead, mention, questions: own }) => (
          <section key={id} aria-label={name}>
            <h2 title={name} className="line-clamp-2 text-[1.15em] font-semibold">
              <bdi>{name}</bdi>{" "}
              <span className="font-sans text-[0.75em] font-normal text-muted">
                {title ?? audience}
              </span>
            </h2>
            <p className="line-clamp-2 text-[0.8em] text-muted">
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
        {isCrowd && (
          <section aria-label="Also here">
            {others.length > 0 && (
              <>
                <h2 className="live-label">Also here</h2>
                <p className="line-clamp-2 text-[0.8em] text-muted">
                  {others.map(({ name }) => isolated(name)).join(", ")}
                </p>
              </>
            )}
            <button
              {...HARMLESS}
              type="button"
              aria-expanded={isAll}
              className="min-h-[2em] text-[0.8em] text-accent underline"
              onClick={() => setNamed(isAll ? undefined : session.id)}
            >
              {isAll ? "The first few alone" : `All ${people.length} people, with their questions`}
            </button>
          </section>
        )}
        {people.length === 0 && <p className="text-muted">Nobody is named for this session.</p>}
      </Pane>
      <div className="live-side">
        <Said said={said} />
        {next && <Next next={next} />}
      </div>
    </div>
  );
}

/** From how many on nobody is looked at one by one, and how many of them are shown. */
const CROWD = 8;
const CROWD_SHOWN = 4;

type Seated = RunningSession["people"][number];

const weightOf = ({ questions }: Seated): number => Number(questions.length > 0);

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

/** More would not be read beside a call. */
const SAID_SHOWN = 10;

export function Said({ said }: { readonly said: readonly SaidBefore[] }) {
  const fold = useFold(said, SAID_SHOWN);
  return (
    <Pane label="Said before" of={JSON.stringify(fold.shown)}>
      <h2 className="live-label">Said before, keep it so</h2>
      {said.length === 0 && <p className="text-muted">Nothing on file.</p>}
      <dl>
        {fold.shown.map(({ subject, value, clashesWith, correctedTo }) => (
          <div key={subject} className="mt-[0.3em] line-clamp-4 leading-snug">
            <dt className="inline [overflow-wrap:anywhere] text-muted">{subject}: </dt>
            <dd className="inline font-semibold">
              {value}
              {clashesWith && <span className="text-warn"> not {clashesWith}</span>}
              {correctedTo && <span className="text-accent"> now {correctedTo}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <FoldToggle fold={fold} />
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
