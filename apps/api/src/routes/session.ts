import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type Access, type Caller, type Check, type Identify, isCaller } from "../auth.ts";
import { browserName } from "../browser-name.ts";
import { depsIn, LOCAL_WORKSPACE, type World } from "../deps.ts";
import { keyIn } from "../identify.ts";
import {
  burnSignInCode,
  createSignInCode,
  endSession,
  listSessions,
  openSession,
} from "../operations/sessions.ts";
import type { EdgeError } from "../problem.ts";
import { ROLES } from "../roles.ts";
import { hashOf } from "../secrets.ts";
import type { BrowserSession } from "../storage/sessions.ts";
import {
  answer,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  problems,
  refuse,
} from "./context.ts";
import { RemovedBody } from "./schemas.ts";

const tags = ["Access"];

const MODES = ["machine", "hosted"] as const;

const SessionBody = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: "Browser and system", example: "Firefox on Linux" }),
    createdAt: z.string(),
    lastUsedAt: z.string().meta({ description: "To the minute" }),
  })
  .meta({ id: "BrowserSession" });

const CallerBody = z
  .object({
    mode: z.enum(MODES),
    role: z.enum([...ROLES, "program"]).meta({
      description:
        "Owners do everything, coaches read and comment, viewers read; a program does what its token allows.",
    }),
    workspace: z.string().meta({
      description:
        "Stands for the data behind this address, and tells nothing about it: what a page keeps for use without a network, it keeps under this name.",
    }),
    id: z.string().optional().meta({ description: "Of the person, as comments have it" }),
    name: z.string().optional().meta({ description: "Of the person, the session, or the token" }),
    workspaces: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          role: z.enum(ROLES),
          isOwn: z.boolean().meta({ description: "Whether it came with the account" }),
        }),
      )
      .optional()
      .meta({
        description:
          "Where several people are served: those that the person is in, their own first. X-Finalist-Workspace names one for a request; without it, it is the first.",
      }),
  })
  .meta({ id: "Caller" });

const KeyHeader = z.object({
  "x-finalist-session": z.string().optional().meta({
    description:
      "The page's half of the session: 43 to 128 random characters (A–Z, a–z, 0–9, - and _) that it made up when it signed in.",
  }),
});

const FOR_ANYBODY: Record<string, string[]>[] = [{}];
const CODE_OR_TOKEN: Record<string, string[]>[] = [{}, { machine: [] }];

const ways = createRoute({
  method: "get",
  path: "/sign-in",
  operationId: "describeSignIn",
  summary: "How one gets in here; needs no credential",
  description: "What a page asks before it shows how to come in.",
  tags,
  security: FOR_ANYBODY,
  responses: {
    200: jsonAnswer(
      z.object({
        mode: z.enum(MODES).meta({
          description:
            "`machine`: by a one-time link, or with the token of this machine. `hosted`: with an account.",
        }),
      }),
      "The way",
    ),
  },
});

const signIn = createRoute({
  method: "post",
  path: "/session",
  operationId: "signIn",
  summary: "Lets a browser in, by the code of a one-time link or with the token of this machine",
  description:
    "The session has two halves: a key that the page makes up, keeps and sends as X-Finalist-Session with every request, and a cookie in the answer that no script can read. Neither opens anything alone. In a browser that is in already, the code is used up and the session stays.",
  tags,
  security: CODE_OR_TOKEN,
  request: {
    headers: KeyHeader,
    body: jsonBody(
      z.strictObject({
        code: z.string().min(1).max(200).optional().meta({ description: "What the link has" }),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(CallerBody, "This browser is in already"),
    201: jsonAnswer(CallerBody, "In"),
  },
});

const whoAmI = createRoute({
  method: "get",
  path: "/session",
  operationId: "getSession",
  summary: "Who one is here",
  description: "For a page to know whether it is in, and for a program to know which token it has.",
  tags,
  responses: { 200: jsonAnswer(CallerBody, "The caller") },
});

const signOut = createRoute({
  method: "delete",
  path: "/session",
  operationId: "signOut",
  summary: "Ends the session of this browser",
  description: "What the browser keeps opens nothing from then on.",
  tags,
  responses: {
    200: jsonAnswer(RemovedBody, "Out"),
    ...problems(404),
  },
});

const list = createRoute({
  method: "get",
  path: "/sessions",
  operationId: "listBrowserSessions",
  summary: "The browsers that are in, the one that was used last first",
  description: "Each with the browser and the system that it said it was.",
  tags,
  responses: {
    200: jsonAnswer(
      z.object({
        items: z.array(
          SessionBody.extend({
            isCurrent: z.boolean().meta({ description: "Whether it is the one that asks" }),
          }),
        ),
      }),
      "The list",
    ),
  },
});

const end = createRoute({
  method: "delete",
  path: "/sessions/{id}",
  operationId: "endBrowserSession",
  summary: "Sends a browser away; it opens nothing from now on",
  description: "Streams that it opened end as well.",
  tags,
  request: { params: z.object({ id: z.string().meta({ description: "Id of the session" }) }) },
  responses: { 200: jsonAnswer(RemovedBody, "Gone"), ...problems(404) },
});

const makeCode = createRoute({
  method: "post",
  path: "/sign-in-codes",
  operationId: "createSignInCode",
  summary: "A code that lets one browser in, once, within a day",
  description: "The link is the address of the page with `#code=` and the code behind it.",
  tags,
  responses: {
    201: jsonAnswer(z.object({ code: z.string(), expiresAt: z.string() }), "Created"),
  },
});

interface Door {
  readonly world: World;
  readonly access: Access;
  readonly identify: Identify;
  readonly limitRefused: Check;
}

/** What stands before the door: nobody is known there yet. */
export function createSignInRoutes({ world, access, identify, limitRefused }: Door) {
  const refuseCounted = async (context: Context, error: EdgeError): Promise<never> =>
    ((await limitRefused(context)) ?? refuse(error)) as never;
  const router = createRouter().openapi(ways, () => answer({ mode: modeOf(access) }));
  // People have accounts instead.
  if (access.type === "hosted") return router;
  return router.openapi(signIn, async (context) => {
    const { code } = context.req.valid("json");
    const deps = depsIn(world, LOCAL_WORKSPACE);
    const found = await identify(context);
    if (!isCaller(found) && code === undefined) return refuseCounted(context, found);
    if (found.type === "program") return refuse({ type: "owner_only" }) as never;
    if (isCaller(found) && found.type === "owner" && found.session) {
      if (code !== undefined) await burnSignInCode(deps, code);
      return answer(await callerBody(access, found));
    }
    const key = keyIn(context);
    if (key === undefined) return refuse(NO_KEY) as never;
    const name = browserName(context.req.header("user-agent") ?? "");
    const isKnown = isCaller(found);
    const opened = await openSession(deps, { name, key, ...(!isKnown && { code: code ?? "" }) });
    if (!opened.ok) return refuseCounted(context, opened.error);
    const { session, cookie } = opened.value;
    const caller = { type: "owner", workspace: LOCAL_WORKSPACE, session } as const;
    context.set("sessionCookie", cookie);
    return answer(await callerBody(access, caller), { status: 201 });
  });
}

const NO_KEY = {
  type: "malformed_header",
  header: "X-Finalist-Session",
  expected: "43 to 128 random characters (letters, digits, - and _)",
} as const;

/** Which browsers are in; for the person at this machine alone. */
export function createSessionRoutes(access: Access) {
  const router = createRouter().openapi(whoAmI, async (context) =>
    answer(await callerBody(access, context.get("caller"))),
  );
  if (access.type === "hosted") return router;
  return router
    .openapi(signOut, async (context) => {
      context.set("sessionCookie", "");
      return answerResult(await endSession(depsOf(context), sessionIn(context)?.id ?? ""), answer);
    })
    .openapi(list, async (context) => {
      const current = sessionIn(context)?.id;
      const sessions = await listSessions(depsOf(context));
      return answer({
        items: sessions.map((session) => ({ ...session, isCurrent: session.id === current })),
      });
    })
    .openapi(end, async (context) =>
      answerResult(await endSession(depsOf(context), context.req.valid("param").id), answer),
    )
    .openapi(makeCode, async (context) =>
      answer(await createSignInCode(depsOf(context)), { status: 201 }),
    );
}

function sessionIn(context: Context): BrowserSession | undefined {
  const caller = context.get("caller");
  return caller.type === "owner" ? caller.session : undefined;
}

async function callerBody(access: Access, caller: Caller) {
  const mode = modeOf(access);
  if (caller.type === "person") {
    const { userId, name, role, workspace } = caller;
    const memberships =
      access.type === "hosted" ? await access.accounts.membershipsOf({ userId, name }) : [];
    const workspaces = memberships.map(({ workspace: id, ...rest }) => ({ id, ...rest }));
    return { mode, role, workspace, id: userId, name, workspaces };
  }
  const name = caller.type === "program" ? caller.token.name : caller.session?.name;
  const workspace = access.type === "hosted" ? caller.workspace : nameOfData(access);
  return { mode, role: caller.type, workspace, ...(name && { name }) };
}

const modeOf = ({ type }: Access): (typeof MODES)[number] =>
  type === "hosted" ? "hosted" : "machine";

/** Another token is another installation; from the name nobody can tell which. */
const nameOfData = (access: Access): string =>
  access.type === "token" ? hashOf(access.token).slice(0, 16) : LOCAL_WORKSPACE;
