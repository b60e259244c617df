import { describe, expect, it } from "vitest";
import { expectNoFault, onAJourney } from "./journey.ts";
import { chromiumPath, eventually } from "./support.ts";

describe.skipIf(!chromiumPath)("the groundwork", () => {
  const journey = onAJourney();

  it("ticks the checklist item of a topic that is researched, and edits it where it stands", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    const research = async () => (await server.client.application(id)).document.research;
    await page.goto(`${server.url}/a/${id}/research`);
    await page.getByText("6 of 11 topics found").waitFor();
    await page
      .getByLabel("Add to Investor reports")
      .fill("They doubled, https://example.com/report");
    await page.keyboard.press("Enter");
    await page.getByText("7 of 11 topics found").waitFor();
    await eventually(async () =>
      (await research()).some(({ url }) => url === "https://example.com/report"),
    );
    const finding = page.getByLabel("Finding", { exact: true }).filter({ hasText: "They doubled" });
    await finding.fill("They doubled their lanes");
    await page.keyboard.press("Control+Enter");
    await eventually(async () =>
      (await research()).some(({ text }) => text === "They doubled their lanes"),
    );
    const { checklist } = await server.client.preparation(id);
    expect(checklist.find(({ entry }) => entry === "CO-02")?.state).toBe("done");
  });

  it("keeps the talk about pay by its rules, and says which one a step breaks", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    await page.goto(`${server.url}/a/${id}/pay`);
    const state = page.getByRole("region", { name: "The talk about pay" });
    await state.getByText(/^They have heard [\d,]+ to [\d,]+ GBP from you/).waitFor();
    await state.getByRole("button", { name: "They asked what you expect" }).click();
    await state.getByText("They have asked what you expect.").waitFor();
    await state
      .getByText(/84,000 to 96,000 GBP/)
      .first()
      .waitFor();
    await state.getByRole("button", { name: "Something else happened" }).click();
    await state.getByRole("button", { name: /It happened: You gave one number/ }).click();
    const said = page.getByRole("list", { name: "What was said" });
    await said.getByText(/A single number is planned/).waitFor();
    await state.getByRole("button", { name: "You gave your range" }).click();
    await state.getByText("They have your range.").waitFor();
    await eventually(
      async () =>
        (await server.client.application(id)).document.payEvents.map(({ kind }) => kind).join() ===
        "asked,point-given,range-given",
    );
    await page.getByLabel("They heard, from").fill("abc");
    await page.keyboard.press("Enter");
    await page.getByText("“abc” is not a number").waitFor();
    await page.getByLabel("They heard, from").fill("60k");
    await page.keyboard.press("Enter");
    await page.getByText(/differs from the one given in round one \(/).waitFor();
  });

  it("notes a sign with what it means, and times a rehearsal", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    const document = async () => (await server.client.application(id)).document;
    await page.goto(`${server.url}/a/${id}/offers`);
    await page.getByRole("button", { name: "I saw this: Nobody can say" }).click();
    const seen = page.getByRole("list", { name: "Signs seen" });
    await seen.getByText(/Which measurable results by day 90/).waitFor();
    await seen.getByLabel("What you saw").fill("Two answers from two people");
    await page.keyboard.press("Control+Enter");
    await eventually(async () =>
      (await document()).employerSignals.some(({ note }) => note === "Two answers from two people"),
    );

    await page.goto(`${server.url}/a/${id}/kit`);
    const before = (await document()).rehearsals.length;
    await page.getByRole("button", { name: "Start the timer" }).click();
    await page.getByRole("timer").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Stop and keep it" }).click();
    await eventually(async () => (await document()).rehearsals.length === before + 1);
    await page.getByRole("button", { name: "Works: Light" }).click();
    await eventually(async () =>
      (await document()).setupChecks.some(({ kind, ok }) => kind === "lighting" && ok),
    );
  });

  it("has no fault that axe finds, fits a phone, in light and dark", async () => {
    const { page, addSample } = journey();
    const id = await addSample();
    await expectNoFault(
      journey(),
      ["research", "pay", "offers", "kit"].map((section) => `/a/${id}/${section}`),
      () => page.getByRole("heading", { level: 2 }).first().waitFor(),
    );
  });
});
