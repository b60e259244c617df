import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  type Config,
  DEFAULT_PORT,
  nameOfDatabase,
  proofOf,
  readConfig,
  readToken,
  type RunningServer,
  startServer,
} from "@finalist/api";
import { configOf } from "../connect.ts";
import type { Context } from "../context.ts";
import { codeOf, Failure } from "../failure.ts";
import type { Io } from "../output.ts";
import { webDir } from "../web-dir.ts";

export interface ServeOptions {
  readonly port?: number;
  readonly open?: boolean;
  readonly json?: boolean;
}

/** The dashboard and the API, until the process is asked to end. */
export async function serve({ io, out }: Context, { port, open = false, json }: ServeOptions) {
  const config = configOf(() => ({ ...readConfig(io.env), ...(port !== undefined && { port }) }));
  const isChosen = port !== undefined || io.env["FINALIST_PORT"] !== undefined;
  const show = (link: string, words: string): void => {
    const [url, token] = link.split("/#token=");
    out.raw(json ? `${JSON.stringify({ link, url, token })}\n` : `${words} ${link}\n`);
    if (open && hasDesktop(io)) openInBrowser(link);
  };
  const started = await startOrFind(config, isChosen);
  if (started.type === "running") return show(started.link, "Finalist is already running at");
  const { server } = started;
  if (started.type === "moved")
    out.note(`Port ${config.port} is taken by another program; this is a free one instead.`);
  if (!webDir()) out.note("The dashboard is not built; only the API answers.");
  show(server.link, "Finalist is running at");
  const place = config.databaseUrl === undefined ? config.dataDir : nameOfDatabase(config);
  out.note(`Your data: ${place}. Ctrl-C ends it.`);
  await io.untilStopped();
  return server.close();
}

type Started =
  | { readonly type: "started" | "moved"; readonly server: RunningServer }
  | { readonly type: "running"; readonly link: string };

async function startOrFind(config: Config, isChosen: boolean): Promise<Started> {
  try {
    return { type: "started", server: await startServer(config, webDir()) };
  } catch (error) {
    if (codeOf(error) === "EACCES")
      throw new Failure(`Port ${config.port} may not be used by you; choose another with --port.`);
    if (codeOf(error) !== "EADDRINUSE") throw error;
  }
  const link = await linkOfOurs(config);
  if (link !== undefined) return { type: "running", link };
  if (isChosen || config.hosting)
    throw new Failure(
      `Port ${config.port} is taken by another program. Choose another with --port or FINALIST_PORT; without them Finalist takes ${DEFAULT_PORT} or a free one.`,
    );
  return { type: "moved", server: await startServer({ ...config, port: 0 }, webDir()) };
}

/** The link of the server on the port, if it is ours: it proves that it knows our token. */
async function linkOfOurs(config: Config): Promise<string | undefined> {
  const host = `${config.host}:${config.port}`;
  const token = await readToken(config);
  const challenge = randomUUID();
  try {
    const signal = AbortSignal.timeout(3000);
    const answer = await fetch(`http://${host}/healthz?challenge=${challenge}`, { signal });
    const health: unknown = await answer.json();
    if (typeof health !== "object" || health === null || !("proof" in health)) return undefined;
    return health.proof === proofOf(token, challenge, host)
      ? `http://${host}/#token=${token}`
      : undefined;
  } catch {
    // No web server, or one that takes its time: not ours.
    return undefined;
  }
}

const hasDesktop = ({ stdout, env }: Io): boolean =>
  stdout.isTTY === true &&
  (process.platform === "darwin" ||
    process.platform === "win32" ||
    Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]));

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** The link stands on stdout anyway, so a desktop that does not answer is no failure. */
function openInBrowser(link: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, link], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}
