import type { ReactNode } from "react";
import { Button } from "./button.tsx";

interface NoticesProps {
  readonly notices: readonly {
    readonly id: number;
    readonly text: string;
    readonly tone?: "danger";
    readonly undo?: () => void;
  }[];
  readonly onDismiss: (id: number) => void;
  /** Other notices, above these. */
  readonly children?: ReactNode;
}

export function Notices({ notices, onDismiss, children }: NoticesProps) {
  return (
    <div
      role="status"
      aria-live="polite"
      className="screen-only pointer-events-none fixed inset-x-3 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-50 flex flex-col items-center gap-2 lg:bottom-3"
    >
      {children}
      {notices.map(({ id, text, tone, undo }) => (
        <Notice
          key={id}
          {...(tone && { tone })}
          {...(undo && { undo })}
          onDismiss={() => onDismiss(id)}
        >
          {text}
        </Notice>
      ))}
    </div>
  );
}

interface NoticeProps {
  readonly children: ReactNode;
  readonly tone?: "danger";
  readonly undo?: () => void;
  readonly onDismiss: () => void;
}

export function Notice({ children, tone, undo, onDismiss }: NoticeProps) {
  return (
    <div
      className={`pointer-events-auto flex max-w-full items-center gap-3 rounded-xl border px-4 py-2 text-sm shadow-lg ${
        tone === "danger"
          ? "border-danger bg-danger-soft text-danger"
          : "border-line bg-card text-ink"
      }`}
    >
      <span dir="auto" className="line-clamp-3 min-w-0 max-w-xl [overflow-wrap:anywhere]">
        {children}
      </span>
      {undo && (
        <Button
          look="quiet"
          onClick={() => {
            onDismiss();
            undo();
          }}
        >
          Undo
        </Button>
      )}
      <button type="button" aria-label="Dismiss" className="text-muted" onClick={onDismiss}>
        ✕
      </button>
    </div>
  );
}
