import { type Brief, firstName } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { formatDay, systemTimeZone } from "../../format.ts";
import { isolated } from "../../ui/isolate.ts";
import { Moment, TimeSpan } from "../../when.tsx";

/** One page for the day: read on screen, or printed on A4 or Letter. */
export function BriefPage({ brief }: { readonly brief: Brief }) {
  const { timeZone } = brief;
  const raised = brief.revisits.filter(({ where }) => where !== undefined);
  const held = brief.revisits.filter(({ where }) => where === undefined);
  return (
    <article className="mx-auto max-w-3xl">
      <header className="mb-6 border-b-2 border-ink pb-3">
        <h1 className="text-3xl font-semibold">
          <bdi>{brief.company}</bdi>
        </h1>
        <p className="text-lg">
          <bdi>{brief.role}</bdi>
        </p>
        <p className="mt-1 text-sm text-muted">
          {brief.round !== undefined && `Round ${brief.round} · `}
          {brief.start !== undefined && (
            <>
              <Moment instant={brief.start} timeZone={timeZone} />
              {" · "}
            </>
          )}
          {[brief.countdown, brief.readiness].filter(Boolean).join(" · ")}
        </p>
      </header>

      {brief.fixFirst.length > 0 && (
        <section className="keep-together mb-6 rounded-xl border border-danger bg-danger-soft px-4 py-3 text-danger">
          <h2 className="text-lg font-semibold">Fix before you go in</h2>
          <List texts={brief.fixFirst.map(findingText)} />
        </section>
      )}

      <Part title="Sessions" show={brief.sessions.length > 0}>
        {brief.sessions.map((session, index) => (
          <div key={session.id} className="keep-together mb-4">
            <h3 className="font-semibold">
              <TimeSpan
                start={session.start}
                end={session.end}
                timeZone={timeZone}
                withDay={false}
              />{" "}
              {session.title}
            </h3>
            <p className="text-sm text-muted">
              {[
                formatDay(session.start, systemTimeZone()),
                session.how,
                session.people.map(isolated).join(", "),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {session.link && session.link !== brief.sessions[index - 1]?.link && (
              <p className="text-sm">{session.link}</p>
            )}
            {session.includes && <p className="text-sm">{session.includes}</p>}
            {session.tests && <p className="text-sm">{session.tests}</p>}
            <Facts
              rows={[
                ["Works", session.works],
                ["Fails", session.fails],
                ["On the day", session.onTheDay],
              ]}
            />
            {session.likely.length > 0 && (
              <>
                <p className="mt-1 text-sm font-medium">They may ask</p>
                <ul className="list-disc pl-5 text-sm">
                  {session.likely.map(({ text, story }) => (
                    <li key={text}>
                      {text}
                      {story && <span className="text-muted"> → {story}</span>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        ))}
      </Part>

      <Part title="The room" show={brief.people.length > 0}>
        {brief.people.map((person) => (
          <div key={person.id} className="keep-together mb-4">
            <h3 className="font-semibold">
              <bdi>{person.name}</bdi>
              {person.title && <span className="font-normal text-muted">, {person.title}</span>}
            </h3>
            <p className="text-sm text-muted">
              {person.audience}. {person.tenureAdvice}
            </p>
            <Facts
              rows={[
                ["Cares about", person.caresAbout],
                ["Lead with", person.leadWith],
                ["Stories", person.stories],
                ["Keep out", person.keepOut],
                ["Mention once", person.reference ? [person.reference] : []],
              ]}
            />
            {person.questions.length > 0 && (
              <p className="mt-1 text-sm font-medium">
                Ask <bdi>{firstName(person.name)}</bdi>
              </p>
            )}
            <ol className="list-decimal pl-5 text-sm">
              {person.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
            {person.spare && <p className="pl-5 text-sm text-muted">Spare: {person.spare}</p>}
          </div>
        ))}
      </Part>

      <Part title="Said before, keep it true" show={brief.saidBefore.length > 0}>
        <List texts={brief.saidBefore} />
      </Part>
      <Part title="To reopen, early and briefly" show={raised.length > 0}>
        <Revisits revisits={raised} />
      </Part>
      <Part title="If they come back to it" show={held.length > 0}>
        <Revisits revisits={held} />
      </Part>
      <Part title="From the earlier rounds" show={brief.fromEarlierRounds.length > 0}>
        <List texts={brief.fromEarlierRounds.map(({ kind, text }) => `${kind}: ${text}`)} />
      </Part>
      <Part title="Still weak" show={brief.weak.length > 0} className="print:hidden">
        <List texts={brief.weak.map(findingText)} />
      </Part>
      <Part title="Next" show={brief.next.length > 0} className="print:hidden">
        <ul className="list-disc space-y-0.5 pl-5 text-sm">
          {brief.next.map(({ text, due, overdue }) => (
            <li key={text}>
              {text}
              {due !== undefined && (
                <>
                  {overdue ? ", was due " : ", by "}
                  <Moment instant={due} timeZone={timeZone} />
                </>
              )}
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

const findingText = ({ text, about, todo }: Brief["fixFirst"][number]): string =>
  `${text}${about ? ` (${about})` : ""}. ${todo}.`;

function Revisits({ revisits }: Pick<Brief, "revisits">) {
  return revisits.map(({ topic, text, where }) => (
    <p key={text} className="mb-2 text-sm">
      <strong>
        {topic}
        {where && ` (${where})`}:
      </strong>{" "}
      {text}
    </p>
  ));
}

interface PartProps {
  readonly title: string;
  readonly show: boolean;
  readonly children: ReactNode;
  readonly className?: string;
}

function Part({ title, show, children, className = "" }: PartProps) {
  if (!show) return null;
  return (
    <section className={`mb-6 ${className}`}>
      <h2 className="mb-2 border-b border-line pb-1 text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="list-disc space-y-0.5 pl-5 text-sm">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Facts({ rows }: { readonly rows: readonly (readonly [string, readonly string[]])[] }) {
  return (
    <dl className="mt-1 text-sm">
      {rows
        .filter(([, texts]) => texts.length > 0)
        .map(([name, texts]) => (
          <div key={name} className="grid grid-cols-[6.5rem_1fr] gap-2">
            <dt className="text-muted">{name}</dt>
            <dd>{texts.join("; ")}</dd>
          </div>
        ))}
    </dl>
  );
}
