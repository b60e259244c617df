import { relative } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import {
  type Access,
  type Check,
  checkApplications,
  checkCaller,
  checkHost,
  checkOwner,
  checkScope,
  passing,
} from "./auth.ts";
import { depsIn, type World } from "./deps.ts";
import { identifyOnMachine } from "./identify.ts";
import { createMcpRoutes } from "./mcp/routes.ts";
import { identifyPeople } from "./identify-people.ts";
import { conditional } from "./middleware/conditional.ts";
import { headed } from "./middleware/head.ts";
import { idempotent } from "./middleware/idempotency.ts";
import { remembered } from "./middleware/remembered.ts";
import { authHandler, checkRole } from "./middleware/people.ts";
import {
  limitCallers,
  limitRefused,
  type RateLimits,
  shareHolder,
} from "./middleware/rate-limits.ts";
import { Overload } from "./judges/overload.ts";
import { sparse } from "./middleware/sparse.ts";
import type { ApiDocument } from "./openapi/model.ts";
import type { CheckUrl } from "./operations/webhooks.ts";
import { createAnalysisRoutes } from "./routes/analysis.ts";
import { createApplicationRoutes } from "./routes/applications.ts";
import { createCalendarFeed, createCalendarRoutes } from "./routes/calendar.ts";
import { createCandidateRoutes } from "./routes/candidate.ts";
import { createChangeRoutes } from "./routes/changes.ts";
import { refuse } from "./routes/context.ts";
import { createEntryRoutes } from "./routes/entries.ts";
import { createHealthRoutes, openApiRoute } from "./routes/server.ts";
import { createLoopRoutes } from "./routes/loop.ts";
import { createPlaybookRoutes } from "./routes/playbook.ts";
import { createPreparationRoutes, DERIVED } from "./routes/preparation.ts";
import { createSessionRoutes, createSignInRoutes } from "./routes/session.ts";
import { createReference } from "./routes/reference.ts";
import { bodyBytesMax, createSystemRoutes } from "./routes/system.ts";
import { createTokenRoutes } from "./routes/tokens.ts";
import { createTransferRoutes } from "./routes/transfer.ts";
import { createWebhookRoutes } from "./routes/webhooks.ts";
import { storageFault } from "./storage/fault.ts";

export interface AppOptions {
  readonly access: Access;
  /** Told to callers inside the process alone. */
  readonly databaseName?: string;
  /** The built web app, served at the root; absent for calls inside the process. */
  readonly webDir?: string;
  /** For what went wrong on our side; never sees bodies or tokens. */
  readonly logError: (message: string, error: unknown) => void;
  readonly version: string;
  /** Where webhooks may be sent to. */
  readonly checkUrl: CheckUrl;
  /** None for calls inside the process. */
  readonly rateLimits?: RateLimits;
}

export function createApp(world: World, options: AppOptions): OpenAPIHono {
  const { access, webDir, logError, version } = options;
  const app = new OpenAPIHono();

  app.onError((error, context) => {
    if (error instanceof HTTPException) {
      // Thrown by the validator: a body that is no JSON (400), or of another type (415).
      if (error.status === 400) return refuse({ type: "malformed_json" });
      if (error.status === 415)
        return refuse({ type: "unsupported_media_type", expected: "application/json" });
      return error.getResponse();
    }
    if (error instanceof Overload) return refuse(error.problem);
    const fault = storageFault(error);
    if (fault) return refuse({ type: fault.type, path: options.databaseName });
    const requestId = context.get("requestId");
    logError(`${requestId} ${context.req.method} ${loggable(context.req.path)}`, error);
    return refuse({ type: "internal", requestId });
  });
  app.notFound((context) => refuse({ type: "no_such_route", path: context.req.path }));

  app.use(headed, passing(checkHost(access, refuse)));
  app.route("/", createHealthRoutes(access, version));

  const { rateLimits } = options;
  if (access.type === "hosted")
    app.use(behindProxy).all("/api/auth/*", limitAuthBody, authHandler(access.accounts));
  const identify =
    access.type === "hosted"
      ? identifyPeople(world, access.accounts)
      : identifyOnMachine(world, access);
  const limitStrangers = rateLimits ? limitRefused(rateLimits) : unlimited;
  app.use("/api/v1/session", limitBody);
  app.use("/api/v1/sign-in", conditional);
  app.route(
    "/api/v1",
    createSignInRoutes({ world, access, identify, limitRefused: limitStrangers }),
  );
  const isKnown = checkCaller(identify, limitStrangers, refuse);
  const hasShare = rateLimits ? limitCallers(rateLimits) : unlimited;
  const inWorkspace = entering(world);
  app.use(
    "/api/*",
    passing(
      isKnown,
      hasShare,
      checkRole,
      checkScope(refuse),
      checkApplications(refuse),
      checkOwner(refuse),
      inWorkspace,
    ),
  );
  app.on(
    "GET",
    DERIVED.map((part) => `/api/v1/applications/:id/${part}`),
    remembered(),
  );
  if (access.type !== "in-process") app.use("/api/*", compressed);
  app.get("/api/*", conditional, sparse);
  app.on(WITH_BODY, "/api/*", limitBody, telling(world), idempotent);
  // What a token may do there, each tool says by itself.
  app.use("/mcp", passing(isKnown, checkRole, hasShare, inWorkspace), telling(world));

  app.route("/api/v1", createApplicationRoutes());
  app.route("/api/v1", createPreparationRoutes());
  app.route("/api/v1", createCandidateRoutes());
  app.route("/api/v1", createEntryRoutes());
  app.route("/api/v1", createSystemRoutes());
  app.route("/api/v1", createChangeRoutes(world));
  app.route("/api/v1", createTransferRoutes(access.type === "hosted" ? undefined : world.database));
  app.route("/api/v1", createTokenRoutes());
  app.route("/api/v1", createSessionRoutes(access));
  app.route("/api/v1", createWebhookRoutes(options.checkUrl));
  app.route("/api/v1", createCalendarRoutes(access.type === "hosted" ? access.origin : undefined));
  app.route("/api/v1", createAnalysisRoutes());
  app.route("/api/v1", createPlaybookRoutes());
  app.route("/api/v1", createLoopRoutes());
  describeOnRequest(app, version);
  app.route("/", createCalendarFeed(world));
  app.route("/mcp", createMcpRoutes({ version, logError }));
  app.all("/calendar/*", () => refuse({ type: "no_such_route", path: "/calendar/…" }));
  app.all("/api/*", (context) => refuse({ type: "no_such_route", path: context.req.path }));

  if (webDir !== undefined) serveWeb(app, relative(process.cwd(), webDir) || ".");
  return app;
}

/** Built when it is first asked for, which most processes never are; all their apps are alike. */
let described: Promise<ApiDocument> | undefined;

async function describe(app: OpenAPIHono, version: string): Promise<ApiDocument> {
  const { describeApi } = await import("./describe/document.ts");
  const { withExamples } = await import("./describe/examples.ts");
  const options = {
    access: { type: "in-process" },
    version,
    logError: () => undefined,
    checkUrl: async () => undefined,
  } as const;
  return withExamples(describeApi(app, version), (world) => createApp(world, options));
}

function describeOnRequest(app: OpenAPIHono, version: string): void {
  const document = (): Promise<ApiDocument> =>
    (described ??= describe(app, version).catch((error: unknown) => {
      described = undefined;
      throw error;
    }));
  app.openAPIRegistry.registerPath(openApiRoute);
  app.get(openApiRoute.path, async (context) => context.json(await document()));
  app.route("/reference", createReference(document));
}

/** The one place where a request gets the documents of its caller. */
const entering =
  (world: World): Check =>
  (context) => {
    const caller = context.get("caller");
    context.set("deps", depsIn(world, caller.workspace, shareHolder(caller)));
    return undefined;
  };

/** Whoever follows the log hears at once of what was written here. */
const telling =
  (world: World): MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (context.req.method !== "GET") world.feed.poke();
  };

const WITH_BODY = ["POST", "PUT", "PATCH", "DELETE"];

const limitBody: MiddlewareHandler = (context, next) => {
  // The body of any other method is never read, and looking for one costs as much as an answer.
  if (!WITH_BODY.includes(context.req.method)) return next();
  const bytesMax = bodyBytesMax(context.req.path);
  const bytes = Number(context.req.header("content-length") ?? 0);
  const onError = () => refuse({ type: "too_large", bytes, bytesMax });
  // Of a body with a length, no more than that is ever read.
  if (bytes > 0 && context.req.header("transfer-encoding") === undefined)
    return bytes > bytesMax ? Promise.resolve(onError()) : next();
  return bodyLimit({ maxSize: bytesMax, onError })(context, next);
};

const gzip = compress();
/** Where nobody asks for it, an answer is not even looked at. */
const compressed: MiddlewareHandler = (context, next) =>
  context.req.header("accept-encoding") === undefined ? next() : gzip(context, next);

const unlimited: Check = () => undefined;
const AUTH_BYTES_MAX = 64 * 1024;

const limitAuthBody: MiddlewareHandler = bodyLimit({
  maxSize: AUTH_BYTES_MAX,
  onError: () => refuse({ type: "too_large", bytes: 0, bytesMax: AUTH_BYTES_MAX }),
});

/** Several people are served behind a proxy that speaks TLS. */
const behindProxy: MiddlewareHandler = (context, next) => {
  context.set("isProxied", true);
  return next();
};

/** The address of the calendar is a secret, and the log is not; a line of it is ours to begin. */
const loggable = (path: string): string =>
  path
    .replace(/^\/calendar\/.*/s, "/calendar/…")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, encodeURIComponent);

/** Files with a hash in their name never change; the page itself is asked for each time. */
function serveWeb(app: OpenAPIHono, root: string): void {
  app.use("/assets/*", compress());
  app.get(
    "/assets/*",
    serveStatic({
      root,
      onFound: (_, context) =>
        context.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  app.all("/assets/*", (context) => refuse({ type: "no_such_route", path: context.req.path }));
  const onFound = (_: string, context: Context): void =>
    context.header("cache-control", "no-cache");
  app.get("*", serveStatic({ root, onFound }));
  // Any other address is a view of the page, which finds its way by itself.
  app.get("*", serveStatic({ root, path: "index.html", onFound }));
}
