import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTAKE_BYTES_MAX, TEXT_BYTES_MAX } from "../limits.ts";
import { Draft, type IntakeContext } from "./draft.ts";
import { intake } from "./intake.ts";

const CONTEXT: IntakeContext = {
  now: "2026-05-08T10:00:00Z",
  timeZone: "Europe/London",
  candidate: { name: "Maren Olsson", email: "maren.olsson@example.com" },
};

const DIRECTORY = new URL("../../fixtures/calendar/", import.meta.url);
const FILES = readdirSync(DIRECTORY).map((name) => readFileSync(new URL(name, DIRECTORY)));
const TEXTS = FILES.map((bytes) => bytes.toString("utf8"));

const errorOf = (content: string | Uint8Array, as?: "calendar" | "notes") => {
  const result = intake({ content, ...(as && { as }) }, CONTEXT);
  return result.ok ? undefined : result.error;
};

const NAMED_ERRORS = [
  ...["empty_input", "too_large", "not_a_calendar", "unsupported_file", "no_event"],
  ...["not_a_resume", "not_a_contact_card"],
];

/** Nothing, where the answer is a draft that its schema takes or an error with a name. */
function faultOf(content: string | Uint8Array, as?: "calendar" | "notes"): unknown {
  const result = intake({ content, ...(as && { as }) }, CONTEXT);
  if (!result.ok) return NAMED_ERRORS.includes(result.error.type) ? undefined : result.error;
  return Draft.safeParse(result.value).error;
}

/** A mail as programs store it, with one more part if there is one. */
const aMail = (...parts: readonly string[]): string =>
  [
    ...["Received: from mx.x.example", "\tby y.example; Fri, 8 May 2026 10:00:00 +0100"],
    ...["From: June Park <june@x.example>", "Subject: Your second interview"],
    ...["MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b1"', ""],
    ...["--b1", "Content-Type: text/plain; charset=utf-8", "", "Dear Maren,", "see you soon!"],
    ...parts.flatMap((part) => ["--b1", part]),
    "--b1--",
  ].join("\r\n");

const EVENT = [
  ...["BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:mail-1@x.example"],
  ...["DTSTART:20260514T090000Z", "SUMMARY:Entrevista – análise=técnica", "END:VEVENT"],
  "END:VCALENDAR",
].join("\r\n");

describe("intake", () => {
  it.each<[string, string | Uint8Array, "calendar" | "notes" | undefined, object | undefined]>([
    ["nothing", "", undefined, { type: "empty_input" }],
    ["nothing but space", " \r\n\t", undefined, { type: "empty_input" }],
    ["nothing but a byte order mark", "\uFEFF", undefined, { type: "empty_input" }],
    [
      "a file over 5 MiB",
      new Uint8Array(INTAKE_BYTES_MAX + 1),
      undefined,
      { type: "too_large", bytes: INTAKE_BYTES_MAX + 1, bytesMax: INTAKE_BYTES_MAX },
    ],
    [
      "a text whose bytes are over 5 MiB",
      "é".repeat(INTAKE_BYTES_MAX / 2 + 1),
      undefined,
      { type: "too_large", bytes: INTAKE_BYTES_MAX + 2, bytesMax: INTAKE_BYTES_MAX },
    ],
    [
      "a text of more than 1 MiB",
      "They asked why. ".repeat(70_000),
      undefined,
      { type: "too_large", bytes: 1_120_000, bytesMax: TEXT_BYTES_MAX },
    ],
    [
      "no calendar where one was announced",
      "Dear Maren",
      "calendar",
      { type: "not_a_calendar", reason: "no BEGIN:VCALENDAR" },
    ],
    [
      "half a calendar",
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x",
      undefined,
      { type: "not_a_calendar", reason: "no END:VCALENDAR", line: 3, property: "END" },
    ],
    [
      "a calendar without events",
      "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR",
      undefined,
      { type: "no_event" },
    ],
    [
      "what is no text",
      new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0x00, 0xff]),
      undefined,
      { type: "not_a_calendar", reason: "it is no text" },
    ],
    ["a PDF", "%PDF-1.7\n1 0 obj", undefined, { type: "unsupported_file", kind: "pdf" }],
    [
      "a PDF that is said to be a calendar",
      Buffer.from("%PDF-1.7\n\u0000"),
      "calendar",
      { type: "unsupported_file", kind: "pdf" },
    ],
    [
      "an archive",
      Buffer.from("PK\u0003\u0004\u0014\u0000"),
      undefined,
      { type: "unsupported_file", kind: "zip" },
    ],
    [
      "a message of Outlook",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      undefined,
      { type: "unsupported_file", kind: "office" },
    ],
    [
      "a photograph",
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
      undefined,
      { type: "unsupported_file", kind: "picture" },
    ],
    [
      "a page full of control characters",
      "\u0001\u0002ab\u0003\u0004".repeat(50),
      "notes",
      { type: "not_a_calendar", reason: "it is no text" },
    ],
    ["a mail without a calendar", aMail(), undefined, undefined],
    [
      "a mail where a calendar was announced",
      aMail(),
      "calendar",
      { type: "unsupported_file", kind: "mail" },
    ],
    ["a mail to be read as notes", aMail(), "notes", undefined],
    [
      "a mail whose calendar is damaged",
      aMail("Content-Transfer-Encoding: base64\r\nContent-Type: text/calendar\r\n\r\n%%%%"),
      undefined,
      undefined,
    ],
    ["a calendar to be read as notes", "BEGIN:VCALENDAR", "notes", undefined],
  ])("answers %s", (_, content, as, error) => {
    expect(errorOf(content, as)).toEqual(error);
  });

  it("tells notes from calendars by their content", () => {
    const source = (content: string) => {
      const result = intake({ content }, CONTEXT);
      return result.ok && result.value.source;
    };
    expect(source("They asked: why?")).toBe("notes");
    expect(
      source("begin:vcalendar\nbegin:vevent\ndtstart:20260514\nend:vevent\nend:vcalendar"),
    ).toBe("calendar");
    expect(source(`Mail before it\n${TEXTS[0] ?? ""}\nand after`)).toBe("calendar");
  });

  it.each<[string, string]>([
    ["as it stands", `Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n${EVENT}`],
    [
      "in base64",
      [
        ...["Content-Transfer-Encoding: base64", "Content-Type:", " text/calendar;"],
        ...[' charset="UTF-8"; name=invite.ics', ""],
        ...(Buffer.from(EVENT)
          .toString("base64")
          .match(/.{1,76}/g) ?? []),
      ].join("\r\n"),
    ],
    [
      "as quoted-printable, in another encoding",
      [
        ...["Content-Type: application/ics; charset=windows-1252"],
        ...["Content-Transfer-Encoding: Quoted-Printable", ""],
        EVENT.replace("=", "=3D")
          .replace("–", "=96")
          .replaceAll("á", "=E1")
          .replace("é", "=E9")
          .replace("SUMMARY", "SUMM=\r\nARY"),
      ].join("\r\n"),
    ],
  ])("reads the calendar of a mail %s", (_, part) => {
    const result = intake({ content: aMail(part) }, CONTEXT);
    expect(result.ok && result.value.sessions.map(({ title }) => title)).toEqual([
      "Entrevista – análise=técnica",
    ]);
  });

  it("reads the calendars of several mails, each event once", () => {
    const part = `Content-Type: text/calendar\r\n\r\n${EVENT}`;
    const other = part.replace("mail-1", "mail-2").replace("T09", "T11");
    const result = intake({ content: `${aMail(part, part)}\r\n${aMail(other)}` }, CONTEXT);
    expect(result.ok && result.value.sessions.map(({ calendarUid }) => calendarUid)).toEqual([
      "mail-1@x.example",
      "mail-2@x.example",
    ]);
  });

  it.each([
    "Company: Acme\nRole: Chef\n\nThey asked: why us?",
    "They said the Content-Type: was wrong\nMIME-Version: 1.0",
    "From: June Park\nSent: Friday\nSubject: Interview\n\nDear Maren",
  ])("takes a text that somebody wrote for notes: %j", (content) => {
    expect(errorOf(content)).toBeUndefined();
  });

  it("leaves out control characters and halves of characters", () => {
    const result = intake({ content: "They asked: \u001B[2Jwhy\uD83D this?\u0085" }, CONTEXT);
    expect(result.ok && result.value.notes).toEqual([{ kind: "they-asked", text: "[2Jwhy this?" }]);
  });

  const text = readFileSync(new URL("utf8-bom.ics", DIRECTORY), "utf8").replace(/^\uFEFF/, "");
  const utf16 = (bigEndian: boolean, mark: boolean): Uint8Array => {
    const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
    return bigEndian ? bytes.swap16() : bytes;
  };
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-16, little end first", utf16(false, true)],
    ["UTF-16, big end first", utf16(true, true)],
    ["UTF-16 without a mark", utf16(false, false)],
    ["UTF-16 without a mark, big end first", utf16(true, false)],
    ["Windows-1252", Buffer.from(text.replace("–", "\u0096"), "latin1")],
  ])("reads %s", (_, content) => {
    const result = intake({ content }, CONTEXT);
    expect(result.ok && result.value.sessions[0]?.title).toBe("Entrevista – análise de caso");
    expect(result.ok && result.value.interviewers[0]?.name).toBe("Tomás Vidal");
  });

  it("gives the same draft for the same input", () => {
    for (const content of FILES)
      expect(intake({ content }, CONTEXT)).toEqual(intake({ content }, CONTEXT));
  });
});

describe("whatever comes in, the reader answers with a value", () => {
  it("for arbitrary text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("calendar", "notes", undefined),
        (content, as) => {
          expect(faultOf(content, as)).toBeUndefined();
        },
      ),
    );
  });

  it("for arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(faultOf(bytes)).toBeUndefined();
      }),
    );
  });

  it("for calendars cut off anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, part) => {
          const cut = whole.slice(0, Math.floor(whole.length * part));
          expect(faultOf(cut)).toBeUndefined();
          expect(faultOf(`${cut}\r\nEND:VEVENT\r\nEND:VCALENDAR`)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("for calendars with characters changed, taken away and put in", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(12),
      insert: fc.oneof(
        fc.constantFrom(
          ":",
          ";",
          '"',
          "\n",
          "\r\n ",
          "=",
          ",",
          "\\",
          "99",
          "T",
          "Z",
          "\u0000",
          "END:VEVENT\n",
        ),
        fc.string({ maxLength: 5 }),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (whole, edits) => {
          const changed = edits.reduce((before, { at, remove, insert }) => {
            const place = Math.floor(before.length * at);
            return before.slice(0, place) + insert + before.slice(place + remove);
          }, whole);
          expect(faultOf(changed)).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });

  it("for events with any value in any property", () => {
    const property = fc.tuple(
      fc.constantFrom(
        ...["DTSTART", "DTSTART;TZID=Europe/London", "DTSTART;VALUE=DATE", "DTEND", "DURATION"],
        ...["SUMMARY", "DESCRIPTION", "LOCATION", "UID", "SEQUENCE", "RRULE", "RECURRENCE-ID"],
        ...[
          "ORGANIZER",
          "ATTENDEE;CN=A B",
          "ATTENDEE",
          "URL",
          "CONFERENCE",
          "STATUS",
          "X-ALT-DESC",
        ],
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "20260514T100000",
          "20260514",
          "PT1H",
          "P99999999W",
          "-1",
          "mailto:",
          "https://",
        ),
        fc.stringMatching(/^\d{8}T\d{6}Z?$/),
      ),
    );
    fc.assert(
      fc.property(fc.array(property, { maxLength: 12 }), (properties) => {
        const lines = properties.map(([name, value]) => `${name}:${value}`);
        const event = ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
        const text = ["BEGIN:VCALENDAR", ...event, "END:VCALENDAR"].join("\r\n");
        expect(faultOf(text)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, string]>([
    ["spaces", `a${" ".repeat(1_000_000)}b`],
    ["capitals", "Aa ".repeat(300_000)],
    ["angle brackets", "<".repeat(1_000_000)],
    ["links that begin", "<a href=".repeat(100_000)],
    ["names and brackets", "Ab Cd (".repeat(100_000)],
    ["quoted zones", ';TZID="'.repeat(100_000)],
    ["lines with times", "10:00 - Ab Cd (Manager)\\n10:30 - with -\\n".repeat(50_000)],
    ["dashes after a time", `10:00 a${"-".repeat(10_000)}b\\n10:30 a${" -".repeat(5_000)}b`],
    ["spaces after a time", `10:00${" ".repeat(10_000)}\\n10:30${"&nbsp\\;".repeat(3_000)}`],
    ["encoded words", `${"=?utf-8?Q?".repeat(100_000)}${"=?utf-8?B?a?= ".repeat(50_000)}`],
    ["headers", "Content-Type: text/calendar\r\n".repeat(100_000)],
    ["lines that are none", "no colon\r\n".repeat(50_000)],
    ["guests", "\r\nATTENDEE;CN=A B:mailto:a@b.example".repeat(20_000)],
    ["events", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20260514T100000Z".repeat(10_000)],
  ])("within seconds, for a great many %s", (_, much) => {
    const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260514T100000Z\r\nDESCRIPTION:${much}\r\nEND:VEVENT\r\nEND:VCALENDAR`;
    expect(faultOf(calendar)).toBeUndefined();
    expect(faultOf(calendar.replace("DESCRIPTION", "ATTENDEE;CN"))).toBeUndefined();
    expect(faultOf(`MIME-Version: 1.0\r\n${much}`)).toBeUndefined();
    expect(faultOf(much, "notes")).toBeUndefined();
  });

  it.each(["SECONDLY", "HOURLY", "YEARLY;BYMONTH=1,2,3,4,5,6,7;BYHOUR=1,2,3,4;BYSECOND=1,2,3"])(
    "though clocks are said to change %s since 1601",
    (frequency) => {
      const text = [
        ...["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD"],
        ...["DTSTART:16010101T000000", `RRULE:FREQ=${frequency}`],
        ...["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD", "END:VTIMEZONE"],
        ...["BEGIN:VEVENT", "DTSTART;TZID=X:20260514T100000", "END:VEVENT", "END:VCALENDAR"],
      ].join("\r\n");
      const draft = intake({ content: text }, CONTEXT);
      expect(draft.ok && draft.value.warnings[0]).toContain("The zone “X” is not known");
    },
  );

  it("though the rules of a zone begin at a time that is none", () => {
    const text = [
      ...["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD"],
      ...["DTSTART:1601010T1T0000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"],
      ...["TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:STANDARD", "END:VTIMEZONE"],
      ...["BEGIN:VEVENT", "DTSTART;TZID=X:20260514T100000", "END:VEVENT", "END:VCALENDAR"],
    ].join("\r\n");
    expect(intake({ content: text }, CONTEXT).ok).toBe(true);
  });
});
