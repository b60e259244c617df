import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { HARMLESS } from "./keep-off.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Said before the choices; otherwise the label is for screen readers alone. */
  readonly showLabel?: boolean;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  /** Nothing while none is chosen. */
  readonly value: T | undefined;
  /** It changes what is seen, and nothing that is kept. */
  readonly isHarmless?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few, each in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, showLabel = false, options, value, isHarmless, onChange } = props;
  return (
    <div {...(isHarmless && HARMLESS)} className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      {showLabel && (
        <span aria-hidden className="text-sm text-muted">
          {label}
        </span>
      )}
      <ToggleGroup
        aria-label={label}
        value={value === undefined ? [] : [value]}
        onValueChange={([next]) => next !== undefined && onChange(next)}
        className="flex flex-wrap rounded-xl bg-well p-1"
      >
        {options.map((option) => (
          <Toggle
            key={option.value}
            value={option.value}
            className="min-h-9 rounded-lg px-3 text-sm text-muted tabular-nums transition hover:text-ink data-pressed:bg-card data-pressed:font-medium data-pressed:text-ink data-pressed:shadow-sm max-sm:min-h-11"
          >
            {option.name}
          </Toggle>
        ))}
      </ToggleGroup>
    </div>
  );
}
