import { sameJson } from "@finalist/core";
import { textIn, type Form, type Kept, type Written } from "./form.ts";
import { isDirty, type FormState, startOf, valuesOf } from "./form-state.ts";

/**
 * What was written and not saved, to be kept for another time; undefined where nothing was. What
 * came of the same words `earlier` is kept along with them.
 */
export function keptFrom(state: FormState | undefined, earlier?: Kept): Kept | undefined {
  if (!state || !isDirty(state)) return undefined;
  const { form } = state;
  const written = writtenIn(state);
  if (form.madeFrom) return { ...form.madeFrom, next: written };
  const next = nextOf(earlier, form, written.values);
  const words = form.fields
    .filter(({ name, kind }) => name in written.values && (kind === "line" || kind === "text"))
    .map(({ name }) => textIn(written.values, name).trim())
    .find(Boolean);
  return {
    key: keyOf(form),
    title: [form.title, words?.split("\n")[0]].filter(Boolean).join(": "),
    ...written,
    ...(next && { next }),
  };
}

/** What was written in the form that comes of the same words; nothing where they are others. */
export const nextOf = (
  kept: Kept | undefined,
  form: Form,
  values: Written["values"],
): Written | undefined =>
  kept?.key === keyOf(form) &&
  Object.entries(kept.values).every(([name, value]) => sameJson(values[name], value))
    ? kept.next
    : undefined;

function writtenIn(state: FormState): Written {
  const [values, start] = [valuesOf(state), startOf(state.form)];
  const changed = state.form.fields
    .map(({ name }) => name)
    .filter((name) => !sameJson(values[name], start[name]));
  const only = (all: typeof values): typeof values =>
    Object.fromEntries(changed.map((name) => [name, all[name] ?? ""]));
  return { values: only(values), start: only(start) };
}

/** Tells a form from all others. */
export const keyOf = ({ title, ref, of }: Form): string =>
  JSON.stringify([title, ref ?? null, of ?? null]);
