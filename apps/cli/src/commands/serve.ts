import {
  type Config,
  DEFAULT_PORT,
  nameOfDatabase,
  readConfig,
  readToken,
  type RunningServer,
  startServer,
} from "@finalist/api";
import { configOf } from "../connect.ts";
import type { Context } from "../context.ts";
import { codeOf, Failure, linesOf } from "../failure.ts";
import { openInBrowser } from "../open-in-browser.ts";
import { linkOfOurs } from "../running-server.ts";
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
  const show = async (link: string, words: string): Promise<void> => {
    const asJson = async () => ({
      link,
      url: new URL(link).origin,
      ...(!config.hosting && { token: await readToken(config) }),
    });
    out.raw(json ? `${JSON.stringify(await asJson())}\n` : `${words} ${link}\n`);
    if (open) openInBrowser(io, link);
  };
  const started = await startOrFind(config, isChosen);
  if (started.type === "running") return show(started.link, "Finalist is already running at");
  const { server } = started;
  if (started.type === "moved")
    out.note(`Port ${config.port} is taken by another program; this is a free one instead.`);
  if (!webDir()) out.note("The dashboard is not built; only the API answers.");
  const link = await server.link().catch((error: unknown) => {
    // What cannot be written can still be read, in a browser that is in already.
    for (const line of linesOf(error)) out.note(line);
    return server.url;
  });
  await show(link, "Finalist is running at");
  const place = config.databaseUrl === undefined ? config.dataDir : nameOfDatabase(config);
  if (link.includes("#code="))
    out.note("The link lets one browser in, once; finalist link makes more.");
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
  const ours = await linkOfOurs(config);
  if (ours) return { type: "running", link: ours.link };
  if (isChosen || config.hosting)
    throw new Failure(
      `Port ${config.port} is taken by another program. Choose another with --port or FINALIST_PORT; without them Finalist takes ${DEFAULT_PORT} or a free one.`,
    );
  return { type: "moved", server: await startServer({ ...config, port: 0 }, webDir()) };
}
