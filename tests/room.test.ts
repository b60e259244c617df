import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("the room", () => {
  const journey = onAJourney();
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
  });

  const stored = async () => (await server.client.application(id)).document;
  const hasFocus = (name: string) =>
    eventually(() =>
      page.getByRole("button", { name }).evaluate((seat) => seat === document.activeElement),
    );

  it("adds a person by a line, and seats them by keyboard alone", async () => {
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByLabel("Add a person").fill("Ana Ruiz, Head of Sales");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Priya Raman in System design" }).focus();
    for (let row = 0; row < 5; row += 1) await page.keyboard.press("ArrowDown");
    await hasFocus("Ana Ruiz in System design");
    await page.keyboard.press("ArrowRight");
    await hasFocus("Ana Ruiz in Presentation of past work");
    await page.keyboard.press("Space");
    const seat = page.getByRole("button", { name: "Ana Ruiz in Presentation of past work" });
    await eventually(async () => (await seat.getAttribute("aria-pressed")) === "true");
    const card = page.getByRole("article", { name: "Ana Ruiz" });
    await card.getByText("Cross-functional partner").first().waitFor();
    const ana = await eventually(async () =>
      (await stored()).interviewers.find(({ name }) => name === "Ana Ruiz"),
    );
    expect(ana.title).toBe("Head of Sales");
    await eventually(async () =>
      (await stored()).sessions.some(
        ({ title, interviewerIds }) =>
          title === "Presentation of past work" && interviewerIds.includes(ana.id),
      ),
    );
  });

  it("keeps research where it is typed, and the checklist ticks itself", async () => {
    // The address names the person, whose card has the keyboard.
    await page.goto(`${server.url}/a/${id}/room#p4`);
    const card = page.getByRole("article", { name: "Oskar Lind" });
    await eventually(() => card.evaluate((found) => found === document.activeElement));
    await card.getByText("10 of 12 known").click();
    await card.getByLabel("Common ground: Oskar Lind").fill("Both sailed the Baltic");
    await card
      .getByLabel("The one thing you mention to Oskar Lind")
      .fill("His years in forwarding");
    await card.getByLabel("Your angle for Oskar Lind").focus();
    await card.getByText("12 of 12 known").waitFor();
    await eventually(async () =>
      (await stored()).interviewers.some(
        ({ name, research, plannedReferences }) =>
          name === "Oskar Lind" &&
          research?.commonGround?.[0] === "Both sailed the Baltic" &&
          plannedReferences?.length === 1,
      ),
    );
    const { checklist } = await server.client.preparation(id);
    const item = checklist.find((each) => each.id === "INT-04@p4");
    expect(item?.state).toBe("done");
  });

  it("fits the smallest phone without a fault that axe finds, all of it open, in light and dark", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("article", { name: "June Park" }).waitFor();
    await page.evaluate(() => {
      for (const more of document.querySelectorAll("details")) more.open = true;
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
    }
  });
});
