import { formatQuestion, talkTime } from "@finalist/core/prepare";
import { newId } from "../../../clock.ts";
import { SessionCard } from "../../../features/sessions/session-card.tsx";
import { formatDay } from "../../../format.ts";
import { Button } from "../../../ui/button.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** The order of the day: what each session tests, and how to be ready for it. */
export function FormatsSection({ application, preparation, now, run, open, hrefOf }: ViewProps) {
  const { timeZone } = application;
  const storyTitles = new Map(preparation.stories.map(({ id, title }) => [id, title]));
  const addSession = (): void => {
    const interview =
      application.interviews.find(({ round }) => round === preparation.round) ??
      application.interviews[0];
    if (interview) {
      const preset = { interviewId: interview.id };
      return open({ type: "new", collection: "sessions", preset });
    }
    const preset = { round: 2, purpose: "decision" };
    open({ type: "new", collection: "interviews", preset });
  };
  return (
    <Panel
      title="The day, session by session"
      aside={
        <Button className="screen-only" onClick={addSession}>
          {application.interviews.length > 0 ? "Add a session" : "Add the interview"}
        </Button>
      }
    >
      {preparation.sessions.length === 0 && (
        <Empty>No session yet. Add one, or drop the invitation on the start page.</Empty>
      )}
      <ol className="space-y-4">
        {preparation.sessions.map((card) => {
          const { session, format } = card;
          const name = session.title ?? format?.name ?? "Session";
          return (
            <li key={session.id}>
              <SessionCard
                card={card}
                name={name}
                workflow={preparation.workflows.find(({ sessionId }) => sessionId === session.id)}
                items={preparation.checklist.filter(
                  ({ list, sessionId, state }) =>
                    list === "CL-FMT" && sessionId === session.id && state !== "not-applicable",
                )}
                likely={
                  preparation.likely.find(({ sessionId }) => sessionId === session.id)?.questions ??
                  []
                }
                storyTitles={storyTitles}
                talk={talkTime(session, application.rehearsals)}
                rehearsals={application.rehearsals}
                question={formatQuestion(session, formatDay(session.start, timeZone))}
                timeZone={timeZone}
                hrefOf={hrefOf}
                onRun={run}
                onChange={(patch) =>
                  run({ type: "change", collection: "sessions", id: session.id, patch })
                }
                onRehearse={(rehearsal) =>
                  run({
                    type: "add",
                    collection: "rehearsals",
                    value: { id: newId(), at: now, ...rehearsal },
                  })
                }
                onEdit={() => open({ type: "entry", collection: "sessions", id: session.id })}
              />
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
