import { cut } from "./reading/clean-text.ts";
import { isNameInPlace, isPersonName, type NamedPerson, peopleIn } from "./reading/recognise.ts";

/** A part of an event that its agenda gives a time of its own; minutes count from its start. */
export interface Slot {
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly title: string;
  /** Its line, without the time, and what stands under it. */
  readonly text: string;
  /** The description without the other slots. */
  readonly description: string;
  readonly people: readonly NamedPerson[];
  /** A break, a check-in: it ends what comes before, and is a session only if somebody is there. */
  readonly isPause: boolean;
}

interface AgendaEvent {
  readonly description: string;
  /** What the wall clock shows at its start: `10:00`. */
  readonly wallStart: string;
  readonly minutes: number;
  /** Whether that clock is the one of the invitation's zone, rather than UTC for want of one. */
  readonly isLocal: boolean;
  /** Minutes at which other events begin that hold the same text: those lines are theirs. */
  readonly othersMinutes: readonly number[];
}

const DAY_MINUTES = 24 * 60;
const SLOTS_MAX = 40;

/** The slots of an event that holds the agenda of several; none where it is one meeting. */
export function slotsOf(event: AgendaEvent): readonly Slot[] {
  const { description, minutes, isLocal, othersMinutes } = event;
  if (minutes >= DAY_MINUTES) return [];
  const lines = description.split("\n");
  const blocks = blocksOf(lines);
  const placed = blocks.flatMap((block) => {
    const start = minutesInto(event, block.start).find((at) => at < minutes);
    if (start === undefined) return [];
    const end = minutesInto(event, block.end).find((at) => at > start && at <= minutes);
    return [{ ...block, start, end }];
  });
  // Of another zone's clock some lines fit by chance; then the first of them is seldom the start.
  const isOwnClock =
    placed.length === blocks.length || (isLocal && placed.some(({ start }) => start === 0));
  const own = placed
    .filter(({ start, end }) => !(start === 0 && end === minutes))
    .filter(({ start }) => start === 0 || !othersMinutes.includes(start))
    .toSorted((a, b) => a.start - b.start)
    .slice(0, SLOTS_MAX);
  if (!isOwnClock || own.length < 2) return [];
  const timed = new Set(blocks.flatMap(({ from, to }) => range(from, to)));
  return own.map(({ start, end, topic, from, to }) => {
    const next = own.find((other) => other.start > start)?.start;
    const text = [topic, ...lines.slice(from + 1, to)].join("\n");
    const people = text.split("\n").flatMap(peopleOfSlot);
    return {
      startMinutes: start,
      endMinutes: end ?? next ?? minutes,
      title: titleOf(topic),
      text,
      description: lines
        .filter((_, index) => !timed.has(index) || (index >= from && index < to))
        .join("\n"),
      people,
      isPause: people.length === 0 && PAUSE.test(topic) && !IN_COMPANY.test(topic),
    };
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Where every event carries the agenda of the whole day, its own lines alone count. */
export function ownPart(description: string, wallStart: string | undefined): string {
  const lines = description.split("\n").map((text) => ({ text, timed: timedLine(text) }));
  const isOwn = ({ timed }: (typeof lines)[number]): boolean =>
    timed?.start.includes(clockOf(wallStart)) ?? false;
  if (lines.filter(({ timed }) => timed).length < 2 || !lines.some(isOwn)) return description;
  return lines
    .filter((line) => !line.timed || isOwn(line))
    .map(({ text }) => text)
    .join("\n");
}

interface TimedLine {
  /** Minutes of the day; without am or pm there may be two. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly topic: string;
}

interface Block extends TimedLine {
  /** Where its lines are: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Each line with a time, and what follows it up to the next one or a gap. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const timed = lines.map(timedLine);
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    const begins = timed[index];
    const last = blocks.at(-1);
    if (begins) blocks.push({ ...begins, from: index, to: index + 1 });
    else if (last && last.to === index && line.trim() !== "")
      // A time may stand alone, above what it is about.
      blocks.splice(-1, 1, { ...last, to: index + 1, topic: last.topic || cut(line, 300).trim() });
  }
  return blocks.filter(({ topic }) => topic !== "");
}

const TIME = String.raw`(\d{1,2})(?:[:.h](\d\d)(?!\d)(?:\s*([ap])\.?m\b\.?)?|\s*([ap])\.?m\b\.?)`;
const ZONE = String.raw`(?:\s*\(?(?:[ecmp][sd]?t|gmt|utc|bst|ist|ces?t|ees?t|wes?t|ae[sd]t|uhr|h)\)?(?![\p{L}\p{N}]))?`;
const TIMED_LINE = new RegExp(
  String.raw`^[\s\-–—•*·]*(?:(?:at|from|um|ab)\s+)?${TIME}${ZONE}(?:\s*(?:[-–—]|to|until|bis)\s*${TIME}${ZONE})?[\s:,|)\-–—]*(.*)$`,
  "iu",
);

function timedLine(line: string): TimedLine | undefined {
  const match = TIMED_LINE.exec(line);
  if (!match) return undefined;
  const [, hours, minutes, half, bareHalf, endHours, endMinutes, endHalf, endBareHalf, topic] =
    match;
  return {
    start: clocksOf(hours, minutes, half ?? bareHalf),
    end: clocksOf(endHours, endMinutes, endHalf ?? endBareHalf),
    topic: /\p{L}/u.test(topic ?? "") ? cut(topic ?? "", 300).trim() : "",
  };
}

function clocksOf(hours = "", minutes = "0", half = ""): readonly number[] {
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return [];
  const noon = DAY_MINUTES / 2;
  const clock = Number(hours) * 60 + Number(minutes);
  if (half !== "") return [(clock % noon) + (half.toLowerCase() === "p" ? noon : 0)];
  return clock < noon ? [clock, clock + noon] : [clock];
}

function clockOf(wallTime = ""): number {
  const [hours = Number.NaN, minutes = Number.NaN] = wallTime.split(":").map(Number);
  return hours * 60 + minutes;
}

const minutesInto = ({ wallStart }: AgendaEvent, clocks: readonly number[]): readonly number[] =>
  clocks.map((clock) => (clock - clockOf(wallStart) + DAY_MINUTES) % DAY_MINUTES);

const PAUSE =
  /\b(?:break|lunch|dinner|breakfast|coffee|pause|mittag(?:essen|spause)?|kaffee(?:pause)?|arrival|check-?in|travel|buffer)\b|^(?:arrive|end|ende|finish|close)\b/i;
const IN_COMPANY = /\b(?:with|mit|team|chat|interview)\b|\bw\//i;

/** Capitalised words of a topic that look like a name: "Deep Dive", "Payments Platform". */
const TOPIC =
  /\b(?:deep|dive|pair|programming|culture|fit|values?|bar|raiser|case|study|role|play|take|home|wrap|up|welcome|coffee|lunch|dinner|breakfast|break|tour|chat|exercise|whiteboard|behaviou?ral|leadership|executive|review|portfolio|workshop|debrief|intro|introduction|closing|questions?|sense|success|customers?|sales|marketing|finance|support|operations|legal|security|strategy|research|growth|business|platform|infrastructure|architecture|discussion|overview|orientation|live|tech)\b/i;

/** What sets people apart from a topic: "Coding with Wei Zhang", "Coding – Wei Zhang", brackets. */
const APART = /(\s+(?:with|w\/|mit)\s+|\s+[-–—|]\s+|:\s+|[()])/i;
const WITH = /\w/;
const BETWEEN_NAMES = /\s*[,;&+/]\s*|\s+(?:and|und)\s+/i;

function peopleOfSlot(line: string): readonly NamedPerson[] {
  const pieces = line.split(APART);
  const apart = pieces.flatMap((piece, index) =>
    index > 0 && index % 2 === 0 ? peopleApart(piece, pieces[index - 1]) : [],
  );
  return [...peopleIn(line), ...apart];
}

/** People with titles, else by their names alone. */
function peopleApart(part: string, sign = ""): readonly NamedPerson[] {
  const titled = peopleIn(part);
  if (titled.length > 0) return titled;
  const names = part.trim().split(BETWEEN_NAMES);
  // After "with" also words without capitals are names.
  const isName = WITH.test(sign) ? isNameInPlace : isPersonName;
  const areNames = names.every((name) => isName(name) && !TOPIC.test(name));
  return areNames ? names.map((name) => ({ name, title: "" })) : [];
}

/** The topic up to where people are set apart from it. */
function titleOf(topic: string): string {
  const pieces = topic.split(APART);
  const who = pieces.findIndex(
    (piece, index) =>
      index > 0 && index % 2 === 0 && peopleApart(piece, pieces[index - 1]).length > 0,
  );
  const title = pieces
    .slice(0, who < 0 ? pieces.length : who)
    .join("")
    .replace(/(?:[\s\-–—|:(,]|\s(?:with|w\/|mit))+$/i, "");
  return title === "" ? topic : title;
}
