import { type ReactNode, useId } from "react";

const CONTROL =
  "w-full rounded-lg border border-line bg-paper px-3 py-2 text-base sm:text-sm aria-[invalid=true]:border-danger";

interface FieldProps {
  readonly label: string;
  readonly look?: keyof typeof LABEL_LOOKS;
  readonly help?: ReactNode;
  readonly problem: string | undefined;
}

const LABEL_LOOKS = {
  plain: "mb-1 block text-sm font-medium",
  quiet: "mb-1 block text-sm text-muted",
  /** Seen as a placeholder alone. */
  placeholder: "sr-only",
} as const;

interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** A label, its control, and what is wrong with it. */
function Field({
  label,
  look = "plain",
  help,
  problem,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const note = problem === undefined ? help : `Expected ${problem}.`;
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className={LABEL_LOOKS[look]}>
        {label}
      </label>
      {children({
        id,
        className: CONTROL,
        "aria-invalid": problem !== undefined,
        "aria-describedby": note === undefined ? undefined : `${id}-note`,
      })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={`mt-1 text-xs ${problem === undefined ? "text-muted" : "text-danger"}`}
        >
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly type?: "text" | "number" | "date" | "time";
  readonly placeholder?: string;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({
  value,
  type = "text",
  placeholder,
  list,
  onChange,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          list={list}
          value={value}
          placeholder={placeholder ?? (field.look === "placeholder" ? field.label : undefined)}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T | "";
  readonly choices: Readonly<Record<T, string>>;
  /** The name of no choice at all. */
  readonly none: string;
  readonly onChange: (value: T | undefined) => void;
}

export function ChoiceField<T extends string>({
  value,
  choices,
  none,
  onChange,
  ...field
}: ChoiceFieldProps<T>) {
  const keys = Object.keys(choices) as T[];
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(keys.find((key) => key === event.target.value))}
        >
          <option value="">{none}</option>
          {keys.map((key) => (
            <option key={key} value={key}>
              {choices[key]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface PartProps {
  readonly title: string;
  /** What to know about it, in a sentence. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A titled part of the form. */
export function Part({ title, hint, children }: PartProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-serif text-lg font-semibold">{title}</legend>
      {hint !== undefined && <p className="mb-3 text-sm text-muted">{hint}</p>}
      {children}
    </fieldset>
  );
}

interface LeaveOutProps {
  /** What goes, for whoever does not see where the button stands. */
  readonly what: string;
  readonly onClick: () => void;
}

export function LeaveOut({ what, onClick }: LeaveOutProps) {
  return (
    <button
      type="button"
      aria-label={`Leave out: ${what}`}
      className="-my-1 flex size-8 shrink-0 items-center justify-center rounded-lg text-muted hover:bg-well"
      onClick={onClick}
    >
      ✕
    </button>
  );
}
