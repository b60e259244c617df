import type { PersonCard as Person, PersonBoard } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/panel.tsx";

interface PersonCardProps {
  readonly person: Person;
  readonly questions: PersonBoard | undefined;
  readonly isMostSenior: boolean;
  readonly sessions: readonly string[];
  /** What this person has heard from you already. */
  readonly heard: readonly string[];
  readonly onEdit: () => void;
}

/** One interviewer: who they are to you, and what follows from that. */
export function PersonCard({
  person,
  questions,
  isMostSenior,
  sessions,
  heard,
  onEdit,
}: PersonCardProps) {
  return (
    <article className="keep-together rounded-2xl border border-line bg-card p-5">
      <header className="mb-3 flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-lg font-semibold">{person.name}</h3>
          <p className="text-sm text-muted">{person.title ?? "Title not known yet"}</p>
        </div>
        <Button
          className="screen-only shrink-0"
          aria-label={`Edit ${person.name}`}
          onClick={onEdit}
        >
          Edit
        </Button>
      </header>
      <div className="mb-4 flex flex-wrap gap-1.5">
        <Chip tone={person.audience === undefined ? "warn" : "accent"}>{person.audienceName}</Chip>
        {person.lensNames.map((name) => (
          <Chip key={name}>{name}</Chip>
        ))}
        {isMostSenior && <Chip>Most senior</Chip>}
        {sessions.map((session) => (
          <Chip key={session}>{session}</Chip>
        ))}
      </div>
      {person.audience === undefined && (
        <p className="mb-3 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
          The title does not say what kind of interviewer this is. Choose the audience under Edit.
        </p>
      )}
      <dl className="space-y-3 text-sm">
        <Row name="Cares about">{list(person.caresAbout)}</Row>
        <Row name="Lead with">{list(person.leadWith)}</Row>
        <Row name="Your stories">
          {person.stories.length > 0 ? list(person.stories.map(({ title }) => title)) : undefined}
        </Row>
        <Row name="Keep out">{list(person.keepOut)}</Row>
        <Row name="Ask">{list(questions?.own.map(({ text }) => text) ?? [])}</Row>
        <Row name="Mention once">{person.reference}</Row>
        <Row name="Has heard">{list(heard)}</Row>
        <Row name="Time there">{person.tenureAdvice}</Row>
        <Row name="Look up">{list(person.lookUp)}</Row>
      </dl>
    </article>
  );
}

const list = (texts: readonly string[]): ReactNode =>
  texts.length > 0 && (
    <ul className="list-disc space-y-0.5 pl-4 marker:text-muted">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="grid gap-0.5 sm:grid-cols-[7.5rem_1fr] sm:gap-3">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
