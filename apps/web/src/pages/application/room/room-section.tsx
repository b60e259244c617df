import { PersonCard } from "../../../features/room/person-card.tsx";
import { Button } from "../../../ui/button.tsx";
import { EntryList } from "../../../ui/entry-list.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

export function RoomSection({ application, preparation, open }: ViewProps) {
  const titles = new Map(
    preparation.sessions.map(({ session, format }) => [
      session.id,
      session.title ?? format?.name ?? "Session",
    ]),
  );
  const heard = new Map(
    preparation.ledger.heard.map(({ interviewerId, entries }) => [interviewerId, entries]),
  );
  const inRoom = new Set(preparation.room.map(({ interviewerId }) => interviewerId));
  const others = application.interviewers.filter(({ id }) => !inRoom.has(id));
  return (
    <Panel
      title="Who will be there"
      aside={
        <Button onClick={() => open({ type: "new", collection: "interviewers" })}>
          Add a person
        </Button>
      }
    >
      {preparation.room.length === 0 && (
        <Empty>
          Nobody is in a session yet. Add a person, then choose them in a session on the Overview.
        </Empty>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        {preparation.room.map((person) => (
          <PersonCard
            key={person.interviewerId}
            person={person}
            questions={preparation.questions.people.find(
              ({ interviewerId }) => interviewerId === person.interviewerId,
            )}
            isMostSenior={preparation.mostSeniorId === person.interviewerId}
            sessions={person.sessionIds.map((id) => titles.get(id) ?? "")}
            heard={heard.get(person.interviewerId) ?? []}
            onEdit={() =>
              open({ type: "entry", collection: "interviewers", id: person.interviewerId })
            }
          />
        ))}
      </div>
      {others.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-2 font-semibold">In no session of this round</h3>
          <EntryList
            entries={others.map((person) => ({
              id: person.id,
              title: person.name,
              detail: person.title ?? "",
            }))}
            onOpen={(id) => open({ type: "entry", collection: "interviewers", id })}
          />
        </div>
      )}
    </Panel>
  );
}
