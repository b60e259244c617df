import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("round one", () => {
  const journey = onAJourney();
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
    await page.goto(`${server.url}/a/${id}/notes`);
  });

  const stored = async () => (await server.client.application(id)).document;
  const box = () =>
    page.getByRole("region", { name: "Round 1" }).getByLabel("Note", { exact: true });

  it("goes from a typed line to a claim, and from a weak moment to words in the brief", async () => {
    await box().focus();
    await page.keyboard.press("Alt+2");
    await page.getByText("What did you tell them, with every number?").waitFor();
    await page.keyboard.type("The harbour rollout took 7 months");
    await page.getByRole("button", { name: /^Keep 7 months/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel("What 7 months is about").fill("harbour rollout, start to end");
    await page.getByRole("button", { name: /^Keep 7 months/ }).press("Enter");
    await eventually(async () =>
      (await stored()).claims.some(
        ({ subject, value }) => subject === "harbour rollout, start to end" && value === 7,
      ),
    );
    expect(await page.getByRole("button", { name: /^Keep 7 months/ }).count()).toBe(0);

    await box().focus();
    await page.keyboard.press("Alt+4");
    await page.keyboard.type("Deadlines under pressure");
    await page.keyboard.press("Enter");
    await eventually(async () =>
      (await stored()).notes.some(
        ({ kind, text }) => kind === "hesitated" && text === "Deadlines under pressure",
      ),
    );
    // One of the two that the sample means to raise makes room.
    await page.getByRole("button", { name: "Remove product pushback" }).click();
    const weak = page.getByRole("listitem").filter({ hasText: "Deadlines under pressure" });
    await weak.getByRole("button", { name: "Prepare an answer" }).click();
    const concern = page.getByRole("article", { name: "Deadlines under pressure" });
    await eventually(() => concern.evaluate((card) => card === document.activeElement));
    await concern
      .getByLabel("Better answer", { exact: true })
      .fill("I cut the scope on the first day.");
    await concern.getByRole("button", { name: "Plan to raise" }).click();

    const words = concern.getByLabel("Your words on Deadlines under pressure");
    await words.fill("Sorry about that.");
    await concern.getByText("Not yet: No sentence opens with an apology").waitFor();
    await words.fill("You asked about deadlines. I cut the scope on the first day.");
    await concern.getByText("Kept: No sentence opens with an apology").waitFor();
    await concern.getByText("Kept: The first sentence names the subject").waitFor();
    await words.press("Control+Enter");
    await eventually(async () =>
      (await stored()).revisits.some(({ text }) => text.startsWith("You asked about deadlines.")),
    );
    await page.goto(`${server.url}/a/${id}/brief`);
    await page.getByText("You asked about deadlines. I cut the scope on the first day.").waitFor();
  });

  it("sorts pasted notes in place, and keeps them once they were looked over", async () => {
    await box().evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "They asked: how do you test?\nLeaned in: the drills\n");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    await page.getByRole("heading", { name: "Your notes, sorted" }).waitFor();
    expect((await stored()).notes.some(({ text }) => text === "the drills")).toBe(false);
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("button", { name: "the drills" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/a/${id}/notes`);
  });

  it("changes a note where it stands, by keyboard, and gives the keyboard back", async () => {
    await page.getByRole("button", { name: "Replay", exact: true }).press("Enter");
    const field = page.getByLabel("Note, edited");
    await field.fill("The replay log");
    await field.press("Enter");
    const line = page.getByRole("button", { name: "The replay log", exact: true });
    await eventually(() => line.evaluate((button) => button === document.activeElement));
    await page.getByRole("button", { name: "late data came up once more" }).click();
    await eventually(async () => (await stored()).notes.some(({ mentions }) => mentions === 4));
    expect((await stored()).notes.map(({ text }) => text)).toContain("The replay log");
  });

  it("loses no words to a change that comes in while they are typed", async () => {
    const card = page.getByRole("article", { name: "incidents at scale" });
    const answer = card.getByRole("textbox", { name: "Better answer" });
    const { id: concernId } = (await stored()).concerns.find(
      ({ topic }) => topic === "incidents at scale",
    ) ?? { id: "" };
    const elsewhere = (patch: Readonly<Record<string, string | number>>) =>
      server.client.run(
        { kind: "application", id },
        { type: "change", collection: "concerns", id: concernId, patch },
      );
    const answered = async () =>
      (await stored()).concerns.find((concern) => concern.id === concernId)?.betterAnswer;

    // Others change another field: both stay.
    await answer.fill("Mine");
    await elsewhere({ severity: 1 });
    await eventually(async () => (await answered()) === "Mine");
    expect((await stored()).concerns.find((it) => it.id === concernId)?.severity).toBe(1);

    // Committed by the pause, the field shows what others write, though it has the keys.
    await elsewhere({ betterAnswer: "Theirs" });
    await eventually(async () => (await answer.inputValue()) === "Theirs");

    // The same field, while it is typed in.
    await answer.press("End");
    await page.keyboard.type(", and mine");
    await elsewhere({ betterAnswer: "Theirs again", severity: 3 });
    const weight = card.getByLabel("How much it weighs");
    await eventually(async () => (await weight.inputValue()) === "3");
    await page.keyboard.press("Tab");
    const dialog = page.getByRole("dialog", { name: "Changed elsewhere in the meantime" });
    await dialog.getByText("Theirs, and mine").waitFor();
    await dialog.getByText("Theirs again").waitFor();
    expect(await answered()).toBe("Theirs again");
  });

  it("fits the smallest phone without a fault that axe finds, in light and dark", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.getByRole("article", { name: "incidents at scale" }).waitFor();
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
