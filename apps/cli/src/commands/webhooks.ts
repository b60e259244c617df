import type { Client, Delivery, DeliveryState, ShownWebhook } from "@finalist/api/client";
import { formatInstant } from "@finalist/core";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { findApplication, findNamed, shortId } from "../find.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { counted, systemTimeZone } from "../words.ts";

/** Where changes are sent, and whether they arrive. */
export const listWebhooks = (context: Context, options: AnswerOptions) =>
  withClient(context, async (client) => {
    const { out } = context;
    const items = await client.webhooks();
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map(({ id, state, url, events, include, pending, dead }) => [
          ...[id, state, url, events.join(","), include, pending, dead],
        ]),
      text: () => {
        if (items.length === 0)
          out.line("No webhook: nothing is sent anywhere. Make one with finalist webhooks add URL");
        for (const webhook of printable(items)) printWebhook(out, webhook);
      },
    });
  });

function printWebhook(out: Output, webhook: ShownWebhook): void {
  const { strong, muted, danger } = out.paint;
  const { id, url, events, include, applicationId, pending, dead, oldSecretUntil } = webhook;
  out.line(`${strong(url)} ${muted(shortId(id))}`, "  ");
  const state = stateText(webhook);
  out.line(`  ${webhook.state === "working" ? state : danger(state)}`, "    ");
  const what = [
    events.join(", "),
    applicationId && `of ${shortId(applicationId)} alone`,
    include === "document" && "with the document",
    pending > 0 && `${counted(pending, "message")} waiting`,
    dead > 0 && `${counted(dead, "message")} given up`,
    oldSecretUntil && `the secret before signs as well until ${at(oldSecretUntil)}`,
  ];
  out.line(`  ${muted(what.filter(Boolean).join(" · "))}`, "    ");
}

const OFF_TEXT = {
  person: "switched off",
  gone: "switched off: its receiver answered 410 Gone",
  failing: "switched off: nothing arrived for five days",
} as const;

const at = (instant: string): string => formatInstant(instant, systemTimeZone());

function stateText({ state, failingSince, offAt, offBecause }: ShownWebhook): string {
  if (state === "off") return `${OFF_TEXT[offBecause ?? "person"]}, since ${at(offAt ?? "")}`;
  return state === "failing" ? `nothing has arrived since ${at(failingSince ?? "")}` : "working";
}

export interface AddOptions extends JsonOption {
  readonly events?: ShownWebhook["events"];
  readonly application?: string;
  readonly document?: boolean;
}

/** The only time that the secret is seen. */
export const addWebhook = (context: Context, url: string, options: AddOptions) =>
  withClient(context, async (client) => {
    const { out } = context;
    const { events, application, document } = options;
    const only = application && findApplication(await client.list(), application).id;
    const made = await client.createWebhook({
      url,
      ...(events && { events }),
      ...(only && { applicationId: only }),
      ...(document && { include: "document" }),
    });
    if (options.json) return out.json(made);
    out.line(goesTo(made.url));
    out.note("Its secret, which is never shown again:");
    return out.raw(`${made.secret}\n`);
  });

const goesTo = (url: string): string =>
  `Changes go to ${printable(url)} from now on, while finalist serve runs.`;

/** The one before signs as well for a day, so that a receiver has time to change. */
export const rotateSecret = (context: Context, wanted: string, { json }: JsonOption) =>
  withWebhook(context, wanted, async (client, { id }) => {
    const { out } = context;
    const rotated = await client.rotateWebhookSecret(id);
    if (json) return out.json(rotated);
    const until = at(rotated.oldSecretUntil);
    out.note(
      `Its new secret, which is never shown again; the one before signs as well until ${until}:`,
    );
    return out.raw(`${rotated.secret}\n`);
  });

/** Off, what waits is given up; on again, it goes on with what comes from then on. */
export const switchWebhook = (
  context: Context,
  wanted: string,
  { json, enabled }: JsonOption & { readonly enabled: boolean },
) =>
  withWebhook(context, wanted, async (client, { id, state: before }) => {
    const { out } = context;
    const changed = await client.changeWebhook(id, { enabled });
    if (json) return out.json(changed);
    const { url, dead } = printable(changed);
    const wasOn = before !== "off";
    if (wasOn === enabled) return out.line(`${url} is ${enabled ? "on" : "off"} already.`);
    out.line(enabled ? goesTo(url) : `Nothing goes to ${url} until you switch it on.`);
    if (dead === 0) return undefined;
    const again = enabled ? "sends them again" : "sends them again once it is on";
    return out.note(
      `${counted(dead, "message")} given up; finalist webhooks replay ${withoutScheme(url)} ${again}`,
    );
  });

export const removeWebhook = (context: Context, wanted: string, { json }: JsonOption) =>
  withWebhook(context, wanted, async (client, { id, url }) => {
    const removed = await client.removeWebhook(id);
    if (json) return context.out.json(removed);
    return context.out.line(`Nothing more goes to ${printable(url)}.`);
  });

export interface DeliveriesOptions extends AnswerOptions {
  readonly state?: DeliveryState;
}

/** What was sent or is to be sent, the newest first. */
export const listDeliveries = (context: Context, wanted: string, options: DeliveriesOptions) =>
  withWebhook(context, wanted, async (client, { id }) => {
    const { out } = context;
    const { state } = options;
    const items = await client.webhookDeliveries(id, { ...(state && { state }) });
    out.answer(options, {
      json: () => ({ items }),
      plain: () =>
        items.map((each) => [
          ...[each.id, each.state, each.type, each.sequence, each.attempts],
          ...[each.triedAt, each.status, each.nextAt, each.error],
        ]),
      text: () => {
        if (items.length === 0) out.line("Nothing was sent yet, or nothing in that state.");
        for (const delivery of printable(items)) printDelivery(out, delivery);
      },
    });
  });

function printDelivery(out: Output, delivery: Delivery): void {
  const { strong, muted, danger } = out.paint;
  const { id, state, type, attempts, triedAt, nextAt, status, error } = delivery;
  out.line(`${state === "dead" ? danger(state) : state} ${strong(type)} ${muted(id)}`, "  ");
  const what = [
    triedAt && `${counted(attempts, "try", "tries")}, last ${at(triedAt)}`,
    status !== undefined && `answered ${status}`,
    error,
    nextAt && `next try ${at(nextAt)}`,
  ];
  out.line(`  ${muted(what.filter(Boolean).join(" · "))}`, "    ");
}

export interface ReplayOptions extends JsonOption {
  readonly from?: number;
}

/** One message, all that were given up, or everything from a place in the log on. */
export const replayMessages = (
  context: Context,
  wanted: string,
  message: string | undefined,
  { json, from }: ReplayOptions,
) =>
  withWebhook(context, wanted, async (client, { id }) => {
    const { out } = context;
    const replayed =
      message === undefined
        ? await client.replayWebhook(id, from)
        : await client.replayDelivery(id, message);
    if (json) return out.json(replayed);
    return out.line("It is sent again, while finalist serve runs.");
  });

export const testWebhook = (context: Context, wanted: string, { json }: JsonOption) =>
  withWebhook(context, wanted, async (client, { id }) => {
    const { out } = context;
    const delivery = await client.testWebhook(id);
    if (json) return out.json(delivery);
    out.line("A test goes out, while finalist serve runs.");
    return out.note(`What came of it: finalist webhooks deliveries ${shortId(id)}`);
  });

/** The webhook that a person means: by id, or by its address with or without https://. */
const withWebhook = (
  context: Context,
  wanted: string,
  work: (client: Client, webhook: ShownWebhook) => Promise<void> | void,
) =>
  withClient(context, async (client) => {
    const named = (await client.webhooks()).map((webhook) => ({
      webhook,
      id: webhook.id,
      name: withoutScheme(webhook.url),
    }));
    const noun = { one: "webhook", see: "finalist webhooks" };
    await work(client, findNamed(named, withoutScheme(wanted), noun).webhook);
  });

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, "");
