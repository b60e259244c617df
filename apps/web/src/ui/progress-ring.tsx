interface ProgressRingProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  /** Whether that is all that counts: shown by a tick, never by colour alone. */
  readonly isComplete: boolean;
}

const RADIUS = 20;
const LENGTH = 2 * Math.PI * RADIUS;

/** How much of something is done, as a ring with the count in it. */
export function ProgressRing({ label, done, of, isComplete }: ProgressRingProps) {
  const share = of === 0 ? 0 : done / of;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={done}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuetext={`${done} of ${of} done`}
      className="relative grid size-14 shrink-0 place-items-center"
    >
      <svg viewBox="0 0 48 48" aria-hidden className="absolute inset-0 size-full -rotate-90">
        <circle cx="24" cy="24" r={RADIUS} className="fill-none stroke-well" strokeWidth="5" />
        <circle
          cx="24"
          cy="24"
          r={RADIUS}
          className="fill-none stroke-accent transition-[stroke-dashoffset] duration-500"
          strokeWidth="5"
          strokeLinecap={share > 0 ? "round" : "butt"}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - share)}
        />
      </svg>
      <span aria-hidden className="text-xs font-semibold tabular-nums">
        {isComplete ? "✓" : `${done}/${of}`}
      </span>
    </div>
  );
}
