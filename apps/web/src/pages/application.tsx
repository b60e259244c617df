import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import { briefFrom, prepare, type Preparation } from "@finalist/core/prepare";
import { useQueryClient } from "@tanstack/react-query";
import {
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Link, useLocation } from "wouter";
import { useNow } from "../clock.ts";
import {
  applicationRef,
  bringBack,
  CANDIDATE,
  isGone,
  messageOf,
  placeOf,
  removeApplication,
  useApplication,
  useCandidate,
  useDeletion,
  useEdit,
} from "../data/index.ts";
import { EntryDialog, type EditTarget } from "../entry-dialog.tsx";
import { BriefPage } from "../features/brief/brief-page.tsx";
import type { ItemAction } from "../features/checklist/actions.ts";
import { ReadinessBar } from "../features/checklist/checklist.tsx";
import { formatClock, formatDay, relativeTo, zoneName } from "../format.ts";
import { notify } from "../notices.ts";
import { Button } from "../ui/button.tsx";
import { isolated, isolateNames } from "../ui/isolate.ts";
import { Modal } from "../ui/modal.tsx";
import {
  Afterwards,
  Items,
  Notes,
  Overview,
  PlanSection,
  Questions,
  Room,
  Stories,
} from "./application-sections.tsx";
import { Groundwork } from "./groundwork.tsx";

/** What two tellings are compared with is as large as all the rest of the page. */
const Consistency = lazy(async () => ({
  default: (await import("./consistency.tsx")).Consistency,
}));

const SECTIONS = [
  { id: "overview", name: "Overview", key: "1" },
  { id: "room", name: "Room", key: "2" },
  { id: "questions", name: "Questions", key: "3" },
  { id: "stories", name: "Stories", key: "4" },
  { id: "plan", name: "Plan", key: "5" },
  { id: "checklist", name: "Checklist", key: "6" },
  { id: "notes", name: "Round one", key: "7" },
  { id: "consistency", name: "Consistency", key: "8" },
  { id: "groundwork", name: "Groundwork", key: "9" },
  { id: "after", name: "Afterwards", key: "0" },
  { id: "brief", name: "Brief", key: "b" },
] as const;
type SectionId = (typeof SECTIONS)[number]["id"];

interface ApplicationPageProps {
  readonly id: string;
  readonly section: string | undefined;
}

export function ApplicationPage({ id, section }: ApplicationPageProps) {
  const { data, error, refetch } = useApplication(id);
  const candidate = useCandidate();
  if (!data && isGone(error)) return <Deleted id={id} version={0} />;
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
    <Ready
      application={data.document}
      candidate={candidate}
      section={current ?? "overview"}
      deleted={isGone(error) ? <Deleted id={id} version={data.version} /> : undefined}
    />
  );
}

interface DeletedProps {
  readonly id: string;
  /** The last version that is known of it; 0 where none is. */
  readonly version: number;
}

/** Says that the application is not there any more, and how to get it back. */
function Deleted({ id, version }: DeletedProps) {
  const queryClient = useQueryClient();
  const reference = applicationRef({ id });
  const { data: deletion, isPending } = useDeletion(reference, version);
  if (isPending) return <p className="text-muted">Loading…</p>;
  return (
    <div role="alert" className="screen-only mb-5 rounded-xl bg-danger-soft p-5 text-danger">
      <p className="mb-3">
        {deletion
          ? `This application was deleted ${placeOf(deletion)}.`
          : "There is no application at this address."}
        {deletion && version > 0 && " What you wrote here is kept until you leave."}
      </p>
      {deletion && (
        <Button onClick={() => void bringBack(queryClient, reference, deletion)}>
          Bring it back
        </Button>
      )}{" "}
      <Link href="/" className="underline">
        All interviews
      </Link>
    </div>
  );
}

interface ReadyProps {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly section: SectionId;
  /** Said where the application is gone: what is shown can then be read, and no longer changed. */
  readonly deleted: ReactNode;
}

interface OpenDialog {
  readonly of: "application" | "candidate";
  readonly target: EditTarget;
}

function Ready({ application, candidate, section, deleted }: ReadyProps) {
  const now = useNow();
  const preparation = withNamesIsolated(application, prepare(application, candidate, now));
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
      const chosen = SECTIONS.find(({ key }) => key === event.key);
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
    const question = `Delete ${isolated(application.company.name)} with everything in it? Undo can bring it back.`;
    if (!window.confirm(question)) return;
    try {
      await removeApplication(queryClient, application);
      navigate("/");
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }
  const views = { application, preparation, now, open, run };

  return (
    <>
      {deleted && <div className="sticky top-2 z-30">{deleted}</div>}
      <div inert={deleted !== undefined}>
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
        <Tabs base={base} section={section} />
        {section === "overview" && <Overview {...views} />}
        {section === "room" && <Room {...views} />}
        {section === "questions" && <Questions {...views} />}
        {section === "stories" && <Stories {...views} candidate={candidate} />}
        {section === "plan" && <PlanSection {...views} candidate={candidate} />}
        {section === "checklist" && <Items {...views} act={act} />}
        {section === "notes" && <Notes {...views} />}
        {section === "consistency" && (
          <Suspense fallback={<p className="text-muted">Loading…</p>}>
            <Consistency {...views} candidate={candidate} />
          </Suspense>
        )}
        {section === "groundwork" && <Groundwork {...views} />}
        {section === "after" && <Afterwards {...views} />}
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
      </div>
      {dialog && (
        <EntryDialog
          key={JSON.stringify(dialog)}
          warning={dialog.of === "application" && deleted}
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

/** The names of others stand in the core's sentences as they are, whatever their direction. */
function withNamesIsolated(application: Application, preparation: Preparation): Preparation {
  const people = application.interviewers.map(({ name }) => name);
  const names = [application.company.name, ...people];
  const { questions, checklist, timeline, next } = preparation;
  return {
    ...preparation,
    questions: { ...questions, problems: isolateNames(questions.problems, names) },
    checklist: isolateNames(checklist, names),
    timeline: isolateNames(timeline, names),
    next: isolateNames(next, names),
  };
}

interface TabsProps {
  readonly base: string;
  readonly section: SectionId;
}

function Tabs({ base, section }: TabsProps) {
  const row = useRef<HTMLElement>(null);
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the row is wider than the screen. Before it is painted, so that nothing moves.
  useLayoutEffect(() => {
    if (!row.current || !current.current) return;
    const { offsetLeft, offsetWidth } = current.current;
    row.current.scrollLeft = offsetLeft - (row.current.clientWidth - offsetWidth) / 2;
  }, [section]);
  return (
    <nav
      ref={row}
      aria-label="Parts of the preparation"
      className="screen-only sticky top-0 z-20 -mx-4 mb-6 overflow-x-auto border-b border-line bg-paper px-4 sm:-mx-6 sm:px-6"
    >
      <ul className="flex w-max gap-1">
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <Link
              ref={id === section ? current : undefined}
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
  );
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
        <h1 className="text-3xl font-semibold">
          <bdi>{application.company.name}</bdi>
        </h1>
        <p className="text-lg text-muted">
          <bdi>{application.role.title}</bdi>
        </p>
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

function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const rows = [
    ...SECTIONS.map(({ name, key }): [string, string] => [key, name]),
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
