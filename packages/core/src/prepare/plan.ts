import { type ChecklistItemId, PROOF_LIMITS } from "../playbook/checklists.ts";
import { EFFORT, type EffortEntry, PLAN_LIMITS } from "../playbook/effort.ts";
import type { RuleId } from "../playbook/rules.ts";
import {
  addDaysToDate,
  addMillis,
  daysBetween,
  FAR_FUTURE,
  HOUR,
  type Instant,
  isBefore,
  localDate,
  type LocalDate,
  MINUTE,
  startOfDate,
  type TimeZone,
  toMillis,
} from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import { compareText } from "../compare-text.ts";
import type { Finding } from "./findings/findings.ts";
import { rehearsed, takeHomeFor } from "./checklist/proof.ts";
import type { Situation } from "./situation/situation.ts";
import { isStrong } from "./situation/stories.ts";

/** One piece of work of the preparation. */
export interface PlanTask {
  /** The item's id; a second run of a rehearsal ends with `#2`. */
  readonly id: string;
  /** The checklist item that it finishes, or the finding that it clears. */
  readonly itemId: string;
  readonly text: string;
  readonly why: string;
  readonly minutes: number;
  readonly due?: Instant;
  readonly overdue: boolean;
  /** 1 helps … 5 may cost the offer. */
  readonly value: number;
  /** The day on which to do it; absent for what does not fit. */
  readonly day?: LocalDate;
  /** Not before this day: the day itself for what belongs to it, a night after another run. */
  readonly earliest?: LocalDate;
  /** How many percent of the preparation it adds, rounded; 0 for what is not counted. */
  readonly adds: number;
  /** Whether it clears something that may cost the offer. */
  readonly clearsFatal: boolean;
}

/** What to do until the interview, in order. */
export interface Plan {
  /** Whose days these are: the person's, who does the work at home. */
  readonly timeZone: TimeZone;
  readonly tasks: readonly PlanTask[];
  /** What does not fit into the time there is, least valuable first. */
  readonly dropped: readonly PlanTask[];
  readonly minutesNeeded: number;
  /** Absent where nobody said how many hours there are. */
  readonly minutesAvailable?: number;
  readonly suffices: boolean;
  /** What to do with the next half hour. */
  readonly nextBlock: readonly PlanTask[];
  /** What moves the preparation most for the time it takes. */
  readonly movesMost: readonly PlanTask[];
}

/** Findings that may cost the offer, and the items under which they are put right. */
const FATAL_ITEMS: Partial<Readonly<Record<RuleId, readonly ChecklistItemId[]>>> = {
  "R-004": ["PRE-14"],
  // A run of the talk is timed as well.
  "R-039": ["PRS-01", "PRS-02"],
  "R-051": ["TAK-05"],
  "R-060": ["PRE-06"],
  "R-078": ["PRE-09"],
  "R-081": ["PRE-03"],
  "R-090": ["PRE-09"],
  "R-091": ["PRE-09"],
  "R-092": ["PRE-09"],
};

interface Task extends PlanTask {
  readonly onTheDay: boolean;
  /** Runs that need a night between them share a key. */
  readonly rehearsal?: string;
  /** When its session begins. */
  readonly startsAt?: Instant;
}

/** What a plan depends on beside the documents. */
export interface PlanOptions {
  /** Hours that the person has until the interview; without it, the plan drops nothing. */
  readonly hours?: number;
  /** Where the person is, as far as a device knows; a zone of their own document goes before it. */
  readonly timeZone?: TimeZone;
}

/**
 * The open items as tasks with minutes: what may cost the offer, what is overdue, then deadline by
 * deadline, the most valuable for its time first; a night between two rehearsals of one thing.
 * Its days are those of the person.
 */
export function planOf(
  there: Situation,
  items: readonly ChecklistItem[],
  found: readonly Finding[],
  { hours, timeZone = there.timeZone }: PlanOptions = {},
): Plan {
  const situation = { ...there, timeZone: there.candidate.timeZone ?? timeZone };
  const isOver = situation.phase === "after" || situation.application.outcome !== undefined;
  const all = isOver ? [] : tasksOf(situation, items, found);
  const tasks = situation.phase === "during" ? all.filter(isStillOf(situation)) : all;
  const minutesNeeded = sum(tasks);
  const available = hours === undefined ? undefined : Math.round(hours * 60);
  const { kept, dropped } = fit(tasks, situation, available);
  const ordered = schedule(kept, situation, available);
  const ahead = ordered.filter(({ onTheDay }) => !onTheDay);
  return {
    timeZone: situation.timeZone,
    tasks: ordered.map(bare),
    dropped: dropped.map(bare),
    minutesNeeded,
    ...(available !== undefined && { minutesAvailable: available }),
    suffices: dropped.length === 0,
    nextBlock: blockOf(ahead).map(bare),
    movesMost: [...ahead]
      .filter(({ adds, clearsFatal }) => adds > 0 || clearsFatal)
      .sort((a, b) => Number(b.clearsFatal) - Number(a.clearsFatal) || density(b) - density(a))
      .slice(0, MOVES_SHOWN)
      .map(bare),
  };
}

const MOVES_SHOWN = 3;

/** Once the round has begun: its sessions ahead, what is grave, and all else for another day. */
function isStillOf({ now, sessions, timeZone }: Situation): (task: Task) => boolean {
  const today = localDate(now, timeZone);
  const goesOn = sessions.some(({ start }) => localDate(start, timeZone) > today);
  return ({ startsAt, clearsFatal, onTheDay }) =>
    startsAt ? isBefore(now, startsAt) : clearsFatal || (goesOn && !onTheDay);
}

const bare = ({
  onTheDay: _day,
  rehearsal: _rehearsal,
  startsAt: _startsAt,
  ...task
}: Task): PlanTask => task;

const sum = (tasks: readonly PlanTask[]): number =>
  tasks.reduce((total, { minutes }) => total + minutes, 0);

const density = ({ value, minutes }: PlanTask): number => value / minutes;

function tasksOf(
  situation: Situation,
  items: readonly ChecklistItem[],
  found: readonly Finding[],
): readonly Task[] {
  const { sessions } = situation;
  const runs = rehearsed(situation, { kind: ["presentation"], aloud: true }).length;
  const grave = found.filter(({ severity }) => severity === "fatal");
  const fatal = new Set(grave.flatMap(itemsOf));
  const counted = items.filter(
    ({ list, state }) => list === "CL-PRE" && state !== "not-applicable",
  );
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const tasks = items.filter(isTask(situation, items)).flatMap((item): readonly Task[] => {
    const effort: EffortEntry = EFFORT[item.entry] ?? { minutes: 0, value: 1 };
    const clearsFatal = fatal.has(item.entry) || fatal.has(item.id);
    const session = byId.get(item.sessionId ?? "") ?? (effort.onTheDay ? sessions[0] : undefined);
    const task: Task = {
      id: item.id,
      itemId: item.id,
      text: item.text,
      why: item.why,
      minutes: minutesFor(effort, item, situation),
      ...(item.due && { due: item.due }),
      overdue: item.state === "overdue",
      value: clearsFatal ? 5 : effort.value,
      adds: item.list === "CL-PRE" ? Math.round(100 / counted.length) : 0,
      clearsFatal,
      onTheDay: effort.onTheDay ?? false,
      ...(effort.rehearsal && {
        rehearsal: effort.rehearsal === true ? item.id : effort.rehearsal,
      }),
      ...(session && { startsAt: session.start }),
    };
    // Two rehearsals are two tasks: the second after a night, where there is one.
    return item.entry === "PRS-01" && runs === 0
      ? [task, { ...task, id: `${item.id}#2`, text: `${item.text}: second run` }]
      : [task];
  });
  const open = new Set(tasks.flatMap(({ itemId }) => [itemId, itemId.split("@")[0] ?? ""]));
  const isCovered = (finding: Finding): boolean => itemsOf(finding).some((id) => open.has(id));
  return [...grave.filter((finding) => !isCovered(finding)).map(taskFor), ...tasks];
}

/** The items under which a grave finding is put right. */
function itemsOf({ rule, objects }: Finding): readonly string[] {
  const sessionId = objects.find(({ kind }) => kind === "session")?.id;
  return (FATAL_ITEMS[rule] ?? []).flatMap((entry) => [entry, `${entry}@${sessionId}`]);
}

/** A grave finding that no open item covers is work of its own. */
const taskFor = ({ id, rule, text, todo }: Finding): Task => ({
  id,
  itemId: id,
  text: todo,
  why: text,
  minutes: PLAN_LIMITS.findingMinutes,
  overdue: rule === "R-051",
  value: 5,
  adds: 0,
  clearsFatal: true,
  onTheDay: false,
});

/** Open items with an effort of their own, without what another open one includes or precedes. */
function isTask(
  situation: Situation,
  items: readonly ChecklistItem[],
): (item: ChecklistItem) => boolean {
  const states = new Map(items.map(({ id, state }) => [id, state]));
  const isOpen = (id: string): boolean => ["open", "overdue"].includes(states.get(id) ?? "");
  return ({ id, entry, sessionId }) => {
    const effort = EFFORT[entry];
    if (!effort || (effort.after && isOpen(id.replace(entry, effort.after)))) return false;
    if (effort.needs && !NEEDS[effort.needs](situation)) return false;
    if (isTakeHome({ id }) && takeHomeOf(situation, sessionId)?.submittedAt) return false;
    // The hours noted so far are no end of the work.
    return effort.per === "hour-left" ? hoursLeft(situation, sessionId) > 0 : isOpen(id);
  };
}

/** Whether there is what a task works on. */
const NEEDS: Readonly<
  Record<NonNullable<EffortEntry["needs"]>, (situation: Situation) => boolean>
> = {
  people: ({ people }) => people.length > 0,
  sessions: ({ sessions }) => sessions.length > 0,
  notes: ({ earlier, application: { notes } }) =>
    earlier.some(
      ({ id, notesRecordedAt }) =>
        notesRecordedAt !== undefined || notes.some(({ interviewId }) => interviewId === id),
    ),
  record: ({ application: { notes, claims, concerns } }) =>
    notes.length + claims.length + concerns.length > 0,
};

export const isTakeHome = ({ id }: Pick<PlanTask, "id">): boolean => id.startsWith("TAK");

/** Hours of a take-home that are still to be worked, of the four that it should take. */
const hoursLeft = (situation: Situation, sessionId: string | undefined): number => {
  const { hoursSpent = 0 } = takeHomeOf(situation, sessionId) ?? {};
  return Math.max(0, PROOF_LIMITS.takeHomeHoursMax - hoursSpent);
};

const takeHomeOf = (situation: Situation, sessionId: string | undefined) => {
  const session = situation.sessions.find(({ id }) => id === sessionId);
  return session && takeHomeFor(situation, session);
};

function minutesFor(
  { minutes, per }: EffortEntry,
  { checks, due, sessionId }: ChecklistItem,
  situation: Situation,
): number {
  switch (per) {
    case undefined:
      return minutes;
    case "missing":
      return minutes * Math.max(1, checks.filter(({ ok }) => !ok).length);
    case "story": {
      const strong = situation.stories.filter(({ story }) => isStrong(story)).length;
      return minutes * Math.max(1, PROOF_LIMITS.strongStoriesMin - strong);
    }
    case "hour-left": {
      const work = minutes * hoursLeft(situation, sessionId);
      // Close to the deadline there is less, and the readme has to fit in as well.
      const { now } = situation;
      if (due === undefined || !isBefore(now, due)) return work;
      const left = Math.floor((toMillis(due) - toMillis(now)) / MINUTE);
      return Math.min(work, Math.max(PLAN_LIMITS.findingMinutes, left - README_MINUTES));
    }
  }
}

const README_MINUTES = (EFFORT["TAK-03"]?.minutes ?? 0) + (EFFORT["TAK-05"]?.minutes ?? 0);

/**
 * By what moment a task must be done at the latest: a take-home by its deadline, everything else
 * before the interview. To be ready a day before is a wish.
 */
const limitOf = (task: PlanTask, { now, anchors }: Situation): Instant | undefined =>
  isTakeHome(task) && task.due !== undefined && isBefore(now, task.due) ? task.due : anchors.T;

/**
 * Keeps the most valuable tasks for which there is time before each limit; without hours or a
 * date, everything is kept.
 */
function fit(
  tasks: readonly Task[],
  situation: Situation,
  available: number | undefined,
): { readonly kept: readonly Task[]; readonly dropped: readonly Task[] } {
  const { now } = situation;
  if (available === undefined) return { kept: tasks, dropped: [] };
  const timeUntil = (task: Task): number => {
    const limit = limitOf(task, situation);
    if (limit === undefined) return available;
    return Math.min(available, (toMillis(limit) - toMillis(now)) / MINUTE);
  };
  const byWorth = [...tasks].sort(
    (a, b) =>
      Number(b.clearsFatal) - Number(a.clearsFatal) ||
      b.value - a.value ||
      density(b) - density(a) ||
      compareText(a.id, b.id),
  );
  // By deadline: everything up to each of them must fit into the time until then.
  const kept: { readonly task: Task; readonly until: number }[] = [];
  const dropped: Task[] = [];
  for (const task of byWorth) {
    const until = timeUntil(task);
    const later = kept.findIndex((other) => other.until > until);
    const place = later < 0 ? kept.length : later;
    kept.splice(place, 0, { task, until });
    let used = 0;
    const fits = kept.every((other) => (used += other.task.minutes) <= other.until);
    if (fits) continue;
    kept.splice(place, 1);
    dropped.push(task);
  }
  return { kept: kept.map(({ task }) => task), dropped: dropped.reverse() };
}

/** Of the day on which a thing is due, only a morning may be left. */
const HALF_DAY = 12 * HOUR;

interface Shares {
  /** How many days there are, the interview's own left out. */
  readonly days: number;
  /** Minutes of work for a day, and for today. */
  readonly share: number;
  readonly shareToday: number;
  /** Minutes until midnight or the interview: more work than that is not possible today. */
  readonly leftToday: number;
}

function sharesOf(
  tasks: readonly Task[],
  { now, anchors: { T }, timeZone }: Situation,
  available: number | undefined,
): Shares {
  const today = localDate(now, timeZone);
  const midnight = startOfDate(addDaysToDate(today, 1), timeZone);
  const end = T !== undefined && isBefore(T, midnight) ? T : midnight;
  const leftToday = Math.max(0, (toMillis(end) - toMillis(now)) / MINUTE);
  const usual = PLAN_LIMITS.minutesADay;
  const needed = available ?? sum(tasks);
  if (T === undefined) {
    // Without a date, a day takes what a day usually does.
    const shareToday = Math.min(usual, leftToday);
    const days = 1 + Math.max(0, Math.ceil((needed - shareToday) / usual));
    return { days, share: usual, shareToday, leftToday };
  }
  const days = Math.max(1, daysBetween(today, localDate(T, timeZone)));
  const total = available ?? Math.max(needed, usual);
  const shareToday = Math.min(total / days, leftToday);
  const share = days === 1 ? total : (total - shareToday) / (days - 1);
  return { days, share, shareToday, leftToday };
}

/** Gives each task its day: what is due first comes first, and no day gets more than its share. */
function schedule(
  tasks: readonly Task[],
  situation: Situation,
  available: number | undefined,
): readonly Task[] {
  const { now, timeZone } = situation;
  const today = localDate(now, timeZone);
  const { days, share, shareToday, leftToday } = sharesOf(tasks, situation, available);
  const ordered = tasks
    .filter(({ onTheDay }) => !onTheDay)
    .sort(
      (a, b) =>
        Number(b.clearsFatal) - Number(a.clearsFatal) ||
        Number(b.overdue) - Number(a.overdue) ||
        dueOf(a) - dueOf(b) ||
        b.value - a.value ||
        density(b) - density(a) ||
        compareText(a.id, b.id),
    );
  const used = new Map<LocalDate, number>();
  // A run of today counts: the next one waits for tomorrow.
  const ranToday = rehearsed(situation, { kind: ["presentation"], aloud: true }).some(
    ({ at }) => localDate(at, timeZone) === today,
  );
  const runs = new Map<string, LocalDate>(ranToday ? [["presentation", today]] : []);
  /** A readme follows its work, and handing in follows both. */
  let lastWork = 0;
  const placed = ordered.map((task): Task => {
    const due = task.overdue ? undefined : task.due;
    const dueDay = due && localDate(due, timeZone);
    const latest = due && localDate(addMillis(due, -HALF_DAY), timeZone);
    const before = task.rehearsal === undefined ? undefined : runs.get(task.rehearsal);
    const from = before === undefined ? 0 : 1 + daysBetween(today, before);
    const earliest = Math.max(from, isTakeHome(task) ? lastWork : 0);
    let offset = Math.min(earliest, days - 1);
    const day = (): LocalDate => addDaysToDate(today, offset);
    const goesOn = (): boolean => {
      const taken = used.get(day()) ?? 0;
      const isPossible = offset > 0 || taken + task.minutes <= leftToday;
      // What today has no time for waits until it is due.
      const until = isPossible || isTakeHome(task) ? latest : dueDay;
      if (until !== undefined && addDaysToDate(day(), 1) > until) return false;
      return !isPossible || (taken > 0 && taken + task.minutes > (offset > 0 ? share : shareToday));
    };
    while (offset < days - 1 && goesOn()) offset += 1;
    used.set(day(), (used.get(day()) ?? 0) + task.minutes);
    if (task.rehearsal !== undefined) runs.set(task.rehearsal, day());
    if (isTakeHome(task)) lastWork = offset;
    return { ...task, day: day(), ...(from > 0 && { earliest: addDaysToDate(today, from) }) };
  });
  const onTheDay = tasks
    .filter((task) => task.onTheDay)
    .sort((a, b) => dueOf(a) - dueOf(b) || compareText(a.id, b.id))
    .map((task) => {
      const day = task.startsAt && localDate(task.startsAt, timeZone);
      return { ...task, ...(day && { day, earliest: day }) };
    });
  // A stable sort: the order within a day stays.
  return [...placed, ...onTheDay].sort((a, b) => compareText(a.day ?? "9", b.day ?? "9"));
}

/** What is overdue is late already: by how much does not matter. */
const dueOf = ({ due, overdue }: PlanTask): number => (overdue ? 0 : toMillis(due ?? FAR_FUTURE));

/** What fits into half an hour, in order; where nothing does, the first task to begin with. */
function blockOf(tasks: readonly Task[]): readonly Task[] {
  let left: number = PLAN_LIMITS.blockMinutes;
  const block = tasks.filter(({ minutes }) => {
    if (minutes > left) return false;
    left -= minutes;
    return true;
  });
  return block.length > 0 ? block : tasks.slice(0, 1);
}
