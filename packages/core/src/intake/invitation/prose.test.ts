import { describe, expect, it } from "vitest";
import { readInvitation } from "./index.ts";

const SENT = "2026-11-24T10:00:00+00:00";

const read = (text: string) => readInvitation(text, { sent: SENT, now: SENT }).reading;

/** "10:00-10:45 coding: Ann Lee (CTO), Bob Ray". */
const told = (text: string): readonly string[] =>
  read(text).sessions.map(({ start, end, format, interviewers }) => {
    const people = interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name));
    return `${start.slice(11, 16)}-${end?.slice(11, 16) ?? ""} ${format}: ${people.join(", ")}`;
  });

describe("sessions told one after the other", () => {
  it("begins each where the one before ends, with its own people, format and length", () => {
    expect(
      told(
        "Could you come to our Hamburg office on Thursday 3 December? You'd start at 9:30 with Jonas Petersen, who runs platform, for about an hour on system design. After that Aylin Demir and Tom (both senior engineers) will pair with you on a small service until noon. We'd then take you to lunch with the rest of the team, and at 13:30 you'd meet our CTO Birgit Holm for a chat about values, 45 minutes.",
      ),
    ).toEqual([
      "09:30-10:30 system_design: Jonas Petersen",
      "10:30-12:00 coding: Aylin Demir (senior engineer), Tom (senior engineer)",
      "12:00-13:30 meal: ",
      "13:30-14:15 values: Birgit Holm (CTO)",
    ]);
  });

  it("reads a chain within one sentence", () => {
    expect(
      told(
        "On Monday 7 December in Leeds you would start with Grace Lin at 1pm, who will walk you through a pricing case for about 50 minutes; then Omar Haddad and Beth Roe will take over until 3. We'd finish with a half-hour with our VP Product, Ken Abara.",
      ),
    ).toEqual([
      "13:00-13:50 case_study: Grace Lin",
      "13:50-15:00 interview: Omar Haddad, Beth Roe",
      "15:00-15:30 one_to_one: Ken Abara (VP Product)",
    ]);
  });

  it("gives the words before the last time to the session before it", () => {
    expect(
      told(
        "Wednesday 2 December, Leeds: you'll kick off at 10 with Mira Shah on system design for an hour, followed by 45 min of coding with Joe Lund. Next is lunch with a couple of people from the team, and we'd wrap up with our CTO, Ravi Menon, from 1:15 to 2.",
      ),
    ).toEqual([
      "10:00-11:00 system_design: Mira Shah",
      "11:00-11:45 coding: Joe Lund",
      "11:45-13:15 meal: ",
      "13:15-14:00 one_to_one: Ravi Menon (CTO)",
    ]);
  });

  it("reads the same in German", () => {
    expect(
      told(
        "Wir freuen uns, Sie am Dienstag, den 1. Dezember, um 9 Uhr in Stuttgart kennenzulernen. Zunächst sprechen Sie 45 Minuten mit Dr. Uwe Lang, Leiter Entwicklung. Danach arbeiten Sie mit Frau Yilmaz eine Stunde an einer kleinen Programmieraufgabe.",
      ),
    ).toEqual([
      "09:00-09:45 one_to_one: Dr. Uwe Lang (Leiter Entwicklung)",
      "09:45-10:45 coding: Frau Yilmaz",
    ]);
  });

  it.each([
    "Tuesday 8 December at 10:00, Leeds, 45 minutes with Ann Lee. Then we'll let you know our decision.",
    "Tuesday 8 December at 10:00, Leeds, 45 minutes with Ann Lee. Afterwards you can see the shop with Bob Ray if you like.",
    "Tuesday 8 December at 10:00, Leeds: a ten minute presentation with Ann Lee, followed by questions (45 minutes in total).",
    "Tuesday 8 December at 10:00, Leeds, 45 minutes with Ann Lee. Then on Friday we send you the contract with Bob Ray.",
  ])("makes no session of what is none: %s", (text) => {
    expect(told(text).map((each) => each.slice(0, 11))).toEqual(["10:00-10:45"]);
  });

  it("lets a meal that ends the day end when it will", () => {
    expect(
      told(
        "Saturday 5 December in Leeds, we start at 8 and you'd be done at noon. You'll shadow Dr. Lindgren. Afterward stick around for tacos with the crew.",
      ),
    ).toEqual(["08:00-12:00 trial_shift: Dr. Lindgren", "12:00- meal: "]);
  });
});

describe("a length", () => {
  it("may be said before the noun, and the time after it", () => {
    const reading = read(
      "Interview on 8 December 2026 at 10.00am, Leeds. You will also be asked to complete a 30 minute written exercise at 11.15am.",
    );
    expect(
      reading.sessions.map(({ start, end }) => [start.slice(11, 16), end?.slice(11, 16)]),
    ).toContainEqual(["11:15", "11:45"]);
    expect(reading.deliverables).toEqual([]);
  });
});

describe("a chat in small letters", () => {
  it("has names, a sender and a firm", () => {
    const reading = read(
      "hey sam! you're thru to the final. zoom w me + dana (our cmo) fri 2pm ET, 45 min - we'd love you to walk us thru the landing page teardown (5-6 slides, send thurs pls). ping me if time's bad. - rob @ peachfuzz",
    );
    expect(reading.sessions).toHaveLength(1);
    expect(reading.sessions[0]).toMatchObject({
      start: "2026-11-27T14:00:00-05:00",
      durationMinutes: 45,
      interviewers: [
        { name: "rob", title: null },
        { name: "dana", title: "cmo" },
      ],
    });
    expect(reading.company?.toLowerCase()).toBe("peachfuzz");
    expect(reading.deliverables).toEqual([
      { what: "5-6 slides on landing page teardown", due: "2026-11-26" },
    ]);
  });

  it("leaves a text with capitals as it is", () => {
    expect(
      told("Hi Sam, Tuesday 8 December at 10 in Leeds. You'll sit with hope and joy."),
    ).toEqual(["10:00- interview: "]);
  });
});

describe("a format told by what is done", () => {
  it.each([
    ["you cup 18 samples next to Ann Lee", "practical_test"],
    ["you throw and trim on one of our wheels while Ann Lee watches", "practical_test"],
    ["Ann Lee will pair with you on a small service", "coding"],
    ["Ann Lee asks you to sketch how you'd build our alerting pipeline", "system_design"],
    ["Ann Lee will walk you round the loading bays", "tour"],
    ["you and four others build a tower with Ann Lee", "group_exercise"],
    ["Ann Lee will play an angry customer", "role_play"],
    ["you guide a group of ten-year-olds with Ann Lee", "teaching_demo"],
    ["Ann Lee goes through your analysis with you", "task_review"],
    ["offer logistics, benefits and visas with Ann Lee", "hr"],
    ["fika with the whole studio and Ann Lee", "team_meeting"],
  ])("%s", (words, format) => {
    const text = `Wednesday 9 December, Leeds\n\n10:00 ${words}, 40 min\n11:00 Interview with Bob Ray`;
    expect(read(text).sessions[0]?.format).toBe(format);
  });
});

describe("a wish", () => {
  const of = (text: string) =>
    read(`Interview on Tuesday 8 December 2026 at 10:00, Leeds.\n\n${text}`).deliverables;

  it.each([
    ["Upload by Fri 4 December: your session outline", "session outline", "2026-12-04"],
    [
      "Drop me a text with your Level 3 certificate before Friday 4 December.",
      "Level 3 certificate",
      "2026-12-04",
    ],
    [
      "We need your case book as PDF, max 20 MB, on Friday 4 December at the latest.",
      "case book as PDF",
      "2026-12-04",
    ],
    ["Lesson plan to me by 8pm the night before.", "Lesson plan", "2026-12-07T20:00:00+00:00"],
    ["Your teaching plan should be with us two working days ahead.", "teaching plan", "2026-12-04"],
    ["Oh, and your signed NDA, I need it back by Friday 4 December.", "signed NDA", "2026-12-04"],
  ])("%s", (text, what, due) => {
    expect(of(text)).toEqual([{ what, due }]);
  });

  it("names a bare deck by what it is about", () => {
    expect(
      of(
        "You will get 20 minutes to tell us which two of our farms you would shut and why. Slides to me by Friday 4 December.",
      ),
    ).toEqual([
      { what: "Slides: which two of our farms you would shut and why", due: "2026-12-04" },
    ]);
  });
});

describe("a place", () => {
  it("is the address in brackets behind an office", () => {
    expect(
      read("Come to our Hamburg office (Großer Burstah 12, 3rd floor) on 3 December at 10:00.")
        .location,
    ).toBe("Großer Burstah 12, 3rd floor");
  });

  it("is no employer by the building alone", () => {
    expect(
      read("Date: 8 December 2026\nTime: 10.00am\nVenue: Education Centre, Bradley Road, Leeds")
        .company,
    ).toBeNull();
  });
});

describe("a name with its surname in front", () => {
  it("is one person in an item of an agenda, and leaves the title of its session", () => {
    const { sessions } = read(
      "Second interview at Kestrel on Tuesday 8 December 2026\n\n10:00 - 11:00 Coding exercise with O'Brien, Mick\n11:00 - 12:00 Panel with Jane Smith (Head of Data)\n12:00 - 13:00 Lunch with Sarah, Tom",
    );
    expect(sessions.map(({ title }) => title)).toEqual(["Coding exercise", "Panel", "Lunch"]);
    expect(sessions.map(({ interviewers }) => interviewers.map(({ name }) => name))).toEqual([
      ["Mick O'Brien"],
      ["Jane Smith"],
      ["Sarah", "Tom"],
    ]);
  });
});

describe("one day asked about", () => {
  it("is a programme, not a choice of its times", () => {
    const reading = read(
      "Can you do Tuesday 8 December? We'd have 10:00 with Ann Lee and 11:00 with Bob Ray in Leeds.",
    );
    expect(reading.proposedSlots).toEqual([]);
    expect(reading.sessions).toHaveLength(2);
  });
});

describe("a hostile text", () => {
  const head = "Interview on Tuesday 8 December 2026 at 10:00, Leeds, 30 minutes.";
  it.each([
    [
      "sequels",
      " Then Ann Lee takes you round for an hour, and then Bob Ray does, followed by lunch.",
    ],
    [
      "wishes",
      " We need your plan by Friday, 4 December: a plan with a plan for the plan of the plan.",
    ],
    ["small letters", " then w/ dana (our cmo) and w/ leo, our head of x. send it thurs pls."],
    ["doings", " you and you and you will you then cup and cut a the with in of our a the"],
  ])("is read in bounded time: %s", (_, piece) => {
    const started = performance.now();
    read(head + piece.repeat(Math.ceil(60_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a time", () => {
  const startsOf = (text: string, sent = SENT): readonly string[] =>
    readInvitation(text, { sent, now: sent }).reading.sessions.map(({ start }) => start);

  it.each([
    [
      "and not the same one on the reader's clock",
      "Interview on Wednesday 2 December, 3.00pm London time, so for you in Boston that's 10.00am.",
      ["2026-12-02T15:00:00+00:00"],
    ],
    [
      "and not when to check in",
      "Wednesday 2 December, Leeds LS1 4AP\n12:30 p.m.  Check in at the front counter\n12:45 p.m.  Interview with Ann Lee",
      ["2026-12-02T12:45:00+00:00"],
    ],
    [
      "and not when to ring the agency",
      "Interview with Ann Lee on Wednesday 2 December, 3.30pm, 4 Park Row, Leeds LS1 5HD. Give me a ring at half 2 on Monday.",
      ["2026-12-02T15:30:00+00:00"],
    ],
    [
      "in four digits behind a date",
      "Phone interview Weds 2 Dec 0830. Ann Lee will ring you. Leeds office, LS1 4AP.",
      ["2026-12-02T08:30:00+00:00"],
    ],
    [
      "where DC is a warehouse",
      "Mon 7 Dec\n1800-1830 interview w/ Ann Lee\nPallister Foods DC, Silkwood Lane, Wakefield",
      ["2026-12-07T18:00:00+00:00"],
    ],
  ])("is read %s", (_name, text, starts) => {
    expect(startsOf(text)).toEqual(starts);
  });

  it("is by the writer's clock in a state that has two", () => {
    const text =
      "2nd interview Thurs 12/3, 7:30am with Ann Lee at the shop, 418 Dock St, Paducah, KY.";
    expect(startsOf(text, "2026-11-24T10:00:00-06:00")).toEqual(["2026-12-03T07:30:00-06:00"]);
    expect(startsOf(text, "2026-11-24T10:00:00-05:00")).toEqual(["2026-12-03T07:30:00-05:00"]);
  });
});
