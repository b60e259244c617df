import type { DocumentRef } from "@finalist/api/client";
import type { TimeZone } from "@finalist/core";
import { sameJson } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import { type Collection, COLLECTIONS, type DocumentKind, parseAs } from "@finalist/core/model";
import type { Row } from "../rows.ts";
import type { Field, Form, Problems, Tools, Values } from "./form.ts";
import {
  entered,
  exampleDay,
  type FieldChange,
  type SchemaField,
  schemaFields,
  stored,
} from "./schema-fields.ts";

type Fields = Readonly<Record<string, unknown>>;
type Edit = Exclude<EditCommand, { type: "batch" }>;

export interface EntryFormInput {
  readonly title: string;
  readonly ref: DocumentRef;
  readonly collection: Collection;
  /** The fields to fill in, as paths in the entry. */
  readonly paths: readonly string[];
  readonly changes?: Readonly<Record<string, FieldChange>>;
  /** The entry that is changed; without it, one is added. */
  readonly entry?: { readonly id: string };
  /** What a new entry holds at first, in fields and beside them. */
  readonly fixed?: (tools: Pick<Tools, "now">) => Fields;
  /** The field to begin with; without it, the first. */
  readonly focus?: string;
  readonly timeZone: TimeZone;
  /** What is to be said of the entry as it would be stored by now. */
  readonly live?: (entry: Fields, width: number) => readonly Row[];
  /** Fields beside those of the entry, for what is changed along with it. */
  readonly more?: { readonly fields: readonly Field[]; readonly start: Values };
  /** What a change of the entry notes beside it, by path, such as when it was made. */
  readonly stamps?: Readonly<Record<string, (values: Values, tools: Tools) => unknown>>;
  /** What is changed along with it, in one step. */
  readonly along?: (
    id: string,
    values: Values,
    tools: Tools,
  ) => {
    readonly before?: readonly Edit[];
    readonly after?: readonly Edit[];
  };
}

/** A form for an entry of a collection: what it asks, checks and stores follows from the schema. */
export function entryForm(input: EntryFormInput): Form {
  const { title, ref, collection, entry, timeZone, focus } = input;
  const fields = schemaFields({ kind: ref.kind, collection }, input.paths, input.changes);
  const held = (tools: Pick<Tools, "now">): Fields => ({ ...(entry ?? input.fixed?.(tools)) });
  const first = held({ now: SOME_MOMENT });
  const { live } = input;
  const start = {
    ...Object.fromEntries(
      fields.map((field) => [field.name, entered(field, valueAt(first, field.name), timeZone)]),
    ),
    ...input.more?.start,
  };
  const stamped = (value: Fields, values: Values, tools: Tools): Fields =>
    Object.entries(input.stamps ?? {}).reduce(
      (sum, [path, stamp]) => withValue(sum, path, stamp(values, tools)),
      value,
    );
  return {
    title,
    ref,
    fields: [...fields, ...(input.more?.fields ?? [])],
    start,
    ...(focus && { focus }),
    ...(entry && {
      of: entry.id,
      anew(document: object) {
        const there = valueAt(document, collection);
        const now = Array.isArray(there) ? there.find(({ id }) => id === entry.id) : undefined;
        return now && entryForm({ ...input, entry: now });
      },
    }),
    ...(live && {
      live: (values: Values, width: number) =>
        live({ id: "new", ...withFields(first, fields, values, timeZone) }, width),
    }),
    check(values) {
      const whole = { id: "new", ...withFields(first, fields, values, timeZone) };
      return problemsIn(ref.kind, collection, fields, whole);
    },
    effect(values, tools) {
      const id = entry?.id ?? tools.newId();
      const patch = entry && patchFor(first, fields, values, timeZone);
      const own: readonly Edit[] = patch
        ? Object.keys(patch).length > 0
          ? [{ type: "change", collection, id, patch: stamped(patch, values, tools) }]
          : []
        : [
            {
              type: "add",
              collection,
              value: {
                id,
                ...stamped(withFields(held(tools), fields, values, timeZone), values, tools),
              },
            },
          ];
      const { before = [], after = [] } = input.along?.(id, values, tools) ?? {};
      const commands = [...before, ...own, ...after];
      const [only] = commands;
      if (!only) return { type: "nothing" };
      const command: EditCommand =
        commands.length === 1 ? only : { type: "batch", label: title, commands: [...commands] };
      return { type: "run", ref, command };
    },
  };
}

/** Stands for the moment of the save while the form is only checked. */
const SOME_MOMENT = "2000-01-01T00:00:00Z";

const valueAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce((at: unknown, key) => (isFields(at) ? at[key] : undefined), value);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same with another value at a path; absent takes it away. */
function withValue(whole: Fields, path: string, value: unknown): Fields {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) {
    const { [key]: _old, ...others } = whole;
    return value === undefined ? others : { ...others, [key]: value };
  }
  const inner = isFields(whole[key]) ? whole[key] : {};
  const next = withValue(inner, rest.join("."), value);
  const { [key]: _old, ...others } = whole;
  return Object.keys(next).length === 0 ? others : { ...others, [key]: next };
}

const withFields = (
  whole: Fields,
  fields: readonly SchemaField[],
  values: Values,
  timeZone: TimeZone,
): Fields =>
  fields.reduce((sum, field) => withValue(sum, field.name, stored(field, values, timeZone)), whole);

/** What differs from before, as a merge patch; null where a field was emptied. */
function patchFor(
  before: Fields,
  fields: readonly SchemaField[],
  values: Values,
  timeZone: TimeZone,
): Fields {
  return fields.reduce<Fields>((patch, field) => {
    const [old, now] = [valueAt(before, field.name), stored(field, values, timeZone)];
    const unseen = entered(field, old, timeZone);
    // What is shown shorter than it is stored, such as a moment, is changed by a person alone.
    const isSame = sameJson(old ?? null, now ?? null) || sameJson(unseen, values[field.name] ?? "");
    return isSame ? patch : withValue(patch, field.name, now ?? null);
  }, {});
}

function problemsIn(
  kind: DocumentKind,
  collection: Collection,
  fields: readonly SchemaField[],
  whole: Fields,
): Problems {
  const schemas: Readonly<Record<string, Parameters<typeof parseAs>[0]>> = COLLECTIONS[kind];
  const schema = schemas[collection];
  const parsed = schema && parseAs(schema, whole);
  if (!parsed || parsed.ok) return {};
  return Object.fromEntries(
    parsed.error.issues.toReversed().map(({ pointer, expected }) => {
      const path = pointer.slice(1).replaceAll("/", ".");
      const field =
        fields.find(({ name }) => path === name || path.startsWith(`${name}.`)) ?? fields[0];
      const name = field?.name ?? path;
      const isBlank = valueAt(whole, name) === undefined;
      const wanted = expected
        .replace(" (required)", "")
        .replace(/^a moment with offset.*/, `a moment, such as ${exampleDay()}, 10:00`)
        .replace(/^a date such as .*/, `a day, such as ${exampleDay()}`);
      return [name, isBlank ? "This is needed." : `This has to be ${wanted}.`];
    }),
  );
}
