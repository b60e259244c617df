import type { EditCommand } from "@finalist/core/change";
import type {
  PairVerdict,
  Statement,
  StatementFinding,
  StatementPair,
} from "@finalist/core/consistency";
import type { Draft, DraftSource } from "@finalist/core/intake";
import type { Application, Candidate, Comment } from "@finalist/core/model";
import type { Brief, Preparation } from "@finalist/core/prepare";
import type { Export, ImportReport } from "./operations/transfer.ts";
import type { Problem } from "./problem.ts";
import type { Role } from "./roles.ts";
import type {
  RotatedSecret,
  ShownSecret,
  ShownWebhook,
  WebhookPatch,
} from "./operations/webhooks.ts";
import type { AccessToken } from "./storage/keys.ts";
import type { Delivery, DeliveryState } from "./storage/webhooks.ts";
import type { ListedApplication } from "./storage/list.ts";
import type { BrowserSession } from "./storage/sessions.ts";
import type { SearchHit } from "./storage/store.ts";

export type {
  AccessToken,
  Delivery,
  DeliveryState,
  Export,
  ImportReport,
  ListedApplication,
  Problem,
  SearchHit,
  ShownWebhook,
};

/** One line of the change log, as the API shows it. */
export interface ChangeLine {
  readonly sequence: number;
  readonly kind: "application" | "candidate";
  readonly documentId: string;
  readonly version: number;
  readonly mode: "do" | "undo" | "redo";
  readonly summary: string;
  readonly author: string;
  readonly at: string;
}

/** Where the calendar of all interviews can be subscribed to; the address is the secret. */
export interface CalendarFeed {
  readonly url: string;
  readonly createdAt: string;
}

/** Who one is to the server. */
export interface CallerInfo {
  readonly mode: "machine" | "hosted";
  readonly role: Role | "program";
  /** What a page keeps for use without a network, it keeps under this name. */
  readonly workspace: string;
  readonly name?: string;
  /** Of a person, as comments have it. */
  readonly id?: string;
  /** Where several people are served: those that the person is in, their own first. */
  readonly workspaces?: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly isOwn: boolean;
  }[];
}

export interface ListedSession extends BrowserSession {
  readonly isCurrent: boolean;
}

export interface Versioned<T> {
  readonly document: T;
  readonly version: number;
}

/** A refusal by the API; `problem` says why and names the bad fields. */
export class ApiError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiError";
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** `http://127.0.0.1:4747`, or empty for the page's own origin. */
  readonly baseUrl: string;
  /** Stands in the change log: `web`, `cli`, `terminal` … */
  readonly name: string;
  readonly token?: () => string | undefined;
  /** The page's half of its session; the browser has the other one. */
  readonly sessionKey?: () => string | undefined;
  /** Of several, the workspace that is meant. */
  readonly workspace?: () => string | undefined;
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
}

interface Written {
  readonly version: number;
  readonly document?: Application | Candidate;
  /** Of an edit that was sent again: the version that it had made already. */
  readonly madeAt?: number;
}

/** What its writer calls an edit, and the writer's own edits since the base. */
export interface EditName {
  readonly id: string;
  readonly follows: readonly string[];
}

export type DocumentRef =
  | { readonly kind: "application"; readonly id: string }
  | { readonly kind: "candidate" };

const pathOf = (ref: DocumentRef): string =>
  ref.kind === "candidate" ? "/candidate" : `/applications/${encodeURIComponent(ref.id)}`;

const webhookPath = (id: string): string => `/webhooks/${encodeURIComponent(id)}`;

interface NewWebhook {
  readonly url: string;
  readonly applicationId?: string;
}

export type Client = ReturnType<typeof createClient>;

/** Every call of the API that our front ends make, typed; failures throw `ApiError`. */
export function createClient(options: ClientOptions) {
  const send = options.fetch ?? ((url: string, init?: RequestInit) => fetch(url, init));

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("x-finalist-client", options.name);
    const token = options.token?.();
    if (token) headers.set("authorization", `Bearer ${token}`);
    const workspace = options.workspace?.();
    if (workspace) headers.set("x-finalist-workspace", workspace);
    const sessionKey = options.sessionKey?.();
    if (sessionKey) headers.set("x-finalist-session", sessionKey);
    const response = await send(`${options.baseUrl}/api/v1${path}`, { ...init, method, headers });
    if (!response.ok) throw new ApiError(await problemIn(response));
    return response;
  }
  const json = async <T>(
    method: string,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
  ): Promise<T> => {
    const response = await call(method, path, {
      ...(signal && { signal }),
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    });
    return (await response.json()) as T;
  };
  /** Refused where a version is named and the document has another one by now. */
  const travel = async (
    direction: "undo" | "redo" | "restore",
    ref: DocumentRef,
    version?: number,
    body?: unknown,
  ): Promise<Written> => {
    const response = await call("POST", `${pathOf(ref)}/${direction}`, {
      headers: {
        ...(version !== undefined && { "if-match": `"${version}"` }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as Written;
  };
  const versioned = async <T>(path: string): Promise<Versioned<T>> => {
    const response = await call("GET", path);
    // A compressed answer has a weak tag: W/"3".
    const version = Number(/\d+/.exec(response.headers.get("etag") ?? "")?.[0]);
    return { document: (await response.json()) as T, version };
  };
  return {
    /** All of them, page by page. */
    list: async () => {
      const all: ListedApplication[] = [];
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams({ limit: "500", ...(cursor && { cursor }) });
        const path = `/applications?${query.toString()}`;
        const page = await json<{ items: ListedApplication[]; next?: string }>("GET", path);
        all.push(...page.items);
        cursor = page.next;
      } while (cursor !== undefined);
      return all;
    },
    application: (id: string) => versioned<Application>(pathOf({ kind: "application", id })),
    candidate: () => versioned<Candidate>("/candidate"),
    preparation: (id: string) =>
      json<Preparation>("GET", `${pathOf({ kind: "application", id })}/preparation`),
    brief: (id: string) => json<Brief>("GET", `${pathOf({ kind: "application", id })}/brief`),
    briefText: async (id: string) => {
      const headers = { accept: "text/markdown" };
      const path = `${pathOf({ kind: "application", id })}/brief`;
      return (await call("GET", path, { headers })).text();
    },
    /** Named, an edit can be sent again without being done twice. */
    run: (ref: DocumentRef, command: EditCommand, base?: number, edit?: EditName) =>
      json<Written>("POST", `${pathOf(ref)}/commands`, {
        command,
        ...(base !== undefined && { base }),
        ...edit,
      }),
    undo: (ref: DocumentRef, version?: number) => travel("undo", ref, version),
    redo: (ref: DocumentRef, version?: number) => travel("redo", ref, version),
    /** What was changed in one document, the newest first; `before` asks for the next page. */
    history: async (ref: DocumentRef, page: { before?: number; limit?: number } = {}) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(page)) query.set(name, String(value));
      const path = `${pathOf(ref)}/changes?${query.toString()}`;
      return (await json<{ items: ChangeLine[] }>("GET", path)).items;
    },
    /** Puts a document back as it was after the change that led to a version. */
    restore: (ref: DocumentRef, to: number, version?: number) =>
      travel("restore", ref, version, { version: to }),
    /** Whatever version is there. */
    remove: async (id: string) => {
      const headers = { "if-match": "*" };
      const path = pathOf({ kind: "application", id });
      return (await (await call("DELETE", path, { headers })).json()) as Written;
    },
    /** Reads a file or text; the bytes decide what it is. */
    intake: async (
      content: string | Uint8Array<ArrayBuffer>,
      timeZone?: string,
      options: { readonly as?: DraftSource; readonly signal?: AbortSignal } = {},
    ) => {
      const { as, signal } = options;
      const query = new URLSearchParams({ ...(timeZone && { timeZone }), ...(as && { as }) });
      const response = await call("POST", `/intake?${query.toString()}`, {
        ...(signal && { signal }),
        body: content,
        headers: { "content-type": "application/octet-stream" },
      });
      return (await response.json()) as Draft;
    },
    /** Each pair of tellings with its verdict, in order. */
    comparePairs: async (pairs: readonly StatementPair[], signal?: AbortSignal) =>
      (await json<{ items: PairVerdict[] }>("POST", "/consistency", { pairs }, signal)).items,
    /** What disagrees among many statements, and what is openly corrected. */
    checkStatements: async (statements: readonly Statement[], signal?: AbortSignal) =>
      (await json<{ findings: StatementFinding[] }>("POST", "/consistency", { statements }, signal))
        .findings,
    /** A draft that was read here, beside what the server has on file. */
    placeDraft: (draft: Draft, signal?: AbortSignal) =>
      json<Draft>("POST", "/intake/drafts", { draft }, signal),
    create: (draft: Draft, timeZone?: string) =>
      json<Written & { document: Application }>("POST", "/applications", {
        draft,
        ...(timeZone && { timeZone }),
      }),
    addDraft: (id: string, draft: Draft, timeZone?: string) =>
      json<Written>("POST", `${pathOf({ kind: "application", id })}/drafts`, {
        draft,
        ...(timeZone && { timeZone }),
      }),
    /** Adds the posts of a résumé to the candidate's own document. */
    addResume: (draft: Draft) => json<Written>("POST", "/candidate/drafts", { draft }),
    addSample: () => json<Written & { document: Application }>("POST", "/sample"),
    search: async (query: string) =>
      (await json<{ items: SearchHit[] }>("GET", `/search?q=${encodeURIComponent(query)}`)).items,
    changes: (after: number, limit = 100) =>
      json<{ items: ChangeLine[]; latest: number }>(
        "GET",
        `/changes?after=${after}&limit=${limit}`,
      ),
    /** The whole database as an SQLite file. */
    backup: async () => (await call("GET", "/backup")).blob(),
    tokens: async () => (await json<{ items: AccessToken[] }>("GET", "/tokens")).items,
    /** The answer alone has the secret; it is never shown again. */
    createToken: (wanted: Pick<AccessToken, "name" | "scope" | "applications" | "expiresAt">) =>
      json<AccessToken & { readonly secret: string }>("POST", "/tokens", wanted),
    revokeToken: (id: string) =>
      json<{ removed: string }>("DELETE", `/tokens/${encodeURIComponent(id)}`),
    /** By the code of a one-time link; without one, by the token of the machine. */
    signIn: (code?: string) => json<CallerInfo>("POST", "/session", { ...(code && { code }) }),
    whoAmI: () => json<CallerInfo>("GET", "/session"),
    /** Whether one person is served here, or several with accounts. */
    signInMode: async () => (await json<Pick<CallerInfo, "mode">>("GET", "/sign-in")).mode,
    /** Signed by the server. */
    addComment: (id: string, text: string) =>
      json<Comment>("POST", `${pathOf({ kind: "application", id })}/comments`, { text }),
    changeComment: async (id: string, commentId: string, text: string) =>
      void (await call(
        "PATCH",
        `${pathOf({ kind: "application", id })}/comments/${encodeURIComponent(commentId)}`,
        {
          body: JSON.stringify({ text }),
          headers: { "content-type": "application/json", "if-match": "*" },
        },
      )),
    removeComment: async (id: string, commentId: string) =>
      void (await call(
        "DELETE",
        `${pathOf({ kind: "application", id })}/comments/${encodeURIComponent(commentId)}`,
        { headers: { "if-match": "*" } },
      )),
    signOut: () => json<{ removed: string }>("DELETE", "/session"),
    /** The browsers that are in, the one that was used last first. */
    browserSessions: async () => (await json<{ items: ListedSession[] }>("GET", "/sessions")).items,
    endBrowserSession: (id: string) =>
      json<{ removed: string }>("DELETE", `/sessions/${encodeURIComponent(id)}`),
    /** What lets one browser in, once. */
    createSignInCode: () => json<{ code: string; expiresAt: string }>("POST", "/sign-in-codes"),
    /** Null where there is none. */
    calendarFeed: () => json<CalendarFeed | null>("GET", "/calendar-feed"),
    /** A new address; the one before is dead at once. */
    renewCalendarFeed: () => json<CalendarFeed>("POST", "/calendar-feed"),
    revokeCalendarFeed: async () => void (await call("DELETE", "/calendar-feed")),
    webhooks: async () => (await json<{ items: ShownWebhook[] }>("GET", "/webhooks")).items,
    /** The answer alone has the secret; it is never shown again. */
    createWebhook: (wanted: Pick<WebhookPatch, "events" | "include"> & NewWebhook) =>
      json<ShownWebhook & ShownSecret>("POST", "/webhooks", wanted),
    changeWebhook: (id: string, patch: WebhookPatch) =>
      json<ShownWebhook>("PATCH", webhookPath(id), patch),
    removeWebhook: (id: string) => json<{ removed: string }>("DELETE", webhookPath(id)),
    rotateWebhookSecret: (id: string) => json<RotatedSecret>("POST", `${webhookPath(id)}/secret`),
    /** The newest first. */
    webhookDeliveries: async (id: string, page: { state?: DeliveryState; limit?: number } = {}) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(page)) query.set(name, String(value));
      const path = `${webhookPath(id)}/deliveries?${query.toString()}`;
      return (await json<{ items: Delivery[] }>("GET", path)).items;
    },
    replayDelivery: (id: string, deliveryId: string) =>
      json<Delivery>(
        "POST",
        `${webhookPath(id)}/deliveries/${encodeURIComponent(deliveryId)}/replay`,
      ),
    /** What is dead, or everything from a sequence number of the log on. */
    replayWebhook: (id: string, from?: number) =>
      json<ShownWebhook>("POST", `${webhookPath(id)}/replay`, from === undefined ? {} : { from }),
    testWebhook: (id: string) => json<Delivery>("POST", `${webhookPath(id)}/test`),
    /** The sessions of an application as a calendar file (iCalendar). */
    sessionsCalendar: async (id: string) =>
      (await call("GET", `${pathOf({ kind: "application", id })}/sessions.ics`)).text(),
    exportAll: () => json<Export>("GET", "/export"),
    importAll: (file: unknown) => json<ImportReport>("POST", "/import", file),
    /** The stream of changes; the caller reads its body until `signal` ends it. */
    events: (signal: AbortSignal, lastEventId?: string) =>
      call("GET", "/events", {
        signal,
        headers: {
          accept: "text/event-stream",
          ...(lastEventId !== undefined && { "last-event-id": lastEventId }),
        },
      }),
  };
}

async function problemIn(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: "about:blank",
    title: response.statusText,
    status: response.status,
    detail: `The server answered ${response.status}.`,
  };
  if (!response.headers.get("content-type")?.includes("json")) return fallback;
  return { ...fallback, ...((await response.json()) as Partial<Problem>) };
}
