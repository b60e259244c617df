import { Candidate } from "@finalist/core/model";
import { createRoute } from "@hono/zod-openapi";
import { restoreVersion, runCommand, travel } from "../operations/commands.ts";
import { storeResume } from "../operations/intake.ts";
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
  repointed,
  versionedAnswer,
} from "./context.ts";
import { documentHistory } from "../operations/history.ts";
import {
  AddDraft,
  HistoryBody,
  HistoryQuery,
  Patch,
  RestoreVersion,
  RunCommand,
  WrittenBody,
} from "./schemas.ts";
import { CANDIDATE_KEY, getCandidate } from "../operations/reading.ts";

const tags = ["Candidate"];
const path = "/candidate";

const read = createRoute({
  method: "get",
  path,
  operationId: "getCandidate",
  summary: "You: name, stories, pay, logistics",
  description:
    "With stories, posts held and other processes. Empty, with version 0, as long as nothing was written.",
  tags,
  responses: { 200: versionedAnswer(Candidate, "The document"), ...problems() },
});

const patch = createRoute({
  method: "patch",
  path,
  operationId: "patchCandidate",
  summary: "Changes your fields (RFC 7396)",
  description: "A JSON merge patch: null removes a field, an object merges, all else replaces.",
  tags,
  request: { headers: IfMatchRequiredHeader, body: jsonBody(Patch) },
  responses: { 200: versionedAnswer(WrittenBody, "Changed"), ...problems(400, 412, 415, 422, 428) },
});

const command = createRoute({
  method: "post",
  path: `${path}/commands`,
  operationId: "commandCandidate",
  summary: "Runs one command, or a batch",
  description:
    "With `base`, the version that you saw, changes of others to other fields are kept and yours is put on top. With `id`, a name of your own, it can be sent again and is done once.",
  tags,
  request: { headers: IfMatchHeader, body: jsonBody(RunCommand) },
  responses: {
    200: versionedAnswer(WrittenBody, "Done"),
    ...problems(400, 404, 409, 412, 415, 422),
  },
});

const addDraft = createRoute({
  method: "post",
  path: `${path}/drafts`,
  operationId: "addDraftToCandidate",
  summary: "Adds the posts of a confirmed résumé, and your name where none is on file",
  description: "The draft is what /intake made of a résumé.",
  tags,
  request: { body: jsonBody(AddDraft) },
  responses: { 200: versionedAnswer(WrittenBody, "Done"), ...problems(400, 409, 413, 415, 422) },
});

const TRAVEL = {
  undo: "Back through the history, one change at a time, whoever made it.",
  redo: "As long as nothing else was changed since.",
} as const;

const travelRoute = <D extends "undo" | "redo">(direction: D, summary: string) =>
  createRoute({
    method: "post",
    path: `${path}/${direction}`,
    operationId: `${direction}Candidate`,
    summary,
    description: TRAVEL[direction],
    tags,
    request: { headers: IfMatchHeader },
    responses: { 200: versionedAnswer(WrittenBody, "Done"), ...problems(400, 404, 409, 412) },
  });

const history = createRoute({
  method: "get",
  path: `${path}/changes`,
  operationId: "listCandidateChanges",
  summary: "What was changed, when and by whom, the newest first",
  description:
    "One line for each change, in words. A page ends where `limit` says; `before` asks for the next.",
  tags,
  request: { query: HistoryQuery },
  responses: { 200: jsonAnswer(HistoryBody, "A page of the history"), ...problems(422) },
});

const restore = createRoute({
  method: "post",
  path: `${path}/restore`,
  operationId: "restoreCandidate",
  summary: "Puts you back as you were at an earlier version, by one change that undo takes back",
  description: "Version 0 is the empty beginning.",
  tags,
  request: { headers: IfMatchHeader, body: jsonBody(RestoreVersion) },
  responses: { 200: versionedAnswer(WrittenBody, "Done"), ...problems(400, 404, 412, 415, 422) },
});

export function createCandidateRoutes() {
  return createRouter()
    .openapi(read, async (context) => {
      const { document, version } = await getCandidate(depsOf(context));
      return answerDocument(document, version);
    })
    .openapi(patch, async (context) => {
      const expected = ifMatchRequired(context);
      if (expected instanceof Response) return expected as never;
      const written = await runCommand(depsOf(context), actorOf(context), {
        key: CANDIDATE_KEY,
        command: { type: "update", patch: context.req.valid("json") },
        ...(expected && { expected }),
      });
      return answerWritten(repointed(written, { from: "/patch" }));
    })
    .openapi(command, async (context) => {
      const { command: wanted, base, id, follows } = context.req.valid("json");
      const expected = expectationOf(context, base);
      if (expected instanceof Response) return expected as never;
      const written = await runCommand(depsOf(context), actorOf(context), {
        key: CANDIDATE_KEY,
        command: wanted,
        ...(expected && { expected }),
        ...(id !== undefined && { edit: { id, follows: follows ?? [] } }),
      });
      return answerWritten(repointed(written, { to: "/command" }));
    })
    .openapi(addDraft, async (context) => {
      const written = await storeResume(
        depsOf(context),
        actorOf(context),
        context.req.valid("json").draft,
      );
      return answerWritten(repointed(written, { to: "/draft" }));
    })
    .openapi(history, async (context) => {
      const query = context.req.valid("query");
      const found = await documentHistory(depsOf(context), CANDIDATE_KEY, query);
      return answerResult(found, (items) => answer({ items }));
    })
    .openapi(restore, async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const input = { key: CANDIDATE_KEY, ...context.req.valid("json"), expected };
      const written = await restoreVersion(depsOf(context), actorOf(context), input);
      return answerWritten(written);
    })
    .openapi(travelRoute("undo", "Takes your last change back"), async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const { version } = expected ?? {};
      const input = { key: CANDIDATE_KEY, direction: "undo", version } as const;
      const written = await travel(depsOf(context), actorOf(context), input);
      return answerWritten(written);
    })
    .openapi(travelRoute("redo", "Brings back what undo took"), async (context) => {
      const expected = ifMatch(context);
      if (expected instanceof Response) return expected as never;
      const { version } = expected ?? {};
      const input = { key: CANDIDATE_KEY, direction: "redo", version } as const;
      const written = await travel(depsOf(context), actorOf(context), input);
      return answerWritten(written);
    });
}
