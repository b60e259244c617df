import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  chromiumPath,
  eventually,
  finalist,
  launchBrowser,
  newDataDir,
  root,
  sampleFile,
  type Server,
  startServer,
} from "./support.ts";

const outlook = join(root, "packages/core/fixtures/calendar/outlook-windows-zone.ics");

describe.skipIf(!chromiumPath)("the dashboard", () => {
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
    context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    page = await context.newPage();
    failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) failures.push(`asked ${request.url()}`);
    });
    await page.goto(server.link);
  });
  afterEach(async () => {
    await context.close();
    await server.stop();
    expect(failures).toEqual([]);
  });

  const applicationId = (): string => /\/a\/([\w-]+)/.exec(page.url())?.[1] ?? "";
  const openSample = async (): Promise<string> => {
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.waitForURL(/\/a\//);
    return applicationId();
  };
  const drop = async (text: string, name: string): Promise<void> => {
    const transfer = await page.evaluateHandle(
      ([body, title]) => {
        const data = new DataTransfer();
        data.items.add(new File([body ?? ""], title ?? "", { type: "text/calendar" }));
        return data;
      },
      [text, name],
    );
    await page
      .getByLabel("Start with your invitation")
      .dispatchEvent("drop", { dataTransfer: transfer });
  };

  it("turns a dropped invitation into the brief that the terminal and the API give", async () => {
    await drop(await readFile(sampleFile("invitation.ics"), "utf8"), "invitation.ics");
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    expect(await page.getByLabel("Company").inputValue()).toBe("Tidewell Freight Analytics");
    expect(await page.getByLabel("Job title", { exact: true }).inputValue()).toBe(
      "Senior Data Engineer",
    );
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const id = applicationId();
    await page.goto(`${server.url}/a/${id}/brief`);
    const shown = await page.getByRole("article").innerText();

    const fromApi = await server.client.brief(id);
    const printed = await finalist(dataDir, ["brief", "tidewell", "--json"]);
    expect(JSON.parse(printed.stdout)).toEqual(fromApi);
    expect((await finalist(dataDir, ["brief", id])).stdout).toBe(await server.client.briefText(id));
    expect(fromApi.people).toHaveLength(5);
    for (const person of fromApi.people) {
      expect(shown).toContain(person.name);
      for (const question of person.questions) expect(shown).toContain(question);
    }
    for (const session of fromApi.sessions) expect(shown).toContain(session.title);
  });

  it("reads a pasted invitation of Outlook the same way as the command and the API do", async () => {
    const text = await readFile(outlook, "utf8");
    await page.getByLabel("Start with your invitation").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    const names = await page
      .getByRole("textbox", { name: "Name", exact: true })
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const { stdout } = await finalist(dataDir, ["intake", "-", "--dry-run", "--json"], text);
    const draft = await server.client.intake(text, "America/New_York");
    expect(JSON.parse(stdout)).toEqual(draft);
    expect(names).toEqual(draft.interviewers.map(({ name }) => name));
  });

  it("says what is wrong with a file, and stores nothing", async () => {
    await drop("", "empty.ics");
    await page.getByRole("alert").getByText("empty").waitFor();
    await drop("BEGIN:VCALENDAR\nnonsense", "broken.ics");
    await page.getByRole("alert").getByText("cannot be read").waitFor();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], "film.ics"));
      document
        .querySelector("#intake-text")
        ?.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: data }));
    });
    await page.getByRole("alert").getByText("5 MB is the most").waitFor();
    expect(await server.client.list()).toEqual([]);
  });

  it("asks for what an invitation does not say", async () => {
    await page.getByLabel("Start with your invitation").fill("They asked: why us?");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.getByText("Expected a company.").waitFor();
    await page.getByLabel("Company").fill("Acme");
    await page.getByLabel("Job title", { exact: true }).fill("Chef");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.getByRole("heading", { name: "Acme" }).waitFor();
  });

  it("ticks by itself when the evidence is entered, and takes it back on undo", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/checklist`);
    await page.getByText("19 of 27 done").first().waitFor();
    const item = page.locator(`[id="PRS-01@s-b"]`);
    await item.locator("summary").click();
    await item.getByText("1 of 2 rehearsals aloud").waitFor();
    await item.getByRole("button", { name: "Add a rehearsal" }).click();
    await page.getByRole("dialog").getByLabel("Minutes").fill("24");
    await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
    await item.waitFor({ state: "detached" });
    const rehearsals = async () => (await server.client.application(id)).document.rehearsals.length;
    await eventually(async () => (await rehearsals()) === 4);
    await page.keyboard.press("Control+z");
    await item.waitFor();
    expect(await rehearsals()).toBe(3);
  });

  it("names the field that a form refuses", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).click();
    await page.getByRole("dialog").getByLabel("E-mail").fill("not an address");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").getByText("Expected an e-mail address.").waitFor();
    expect((await server.client.application(id)).version).toBe(1);
  });

  it("shows a change made in a command or by a tool without a reload", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await page.getByText("Tell us about yourself").waitFor();
    const ran = await finalist(dataDir, ["log", id, "They asked: what would you change?"]);
    expect(ran.code).toBe(0);
    await page.getByText("what would you change?").waitFor();
    await server.client.run(
      { kind: "application", id },
      { type: "update", patch: { role: { title: "Principal Engineer" } } },
    );
    await page.getByText("Principal Engineer").waitFor();
  });

  it("loses neither of two edits that conflict", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).click();
    await page.getByRole("dialog").getByLabel("Job title").fill("Head of Talent");
    await server.client.run(
      { kind: "application", id },
      {
        type: "change",
        collection: "interviewers",
        id: "p5",
        patch: { title: "Recruiting Lead", seniority: 2 },
      },
    );
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Changed elsewhere in the meantime" }).waitFor();
    await page.getByRole("dialog").getByText("Head of Talent").waitFor();
    await page.getByRole("dialog").getByText("Recruiting Lead").waitFor();
    await page.getByRole("button", { name: "Use mine" }).click();
    await eventually(
      async () =>
        (await server.client.application(id)).document.interviewers.find((p) => p.id === "p5")
          ?.title === "Head of Talent",
    );
    const after = (await server.client.application(id)).document;
    expect(after.interviewers.find((person) => person.id === "p5")?.seniority).toBe(2);
    const { items } = await server.client.changes(0);
    expect(items.map(({ author }) => author)).toEqual(expect.arrayContaining(["test", "web"]));
  });

  it("keeps what was entered while the server was away, and sends it afterwards", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await page.getByLabel("Note", { exact: true }).waitFor();
    await context.setOffline(true);
    await page.getByLabel("Note", { exact: true }).fill("Written without a server");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Your change is kept").waitFor();
    await page.getByRole("button", { name: "Written without a server" }).waitFor();
    await context.setOffline(false);
    await eventually(async () =>
      (await server.client.application(id)).document.notes.some(
        ({ text }) => text === "Written without a server",
      ),
    );
  });

  it("shows changes in more windows than a browser opens connections", async () => {
    const id = await openSample();
    const windows = await Promise.all(Array.from({ length: 8 }, () => context.newPage()));
    for (const each of windows) await each.goto(`${server.url}/a/${id}/notes`);
    await server.client.run(
      { kind: "application", id },
      {
        type: "add",
        collection: "notes",
        value: { id: "seen", interviewId: "round-1", kind: "other", text: "Seen by everyone" },
      },
    );
    for (const each of windows) await each.getByText("Seen by everyone").waitFor();
  });

  it("takes a later version of an invitation for a change of the same session", async () => {
    const text = await readFile(outlook, "utf8");
    const draft = await server.client.intake(text, "UTC");
    const { document } = await server.client.create({ ...draft, company: "Acme", role: "Chef" });
    await page.reload();
    await page.getByLabel("Another invitation, or notes").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    expect(await page.getByLabel("Belongs to").inputValue()).toBe(document.id);
  });

  it("takes back with Ctrl-Z what this page changed, and never the application itself", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}`);
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Nothing was changed on this page yet.").waitFor();
    expect((await server.client.application(id)).version).toBe(1);
  });

  it("takes the proposed questions over, changes and settles them by keyboard alone", async () => {
    await drop(await readFile(sampleFile("invitation.ics"), "utf8"), "invitation.ics");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const id = applicationId();
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    await page.keyboard.press("3");
    await page.getByText("A proposal").waitFor();
    await page.getByLabel("A question of your own for June Park").focus();
    await page.keyboard.type("Who decides?");
    await page.keyboard.press("Enter");
    await page.getByText("Your plan").waitFor();
    await page.getByRole("button", { name: "Settle these questions" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Your plan, settled").waitFor();
    const saved = await eventually(async () => {
      const { document } = await server.client.application(id);
      return document.questionsLockedAt === undefined ? undefined : document;
    });
    expect(saved.plannedQuestions.map(({ text }) => text)).toContain("Who decides?");
  });

  it("refuses a browser without the token, and says where it is", async () => {
    const stranger = await browser.newContext();
    const strange = await stranger.newPage();
    await strange.goto(server.url);
    await strange.getByRole("heading", { name: "This browser does not know you yet" }).waitFor();
    await strange.getByLabel("Link or token").fill(server.link);
    await strange.getByRole("button", { name: "Open" }).click();
    await strange.getByLabel("Start with your invitation").waitFor();
    await stranger.close();
  });

  it("has no fault that axe finds, fits a phone, in light and dark", async () => {
    const id = await openSample();
    const places = [
      "/",
      "/you",
      ...["", "/room", "/questions", "/checklist", "/notes", "/groundwork", "/brief"].map(
        (part) => `/a/${id}${part}`,
      ),
    ];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of places) {
        await page.goto(server.url + place);
        await page.locator("h1, h2").first().waitFor();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, place).toBe(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(violations.map((found) => `${place} ${found.id}: ${found.nodes[0]?.html}`)).toEqual(
          [],
        );
      }
    }
  });

  it("prints the brief without losing anything, on A4 and on Letter", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/brief`);
    await page.getByRole("button", { name: "Print" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThanOrEqual(5);
    }
  });
});
