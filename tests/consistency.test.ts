import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { expectWhole, onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("two tellings of one thing", () => {
  const journey = onAJourney();
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
  });

  const go = (section: string) => page.goto(`${server.url}/a/${id}${section}`);
  const stored = async () => (await server.client.application(id)).document;
  const note = (text: string) =>
    server.client.run(
      { kind: "application", id },
      {
        type: "add",
        collection: "notes",
        value: { id: "of-the-test", interviewId: "round-1", kind: "other", text },
      },
    );
  const group = (name: string) => page.getByRole("region", { name, exact: true });
  /** The keys alone: as often as it takes, and no further than the page goes. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      );
      if (at === name) return;
    }
    throw new Error(`the keys do not get to ${name}`);
  };

  it("are found in a typed note, settled by the keys alone, taken back and settled again", async () => {
    const obstacle = page
      .getByRole("region", { name: "What stands in the way" })
      .getByRole("link", { name: "See them side by side: duration of the migration" });
    await go("");
    await obstacle.waitFor();

    await go("/notes");
    await page
      .getByRole("region", { name: "Round 1", exact: true })
      .getByLabel("Note", { exact: true })
      .fill("Told them that the migration took fourteen months");
    await page.keyboard.press("Enter");
    await page.getByText("Added note Told them that").waitFor();

    await go("/consistency");
    const card = group("Worth a look").getByRole("article", { name: "duration of the migration" });
    await card.getByRole("region", { name: "Earlier: Said in round 1, to Priya Raman" }).waitFor();
    const later = card.getByRole("region", { name: "Later: Your notes of round 1" });
    await later.locator("mark", { hasText: "fourteen months" }).waitFor();
    await group("May cost the offer")
      .getByRole("article", { name: "duration of the migration" })
      .waitFor();

    await tabTo("Stay with 9 months, and correct it openly");
    await page.keyboard.press("Enter");
    await page.keyboard.type("nine, and five of testing");
    await page.keyboard.press("Enter");
    await card.waitFor({ state: "detached" });
    const settled = group("Settled").getByRole("listitem", { name: "duration of the migration" });
    await settled.first().getByText("nine, and five of testing").waitFor();
    await page.getByText("1 may cost the offer,").waitFor();
    await eventually(async () =>
      (await stored()).claims.some(
        ({ id: claimId, value, correction }) =>
          claimId === "cl-02" && value === 9 && correction?.reason === "nine, and five of testing",
      ),
    );

    await page.getByRole("link", { name: "Overview", exact: true }).click();
    await page.getByRole("link", { name: "See them side by side: on-call" }).waitFor();
    expect(await obstacle.count()).toBe(0);
    await page.keyboard.press("Control+z");
    await obstacle.waitFor();
    await page.keyboard.press("Control+Shift+z");
    await obstacle.waitFor({ state: "detached" });
  });

  it("agree after one press, or are two things until they are compared again", async () => {
    await go("/consistency");
    const card = page.getByRole("article", { name: "duration of the migration" });
    await card.getByRole("button", { name: "Stay with 9 months" }).click();
    await card.waitFor({ state: "detached" });
    await page.getByText("6 pairs agree").waitFor();
    await page.keyboard.press("Control+z");
    await card.getByRole("button", { name: "Not the same thing" }).click();
    const apart = { name: "Compare again: duration of the migration" };
    await page.getByRole("button", apart).waitFor();
    await eventually(async () => (await stored()).apart?.["cl-01.cl-02"]);
    await page.reload();
    await page.getByRole("button", apart).click();
    await card.waitFor();
  });

  it("are compared by the server where the browser has no worker", async () => {
    await note("Told them that the migration took fourteen months");
    await page.route(/engine-worker/, (route) => route.abort());
    const asked = page.waitForRequest(/\/api\/v1\/consistency$/);
    await go("/consistency");
    await asked;
    await group("Worth a look").locator("mark", { hasText: "fourteen months" }).waitFor();

    const tried = group("Compare two tellings");
    await tried.getByLabel("First round").fill("We cut the cost by 30 %.");
    await tried.getByLabel("Later").fill("We cut the cost by 45 %.");
    await tried.getByRole("status").getByText("Both cannot be true").waitFor();
    await tried.locator("mark", { hasText: "45 %" }).waitFor();
  });

  it("have no fault that axe finds, on a phone and on a desk, in light and dark", async () => {
    await note("Told them that the migration took fourteen months");
    await go("/consistency");
    await group("Worth a look").getByText("fourteen months", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Both are true" }).first().click();
    await page.getByLabel("How can both be true?").waitFor();
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectWhole(page);
      }
    }
  });
});
