import type { Revisit } from "@finalist/core/model";
import { PLACEMENT_NAMES } from "@finalist/core/playbook";
import { revisitChecks } from "@finalist/core/prepare";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Choice } from "./concern-card.tsx";

interface RevisitEditorProps {
  readonly revisit: Revisit;
  readonly topic: string;
  readonly sessions: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
  readonly onRemove: () => void;
}

/** The words for coming back to one answer; the rules for them are checked with every key. */
export function RevisitEditor(props: RevisitEditorProps) {
  const { revisit, topic, sessions, onChange, onRemove } = props;
  const [typed, setTyped] = useState<string>();
  const checks = revisitChecks(typed ?? revisit.text, topic);
  return (
    <div className="rounded-xl bg-well px-4 py-3 text-sm">
      <EditInPlace
        id={revisit.id}
        label={`Your words on ${topic}`}
        isRequired
        value={revisit.text}
        className="text-base"
        onType={setTyped}
        onCommit={(text) => {
          setTyped(undefined);
          onChange({ text: text.trim() });
        }}
      />
      <ul aria-label="What the words keep to" className="mt-2 space-y-0.5">
        {checks.map(({ type, text, ok }) => (
          <li key={type} className={ok ? "text-muted" : "text-warn"}>
            <span aria-hidden className="inline-block w-5 font-semibold">
              {ok ? "✓" : "○"}
            </span>
            <span className="sr-only">{ok ? "Kept: " : "Not yet: "}</span>
            {text}
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-end gap-x-3 gap-y-2">
        <Choice
          label="In which session"
          value={revisit.sessionId ?? ""}
          options={[["", "Any session"], ...sessions.map(({ id, name }) => [id, name] as const)]}
          onChange={(sessionId) => onChange({ sessionId: sessionId || null })}
        />
        <Choice
          label="When in it"
          value={revisit.placement ?? ""}
          options={[["", "At any time"], ...Object.entries(PLACEMENT_NAMES)]}
          onChange={(placement) => onChange({ placement: placement || null })}
        />
        <Button
          look="quiet"
          className="ml-auto"
          aria-label={`Do not raise ${topic}`}
          onClick={onRemove}
        >
          Do not raise it
        </Button>
      </div>
    </div>
  );
}
