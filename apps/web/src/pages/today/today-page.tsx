import type { ListedApplication } from "@finalist/api/client";
import { toMillis } from "@finalist/core";
import type { Draft } from "@finalist/core/intake";
import { byNextInterview, nextInterview } from "@finalist/core/model";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { client } from "../../data/index.ts";
import { useNow } from "../../clock.ts";
import { messageOf, useApplications } from "../../data/index.ts";
import { DraftForm } from "../../features/intake/draft-form.tsx";
import { IntakeBox } from "../../features/intake/intake-box.tsx";
import { KindChooser } from "../../features/intake/kind-chooser.tsx";
import type { ReadDraft } from "../../features/intake/reading.ts";
import { proposedPlace, SOURCE_WORDS } from "../../features/intake/source-words.ts";
import { storeDraft } from "../../features/intake/store-draft.ts";
import { formatClock, formatDay, relativeTo, zoneName } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { isolated } from "../../ui/isolate.ts";
import { Chip, Panel } from "../../ui/panel.tsx";

export function TodayPage() {
  const { data: applications, error, refetch } = useApplications();
  const [read, setRead] = useState<ReadDraft>();
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const now = useNow();
  useEffect(() => {
    document.title = "Finalist";
  }, []);

  async function addSample(): Promise<void> {
    try {
      const { document } = await client.addSample();
      await queryClient.invalidateQueries();
      navigate(`/a/${document.id}`);
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }

  if (read)
    return (
      <Confirmation
        read={read}
        applications={byNextInterview(applications ?? [], now)}
        onRead={setRead}
        onCancel={() => setRead(undefined)}
      />
    );

  if (error && !applications) {
    return (
      <div role="alert" className="rounded-xl bg-danger-soft p-5 text-danger">
        <p className="mb-3">{messageOf(error)}</p>
        <Button onClick={() => void refetch()}>Try again</Button>
      </div>
    );
  }
  if (!applications) return <p className="text-muted">Loading…</p>;
  const intake = (
    <IntakeBox
      label={applications.length === 0 ? "Start with your invitation" : "Bring what you have"}
      onDraft={setRead}
    />
  );
  if (applications.length === 0) {
    return (
      <div className="mx-auto max-w-2xl pt-6 sm:pt-14">
        <h1 className="mb-3 text-3xl font-semibold sm:text-4xl">
          You have been invited back. Walk in prepared.
        </h1>
        <p className="mb-8 text-lg text-muted">
          Finalist turns the invitation into a brief for the day: who will be there and what each of
          them cares about, what each format tests, what to ask whom, what to do by when. Everything
          stays on this machine.
        </p>
        {intake}
        <p className="mt-5 text-center text-sm text-muted">
          No invitation at hand?{" "}
          <Button look="quiet" onClick={() => void addSample()}>
            Try the sample
          </Button>
        </p>
      </div>
    );
  }
  return (
    <>
      <h1 className="mb-6 text-3xl font-semibold">Your interviews</h1>
      <ul className="mb-10 grid gap-4 sm:grid-cols-2">
        {byNextInterview(applications, now).map((application) => (
          <li key={application.id}>
            <ApplicationTile application={application} now={now} />
          </li>
        ))}
      </ul>
      <Panel title="Something new?">{intake}</Panel>
    </>
  );
}

interface ConfirmationProps {
  readonly read: ReadDraft;
  /** The one that comes up first. */
  readonly applications: readonly ListedApplication[];
  readonly onRead: (read: ReadDraft) => void;
  readonly onCancel: () => void;
}

/** What was read, where it belongs, and everything in it to be looked over. */
function Confirmation({ read, applications, onRead, onCancel }: ConfirmationProps) {
  const { draft } = read;
  const propose = (of: Draft): string => proposedPlace(of, applications[0]?.id);
  const [into, setInto] = useState(() => propose(draft));
  const [readings, setReadings] = useState(0);
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone; here is what has come instead.
  useEffect(() => heading.current?.focus(), []);
  const isResume = draft.source === "resume";
  const target = applications.find(({ id }) => id === into);
  const nowhere = isResume ? "own-data" : "new";

  async function confirm(confirmed: Draft, timeZone: string): Promise<void> {
    const { place, outcome } = await storeDraft(confirmed, target, timeZone);
    await queryClient.invalidateQueries();
    if (outcome !== undefined) notify({ text: outcome });
    navigate(place);
  }
  return (
    <div className="mx-auto max-w-2xl">
      <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl font-semibold outline-none">
        {SOURCE_WORDS[draft.source].title}
      </h1>
      <p className="mb-5 text-muted">{SOURCE_WORDS[draft.source].text}</p>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <KindChooser
          read={read}
          onRead={(again) => {
            setInto(propose(again.draft));
            setReadings(readings + 1);
            onRead(again);
          }}
        />
        {applications.length > 0 && (
          <label className="mb-5 block text-sm">
            <span className="mb-1 block font-medium">Belongs to</span>
            <select
              className="w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
              value={into}
              onChange={(event) => setInto(event.target.value)}
            >
              <option value="">{isResume ? "Only your own data" : "A new application"}</option>
              {applications.map(({ id, company, role }) => (
                <option key={id} value={id}>
                  {isolated(company)}, {isolated(role)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <DraftForm
        key={readings}
        draft={draft}
        destination={target ? "application" : nowhere}
        onConfirm={confirm}
        onCancel={onCancel}
      />
    </div>
  );
}

function whenText(start: string, end: string, now: string): string {
  if (toMillis(now) < toMillis(start)) return relativeTo(start, now);
  return toMillis(now) < toMillis(end) ? "now" : relativeTo(end, now);
}

function ApplicationTile({
  application,
  now,
}: {
  readonly application: ListedApplication;
  readonly now: string;
}) {
  const interview = nextInterview(application, now);
  const { timeZone } = application;
  return (
    <Link
      href={`/a/${application.id}`}
      className="block h-full rounded-2xl border border-line bg-card p-5 transition hover:border-accent"
    >
      <h2 className="text-xl font-semibold">
        <bdi>{application.company}</bdi>
      </h2>
      <p className="text-muted">
        <bdi>{application.role}</bdi>
      </p>
      {interview?.start !== undefined && interview.end !== undefined ? (
        <p className="mt-3 flex flex-wrap items-center gap-2 text-sm">
          <Chip tone="accent">{whenText(interview.start, interview.end, now)}</Chip>
          <span>
            Round {interview.round}, {formatDay(interview.start, timeZone)},{" "}
            {formatClock(interview.start, timeZone)} {zoneName(interview.start, timeZone)}
          </span>
        </p>
      ) : (
        <p className="mt-3 text-sm text-muted">No date yet</p>
      )}
    </Link>
  );
}
