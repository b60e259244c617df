import { toMillis } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { formatValue, itemsToDo, prepare, type Preparation } from "@finalist/core/prepare";
import { CHECKLISTS, CLAIM_SOURCE_NAMES } from "@finalist/core/playbook";
import { useState } from "react";
import { Link } from "wouter";
import type { EditTarget } from "../entry-dialog.tsx";
import { FollowUpList } from "../features/afterwards/follow-up-list.tsx";
import { ProcessList } from "../features/afterwards/process-list.tsx";
import { Checklist, ReadinessBar } from "../features/checklist/checklist.tsx";
import type { ItemAction } from "../features/checklist/actions.ts";
import { FindingList } from "../features/findings/finding-list.tsx";
import { PlanView } from "../features/plan/plan-view.tsx";
import { StoryBoard } from "../features/stories/story-board.tsx";
import { NoteList } from "../features/notes/note-list.tsx";
import { QuestionBoard } from "../features/questions/question-board.tsx";
import { PersonCard } from "../features/room/person-card.tsx";
import { SessionList } from "../features/sessions/session-list.tsx";
import { formatMoment } from "../format.ts";
import { Button } from "../ui/button.tsx";
import { Chip, Empty, Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";
import { placeOf } from "./places.ts";

export interface ViewProps {
  readonly application: Application;
  readonly preparation: Preparation;
  readonly now: string;
  readonly open: (target: EditTarget) => void;
  readonly run: (command: EditCommand) => void;
}

const SHOWN_ACTIONS = 5;

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
                  {action.from !== undefined && (
                    <Chip>from {formatMoment(action.from, timeZone)}</Chip>
                  )}
                  {action.due !== undefined && (
                    <Chip tone={action.overdue ? "warn" : "plain"}>
                      {action.overdue ? "was due" : "by"} {formatMoment(action.due, timeZone)}
                    </Chip>
                  )}
                  {action.minutes !== undefined && <Chip>{action.minutes} min</Chip>}
                  {action.why && <span className="w-full text-sm text-muted">{action.why}</span>}
                </Link>
              </li>
            ))}
          </ol>
        )}
      </Panel>
      <Panel title="What stands in the way">
        <FindingList
          findings={preparation.findings}
          hrefOf={(id) => {
            const place = placeOf(id);
            return place === "" ? undefined : `/a/${application.id}/${place}`;
          }}
        />
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
          likely={preparation.likely}
          stories={preparation.stories}
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

interface ItemsProps extends ViewProps {
  readonly act: (action: ItemAction) => void;
}

/** The lists of the time first; those that go into detail below, closed. */
export function Items({ application, preparation, now, run, act }: ItemsProps) {
  const todo = new Set(itemsToDo(preparation.checklist, preparation.phase));
  const lists = CHECKLIST_IDS.map((id) => {
    const items = preparation.checklist.filter(({ list }) => list === id);
    return { id, name: CHECKLISTS[id].name, items, isNow: items.some((item) => todo.has(item)) };
  }).filter(({ items }) => items.some(({ state }) => state !== "not-applicable"));
  const sessions = preparation.sessions.map(({ session }) => session);
  const called = decodeURIComponent(window.location.hash.slice(1));
  const show = (items: Preparation["checklist"]) => (
    <Checklist
      application={application}
      sessions={sessions}
      items={items}
      now={now}
      onRun={run}
      onAction={act}
    />
  );
  return (
    <>
      {lists
        .filter(({ isNow }) => isNow)
        .map(({ id, name, items }) => (
          <Panel
            key={id}
            title={name}
            aside={id === "CL-PRE" && <ReadinessBar {...preparation.readiness} />}
          >
            {show(items)}
          </Panel>
        ))}
      <h2 className="mb-3 text-xl font-semibold">In detail</h2>
      {lists
        .filter(({ isNow }) => !isNow)
        .map(({ id, name, items }) => {
          const applicable = items.filter(({ state }) => state !== "not-applicable");
          const done = applicable.filter(({ state }) => state === "done").length;
          return (
            <details
              key={id}
              open={items.some((item) => item.id === called)}
              className="mb-3 rounded-2xl border border-line px-4 py-3"
            >
              <summary className="cursor-pointer">
                <span className="font-medium">{name}</span>{" "}
                <Chip>
                  {done} of {applicable.length} done
                </Chip>
              </summary>
              <div className="mt-3">{show(items)}</div>
            </details>
          );
        })}
    </>
  );
}

const CHECKLIST_IDS = [
  ...(["CL-R1", "CL-PRE", "CL-FMT", "CL-DAY", "CL-POST"] as const),
  ...(["CL-CO", "CL-INT", "CL-STO", "CL-SET"] as const),
];

interface StoriesProps extends ViewProps {
  readonly candidate: Candidate;
}

export function Stories({ application, preparation, candidate, run }: StoriesProps) {
  return (
    <StoryBoard
      application={application}
      preparation={preparation}
      all={candidate.stories}
      onRun={run}
    />
  );
}

export function PlanSection({ application, candidate, now }: StoriesProps) {
  const [hours, setHours] = useState("");
  const wanted = Number(hours);
  const isGiven = hours.trim() !== "" && wanted >= 0;
  const { plan } = prepare(application, candidate, now, isGiven ? { hours: wanted } : {});
  return (
    <PlanView
      plan={plan}
      hours={hours}
      onHours={setHours}
      hrefOf={(itemId) => `/a/${application.id}/${placeOf(itemId)}`}
    />
  );
}

export function Afterwards({ application, preparation, now, run, open }: ViewProps) {
  const addresses = new Map(
    application.interviewers.flatMap(({ id, email }): [string, string][] =>
      email ? [[id, email]] : [],
    ),
  );
  return (
    <>
      <Panel title="Messages">
        <FollowUpList
          followUps={preparation.followUps}
          addresses={addresses}
          now={now}
          onRun={run}
          onEdit={(id) => open({ type: "entry", collection: "messages", id })}
        />
      </Panel>
      <Panel title="All your processes">
        <ProcessList processes={preparation.processes} timeZone={application.timeZone} />
      </Panel>
      <Panel
        title="Signs about the employer"
        aside={
          <Button
            onClick={() =>
              open({ type: "new", collection: "employerSignals", preset: { observedAt: now } })
            }
          >
            Add a sign
          </Button>
        }
      >
        {preparation.signs.length === 0 ? (
          <Empty>Nothing noted yet, good or bad. You choose them too.</Empty>
        ) : (
          <ul className="space-y-2">
            {preparation.signs.map(({ signId, text, means, kind }) => (
              <li
                key={signId}
                className="rounded-xl border border-line bg-card px-4 py-2.5 text-sm"
              >
                <Chip tone={kind === "warning" ? "warn" : kind === "good" ? "accent" : "plain"}>
                  {kind}
                </Chip>{" "}
                {text}
                <span className="block text-muted">{means}.</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

export function Notes({ application, preparation, now, run, open }: ViewProps) {
  const rounds = application.interviews.toSorted((a, b) => a.round - b.round);
  const topics = new Map(application.concerns.map(({ id, topic }) => [id, topic]));
  const clashes = preparation.consistency.filter(
    ({ verdict }) => verdict === "contradiction",
  ).length;
  return (
    <>
      {rounds.every(({ round }) => round !== 1) && (
        <Panel title="Round one">
          <Empty>
            No round one on file.{" "}
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
      {rounds.map((interview) => (
        <Panel
          key={interview.id}
          title={`Round ${interview.round}`}
          aside={
            <Button
              onClick={() => open({ type: "entry", collection: "interviews", id: interview.id })}
            >
              {interview.round === preparation.round && preparation.phase !== "after"
                ? "When it is"
                : "When it was"}
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
      <Panel
        title="What was said, and what you plan to say"
        aside={
          <Button
            onClick={() => open({ type: "new", collection: "claims", preset: { saidIn: "said" } })}
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
        {application.claims.length > 0 && (
          <p className="mt-3 text-sm">
            <Link
              href={`/a/${application.id}/consistency`}
              className={clashes > 0 ? "text-danger underline" : "text-accent underline"}
            >
              {clashes === 0
                ? "See your tellings side by side"
                : `${clashes === 1 ? "One pair of tellings disagrees" : `${clashes} pairs of tellings disagree`}: see them side by side`}
            </Link>
          </p>
        )}
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
