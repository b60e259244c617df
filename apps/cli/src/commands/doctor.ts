import type { Context } from "../context.ts";
import { type Check, installationChecks } from "../doctor/installation.ts";
import { serverCheck } from "../doctor/server.ts";
import { storageChecks } from "../doctor/storage.ts";
import { terminalChecks } from "../doctor/terminal.ts";
import { Failure } from "../failure.ts";
import type { AnswerOptions } from "../output.ts";
import { printable } from "../text.ts";
import { counted } from "../words.ts";

const MARKS = { ok: "[ok]", warning: "[warn]", problem: "[problem]" } as const;

/** What is wrong with this installation and how to mend it; changes nothing. */
export async function doctor({ io, out }: Context, options: AnswerOptions): Promise<void> {
  const checks: readonly Check[] = [
    ...installationChecks(io),
    ...(await storageChecks(io.env)),
    await serverCheck(io.env),
    ...terminalChecks(io),
  ];
  const problems = checks.filter(({ state }) => state === "problem").length;
  out.answer(options, {
    json: () => ({ ok: problems === 0, checks }),
    plain: () => checks.map(({ state, id, text, mend }) => [state, id, text, mend]),
    text: () => {
      const { good, warn, danger, strong } = out.paint;
      const paint = { ok: good, warning: warn, problem: danger };
      for (const { state, id, text, mend } of printable(checks)) {
        out.line(`${paint[state](MARKS[state])} ${strong(id)}: ${text}`, "    ");
        if (mend) out.line(`    ${mend}`, "    ");
      }
    },
  });
  if (problems > 0)
    throw new Failure(`${counted(problems, "problem")} found. Nothing was changed.`);
}
