import type { Story } from "@finalist/core/model";
import { STORY_PROMPTS } from "@finalist/core/playbook";
import { useState } from "react";
import { EditInPlace } from "../../ui/edit-in-place.tsx";
import { Choice } from "./choice.tsx";
import { fieldId } from "./story-fields.ts";

type Effect = NonNullable<Story["effect"]>;

interface EffectFieldProps {
  readonly effect: Effect | undefined;
  readonly onChange: (effect: Effect | undefined) => void;
}

const FORMS = [
  ["metric", "A number"],
  ["qualitative", "In words"],
] as const;

/** What changed in the end: a number that was checked, or else words. */
export function EffectField({ effect, onChange }: EffectFieldProps) {
  const [unsaved, setUnsaved] = useState<Effect["form"]>("qualitative");
  const form = effect?.form ?? unsaved;
  const verified = effect?.verified ?? false;
  const choose = (next: Effect["form"]): void => {
    setUnsaved(next);
    if (effect) onChange({ ...effect, form: next });
  };
  return (
    <div className="px-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label htmlFor={fieldId("effect")} className="font-semibold">
          The effect
        </label>
        <Choice label="Kind of effect" options={FORMS} value={form} onChoose={choose} />
      </div>
      <EditInPlace
        id={fieldId("effect")}
        label="The effect"
        value={effect?.text ?? ""}
        placeholder={STORY_PROMPTS.effect}
        maxLength={300}
        className="text-base"
        onCommit={(text) =>
          onChange(text.trim() === "" ? undefined : { form, verified, text: text.trim() })
        }
      />
      {form === "metric" && effect && (
        <label className="mt-1 flex min-h-9 items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-5 accent-accent"
            checked={verified}
            onChange={(event) => onChange({ ...effect, verified: event.target.checked })}
          />
          I checked this number
        </label>
      )}
    </div>
  );
}
