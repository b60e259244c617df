import { toMillis } from "@finalist/core";
import { REHEARSAL_NAMES } from "@finalist/core/playbook";
import { kitBoard, situationOf } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { Misuse } from "../failure.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { whenText } from "../words.ts";
import { type EntryOf, keepEntry } from "./groundwork.ts";

export interface RehearseOptions extends AnswerOptions {
  readonly minutes?: number;
  readonly silent?: boolean;
  readonly of?: string;
}

type Kind = EntryOf<"rehearsals">["kind"];

/** What to practise and what was practised; with a kind and its minutes, one run more. */
export async function rehearse(
  context: Context,
  wanted: string,
  kind: Kind | undefined,
  options: RehearseOptions,
): Promise<void> {
  const { io, out } = context;
  const { minutes } = options;
  if (kind !== undefined) {
    if (minutes === undefined) throw new Misuse("How long did it take? Add --minutes 20.");
    return add(context, wanted, kind, { ...options, minutes });
  }
  if (minutes !== undefined || options.silent || options.of !== undefined)
    throw new Misuse("--minutes, --silent and --of go with what you rehearsed, such as story.");
  return withReader(context, async (reader) => {
    const loaded = await loadOne(reader, wanted, io.now());
    const runs = runsOf(loaded, io.now());
    out.answer(options, {
      json: () => runs,
      plain: () => [
        ...runs.kinds.map((one) => [
          one.isCalledFor ? "called for" : "possible",
          ...[one.kind, one.times, one.minutesMax, undefined, undefined],
        ]),
        ...runs.items.map((run) => [
          ...["run", run.kind, run.aloud ? "aloud" : "silent", run.minutes, run.at, run.id],
        ]),
      ],
      text: () => printRuns(out, runs, loaded.preparation.timeZone),
    });
  });
}

async function add(
  context: Context,
  wanted: string,
  kind: Kind,
  { minutes, silent = false, of, json }: RehearseOptions & { readonly minutes: number },
): Promise<void> {
  const { out } = context;
  const { application, entry } = await keepEntry(context, wanted, "rehearsals", (_, birth) => ({
    id: birth.id,
    kind,
    aloud: !silent,
    minutes,
    at: birth.now,
    ...(of !== undefined && { targetId: of }),
  }));
  if (json) return out.json({ application, rehearsal: entry });
  out.line(
    `${REHEARSAL_NAMES[entry.kind]}, ${entry.minutes} min, ${entry.aloud ? "aloud" : "in silence"}`,
  );
  return out.note("Noted.");
}

function runsOf({ application, candidate }: Loaded, now: string) {
  const { rehearsals } = kitBoard(situationOf(application, candidate, now));
  return {
    kinds: rehearsals.map((one) => ({ ...one, name: REHEARSAL_NAMES[one.kind] })),
    items: [...application.rehearsals].sort((a, b) => toMillis(b.at) - toMillis(a.at)),
  };
}

function printRuns(
  out: Output,
  { kinds, items }: ReturnType<typeof runsOf>,
  timeZone: string,
): void {
  const { strong, muted } = out.paint;
  out.line(strong("To rehearse"));
  for (const { kind, name, times, minutesMax } of kinds.filter((one) => one.isCalledFor)) {
    const slot = minutesMax === undefined ? "" : `, in at most ${minutesMax} min`;
    out.line(`${times > 0 ? "[x]" : "[ ]"} ${name}${slot} ${muted(`(${kind})`)}`, "    ");
  }
  if (items.length === 0)
    return out.note("Not rehearsed yet. Say it aloud once: it shows what reading hides.");
  out.line();
  out.line(strong("Rehearsed"));
  for (const { kind, minutes, aloud, at } of items)
    out.line(
      `  ${REHEARSAL_NAMES[kind]}, ${minutes} min, ${aloud ? "aloud" : "in silence"} ${muted(`(${whenText(at, timeZone)})`)}`,
      "    ",
    );
}
