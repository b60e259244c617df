import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InvitationReading, Reading, readInvitation } from "./index.ts";

const SENT = "2026-11-26T10:00:00+00:00";
const read = (text: string, sent = SENT): InvitationReading =>
  readInvitation(text, { sent, now: sent });
const startsOf = (text: string, sent = SENT): readonly string[] =>
  read(text, sent).reading.sessions.map(({ start }) => start);

const LETTER = `Dear Jonah,

SECOND INTERVIEW: SENIOR PROBATION OFFICER (REF 88121)

Further to your first interview on 3 November we would like to invite you back on Monday 7 December 2026 at 2.15pm at Crown House, 40 Cardinal Street, Norwich NR3 1AA. It will last 50 minutes.

The panel will be:
Mrs Helen Attwood, Head of Service
Dr Samuel Okoro, Forensic Psychologist
A service user representative

Please send us a one-page summary of a case by Friday 4 December, 5pm. Kindly confirm by noon on Friday 27 November that you will attend.

Yours sincerely,
Tracey Bell
Workforce Team, East Anglia Probation Trust`;

describe("an invitation in prose", () => {
  it("is read into all that it says and nothing more", () => {
    expect(read(LETTER).reading).toEqual({
      company: "East Anglia Probation Trust",
      role: "SENIOR PROBATION OFFICER",
      round: 2,
      sessions: [
        {
          start: "2026-12-07T14:15:00+00:00",
          end: "2026-12-07T15:05:00+00:00",
          durationMinutes: 50,
          format: "panel",
          mode: "in_person",
          interviewers: [
            { name: "Helen Attwood", title: "Head of Service" },
            { name: "Dr Samuel Okoro", title: "Forensic Psychologist" },
          ],
        },
      ],
      proposedSlots: [],
      timezone: "Europe/London",
      joinUrl: null,
      location: "Crown House, 40 Cardinal Street, Norwich NR3 1AA",
      deliverables: [{ what: "one-page summary of a case", due: "2026-12-04T17:00:00+00:00" }],
    });
  });

  it("has a session for each part that it tells one after the other", () => {
    const text = `Dear Ann,

Please come to Speke Garage on Thursday 10 December. We start at 9.

First there's a driving assessment with instructor Colin Makin (45 minutes). Then at 10 a written test, 15 minutes. At half ten you'll see Sharon Whelan, Operations Manager, for half an hour.

Jo`;
    const sessions = read(text).reading.sessions.map(
      ({ start, durationMinutes, format, interviewers }) => [
        start.slice(11, 16),
        durationMinutes,
        format,
        interviewers.map(({ name, title }) => `${name}, ${title}`).join("; "),
      ],
    );
    expect(sessions).toEqual([
      ["09:00", 45, "practical_test", "Colin Makin, instructor"],
      ["10:00", 15, "written_test", ""],
      ["10:30", 30, "one_to_one", "Sharon Whelan, Operations Manager"],
    ]);
  });

  it("takes a weekday with its article for the one after the date named before", () => {
    const text =
      "Dear Ann,\n\nKeyboard tests are on Tuesday 15 December at 11 am in London. On the Wednesday you'll meet the panel at 9.30 am.\n\nJo";
    expect(startsOf(text)).toEqual(["2026-12-15T11:00:00+00:00", "2026-12-16T09:30:00+00:00"]);
  });

  it("gives for each value the words that it was read from", () => {
    const { reading, evidence } = read(LETTER);
    expect(evidence.every(({ start, end, quote }) => LETTER.slice(start, end) === quote)).toBe(
      true,
    );
    const quoteOf = (pointer: string): string | undefined =>
      evidence.find((each) => each.pointer === pointer)?.quote;
    expect(quoteOf("/company")).toBe(reading.company);
    expect(quoteOf("/sessions/0/start")).toBe("Monday 7 December 2026 at 2.15pm");
    expect(quoteOf("/sessions/0/end")).toBe("50 minutes");
    expect(quoteOf("/sessions/0/interviewers/1/title")).toBe("Forensic Psychologist");
    expect(quoteOf("/deliverables/0/due")).toBe("Friday 4 December, 5pm");
  });

  it("takes what stays open in the newest message from the one that it quotes", () => {
    const text = `Sorry, we have to move this to Thursday 10 December, same time, 10:00-11:00 (London).

Kate

> From: Kate Byrne
> Sent: Monday, 23 November 2026 16:03
> Subject: Second interview, Test Engineer
>
> You will meet Simon Lehner (Head of Validation) on Monday 7 December, 10:00-11:00.`;
    const [session, ...others] = read(text).reading.sessions;
    expect(others).toEqual([]);
    expect(session?.start).toBe("2026-12-10T10:00:00+00:00");
    expect(session?.interviewers).toEqual([{ name: "Simon Lehner", title: "Head of Validation" }]);
  });
});

describe("times", () => {
  it.each([
    [
      "On Tuesday 8 December at quarter past nine, in our Leeds office.",
      "2026-12-08T09:15:00+00:00",
    ],
    ["Interview: 2026-12-03T09:00+02:00, Zoom.", "2026-12-03T09:00:00+02:00"],
    [
      "The interview is a week today at 3, at the shop in Bath BA1 1AA.",
      "2026-12-03T15:00:00+00:00",
    ],
    ["Das Gespräch ist am Dienstag, 8.12., um halb elf in Hannover.", "2026-12-08T10:30:00+01:00"],
    ["Entretien le mercredi 9 décembre de 9 h à 10 h 30 à Nantes.", "2026-12-09T09:00:00+01:00"],
    [
      "La entrevista será el martes 8 de diciembre a las 16:30 h en Sevilla.",
      "2026-12-08T16:30:00+01:00",
    ],
    [
      "We zien je op dinsdag 8 december om half drie voor een gesprek in Utrecht.",
      "2026-12-08T14:30:00+01:00",
    ],
    ["When: Tue Dec 8, 2026 2pm – 3pm (EST)\nWhere: Zoom", "2026-12-08T14:00:00-05:00"],
    [
      "Interview at 1400 hrs on 08 DEC 2026. Report to the guardroom by 1330 hrs.",
      "2026-12-08T14:00:00",
    ],
    ["Zoom on Tuesday the 8th, 4pm UK / 5pm CET / 11am ET.", "2026-12-08T16:00:00+00:00"],
    ["Interview on 9 December (time to be confirmed) at our Bristol office.", "2026-12-09"],
    [
      "Your interview has moved from Monday 7 December at 10:00 to Wednesday 9 December at 11:30 (London).",
      "2026-12-09T11:30:00+00:00",
    ],
    ["You see the panel on 9 December at twenty past nine in Leeds.", "2026-12-09T09:20:00+00:00"],
    ["Can you do weds 2 dec 10 til 12 in Dudley?", "2026-12-02T10:00:00+00:00"],
    [
      "This is to confirm your appointment on Thursday, December 10th, 2026 by 9.15am in London.",
      "2026-12-10T09:15:00+00:00",
    ],
    [
      "We meet on 9 December, 8.00pm Sydney, which is 9.00am your side.",
      "2026-12-09T20:00:00+11:00",
    ],
    ["Entrevista el miércoles 9 a las 15 hs. en Mendoza.", "2026-12-09T15:00:00-03:00"],
    [
      "Come on Monday 7 December at 6.45am for a 7 o'clock start, Bath.",
      "2026-12-07T07:00:00+00:00",
    ],
    [
      "Interview on 9 December, 2 pm, Leeds. Any questions, ring the switchboard, 8.30-4.30.",
      "2026-12-09T14:00:00+00:00",
    ],
    ["OLD: Mon 7 Dec, 9:00-12:00\nNEW: Wed 9 Dec, 10:00 (London)", "2026-12-09T10:00:00+00:00"],
    ["Interview on the last day of January at 11.20, Leeds.", "2027-01-31T11:20:00+00:00"],
    [
      "[26/11/2026, 09:12] Gem: 2.30 on weds for the interview then, 14 Orchard Rd, Stockport.",
      "2026-12-02T14:30:00+00:00",
    ],
  ])("are read in %j", (text, start) => {
    expect(startsOf(text)).toEqual([start]);
  });

  it.each([
    ["9 December at 10, Leeds", "The text names no year; 2026-12-09 was taken."],
    ["03/12/2026 at 10:00", "The date can be 2026-12-03 or 2026-03-12; the first was taken."],
  ])("warn where a date leaves something open: %j", (date, warning) => {
    expect(read(`Your interview: ${date}.`).warnings).toContain(warning);
  });

  it("stay wall times where neither zone nor place is named", () => {
    const { reading, warnings } = read("Your interview: Monday 14 December 2026, 09:40, on Teams.");
    expect(reading.sessions.map(({ start }) => start)).toEqual(["2026-12-14T09:40:00"]);
    expect(reading.timezone).toBeNull();
    expect(warnings).toEqual([
      "The text names neither time zone nor place; times are as they stand.",
    ]);
  });

  it("warn where a weekday does not match its date", () => {
    const { warnings } = read("Interview: Monday 8 December 2026, 10:00, Leeds.");
    expect(warnings).toContain("The weekday does not match the date 2026-12-08.");
  });

  it("put the month first where people write so", () => {
    const text = "Interview date: 12/03/2026, 1:30 PM, 2200 Gage Avenue, Topeka, KS 66604";
    expect(startsOf(text)).toEqual(["2026-12-03T13:30:00-06:00"]);
  });
});

describe("an agenda", () => {
  const AGENDA = `Tuesday, December 8, 2026 (all times Eastern), https://meet.google.com/abc-defg-hij

9:00-9:45 Coding with Ann Lee (CTO)
9:45-10:00 Break
10:00-11:00 System design, Bob Ray + Ann`;

  it("has a session for each line but the breaks, each with its own people", () => {
    expect(
      read(AGENDA).reading.sessions.map(({ start, format, mode, interviewers }) => ({
        start,
        format,
        mode,
        names: interviewers.map(({ name }) => name),
      })),
    ).toEqual([
      { start: "2026-12-08T09:00:00-05:00", format: "coding", mode: "video", names: ["Ann Lee"] },
      {
        start: "2026-12-08T10:00:00-05:00",
        format: "system_design",
        mode: "video",
        names: ["Bob Ray", "Ann Lee"],
      },
    ]);
  });

  it("counts parts without times of their own from the start", () => {
    const text = `Date: December 8, 2026
Start: 9:00 AM Pacific

Part 1 (45 min): Coding with Ann Lee
Part 2 (60 min): System design with Bob Ray`;
    expect(startsOf(text)).toEqual(["2026-12-08T09:00:00-08:00", "2026-12-08T09:45:00-08:00"]);
  });
});

describe("people", () => {
  const peopleOf = (text: string): readonly string[] =>
    read(text).reading.sessions.flatMap(({ interviewers }) =>
      interviewers.map(({ name, title }) => (title === null ? name : `${name}: ${title}`)),
    );

  it.each([
    ["You meet Huw Parfitt MRCVS (Clinical Director).", ["Huw Parfitt: Clinical Director"]],
    ["You meet UPM Garrett Finch and Ann Lee.", ["Garrett Finch: UPM", "Ann Lee"]],
    ["You'll work with Ann Lee [Lead Tech].", ["Ann Lee: Lead Tech"]],
    [
      "Interviewers: Ann Lee, General Manager; Meg Abbott, People & Culture",
      ["Ann Lee: General Manager", "Meg Abbott: People & Culture"],
    ],
    ["You meet Custodial Manager Ann Lee.", ["Ann Lee: Custodial Manager"]],
    [
      "It'll be Dr Imogen Clay, Practice Manager Ruth Odell.",
      ["Dr Imogen Clay", "Ruth Odell: Practice Manager"],
    ],
    ["You'll see Mrs S. Iyer, Assistant Head (Pastoral).", ["S. Iyer: Assistant Head (Pastoral)"]],
    ["Thanks for the chat with Marcus. You will meet Ann Lee.", ["Ann Lee"]],
    ["Ann Lee from Acme will call you.", ["Ann Lee"]],
    ["You'll be on sauce with Donna our head chef.", ["Donna: head chef"]],
  ])("are read from %j", (said, people) => {
    expect(
      peopleOf(`The interview is on Wednesday 9 December 2026 at 10:00 in Leeds.\n\n${said}`),
    ).toEqual(people);
  });

  it("include the writer who says so, also at the end of the only line", () => {
    const text =
      "Hi Sam, interview on Wednesday 9 December 2026 at 11:30 with me in the Leeds office, we go over pay and the rounds. Pam Ostrander, Manager";
    expect(peopleOf(text)).toEqual(["Pam Ostrander: Manager"]);
  });
});

it("reads a mail that is passed on where the newest one has no time of its own", () => {
  const text = `Adam, see below. Jess

From: Martin Croft <m.croft@croft.example>
Sent: 27 November 2026 16:20
Subject: Quantity Surveyor

Can we see Adam on Thursday 3 December at 4pm in Reading? It'll be me and Wendy Shaw.

Martin Croft
Director, Croft Ltd`;
  const [session] = read(text).reading.sessions;
  expect(session?.start).toBe("2026-12-03T16:00:00+00:00");
  expect(session?.interviewers.map(({ name }) => name)).toEqual(["Martin Croft", "Wendy Shaw"]);
});

it.each([
  ["We need your signed CDA by 4 December.", "signed CDA", "2026-12-04"],
  ["Medical form has to reach me by 4 December.", "Medical form", "2026-12-04"],
  ["Lookbook for two scenes, by 4 December.", "Lookbook for two scenes", "2026-12-04"],
  ["Could you send Grant the GitHub link by 4 December?", "the GitHub link", "2026-12-04"],
])("takes what is to be sent from %j", (said, what, due) => {
  const text = `The interview is on Wednesday 9 December 2026 at 10:00 on Zoom.\n\n${said}`;
  expect(read(text).reading.deliverables).toEqual([{ what: what.replace(/^the /, ""), due }]);
});

it.each([
  ["Glenaan Linen, Mill Row, Ballymena.", "Glenaan Linen, Mill Row, Ballymena"],
  [
    "We meet in our Boston office, One Federal Wharf, 22nd floor.",
    "Boston office, One Federal Wharf, 22nd floor",
  ],
  [
    "It is in Seminar Room 2, Level 4, Fairhaven Hospital, Sheffield S5 7XQ.",
    "Seminar Room 2, Level 4, Fairhaven Hospital, Sheffield S5 7XQ",
  ],
])("joins the pieces of a place: %j", (said, location) => {
  const text = `The interview is on Wednesday 9 December 2026 at 10:00.\n\n${said}`;
  expect(read(text).reading.location).toBe(location);
});

it("offers both days that share one time", () => {
  const text =
    "Could you do either Wed 2 Dec or Thu 3 Dec, both 08:00, in Leeds? Which do you fancy?";
  const { sessions, proposedSlots } = read(text).reading;
  expect(sessions).toEqual([]);
  expect(proposedSlots).toEqual(["2026-12-02T08:00:00+00:00", "2026-12-03T08:00:00+00:00"]);
});

it.each([
  [
    "you'll do a coding exercise with Ann Lee (CTO) at 10:00, a system design session with Bob Ray at 11:15",
  ],
  ["\n\n- Coding exercise (Ann Lee, CTO): 10:00\n- System design (Bob Ray): 11:15"],
  [
    "\n\nSession 1\nWhat: Coding exercise\nWho: Ann Lee (CTO)\nTime: 10:00\n\nSession 2\nWhat: System design\nWho: Bob Ray\nTime: 11:15",
  ],
])("keeps what stands before its time with it: %j", (plan) => {
  const { sessions } = read(`On Tuesday 8 December in Leeds ${plan}.`).reading;
  expect(sessions.map(({ format, interviewers }) => [format, interviewers])).toEqual([
    ["coding", [{ name: "Ann Lee", title: "CTO" }]],
    ["system_design", [{ name: "Bob Ray", title: null }]],
  ]);
});

it("keeps times to choose from apart from sessions", () => {
  const text =
    "We have these open (all Eastern):\n- Tue 12/8, 11:00 AM\n- Wed 12/9, 2:30 PM\nWhich one works best?";
  const { sessions, proposedSlots } = read(text).reading;
  expect(sessions).toEqual([]);
  expect(proposedSlots).toEqual(["2026-12-08T11:00:00-05:00", "2026-12-09T14:30:00-05:00"]);
});

const summaryOf = (text: string, sent = SENT): readonly string[] =>
  read(text, sent).reading.sessions.map(
    ({ start, end, format, mode, interviewers }) =>
      `${start.slice(5, 16)}-${end?.slice(11, 16) ?? "?"} ${format ?? "none"} ${mode ?? "none"}: ${interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(", ")}`,
  );

describe("a form of time", () => {
  it.each([
    ["2nd interview: 2026. 12. 10 (Thu) 17:00 ~ 17:40 (KST)", "2026-12-10T17:00:00+09:00"],
    ["Mon 7/12, 1100 lt Rotterdam, our offices, abt 30 mins", "2026-12-07T11:00:00+01:00"],
    ["on wednesday the 9th of december, 10 o clock, Leeds", "2026-12-09T10:00:00+00:00"],
    ["next wed, 2 til half past, in Leeds", "2026-12-02T14:00:00+00:00"],
    ["el miércoles 9 de diciembre, 16:00 hrs. (hora de Santiago)", "2026-12-09T16:00:00-03:00"],
    ["Wed 9th, 11. Where: 4 Mill Lane, Leeds", "2026-12-09T11:00:00+00:00"],
    ["8 December, 1 h 30 PM, Montréal", "2026-12-08T13:30:00-05:00"],
    ["8 December, 12.30 for 12.45 in Leeds", "2026-12-08T12:45:00+00:00"],
  ])("is read in %j", (when, start) => {
    expect(startsOf(`Your interview: ${when}`)).toEqual([start]);
  });

  it.each([
    ["[14:22, 26/11/2026] Ann: can you do Tuesday 8 December, 2pm, for the interview in Leeds?"],
    [
      "New voicemail from 0113 496 0000\nThursday 5:41 PM, 0:54\n\nIt's Tuesday 8 December, 2pm, for the interview in Leeds.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. Evensong is at six thirty should you wish to stay.",
    ],
    ["Interview Tuesday 8 December, 2pm, Leeds. The main doors lock at 7 pm."],
    ["Interview Tuesday 8 December, 2pm, Leeds. The other finalist comes at 10.30am."],
    ["UPDATED\nTue 8 December, 2pm, Leeds\n\nWAS\nMon 7 December, 9am"],
    [
      "Your interview is Monday 7 December at 3. No, hang on, make it Tuesday 8 December at 2pm in Leeds.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. There is an open evening on 10 December at 18:00 which you may like to attend.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. I'd like 15 mins on Monday at 5 beforehand so you're fully prepped.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. If you can't make it, the reserve slot is 10 December at 11:00.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. Successful candidates start with an induction on 1 January at 9:00.",
    ],
    [
      "Interview Tuesday 8 December, 2pm, Leeds. The invitation for 7 December at 9:00 was sent in error.",
    ],
  ])("is told from what goes on besides: %j", (text) => {
    expect(startsOf(text)).toEqual(["2026-12-08T14:00:00+00:00"]);
  });

  it("is the one of the day named in full where a weekday heads a plan", () => {
    const text = `Visit: Sunday, December 6 and Monday, December 7, 2026, Minneapolis, MN

Sunday
6:00 PM   Dinner with Ann Lee
Monday
9:00 AM   Interview with Bob Ray`;
    expect(startsOf(text)).toEqual(["2026-12-06T18:00:00-06:00", "2026-12-07T09:00:00-06:00"]);
  });
});

it("has no time left where it is put on hold", () => {
  const text =
    "I'm sorry, we have to put your presentation on Tuesday 8 December at 3pm with Ann Lowe on hold.";
  expect(startsOf(text)).toEqual([]);
});

describe("a session", () => {
  it("is not read from the number in front of its time", () => {
    const text =
      "19 May 2027, Leeds\n\nStation 1: 10:00-10:20 Manual handling\nStation 2: 10:25-10:45 Drug calculation";
    expect(startsOf(text)).toEqual(["2027-05-19T10:00:00+01:00", "2027-05-19T10:25:00+01:00"]);
  });

  it("keeps a talk and the questions after it together", () => {
    const text =
      "Interview on 8 December 2026 at 10:00, Leeds. You'll get 10 mins to present, then half an hour of questions.";
    expect(summaryOf(text)).toEqual(["12-08T10:00-10:40 presentation in_person: "]);
  });

  it("lasts as long as its parts together", () => {
    expect(
      summaryOf(
        "8 December 2026, Leeds\n13:00 Seminar talk 30' plus 15' Q&A, open to all\n14:00 Interview, 1 hour\n15.30 Close",
      )[0],
    ).toBe("12-08T13:00-13:45 presentation in_person: ");
  });

  it("is halved by a second time within it", () => {
    const text =
      "Tuesday 8 December, 11:00-12:30, Mill Works, Leeds. First a walk through the melt shop with Marek Dudek. Then at 11:30 you sit down with Ingrid Solheim.";
    expect(summaryOf(text)).toEqual([
      "12-08T11:00-11:30 tour in_person: Marek Dudek",
      "12-08T11:30-12:30 interview in_person: Ingrid Solheim",
    ]);
  });

  it("may go on where the one before ends", () => {
    const text =
      "On 8 December at 10 you present your concept to Griet Maes, director, in Leeds. Questions until 11. Then Youssef Idrissi takes you round the depot for an hour.";
    expect(summaryOf(text)).toEqual([
      "12-08T10:00-11:00 presentation in_person: Griet Maes (director)",
      "12-08T11:00-12:00 tour in_person: Youssef Idrissi",
    ]);
  });

  it("is a paper that is sent out and sent back", () => {
    const text =
      "Second stage on Tuesday 8 December 2026.\n\nPart A. Written exercise. A template will be e-mailed to you at 11:30 and your minutes must be returned by 12:30.\n\nPart B. Interview, 13:10 to 13:55, Teams.";
    expect(summaryOf(text)).toEqual([
      "12-08T11:30-12:30 written_test none: ",
      "12-08T13:10-13:55 interview video: ",
    ]);
  });

  it("takes its mode from the heading of its day", () => {
    const text =
      "Day 1 (Mon 7 Dec, remote, Teams):\n- 10:00 Chat with Lucy Ash, 30 min\n\nDay 2 (Wed 9 Dec, onsite, 4 Mill Lane, Leeds):\n- 09:30 Interview with Tom Birk, 60 min";
    expect(read(text).reading.sessions.map(({ mode }) => mode)).toEqual(["video", "in_person"]);
  });

  it("is no offer where a choice is asked for something else", () => {
    const text =
      "Tue 8 Dec, 10:00: coding with Ann Lee\nWed 9 Dec, 14:00: system design with Bob Ray\n\nLet me know which lunch you prefer.";
    expect(startsOf(text)).toEqual(["2026-12-08T10:00:00", "2026-12-09T14:00:00"]);
  });

  it.each([
    ["you light our kitchen scene, ninety min on our machine", "practical_test"],
    ["you'd work beside Ann on the live desk", "trial_shift"],
    ["you'll run a small group with four of our seventh graders", "teaching_demo"],
    ["mock negotiation, you are owners", "role_play"],
    ["tea and cake with the whole floor", "team_meeting"],
    ["you take us through the notebook you sent in March", "task_review"],
    ["walk through the larval room", "tour"],
    ["we go for dumplings, our treat", "meal"],
    ["contract questions", "hr"],
  ])("is known by what is done in it: %j", (what, format) => {
    const text = `8 December 2026, 4 Mill Lane, Leeds\n\n9:00 ${what}\n11:00 interview with Bob Ray`;
    expect(read(text).reading.sessions[0]?.format).toBe(format);
  });
});

describe("a calendar file", () => {
  const FILE = String.raw`BEGIN:VCALENDAR
BEGIN:VEVENT
UID:7f21@oyster.example
DTSTAMP:20261126T100000Z
DTSTART;TZID=America/New_York:20261208T101500
DTEND;TZID=America/New_York:20261208T120000
SUMMARY:2nd interview: Hatchery Manager
LOCATION:Oyster Trust\, 15 Dock St\, Crisfield MD
ORGANIZER;CN=Ruth Tyler:mailto:rtyler@oyster.example
ATTENDEE;CN=Mateo Delgado:mailto:m.delgado@mail.example
ATTENDEE;CN=Lou Evans;PARTSTAT=ACCEPTED:mailto:levans@oyster.example
DESCRIPTION:10:15 walk through the larval room with Lou (Foreman).\n11:00 interview with Dr. Ann Banks and Lou.
BEGIN:VALARM
TRIGGER:-PT30M
END:VALARM
END:VEVENT
END:VCALENDAR`;

  it("is read like the form that it is", () => {
    expect(read(FILE).reading).toMatchObject({
      role: "Hatchery Manager",
      timezone: "America/New_York",
      location: "Oyster Trust, 15 Dock St, Crisfield MD",
    });
    expect(summaryOf(FILE)).toEqual([
      "12-08T10:15-11:00 tour in_person: Lou Evans (Foreman)",
      "12-08T11:00-12:00 interview in_person: Dr. Ann Banks, Lou Evans (Foreman)",
    ]);
  });

  it("gives evidence at its places in the file", () => {
    for (const { start, end, quote } of read(FILE).evidence)
      expect(FILE.slice(start, end)).toBe(quote);
  });
});

describe("a list of people", () => {
  const peopleIn = (text: string): readonly string[] =>
    read(`Interview on 8 December 2026 at 10:00, Leeds.\n${text}`).reading.sessions.flatMap(
      ({ interviewers }) =>
        interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)),
    );

  it.each([
    [
      "Panelists:\n  Trujillo, Maritza - VP Retail Delivery\n  Lund, Peter - Regional Manager",
      ["Maritza Trujillo (VP Retail Delivery)", "Peter Lund (Regional Manager)"],
    ],
    [
      "INTERVIEWERS: VAN WYK, HENDRIK (HOTEL DIRECTOR) | ROSARIO, ANNELIE (TRAINER)",
      ["Hendrik van Wyk (HOTEL DIRECTOR)", "Annelie Rosario (TRAINER)"],
    ],
    [
      "Your panel:\n* Rev. Samuel Kiprono: Board member\n* Bridget Tolland: HR Director (London)",
      ["Rev. Samuel Kiprono (Board member)", "Bridget Tolland (HR Director)"],
    ],
    [
      "You meet Leila Farouk, Simon Petrakis and Wen Hsu (Disputes partners).",
      [
        "Leila Farouk (Disputes partner)",
        "Simon Petrakis (Disputes partner)",
        "Wen Hsu (Disputes partner)",
      ],
    ],
    ["With Bo (our builder, Bo Lindgren).", ["Bo Lindgren (builder)"]],
    ["You'll be meeting Malachy Brady he's the chairman.", ["Malachy Brady (chairman)"]],
  ])("is read however it is built: %j", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it("names those again whom a pronoun means", () => {
    const text =
      "Tuesday 8 December, Leeds. You get three hours starting 8:30 AM; Gus Theodor (lab manager) supervises. He'll sit down with you after, at 12:15 PM, for 20 min.";
    expect(read(text).reading.sessions.map(({ interviewers }) => interviewers)).toEqual([
      [{ name: "Gus Theodor", title: "lab manager" }],
      [{ name: "Gus Theodor", title: "lab manager" }],
    ]);
  });
});

describe("a request", () => {
  it.each([
    ["Any questions to the office by Wednesday."],
    ["Tell me about allergies by Monday."],
    ["Please note our office is closed until 4 December."],
    ["Applicants who require the adjustments form should ask for it by 4 December."],
  ])("that hands nothing in is no work: %j", (text) => {
    expect(
      read(`Interview on 8 December 2026 at 10:00, Leeds. ${text}`).reading.deliverables,
    ).toEqual([]);
  });

  it.each([
    ["Your safeguarding certificate, C2 or above, I need by Friday 4 December.", "2026-12-04"],
    ["La preghiamo di inviarci entro il 4 dicembre il portfolio aggiornato.", "2026-12-04"],
    ["Stuur je lesplan uiterlijk 4 december naar mij.", "2026-12-04"],
  ])("is read with its day: %j", (text, due) => {
    const { deliverables } = read(`Interview on 8 December 2026 at 10:00. ${text}`).reading;
    expect(deliverables.map((each) => each.due)).toEqual([due]);
  });
});

describe("any text", () => {
  const PIECES = [
    ...["Mon", "Tuesday", "8 Dec", "12/03/2026", "10:00", "2-3pm", "half three", "noon", "CET"],
    ...[
      "with",
      "Ann Lee",
      "(CTO)",
      "by",
      "please send",
      "your slides",
      "Leeds",
      "or",
      "moved from",
    ],
    ...[
      "https://zoom.us/j/1",
      "45 min",
      "then",
      "\n",
      "\n\n",
      ": ",
      "- ",
      "1.",
      "“",
      ",",
      "\t",
      "|",
    ],
  ];

  it("gives a valid reading with exact evidence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 300 }),
          fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(" ")),
        ),
        (text) => {
          const whole = read(text);
          expect(() => Reading.parse(whole.reading)).not.toThrow();
          for (const { start, end, quote } of whole.evidence)
            expect(text.slice(start, end)).toBe(quote);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["times", "10:00 "],
    ["dates", "Mon 8 Dec 2026, "],
    ["names", "with Ann Lee (CTO) and "],
    ["capitals", "Acme "],
    ["letters", "a"],
    ["digits", "1"],
    ["links", "https://zoom.us/j/1 "],
    ["lines", "Time: 10:00\n"],
    ["brackets", "(("],
    ["spaces", " "],
    ["requests", "please send us your slides by Monday. "],
    ["small words", "Chef de la, de la, d'or de la "],
    ["places", "Mill Row, Lower Mill, "],
    ["dots", "."],
    ["empty lines", "\n"],
    ["a résumé", "Experience\nEngineer, Acme, 2019 – 2021\nEducation\nSkills\n"],
    ["quoted lines", "> a\n"],
    ["stamps of a chat", "[14:22, 19/08/2026] Ann: "],
    [
      "a calendar file",
      "BEGIN:VCALENDAR\nDTSTART;TZID=A/B:20261208T101500\nATTENDEE;CN=Ann Lee:mailto:a@b.c\n",
    ],
    ["rows of a table", "10:00 | Coding | Ann Lee | "],
    ["corrections", "No, hang on, make it Friday 4 December at 4. "],
    ["parts", "30 min with Ann Lee, then "],
    ["surnames first", "Panel: LEE, ANN (CTO) | "],
    ["activities", "you'll then build a walk through the "],
  ])("is read in bounded time: 100 kB of %s", (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => read(text)).not.toThrow();
  });
});

describe("people in scripts without capitals", () => {
  const AGENDA_OF_SCRIPTS = `Dear Ann,

Your second round at Tidewell Freight is on Thursday 3 December 2026.

09:30–10:30 Coding with Wei Zhang, Senior Engineer
10:45–11:45 System design with 李小龍, Staff Engineer and Aoife O'Brien-Ní Dhomhnaill, SRE Lead
13:00–14:00 Values with محمد الأحمد, Head of People and דוד כהן, Product Manager
14:15–15:00 Case with राहुल शर्मा (Data Lead) and สมชาย ใจดี, Analyst
15:15–15:45 Chat with 山田太郎 and ジョン・スミス

Best regards
Julia`;

  it("are read where their place says that they are names", () => {
    expect(
      read(AGENDA_OF_SCRIPTS).reading.sessions.map(({ title, interviewers }) => [
        title,
        ...interviewers.map(({ name, title: post }) => (post ? `${name}: ${post}` : name)),
      ]),
    ).toEqual([
      ["Coding", "Wei Zhang: Senior Engineer"],
      ["System design", "李小龍: Staff Engineer", "Aoife O'Brien-Ní Dhomhnaill: SRE Lead"],
      ["Values", "محمد الأحمد: Head of People", "דוד כהן: Product Manager"],
      ["Case", "राहुल शर्मा: Data Lead", "สมชาย ใจดี: Analyst"],
      ["Chat", "山田太郎", "ジョン・スミス"],
    ]);
  });

  it("says where somebody could not be read", () => {
    const unread = (who: string) =>
      read(
        `Your second round is on Thursday 3 December 2026.\n\n09:00 Coding with ${who}\n11:00 Panel with Ann Lee`,
      ).warnings.filter((warning) => warning.startsWith("Could not read"));
    expect(unread("राहुल")).toEqual(["Could not read everybody in “Coding with राहुल”."]);
    expect(unread("राहुल शर्मा")).toEqual([]);
    expect(unread("the team, in the Large Room")).toEqual([]);
  });
});
