import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createRoute, z } from "@hono/zod-openapi";
import { exportAll, importAll } from "../operations/transfer.ts";
import type { Database } from "../storage/store.ts";
import {
  actorOf,
  answer,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  problems,
  refuse,
} from "./context.ts";
import { ExportBody, ImportReportBody } from "./schemas.ts";

const tags = ["Transfer"];
const SQLITE_TYPE = "application/vnd.sqlite3";

const exportRoute = createRoute({
  method: "get",
  path: "/export",
  operationId: "exportAll",
  summary: "Every document, in one file",
  description: "The file that /import brings back in: documents alone, without the change log.",
  tags,
  responses: { 200: jsonAnswer(ExportBody, "The file"), ...problems() },
});

const importRoute = createRoute({
  method: "post",
  path: "/import",
  operationId: "importAll",
  summary: "Brings an export back in, whole or not at all",
  description: "Documents that are on file are replaced, by one change each that undo takes back.",
  tags,
  request: { body: jsonBody(z.record(z.string(), z.unknown())) },
  responses: { 200: jsonAnswer(ImportReportBody, "What it did"), ...problems(400, 413, 415, 422) },
});

const backupRoute = createRoute({
  method: "get",
  path: "/backup",
  operationId: "backup",
  summary: "A copy of the whole database, with its change log, as one SQLite file",
  description:
    "Taken while the server goes on. To use it, stop Finalist and put it in the place of finalist.db.",
  tags,
  responses: {
    200: {
      description: "The file; to use it, stop Finalist and put it in the place of finalist.db",
      content: { [SQLITE_TYPE]: { schema: z.string().meta({ format: "binary" }) } },
    },
    ...problems(),
  },
});

/** Without a database where it holds more than the caller's workspace. */
export const createTransferRoutes = (database: Pick<Database, "backup"> | undefined) =>
  createRouter()
    .openapi(exportRoute, async (context) => answer(await exportAll(depsOf(context))))
    .openapi(importRoute, async (context) => {
      const report = await importAll(depsOf(context), actorOf(context), context.req.valid("json"));
      return answerResult(report, answer);
    })
    .openapi(backupRoute, async (context) => {
      if (!database) return refuse({ type: "whole_server" });
      const name = `finalist-${depsOf(context).now().slice(0, 10)}.db`;
      const headers = {
        "content-type": SQLITE_TYPE,
        "content-disposition": `attachment; filename="${name}"`,
      };
      // Nobody reads the body of a HEAD, and so nobody would remove its file.
      if (context.req.method === "HEAD") return context.body(null, 200, headers) as never;
      const { body, bytes } = await copyOf(database);
      const length = { "content-length": String(bytes) };
      return new Response(body, { headers: { ...headers, ...length } });
    });

/** A copy that is gone from the disk once it was read, or its reader has left. */
async function copyOf(database: Pick<Database, "backup">) {
  // In a folder that only this user can open.
  const folder = await mkdtemp(join(tmpdir(), "finalist-backup-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "finalist.db");
    await database.backup(path);
    const { size: bytes } = await stat(path);
    const file = createReadStream(path).once("close", () => void remove());
    // Node's stream of the web is the web's own, under a type of its own.
    return { body: Readable.toWeb(file) as ReadableStream<Uint8Array>, bytes };
  } catch (error) {
    await remove();
    throw error;
  }
}
