import { z } from "zod";
import { ChecklistInstanceId, Id } from "../model/common.ts";

/** A JSON merge patch (RFC 7396): a null removes, an object merges, all else replaces. */
const Patch = z.record(z.string(), z.unknown());
const CollectionName = z.string().min(1).max(40).meta({ description: "e.g. interviewers, notes" });

const Create = z.strictObject({
  type: z.literal("create"),
  document: z.record(z.string(), z.unknown()),
});
const Delete = z.strictObject({ type: z.literal("delete") });
const Update = z.strictObject({ type: z.literal("update"), patch: Patch });
const Add = z.strictObject({
  type: z.literal("add"),
  collection: CollectionName,
  value: z.record(z.string(), z.unknown()),
});
const Change = z.strictObject({
  type: z.literal("change"),
  collection: CollectionName,
  id: Id,
  patch: Patch,
});
const Remove = z.strictObject({
  type: z.literal("remove"),
  collection: CollectionName,
  id: Id,
});
const Tick = z.strictObject({ type: z.literal("tick"), itemId: ChecklistInstanceId });
const Untick = z.strictObject({ type: z.literal("untick"), itemId: ChecklistInstanceId });
/** Puts whole fields back as they were; written by undo alone. */
const Restore = z
  .strictObject({
    type: z.literal("restore"),
    values: Patch,
    /** What it takes back, in words. */
    label: z.string().max(300).optional(),
  })
  .meta({ description: "Puts whole fields in place; written by undo and import." });

/** One change by itself. */
export const Edit = z
  .discriminatedUnion("type", [Update, Add, Change, Remove, Tick, Untick])
  .meta({ id: "Edit", title: "Edit" });

/** Several changes that stand or fall together. */
const Batch = z.strictObject({
  type: z.literal("batch"),
  label: z.string().min(1).max(200),
  commands: z.array(Edit).min(1).max(2000),
});

/** What anyone may ask of a document that is there. */
export const EditCommand = z
  .discriminatedUnion("type", [...Edit.options, Batch])
  .meta({ id: "Command", title: "Command" });
export type EditCommand = z.infer<typeof EditCommand>;

/** The only ways in which a document changes, as the log has them. */
export const Command = z.discriminatedUnion("type", [
  ...EditCommand.options,
  Create,
  Delete,
  Restore,
]);
export type Command = z.infer<typeof Command>;
