import { createRoute, z } from "@hono/zod-openapi";
import {
  changeWebhook,
  type CheckUrl,
  createWebhook,
  listDeliveries,
  listWebhooks,
  readWebhook,
  removeWebhook,
  replayDelivery,
  replayWebhook,
  rotateSecret,
  testWebhook,
} from "../operations/webhooks.ts";
import {
  DELIVERY_STATES,
  OFF_REASONS,
  WEBHOOK_EVENTS,
  WEBHOOK_INCLUDES,
} from "../storage/webhooks.ts";
import {
  answer,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  jsonBody,
  problems,
} from "./context.ts";
import { RemovedBody } from "./schemas.ts";

const tags = ["Webhooks"];

const Url = z
  .string()
  .max(2000, "2,000 characters at most")
  .meta({
    description: "https, on the public internet, without a name and a password",
    examples: ["https://example.com/finalist"],
  });
const Events = z
  .array(z.enum(WEBHOOK_EVENTS))
  .min(1, "one event at least")
  .meta({ description: "What it is told of" });
const ApplicationId = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: "Of this application alone; then nothing of the candidate is told" });
const Include = z.enum(WEBHOOK_INCLUDES).meta({
  description:
    "`summary`: who changed which document and when, and the line of the log. `document`: the document after the change as well.",
});

export const WebhookBody = z
  .object({
    id: z.string(),
    url: Url,
    events: Events,
    applicationId: ApplicationId.optional(),
    include: Include,
    createdAt: z.string(),
    state: z.enum(["working", "failing", "off"]),
    failingSince: z.string().optional(),
    offAt: z.string().optional(),
    offBecause: z.enum(OFF_REASONS).optional(),
    oldSecretUntil: z.string().optional().meta({
      description: "Until when the secret before the present one signs as well",
    }),
    pending: z.int().meta({ description: "Messages that wait to be sent, or to be sent again" }),
    dead: z.int().meta({ description: "Messages that were given up" }),
  })
  .meta({ id: "Webhook" });

const Secret = z.string().meta({
  description: "Shown this once; what receivers verify signatures with",
  examples: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
});
const WebhookWithSecret = WebhookBody.extend({ secret: Secret }).meta({ id: "NewlyMadeWebhook" });

export const DeliveryBody = z
  .object({
    id: z.string().meta({ description: "The header webhook-id, the same at each attempt" }),
    webhookId: z.string(),
    sequence: z.int().meta({ description: "Of the change in the log; 0 for a test" }),
    type: z.enum([...WEBHOOK_EVENTS, "webhook.test"]),
    createdAt: z.string(),
    state: z.enum(DELIVERY_STATES),
    attempts: z.int(),
    nextAt: z.string().optional().meta({ description: "When it is tried next" }),
    triedAt: z.string().optional().meta({ description: "When it was tried last" }),
    status: z.int().optional().meta({ description: "What the receiver answered last" }),
    error: z.string().optional().meta({ description: "Why it did not arrive, in words" }),
  })
  .meta({ id: "WebhookDelivery" });

const NewWebhook = z
  .strictObject({
    url: Url,
    events: Events.default([...WEBHOOK_EVENTS]),
    applicationId: ApplicationId.optional(),
    include: Include.default("summary"),
  })
  .meta({ id: "NewWebhook" });

const WebhookPatch = z
  .strictObject({
    url: Url.optional(),
    events: Events.optional(),
    applicationId: ApplicationId.nullable().optional(),
    include: Include.optional(),
    enabled: z.boolean().optional().meta({
      description: "Off, what waits is dead; on again, it goes on with what comes from then on.",
    }),
  })
  .meta({ id: "WebhookPatch" });

const IdParam = z.object({ id: z.string().meta({ description: "Id of the webhook" }) });
const DeliveryParam = IdParam.extend({
  deliveryId: z.string().meta({ description: "The header webhook-id of the message" }),
});

const list = createRoute({
  method: "get",
  path: "/webhooks",
  operationId: "listWebhooks",
  summary: "Where changes are sent, without the secrets",
  description: "Each with whether it works, what waits and what was given up.",
  tags,
  responses: {
    200: jsonAnswer(z.object({ items: z.array(WebhookBody) }), "The list"),
    ...problems(),
  },
});

const create = createRoute({
  method: "post",
  path: "/webhooks",
  operationId: "createWebhook",
  summary: "Sends changes from now on to an address; the secret is shown this once",
  description:
    "By the Standard Webhooks specification: signed, tried ten times in three days, in the order of the log but for what is tried again. See docs/api.md for what is sent.",
  tags,
  request: { body: jsonBody(NewWebhook) },
  responses: { 201: jsonAnswer(WebhookWithSecret, "Created"), ...problems(400, 415, 422) },
});

const read = createRoute({
  method: "get",
  path: "/webhooks/{id}",
  operationId: "readWebhook",
  summary: "One webhook, and whether it works",
  description:
    "`failing` says since when nothing arrived; `off` because of what it was switched off.",
  tags,
  request: { params: IdParam },
  responses: { 200: jsonAnswer(WebhookBody, "The webhook"), ...problems(404) },
});

const change = createRoute({
  method: "patch",
  path: "/webhooks/{id}",
  operationId: "changeWebhook",
  summary: "Changes a webhook, or switches it off and on",
  description: "What is left out stays as it is.",
  tags,
  request: { params: IdParam, body: jsonBody(WebhookPatch) },
  responses: { 200: jsonAnswer(WebhookBody, "Changed"), ...problems(400, 404, 415, 422) },
});

const remove = createRoute({
  method: "delete",
  path: "/webhooks/{id}",
  operationId: "removeWebhook",
  summary: "Takes a webhook away, with what it still had to send",
  description: "Nothing is sent any more, and the list of what was sent goes as well.",
  tags,
  request: { params: IdParam },
  responses: { 200: jsonAnswer(RemovedBody, "Gone"), ...problems(404) },
});

const rotate = createRoute({
  method: "post",
  path: "/webhooks/{id}/secret",
  operationId: "rotateWebhookSecret",
  summary: "A new secret, shown this once; the one before signs as well for a day",
  description: "So that receivers can be told the new one without missing a message.",
  tags,
  request: { params: IdParam },
  responses: {
    200: jsonAnswer(z.object({ secret: Secret, oldSecretUntil: z.string() }), "The new secret"),
    ...problems(404),
  },
});

const deliveries = createRoute({
  method: "get",
  path: "/webhooks/{id}/deliveries",
  operationId: "listDeliveries",
  summary: "What was sent or is to be sent, the newest first; kept for thirty days",
  description: "With the state of each, how often it was tried and what the receiver answered.",
  tags,
  request: {
    params: IdParam,
    query: z.object({
      state: z.enum(DELIVERY_STATES).optional().meta({ description: "Only those in this state" }),
      limit: z.coerce.number().int().min(1).max(1000).default(50).meta({ description: "How many" }),
    }),
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(DeliveryBody) }), "The list"),
    ...problems(404, 422),
  },
});

const replayOne = createRoute({
  method: "post",
  path: "/webhooks/{id}/deliveries/{deliveryId}/replay",
  operationId: "replayDelivery",
  summary: "Sends one message again, under the id that it had",
  description: "Receivers know by the id that they have it already.",
  tags,
  request: { params: DeliveryParam },
  responses: { 202: jsonAnswer(DeliveryBody, "It waits to be sent"), ...problems(404) },
});

const replay = createRoute({
  method: "post",
  path: "/webhooks/{id}/replay",
  operationId: "replayWebhook",
  summary: "Sends all that is dead again, or everything from a place in the log on",
  description: "In the order of the log.",
  tags,
  request: {
    params: IdParam,
    body: jsonBody(
      z.strictObject({
        from: z.int().min(1).optional().meta({
          description: "A sequence number of the log; without it, what is dead",
        }),
      }),
    ),
  },
  responses: {
    202: jsonAnswer(WebhookBody, "It waits to be sent"),
    ...problems(400, 404, 415, 422),
  },
});

const test = createRoute({
  method: "post",
  path: "/webhooks/{id}/test",
  operationId: "testWebhook",
  summary: "Sends a message without content, to see whether it arrives",
  description: "Its type is `webhook.test`. Whether it arrived stands among the deliveries.",
  tags,
  request: { params: IdParam },
  responses: { 202: jsonAnswer(DeliveryBody, "It waits to be sent"), ...problems(404) },
});

const accepted = (value: unknown): never => answer(value, { status: 202 });

/** What leaves this machine by itself; for its own token alone. */
export const createWebhookRoutes = (checkUrl: CheckUrl) =>
  createRouter()
    .openapi(list, async (context) => answer({ items: await listWebhooks(depsOf(context)) }))
    .openapi(create, async (context) => {
      const { applicationId, ...wanted } = context.req.valid("json");
      const created = await createWebhook(depsOf(context), checkUrl, {
        ...wanted,
        ...(applicationId !== undefined && { applicationId }),
      });
      return answerResult(created, (webhook) => answer(webhook, { status: 201 }));
    })
    .openapi(read, async (context) =>
      answerResult(await readWebhook(depsOf(context), context.req.valid("param").id), answer),
    )
    .openapi(change, async (context) => {
      const { id } = context.req.valid("param");
      const patch = context.req.valid("json");
      return answerResult(await changeWebhook(depsOf(context), checkUrl, id, patch), answer);
    })
    .openapi(remove, async (context) =>
      answerResult(await removeWebhook(depsOf(context), context.req.valid("param").id), answer),
    )
    .openapi(rotate, async (context) =>
      answerResult(await rotateSecret(depsOf(context), context.req.valid("param").id), answer),
    )
    .openapi(deliveries, async (context) => {
      const { id } = context.req.valid("param");
      const found = await listDeliveries(depsOf(context), id, context.req.valid("query"));
      return answerResult(found, (items) => answer({ items }));
    })
    .openapi(replayOne, async (context) => {
      const { id, deliveryId } = context.req.valid("param");
      return answerResult(await replayDelivery(depsOf(context), id, deliveryId), accepted);
    })
    .openapi(replay, async (context) => {
      const { id } = context.req.valid("param");
      const { from } = context.req.valid("json");
      return answerResult(await replayWebhook(depsOf(context), id, from), accepted);
    })
    .openapi(test, async (context) =>
      answerResult(await testWebhook(depsOf(context), context.req.valid("param").id), accepted),
    );
