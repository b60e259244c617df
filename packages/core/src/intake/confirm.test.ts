import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, inverseOf } from "../change/index.ts";
import { type Application, emptyCandidate, isReminder, newApplication } from "../model/index.ts";
import { confirmDraft, confirmResume } from "./confirm.ts";
import { Draft, emptyDraft, type IntakeContext } from "./draft.ts";
import { intake } from "./intake.ts";
import { placeDraft } from "./place.ts";

const CONTEXT: IntakeContext = {
  now: "2026-05-08T10:00:00Z",
  timeZone: "Europe/London",
  candidate: { name: "Maren Olsson", email: "maren.olsson@example.com" },
};

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../samples/tidewell/${name}`, import.meta.url), "utf8");

const INVITATION = sample("invitation.ics");

function read(content: string): Draft {
  const result = intake({ content }, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return Draft.parse(result.value);
}

/** Ids in the order in which they are asked for. */
const ids = (prefix: string) => {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
};

const attempt = (draft: Draft, application?: Application, prefix = "a") =>
  confirmDraft(draft, application, {
    now: CONTEXT.now,
    timeZone: "Europe/London",
    newId: ids(prefix),
  });

function confirmed(draft: Draft, application?: Application, prefix?: string): Application {
  const command = attempt(draft, application, prefix);
  if (!command.ok) throw new Error(JSON.stringify(command.error));
  const document = apply(application, command.value);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  if (document.value?.kind !== "application") throw new Error("no application");
  return document.value;
}

const NOTHING_NEW = {
  ok: false,
  error: { type: "nothing_new" },
};

describe("a confirmed invitation", () => {
  it("becomes an application with its round, people and sessions", () => {
    const application = confirmed(read(INVITATION));
    expect(application).toMatchObject({
      company: { name: "Tidewell Freight Analytics" },
      role: { title: "Senior Data Engineer" },
      timeZone: "Europe/London",
    });
    expect(application.interviews).toEqual([
      { id: "a-2", round: 2, purpose: "decision", invitedAt: CONTEXT.now },
    ]);
    const nameById = new Map(application.interviewers.map(({ id, name }) => [id, name]));
    expect(
      application.sessions.map(({ format, hasPresentation, interviewerIds }) => [
        format,
        hasPresentation,
        interviewerIds.map((id) => nameById.get(id)),
      ]),
    ).toEqual([
      ["FMT-SYS", undefined, ["Priya Raman", "Tomás Vidal"]],
      ["FMT-PRES", true, ["Priya Raman", "Tomás Vidal", "Helen Achebe"]],
      ["FMT-SEQ", undefined, ["Oskar Lind"]],
      ["FMT-SEQ", undefined, ["June Park"]],
    ]);
  });

  it("adds nothing when it comes a second time", () => {
    const once = confirmed(read(INVITATION));
    expect(attempt(read(INVITATION), once, "b")).toEqual(NOTHING_NEW);
  });

  it("adds nothing when it comes a second time without UIDs", () => {
    const bare = INVITATION.replace(/^UID:.*\r\n/gm, "");
    const once = confirmed(read(bare));
    expect(once.sessions).toHaveLength(4);
    expect(attempt(read(bare), once, "b")).toEqual(NOTHING_NEW);
  });

  it("changes the session when a later version comes, and nothing else", () => {
    const once = confirmed(read(INVITATION));
    const later = INVITATION.replace("SEQUENCE:0", "SEQUENCE:1")
      .replace("T100000", "T093000")
      .replace("X-GOOGLE-CONFERENCE:https://meet.google.com/tdw-exmp-two", "LOCATION:Dock Road 1")
      .replace(/DESCRIPTION:(?:.*\r\n )*.*\r\n/, "");
    const twice = confirmed(read(later), once, "b");
    const { joinUrl: _url, platform: _platform, ...kept } = once.sessions[0] ?? {};
    expect(twice).toEqual({
      ...once,
      sessions: [
        {
          ...kept,
          start: "2026-05-14T08:30:00Z",
          delivery: "in-person",
          location: "Dock Road 1",
          calendarSequence: 1,
        },
        ...once.sessions.slice(1),
      ],
    });
    expect(attempt(read(INVITATION), twice, "c")).toEqual(NOTHING_NEW);
  });

  it("joins the round and the people that are on file, and fills their gaps", () => {
    const empty = newApplication("app", {
      company: { name: "Tidewell" },
      role: { title: "Engineer" },
      timeZone: "Europe/London",
    });
    const before: Application = {
      ...empty,
      interviews: [{ id: "r2", round: 2, purpose: "decision", invitedAt: "2026-05-07T09:30:00Z" }],
      interviewers: [
        { id: "tomas", name: "tomas vidal" },
        { id: "june", name: "June P.", title: "Recruiter", email: "June.Park@tidewell.example" },
      ],
    };
    const after = confirmed(read(INVITATION), before);
    expect(after.company).toEqual({ name: "Tidewell" });
    expect(after.interviews).toEqual(before.interviews);
    expect(after.interviewers).toHaveLength(5);
    expect(after.interviewers.slice(0, 2)).toEqual([
      {
        id: "tomas",
        name: "tomas vidal",
        title: "Senior Data Engineer",
        email: "tomas.vidal@tidewell.example",
      },
      before.interviewers[1],
    ]);
  });

  it("leaves out an address that is none, rather than fail", () => {
    const odd = INVITATION.replaceAll("oskar.lind@tidewell.example", "oskar..lind@tidewell");
    const oskar = confirmed(read(odd)).interviewers.find(({ name }) => name === "Oskar Lind");
    expect(oskar).toEqual({ id: "a-6", name: "Oskar Lind", title: "Co-founder and CEO" });
  });

  it("names what is missing", () => {
    const { company: _company, role: _role, ...draft } = read(INVITATION);
    const sessions = [
      { key: "s1", date: "2026-05-14", interviewerKeys: [] },
      { key: "s2", start: CONTEXT.now, end: CONTEXT.now, interviewerKeys: [] },
    ];
    expect(attempt({ ...draft, sessions })).toEqual({
      ok: false,
      error: {
        type: "invalid_input",
        issues: [
          { pointer: "/company", expected: "a company" },
          { pointer: "/role", expected: "a job title" },
          { pointer: "/sessions/0/start", expected: "a start" },
          { pointer: "/sessions/0/end", expected: "an end" },
          { pointer: "/sessions/1/end", expected: "an end after the start" },
        ],
      },
    });
  });
});

/** One event of two hours, with an agenda if there is one. */
const aDay = (sequence: number, agenda: readonly string[], start = "10"): string =>
  [
    ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:day@x.example", `SEQUENCE:${sequence}`],
    `DTSTART;TZID=Europe/London:20260514T${start}0000`,
    ...["DURATION:PT4H", "SUMMARY:Onsite", `DESCRIPTION:${agenda.join("\\n")}`],
    ...["END:VEVENT", "END:VCALENDAR"],
  ].join("\r\n");

describe("an event with an agenda", () => {
  const FIRST = ["10:00 System design", "11:00 Coding", "13:00 Panel"];
  const named = (draft: Draft): Draft => ({ ...draft, company: "Acme", role: "Chef" });
  /** On file, with what a person wrote at each session. */
  const onFile = (): Application => {
    const application = confirmed(named(read(aDay(0, FIRST))));
    return {
      ...application,
      sessions: application.sessions.map((session) => ({
        ...session,
        formatClarifiedAt: CONTEXT.now,
        slotMinutes: Number(session.start.slice(11, 13)),
      })),
    };
  };
  const shown = ({ sessions }: Application) =>
    sessions.map(({ id, title, start, slotMinutes }) => [
      id,
      title,
      start.slice(11, 16),
      slotMinutes,
    ]);

  it("adds nothing when it comes a second time", () => {
    const application = onFile();
    expect(shown(application)).toEqual([
      ["a-3", "System design", "09:00", 9],
      ["a-4", "Coding", "10:00", 10],
      ["a-5", "Panel", "12:00", 12],
    ]);
    expect(attempt(read(aDay(0, FIRST)), application, "b")).toEqual(NOTHING_NEW);
  });

  it.each<[string, string, unknown[]]>([
    [
      "an hour later",
      aDay(1, ["11:00 System design", "12:00 Coding", "14:00 Panel"], "11"),
      [
        ["a-3", "System design", "10:00", 9],
        ["a-4", "Coding", "11:00", 10],
        ["a-5", "Panel", "13:00", 12],
      ],
    ],
    [
      "in another order",
      aDay(1, ["10:00 Coding", "11:00 System design", "13:00 Panel"]),
      [
        ["a-3", "System design", "10:00", 9],
        ["a-4", "Coding", "09:00", 10],
        ["a-5", "Panel", "12:00", 12],
      ],
    ],
    [
      "with another name and one more",
      aDay(1, ["10:00 Architecture", "11:00 Coding", "12:00 Lunch with the team", "13:00 Panel"]),
      [
        ["a-3", "Architecture", "09:00", 9],
        ["a-4", "Coding", "10:00", 10],
        ["a-5", "Panel", "12:00", 12],
        ["b-1", "Lunch with the team", "11:00", undefined],
      ],
    ],
    [
      "with one less, which stays until a person removes it",
      aDay(1, ["10:00 System design", "12:00 Panel"]),
      [
        ["a-3", "System design", "09:00", 9],
        ["a-4", "Coding", "10:00", 10],
        ["a-5", "Panel", "11:00", 12],
      ],
    ],
  ])("finds its sessions again %s", (_, update, expected) => {
    const application = onFile();
    const after = confirmed(read(update), application, "b");
    expect(shown(after)).toEqual(expected);
    expect(attempt(read(update), after, "c")).toEqual(NOTHING_NEW);
    // The older version has nothing to say any more, not even about slots that are gone.
    expect(attempt(read(aDay(0, FIRST)), after, "d")).toEqual(NOTHING_NEW);
  });

  it("is split where it was on file as one", () => {
    const whole = confirmed(named(read(aDay(0, ["Onsite"]))));
    expect(
      shown(confirmed(read(aDay(0, FIRST)), whole, "b")).map(([id, title]) => [id, title]),
    ).toEqual([
      [whole.sessions[0]?.id, "System design"],
      ["b-1", "Coding"],
      ["b-2", "Panel"],
    ]);
  });

  it("goes as a whole when it is cancelled", () => {
    const cancelled = aDay(1, FIRST).replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY");
    expect(confirmed(read(cancelled), onFile(), "b").sessions).toEqual([]);
  });
});

describe("a cancellation", () => {
  const EMPTY = newApplication("other", {
    company: { name: "Acme" },
    role: { title: "Chef" },
    timeZone: "Europe/London",
  });
  /** Of the first session of the invitation. */
  const cancellation = (sequence: number): string =>
    readFileSync(new URL("../../fixtures/calendar/cancelled.ics", import.meta.url), "utf8").replace(
      "SEQUENCE:1",
      `SEQUENCE:${sequence}`,
    );
  const unknown = {
    ok: false,
    error: {
      type: "unknown_cancellation",
      titles: ["Tidewell second round: System design"],
    },
  };

  it("finds its application, and names the session on file", () => {
    const invited = confirmed(read(INVITATION));
    const placed = placeDraft(read(cancellation(1)), [EMPTY, invited]);
    expect(placed).toEqual({
      ok: true,
      value: {
        ...read(cancellation(1)),
        belongsTo: invited.id,
        cancellations: [
          {
            calendarUid: "round-two-a@tidewell.example",
            calendarSequence: 0,
            title: "Tidewell second round: System design",
            start: "2026-05-14T09:00:00Z",
            end: "2026-05-14T10:00:00Z",
          },
        ],
      },
    });
    expect(placed.ok && Draft.parse(placed.value)).toEqual(placed.ok && placed.value);
  });

  it.each([0, 1, 2])("removes the session and nothing else, as version %i of it", (sequence) => {
    const invited = confirmed(read(INVITATION));
    const after = confirmed(read(cancellation(sequence)), invited, "b");
    expect(after).toEqual({ ...invited, sessions: invited.sessions.slice(1) });
  });

  it("is taken back by what takes any change back", () => {
    const invited = confirmed(read(INVITATION));
    const after = confirmed(read(cancellation(1)), invited, "b");
    expect(apply(after, inverseOf(invited, after))).toEqual({ ok: true, value: invited });
  });

  it("leaves a later version of the session alone", () => {
    const later = confirmed(read(INVITATION.replaceAll("SEQUENCE:0", "SEQUENCE:2")));
    expect(attempt(read(cancellation(1)), later, "b")).toEqual(NOTHING_NEW);
    expect(placeDraft(read(cancellation(1)), [later])).toEqual(NOTHING_NEW);
  });

  it("of something unknown says so", () => {
    expect(placeDraft(read(cancellation(1)), [EMPTY])).toEqual(unknown);
    expect(attempt(read(cancellation(1)), EMPTY)).toEqual(unknown);
    expect(attempt({ ...read(cancellation(1)), company: "Acme", role: "Chef" })).toEqual(unknown);
    const nameless = cancellation(1).replace(/^UID:.*\r\n/m, "");
    expect(placeDraft(read(nameless), [confirmed(read(INVITATION))])).toEqual(unknown);
  });

  it("of something unknown beside other events is left out, with a word about it", () => {
    const draft = read(`${INVITATION}\r\n${cancellation(1).replace("round-two-a", "nowhere")}`);
    const placed = placeDraft(draft, []);
    expect(placed.ok && [placed.value.sessions.length, placed.value.cancellations]).toEqual([
      4,
      undefined,
    ]);
    expect(placed.ok && placed.value.warnings).toEqual([
      "Tidewell second round: System design is cancelled and was left out.",
    ]);
    expect(confirmed(draft).sessions).toHaveLength(4);
  });

  it("goes together with the changes of other events", () => {
    const invited = confirmed(read(INVITATION));
    const later = INVITATION.replaceAll("SEQUENCE:0", "SEQUENCE:1").replace("T111500", "T110000");
    const after = confirmed(read(`${later}\r\n${cancellation(2)}`), invited, "b");
    expect(after.sessions.map(({ id, start }) => [id, start.slice(11, 16)])).toEqual([
      [invited.sessions[1]?.id, "10:00"],
      [invited.sessions[2]?.id, "11:45"],
      [invited.sessions[3]?.id, "12:45"],
    ]);
  });
});

describe("confirmed notes", () => {
  it("join the first round, once", () => {
    const invited = confirmed(read(INVITATION));
    const draft = read(sample("round-one.md"));
    const noted = confirmed(draft, invited, "b");
    expect(noted.interviews[1]).toEqual({
      id: "b-1",
      round: 1,
      purpose: "screen",
      notesRecordedAt: CONTEXT.now,
    });
    expect(noted.notes).toHaveLength(draft.notes.length);
    expect(new Set(noted.notes.map(({ interviewId }) => interviewId))).toEqual(new Set(["b-1"]));
    expect(attempt(draft, noted, "c")).toEqual(NOTHING_NEW);
  });
});

describe("any draft", () => {
  const line = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "");
  const instant = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const key = fc.constantFrom("p1", "p2", "p3");
  const draft = fc
    .record({
      source: fc.constantFrom("calendar", "notes"),
      company: maybe(line),
      role: maybe(line),
      timeZone: maybe(fc.constantFrom("Europe/Berlin", "Asia/Tokyo")),
      round: fc.integer({ min: 1, max: 20 }),
      interviewers: fc.array(
        fc.record({ key, name: line, title: maybe(line), email: maybe(fc.string()) }),
        { maxLength: 4 },
      ),
      sessions: fc.array(
        fc.record({
          key: fc.constantFrom("s1", "s2"),
          start: maybe(instant),
          end: maybe(instant),
          title: maybe(line),
          interviewerKeys: fc.array(key, { maxLength: 4 }),
          calendarUid: maybe(fc.constantFrom("u1", "u2")),
          calendarSequence: maybe(fc.nat(3)),
        }),
        { maxLength: 3 },
      ),
      notes: fc.array(fc.record({ kind: fc.constantFrom("they-asked", "other"), text: line }), {
        maxLength: 3,
      }),
    })
    // An absent field and an undefined one are the same in JSON.
    .map((value) => Draft.parse(JSON.parse(JSON.stringify(value))));

  it("gives a valid document or a named error, and the same one twice", () => {
    fc.assert(
      fc.property(draft, draft, (first, second) => {
        const created = attempt(first);
        if (!created.ok) {
          expect(created.error.type).toBe("invalid_input");
          return;
        }
        const document = apply(undefined, created.value);
        if (!document.ok || document.value?.kind !== "application")
          throw new Error(JSON.stringify(document));
        const more = attempt(second, document.value, "b");
        if (!more.ok) {
          expect(["invalid_input", "nothing_new"]).toContain(more.error.type);
          return;
        }
        const grown = apply(document.value, more.value);
        if (!grown.ok || grown.value?.kind !== "application")
          throw new Error(JSON.stringify(grown));
        const again = attempt(second, grown.value, "c");
        if (!again.ok) return;
        const same = apply(grown.value, again.value);
        if (!same.ok || same.value?.kind !== "application") throw new Error(JSON.stringify(same));
        const sizes = ({ interviews, sessions, interviewers, notes }: Application) =>
          [interviews, sessions, interviewers, notes].map((list) => list.length);
        expect(sizes(same.value)).toEqual(sizes(grown.value));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what else a draft may hold", () => {
  const kestrel = newApplication("k", {
    company: { name: "Kestrel" },
    role: { title: "Buyer" },
    timeZone: "Europe/London",
  });
  const asDraft = (given: Partial<Draft>): Draft =>
    Draft.parse({ ...emptyDraft("invitation"), ...given });

  it("keeps a take-home with its deadline, and other preparation as notes of the round", () => {
    const draft = asDraft({
      sessions: [
        {
          key: "s1",
          start: "2026-05-14T10:00:00Z",
          end: "2026-05-14T11:00:00Z",
          interviewerKeys: [],
        },
      ],
      tasks: [
        { what: "Case study on late data", due: "2026-05-12T12:00:00Z" },
        { what: "Writing exercise", dueDate: "2026-05-13" },
        { what: "10-minute presentation", dueDate: "2026-05-13" },
        { what: "references", dueDate: "2026-05-13" },
        { what: "Signed form", due: "2026-05-13T23:30:00Z" },
        { what: "Passport", isToBring: true },
        { what: "portfolio and a notebook", isToBring: true },
      ],
    });
    const application = confirmed(draft, kestrel);
    expect(application.takeHomes).toMatchObject([
      { scope: "Case study on late data", dueAt: "2026-05-12T12:00:00Z", receivedAt: CONTEXT.now },
      { scope: "Writing exercise", dueAt: "2026-05-13T22:59:00Z" },
    ]);
    expect(application.notes.map(({ text }) => text)).toEqual([
      "Prepare: 10-minute presentation, by Wed 13 May 2026",
      "Prepare: references, by Wed 13 May 2026",
      "Prepare: Signed form, by Thu 14 May 2026",
      "Bring: portfolio and a notebook",
    ]);
    expect(application.materials.map(({ kind, name }) => name ?? kind)).toEqual([
      "deck",
      "portfolio",
      "scratch-paper",
      "Passport",
    ]);
    expect(application.notes.filter(isReminder)).toHaveLength(4);
    expect(attempt(draft, application, "b")).toEqual(NOTHING_NEW);
  });

  it("keeps claims with the round they were said in, each once", () => {
    const draft = asDraft({
      source: "notes",
      round: 1,
      notes: [{ kind: "other", text: "I said fourteen months" }],
      claims: [
        { kind: "CK-01", subject: "migration", value: 14, unit: "months", saidIn: "said" },
        { kind: "CK-02", subject: "title at Mill", value: "Lead", saidIn: "cv" },
      ],
    });
    const application = confirmed(draft, kestrel);
    const [interview] = application.interviews;
    expect(application.claims).toMatchObject([
      { subject: "migration", value: 14, interviewId: interview?.id },
      { subject: "title at Mill", value: "Lead", saidIn: "cv" },
    ]);
    expect(application.claims[1]?.interviewId).toBeUndefined();
    expect(attempt(draft, application, "b")).toEqual(NOTHING_NEW);
  });

  it("fills in what an advert says, and leaves what a person wrote", () => {
    const advert = read(
      "Senior Buyer at Kestrel\n\nAbout the role\nWe are looking for a buyer. You will lead a team of four buyers, hybrid.\n\nRequirements\n- 5 years of experience\n- Nice to have: SAP\n\nWhat we offer\nBenefits, and an urgent need to fix late deliveries.",
    );
    expect(advert.source).toBe("job");
    const filled = confirmed(advert, {
      ...kestrel,
      role: { title: "Buyer", managesPeople: false },
    });
    expect(filled.role).toMatchObject({ title: "Buyer", managesPeople: false, workMode: "hybrid" });
    expect(filled.company.jobDescription).toContain("5 years of experience");
    expect(attempt(advert, filled, "b")).toEqual(NOTHING_NEW);
  });

  it("gives the posts of a résumé to the person, and none twice", () => {
    const draft = read(
      JSON.stringify({
        basics: { name: "Maren Olsson" },
        work: [{ name: "Mill", position: "Lead", startDate: "2021" }],
      }),
    );
    const candidate = emptyCandidate("me");
    const command = confirmResume(draft, candidate, { newId: ids("c") });
    if (!command) throw new Error("nothing to do");
    const written = apply(candidate, command);
    if (!written.ok || written.value?.kind !== "candidate") throw new Error("no candidate");
    expect(written.value).toMatchObject({
      name: "Maren Olsson",
      positions: [{ employer: "Mill", title: "Lead", from: "2021" }],
    });
    expect(confirmResume(draft, written.value, { newId: ids("d") })).toBeUndefined();
  });
});
