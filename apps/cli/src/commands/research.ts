import { type LocalDate, localDate } from "@finalist/core";
import { pastDayIn } from "@finalist/core/intake/day";
import { researchBoard, type ResearchBoard, type TopicBoard } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { Misuse } from "../failure.ts";
import { findNamed } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";
import { type EntryOf, keepEntry } from "./groundwork.ts";

export interface ResearchOptions extends AnswerOptions {
  readonly source?: string;
  readonly url?: string;
  readonly date?: string;
}

/** What is found of the company, topic by topic; with a topic and words, one finding more. */
export async function research(
  context: Context,
  wanted: string,
  [topic, ...words]: readonly string[],
  options: ResearchOptions,
): Promise<void> {
  const { io, out } = context;
  const text = words.join(" ");
  if (topic !== undefined && text !== "") return add(context, wanted, { topic, text }, options);
  if ([options.source, options.url, options.date].some((one) => one !== undefined))
    throw new Misuse("--source, --url and --date go with a topic and what you found.");
  return withReader(context, async (reader) => {
    const loaded = await loadOne(reader, wanted, io.now());
    const board = boardOf(loaded);
    const topics = topic === undefined ? board.topics : [topicIn(board, topic)];
    out.answer(options, {
      json: () => ({ ...board, topics }),
      plain: () =>
        topics.flatMap(({ topic: id, name, isDone, todo, notes }) => [
          [isDone ? "done" : "open", id, name, undefined, undefined, todo],
          ...notes.map((note) => ["found", id, name, note.id, note.url, note.text]),
        ]),
      text: () => printTopics(out, printable({ ...board, topics }), topic !== undefined),
    });
  });
}

const boardOf = ({ application, candidate, preparation }: Loaded): ResearchBoard =>
  researchBoard(application, candidate, preparation.checklist);

const topicIn = ({ topics }: ResearchBoard, wanted: string): TopicBoard =>
  findNamed(
    topics.map((board) => ({ board, id: board.topic, name: board.name })),
    wanted,
    { one: "topic", see: "finalist research APP" },
  ).board;

async function add(
  context: Context,
  wanted: string,
  { topic, text }: { readonly topic: string; readonly text: string },
  { source, url, date, json }: ResearchOptions,
): Promise<void> {
  const { out } = context;
  const { application, entry } = await keepEntry(context, wanted, "research", (loaded, birth) => ({
    id: birth.id,
    topic: topicIn(boardOf(loaded), topic).topic,
    text,
    addedAt: birth.now,
    ...(source !== undefined && { source: source as EntryOf<"research">["source"] }),
    ...(url !== undefined && { url }),
    ...(date !== undefined && {
      date: dayOf(date, localDate(birth.now, loaded.application.timeZone)),
    }),
  }));
  if (json) return out.json({ application, note: entry });
  out.line(printable(entry.text), "  ");
  return out.note(`Noted under ${entry.topic}.`);
}

function dayOf(text: string, today: LocalDate): LocalDate {
  const day = pastDayIn(text, today);
  if (day === undefined)
    throw new Misuse(`--date: “${text}” is not one day. Write it as 2026-05-14 or 14 May 2026.`);
  return day;
}

function printTopics(out: Output, { topics, found, ties }: ResearchBoard, isOne: boolean): void {
  const { strong, muted } = out.paint;
  if (!isOne) out.line(strong(`${found} of ${topics.length} topics`));
  for (const { topic, name, isDone, todo, notes, missing } of topics) {
    out.line(`${isDone ? "[x]" : "[ ]"} ${strong(topic)} ${name}: ${muted(todo)}`, "    ");
    for (const note of notes)
      out.line(`    ${[note.text, note.url, note.date].filter(Boolean).join(" · ")}`, "      ");
    for (const text of missing) out.line(`    ✗ ${text}`, "      ");
  }
  if (isOne || ties.length === 0) return;
  out.line();
  out.line(strong("What they care about, and what you have for it"));
  for (const { theme, notes, stories } of ties) {
    const own = [...notes.map(({ text }) => text), ...stories.map(({ title }) => title)];
    out.line(`  ${theme}: ${own.length > 0 ? own.join("; ") : muted("nothing yet")}`, "    ");
  }
}
