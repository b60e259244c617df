import { bench, describe } from "vitest";
import { readCalendar } from "./calendar.ts";
import type { IntakeContext } from "./draft.ts";
import { readMail } from "./mail.ts";

const CONTEXT: IntakeContext = {
  now: "2026-05-08T10:00:00Z",
  timeZone: "Europe/London",
  candidate: { name: "Maren Olsson" },
};

const HOUR = 60 * 60 * 1000;

/** Some ten years of meetings; `more` are lines that each of them has besides. */
function calendar(events: number, ...more: readonly string[]): string {
  const blocks = Array.from({ length: events }, (_, index) => {
    const start = new Date(Date.UTC(2018, 0, 1) + index * 9 * HOUR).toISOString();
    const wall = start.slice(0, 19).replace(/[-:]/g, "");
    return [
      ...["BEGIN:VEVENT", `UID:${index}@x.example`, "DTSTAMP:20260101T000000Z"],
      ...[`DTSTART;TZID=Europe/Berlin:${wall}`, "DURATION:PT45M", `SUMMARY:Meeting ${index}`],
      ...["ORGANIZER;CN=June Park:mailto:june@x.example", "SEQUENCE:0", "STATUS:CONFIRMED"],
      ...["ATTENDEE;CN=Priya Raman;PARTSTAT=ACCEPTED:mailto:priya@x.example", ...more],
      "DESCRIPTION:Some words about it\\, with an agenda and a link https://zo",
      " om.us/j/1234567890 that is folded\\n10:00 Coding\\n11:00 Panel",
      "END:VEVENT",
    ].join("\r\n");
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...blocks, "END:VCALENDAR"].join("\r\n");
}

const thousand = calendar(1000);
const tenThousand = calendar(10_000);
const five = calendar(10_000, `X-PADDING:${"x".repeat(90)}`);

/** What any reader does at least: look at each line, and copy what it found. */
const baseline = (text: string): unknown =>
  JSON.parse(JSON.stringify(text.split(/\r\n|\r|\n/).map((line) => ({ line }))));

// Read the figures as multiples of the baseline: splitting the lines and copying them through JSON.
describe("a calendar of ten thousand events, 5 MB", () => {
  bench("baseline: split the lines, copy them through JSON", () => {
    baseline(five);
  });
  bench("read it", () => {
    readCalendar(five, CONTEXT);
  });
});

describe("growth", () => {
  bench("a thousand events", () => {
    readCalendar(thousand, CONTEXT);
  });
  bench("ten thousand events", () => {
    readCalendar(tenThousand, CONTEXT);
  });
});

describe("ten thousand events that are hard", () => {
  const hard = {
    "each of them a series": calendar(10_000, "RRULE:FREQ=WEEKLY;BYDAY=MO,TH"),
    "each of them a series that is counted": calendar(10_000, "RRULE:FREQ=DAILY;COUNT=5000"),
    "all at the same time": calendar(10_000).replace(/DTSTART.*/g, "DTSTART:20260601T090000Z"),
    "each with a line that is none": calendar(10_000, "no colon"),
  };
  bench("baseline: split the lines, copy them through JSON", () => {
    baseline(tenThousand);
  });
  for (const [name, text] of Object.entries(hard))
    bench(name, () => {
      readCalendar(text, CONTEXT);
    });
});

describe("a mail with a page of 1 MB", () => {
  const row =
    "<tr><td>10:00</td><td>Coding with <b>Priya</b> <a href='https://x.example'>a</a></td></tr>";
  const page = `<table>${row.repeat(10_000)}</table>`;
  const mail = `From: June <june@x.example>\r\nContent-Type: text/html\r\n\r\n${page}`;
  bench("baseline: split it at its tags, copy it through JSON", () => {
    JSON.parse(JSON.stringify(mail.split(/[<>]/)));
  });
  bench("read it", () => {
    readMail(mail);
  });
});
