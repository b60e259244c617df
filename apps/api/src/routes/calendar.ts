import { Id } from "@finalist/core/model";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  calendarFor,
  getCalendarKey,
  renewCalendarKey,
  revokeCalendarKey,
  sessionsFile,
} from "../operations/calendar.ts";
import type { World } from "../deps.ts";
import type { CalendarKey } from "../storage/keys.ts";
import {
  answer,
  answerResult,
  createRouter,
  depsOf,
  jsonAnswer,
  problems,
  refuse,
} from "./context.ts";
import { IdParam } from "./schemas.ts";

const tags = ["Calendar"];
const CALENDAR_TYPE = "text/calendar; charset=utf-8";

const FeedBody = z
  .object({ url: z.string(), createdAt: z.string() })
  .meta({ id: "CalendarFeed", description: "Whoever knows the address can read the calendar." });

const show = createRoute({
  method: "get",
  path: "/calendar-feed",
  operationId: "getCalendarFeed",
  summary: "The address of the calendar to subscribe to; null where there is none",
  description: "Whoever knows it can read the calendar, without a token.",
  tags,
  responses: { 200: jsonAnswer(FeedBody.nullable(), "The address, or null"), ...problems() },
});

const renew = createRoute({
  method: "post",
  path: "/calendar-feed",
  operationId: "renewCalendarFeed",
  summary: "A new address for the calendar; the one before is dead at once",
  description: "Programs that have subscribed to the one before have to be told the new one.",
  tags,
  responses: { 201: jsonAnswer(FeedBody, "The address"), ...problems() },
});

const revoke = createRoute({
  method: "delete",
  path: "/calendar-feed",
  operationId: "revokeCalendarFeed",
  summary: "Takes the address away; the calendar can no longer be read",
  description: "Programs that have subscribed get 404 from then on.",
  tags,
  responses: { 204: { description: "There is none now" }, ...problems() },
});

const sessions = createRoute({
  method: "get",
  path: "/applications/{id}/sessions.ics",
  operationId: "getSessionsCalendar",
  summary: "The sessions of an application as a calendar file, or one of them",
  description: "To be imported once; the calendar to subscribe to is at /calendar-feed.",
  tags,
  request: {
    params: IdParam,
    query: z.object({
      session: Id.optional().meta({
        description: "The id of one session; all of them where it is left out",
        examples: ["s-a"],
      }),
    }),
  },
  responses: {
    200: { description: "The file", content: { "text/calendar": { schema: z.string() } } },
    ...problems(404, 422),
  },
});

const feedOf = ({ key, createdAt }: CalendarKey, requestUrl: string) => ({
  url: new URL(`/calendar/${key}.ics`, requestUrl).href,
  createdAt,
});

/** At the public address, where there is one. */
export const createCalendarRoutes = (origin?: string) =>
  createRouter()
    .openapi(show, async (context) => {
      const key = await getCalendarKey(depsOf(context));
      return answer(key ? feedOf(key, origin ?? context.req.url) : null);
    })
    .openapi(renew, async (context) =>
      answer(feedOf(await renewCalendarKey(depsOf(context)), origin ?? context.req.url), {
        status: 201,
      }),
    )
    .openapi(revoke, async (context) => {
      await revokeCalendarKey(depsOf(context));
      return context.body(null, 204);
    })
    .openapi(sessions, async (context) => {
      const { id } = context.req.valid("param");
      const { session } = context.req.valid("query");
      const file = session === undefined ? "interviews.ics" : "interview.ics";
      const headers = {
        "content-type": CALENDAR_TYPE,
        "content-disposition": `attachment; filename="${file}"`,
      };
      return answerResult(
        await sessionsFile(depsOf(context), id, session),
        (text) => new Response(text, { headers }) as never,
      );
    });

const feed = createRoute({
  method: "get",
  path: "/calendar/{key}.ics",
  operationId: "getCalendar",
  summary: "The calendar itself: sessions, work and deadlines, to subscribe to",
  description:
    "Programs that subscribe send no token: the address is the secret. It is put together anew at each look.",
  tags,
  request: {
    params: z.object({
      key: z.string().meta({ description: "The secret part of the address", examples: ["Zk3…"] }),
    }),
  },
  responses: {
    200: {
      description: "The calendar (RFC 5545, RFC 7986)",
      content: { "text/calendar": { schema: z.string() } },
    },
    ...problems(404, 503),
  },
});

/** Not by the router's way for a described path, whose parameters end at a slash alone. */
export function createCalendarFeed(world: World): OpenAPIHono {
  const router = createRouter();
  router.openAPIRegistry.registerPath(feed);
  router.get("/calendar/:file{[\\w-]+\\.ics}", async (context) => {
    const text = await calendarFor(world, context.req.param("file").replace(/\.ics$/, ""));
    if (text === undefined) return refuse({ type: "no_such_route", path: "/calendar/…" });
    return context.body(text, 200, {
      "content-type": CALENDAR_TYPE,
      "cache-control": "no-store",
    });
  });
  return router;
}
