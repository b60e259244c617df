import { Button } from "./button.tsx";

interface NoticesProps {
  readonly notices: readonly {
    readonly id: number;
    readonly text: string;
    readonly tone?: "danger";
    readonly undo?: () => void;
  }[];
  readonly onDismiss: (id: number) => void;
}

export function Notices({ notices, onDismiss }: NoticesProps) {
  return (
    <div
      role="status"
      aria-live="polite"
      className="screen-only pointer-events-none fixed inset-x-3 bottom-3 z-50 flex flex-col items-center gap-2"
    >
      {notices.map(({ id, text, tone, undo }) => (
        <div
          key={id}
          className={`pointer-events-auto flex max-w-full items-center gap-3 rounded-xl border px-4 py-2 text-sm shadow-lg ${
            tone === "danger"
              ? "border-danger bg-danger-soft text-danger"
              : "border-line bg-card text-ink"
          }`}
        >
          <span className="min-w-0 truncate">{text}</span>
          {undo && (
            <Button
              look="quiet"
              onClick={() => {
                onDismiss(id);
                undo();
              }}
            >
              Undo
            </Button>
          )}
          <button
            type="button"
            aria-label="Dismiss"
            className="text-muted"
            onClick={() => onDismiss(id)}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
