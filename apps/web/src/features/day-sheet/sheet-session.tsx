import type { DaySheet, SeatedPerson } from "@finalist/core/prepare";
import { isolated } from "../../ui/isolate.ts";
import { TimeSpan } from "../../when.tsx";

type Session = DaySheet["sessions"][number];

interface SheetSessionProps {
  readonly session: Session;
  /** What the session before says already is not said again. */
  readonly before: Session | undefined;
  readonly timeZone: string;
  /** The day that begins here, where there are several. */
  readonly day: string | undefined;
}

/** When and where, who is there, what to say and what to ask. */
export function SheetSession({ session, before, timeZone, day }: SheetSessionProps) {
  const { title, format, start, end, how, location, link, slot, people, alsoThere } = session;
  const where = [
    format,
    how === before?.how ? undefined : how,
    location === before?.location ? undefined : location,
    slot,
  ].filter(Boolean);
  return (
    <section className="day-sheet-part">
      <div className="day-sheet-head">
        {day && <p className="day-sheet-label">{day}</p>}
        <h3 className="text-[1.15em] leading-tight font-semibold">
          <span className="tabular-nums">
            <TimeSpan start={start} end={end} timeZone={timeZone} withDay={false} />
          </span>{" "}
          {title}
        </h3>
        {where.length > 0 && <p className="text-muted">{where.join(" · ")}</p>}
        {link && link !== before?.link && <p>{link}</p>}
      </div>
      {session.revisits.map(({ concernId, topic, text, placement }) => (
        <p key={concernId} className="day-sheet-say">
          <span className="day-sheet-label">
            {placement === "opening" ? "Early" : placement}, on {topic}
          </span>{" "}
          <Opening text={text} />
        </p>
      ))}
      {people.map((person) => (
        <Person key={person.id} person={person} />
      ))}
      {alsoThere.length > 0 && (
        <p className="text-muted">
          {people.length > 0 ? "Also there" : "With"}: {alsoThere.map(isolated).join(", ")}
        </p>
      )}
    </section>
  );
}

/** The first sentence is what the eye has to find. */
function Opening({ text }: { readonly text: string }) {
  const [opening = text] = /^.+?[.!?](?=\s|$)/s.exec(text) ?? [];
  return (
    <>
      <strong>{opening}</strong>
      {text.slice(opening.length)}
    </>
  );
}

function Person({ person }: { readonly person: SeatedPerson }) {
  const { name, title, audience, lead, mention, questions } = person;
  return (
    <div className="day-sheet-person">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{" "}
        <span className="text-muted">{title ?? audience}</span>
      </p>
      {lead && (
        <p>
          <span className="day-sheet-label">Lead</span> {lead}
        </p>
      )}
      {mention && (
        <p>
          <span className="day-sheet-label">Mention</span> {mention}
        </p>
      )}
      <ul>
        {questions.map(({ text, askedAt }) => (
          <li key={text} className="day-sheet-box" data-done={askedAt && true}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
