import type { Command } from "commander";
import type { LintOptions } from "../commands/loop.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { example, reads, shape } from "./options.ts";

export function addHiring(program: Command, context: Context): void {
  const loop = program
    .command("loop")
    .description("propose a second round, or find what is weak in one")
    .addHelpText(
      "after",
      example("finalist loop propose brief.json", "finalist loop lint plan.json"),
    );
  reads(loop.command("propose"), [
    ...["id", "start", "end", "format", "title", "people", "verifies", "questions"],
  ])
    .description("a plan that verifies what is still unproven; stores nothing")
    .argument("[file]", "JSON; - or nothing reads standard input")
    .addHelpText(
      "after",
      `
The file is { role: { title, family?, managesPeople?, … }, verify: [SIGNAL],
roundOneQuestions?: ["QA-002", "Why us?"], start: "2026-06-02T09:00:00Z",
timeZone: "Europe/London", decisionDays? }. What can be verified, such as
SIG-01, is listed by finalist playbook SIG.
` +
        example(
          "finalist loop propose brief.json",
          "finalist loop propose brief.json --json > plan.json",
        ) +
        shape(
          "{ plan: { role, timeZone, people, sessions, roundOneQuestions, decisionWindow?, statusOwner? } }",
        ),
    )
    .action(async (file: string | undefined, options: AnswerOptions) => {
      const { proposeLoop } = await import("../commands/loop.ts");
      await proposeLoop(context, file, options);
    });
  reads(loop.command("lint"), ["severity", "lint", "session", "text", "detail", "what to do"])
    .description("what is weak in a plan, gravest first, and what is still to do; stores nothing")
    .argument("[file]", "JSON as propose prints it; - or nothing reads standard input")
    .option("--strict", "exit with 1 where a finding may cost you the candidate")
    .option("--at <moment>", "as of when, such as '1 June 9:00' in your time zone (default: now)")
    .addHelpText(
      "after",
      example("finalist loop lint plan.json", "finalist loop lint plan.json --strict --plain") +
        shape(
          "{ findings: [{ lint, severity, text, todo, sessionId?, detail? }], checklist: [{ id, text, why, due?, state }] }",
        ),
    )
    .action(async (file: string | undefined, options: LintOptions) => {
      const { checkLoop } = await import("../commands/loop.ts");
      await checkLoop(context, file, options);
    });
}
