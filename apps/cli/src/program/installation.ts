import type { Command } from "commander";
import type { LinkOptions } from "../commands/link.ts";
import type { McpOptions } from "../commands/mcp.ts";
import type { ServeOptions } from "../commands/serve.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { example, port, reads, shape } from "./options.ts";

export function addInstallation(program: Command, context: Context): void {
  program
    .command("serve")
    .description("the dashboard and the API on this machine, until Ctrl-C")
    .option("--port <number>", "port (default 4747; 0 takes a free one)", port)
    .option("--open", "open the dashboard in the browser")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist serve --open") + shape("{ link, url, token }, one line"),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import("../commands/serve.ts");
      await serve(context, options);
    });
  reads(program.command("link"), "the link")
    .description("a link that lets one more browser in, once")
    .option("--port <number>", "the port that finalist serve named (default 4747)", port)
    .option("--open", "open it in the browser")
    .addHelpText("after", example("finalist link") + shape("{ link, url, expiresAt }"))
    .action(async (options: LinkOptions) => {
      const { link } = await import("../commands/link.ts");
      await link(context, options);
    });
  program
    .command("mcp")
    .description("let an AI assistant work with Finalist, over stdio")
    .option("--read-only", "it may read, and change nothing")
    .addHelpText(
      "after",
      `
An assistant starts this command itself and speaks MCP with it; on a terminal
there is nothing to see. docs/mcp.md says how each assistant is told of it.

It works on the data of this machine, or on those of FINALIST_URL with
FINALIST_TOKEN. What it changes stands in finalist history as “assistant”, and
finalist undo takes it back.
${example("claude mcp add finalist -- finalist mcp", "finalist mcp --read-only")}`,
    )
    .action(async (options: McpOptions) => {
      const { mcp } = await import("../commands/mcp.ts");
      await mcp(context, options);
    });
  reads(program.command("doctor"), ["state", "what", "finding", "mend"])
    .description("what is wrong with this installation, and how to mend it")
    .addHelpText(
      "after",
      example("finalist doctor", "finalist doctor --plain | grep -v ^ok") +
        shape("{ ok, checks: [{ id, state: ok | warning | problem, text, mend? }] }") +
        "\n\nExit code 1 where there is a problem.",
    )
    .action(async (options: AnswerOptions) => {
      const { doctor } = await import("../commands/doctor.ts");
      await doctor(context, options);
    });
  reads(program.command("token"), ["token"])
    .description("the token that the API asks other programs for")
    .addHelpText("after", example("finalist token") + shape("{ token }"))
    .action(async (options: AnswerOptions) => {
      const { token } = await import("../commands/token.ts");
      await token(context, options);
    });
}
