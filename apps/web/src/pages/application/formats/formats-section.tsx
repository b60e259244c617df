import { SessionList } from "../../../features/sessions/session-list.tsx";
import { Button } from "../../../ui/button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";

export function FormatsSection({ application, preparation, open }: ViewProps) {
  return (
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
        timeZone={application.timeZone}
        onEdit={(id) => open({ type: "entry", collection: "sessions", id })}
      />
    </Panel>
  );
}
