import { describe, expect, it } from "vitest";
import { createMemoryDatabase } from "../storage/memory.ts";
import type { Store } from "../storage/store.ts";
import { aTestApi } from "../testing.ts";

const HOST = "127.0.0.1:4747";
const KEY = "k".repeat(43);
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** A browser: it keeps its cookies and sends them with everything, to whatever port. */
function aBrowser(api: ReturnType<typeof aTestApi>, { key = KEY, host = HOST } = {}) {
  const cookies = new Map<string, string>();
  const ask = async (method: string, path: string, body?: unknown, more = {}) => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = new Headers({
      host,
      "user-agent": FIREFOX,
      ...(jar !== "" && { cookie: jar }),
      ...(key !== "" && { "x-finalist-session": key }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...more,
    });
    const response = await api.guarded.request(`http://${host}/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const status = async (method: string, path: string, body?: unknown, more = {}) => {
    const response = await ask(method, path, body, more);
    await response.body?.cancel();
    return response.status;
  };
  return { ask, status, cookies };
}

async function withCode(given: Parameters<typeof aTestApi>[0] = {}) {
  const api = aTestApi(given);
  const { code } = await api.client.createSignInCode();
  return { ...api, api, code };
}

async function signedIn(given: Parameters<typeof aTestApi>[0] = {}) {
  const all = await withCode(given);
  const browser = aBrowser(all.api);
  expect(await browser.status("POST", "/session", { code: all.code })).toBe(201);
  return { ...all, browser };
}

describe("a one-time link", () => {
  it("lets one browser in, with a cookie that no script reads and no other site sends", async () => {
    const { api, code } = await withCode();
    const { ask } = aBrowser(api);
    expect(await (await ask("GET", "/sign-in")).json()).toEqual({ mode: "machine" });
    const entered = await ask("POST", "/session", { code });
    expect(entered.status).toBe(201);
    expect(await entered.json()).toEqual({
      mode: "machine",
      role: "owner",
      workspace: expect.stringMatching(/^[\da-f]{16}$/),
      name: "Firefox on Linux",
    });
    expect(entered.headers.getSetCookie()).toEqual([
      "finalist_4747=secret-32-2; Max-Age=7776000; Path=/api; HttpOnly; SameSite=Strict",
    ]);
    expect(entered.headers.get("cache-control")).toBe("no-store");
    expect(await (await ask("GET", "/session")).json()).toMatchObject({ role: "owner" });
    expect((await ask("GET", "/applications")).status).toBe(200);
  });

  it("opens nothing twice, however many ask at once", async () => {
    const { api, code } = await withCode();
    const browsers = Array.from({ length: 8 }, () => aBrowser(api));
    const answers = await Promise.all(
      browsers.map(({ status }) => status("POST", "/session", { code })),
    );
    expect(answers.toSorted((a, b) => a - b)).toEqual([201, ...Array(7).fill(401)]);
    const late = await aBrowser(api).ask("POST", "/session", { code });
    expect(await late.json()).toMatchObject({
      type: "urn:finalist:problem:link-used",
      detail: expect.stringContaining("finalist link"),
    });
    expect(late.headers.getSetCookie()).toEqual([]);
  });

  it("opens nothing after a day", async () => {
    const { api, code, setNow } = await withCode({ now: "2026-05-13T17:00:00.000Z" });
    const { code: other } = await api.client.createSignInCode();
    setNow("2026-05-14T16:59:59.999Z");
    expect(await aBrowser(api).status("POST", "/session", { code })).toBe(201);
    setNow("2026-05-14T17:00:00.000Z");
    expect(await aBrowser(api).status("POST", "/session", { code: other })).toBe(401);
  });

  it("is used up in a browser that is in already, which stays as it is", async () => {
    const { api, client, browser } = await signedIn();
    const cookies = new Map(browser.cookies);
    const { code } = await client.createSignInCode();
    expect(await browser.status("POST", "/session", { code })).toBe(200);
    expect(await browser.status("POST", "/session", { code })).toBe(200);
    expect(browser.cookies).toEqual(cookies);
    expect(await aBrowser(api).status("POST", "/session", { code })).toBe(401);
    expect(await client.browserSessions()).toHaveLength(1);
  });

  it("is kept as its hash alone, as the session is", async () => {
    const database = createMemoryDatabase();
    const { code, store, browser } = await signedIn({ database });
    const kept = JSON.stringify(await store.sessions.all());
    for (const secret of [code, KEY, ...browser.cookies.values()])
      expect(kept).not.toContain(secret);
    expect(await store.sessions.takeCode(code)).toBeUndefined();
  });

  it.each([
    ["no page's half", "", {}],
    ["one that can be guessed", "short", {}],
  ])("makes no session with %s, and stays good", async (_, key) => {
    const { api, code } = await withCode();
    const refused = await aBrowser(api, { key }).ask("POST", "/session", { code });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining("X-Finalist-Session"),
    });
    expect(await aBrowser(api).status("POST", "/session", { code })).toBe(201);
  });

  it("cannot be found by trying", async () => {
    const { api } = await withCode({ rateLimits: { owner: 100, program: 100, refused: 3 } });
    const { status, ask } = aBrowser(api);
    for (let count = 0; count < 3; count += 1)
      expect(await status("POST", "/session", { code: `guess-${count}` })).toBe(401);
    const late = await ask("POST", "/session", { code: "guess" });
    expect(late.status).toBe(429);
    expect(late.headers.get("retry-after")).toMatch(/^\d+$/);
  });
});

describe("the token of the machine", () => {
  it("is exchanged for a session", async () => {
    const { api, client } = await withCode();
    const browser = aBrowser(api);
    const authorization = "Bearer secret-token";
    expect(await browser.status("POST", "/session", {}, { authorization })).toBe(201);
    expect(await browser.status("GET", "/applications")).toBe(200);
    expect(await client.browserSessions()).toMatchObject([{ name: "Firefox on Linux" }]);
  });

  it("makes no session for whoever does not have it", async () => {
    const { api, client } = await withCode();
    const { secret } = await client.createToken({ name: "Script", scope: "write" });
    const { status } = aBrowser(api);
    expect(await status("POST", "/session", {})).toBe(401);
    expect(await status("POST", "/session", {}, { authorization: "Bearer guess" })).toBe(401);
    expect(await status("POST", "/session", {}, { authorization: `Bearer ${secret}` })).toBe(403);
    expect(await client.browserSessions()).toEqual([]);
  });

  it("and a program's say who they are", async () => {
    const { clientWith, client } = await withCode();
    const { secret } = await client.createToken({ name: "Script", scope: "read" });
    const workspace = expect.any(String);
    expect(await clientWith("secret-token").whoAmI()).toEqual({
      ...{ mode: "machine", role: "owner", workspace },
    });
    expect(await clientWith(secret).whoAmI()).toEqual({
      ...{ mode: "machine", role: "program", workspace, name: "Script" },
    });
    const program = clientWith(secret);
    for (const closed of [
      program.browserSessions,
      program.createSignInCode,
      () => program.endBrowserSession("x"),
    ])
      await expect(closed()).rejects.toMatchObject({ problem: { status: 403 } });
  });
});

describe("a session", () => {
  it("needs both of its halves", async () => {
    const { api, browser } = await signedIn();
    const [cookie = ""] = [...browser.cookies.values()];
    const halves = (name: string, value: string, key: string) => {
      const other = aBrowser(api, { key });
      if (value !== "") other.cookies.set(name, value);
      return other.status("GET", "/applications");
    };
    expect(await halves("finalist_4747", cookie, KEY)).toBe(200);
    expect(await halves("finalist_4747", cookie, "")).toBe(401);
    expect(await halves("finalist_4747", cookie, "x".repeat(43))).toBe(401);
    expect(await halves("finalist_4747", "", KEY)).toBe(401);
    expect(await halves("finalist_4747", `${cookie}x`, KEY)).toBe(401);
    expect(await halves("finalist_4748", cookie, KEY)).toBe(401);
  });

  it("takes no halves of two sessions for one", async () => {
    const { api, client, browser } = await signedIn();
    const other = aBrowser(api, { key: "o".repeat(43) });
    const { code } = await client.createSignInCode();
    await other.ask("POST", "/session", { code });
    const mixed = aBrowser(api, { key: "o".repeat(43) });
    for (const [name, value] of browser.cookies) mixed.cookies.set(name, value);
    expect(await mixed.status("GET", "/applications")).toBe(401);
    expect(await other.status("GET", "/applications")).toBe(200);
  });

  it("opens nothing to a page of another site or port, or by another name", async () => {
    const { browser } = await signedIn();
    const change = (headers: object) => browser.status("POST", "/sample", undefined, headers);
    expect(await change({ origin: "https://attacker.example" })).toBe(403);
    expect(await change({ origin: "http://127.0.0.1:8080" })).toBe(403);
    expect(await change({ origin: "null" })).toBe(403);
    expect(await change({ host: "attacker.example" })).toBe(421);
    expect(await change({ origin: `http://${HOST}` })).toBe(201);
  });

  it("does not make up for a wrong token beside it", async () => {
    const { browser } = await signedIn();
    const headers = { authorization: "Bearer guess" };
    expect(await browser.status("GET", "/applications", undefined, headers)).toBe(401);
  });

  it("lasts for ninety days after its last use, and its cookie is given again as long", async () => {
    const { api, browser, setNow, client } = await signedIn({ now: "2026-05-13T17:00:00Z" });
    const given = async (now: string) => {
      setNow(now);
      const response = await browser.ask("GET", "/applications");
      return [response.status, response.headers.getSetCookie().length];
    };
    expect(await given("2026-05-13T17:00:59Z")).toEqual([200, 0]);
    expect(await given("2026-05-13T17:01:00Z")).toEqual([200, 1]);
    expect(await given("2026-05-13T17:01:30Z")).toEqual([200, 0]);
    expect((await client.browserSessions())[0]?.lastUsedAt).toBe("2026-05-13T17:01:00Z");
    expect(await given("2026-08-11T17:00:59Z")).toEqual([200, 1]);
    expect(await given("2026-11-09T17:00:59Z")).toEqual([401, 0]);
    expect(await client.browserSessions()).toEqual([]);
    const { code } = await client.createSignInCode();
    await aBrowser(api).ask("POST", "/session", { code });
    expect(await api.store.sessions.all()).toHaveLength(1);
  });

  it("ends when its browser signs out, for good", async () => {
    const { browser, client } = await signedIn();
    const before = new Map(browser.cookies);
    expect(await browser.status("DELETE", "/session")).toBe(200);
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of before) browser.cookies.set(name, value);
    expect(await browser.status("GET", "/session")).toBe(401);
    expect(await client.browserSessions()).toEqual([]);
    await expect(client.signOut()).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it("is listed with the others, and any of them can be ended", async () => {
    const { api, browser, client, setNow } = await signedIn();
    const other = aBrowser(api);
    const { code } = await client.createSignInCode();
    setNow("2026-05-13T18:00:00Z");
    await other.ask("POST", "/session", { code }, { "user-agent": "curl/8" });
    const { items } = (await (await browser.ask("GET", "/sessions")).json()) as {
      items: readonly { id: string; name: string; isCurrent: boolean }[];
    };
    expect(new Map(items.map(({ name, isCurrent }) => [name, isCurrent]))).toEqual(
      new Map([
        ["A browser", false],
        ["Firefox on Linux", true],
      ]),
    );
    const id = items.find(({ isCurrent }) => !isCurrent)?.id;
    expect(await browser.status("DELETE", `/sessions/${id}`)).toBe(200);
    expect(await other.status("GET", "/session")).toBe(401);
    expect(await browser.status("GET", "/session")).toBe(200);
    expect(await browser.status("DELETE", `/sessions/${id}`)).toBe(404);
  });

  it("is one of twenty: the one that was used longest ago makes room", async () => {
    const { api, client, browser, setNow } = await signedIn();
    const enter = async (minute: number) => {
      setNow(new Date(Date.UTC(2026, 4, 13, 18, minute)).toISOString());
      const { code } = await client.createSignInCode();
      await aBrowser(api).ask("POST", "/session", { code });
    };
    for (let minute = 1; minute < 20; minute += 1) await enter(minute);
    expect(await client.browserSessions()).toHaveLength(20);
    expect(await browser.status("GET", "/session")).toBe(200);
    await enter(20);
    await enter(21);
    expect(await client.browserSessions()).toHaveLength(20);
    expect(await browser.status("GET", "/session")).toBe(200);
  });

  it("goes on reading where nothing can be written", async () => {
    const whole = createMemoryDatabase();
    let tries = 0;
    const workspace = (id: string): Store => {
      const store = whole.workspace(id);
      const markUsed = () => Promise.reject(new Error(`disk full, try ${(tries += 1)}`));
      return { ...store, sessions: { ...store.sessions, markUsed } };
    };
    const { browser, setNow } = await signedIn({ database: { ...whole, workspace } });
    setNow("2026-05-13T18:00:00Z");
    expect(await browser.status("GET", "/applications")).toBe(200);
    expect(tries).toBe(1);
  });

  it("ends the stream of changes that it opened, before anything more is told", async () => {
    const { browser, client } = await signedIn();
    const { document } = await client.addSample();
    const { body } = await browser.ask("GET", "/events");
    const [session] = await client.browserSessions();
    await client.endBrowserSession(session?.id ?? "");
    await client.run({ kind: "application", id: document.id }, { type: "tick", itemId: "PRE-28" });
    expect(await new Response(body).text()).not.toContain("PRE-28");
  });
});
