import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("the board of questions", () => {
  const journey = onAJourney({ viewport: { width: 1440, height: 1200 } });
  let server: Server;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, page } = journey());
    id = await journey().addSample();
  });

  const ref = () => ({ kind: "application", id }) as const;
  const open = async (): Promise<void> => {
    await page.goto(`${server.url}/a/${id}/questions`);
    await page.getByRole("heading", { name: "What to ask whom" }).waitFor();
  };
  const withoutPlan = async (): Promise<void> => {
    const { plannedQuestions } = (await server.client.application(id)).document;
    const removals = plannedQuestions.map((question) => ({
      type: "remove" as const,
      collection: "plannedQuestions",
      id: question.id,
    }));
    await server.client.run(ref(), {
      type: "batch",
      label: "Start anew",
      commands: [...removals, { type: "update", patch: { questionsLockedAt: null } }],
    });
  };
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  const cards = (name: string) =>
    column(name)
      .getByRole("list", { name: `For ${name}` })
      .getByRole("listitem");
  /** What the server has for one person, in order. */
  const planned = async (interviewerId: string): Promise<readonly string[]> =>
    (await server.client.application(id)).document.plannedQuestions
      .filter((question) => question.interviewerId === interviewerId)
      .map(({ questionId, text }) => text ?? questionId ?? "");

  it("is worked by keyboard alone: taken over, added to, mended, moved, settled, undone", async () => {
    await withoutPlan();
    await open();
    await page.getByText("A proposal").waitFor();
    await page.getByRole("button", { name: "Take these over" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Your plan").waitFor();
    await eventually(async () => (await planned("p1")).length === 2);

    // A weak question of one's own is known for one while it is typed, and replaced with one press.
    await page.getByLabel("A question of your own for Tomás Vidal").focus();
    await page.keyboard.type("What's your tech stack?");
    const better = column("Tomás Vidal")
      .getByRole("button", { name: /^Better:/ })
      .first();
    const words = (await better.innerText()).replace(/^Better:\s*/, "");
    await better.focus();
    await page.keyboard.press("Enter");
    await cards("Tomás Vidal").filter({ hasText: words }).waitFor();
    await eventually(async () => (await planned("p2")).length === 3);
    expect((await planned("p2")).join()).not.toContain("tech stack");

    // One of one's own that nothing speaks against; then it goes to somebody else with Alt and an arrow.
    await page.getByLabel("A question of your own for Tomás Vidal").focus();
    await page.keyboard.type("Which decision of last year would you take again?");
    await page.keyboard.press("Enter");
    const own = page
      .getByRole("button", { name: "Which decision of last year", exact: false })
      .first();
    await own.focus();
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByRole("status").getByText("Moved a question to Helen Achebe,").waitFor();
    await eventually(async () => (await planned("p3")).at(-1)?.startsWith("Which decision"));
    expect(await own.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Alt+ArrowUp");
    await eventually(async () => (await planned("p3")).at(1)?.startsWith("Which decision"));

    // The menu does the same, for whoever does not know the keys.
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Oskar Lind" }).press("Enter");
    await eventually(async () => (await planned("p4")).at(-1)?.startsWith("Which decision"));

    await page.getByRole("button", { name: "Settle these questions" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Your plan, settled").waitFor();
    // The server's answer: what is still on its way cannot be taken back.
    await page.getByText("Settled the questions").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Settle these questions" }).waitFor();
    await page.getByText("Taken back: Settled the questions").waitFor();
    await page.keyboard.press("Control+z");
    await eventually(async () => (await planned("p3")).at(1)?.startsWith("Which decision"));
  });

  it("shows what breaks a rule on the card, and closes the gap of the whole plan", async () => {
    await server.client.run(ref(), {
      type: "add",
      collection: "plannedQuestions",
      value: { id: "pay", interviewerId: "p4", text: "What is the salary?" },
    });
    await open();
    const card = cards("Oskar Lind").filter({ hasText: "What is the salary?" });
    await card.getByText("Pay", { exact: false }).first().waitFor();
    await card
      .getByRole("button", { name: /^Better:/ })
      .first()
      .click();
    await card.waitFor({ state: "detached" });
    await eventually(async () => !(await planned("p4")).includes("What is the salary?"));

    // Without what is made for the executive, the board says so and offers it.
    for (const text of ["Which 18-month bet", "Which beliefs"]) {
      const made = cards("Oskar Lind").filter({ hasText: text });
      if ((await made.count()) === 0) continue;
      await made.getByRole("button").first().focus();
      await page.keyboard.press("Delete");
      await made.waitFor({ state: "detached" });
    }
    const offer = page.getByRole("button", { name: /^Ask Oskar Lind: / }).first();
    await offer.waitFor();
  });

  it("is rearranged with the mouse", async () => {
    await open();
    const card = cards("Priya Raman").first();
    const text = (await card.locator("p").first().innerText()).slice(0, 30);
    const from = await card.boundingBox();
    const to = await cards("June Park").first().boundingBox();
    if (!from || !to) throw new Error("nothing to drag");
    await page.mouse.move(from.x + 100, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 140, from.y + 60, { steps: 3 });
    await page.mouse.move(to.x + 100, to.y + 5, { steps: 5 });
    await page.mouse.up();
    await cards("June Park").first().getByText(text).waitFor();
    await eventually(async () => (await planned("p1")).length === 1);
    expect((await planned("p5")).length).toBe(3);
    await page.keyboard.press("Control+z");
    await cards("Priya Raman").first().getByText(text).waitFor();
  });

  it("has no fault that axe finds, and fits a small phone, in light and dark", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await server.client.run(ref(), {
      type: "add",
      collection: "plannedQuestions",
      value: { id: "weak", interviewerId: "p1", text: "What are my duties?" },
    });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open();
      await column("Priya Raman").getByText("more that suit them").click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });
});
