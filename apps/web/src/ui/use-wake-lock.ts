import { useEffect } from "react";

/** Keeps the screen on while it is shown, where the browser can; asked again after it was hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let isGone = false;
    let lock: WakeLockSentinel | undefined;
    const keepOn = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isGone) void lock.release();
      } catch {
        // Low battery, or not allowed: the screen then goes dark as it always does.
      }
    };
    const onVisible = (): void => void keepOn();
    void keepOn();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
}
