import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { intake } from "../intake/index.ts";
import {
  type Application,
  emptyCandidate,
  MESSAGE_KINDS,
  newApplication,
  parseDocument,
} from "../model/index.ts";
import { prepare } from "../prepare/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { fromMillis, MINUTE, toMillis } from "../time.ts";
import { feedText, type PreparedApplication, sessionsText } from "./index.ts";

const sample = tidewell({ application: "app", candidate: "me" });

const prepared = (
  application: Application = sample.application,
  now: string = TIDEWELL_NOW,
  candidate = sample.candidate,
): PreparedApplication => ({
  application,
  version: 7,
  updatedAt: "2026-05-13T10:00:00.123Z",
  candidateVersion: 2,
  preparation: prepare(application, candidate, now),
});

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent");
  const property = (event: ICAL.Component, name: string): string =>
    String(event.getFirstPropertyValue(name) ?? "");
  return {
    calendar,
    events,
    property,
    summaries: events.map((event) => property(event, "summary")),
    named: (summary: string) => {
      const found = events.find((event) => property(event, "summary").endsWith(summary));
      if (!found) throw new Error(`no event ${summary}`);
      return (name: string) => property(found, name);
    },
  };
};

const feed = (...given: Parameters<typeof prepared>) =>
  feedText([prepared(...given)], given[1] ?? TIDEWELL_NOW);

describe("the calendar to subscribe to", () => {
  it("says how it is called and when to ask again, whatever program reads it", () => {
    const head = feed().split("BEGIN:VEVENT")[0];
    expect(head?.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Finalist//Finalist//EN",
      "CALSCALE:GREGORIAN",
      "NAME:Finalist",
      "X-WR-CALNAME:Finalist",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "X-PUBLISHED-TTL:PT1H",
      "",
    ]);
  });

  it("has every session with its place, people and format", () => {
    const session = read(feed()).named("Presentation of past work");
    expect(
      ["uid", "sequence", "dtstart", "dtend", "dtstamp", "location", "url", "class"].map(session),
    ).toEqual([
      "app.session.s-b@finalist",
      "7",
      "2026-05-14T10:15:00Z",
      "2026-05-14T11:00:00Z",
      "2026-05-13T10:00:00Z",
      "https://meet.example.com/tidewell-loop",
      "https://meet.example.com/tidewell-loop",
      "PRIVATE",
    ]);
    expect(session("description").split("\n")).toEqual([
      "Senior Data Engineer, Tidewell Freight Analytics, round 2",
      "Presentation: tests persuasion, structure, analysis, delivery",
      "Video call, Meet",
      "https://meet.example.com/tidewell-loop",
      "With Priya Raman, Data Engineering Manager",
      "With Tomás Vidal, Senior Data Engineer",
      "With Helen Achebe, Director of Product",
    ]);
  });

  it("rings a day and half an hour before what is still to come, and for nothing else", () => {
    const { events, property } = read(feed());
    const rings = events.map((event) => [
      property(event, "uid").replace("@finalist", ""),
      event.getAllSubcomponents("valarm").map((alarm) => property(alarm, "trigger")),
    ]);
    expect(rings.filter(([, alarms]) => alarms?.length)).toEqual(
      ["s-a", "s-b", "s-c", "s-d"].map((id) => [`app.session.${id}`, ["-P1D", "-PT30M"]]),
    );
  });

  it("has one event a day for the work, with what to do in it", () => {
    const day = read(feed()).named("prepare, 3 things (10 min)");
    expect(["dtstart", "dtend", "transp", "categories"].map(day)).toEqual([
      "2026-05-14",
      "2026-05-15",
      "TRANSPARENT",
      "Preparation",
    ]);
    expect(day("description")).toContain("• Open the deck in a window of its own (2 min)");
  });

  it("has a message with a time at that time, and one with days on these days", () => {
    const { named } = read(feed());
    const thanks = named("thank Priya Raman");
    expect([thanks("dtstart"), thanks("dtend")]).toEqual([
      "2026-05-15T10:45:00Z",
      "2026-05-15T11:00:00Z",
    ]);
    expect(thanks("description")).toMatch(/^By Fri 15 May 2026, 12:00 \(Europe\/London\)\n• /);
    const check = named("ask June Park where things stand");
    expect([check("dtstart"), check("dtend")]).toEqual(["2026-05-21", "2026-05-25"]);
    expect(check("description")).toMatch(/^By Sun 24 May 2026\n/);
  });

  it("asks for no message that was sent, and for no take-home that was handed in", () => {
    const takeHome = {
      id: "t",
      receivedAt: "2026-05-10T10:00:00Z",
      dueAt: "2026-05-13T22:00:00Z",
    };
    const open = { ...sample.application, takeHomes: [takeHome] };
    expect(read(feed(open)).named("Hand in the take-home, with its readme")("dtend")).toBe(
      "2026-05-13T22:00:00Z",
    );
    const done: Application = {
      ...sample.application,
      takeHomes: [{ ...takeHome, submittedAt: "2026-05-13T10:00:00Z" }],
      messages: [{ id: "m", kind: "thank-you", toIds: ["p1"], sentAt: "2026-05-14T13:00:00Z" }],
    };
    const { summaries } = read(feed(done, "2026-05-14T20:00:00Z"));
    expect(summaries.join()).not.toMatch(/take-home|thank Priya/);
    expect(summaries.join()).toContain("thank Oskar Lind");
  });

  it("counts up with each change and with each day, on which the plan moves", () => {
    const sequence = (given: PreparedApplication) =>
      Number(read(feedText([given], TIDEWELL_NOW)).named("thank Priya Raman")("sequence"));
    const today = prepared();
    expect(sequence({ ...today, version: 8 })).toBe(sequence(today) + 1);
    expect(sequence({ ...today, candidateVersion: 3 })).toBe(sequence(today) + 1);
    expect(sequence(prepared(sample.application, "2026-05-14T05:00:00Z"))).toBe(
      sequence(today) + 1,
    );
  });

  it("stays a calendar with nothing in it", () => {
    expect(read(feedText([], TIDEWELL_NOW)).events).toEqual([]);
  });
});

describe("the sessions of one application", () => {
  it("are a file for any calendar, and none where there are none", () => {
    const text = sessionsText(prepared(), TIDEWELL_NOW) ?? "";
    expect(read(text).summaries).toHaveLength(6);
    expect(text).not.toContain("X-WR-CALNAME");
    const facts = { company: { name: "A" }, role: { title: "B" }, timeZone: "UTC" };
    expect(sessionsText(prepared(newApplication("x", facts)), TIDEWELL_NOW)).toBeUndefined();
  });

  it("are read by Finalist itself as they were", () => {
    const content = sessionsText(prepared(), TIDEWELL_NOW) ?? "";
    const draft = intake(
      { content },
      { now: TIDEWELL_NOW, timeZone: "UTC", candidate: sample.candidate },
    );
    if (!draft.ok) throw new Error(draft.error.type);
    const { sessions, interviewers, warnings } = draft.value;
    const nameOf = (key: string) => interviewers.find((person) => person.key === key)?.name;
    expect(warnings).toEqual([]);
    expect(
      sessions.map(({ start, end, joinUrl, delivery, format, interviewerKeys }) => ({
        times: [start, end].map((moment) => toMillis(moment ?? "")),
        ...(joinUrl && { joinUrl }),
        delivery,
        ...(format && { format }),
        people: interviewerKeys.map(nameOf),
      })),
    ).toEqual(
      sample.application.sessions
        .toSorted((a, b) => toMillis(a.start) - toMillis(b.start))
        .map(({ start, end, joinUrl, delivery, format, interviewerIds }) => ({
          times: [start, end].map(toMillis),
          ...(joinUrl && { joinUrl }),
          delivery,
          ...(format && { format }),
          people: interviewerIds.map(
            (id) => sample.application.interviewers.find((person) => person.id === id)?.name,
          ),
        })),
    );
  });
});

describe("any application", () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const awkward = [
    "\\",
    ";",
    ",",
    ":",
    '"',
    "^n",
    "BEGIN:VEVENT",
    "é",
    "ß",
    "語",
    "👩‍💻",
    "\u2028",
    "x",
  ];
  const line = fc
    .array(fc.oneof(fc.constantFrom(...awkward), fc.stringMatching(/^\w{1,12}$/)), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => `a${parts.join(" ").slice(0, 200)}`.replace(/[\uD800-\uDBFF]$/, ""));
  const text = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\r", "\n\t").map((end) => lines.join(end)));
  const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((text) => text !== "__proto__");
  const START = Date.parse("2026-05-01T09:00:00Z");
  const moment = fc
    .integer({ min: 0, max: 60 * 24 * 4 })
    .map((n) => fromMillis(START + n * 15 * MINUTE));
  const session = fc
    .record({
      id,
      interviewId: fc.constant("i1"),
      title: maybe(line),
      start: moment,
      minutes: fc.constantFrom(0.01, 1, 45, 600, 3000),
      location: maybe(line),
      platform: maybe(line),
      joinUrl: maybe(line.map((words) => `https://example.com/${words}\r\nATTENDEE:mailto:a@b.c`)),
      whatItIncludes: maybe(text),
      interviewerIds: fc.subarray(["p1", "p2"]),
    })
    .map(({ minutes, ...rest }) => ({
      ...rest,
      end: new Date(toMillis(rest.start) + minutes * MINUTE).toISOString(),
    }));
  const message = fc.record({
    id,
    kind: fc.constantFrom(...MESSAGE_KINDS),
    toIds: fc.subarray(["p1", "p2"]),
    sentAt: maybe(moment),
  });
  const unique = <T extends { id: string }>(entry: fc.Arbitrary<T>) =>
    fc.uniqueArray(entry, { selector: (each) => each.id, maxLength: 5 });
  const application = fc
    .record({
      kind: fc.constant("application"),
      schemaVersion: fc.constant(2),
      id,
      company: fc.record({ name: line }),
      role: fc.record({ title: line }),
      timeZone: fc.constantFrom("UTC", "Europe/London", "America/New_York", "Pacific/Apia"),
      interviews: fc.constant([{ id: "i1", round: 2, purpose: "decision" }]),
      interviewers: fc.tuple(line, line).map(([one, two]) => [
        { id: "p1", name: one, title: two },
        { id: "p2", name: two },
      ]),
      sessions: unique(session),
      messages: unique(message),
    })
    .map((value) => {
      const parsed = parseDocument(JSON.parse(JSON.stringify(value)));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return parsed.value as Application;
    });
  const bytes = (written: string) => new TextEncoder().encode(written).length;

  it("gives a calendar that says what was meant, in lines of the right form", () => {
    fc.assert(
      fc.property(application, moment, (given, now) => {
        const written = feedText([prepared(given, now, emptyCandidate("me"))], now);
        expect(written.endsWith("END:VCALENDAR\r\n")).toBe(true);
        for (const each of written.split("\r\n")) {
          expect(bytes(each)).toBeLessThanOrEqual(75);
          expect(each).not.toMatch(/[\r\n]|^ATTENDEE/);
        }
        const { events, property } = read(written);
        const uids = events.map((event) => property(event, "uid"));
        expect(new Set(uids).size).toBe(uids.length);
        for (const each of given.sessions) {
          const event = events[uids.indexOf(`${given.id}.session.${each.id}@finalist`)];
          if (!event) throw new Error("a session is missing");
          const heading = each.title ?? "Interview";
          expect(property(event, "summary")).toBe(`${given.company.name}: ${heading}`);
          expect(toMillis(property(event, "dtstart"))).toBe(toMillis(each.start));
          if (each.location) expect(property(event, "location")).toBe(each.location);
          const included = each.whatItIncludes?.replace(/\r\n?/g, "\n") ?? "";
          expect(property(event, "description").endsWith(included)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is written the same twice, and keeps its names when it changes", () => {
    fc.assert(
      fc.property(application, moment, (given, now) => {
        const write = (version: number) =>
          sessionsText({ application: given, version, updatedAt: now }, now) ?? "";
        expect(write(1)).toBe(write(1));
        expect(write(2).replaceAll("SEQUENCE:2", "SEQUENCE:1")).toBe(write(1));
      }),
      { numRuns: 40 },
    );
  });
});
