import type { Story } from "@finalist/core/model";
import { PRODUCTION_FIELDS, type ProductionKey } from "./story-fields.ts";
import { TextField } from "./text-field.tsx";

interface ProductionFieldsProps {
  readonly production: Story["production"];
  /** Whether a story of this kind is asked for it. */
  readonly isExpected: boolean;
  readonly onChange: (key: ProductionKey, text: string) => void;
}

const ignore = (): void => undefined;

/** What one knows of a system that was in use; for one story, to the ground. */
export function ProductionFields({ production, isExpected, onChange }: ProductionFieldsProps) {
  const told = PRODUCTION_FIELDS.filter(({ key }) => production?.[key]).length;
  return (
    <details open={told > 0 || isExpected} className="border-t border-line pt-6">
      <summary className="cursor-pointer">
        <h2 className="inline text-xl font-semibold">Production depth</h2>{" "}
        <span className="text-sm text-muted">
          {told} of {PRODUCTION_FIELDS.length}
        </span>
      </summary>
      <p className="mt-1 mb-4 px-2 text-sm text-muted">
        One story should bear any question about the inside of it. Leave this for the one that does.
      </p>
      <div className="space-y-5">
        {PRODUCTION_FIELDS.map(({ key, name, prompt }) => (
          <TextField
            key={key}
            name={name}
            prompt={prompt}
            fieldKey={key}
            value={production?.[key] ?? ""}
            typed=""
            onDraft={ignore}
            onCommit={(text) => onChange(key, text.trim())}
          />
        ))}
      </div>
    </details>
  );
}
