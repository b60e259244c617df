import type { Preparation, SessionCard } from "@finalist/core/prepare";
import { Button } from "../../ui/button.tsx";
import { TimeSpan } from "../../when.tsx";
import { Chip, Empty } from "../../ui/panel.tsx";

interface SessionListProps {
  readonly sessions: readonly SessionCard[];
  readonly likely: Preparation["likely"];
  readonly stories: Preparation["stories"];
  readonly timeZone: string;
  readonly onEdit: (sessionId: string) => void;
}

/** What each session tests, what works in it and what fails. */
export function SessionList({ sessions, likely, stories, timeZone, onEdit }: SessionListProps) {
  if (sessions.length === 0)
    return <Empty>No session yet. Add one, or drop the invitation on the start page.</Empty>;
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const questions = new Map(likely.map((entry) => [entry.sessionId, entry.questions]));
  return (
    <ol className="space-y-4">
      {sessions.map(({ session, format, people, deliveryRules }) => (
        <li key={session.id} className="keep-together rounded-2xl border border-line bg-card p-5">
          <div className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="text-sm text-muted">
                <TimeSpan start={session.start} end={session.end} timeZone={timeZone} />
              </p>
              <h3 className="text-lg font-semibold">
                {session.title ?? format?.name ?? "Session"}
              </h3>
            </div>
            <Button
              className="screen-only shrink-0"
              aria-label={`Edit ${session.title ?? "session"}`}
              onClick={() => onEdit(session.id)}
            >
              Edit
            </Button>
          </div>
          <div className="mt-2 flex flex-wrap gap-1.5">
            <Chip tone={format ? "accent" : "warn"}>{format?.name ?? "Format not known yet"}</Chip>
            {session.platform && <Chip>{session.platform}</Chip>}
            {session.location && <Chip>{session.location}</Chip>}
            {people.map((name) => (
              <Chip key={name}>{name}</Chip>
            ))}
          </div>
          {session.joinUrl && (
            <p className="mt-2 truncate text-sm">
              <a
                className="text-accent underline"
                href={session.joinUrl}
                target="_blank"
                rel="noreferrer"
              >
                {session.joinUrl}
              </a>
            </p>
          )}
          {format ? (
            <div className="mt-3 space-y-3 text-sm">
              <p>{format.tests}.</p>
              <div className="grid gap-4 sm:grid-cols-3">
                <Points title="Works" points={format.works} />
                <Points title="Fails" points={format.fails} />
                <Points title="Prepare" points={format.prepare} />
              </div>
              {format.numbers && <p className="text-xs text-muted">{format.numbers}</p>}
            </div>
          ) : (
            <p className="mt-3 text-sm text-muted">
              Ask what this session includes: the answer shows whether to prepare for problems,
              people or culture.
            </p>
          )}
          {(questions.get(session.id)?.length ?? 0) > 0 && (
            <details className="mt-3 text-sm">
              <summary className="cursor-pointer text-accent">What they may ask</summary>
              <ul className="mt-2 space-y-2">
                {questions
                  .get(session.id)
                  ?.map(({ questionId, text, answer, because, storyIds }) => (
                    <li key={questionId}>
                      <p className="font-medium">{text}</p>
                      <p className="text-muted">
                        {answer} <span className="italic">({because})</span>
                      </p>
                      {storyIds[0] !== undefined && <p>Story: {titles.get(storyIds[0])}</p>}
                    </li>
                  ))}
              </ul>
            </details>
          )}
          {session.whatItIncludes && (
            <details className="mt-3 text-sm">
              <summary className="cursor-pointer text-accent">What the invitation says</summary>
              <p className="mt-2 whitespace-pre-wrap">{session.whatItIncludes}</p>
            </details>
          )}
          {deliveryRules.length > 0 && (
            <details className="mt-3 text-sm">
              <summary className="cursor-pointer text-accent">
                What matters{" "}
                {session.delivery === "video"
                  ? "on video"
                  : session.delivery === "phone"
                    ? "on the phone"
                    : "in person"}
              </summary>
              <ul className="mt-2 list-disc pl-4">
                {deliveryRules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <h4 className="mb-1 font-medium text-muted">{title}</h4>
      <ul className="list-disc space-y-0.5 pl-4 marker:text-muted">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
