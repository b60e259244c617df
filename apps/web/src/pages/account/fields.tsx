import { type FormEvent, type ReactNode, useId, useState } from "react";
import { accountWords } from "../../data/account.ts";
import { Button } from "../../ui/button.tsx";

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: "text" | "email" | "password";
  readonly autoComplete: string;
  readonly hint?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** One line of a form, with what it asks for said above and helped below. */
export function Field({ label, name, type = "text", hint, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        required
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="min-h-10 w-full rounded-lg border border-line bg-card px-3 text-base"
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

interface AccountFormProps {
  readonly action: string;
  readonly children?: ReactNode;
  readonly onSubmit: (values: Readonly<Record<string, string>>) => Promise<void>;
}

/** Says what went wrong beside what was sent, and is sent once at a time. */
export function AccountForm({ action, children, onSubmit }: AccountFormProps) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const values = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [
        name,
        typeof value === "string" ? value : "",
      ]),
    );
    setProblem(undefined);
    setIsBusy(true);
    try {
      await onSubmit(values);
    } catch (error) {
      setProblem(accountWords(error));
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      {children}
      {problem !== undefined && (
        <p role="alert" className="mb-4 text-sm text-danger">
          {problem}
        </p>
      )}
      <Button look="primary" type="submit" disabled={isBusy} className="min-h-10">
        {action}
      </Button>
    </form>
  );
}

/** A password that is chosen here. */
export const NewPassword = ({ label, name }: Pick<FieldProps, "label" | "name">) => (
  <Field
    label={label}
    name={name}
    type="password"
    autoComplete="new-password"
    minLength={12}
    maxLength={128}
    hint="12 characters or more. A few words are easier to keep in mind."
  />
);
