import { configOf, remoteIn } from "../connect.ts";
import type { Context } from "../context.ts";
import { Misuse } from "../failure.ts";

export interface McpOptions {
  readonly readOnly?: boolean;
}

/** MCP over standard input and output; nothing else may be written to stdout. */
export async function mcp({ io, out }: Context, { readOnly = false }: McpOptions): Promise<void> {
  const remote = remoteIn(io.env);
  if (remote && readOnly)
    throw new Misuse(
      "--read-only is for the data of this machine. With FINALIST_URL the token decides: make one in Settings that may only read.",
    );
  if (io.isTty)
    out.note("An assistant is meant to start this, and to speak MCP with it. Ctrl-C ends it.");
  if (remote) {
    const { relayTo } = await import("@finalist/api/mcp/relay");
    return relayTo(remote, io.untilStopped());
  }
  const { readConfig } = await import("@finalist/api");
  const { serveLocally } = await import("@finalist/api/mcp");
  return serveLocally(
    configOf(() => readConfig(io.env)),
    readOnly ? "read" : "write",
    io.untilStopped(),
  );
}
