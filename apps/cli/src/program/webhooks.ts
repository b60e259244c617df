import { type Command, InvalidArgumentError } from "commander";
import type { AddOptions, DeliveriesOptions, ReplayOptions } from "../commands/webhooks.ts";
import type { Context, JsonOption } from "../context.ts";
import { Misuse } from "../failure.ts";
import { nearestOf } from "../nearest.ts";
import type { AnswerOptions } from "../output.ts";
import { choice, example, fitting, reads, shape } from "./options.ts";

const EVENTS = [
  ...(["application.created", "application.changed", "application.deleted"] as const),
  "candidate.changed" as const,
];
const STATES = ["pending", "delivered", "dead"] as const;
const ACTIONS = ["add", "remove", "off", "on", "rotate", "deliveries", "replay", "test"];

const SWITCHES = [
  ["off", false, "send nothing to an address until it is on again; what waits is given up"],
  ["on", true, "send changes from now on to an address that was off"],
] as const;

const eventList = (text: string): AddOptions["events"] =>
  text.split(",").map((one) => {
    const found = EVENTS.find((event) => event === fitting(EVENTS)(one.trim()));
    if (found === undefined) throw new InvalidArgumentError(`Expected ${EVENTS.join(", ")}.`);
    return found;
  });

const sequence = (text: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(text))
    throw new InvalidArgumentError("Expected a sequence number of the change log, such as 42.");
  return Number(text);
};

export function addWebhooks(program: Command, context: Context): void {
  const webhooks = reads(program.command("webhooks"), [
    ...["id", "state", "address", "events", "include", "waiting", "given up"],
  ])
    .description("tell other programs of changes, over HTTPS and signed")
    .enablePositionalOptions()
    .argument("[action...]")
    .usage("[action] [options]")
    .addHelpText(
      "after",
      `
There is none until you add one. A message holds a line of the change log, and
the document only with --document; docs/api.md describes it. Messages are sent
while finalist serve runs.
${example("finalist webhooks", "finalist webhooks add https://example.com/finalist", "finalist webhooks deliveries example.com --state dead")}` +
        shape(
          "{ items: [{ id, url, events, applicationId?, include, createdAt, state, failingSince?, offAt?, offBecause?, oldSecretUntil?, pending, dead }] }; each action has its own",
        ),
    )
    .action(async ([action]: string[], options: AnswerOptions) => {
      if (action !== undefined) throw new Misuse(unknownAction(action));
      const { listWebhooks } = await import("../commands/webhooks.ts");
      await listWebhooks(context, options);
    });
  webhooks
    .command("add")
    .description("send changes from now on to an address; prints its secret, this once")
    .argument("<url>", "https, on the public internet")
    .option("--events <list>", `of ${EVENTS.join(", ")} (default: all)`, eventList)
    .option("--application <app>", "of one application alone")
    .option("--document", "send the document as it is after each change as well")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example(
        "finalist webhooks add https://example.com/finalist",
        "finalist webhooks add https://example.com/finalist --events candidate.changed",
      ) + shape("the webhook with its { secret }"),
    )
    .action(async (url: string, options: AddOptions) => {
      const { addWebhook } = await import("../commands/webhooks.ts");
      await addWebhook(context, url, options);
    });
  webhooks
    .command("remove")
    .description("send nothing more to an address, whatever waits")
    .argument("<webhook>", WEBHOOK)
    .option("--json", "print JSON")
    .addHelpText("after", example("finalist webhooks remove example.com") + shape("{ removed }"))
    .action(async (webhook: string, options: JsonOption) => {
      const { removeWebhook } = await import("../commands/webhooks.ts");
      await removeWebhook(context, webhook, options);
    });
  for (const [name, enabled, description] of SWITCHES)
    webhooks
      .command(name)
      .description(description)
      .argument("<webhook>", WEBHOOK)
      .option("--json", "print JSON")
      .addHelpText("after", example(`finalist webhooks ${name} example.com`) + shape("the webhook"))
      .action(async (webhook: string, options: JsonOption) => {
        const { switchWebhook } = await import("../commands/webhooks.ts");
        await switchWebhook(context, webhook, { ...options, enabled });
      });
  webhooks
    .command("rotate")
    .description("make a new secret, printed this once; the one before signs as well for a day")
    .argument("<webhook>", WEBHOOK)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example("finalist webhooks rotate example.com") + shape("{ secret, oldSecretUntil }"),
    )
    .action(async (webhook: string, options: JsonOption) => {
      const { rotateSecret } = await import("../commands/webhooks.ts");
      await rotateSecret(context, webhook, options);
    });
  reads(webhooks.command("deliveries"), [
    ...["id", "state", "event", "sequence", "tries", "last try", "status", "next try", "error"],
  ])
    .description("what was sent or is to be sent, the newest first")
    .argument("<webhook>", WEBHOOK)
    .addOption(choice("--state <state>", "only those in this state", STATES))
    .addHelpText(
      "after",
      example("finalist webhooks deliveries example.com --state dead") +
        shape(
          "{ items: [{ id, webhookId, sequence, type, createdAt, state, attempts, nextAt?, triedAt?, status?, error? }] }",
        ),
    )
    .action(async (webhook: string, options: DeliveriesOptions) => {
      const { listDeliveries } = await import("../commands/webhooks.ts");
      await listDeliveries(context, webhook, options);
    });
  webhooks
    .command("replay")
    .description("send again: one message, all that were given up, or everything since")
    .argument("<webhook>", WEBHOOK)
    .argument("[message]", "its id, as deliveries prints it")
    .option("--from <sequence>", "everything from this place in the log on", sequence)
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      example(
        "finalist webhooks replay example.com",
        "finalist webhooks replay example.com --from 42",
      ) + shape("the webhook; of one message, the delivery"),
    )
    .action(async (webhook: string, message: string | undefined, options: ReplayOptions) => {
      const { replayMessages } = await import("../commands/webhooks.ts");
      await replayMessages(context, webhook, message, options);
    });
  webhooks
    .command("test")
    .description("send a message without content, to see whether it arrives")
    .argument("<webhook>", WEBHOOK)
    .option("--json", "print JSON")
    .addHelpText("after", example("finalist webhooks test example.com") + shape("the delivery"))
    .action(async (webhook: string, options: JsonOption) => {
      const { testWebhook } = await import("../commands/webhooks.ts");
      await testWebhook(context, webhook, options);
    });
}

const WEBHOOK = "its id, or the start of its id or address";

function unknownAction(action: string): string {
  const near = nearestOf(action, ACTIONS);
  return `finalist webhooks cannot “${action}”. ${near ? `Did you mean ${near}?` : `It can ${ACTIONS.join(", ")}.`}`;
}
