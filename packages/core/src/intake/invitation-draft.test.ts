import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Draft, type IntakeContext } from "./draft.ts";
import { intake } from "./intake.ts";
import { readInvitation } from "./invitation/index.ts";
import { draftOfInvitation } from "./invitation-draft.ts";

const CONTEXT: IntakeContext = {
  now: "2026-11-26T10:00:00+00:00",
  timeZone: "Europe/London",
  candidate: {},
};

const LETTER = `Dear Jonah,

SECOND INTERVIEW: SENIOR PROBATION OFFICER (REF 88121)

We would like to invite you back on Monday 7 December 2026 at 2.15pm at Crown House, 40 Cardinal Street, Norwich NR3 1AA. It will last 50 minutes.

The panel will be:
Mrs Helen Attwood, Head of Service
Dr Samuel Okoro, Forensic Psychologist

Please send us a one-page summary of a case by Friday 4 December, 5pm.

Yours sincerely,
Tracey Bell
Workforce Team, East Anglia Probation Trust`;

describe("the text of an invitation", () => {
  const read = intake({ content: LETTER, sent: CONTEXT.now }, CONTEXT);
  const draft = read.ok ? read.value : undefined;

  it("becomes a draft that a person can confirm", () => {
    expect(draft).toMatchObject({
      source: "invitation",
      sessions: [
        {
          start: "2026-12-07T14:15:00+00:00",
          end: "2026-12-07T15:05:00+00:00",
          format: "FMT-PANEL",
          delivery: "in-person",
          interviewerKeys: ["p1", "p2"],
        },
      ],
      tasks: [{ what: "one-page summary of a case", due: "2026-12-04T17:00:00+00:00" }],
    });
  });

  it("says of each value where it stands and how sure it is", () => {
    const name = draft?.evidence.find(({ pointer }) => pointer === "/interviewers/0/name");
    expect(name).toMatchObject({ quote: "Helen Attwood", confidence: "certain" });
    for (const { quote, start = 0, end = 0 } of draft?.evidence ?? [])
      expect(LETTER.slice(start, end)).toBe(quote);
  });

  it("offers the recruiter who only signs, in no session, with the words of the signature", () => {
    const signed = LETTER.replace("Workforce Team, East Anglia Probation Trust", "Talent Partner");
    const result = intake({ content: signed, sent: CONTEXT.now }, CONTEXT);
    if (!result.ok) throw new Error("not read");
    const { interviewers, sessions, evidence } = result.value;
    expect(interviewers.map(({ name, title }) => [name, title])).toEqual([
      ["Helen Attwood", "Head of Service"],
      ["Dr Samuel Okoro", "Forensic Psychologist"],
      ["Tracey Bell", "Talent Partner"],
    ]);
    expect(sessions.map(({ interviewerKeys }) => interviewerKeys)).toEqual([["p1", "p2"]]);
    const at = signed.lastIndexOf("Tracey Bell");
    expect(evidence.find(({ pointer }) => pointer === "/interviewers/2/name")).toMatchObject({
      quote: "Tracey Bell",
      start: at,
    });
    expect(draft?.interviewers.map(({ name }) => name)).not.toContain("Tracey Bell");
    const own = { ...CONTEXT, candidate: { name: "Tracey Bell" } };
    const mine = intake({ content: signed, sent: CONTEXT.now }, own);
    expect(mine.ok && mine.value.interviewers).toHaveLength(2);
  });

  it("is resolved against the day on which it was written", () => {
    const text = "Hi Ana, your second interview is next Thursday at 3pm GMT. Best, Bea";
    const at = (sent: string) => {
      const result = intake({ content: text, sent, as: "invitation" }, CONTEXT);
      return result.ok && result.value.sessions[0]?.start;
    };
    expect(at("2026-11-23T09:00:00Z")).toContain("2026-12-03T15:00");
    expect(at("2026-12-07T09:00:00Z")).toContain("2026-12-17T15:00");
  });

  it("gives a valid draft for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const whole = readInvitation(text, { now: CONTEXT.now });
        expect(Draft.safeParse(draftOfInvitation(whole, CONTEXT)).error).toBeUndefined();
      }),
    );
  });
});

it("names a session by its format where the text only tells it in a sentence", () => {
  const content =
    "Hi Lena, could you come to a second interview at our office in Hamburg on Thursday 3 December? You'd start at 9:30 with Jonas Petersen for an hour on system design. After that Aylin Demir will pair with you on a small service until noon.";
  const read = intake({ content, sent: CONTEXT.now }, CONTEXT);
  const draft = read.ok ? read.value : undefined;
  expect(draft?.sessions.map(({ title }) => title)).toEqual(["System design", "Coding"]);
  expect(draft?.evidence.some(({ pointer }) => /sessions\/\d+\/title/.test(pointer))).toBe(false);
});
