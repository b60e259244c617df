import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { expectWhole, onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

/** A program of somebody else, on this machine. */
async function aReceiver() {
  const received: string[] = [];
  let status = 200;
  const receiver = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      received.push(body);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void receiver.close());
  const { port } = receiver.address() as AddressInfo;
  const answers = (next: number) => (status = next);
  return { received, url: `http://127.0.0.1:${port}/hook`, answers };
}

describe.skipIf(!chromiumPath)("the settings", () => {
  vi.stubEnv("FINALIST_WEBHOOKS_PRIVATE", "1");
  const journey = onAJourney();
  let server: Server;
  let page: Page;

  beforeEach(async () => {
    ({ server, page } = journey());
    page.on("dialog", (question) => void question.accept());
    await page.getByRole("button", { name: "Try the sample" }).waitFor();
  });

  const openSettings = () => page.goto(`${server.url}/settings`);
  const saved = async (button: string): Promise<{ name: string; path: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), path: await download.path() };
  };

  it("takes everything out, and brings it back in as it was", async () => {
    const { document } = await server.client.addSample();
    await openSettings();
    const file = await saved("Export everything");
    expect(file.name).toMatch(/^finalist-\d{4}-\d\d-\d\d\.json$/);
    await server.client.run(
      { kind: "application", id: document.id },
      { type: "update", patch: { company: { name: "Somebody else" } } },
    );

    const chooser = page.getByLabel("Import an export");
    await chooser.setInputFiles({
      name: "x.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}"),
    });
    await page.getByRole("alert").getByText("This is no export of Finalist").waitFor();

    await chooser.setInputFiles(file.path);
    await page.getByText("This file holds 1 application.").waitFor();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByText("Imported: 0 new, 2 replaced.").waitFor();
    const { kind, id, ...rest } = (await server.client.application(document.id)).document;
    expect({ kind, id, ...rest }).toEqual(document);
  });

  it("saves the whole database as a file", async () => {
    await openSettings();
    const file = await saved("Save a backup");
    expect(file.name).toMatch(/^finalist-.*\.db$/);
    expect((await readFile(file.path)).subarray(0, 15).toString()).toBe("SQLite format 3");
  });

  it("lets a program in with a token of its own, and locks it out again", async () => {
    await openSettings();
    await page.getByLabel("For what").fill("Spreadsheet");
    await page.getByLabel("It may").selectOption("read");
    await page.getByRole("button", { name: "Make a token" }).click();
    const secret = await page.getByLabel("Token", { exact: true }).inputValue();
    const ask = async (method: string): Promise<number> => {
      const headers = { authorization: `Bearer ${secret}` };
      return (
        await fetch(`${server.url}/api/v1/${method === "GET" ? "applications" : "sample"}`, {
          method,
          headers,
        })
      ).status;
    };
    expect(await ask("GET")).toBe(200);
    expect(await ask("POST")).toBe(403);
    await page.getByRole("button", { name: "Take away Spreadsheet" }).click();
    await page.getByText("Spreadsheet", { exact: true }).waitFor({ state: "detached" });
    expect(await ask("GET")).toBe(401);
  });

  it("sends changes to an address once one is added, shows what came of it, and ends it", async () => {
    const { received, url, answers } = await aReceiver();
    const { document: sample } = await server.client.addSample();
    const change = (name: string) =>
      server.client.run(
        { kind: "application", id: sample.id },
        { type: "update", patch: { company: { name } } },
      );
    await openSettings();
    const section = page.getByRole("region", { name: "Webhooks" });
    await section.getByText("Nothing is sent anywhere until you add an address here.").waitFor();
    await section.getByLabel("Address").fill("ftp://example.com/");
    await section.getByRole("button", { name: "Add a webhook" }).click();
    await page.getByText(/an address that begins with https/).waitFor();
    await section.getByLabel("Address").fill(url);
    await page.keyboard.press("Enter");
    const secret = await section.getByLabel("Secret", { exact: true }).inputValue();
    expect(secret).toMatch(/^whsec_/);
    await section.getByText("Working").waitFor();

    await section.getByRole("button", { name: `Send a test to ${url}` }).click();
    const messages = section.getByRole("list", { name: "The last messages" });
    await messages.getByText(/^Arrived/).waitFor();
    answers(410);
    await change("Somebody else");
    await section.getByText(/^Off: its receiver says that it is gone for good/).waitFor();
    await messages.getByText("Given up after one try").waitFor();
    answers(200);
    await section.getByRole("button", { name: `Switch on ${url}` }).click();
    await messages.getByRole("button", { name: /^Send again: Application changed/ }).click();
    await messages
      .getByText(/^Arrived/)
      .nth(1)
      .waitFor();
    const types = received.map((body) => (JSON.parse(body) as { type: string }).type);
    expect(types).toEqual(["webhook.test", "application.changed", "application.changed"]);
    expect(received[1]).toBe(received[2]);
    expect(received.join()).not.toContain("Somebody else");

    await expectWhole(page, "webhooks, full");
    await section.getByRole("button", { name: `Take away ${url}` }).click();
    await section.getByText(url, { exact: true }).waitFor({ state: "detached" });
    expect(
      await section.getByLabel("Address").evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await change("Nobody");
    expect(await server.client.webhooks()).toEqual([]);
    expect(received).toHaveLength(3);
  });

  it("gives calendars an address, and takes it away", async () => {
    await server.client.addSample();
    await openSettings();
    await page.getByRole("button", { name: "Switch the calendar on" }).click();
    const field = page.getByRole("textbox", { name: "Address of the calendar" });
    const address = await field.inputValue();
    await eventually(() => field.evaluate((input) => input === document.activeElement));
    expect(await (await fetch(address)).text()).toContain("SUMMARY:");
    await page.getByRole("button", { name: "Switch it off" }).click();
    await page.getByRole("button", { name: "Switch the calendar on" }).waitFor();
    expect((await fetch(address)).status).toBe(404);
  });

  it("brings an earlier state back, and can undo even that", async () => {
    const { document } = await server.client.addSample();
    const nameOf = async () => (await server.client.application(document.id)).document.company.name;
    for (const name of ["First", "Second"])
      await server.client.run(
        { kind: "application", id: document.id },
        { type: "update", patch: { company: { name } } },
      );
    await openSettings();
    const changes = page.getByRole("region", { name: "History" }).getByRole("listitem");
    await changes
      .nth(1)
      .getByRole("button", { name: /^Go back to this state/ })
      .click();
    await page.getByText("It is again as it was then.").waitFor();
    expect(await nameOf()).toBe("First");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(nameOf).toBe("Second");
    await changes.getByText("Taken back: ").waitFor();
    expect(await changes.first().innerText()).not.toContain("Undo:");
  });

  it("keeps the chosen colours, and has no fault that axe finds in any", async () => {
    await openSettings();
    const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
    for (const name of ["Dark", "Light"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.reload();
      await page.getByRole("heading", { name: "Settings" }).waitFor();
      expect(await scheme()).toBe(name.toLowerCase());
      await page.getByRole("button", { name: "Switch the calendar on" }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
});
