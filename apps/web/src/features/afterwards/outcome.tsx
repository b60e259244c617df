import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { OUTCOMES } from "@finalist/core/playbook";
import type { NextAction } from "@finalist/core/prepare";
import { Choice } from "../../ui/choice.tsx";
import { Moment } from "../../when.tsx";

type Kind = NonNullable<Application["outcome"]>["kind"];

const OPTIONS = [
  { value: "waiting", name: "Still waiting" },
  { value: "offer", name: "An offer" },
  { value: "rejected", name: "A no" },
  { value: "silent", name: "Silence" },
  { value: "withdrawn", name: "I withdrew" },
] as const;

const ENTRIES = Object.values(OUTCOMES);

interface OutcomeProps {
  readonly application: Application;
  readonly next: readonly NextAction[];
  readonly now: string;
  readonly run: (command: EditCommand) => void;
}

/** How it ended, and what that asks for. */
export function Outcome({ application, next, now, run }: OutcomeProps) {
  const { outcome, timeZone } = application;
  const choose = (kind: Kind | "waiting"): void => {
    if (kind === outcome?.kind) return;
    run({
      type: "update",
      patch: { outcome: kind === "waiting" ? null : { kind, at: now } },
    });
  };
  const entry = ENTRIES.find((each) => each.outcome === outcome?.kind);
  return (
    <div className="space-y-3">
      <Choice
        label="How it ended"
        options={OPTIONS}
        value={outcome?.kind ?? "waiting"}
        onChange={choose}
      />
      {outcome && entry && (
        <div className="max-w-prose" role="status">
          <p>{entry.text}</p>
          <p className="text-sm text-muted">
            Noted <Moment instant={outcome.at} timeZone={timeZone} />.
          </p>
          {next.length > 0 && (
            <ul className="mt-2 list-disc pl-5">
              {next.map(({ id, text, due }) => (
                <li key={id}>
                  {text}
                  {due && (
                    <span className="text-sm text-muted">
                      {" "}
                      by <Moment instant={due} timeZone={timeZone} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
