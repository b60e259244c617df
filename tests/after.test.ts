import type { Application } from "@finalist/core/model";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { expectWhole, onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("the time after the interview", () => {
  const journey = onAJourney({
    timezoneId: "Europe/London",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
    // Three quarters of an hour after the last session.
    const end = (await stored()).sessions.find(({ id: session }) => session === "s-d")?.end ?? "";
    await page.clock.install({ time: Date.parse(end) + 45 * 60_000 });
    await page.goto(`${server.url}/a/${id}/after`);
  });

  const stored = async (): Promise<Application> => (await server.client.application(id)).document;
  const thanksTo = async (personId: string) =>
    (await stored()).messages.find(({ toIds }) => toIds.includes(personId));
  const due = () => page.getByRole("region", { name: "Due now" });
  const sent = () => page.getByRole("region", { name: "Sent" });
  const edit = async (label: string | RegExp, text: string): Promise<void> => {
    await page.getByLabel(label).fill(text);
    await page.getByLabel(label).blur();
  };

  it("goes from a draft to a sent note, and back", async () => {
    await due()
      .getByRole("button", { name: /^Thank-you to Priya Raman/ })
      .waitFor();
    await page.getByText("Fill in: a moment from your talk").waitFor();
    await edit(/What stays with you/, "how you replay late data");
    await page.getByLabel("Message to Priya Raman").getByText("how you replay late data").waitFor();
    expect(await page.getByText("Fill in: a moment").count()).toBe(0);

    await page.getByRole("button", { name: "Copy", exact: true }).click();
    const copied = await eventually(() => page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toContain("What stays with me is how you replay late data.");
    const mailto = await page.getByRole("link", { name: "Open in mail" }).getAttribute("href");
    expect(decodeURIComponent(mailto ?? "")).toContain(copied);

    await edit("Message to Priya Raman", "Dear Priya, your replay of late data stays with me.");
    await page.getByText("10 of 150 words").waitFor();
    await page.getByRole("button", { name: "I have sent it" }).click();
    await sent().getByText("Thank-you to Priya Raman").waitFor();
    const first = await eventually(async () => {
      const note = await thanksTo("p1");
      return note?.sentAt === undefined ? undefined : note;
    });
    expect(first).toMatchObject({
      body: "Dear Priya, your replay of late data stays with me.",
      specificReference: "how you replay late data",
    });
    const next = due().getByRole("button", { name: /^Thank-you to Tomás Vidal/ });
    await eventually(() => next.evaluate((button) => button === document.activeElement));

    await edit("Message to Tomás Vidal", "Dear Tomás, your replay of late data stays with me.");
    await page.getByText("Says nearly the same as the note to Priya Raman").waitFor();

    await sent()
      .getByRole("button", { name: "Not sent after all: Thank-you to Priya Raman" })
      .click();
    await due()
      .getByRole("button", { name: /^Thank-you to Priya Raman/ })
      .waitFor();
    await eventually(async () => (await thanksTo("p1"))?.sentAt === undefined);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await sent().getByText("Thank-you to Priya Raman").waitFor();
  });

  it("times the messages by the day that they named, and asks for what each answer needs", async () => {
    const { sessions } = await stored();
    const end = sessions.find(({ id: session }) => session === "s-d")?.end ?? "";
    const inDays = (days: number): string =>
      new Date(Date.parse(end) + days * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("By when did they say").fill(inDays(14));
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await page.getByText("They decide by").waitFor();
    await eventually(async () => (await stored()).statedWindow === inDays(14));

    // Past the date, and past a weekend: the one status check is due.
    await page.clock.fastForward(18 * 86_400_000);
    await due()
      .getByRole("button", { name: /^Status check to June Park/ })
      .waitFor();

    await page.getByRole("button", { name: "An offer" }).click();
    await page.getByText("Now the negotiation starts").waitFor();
    await due()
      .getByRole("button", { name: /^Reply to the offer to June Park/ })
      .waitFor();
    expect(await page.getByRole("region", { name: "If no" }).count()).toBe(0);
    await edit(/Where you walk away/, "Below 84,000");
    await eventually(async () => (await stored()).outcomePlan.walkAway === "Below 84,000");

    await page.getByRole("button", { name: "A no", exact: true }).click();
    await due()
      .getByRole("button", { name: /^Reply to the no to June Park/ })
      .waitFor();
    await page.getByLabel("Add to: Next time otherwise").fill("Ask for the numbers first");
    await page.keyboard.press("Enter");
    await eventually(async () =>
      (await stored()).notes.some(
        ({ kind, interviewId, text }) =>
          kind === "could-improve" &&
          interviewId === "round-2" &&
          text === "Ask for the numbers first",
      ),
    );
    await page.getByRole("button", { name: "Still waiting" }).click();
    await eventually(async () => (await stored()).outcome === undefined);
  });

  it("has no fault that axe finds, and fits a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await due().waitFor();
      await expectWhole(page);
    }
  });
});
