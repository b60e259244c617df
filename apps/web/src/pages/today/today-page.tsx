import { byNextInterview } from "@finalist/core/model";
import { useEffect } from "react";
import { useNow } from "../../clock.ts";
import { messageOf, useApplications } from "../../data/index.ts";
import { IntakeBox } from "../../features/intake/intake-box.tsx";
import { useBrought } from "../../features/intake/use-brought.ts";
import { useIntake } from "../../features/intake/use-intake.ts";
import { Button } from "../../ui/button.tsx";
import { useMayChange } from "../../read-only.tsx";
import { Empty, Loading } from "../../ui/panel.tsx";
import { Confirmation } from "./confirmation.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { TodayBoard } from "./today-board.tsx";
import { HARMLESS } from "../../ui/keep-off.ts";

export function TodayPage() {
  const { data: applications, error, refetch } = useApplications();
  const { read, isReading, setRead, corrections, correct } = useBrought();
  const intake = useIntake();
  const now = useNow();
  const mayChange = useMayChange();
  useEffect(() => {
    document.title = "Finalist";
  }, []);

  if (read)
    return (
      <Confirmation
        read={read}
        applications={byNextInterview(applications ?? [], now)}
        onRead={setRead}
        onCancel={() => setRead(undefined)}
        onStored={() => setRead(undefined)}
        corrections={corrections}
        onCorrect={correct}
      />
    );
  if (error && !applications)
    return (
      <div role="alert" className="rounded-xl bg-danger-soft p-5 text-danger">
        <p className="mb-3">{messageOf(error)}</p>
        <Button {...HARMLESS} onClick={() => void refetch()}>
          Try again
        </Button>
      </div>
    );
  if (!applications || isReading) return <Loading />;
  if (applications.length === 0 && !mayChange)
    return <Empty>There is nothing here yet. What its owner adds is shown at once.</Empty>;
  if (applications.length === 0)
    return (
      <FirstVisit>
        <IntakeBox intake={intake} label="Start with your invitation" onDraft={setRead} />
      </FirstVisit>
    );
  return (
    <TodayBoard applications={applications} now={now}>
      {mayChange && (
        <IntakeBox intake={intake} label="Bring what you have" onDraft={setRead} isQuiet />
      )}
    </TodayBoard>
  );
}
