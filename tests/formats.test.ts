import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("the formats", () => {
  const journey = onAJourney();
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
  });

  const stored = async () => (await server.client.application(id)).document;
  const card = (name: string) => page.getByRole("article", { name });

  it("logs a run of the talk by one press, and the step that asked for it is done", async () => {
    await page.goto(`${server.url}/a/${id}/formats`);
    const talk = card("Presentation of past work");
    await talk.getByText("27 min, 2 over").waitFor();
    await talk.getByText("1 of 2 rehearsals aloud").waitFor();
    await talk.getByLabel("minutes", { exact: true }).fill("24");
    await page.keyboard.press("Enter");
    await talk.getByText("2 so far").waitFor();
    await talk.getByText("24 min", { exact: true }).waitFor();
    expect(await talk.getByText("1 of 2 rehearsals aloud").count()).toBe(0);
    await eventually(async () => (await stored()).rehearsals.some(({ minutes }) => minutes === 24));
  });

  it("says how to find out what a session is, and what it tests once that is known", async () => {
    const session = (await stored()).sessions.find(({ title }) => title === "Closing talk");
    await server.client.run(
      { kind: "application", id },
      { type: "change", collection: "sessions", id: session?.id ?? "", patch: { format: null } },
    );
    await page.goto(`${server.url}/a/${id}/formats`);
    const unknown = card("Closing talk");
    const question = unknown.getByLabel("Question about Closing talk", { exact: true });
    expect(await question.inputValue()).toContain("what “Closing talk” on");
    await unknown.getByLabel("Format of Closing talk").selectOption("Panel");
    await unknown.getByText("Have each story in a technical and a plain version").click();
    await eventually(async () =>
      (await stored()).confirmations.includes(`PAN-02@${session?.id ?? ""}`),
    );
    expect((await stored()).sessions.find((each) => each.id === session?.id)?.format).toBe(
      "FMT-PANEL",
    );
  });

  it("fits the smallest phone without a fault that axe finds, all of it open, in light and dark", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${server.url}/a/${id}/formats`);
    await card("Closing talk").waitFor();
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
