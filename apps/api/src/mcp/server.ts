import { parseAs } from "@finalist/core/model";
import {
  CLIENT_INFO_META_KEY,
  type CallToolResult,
  McpServer,
  type ServerContext,
  type StandardSchemaWithJSON,
} from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Actor, Deps } from "../deps.ts";
import type { TokenScope } from "../storage/keys.ts";
import { faultOf, type LogError, saidOf } from "./faults.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import { addPrompts } from "./prompts.ts";
import { addResources } from "./resources.ts";
import { assistantNamed } from "./tools/author.ts";
import { outline } from "./tools/outline.ts";
import type { Tool } from "./tools/tool.ts";
import { TOOLS } from "./tools/tools.ts";

/** Whoever speaks to us, and what they may do. */
export interface Visit {
  readonly deps: Deps;
  readonly scope: TokenScope;
  /** The applications that their token opens; absent where it opens everything. */
  readonly opens?: readonly string[] | undefined;
  /** Who let them in: the token, or the person, by name. */
  readonly through?: string;
  readonly version: string;
  readonly logError: LogError;
}

/** Everything that Finalist offers an assistant; one for each request, or for each connection. */
export function createMcpServer(visit: Visit): McpServer {
  const server = new McpServer(
    { name: "finalist", title: "Finalist", version: visit.version },
    { instructions: INSTRUCTIONS, capabilities: CAPABILITIES, cacheHints: CACHE_HINTS },
  );
  for (const { tool, input, output } of DECLARED)
    if (tool.scope === "read" || visit.scope === "write")
      server.registerTool(
        tool.name,
        {
          title: tool.title,
          description: tool.description,
          inputSchema: input,
          outputSchema: output,
          annotations: {
            title: tool.title,
            readOnlyHint: tool.scope === "read",
            destructiveHint: tool.hints?.destructive === true,
            idempotentHint: tool.scope === "read" || tool.hints?.idempotent === true,
            openWorldHint: false,
          },
        },
        (given, context) => answerTo(visit, tool, given, actorIn(visit, server, context)),
      );
  addResources(server, visit);
  addPrompts(server, visit);
  return server;
}

/** What is the same until the next version need not be asked for again and again. */
const LASTING = { ttlMs: 10 * 60 * 1000, cacheScope: "private" } as const;
const CACHE_HINTS = {
  "server/discover": LASTING,
  "tools/list": LASTING,
  "prompts/list": LASTING,
  "resources/templates/list": LASTING,
};

/** Nobody is told when lists change: each request stands alone. */
const CAPABILITIES = {
  tools: { listChanged: false },
  resources: { listChanged: false },
  prompts: { listChanged: false },
};

/**
 * A schema as it is told to clients. Values are held to it by ourselves, so that what is wrong is
 * said in the words of the API; and it is written out once, not for each request.
 */
function declared(schema: z.ZodType, io: "input" | "output"): StandardSchemaWithJSON {
  let json: Record<string, unknown> | undefined;
  const written = () => (json ??= z.toJSONSchema(schema, { io, unrepresentable: "any" }));
  return {
    "~standard": {
      version: 1,
      vendor: "finalist",
      validate: (value) => ({ value }),
      jsonSchema: { input: written, output: written },
    },
  };
}

const DECLARED = TOOLS.map((tool) => ({
  tool,
  input: declared(tool.input, "input"),
  output: declared(tool.output, "output"),
}));

async function answerTo(
  visit: Visit,
  tool: Tool,
  given: unknown,
  actor: Actor,
): Promise<CallToolResult> {
  const { deps, opens } = visit;
  try {
    const input = parseAs(tool.input, given ?? {});
    if (!input.ok) return failed(saidOf(input.error));
    const answer = await tool.run({ deps, actor, opens }, input.value);
    if (!answer.ok) return failed(saidOf(answer.error));
    const value = tool.output.parse(answer.value);
    const text = tool.text ? tool.text(value) : outline(value);
    return { content: [{ type: "text", text }], structuredContent: value };
  } catch (error) {
    return failed(saidOf(faultOf(error, visit.logError, tool.name)));
  }
}

const failed = (text: string): CallToolResult => ({
  isError: true,
  content: [{ type: "text", text }],
});

/** In the log, what an assistant did is told from what the person did. */
function actorIn({ through }: Visit, server: McpServer, context: ServerContext): Actor {
  // Each request says who asks; older revisions said it once, at the start.
  const envelope: Readonly<Record<string, unknown>> = { ...context.mcpReq.envelope };
  const info = envelope[CLIENT_INFO_META_KEY] ?? server.server.getClientVersion();
  return { author: assistantNamed(nameIn(info), through) };
}

const NAME_MAX = 60;

/** A client names itself; the log has room for a line. */
function nameIn(info: unknown): string | undefined {
  if (typeof info !== "object" || info === null || !("name" in info)) return undefined;
  const name = String(info.name)
    .replace(/[\p{C}()]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? undefined : name.slice(0, NAME_MAX);
}
