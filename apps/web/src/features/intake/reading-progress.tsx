import { type Progress, progressText } from "./reading.ts";

interface ReadingProgressProps {
  readonly progress: Progress | undefined;
  readonly isCancelled: boolean;
}

/** What is being read. The line stays on the page, so that screen readers hear it change. */
export function ReadingProgress({ progress, isCancelled }: ReadingProgressProps) {
  const text = progress ? progressText(progress) : isCancelled ? "Stopped. Nothing was kept." : "";
  return (
    <>
      <p role="status" className={text === "" ? "sr-only" : "mt-3 text-sm text-muted"}>
        {text}
      </p>
      {progress && (
        <div
          role="progressbar"
          aria-label={text}
          className="mt-2 h-2 overflow-hidden rounded-full bg-well"
        >
          {/* Pulses, and stands still for whoever asked for less motion. */}
          <div className="h-full w-1/2 animate-pulse rounded-full bg-accent" />
        </div>
      )}
    </>
  );
}
