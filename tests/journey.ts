import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import {
  enter,
  launchBrowser,
  newDataDir,
  type Server,
  startServer,
  watchPage,
} from "./support.ts";

export interface Journey {
  readonly browser: Browser;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly server: Server;
  readonly dataDir: string;
  /** Makes the worked example and says under which id. */
  readonly addSample: () => Promise<string>;
  /** What a person's hands leave behind: no field has the keys any more. */
  readonly leaveField: () => Promise<void>;
}

/** A page of its own for each test; an error in it or a request to elsewhere fails the test. */
export function onAJourney(options: BrowserContextOptions = {}): () => Journey {
  let browser: Browser;
  let journey: Journey;
  let failures: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const dataDir = await newDataDir();
    const server = await startServer(dataDir);
    const context = await browser.newContext({
      ...{ locale: "en-GB", timezoneId: "Europe/Berlin" },
      ...options,
    });
    const page = await context.newPage();
    failures = watchPage(page, server.url);
    await enter(page, server);
    journey = {
      browser,
      page,
      context,
      server,
      dataDir,
      addSample: async () => (await server.client.addSample()).document.id,
      leaveField: () =>
        page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        }),
    };
  });
  afterEach(async () => {
    await journey.context.close();
    await journey.server.stop();
    expect(failures).toEqual([]);
  });
  return () => journey;
}

/** On the narrowest phone, in light and dark: nothing to scroll sideways, nothing that axe finds. */
export async function expectNoFault(
  { page, server }: Journey,
  places: readonly string[],
  isReady: () => Promise<unknown>,
): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const place of places) {
      await page.goto(`${server.url}${place}`);
      await isReady();
      await expectWhole(page, place);
    }
  }
}

/** As it is shown now: nothing to scroll sideways, nothing that axe finds. */
export async function expectWhole(page: Page, place = ""): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, place).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}
