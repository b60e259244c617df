import { AxeBuilder } from "@axe-core/playwright";
import type { Application } from "@finalist/core/model";
import { textOfPdf } from "@finalist/core/intake/pdf";
import { daySheetFrom, prepare } from "@finalist/core/prepare";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, launchBrowser, newDataDir, type Server, startServer } from "./support.ts";

describe.skipIf(!chromiumPath)("the day itself", () => {
  let browser: Browser;
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let failures: string[];
  let id: string;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await startServer(await newDataDir());
    id = (await server.client.addSample()).document.id;
    context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/London" });
    page = await context.newPage();
    failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") failures.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) failures.push(`asked ${request.url()}`);
    });
    await page.goto(server.link);
  });
  afterEach(async () => {
    await context.close();
    await server.stop();
    expect(failures).toEqual([]);
  });

  const stored = async (): Promise<Application> => (await server.client.application(id)).document;
  const sheet = () => page.getByRole("article", { name: "Day sheet" });

  describe("on one sheet", () => {
    /** Every word that the sheet has to have, by the core. */
    const wanted = async (): Promise<readonly string[]> => {
      const application = await stored();
      const candidate = (await server.client.candidate()).document;
      const { sessions, said, stories, bring, keepInMind, company } = daySheetFrom(
        application,
        candidate,
        prepare(application, candidate, new Date().toISOString()),
      );
      return [
        company,
        ...sessions.flatMap(({ title, people, alsoThere, revisits }) => [
          title,
          ...alsoThere,
          ...revisits.map(({ text }) => text),
          ...people.flatMap(({ name, lead, mention, questions }) => [
            name,
            lead ?? "",
            mention ?? "",
            ...questions.map(({ text }) => text),
          ]),
        ]),
        ...said.flatMap(({ subject, value, clashesWith }) => [subject, value, clashesWith ?? ""]),
        ...stories.flatMap(({ title, figures }) => [title, ...figures]),
        ...bring.map(({ text }) => text),
        ...keepInMind,
      ];
    };
    /** A line may end anywhere, and a link in the middle. */
    const squeezed = (text: string): string => text.replace(/\s+/g, "");
    const printed = async (format: "A4" | "Letter") => {
      const pdf = await page.pdf({ format });
      const text = await textOfPdf(new Uint8Array(pdf));
      if (!text.ok) throw new Error(JSON.stringify(text.error));
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      return { pages, text: squeezed(text.value) };
    };

    it("holds the sample on a page of A4 and of Letter, with all that is on it", async () => {
      await page.goto(`${server.url}/a/${id}/day`);
      await sheet().waitFor();
      expect(await page.title()).toMatch(/^Tidewell Freight Analytics day sheet, round 2, 20/);
      const words = await wanted();
      expect(words.length).toBeGreaterThan(50);
      for (const format of ["A4", "Letter"] as const) {
        const { pages, text } = await printed(format);
        expect(pages, format).toBe(1);
        expect(words.filter((word) => !text.includes(squeezed(word)))).toEqual([]);
        expect(text).not.toContain("PrintorsaveasPDF");
      }
    });

    it("loses nothing of twelve sessions with twenty people, and says that it goes on", async () => {
      const { sessions } = await stored();
      const [first] = sessions.filter(({ interviewId }) => interviewId === "round-2");
      const at = (hour: number): string =>
        new Date(Date.parse(first?.start ?? "") + hour * 3_600_000).toISOString();
      const add = (collection: string, value: Record<string, unknown>) =>
        ({ type: "add", collection, value }) as const;
      const people = Array.from({ length: 20 }, (_, index) =>
        add("interviewers", {
          id: `more-${index}`,
          name: `Person Number-${index} of Somewhere-upon-Sea`,
          title: "Principal Something Engineer for Everything",
          plannedReferences: [`The talk on subject ${index}`],
        }),
      );
      const slots = Array.from({ length: 12 }, (_, index) =>
        add("sessions", {
          id: `slot-${index}`,
          interviewId: "round-2",
          title: `Talk number ${index}`,
          start: at(6 + index),
          end: at(6.75 + index),
          interviewerIds: people.slice(index, index + 2).map(({ value }) => value["id"]),
        }),
      );
      const questions = people.flatMap(({ value }, index) =>
        [1, 2].map((count) =>
          add("plannedQuestions", {
            id: `ask-${index}-${count}`,
            interviewerId: value["id"],
            text: `What is question ${count} for person ${index} about, in so many words?`,
          }),
        ),
      );
      const claims = Array.from({ length: 60 }, (_, index) =>
        add("claims", {
          id: `said-${index}`,
          kind: "CK-03",
          subject: `figure number ${index}`,
          value: 1000 + index,
          saidIn: "cv",
        }),
      );
      await server.client.run(
        { kind: "application", id },
        {
          type: "batch",
          label: "A long day",
          commands: [...people, ...slots, ...questions, ...claims],
        },
      );
      await page.goto(`${server.url}/a/${id}/day`);
      await page.getByText("it goes on to a second one").waitFor();
      const words = await wanted();
      for (const format of ["A4", "Letter"] as const) {
        const { pages, text } = await printed(format);
        expect(pages, format).toBeGreaterThan(1);
        expect(pages, format).toBeLessThanOrEqual(3);
        expect(words.filter((word) => !text.includes(squeezed(word)))).toEqual([]);
      }
    });
  });

  it("has no fault that axe finds, and fits a phone", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of ["day"]) {
        await page.goto(`${server.url}/a/${id}/${place}`);
        await page.locator("main").locator("h1, h2").first().waitFor();
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, place).toBe(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(violations.map((found) => `${place} ${found.id}: ${found.nodes[0]?.html}`)).toEqual(
          [],
        );
      }
    }
  });
});
