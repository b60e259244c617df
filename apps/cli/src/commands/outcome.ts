import { randomUUID } from "node:crypto";
import { formatDate, localDate, startOfDate } from "@finalist/core";
import { dayIn, pastDayIn } from "@finalist/core/intake/day";
import { Note, parseAs } from "@finalist/core/model";
import { OUTCOMES } from "@finalist/core/playbook";
import { addNote, roundOfNotes, stageName, waitingOf } from "@finalist/core/prepare";
import type { EditCommand } from "@finalist/core/change";
import { type Context, withClient, withReader } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { type Loaded, loadOne } from "../load.ts";
import { nearestOf } from "../nearest.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { dueText, whenText } from "../words.ts";

export interface OutcomeOptions extends AnswerOptions {
  readonly on?: string;
  readonly note?: string;
  readonly by?: string;
}

const KINDS = ["offer", "rejected", "silent", "withdrawn", "waiting"] as const;
type Kind = (typeof KINDS)[number];

/** How it ended, and what that asks for; with a kind, that it ended so. */
export const outcome = (
  context: Context,
  wanted: string,
  kind: string | undefined,
  options: OutcomeOptions,
) => {
  const { io, out } = context;
  const given = kindOf(kind);
  if (given === undefined && options.on !== undefined)
    throw new Misuse(`--on goes with ${KINDS.slice(0, -1).join(", ")}.`);
  if (given === undefined && options.by === undefined && options.note === undefined)
    return withReader(context, async (reader) =>
      answer(out, await loadOne(reader, wanted, io.now()), options),
    );
  return withClient(context, async (client) => {
    const before = await loadOne(client, wanted, io.now());
    const { id } = before.application;
    const commands = [...stepsFor(before, given, options, io.now())];
    const command = { type: "batch" as const, label: labelOf(given), commands };
    await client.run({ kind: "application", id }, command, before.version);
    answer(out, await loadOne(client, id, io.now()), options);
  });
};

function answer(out: Output, loaded: Loaded, options: AnswerOptions): void {
  const { application, version } = loaded;
  const ending = endingOf(loaded);
  out.answer(options, {
    json: () => ({ application: { id: application.id, version }, ...ending }),
    plain: () => [
      [ending.outcome, ending.at, ending.stage, ending.decidedBy, ending.next[0]?.text],
    ],
    text: () => printEnding(out, printable(ending), loaded),
  });
}

function kindOf(wanted: string | undefined): Kind | undefined {
  const kind = KINDS.find((known) => known === wanted);
  if (wanted !== undefined && !kind) {
    const near = nearestOf(wanted, KINDS);
    const way = near ? `Did you mean ${near}?` : `It is one of ${KINDS.join(", ")}.`;
    throw new Misuse(`There is no outcome “${wanted}”. ${way}`);
  }
  return kind;
}

type Steps = Extract<EditCommand, { type: "batch" }>["commands"];

function stepsFor(
  { application }: Loaded,
  kind: Kind | undefined,
  { on, note, by }: OutcomeOptions,
  now: string,
): Steps {
  const { timeZone } = application;
  const outcomeNow =
    kind && (kind === "waiting" ? null : { kind, at: momentOf(on, timeZone, now) });
  const patch = {
    ...(outcomeNow !== undefined && { outcome: outcomeNow }),
    ...(by !== undefined && {
      statedWindow: dayOf("--by", by, dayIn(by, localDate(now, timeZone))),
    }),
  };
  return [
    ...(Object.keys(patch).length > 0 ? [{ type: "update" as const, patch }] : []),
    ...(note === undefined ? [] : noteSteps(application, note, now)),
  ];
}

function noteSteps(application: Loaded["application"], text: string, now: string): Steps {
  const round = roundOfNotes(application, now);
  const interview = application.interviews.find((one) => one.round === round);
  if (!interview) throw new Failure("There is no round yet that a note could be of.");
  const value = { id: randomUUID(), interviewId: interview.id, kind: "other", text, at: now };
  const read = parseAs(Note, value);
  if (!read.ok) throw new Misuse(`--note: ${read.error.issues[0]?.expected}.`);
  const command = addNote(application, read.value, now);
  return command.type === "batch" ? command.commands : [command];
}

/** Today is now; of another day its beginning counts. */
function momentOf(on: string | undefined, timeZone: string, now: string): string {
  const today = localDate(now, timeZone);
  const day = on === undefined ? today : dayOf("--on", on, pastDayIn(on, today));
  if (day > today) throw new Misuse(`--on: ${formatDate(day)} is yet to come.`);
  return day === today ? now : startOfDate(day, timeZone);
}

function dayOf(option: string, text: string, day: string | undefined): string {
  if (day === undefined)
    throw new Misuse(`${option}: “${text}” is not one day. Write it as 2026-05-14 or 14 May 2026.`);
  return day;
}

const labelOf = (kind: Kind | undefined): string =>
  kind === undefined ? "Changed what is known of their answer" : `Their answer: ${kind}`;

const ENTRIES = Object.values(OUTCOMES);

function endingOf({ application, preparation }: Loaded) {
  const { outcome: ended } = application;
  const text = ENTRIES.find((entry) => entry.outcome === ended?.kind)?.text;
  const waiting = waitingOf(application, preparation);
  return {
    ...(ended && { outcome: ended.kind, at: ended.at }),
    ...(text && { text }),
    stage: preparation.stage,
    stageName: stageName(preparation.stage, application),
    ...(preparation.window && { decidedBy: preparation.window }),
    next: ended || preparation.phase === "after" ? preparation.next : [],
    ...(waiting && { waiting: waiting.steps }),
  };
}

const STEP_MARKS = { done: "[x]", now: "[ ]", ahead: "[ ]", past: "[!]", "let-go": "[-]" } as const;

function printEnding(
  out: Output,
  ending: ReturnType<typeof endingOf>,
  { preparation }: Loaded,
): void {
  const { strong, muted, danger } = out.paint;
  const { timeZone } = preparation;
  const { at, text, stageName, decidedBy, next, waiting = [] } = ending;
  out.line(`${strong(stageName)}${at ? ` · noted ${whenText(at, timeZone)}` : ""}`, "  ");
  if (text) out.line(text);
  if (decidedBy && !ending.outcome) out.line(`They decide by ${formatDate(decidedBy)}.`);
  for (const { state, text: what, from, due } of waiting) {
    const mark = state === "past" ? danger(STEP_MARKS[state]) : STEP_MARKS[state];
    const when =
      state === "ahead"
        ? `from ${whenText(from, timeZone)}`
        : due && dueText(due, state === "past", timeZone);
    out.line(`${mark} ${what}${when && state !== "done" ? ` ${muted(`(${when})`)}` : ""}`, "    ");
  }
  if (next.length > 0) out.line();
  for (const { id, text: what, due, overdue } of next) {
    const when = due ? ` ${muted(`(${dueText(due, overdue, timeZone)})`)}` : "";
    out.line(`${overdue ? danger("[!]") : "[ ]"} ${strong(id)} ${what}${when}`, "    ");
  }
}
