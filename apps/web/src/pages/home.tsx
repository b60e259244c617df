import type { ListedApplication } from "@finalist/api/client";
import { toMillis } from "@finalist/core";
import type { Draft } from "@finalist/core/intake";
import { byNextInterview, nextInterview } from "@finalist/core/model";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { client } from "../api.ts";
import { useNow } from "../clock.ts";
import { messageOf, useApplications } from "../documents.ts";
import { DraftForm } from "../features/intake/draft-form.tsx";
import { IntakeBox } from "../features/intake/intake-box.tsx";
import { formatClock, formatDay, relativeTo, zoneName } from "../format.ts";
import { notify } from "../notices.ts";
import { Button } from "../ui/button.tsx";
import { isolated } from "../ui/isolate.ts";
import { Chip, Panel } from "../ui/panel.tsx";

export function HomePage() {
  const { data: applications, error, refetch } = useApplications();
  const [draft, setDraft] = useState<Draft>();
  const [into, setInto] = useState("");
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const now = useNow();
  useEffect(() => {
    document.title = "Finalist";
  }, []);

  async function confirm(confirmed: Draft, timeZone: string): Promise<void> {
    const { document } =
      into === ""
        ? await client.create(confirmed, timeZone)
        : await client.addDraft(into, confirmed, timeZone);
    await queryClient.invalidateQueries();
    if (document) navigate(`/a/${document.id}`);
  }
  async function addSample(): Promise<void> {
    try {
      const { document } = await client.addSample();
      await queryClient.invalidateQueries();
      navigate(`/a/${document.id}`);
    } catch (failure) {
      notify({ text: messageOf(failure), tone: "danger" });
    }
  }

  if (draft) {
    const known = applications ?? [];
    return (
      <div className="mx-auto max-w-2xl">
        <h1 className="mb-2 text-2xl font-semibold">
          {draft.source === "calendar" ? "Is this right?" : "Your notes, sorted"}
        </h1>
        <p className="mb-5 text-muted">
          {draft.source === "calendar"
            ? "This is what the invitation says. Correct what is wrong; nothing is stored yet."
            : "Look them over, and say which round they are from."}
        </p>
        {known.length > 0 && (
          <label className="mb-5 block text-sm">
            <span className="mb-1 block font-medium">Belongs to</span>
            <select
              className="w-full rounded-lg border border-line bg-card px-3 py-2 text-base sm:text-sm"
              value={into}
              onChange={(event) => setInto(event.target.value)}
            >
              <option value="">A new application</option>
              {known.map(({ id, company, role }) => (
                <option key={id} value={id}>
                  {isolated(company)}, {isolated(role)}
                </option>
              ))}
            </select>
          </label>
        )}
        <DraftForm
          draft={draft}
          isNew={into === ""}
          onConfirm={confirm}
          onCancel={() => setDraft(undefined)}
        />
      </div>
    );
  }

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
      label={
        applications.length === 0 ? "Start with your invitation" : "Another invitation, or notes"
      }
      onDraft={(read) => {
        const soonest = byNextInterview(applications, now)[0]?.id ?? "";
        setInto(read.belongsTo ?? (read.source === "notes" ? soonest : ""));
        setDraft(read);
      }}
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
