import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContactReading, readContactCards } from "./contact-card.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/contact/${name}.vcf`, import.meta.url), "utf8");

function reading(text: string): ContactReading {
  const result = readContactCards(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const card = (...lines: readonly string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"].join("\r\n");

describe("contact cards", () => {
  it("of Outlook (2.1) are read over soft breaks, keys and designs", () => {
    expect(reading(fixture("outlook")).interviewers).toEqual([
      {
        name: "Priya Raman",
        title: "Head of Data, Platform",
        email: "priya.raman@tidewell.example",
        phone: "+44 20 7946 0123",
        company: "Tidewell",
        department: "Data Platform",
        note: "Chairs the panel.\nAsks about incidents.",
      },
    ]);
  });

  it("of phones (2.1) are read in their character sets, several in a file", () => {
    expect(reading(fixture("phone")).interviewers).toEqual([
      { name: "Ayşe Öztürk", phone: "0176555010" },
      { name: "Jörg Müller", email: "joerg.mueller@tidewell.example", company: "Tidewell" },
      { name: "Sam Lee", email: "sam.lee@tidewell.example" },
    ]);
  });

  it("of address books (3.0) give the preferred address; a firm is no person", () => {
    const read = reading(fixture("address-book"));
    expect(read.interviewers).toEqual([
      {
        name: "Tomás Vidal",
        title: "Staff Data Engineer",
        email: "tomas.vidal@tidewell.example",
        company: "Tidewell, Inc.",
        url: "https://tidewell.example/tomas",
        note: "Wrote the replay paper; ask about it",
      },
    ]);
    expect(read.notUnderstood).toEqual([{ line: 16, quote: "Tidewell", why: "not_a_person" }]);
  });

  it("of version 4.0 are read with role, preference and zone; a group is no person", () => {
    const read = reading(fixture("version-four"));
    expect(read.interviewers).toEqual([
      {
        name: "Lena Groß",
        title: "Recruiter",
        email: "lena.gross@tidewell.example",
        phone: "+49-176-555-0100",
        timeZone: "Europe/Berlin",
      },
    ]);
    expect(read.evidence[0]).toEqual({
      pointer: "/interviewers/0/name",
      quote: "Lena Groß",
      line: 4,
      confidence: "certain",
    });
  });

  it.each([
    [card("N:Raman;Priya;;Dr.;"), "Dr. Priya Raman"],
    [card("FN:priya@tidewell.example", "N:Raman;Priya"), "Priya Raman"],
    [card("FN:", "EMAIL:priya.raman@tidewell.example"), "Priya Raman"],
    [card("FN;LANGUAGE=en:Priya Raman"), "Priya Raman"],
    ["BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD", "Ada"],
  ])("give a name for %j", (text, name) => {
    expect(reading(text).interviewers[0]?.name).toBe(name);
  });

  it("that hold a line which is none are read for the rest", () => {
    expect(reading(card("FN:Ada Byron", "no property at all"))).toMatchObject({
      interviewers: [{ name: "Ada Byron" }],
      notUnderstood: [{ line: 4, quote: "no property at all", why: "malformed" }],
    });
  });

  it.each([
    ["FN:Ada", { type: "not_a_contact_card", reason: "no_card" }],
    [
      card("FN Ada"),
      { type: "not_a_contact_card", reason: "broken_line", line: 3, property: "FN" },
    ],
    [card("NOTE:nobody"), { type: "not_a_contact_card", reason: "no_person", line: 1 }],
    [" ", { type: "empty_input" }],
  ])("are refused with the place that is wrong: %j", (text, error) => {
    expect(readContactCards(text)).toEqual({ ok: false, error });
  });

  it("answer for any text", () => {
    const piece = fc.constantFrom(
      "BEGIN:VCARD\n",
      "END:VCARD\n",
      "VERSION:2.1\n",
      "FN:",
      "N;",
      "ENCODING=QUOTED-PRINTABLE:",
      "=C3=B6",
      "=\n",
      "\\",
      ";",
      '"',
      ":",
      "a",
      "\n ",
      "\n",
      "EMAIL:a@b.example\n",
      "AGENT:\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((parts) => parts.join("")),
        ),
        (text) => {
          expect(typeof readContactCards(text).ok).toBe("boolean");
          expect(typeof readContactCards(`BEGIN:VCARD\n${text}`).ok).toBe("boolean");
        },
      ),
    );
  });
});
