import { textIn, type Form, type Kept } from "./form.ts";
import { isDirty, type FormState, startOf, valuesOf } from "./form-state.ts";

/** What was written and not saved, to be kept for another time; undefined where nothing was. */
export function keptFrom(state: FormState | undefined): Kept | undefined {
  if (!state || !isDirty(state)) return undefined;
  const { form } = state;
  if (form.madeFrom) return form.madeFrom;
  const [values, start] = [valuesOf(state), startOf(form)];
  const isChanged = ({ name }: { readonly name: string }): boolean =>
    JSON.stringify(values[name]) !== JSON.stringify(start[name]);
  const changed = form.fields.filter(isChanged).map(({ name }) => name);
  const only = (all: typeof values): typeof values =>
    Object.fromEntries(changed.map((name) => [name, all[name] ?? ""]));
  const words = form.fields
    .filter((field) => isChanged(field) && (field.kind === "line" || field.kind === "text"))
    .map(({ name }) => textIn(values, name).trim())
    .find(Boolean);
  return {
    key: keyOf(form),
    title: [form.title, words?.split("\n")[0]].filter(Boolean).join(": "),
    values: only(values),
    start: only(start),
  };
}

/** Tells a form from all others. */
export const keyOf = ({ title, ref, of }: Form): string =>
  JSON.stringify([title, ref ?? null, of ?? null]);
