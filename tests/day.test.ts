import { AxeBuilder } from "@axe-core/playwright";
import type { Application } from "@finalist/core/model";
import { textOfPdf } from "@finalist/core/intake/pdf";
import { daySheetFrom, prepare } from "@finalist/core/prepare";
import type { BrowserContext, Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { onAJourney } from "./journey.ts";
import { chromiumPath, eventually, type Server } from "./support.ts";

describe.skipIf(!chromiumPath)("the day itself", () => {
  const journey = onAJourney({ timezoneId: "Europe/London" });
  let server: Server;
  let context: BrowserContext;
  let page: Page;
  let id: string;

  beforeEach(async () => {
    ({ server, context, page } = journey());
    id = await journey().addSample();
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

  describe("beside the call", () => {
    /** Opens the live screen at a time of the day of the interview. */
    const openAt = async (time: string): Promise<void> => {
      const { sessions } = await stored();
      const day = sessions.find(({ id: session }) => session === "s-a")?.start.slice(0, 10) ?? "";
      await page.clock.install({ time: new Date(`${day}T${time}:00${await offset()}`) });
      await page.goto(`${server.url}/a/${id}/live`);
      await page.getByRole("main").waitFor();
    };
    const offset = async (): Promise<string> =>
      (await stored()).sessions[2]?.start.endsWith("Z") ? "Z" : "+01:00";
    const question = (name: RegExp) => page.getByRole("button", { name });
    const askedAt = async (planned: string): Promise<string | undefined> =>
      (await stored()).plannedQuestions.find((each) => each.id === planned)?.askedAt;

    it("shows who is here, marks what was asked, keeps a note, and goes on with the clock", async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await openAt("10:55");
      await page.getByRole("heading", { name: "System design" }).waitFor();
      await page.getByText("5 min", { exact: true }).waitFor();
      for (const name of ["Priya Raman", "Tomás Vidal"])
        await page.getByRole("region", { name }).waitFor();
      await page.getByText("duration of the migration").waitFor();

      await question(/What will challenge the team most/).click();
      await eventually(async () => (await askedAt("q-1")) !== undefined);
      await page.keyboard.press("2");
      await eventually(async () => (await askedAt("q-2")) !== undefined);
      expect(await question(/first 90 days/).getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("2");
      await eventually(async () => (await askedAt("q-2")) === undefined);

      await page.keyboard.press("n");
      await page.keyboard.type("They use two clouds");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Escape");
      const note = await eventually(async () =>
        (await stored()).notes.find(({ text }) => text === "They use two clouds"),
      );
      expect(note).toMatchObject({ interviewId: "round-2", kind: "other" });

      await page.clock.fastForward("06:00");
      await page.getByText("Between two sessions").waitFor();
      await page.getByText("Presentation of past work").waitFor();
      await page.clock.fastForward("15:00");
      await page.getByRole("heading", { name: "Presentation of past work" }).waitFor();
      await page.getByRole("region", { name: "Helen Achebe" }).waitFor();
      await page.keyboard.press("Escape");
      await sheet().waitFor();
    });

    it("waits with a decision until it is asked for, and keeps each word meanwhile", async () => {
      await openAt("10:55");
      await page.getByRole("heading", { name: "System design" }).waitFor();
      await context.setOffline(true);
      await question(/What will challenge the team most/).click();
      await page.getByText("Offline: kept on this page").waitFor();
      await server.client.run(
        { kind: "application", id },
        { type: "remove", collection: "plannedQuestions", id: "q-1" },
      );
      await context.setOffline(false);
      const mark = page.getByRole("button", { name: "1 to decide" });
      await mark.waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
      await mark.click();
      const conflict = page.getByRole("dialog", { name: "Changed elsewhere in the meantime" });
      await conflict.waitFor();
      await page.keyboard.press("Escape");
      await conflict.waitFor({ state: "detached" });
      await mark.click();
      await conflict.getByRole("button", { name: "Keep what is there" }).click();
      await mark.waitFor({ state: "detached" });

      await page.keyboard.press("n");
      await page.keyboard.type("Heard in the middle");
      await page.keyboard.press("Enter");
      await eventually(async () =>
        (await stored()).notes.some(({ text }) => text === "Heard in the middle"),
      );
      await page.keyboard.press("Escape");
      await server.client.run(
        { kind: "application", id },
        { type: "update", patch: { role: { title: "Elsewhere" } } },
      );
      await page.keyboard.press("Control+z");
      await mark.click();
      const between = page.getByRole("dialog", { name: "Something came in between" });
      await between.getByRole("button", { name: "Undo that too" }).click();
      await eventually(async () =>
        (await stored()).notes.every(({ text }) => text !== "Heard in the middle"),
      );

      await page.keyboard.press("n");
      await page.keyboard.type("Not finished when they");
      await page.getByRole("link", { name: "Leave" }).click();
      await eventually(async () =>
        (await stored()).notes.some(({ text }) => text === "Not finished when they"),
      );
    });

    it("says what to come back to in its turn, and is dark and whole on every monitor", async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await openAt("10:05");
      await page.getByText("A stronger case is the March backfill failure").waitFor();
      for (const [width, height] of [
        [1280, 720],
        [1440, 900],
        [1920, 1080],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        const cut = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll(".live-pane, .live-side")]
            .filter(
              ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
                scrollHeight > clientHeight || scrollWidth > clientWidth,
            )
            .map((element) => element.getAttribute("aria-label") ?? element.tagName),
        );
        expect(cut, `${width}×${height}`).toEqual([]);
      }
      const background = await page
        .locator(".live")
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(background).toBe("rgb(20, 23, 26)");
      await page.clock.fastForward("20:00");
      await page.getByText("A better one is the shipment-event contract").waitFor();
      expect(await page.getByText("A stronger case").count()).toBe(0);
    });

    it("says what is missing, and of a crowd shows what can be read beside the call", async () => {
      const { sessions } = await stored();
      const first = sessions.find(({ id: session }) => session === "s-a");
      const crowd = Array.from({ length: 33 }, (_, index) => ({
        id: `one-of-many-${index}`,
        name: `Guest ${index}`,
      }));
      await server.client.run(
        { kind: "application", id },
        {
          type: "batch",
          label: "A crowd",
          commands: [
            ...crowd.map((value) => ({ type: "add", collection: "interviewers", value }) as const),
            ...sessions.map(
              (session) =>
                ({
                  type: "change",
                  collection: "sessions",
                  id: session.id,
                  patch: {
                    delivery: null,
                    ...(session === first && { interviewerIds: crowd.map((each) => each.id) }),
                  },
                }) as const,
            ),
          ],
        },
      );
      await openAt("08:00");
      await page.getByRole("link", { name: "say how you meet" }).waitFor();
      await page.getByRole("link", { name: "and 27 more" }).waitFor();
      await page.clock.fastForward("02:05:00");
      await page
        .getByRole("link", { name: "No question planned for Guest 3", exact: true })
        .waitFor();
      const pane = page.getByRole("region", { name: "To say and to ask" });
      const isWhole = () =>
        pane.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight);
      expect(await isWhole()).toBe(true);
      await page.getByRole("button", { name: "All 33 people, with their questions" }).click();
      await page.getByRole("link", { name: "No question planned for Guest 32" }).waitFor();
    });

    it("makes a plan of the proposals of whoever is asked, and leads to the notes at the end", async () => {
      const commands = ["q-3", "q-4"].map(
        (planned) => ({ type: "remove", collection: "plannedQuestions", id: planned }) as const,
      );
      await server.client.run(
        { kind: "application", id },
        { type: "batch", label: "Without a plan", commands },
      );
      await openAt("10:20");
      const own = page.getByRole("region", { name: "Tomás Vidal" }).getByRole("button");
      await own.first().waitFor();
      const texts = await own.allInnerTexts();
      await own.first().click();
      await eventually(async () =>
        (await stored()).plannedQuestions.some(
          ({ interviewerId, askedAt: asked }) => interviewerId === "p2" && asked !== undefined,
        ),
      );
      expect(await own.count()).toBe(texts.length);
      await page.clock.fastForward("04:00:00");
      await page.getByRole("link", { name: "Note it while it is fresh" }).click();
      await page.waitForURL(/\/notes$/);
    });
  });

  it("has no fault that axe finds, and fits a phone", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of ["day", "live"]) {
        await page.goto(`${server.url}/a/${id}/${place}`);
        await page.locator("main").locator("h1, h2").first().waitFor();
        await page.getByText("Loading…").waitFor({ state: "detached" });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, place).toBe(0);
        // The keys of a keyboard are no use there, and the note has the line to itself.
        const note = page.getByRole("textbox", { name: "Note" });
        if (place === "live") expect((await note.boundingBox())?.width).toBeGreaterThan(280);
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
