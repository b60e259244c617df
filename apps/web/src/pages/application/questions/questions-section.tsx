import { askIssues, missingAsks, situationOf } from "@finalist/core/prepare";
import { Link } from "wouter";
import { QuestionBoard } from "../../../features/questions/question-board.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

/** Who is asked what. */
export function QuestionsSection(view: ViewProps) {
  const { application, candidate, preparation, now, run, hrefOf } = view;
  if (preparation.room.length === 0)
    return (
      <Panel title="What to ask whom">
        <Empty>
          Questions follow from the people in the room; nobody is there yet.{" "}
          <Link href={hrefOf("room")} className="text-accent underline">
            Add the people you will meet
          </Link>
        </Empty>
      </Panel>
    );
  const situation = situationOf(application, candidate, now);
  return (
    <Panel title="What to ask whom">
      <QuestionBoard
        application={application}
        board={preparation.questions}
        room={preparation.room}
        sessionNames={
          new Map(
            preparation.sessions.map(({ session, format }) => [
              session.id,
              session.title ?? format?.name ?? "Session",
            ]),
          )
        }
        missing={missingAsks(situation)}
        issuesOf={(interviewerId, question) => askIssues(situation, interviewerId, question)}
        now={now}
        isUnderWay={preparation.phase === "during" || preparation.phase === "after"}
        onRun={run}
      />
    </Panel>
  );
}
