import { spawnSync } from "node:child_process";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newDataDir, root, type Server, startServer } from "./support.ts";

interface Read {
  readonly name: string;
  readonly events: readonly {
    readonly uid: string;
    readonly sequence: number;
    readonly summary: string;
    readonly start: string;
    readonly end: string | null;
    readonly alarms: readonly string[];
  }[];
}

let server: Server;
let id = "";
beforeAll(async () => {
  server = await startServer(await newDataDir());
  ({ id } = (await server.client.addSample()).document);
});
afterAll(() => server.stop());

const feed = async (): Promise<string> => {
  const { url } = (await server.client.calendarFeed()) ?? (await server.client.renewCalendarFeed());
  return (await fetch(url)).text();
};

/** Debian's own, which its package belongs to. */
const PYTHON = "/usr/bin/python3";
const hasIcalendar = spawnSync(PYTHON, ["-c", "import icalendar"]).status === 0;

function readByPython(text: string): Read {
  const script = join(root, "tests/tools/read-calendar.py");
  const { status, stdout, stderr } = spawnSync(PYTHON, [script], { input: text });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as Read;
}

function readByIcal(text: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const moment = (time: ICAL.Time): string =>
    time.isDate ? time.toString() : `${time.toJSDate().toISOString().slice(0, 19)}Z`;
  return {
    name: String(calendar.getFirstPropertyValue("name") ?? ""),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        start: moment(event.startDate),
        end: component.hasProperty("dtend") ? moment(event.endDate) : null,
        alarms: component.getAllSubcomponents("valarm").map((alarm) => {
          const seconds = -(alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds();
          return seconds === 86_400 ? "1 day, 0:00:00" : "0:30:00";
        }),
      };
    }),
  };
}

it.skipIf(!hasIcalendar)("two readers of calendars find the same in the feed", async () => {
  const text = await feed();
  const read = readByIcal(text);
  expect(read.events.length).toBeGreaterThan(6);
  expect(read.name).toBe("Finalist");
  expect(readByPython(text)).toEqual(read);
});

it("keeps its events over a change, with a higher sequence, and says when they are in UTC", async () => {
  const before = readByIcal(await feed());
  const { document } = await server.client.application(id);
  const session = document.sessions.find(({ id: one }) => one === "s-a");
  const found = (read: Read) => read.events.find(({ uid }) => uid === `${id}.session.s-a@finalist`);
  expect(Date.parse(found(before)?.start ?? "")).toBe(Date.parse(session?.start ?? ""));
  await server.client.run(
    { kind: "application", id },
    { type: "change", collection: "sessions", id: "s-a", patch: { title: "Whiteboard" } },
  );
  const after = readByIcal(await feed());
  expect(found(after)?.summary).toContain("Whiteboard");
  expect(found(after)?.sequence).toBeGreaterThan(found(before)?.sequence ?? Infinity);
  const sessionsOf = (read: Read) =>
    read.events.filter(({ uid }) => uid.includes(".session.")).map(({ uid }) => uid);
  expect(sessionsOf(after)).toEqual(sessionsOf(before));
});
