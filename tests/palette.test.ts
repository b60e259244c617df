import { describe, expect, it } from "vitest";
import { AxeBuilder } from "@axe-core/playwright";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually } from "./support.ts";

describe.skipIf(!chromiumPath)("the palette", () => {
  const journey = onAJourney();

  it("goes by keyboard to a person, does something, and brings back what was chosen", async () => {
    const { page, server, addSample } = journey();
    const id = await addSample();
    await page.goto(server.url);
    await page
      .getByRole("link", { name: /Tidewell/ })
      .first()
      .waitFor();

    const input = page.getByRole("combobox", { name: "Search for anything" });
    const open = async (): Promise<void> => {
      await page.keyboard.press("Control+k");
      await page.locator('[role="combobox"]:focus').waitFor();
    };
    await open();
    await page.keyboard.type("june pa");
    await page.getByRole("option", { name: /June Park/ }).waitFor();
    await page
      .getByRole("dialog")
      .getByText(/^\d+ results?$/)
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/a/${id}/room#p5`);
    await input.waitFor({ state: "detached" });

    await open();
    await page.keyboard.type("add note");
    await page.getByRole("option", { name: /Add a note/ }).waitFor();
    await page.keyboard.press("Enter");
    const form = page.getByRole("dialog", { name: /Add: note/ });
    await form.getByRole("textbox", { name: /^What/ }).fill("Typed from anywhere");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await eventually(async () =>
      (await server.client.application(id)).document.notes.some(
        ({ text }) => text === "Typed from anywhere",
      ),
    );

    await open();
    await page
      .getByRole("group", { name: "Recent" })
      .getByRole("option", { name: /June Park/ })
      .waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map((found) => `${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
    await input.fill("dark");
    await page.getByRole("option", { name: "Appearance: dark" }).click();
    await input.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
  });

  it("finds what is here and in the playbook without a server", async () => {
    const { page, server, context, addSample } = journey();
    const id = await addSample();
    await page.goto(`${server.url}/a/${id}/research`);
    await page.getByRole("heading", { name: "By topic" }).waitFor();
    const input = page.getByRole("combobox", { name: "Search for anything" });
    // The palette and the playbook are loaded while the page is idle, and by then can do without.
    await page.getByRole("button", { name: "Search" }).first().click();
    await input.fill("relocation");
    await page.getByRole("group", { name: "Playbook" }).waitFor();
    await context.setOffline(true);
    await input.fill("baltic");
    await page.getByRole("option", { name: /Contract with two Baltic ports/ }).click();
    await page.waitForURL(/research#rs-1$/);
    await eventually(() => page.evaluate(() => document.activeElement?.id === "rs-1"));
    await page.keyboard.press("/");
    await input.fill("offer exploding acceptance");
    await page.getByText("Nothing of that name").waitFor();
    await context.setOffline(false);
  });
});
