import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("stories", () => {
  const journey = onAJourney({ viewport: { width: 1440, height: 1200 } });
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
  });

  const stories = async () => (await server.client.candidate()).document.stories;
  const matrix = () =>
    page.getByRole("grid", { name: "Likely questions and the stories that answer them" });

  it("are written in place: completeness rises, hints point at words, the matrix shows them", async () => {
    await page.goto(`${server.url}/a/${id}/stories`);
    await matrix().waitFor();
    expect(await matrix().getByRole("columnheader").count()).toBe(4);
    await page.getByRole("button", { name: "Write a story" }).click();
    await page.getByLabel("Title of the story").fill("The late ferry");
    const aside = page.getByRole("complementary", { name: "How far it is" });
    await aside.getByText("0 of 8 parts").waitFor();

    // What is missing leads to its field, and each key counts.
    await aside.getByRole("link", { name: "your own decision" }).click();
    await page.keyboard.type("Sending the old ferry back.");
    await aside.getByText("1 of 8 parts").waitFor();
    await page.getByLabel("Situation").fill("In 2023 the evening ferry was late on most days.");
    await page.getByLabel("Task").fill("I was asked to bring it back on time within a month.");
    await page
      .getByLabel("Action")
      .fill("We basically changed the crew plan. We moved the fuelling.");
    await page.getByLabel("Result").fill("Delays fell by 40 % within the season.");
    await aside.getByText("2 of 8 parts").waitFor();
    await page.locator("mark", { hasText: "basically" }).waitFor();
    await page.getByText("Keep the credit for the others").waitFor();
    await aside.getByText("A result that can be measured").waitFor();
    await page.getByLabel("Action").fill("I changed the crew plan and I moved the fuelling.");
    await page.getByText("Keep the credit for the others").waitFor({ state: "detached" });

    await page
      .getByRole("textbox", { name: "Options you rejected" })
      .fill("A second ferry: too dear");
    await page.keyboard.press("Enter");
    await aside.getByText("3 of 8 parts").waitFor();
    await page.getByRole("button", { name: "a conflict" }).click();
    await page.getByRole("button", { name: "Judgement under constraints" }).click();
    const written = await eventually(async () =>
      (await stories()).find(({ title, kind }) => title === "The late ferry" && kind === "STK-3"),
    );
    expect(written).toMatchObject({
      decision: "Sending the old ferry back.",
      action: "I changed the crew plan and I moved the fuelling.",
      rejectedAlternatives: ["A second ferry: too dear"],
      tags: ["conflict"],
    });

    await page.getByRole("link", { name: "Stories of this interview" }).click();
    await matrix().getByRole("columnheader", { name: "The late ferry" }).waitFor();
    await matrix().getByRole("gridcell").first().focus();
    await page.keyboard.press("End");
    const cell = matrix().locator("td:focus");
    expect(await cell.getAttribute("aria-label")).toMatch(/Judgement|judgement|asks for/);

    // What was chosen last is taken back first.
    await page.keyboard.press("Control+z");
    await eventually(async () =>
      (await stories()).some(({ title, kind }) => title === "The late ferry" && kind === "STK-1"),
    );
  });

  it("are left out and taken in again where they are told, with what is new this time", async () => {
    await page.goto(`${server.url}/a/${id}/stories`);
    await page.getByRole("button", { name: "Leave it out here: Audit-week freeze" }).click();
    await page.getByRole("button", { name: "+ Tell “Audit-week freeze” too" }).waitFor();
    expect(await matrix().getByRole("columnheader").count()).toBe(3);
    await page.getByRole("button", { name: "+ Tell “Audit-week freeze” too" }).click();
    await matrix().getByRole("columnheader", { name: "Audit-week freeze" }).waitFor();
    await page.getByLabel("Something new about Warehouse migration").fill("Who paid for it");
    await page.keyboard.press("Enter");
    await eventually(async () =>
      (await server.client.application(id)).document.storyUses.some(({ newDepth }) =>
        newDepth?.includes("Who paid for it"),
      ),
    );
  });

  it("are made from a telling that is pasted, beside the hard parts and the résumé", async () => {
    await page.goto(`${server.url}/you`);
    await page.getByRole("button", { name: "Paste one you have" }).click();
    await page.keyboard.insertText(
      "In 2023 our nightly loads ran late. I was asked to bring them in by six. I rebuilt the loaders one by one. As a result reports have been on time for nine months.",
    );
    await page.getByRole("button", { name: "Make a story of it" }).click();
    await page.getByLabel("Title of the story").waitFor();
    expect(await page.getByLabel("Action").inputValue()).toContain("rebuilt the loaders");
    await page.getByRole("link", { name: "You and your stories" }).click();

    await page.getByRole("button", { name: "Said it aloud: A tool you list" }).click();
    await eventually(async () =>
      (await server.client.candidate()).document.hardParts.some(
        ({ kind, rehearsedAt }) => kind === "HP-4" && rehearsedAt !== undefined,
      ),
    );
    await page.getByRole("button", { name: /Quayside Retail/ }).click();
    await page.getByRole("dialog").getByLabel("To", { exact: true }).fill("2019");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByText("14 months between").waitFor();
  });

  it("have no fault that axe finds, and fit a small phone, in light and dark", async () => {
    const places = [`/a/${id}/stories`, "/you/stories/st-c", "/you"];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const [place, width] of places.flatMap((at) => [
        [at, 360] as const,
        [at, 1440] as const,
      ])) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(server.url + place);
        await page.locator("main").locator("h1, h2").first().waitFor();
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(violations.map((found) => `${place} ${found.id}: ${found.nodes[0]?.html}`)).toEqual(
          [],
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, place).toBe(0);
      }
    }
  });
});
