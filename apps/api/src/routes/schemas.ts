import { EditCommand } from "@finalist/core/change";
import { Draft } from "@finalist/core/intake/schemas";
import { Application, Candidate, Company, Instant, Role, TimeZone } from "@finalist/core/model";
import type { PlaybookEntry } from "@finalist/core/playbook";
import { z } from "@hono/zod-openapi";

/** What travels over HTTP. The nouns come from the core; here is only what the routes add. */
export const IdParam = z.object({
  id: z.string().meta({ description: "Id of the application" }),
});

export const ProblemBody = z
  .object({
    type: z.string().meta({ examples: ["urn:finalist:problem:invalid-input"] }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    version: z.int().optional(),
    conflicts: z.array(z.string()).optional(),
    requestId: z.string().optional().meta({ description: "Of a fault of ours" }),
  })
  .meta({ id: "Problem" });

export const RemovedBody = z
  .object({ removed: z.string().meta({ description: "Its id" }) })
  .meta({ id: "Removed" });

export const NewApplication = z
  .union([
    z.strictObject({ company: Company, role: Role, timeZone: TimeZone }),
    z.strictObject({ draft: Draft, timeZone: TimeZone.optional() }),
  ])
  .meta({ id: "NewApplication" });

export const AddDraft = z
  .strictObject({ draft: Draft, timeZone: TimeZone.optional() })
  .meta({ id: "AddDraft" });

const EditId = z.string().regex(/^[\w-]{8,64}$/, "8 to 64 letters, digits, _ or -");

export const RunCommand = z
  .strictObject({
    command: EditCommand,
    base: z.int().min(0).optional().meta({
      description:
        "The version the change was made on. Changes to other fields since then are kept; to the same fields, it is refused with 412.",
    }),
    id: EditId.optional().meta({
      description:
        "Your name for this edit, such as a UUID. Sent again with the same base, it is answered and not done twice.",
    }),
    follows: z.array(EditId).max(2000).optional().meta({
      description: "Your own edits since the base, which are in nobody's way.",
    }),
  })
  .meta({ id: "RunCommand" });

export const WrittenBody = z
  .object({
    version: z.int(),
    document: z.union([Application, Candidate]).optional(),
    madeAt: z.int().optional().meta({
      description: "Where an edit was sent again: the version that it had made already.",
    }),
  })
  .meta({ id: "Written" });

export const Patch = z
  .record(z.string(), z.unknown())
  .meta({ id: "MergePatch", description: "JSON merge patch (RFC 7396); null removes a field." });

export const ListedApplicationBody = z
  .object({
    id: z.string(),
    company: z.string(),
    role: z.string(),
    timeZone: z.string(),
    outcome: z.enum(["offer", "rejected", "silent", "withdrawn"]).optional(),
    outcomeAt: z.string().optional(),
    statedWindow: z.string().optional(),
    interviews: z.array(
      z.object({
        round: z.int(),
        purpose: z.enum(["screen", "decision"]),
        start: Instant.optional(),
        end: Instant.optional(),
        sessions: z.int(),
      }),
    ),
    version: z.int(),
    updatedAt: z.string(),
  })
  .meta({ id: "ListedApplication" });

export const ChangeBody = z
  .object({
    sequence: z.int(),
    kind: z.enum(["application", "candidate"]),
    documentId: z.string(),
    version: z.int(),
    mode: z.enum(["do", "undo", "redo"]),
    summary: z.string(),
    author: z.string(),
    at: z.string(),
  })
  .meta({ id: "Change" });

/** Pages of the history of one document, the newest first. */
export const HistoryQuery = z.object({
  before: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: "Changes that led to versions before this one" }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .meta({ description: "How many at most" }),
});

export const HistoryBody = z.object({ items: z.array(ChangeBody) });

export const RestoreVersion = z
  .strictObject({ version: z.int().min(0).meta({ description: "As it was after that change" }) })
  .meta({ id: "RestoreVersion" });

export const SearchHitBody = z
  .object({
    kind: z.enum(["application", "candidate"]),
    documentId: z.string(),
    collection: z.string(),
    entryId: z.string(),
    title: z.string(),
    text: z.string(),
  })
  .meta({ id: "SearchHit" });

export const PlaybookEntryBody = z
  .object({
    id: z.string(),
    group: z.string(),
    text: z.string(),
    more: z.string().optional(),
    sources: z.array(z.string()).readonly(),
  })
  .meta({ id: "PlaybookEntry" }) satisfies z.ZodType<Omit<PlaybookEntry, "sources">>;

export const ExportBody = z
  .object({
    format: z.literal("finalist-export"),
    version: z.literal(1),
    exportedAt: z.string(),
    documents: z.array(z.union([Application, Candidate])).readonly(),
  })
  .meta({ id: "Export" });

export const ImportReportBody = z
  .object({ created: z.array(z.string()).readonly(), replaced: z.array(z.string()).readonly() })
  .meta({ id: "ImportReport" });
