import { isBefore } from "@finalist/core";
import { sessionsOf } from "@finalist/core/prepare";
import { newId } from "../../../clock.ts";
import { Button } from "../../../ui/button.tsx";
import { Empty, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { ComingBack } from "./coming-back.tsx";
import { RoundPanel } from "./round-panel.tsx";
import { Said } from "./said.tsx";

/** What happened, right after the call; then what to make of it. */
export function RoundOneSection(view: ViewProps) {
  const { application, preparation, now, run } = view;
  const rounds = application.interviews.toSorted((a, b) => b.round - a.round);
  const isAhead = ({ id, round }: (typeof rounds)[number]): boolean => {
    const [first] = sessionsOf(application, id);
    if (first) return isBefore(now, first.start);
    return round === preparation.round && preparation.phase !== "after" && round > 1;
  };
  const behind = rounds.filter((interview) => !isAhead(interview));
  const ahead = rounds.filter(isAhead);
  return (
    <>
      {rounds.every(({ round }) => round !== 1) && (
        <Panel title="Round one">
          <Empty>
            No round one on file. Write down what was asked and said while you remember it.{" "}
            <Button
              look="quiet"
              onClick={() =>
                run({
                  type: "add",
                  collection: "interviews",
                  value: { id: newId(), round: 1, purpose: "screen" },
                })
              }
            >
              Add round one
            </Button>
          </Empty>
        </Panel>
      )}
      {behind.map((interview) => (
        <RoundPanel key={interview.id} {...view} interview={interview} asksInTurn />
      ))}
      <ComingBack {...view} />
      <Said {...view} />
      {ahead.map((interview) => (
        <RoundPanel key={interview.id} {...view} interview={interview} asksInTurn={false} />
      ))}
    </>
  );
}
