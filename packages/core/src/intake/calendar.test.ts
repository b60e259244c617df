import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromWallTime } from "../time.ts";
import { readCalendar } from "./calendar.ts";
import { Draft, type IntakeContext } from "./draft.ts";

const CONTEXT: IntakeContext = {
  now: "2026-05-08T10:00:00Z",
  timeZone: "Europe/London",
  candidate: { name: "Maren Olsson", email: "maren.olsson@example.com" },
};

function read(text: string, context = CONTEXT): Draft {
  const result = readCalendar(text, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  // What the reader gives is what the schema promises.
  return Draft.parse(result.value);
}

const fixture = (name: string): Draft =>
  read(
    readFileSync(new URL(`../../fixtures/calendar/${name}.ics`, import.meta.url), "utf8").replace(
      /^\uFEFF/,
      "",
    ),
  );

/** A calendar with one event an hour long. */
const anEvent = (...lines: readonly string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:one@x.example",
    "DTSTART:20260514T090000Z",
    "DTEND:20260514T100000Z",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");

const times = ({ sessions }: Draft) => sessions.map(({ title, start, end }) => [title, start, end]);

const people = ({ interviewers }: Draft) =>
  interviewers.map(({ name, title, email }) => [name, title, email]);

/** Who takes part, without those who are there to be asked. */
const present = (draft: Draft) => {
  const keys = new Set(draft.sessions.flatMap(({ interviewerKeys }) => interviewerKeys));
  return people({ ...draft, interviewers: draft.interviewers.filter(({ key }) => keys.has(key)) });
};

describe("the worked example", () => {
  const draft = read(
    readFileSync(new URL("../../../../samples/tidewell/invitation.ics", import.meta.url), "utf8"),
  );

  it("names the firm, the post, the round and the zone, each with the words it came from", () => {
    const { company, role, round, timeZone, evidence, warnings } = draft;
    expect({ company, role, round, timeZone, warnings }).toEqual({
      company: "Tidewell Freight Analytics",
      role: "Senior Data Engineer",
      round: 2,
      timeZone: "Europe/London",
      warnings: [],
    });
    const quotes = new Map(evidence.map(({ pointer, quote }) => [pointer, quote]));
    expect(quotes.get("/company")).toContain("Tidewell Freight Analytics");
    expect(quotes.get("/role")).toContain("the role of Senior Data Engineer");
    expect(quotes.get("/round")).toBe("Tidewell second round: System design");
    expect(quotes.get("/sessions/2/format")).toBe("One-on-one");
  });

  it("has four sessions with their people", () => {
    expect(
      draft.sessions.map(({ start, end, format, interviewerKeys }) => [
        start,
        end,
        format,
        interviewerKeys,
      ]),
    ).toEqual([
      ["2026-05-14T09:00:00Z", "2026-05-14T10:00:00Z", "FMT-SYS", ["p1", "p2"]],
      ["2026-05-14T10:15:00Z", "2026-05-14T11:00:00Z", "FMT-PRES", ["p1", "p2", "p3"]],
      ["2026-05-14T11:45:00Z", "2026-05-14T12:30:00Z", "FMT-SEQ", ["p4"]],
      ["2026-05-14T12:45:00Z", "2026-05-14T13:15:00Z", "FMT-SEQ", ["p5"]],
    ]);
    expect(draft.sessions[0]).toMatchObject({
      key: "s1",
      delivery: "video",
      platform: "Google Meet",
      joinUrl: "https://meet.google.com/tdw-exmp-two",
      calendarUid: "round-two-a@tidewell.example",
      calendarSequence: 0,
    });
    expect(draft.sessions[0]?.whatItIncludes).not.toContain("Join with Google Meet");
  });

  it("lists five interviewers with titles; the candidate and the room stay out", () => {
    expect(people(draft)).toEqual([
      ["Priya Raman", "Data Engineering Manager", "priya.raman@tidewell.example"],
      ["Tomás Vidal", "Senior Data Engineer", "tomas.vidal@tidewell.example"],
      ["Helen Achebe", "Director of Product", "helen.achebe@tidewell.example"],
      ["Oskar Lind", "Co-founder and CEO", "oskar.lind@tidewell.example"],
      ["June Park", "Talent Partner", "june.park@tidewell.example"],
    ]);
  });
});

const OLD_NAME = "Zweites Gespräch im Werk";

describe("an invitation from", () => {
  it.each<[string, string, Partial<Draft>, Partial<Draft["sessions"][number]>, unknown[]]>([
    [
      "Google, with HTML, a room and somebody who declined",
      "google-panel",
      {
        company: "Harrowgate Labs",
        role: "Site Reliability Engineer",
        round: 2,
        timeZone: "Europe/London",
        warnings: ["Wanda Sileo has declined and was left out."],
      },
      {
        start: "2026-11-12T14:00:00Z",
        end: "2026-11-12T15:00:00Z",
        format: "FMT-PANEL",
        delivery: "video",
        platform: "Google Meet",
        joinUrl: "https://meet.google.com/hgl-pane-one",
        location: "Leeds-1-Heron (6)",
        whatItIncludes:
          "Panel for the Site Reliability Engineer position at Harrowgate Labs.\nBram Okoye (Platform Lead)\nAgenda & brief: https://docs.google.com/document/d/x1 here",
        calendarSequence: 2,
      },
      [["Bram Okoye", "Platform Lead", "bram.okoye@harrowgate-labs.example"]],
    ],
    [
      "Exchange, with a Windows zone and a Teams block",
      "outlook-windows-zone",
      {
        company: "Kranich Optik",
        role: "Firmware Engineer",
        timeZone: "Europe/Berlin",
        warnings: [],
      },
      {
        start: "2026-10-20T07:30:00Z",
        end: "2026-10-20T09:00:00Z",
        format: "FMT-DEEP",
        delivery: "video",
        platform: "Microsoft Teams",
        joinUrl:
          "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Invented%40thread.v2/0?context=%7b%22Tid%22%3a%2200%22%7d",
        location: undefined,
        whatItIncludes:
          "Hello Maren,\n\nthe technical interview for the position of Firmware Engineer at Kranich Optik is confirmed.",
      },
      [["Elias Brandt", undefined, "elias.brandt@kranich-optik.example"]],
    ],
    [
      "Outlook, with its text in HTML alone",
      "outlook-html-only",
      {
        company: "Bluefinch",
        role: "Senior Backend Engineer",
        timeZone: "America/New_York",
        warnings: [],
      },
      {
        start: "2026-11-03T15:00:00Z",
        end: "2026-11-03T15:45:00Z",
        format: "FMT-CODE",
        delivery: "in-person",
        location: "Bluefinch, 12 Canal Street, Floor 3",
        whatItIncludes:
          "Live coding in our office, 45 minutes.\nAmir Haddad, Staff Engineer\nParking: https://bluefinch.example/parking map",
      },
      [["Amir Haddad", "Staff Engineer", "amir.haddad@bluefinch.example"]],
    ],
    [
      "Apple Calendar, with an address",
      "apple",
      { company: "Norrsken Form", role: undefined, timeZone: "Europe/Stockholm", warnings: [] },
      {
        start: "2026-08-19T13:00:00Z",
        end: "2026-08-19T14:00:00Z",
        format: "FMT-PORT",
        delivery: "in-person",
        location: "Norrsken Form, Hamngatan 9, Stockholm, Sweden",
      },
      [["Karin Ek", undefined, "karin.ek@norrsken-form.example"]],
    ],
    [
      "Zoom, in UTC and without guests",
      "zoom",
      {
        company: undefined,
        role: "Product Designer",
        timeZone: "America/Chicago",
        warnings: [],
      },
      {
        start: "2026-10-09T16:00:00Z",
        end: "2026-10-09T17:00:00Z",
        delivery: "video",
        platform: "Zoom",
        joinUrl: "https://us02web.zoom.us/j/80000000001?pwd=Invented.1",
      },
      [],
    ],
    [
      "Calendly, sent by its own address",
      "calendly",
      { company: "Acme", role: undefined, timeZone: undefined, warnings: [] },
      {
        start: "2026-09-08T13:30:00Z",
        end: "2026-09-08T14:15:00Z",
        delivery: "video",
        platform: "Google Meet",
        joinUrl: "https://calendly.com/events/1111/google_meet",
      },
      [["Priya Raman", undefined, undefined]],
    ],
    [
      "an agency, with a start and a duration",
      "recruiter-duration",
      {
        company: "Oaklight Insurance",
        role: "Claims Data Analyst",
        timeZone: "America/New_York",
        warnings: [],
      },
      { start: "2026-06-11T13:30:00Z", end: "2026-06-11T14:45:00Z", delivery: "phone" },
      [["Nadia Ferro", "Hiring Manager", undefined]],
    ],
    [
      "a hand that named neither zone nor end",
      "floating-no-end",
      {
        company: undefined,
        role: undefined,
        timeZone: "Europe/London",
        warnings: [
          "The invitation names no time zone; times were read as Europe/London.",
          "No end given; 60 minutes assumed.",
        ],
      },
      {
        start: "2026-09-21T10:00:00Z",
        end: "2026-09-21T11:00:00Z",
        delivery: "phone",
        location: "+44 20 7946 0000",
      },
      [],
    ],
    [
      "a file with a byte order mark",
      "utf8-bom",
      { timeZone: "Europe/Lisbon", warnings: [] },
      { title: "Entrevista – análise de caso", start: "2026-07-03T08:00:00Z" },
      [["Tomás Vidal", undefined, "tomas.vidal@x.example"]],
    ],
    [
      "an old Mac, with bare carriage returns",
      "cr-only",
      { timeZone: "Asia/Tokyo", warnings: [] },
      {
        title: "Presentation to the board of a company with a long name so that the line folds",
        start: "2026-07-03T00:00:00Z",
        format: "FMT-PRES",
      },
      [],
    ],
    [
      "a telephone of long ago, in vCalendar 1.0",
      "vcalendar-1",
      { timeZone: "Etc/GMT-2", warnings: [`${OLD_NAME} repeats; only its first date was taken.`] },
      {
        title: OLD_NAME,
        start: "2026-06-16T11:00:00Z",
        end: "2026-06-16T12:30:00Z",
        location: "Hafenstraße 4, Hamburg",
      },
      [["June Park", undefined, "june.park@wellholm.example"]],
    ],
    [
      "a program that writes in lower case",
      "lower-case",
      { timeZone: "Europe/Paris", warnings: [] },
      { start: "2026-05-14T08:00:00Z", end: "2026-05-14T08:45:00Z", format: "FMT-WORK" },
      [],
    ],
  ])("%s", (_, name, facts, session, who) => {
    const draft = fixture(name);
    const same = (value: object, keys: object) =>
      Object.fromEntries(Object.keys(keys).map((key) => [key, Reflect.get(value, key)]));
    expect(same(draft, facts)).toEqual(facts);
    expect(draft.sessions).toHaveLength(1);
    expect(same(draft.sessions[0] ?? {}, session)).toEqual(session);
    expect(present(draft)).toEqual(who);
  });
});

describe("times", () => {
  it.each<[string, string, unknown[], string[]]>([
    [
      "with display names of Windows zones, quoted or not",
      "outlook-display-zone",
      [
        ["Second interview (Europe)", "2026-07-14T11:00:00Z", "2026-07-14T11:45:00Z"],
        ["Second interview", "2026-07-14T17:00:00Z", "2026-07-14T17:45:00Z"],
        ["Second interview (India)", "2026-07-15T07:30:00Z", "2026-07-15T08:15:00Z"],
      ],
      [],
    ],
    [
      "with zones that are defined in the file, misspelt, prefixed or abbreviated",
      "odd-zones",
      [
        ["own rules", "2026-05-14T07:00:00Z", "2026-05-14T08:00:00Z"],
        ["rules missing", "2026-05-14T08:00:00Z", "2026-05-14T09:00:00Z"],
        ["misspelt", "2026-05-14T09:00:00Z", "2026-05-14T10:00:00Z"],
        ["vendor prefix", "2026-05-14T11:00:00Z", "2026-05-14T12:00:00Z"],
        ["three parts", "2026-05-14T15:00:00Z", "2026-05-14T16:00:00Z"],
        ["summer abbreviation", "2026-05-14T16:00:00Z", "2026-05-14T17:00:00Z"],
        ["winter letters", "2026-07-15T17:00:00Z", "2026-07-15T18:00:00Z"],
        ["number", "2026-07-16T07:00:00Z", "2026-07-16T08:00:00Z"],
        ["quote closed late", "2026-07-17T16:00:00Z", "2026-07-17T17:00:00Z"],
      ],
      [
        "The zone “Europe/Lundon” is not known; times were read as Europe/Paris.",
        "The zone “4” is not known; times were read as Europe/Paris.",
      ],
    ],
    [
      "in nights in which clocks change",
      "clock-changes",
      [
        ["In the hour that is skipped", "2026-03-29T01:30:00Z", "2026-03-29T02:30:00Z"],
        ["Friday before", "2026-10-23T09:00:00Z", "2026-10-23T10:00:00Z"],
        ["Across the night", "2026-10-24T22:00:00Z", "2026-10-25T01:00:00Z"],
        ["In the hour that comes twice", "2026-10-25T00:30:00Z", "2026-10-25T02:30:00Z"],
        ["Monday after", "2026-10-26T10:00:00Z", "2026-10-26T11:00:00Z"],
      ],
      // 01:30 does not exist and is read as 02:30, where the end is as well.
      ["The end is not after the start; 60 minutes assumed."],
    ],
    [
      "of a series, and of one moved date in it",
      "recurring",
      [
        ["Chat with the team", "2026-10-21T09:00:00Z", "2026-10-21T09:30:00Z"],
        ["Chat with the team (moved)", "2026-10-28T14:30:00Z", "2026-10-28T15:00:00Z"],
        ["Chat, every fortnight", "2026-11-01T10:00:00Z", "2026-11-01T10:30:00Z"],
      ],
      [
        "Line 41: RRULE has “FREQ=FORTNIGHTLY” in it, which cannot be read; only the first date of Chat, every fortnight was taken.",
        "Chat with the team repeats; only its first date was taken.",
      ],
    ],
    [
      "of a series that goes on, some of whose dates are moved or taken out",
      "series",
      [
        ["Wellholm: weekly talk, in the afternoon", "2026-05-26T14:00:00Z", "2026-05-26T14:30:00Z"],
        [
          "Wellholm: weekly talk before the second interview",
          "2026-06-02T08:00:00Z",
          "2026-06-02T08:45:00Z",
        ],
      ],
      [
        "Wellholm: weekly talk before the second interview repeats; its next date was taken, Tue 2 Jun 2026.",
      ],
    ],
    [
      "of several calendars in one file, in order",
      "several-calendars",
      [
        ["Earlier", "2026-05-14T09:00:00Z", "2026-05-14T10:00:00Z"],
        ["Later", "2026-05-14T12:45:00Z", "2026-05-14T13:15:00Z"],
      ],
      [],
    ],
    [
      "that no clock shows",
      "broken-lines",
      [["Case study", "2026-05-14T09:00:00Z", "2026-05-14T10:00:00Z"]],
      [
        "Line 9: “and a charger” is no property and was left out.",
        "Line 10: RRULE has “FREQ=SOMETIMES” in it, which cannot be read; only the first date of Case study was taken.",
        "Line 14: DTSTART “20260230T100000” is no date; On the 30th of February was left out.",
        "Line 19: DTSTART “20260514T256100” is no date; At 25 o'clock was left out.",
        "Line 23: DTSTART is missing in its VEVENT; Without a start was left out.",
        "The end is not after the start; 60 minutes assumed.",
      ],
    ],
    [
      "of a cancelled meeting among others",
      "partly-cancelled",
      [["Case interview", "2026-05-14T11:00:00Z", "2026-05-14T12:00:00Z"]],
      [],
    ],
    ["of a cancellation", "cancelled", [], []],
  ])("%s", (_, name, expected, warnings) => {
    const draft = fixture(name);
    expect(times(draft)).toEqual(expected);
    expect(draft.warnings).toEqual(warnings);
  });

  it("stay dates where the day has no time", () => {
    const draft = fixture("all-day");
    expect(draft.sessions.map(({ date, start, end }) => [date, start, end])).toEqual([
      ["2026-10-05", undefined, undefined],
      ["2026-10-06", undefined, undefined],
    ]);
    expect(draft.company).toBe("Marsh & Reed");
  });

  it("tell a moved date of a series from the series", () => {
    expect(fixture("recurring").sessions.map(({ calendarUid }) => calendarUid)).toEqual([
      "series-1@x.example",
      "series-1@x.example/2026-10-28T10:00:00",
      "series-2@x.example",
    ]);
  });

  it("come from the latest of two versions in one file", () => {
    const old = anEvent("SUMMARY:Old", "SEQUENCE:1");
    const late = anEvent("SUMMARY:New", "SEQUENCE:2");
    for (const text of [`${old}\r\n${late}`, `${late}\r\n${old}`])
      expect(read(text).sessions.map(({ title }) => title)).toEqual(["New"]);
  });

  it("are what is still to come where a file has more than fits", () => {
    const day = (index: number): string =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10).replaceAll("-", "");
    const events = Array.from({ length: 200 }, (_, index) =>
      ["BEGIN:VEVENT", `DTSTART:${day(index)}T090000Z`, `SUMMARY:${index}`, "END:VEVENT"].join(
        "\n",
      ),
    );
    const draft = read(["BEGIN:VCALENDAR", ...events, "END:VCALENDAR"].join("\n"));
    expect(draft.sessions).toHaveLength(60);
    expect(draft.sessions[0]?.start).toBe("2026-05-08T09:00:00Z");
    expect(draft.warnings).toContain("There are 200 events; only 60 were taken.");
  });
});

describe("a cancellation", () => {
  it("carries what it cancels", () => {
    expect(fixture("cancelled").cancellations).toEqual([
      {
        calendarUid: "round-two-a@tidewell.example",
        calendarSequence: 1,
        title: "Tidewell second round: System design",
        start: "2026-05-14T09:00:00Z",
        end: "2026-05-14T10:00:00Z",
      },
    ]);
  });

  it.each([
    ["several-calendars", "Dropped"],
    ["partly-cancelled", "Case study"],
  ])("stands beside the events that take place, in %s", (name, title) => {
    const { sessions, cancellations } = fixture(name);
    expect(sessions.length).toBeGreaterThan(0);
    expect(cancellations?.map((each) => each.title)).toEqual([title]);
  });

  it("replaces the event of the same file that it cancels", () => {
    const { sessions, cancellations } = read(
      `${anEvent("SEQUENCE:0")}\r\n${anEvent("SEQUENCE:1", "STATUS:CANCELLED")}`,
    );
    expect(sessions).toEqual([]);
    expect(cancellations).toMatchObject([{ calendarUid: "one@x.example", title: "An event" }]);
  });
});

describe("an event with the agenda of a whole day", () => {
  const slots = ({ sessions, interviewers }: Draft) =>
    sessions.map(({ start, end, title, format, interviewerKeys }) => [
      `${start?.slice(11, 16)}–${end?.slice(11, 16)}`,
      title,
      format,
      interviewerKeys.map((key) => interviewers.find((person) => person.key === key)?.name),
    ]);
  /** From 10:00 to 14:00 in New York, which is 15:00 to 19:00 UTC. */
  const aDay = (agenda: readonly string[], ...lines: readonly string[]): Draft =>
    read(
      [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:day@x.example",
        "DTSTART;TZID=America/New_York:20261203T100000",
        "DTEND;TZID=America/New_York:20261203T140000",
        "SUMMARY:Onsite",
        `DESCRIPTION:${agenda.join("\\n").replaceAll(",", "\\,")}`,
        ...lines,
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\r\n"),
    );

  it("becomes a session for each slot, with its people, title and format", () => {
    const draft = fixture("day-agenda");
    expect(slots(draft)).toEqual([
      ["15:00–16:00", "System design", "FMT-SYS", ["José Ángel Núñez"]],
      ["16:00–17:00", "Coding", "FMT-CODE", ["Wei Zhang"]],
      ["18:00–19:00", "Hiring manager conversation", undefined, ["Olga Petrova"]],
      ["19:00–20:00", "Values interview", undefined, ["Dana Whitfield"]],
    ]);
    expect(people(draft)).toEqual([
      ["Dana Whitfield", "Head of People", "dana.whitfield@brightloom.example"],
      ["José Ángel Núñez", "Staff Engineer", "jose@brightloom.example"],
      ["Wei Zhang", "Senior Engineer", "wei.zhang@brightloom.example"],
      ["Olga Petrova", "Director of Engineering", undefined],
    ]);
    expect(draft.sessions.map(({ key, calendarUid }) => [key, calendarUid])).toEqual(
      ["s1", "s2", "s3", "s4"].map((key) => [key, "day-agenda-1@google.com"]),
    );
    expect(draft.sessions[1]).toMatchObject({
      platform: "Google Meet",
      joinUrl: "https://meet.google.com/brt-loom-one",
      whatItIncludes:
        "Hi Marta,\n\nWe're excited to have you back for the final round for the Senior Backend Engineer role at Brightloom!\n\nAgenda\n11:00 AM – 12:00 PM: Coding with Wei Zhang (Senior Engineer)\n\nPlease bring a laptop.",
    });
    expect(draft.evidence.filter(({ pointer }) => pointer.endsWith("/format"))).toEqual([
      { pointer: "/sessions/0/format", quote: "System design" },
      { pointer: "/sessions/1/format", quote: "Coding" },
    ]);
  });

  it.each<[string, string[], unknown[]]>([
    [
      "each from its line to the next, the last to the end",
      [
        "Agenda",
        "10:00 - System design with José Núñez (Staff Engineer)",
        "11:00 - Coding with Wei Zhang (Senior Engineer)",
        "13:00 - Hiring manager conversation with Olga Petrova (Director of Engineering)",
      ],
      [
        ["15:00–16:00", "System design", "FMT-SYS", ["José Núñez"]],
        ["16:00–18:00", "Coding", "FMT-CODE", ["Wei Zhang"]],
        ["18:00–19:00", "Hiring manager conversation", undefined, ["Olga Petrova"]],
      ],
    ],
    [
      "with a break in between, which is none",
      ["10:00 Panel", "12:00 Lunch break", "13:00 Case study"],
      [
        ["15:00–17:00", "Panel", "FMT-PANEL", []],
        ["18:00–19:00", "Case study", "FMT-CASE", []],
      ],
    ],
    [
      "with a meal that somebody joins",
      ["10:00 Panel", "12:00 Lunch with the team", "13:00 Coffee – Lea Okafor (Product Manager)"],
      [
        ["15:00–17:00", "Panel", "FMT-PANEL", []],
        ["17:00–18:00", "Lunch with the team", "FMT-MEAL", []],
        ["18:00–19:00", "Coffee", "FMT-MEAL", ["Lea Okafor"]],
      ],
    ],
    [
      "on a clock of twelve hours, whether it says so or not",
      ["10:00–11:00 Coding", "11:00 am - 12:30 pm ET: Architecture", "1:00 Wrap-up"],
      [
        ["15:00–16:00", "Coding", "FMT-CODE", []],
        ["16:00–17:30", "Architecture", "FMT-SYS", []],
        ["18:00–19:00", "Wrap-up", undefined, []],
      ],
    ],
    [
      "with times and names on lines of their own",
      ["10:00 – 11:00", "System design", "José Núñez, Staff Engineer", "", "11:00 Uhr", "Coding"],
      [
        ["15:00–16:00", "System design", "FMT-SYS", ["José Núñez"]],
        ["16:00–19:00", "Coding", "FMT-CODE", []],
      ],
    ],
    [
      "with people who have no title, or stand in brackets",
      [
        "10:00 Case presentation (Dr. Jürgen Schmidt, Leiter Controlling)",
        "11:00 Deep Dive - Payments Platform",
        "12:00 Coding with Wei Zhang and Li Na",
        "13:00 Gespräch mit Lotte van der Berg",
      ],
      [
        ["15:00–16:00", "Case presentation", "FMT-CASE", ["Dr. Jürgen Schmidt"]],
        ["16:00–17:00", "Deep Dive - Payments Platform", "FMT-DEEP", []],
        ["17:00–18:00", "Coding", "FMT-CODE", ["Wei Zhang", "Li Na"]],
        ["18:00–19:00", "Gespräch", undefined, ["Lotte van der Berg"]],
      ],
    ],
    [
      "not where one line alone has a time",
      ["10:00 Coding with Wei Zhang (Senior Engineer)", "Bring a laptop"],
      [["15:00–19:00", "Onsite", "FMT-CODE", ["Wei Zhang"]]],
    ],
    [
      "not where the event says its own times once more",
      ["10:00 - 14:00 Onsite in New York", "12:00 Lunch"],
      [["15:00–19:00", "Onsite", undefined, []]],
    ],
  ])("%s", (_, agenda, expected) => {
    expect(slots(aDay(agenda))).toEqual(expected);
  });

  it("tells guests from each other by what the agenda calls them", () => {
    const draft = aDay(
      ["10:00 Coding (Wei)", "11:00 Case study with Jose Núñez, Staff Engineer", "12:00 Panel"],
      "ATTENDEE;CN=Wei Zhang:mailto:wei@x.example",
      "ATTENDEE:mailto:jose@x.example",
      "ATTENDEE;CN=Dana Whitfield:mailto:dana@x.example",
    );
    expect(slots(draft)).toEqual([
      ["15:00–16:00", "Coding (Wei)", "FMT-CODE", ["Wei Zhang"]],
      ["16:00–17:00", "Case study", "FMT-CASE", ["Jose Núñez"]],
      ["17:00–19:00", "Panel", "FMT-PANEL", ["Dana Whitfield"]],
    ]);
    expect(people(draft)).toEqual([
      ["Wei Zhang", undefined, "wei@x.example"],
      ["Jose Núñez", "Staff Engineer", "jose@x.example"],
      ["Dana Whitfield", undefined, "dana@x.example"],
    ]);
  });

  it("names everybody with a title of their own, in whatever script", () => {
    const draft = aDay([
      "10:00 Coding with Wei Zhang, Senior Engineer and Tom Kelly, SRE Lead",
      "11:00 System design with 李小龍, Staff Engineer and Aoife O'Brien-Ní Dhomhnaill, SRE Lead",
      "12:00 Values with محمد الأحمد (Head of People)",
      "13:00 Chat with 山田太郎",
    ]);
    expect(slots(draft).map(([, title, , names]) => [title, names])).toEqual([
      ["Coding", ["Tom Kelly", "Wei Zhang"]],
      ["System design", ["Aoife O'Brien-Ní Dhomhnaill", "李小龍"]],
      ["Values", ["محمد الأحمد"]],
      ["Chat", ["山田太郎"]],
    ]);
  });

  it("keeps a guest whom the agenda forgets, in no session", () => {
    const draft = aDay(
      ["10:00 Coding with Wei Zhang", "11:00 Panel with Li Na"],
      "ATTENDEE;CN=Dana Whitfield:mailto:dana@x.example",
    );
    expect(slots(draft).map(([, , , names]) => names)).toEqual([["Wei Zhang"], ["Li Na"]]);
    expect(people(draft).map(([name]) => name)).toEqual(["Dana Whitfield", "Wei Zhang", "Li Na"]);
  });

  it("is not read on a clock that is not its own", () => {
    const agenda = "DESCRIPTION:05:00 Coding with Wei Zhang (Engineer)\\n09:00 Panel with Li Na";
    const draft = read(anEvent(agenda.replace("Li Na", "Li Na (Designer)"), "SUMMARY:Onsite"));
    expect(slots(draft)).toEqual([["09:00–10:00", "Onsite", "FMT-PANEL", ["Li Na"]]]);
  });

  it("leaves to other events with the same text what begins with them", () => {
    const text = ["09:00 Coding", "10:00 Panel", "13:00 Case study", "14:00 Lunch with the team"];
    const event = (from: string, to: string) => [
      "BEGIN:VEVENT",
      `DTSTART;TZID=Europe/London:20261203T${from}`,
      `DTEND;TZID=Europe/London:20261203T${to}`,
      `DESCRIPTION:${text.join("\\n")}\\nJoin with Google Meet: https://meet.google.com/${from}`,
      "END:VEVENT",
    ];
    const draft = read(
      [
        "BEGIN:VCALENDAR",
        ...event("090000", "133000"),
        ...event("130000", "150000"),
        "END:VCALENDAR",
      ].join("\r\n"),
    );
    const [first, second] = [event("090000", "110000"), event("090000", "103000")];
    const parallel = read(["BEGIN:VCALENDAR", ...first, ...second, "END:VCALENDAR"].join("\r\n"));
    expect(slots(parallel).map(([when]) => when)).toEqual([
      "09:00–10:00",
      "10:00–11:00",
      "09:00–10:00",
      "10:00–10:30",
    ]);
    expect(slots(draft)).toEqual([
      ["09:00–10:00", "Coding", "FMT-CODE", []],
      ["10:00–13:30", "Panel", "FMT-PANEL", []],
      ["13:00–14:00", "Case study", "FMT-CASE", []],
      ["14:00–15:00", "Lunch with the team", "FMT-MEAL", []],
    ]);
  });
});

describe("people", () => {
  const names = (...lines: readonly string[]) => people(read(anEvent(...lines)));

  it.each<[string, string[], unknown[]]>([
    [
      "a family name first, with a department",
      ['ATTENDEE;CN="Raman, Priya (Data)":mailto:priya@x.example'],
      [["Priya Raman", undefined, "priya@x.example"]],
    ],
    [
      "a family name of several words first, with the firm",
      ['ATTENDEE;CN="van der Berg, Lotte | Nordwerk":mailto:lotte@x.example'],
      [["Lotte van der Berg", undefined, "lotte@x.example"]],
    ],
    [
      "the firm first",
      ['ATTENDEE;CN="Nordwerk | van der Berg, Lotte":mailto:lotte@x.example'],
      [["Lotte van der Berg", undefined, "lotte@x.example"]],
    ],
    [
      "a name in the encoding of mail headers",
      [
        'ATTENDEE;CN="=?UTF-8?Q?J=C3=BCrgen_?= =?utf-8?q?M=C3=BCller?=":mailto:j@x.example',
        "ATTENDEE;CN==?utf-8?B?Wm/DqyBRdWlubg==?=:mailto:z@x.example",
        "ATTENDEE;CN==?iso-8859-1?Q?Tom=E1s_Vidal?=:mailto:t@x.example",
        "ATTENDEE;CN==?klingon?Q?Worf?=:mailto:w@x.example",
        "ATTENDEE;CN==?utf-8?B?%?=:mailto:v@x.example",
      ],
      [
        ["Jürgen Müller", undefined, "j@x.example"],
        ["Zoë Quinn", undefined, "z@x.example"],
        ["Tomás Vidal", undefined, "t@x.example"],
        ["=?klingon?Q?Worf?=", undefined, "w@x.example"],
        ["=?utf-8?B?%?=", undefined, "v@x.example"],
      ],
    ],
    [
      "the sender's name, where the same address is a guest without one",
      [
        "ORGANIZER;CN=Dana Whitfield:mailto:DW@x.example",
        "ATTENDEE:mailto:dw@x.example",
        "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      ],
      [
        ["Dana Whitfield", undefined, "dw@x.example"],
        ["Priya Raman", undefined, "priya@x.example"],
      ],
    ],
    [
      "an address in place of a name",
      ["ATTENDEE;CN=priya.raman2@x.example:mailto:priya.raman2@x.example"],
      [["Priya Raman", undefined, "priya.raman2@x.example"]],
    ],
    [
      "a suffix after a comma",
      ['ATTENDEE;CN="Priya Raman, PhD":mailto:priya@x.example'],
      [["Priya Raman, PhD", undefined, "priya@x.example"]],
    ],
    [
      "titles in the description, in several forms",
      [
        "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
        "DESCRIPTION:Panel: Priya Raman (Data Lead)\\, Tomás Vidal (Engineer).\\n- **Helen Achebe**\\, Director of Product\\nRecruiter: June Park",
      ],
      [
        ["Priya Raman", "Data Lead", "priya@x.example"],
        ["Tomás Vidal", "Engineer", undefined],
        ["Helen Achebe", "Director of Product", undefined],
        ["June Park", "Recruiter", undefined],
      ],
    ],
    [
      "no firm, post or greeting taken for somebody",
      [
        "DESCRIPTION:Tidewell Freight Analytics - Senior Data Engineer\\nOnsite Interview - Data Analyst\\nBest regards\\, June Park\\, Talent Partner\\nJob Title: Senior Data Engineer",
      ],
      [],
    ],
    [
      "rooms, lists, teams and tools",
      [
        "ATTENDEE;CUTYPE=ROOM;CN=Estuary:mailto:estuary@x.example",
        "ATTENDEE;CUTYPE=GROUP;CN=Data Team:mailto:data@x.example",
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Beamer:mailto:beamer@x.example",
        "ATTENDEE;CN=Harbour:mailto:c_1@resource.calendar.google.com",
        "ATTENDEE;CN=X Recruiting:mailto:recruiting@x.example",
        "ATTENDEE:mailto:no-reply@greenhouse.io",
      ],
      [],
    ],
    [
      "the sender, where nobody else is named",
      ["ORGANIZER;CN=June Park:mailto:june@x.example"],
      [["June Park", undefined, "june@x.example"]],
    ],
    [
      "last the sender, where somebody else is named",
      [
        "ORGANIZER;CN=June Park:mailto:june@x.example",
        "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      ],
      [
        ["Priya Raman", undefined, "priya@x.example"],
        ["June Park", undefined, "june@x.example"],
      ],
    ],
    [
      "not the candidate, under another address or with the names swapped",
      [
        'ATTENDEE;CN="Olsson, Maren":mailto:m.o@work.example',
        "ATTENDEE:mailto:maren.olsson@old.example",
        "ATTENDEE;CN=M. O.:mailto:MAREN.OLSSON@EXAMPLE.COM",
        "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      ],
      [["Priya Raman", undefined, "priya@x.example"]],
    ],
  ])("%s", (_, lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });

  it("leaves out the one private mailbox where the candidate is not known, and says so", () => {
    const text = anEvent(
      "ORGANIZER;CN=June Park:mailto:june@x.example",
      "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      "ATTENDEE:mailto:somebody.new@gmail.com",
    );
    const draft = read(text, { ...CONTEXT, candidate: {} });
    expect(present(draft)).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
    expect(draft.warnings).toEqual([
      "somebody.new@gmail.com looks like you, so it is not among the interviewers.",
    ]);
  });

  it("looks for the candidate also where the address on file is nobody's here", () => {
    const guests = [
      "ORGANIZER;CN=June Park:mailto:june@x.example",
      "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      "ATTENDEE;CN=Marta Nowak:mailto:marta.nowak.dev@gmail.com",
    ];
    expect(present(read(anEvent(...guests)))).toEqual([
      ["Priya Raman", undefined, "priya@x.example"],
    ]);
    const known = { ...CONTEXT, candidate: { email: "Priya@x.example" } };
    expect(present(read(anEvent(...guests), known))).toEqual([
      ["Marta Nowak", undefined, "marta.nowak.dev@gmail.com"],
    ]);
  });

  it("leaves out the one guest from outside the company, where no mailbox is private", () => {
    const text = anEvent(
      "ORGANIZER;CN=June Park:mailto:june@x.example",
      "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      "ATTENDEE;CN=Maren Olsson:mailto:maren@own-name.example",
    );
    const draft = read(text, { ...CONTEXT, candidate: {} });
    expect(present(draft)).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
    expect(draft.warnings).toEqual([
      "maren@own-name.example looks like you, so it is not among the interviewers.",
    ]);
  });

  it("offers who sends it without taking part, in no session", () => {
    const lines = (...organizer: readonly string[]) =>
      read(anEvent(...organizer, "ATTENDEE;CN=Priya Raman:mailto:priya@x.example"));
    const draft = lines("ORGANIZER;CN=June Park:mailto:june@x.example");
    expect(people(draft).at(-1)).toEqual(["June Park", undefined, "june@x.example"]);
    expect(present(draft)).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
    for (const organizer of [
      "ORGANIZER;CN=Maren Olsson:mailto:maren@x.example",
      "ORGANIZER;CN=X Recruiting:mailto:recruiting@x.example",
      "ORGANIZER:mailto:no-reply@greenhouse.io",
      "ORGANIZER;CN=Interviews:mailto:c_1@group.calendar.google.com",
      "ORGANIZER;CUTYPE=RESOURCE;CN=Estuary Hall:mailto:hall@x.example",
      "ORGANIZER;CN=Priya Raman:mailto:priya@x.example",
    ])
      expect(people(lines(organizer))).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
  });

  it("meet in the sessions in which an agenda for the whole day names them", () => {
    const draft = fixture("shared-agenda");
    expect(draft.company).toBe("Fathom Robotics");
    expect(draft.sessions.map(({ format, interviewerKeys }) => [format, interviewerKeys])).toEqual([
      ["FMT-MEAL", ["p1"]],
      ["FMT-CODE", ["p2"]],
      ["FMT-MEAL", ["p3"]],
    ]);
  });
});

describe("company and post", () => {
  const facts = (title: string, description = "", organizer = "") => {
    const { company, role } = read(
      anEvent(
        `SUMMARY:${title}`,
        `DESCRIPTION:${description}`,
        "ATTENDEE;CN=Priya Raman:invalid:nomail",
        ...(organizer ? [`ORGANIZER:mailto:${organizer}`] : []),
      ),
    );
    return [company, role];
  };

  it.each<[string, string, string, string | undefined, string | undefined]>([
    [
      "Onsite interview - Senior Backend Engineer - Acme",
      "",
      "",
      "Acme",
      "Senior Backend Engineer",
    ],
    ["Acme | Interview with Priya Raman", "", "", "Acme", undefined],
    ["Interview: Maren Olsson (Product Designer)", "", "", undefined, "Product Designer"],
    ["Interview: Priya Raman (Engineering Manager)", "", "", undefined, undefined],
    ["Chat with our Engineering Manager", "", "", undefined, undefined],
    ["Phone screen w/ June Park (Recruiter)", "", "", undefined, undefined],
    ["Hiring Manager Interview", "", "", undefined, undefined],
    ["Interview - Room 4B", "", "", undefined, undefined],
    ["Interview - Kestrel", "", "", undefined, undefined],
    ["Data Analyst interview - Kestrel", "", "j@tidewell.example", undefined, "Data Analyst"],
    ["Data Analyst interview - London", "", "", undefined, "Data Analyst"],
    ["Data Analyst interview - 10am", "", "", undefined, "Data Analyst"],
    ["Data Analyst interview at Zoom", "", "", undefined, "Data Analyst"],
    ["Google | Interview with Priya Raman", "", "", undefined, undefined],
    ["Maren - Interview with Priya Raman", "", "", undefined, undefined],
    ["Interview", "Priya Raman (Director for the Product role)", "", undefined, undefined],
    ["Interview", "Stelle: Data Analyst (m/w/d)", "", undefined, "Data Analyst"],
    ["Interview - London", "", "", undefined, undefined],
    ["Interview at 10:00", "", "", undefined, undefined],
    ["Interview @ 10am", "", "", undefined, undefined],
    ["Interview at Station Road 5", "", "", undefined, undefined],
    ["Greenhouse | Interview with Priya Raman", "", "", undefined, undefined],
    ["Zoom interview - Priya Raman", "", "", undefined, undefined],
    ["Maren <> Priya: Product interview", "", "", undefined, undefined],
    ["Data Analyst @ Paper Lantern Studios", "", "", "Paper Lantern Studios", "Data Analyst"],
    ["Software Engineer interview at Google", "", "", "Google", "Software Engineer"],
    [
      "Second interview – Product Owner (m/f/d) – Nordlicht AG",
      "",
      "",
      "Nordlicht AG",
      "Product Owner",
    ],
    [
      "Einladung zum Zweitgespräch – Entwicklungsingenieur Bremssysteme",
      "Haldenwerk GmbH\\, Neckarstraße 114",
      "k@haldenwerk.example",
      "Haldenwerk GmbH",
      "Entwicklungsingenieur Bremssysteme",
    ],
    [
      "Final interview",
      "We invite you for the QA Supervisor role at Millbrook Foods. We meet on Monday.",
      "",
      "Millbrook Foods",
      "QA Supervisor",
    ],
    [
      "Interview",
      "Company: Oaklight\\nPosition: 371204 Policy Adviser (Flood Resilience)",
      "",
      "Oaklight",
      "Policy Adviser (Flood Resilience)",
    ],
    ["Interview", "Tidewell makes software", "june@tidewell.example", "Tidewell", undefined],
    ["Interview", "", "june@cobalt-ridge.example", "Cobalt Ridge", undefined],
    [
      "Interview",
      "Cobalt Ridge Labs is glad",
      "j@cobaltridge.example",
      "Cobalt Ridge Labs",
      undefined,
    ],
    ["Interview", "", "ines@brightline-recruiting.example", undefined, undefined],
    ["Interview", "", "no-reply@us.greenhouse-mail.io", undefined, undefined],
    ["Interview", "Priya Raman\\, Head of Data at X", "", undefined, undefined],
  ])("of %s | %s | %s", (title, description, organizer, company, role) => {
    expect(facts(title, description, organizer)).toEqual([company, role]);
  });
});

describe("a session", () => {
  const session = (...lines: readonly string[]) => {
    const {
      key: _key,
      interviewerKeys: _keys,
      calendarUid: _uid,
      ...rest
    } = read(anEvent(...lines)).sessions[0] ?? { key: "", interviewerKeys: [] };
    const { start: _start, end: _end, whatItIncludes: _text, title: _title, ...how } = rest;
    return how;
  };
  const teams = "https://teams.microsoft.com/l/meetup-join/19%3ax/0";

  it.each<[string, string[], object]>([
    [
      "finds the link behind a mail filter",
      [
        `DESCRIPTION:Join <https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(teams)}&data=1>`,
      ],
      { delivery: "video", platform: "Microsoft Teams", joinUrl: teams },
    ],
    [
      "takes the link that joins, not the help page",
      [
        "DESCRIPTION:Help: https://teams.microsoft.com/help\\nJoin: https://teams.microsoft.com/l/meetup-join/1",
      ],
      {
        delivery: "video",
        platform: "Microsoft Teams",
        joinUrl: "https://teams.microsoft.com/l/meetup-join/1",
      },
    ],
    [
      "takes the conference for video, not the chat",
      [
        "CONFERENCE;FEATURE=CHAT:https://chat.example/1",
        "CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=Zoom:https://zoom.us/j/1",
      ],
      { delivery: "video", platform: "Zoom", joinUrl: "https://zoom.us/j/1" },
    ],
    [
      "knows a platform without a link",
      ["LOCATION:Microsoft Teams Meeting"],
      { delivery: "video", platform: "Microsoft Teams" },
    ],
    [
      "keeps a room beside the call",
      ["LOCATION:Microsoft Teams Meeting; Estuary"],
      {
        delivery: "video",
        platform: "Microsoft Teams",
        location: "Microsoft Teams Meeting; Estuary",
      },
    ],
    ["never takes a script for a link", ["URL:javascript:alert(1)", "LOCATION:https://"], {}],
    ["does not take a turn of phrase for a case study", ["SUMMARY:Call us in case of delay"], {}],
    [
      "takes the format of the title first",
      ["SUMMARY:Case study", "DESCRIPTION:After the panel"],
      { format: "FMT-CASE" },
    ],
  ])("%s", (_, lines, expected) => {
    expect(session(...lines)).toEqual(expected);
  });

  it.each([
    ["<html-blob>One<br>two</html-blob>", "One\ntwo"],
    ['<o:p></o:p><google-sheets-html-origin data-a="b-c">One</google-sheets-html-origin>', "One"],
    ["<table><tr><td>10:00</td><td>Coding</td></tr></table>", "10:00 Coding"],
    [
      "See <https://x.example/a-b> or <priya@x.example>\\, 3 < 4 > 2",
      "See <https://x.example/a-b> or <priya@x.example>, 3 < 4 > 2",
    ],
    ["One&#150\\;two&#7\\;&amp\\;three", "One–two&#7;&three"],
  ])("has the words of %j without their tags", (description, words) => {
    const [session] = read(anEvent(`DESCRIPTION:${description}`)).sessions;
    expect(session?.whatItIncludes).toBe(words);
  });

  it.each([
    ["Third round interview", 3],
    ["Interview on the 3rd floor", 2],
    ["Third floor interview", 2],
    ["Round 1 interview", 1],
    ["Onsite interview - QA Supervisor (3rd)", 3],
  ])("of the round that %j names", (title, round) => {
    expect(read(anEvent(`SUMMARY:${title}`)).round).toBe(round);
  });

  it.each(["Thank you for your first interview.", "What comes after your first interview"])(
    "is of the second round, where the text says %j",
    (words) => {
      expect(read(anEvent("SUMMARY:Interview", `DESCRIPTION:${words}`)).round).toBe(2);
    },
  );
});

/** A calendar around lines of events. */
const aCalendar = (...lines: readonly string[]): string =>
  ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");

const event = (...lines: readonly string[]): readonly string[] => [
  "BEGIN:VEVENT",
  ...lines,
  "END:VEVENT",
];

describe("a series", () => {
  /** 10:00 in Berlin, from Tuesday 7 January 2020 on; it is Friday 8 May 2026, noon. */
  const series = (...lines: readonly string[]): Draft =>
    read(
      aCalendar(
        ...event(
          ...["UID:s@x.example", "SUMMARY:Chat", "DTSTART;TZID=Europe/Berlin:20200107T100000"],
          ...["DTEND;TZID=Europe/Berlin:20200107T103000", ...lines],
        ),
      ),
    );
  const next = (day: string): string => `Chat repeats; its next date was taken, ${day}.`;

  it.each<[string, string[], string | undefined, string]>([
    ["each week", ["RRULE:FREQ=WEEKLY"], "2026-05-12T08:00:00Z", next("Tue 12 May 2026")],
    [
      "each second week",
      ["RRULE:FREQ=WEEKLY;INTERVAL=2"],
      "2026-05-19T08:00:00Z",
      next("Tue 19 May 2026"),
    ],
    [
      "each month in summer and winter time",
      ["RRULE:FREQ=MONTHLY;BYDAY=1TU;BYMONTH=1,12"],
      "2026-12-01T09:00:00Z",
      next("Tue 1 Dec 2026"),
    ],
    [
      "until a moment to come",
      ["RRULE:FREQ=WEEKLY;UNTIL=20260512T080000Z"],
      "2026-05-12T08:00:00Z",
      next("Tue 12 May 2026"),
    ],
    [
      "until a moment just before",
      ["RRULE:FREQ=WEEKLY;UNTIL=20260512T075959Z"],
      "2020-01-07T09:00:00Z",
      "Chat repeats, and its dates are past; its first date was taken.",
    ],
    [
      "until a day",
      ["RRULE:FREQ=WEEKLY;UNTIL=20260512"],
      "2026-05-12T08:00:00Z",
      next("Tue 12 May 2026"),
    ],
    [
      "so many times",
      ["RRULE:FREQ=DAILY;COUNT=2314"],
      "2026-05-08T08:00:00Z",
      "Chat repeats, and its dates are past; its first date was taken.",
    ],
    [
      "once more than that",
      ["RRULE:FREQ=DAILY;COUNT=2315"],
      "2026-05-09T08:00:00Z",
      next("Sat 9 May 2026"),
    ],
    [
      "without a date that is taken out",
      ["RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/Berlin:20260512T100000"],
      "2026-05-19T08:00:00Z",
      next("Tue 19 May 2026"),
    ],
    [
      "without dates that another zone takes out",
      ["RRULE:FREQ=WEEKLY", "EXDATE;TZID=America/New_York:20260512T040000,20260519T040000"],
      "2026-05-26T08:00:00Z",
      next("Tue 26 May 2026"),
    ],
    [
      "without a day that is taken out",
      ["RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20260512"],
      "2026-05-19T08:00:00Z",
      next("Tue 19 May 2026"),
    ],
    [
      "with a date that is added",
      ["RRULE:FREQ=WEEKLY", "RDATE;TZID=Europe/Berlin:20260510T160000"],
      "2026-05-10T14:00:00Z",
      next("Sun 10 May 2026"),
    ],
    [
      "on dates of a list",
      ["RDATE;TZID=Europe/Berlin:20200301T100000,20270301T100000"],
      "2027-03-01T09:00:00Z",
      next("Mon 1 Mar 2027"),
    ],
    [
      "on a period of a list",
      ["RDATE;VALUE=PERIOD:20270301T090000Z/PT1H"],
      "2027-03-01T09:00:00Z",
      next("Mon 1 Mar 2027"),
    ],
  ])("%s", (_, lines, start, warning) => {
    const draft = series(...lines);
    if (start?.startsWith("2026-05-08")) expect(draft.warnings).toEqual([warning]);
    else expect([draft.sessions[0]?.start, draft.warnings]).toEqual([start, [warning]]);
  });

  it("is taken on the day itself while it goes on", () => {
    const text = aCalendar(
      ...event("DTSTART:20260101T093000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"),
    );
    expect(read(text).sessions[0]).toMatchObject({
      start: "2026-05-08T09:30:00Z",
      end: "2026-05-08T10:30:00Z",
    });
  });

  it("of whole days is taken on the next of them", () => {
    const text = aCalendar(...event("DTSTART;VALUE=DATE:20260101", "RRULE:FREQ=WEEKLY"));
    expect(read(text).sessions[0]).toMatchObject({ date: "2026-05-14" });
  });

  it("has no dates where others stand for them, and none of these that are over", () => {
    const moved = (from: string, to: string, ...lines: readonly string[]) =>
      event("UID:s@x.example", `RECURRENCE-ID:${from}`, `DTSTART:${to}`, "DURATION:PT1H", ...lines);
    const whole = event(
      "UID:s@x.example",
      "DTSTART:20260505T100000Z",
      "RRULE:FREQ=WEEKLY",
      "DURATION:PT1H",
    );
    const draft = read(
      aCalendar(
        ...whole,
        ...moved("20260505T100000Z", "20260506T100000Z"),
        ...moved("20260512T100000Z", "20260513T110000Z"),
        ...moved("20260519T100000Z", "20260519T100000Z", "STATUS:CANCELLED"),
      ),
    );
    expect(draft.sessions.map(({ start }) => start)).toEqual([
      "2026-05-13T11:00:00Z",
      "2026-05-26T10:00:00Z",
    ]);
    expect(draft.cancellations).toHaveLength(1);
  });

  it("of whole days has none that is moved from its midnight", () => {
    const draft = read(
      aCalendar(
        ...event("UID:s@x.example", "DTSTART;VALUE=DATE:20260505", "RRULE:FREQ=WEEKLY"),
        ...event(
          "UID:s@x.example",
          "RECURRENCE-ID;TZID=UTC+01:20260512T000000",
          "DTSTART;VALUE=DATE:20260513",
        ),
      ),
    );
    expect(draft.sessions.map(({ date }) => date)).toEqual(["2026-05-13", "2026-05-19"]);
  });

  it("whose dates are all taken out keeps its first one", () => {
    const text = aCalendar(
      ...event("DTSTART:20260601T100000Z", "RRULE:FREQ=DAILY;COUNT=1", "EXDATE:20260601T100000Z"),
    );
    expect(read(text).sessions).toHaveLength(1);
  });

  it("is replaced by an event that stands for all later dates too", () => {
    const whole = event(
      "UID:s@x.example",
      "DTSTART:20260303T100000Z",
      "RRULE:FREQ=WEEKLY",
      "DURATION:PT1H",
    );
    const from = (day: string, start: string, name: string) =>
      event(
        "UID:s@x.example",
        `RECURRENCE-ID;RANGE=THISANDFUTURE:${day}`,
        `DTSTART:${start}`,
        "DURATION:PT2H",
        `SUMMARY:${name}`,
      );
    const draft = read(
      aCalendar(
        ...whole,
        ...from("20260407T100000Z", "20260408T120000Z", "Later"),
        ...from("20260310T100000Z", "20260310T110000Z", "Earlier"),
      ),
    );
    expect(draft.sessions.map(({ title, start, end }) => [title, start, end])).toEqual([
      ["Later", "2026-05-13T12:00:00Z", "2026-05-13T14:00:00Z"],
    ]);
    expect(draft.warnings).toEqual(["Later repeats; its next date was taken, Wed 13 May 2026."]);
  });

  it("keeps its first date where another rule or exception cannot be read", () => {
    const { sessions, warnings } = read(
      aCalendar(
        ...event("DTSTART:20260505T100000Z", "RRULE:FREQ=WEEKLY", "EXDATE:never", "SUMMARY:A"),
        ...event("DTSTART:20260505T100000Z", "RRULE:FREQ=WEEKLY;UNTIL=20269999", "SUMMARY:B"),
      ),
    );
    expect(sessions.map(({ title, start }) => [title, start])).toEqual([
      ["B", "2026-05-05T10:00:00Z"],
      ["A", "2026-05-12T10:00:00Z"],
    ]);
    expect(warnings.slice(0, 2)).toEqual([
      "Line 5: EXDATE “never” is no date and was left out.",
      "Line 10: RRULE ends at “20269999”, which is no date; only the first date of B was taken.",
    ]);
  });
});

describe("a zone", () => {
  const startIn = (zone: string, ...lines: readonly string[]) => {
    const { sessions, timeZone, warnings } = read(
      aCalendar(...lines, ...event(`DTSTART${zone}:20260714T100000`, "DURATION:PT1H")),
    );
    return [sessions[0]?.start, timeZone, ...warnings];
  };
  const unknown = (zone: string, timeZone: string): string =>
    `The zone “${zone}” is not known; times were read as ${timeZone}.`;

  it.each<[string, string, string[], unknown[]]>([
    [
      "that nothing defines",
      ";TZID=Customized Time Zone",
      [],
      ["2026-07-14T09:00:00Z", "Europe/London", unknown("Customized Time Zone", "Europe/London")],
    ],
    [
      "that nothing defines, in a calendar with one",
      ";TZID=Customized Time Zone",
      ["X-WR-TIMEZONE:America/New_York"],
      [
        "2026-07-14T14:00:00Z",
        "America/New_York",
        unknown("Customized Time Zone", "America/New_York"),
      ],
    ],
    [
      "beside UTC alone",
      ";TZID=1",
      [
        "BEGIN:VTIMEZONE",
        "TZID:UTC",
        "END:VTIMEZONE",
        "BEGIN:VTIMEZONE",
        "TZID:W. Europe Standard Time",
        "END:VTIMEZONE",
      ],
      ["2026-07-14T08:00:00Z", "Europe/Berlin", unknown("1", "Europe/Berlin")],
    ],
    [
      "of a definition with two names",
      "",
      ["BEGIN:VTIMEZONE", "TZID:Africa/Abidjan", "TZID:America/Denver", "END:VTIMEZONE"],
      [
        "2026-07-14T09:00:00Z",
        "Europe/London",
        "The invitation names no time zone; times were read as Europe/London.",
      ],
    ],
    [
      "that is a list of cities",
      ';TZID="Amsterdam, Belgrade, Berlin"',
      [],
      ["2026-07-14T08:00:00Z", "Europe/Amsterdam"],
    ],
    [
      "that says where it is",
      ";TZID=4",
      ["BEGIN:VTIMEZONE", "TZID:4", "X-LIC-LOCATION:Europe/Paris", "END:VTIMEZONE"],
      ["2026-07-14T08:00:00Z", "Europe/Paris"],
    ],
    [
      "with commas, quoted here and escaped there",
      ';TZID="(UTC+07:00) Bangkok, Hanoi, Jakarta"',
      [
        "BEGIN:VTIMEZONE",
        "TZID:(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        "TZOFFSETFROM:+0700",
        "TZOFFSETTO:+0700",
        "END:STANDARD",
        "END:VTIMEZONE",
      ],
      ["2026-07-14T03:00:00Z", "Asia/Bangkok"],
    ],
    [
      "with letters beyond ASCII",
      ';TZID="(UTC-03:00) Brasília"',
      [],
      ["2026-07-14T13:00:00Z", "America/Sao_Paulo"],
    ],
    [
      "of Windows, by its cities",
      ";TZID=(UTC+01:00) Amsterdam, Berlin, Bern",
      [],
      ["2026-07-14T08:00:00Z", "Europe/Amsterdam"],
    ],
    [
      "of Windows, in German",
      ';TZID="(UTC+01:00) Brüssel, Kopenhagen, Madrid, Paris"',
      [],
      ["2026-07-14T08:00:00Z", "Europe/Brussels"],
    ],
    [
      "of Windows, in New Zealand",
      ";TZID=New Zealand Standard Time",
      [],
      ["2026-07-13T22:00:00Z", "Pacific/Auckland"],
    ],
    ["of so many hours", ";TZID=GMT-0500", [], ["2026-07-14T15:00:00Z", "Etc/GMT+5"]],
    ["of hours and minutes", ";TZID=UTC+05:30", [], ["2026-07-14T04:30:00Z", undefined]],
    ["of Lotus Notes", ";TZID=Eastern", [], ["2026-07-14T14:00:00Z", "America/New_York"]],
    ["in single quotes", ";TZID='Europe/Berlin'", [], ["2026-07-14T08:00:00Z", "Europe/Berlin"]],
  ])("%s", (_, zone, lines, expected) => {
    expect(startIn(zone, ...lines)).toEqual(expected);
  });

  it("of Exchange is told by its number", () => {
    const text = aCalendar(...event("DTSTART:20260714T100000", "X-MICROSOFT-CDO-TZID:13"));
    expect(read(text).sessions[0]?.start).toBe("2026-07-14T17:00:00Z");
  });

  it("may be another at the end", () => {
    const text = aCalendar(
      ...event(
        "DTSTART;TZID=America/New_York:20260714T100000",
        "DTEND;TZID=Asia/Tokyo:20260715T001500",
      ),
    );
    expect(read(text).sessions[0]).toMatchObject({
      start: "2026-07-14T14:00:00Z",
      end: "2026-07-14T15:15:00Z",
    });
  });

  it.each<[string, string]>([
    ["DTSTART:20260714T100000+0200", "2026-07-14T08:00:00Z"],
    ["DTSTART;TZID=Europe/Berlin:2026-07-14T10:00:00", "2026-07-14T08:00:00Z"],
    ["DTSTART:20260714T1000Z", "2026-07-14T10:00:00Z"],
    ["DTSTART:20260714t100060z", "2026-07-14T10:00:59Z"],
  ])("is part of a time that is written as in %s", (line, start) => {
    expect(read(aCalendar(...event(line))).sessions[0]?.start).toBe(start);
  });

  it("decides which day a whole day in UTC is", () => {
    const text = aCalendar(
      "X-WR-TIMEZONE:Europe/Berlin",
      ...event("DTSTART:20260713T220000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
    );
    expect(read(text).sessions[0]).toMatchObject({ date: "2026-07-14" });
  });
});

describe("the instant of a wall time", () => {
  it("is the one of the zone, on any day", () => {
    const zones = ["Europe/London", "America/New_York", "Asia/Kolkata", "Africa/Casablanca"];
    const more = ["Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Gaza", "Pacific/Apia", "UTC"];
    const minutes = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 });
    fc.assert(
      fc.property(fc.constantFrom(...zones, ...more), minutes, (zone, minute) => {
        const wall = new Date(Date.UTC(1990, 0, 1) + minute * 60_000).toISOString().slice(0, 19);
        const text = aCalendar(...event(`DTSTART;TZID=${zone}:${wall.replace(/[-:]/g, "")}`));
        expect(read(text).sessions[0]?.start).toBe(fromWallTime(wall, zone));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a calendar that is damaged", () => {
  const errorOf = (text: string) => {
    const result = readCalendar(text, CONTEXT);
    return result.ok ? undefined : result.error;
  };
  const refused = (line: number, property: string, reason: string) => ({
    type: "not_a_calendar",
    line,
    property,
    reason,
  });

  it.each<[string, string, object]>([
    [
      "a start that is none",
      aCalendar(...event("UID:a", "DTSTART:INVALID-DATE")),
      refused(4, "DTSTART", "“INVALID-DATE” is no date"),
    ],
    ["a start that is empty", aCalendar(...event("DTSTART:")), refused(3, "DTSTART", "is empty")],
    [
      "no start",
      aCalendar(...event("SUMMARY:A")),
      refused(2, "DTSTART", "is missing in its VEVENT"),
    ],
    [
      "a rule that is none",
      aCalendar(...event("DTSTART:20260714T100000Z", "RRULE:FREQ=OFTEN")),
      refused(4, "RRULE", "has “FREQ=OFTEN” in it, which cannot be read"),
    ],
    [
      "no end of its event",
      aCalendar("BEGIN:VEVENT", "DTSTART:20260714T100000Z"),
      refused(2, "BEGIN", "BEGIN:VEVENT has no END:VEVENT"),
    ],
    [
      "no beginning of its event",
      aCalendar("DTSTART:20260714T100000Z", "END:VEVENT"),
      refused(3, "END", "END:VEVENT has no BEGIN, where END:VCALENDAR is due since line 1"),
    ],
    [
      "no end",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260714T10",
      refused(3, "END", "no END:VCALENDAR"),
    ],
    [
      "no end of a reminder",
      aCalendar(...event("DTSTART:20260714T100000Z", "BEGIN:VALARM")),
      refused(4, "BEGIN", "BEGIN:VALARM has no END:VALARM"),
    ],
    [
      "a second beginning",
      `BEGIN:VCALENDAR\n${aCalendar("X:")}`.replace("\r\nEND:VCALENDAR", ""),
      refused(1, "BEGIN", "BEGIN:VCALENDAR has no END:VCALENDAR"),
    ],
  ])("is refused for %s", (_, text, error) => {
    expect(errorOf(text)).toEqual(error);
  });

  it("counts its lines from the top of the file, folds among them", () => {
    const text = `Dear Maren,\n\n${aCalendar(...event("SUMMARY:A", " B", " C", "DTSTART:soon"))}`;
    expect(errorOf(text)).toEqual(refused(8, "DTSTART", "“soon” is no date"));
  });

  it("is read for the rest where something is left, with the lines named", () => {
    const good = event("DTSTART:20260714T100000Z", "DTEND:late", "SUMMARY:Good", "Bring a laptop");
    const { sessions, warnings } = read(
      aCalendar(...good, ...event("DTSTART:soon", "SUMMARY:Bad")),
    );
    expect(sessions.map(({ title, end }) => [title, end])).toEqual([
      ["Good", "2026-07-14T11:00:00Z"],
    ]);
    expect(warnings).toEqual([
      "Line 6: “Bring a laptop” is no property and was left out.",
      "Line 9: DTSTART “soon” is no date; Bad was left out.",
      "Line 4: DTEND “late” is no date; 60 minutes assumed.",
    ]);
  });

  it("is left out of a file that has others", () => {
    const cut = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT";
    const { sessions, warnings } = read(`${anEvent("SUMMARY:Whole")}\r\n${cut}`);
    expect(sessions.map(({ title }) => title)).toEqual(["Whole"]);
    expect(warnings).toEqual(["Line 10: no END:VCALENDAR; that calendar was left out."]);
  });

  it("does not name each of very many lines", () => {
    const { warnings } = read(anEvent(...Array.from({ length: 100 }, () => "no colon")));
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toBe("Further lines that could not be read: 80.");
  });
});

describe("an answer or a proposal", () => {
  it.each([
    ["REPLY", "Chat is somebody's answer to an invitation, not the invitation."],
    ["COUNTER", "Chat is a proposal for another time."],
    ["DECLINECOUNTER", "Chat is the answer to a proposal for another time, which was declined."],
  ])("of the method %s is read with a warning", (method, warning) => {
    const text = anEvent("SUMMARY:Chat").replace("VCALENDAR", `VCALENDAR\r\nMETHOD:${method}`);
    expect(read(text)).toMatchObject({ warnings: [warning], sessions: [{ title: "Chat" }] });
  });
});

describe("a link to a call", () => {
  it.each([
    ["Zoom", "https://us02web.zoom.us/j/1?pwd=a", "https://us02web.zoom.us/u/kabc"],
    [
      "Microsoft Teams",
      "https://teams.microsoft.com/meet/123?p=a",
      "https://aka.ms/JoinTeamsMeeting",
    ],
    [
      "Microsoft Teams",
      "https://teams.live.com/meet/123",
      "https://teams.microsoft.com/meetingOptions/?a=1",
    ],
    ["Google Meet", "https://meet.google.com/abc-defg-hij", "https://tel.meet/abc?pin=1"],
    [
      "Webex",
      "https://x.webex.com/x/j.php?MTID=a",
      "https://x.webex.com/x/globalcallin.php?MTID=a",
    ],
    ["Webex", "https://x.webex.com/meet/june", "https://help.webex.com/"],
    ["Whereby", "https://whereby.com/june-room", "https://whereby.com/"],
    ["Amazon Chime", "https://chime.aws/1234567890", "https://chime.aws/dialinnumbers/"],
    ["GoTo Meeting", "https://meet.goto.com/123456789", "https://support.goto.com/meeting"],
    [
      "GoTo Meeting",
      "https://global.gotomeeting.com/join/123",
      "https://link.gotomeeting.com/system-check",
    ],
    ["Jitsi", "https://meet.jit.si/JunesRoom", "https://meet.jit.si/"],
    [
      "BlueJeans",
      "https://bluejeans.com/123456789?src=a",
      "https://www.bluejeans.com/premium-numbers",
    ],
    [
      "RingCentral",
      "https://v.ringcentral.com/join/123",
      "https://v.ringcentral.com/teleconference",
    ],
  ])("of %s is %s, not %s", (platform, link, other) => {
    for (const text of [`${other}\\n${link}`, `Join: ${link}\\nHelp: ${other}`])
      expect(read(anEvent(`DESCRIPTION:${text}`)).sessions[0]).toMatchObject({
        platform,
        joinUrl: link,
        delivery: "video",
      });
  });

  it("has the name of its platform from its label", () => {
    const line = 'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Zoom Meeting":https://call.x.example/1';
    const other = "CONFERENCE;FEATURE=SCREEN:https://screen.x.example/1";
    expect(read(anEvent(other, line)).sessions[0]).toMatchObject({
      platform: "Zoom",
      joinUrl: "https://call.x.example/1",
    });
  });
});

describe("a property", () => {
  it("of vCalendar 1.0 is decoded", () => {
    const draft = read(
      anEvent(
        "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch =",
        "mit Priya",
        "DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:F=FCr =0D=0Azwei",
      ),
    );
    expect(draft.sessions[0]).toMatchObject({
      title: "Gespräch mit Priya",
      whatItIncludes: "Für\nzwei",
    });
  });

  it("of vCalendar 1.0 may hold a zone, a name and an old rule", () => {
    const text = aCalendar(
      ...["VERSION:1.0", "TZ:-05", "BEGIN:VEVENT", "DTSTART:20260505T100000", "RRULE:W1 TU #0"],
      ...["ATTENDEE;ROLE=OWNER:June Park <june@x.example>", "END:VEVENT"],
    );
    const draft = read(text);
    expect(draft.sessions[0]?.start).toBe("2026-05-12T15:00:00Z");
    expect(people(draft)).toEqual([["June Park", undefined, "june@x.example"]]);
  });

  it("says nothing where it is empty", () => {
    const draft = read(
      anEvent("RRULE:", "EXDATE:", "RDATE:", "LOCATION:", "DURATION:", "CONFERENCE:"),
    );
    expect(draft.warnings).toEqual([]);
  });

  it("has an address in a parameter where its value is none", () => {
    const draft = read(
      anEvent(
        "ATTENDEE;CN=Priya Raman;EMAIL=priya@x.example:urn:uuid:1",
        'ATTENDEE;CN="Tomás Vidal";X-A="a;b:c":MAILTO:tomas@x.example',
        "ATTENDEE;CN=Helen ^'Nell^' Achebe:mailto:helen@x.example",
      ),
    );
    expect(people(draft).map(([name, , email]) => [name, email])).toEqual([
      ["Priya Raman", "priya@x.example"],
      ["Tomás Vidal", "tomas@x.example"],
      ['Helen "Nell" Achebe', "helen@x.example"],
    ]);
  });

  it("may have folds within a letter or a name", () => {
    const text = anEvent("SUMMARY:Gespräch")
      .replace("SUMMARY", "SUM\r\n MARY")
      .replace("Ges", "G\r\n\tes");
    expect(read(text).sessions[0]?.title).toBe("Gespräch");
  });
});

describe("whatever a calendar holds, the reader answers with a value", () => {
  const name = fc.constantFrom(
    ...[
      "DTSTART",
      "DTSTART;TZID=Own",
      'DTSTART;TZID="(UTC+01:00) Berlin',
      "DTSTART;VALUE=DATE",
      "DTEND",
    ],
    ...[
      "DURATION",
      "RRULE",
      "EXDATE",
      "RDATE",
      "RECURRENCE-ID",
      "RECURRENCE-ID;RANGE=THISANDFUTURE",
    ],
    ...["UID", "SEQUENCE", "STATUS", "TZID", "X-MICROSOFT-CDO-TZID", "X-MICROSOFT-CDO-ALLDAYEVENT"],
    ...[
      "ATTENDEE;CN=A",
      'ATTENDEE;CN="',
      "SUMMARY;ENCODING=QUOTED-PRINTABLE",
      "BEGIN",
      "END",
      "METHOD",
    ],
    ...["TZOFFSETFROM", "TZOFFSETTO", "X-WR-TIMEZONE", "CONFERENCE;LABEL=Zoom"],
  );
  const value = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      ...[
        "20260514T100000",
        "20260514T100000Z",
        "20260514",
        "20260230",
        "19000101T000000Z",
        "PT1H",
      ],
      ...[
        "FREQ=DAILY",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=-5MO;BYSETPOS=9",
      ],
      ...["FREQ=WEEKLY;UNTIL=19000101", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "W1 MO #0"],
      ...[
        "VEVENT",
        "VTIMEZONE",
        "VALARM",
        "STANDARD",
        "VCALENDAR",
        "Own",
        "+0100",
        "-9999",
        "TRUE",
      ],
      ...[
        "CANCELLED",
        "REQUEST",
        "a@x.example",
        "mailto:a@x.example",
        "=C3=",
        "https://zoom.us/j/1",
      ],
    ),
  );
  const line = fc.tuple(name, value).map(([key, text]) => `${key}:${text}`);

  it("for lines of any kind, in any order", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const text of [aCalendar(...lines), aCalendar(...event(...lines))]) {
          const result = readCalendar(text, CONTEXT);
          if (result.ok) expect(Draft.safeParse(result.value).error).toBeUndefined();
          else expect(["no_event", "not_a_calendar"]).toContain(result.error.type);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a crowd", () => {
  const guests = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => {
      const name = `Guest ${String.fromCodePoint(65 + (index % 26))}${"abcdefghij"[Math.floor(index / 26)]}`;
      return `ATTENDEE;CN=${name} Lind:mailto:guest${index}@x.example`;
    });
  const warned = (count: number): readonly string[] =>
    read(anEvent("SUMMARY:All hands", ...guests(count))).warnings.filter((one) =>
      one.startsWith("Could not read everybody"),
    );

  it("is cut to those that a session has room for, and that is said once", () => {
    expect(warned(40)).toEqual([]);
    expect(warned(41)).toEqual([
      "Could not read everybody in “All hands”: only 40 of 41 people were taken.",
    ]);
    expect(warned(230)).toEqual([
      "Could not read everybody in “All hands”: only 40 of 230 people were taken.",
    ]);
  });
});
