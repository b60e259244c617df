import { INTAKE_BYTES_MAX } from "@finalist/core";
import { Draft } from "@finalist/core/intake";
import { TimeZone } from "@finalist/core/model";
import * as playbook from "@finalist/core/playbook";
import { createRoute, z } from "@hono/zod-openapi";
import { readIntake } from "../operations/intake.ts";
import { exportAll, importAll } from "../operations/transfer.ts";
import {
  actorOf,
  answer,
  answerResult,
  createRouter,
  jsonAnswer,
  jsonBody,
  problems,
  refuse,
  type RouteDeps,
} from "./context.ts";
import { changeBody, streamChanges } from "./events.ts";
import { ChangeBody, ExportBody, ImportReportBody, SearchHitBody } from "./schemas.ts";

const intakeRoute = createRoute({
  method: "post",
  path: "/intake",
  operationId: "intake",
  summary: "Reads an invitation (.ics) or notes into a draft; stores nothing",
  description:
    "Send the file itself as text/calendar, text/plain or application/octet-stream, or JSON with its text.",
  tags: ["Intake"],
  request: {
    query: z.object({
      timeZone: TimeZone.optional().meta({ description: "For times that name no zone" }),
      as: z.enum(["calendar", "notes"]).optional(),
    }),
    // Not "required": the validator would then hold every body against the JSON schema.
    body: {
      content: {
        "text/calendar": { schema: z.string() },
        "text/plain": { schema: z.string() },
        "application/octet-stream": { schema: z.string().meta({ format: "binary" }) },
        "application/json": { schema: z.strictObject({ text: z.string() }) },
      },
    },
  },
  responses: { 200: jsonAnswer(Draft, "The draft"), ...problems(400, 413, 415, 422) },
});

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "search",
  summary: "Entries with all words of the query",
  tags: ["System"],
  request: {
    query: z.object({
      q: z.string().min(1, "at least one word").max(200),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(SearchHitBody) }), "What was found"),
    ...problems(422),
  },
});

const changes = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  summary: "The change log, oldest first",
  tags: ["Changes"],
  request: {
    query: z.object({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(ChangeBody), latest: z.int() }),
      "Changes after a sequence number",
    ),
    ...problems(422),
  },
});

const events = createRoute({
  method: "get",
  path: "/events",
  operationId: "streamChanges",
  summary: "Changes as server-sent events; Last-Event-ID continues where it broke off",
  tags: ["Changes"],
  responses: {
    200: {
      description: "A stream of `change` events; the id is the sequence number",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...problems(),
  },
});

const playbookRoute = createRoute({
  method: "get",
  path: "/playbook",
  operationId: "getPlaybook",
  summary: "What Finalist knows: audiences, lenses, formats, questions, checklists, timeline",
  tags: ["System"],
  responses: {
    200: jsonAnswer(z.record(z.string(), z.unknown()), "The catalogues, by id"),
    ...problems(),
  },
});

const exportRoute = createRoute({
  method: "get",
  path: "/export",
  operationId: "exportAll",
  summary: "Every document, in one file",
  tags: ["System"],
  responses: { 200: jsonAnswer(ExportBody, "The file"), ...problems() },
});

const importRoute = createRoute({
  method: "post",
  path: "/import",
  operationId: "importAll",
  summary: "Brings an export back in, whole or not at all",
  tags: ["System"],
  request: { body: jsonBody(z.record(z.string(), z.unknown())) },
  responses: { 200: jsonAnswer(ImportReportBody, "What it did"), ...problems(400, 413, 415, 422) },
});

export function createSystemRoutes(deps: RouteDeps) {
  return createRouter()
    .openapi(intakeRoute, async (context) => {
      const { timeZone, as } = context.req.valid("query");
      const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      const raw = ["text/calendar", "text/plain", "application/octet-stream"].includes(type);
      if (!raw && type !== "application/json") {
        const expected = "text/calendar, text/plain, application/octet-stream or application/json";
        return refuse({ type: "unsupported_media_type", expected }) as never;
      }
      const body: unknown = context.req.valid("json");
      const content =
        !raw && typeof body === "object" && body !== null && "text" in body
          ? String(body.text)
          : new Uint8Array(await context.req.arrayBuffer());
      const draft = await readIntake(deps, {
        content,
        ...(as && { as }),
        ...(timeZone && { timeZone }),
      });
      return answerResult(draft, answer);
    })
    .openapi(search, async (context) => {
      const { q, limit } = context.req.valid("query");
      return answer({ items: await deps.store.search(q, limit) });
    })
    .openapi(changes, async (context) => {
      const { after, limit } = context.req.valid("query");
      const items = await deps.store.changes(after, limit);
      return answer({ items: items.map(changeBody), latest: await deps.store.latestSequence() });
    })
    .openapi(events, (context) => streamChanges(context, deps) as never)
    .openapi(playbookRoute, () =>
      answer({
        audiences: playbook.AUDIENCES,
        lenses: playbook.LENSES,
        formats: playbook.FORMATS,
        deliveryModes: playbook.DELIVERY_MODES,
        questions: playbook.ASKS,
        weakQuestions: playbook.WEAK_ASKS,
        checklist: playbook.CHECKLIST,
        timeline: playbook.TIMELINE,
        employerTimeline: playbook.EMPLOYER_TIMELINE,
      }),
    )
    .openapi(exportRoute, async () => answer(await exportAll(deps)))
    .openapi(importRoute, async (context) => {
      const report = await importAll(deps, actorOf(context), context.req.valid("json"));
      deps.feed.poke();
      return answerResult(report, answer);
    });
}

/** What a request to a path may weigh. */
export const bodyBytesMax = (path: string): number =>
  path === "/api/v1/import" ? 64 * 1024 * 1024 : INTAKE_BYTES_MAX;
