import type { Command } from "commander";
import type { ChecklistOptions } from "../commands/checklist.ts";
import type { HistoryOptions } from "../commands/history.ts";
import type { NextOptions } from "../commands/next.ts";
import type { PlanOptions } from "../commands/plan.ts";
import type { Context } from "../context.ts";
import type { AnswerOptions } from "../output.ts";
import { CHECKLIST_IDS, choice, count, example, hours, minutes, reads, shape } from "./options.ts";

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
  reads(program.command("show"), ["what", "id", "start", "end", "name", "detail"])
    .description("what is on file of an application")
    .argument("<app>")
    .argument("[entry]", "one entry alone: its id, or the start of its name")
    .addHelpText(
      "after",
      example("finalist show tidewell", "finalist show tidewell priya") +
        shape(
          "{ version, application }: the whole document; of one entry { version, collection, entry }",
        ),
    )
    .action(async (app: string, entry: string | undefined, options: AnswerOptions) => {
      if (entry !== undefined) {
        const { showEntry } = await import("../commands/show-entry.ts");
        return showEntry(context, app, entry, options);
      }
      const { show } = await import("../commands/show.ts");
      return show(context, app, options);
    });
  reads(program.command("brief"), "the page, without colours and line breaks of its own")
    .description("the page for the day, as Markdown")
    .argument("<app>")
    .addHelpText(
      "after",
      example("finalist brief tidewell", "finalist brief tidewell > brief.md") +
        shape("the Brief of the API, GET /api/v1/applications/{id}/brief"),
    )
    .action(async (app: string, options: AnswerOptions) => {
      const { brief } = await import("../commands/brief.ts");
      await brief(context, app, options);
    });
  reads(program.command("checklist"), ["state", "due", "list", "id", "text", "about", "by hand"])
    .description("what is open and overdue, and what proves each item")
    .argument("<app>")
    .option("--all", "every list, with what is done and what does not apply")
    .addOption(choice("--list <id>", "one list alone", CHECKLIST_IDS))
    .addHelpText(
      "after",
      example("finalist checklist tidewell --all") +
        shape(
          "{ readiness: { done, applicable, score, ready, areas }, items: [{ id, entry, list, text, why, state, due?, checks: [{ text, ok }], byHand, sessionId? }] }",
        ),
    )
    .action(async (app: string, options: ChecklistOptions) => {
      const { checklist } = await import("../commands/checklist.ts");
      await checklist(context, app, options);
    });
  reads(program.command("findings"), [
    "severity",
    "rule",
    "id",
    "text",
    "what to do",
    "whom or what",
    "detail",
  ])
    .description("what is wrong or could be better, and what to do about it")
    .argument("<app>")
    .addHelpText(
      "after",
      example("finalist findings tidewell") +
        shape(
          "{ items: [{ id, rule, severity, text, todo, objects: [{ kind, id, name }], detail? }] }",
        ),
    )
    .action(async (app: string, options: AnswerOptions) => {
      const { findings } = await import("../commands/findings.ts");
      await findings(context, app, options);
    });
  reads(program.command("plan"), ["state", "day", "due", "minutes", "id", "text"])
    .description("what to do until the interview, day by day")
    .argument("<app>")
    .option("--hours <hours>", "how many hours you have until then", hours)
    .addHelpText(
      "after",
      example("finalist plan tidewell", "finalist plan tidewell --hours 6") +
        shape(
          "{ tasks: [{ id, itemId, text, why, minutes, due?, overdue, value, day?, earliest?, adds, clearsFatal }], dropped, minutesNeeded, minutesAvailable?, suffices, nextBlock, movesMost }",
        ),
    )
    .action(async (app: string, options: PlanOptions) => {
      const { plan } = await import("../commands/plan.ts");
      await plan(context, app, options);
    });
  reads(program.command("playbook"), ["id", "group", "text", "more", "sources"])
    .description("what Finalist knows about second interviews, with its sources")
    .argument("[words...]", "an id such as FMT-PRES, or words to look for")
    .addHelpText(
      "after",
      example("finalist playbook R-039", "finalist playbook thank you") +
        shape("{ id, group, text, more?, sources } of one id; else { items }"),
    )
    .action(async (words: string[], options: AnswerOptions) => {
      const { playbook } = await import("../commands/playbook.ts");
      playbook(context, words, options);
    });
  reads(program.command("next"), ["state", "due", "minutes", "company", "id", "text"])
    .description("what to do now, in one application or in all")
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
  reads(program.command("history"), [
    "sequence",
    "at",
    "author",
    "mode",
    "kind",
    "document",
    "version",
    "summary",
  ])
    .description("the change log, the last change first")
    .argument("[app]")
    .option("--limit <count>", "how many at most", count, 20)
    .addHelpText(
      "after",
      example("finalist history tidewell") +
        shape("{ items: [{ sequence, kind, documentId, version, mode, summary, author, at }] }"),
    )
    .action(async (app: string | undefined, options: HistoryOptions) => {
      const { history } = await import("../commands/history.ts");
      await history(context, app, options);
    });
  reads(program.command("search"), [
    "kind",
    "document",
    "company",
    "collection",
    "entry",
    "title",
    "text",
  ])
    .description("entries with all of the words")
    .argument("<words...>")
    .addHelpText(
      "after",
      example("finalist search late data") +
        shape("{ items: [{ kind, documentId, collection, entryId, title, text }] }"),
    )
    .action(async (words: string[], options: AnswerOptions) => {
      const { search } = await import("../commands/search.ts");
      await search(context, words, options);
    });
}
