import { Id, Instant, Line } from "@finalist/core/model";
import { createRoute, z } from "@hono/zod-openapi";
import { createToken, listTokens, revokeToken } from "../operations/tokens.ts";
import { TOKEN_SCOPES } from "../storage/keys.ts";
import {
  answer,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  problems,
} from "./context.ts";
import { RemovedBody } from "./schemas.ts";

const tags = ["Access"];

const TokenBody = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(TOKEN_SCOPES),
    applications: z.array(z.string()).optional().meta({
      description: "The applications that it opens; absent where it opens everything.",
    }),
    createdAt: z.string(),
    lastUsedAt: z.string().optional().meta({ description: "To the minute" }),
    expiresAt: z.string().optional(),
  })
  .meta({ id: "AccessToken" });

const NewToken = z
  .strictObject({
    name: Line.max(100, "100 characters at most").meta({ description: "What it is for" }),
    scope: z.enum(TOKEN_SCOPES),
    applications: z.array(Id).min(1).max(100).optional().meta({
      description: "Opens these applications and what follows from them, and nothing else.",
    }),
    expiresAt: Instant.optional(),
  })
  .meta({ id: "NewAccessToken" });

const list = createRoute({
  method: "get",
  path: "/tokens",
  operationId: "listTokens",
  summary: "The tokens of other programs, without their secrets",
  description: "With what each may do and when it was last used.",
  tags,
  responses: {
    200: jsonAnswer(z.object({ items: z.array(TokenBody) }), "The list"),
    ...problems(),
  },
});

const create = createRoute({
  method: "post",
  path: "/tokens",
  operationId: "createToken",
  summary: "A token for another program; its secret is shown this once",
  description:
    "The secret begins with `fin_`. Finalist keeps a hash of it and cannot show it again.",
  tags,
  request: { body: jsonBody(NewToken) },
  responses: {
    201: jsonAnswer(TokenBody.extend({ secret: z.string() }), "Created"),
    ...problems(400, 415, 422),
  },
});

const revoke = createRoute({
  method: "delete",
  path: "/tokens/{id}",
  operationId: "revokeToken",
  summary: "Takes a token away; it opens nothing from now on",
  description: "Streams that were opened with it end as well.",
  tags,
  request: { params: z.object({ id: z.string().meta({ description: "Id of the token" }) }) },
  responses: { 200: jsonAnswer(RemovedBody, "Gone"), ...problems(404) },
});

/** Who else may come in; for this machine's own token alone. */
export const createTokenRoutes = () =>
  createRouter()
    .openapi(list, async (context) => answer({ items: await listTokens(depsOf(context)) }))
    .openapi(create, async (context) =>
      answerResult(await createToken(depsOf(context), context.req.valid("json")), (token) =>
        answer(token, { status: 201 }),
      ),
    )
    .openapi(revoke, async (context) =>
      answerResult(await revokeToken(depsOf(context), context.req.valid("param").id), answer),
    );
