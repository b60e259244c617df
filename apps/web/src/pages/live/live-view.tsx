import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import {
  askedCommand,
  type LiveState,
  liveStateOf,
  type Preparation,
  type QuestionFor,
} from "@finalist/core/prepare";
import { useState } from "react";
import { currentInstant, newId, useTick } from "../../clock.ts";
import { useReducedMotion } from "../../ui/use-reduced-motion.ts";
import { AfterView, BeforeView, BetweenView, UnscheduledView } from "./other-views.tsx";
import { Footer } from "./footer.tsx";
import { Head } from "./head.tsx";
import { SessionView } from "./session-view.tsx";
import { useLiveKeys } from "./use-live-keys.ts";
import { questionsIn } from "./questions.ts";
import { useMayChange } from "../../read-only.tsx";

const SECOND = 1000;

interface LiveViewProps {
  readonly application: Application;
  readonly preparation: Preparation;
  /** False where it is refused. */
  readonly run: (command: EditCommand) => boolean;
}

export function LiveView({ application, preparation, run }: LiveViewProps) {
  const isCalm = useReducedMotion();
  const mayChange = useMayChange();
  const now = useTick(isCalm ? 10 * SECOND : SECOND);
  const state = liveStateOf(application, preparation, now);
  // Where two sessions overlap, the person says which one they are in.
  const [chosenId, setChosenId] = useState<string>();
  const running = state.phase === "session" ? state.running : [];
  const current = running.find(({ id }) => id === chosenId) ?? running[0];
  const questions = current ? questionsIn(current) : [];
  const toggle = (question: QuestionFor): void =>
    void run(askedCommand(question, preparation, currentInstant(), newId));
  const base = `/a/${application.id}`;
  useLiveKeys(base, (index) => {
    const question = questions[index];
    if (question && mayChange) toggle(question);
  });
  return (
    <>
      <Head
        company={application.company.name}
        state={state}
        current={current}
        others={running.filter((session) => session !== current)}
        now={now}
        withSeconds={!isCalm}
        onChoose={setChosenId}
      />
      <main className="live-main">
        {current && state.phase === "session" ? (
          <SessionView
            session={current}
            base={base}
            questions={questions}
            said={state.said}
            next={state.next}
            timeZone={application.timeZone}
            onToggle={toggle}
          />
        ) : (
          <Other state={state} base={base} timeZone={application.timeZone} />
        )}
      </main>
      <Footer
        base={base}
        interviewId={
          mayChange
            ? application.interviews.find(({ round }) => round === preparation.round)?.id
            : undefined
        }
        onRun={run}
      />
    </>
  );
}

interface OtherProps {
  readonly state: LiveState;
  readonly base: string;
  readonly timeZone: string;
}

function Other({ state, ...rest }: OtherProps) {
  switch (state.phase) {
    case "before":
      return <BeforeView state={state} {...rest} />;
    case "between":
      return <BetweenView state={state} {...rest} />;
    case "after":
      return <AfterView state={state} {...rest} />;
    case "session":
      return null;
    case "unscheduled":
      return <UnscheduledView base={rest.base} />;
  }
}
