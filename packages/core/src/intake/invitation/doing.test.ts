import { describe, expect, it } from "vitest";
import { readInvitation } from "./read-invitation.ts";

const SENT = "2026-11-25T10:00:00+00:00";

const read = (text: string, sent = SENT): ReturnType<typeof readInvitation>["reading"] =>
  readInvitation(`Dear Kim,\n\n${text}\n\nKind regards\nAnn Baker`, { sent, now: sent }).reading;

const agenda = (item: string): ReturnType<typeof read> =>
  read(
    `Your day with us is Friday 4 December 2026, Leeds LS1 4AB.\n\n10:00-10:45 ${item}\n11:00-11:30 final words with Mia Holm and Tim Berg`,
  );

describe("what is done in a session", () => {
  it.each([
    ["lambing with Rhys Pugh, shepherd", "trial_shift"],
    ["blind cupping of twelve samples with Joseph Muthoni", "practical_test"],
    ["tuning an upright in the back room", "practical_test"],
    ["provlektion i klass 8B", "teaching_demo"],
    ["yard walk with Rusty", "tour"],
    ["your talk (20 min and questions), Dr Vogt", "presentation"],
    ["simulated call at the dispatch console", "simulation"],
    ["literacy and numeracy paper", "written_test"],
    ["sit in on the morning conference with the desk heads", "team_meeting"],
  ])("is its format: %s", (item, format) => {
    expect(agenda(item).sessions[0]?.format).toBe(format);
  });

  it("is none where somebody merely rings", () => {
    const { sessions } = read("Friday 4 December at 10:00. Dana Fox will call you on your mobile.");
    expect(sessions.map(({ format, mode }) => [format, mode])).toEqual([[null, "phone"]]);
  });
});

describe("a place on no list", () => {
  it("keeps the clock of whoever wrote, where an address names it", () => {
    const { sessions, timezone } = read(
      "We meet on Friday 4 December at 10:00, 12 Rimu Street, Whakatāne East.\nNgā mihi",
      "2026-11-25T10:00:00+13:00",
    );
    expect([timezone, sessions[0]?.start]).toEqual([
      "Pacific/Auckland",
      "2026-12-04T10:00:00+13:00",
    ]);
  });
});

describe("a post and a firm side by side", () => {
  it.each([
    ["Straits Meridian Bank: Relationship Manager, SME", "Straits Meridian Bank"],
    [
      "Second stage for Senior Stress Engineer, Severnside Aerostructures, as discussed:",
      "Severnside Aerostructures",
    ],
    ["SECTION ENGINEER: WITKRANS PLATINUM", "WITKRANS PLATINUM"],
  ])("are told apart: %s", (line, company) => {
    expect(read(`${line}\n\nFriday 4 December 2026, 10:00, online`).company).toBe(company);
  });
});

describe("what is to be handed in", () => {
  const asked = (sentence: string): readonly (readonly [string, string | null])[] =>
    read(
      `Your second interview is on Friday 4 December 2026 at 10:00, 5 Mill Road, Leeds LS1 4AB.\n\n${sentence}`,
    ).deliverables.map(({ what, due }) => [what, due] as const);

  it("stands behind a colon", () => {
    expect(asked("Kindly share below docs by EOD 30-Nov-2026: pay slips, PAN copy & CV.")).toEqual([
      ["pay slips, PAN copy & CV", "2026-11-30"],
    ]);
  });

  it("stands first in German", () => {
    expect(
      asked("Eine Kopie des Führerscheins schicken Sie uns bitte bis Mittwoch, 2.12., zu."),
    ).toEqual([["Kopie des Führerscheins", "2026-12-02"]]);
  });

  it("is no link that they will send", () => {
    expect(asked("The Zoom link will be sent to you by Thursday.")).toEqual([]);
  });

  it("is due two days before, where it says so", () => {
    expect(
      asked("A copy of your practising certificate must reach us 48 hours beforehand."),
    ).toEqual([["copy of your practising certificate", "2026-12-02T10:00:00+00:00"]]);
  });
});

describe("a title", () => {
  it("goes on behind a dash, and ends before what is talked about", () => {
    const { sessions } = read(
      "Friday 4 December 2026, 10:00, online, with Mr. Raghav Deshmukh, Sr. VP - Treasury. Dr. Piotr Wolski, Chief Scientist, technical questions.",
    );
    expect(sessions[0]?.interviewers).toEqual([
      { name: "Raghav Deshmukh", title: "Sr. VP - Treasury" },
      { name: "Dr. Piotr Wolski", title: "Chief Scientist" },
    ]);
  });
});
