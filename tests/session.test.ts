import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { expectWhole, onAJourney } from "./journey.ts";
import { chromiumPath, enter, eventually, type Server, startServer } from "./support.ts";

describe.skipIf(!chromiumPath)("a browser's session", () => {
  const journey = onAJourney();
  let server: Server;
  let page: Page;

  beforeEach(() => {
    ({ server, page } = journey());
    page.on("dialog", (question) => void question.accept());
  });

  const isIn = (on: Page) => on.getByRole("button", { name: "Try the sample" }).waitFor();
  const says = (title: string, on = page) => on.getByRole("heading", { name: title }).waitFor();
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${server.url}/api/v1/applications`, { headers })).status;

  it("comes by a link that works once, and stays through reloads and windows", async () => {
    const other = await journey().browser.newContext();
    const visitor = await other.newPage();
    await visitor.goto(server.link);
    await isIn(visitor);
    expect(visitor.url()).toBe(`${server.url}/`);
    await visitor.reload();
    await isIn(visitor);
    const second = await other.newPage();
    await second.goto(server.url);
    await isIn(second);
    // Where a browser is in already, even a link that was opened does no harm.
    await second.goto(server.link);
    await isIn(second);
    expect(second.url()).toBe(`${server.url}/`);
    await other.close();

    const late = await journey().browser.newContext();
    const latecomer = await late.newPage();
    await latecomer.goto(server.link);
    await says("This link opens nothing any more", latecomer);
    await latecomer.getByText("finalist link", { exact: true }).waitFor();
    expect(latecomer.url()).toBe(`${server.url}/`);
    const { code } = await server.client.createSignInCode();
    await latecomer.goto(`${server.url}/#code=${code}`);
    await isIn(latecomer);
    await late.close();
  });

  it("is one for two windows that open the same link at once", async () => {
    const context = await journey().browser.newContext();
    const { code } = await server.client.createSignInCode();
    const windows = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all(windows.map((each) => each.goto(`${server.url}/#code=${code}`)));
    await Promise.all(windows.map(isIn));
    expect(await server.client.browserSessions()).toHaveLength(2);
    await context.close();
  });

  it("survives a reload in the midst of coming in", async () => {
    const context = await journey().browser.newContext();
    const visitor = await context.newPage();
    const { code } = await server.client.createSignInCode();
    let isFirst = true;
    // The server has let the browser in, and the page never hears of it.
    await visitor.route("**/api/v1/session", async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      await route.fetch();
      await route.abort();
      return undefined;
    });
    await visitor.goto(`${server.url}/#code=${code}`);
    await says("This browser does not know you yet", visitor);
    await visitor.reload();
    await isIn(visitor);
    await context.close();
  });

  it("ends in all windows of its browser, and begins again in all of them", async () => {
    const other = await journey().context.newPage();
    await other.goto(server.url);
    await isIn(other);
    await page.goto(`${server.url}/settings`);
    await page.getByText("This browser", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Sign this browser out" }).click();
    await says("You are signed out");
    await says("You are signed out", other);
    expect(await server.client.browserSessions()).toEqual([]);
    expect(await journey().context.cookies(`${server.url}/api`)).toEqual([]);
    await page.reload();
    await says("This browser does not know you yet");

    await page.getByLabel("Link or token").fill(server.token);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await isIn(page);
    await isIn(other);
    expect(await server.client.browserSessions()).toHaveLength(1);
  });

  it("can be ended from another browser", async () => {
    const away = await journey().browser.newContext();
    const left = await away.newPage();
    await enter(left, server);
    await isIn(left);
    await page.goto(`${server.url}/settings`);
    const list = page.getByRole("region", { name: "Browsers that are signed in" });
    await list.getByRole("button", { name: /^Sign out / }).click();
    await eventually(async () => (await list.getByRole("listitem").count()) === 1);
    await left.reload();
    await says("This browser was signed out", left);
    await away.close();
  });

  it("goes on when the server starts again, and follows what changes", async () => {
    await isIn(page);
    await server.stop();
    await page.getByText("Finalist is not running.").waitFor();
    const again = await startServer(journey().dataDir, new URL(server.url).port);
    onTestFinished(async () => void (await again.stop()));
    await again.client.addSample();
    await page
      .getByRole("main")
      .getByRole("link", { name: /Tidewell/ })
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByRole("main")
      .getByRole("link", { name: /Tidewell/ })
      .first()
      .waitFor();
  });

  it("takes the place of a token that an earlier version kept, and of a link with one", async () => {
    const context = await journey().browser.newContext();
    const visitor = await context.newPage();
    await visitor.goto(server.url);
    await says("This browser does not know you yet", visitor);
    await visitor.evaluate((token) => {
      localStorage.clear();
      localStorage.setItem("finalist-token", token);
    }, server.token);
    await visitor.reload();
    await isIn(visitor);
    expect(await visitor.evaluate(() => localStorage.getItem("finalist-token"))).toBeNull();
    await context.close();
    const marked = await journey().browser.newContext();
    const bookmark = await marked.newPage();
    await bookmark.goto(`${server.url}/#token=${server.token}`);
    await isIn(bookmark);
    expect(bookmark.url()).toBe(`${server.url}/`);
    await marked.close();
  });

  it("leaves nothing in reach of a script that opens anything elsewhere", async () => {
    await isIn(page);
    const readable = await page.evaluate(async () => {
      const texts = [
        document.cookie,
        ...Object.values(localStorage),
        ...Object.values(sessionStorage),
      ];
      for (const { name = "" } of await indexedDB.databases()) {
        texts.push(name);
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open(name);
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(new Error(name));
        });
        for (const table of db.objectStoreNames) {
          const all = db.transaction(table).objectStore(table).getAll();
          await new Promise((resolve) => (all.onsuccess = resolve));
          texts.push(JSON.stringify(all.result));
        }
        db.close();
      }
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) texts.push(request.url);
      return texts.map(String);
    });
    const text = readable.join("\n");
    expect(text).not.toContain(server.token);
    const cookies = await journey().context.cookies(`${server.url}/api`);
    const [cookie] = cookies;
    expect(cookies.map(({ httpOnly, sameSite, path }) => [httpOnly, sameSite, path])).toEqual([
      [true, "Strict", "/api"],
    ]);
    expect(text).not.toContain(cookie?.value);
    for (const secret of readable.filter((each) => /^[\w-]{16,128}$/.test(each)))
      expect(
        await Promise.all([
          status({ authorization: `Bearer ${secret}` }),
          status({ "x-finalist-session": secret }),
          status({ "x-finalist-session": secret, cookie: `${cookie?.name}=${secret}` }),
        ]),
      ).toEqual([401, 401, 401]);
  });

  it("is of no use to another program on this machine that the browser visits", async () => {
    const heard: (string | undefined)[] = [];
    const stranger = createServer((request, response) => {
      heard.push(request.headers.cookie);
      response.setHeader("content-type", "text/html");
      response.end("<title>Stranger</title>");
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as AddressInfo;
    const visited = await journey().context.newPage();
    await visited.goto(`http://127.0.0.1:${port}/api/`);
    // Cookies know no ports: it has the browser's half, and opens nothing with it.
    const [cookie = ""] = heard;
    expect(cookie).toContain(`finalist_${new URL(server.url).port}=`);
    expect(await status({ cookie })).toBe(401);
    expect(await status({ cookie, "x-finalist-session": "x".repeat(43) })).toBe(401);
    const asked = await visited.evaluate(async (url) => {
      const send = (init: RequestInit) =>
        fetch(`${url}/api/v1/sample`, { ...init, credentials: "include" }).then(
          ({ type, status: code }) => `${type} ${code}`,
          () => "refused",
        );
      return Promise.all([
        send({ method: "POST" }),
        send({ method: "POST", mode: "no-cors" }),
        send({ headers: { "x-finalist-session": "x" } }),
      ]);
    }, server.url);
    expect(asked).toEqual(["refused", "refused", "refused"]);
    expect(await server.client.list()).toEqual([]);
  });

  it("is told of on a page that axe finds no fault in, in light and dark", async () => {
    const context = await journey().browser.newContext({ viewport: { width: 360, height: 780 } });
    const visitor = await context.newPage();
    for (const colorScheme of ["light", "dark"] as const) {
      await visitor.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await visitor.goto(`${server.url}/#code=${"x".repeat(32)}`);
      await says("This link opens nothing any more", visitor);
      await visitor.getByLabel("Link or token").fill("guess");
      await visitor.getByRole("button", { name: "Open", exact: true }).click();
      await visitor.getByRole("alert").waitFor();
      await expectWhole(visitor);
    }
    await context.close();
  });
});
