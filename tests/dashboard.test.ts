import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { expectWhole, onAJourney } from "./journey.ts";
import { chromiumPath, eventually, finalist, root, sampleFile, type Server } from "./support.ts";

const outlook = join(root, "packages/core/fixtures/calendar/outlook-windows-zone.ics");

type Draft = Awaited<ReturnType<Server["client"]["intake"]>>;

describe.skipIf(!chromiumPath)("the dashboard", () => {
  const journey = onAJourney();
  let server: Server;
  let dataDir: string;
  let context: BrowserContext;
  let page: Page;

  beforeEach(() => {
    ({ server, dataDir, context, page } = journey());
  });

  const applicationId = (): string => /\/a\/([\w-]+)/.exec(page.url())?.[1] ?? "";
  const openSample = async (): Promise<string> => {
    await page.getByRole("button", { name: "Try the sample" }).click();
    await page.waitForURL(/\/a\//);
    return applicationId();
  };
  const drop = async (text: string, name: string): Promise<void> => {
    const transfer = await page.evaluateHandle(
      ([body, title]) => {
        const data = new DataTransfer();
        data.items.add(new File([body ?? ""], title ?? "", { type: "text/calendar" }));
        return data;
      },
      [text, name],
    );
    await page.locator("#intake-text").dispatchEvent("drop", { dataTransfer: transfer });
  };

  /** One hour with one person, at 18:00 in UTC. */
  const invitation = async ({ name }: { readonly name: string }): Promise<Draft> => {
    const read = await server.client.intake(await readFile(outlook, "utf8"), "UTC");
    const start = "2031-06-05T18:00:00Z";
    return {
      ...read,
      company: "Acme",
      role: "Chef",
      timeZone: "UTC",
      sessions: [{ key: "only", start, end: "2031-06-05T19:00:00Z", interviewerKeys: ["one"] }],
      interviewers: [{ key: "one", name, title: "Head of Engineering" }],
    };
  };
  const roundOne = () => page.getByRole("region", { name: "Round 1" });
  const writeNote = async (text: string): Promise<void> => {
    await roundOne().getByLabel("Note", { exact: true }).fill(text);
    await page.keyboard.press("Enter");
    // The server's answer, not only what the page shows at once.
    await page.getByText(`Added note ${text}`).waitFor();
  };
  const noteOfOthers = (id: string, text: string) =>
    server.client.run(
      { kind: "application", id },
      {
        type: "add",
        collection: "notes",
        value: { id: text.replaceAll(" ", "-"), interviewId: "round-1", kind: "other", text },
      },
    );
  const notesWith = async (id: string, part: string): Promise<readonly string[]> =>
    (await server.client.application(id)).document.notes
      .map(({ text }) => text)
      .filter((text) => text.includes(part))
      .sort();
  const leaveField = () => journey().leaveField();

  it("turns a dropped invitation into the brief that the terminal and the API give", async () => {
    await drop(await readFile(sampleFile("invitation.ics"), "utf8"), "invitation.ics");
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    expect(await page.getByLabel("Company").inputValue()).toBe("Tidewell Freight Analytics");
    expect(await page.getByLabel("Job title", { exact: true }).inputValue()).toBe(
      "Senior Data Engineer",
    );
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const id = applicationId();
    await page.goto(`${server.url}/a/${id}/brief`);
    const shown = await page.getByRole("article").innerText();

    const fromApi = await server.client.brief(id);
    const printed = await finalist(dataDir, ["brief", "tidewell", "--json"]);
    expect(JSON.parse(printed.stdout)).toEqual(fromApi);
    expect((await finalist(dataDir, ["brief", id])).stdout).toBe(await server.client.briefText(id));
    expect(fromApi.people).toHaveLength(5);
    for (const person of fromApi.people) {
      expect(shown).toContain(person.name);
      for (const question of person.questions) expect(shown).toContain(question);
    }
    for (const session of fromApi.sessions) expect(shown).toContain(session.title);
  });

  it("reads a pasted invitation of Outlook the same way as the command and the API do", async () => {
    const text = await readFile(outlook, "utf8");
    await page.getByLabel("Start with your invitation").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    await page.getByRole("textbox", { name: "Name", exact: true }).first().waitFor();
    const names = await page
      .getByRole("textbox", { name: "Name", exact: true })
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const { stdout } = await finalist(dataDir, ["intake", "-", "--dry-run", "--json"], text);
    const draft = await server.client.intake(text, "America/New_York");
    expect(JSON.parse(stdout)).toEqual(draft);
    expect(names).toEqual(draft.interviewers.map(({ name }) => name));
  });

  it("says what is wrong with a file, and stores nothing", async () => {
    await drop("", "empty.ics");
    await page.getByRole("alert").getByText("empty").waitFor();
    await drop("BEGIN:VCALENDAR\nnonsense", "broken.ics");
    await page.getByRole("alert").getByText("cannot be read").waitFor();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(50 * 1024 * 1024)], "film.ics"));
      document
        .querySelector("#intake-text")
        ?.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer: data }));
    });
    await page.getByRole("alert").getByText("5 MB is the most").waitFor();
    expect(await server.client.list()).toEqual([]);
  });

  it("asks for what an invitation does not say", async () => {
    await page.getByLabel("Start with your invitation").fill("They asked: why us?");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.getByText("Expected a company.").waitFor();
    await page.getByLabel("Company").fill("Acme");
    await page.getByLabel("Job title", { exact: true }).fill("Chef");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.getByRole("heading", { name: "Acme" }).waitFor();
  });

  it("ticks by itself when the evidence is entered, and takes it back on undo", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/checklist`);
    await page.getByText("19 of 27 done").first().waitFor();
    const item = page.locator(`li:has(> details > [id="PRS-01@s-b"])`);
    await item.locator("summary").click();
    await item.getByText("1 of 2 rehearsals aloud").waitFor();
    await item.getByRole("button", { name: "Add a rehearsal" }).click();
    await page.getByRole("dialog").getByLabel("Minutes").fill("24");
    await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
    await item.waitFor({ state: "detached" });
    const rehearsals = async () => (await server.client.application(id)).document.rehearsals.length;
    await eventually(async () => (await rehearsals()) === 4);
    await page.keyboard.press("Control+z");
    await item.waitFor();
    expect(await rehearsals()).toBe(3);
  });

  it("names the field that a form refuses", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).click();
    await page.getByRole("dialog").getByLabel("E-mail").fill("not an address");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").getByText("Expected an e-mail address.").waitFor();
    expect((await server.client.application(id)).version).toBe(1);
  });

  it("shows a change made in a command or by a tool without a reload", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await page.getByText("Tell us about yourself").waitFor();
    const ran = await finalist(dataDir, ["log", id, "They asked: what would you change?"]);
    expect(ran.code).toBe(0);
    await page.getByText("what would you change?").waitFor();
    await server.client.run(
      { kind: "application", id },
      { type: "update", patch: { role: { title: "Principal Engineer" } } },
    );
    await page.getByText("Principal Engineer").waitFor();
  });

  it("loses neither of two edits that conflict", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).click();
    await page.getByRole("dialog").getByLabel("Job title").fill("Head of Talent");
    await server.client.run(
      { kind: "application", id },
      {
        type: "change",
        collection: "interviewers",
        id: "p5",
        patch: { title: "Recruiting Lead", seniority: 2 },
      },
    );
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Changed elsewhere in the meantime" }).waitFor();
    await page.getByRole("dialog").getByText("Head of Talent").waitFor();
    await page.getByRole("dialog").getByText("Recruiting Lead").waitFor();
    await page.getByRole("button", { name: "Use mine" }).click();
    await eventually(
      async () =>
        (await server.client.application(id)).document.interviewers.find((p) => p.id === "p5")
          ?.title === "Head of Talent",
    );
    const after = (await server.client.application(id)).document;
    expect(after.interviewers.find((person) => person.id === "p5")?.seniority).toBe(2);
    const { items } = await server.client.changes(0);
    expect(items.map(({ author }) => author)).toEqual(expect.arrayContaining(["test", "web"]));
  });

  it("keeps what was entered while the server was away, and sends it afterwards", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await roundOne().getByLabel("Note", { exact: true }).waitFor();
    await context.setOffline(true);
    await roundOne().getByLabel("Note", { exact: true }).fill("Written without a server");
    await roundOne().getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("Your change is kept").waitFor();
    await page.getByRole("button", { name: "Written without a server" }).waitFor();
    await context.setOffline(false);
    await eventually(async () =>
      (await server.client.application(id)).document.notes.some(
        ({ text }) => text === "Written without a server",
      ),
    );
  });

  it("does not take two edits of its own for a conflict", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    const title = page.getByRole("dialog").getByLabel("Job title");
    await page.getByRole("button", { name: "Edit June Park" }).waitFor();
    await context.setOffline(true);
    for (const text of ["Head of Talent", "Head of People"]) {
      await page.getByRole("button", { name: "Edit June Park" }).click();
      await title.fill(text);
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
      await title.waitFor({ state: "detached" });
    }
    await context.setOffline(false);
    await eventually(
      async () =>
        (await server.client.application(id)).document.interviewers.find((p) => p.id === "p5")
          ?.title === "Head of People",
    );
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("shows changes in more windows than a browser opens connections", async () => {
    const id = await openSample();
    const windows = await Promise.all(Array.from({ length: 8 }, () => context.newPage()));
    for (const each of windows) await each.goto(`${server.url}/a/${id}/notes`);
    await server.client.run(
      { kind: "application", id },
      {
        type: "add",
        collection: "notes",
        value: { id: "seen", interviewId: "round-1", kind: "other", text: "Seen by everyone" },
      },
    );
    for (const each of windows) await each.getByText("Seen by everyone").waitFor();
  });

  it("takes a later version of an invitation for a change of the same session", async () => {
    const text = await readFile(outlook, "utf8");
    const draft = await server.client.intake(text, "UTC");
    const { document } = await server.client.create({ ...draft, company: "Acme", role: "Chef" });
    await page.reload();
    await page.getByLabel("Bring what you have").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    expect(await page.getByLabel("Belongs to").inputValue()).toBe(document.id);
  });

  it("goes on from the first heading of the section or page that was moved to, and names it", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}`);
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe("BODY");
    const moves = [
      ["3", "/room"],
      ["]", "/formats"],
      ["[", "/room"],
    ] as const;
    for (const [key, place] of moves) {
      await page.keyboard.press(key);
      await page.waitForURL(`**${place}`);
      await eventually(async () => /^H[123]$/.test((await focused()) ?? ""));
    }
    expect(await page.title()).toBe("The room · Tidewell Freight Analytics · Finalist");
    await page
      .getByRole("link", { name: /^Day sheet/ })
      .first()
      .click();
    await eventually(async () => (await page.title()).includes("day sheet"));
    await page.getByRole("link", { name: /^Live/ }).first().click();
    await eventually(async () => (await focused()) === "H1");
    await page.keyboard.press("Escape");
    await page.waitForURL("**/day");
    await eventually(async () => /^H[123]$/.test((await focused()) ?? ""));
    await page.keyboard.press("3");
    await eventually(async () => (await page.title()).startsWith("The room"));
    // What the address names may be gone.
    await page.goto(`${server.url}/a/${id}/stories#long-gone`);
    await eventually(async () => /^H[123]$/.test((await focused()) ?? ""));
  });

  it("takes back with Ctrl-Z what this page changed, and never the application itself", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}`);
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Nothing was changed on this page yet.").waitFor();
    expect((await server.client.application(id)).version).toBe(1);
  });

  it("takes back its own change alone, and asks before it takes back another's with it", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await writeNote("noted here");
    await noteOfOthers(id, "noted there");
    await roundOne().getByText("noted there").waitFor();

    await page.getByRole("button", { name: "Undo", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Something came in between" });
    await dialog.getByText("Added note noted here").waitFor();
    await dialog.getByText("Added note noted there").waitFor();
    await dialog.getByRole("button", { name: "Leave both" }).click();
    expect(await notesWith(id, "noted ")).toEqual(["noted here", "noted there"]);

    await leaveField();
    await page.keyboard.press("Control+z");
    await dialog.getByRole("button", { name: "Undo that too" }).click();
    await page.getByText("Taken back: Added note noted here").waitFor();
    expect(await notesWith(id, "noted ")).toEqual([]);

    await page.keyboard.press("Control+Shift+z");
    await page.getByText("Done again: Added note noted here").waitFor();
    expect(await notesWith(id, "noted ")).toEqual(["noted here"]);
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("Done again: Added note noted there").waitFor();
    expect(await notesWith(id, "noted ")).toEqual(["noted here", "noted there"]);
  });

  it("takes back from within a field what is done, and leaves to the browser what is being typed", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await writeNote("noted here");
    const field = roundOne().getByRole("textbox", { name: "Note", exact: true });
    await page.keyboard.type("half");
    await page.keyboard.press("Control+z");
    await eventually(async () => (await field.inputValue()) !== "half");
    expect(await notesWith(id, "noted ")).toEqual(["noted here"]);
    await field.fill("");
    await page.keyboard.press("Control+z");
    await page.getByText("Taken back: Added note noted here").waitFor();

    const answer = page
      .getByRole("article", { name: "incidents at scale" })
      .getByRole("textbox", { name: "Better answer" });
    const before = await answer.inputValue();
    await answer.fill("Committed by a pause");
    await eventually(async () =>
      (await server.client.application(id)).document.concerns.some(
        ({ betterAnswer }) => betterAnswer === "Committed by a pause",
      ),
    );
    await page.keyboard.press("Control+z");
    await eventually(async () => (await answer.inputValue()) === before);

    await page.goto(`${server.url}/a/${id}/live`);
    await page.getByLabel("Note").fill("noted live");
    await page.keyboard.press("Enter");
    await eventually(async () => (await notesWith(id, "noted ")).length === 1);
    await page.keyboard.press("Control+z");
    await eventually(async () => (await notesWith(id, "noted ")).length === 0);
  });

  it("goes on taking its own changes back after others have changed and taken back theirs", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await writeNote("noted first");
    await writeNote("noted second");
    await noteOfOthers(id, "noted there");
    await server.client.undo({ kind: "application", id });
    await leaveField();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.getByText("Taken back: Added note noted first").waitFor();
    expect(await notesWith(id, "noted ")).toEqual([]);
  });

  it("says so when a change to take back was taken back by somebody else", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await writeNote("noted here");
    await server.client.undo({ kind: "application", id });
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText("“Added note noted here” is taken back already.").waitFor();
    expect((await server.client.application(id)).version).toBe(3);
  });

  it("keeps every text of several conflicts, also when their dialog is closed", async () => {
    const id = await openSample();
    const titles = async () => {
      const { interviewers } = (await server.client.application(id)).document;
      return ["p4", "p5"].map((person) => interviewers.find((p) => p.id === person)?.title);
    };
    const { interviewers } = (await server.client.application(id)).document;
    const retitle = async (person: string, title: string): Promise<void> => {
      const name = interviewers.find((p) => p.id === person)?.name ?? "";
      await page.getByRole("button", { name: `Edit ${name}` }).click();
      await page.getByRole("dialog").getByLabel("Job title").fill(title);
      await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    };
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).waitFor();
    await context.setOffline(true);
    await retitle("p4", "Mine of four");
    await retitle("p5", "Mine of five");
    for (const person of ["p4", "p5"])
      await server.client.run(
        { kind: "application", id },
        {
          type: "change",
          collection: "interviewers",
          id: person,
          patch: { title: `Theirs of ${person}` },
        },
      );
    await context.setOffline(false);

    const dialog = page.getByRole("dialog", { name: "Changed elsewhere in the meantime" });
    await dialog.getByText("Mine of four").waitFor();
    await page
      .getByRole("button", { name: "Look at them" })
      .or(dialog.getByText("1 of 2"))
      .waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByText("2 of your changes wait for your decision").waitFor();
    await page.getByRole("button", { name: "Look at them" }).click();
    await dialog.getByText("Mine of four").waitFor();
    await dialog.getByRole("button", { name: "Use mine" }).click();
    await dialog.getByText("Mine of five").waitFor();
    await dialog.getByText("Theirs of p5").waitFor();
    await dialog.getByRole("button", { name: "Use mine" }).click();
    await dialog.waitFor({ state: "detached" });
    await eventually(async () => (await titles()).every((title) => title?.startsWith("Mine")));
    expect(await titles()).toEqual(["Mine of four", "Mine of five"]);
  });

  it("shows the notes of every round, also of one that is the only one", async () => {
    const text = await readFile(sampleFile("round-one.md"), "utf8");
    await page.getByLabel("Start with your invitation").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByLabel("Company").fill("Foo");
    await page.getByLabel("Job title", { exact: true }).fill("Eng");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const id = applicationId();
    await page.goto(`${server.url}/a/${id}/notes`);
    await roundOne().getByRole("button", { name: "Why this post?" }).waitFor();
    const { document } = await server.client.application(id);
    expect(document.notes.length).toBeGreaterThan(10);
    for (const note of document.notes)
      expect(await roundOne().getByRole("button", { name: note.text }).count()).toBeGreaterThan(0);
    expect(await page.getByRole("button", { name: "Add round one" }).count()).toBe(0);
  });

  it("shows the notes of the round ahead under a heading of their own", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    const ahead = page.getByRole("region", { name: "Round 2" });
    await ahead.getByLabel("Note", { exact: true }).fill("Ask for the diagram");
    await page.keyboard.press("Enter");
    await ahead.getByRole("button", { name: "Ask for the diagram" }).waitFor();
    expect(await roundOne().getByText("Ask for the diagram").count()).toBe(0);
  });

  it("says at once that an application was deleted elsewhere, and keeps what is being written", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await roundOne().getByLabel("Note", { exact: true }).fill("not sent yet");
    await server.client.remove(id);
    const alert = page.getByRole("alert");
    await alert.getByText("was deleted").waitFor();
    await alert.getByRole("link", { name: "All interviews" }).waitFor();
    await alert.getByRole("button", { name: "Bring it back" }).click();
    await alert.waitFor({ state: "detached" });
    expect(await roundOne().getByLabel("Note", { exact: true }).inputValue()).toBe("not sent yet");
    await writeNote("not sent yet");
    expect(await notesWith(id, "not sent")).toEqual(["not sent yet"]);
  });

  it("keeps an open form when the application is deleted elsewhere", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/room`);
    await page.getByRole("button", { name: "Edit June Park" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Job title").fill("Head of Talent");
    await server.client.remove(id);
    await dialog.getByRole("alert").getByText("was deleted").waitFor();
    await dialog.getByRole("button", { name: "Save" }).click();
    expect(await dialog.getByLabel("Job title").inputValue()).toBe("Head of Talent");
    await dialog.getByRole("button", { name: "Bring it back" }).click();
    await dialog.getByText("was deleted").waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: "Save" }).click();
    await eventually(
      async () =>
        (await server.client.application(id)).document.interviewers.find((p) => p.id === "p5")
          ?.title === "Head of Talent",
    );
  });

  it("keeps a change that reached the server after the deletion", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/notes`);
    await roundOne().getByLabel("Note", { exact: true }).waitFor();
    await context.setOffline(true);
    await roundOne().getByLabel("Note", { exact: true }).fill("Written too late");
    await page.keyboard.press("Enter");
    await page.getByText("Your change is kept").waitFor();
    await server.client.remove(id);
    await context.setOffline(false);
    const dialog = page.getByRole("dialog", { name: "Changed elsewhere in the meantime" });
    await dialog.getByText("Written too late").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByText("was deleted").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Look at it" }).click();
    await dialog.getByRole("button", { name: "Use mine" }).click();
    await eventually(async () => (await notesWith(id, "too late")).length === 1);
  });

  it("brings back what an old link points at, and knows an address that never was", async () => {
    const id = await openSample();
    await server.client.remove(id);
    await page.goto(`${server.url}/a/${id}`);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    // The same for an application whose making was taken back.
    const made = await server.client.create(await invitation({ name: "Ann" }));
    const ref = { kind: "application", id: made.document.id } as const;
    await server.client.undo(ref);
    await page.goto(`${server.url}/a/${ref.id}`);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    expect((await server.client.application(ref.id)).version).toBe(3);

    await page.goto(`${server.url}/a/never`);
    await page.getByText("There is no application at this address.").waitFor();
    expect(await page.getByRole("button", { name: "Bring it back" }).count()).toBe(0);
  });

  it("takes back its own deletion, and no other change", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}`);
    await page.getByRole("button", { name: "More about this application" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByText("Deleted Tidewell Freight Analytics").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page
      .getByRole("region", { name: "Your interviews" })
      .getByRole("link", { name: /Tidewell/ })
      .waitFor();
    expect((await server.client.application(id)).version).toBe(3);
  });

  it("keeps the tab of the open part in sight on a phone", async () => {
    const id = await openSample();
    await page.setViewportSize({ width: 390, height: 844 });
    const tab = page.getByRole("navigation", { name: "Parts of the preparation" });
    const isInSight = async (): Promise<boolean> => {
      const box = await tab.locator("[aria-current=page]").boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 390;
    };
    for (const part of ["groundwork", "brief", "room"]) {
      await page.goto(`${server.url}/a/${id}/${part}`);
      expect(await isInSight(), part).toBe(true);
    }
    await leaveField();
    await page.keyboard.press("7");
    await page.waitForURL((url) => !url.pathname.endsWith("/room"));
    await eventually(isInSight);
  });

  it("lets no dropped file open in place of the page", async () => {
    /** Whether the browser would open the file. */
    const dropAnywhere = () =>
      page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(["BEGIN:VCALENDAR"], "invitation.ics"));
        const target = document.querySelector("header") ?? document.body;
        const init = { bubbles: true, cancelable: true, dataTransfer: data };
        return ["dragover", "drop"].map((type) => target.dispatchEvent(new DragEvent(type, init)));
      });
    await page.getByLabel("Start with your invitation").waitFor();
    expect(await dropAnywhere()).toEqual([false, false]);
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/brief`);
    await page.getByRole("button", { name: "Print" }).waitFor();
    expect(await dropAnywhere()).toEqual([false, false]);
    await page.getByRole("status").getByRole("link", { name: "start page" }).click();
    await page.getByRole("heading", { name: "Your interviews" }).waitFor();
    await page.getByRole("link", { name: "start page" }).waitFor({ state: "detached" });
  });

  it("takes a file from the moment on in which there is a place to drop it", async () => {
    await page.addInitScript(
      (text) =>
        new MutationObserver((_, observer) => {
          const field = document.querySelector("#intake-text");
          if (!field) return;
          observer.disconnect();
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], "invitation.ics"));
          const init = { bubbles: true, cancelable: true, dataTransfer };
          field.dispatchEvent(new DragEvent("drop", init));
        }).observe(document, { childList: true, subtree: true }),
      await readFile(sampleFile("invitation.ics"), "utf8"),
    );
    await page.reload();
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
  });

  it("names the zone of a time on the start page", async () => {
    await server.client.create(await invitation({ name: "Ann" }));
    await page.reload();
    const all = page.getByRole("region", { name: "Your interviews" });
    await all.getByRole("link", { name: /Acme/ }).getByText("18:00 UTC").waitFor();
  });

  it("keeps the order of a line with a name that is written from right to left", async () => {
    const name = "\u0623\u062D\u0645\u062F";
    const made = (await server.client.create(await invitation({ name }))).document;
    const [person] = made.interviewers;
    await server.client.run(
      { kind: "application", id: made.id },
      {
        type: "add",
        collection: "plannedQuestions",
        value: { id: "q", interviewerId: person?.id ?? "", text: "Why?" },
      },
    );
    await page.goto(`${server.url}/a/${made.id}/questions`);
    const line = page.getByRole("listitem").filter({ hasText: /: 1, not 2 or 3/ });
    const places = await line.evaluate((item, written) => {
      const node = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
      const text = node?.textContent ?? "";
      const leftOf = (part: string): number => {
        const range = document.createRange();
        if (!node) return -1;
        range.setStart(node, text.indexOf(part));
        range.setEnd(node, text.indexOf(part) + part.length);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(written), leftOf("1, not"), leftOf("2 or 3")];
    }, name);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("takes the proposed questions over, changes and settles them by keyboard alone", async () => {
    await drop(await readFile(sampleFile("invitation.ics"), "utf8"), "invitation.ics");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const id = applicationId();
    await page.getByRole("heading", { name: "What to do now" }).waitFor();
    await page.keyboard.press("6");
    await page.getByText("A proposal").waitFor();
    await page.getByLabel("A question of your own for June Park").focus();
    await page.keyboard.type("Who decides?");
    await page.keyboard.press("Enter");
    await page.getByText("Your plan").waitFor();
    await page.getByRole("button", { name: "Settle these questions" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Your plan, settled").waitFor();
    const saved = await eventually(async () => {
      const { document } = await server.client.application(id);
      return document.questionsLockedAt === undefined ? undefined : document;
    });
    expect(saved.plannedQuestions.map(({ text }) => text)).toContain("Who decides?");
  });

  it("refuses a browser that is not in, and says how it comes in", async () => {
    const stranger = await journey().browser.newContext();
    const strange = await stranger.newPage();
    await strange.goto(server.url);
    await strange.getByRole("heading", { name: "This browser does not know you yet" }).waitFor();
    await strange.getByLabel("Link or token").fill("a guess");
    await strange.getByRole("button", { name: "Open" }).click();
    await strange.getByRole("alert").getByText("neither a link nor the token").waitFor();
    await strange.getByLabel("Link or token").fill(server.link);
    await strange.getByRole("button", { name: "Open" }).click();
    await strange.getByLabel("Start with your invitation").waitFor();
    await stranger.close();
  });

  it("has no fault that axe finds, fits a phone, in light and dark", async () => {
    const id = await openSample();
    const places = [
      "/",
      "/you",
      ...[
        "",
        "/room",
        "/questions",
        "/checklist",
        "/notes",
        "/consistency",
        "/formats",
        "/kit",
        "/brief",
      ].map((part) => `/a/${id}${part}`),
    ];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const place of places) {
        await page.goto(server.url + place);
        await page.locator("main").locator("h1, h2").first().waitFor();
        await page.getByText("Loading…").waitFor({ state: "detached" });
        await expectWhole(page, place);
      }
    }
  });

  it("prints the brief without losing anything, on A4 and on Letter", async () => {
    const id = await openSample();
    await page.goto(`${server.url}/a/${id}/brief`);
    await page.getByRole("button", { name: "Print" }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, format).toBeGreaterThan(0);
      expect(pages, format).toBeLessThanOrEqual(5);
    }
  });

  const INVITATION_TEXT = [
    "Dear Maren,",
    "We would like to invite you to a second round for the post of Senior Data Engineer at Acme Logistics.",
    "Thursday, 12 June 2031, 10:00 - 11:00 BST: System design with Priya Raman (Head of Data)",
    "Please prepare a short presentation of 10 minutes and send it by 9 June 2031.",
    "Kind regards, Tom Keller",
  ].join("\n\n");
  const TIMES_TEXT = [
    "Dear Maren,",
    "we would like to invite you to a final interview at Acme Logistics. Which of these times would suit you?",
    "- Tuesday, 10 June 2031, 10:00\n- Wednesday, 11 June 2031, 14:30",
    "Kind regards, Tom",
  ].join("\n\n");
  const ADVERT_TEXT = [
    "Senior Data Engineer at Acme Logistics",
    "About the role",
    "We are looking for a data engineer. Late data is our biggest challenge: late data costs our customers money.",
    "Responsibilities",
    "- Own the pipelines, and cut late data",
    "Requirements",
    "- 5+ years of experience with Python and SQL",
    "Nice to have",
    "- German",
    "We offer a salary range of €85,000 to €100,000 a year. Apply now.",
  ].join("\n");
  const CARD = [
    ...["BEGIN:VCARD", "VERSION:3.0", "FN:June Park", "N:Park;June;;;", "ORG:Acme"],
    ...["TITLE:Product Director", "EMAIL:june.park@acme.example", "END:VCARD"],
  ].join("\r\n");
  const readText = async (text: string): Promise<void> => {
    await page.locator("#intake-text").fill(text);
    await page.getByRole("button", { name: "Read it" }).click();
  };

  it("turns the words of an invitation into a brief, and says where each was read", async () => {
    await readText(INVITATION_TEXT);
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    expect(await page.getByLabel("Company").inputValue()).toBe("Acme Logistics");
    await page.getByText("Read from “Acme Logistics” · ").waitFor();
    await page.getByText("10-minute presentation").waitFor();
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    await page.goto(`${server.url}/a/${applicationId()}/brief`);
    const shown = await page.getByRole("article").innerText();
    expect(shown).toContain("Priya Raman");
    expect(shown).toContain("System design");
  });

  it("reads a text again as what a person says it is, and fixes the time that they choose", async () => {
    await readText(TIMES_TEXT);
    await page.getByLabel("Read it as").selectOption({ label: "Notes" });
    await page.getByRole("heading", { name: "Your notes, sorted" }).waitFor();
    await page.getByLabel("Read it as").selectOption({ label: "Invitation" });
    await page.getByText("Several times are offered; nothing is fixed yet.").waitFor();
    await page.getByLabel("Wednesday").check();
    await page.getByText("Length: ? a guess: please check").waitFor();
    await page.getByLabel("Minutes").fill("45");
    await page.getByLabel("Job title", { exact: true }).fill("Chef");
    await page.getByLabel("Time zone of the interview").fill("UTC");
    await page.getByRole("button", { name: "Prepare for this" }).click();
    await page.waitForURL(/\/a\//);
    const { document } = await server.client.application(applicationId());
    expect(document.sessions).toMatchObject([
      { start: "2031-06-11T14:30:00Z", end: "2031-06-11T15:15:00Z" },
    ]);
  });

  it("keeps the posts of a dropped résumé with the person, and its claims with an application", async () => {
    const { document } = await server.client.create(await invitation({ name: "Priya Raman" }));
    await page.getByRole("heading", { name: "Your interviews" }).waitFor();
    await drop(await readFile(sampleFile("resume.json"), "utf8"), "resume.json");
    await page.getByRole("heading", { name: "Your résumé, read" }).waitFor();
    await page.getByText("Northfell Shipping").first().waitFor();
    await page.getByLabel("Belongs to").selectOption({ label: "Acme, Chef" });
    await page.getByRole("button", { name: "Add it" }).click();
    await page
      .getByText("Your own data has what is new in the résumé. Its claims are with Acme.")
      .waitFor();
    const { claims } = (await server.client.application(document.id)).document;
    expect(claims).toContainEqual(
      expect.objectContaining({ subject: "title at Quayside Retail", saidIn: "cv" }),
    );
    const candidate = (await server.client.candidate()).document;
    expect(candidate.positions.map(({ employer }) => employer)).toEqual([
      "Northfell Shipping",
      "Quayside Retail",
    ]);

    await page.goto(server.url);
    await drop(await readFile(sampleFile("resume.json"), "utf8"), "resume.json");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("alert").getByText("All of it is on file already.").waitFor();
  });

  it("takes contact cards and an advert over into the application of their company", async () => {
    const { document } = await server.client.create(await invitation({ name: "Priya Raman" }));
    const stored = async () => (await server.client.application(document.id)).document;
    await page.getByRole("heading", { name: "Your interviews" }).waitFor();
    await drop(CARD, "june.vcf");
    await page.getByRole("heading", { name: "Who is on the cards" }).waitFor();
    await page.getByRole("button", { name: "Add it" }).click();
    await page.waitForURL(/\/a\//);
    expect((await stored()).interviewers).toContainEqual(
      expect.objectContaining({ name: "June Park", title: "Product Director" }),
    );
    await page.goto(server.url);
    await readText(ADVERT_TEXT);
    await page.getByRole("heading", { name: "What the advert asks for" }).waitFor();
    await page.getByLabel("Belongs to").selectOption({ label: "Acme, Chef" });
    await page.getByRole("button", { name: "Add it" }).click();
    await page.waitForURL(/\/a\//);
    expect((await stored()).company.challenges).toContain("late data");
  });

  it("reads a calendar of 10,000 events beside the page, and stops when it is told to", async () => {
    const day = (index: number): string =>
      new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10).replaceAll("-", "");
    const events = Array.from({ length: 10_000 }, (_, index) => [
      ...["BEGIN:VEVENT", `UID:${index}@acme.example`, `DTSTART:${day(index % 3000)}T090000Z`],
      ...[`DTEND:${day(index % 3000)}T100000Z`, `SUMMARY:Meeting ${index}`],
      ...[`DESCRIPTION:${"An agenda for this hour. ".repeat(10)}`, "END:VEVENT"],
    ]);
    const calendar = ["BEGIN:VCALENDAR", "VERSION:2.0", ...events.flat(), "END:VCALENDAR"];
    const read = page.getByRole("heading", { name: "Is this right?" });

    // The worker's code is kept back, so that no machine is quick enough to read it all before Cancel.
    await page.route(/intake-worker/, () => {});
    await drop(calendar.join("\r\n"), "everything.ics");
    await page.getByRole("progressbar", { name: "Reading…" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("status").getByText("Stopped. Nothing was kept.").waitFor();
    await vi.waitFor(() => expect(page.workers()).toEqual([]));
    expect(await read.count()).toBe(0);

    await page.unroute(/intake-worker/);
    const worker = page.waitForEvent("worker");
    await drop(calendar.join("\r\n"), "everything.ics");
    await read.waitFor();
    await page.getByText("There are 10000 events; only 60 were taken.").waitFor();
    expect((await worker).url()).toContain("/assets/intake-worker");
  });

  it("reads a résumé in a PDF without sending it anywhere", async () => {
    const paper = await context.newPage();
    const lines = ["Maren Olsson", "EXPERIENCE", "Chef, Acme Logistics, 2019 - 2021", "EDUCATION"];
    await paper.setContent(
      `<pre>${[...lines, "BSc, Fenwick, 2017", "SKILLS", "SQL"].join("\n\n")}`,
    );
    const buffer = await paper.pdf();
    await paper.close();
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/v1/intake?")) sent.push(request.url());
    });
    const file = { name: "resume.pdf", mimeType: "application/pdf", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByLabel("Read it as").selectOption("resume");
    await page.getByRole("heading", { name: "Your résumé, read" }).waitFor();
    await page.getByText("Acme Logistics").first().waitFor();
    expect(sent).toEqual([]);
  });

  it("shows whatever was read without a fault that axe finds, on a phone, in light and dark", async () => {
    const resume = await readFile(sampleFile("resume.json"), "utf8");
    await page.setViewportSize({ width: 390, height: 844 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const [heading, text] of [
        ["Is this right?", TIMES_TEXT],
        ["Is this right?", INVITATION_TEXT],
        ["Your résumé, read", resume.replace('"basics"', '"shoeSize": 42, "basics"')],
        ["What the advert asks for", ADVERT_TEXT],
        ["Who is on the cards", CARD],
      ] as const) {
        await page.goto(server.url);
        await readText(text);
        await page.getByLabel("Read it as").waitFor();
        if (text === TIMES_TEXT) await page.getByLabel("Read it as").selectOption("invitation");
        await page.getByRole("heading", { name: heading }).waitFor();
        // The words stay in sight while they are read again.
        await page.getByText("Reading…").waitFor({ state: "hidden" });
        await expectWhole(page, heading);
        // What is not let go comes back with the page.
        await page.getByRole("button", { name: "Cancel" }).click();
      }
    }
  });
});
