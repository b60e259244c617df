import type { Command } from "commander";
import type { NextOptions } from "../commands/next.ts";
import type { Context, JsonOption } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { checklistId, count, example, hours, minutes, reads, shape } from "./options.ts";

export function addReading(program: Command, context: Context): void {
  reads(program.command("list"), ["id", "company", "role", "round", "start", "countdown", "done %"])
    .description("all applications, what comes next first")
    .addHelpText(
      "after",
      example("finalist list", "finalist list --json | jq -r '.items[].company'") +
        shape(
          "{ items: [{ id, company, role, timeZone, version, updatedAt, round?, start?, end?, countdown, readiness: { done, applicable, score }, next? }] }",
        ),
    )
    .action(async (options: AnswerOptions) => {
      const { list } = await import("../commands/list.ts");
      await list(context, options);
    });
  program
    .command("show")
    .description("what is on file of an application")
    .argument("<app>")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist show tidewell") + shape("{ version, application }: the whole document"),
    )
    .action(async (app: string, options: JsonOption) => {
      const { show } = await import("../commands/show.ts");
      await show(context, app, options);
    });
  program
    .command("brief")
    .description("the page for the day, as Markdown")
    .argument("<app>")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist brief tidewell", "finalist brief tidewell > brief.md") +
        shape("the Brief of the API, GET /api/v1/applications/{id}/brief"),
    )
    .action(async (app: string, options: JsonOption) => {
      const { brief } = await import("../commands/brief.ts");
      await brief(context, app, options);
    });
  program
    .command("checklist")
    .description("what is open and overdue, and what proves each item")
    .argument("<app>")
    .option("--all", "every list, with what is done and what does not apply")
    .option("--list <id>", "one list, such as CL-CO or CL-INT", checklistId)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist checklist tidewell --all") +
        shape(
          "{ readiness: { done, applicable, score, ready, areas }, items: [{ id, entry, list, text, why, state, due?, checks: [{ text, ok }], byHand, sessionId? }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { checklist } = await import("../commands/checklist.ts");
      await checklist(context, app, options);
    });
  program
    .command("findings")
    .description("what is wrong or could be better, gravest first, and what to do about it")
    .argument("<app>")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist findings tidewell") +
        shape(
          "{ items: [{ id, rule, severity, text, todo, objects: [{ kind, id, name }], detail? }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { findings } = await import("../commands/findings.ts");
      await findings(context, app, options);
    });
  program
    .command("plan")
    .description("what to do until the interview, day by day")
    .argument("<app>")
    .option("--hours <hours>", "how many hours you have until then", hours)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist plan tidewell", "finalist plan tidewell --hours 6") +
        shape(
          "{ tasks: [{ id, itemId, text, why, minutes, due?, overdue, value, day?, earliest?, adds, clearsFatal }], dropped, minutesNeeded, minutesAvailable?, suffices, nextBlock, movesMost }",
        ),
    )
    .action(async (app: string, options: JsonOption & { hours?: number }) => {
      const { plan } = await import("../commands/plan.ts");
      await plan(context, app, options);
    });
  program
    .command("follow-ups")
    .description("messages to write after the round, with drafts")
    .argument("<app>")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist follow-ups tidewell") +
        shape(
          "{ items: [{ id, kind, to, from?, due?, timeZone, state, parts, draft: { subject, body }, problems }] }",
        ),
    )
    .action(async (app: string, options: JsonOption) => {
      const { followUps } = await import("../commands/follow-ups.ts");
      await followUps(context, app, options);
    });
  program
    .command("playbook")
    .description("what Finalist knows about second interviews, with its sources")
    .argument("[words...]", "an id such as FMT-PRES, or words to look for")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist playbook R-039", "finalist playbook thank you") +
        shape("{ id, group, text, more?, sources } of one id; else { items }"),
    )
    .action(async (words: string[], options: JsonOption) => {
      const { playbook } = await import("../commands/playbook.ts");
      playbook(context, words, options);
    });
  reads(program.command("next"), ["state", "due", "minutes", "company", "id", "text"])
    .description("what to do now: of one application or of all, the most pressing first")
    .argument("[app]")
    .option("--minutes <count>", "what fits into so many minutes", minutes)
    .option("--limit <count>", "how many at most", count, 10)
    .addHelpText(
      "after",
      example("finalist next", "finalist next --minutes 30", "finalist next tidewell --limit 3") +
        shape(
          "{ items: [{ applicationId, company, timeZone, id, itemId, text, why?, minutes, due?, overdue, clearsFatal }], longer? }; longer: what presses more than the first, and takes more than the minutes",
        ),
    )
    .action(async (app: string | undefined, options: NextOptions) => {
      const { next } = await import("../commands/next.ts");
      await next(context, app, options);
    });
  program
    .command("history")
    .description("the change log, the last change first")
    .argument("[app]")
    .option("--limit <count>", "how many at most", count, 20)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist history tidewell") +
        shape("{ items: [{ sequence, kind, documentId, version, mode, summary, author, at }] }"),
    )
    .action(async (app: string | undefined, options: JsonOption & { limit: number }) => {
      const { history } = await import("../commands/history.ts");
      await history(context, app, options);
    });
  program
    .command("search")
    .description("entries with all of the words")
    .argument("<words...>")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist search late data") +
        shape("{ items: [{ kind, documentId, collection, entryId, title, text }] }"),
    )
    .action(async (words: string[], options: JsonOption) => {
      const { search } = await import("../commands/search.ts");
      await search(context, words, options);
    });
}
