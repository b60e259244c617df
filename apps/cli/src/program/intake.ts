import type { Command } from "commander";
import type { Context, JsonOption } from "../context.ts";
import { choice, example, shape } from "./options.ts";

export function addIntake(program: Command, context: Context): void {
  program
    .command("intake")
    .description("read and store an invitation, résumé, notes and the like")
    .argument(
      "[file]",
      "a calendar, mail, contact card, résumé or text; - or nothing reads standard input",
    )
    .addOption(choice("--as <kind>", "what it is, where that is not plain", DRAFT_SOURCES))
    .option("--company <name>", "the company, where the file does not say it")
    .option("--role <title>", "the job title, where the file does not say it")
    .option("--time-zone <zone>", "for times without one, such as Europe/London (default: yours)")
    .option("--into <application>", "add to an application instead of making a new one")
    .option("--new", "a new application, also where the invitation fits one that is there")
    .option("--dry-run", "show what was read, store nothing")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example(
        "finalist intake invitation.ics",
        "finalist intake round-one.md --into tidewell",
        "finalist intake resume.pdf --into tidewell",
        "finalist intake --json < invitations.jsonl",
        "pbpaste | finalist intake - --company Tidewell --role 'Data Engineer'",
      ) +
        shape(
          "{ draft, application: { id, version } }; with --dry-run the draft alone. For JSON Lines of { id?, sent?, text } nothing is stored, and each line answers { id, draft: { company, role, sessions, timezone, joinUrl, location, deliverables, … } }",
        ),
    )
    .action(async (file: string | undefined, options: JsonOption) => {
      const { intake } = await import("../commands/intake.ts");
      await intake(context, file, options);
    });
}

const DRAFT_SOURCES = ["calendar", "invitation", "notes", "resume", "contacts", "job"] as const;
