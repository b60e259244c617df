import { describe, expect, it } from "vitest";
import { expectNoFault, onAJourney } from "./journey.ts";
import { chromiumPath } from "./support.ts";

describe.skipIf(!chromiumPath)("the playbook", () => {
  const journey = onAJourney();

  it("is browsed by chapter, searched with a slip of the finger, and read at a link", async () => {
    const { page, server } = journey();
    await page.getByRole("link", { name: "Playbook" }).first().click();
    await page.getByRole("heading", { name: "Playbook", level: 1 }).waitFor();
    await page.getByRole("navigation", { name: "Chapters" }).getByText("Mistakes").click();
    await page.getByRole("link", { name: "Running over in a presentation" }).click();
    await page.getByRole("heading", { name: "Running over", level: 1 }).waitFor();
    await page.getByRole("region", { name: "Sources" }).getByText("Tactical guide").waitFor();

    await page.getByRole("region", { name: "Noticed by" }).getByRole("link").click();
    await page.waitForURL(/\/playbook\/R-039$/);
    await page.getByRole("region", { name: "Guards against" }).getByText("Running over").waitFor();

    await page.getByLabel("Search the playbook").fill("relocaton");
    const results = page.getByRole("region", { name: "Results" });
    await results.getByText(/^\d+ entries/).waitFor();
    await results.getByRole("link", { name: /Saying yes to relocation too fast/ }).click();
    await page.getByRole("heading", { name: "Saying yes to relocation too fast" }).waitFor();
    expect(await page.getByLabel("Search the playbook").inputValue()).toBe("");

    await page.goto(`${server.url}/playbook/FIG-04`);
    const odds = page.getByRole("region", { name: "The odds of an offer" });
    await odds.getByText("CaseBasix").waitFor();
    expect(await odds.getByRole("listitem").count()).toBe(4);
    await page.goto(`${server.url}/playbook/NO-99`);
    await page.getByText("There is no entry NO-99.").waitFor();
  });

  it("has no fault that axe finds, fits a phone, in light and dark", async () => {
    const { page } = journey();
    await expectNoFault(
      journey(),
      ["/playbook", "/playbook/signs", "/playbook/FMT-PANEL", "/playbook/D-01"],
      () => page.getByRole("heading", { level: 1 }).waitFor(),
    );
  });
});
