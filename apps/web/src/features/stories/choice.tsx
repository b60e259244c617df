import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChoose } = props;
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        const chosen = options.find(([known]) => known === next);
        if (chosen) onChoose(chosen[0]);
      }}
      className="inline-flex max-w-full flex-wrap gap-0.5 rounded-xl bg-well p-0.5"
    >
      {options.map(([known, name]) => (
        <Toggle
          key={known}
          value={known}
          className="min-h-8 rounded-lg px-3 py-1 text-sm text-muted data-pressed:bg-card data-pressed:font-medium data-pressed:text-ink data-pressed:shadow-sm"
        >
          {name}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
