import { MESSAGE_NAMES } from "@finalist/core/playbook";
import { waitingOf } from "@finalist/core/prepare";
import { Link } from "wouter";
import { DecisionDate } from "../../../features/afterwards/decision-date.tsx";
import { Lessons } from "../../../features/afterwards/lessons.tsx";
import { MessageList } from "../../../features/afterwards/message-list.tsx";
import { MessageTime } from "../../../features/afterwards/message-time.tsx";
import { Outcome } from "../../../features/afterwards/outcome.tsx";
import { ProcessList } from "../../../features/afterwards/process-list.tsx";
import { SentList } from "../../../features/afterwards/sent-list.tsx";
import { WaitingPicture } from "../../../features/afterwards/waiting-picture.tsx";
import { YesNoPlan } from "../../../features/afterwards/yes-no-plan.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { Moment } from "../../../when.tsx";

/** What is due now, then what comes, what went out, and how it ended. */
export function AfterSection(view: ViewProps) {
  const { application, preparation, now, run, open } = view;
  const { followUps, phase, processes, next, round, timeZone } = preparation;
  const ahead = followUps.filter(({ state }) => state === "ahead");
  const sent = followUps.filter(({ state }) => state === "sent");
  const waiting = waitingOf(application, preparation);
  const shared = { all: followUps, application, now, run };
  const interviewId = application.interviews.find((each) => each.round === round)?.id;
  const isOver = phase === "after";
  return (
    <>
      <Panel title={isOver ? "Due now" : "After the interview"}>
        <DueNow {...view} />
      </Panel>
      {(isOver || application.outcome) && (
        <Panel title={application.outcome ? "How it ended" : "Have they answered?"}>
          <Outcome application={application} next={next} now={now} run={run} />
        </Panel>
      )}
      {waiting && (
        <Panel title="Until their answer">
          <WaitingPicture waiting={waiting} now={now} timeZone={timeZone} />
        </Panel>
      )}
      {ahead.length > 0 && (
        <Panel title="Not yet: drafts to begin with">
          <MessageList label="Messages that are not due yet" messages={ahead} {...shared} />
        </Panel>
      )}
      {sent.length > 0 && (
        <Panel title="Sent">
          <SentList
            messages={sent}
            application={application}
            run={run}
            onEdit={(id) => open({ type: "entry", collection: "messages", id })}
          />
        </Panel>
      )}
      <Panel title="Your plan for either answer">
        <YesNoPlan application={application} run={run} />
      </Panel>
      {isOver && interviewId !== undefined && (
        <Panel title="What you take with you">
          <Lessons application={application} interviewId={interviewId} now={now} run={run} />
        </Panel>
      )}
      {processes.lines.length > 1 && (
        <Panel title="All your processes">
          <ProcessList processes={processes} timeZone={application.timeZone} />
        </Panel>
      )}
    </>
  );
}

function DueNow({ application, preparation, now, run, hrefOf }: ViewProps) {
  const { followUps, phase, timeline, timeZone, start } = preparation;
  const due = followUps.filter(({ state }) => state === "now" || state === "late");
  const [coming] = followUps.filter(({ state }) => state === "ahead");
  const isOver = phase === "after" && application.outcome === undefined;
  const notes = timeline.find(({ entry }) => entry === "TL-20");
  const isToNote = isOver && (notes?.state === "now" || notes?.state === "past");
  if (start === undefined && due.length === 0)
    return (
      <Empty>
        Messages follow from the interview, and it has no date yet.{" "}
        <Link href={hrefOf("formats")} className="text-accent underline">
          Add its first session
        </Link>
        .
      </Empty>
    );
  return (
    <div className="space-y-3">
      {isToNote && (
        <Link
          href={hrefOf("notes")}
          className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-4 rounded-2xl border border-line bg-card px-5 py-3 hover:border-accent"
        >
          <span className="font-medium">{notes.text}</span>
          {notes.due && (
            <span className={`text-sm ${notes.state === "past" ? "text-danger" : "text-warn"}`}>
              {notes.state === "past" ? "was due " : "by "}
              <Moment instant={notes.due} timeZone={timeZone} />
            </span>
          )}
        </Link>
      )}
      {due.length > 0 && (
        <MessageList
          label="Messages that are due"
          messages={due}
          all={followUps}
          application={application}
          now={now}
          run={run}
          opensFirst
        />
      )}
      {due.length === 0 && !isToNote && (
        <p className="text-muted">
          {phase === "after" ? "Nothing is due now." : "Nothing is due before it is over."}
          {coming?.from && (
            <>
              {" "}
              Next: {MESSAGE_NAMES[coming.kind].toLowerCase()} to <bdi>{coming.to}</bdi>, from{" "}
              <MessageTime message={coming} instant={coming.from} timeZone={timeZone} />.
            </>
          )}
        </p>
      )}
      {isOver && <DecisionDate application={application} run={run} />}
    </div>
  );
}
