import type { Application, Concern } from "@finalist/core/model";
import { CONCERN_KIND_NAMES, CONCERN_WEIGHTS } from "@finalist/core/playbook";
import type { RevisitPlan } from "@finalist/core/prepare";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Chip } from "../../ui/panel.tsx";

interface ConcernCardProps {
  readonly concern: Concern;
  readonly use: RevisitPlan["use"];
  readonly people: Application["interviewers"];
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
  readonly onRemove: () => void;
  /** The words with which it is raised, or the way to them. */
  readonly children: ReactNode;
}

const USES = {
  raise: { tone: "accent", text: "Worth raising yourself" },
  hold: { tone: "plain", text: "Ready, if they ask" },
  unready: { tone: "warn", text: "No answer yet" },
} as const satisfies Record<RevisitPlan["use"], unknown>;

/** What was left open or weak, and the better answer to it. */
export function ConcernCard(props: ConcernCardProps) {
  const { concern, use, people, onChange, onRemove, children } = props;
  const { topic, betterAnswer, developmentStep } = concern;
  const state = USES[use];
  return (
    <article
      id={concern.id}
      tabIndex={-1}
      aria-label={topic}
      className="rounded-2xl border border-line bg-card p-5"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-48 flex-1">
          <EditInPlace
            label="Topic"
            isRequired
            value={topic}
            className="font-serif text-lg font-semibold"
            onCommit={(text) => onChange({ topic: oneLine(text) })}
          />
        </div>
        <Chip tone={state.tone}>{state.text}</Chip>
      </div>
      <div className="mt-3 grid grid-cols-1 gap-x-6 gap-y-3 lg:grid-cols-2">
        <div className="space-y-3 text-sm">
          <EditInPlace
            label="Better answer"
            showLabel
            placeholder="What you would say today"
            value={betterAnswer ?? ""}
            onCommit={(text) => onChange({ betterAnswer: text.trim() || null })}
          />
          {(!betterAnswer || developmentStep) && (
            <EditInPlace
              label="Or, with none yet: what you are doing about it"
              showLabel
              placeholder="A course, practice, a person who helps"
              value={developmentStep ?? ""}
              onCommit={(text) => onChange({ developmentStep: text.trim() || null })}
            />
          )}
          <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
            <Choice
              label="What it is"
              value={concern.kind}
              options={Object.entries(CONCERN_KIND_NAMES)}
              onChange={(kind) => onChange({ kind })}
            />
            <Choice
              label="How much it weighs"
              value={String(concern.severity)}
              options={CONCERN_WEIGHTS.map(({ severity, name }) => [String(severity), name])}
              onChange={(severity) => onChange({ severity: Number(severity) })}
            />
            {people.length > 0 && (
              <Choice
                label="Who raised it"
                value={concern.raisedBy ?? ""}
                options={[
                  ["", "Nobody in particular"],
                  ...people.map(({ id, name }) => [id, name] as const),
                ]}
                onChange={(raisedBy) => onChange({ raisedBy: raisedBy || null })}
              />
            )}
            <Button
              look="quiet"
              className="ml-auto text-danger"
              aria-label={`Remove ${topic}`}
              onClick={onRemove}
            >
              Remove
            </Button>
          </div>
        </div>
        {children}
      </div>
    </article>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="max-w-full min-w-0">
      <span className="block text-muted">{label}</span>
      <select
        className="min-h-8 max-w-full min-w-0 rounded-lg border border-line bg-card px-2"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim().slice(0, 300);
