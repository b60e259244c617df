import { Application, Instant } from "@finalist/core/model";
import { createRoute, z } from "@hono/zod-openapi";
import { applicationsOf } from "../auth.ts";
import {
  addSample,
  createApplication,
  deleteApplication,
  pageOfApplications,
  travelApplication,
} from "../operations/applications.ts";
import { restoreVersion, runCommand } from "../operations/commands.ts";
import type { ListPosition } from "../storage/list.ts";
import { storeDraft } from "../operations/intake.ts";
import {
  actorOf,
  answer,
  answerResult,
  answerDocument,
  answerWritten,
  createRouter,
  depsOf,
  expectationOf,
  ifMatch,
  IfMatchHeader,
  ifMatchRequired,
  IfMatchRequiredHeader,
  jsonAnswer,
  jsonBody,
  problems,
  refuse,
  repointed,
  versionedAnswer,
} from "./context.ts";
import { documentHistory } from "../operations/history.ts";
import {
  AddDraft,
  HistoryBody,
  HistoryQuery,
  IdParam,
  ListedApplicationBody,
  NewApplication,
  Patch,
  RestoreVersion,
  RunCommand,
  WrittenBody,
} from "./schemas.ts";
import { applicationKey, getApplication } from "../operations/reading.ts";

const tags = ["Applications"];
const byId = { params: IdParam };

const SORTS = ["updatedAt", "-updatedAt", "company", "-company"] as const;

const ListParams = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({
    description: "How many to a page",
  }),
  cursor: z.string().max(1000).optional().meta({
    description: "Where to go on: `next` of the page before, with the same filters and order",
  }),
  sort: z.enum(SORTS).default("-updatedAt").meta({ description: "A minus turns it around" }),
  outcome: z.enum(["open", "offer", "rejected", "silent", "withdrawn"]).optional().meta({
    description: "What came of it; `open` where nothing has come yet",
  }),
  changedSince: Instant.optional().meta({ description: "Changed then or later" }),
  endsAfter: Instant.optional().meta({ description: "With an interview that ends then or later" }),
});

const list = createRoute({
  method: "get",
  path: "/applications",
  operationId: "listApplications",
  summary: "Applications, page by page, the last changed first",
  description:
    "Each with its facts, its interviews and its version, and none of what they hold in numbers.",
  tags,
  request: { query: ListParams },
  responses: {
    200: {
      ...jsonAnswer(
        z.object({
          items: z.array(ListedApplicationBody),
          next: z.string().optional().meta({ description: "The cursor of the next page" }),
        }),
        "A page; the last one has no `next`",
      ),
      headers: {
        Link: {
          description: "The address of the next page (RFC 8288)",
          schema: { type: "string" as const },
        },
      },
    },
    ...problems(422),
  },
});

const create = createRoute({
  method: "post",
  path: "/applications",
  operationId: "createApplication",
  summary: "A new application, from three facts or from a confirmed draft",
  description:
    "With company, role and time zone; or with the draft that /intake answered, once a person has confirmed it.",
  tags,
  request: { body: jsonBody(NewApplication) },
  responses: { 201: versionedAnswer(WrittenBody, "Created"), ...problems(400, 415, 422) },
});

const sample = createRoute({
  method: "post",
  path: "/sample",
  operationId: "addSample",
  summary: "An invented application to try things with; its interview is tomorrow",
  description:
    "The worked example of Finalist, moved so that its second round is tomorrow. It brings an invented candidate along where none is on file.",
  tags,
  responses: { 201: versionedAnswer(WrittenBody, "Created"), ...problems() },
});

const read = createRoute({
  method: "get",
  path: "/applications/{id}",
  operationId: "getApplication",
  summary: "One application, whole",
  description: "With all of its collections. Its version stands in the ETag.",
  tags,
  request: byId,
  responses: { 200: versionedAnswer(Application, "The document"), ...problems(404) },
});

const patch = createRoute({
  method: "patch",
  path: "/applications/{id}",
  operationId: "patchApplication",
  summary: "Changes fields of an application (RFC 7396); lists change an entry at a time",
  description: "A JSON merge patch: null removes a field, an object merges, all else replaces.",
  tags,
  request: { ...byId, headers: IfMatchRequiredHeader, body: jsonBody(Patch) },
  responses: {
    200: versionedAnswer(WrittenBody, "Changed"),
    ...problems(400, 404, 412, 415, 422, 428),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/applications/{id}",
  operationId: "deleteApplication",
  summary: "Deletes an application; undo brings it back",
  description: "Its history stays, and so does the way back.",
  tags,
  request: { ...byId, headers: IfMatchRequiredHeader },
  responses: { 200: versionedAnswer(WrittenBody, "Deleted"), ...problems(400, 404, 412, 428) },
});

const command = createRoute({
  method: "post",
  path: "/applications/{id}/commands",
  operationId: "commandApplication",
  summary: "Runs one command, or a batch that stands or falls together",
  description:
    "With `base`, the version that you saw, changes of others to other fields are kept and yours is put on top. With `id`, a name of your own, it can be sent again and is done once.",
  tags,
  request: { ...byId, headers: IfMatchHeader, body: jsonBody(RunCommand) },
  responses: {
    200: versionedAnswer(WrittenBody, "Done"),
    ...problems(400, 404, 409, 412, 415, 422),
  },
});

const addDraft = createRoute({
  method: "post",
  path: "/applications/{id}/drafts",
  operationId: "addDraft",
  summary: "Adds a confirmed draft: an invitation or notes",
  description:
    "An event that is on file already (the same UID) is changed and not added again, unless its SEQUENCE is lower.",
  tags,
  request: { ...byId, body: jsonBody(AddDraft) },
  responses: {
    200: versionedAnswer(WrittenBody, "Added"),
    ...problems(400, 404, 409, 412, 415, 422),
  },
});

const TRAVEL = {
  undo: "Back through the history, one change at a time, whoever made it.",
  redo: "As long as nothing else was changed since.",
} as const;

const travelRoute = <D extends "undo" | "redo">(direction: D, summary: string) =>
  createRoute({
    method: "post",
    path: `/applications/{id}/${direction}`,
    operationId: `${direction}Application`,
    summary,
    description: TRAVEL[direction],
    tags,
    request: { ...byId, headers: IfMatchHeader },
    responses: { 200: versionedAnswer(WrittenBody, "Done"), ...problems(400, 404, 409, 412) },
  });

const history = createRoute({
  method: "get",
  path: "/applications/{id}/changes",
  operationId: "listApplicationChanges",
  summary: "What was changed, when and by whom, the newest first; also after its deletion",
  description:
    "One line for each change, in words. A page ends where `limit` says; `before` asks for the next.",
  tags,
  request: { ...byId, query: HistoryQuery },
  responses: { 200: jsonAnswer(HistoryBody, "A page of its history"), ...problems(404, 422) },
});

const restore = createRoute({
  method: "post",
  path: "/applications/{id}/restore",
  operationId: "restoreApplication",
  summary: "Puts it back as it was at an earlier version, by one change that undo takes back",
  description: "Also after its deletion.",
  tags,
  request: { ...byId, headers: IfMatchHeader, body: jsonBody(RestoreVersion) },
  responses: { 200: versionedAnswer(WrittenBody, "Done"), ...problems(400, 404, 412, 415, 422) },
});

export function createApplicationRoutes() {
  return createRouter()
    .openapi(list, async (context) => {
      const { cursor, sort: wanted, ...query } = context.req.valid("query");
      const descending = wanted.startsWith("-");
      const sort = wanted.endsWith("company") ? "company" : "updatedAt";
      const after = cursor === undefined ? undefined : positionIn(cursor, wanted);
      if (cursor !== undefined && !after) return refuse(badCursor) as never;
      const ids = applicationsOf(context.get("caller"));
      const page = await pageOfApplications(depsOf(context), {
        ...query,
        sort,
        descending,
        after,
        ids,
      });
      if (!page.next) return answer({ items: page.items });
      const next = cursorOf(page.next, wanted);
      const link = new URL(context.req.url);
      link.searchParams.set("cursor", next);
      const answered = answer({ items: page.items, next }) as Response;
      answered.headers.set("link", `<${link.pathname}${link.search}>; rel="next"`);
      return answered as never;
    })
    .openapi(create, async (context) => {
      const body = context.req.valid("json");
      const actor = actorOf(context);
      const written =
        "draft" in body
          ? repointed(await storeDraft(depsOf(context), actor, body), { to: "/draft" })
          : repointed(await createApplication(depsOf(context), actor, body), { from: "/document" });
      return answerWritten(written, 201);
    })
    .openapi(sample, async (context) =>
      answerWritten(await addSample(depsOf(context), actorOf(context)), 201),
    )
    .openapi(read, async (context) => {
      const found = await getApplication(depsOf(context), context.req.valid("param").id);
      return answerResult(found, ({ document, version }) => answerDocument(document, version));
    })
    .openapi(patch, async (context) => {
      const expected = ifMatchRequired(context);
      if (expected instanceof Response) return expected as never;
      const written = await runCommand(depsOf(context), actorOf(context), {
        key: applicationKey(context.req.valid("param").id),
        command: { type: "update", patch: context.req.valid("json") },
        ...(expected && { expected }),
      });
      return answerWritten(repointed(written, { from: "/patch" }));
    })
    .openapi(remove, async (context) => {
      const expected = ifMatchRequired(context);
      if (expected instanceof Response) return expected as never;
      const { id } = context.req.valid("param");
      const input = { id, ...(expected && { expected }) };
      return answerWritten(await deleteApplication(depsOf(context), actorOf(context), input));
    })
    .openapi(command, async (context) => {
      const { command: wanted, base, id, follows } = context.req.valid("json");
      const expected = expectationOf(context, base);
      if (expected instanceof Response) return expected as never;
      const written = await runCommand(depsOf(context), actorOf(context), {
        key: applicationKey(context.req.valid("param").id),
        command: wanted,
        ...(expected && { expected }),
        ...(id !== undefined && { edit: { id, follows: follows ?? [] } }),
      });
      return answerWritten(repointed(written, { to: "/command" }));
    })
    .openapi(addDraft, async (context) => {
      const input = { ...context.req.valid("json"), into: context.req.valid("param").id };
      const stored = await storeDraft(depsOf(context), actorOf(context), input);
      return answerWritten(repointed(stored, { to: "/draft" }));
    })
    .openapi(history, async (context) => {
      const key = applicationKey(context.req.valid("param").id);
      const found = await documentHistory(depsOf(context), key, context.req.valid("query"));
      return answerResult(found, (items) => answer({ items }));
    })
    .openapi(restore, async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const { version } = context.req.valid("json");
      const input = { key: applicationKey(context.req.valid("param").id), version, expected };
      return answerWritten(await restoreVersion(depsOf(context), actorOf(context), input));
    })
    .openapi(travelRoute("undo", "Takes the last change back"), async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const { id } = context.req.valid("param");
      const input = { id, direction: "undo", version: expected?.version } as const;
      return answerWritten(await travelApplication(depsOf(context), actorOf(context), input));
    })
    .openapi(travelRoute("redo", "Brings back what undo took"), async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const { id } = context.req.valid("param");
      const input = { id, direction: "redo", version: expected?.version } as const;
      return answerWritten(await travelApplication(depsOf(context), actorOf(context), input));
    });
}

const badCursor = {
  type: "invalid_input",
  issues: [{ pointer: "/cursor", expected: "`next` of a page in the same order" }],
} as const;

/** A place in a list, with the order that it is a place in. */
const Cursor = z.tuple([z.enum(SORTS), z.string(), z.string()]);

const cursorOf = ({ key, id }: ListPosition, sort: z.output<typeof ListParams>["sort"]): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString("base64url");

function positionIn(cursor: string, sort: string): ListPosition | undefined {
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    if (!parsed.success || parsed.data[0] !== sort) return undefined;
    const [, key, id] = parsed.data;
    return { key, id };
  } catch {
    return undefined;
  }
}
