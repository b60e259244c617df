import type { DocumentRef } from "@finalist/api/client";
import {
  formatDate,
  formatTime,
  fromWallTime,
  isTimeZone,
  localDate,
  sameJson,
} from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import {
  type Collection,
  type Document,
  documentJsonSchema,
  entryJsonSchema,
} from "@finalist/core/model";
import { choiceNames } from "@finalist/core/playbook";
import { currentInstant, newId } from "./clock.ts";
import { type ReactNode, useRef, useState } from "react";
import { useEdit, useSeen } from "./data/index.ts";
import { systemTimeZone } from "./format.ts";
import { spelled } from "./spelled.ts";
import { Button } from "./ui/button.tsx";
import { Modal } from "./ui/modal.tsx";
import { isolated } from "./ui/isolate.ts";
import { type FieldSchema, type FormValue, patchBetween } from "./ui/schema-fields.ts";
import { type FormChoices, SchemaForm } from "./ui/schema-form.tsx";

/** What a dialog edits: an entry of a collection, a new one, or some fields of the document. */
export type EditTarget =
  | { readonly type: "entry"; readonly collection: Collection; readonly id: string }
  | { readonly type: "new"; readonly collection: Collection; readonly preset?: FormValue }
  | { readonly type: "fields"; readonly title: string; readonly fields: readonly string[] };

interface EntryDialogProps {
  readonly reference: DocumentRef;
  readonly document: Document;
  readonly target: EditTarget;
  /** What the person must know while the form is open. */
  readonly warning?: ReactNode;
  readonly onClose: () => void;
}

/** One form for everything that can be entered, made from the schemas of the core. */
export function EntryDialog(props: EntryDialogProps) {
  const { reference, document, target, warning, onClose } = props;
  const edit = useEdit(reference);
  const seen = useSeen(reference);
  const schema = schemaOf(document, target);
  // What others change while the form is open must not pass for a change of this person.
  const [opened] = useState(() => ({ value: valueOf(document, target), seen }));
  const { value } = opened;
  const isChanged = useRef(false);
  const [isRefused, setIsRefused] = useState(false);
  const title = titleOf(schema, target);

  const submit = (next: FormValue) => {
    const command = commandFor(target, value, next);
    if (!command) {
      onClose();
      return [];
    }
    // What is still as it was, or is so again, makes this an edit of what is shown now.
    const isSame = sameJson(valueOf(document, target), value);
    const result = edit(command, isSame ? seen : opened.seen);
    if (result.ok) {
      onClose();
      return [];
    }
    setIsRefused(result.error.type !== "invalid_input");
    if (result.error.type !== "invalid_input") return [];
    return result.error.issues.map(({ pointer, expected }) => ({
      pointer: pointer.replace(/^\/(value|patch)/, "").replace(groupPrefix(target), ""),
      expected,
    }));
  };
  const remove = (): void => {
    if (target.type !== "entry") return;
    edit({ type: "remove", collection: target.collection, id: target.id });
    onClose();
  };
  return (
    <Modal
      title={title}
      onClose={() => {
        if (!isChanged.current || window.confirm("Leave without saving what you entered?"))
          onClose();
      }}
    >
      {warning}
      {isRefused && (
        <p role="alert" className="mb-4 rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          Not stored: what it belongs to is gone. Your words stay here until you close this form.
        </p>
      )}
      <SchemaForm
        onChange={() => {
          isChanged.current = true;
        }}
        schema={schema}
        value={value}
        choices={choicesFor(document)}
        submitLabel={target.type === "new" ? "Add" : "Save"}
        onSubmit={submit}
        onCancel={onClose}
        extra={
          target.type === "entry" && (
            <Button look="quiet" className="text-danger" onClick={remove}>
              Remove
            </Button>
          )
        }
      />
    </Modal>
  );
}

function schemaOf(document: Document, target: EditTarget): FieldSchema {
  if (target.type !== "fields") return entryJsonSchema(document.kind, target.collection);
  const whole: FieldSchema = documentJsonSchema(document.kind);
  const properties = Object.fromEntries(
    target.fields.map((field) => [field, whole.properties?.[field] ?? {}]),
  );
  const [only] = target.fields;
  const group = target.fields.length === 1 && only ? properties[only] : undefined;
  // One group alone needs no frame around it.
  return group?.properties ? group : { type: "object", properties, required: whole.required ?? [] };
}

/** Fields of a group that fills the form alone stand at its top. */
const groupPrefix = (target: EditTarget): string =>
  isSingleGroup(target) && GROUPS.has(target.fields[0] ?? "") ? `/${target.fields[0]}` : "";

const isSingleGroup = (target: EditTarget): target is EditTarget & { type: "fields" } =>
  target.type === "fields" && target.fields.length === 1;

function valueOf(document: Document, target: EditTarget): FormValue {
  const fields = document as unknown as FormValue;
  if (target.type === "new") return target.preset ?? {};
  if (target.type === "entry") {
    const entries = fields[target.collection] as readonly FormValue[] | undefined;
    return entries?.find(({ id }) => id === target.id) ?? {};
  }
  const [only] = target.fields;
  if (isSingleGroup(target) && only && typeof fields[only] === "object")
    return (fields[only] ?? {}) as FormValue;
  return Object.fromEntries(target.fields.map((field) => [field, fields[field]]));
}

function titleOf(schema: FieldSchema, target: EditTarget): string {
  if (target.type === "fields") return target.title;
  const name = schema.title ?? spelled(target.collection);
  return target.type === "new" ? `Add: ${name.toLowerCase()}` : name;
}

function commandFor(
  target: EditTarget,
  before: FormValue,
  after: FormValue,
): EditCommand | undefined {
  if (target.type === "new") {
    return {
      type: "add",
      collection: target.collection,
      value: { ...target.preset, ...after, id: newId() },
    };
  }
  const patch = patchBetween(before, after);
  if (Object.keys(patch).length === 0) return undefined;
  if (target.type === "entry")
    return { type: "change", collection: target.collection, id: target.id, patch };
  const [only] = target.fields;
  const nested = isSingleGroup(target) && only && typeof before === "object" && GROUPS.has(only);
  return { type: "update", patch: nested ? { [only]: patch } : patch };
}

/** Fields of the documents that are groups of their own. */
const GROUPS: ReadonlySet<string> = new Set([
  "pay",
  "logistics",
  "outcomePlan",
  "company",
  "role",
  "outcome",
]);

function choicesFor(document: Document): FormChoices {
  const timeZone = document.timeZone ?? systemTimeZone();
  const fields = document as unknown as Readonly<Record<string, unknown>>;
  return {
    catalogue: choiceNames,
    spelled,
    entries: (collection) =>
      ((fields[collection] ?? []) as readonly FormValue[]).map((entry) => ({
        id: String(entry["id"]),
        name: entryName(entry, timeZone),
      })),
    toWall: (instant) => `${localDate(instant, timeZone)}T${formatTime(instant, timeZone)}`,
    fromWall: (wall) => fromWallTime(wall, isTimeZone(timeZone) ? timeZone : "UTC"),
    now: currentInstant,
  };
}

/** How an entry is called in a list of choices. */
export function entryName(entry: FormValue, timeZone: string): string {
  const named = entry["name"] ?? entry["title"] ?? entry["topic"] ?? entry["text"];
  const start = entry["start"];
  const when =
    typeof start === "string"
      ? `${formatDate(localDate(start, timeZone))} ${formatTime(start, timeZone)}`
      : "";
  if (typeof named === "string") return when ? `${isolated(named)}, ${when}` : named;
  if (typeof entry["round"] === "number") return `Round ${entry["round"]}`;
  return when || String(entry["id"]);
}
