import { connect } from "../connect.ts";
import { linesOf } from "../failure.ts";
import type { Io } from "../output.ts";
import { type Check, ok, problem, warning } from "./installation.ts";

const PATIENCE_MILLIS = 3000;

/** The Finalist elsewhere, where one is set; else who has the port of ours. */
export const serverCheck = (env: Io["env"]): Promise<Check> =>
  env["FINALIST_URL"] ? remoteCheck(env, env["FINALIST_URL"]) : portCheck(env);

async function remoteCheck(env: Io["env"], url: string): Promise<Check> {
  try {
    const { client } = await connect(env, "cli");
    await client.list();
    return ok("server", `${url} answers, and takes the token`);
  } catch (error) {
    const mend = "Look at FINALIST_URL and FINALIST_TOKEN; there, finalist token prints it.";
    return problem("server", linesOf(error).join(" "), mend);
  }
}

async function portCheck(env: Io["env"]): Promise<Check> {
  const port = env["FINALIST_PORT"] || "4747";
  const url = `http://127.0.0.1:${port}`;
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MILLIS) });
    const health: unknown = await answer.json();
    if (typeof health === "object" && health !== null && "version" in health)
      return ok("server", `a Finalist runs at ${url}`);
  } catch (error) {
    const { cause } = error as { cause?: { code?: unknown } };
    if (cause?.code === "ECONNREFUSED") return ok("server", `none runs; port ${port} is free`);
  }
  return warning(
    "server",
    `port ${port} is taken by another program`,
    "Without a port of your own, finalist serve takes a free one; or set FINALIST_PORT.",
  );
}
