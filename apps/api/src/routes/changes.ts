import { createRoute, z } from "@hono/zod-openapi";
import { changeBody } from "../operations/change-body.ts";
import { runCommands, type Write } from "../operations/commands.ts";
import type { Feed } from "../feed.ts";
import { CANDIDATE_KEY, applicationKey } from "../operations/reading.ts";
import {
  actorOf,
  answer,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  moved,
  problems,
  refuse,
} from "./context.ts";
import { createChangeStream } from "./events.ts";
import { ChangeBody, RunCommand } from "./schemas.ts";

const changes = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  summary: "The change log, oldest first",
  description:
    "Of all documents. `latest` is the sequence number of the last change there is, so that a reader knows whether to ask again.",
  tags: ["Changes"],
  request: {
    query: z.object({
      after: z.coerce
        .number()
        .int()
        .min(0)
        .default(0)
        .meta({ description: "The sequence number of the last change that you know" }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .default(100)
        .meta({ description: "How many at most" }),
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
  description:
    "The first event is `ready`, then each change is one event `change` with the same JSON as in /changes. A comment every fifteen seconds keeps the connection.",
  tags: ["Changes"],
  request: {
    headers: z.object({
      "last-event-id": z
        .string()
        .optional()
        .meta({ description: "The id of the last event that was received" }),
    }),
  },
  responses: {
    200: {
      description: "A stream of `change` events; the id is the sequence number",
      content: { "text/event-stream": { schema: z.string() } },
    },
    ...problems(),
  },
});

const CHANGES_MAX = 500;

const ChangeOf = z
  .discriminatedUnion("kind", [
    RunCommand.extend({ kind: z.literal("application"), documentId: z.string() }).meta({
      id: "ChangeOfApplication",
    }),
    RunCommand.extend({ kind: z.literal("candidate") }).meta({ id: "ChangeOfCandidate" }),
  ])
  .meta({ id: "ChangeOf" });

const make = createRoute({
  method: "post",
  path: "/changes",
  operationId: "makeChanges",
  summary: "Makes many changes, to any documents, in order: all of them or none",
  description:
    "In one transaction: where one fails nothing is done, and `errors` points at it. A program's token for some applications may change these alone.",
  tags: ["Changes"],
  request: {
    body: jsonBody(z.strictObject({ changes: z.array(ChangeOf).min(1).max(CHANGES_MAX) })),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(
          z.object({
            kind: z.enum(["application", "candidate"]),
            documentId: z.string(),
            version: z.int(),
          }),
        ),
      }),
      "The version that each change led to",
    ),
    ...problems(400, 404, 409, 412, 413, 415, 422),
  },
});

const writeOf = (change: z.output<typeof ChangeOf>): Write => {
  const { command, base, id, follows } = change;
  return {
    key: change.kind === "application" ? applicationKey(change.documentId) : CANDIDATE_KEY,
    command,
    ...(base !== undefined && { expected: { version: base, ifStale: "rebase" } }),
    ...(id !== undefined && { edit: { id, follows: follows ?? [] } }),
  };
};

export function createChangeRoutes({ feed }: { readonly feed: Feed }) {
  const streamChanges = createChangeStream(feed);
  return createRouter()
    .openapi(changes, async (context) => {
      const { store } = depsOf(context);
      const { after, limit } = context.req.valid("query");
      const items = await store.changes(after, limit);
      return answer({ items: items.map(changeBody), latest: await store.latestSequence() });
    })
    .openapi(make, async (context) => {
      const writes = context.req.valid("json").changes.map(writeOf);
      const written = await runCommands(depsOf(context), actorOf(context), writes);
      if (!written.ok) {
        const { index, error } = written.error;
        const at = `/changes/${index}`;
        return refuse(moved(error, { to: `${at}/command` }), at) as never;
      }
      const items = written.value.map(({ key, version }) => ({
        kind: key.kind,
        documentId: key.id,
        version,
      }));
      return answer({ items });
    })
    .openapi(events, (context) => streamChanges(context) as never);
}
