import { type Context, Hono } from "hono";
import { depsOf } from "../routes/context.ts";
import type { Visit } from "./server.ts";

/** MCP over HTTP. The protocol is loaded for the first who speaks it. */
export const createMcpRoutes = (serving: Pick<Visit, "version" | "logError">): Hono =>
  new Hono().all("/", async (context) => {
    const [{ answerMcp }, { createMcpServer }] = await Promise.all([
      import("./handler.ts"),
      import("./server.ts"),
    ]);
    const visit = { ...serving, ...visitorIn(context) };
    return answerMcp(context.req.raw, () => createMcpServer(visit));
  });

function visitorIn(context: Context): Omit<Visit, "version" | "logError"> {
  const deps = depsOf(context);
  const caller = context.get("caller");
  // Of the people of a workspace, only its owners come this far.
  if (caller.type === "owner") return { deps, scope: "write" };
  if (caller.type === "person") return { deps, scope: "write", through: caller.name };
  const { scope, applications: opens, name: through } = caller.token;
  return { deps, scope, opens, through };
}
