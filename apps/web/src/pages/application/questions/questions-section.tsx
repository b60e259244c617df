import { QuestionBoard } from "../../../features/questions/question-board.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

export function QuestionsSection({ application, preparation, now, run }: ViewProps) {
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
