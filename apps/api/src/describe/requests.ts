import { COLLECTIONS } from "@finalist/core/model";
import { pathOf, titled } from "../routes/entries.ts";

/** A request to show: the table below says what differs from asking with nothing. */
export interface ExampleRequest {
  /** Values of the path's parameters. */
  readonly params?: Readonly<Record<string, string>>;
  /** Shown, and left out of the request where they say how to ask again. */
  readonly query?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly body?: unknown;
}

/** What an example can do before: a server of its own, with the worked example in it. */
export interface Stage {
  readonly id: string;
  readonly send: (method: string, path: string, body?: unknown, type?: string) => Promise<unknown>;
}

interface Named {
  readonly id: string;
}

type Make = (stage: Stage) => ExampleRequest | Promise<ExampleRequest>;

const INVITATION = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "METHOD:REQUEST",
  "BEGIN:VEVENT",
  "UID:second-round@alderbrook.example",
  "SEQUENCE:1",
  "DTSTART;TZID=Europe/London:20260519T100000",
  "DTEND;TZID=Europe/London:20260519T110000",
  "SUMMARY:Second interview: Senior Data Engineer",
  "ORGANIZER;CN=June Park:mailto:june.park@alderbrook.example",
  "ATTENDEE;CN=Priya Raman:mailto:priya.raman@alderbrook.example",
  "DESCRIPTION:System design with Priya Raman\\, Data Engineering Manager",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const NOTES = "They asked: how do you test a replay?\nWent well: the story about the log";
const RESUME = JSON.stringify({
  basics: { name: "Robin Ellery" },
  work: [{ name: "Harrow Lane Logistics", position: "Data engineer", startDate: "2021-04" }],
});
const FACTS = {
  company: { name: "Alderbrook Freight" },
  role: { title: "Senior Data Engineer" },
  timeZone: "Europe/London",
};
const LOOP_BRIEF = {
  role: { title: "Analyst", family: "data-ai" },
  verify: ["SIG-20"],
  roundOneQuestions: ["QA-001"],
  start: "2026-05-20T09:00:00Z",
  timeZone: "Europe/Berlin",
};
const EDIT = { base: 1, id: "6f1c5a52-9f0e-4c39-8d5b-0c8a3a1b7e21" };
const TICK = { command: { type: "tick", itemId: "PRE-28" } };
const RENAME = { command: { type: "update", patch: { name: "Robin Ellery" } } };

const drafted = async ({ send }: Stage, text: string, type = "application/json") =>
  send("POST", "/intake", type === "application/json" ? { text } : text, type);

const WEBHOOK = { url: "https://example.com/finalist", events: ["application.changed"] };

const hooked = async ({ send }: Stage): Promise<Named & Readonly<Record<string, string>>> => ({
  id: ((await send("POST", "/webhooks", WEBHOOK)) as Named).id,
});

const delivered = async (stage: Stage): Promise<Readonly<Record<string, string>>> => {
  const { id } = await hooked(stage);
  const sent = (await stage.send("POST", `/webhooks/${id}/test`)) as Named;
  return { id, deliveryId: sent.id };
};

/** The request of each operation that needs more than its address. */
const REQUESTS: Readonly<Record<string, Make>> = {
  createApplication: () => ({ body: FACTS }),
  patchApplication: () => ({ body: { statedWindow: "2026-05-21" } }),
  commandApplication: () => ({ body: { ...TICK, ...EDIT } }),
  addDraft: async (stage) => ({ body: { draft: await drafted(stage, NOTES) } }),
  listApplicationChanges: () => ({ query: { limit: "50" } }),
  restoreApplication: async ({ id, send }) => {
    await send("POST", `/applications/${id}/commands`, TICK);
    return { body: { version: 1 } };
  },
  redoApplication: async ({ id, send }) => {
    await send("POST", `/applications/${id}/commands`, TICK);
    await send("POST", `/applications/${id}/undo`);
    return {};
  },
  getPlan: () => ({ query: { hours: "4" } }),
  patchCandidate: () => ({ body: { name: "Robin Ellery" } }),
  commandCandidate: () => ({ body: { ...RENAME, ...EDIT } }),
  addDraftToCandidate: async (stage) => ({ body: { draft: await drafted(stage, RESUME) } }),
  restoreCandidate: async ({ send }) => {
    await send("POST", "/candidate/commands", RENAME);
    return { body: { version: 1 } };
  },
  redoCandidate: async ({ send }) => {
    await send("POST", "/candidate/commands", RENAME);
    await send("POST", "/candidate/undo");
    return {};
  },
  intake: () => ({ type: "text/calendar", body: INVITATION }),
  placeDraft: async (stage) => ({ body: { draft: await drafted(stage, NOTES) } }),
  readInvitations: () => ({
    body: {
      invitations: [
        {
          id: "mail-1",
          sent: "2026-05-12T09:00:00Z",
          text: "We would like to invite you to a second interview next Tuesday at 10:00 with Priya Raman.",
        },
      ],
    },
  }),
  search: () => ({ query: { q: "replay" } }),
  listChanges: () => ({ query: { after: "0" } }),
  makeChanges: ({ id }) => ({
    body: {
      changes: [
        { kind: "application", documentId: id, ...TICK, base: 1 },
        { kind: "candidate", ...RENAME },
      ],
    },
  }),
  listTokens: async ({ send }) => {
    await send("POST", "/tokens", { name: "Raycast", scope: "read" });
    return {};
  },
  createToken: () => ({ body: { name: "Raycast", scope: "read" } }),
  revokeToken: async ({ send }) => {
    const token = await send("POST", "/tokens", { name: "Raycast", scope: "read" });
    return { params: { id: (token as Named).id } };
  },
  importAll: async ({ send }) => {
    const file = (await send("GET", "/export")) as object;
    return { body: { ...file, documents: [] } };
  },
  getCalendarFeed: async ({ send }) => {
    await send("POST", "/calendar-feed");
    return {};
  },
  getCalendar: async ({ send }) => {
    const { url } = (await send("POST", "/calendar-feed")) as { readonly url: string };
    return { params: { key: /([\w-]+)\.ics$/.exec(url)?.[1] ?? "" } };
  },
  checkConsistency: () => ({
    body: {
      pairs: [
        {
          id: "migration",
          a: { round: 1, text: "The migration took fourteen months." },
          b: { round: 2, text: "We moved everything in six months." },
        },
      ],
    },
  }),
  matchStories: () => ({
    body: {
      stories: [
        {
          id: "replay",
          title: "The replay",
          text: "A bad deploy lost two days of events. I rebuilt them from the log over a weekend.",
        },
      ],
      questions: [{ id: "failure", text: "Tell me about a time when something went wrong." }],
    },
  }),
  reviewAnswers: () => ({
    body: {
      answers: [
        {
          id: "replay",
          question: "Tell me about a time when something went wrong.",
          text: "A deploy lost two days of events. I rebuilt them from the log and cut the loss from 48 hours to none.",
        },
      ],
    },
  }),
  getPlaybookEntry: () => ({ params: { entry: "R-039" } }),
  designLoop: () => ({ body: LOOP_BRIEF }),
  lintLoop: async ({ send }) => {
    const { plan } = (await send("POST", "/loop/design", LOOP_BRIEF)) as { readonly plan: object };
    return { body: plan };
  },
  createWebhook: () => ({ body: WEBHOOK }),
  listWebhooks: async (stage) => (await hooked(stage)) && {},
  readWebhook: async (stage) => ({ params: await hooked(stage) }),
  changeWebhook: async (stage) => ({ params: await hooked(stage), body: { include: "document" } }),
  removeWebhook: async (stage) => ({ params: await hooked(stage) }),
  rotateWebhookSecret: async (stage) => ({ params: await hooked(stage) }),
  listDeliveries: async (stage) => ({ params: await delivered(stage), query: { limit: "50" } }),
  replayDelivery: async (stage) => ({ params: await delivered(stage) }),
  replayWebhook: async (stage) => ({ params: await delivered(stage), body: { from: 1 } }),
  testWebhook: async (stage) => ({ params: await hooked(stage) }),
  signIn: () => ({ body: {} }),
  listBrowserSessions: async ({ send }) => {
    await send("POST", "/session", {});
    return {};
  },
  endBrowserSession: async ({ send }) => {
    await send("POST", "/session", {});
    const { items } = (await send("GET", "/sessions")) as { readonly items: readonly Named[] };
    return { params: { id: items[0]?.id ?? "" } };
  },
  ...collectionRequests(),
};

export const requestFor = async (operationId: string, stage: Stage): Promise<ExampleRequest> =>
  (await REQUESTS[operationId]?.(stage)) ?? {};

/** Collections that the worked example has nothing in. */
const FURTHER: Readonly<Record<string, object>> = {
  takeHomes: {
    scope: "A small pipeline that survives a replay, with a readme.",
    receivedAt: "2026-05-08T09:00:00Z",
    dueAt: "2026-05-12T17:00:00Z",
  },
  employerSignals: {
    signId: "GS-1",
    observedAt: "2026-05-06T15:00:00Z",
    note: "They sent the names and the format without being asked.",
  },
  comments: { text: "Say what you rejected, and why, before you say what you chose." },
  payEvents: { kind: "asked", at: "2026-04-28T09:20:00Z", words: "What are you looking for?" },
};

function collectionRequests(): Readonly<Record<string, Make>> {
  const rows: [string, Make][] = [];
  for (const kind of ["application", "candidate"] as const)
    for (const collection of Object.keys(COLLECTIONS[kind])) {
      const baseOf = ({ id }: Stage): string =>
        `${kind === "application" ? `/applications/${id}` : "/candidate"}/${pathOf(collection)}`;
      const first = async (stage: Stage): Promise<Readonly<Record<string, unknown>>> => {
        const { items } = (await stage.send("GET", baseOf(stage))) as { readonly items: object[] };
        const added = items[0] ?? (await stage.send("POST", baseOf(stage), FURTHER[collection]));
        return { ...(added as object) };
      };
      const one = async (stage: Stage) => ({ entryId: String((await first(stage))["id"]) });
      const name = titled(collection);
      rows.push(
        [`list${name}`, async (stage) => (await first(stage)) && {}],
        [
          `addTo${name}`,
          async (stage) => {
            const { id: _, ...body } = await first(stage);
            return { body };
          },
        ],
        [`getFrom${name}`, async (stage) => ({ params: await one(stage) })],
        [
          `patchIn${name}`,
          async (stage) => {
            const params = await one(stage);
            return { params, body: patchOf(await first(stage)) };
          },
        ],
        [`removeFrom${name}`, async (stage) => ({ params: await one(stage) })],
      );
    }
  return Object.fromEntries(rows);
}

/** Of the fields that are text, the longest shows best what is changed. */
function patchOf(entry: Readonly<Record<string, unknown>>): object {
  const texts = Object.entries(entry).filter(([name, value]) => {
    return typeof value === "string" && name !== "id" && !name.endsWith("Id");
  });
  const [longest] = texts.sort(([, a], [, b]) => String(b).length - String(a).length);
  return longest ? Object.fromEntries([longest]) : {};
}
