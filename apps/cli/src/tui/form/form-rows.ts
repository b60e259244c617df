import { graphemesOf, widthOf } from "../../text.ts";
import { BLANK, hanging, type Row, type Span } from "../rows.ts";
import { drawnLines, lineAt } from "../text-field.ts";
import type { Field, Values } from "./form.ts";
import { type FormState, problemsOf } from "./form-state.ts";

const LABEL_MAX = 26;
/** Of a long text, so much is shown around the cursor, and less where one is elsewhere. */
const LINES_MAX = { focused: 12, elsewhere: 3 } as const;

/** Columns of the labels, with their mark. */
const labelWidth = ({ form }: FormState, width: number): number =>
  Math.min(
    Math.max(...form.fields.map(({ label }) => widthOf(label))) + 4,
    LABEL_MAX,
    Math.floor(width / 2),
  );

/** Columns that a text has before it breaks; one stays for the cursor. */
export const fieldWidth = (state: FormState, width: number): number =>
  Math.max(width - labelWidth(state, width) - 1, 8);

/** All fields; the rows of each carry its name. */
export function formRows(state: FormState, width: number): readonly Row[] {
  const problems = problemsOf(state);
  const about = state.form.about?.(width) ?? [];
  const fields = state.form.fields.flatMap((field, index) => {
    const isFocused = index === state.focus;
    const theirs = state.theirs?.[field.name];
    const problem = state.touched.has(field.name) ? problems[field.name] : undefined;
    return fieldRows(state, field, { width, isFocused, problem, theirs });
  });
  return [...about, ...(about.length > 0 ? [BLANK] : []), ...fields];
}

interface FieldView {
  readonly width: number;
  readonly isFocused: boolean;
  readonly problem: string | undefined;
  /** What somebody else wrote there in the meantime. */
  readonly theirs: Values[string] | undefined;
}

function fieldRows(state: FormState, field: Field, view: FieldView): readonly Row[] {
  const { width, isFocused, problem, theirs } = view;
  const of = field.name;
  const labels = labelWidth(state, width);
  const indent = { text: " ".repeat(labels) };
  const lead: Span = {
    text: `${isFocused ? "▸" : " "} ${field.label}`.slice(0, labels - 1).padEnd(labels),
    tone: isFocused ? "accent" : "muted",
  };
  const value = valueRows(state, field, fieldWidth(state, width), isFocused);
  const shown = value.map((spans, index): Row => ({
    of,
    spans: [index === 0 ? lead : indent, ...spans],
  }));
  const below = (text: string, tone: "muted" | "danger" | "warn"): readonly Row[] =>
    hanging(indent, text, width, { of, tone });
  return [
    ...shown,
    ...(theirs === undefined ? [] : below(theirsText(field, theirs), "warn")),
    ...(problem === undefined ? [] : below(`! ${problem}`, "danger")),
    ...(isFocused && field.hint ? below(field.hint, "muted") : []),
  ];
}

function theirsText({ options = [] }: Field, value: Values[string]): string {
  const nameOf = (one: string): string =>
    options.find((option) => option.value === one)?.name ?? one;
  const words = [value].flat().map(nameOf).filter(Boolean).join(", ");
  return words === "" ? "They left it empty." : `They wrote: ${words}`;
}

type Spans = readonly Span[];

function valueRows(
  state: FormState,
  { name, kind, options = [] }: Field,
  width: number,
  isFocused: boolean,
): readonly Spans[] {
  const entry = state.entered[name];
  if (!entry) return [];
  if (entry.type === "text") return textRows(entry.text, entry.cursor, width, isFocused);
  const current = options[entry.at]?.name ?? "";
  if (kind === "choice")
    return [
      [{ text: isFocused ? `‹ ${current} ›` : current, tone: isFocused ? "strong" : "plain" }],
    ];
  const marks = options.map(({ value, name: text }, index): Span => ({
    text: `${entry.chosen.includes(value) ? "[x]" : "[ ]"} ${text}`,
    tone: isFocused && index === entry.at ? "cursor" : "plain",
  }));
  return inLines(marks, width);
}

/** Spans side by side, as many as fit into a line. */
function inLines(spans: Spans, width: number): readonly Spans[] {
  const lines: Span[][] = [[]];
  let used = 0;
  for (const span of spans) {
    const columns = widthOf(span.text) + 2;
    if (used > 0 && used + columns > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(span, { text: "  " });
    used += columns;
  }
  return lines;
}

function textRows(
  text: string,
  cursor: number,
  width: number,
  isFocused: boolean,
): readonly Spans[] {
  const characters = graphemesOf(text);
  const lines = drawnLines(characters, width);
  const max = isFocused ? LINES_MAX.focused : LINES_MAX.elsewhere;
  const at = isFocused ? lineAt(lines, cursor) : 0;
  const from = Math.max(0, Math.min(at - Math.floor(max / 2), lines.length - max));
  return lines.slice(from, from + max).map((line, index) => {
    const shown = (begin: number, end: number): string => characters.slice(begin, end).join("");
    if (!isFocused || from + index !== at) return [{ text: shown(line.from, line.to) || " " }];
    const under = cursor < line.to ? (characters[cursor] ?? " ") : " ";
    return [
      { text: shown(line.from, cursor) },
      { text: under, tone: "cursor" },
      { text: shown(cursor + 1, line.to) },
    ];
  });
}
