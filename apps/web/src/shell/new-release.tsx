import { useEffect, useState } from "react";
import { useStore, useSyncState } from "../data/index.ts";
import { lookForRelease, takeRelease, waitingRelease } from "../updates.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notices.tsx";

/** Says that a newer page is there; what is written and not sent is kept across the change. */
export function NewRelease() {
  const { isConnected } = useSyncState();
  const release = useStore(waitingRelease);
  const [putOff, setPutOff] = useState<ServiceWorker>();
  useEffect(() => {
    if (isConnected) lookForRelease();
  }, [isConnected]);
  if (!release || release === putOff) return null;
  return (
    <Notice onDismiss={() => setPutOff(release)}>
      A new version is ready.{" "}
      <Button look="quiet" onClick={() => takeRelease(release)}>
        Reload
      </Button>
    </Notice>
  );
}
