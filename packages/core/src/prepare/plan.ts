import { EFFORT, PLAN_LIMITS } from "../playbook/effort.ts";
import type { RuleId } from "../playbook/rules.ts";
import {
  addDaysToDate,
  daysBetween,
  FAR_FUTURE,
  type Instant,
  isBefore,
  localDate,
  type LocalDate,
  toMillis,
} from "../time.ts";
import type { ChecklistItem } from "./checklist/checklist.ts";
import { compareText } from "../compare-text.ts";
import type { Finding } from "./findings/findings.ts";
import { rehearsed } from "./checklist/proof.ts";
import type { Situation } from "./situation/situation.ts";

/** One piece of work of the preparation. */
export interface PlanTask {
  /** The checklist item that it finishes; a second run of a rehearsal ends with `#2`. */
  readonly id: string;
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
  /** How many percent of the preparation it adds, rounded; 0 for what is not counted. */
  readonly adds: number;
  /** Whether it clears something that may cost the offer. */
  readonly clearsFatal: boolean;
}

/** What to do until the interview, in order. */
export interface Plan {
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

/** Findings that may cost the offer, and the item under which they are put right. */
const FATAL_ITEMS: Partial<Readonly<Record<RuleId, string>>> = {
  "R-004": "PRE-14",
  "R-039": "PRS-02",
  "R-051": "TAK-05",
  "R-060": "PRE-06",
  "R-078": "PRE-09",
  "R-081": "PRE-03",
  "R-090": "PRE-09",
  "R-091": "PRE-09",
  "R-092": "PRE-09",
};

interface Task extends PlanTask {
  readonly onTheDay: boolean;
  readonly rehearsal: boolean;
  readonly start?: LocalDate;
}

/**
 * The open items as tasks with minutes: what is overdue, then deadline by deadline, the most valuable
 * for its time first; rehearsals on different days where there are several. `hours` is what the person has until the
 * interview; without it, nothing is dropped.
 */
export function planOf(
  situation: Situation,
  items: readonly ChecklistItem[],
  found: readonly Finding[],
  { hours }: { readonly hours?: number } = {},
): Plan {
  const isOver = situation.phase === "after" || situation.application.outcome !== undefined;
  const tasks = isOver ? [] : tasksOf(situation, items, found);
  const minutesNeeded = sum(tasks);
  const available = hours === undefined ? undefined : Math.round(hours * 60);
  const { kept, dropped } = fit(tasks, situation, available);
  const ordered = schedule(kept, situation, available);
  const today = ordered.filter(({ onTheDay }) => !onTheDay);
  return {
    tasks: ordered.map(bare),
    dropped: dropped.map(bare),
    minutesNeeded,
    ...(available !== undefined && { minutesAvailable: available }),
    suffices: dropped.length === 0,
    nextBlock: blockOf(today).map(bare),
    movesMost: [...today]
      .filter(({ adds, clearsFatal }) => adds > 0 || clearsFatal)
      .sort((a, b) => Number(b.clearsFatal) - Number(a.clearsFatal) || density(b) - density(a))
      .slice(0, MOVES_SHOWN)
      .map(bare),
  };
}

const MOVES_SHOWN = 3;

const bare = ({ onTheDay: _day, rehearsal: _rehearsal, start: _start, ...task }: Task): PlanTask =>
  task;

const sum = (tasks: readonly PlanTask[]): number =>
  tasks.reduce((total, { minutes }) => total + minutes, 0);

const density = ({ value, minutes }: PlanTask): number => value / minutes;

function tasksOf(
  situation: Situation,
  items: readonly ChecklistItem[],
  found: readonly Finding[],
): readonly Task[] {
  const { sessions, timeZone } = situation;
  const runs = rehearsed(situation, { kind: ["presentation"], aloud: true }).length;
  const fatal = new Set(
    found
      .filter(({ severity }) => severity === "fatal")
      .flatMap(({ rule, objects }) => {
        const entry = FATAL_ITEMS[rule];
        const sessionId = objects.find(({ kind }) => kind === "session")?.id;
        return entry ? [entry, `${entry}@${sessionId}`] : [];
      }),
  );
  const counted = items.filter(
    ({ list, state }) => list === "CL-PRE" && state !== "not-applicable",
  );
  const days = new Map(sessions.map(({ id, start }) => [id, localDate(start, timeZone)]));
  return items.flatMap((item): readonly Task[] => {
    const effort = EFFORT[item.entry];
    if (!effort || (item.state !== "open" && item.state !== "overdue")) return [];
    const missing = item.checks.filter(({ ok }) => !ok).length;
    const minutes = effort.minutes * (effort.per ? Math.max(1, missing) : 1);
    const clearsFatal = fatal.has(item.entry) || fatal.has(item.id);
    const start = days.get(item.sessionId ?? "") ?? days.values().next().value;
    const task: Task = {
      id: item.id,
      itemId: item.id,
      text: item.text,
      why: item.why,
      minutes,
      ...(item.due && { due: item.due }),
      overdue: item.state === "overdue",
      value: clearsFatal ? 5 : effort.value,
      adds: item.list === "CL-PRE" ? Math.round(100 / counted.length) : 0,
      clearsFatal,
      onTheDay: effort.onTheDay ?? false,
      rehearsal: effort.rehearsal ?? false,
      ...(effort.onTheDay && start && { start }),
    };
    // Two rehearsals are two tasks: the second after a night, where there is one.
    return item.entry === "PRS-01" && runs === 0
      ? [task, { ...task, id: `${item.id}#2`, text: `${item.text}: second run` }]
      : [task];
  });
}

/** By what moment a task must be done: its own date, or the interview where that is past. */
const limitOf = ({ due }: PlanTask, { now, anchors }: Situation): Instant | undefined =>
  due !== undefined && isBefore(now, due) ? due : anchors.T;

/**
 * Keeps the most valuable tasks for which there is time before each deadline. Time is spread
 * evenly between now and the interview; without hours or a date, everything is kept.
 */
function fit(
  tasks: readonly Task[],
  situation: Situation,
  available: number | undefined,
): { readonly kept: readonly Task[]; readonly dropped: readonly Task[] } {
  const { now, anchors } = situation;
  if (available === undefined) return { kept: tasks, dropped: [] };
  const span = anchors.T ? Math.max(1, toMillis(anchors.T) - toMillis(now)) : undefined;
  const timeUntil = (task: Task): number => {
    const limit = limitOf(task, situation);
    if (span === undefined || limit === undefined) return available;
    return available * Math.min(1, Math.max(0, (toMillis(limit) - toMillis(now)) / span));
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
    if (fits || task.onTheDay) continue;
    kept.splice(place, 1);
    dropped.push(task);
  }
  return { kept: kept.map(({ task }) => task), dropped: dropped.reverse() };
}

/** Gives each task its day: what is due first comes first, and no day gets more than its share. */
function schedule(
  tasks: readonly Task[],
  { now, anchors, timeZone }: Situation,
  available: number | undefined,
): readonly Task[] {
  const today = localDate(now, timeZone);
  const last = anchors.T ? localDate(anchors.T, timeZone) : undefined;
  const days = last === undefined ? 1 : Math.max(1, daysBetween(today, last));
  const share = (available ?? Math.max(sum(tasks), PLAN_LIMITS.minutesADay)) / days;
  const ordered = tasks
    .filter(({ onTheDay }) => !onTheDay)
    .sort(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        Number(b.clearsFatal) - Number(a.clearsFatal) ||
        dueOf(a) - dueOf(b) ||
        b.value - a.value ||
        density(b) - density(a) ||
        compareText(a.id, b.id),
    );
  const used = new Map<LocalDate, number>();
  const runs = new Map<string, LocalDate>();
  const placed = ordered.map((task): Task => {
    const latest = task.due && !task.overdue ? localDate(task.due, timeZone) : undefined;
    const before = runs.get(task.itemId);
    const from = before === undefined ? 0 : 1 + daysBetween(today, before);
    let offset = Math.min(from, days - 1);
    const day = (): LocalDate => addDaysToDate(today, offset);
    while (
      offset < days - 1 &&
      (used.get(day()) ?? 0) > 0 &&
      (used.get(day()) ?? 0) + task.minutes > share &&
      (latest === undefined || addDaysToDate(day(), 1) <= latest)
    )
      offset += 1;
    used.set(day(), (used.get(day()) ?? 0) + task.minutes);
    if (task.rehearsal) runs.set(task.itemId, day());
    return { ...task, day: day() };
  });
  const onTheDay = tasks
    .filter((task) => task.onTheDay)
    .sort((a, b) => dueOf(a) - dueOf(b) || compareText(a.id, b.id))
    .map((task) => ({ ...task, ...(task.start && { day: task.start }) }));
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
