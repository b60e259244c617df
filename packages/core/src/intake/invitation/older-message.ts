import { isSameName } from "../reading/recognise.ts";
import type { Found } from "./found.ts";
import type { ReadingMode } from "./reading.ts";
import { fullOf, isShort } from "./session-people.ts";
import type { Slot } from "./slot.ts";

/** A mail sent on, or answered without a time of its own: what it holds still stands. */
export const isPassedOn = (newest: Found, older: Found): boolean =>
  newest.sessions.length === 0 &&
  newest.proposals.length === 0 &&
  older.sessions.length + older.proposals.length > 0 &&
  !CALLED_OFF.test(
    newest.page.plain.slice(newest.page.lines[0]?.start ?? 0, newest.page.lines.at(-1)?.end ?? 0),
  );

const CALLED_OFF =
  /\b(?:cancel\w*|call(?:ed|ing)? off|postpone\w*|resched\w*|no longer|on hold|withdr[ae]w\w*|new (?:date|time)|absagen|abgesagt|verschoben|verschieben|annul\w*|report[eé]\w*)\b/iu;

export const passedOn = (newest: Found, older: Found): Found => ({
  ...older,
  company: older.company ?? newest.company,
  role: older.role ?? newest.role,
  join: older.join ?? newest.join,
  venue: older.venue ?? newest.venue,
  zone: older.zone ?? newest.zone,
  zoneOf: (slot) => older.zoneOf(slot) ?? newest.zone?.name,
  deliverables: [...newest.deliverables, ...older.deliverables],
  sessions: older.sessions.map((session) => ({
    ...session,
    people: session.people.filter(
      ({ name }) =>
        !newest.frame.candidateNames.some(
          (own) => isSameName(own, name) || isShort(own, name) || isShort(name, own),
        ),
    ),
  })),
});

/** The newest message counts; what it leaves open the quoted one may say. */
export function completed(newest: Found, older: Found): Found {
  const lacksPeople =
    newest.sessions.length > 0 && newest.sessions.every(({ people }) => people.length === 0);
  const only = newest.sessions.length <= 1;
  const [before] = older.sessions;
  const sessions = newest.sessions.map((session) => ({
    ...session,
    ...(only && before && { slot: asLong(session.slot, before.slot) }),
    people:
      lacksPeople && only
        ? (before?.people ?? older.people)
        : session.people.map((person) => fullOf(person, older.people)),
    // What the newest message says outweighs the older one; what was merely assumed does not.
    format: session.format?.span || !only ? session.format : (before?.format ?? session.format),
    mode: session.mode?.span || !only ? session.mode : (before?.mode ?? session.mode),
  }));
  const is = (mode: ReadingMode): boolean =>
    sessions.some((session) => session.mode?.span !== undefined && session.mode.mode === mode);
  return {
    ...newest,
    company: newest.company ?? older.company,
    role: newest.role ?? older.role,
    round: newest.round ?? older.round,
    deliverables: newest.deliverables.length > 0 ? newest.deliverables : older.deliverables,
    zone: newest.zone ?? older.zone,
    zoneOf: (slot) => newest.zoneOf(slot) ?? older.zone?.name,
    join: newest.join ?? (is("in_person") ? undefined : older.join),
    venue: newest.venue ?? (is("video") ? undefined : older.venue),
    town: newest.town ?? older.town,
    sessions,
  };
}

/** A session that is moved lasts as long as before. */
const asLong = (slot: Slot, { from, to }: Slot): Slot =>
  slot.from !== undefined && slot.to === undefined && from !== undefined && to !== undefined
    ? { ...slot, to: slot.from + to - from }
    : slot;
