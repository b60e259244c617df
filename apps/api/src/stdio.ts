import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Config } from "./config.ts";
import { depsIn, LOCAL_WORKSPACE } from "./deps.ts";
import { openWorld, VERSION } from "./server.ts";
import type { TokenScope } from "./storage/keys.ts";
import { createMcpServer } from "./mcp/server.ts";

/** Over standard input and output, on this machine's data, until `stopped` or the client is gone. */
export async function serveLocally(
  config: Config,
  scope: TokenScope,
  stopped: Promise<unknown>,
): Promise<void> {
  const world = await openWorld(config);
  const deps = depsIn(world, LOCAL_WORKSPACE);
  const handle = serveStdio(
    () => createMcpServer({ deps, scope, version: VERSION, logError: console.error }),
    { onerror: (error) => console.error(error.message) },
  );
  await Promise.race([stopped, ended(process.stdin)]);
  await handle.close();
  await world.feed.close();
  await world.database.close();
}

const ended = (stream: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve) => {
    stream.once("end", resolve).once("close", resolve);
  });
