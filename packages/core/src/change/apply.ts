import type { z } from "zod";
import type { DomainError } from "../errors.ts";
import {
  type Collection,
  COLLECTIONS,
  type Document,
  invalidInput,
  parseDocument,
  REFERENCES,
} from "../model/document.ts";
import { err, ok, type Result } from "../result.ts";
import type { Command } from "./command.ts";
import { mergePatch, mergeWhole } from "./merge-patch.ts";

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;

/** Fields that no patch may touch: identity, and lists that change an entry at a time. */
const FIXED_FIELDS = ["kind", "schemaVersion", "id", "confirmations"];

/**
 * Applies one command to a document; `undefined` stands for a document that is not there.
 * The result is a new, valid document, or `undefined` after `delete`.
 */
export function apply(
  document: Document | undefined,
  command: Command,
): Result<Document | undefined, DomainError> {
  if (command.type === "create") {
    if (document) return err({ type: "already_exists", what: document.kind, id: document.id });
    const created = parseDocument(command.document);
    return created.ok ? checkReferences(created.value, "/document") : rebased(created, "/document");
  }
  if (!document) return err({ type: "not_found", what: "document", id: "" });
  if (command.type === "delete") return ok(undefined);
  if (command.type === "batch") return applyAll(document, command.commands);
  return applyToFields(document, command);
}

/** All or nothing; a failing part is named by its place in the batch. */
function applyAll(
  document: Document,
  commands: readonly Command[],
): Result<Document | undefined, DomainError> {
  let current: Document | undefined = document;
  for (const [index, command] of commands.entries()) {
    const applied: Result<Document | undefined, DomainError> = apply(current, command);
    if (!applied.ok) return rebased(applied, `/commands/${index}`);
    current = applied.value;
  }
  return ok(current);
}

type FieldCommand = Exclude<Command, { type: "create" | "delete" | "batch" }>;

function applyToFields(document: Document, command: FieldCommand): Result<Document, DomainError> {
  const fields: Fields = { ...document };
  switch (command.type) {
    case "update": {
      const fixed = Object.keys(command.patch).filter(
        (key) => FIXED_FIELDS.includes(key) || isCollection(document, key),
      );
      if (fixed.length > 0) {
        const issues = fixed.map((key) => ({
          pointer: `/patch/${key}`,
          expected: "a field that can be set; lists change an entry at a time",
        }));
        return err({ type: "invalid_input", issues });
      }
      return parsed(mergePatch(fields, command.patch), "/patch");
    }
    case "restore": {
      const restored = parsed(mergeWhole(fields, command.values), "/values");
      return restored.ok ? checkReferences(restored.value, "/values") : restored;
    }
    case "tick":
    case "untick": {
      if (document.kind !== "application")
        return err({ type: "not_found", what: "checklist item", id: command.itemId });
      const others = document.confirmations.filter((id) => id !== command.itemId);
      const isTicked = others.length < document.confirmations.length;
      if (isTicked === (command.type === "tick")) return ok(document);
      const confirmations = isTicked ? others : [...others, command.itemId];
      return ok({ ...document, confirmations });
    }
    case "add":
    case "change":
    case "remove":
      return applyToCollection(document, command);
  }
}

type CollectionCommand = Extract<Command, { type: "add" | "change" | "remove" }>;

function applyToCollection(
  document: Document,
  command: CollectionCommand,
): Result<Document, DomainError> {
  const { collection } = command;
  if (!isCollection(document, collection)) {
    const expected = `one of ${Object.keys(COLLECTIONS[document.kind]).join(", ")}`;
    return err({ type: "invalid_input", issues: [{ pointer: "/collection", expected }] });
  }
  const entries = entriesOf(document, collection);
  const replace = (next: readonly Entry[]) => ok(withFields(document, { [collection]: next }));

  if (command.type === "add") {
    const value = parsedEntry(document, collection, command.value, "/value");
    if (!value.ok) return value;
    if (entries.some((entry) => entry.id === value.value.id))
      return err({ type: "already_exists", what: nounOf(collection), id: value.value.id });
    return checked(document, collection, value.value, "/value", () =>
      replace([...entries, value.value]),
    );
  }

  const existing = entries.find((entry) => entry.id === command.id);
  if (!existing) return err({ type: "not_found", what: nounOf(collection), id: command.id });

  if (command.type === "remove") {
    return ok(withFields(document, withoutEntry({ ...document }, collection, command.id)));
  }

  const merged = mergePatch(existing, { ...command.patch, id: command.id });
  const value = parsedEntry(document, collection, merged, "/patch");
  if (!value.ok) return value;
  return checked(document, collection, value.value, "/patch", () =>
    replace(entries.map((entry) => (entry.id === command.id ? value.value : entry))),
  );
}

/**
 * Every entry in `fields` was parsed by its schema, now or before, so the whole needs no second
 * look: that would make each of a thousand additions cost as much as the document.
 */
const withFields = (document: Document, fields: Fields): Document => ({ ...document, ...fields });

const isCollection = (document: Document, name: string): name is Collection =>
  Object.hasOwn(COLLECTIONS[document.kind], name);

/** Collections are checked by name above; their entries all carry an id. */
const entriesOf = (fields: Fields, collection: string): readonly Entry[] =>
  (fields[collection] ?? []) as readonly Entry[];

/** "interviewers" → "interviewer": how an error names one entry. */
const nounOf = (collection: string): string =>
  collection === "otherProcesses"
    ? "other process"
    : collection === "stories"
      ? "story"
      : collection.replace(/s$/, "");

function parsed(value: unknown, prefix: string): Result<Document, DomainError> {
  const result = parseDocument(value);
  return result.ok ? result : rebased(result, prefix);
}

function parsedEntry(
  document: Document,
  collection: Collection,
  value: unknown,
  prefix: string,
): Result<Entry, DomainError> {
  const schemas: Readonly<Record<string, z.ZodType>> = COLLECTIONS[document.kind];
  const result = schemas[collection]?.safeParse(value);
  if (!result) return err({ type: "not_found", what: "collection", id: collection });
  // Every entry schema has an id; the table of schemas cannot say so.
  return result.success ? ok(result.data as Entry) : err(invalidInput(result.error, prefix));
}

/** Removes an entry, and whatever cannot stand without it. */
function withoutEntry(fields: Fields, collection: string, id: string): Fields {
  const remaining = entriesOf(fields, collection).filter((entry) => entry.id !== id);
  let next: Fields = { ...fields, [collection]: remaining };
  for (const reference of REFERENCES.filter(({ to }) => to === collection)) {
    const pointsHere = (entry: Entry): boolean => idsIn(entry, reference.field).includes(id);
    const touched = entriesOf(next, reference.from).filter(pointsHere);
    if (reference.onRemove === "remove") {
      for (const entry of touched) next = withoutEntry(next, reference.from, entry.id);
    } else if (touched.length > 0) {
      const entries = entriesOf(next, reference.from).map((entry) =>
        pointsHere(entry) ? forget(entry, reference.field, id) : entry,
      );
      next = { ...next, [reference.from]: entries };
    }
  }
  return next;
}

function idsIn(entry: Entry, field: string): readonly string[] {
  const value = entry[field];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function forget(entry: Entry, field: string, id: string): Entry {
  const { [field]: value, ...rest } = entry;
  return Array.isArray(value)
    ? { ...entry, [field]: value.filter((other) => other !== id) }
    : { ...rest, id: entry.id };
}

function checked(
  document: Document,
  collection: Collection,
  entry: Entry,
  prefix: string,
  next: () => Result<Document, DomainError>,
): Result<Document, DomainError> {
  const issues = danglingIn(document, collection, entry, prefix);
  return issues.length > 0 ? err({ type: "invalid_input", issues }) : next();
}

function danglingIn(document: Document, collection: string, entry: Entry, prefix: string) {
  return REFERENCES.filter(({ from }) => from === collection).flatMap((reference) => {
    const known = new Set(entriesOf({ ...document }, reference.to).map(({ id }) => id));
    return idsIn(entry, reference.field)
      .filter((id) => !known.has(id))
      .map((id) => ({
        pointer: `${prefix}/${reference.field}`,
        expected: `the id of one of the ${reference.to}; there is no ${id}`,
      }));
  });
}

/** A whole document from outside: ids unique, and every reference leads somewhere. */
function checkReferences(document: Document, prefix: string): Result<Document, DomainError> {
  const issues = Object.keys(COLLECTIONS[document.kind]).flatMap((collection) => {
    const entries = entriesOf({ ...document }, collection);
    return entries.flatMap((entry, index) => {
      const at = `${prefix}/${collection}/${index}`;
      const repeated = entries.findIndex(({ id }) => id === entry.id) < index;
      const twice = repeated ? [{ pointer: `${at}/id`, expected: "an id used only once" }] : [];
      return [...twice, ...danglingIn(document, collection, entry, at)];
    });
  });
  return issues.length > 0 ? err({ type: "invalid_input", issues }) : ok(document);
}

/** The same failure, with its pointers below `prefix`. */
function rebased<T>(result: Result<T, DomainError>, prefix: string): Result<never, DomainError> {
  if (result.ok) throw new Error("only failures are rebased");
  const { error } = result;
  if (error.type !== "invalid_input") return err(error);
  const issues = error.issues.map((issue) => ({ ...issue, pointer: prefix + issue.pointer }));
  return err({ type: "invalid_input", issues });
}
