import { toMillis } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { briefFrom, formatValue, prepare, type Preparation } from "@finalist/core/prepare";
import { CLAIM_SOURCE_NAMES } from "@finalist/core/playbook";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { client } from "../api.ts";
import { useNow } from "../clock.ts";
import {
  applicationRef,
  CANDIDATE,
  messageOf,
  undo,
  useApplication,
  useCandidate,
  useEdit,
} from "../documents.ts";
import { EntryDialog, entryName, type EditTarget } from "../entry-dialog.tsx";
import { BriefPage } from "../features/brief/brief-page.tsx";
import type { ItemAction } from "../features/checklist/actions.ts";
import { Checklist, ReadinessBar } from "../features/checklist/checklist.tsx";
import { NoteList } from "../features/notes/note-list.tsx";
import { QuestionBoard } from "../features/questions/question-board.tsx";
import { PersonCard } from "../features/room/person-card.tsx";
import { SessionList } from "../features/sessions/session-list.tsx";
import { formatClock, formatDay, formatMoment, relativeTo, zoneName } from "../format.ts";
import { notify } from "../notices.ts";
import { Button } from "../ui/button.tsx";
import { Modal } from "../ui/modal.tsx";
import { Chip, Empty, Panel } from "../ui/panel.tsx";
import { EntryList } from "./entry-list.tsx";

const SECTIONS = [
  { id: "overview", name: "Overview" },
  { id: "room", name: "Room" },
  { id: "questions", name: "Questions" },
  { id: "checklist", name: "Checklist" },
  { id: "notes", name: "Round one" },
  { id: "groundwork", name: "Groundwork" },
  { id: "brief", name: "Brief" },
] as const;
type SectionId = (typeof SECTIONS)[number]["id"];

interface ApplicationPageProps {
  readonly id: string;
  readonly section: string | undefined;
}

export function ApplicationPage({ id, section }: ApplicationPageProps) {
  const { data, error, refetch } = useApplication(id);
  const candidate = useCandidate();
  if (error && !data) {
    return (
      <div role="alert" className="rounded-xl bg-danger-soft p-5 text-danger">
        <p className="mb-3">{messageOf(error)}</p>
        <Button onClick={() => void refetch()}>Try again</Button>{" "}
        <Link href="/" className="underline">
          All interviews
        </Link>
      </div>
    );
  }
  if (!data) return <p className="text-muted">Loading…</p>;
  const current = SECTIONS.find((candidateSection) => candidateSection.id === section)?.id;
  return (
    <Ready application={data.document} candidate={candidate} section={current ?? "overview"} />
  );
}

interface ReadyProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly section: SectionId;
}

interface OpenDialog {
  readonly of: "application" | "candidate";
  readonly target: EditTarget;
}

function Ready({ application, candidate, section }: ReadyProps) {
  const now = useNow();
  const preparation = prepare(application, candidate, now);
  const reference = applicationRef(application);
  const edit = useEdit(reference);
  const queryClient = useQueryClient();
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const base = `/a/${application.id}`;

  useEffect(() => {
    document.title = `${application.company.name} · Finalist`;
  }, [application.company.name]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target;
      const isTyping =
        target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (isTyping || document.querySelector('[role="dialog"]')) return;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "?") setIsHelpOpen(true);
      const chosen = SECTIONS[Number(event.key) - 1];
      if (chosen) navigate(`/a/${application.id}/${chosen.id}`);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [application.id, navigate]);

  const run = (command: EditCommand): void => {
    const result = edit(command);
    if (!result.ok) notify({ text: "That is not possible any more.", tone: "danger" });
  };
  const open = (target: EditTarget): void => setDialog({ of: "application", target });
  const act = (action: ItemAction): void => {
    if (action.type === "go")
      navigate(action.to.startsWith("/") ? action.to : `${base}/${action.to}`);
    if (action.type === "run") run(action.command);
    if (action.type === "add")
      open({ type: "new", collection: action.collection, preset: action.preset });
    if (action.type === "edit")
      setDialog({
        of: action.document,
        target: { type: "fields", title: action.title, fields: [action.field] },
      });
  };
  async function remove(): Promise<void> {
    const question = `Delete ${application.company.name} with everything in it? Undo can bring it back.`;
    if (!window.confirm(question)) return;
    try {
      await client.remove(application.id);
      navigate("/");
      await queryClient.invalidateQueries({ queryKey: ["applications"] });
      notify({
        text: `Deleted ${application.company.name}`,
        undo: () => void undo(queryClient, reference),
      });
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }
  const views = { application, candidate, preparation, now, open, run, act };

  return (
    <>
      <Header
        application={application}
        preparation={preparation}
        onEdit={() =>
          open({
            type: "fields",
            title: "The application",
            fields: ["company", "role", "timeZone", "statedWindow"],
          })
        }
        onDelete={() => void remove()}
        onHelp={() => setIsHelpOpen(true)}
      />
      <nav
        aria-label="Parts of the preparation"
        className="screen-only sticky top-0 z-20 -mx-4 mb-6 overflow-x-auto border-b border-line bg-paper px-4 sm:-mx-6 sm:px-6"
      >
        <ul className="flex gap-1">
          {SECTIONS.map(({ id, name }) => (
            <li key={id}>
              <Link
                href={id === "overview" ? base : `${base}/${id}`}
                aria-current={id === section ? "page" : undefined}
                className={`block whitespace-nowrap border-b-2 px-3 py-2.5 text-sm ${
                  id === section
                    ? "border-accent font-semibold text-accent"
                    : "border-transparent text-muted hover:text-ink"
                }`}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {section === "overview" && <Overview {...views} />}
      {section === "room" && <Room {...views} />}
      {section === "questions" && <Questions {...views} />}
      {section === "checklist" && (
        <Panel title="Before the day" aside={<ReadinessBar {...preparation.readiness} />}>
          <Checklist
            application={application}
            sessions={preparation.sessions.map(({ session }) => session)}
            items={preparation.checklist}
            now={now}
            onRun={run}
            onAction={act}
          />
        </Panel>
      )}
      {section === "notes" && <Notes {...views} />}
      {section === "groundwork" && <Groundwork {...views} />}
      {section === "brief" && (
        <>
          <div className="screen-only mb-4 flex justify-end">
            <Button look="primary" onClick={() => window.print()}>
              Print
            </Button>
          </div>
          <BriefPage brief={briefFrom(application, preparation)} />
        </>
      )}
      {dialog && (
        <EntryDialog
          key={JSON.stringify(dialog)}
          reference={dialog.of === "candidate" ? CANDIDATE : reference}
          document={dialog.of === "candidate" ? candidate : application}
          target={dialog.target}
          onClose={() => setDialog(undefined)}
        />
      )}
      {isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} />}
    </>
  );
}

interface ViewProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly preparation: Preparation;
  readonly now: string;
  readonly open: (target: EditTarget) => void;
  readonly run: (command: EditCommand) => void;
  readonly act: (action: ItemAction) => void;
}

interface HeaderProps {
  readonly application: Application;
  readonly preparation: Preparation;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onHelp: () => void;
}

function Header({ application, preparation, onEdit, onDelete, onHelp }: HeaderProps) {
  const { start, timeZone, phase, now, round } = preparation;
  return (
    <header className="screen-only mb-4 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0">
        <h1 className="text-3xl font-semibold">{application.company.name}</h1>
        <p className="text-lg text-muted">{application.role.title}</p>
        <div className="mt-2 flex flex-wrap gap-1">
          <Button look="quiet" onClick={onEdit}>
            Edit
          </Button>
          <Button look="quiet" onClick={onDelete}>
            Delete
          </Button>
          <Button look="quiet" onClick={onHelp}>
            Keys
          </Button>
        </div>
      </div>
      <div className="rounded-2xl border border-line bg-card px-5 py-3 text-right">
        {start === undefined ? (
          <p className="text-muted">No date yet</p>
        ) : (
          <>
            <p className="font-serif text-2xl font-semibold text-accent">
              {phase === "during"
                ? "Now"
                : relativeTo(phase === "after" ? (preparation.end ?? start) : start, now)}
            </p>
            <p className="text-sm text-muted">
              Round {round}, {formatDay(start, timeZone)}, {formatClock(start, timeZone)}{" "}
              {zoneName(start, timeZone)}
            </p>
          </>
        )}
        <div className="mt-2 flex justify-end">
          <ReadinessBar {...preparation.readiness} />
        </div>
      </div>
    </header>
  );
}

const SHOWN_ACTIONS = 5;

/** Where a next step is done: items at their place in the list, messages and notes at theirs. */
const placeOf = (id: string): string => {
  if (!id.startsWith("TL-")) return `checklist#${encodeURIComponent(id)}`;
  return id.startsWith("TL-20") ? "notes" : "groundwork";
};

function Overview({ application, preparation, now, open }: ViewProps) {
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

function Room({ application, preparation, open }: ViewProps) {
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

function Questions({ application, preparation, now, run }: ViewProps) {
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

function Notes({ application, preparation, now, run, open }: ViewProps) {
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

function Groundwork({ application, now, open }: ViewProps) {
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

function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const rows = [
    ...SECTIONS.map(({ name }, index): [string, string] => [String(index + 1), name]),
    ["Ctrl or ⌘ Z", "Undo"],
    ["Ctrl or ⌘ Shift Z", "Redo"],
    ["?", "This list"],
  ] as const;
  return (
    <Modal title="Keys" onClose={onClose}>
      <dl className="space-y-1 text-sm">
        {rows.map(([key, name]) => (
          <div key={key} className="grid grid-cols-[9rem_1fr]">
            <dt>
              <kbd className="rounded border border-line bg-well px-1.5">{key}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
