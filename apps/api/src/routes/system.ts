import { INTAKE_BYTES_MAX } from "@finalist/core";
import { Draft, DRAFT_SOURCES, InvitationText, Reading } from "@finalist/core/intake/schemas";
import { Instant, TimeZone } from "@finalist/core/model";
import { createRoute, z } from "@hono/zod-openapi";
import type { Context, Next } from "hono";
import { placeBesideStored, readIntake } from "../operations/intake.ts";
import {
  answer,
  answerJson,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  problems,
  refuse,
} from "./context.ts";
import { SearchHitBody } from "./schemas.ts";

/** What a file may come as; JSON holds its text. */
const RAW_TYPES = [
  "text/calendar",
  "text/plain",
  "text/vcard",
  "text/csv",
  "message/rfc822",
  "application/pdf",
  "application/octet-stream",
];
const INTAKE_TYPES = [...RAW_TYPES, "application/json"];

const mediaTypeOf = (context: Context): string =>
  context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";

const intakeRoute = createRoute({
  method: "post",
  path: "/intake",
  operationId: "intake",
  summary: "Reads an invitation, a résumé, notes and the like into a draft; stores nothing",
  description:
    "Send the file itself (a calendar, a mail, a contact card, a résumé as JSON, PDF or text, LinkedIn's CSV, an advert, notes) as one of its media types or application/octet-stream, or JSON with its text. What comes as text/calendar has to be a calendar; `as` insists on any other kind. For many invitations at once see /intake/invitations.",
  tags: ["Intake"],
  // Ahead of the validator, which would name JSON alone.
  middleware: async (context: Context, next: Next) => {
    if (INTAKE_TYPES.includes(mediaTypeOf(context))) return next();
    const expected = `${INTAKE_TYPES.slice(0, -1).join(", ")} or ${INTAKE_TYPES.at(-1)}`;
    return refuse({ type: "unsupported_media_type", expected });
  },
  request: {
    query: z.object({
      timeZone: TimeZone.optional().meta({ description: "For times that name no zone" }),
      as: z
        .enum(DRAFT_SOURCES)
        .optional()
        .meta({ description: "What it is, where its content does not tell" }),
      sent: Instant.optional().meta({
        description: "When an invitation was written, for dates such as next Thursday",
      }),
    }),
    // Not "required": the validator would then hold every body against the JSON schema.
    body: {
      content: {
        "text/calendar": { schema: z.string() },
        "text/plain": { schema: z.string() },
        "text/vcard": { schema: z.string() },
        "text/csv": { schema: z.string() },
        "message/rfc822": { schema: z.string() },
        "application/pdf": { schema: z.string().meta({ format: "binary" }) },
        "application/octet-stream": { schema: z.string().meta({ format: "binary" }) },
        "application/json": { schema: z.strictObject({ text: z.string() }) },
      },
    },
  },
  responses: { 200: jsonAnswer(Draft, "The draft"), ...problems(400, 413, 415, 422) },
});

const placeRoute = createRoute({
  method: "post",
  path: "/intake/drafts",
  operationId: "placeDraft",
  summary:
    "Names the application that a draft belongs to and what it cancels there; stores nothing",
  description:
    "For whoever reads a file without this server, as the web page does. `/intake` does both at once.",
  tags: ["Intake"],
  request: { body: jsonBody(z.strictObject({ draft: Draft })) },
  responses: { 200: jsonAnswer(Draft, "The draft, placed"), ...problems(400, 413, 415, 422) },
});

const INVITATIONS_MAX = 500;

const invitationsRoute = createRoute({
  method: "post",
  path: "/intake/invitations",
  operationId: "readInvitations",
  summary: "Reads the texts of many invitations at once; stores nothing",
  description: "For whoever looks through a mailbox: what each text says, without a draft.",
  tags: ["Intake"],
  request: {
    body: jsonBody(
      z.strictObject({
        invitations: z.array(InvitationText).min(1).max(INVITATIONS_MAX),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(z.object({ id: z.string().nullable(), draft: Reading })) }),
      "What each of them says, in order",
    ),
    ...problems(400, 413, 415, 422),
  },
});

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "search",
  summary: "Entries with all words of the query",
  description: "Of every document, the best first. Words match from their beginning.",
  tags: ["Search"],
  request: {
    query: z.object({
      q: z.string().min(1, "at least one word").max(200).meta({ description: "Words to find" }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(100)
        .default(30)
        .meta({ description: "How many at most" }),
    }),
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(SearchHitBody) }), "What was found"),
    ...problems(422),
  },
});

export function createSystemRoutes() {
  return createRouter()
    .openapi(intakeRoute, async (context) => {
      const { timeZone, as, sent } = context.req.valid("query");
      const type = mediaTypeOf(context);
      const body: unknown = context.req.valid("json");
      const content =
        !RAW_TYPES.includes(type) && typeof body === "object" && body !== null && "text" in body
          ? String(body.text)
          : new Uint8Array(await context.req.arrayBuffer());
      const announced = as ?? (type === "text/calendar" ? "calendar" : undefined);
      const draft = await readIntake(depsOf(context), {
        content,
        ...(announced && { as: announced }),
        ...(timeZone && { timeZone }),
        ...(sent && { sent }),
      });
      return answerResult(draft, answer);
    })
    .openapi(placeRoute, async (context) => {
      const placed = await placeBesideStored(depsOf(context), context.req.valid("json").draft);
      return answerResult(placed, answer);
    })
    .openapi(invitationsRoute, async (context) => {
      const { judge, now } = depsOf(context);
      const { invitations } = context.req.valid("json");
      return answerJson((await judge("readInvitations", { invitations, now: now() })).json);
    })
    .openapi(search, async (context) => {
      const { q, limit } = context.req.valid("query");
      return answer({ items: await depsOf(context).store.search(q, limit) });
    });
}

const MEBIBYTE = 1024 * 1024;

/** What a request to a path may weigh: texts that are judged keep a server busy longer than files that are read. */
const BODY_BYTES_MAX: Readonly<Record<string, number>> = {
  "/api/v1/import": 64 * MEBIBYTE,
  "/api/v1/session": 4096,
  "/api/v1/consistency": 2 * MEBIBYTE,
  "/api/v1/match": 2 * MEBIBYTE,
  "/api/v1/review": 2 * MEBIBYTE,
};

export const bodyBytesMax = (path: string): number => BODY_BYTES_MAX[path] ?? INTAKE_BYTES_MAX;
