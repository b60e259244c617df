import { setImmediate } from "node:timers/promises";
import { storesNothing } from "../auth.ts";
import type { World } from "../deps.ts";
import { createFeed } from "../feed.ts";
import { judgesHere } from "../judges/judges.ts";
import type {
  Content,
  MediaType,
  Operation,
  Parameter,
  Reference,
  ApiDocument,
} from "../openapi/model.ts";
import { isReference } from "../openapi/model.ts";
import { createMemoryDatabase } from "../storage/memory.ts";
import type { Database } from "../storage/store.ts";
import { type ExampleRequest, requestFor, type Stage } from "./requests.ts";

const NOW = "2026-05-13T17:00:00Z";
const HOST = "http://127.0.0.1:4747";

/** Whatever version is there; and a browser, for what only browsers can do. */
const ALWAYS = {
  "if-match": "*",
  "x-finalist-session": "k".repeat(43),
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};

export type OpenApp = (world: World) => {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>;
};

/**
 * Examples that cannot go stale: each is asked of a server of its own, in memory, that holds the
 * worked example of the core. What it answers is shown, with long lists cut.
 */
export async function withExamples(document: ApiDocument, open: OpenApp): Promise<ApiDocument> {
  const exchange = createExchange(open);
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item))
      paths[path] = {
        ...paths[path],
        [method]: await withExample(operation, () => exchange(method, path, operation)),
      };
  return { ...document, paths };
}

interface Exchange {
  readonly request: ExampleRequest;
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Without an end, without text, or of the whole document itself. */
const TOLD: Readonly<Record<string, unknown>> = {
  streamChanges: [
    'event: ready\ndata: {"sequence":41}\n',
    'event: change\ndata: {"sequence":42,"kind":"application","documentId":"sample-1","version":3,"mode":"do","summary":"Ticked “Outline your first 90 days”","author":"web","at":"2026-05-13T17:00:00Z"}\nid: 42\n',
  ].join("\n"),
  signOut: { removed: "0f4c1d2e-7a3b-4c5d-8e9f-000000000003" },
  getOpenApi: { openapi: "3.1.0", info: { title: "Finalist", version: "0.1.0" } },
};
const UNTOLD = ["backup"];

function createExchange(open: OpenApp) {
  let ids = 0;
  let database: Database = createMemoryDatabase();
  let applicationId: string | undefined;
  const newId = (): string => {
    ids += 1;
    return `0f4c1d2e-7a3b-4c5d-8e9f-${String(ids).padStart(12, "0")}`;
  };
  const app = open({
    get database() {
      return database;
    },
    judges: judgesHere,
    feed: createFeed({ watch: () => ({ look: () => undefined, close: async () => undefined }) }),
    now: () => NOW,
    newId,
    newSecret: (bytes) =>
      "Zk3vQ9mX7pL2sR8tW4yB6nC1dF5gH0jK".repeat(2).slice(0, Math.ceil((bytes * 4) / 3)),
  });
  const ask = async (method: string, path: string, body?: unknown, type = "application/json") => {
    if (method !== "GET" && !storesNothing(path)) applicationId = undefined;
    return app.request(`${HOST}${path}`, {
      method,
      headers: { ...(body !== undefined && { "content-type": type }), ...ALWAYS },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  };
  const send: Stage["send"] = async (method, path, body, type) =>
    (await ask(method, `/api/v1${path}`, body, type)).json();
  /** Each write is shown on a server that nothing else was written to. */
  const begin = async (): Promise<string> => {
    ids = 0;
    database = createMemoryDatabase();
    const { document } = (await send("POST", "/sample")) as { readonly document: { id: string } };
    return document.id;
  };

  return async (method: string, path: string, operation: Operation): Promise<Exchange> => {
    // Others are waiting for this server.
    await setImmediate();
    const id = (applicationId ??= await begin());
    const request = await requestFor(operation.operationId, { id, send });
    const params: Readonly<Record<string, string>> = { id, ...request.params };
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
    const query = request.query ? `?${new URLSearchParams(request.query).toString()}` : "";
    const answer = await ask(method.toUpperCase(), address + query, request.body, request.type);
    return {
      request: { ...request, params },
      status: answer.status,
      type: answer.headers.get("content-type")?.split(";")[0] ?? "",
      body: await answer.text(),
    };
  };
}

async function withExample(
  operation: Operation,
  exchange: () => Promise<Exchange>,
): Promise<Operation> {
  if (UNTOLD.includes(operation.operationId)) return operation;
  const told = TOLD[operation.operationId];
  if (told !== undefined) return answered(operation, "200", () => told);
  const { request, status, type, body } = await exchange();
  if (status >= 300) return operation;
  const shown = answered(operation, String(status), (media) =>
    media === type ? (type.endsWith("json") ? shortened(JSON.parse(body)) : cut(body)) : undefined,
  );
  return { ...shown, ...asked(operation, request) };
}

const answered = (
  operation: Operation,
  status: string,
  exampleOf: (media: string) => unknown,
): Operation => {
  const answer = operation.responses[status];
  if (!answer || isReference(answer) || !answer.content) return operation;
  const content = filled(answer.content, exampleOf);
  return { ...operation, responses: { ...operation.responses, [status]: { ...answer, content } } };
};

function asked(operation: Operation, request: ExampleRequest): Partial<Operation> {
  const { params, query, body, type = "application/json" } = request;
  const values: Readonly<Record<string, string>> = { ...params, ...query };
  const parameters = operation.parameters?.map((one): Parameter | Reference => {
    if (isReference(one) || values[one.name] === undefined) return one;
    const text = values[one.name] ?? "";
    const isNumber = one.schema["type"] === "integer" || one.schema["type"] === "number";
    return { ...one, example: isNumber ? Number(text) : text };
  });
  const { requestBody } = operation;
  return {
    ...(parameters && { parameters }),
    ...(requestBody && {
      requestBody: {
        ...requestBody,
        content: filled(requestBody.content, (media) => (media === type ? body : undefined)),
      },
    }),
  };
}

const filled = (content: Content, exampleOf: (media: string) => unknown): Content =>
  Object.fromEntries(
    Object.entries(content).map(([media, described]): [string, MediaType] => {
      const example = exampleOf(media);
      return [media, example === undefined ? described : { ...described, example }];
    }),
  );

const FILE_CHARS = 1200;
const TEXT_CHARS = 160;

const cut = (text: string): string =>
  text.length > FILE_CHARS ? `${text.slice(0, text.lastIndexOf("\n", FILE_CHARS))}\n…` : text;

/** Long lists and long texts show how they begin. */
function shortened(value: unknown, kept = 1): unknown {
  if (Array.isArray(value)) return value.slice(0, kept).map((one) => shortened(one));
  if (typeof value === "string")
    return value.length > TEXT_CHARS
      ? `${value.slice(0, value.lastIndexOf(" ", TEXT_CHARS))} …`
      : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      shortened(inner, name === "items" ? 2 : 1),
    ]),
  );
}
