import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
    expect(people(draft)).toEqual(who);
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
        "Lines that could not be read and were left out: 1.",
        "Chat with the team repeats; only its first date was taken.",
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
        "Lines that could not be read and were left out: 2.",
        "On the 30th of February has no start that can be read and was left out.",
        "At 25 o'clock has no start that can be read and was left out.",
        "Without a start has no start that can be read and was left out.",
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
      "not the sender, where somebody is",
      [
        "ORGANIZER;CN=June Park:mailto:june@x.example",
        "ATTENDEE;CN=Priya Raman:mailto:priya@x.example",
      ],
      [["Priya Raman", undefined, "priya@x.example"]],
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
    expect(people(draft)).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
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
    expect(people(read(anEvent(...guests)))).toEqual([
      ["Priya Raman", undefined, "priya@x.example"],
    ]);
    const known = { ...CONTEXT, candidate: { email: "Priya@x.example" } };
    expect(people(read(anEvent(...guests), known))).toEqual([
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
    expect(people(draft)).toEqual([["Priya Raman", undefined, "priya@x.example"]]);
    expect(draft.warnings).toEqual([
      "maren@own-name.example looks like you, so it is not among the interviewers.",
    ]);
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
    ["One&#150\\;two&#7\\;&amp\\;three", "Onetwo&#7;&three"],
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
