import type { FitLevel } from "@finalist/core/prepare";

export const FIT_NAMES: Readonly<Record<FitLevel, string>> = {
  none: "Does not fit",
  thin: "Could do",
  fair: "Fits",
  strong: "Fits well",
};

/** Full, half or empty circle; a ring around the story that is chosen. */
export function FitMark({
  level,
  isChosen,
}: {
  readonly level: FitLevel;
  readonly isChosen: boolean;
}) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      className="size-6 fill-none stroke-current"
      strokeWidth="2"
    >
      {level === "none" ? (
        <path d="M10 12h4" className="opacity-40" />
      ) : (
        <>
          <circle cx="12" cy="12" r="5.5" />
          {level === "strong" && <circle cx="12" cy="12" r="5.5" className="fill-current" />}
          {level === "fair" && <path d="M12 6.5a5.5 5.5 0 0 0 0 11Z" className="fill-current" />}
          {isChosen && <circle cx="12" cy="12" r="10" strokeWidth="1.75" />}
        </>
      )}
    </svg>
  );
}
