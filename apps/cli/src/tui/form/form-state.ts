import { graphemesOf } from "../../text.ts";
import type { Press } from "../keymap.ts";
import { edit, editLines, fieldOf, moveLine, type TextField } from "../text-field.ts";
import {
  type Field,
  type Form,
  picksIn,
  type Problems,
  textIn,
  type Values,
  type Written,
} from "./form.ts";

/** What stands in a field; of options, `at` is the one under the cursor. */
type Entered =
  | ({ readonly type: "text" } & TextField)
  | { readonly type: "options"; readonly chosen: readonly string[]; readonly at: number };

/** A form that is being filled in. */
export interface FormState {
  readonly form: Form;
  readonly focus: number;
  readonly entered: Readonly<Record<string, Entered>>;
  /** Fields that a person was in: what is wrong in others is not said yet. */
  readonly touched: ReadonlySet<string>;
  /** Asked before the text is lost, by closing the form or by leaving altogether. */
  readonly asking?: "close" | "leave";
  readonly isSaving: boolean;
  /** It came up in answer to a save, and cannot have been looked at yet: what was being done. */
  readonly fresh?: string;
  /** The version that the person saw. */
  readonly base: number | undefined;
  /** What others wrote in the meantime, where it is not what stands in the field. */
  readonly theirs?: Values;
}

export type FormAction =
  | {
      readonly type: "open";
      readonly form: Form;
      readonly base?: number | undefined;
      /** Said on until it was looked at. */
      readonly fresh?: string;
      /** What was written in it another time. */
      readonly kept?: Written | undefined;
    }
  | { readonly type: "press"; readonly press: Press; readonly width: number }
  | { readonly type: "turn"; readonly by: 1 | -1 }
  | { readonly type: "refused" }
  | {
      readonly type: "rebased";
      readonly form: Form | undefined;
      readonly base: number | undefined;
    }
  | { readonly type: "lookedAt" }
  | { readonly type: "ask"; readonly before: "close" | "leave" }
  | { readonly type: "goOn" }
  | { readonly type: "saving"; readonly isSaving: boolean }
  | { readonly type: "close" };

export function reduceForm(
  state: FormState | undefined,
  action: FormAction,
): FormState | undefined {
  if (action.type === "open") {
    const { form, base, fresh, kept } = action;
    const state = { ...opened(form, base), ...(fresh !== undefined && { fresh }) };
    return kept ? withKept(state, kept) : state;
  }
  if (!state) return undefined;
  switch (action.type) {
    case "press":
      return press(state, action.press, action.width);
    case "turn":
      return turn(state, action.by);
    case "refused":
      return refused(state);
    case "rebased":
      return action.form
        ? rebased(state, opened(action.form, action.base))
        : { ...state, base: action.base };
    case "lookedAt": {
      const { fresh: _fresh, ...rest } = state;
      return rest;
    }
    case "ask":
      return { ...state, asking: action.before };
    case "goOn": {
      const { asking: _asked, ...rest } = state;
      return rest;
    }
    case "saving":
      return { ...state, isSaving: action.isSaving };
    case "close":
      return undefined;
  }
}

function opened(form: Form, base?: number): FormState {
  const entered = Object.fromEntries(
    form.fields.map((field) => [field.name, entryOf(field, form.start)]),
  );
  const focus = form.fields.findIndex(({ name }) => name === form.focus);
  return { form, focus: Math.max(focus, 0), entered, touched: new Set(), isSaving: false, base };
}

/** With what was written another time; where others wrote since, that is shown too. */
function withKept(state: FormState, { values, start }: Written): FormState {
  const now = valuesOf(state);
  const fields = state.form.fields.filter(({ name }) => values[name] !== undefined);
  const isElse = (name: string, one: Values): boolean =>
    JSON.stringify(one[name]) !== JSON.stringify(now[name]);
  const changed = fields.filter(({ name }) => isElse(name, start) && isElse(name, values));
  return {
    ...state,
    entered: {
      ...state.entered,
      ...Object.fromEntries(fields.map((field) => [field.name, entryOf(field, values)])),
    },
    theirs: Object.fromEntries(changed.map(({ name }) => [name, now[name] ?? ""])),
  };
}

/** What a form holds before anything is entered. */
export const startOf = (form: Form): Values => valuesOf(opened(form));

/** What both changed is shown beside each other; what others alone changed is taken over. */
function rebased(state: FormState, anew: FormState): FormState {
  const [old, mine, now] = [startOf(state.form), valuesOf(state), valuesOf(anew)];
  const isSame = (name: string, one: Values, other: Values): boolean =>
    JSON.stringify(one[name]) === JSON.stringify(other[name]);
  const names = anew.form.fields.map(({ name }) => name);
  const ours = names.filter((name) => !isSame(name, old, mine));
  const differ = ours.filter((name) => !isSame(name, mine, now));
  const theirs = Object.fromEntries(
    differ.flatMap((name) => {
      const value = isSame(name, old, now) ? state.theirs?.[name] : now[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const first = names.findIndex((name) => theirs[name] !== undefined);
  return {
    ...anew,
    entered: {
      ...anew.entered,
      ...Object.fromEntries(Object.entries(state.entered).filter(([name]) => ours.includes(name))),
    },
    focus: first < 0 ? state.focus : first,
    touched: state.touched,
    isSaving: state.isSaving,
    theirs,
    ...(first >= 0 && { fresh: state.form.doing ?? SAVING }),
  };
}

/** What a save does where a form does not say so. */
export const SAVING = "Saving…";

function entryOf({ kind, name, options = [] }: Field, start: Values): Entered {
  if (kind === "line" || kind === "text") return { type: "text", ...fieldOf(textIn(start, name)) };
  const chosen = picksIn(start, name);
  const at = options.findIndex(({ value }) => value === (chosen[0] ?? ""));
  return { type: "options", chosen, at: Math.max(at, 0) };
}

export const focused = ({ form, focus }: FormState): Field | undefined => form.fields[focus];

export const isLast = ({ form, focus }: FormState): boolean => focus === form.fields.length - 1;

/** What was entered so far. */
export function valuesOf({ form, entered }: FormState): Values {
  return Object.fromEntries(
    form.fields.map(({ name, kind, options }) => {
      const entry = entered[name];
      if (!entry) return [name, ""];
      if (entry.type === "text") return [name, entry.text];
      return [name, kind === "choice" ? (options?.[entry.at]?.value ?? "") : entry.chosen];
    }),
  );
}

/** Whether closing would lose something. */
export const isDirty = (state: FormState): boolean =>
  state.form.isUnsaved === true ||
  JSON.stringify(valuesOf(state)) !== JSON.stringify(startOf(state.form));

/** All that is wrong, also where nobody was yet. */
export const problemsOf = (state: FormState): Problems => state.form.check(valuesOf(state));

function turn(state: FormState, by: 1 | -1): FormState {
  const { length } = state.form.fields;
  const focus = (state.focus + by + length) % length;
  const name = focused(state)?.name;
  return { ...state, focus, touched: new Set([...state.touched, ...(name ? [name] : [])]) };
}

/** What is missing shows everywhere, and the first of it is in front. */
function refused(state: FormState): FormState {
  const problems = problemsOf(state);
  const first = state.form.fields.findIndex(({ name }) => problems[name] !== undefined);
  return {
    ...state,
    focus: first < 0 ? state.focus : first,
    touched: new Set(state.form.fields.map(({ name }) => name)),
  };
}

function press(state: FormState, { name, text }: Press, width: number): FormState {
  const field = focused(state);
  const entry = field && state.entered[field.name];
  if (!field || !entry) return state;
  const put = (next: Entered): FormState => {
    if (next === entry) return state;
    const isEdited =
      entry.type === "options" || next.type === "options" || next.text !== entry.text;
    return {
      ...state,
      entered: { ...state.entered, [field.name]: next },
      touched: isEdited ? new Set([...state.touched, field.name]) : state.touched,
    };
  };
  const typedAll = graphemesOf(text ?? "");
  if (entry.type === "options" && typedAll.length > 1)
    return typedAll.reduce((after, one) => press(after, { name: one, text: one }, width), state);
  if (entry.type === "options") return pressInOptions(state, field, entry, { name, put, text });
  const by = name === "up" ? -1 : name === "down" ? 1 : undefined;
  if (by !== undefined && text === undefined) {
    const moved = moveLine(entry, by, width);
    return moved ? put({ ...entry, ...moved }) : turn(state, by);
  }
  const isText = field.kind === "text";
  const typed = isText && name === "enter" ? "\n" : text;
  const key = { name, ...(typed !== undefined && { text: typed }) };
  const edited = (isText ? editLines : edit)(entry, key);
  return edited === entry ? state : put({ ...entry, ...edited });
}

function pressInOptions(
  state: FormState,
  { kind, options = [] }: Field,
  entry: Extract<Entered, { type: "options" }>,
  { name, text, put }: Press & { readonly put: (next: Entered) => FormState },
): FormState {
  const count = options.length;
  const at = (index: number): FormState =>
    put({ ...entry, at: (index + count) % Math.max(count, 1) });
  if (name === "left") return at(entry.at - 1);
  if (name === "right") return at(entry.at + 1);
  if (name === "up") return turn(state, -1);
  if (name === "down") return turn(state, 1);
  if (text === " " && kind === "picks") {
    const value = options[entry.at]?.value;
    if (value === undefined) return state;
    const isChosen = entry.chosen.includes(value);
    const all = isChosen ? entry.chosen.filter((one) => one !== value) : [...entry.chosen, value];
    return put({ ...entry, chosen: all });
  }
  if (text === " ") return at(entry.at + 1);
  const wanted = graphemesOf(text ?? "")
    .at(-1)
    ?.toLowerCase();
  if (wanted === undefined) return state;
  const fits = (index: number): boolean =>
    options[index % count]?.name.toLowerCase().startsWith(wanted) ?? false;
  const steps = Array.from({ length: count }, (_, step) => entry.at + 1 + step);
  const found = steps.find(fits);
  return found === undefined ? state : at(found);
}
