import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "./app.ts";
import { createFeed } from "./feed.ts";
import { judgesHere } from "./judges/judges.ts";
import { hasPostgres, newPostgres } from "./storage/postgres-testing.ts";
import { openPostgres } from "./storage/postgres.ts";
import { openSqlite } from "./storage/sqlite.ts";
import type { Database } from "./storage/store.ts";
import type { Letter } from "./accounts/accounts.ts";
import type { Role } from "./roles.ts";
import { openAccounts } from "./accounts/better-auth.ts";

export const ORIGIN = "https://finalist.test";
export interface Served {
  readonly database: Database;
  /** The file, or the address of the server. */
  readonly at: string;
  remove(): void | Promise<void>;
}

const SERVERS = {
  async SQLite(): Promise<Served> {
    const folder = mkdtempSync(join(tmpdir(), "finalist-hosted-"));
    const at = join(folder, "finalist.db");
    const database = await openSqlite(at);
    return { database, at, remove: () => rmSync(folder, { recursive: true, force: true }) };
  },
  async PostgreSQL(): Promise<Served> {
    const server = await newPostgres();
    const database = await openPostgres(server.url);
    return { database, at: server.url, remove: () => server.remove() };
  },
} as const;
type Server = keyof typeof SERVERS;

/** Those that are here. */
export const HERE: readonly Server[] = hasPostgres ? ["SQLite", "PostgreSQL"] : ["SQLite"];

export const PASSWORD = "a horse named battery";

/** A server for several people, with a letter box instead of a mail server. */
export async function aHostedApi(on: Server | Served = "SQLite") {
  const { database, ...served } = typeof on === "string" ? await SERVERS[on]() : on;
  const { sql } = database;
  if (!sql) throw new Error("accounts need a database on disk");
  const letters: Letter[] = [];
  const errors: unknown[] = [];
  let ids = 0;
  const world = {
    database,
    judges: judgesHere,
    feed: createFeed(database),
    now: () => new Date().toISOString(),
    newId: () => `id-${(ids += 1)}`,
    newSecret: (bytes: number) => `secret-${bytes}-${(ids += 1)}`,
  };
  const logError = (message: string, error: unknown) => void errors.push(message, error);
  const accounts = await openAccounts({
    origin: ORIGIN,
    secret: "of the tests, with far more than thirty-two bytes",
    sql,
    send: async (letter) => void letters.push(letter),
    logError,
  });
  const app = createApp(world, {
    access: { type: "hosted", origin: ORIGIN, accounts },
    logError,
    version: "test",
    rateLimits: { owner: 1e6, program: 1e6, refused: 1e6 },
    checkUrl: async () => undefined,
  });

  /** The last letter to somebody, and the link in it. */
  const letterTo = (email: string): Letter & { readonly link: string } => {
    const letter = letters.findLast(({ to }) => to === email);
    if (!letter) throw new Error(`no letter to ${email}`);
    return { ...letter, link: /https:\S+/.exec(letter.text)?.[0] ?? "" };
  };

  let addresses = 0;
  /** A browser with its cookies, at an address of its own. */
  function aBrowser() {
    const cookies = new Map<string, string>();
    const address = `192.0.2.${(addresses += 1)}`;
    async function send(path: string, init: RequestInit = {}): Promise<Response> {
      const headers = new Headers({ host: "finalist.test", "x-forwarded-for": address });
      if (init.method && init.method !== "GET") headers.set("origin", ORIGIN);
      if (init.body) headers.set("content-type", "application/json");
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
      for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
      const response = await app.request(`${ORIGIN}${path}`, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    }
    const post = (
      path: string,
      body: unknown = {},
      headers: Readonly<Record<string, string>> = {},
    ) => send(path, { method: "POST", body: JSON.stringify(body), headers });
    const auth = (path: string, body?: unknown) =>
      body === undefined ? send(`/api/auth/${path}`) : post(`/api/auth/${path}`, body);
    const api = (
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      send(`/api/v1${path}`, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers,
      });
    return { send, post, auth, api, cookies };
  }

  /** What the page does with the link in the mail. */
  function confirm({ auth }: Pick<ReturnType<typeof aBrowser>, "auth">, email: string) {
    const token = new URL(letterTo(email).link).hash.replace("#token=", "");
    return auth(`verify-email?token=${token}`);
  }

  /** Signed up, verified and signed in. */
  async function aPerson(name: string) {
    const email = `${name.toLowerCase()}@example.org`;
    const browser = aBrowser();
    await browser.auth("sign-up/email", { name, email, password: PASSWORD });
    await confirm(browser, email);
    const { workspace } = (await (await browser.api("GET", "/session")).json()) as {
      workspace: string;
    };
    const { user } = (await (await browser.auth("get-session")).json()) as { user: { id: string } };
    return { ...browser, name, email, userId: user.id, workspace };
  }
  type Someone = Awaited<ReturnType<typeof aPerson>>;

  /** Lets somebody into the workspace of another. */
  async function letIn(owner: Someone, guest: Someone, role: Role): Promise<void> {
    const wanted = { email: guest.email, role, organizationId: owner.workspace };
    await owner.auth("organization/invite-member", wanted);
    const invitationId = new URL(letterTo(guest.email).link).hash.replace("#id=", "");
    await guest.auth("organization/accept-invitation", { invitationId });
  }

  async function close(): Promise<void> {
    await world.feed.close();
    await database.close();
    await served.remove();
  }
  return {
    app,
    at: served.at,
    world,
    accounts,
    letters,
    letterTo,
    errors,
    aBrowser,
    aPerson,
    confirm,
    letIn,
    close,
  };
}

/** RFC 6238 with the numbers that authenticator apps use. */
export function totp(secret: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(secret, (c) => alphabet.indexOf(c).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, "0");
}
