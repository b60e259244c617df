import { toMillis } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { formatValue, type Preparation } from "@finalist/core/prepare";
import { CLAIM_SOURCE_NAMES } from "@finalist/core/playbook";
import { Link } from "wouter";
import { type EditTarget, entryName } from "../entry-dialog.tsx";
import { NoteList } from "../features/notes/note-list.tsx";
import { QuestionBoard } from "../features/questions/question-board.tsx";
import { PersonCard } from "../features/room/person-card.tsx";
import { SessionList } from "../features/sessions/session-list.tsx";
import { formatMoment } from "../format.ts";
import { Button } from "../ui/button.tsx";
import { Chip, Empty, Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";

interface ViewProps {
  readonly application: Application;
  readonly preparation: Preparation;
  readonly now: string;
  readonly open: (target: EditTarget) => void;
  readonly run: (command: EditCommand) => void;
}

const SHOWN_ACTIONS = 5;

/** Where a next step is done: items at their place in the list, messages and notes at theirs. */
const placeOf = (id: string): string => {
  if (!id.startsWith("TL-")) return `checklist#${encodeURIComponent(id)}`;
  return id.startsWith("TL-20") ? "notes" : "groundwork";
};

export function Overview({ application, preparation, now, open }: ViewProps) {
  const { timeZone } = application;
  const coming = preparation.timeline.filter(
    ({ state, due, from }) =>
      (state === "ahead" || state === "now") && toMillis(due ?? from ?? now) > toMillis(now),
  );
  return (
    <>
      <Panel
        title="What to do now"
        aside={
          <Link href={`/a/${application.id}/checklist`} className="text-sm text-accent">
            Whole checklist
          </Link>
        }
      >
        {preparation.next.length === 0 ? (
          <Empty>Nothing is waiting for you. Well prepared.</Empty>
        ) : (
          <ol className="space-y-2">
            {preparation.next.slice(0, SHOWN_ACTIONS).map((action) => (
              <li key={action.id}>
                <Link
                  href={`/a/${application.id}/${placeOf(action.id)}`}
                  className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-xl border border-line bg-card px-4 py-3 transition hover:border-accent"
                >
                  <span className="font-medium">{action.text}</span>
                  {action.due !== undefined && (
                    <Chip tone={action.overdue ? "warn" : "plain"}>
                      {action.overdue ? "was due" : "by"} {formatMoment(action.due, timeZone)}
                    </Chip>
                  )}
                  {action.why && <span className="w-full text-sm text-muted">{action.why}</span>}
                </Link>
              </li>
            ))}
          </ol>
        )}
      </Panel>
      <Panel
        title="Sessions"
        aside={
          <Button
            className="screen-only"
            onClick={() => {
              const interview =
                application.interviews.find(({ round }) => round === preparation.round) ??
                application.interviews[0];
              if (interview)
                open({
                  type: "new",
                  collection: "sessions",
                  preset: { interviewId: interview.id },
                });
              else
                open({
                  type: "new",
                  collection: "interviews",
                  preset: { round: 2, purpose: "decision" },
                });
            }}
          >
            {application.interviews.length > 0 ? "Add a session" : "Add the interview"}
          </Button>
        }
      >
        <SessionList
          sessions={preparation.sessions}
          timeZone={timeZone}
          onEdit={(id) => open({ type: "entry", collection: "sessions", id })}
        />
      </Panel>
      <Panel title="Coming up">
        {coming.length === 0 ? (
          <Empty>No deadline ahead.</Empty>
        ) : (
          <ol className="divide-y divide-line rounded-2xl border border-line bg-card">
            {coming.slice(0, 14).map((deadline) => (
              <li
                key={deadline.id}
                className="flex flex-wrap justify-between gap-x-4 px-4 py-2 text-sm"
              >
                <span>{deadline.text}</span>
                <span className="text-muted">
                  {deadline.due === undefined
                    ? `from ${formatMoment(deadline.from ?? now, timeZone)}`
                    : `by ${formatMoment(deadline.due, timeZone)}`}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Panel>
    </>
  );
}

export function Room({ application, preparation, open }: ViewProps) {
  const titles = new Map(
    preparation.sessions.map(({ session, format }) => [
      session.id,
      session.title ?? format?.name ?? "Session",
    ]),
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

export function Questions({ application, preparation, now, run }: ViewProps) {
  return (
    <Panel title="What to ask whom">
      {preparation.room.length === 0 ? (
        <Empty>Questions follow from the people in the room; nobody is there yet.</Empty>
      ) : (
        <QuestionBoard
          application={application}
          board={preparation.questions}
          room={preparation.room}
          now={now}
          onRun={run}
        />
      )}
    </Panel>
  );
}

export function Notes({ application, preparation, now, run, open }: ViewProps) {
  const earlier = application.interviews
    .filter(({ round }) => round !== preparation.round)
    .sort((a, b) => b.round - a.round);
  const topics = new Map(application.concerns.map(({ id, topic }) => [id, topic]));
  const contradictions = preparation.consistency.filter(
    ({ verdict }) => verdict === "contradiction",
  );
  return (
    <>
      {earlier.length === 0 && (
        <Panel title="Round one">
          <Empty>
            No earlier round on file.{" "}
            <Button
              look="quiet"
              onClick={() =>
                open({
                  type: "new",
                  collection: "interviews",
                  preset: { round: 1, purpose: "screen" },
                })
              }
            >
              Add round one
            </Button>
          </Empty>
        </Panel>
      )}
      {earlier.map((interview) => (
        <Panel
          key={interview.id}
          title={`Round ${interview.round}`}
          aside={
            <Button
              onClick={() => open({ type: "entry", collection: "interviews", id: interview.id })}
            >
              When it was
            </Button>
          }
        >
          <NoteList
            application={application}
            interviewId={interview.id}
            now={now}
            onRun={run}
            onEdit={(id) => open({ type: "entry", collection: "notes", id })}
          />
        </Panel>
      ))}
      {contradictions.length > 0 && (
        <Panel title="Two tellings that disagree">
          <ul className="space-y-3">
            {contradictions.map(({ subject, earlier: before, later }) => (
              <li
                key={`${before.id}-${later?.id}`}
                className="rounded-xl border border-danger bg-danger-soft px-4 py-3 text-sm"
              >
                <p className="font-semibold text-danger">{subject}</p>
                <p>
                  {CLAIM_SOURCE_NAMES[before.saidIn]}:{" "}
                  <strong>{formatValue(before.value, before.unit)}</strong>
                </p>
                {later && (
                  <p>
                    {CLAIM_SOURCE_NAMES[later.saidIn]}:{" "}
                    <strong>{formatValue(later.value, later.unit)}</strong>
                  </p>
                )}
                <p className="mt-1 text-muted">
                  Change the plan, or say the change out loud as a correction with its reason.
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel
        title="What was said, and what you plan to say"
        aside={
          <Button
            onClick={() => open({ type: "new", collection: "claims", preset: { saidIn: "r1" } })}
          >
            Add a claim
          </Button>
        }
      >
        <EntryList
          empty="No claims yet. Every number, date and title you named belongs here, so that round two tells the same."
          entries={application.claims.map((claim) => ({
            id: claim.id,
            title: `${claim.subject}: ${formatValue(claim.value, claim.unit)}`,
            detail: CLAIM_SOURCE_NAMES[claim.saidIn],
          }))}
          onOpen={(id) => open({ type: "entry", collection: "claims", id })}
        />
      </Panel>
      <Panel
        title="Concerns"
        aside={
          <Button onClick={() => open({ type: "new", collection: "concerns" })}>
            Add a concern
          </Button>
        }
      >
        <EntryList
          empty="No concern noted. What felt awkward, or was left open?"
          entries={application.concerns.map((concern) => ({
            id: concern.id,
            title: concern.topic,
            detail: concern.betterAnswer ?? concern.developmentStep ?? "No answer yet",
          }))}
          onOpen={(id) => open({ type: "entry", collection: "concerns", id })}
        />
      </Panel>
      <Panel
        title="Revisits"
        aside={
          <Button
            disabled={application.concerns.length === 0}
            onClick={() =>
              open({ type: "new", collection: "revisits", preset: { mode: "improved-answer" } })
            }
          >
            Add a revisit
          </Button>
        }
      >
        <EntryList
          empty="None planned. One is enough, two are the most."
          entries={application.revisits.map((revisit) => ({
            id: revisit.id,
            title: topics.get(revisit.concernId) ?? "",
            detail: revisit.text,
          }))}
          onOpen={(id) => open({ type: "entry", collection: "revisits", id })}
        />
      </Panel>
    </>
  );
}

/** Collections that prove the checklist, each a plain list. */
const GROUNDWORK = [
  { collection: "research", title: "Company research", empty: "No finding yet." },
  { collection: "rehearsals", title: "Rehearsals", empty: "Not rehearsed yet." },
  { collection: "materials", title: "Materials", empty: "Nothing to bring yet." },
  { collection: "setupChecks", title: "Set-up tests", empty: "Nothing tested yet." },
  { collection: "takeHomes", title: "Take-homes", empty: "None." },
  { collection: "messages", title: "Messages", empty: "Nothing drafted yet." },
] as const;

export function Groundwork({ application, now, open }: ViewProps) {
  const presets: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    research: { addedAt: now },
    rehearsals: { at: now, aloud: true, minutes: 20 },
    setupChecks: { at: now, ok: true },
    takeHomes: { receivedAt: now },
  };
  return GROUNDWORK.map(({ collection, title, empty }) => (
    <Panel
      key={collection}
      title={title}
      aside={
        <Button
          aria-label={`Add: ${title}`}
          onClick={() => {
            const preset = presets[collection];
            open({ type: "new", collection, ...(preset && { preset }) });
          }}
        >
          Add
        </Button>
      }
    >
      <EntryList
        empty={empty}
        entries={application[collection].map((entry) => ({
          id: entry.id,
          ...describe(collection, entry, application.timeZone),
        }))}
        onOpen={(id) => open({ type: "entry", collection, id })}
      />
    </Panel>
  ));
}

function describe(
  collection: (typeof GROUNDWORK)[number]["collection"],
  entry: Application[typeof collection][number],
  timeZone: string,
): { title: string; detail: string } {
  if ("topic" in entry) return { title: entry.text, detail: formatMoment(entry.addedAt, timeZone) };
  if ("minutes" in entry)
    return {
      title: `${entry.kind.replace("-", " ")}, ${entry.minutes} min${entry.aloud ? ", aloud" : ""}`,
      detail: formatMoment(entry.at, timeZone),
    };
  if ("ok" in entry)
    return {
      title: `${entry.kind} ${entry.ok ? "works" : "does not work yet"}`,
      detail: formatMoment(entry.at, timeZone),
    };
  if ("receivedAt" in entry)
    return {
      title: entry.dueAt ? `Due ${formatMoment(entry.dueAt, timeZone)}` : "No deadline on file",
      detail: `received ${formatMoment(entry.receivedAt, timeZone)}`,
    };
  if ("toIds" in entry)
    return {
      title: entry.kind.replace("-", " "),
      detail: entry.sentAt ? `sent ${formatMoment(entry.sentAt, timeZone)}` : "draft",
    };
  return {
    title: entryName({ title: entry.kind.replace("-", " ") }, timeZone),
    detail: entry.readyAt ? "ready" : "",
  };
}
