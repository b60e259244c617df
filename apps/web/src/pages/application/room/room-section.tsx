import type { Application } from "@finalist/core/model";
import { Link } from "wouter";
import { newId } from "../../../clock.ts";
import { AddPerson } from "../../../features/room/add-person.tsx";
import { PersonCard } from "../../../features/room/person-card.tsx";
import { SeatingGrid } from "../../../features/room/seating-grid.tsx";
import { EntryList } from "../../../ui/entry-list.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { BringIn, useBringing } from "../bring-in/bring-in.tsx";
import { CHANGES } from "../../../ui/keep-off.ts";

/** Who will be there, and what each of them asks of the person. */
export function RoomSection(view: ViewProps) {
  const { application, preparation, now, run, open } = view;
  const seats = new Map(
    preparation.sessions.map(({ session, format }) => [
      session.id,
      { id: session.id, name: session.title ?? format?.name ?? "Session", start: session.start },
    ]),
  );
  const heard = new Map(
    preparation.ledger.heard.map(({ interviewerId, entries }) => [interviewerId, entries]),
  );
  const people = new Map(application.interviewers.map((person) => [person.id, person]));
  const inRoom = new Set(preparation.room.map(({ interviewerId }) => interviewerId));
  const others = application.interviewers.filter(({ id }) => !inRoom.has(id));
  return (
    <>
      <Panel title="Who will be there">
        {preparation.room.length === 0 && (
          <Empty>
            {application.interviewers.length === 0
              ? "Nobody yet. Type a name and a title below, or drop the invitation on the start page."
              : "Nobody is in a session yet. Say below who sits where."}
          </Empty>
        )}
        <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
          {preparation.room.map((person) => {
            const interviewer = people.get(person.interviewerId);
            if (!interviewer) return null;
            return (
              <PersonCard
                key={interviewer.id}
                person={person}
                interviewer={interviewer}
                questions={preparation.questions.people.find(
                  ({ interviewerId }) => interviewerId === interviewer.id,
                )}
                isMostSenior={preparation.mostSeniorId === interviewer.id}
                sessions={person.sessionIds.flatMap((id) => seats.get(id) ?? [])}
                heard={heard.get(interviewer.id) ?? []}
                items={preparation.checklist.filter(
                  ({ list, interviewerId }) =>
                    list === "CL-INT" && interviewerId === interviewer.id,
                )}
                ticked={application.confirmations}
                now={now}
                onRun={run}
                onEdit={() =>
                  open({ type: "entry", collection: "interviewers", id: interviewer.id })
                }
              />
            );
          })}
        </div>
      </Panel>
      <Seating {...view} />
      {others.length > 0 && (
        <Panel title="In no session of this round">
          <EntryList
            entries={others.map((person) => ({
              id: person.id,
              title: person.name,
              detail: person.title ?? "Title not known yet",
            }))}
            onOpen={(id) => open({ type: "entry", collection: "interviewers", id })}
          />
        </Panel>
      )}
    </>
  );
}

function Seating({ application, preparation, run, hrefOf }: ViewProps) {
  const bringing = useBringing();
  const { sessions, room } = preparation;
  const isGrid = sessions.length > 0 && application.interviewers.length > 0;
  const audiences = new Map(room.map((person) => [person.interviewerId, person.audienceName]));
  const seat = (sessionId: string, personId: string, isSeated: boolean): void => {
    const session = application.sessions.find(({ id }) => id === sessionId);
    if (!session) return;
    const left = session.interviewerIds.filter((id) => id !== personId);
    const interviewerIds = isSeated ? [...left, personId] : left;
    run({ type: "change", collection: "sessions", id: sessionId, patch: { interviewerIds } });
  };
  return (
    <Panel
      title="Who sits where"
      aside={
        isGrid && (
          <p {...CHANGES} className="text-sm text-muted">
            Press a seat to fill or free it; arrow keys move.
          </p>
        )
      }
    >
      {sessions.length === 0 && (
        <Empty>
          No session yet.{" "}
          <Link className="text-accent underline" href={hrefOf("formats")}>
            Add the first one
          </Link>
          , then seat people in it.
        </Empty>
      )}
      {isGrid && (
        <SeatingGrid
          sessions={sessions.map(({ session, format }) => ({
            id: session.id,
            name: session.title ?? format?.name ?? "Session",
            start: session.start,
            interviewerIds: session.interviewerIds,
          }))}
          people={application.interviewers.map(({ id, name, title }) => ({
            id,
            name,
            detail: audiences.get(id) ?? title ?? "",
          }))}
          onSeat={seat}
        />
      )}
      <AddPerson
        onAdd={(person) => run(addPerson({ ...person, id: newId() }, onlySession(preparation)))}
        onBring={(source) => void bringing.bring(source)}
      />
      <div className="mt-4">
        <BringIn application={application} bringing={bringing} />
      </div>
    </Panel>
  );
}

type Session = Application["sessions"][number];

/** Where there is one session alone, everybody new sits in it. */
const onlySession = ({ sessions }: ViewProps["preparation"]): Session | undefined =>
  sessions.length === 1 ? sessions[0]?.session : undefined;

function addPerson(
  person: { readonly id: string; readonly name: string },
  session: Session | undefined,
): Parameters<ViewProps["run"]>[0] {
  const add = { type: "add", collection: "interviewers", value: person } as const;
  if (!session) return add;
  const interviewerIds = [...session.interviewerIds, person.id];
  return {
    type: "batch",
    label: `Added ${person.name}`,
    commands: [
      add,
      { type: "change", collection: "sessions", id: session.id, patch: { interviewerIds } },
    ],
  };
}
