import { configOf } from "../connect.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";

/** The token of this installation, for other programs. */
export async function token({ io, out }: Context, options: AnswerOptions) {
  const { readConfig, readToken } = await import("@finalist/api");
  const value = await readToken(configOf(() => readConfig(io.env)));
  out.answer(options, {
    json: () => ({ token: value }),
    plain: () => [[value]],
    text: () => out.raw(`${value}\n`),
  });
}
