import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  chromiumPath,
  eventually,
  enter,
  launchBrowser,
  newDataDir,
  type Server,
  startServer,
} from "./support.ts";

describe.skipIf(!chromiumPath)("the dashboard without its server", () => {
  let browser: Browser;
  let server: Server;
  let dataDir: string;
  let context: BrowserContext;
  let page: Page;
  let failures: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    dataDir = await newDataDir();
    server = await startServer(dataDir);
    failures = [];
  });
  afterEach(async () => {
    await context.close();
    await server.stop();
    expect(failures).toEqual([]);
  });

  const openWindow = async (): Promise<Page> => {
    const opened = await context.newPage();
    opened.on("pageerror", (error) => failures.push(error.message));
    opened.on("dialog", (question) => void question.accept());
    return opened;
  };
  /** The sample, open at the notes of round one, in a browser that may keep the page or not. */
  const openNotes = async (serviceWorkers: "allow" | "block"): Promise<string> => {
    context = await browser.newContext({ locale: "en-GB", serviceWorkers });
    page = await openWindow();
    await enter(page, server);
    const { id } = (await server.client.addSample()).document;
    await page.goto(`${server.url}/a/${id}/notes`);
    await noteField(page).waitFor();
    return id;
  };
  const restart = async (): Promise<void> => {
    server = await startServer(dataDir, new URL(server.url).port);
  };
  const noteField = (on: Page) =>
    on.getByRole("region", { name: "Round 1" }).getByLabel("Note", { exact: true });
  const writeNote = async (on: Page, text: string): Promise<void> => {
    await noteField(on).fill(text);
    await on.keyboard.press("Enter");
  };
  const note = (on: Page, text: string) => on.getByRole("button", { name: text, exact: true });
  const stored = async (id: string, text: string): Promise<number> =>
    (await server.client.application(id)).document.notes.filter((each) => each.text === text)
      .length;

  /** Whether the browser has all that it opens the page with; asked once more where it gave up. */
  const isKept = (): Promise<boolean> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register("/sw.js");
      return registration.active !== null;
    });

  /** How much the browser has written down, without what was taken back while it was on its way. */
  const kept = (table: "answers" | "edits"): Promise<number> =>
    page.evaluate(async (name) => {
      const count = (database = "") =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(database);
          opening.addEventListener("success", () => {
            const looking = opening.result.transaction(name).objectStore(name).getAll();
            looking.addEventListener("success", () => {
              opening.result.close();
              const found = looking.result as readonly { readonly isWithdrawn?: boolean }[];
              resolve(found.filter(({ isWithdrawn }) => isWithdrawn !== true).length);
            });
          });
        });
      const databases = await indexedDB.databases();
      const counts = await Promise.all(databases.map((each) => count(each.name)));
      return counts.reduce((sum, each) => sum + each, 0);
    }, table);

  it("opens what was opened before, keeps what is changed, and stores it once", async () => {
    const id = await openNotes("allow");
    await eventually(isKept);
    await page.getByText("All saved").waitFor();
    await server.stop();

    await page.reload();
    await page.getByText("Offline", { exact: true }).waitFor();
    await writeNote(page, "Written in a lobby");
    await page.getByText("Offline · 1 change waits").waitFor();
    await page.reload();
    await note(page, "Written in a lobby").waitFor();
    await page.getByText("Offline · 1 change waits").waitFor();
    await page.keyboard.press("Control+z");
    await note(page, "Written in a lobby").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await note(page, "Written in a lobby").waitFor();
    await eventually(async () => (await kept("edits")) === 1);
    await page.goto(`${server.url}/a/another`);
    await page.getByText("This was never opened in this browser").waitFor();

    await restart();
    await page.getByText("There is no application at this address.").waitFor();
    await page.getByText("All saved").waitFor();
    expect(await stored(id, "Written in a lobby")).toBe(1);
  });

  it("opens the start page without a server, goes on with each edit, and sends it later", async () => {
    const id = await openNotes("allow");
    await eventually(isKept);
    await page.goto(server.url);
    const today = page.getByRole("region", { name: "What to do now" });
    await today.getByRole("heading", { name: "Make sure that your stories agree" }).waitFor();
    // The list, the application and the candidate.
    await eventually(async () => (await kept("answers")) === 3);
    await server.stop();

    await page.reload();
    await page.getByText("Offline", { exact: true }).waitFor();
    const all = page.getByRole("region", { name: "Your interviews" });
    await all.getByRole("link", { name: /Tidewell/ }).waitFor();
    await today.getByRole("button", { name: "10 min" }).click();
    await today.getByRole("heading", { name: "Research everyone in the room" }).waitFor();
    await today.getByRole("link", { name: "Begin" }).click();
    const card = page.getByRole("article", { name: "Oskar Lind" });
    await card.getByText("10 of 12 known").click();
    await card.getByLabel("Common ground: Oskar Lind").fill("Both rowed at school");
    await page.getByText("Offline · 1 change waits").waitFor();
    await page.getByRole("link", { name: "Today", exact: true }).first().click();
    await today.getByRole("heading", { name: "Test the set-up" }).waitFor();

    await restart();
    await page.getByText("All saved").waitFor();
    const { interviewers } = (await server.client.application(id)).document;
    const oskar = interviewers.find(({ name }) => name === "Oskar Lind");
    expect(oskar?.research?.commonGround).toEqual(["Both rowed at school"]);
  });

  it("takes back without a server what is stored, does it again, and sends what came of it", async () => {
    const id = await openNotes("allow");
    await eventually(isKept);
    for (const text of ["The first", "The second"]) {
      await writeNote(page, text);
      await eventually(async () => (await stored(id, text)) === 1);
    }
    await page.getByText("All saved").waitFor();
    await server.stop();

    await page.getByText("Offline", { exact: true }).waitFor();
    for (const text of ["The second", "The first"]) {
      await page.keyboard.press("Control+z");
      await note(page, text).waitFor({ state: "detached" });
    }
    await page.getByText("Offline · 2 changes wait").waitFor();
    await page.keyboard.press("Control+Shift+z");
    await note(page, "The first").waitFor();
    await writeNote(page, "On top of it");
    await eventually(async () => (await kept("edits")) === 1);
    await page.reload();
    await note(page, "On top of it").waitFor();
    await note(page, "The first").waitFor();
    expect(await note(page, "The second").count()).toBe(0);
    await page.getByText("Offline · 2 changes wait").waitFor();

    await restart();
    await page.getByText("All saved").waitFor();
    const counts = ["The first", "The second", "On top of it"].map((text) => stored(id, text));
    expect(await Promise.all(counts)).toEqual([1, 0, 1]);
    expect((await server.client.application(id)).version).toBe(5);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("asks before an undo that waited takes back what others did meanwhile", async () => {
    const id = await openNotes("block");
    await writeNote(page, "Mine");
    await eventually(async () => (await stored(id, "Mine")) === 1);
    await page.getByText("All saved").waitFor();
    await context.setOffline(true);
    await page.keyboard.press("Control+z");
    await note(page, "Mine").waitFor({ state: "detached" });
    await page.getByText("Offline · 1 change waits").waitFor();
    await server.client.run({ kind: "application", id }, { type: "tick", itemId: "PRE-28" });
    await context.setOffline(false);
    const question = page.getByRole("dialog", { name: "Something came in between" });
    await question.getByRole("button", { name: "Leave both" }).click();
    await note(page, "Mine").waitFor();
    await page.keyboard.press("Control+z");
    await question.getByRole("button", { name: "Undo that too" }).click();
    await note(page, "Mine").waitFor({ state: "detached" });
    expect(await stored(id, "Mine")).toBe(0);
  });

  it("shows in one window what another one waits with, and sends it when that is closed", async () => {
    const id = await openNotes("block");
    const other = await openWindow();
    await other.goto(page.url());
    await noteField(other).waitFor();
    await server.stop();

    await page.getByText("Offline", { exact: true }).waitFor();
    await writeNote(page, "Taken back");
    await note(other, "Taken back").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await note(other, "Taken back").waitFor({ state: "detached" });
    await writeNote(page, "Stays");
    await note(other, "Stays").waitFor();
    await writeNote(other, "Stays too");
    await note(page, "Stays too").waitFor();
    await page.close();

    await restart();
    await other.getByText("All saved").waitFor();
    const counts = ["Taken back", "Stays", "Stays too"].map((text) => stored(id, text));
    expect(await Promise.all(counts)).toEqual([0, 1, 1]);
    expect((await server.client.application(id)).version).toBe(3);
  });

  it("forgets what it has kept when its session is over", async () => {
    await openNotes("block");
    await eventually(async () => (await kept("answers")) > 0);
    const [session] = await server.client.browserSessions();
    await server.client.endBrowserSession(session?.id ?? "");
    await page.reload();
    await page.getByRole("heading", { name: "This browser was signed out" }).waitFor();
    await eventually(async () => (await kept("answers")) === 0);
  });

  it("keeps an open question across a reload", async () => {
    const id = await openNotes("block");
    const ref = { kind: "application", id } as const;
    await context.setOffline(true);
    await page.getByRole("button", { name: "More about this application" }).click();
    await page.getByRole("menuitem", { name: "Edit company and role" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("group", { name: "Role" }).getByLabel("Title").fill("Mine");
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
    await server.client.run(ref, { type: "update", patch: { role: { title: "Theirs" } } });
    await context.setOffline(false);
    const question = page.getByRole("dialog", { name: "Changed elsewhere in the meantime" });
    await question.getByText("Theirs").waitFor();

    await page.reload();
    await question.getByText("Theirs").waitFor();
    await question.getByRole("button", { name: "Use mine" }).click();
    await eventually(
      async () => (await server.client.application(id)).document.role.title === "Mine",
    );
    await question.waitFor({ state: "detached" });
    expect((await server.client.application(id)).version).toBe(3);
  });

  it("does once what a server did that died before it answered", async () => {
    const id = await openNotes("block");
    /** It arrives, and nobody ever hears the answer. */
    const dieAfterwards = async (route: Route): Promise<void> => {
      await route.fetch();
      await server.stop("SIGKILL");
      await route.abort();
    };
    await page.route("**/commands", dieAfterwards, { times: 1 });
    await writeNote(page, "Heard once");
    await page.getByText("Offline · 1 change waits").waitFor();
    await restart();
    await page.getByText("All saved").waitFor();
    expect(await stored(id, "Heard once")).toBe(1);
    expect((await server.client.application(id)).version).toBe(2);

    await page.route("**/commands", dieAfterwards, { times: 1 });
    await writeNote(page, "Thought better of it");
    await page.getByText("Offline · 1 change waits").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await note(page, "Thought better of it").waitFor({ state: "detached" });
    await restart();
    await page.getByText("All saved").waitFor();
    await eventually(async () => (await stored(id, "Thought better of it")) === 0);
    expect((await server.client.application(id)).version).toBe(4);
  });
});
