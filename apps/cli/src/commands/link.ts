import { configOf, connect } from "../connect.ts";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { openInBrowser } from "../open-in-browser.ts";
import type { AnswerOptions, Io } from "../output.ts";
import type { NewLink } from "../running-server.ts";

export interface LinkOptions extends AnswerOptions {
  readonly port?: number;
  readonly open?: boolean;
}

/** What lets one more browser in, once. */
export async function link({ io, out }: Context, options: LinkOptions) {
  const made = await (io.env["FINALIST_URL"]
    ? linkElsewhere(io.env, io.env["FINALIST_URL"])
    : linkHere(io.env, options));
  out.answer(options, {
    json: () => made,
    plain: () => [[made.link]],
    text: () => out.raw(`${made.link}\n`),
  });
  if (options.open) openInBrowser(io, made.link);
}

async function linkHere(env: Io["env"], { port }: LinkOptions): Promise<NewLink> {
  const { readConfig } = await import("@finalist/api");
  const { linkOfOurs } = await import("../running-server.ts");
  const config = configOf(() => ({ ...readConfig(env), ...(port !== undefined && { port }) }));
  const made = await linkOfOurs(config);
  if (made) return made;
  throw new Failure(
    `No Finalist with your data runs on port ${config.port}. Start it with finalist serve, which prints a link; where it took another port, name it with --port.`,
  );
}

async function linkElsewhere(env: Io["env"], address: string): Promise<NewLink> {
  const { newLink } = await import("../running-server.ts");
  const { client, close } = await connect(env, "cli");
  try {
    return await newLink(new URL(address).origin, client);
  } finally {
    await close();
  }
}
