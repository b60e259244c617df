import { createServer, type Server as MailServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectWhole } from "./journey.ts";
import {
  chromiumPath,
  eventually,
  launchBrowser,
  newDataDir,
  type Server,
  startServer,
  watchPage,
} from "./support.ts";

const PASSWORD = "a horse named battery";
const SETTINGS = [
  "FINALIST_HOSTED_URL",
  "FINALIST_SECRET",
  "FINALIST_SMTP_URL",
  "FINALIST_MAIL_FROM",
] as const;

/** What is not marked as harmless is off, or not there. */
async function expectNothingToChange(page: Page): Promise<void> {
  const place = page.locator("[data-reading]").first();
  await place.waitFor({ state: "attached" });
  const controls = page.locator("[data-reading] :is(button, input, select, textarea):enabled");
  const alive = await controls.evaluateAll((all) =>
    all.filter((one) => !one.closest("[data-harmless]")).map(({ outerHTML }) => outerHTML),
  );
  expect(alive).toEqual([]);
}

/** As much of a mail server as a sender needs. */
function receiveMail(received: string[]): Promise<MailServer> {
  const speak = (socket: Socket): void => {
    let isData = false;
    let mail = "";
    let rest = "";
    socket.write("220 test\r\n");
    socket.setEncoding("utf8").on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        mail += `${line}\n`;
        if (isData && line !== ".") continue;
        if (isData) received.push(mail);
        if (isData) mail = "\n";
        socket.write(/^data$/i.test(line) ? "354 go on\r\n" : "250 ok\r\n");
        isData = /^data$/i.test(line);
        if (/^quit$/i.test(line)) socket.end();
      }
    });
  };
  const server = createServer(speak);
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe.skipIf(chromiumPath === "")("with accounts", { retry: 0 }, () => {
  const mails: string[] = [];
  const failures: string[] = [];
  let url = "";
  let browser: Browser;
  let server: Server;
  let mailServer: MailServer;

  beforeAll(async () => {
    mailServer = await receiveMail(mails);
    const port = String(await freePort());
    url = `http://localhost:${port}`;
    Object.assign(process.env, {
      FINALIST_HOSTED_URL: url,
      FINALIST_SECRET: "of the tests, with far more than thirty-two bytes",
      FINALIST_SMTP_URL: `smtp://localhost:${(mailServer.address() as AddressInfo).port}`,
      FINALIST_MAIL_FROM: "Finalist <finalist@mail.example>",
    });
    server = await startServer(await newDataDir(), port);
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    for (const name of SETTINGS) delete process.env[name];
    await browser.close();
    await server.stop();
    mailServer.close();
  });

  const linkTo = (email: string): Promise<string> =>
    eventually(async () => {
      const mail = mails.findLast((each) => each.includes(`\nTo: ${email}\n`));
      return mail && /http:\/\/localhost:\S+/.exec(mail)?.[0];
    });

  async function aPage(): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    const page = await context.newPage();
    failures.push(...watchPage(page, url));
    return { context, page };
  }

  async function signUp(page: Page, name: string): Promise<string> {
    const email = `${name.toLowerCase()}@example.org`;
    await page.getByRole("button", { name: "Make an account" }).click();
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
    await page.goto(await linkTo(email));
    await page.locator("#main").waitFor();
    return email;
  }

  it("lets somebody in, and a coach whom they ask in comment and nothing more", async () => {
    const { page: ada, context } = await aPage();
    await ada.goto(url);
    await ada.getByRole("heading", { name: "Sign in" }).waitFor();
    await signUp(ada, "Ada");
    await ada.getByRole("button", { name: "Try the sample" }).click();
    await ada.getByRole("heading", { level: 1, name: /Tidewell/ }).waitFor();
    const application = new URL(ada.url()).pathname;

    await ada.goto(`${url}/settings`);
    const people = ada.getByRole("region", { name: "People" });
    await people.getByText("ada@example.org").waitFor();
    await people.getByLabel("E-mail").fill("cora@example.org");
    await people.getByRole("button", { name: "Ask them in" }).click();
    await people.getByText("asked in as coach").waitFor();

    const { page: cora, context: coras } = await aPage();
    await cora.goto(await linkTo("cora@example.org"));
    await cora.getByText("You were asked into a workspace").waitFor();
    await cora.getByLabel("Your name").fill("Cora");
    await cora.getByLabel("E-mail").fill("cora@example.org");
    await cora.getByLabel("Password").fill(PASSWORD);
    await cora.getByRole("button", { name: "Make the account" }).click();
    await cora.getByRole("heading", { name: "Look into your mail" }).waitFor();
    await cora.goto(
      await eventually(async () => {
        const link = await linkTo("cora@example.org");
        return link.includes("/confirm") && link;
      }),
    );
    await cora.getByRole("button", { name: "Go in" }).click();
    await cora.getByText("You are here to read and to comment").waitFor();
    await cora.goto(`${url}${application}`);
    await cora.getByRole("heading", { level: 1, name: /Tidewell/ }).waitFor();
    await expectNothingToChange(cora);
    await cora.getByLabel("Say something about this application").fill("Slower, please.");
    await cora.getByRole("button", { name: "Comment" }).click();
    await cora.getByRole("heading", { name: "Comments (1)" }).waitFor();
    await cora.getByRole("button", { name: "Edit your comment" }).click();
    await cora.getByLabel("Your comment").fill("A little slower, please.");
    await cora.getByRole("button", { name: "Save" }).click();
    await cora.getByText("A little slower, please.").waitFor();

    await cora.goto(`${url}${application}/checklist`);
    await cora.getByRole("button", { name: "All", exact: true }).click();
    await cora.getByRole("button", { name: "All", exact: true, pressed: true }).waitFor();
    await expectNothingToChange(cora);
    await cora.keyboard.press("Control+k");
    await cora.getByRole("option", { name: /Show all keys/ }).waitFor();
    expect(await cora.getByRole("option", { name: /^(?:Add|Undo|Export|Bring)/ }).count()).toBe(0);
    await cora.goto(`${url}${application}/live`);
    await cora.getByText("Full screen").waitFor();
    await cora.getByLabel(/Note/).waitFor({ state: "detached" });
    await expectNothingToChange(cora);

    await ada.goto(`${url}${application}`);
    await ada.getByRole("heading", { name: "Comments (1)" }).waitFor();
    await ada.getByRole("region", { name: "Comments (1)" }).getByText("Cora").waitFor();
    await ada.getByText("A little slower, please.").waitFor();
    expect(await ada.getByRole("button", { name: "Edit your comment" }).count()).toBe(0);
    await coras.close();
    await context.close();
  }, 120_000);

  it("confirms an account that was made elsewhere with its password", async () => {
    const { page: laptop, context: elsewhere } = await aPage();
    await laptop.goto(`${url}/sign-up`);
    await laptop.getByLabel("Your name").fill("Mia");
    await laptop.getByLabel("E-mail").fill("mia@example.org");
    await laptop.getByLabel("Password").fill(PASSWORD);
    await laptop.getByRole("button", { name: "Make the account" }).click();
    const { page: phone, context } = await aPage();
    await phone.goto(await linkTo("mia@example.org"));
    await phone.getByRole("heading", { name: "Is it you?" }).waitFor();
    await phone.getByText("Set a password of my own").waitFor();
    await phone.getByLabel("Password").fill("not this one, surely");
    await phone.getByRole("button", { name: "Confirm" }).click();
    await phone.getByRole("alert").waitFor();
    await phone.getByLabel("Password").fill(PASSWORD);
    await phone.getByRole("button", { name: "Confirm" }).click();
    await phone.locator("#main").waitFor();
    await context.close();
    await elsewhere.close();
  }, 60_000);

  it("gives an account another address once the link to it is opened", async () => {
    const { page, context } = await aPage();
    await page.goto(url);
    await signUp(page, "Nia");
    await page.goto(`${url}/settings`);
    const panel = page.getByRole("region", { name: "Your account" });
    await panel.getByText("E-mail", { exact: true }).click();
    await panel.getByLabel("New address").fill("nia@elsewhere.example");
    await panel
      .getByLabel("Password", { exact: true })
      .and(page.locator(":visible"))
      .fill(PASSWORD);
    await panel.getByRole("button", { name: "Change it" }).click();
    await panel.getByText("nothing changes").waitFor();
    await panel.getByText("nia@example.org").waitFor();
    await page.goto(await linkTo("nia@elsewhere.example"));
    await page.getByRole("heading", { name: "Confirmed" }).waitFor();
    await page.getByRole("link", { name: "To your account" }).click();
    await panel.getByText("nia@elsewhere.example").waitFor();
    await context.close();
  }, 60_000);

  it("takes a passkey instead of a password", async () => {
    const { page, context } = await aPage();
    const session = await context.newCDPSession(page);
    await session.send("WebAuthn.enable");
    await session.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await page.goto(url);
    await signUp(page, "Pia");
    await page.goto(`${url}/settings`);
    await page.getByText("Second factor").click();
    await page.getByLabel("Password", { exact: true }).and(page.locator(":visible")).fill(PASSWORD);
    await page.getByRole("button", { name: "Begin" }).click();
    const code = page.getByRole("img", { name: /QR code/ });
    const refusal = page.getByRole("alert").and(page.locator(":visible"));
    await code.or(refusal).first().waitFor();
    expect(await refusal.allInnerTexts()).toEqual([]);
    await page.getByText("in without a password").click();
    await page.getByLabel("Name", { exact: true }).fill("Laptop");
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByRole("button", { name: "Remove Laptop" }).waitFor();
    const panel = page.getByRole("region", { name: "Your account" });
    await panel.getByRole("button", { name: "Sign out" }).first().click();
    await page.getByRole("button", { name: "Use a passkey" }).click();
    await page.locator("#main").waitFor();
    await context.close();
  }, 60_000);

  it("has pages without a fault, in both themes and on a phone", async () => {
    const { page, context } = await aPage();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url);
        await page.getByRole("heading", { name: "Sign in" }).waitFor();
        await expectWhole(page, "/");
      }
    }
    await page.getByLabel("E-mail").fill("ada@example.org");
    await page.getByLabel("Password").fill("not this one, surely");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("do not belong together");
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.locator("#main").waitFor();
    await page.goto(`${url}/settings`);
    await page.getByRole("region", { name: "People" }).getByText("Cora", { exact: true }).waitFor();
    await expectWhole(page, "/settings");
    await context.close();
    expect(failures).toEqual([]);
  }, 60_000);
});
