import { configOf } from "../connect.ts";
import type { Context, JsonOption } from "../context.ts";

/** The token of this installation, for other programs. */
export async function token({ io, out }: Context, { json }: JsonOption) {
  const { readConfig, readToken } = await import("@finalist/api");
  const value = await readToken(configOf(() => readConfig(io.env)));
  if (json) out.json({ token: value });
  else out.raw(`${value}\n`);
}
