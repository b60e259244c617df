import type { ReactNode } from "react";

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
}

/** A titled part of a page. */
export function Panel({ title, children, aside, id }: PanelProps) {
  return (
    <section id={id} aria-label={title} className="mb-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-xl font-semibold">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** What to do where there is nothing yet. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <p className="rounded-xl border border-dashed border-line px-4 py-6 text-center text-muted">
      {children}
    </p>
  );
}

export function Chip({
  children,
  tone = "plain",
}: {
  readonly children: ReactNode;
  readonly tone?: "plain" | "accent" | "warn" | "danger";
}) {
  const tones = {
    plain: "bg-well text-muted",
    accent: "bg-accent-soft text-accent",
    warn: "bg-warn-soft text-warn",
    danger: "bg-danger-soft text-danger",
  };
  return (
    <span
      className={`inline-block max-w-full rounded-xl px-2.5 py-0.5 text-xs font-medium [overflow-wrap:anywhere] ${tones[tone]}`}
    >
      {children}
    </span>
  );
}

/** Held back for a moment: what is there at once needs no word about it. */
export function Loading() {
  return (
    <p role="status" className="animate-appear text-muted">
      Loading…
    </p>
  );
}
