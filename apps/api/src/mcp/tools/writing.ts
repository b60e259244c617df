import { err, ok } from "@finalist/core";
import { describeCommand, Edit, type EditCommand } from "@finalist/core/change";
import { NOTE_KINDS } from "@finalist/core/model";
import { itemText } from "@finalist/core/playbook";
import { z } from "zod";
import { deleteApplication } from "../../operations/applications.ts";
import { runCommand } from "../../operations/commands.ts";
import { changeMessage } from "../../operations/messages.ts";
import { noteDown } from "../../operations/notes.ts";
import { FollowUpBody } from "../../routes/preparation-schemas.ts";
import { ApplicationRef, applicationIn, DocumentRef, documentIn } from "./find.ts";
import { repointed } from "../../routes/context.ts";
import { tool } from "./tool.ts";

const EDITS_MAX = 200;

const Base = z.int().min(0).optional().meta({
  description:
    "The version that you read. Others' changes to other fields since then stay; where they touched the same, nothing is written and you are told.",
});

export const WRITING = [
  tool({
    name: "change",
    title: "Change a document",
    description:
      "Edits of one document that stand or fall together, and that one undo takes back: add, change or remove an entry of a list (sessions, interviewers, claims, stories …; describe_entries says what is in them), update fields of the document itself, tick or untick a checklist item. Patches are JSON merge patches: null removes a field. An entry without an id is given one. Removing an entry takes along what cannot stand without it.",
    scope: "write",
    hints: { destructive: true },
    input: z.strictObject({
      document: DocumentRef,
      edits: z.array(Edit).min(1).max(EDITS_MAX),
      label: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .meta({ description: "What several edits come to, in a few words for the change log." }),
      base: Base,
    }),
    output: z.object({
      document: z.string(),
      version: z.int(),
      done: z.string(),
      added: z.array(z.string()).meta({ description: "The ids of added entries, in order." }),
    }),
    async run(call, { document, edits: given, label, base }) {
      const { deps, actor } = call;
      const key = await documentIn(call, document);
      if (!key.ok) return key;
      const edits = given.map((edit) =>
        edit.type === "add" && edit.value["id"] === undefined
          ? { ...edit, value: { ...edit.value, id: deps.newId() } }
          : edit,
      );
      const [first, ...rest] = edits;
      if (!first) return err({ type: "empty_input" });
      const command: EditCommand =
        rest.length === 0 && label === undefined
          ? first
          : { type: "batch", label: label ?? labelOf(edits), commands: edits };
      const written = await runCommand(deps, actor, {
        key: key.value,
        command,
        ...(base !== undefined && { expected: { version: base, ifStale: "rebase" } }),
      });
      const isBatch = command.type === "batch";
      const moved = isBatch ? { from: "/commands", to: "/edits" } : { to: "/edits/0" };
      const placed = repointed(written, moved);
      if (!placed.ok) return placed;
      return ok({
        document: key.value.id,
        version: placed.value.version,
        done: describeCommand(command, itemText),
        added: edits.flatMap((edit) => (edit.type === "add" ? [String(edit.value["id"])] : [])),
      });
    },
  }),
  tool({
    name: "add_note",
    title: "Add a note",
    description:
      "One thing that happened in an interview: what they asked, where they leaned in or hesitated, a story that was told, what is open. In the person's own words; one note for each thing.",
    scope: "write",
    input: z.strictObject({
      application: ApplicationRef,
      text: z.string().trim().min(1).max(20_000),
      kind: z
        .enum(NOTE_KINDS)
        .optional()
        .meta({ description: "Read from the words where you do not say." }),
      round: z.int().min(1).max(20).optional().meta({
        description: "The round it was in; the one under way or just over where you do not say.",
      }),
    }),
    output: z.object({
      document: z.string(),
      version: z.int(),
      note: z.object({
        kind: z.enum(NOTE_KINDS),
        text: z.string(),
        mentions: z.int().optional(),
      }),
    }),
    async run(call, { application, ...note }) {
      const id = await applicationIn(call, application);
      if (!id.ok) return id;
      const noted = await noteDown(call.deps, call.actor, { id: id.value, ...note });
      if (!noted.ok) return noted;
      const { version, note: kept } = noted.value;
      return ok({ document: id.value, version, note: kept });
    },
  }),
  tool({
    name: "draft_message",
    title: "Draft a message",
    description:
      "A thank-you, status check, final note or reply: without words, how it reads now; with `body`, or `moment` and `tie` for a thank-you, it is written anew; `sent` notes that the person sent it. Finalist sends nothing. The ids are those of followUps in get_preparation.",
    scope: "write",
    hints: { idempotent: true },
    input: z.strictObject({
      application: ApplicationRef,
      message: z.string().trim().min(1).max(300).meta({ description: "Such as thank-you@p2." }),
      body: z.string().trim().min(1).max(20_000).optional(),
      moment: z.string().trim().min(1).max(300).optional().meta({
        description: "One thing that was said in the conversation with them.",
      }),
      tie: z.string().trim().min(1).max(300).optional().meta({
        description: "What they need, and what the person brings for it.",
      }),
      sent: z.literal(true).optional(),
    }),
    output: z.object({
      message: FollowUpBody,
      words: z.int(),
      wordsMax: z.int().optional(),
      sameAs: z.array(z.object({ id: z.string(), to: z.string(), percent: z.int() })).readonly(),
      version: z.int(),
    }),
    async run(call, { application, message: messageId, ...wanted }) {
      const id = await applicationIn(call, application);
      if (!id.ok) return id;
      const changed = await changeMessage(call.deps, call.actor, {
        id: id.value,
        messageId,
        ...wanted,
      });
      if (!changed.ok) return changed;
      const { message, review, version } = changed.value;
      return ok({ message, ...review, version });
    },
  }),
  tool({
    name: "delete_application",
    title: "Delete an application",
    description:
      "Deletes a hiring process with everything in it. Ask the person first. Undo with its id brings it back.",
    scope: "write",
    hints: { destructive: true, idempotent: true },
    input: z.strictObject({ application: ApplicationRef, base: Base }),
    output: z.object({ document: z.string(), version: z.int() }),
    async run(call, { application, base }) {
      const id = await applicationIn(call, application);
      if (!id.ok) return id;
      const deleted = await deleteApplication(call.deps, call.actor, {
        id: id.value,
        ...(base !== undefined && { expected: { version: base, ifStale: "refuse" } }),
      });
      return deleted.ok ? ok({ document: id.value, version: deleted.value.version }) : deleted;
    },
  }),
];

function labelOf(edits: readonly z.output<typeof Edit>[]): string {
  const [first = "", second, ...more] = edits.map((edit) => describeCommand(edit, itemText));
  const all = [first, ...(second ? [second] : [])].join("; ");
  return `${all}${more.length > 0 ? `; ${more.length} more` : ""}`.slice(0, LABEL_MAX);
}

const LABEL_MAX = 200;
