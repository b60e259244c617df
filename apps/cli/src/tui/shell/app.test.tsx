import type { Client } from "@finalist/api/client";
import { newApplication } from "@finalist/core/model";
import { describe, expect, it, vi } from "vitest";
import { widthOf } from "../../text.ts";
import { aScreen, CTRL_C, CTRL_R, CTRL_S, ENTER, ESC, TAB, UP } from "../testing/a-screen.tsx";
import { NEAREST } from "../workspace.ts";

const status = (frame: string): string | undefined => frame.split("\n").at(-2)?.trim();

describe("today", () => {
  it("says how to begin, adds a sample, and opens it", async () => {
    const { press, sees } = await aScreen();
    await sees(/i {2}Paste it here/);
    await press("a", /▸ Tidewell Freight Analytics, Senior Data Engineer/);
    // The server sets the sample's dates by its own clock, not by the one of this screen.
    await sees(/\d+ of 27/);
    await press(ENTER, /\[1 Overview\]/);
    await press(ESC, /1 application\n[^]*▸ Tidewell/);
  });

  it("names the keys that act there, and adds no sample beside what is on file", async () => {
    const { press, sees, frame, web } = await aScreen();
    await sees("a sample  i invitation  / search  ? help  q leave");
    await press("a", /▸ Tidewell/);
    expect(frame()).not.toContain("a sample");
    await press("a?", "What to have in sight in the interview");
    expect(frame()).not.toContain("Add an invented application");
    expect(await web.list()).toHaveLength(1);
  });

  it("shows what to do with the time at hand, and every application", async () => {
    const { frame, sees, press } = await aScreen({ example: true });
    await sees(/What to do now, with 30 min/);
    const shown = frame().split("\n");
    expect(shown[3]).toBe("  Make sure that your stories agree with round one");
    expect(shown.find((line) => line.startsWith("▸"))).toMatch(
      /▸ Tidewell Freight Analytics, Senior Data Engineer +in 16 h/,
    );
    expect(frame()).toMatch(/Round 2, Thu 14 May 2026, 10:00.* 19 of 27/);
    // The zone is left out where it would be cut.
    expect(frame()).not.toMatch(/10:00 .*…/);
    await press("-", "with 20 min");
    await press("++", "with 45 min");
  });

  it("shows the selected application whole, and cuts the names of others", async () => {
    const long = "The Department of Long Names and Longer Titles of the Northern Provinces";
    const { press, sees, resize } = await aScreen({
      count: 2,
      change: ({ application, candidate }) => ({
        application: { ...application, role: { title: long } },
        candidate,
      }),
    });
    resize(80, 40);
    await sees(/▸ Company \d, The Department[^…]*Northern\s+Provinces[^]*Company \d, The .*…/);
    await press(
      "j",
      /Company \d, The .*…[^]*▸ Company \d, The Department[^…]*Northern\s+Provinces/,
    );
  });

  it("goes to where a step is done, and back to it", async () => {
    const { press, sees } = await aScreen({ example: true });
    await sees(/What to do now/);
    await press("g", /▸ Make sure that your stories/);
    await press(ENTER, /\[6 Checklist\][^]*▸ \[!\] Make sure that your stories/);
    await press(ESC, /▸ Make sure that your stories/);
  });

  it("says that there is no round yet where none is on file", async () => {
    const { sees } = await aScreen({
      example: true,
      change: ({ application, candidate }) => ({
        candidate,
        application: newApplication(application.id, application),
      }),
    });
    await sees(/▸ Tidewell[^]*No round yet · No date yet/);
  });

  it("filters, and shows all again", async () => {
    const { press } = await aScreen({ example: true });
    await press("f", "Filter:");
    await press("nurse", /0 of 1 application[^]*Nothing has “nurse” in it/);
    await press(ESC, /1 application\n[^]*Tidewell/);
    await press("f", "Filter:");
    await press("ENGINEER tide", /Filter: ENGINEER tide[^]*Tidewell/);
    await press(ENTER, /f filter/);
  });

  it("takes the sample back, and brings it again", async () => {
    const { press } = await aScreen();
    await press("a", /▸ Tidewell/);
    await press("u", /Take back that Tidewell Freight Analytics, Senior Data Engineer was added\?/);
    await press("n", /▸ Tidewell/);
    await press("u", /Take back that/);
    await press("y", /No applications yet\.[^]*Undo: Created [^]*Tidewell Freight Analytics/);
    await press(CTRL_R, /▸ Tidewell[^]*Redo: Created/);
  });

  it("says of which application something was taken back", async () => {
    const { press, sees, web } = await aScreen({ count: 2 });
    await sees(/2 applications\n/);
    const patch = { role: { title: "Principal" } };
    await web.run({ kind: "application", id: "app-1" }, { type: "update", patch });
    await sees("Changed by web: Changed role (Company 1)");
    await press("u", /Undo: Changed role \(Company 1\)/);
  });

  it("takes back nothing but what belongs to the application that is open", async () => {
    const { press, sees, web } = await aScreen({ count: 2 });
    await press(ENTER, /Company \d+, [^]*\[1 Overview\]/);
    const open = /Company (\d)/.exec(await sees(/Company \d/))?.[1];
    const other = open === "0" ? "app-1" : "app-0";
    const patch = { role: { title: "Principal" } };
    await web.run({ kind: "application", id: other }, { type: "update", patch });
    await sees("Changed by web: Changed role");
    await press("u", `Take back that Company ${open},`);
    await press("n", /\[1 Overview\]/);
    expect((await web.application(other)).document.role.title).toBe("Principal");
    expect(await web.list()).toHaveLength(2);
  });

  it("shows its keys, all of them from the keymap", async () => {
    const { press, onLeave } = await aScreen();
    await press("?", "Paste an invitation or notes");
    await press("?", "No applications yet.");
    await press("q", "No applications yet.");
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

describe("hundreds of applications", () => {
  it("are listed, and few of them read, until one is opened", async () => {
    const read: string[] = [];
    const { press, sees } = await aScreen({
      count: 40,
      client: (terminal) => ({
        ...terminal,
        application: (id) => {
          read.push(id);
          return terminal.application(id);
        },
      }),
    });
    await sees(/40 applications\n/);
    await sees(/What to do now/);
    expect(new Set(read).size).toBe(NEAREST);
    await press("G", /▸ Company/);
    await press(ENTER, /\[1 Overview\]/);
    expect(new Set(read).size).toBe(NEAREST + 1);
  });
});

describe("keys that come together", () => {
  it("each meet what the one before has opened, also where they come apart", async () => {
    const { press, write, sees } = await aScreen({ example: true });
    await press(ENTER, /\[1 Overview\]/);
    // A hand on the keyboard: one by one, and the screen is not drawn in between.
    for (const key of ["n", "u", "6", "?", "q", " ", "x"]) write(key);
    await sees(/u6\?q x/);
  });

  it("each meet what the one before has opened", async () => {
    const { press } = await aScreen({ example: true });
    const frame = await press(`${ENTER}6jj${ENTER}`, /▸ \[.\] Name the open concerns/);
    expect(frame).toContain("[6 Checklist]");
    await press(ESC, /1 application\n[^]*▸ Tidewell/);
    await press(`${ENTER}nfrom a paste\nof two lines`, /What +from a paste\n +of two lines/);
  });
});

describe("an application", () => {
  const opened = async (given: Parameters<typeof aScreen>[0] = {}) => {
    const screen = await aScreen({ example: true, ...given });
    await screen.press(ENTER, /\[1 Overview\]/);
    return screen;
  };

  it("turns its tabs", async () => {
    const { press } = await opened();
    await press(TAB, /\[2 Room\][^]*Priya Raman, Data Engineering Manager/);
    await press("l", /\[3 Stories\]/);
    await press("8", /\[8 Notes\][^]*• They asked: Tell us about yourself/);
    expect(await press("h", /\[7 Plan\]/)).not.toContain("[8 Notes]");
    await press("0", /\[0 Brief\]/);
  });

  it("shows evidence, ticks what only a person knows, and refuses the rest with its reason", async () => {
    const { press, write, frame, sees, web } = await opened();
    await press("6", /\[6 Checklist\][^]*▸ \[x\] Read your round-one notes again/);
    await press("j", /▸ \[!\] Research everyone in the room \(was due/);
    await press(ENTER, /✗ Oskar Lind: common ground/);
    await press(
      " ",
      /“Research everyone in the room” ticks itself once it is on file\. Missing:\s+Oskar/,
    );
    await press(ENTER, /^(?![^]*✗ Oskar)/);
    const selected = () =>
      frame()
        .split("\n")
        .find((line) => line.startsWith("▸"));
    while (!selected()?.includes("Rehearse drawing")) {
      const before = selected();
      write("j");
      await vi.waitFor(() => expect(selected()).not.toBe(before));
    }
    expect(selected()).toMatch(/^▸ \[x\] .* · by hand$/);
    await press(" ", "Unticked “Rehearse drawing on a board or canvas”");
    await sees(/▸ \[!\] Rehearse drawing/);
    expect((await web.application("tidewell")).document.confirmations).not.toContain("SYS-02@s-a");
    await press("u", "Undo: ");
    await sees(/▸ \[x\] Rehearse drawing/);
    await press(CTRL_R, "Redo: Unticked “Rehearse drawing on a board or canvas”");
  });

  it("shows what others change, and keeps its place", async () => {
    const { press, sees, frame, web } = await opened();
    await press("6", /\[6 Checklist\][^]*▸/);
    await press("jjj", /▸ \[.\] Finish the preparation/);
    const patch = { role: { title: "Principal Data Engineer" } };
    await web.run({ kind: "application", id: "tidewell" }, { type: "update", patch });
    await sees("Changed by web: Changed role");
    expect(frame()).toContain("Principal Data Engineer");
    expect(frame()).toMatch(/▸ \[.\] Finish the preparation/);
  });

  it("stores a note of the kind that is picked", async () => {
    const { press, web, sees } = await opened();
    await press("n", /New note of round 1[^]*Kind +\w/);
    await press(UP, /▸ Kind +‹ /);
    await press("I", "‹ I asked ›");
    await press(TAB, /▸ What/);
    await press("What is 面接?", /What +What is 面接\?/);
    await press(CTRL_S, "Added note What is 面接?");
    await sees(/\[1 Overview\]/);
    const { notes } = (await web.application("tidewell")).document;
    expect(notes.at(-1)).toEqual({
      id: "new-1",
      interviewId: "round-1",
      kind: "i-asked",
      text: "What is 面接?",
    });
  });

  it("makes a note of each line that is pasted, of the kind that its words say", async () => {
    const { press, web, sees } = await opened();
    await press("8", /Enter edit {2}a add/);
    await press("a", "New note of round 1");
    const lines = ["They asked: why us?", "I asked how the on-call works", "The office is bright"];
    await press(lines.join("\n"), /→ They asked: why us\?[^]*→ Note: The office is bright/);
    await press(CTRL_S, "Added 3 notes");
    await sees(/▸ • Note: The office is bright/);
    const { notes } = (await web.application("tidewell")).document;
    expect(notes.slice(-3).map(({ kind, text }) => [kind, text])).toEqual([
      ["they-asked", "why us?"],
      ["i-asked", "I asked how the on-call works"],
      ["other", "The office is bright"],
    ]);
  });

  it("asks before it loses what is written", async () => {
    const { press, onLeave, frame } = await opened();
    await press("n", "New note of round 1");
    await press(ESC, /^(?![^]*New note of round)/);
    await press("n", "New note of round 1");
    await press("precious q", /What +precious q/);
    await press(ESC, "Discard what you wrote?");
    await press("n", /What +precious q[^]*Ctrl-S save/);
    await press(CTRL_C, "Discard what you wrote?");
    expect(onLeave).not.toHaveBeenCalled();
    expect(frame()).toContain("precious q");
    await press("y", /^(?![^]*precious)/);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("keeps a note that somebody else's change got in the way of", async () => {
    const ref = { kind: "application", id: "tidewell" } as const;
    const value = { id: "n-web", interviewId: "round-1", kind: "other", text: "from the web" };
    let isFirst = true;
    const { press, web, sees } = await opened({
      client: (terminal, other) => ({
        ...terminal,
        run: async (...given: Parameters<Client["run"]>) => {
          if (isFirst) await other.undo(ref);
          isFirst = false;
          return terminal.run(...given);
        },
      }),
    });
    await web.run(ref, { type: "add", collection: "notes", value });
    await sees("Changed by web: Added note from the web");
    await press("n", "New note of round 1");
    await press("mine", /What +mine/);
    await press(CTRL_S, /Somebody changed the same place in the meantime/);
    await sees(/What +mine/);
    await press(CTRL_S, "Added note mine");
    const { notes } = (await web.application("tidewell")).document;
    expect(notes.at(-1)).toMatchObject({ text: "mine" });
  });

  it("discards nothing by a letter while there is no room to show it", async () => {
    const { press, write, sees, resize, onLeave } = await opened();
    await press("n", "New note of round 1");
    await press("precious", /What +precious/);
    resize(59, 15);
    await sees(/Ctrl-C twice\s+leaves/);
    await press(CTRL_C, "Discard what you wrote?");
    await press("x", /Ctrl-C twice/);
    for (const key of ["y", "q", " "]) write(key);
    resize(80, 24);
    await sees(/What +precious[^]*Ctrl-S save/);
    expect(onLeave).not.toHaveBeenCalled();
    resize(59, 15);
    await sees(/Ctrl-C twice/);
    await press(CTRL_C, "Discard what you wrote?");
    write("y");
    await vi.waitFor(() => expect(onLeave).toHaveBeenCalledOnce());
  });

  it("says how much there is above and below what fits", async () => {
    const { press, frame, resize } = await opened();
    const rule = /^─+ (.*) more$/m;
    resize(80, 20);
    await press("6", /\[6 Checklist\][^]*─ ↓ \d+ more\n/);
    const below = Number(/↓ (\d+)/.exec(rule.exec(frame())?.[1] ?? "")?.[1]);
    await press("G", new RegExp(`─ ↑ ${below} more\\n`));
    await press("g", new RegExp(`─ ↓ ${below} more\\n`));
    await press("?", /─ ↓ \d+ more\n/);
    await press("?", /\[6 Checklist\]/);
    await press("2", /\[2 Room\]/);
    resize(80, 16);
    await press("e", /▸ Name[^]*↓ \d+ more\n/);
  });

  it("says nothing of what was done elsewhere", async () => {
    const { press, frame } = await opened();
    await press("6", /\[6 Checklist\]/);
    await press("j", /▸ \[!\] Research everyone/);
    await press(" ", /“Research everyone in the room” ticks itself/);
    expect(await press("7", /\[7 Plan\]/)).not.toContain("ticks itself");
    await press("6", /\[6 Checklist\]/);
    await press(" ", /“Research everyone in the room” ticks itself/);
    expect(await press("n", /New note of round 1/)).not.toContain("ticks itself");
    await press(`a note${CTRL_S}`, /\[6 Checklist\][^]*Added note a note/);
    await press(ESC, /Your interviews/);
    expect(frame()).not.toContain("Added note");
  });

  it("shows what somebody else wrote before it is replaced", async () => {
    const ref = { kind: "application", id: "tidewell" } as const;
    const { press, web, sees } = await opened();
    await press("2", /\[2 Room\][^]*Priya/);
    await press("e", /▸ Name/);
    await press(TAB, /▸ Job title/);
    await press("\u0015Head of Data", /▸ Job title +Head of Data/);
    const { document } = await web.application("tidewell");
    const id = document.interviewers[0]?.id ?? "";
    const patch = { title: "VP of Data", email: "priya@tidewell.example" };
    await web.run(ref, { type: "change", collection: "interviewers", id, patch });
    await sees("Changed by web");
    await press("\u0013", /They wrote: VP of Data[^]*Somebody changed the same place/);
    await sees(/▸ Job title +Head of Data[^]*priya@tidewell\.example/);
    await press("\u0013", /\[2 Room\][^]*Head of Data/);
    expect((await web.application("tidewell")).document.interviewers[0]).toMatchObject({
      title: "Head of Data",
      email: patch.email,
    });
  });

  it("goes back when others delete it, but not from under one's pen", async () => {
    const { press, web, sees } = await opened();
    await press("n", "New note of round 1");
    await press("mine", /What +mine/);
    await web.remove("tidewell");
    await sees("Changed by web: Deleted");
    await sees(/What +mine/);
    await press(CTRL_S, "It was deleted in the meantime. What you wrote is still here.");
    await sees(/What +mine/);
    await press(ESC, "Discard what you wrote?");
    expect(await press("y", "No applications yet.")).not.toContain("mine");
  });

  it("fits any size, also with absurd names", async () => {
    const { press, sees, web, frame, resize } = await opened();
    const company = { name: `${"Donaudampfschifffahrt".repeat(8)} 面接 👩‍💻 ${"x ".repeat(20)}` };
    await web.run({ kind: "application", id: "tidewell" }, { type: "update", patch: { company } });
    for (const [columns, rows] of [
      [80, 24],
      [120, 40],
      [60, 16],
      [200, 50],
    ] as const) {
      resize(columns, rows);
      const fits = async (): Promise<void> => {
        await vi.waitFor(() => {
          const lines = frame().split("\n");
          expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
          expect(lines.length).toBeLessThanOrEqual(rows - 1);
        });
      };
      for (const tab of ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]) {
        await press(tab, new RegExp(`\\[${tab}`));
        await fits();
      }
      await press("v", /Before it starts/);
      await fits();
      await press(ESC, "[0 Brief]");
      await press("/", "Search");
      await press("donau", /▸ Application  /);
      await fits();
      await press(ESC, "[0 Brief]");
      await press("n", "New note of round 1");
      await press("面接👩‍💻".repeat(40), /面接/);
      await fits();
      await press(ESC, "Discard what you wrote?");
      await press("y", "[0 Brief]");
    }
    resize(59, 24);
    await sees("Finalist needs a window of 60 columns");
    resize(80, 24);
    await sees("[0 Brief]");
    await press(ESC, /▸ Donaudampf/);
    expect(Math.max(...frame().split("\n").map(widthOf))).toBeLessThanOrEqual(80);
  });

  it("says so while nothing can be read, and recovers", async () => {
    let isDown = false;
    const { sees, frame } = await opened({
      client: (terminal) => ({
        ...terminal,
        changes: (after, limit) =>
          isDown ? Promise.reject(new Error("no answer")) : terminal.changes(after, limit),
      }),
    });
    isDown = true;
    await sees("no answer");
    isDown = false;
    await vi.waitFor(() => expect(status(frame())).toBe(""), { timeout: 5000 });
  });
});
