import type { Command } from "@finalist/core/change";
import { COLLECTIONS, type Document, type DocumentKind } from "@finalist/core/model";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { tagOf } from "../openapi/tags.ts";
import { runCommand } from "../operations/commands.ts";
import type { DocumentKey } from "../storage/store.ts";
import {
  actorOf,
  answer,
  answerResult,
  createRouter,
  depsOf,
  ifMatch,
  IfMatchHeader,
  ifMatchRequired,
  IfMatchRequiredHeader,
  jsonBody,
  problems,
  refuse,
  repointed,
  versionedAnswer,
} from "./context.ts";
import { IdParam, Patch, RemovedBody } from "./schemas.ts";
import { CANDIDATE_KEY, applicationKey, notFound } from "../operations/reading.ts";

const KINDS = {
  application: {
    path: "/applications/{id}",
    params: IdParam,
    keyOf: (id: string): DocumentKey => applicationKey(id),
  },
  candidate: {
    path: "/candidate",
    params: z.object({}),
    keyOf: (): DocumentKey => CANDIDATE_KEY,
  },
} as const;

/** `planned-questions` for `plannedQuestions`. */
export const pathOf = (collection: string): string =>
  collection.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const titled = (collection: string): string =>
  collection.charAt(0).toUpperCase() + collection.slice(1);

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Collections hold entries with ids; the name was taken from the same table. */
const entriesIn = (document: Document, collection: string): readonly Entry[] =>
  ((document as unknown as Record<string, unknown>)[collection] ?? []) as readonly Entry[];

/** List, read, add, change and remove for every collection of both documents: one shape. */
export function createEntryRoutes(): OpenAPIHono {
  const router = createRouter();
  for (const kind of Object.keys(KINDS) as DocumentKind[]) {
    for (const [collection, schema] of Object.entries(COLLECTIONS[kind]))
      addCollection(router, kind, collection, schema);
  }
  return router;
}

function addCollection(
  router: OpenAPIHono,
  kind: DocumentKind,
  collection: string,
  schema: z.ZodType,
): void {
  const { path, params, keyOf } = KINDS[kind];
  const base = `${path}/${pathOf(collection)}`;
  const entryParams = params.extend({
    entryId: z.string().meta({ description: "Id of the entry" }),
  });
  const tags = [tagOf(collection)];
  const name = titled(collection);

  const run = async (context: Context, command: Command, entryId: string, status = 200) => {
    const expected = command.type === "add" ? ifMatch(context) : ifMatchRequired(context);
    if (expected instanceof Response) return expected as never;
    const key = keyOf(context.req.param("id") ?? "");
    const write = { key, command, ...(expected && { expected }) };
    const written = await runCommand(depsOf(context), actorOf(context), write);
    const from = command.type === "add" ? "/value" : "/patch";
    return answerResult(repointed(written, { from }), ({ document, version }) => {
      const entry = document && entriesIn(document, collection).find(({ id }) => id === entryId);
      return answer(entry ?? { removed: entryId }, { status, etag: version });
    });
  };
  const read = async (context: Context) => {
    const key = keyOf(context.req.param("id") ?? "");
    const stored = await depsOf(context).store.read(key);
    if (stored) return { entries: entriesIn(stored.document, collection), version: stored.version };
    return kind === "candidate" ? { entries: [], version: 0 } : undefined;
  };

  router.openapi(
    createRoute({
      method: "get",
      path: base,
      operationId: `list${name}`,
      description:
        "In the order in which they were added. The ETag is the version of the document.",
      summary: `All ${pathOf(collection).replaceAll("-", " ")}`,
      tags,
      request: { params },
      responses: {
        200: versionedAnswer(z.object({ items: z.array(schema) }), "The list"),
        ...problems(404),
      },
    }),
    async (context) => {
      const found = await read(context);
      if (!found) return refuse(notFound(keyOf(context.req.param("id") ?? ""))) as never;
      return answer({ items: found.entries }, { etag: found.version });
    },
  );
  router.openapi(
    createRoute({
      method: "post",
      path: base,
      operationId: `addTo${name}`,
      summary: "Adds one; an id is made where none is given",
      description:
        "An id of your own is kept, so that a repeated request adds nothing twice: it is refused with 409.",
      tags,
      request: { params, headers: IfMatchHeader, body: jsonBody(Patch) },
      responses: {
        201: versionedAnswer(schema, "Added"),
        ...problems(400, 404, 409, 412, 415, 422),
      },
    }),
    async (context) => {
      const body = context.req.valid("json");
      const id = typeof body["id"] === "string" ? body["id"] : depsOf(context).newId();
      const value = { ...body, id: body["id"] ?? id };
      return run(context, { type: "add", collection, value }, id, 201);
    },
  );
  router.openapi(
    createRoute({
      method: "get",
      path: `${base}/{entryId}`,
      operationId: `getFrom${name}`,
      summary: "One of them",
      description: "With the version of its document as its ETag.",
      tags,
      request: { params: entryParams },
      responses: { 200: versionedAnswer(schema, "It"), ...problems(404) },
    }),
    async (context) => {
      const found = await read(context);
      const entryId = context.req.param("entryId") ?? "";
      const entry = found?.entries.find(({ id }) => id === entryId);
      if (!found || !entry)
        return refuse({ type: "not_found", what: "entry", id: entryId }) as never;
      return answer(entry, { etag: found.version });
    },
  );
  router.openapi(
    createRoute({
      method: "patch",
      path: `${base}/{entryId}`,
      operationId: `patchIn${name}`,
      summary: "Changes fields of one (RFC 7396)",
      description: "A JSON merge patch: null removes a field, an object merges, all else replaces.",
      tags,
      request: { params: entryParams, headers: IfMatchRequiredHeader, body: jsonBody(Patch) },
      responses: {
        200: versionedAnswer(schema, "Changed"),
        ...problems(400, 404, 412, 415, 422, 428),
      },
    }),
    async (context) => {
      const id = context.req.param("entryId") ?? "";
      const patch = context.req.valid("json");
      return run(context, { type: "change", collection, id, patch }, id);
    },
  );
  router.openapi(
    createRoute({
      method: "delete",
      path: `${base}/{entryId}`,
      operationId: `removeFrom${name}`,
      summary: "Removes one, and what cannot stand without it",
      description: "References to it in other entries go as well. Undo brings all of it back.",
      tags,
      request: { params: entryParams, headers: IfMatchRequiredHeader },
      responses: {
        200: versionedAnswer(RemovedBody, "Removed"),
        ...problems(400, 404, 412, 428),
      },
    }),
    async (context) => {
      const id = context.req.param("entryId") ?? "";
      return run(context, { type: "remove", collection, id }, id);
    },
  );
}
