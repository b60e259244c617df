import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { expectNoFault, onAJourney } from "./journey.ts";
import { chromiumPath, eventually, sampleFile } from "./support.ts";

describe.skipIf(!chromiumPath)("what to do now", () => {
  const journey = onAJourney();
  const today = () => journey().page.getByRole("region", { name: "What to do now" });
  const first = () => today().getByRole("article").getByRole("heading");

  it("leads from a dropped invitation to its first step and its brief", async () => {
    const { page } = journey();
    await page.getByRole("heading", { name: "Walk in prepared" }).waitFor();
    const text = await readFile(sampleFile("invitation.ics"), "utf8");
    const transfer = await page.evaluateHandle((body) => {
      const data = new DataTransfer();
      data.items.add(new File([body], "invitation.ics", { type: "text/calendar" }));
      return data;
    }, text);
    // Far from the box: anywhere on the page will do.
    await page.locator("h1").dispatchEvent("drop", { dataTransfer: transfer });
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    await page.reload();
    await page.getByText("We kept what you brought").waitFor();
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\/[\w-]+$/);
    await page
      .getByRole("status")
      .getByText(/Made from your invitation: \d+ sessions, 5 people/)
      .waitFor();
    await first().waitFor();
    await page.getByRole("link", { name: "Brief" }).first().click();
    await page.getByRole("article").getByText("Priya Raman").first().waitFor();
  });

  it("proposes what fits the minutes, remembers them, and moves on with each edit", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    await page.goto(server.url);
    await today().getByRole("heading", { name: "Make sure that your stories agree" }).waitFor();
    await today().getByRole("button", { name: "10 min" }).click();
    await today().getByRole("heading", { name: "Research everyone in the room" }).waitFor();
    await today().getByText("4 of 5 people").waitFor();
    await today()
      .getByRole("link", { name: /Make sure that your stories agree/ })
      .waitFor();
    await page.reload();
    await today().getByRole("heading", { name: "Research everyone in the room" }).waitFor();

    // The one of whom something is missing, not merely the page.
    await today().getByRole("link", { name: "Begin" }).click();
    await page.waitForURL(/\/room#p4$/);
    await page.goto(server.url);
    await today().getByRole("heading", { name: "Research everyone in the room" }).waitFor();
    await server.client.run(
      { kind: "application", id },
      {
        type: "change",
        collection: "interviewers",
        id: "p4",
        patch: { research: { commonGround: ["Both rowed at school"] } },
      },
    );
    await today().getByRole("heading", { name: "Test the set-up" }).waitFor();
  });

  it("shows sessions, windows and the decision ahead, each with its words and its place", async () => {
    const { page, server, addSample } = journey();
    await addSample();
    await page.goto(server.url);
    const ahead = page.getByRole("list", { name: "Ahead at Tidewell Freight Analytics" });
    const sessions = ahead.getByRole("link", { name: /^Session, .*System design.*Closing talk/ });
    await sessions.focus();
    await page.getByText("Presentation of past work").filter({ visible: true }).waitFor();
    await ahead.getByRole("link", { name: /^Decision/ }).waitFor();
    expect(await ahead.getByRole("link", { name: /Thank Priya Raman; Thank/ }).count()).toBe(1);
    await page.getByRole("button", { name: "Week" }).click();
    await ahead.getByRole("link", { name: /^Decision/ }).waitFor({ state: "detached" });
    await sessions.click();
    await page.waitForURL(/\/formats#s-a$/);
  });

  it("goes through the checklist by keyboard, and shows whose evidence is missing", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    const confirmations = async () => (await server.client.application(id)).document.confirmations;
    const row = (itemId: string) => page.locator(`li:has(> details > [id="${itemId}"])`);
    const focused = () =>
      page.evaluate(() => globalThis.document.activeElement?.getAttribute("data-item"));
    // A link to an item opens it, and the keyboard is on it.
    await page.goto(`${server.url}/a/${id}/checklist#PRE-02`);
    await eventually(async () => (await focused()) === "PRE-02");
    const missing = page.getByRole("link", { name: /^Oskar Lind/ });
    expect(await missing.first().getAttribute("href")).toMatch(/\/room#p4$/);

    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("PRS-04@s-b");
    await page.keyboard.press("Space");
    await eventually(async () => (await confirmations()).includes("PRS-04@s-b"));
    await row("PRS-04@s-b").getByText("ticked by hand", { exact: true }).waitFor();

    await page.getByRole("button", { name: "All", exact: true }).click();
    const ticked = row("PRS-03@s-b");
    await ticked.getByText("ticked by hand", { exact: true }).waitFor();
    await ticked.getByRole("checkbox", { checked: true }).click();
    await eventually(async () => !(await confirmations()).includes("PRS-03@s-b"));
  });

  it("lays the plan out by day, says what does not fit, and ticks off in place", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    await page.goto(`${server.url}/a/${id}/plan`);
    const days = page.getByRole("list", { name: "The plan, day by day" });
    await days.getByRole("link", { name: /Presentation of past work/ }).waitFor();
    const task = days.getByRole("link", { name: /Print the slides/ });
    const box = days.getByRole("checkbox", { name: /Print the slides/ });
    await task.waitFor();
    // A tick would not do while the slides themselves are missing.
    expect(await box.count()).toBe(0);
    await server.client.run(
      { kind: "application", id },
      {
        type: "add",
        collection: "materials",
        value: { id: "slides", kind: "printed-slides", readyAt: "2026-05-13T10:00:00Z" },
      },
    );
    await box.click();
    await task.waitFor({ state: "detached" });
    await page.getByLabel("Hours you have until then").fill("1");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .getByText(/you have 1 h: \d+ of \d+ steps .* do not fit/)
      .waitFor();
    const dropped = page.getByRole("region", { name: /^Does not fit/ });
    expect(await dropped.getByRole("link").count()).toBeGreaterThan(0);
    await page.reload();
    await dropped.waitFor();
    await page.getByRole("button", { name: "List" }).click();
    await page.getByText("They compare notes.").waitFor();
  });

  it("fits the narrowest phone, without a fault that axe finds, with many applications", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    for (const name of ["\u0623\u062D\u0645\u062F", `Grand ${"Very".repeat(30)}`, "🚀"])
      await server.client.create({
        ...(await server.client.intake(
          await readFile(sampleFile("invitation.ics"), "utf8"),
          "UTC",
        )),
        company: name,
        role: `${name} keeper`,
      });
    await expectNoFault(journey(), ["/", `/a/${id}/plan`], () =>
      page.locator("main").locator("h2").first().waitFor(),
    );
  });
});
