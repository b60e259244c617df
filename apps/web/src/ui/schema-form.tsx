import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import {
  type FieldSchema,
  type FormValue,
  kindOf,
  parseWords,
  withoutBlanks,
} from "./schema-fields.ts";
import { TimeZones } from "./time-zones.tsx";

export interface FormChoices {
  /** Names of enum values, by the catalogue that a field points at. */
  readonly catalogue: (name: string) => Readonly<Record<string, string>>;
  /** Entries that a field can point at, by collection. */
  readonly entries: (
    collection: string,
  ) => readonly { readonly id: string; readonly name: string }[];
  readonly spelled: (value: string) => string;
  /** An instant as `2026-05-14T10:00` on the form's wall clock, and back. */
  readonly toWall: (instant: string) => string;
  readonly fromWall: (wall: string) => string;
  readonly now: () => string;
}

interface SchemaFormProps {
  readonly schema: FieldSchema;
  readonly value: FormValue;
  readonly choices: FormChoices;
  readonly submitLabel: string;
  /** Returns what is wrong, by pointer below the value; empty once it is stored. */
  readonly onSubmit: (value: FormValue) => readonly { pointer: string; expected: string }[];
  readonly onCancel: () => void;
  readonly onChange?: () => void;
  readonly extra?: ReactNode;
}

/** A form made from a schema: its order, its titles, its limits. */
export function SchemaForm(props: SchemaFormProps) {
  const { schema, choices, submitLabel, onSubmit, onCancel, onChange, extra } = props;
  const [value, setValue] = useState<FormValue>(props.value);
  const [issues, setIssues] = useState<readonly { pointer: string; expected: string }[]>([]);

  const form = useRef<HTMLFormElement>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIssues(onSubmit(withoutBlanks(value)));
  };
  // After a refusal, straight to the first field that is wrong.
  useEffect(() => {
    if (issues.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [issues]);
  const shown = new Set(pointersOf(schema));
  const elsewhere = issues.filter(({ pointer }) => !shown.has(pointer));
  return (
    <form ref={form} onSubmit={submit} className="space-y-4" noValidate>
      {elsewhere.length > 0 && (
        <p role="alert" className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          {elsewhere
            .map(({ pointer, expected }) => `${pointer || "This"}: expected ${expected}`)
            .join("; ")}
        </p>
      )}
      <Fields
        schema={schema}
        value={value}
        choices={choices}
        issues={issues}
        pointer=""
        onChange={(next) => {
          setValue(next);
          onChange?.();
        }}
      />
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex items-center justify-between gap-3 border-t border-line bg-card px-5 py-3">
        <div>{extra}</div>
        <div className="flex gap-2">
          <Button onClick={onCancel}>Cancel</Button>
          <Button look="primary" type="submit">
            {submitLabel}
          </Button>
        </div>
      </div>
    </form>
  );
}

const visible = (schema: FieldSchema): readonly [string, FieldSchema][] =>
  Object.entries(schema.properties ?? {}).filter(
    ([key, field]) => key !== "id" && !field["x-hidden"],
  );

const pointersOf = (schema: FieldSchema, prefix = ""): readonly string[] =>
  visible(schema).flatMap(([key, field]) =>
    kindOf(field) === "group" ? pointersOf(field, `${prefix}/${key}`) : [`${prefix}/${key}`],
  );

interface FieldsProps {
  readonly schema: FieldSchema;
  readonly value: FormValue;
  readonly choices: FormChoices;
  readonly issues: readonly { pointer: string; expected: string }[];
  readonly pointer: string;
  readonly onChange: (value: FormValue) => void;
}

function Fields({ schema, value, choices, issues, pointer, onChange }: FieldsProps) {
  return visible(schema).map(([key, field]) => {
    const at = `${pointer}/${key}`;
    const change = (next: unknown): void => onChange({ ...value, [key]: next });
    if (kindOf(field) === "group") {
      const inner = value[key];
      return (
        <fieldset key={key} className="space-y-4 rounded-xl border border-line px-4 pt-1 pb-4">
          <legend className="px-1 text-sm font-semibold">{field.title ?? key}</legend>
          <Fields
            schema={field}
            value={isFormValue(inner) ? inner : {}}
            choices={choices}
            issues={issues}
            pointer={at}
            onChange={change}
          />
        </fieldset>
      );
    }
    const issue = issues.find(({ pointer: where }) => where === at);
    const problem = issue && advice(field, issue.expected);
    const required = schema.required?.includes(key) ?? false;
    return (
      <Field
        key={key}
        id={`field${at.replaceAll("/", "-")}`}
        schema={field}
        label={field.title ?? choices.spelled(key)}
        required={required}
        value={value[key]}
        choices={choices}
        problem={problem}
        onChange={change}
      />
    );
  });
}

/** What to do about a field, in words that know no ids and no types. */
function advice(field: FieldSchema, expected: string): string {
  if (kindOf(field) === "choice") return "Choose one.";
  if (/\(required\)$|^Invalid input$/.test(expected)) return "Fill this in.";
  return `Expected ${expected}.`;
}

const isFormValue = (value: unknown): value is FormValue =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface FieldProps {
  readonly id: string;
  readonly schema: FieldSchema;
  readonly label: string;
  readonly required: boolean;
  readonly value: unknown;
  readonly choices: FormChoices;
  readonly problem: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const CONTROL =
  "w-full rounded-lg border border-line bg-paper px-3 py-2 text-base sm:text-sm text-ink aria-[invalid=true]:border-danger";

function Field(props: FieldProps) {
  const { id, schema, label, required, problem } = props;
  const kind = kindOf(schema);
  const hint = [schema.description, kind === "lines" ? "One per line." : ""]
    .filter(Boolean)
    .join(" ");
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const aria = {
    id,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described || undefined,
  };
  if (kind === "flag") {
    return (
      <div>
        <label className="flex items-start gap-2 text-sm">
          <input
            {...aria}
            type="checkbox"
            className="mt-1 size-4 accent-(--accent)"
            checked={props.value === true}
            onChange={(event) =>
              props.onChange(event.target.checked || (required ? false : undefined))
            }
          />
          <span>{label}</span>
        </label>
        <Help id={id} hint={hint} problem={problem} />
      </div>
    );
  }
  if (kind === "choices") return <Choices {...props} />;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
        {required && <span className="text-muted"> (needed)</span>}
      </label>
      <Control {...props} kind={kind} aria={aria} />
      <Help id={id} hint={hint} problem={problem} />
    </div>
  );
}

function Help({
  id,
  hint,
  problem,
}: {
  readonly id: string;
  readonly hint: string;
  readonly problem: string | undefined;
}) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="mt-1 text-xs text-danger">
          {problem}
        </p>
      )}
    </>
  );
}

type Aria = { readonly id: string; readonly "aria-invalid": boolean };

function Control({
  schema,
  value,
  choices,
  kind,
  aria,
  onChange,
}: FieldProps & { readonly kind: ReturnType<typeof kindOf>; readonly aria: Aria }) {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  switch (kind) {
    case "choice":
      return (
        <select
          {...aria}
          className={CONTROL}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">–</option>
          {optionsOf(schema, choices).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    case "number":
      return (
        <input
          {...aria}
          className={CONTROL}
          type="number"
          step={schema.type === "integer" ? 1 : "any"}
          min={schema.minimum}
          max={schema.maximum}
          value={text}
          onChange={(event) =>
            onChange(event.target.value === "" ? undefined : Number(event.target.value))
          }
        />
      );
    case "moment":
      return (
        <div className="flex gap-2">
          <input
            {...aria}
            className={CONTROL}
            type="datetime-local"
            value={text ? choices.toWall(text) : ""}
            onChange={(event) =>
              onChange(event.target.value ? choices.fromWall(event.target.value) : undefined)
            }
          />
          {!schema["x-ahead"] && <Button onClick={() => onChange(choices.now())}>Now</Button>}
        </div>
      );
    case "date":
      return (
        <input
          {...aria}
          className={CONTROL}
          type="date"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case "paragraph":
      return (
        <textarea
          {...aria}
          className={CONTROL}
          rows={3}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case "lines":
      return <LinesControl aria={aria} value={value} onChange={onChange} />;
    case "words":
      return <WordsControl aria={aria} value={value} onChange={onChange} />;
    case "line":
      return (
        <>
          <input
            {...aria}
            className={CONTROL}
            type="text"
            list={schema["x-time-zone"] ? `${aria.id}-zones` : undefined}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
          {schema["x-time-zone"] && <TimeZones id={`${aria.id}-zones`} />}
        </>
      );
    case "flag":
    case "choices":
    case "group":
      // These have no single control; Field and Fields draw them.
      return null;
  }
}

interface TypedControlProps {
  readonly aria: Aria;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Keeps what is typed, so that a new line does not vanish while it is still empty. */
function LinesControl({ aria, value, onChange }: TypedControlProps) {
  const [text, setText] = useState(Array.isArray(value) ? value.join("\n") : "");
  return (
    <textarea
      {...aria}
      className={CONTROL}
      rows={Math.max(2, text.split("\n").length)}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(
          event.target.value
            .split("\n")
            .map((line) => line.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}

const wordsAsText = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

function WordsControl({ aria, value, onChange }: TypedControlProps) {
  const [text, setText] = useState(wordsAsText(value));
  return (
    <input
      {...aria}
      className={CONTROL}
      type="text"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onChange(event.target.value.trim() === "" ? undefined : parseWords(event.target.value));
      }}
    />
  );
}

function optionsOf(
  schema: FieldSchema,
  choices: FormChoices,
): readonly { readonly id: string; readonly name: string }[] {
  if (schema["x-ref"]) return choices.entries(schema["x-ref"]);
  const names = schema["x-playbook"] ? choices.catalogue(schema["x-playbook"]) : {};
  const ids = schema.enum ?? Object.keys(names);
  return ids.map((id) => ({ id, name: names[id] ?? choices.spelled(id) }));
}

function Choices({ id, schema, label, value, choices, problem, onChange }: FieldProps) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const source = schema["x-ref"]
    ? schema
    : { ...schema, ...schema.items, "x-playbook": schema["x-playbook"] };
  const options = optionsOf(source, choices);
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {options.length === 0 && <p className="text-sm text-muted">Nobody to choose yet.</p>}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map((option) => (
          <label key={option.id} className="flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={chosen.includes(option.id)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.id]
                    : chosen.filter((other) => other !== option.id),
                )
              }
            />
            <bdi>{option.name}</bdi>
          </label>
        ))}
      </div>
      <Help id={id} hint="" problem={problem} />
    </fieldset>
  );
}
