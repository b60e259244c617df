import { createRoute, z } from "@hono/zod-openapi";
import { type Access, proofOf } from "../auth.ts";
import { answer, createRouter, jsonAnswer } from "./context.ts";

const tags = ["Server"];

const HealthBody = z
  .object({
    status: z.literal("ok"),
    version: z.string(),
    proof: z.string().optional().meta({
      description: "HMAC-SHA-256 of challenge and host under the token of this machine.",
    }),
  })
  .meta({ id: "Health" });

const health = createRoute({
  method: "get",
  path: "/healthz",
  operationId: "getHealth",
  summary: "Whether the server is there, and which version it is",
  description:
    "With a challenge it shows that it knows the token of this machine, without either side sending it.",
  tags,
  request: {
    query: z.object({
      challenge: z.string().optional().meta({ description: "Any text, new each time" }),
    }),
  },
  responses: { 200: jsonAnswer(HealthBody, "It is there") },
});

export const createHealthRoutes = (access: Access, version: string) =>
  createRouter().openapi(health, (context) => {
    const { challenge } = context.req.valid("query");
    const [host] = access.type === "token" ? access.hosts() : [];
    const proof =
      access.type === "token" && challenge && host && proofOf(access.token, challenge, host);
    return answer({ status: "ok", version, ...(proof && { proof }) });
  });

/** Served by the whole app, which it describes. */
export const openApiRoute = {
  method: "get",
  path: "/api/v1/openapi.json",
  operationId: "getOpenApi",
  summary: "This document",
  description:
    "OpenAPI 3.1, made from the schemas that check the input. The same is readable at /reference, which needs no token. What assistants use at /mcp is described by that protocol itself (Model Context Protocol), and not here.",
  tags,
  responses: { 200: jsonAnswer(z.looseObject({}), "OpenAPI 3.1") },
} as const;
