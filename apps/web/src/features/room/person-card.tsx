import type { EditCommand } from "@finalist/core/change";
import type { Interviewer } from "@finalist/core/model";
import {
  type ChecklistItem,
  firstName,
  type PersonBoard,
  type PersonCard as Person,
} from "@finalist/core/prepare";
import { type ReactNode, useState } from "react";
import { formatClock, systemTimeZone } from "../../format.ts";
import { Button } from "../../ui/button.tsx";
import { isolated } from "../../ui/isolate.ts";
import { AudienceChoice } from "./audience-choice.tsx";
import { ResearchSheet } from "./research-sheet.tsx";

interface SeatOf {
  readonly id: string;
  readonly name: string;
  readonly start: string;
}

interface PersonCardProps {
  readonly person: Person;
  readonly interviewer: Interviewer;
  readonly questions: PersonBoard | undefined;
  readonly isMostSenior: boolean;
  readonly sessions: readonly SeatOf[];
  /** What this person has heard from you already. */
  readonly heard: readonly string[];
  readonly items: readonly ChecklistItem[];
  readonly ticked: readonly string[];
  readonly now: string;
  readonly onRun: (command: EditCommand) => void;
  readonly onEdit: () => void;
}

/** One interviewer: at a glance who they are and what counts; the rest unfolds. */
export function PersonCard(props: PersonCardProps) {
  const { person, questions, sessions, heard, onEdit } = props;
  const [cares] = person.caresAbout;
  const lead = person.stories[0]?.title ?? person.leadWith[0];
  return (
    <article
      id={person.interviewerId}
      tabIndex={-1}
      aria-label={person.name}
      className="keep-together scroll-mt-16 rounded-2xl border border-line bg-card p-5"
    >
      <header className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 title={person.name} className="line-clamp-3 text-xl font-semibold">
            <bdi>{person.name}</bdi>
          </h3>
          <p title={person.title} className="line-clamp-3 text-muted">
            <bdi>{person.title ?? "Title not known yet"}</bdi>
          </p>
        </div>
        <Button
          className="screen-only shrink-0"
          aria-label={`Edit ${person.name}`}
          onClick={onEdit}
        >
          Edit
        </Button>
      </header>
      <Standing {...props} />
      {sessions.length > 0 && <SeatedIn {...props} />}
      <dl className="mt-4 space-y-2">
        <Glance name="Cares about">{cares}</Glance>
        <Glance name="Lead with">{lead}</Glance>
      </dl>
      <details className="mt-4 border-t border-line pt-3">
        <summary className="min-h-6 cursor-pointer truncate text-sm font-medium text-accent">
          How to talk to <bdi>{firstName(person.name)}</bdi>
        </summary>
        <dl className="mt-3 space-y-3 text-sm">
          {person.audience !== undefined && (
            <Row name="Audience">
              <Audience {...props} /> <span className="text-muted">{fromWords(person)}</span>
            </Row>
          )}
          <Row name="Cares about">{list(person.caresAbout)}</Row>
          <Row name="Lead with">{list(person.leadWith)}</Row>
          <Row name="Your stories">{list(person.stories.map(({ title }) => title))}</Row>
          <Row name="Keep out">{list(person.keepOut)}</Row>
          <Row name="Ask">{list(questions?.own.map(({ text }) => text) ?? [])}</Row>
          <Row name="Mention once">{person.reference}</Row>
          <Row name="Has heard">{list(heard)}</Row>
          <Row name="Time there">{person.tenureAdvice}</Row>
        </dl>
      </details>
      <Research {...props} />
    </article>
  );
}

/** What is known and what is missing; its many fields are made once they are asked for. */
function Research({ person, interviewer, items, ticked, now, onRun }: PersonCardProps) {
  const [isOpen, setIsOpen] = useState(false);
  const asked = items.filter(({ state }) => state !== "not-applicable");
  const missing = asked.filter(({ state }) => state !== "done");
  return (
    <details
      className="mt-3 border-t border-line pt-3"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 cursor-pointer text-sm font-medium text-accent">
        Research
        {asked.length > 0 && (
          <span className="ml-2 font-normal text-muted tabular-nums">
            {asked.length - missing.length} of {asked.length} known
          </span>
        )}
        {missing.length > 0 && (
          <span className="mt-0.5 line-clamp-2 pl-4 font-normal text-warn">
            Next: {missing.map(({ text }) => text).join(" · ")}
          </span>
        )}
      </summary>
      {person.lookUp.length > 0 && (
        <p className="mt-2 text-sm text-muted">Worth a look: {person.lookUp.join("; ")}.</p>
      )}
      <div className="mt-2">
        {isOpen && (
          <ResearchSheet
            person={interviewer}
            items={items}
            ticked={ticked}
            now={now}
            onRun={onRun}
          />
        )}
      </div>
    </details>
  );
}

/** What kind of interviewer it is, and from what that is known. */
function Standing(props: PersonCardProps) {
  const { person, interviewer, isMostSenior } = props;
  if (person.audience === undefined) {
    return (
      <div className="mt-2 text-sm text-warn">
        What kind of interviewer? The title does not say. <Audience {...props} />
      </div>
    );
  }
  const marks = [
    ...person.lensNames,
    ...(interviewer.managesThePost ? ["would be your manager"] : []),
    ...(isMostSenior ? ["the most senior"] : []),
  ];
  return (
    <p className="mt-2 text-sm font-medium text-accent">
      {person.audienceName}
      {marks.length > 0 && <span className="font-normal text-muted">, {marks.join(", ")}</span>}
    </p>
  );
}

const Audience = ({ interviewer, onRun }: PersonCardProps) => (
  <AudienceChoice
    person={interviewer}
    onChoose={(audience) =>
      onRun({
        type: "change",
        collection: "interviewers",
        id: interviewer.id,
        patch: { audience },
      })
    }
  />
);

const fromWords = ({ audienceFrom, title }: Person): string =>
  ({ chosen: "You chose it.", manager: "Because they would be your manager." })[audienceFrom] ??
  `Read from “${title ?? ""}”.`;

/** When they are met; all of it in a hint where it is more than two lines. */
function SeatedIn({ sessions, interviewer }: PersonCardProps) {
  const text = sessions
    .map(({ name, start }) => `${isolated(name)}, ${clocks(start, interviewer)}`)
    .join(" · ");
  return (
    <p title={text} className="mt-1 line-clamp-2 text-sm text-muted">
      {text}
    </p>
  );
}

/** On the clock of the person who reads, and on theirs where they sit in another zone. */
function clocks(start: string, { timeZone }: Interviewer): string {
  const own = formatClock(start, systemTimeZone());
  const theirs = timeZone && formatClock(start, timeZone);
  return theirs && theirs !== own ? `${own} (${theirs} for them)` : own;
}

const list = (texts: readonly string[]): ReactNode =>
  texts.length > 0 && (
    <ul className="list-disc space-y-0.5 pl-4 marker:text-muted">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

function Glance({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="line-clamp-2">{children}</dd>
    </div>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="grid gap-0.5 sm:grid-cols-[7.5rem_1fr] sm:gap-3">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
