import { randomUUID } from "node:crypto";
import type { EditCommand } from "@finalist/core/change";
import { Line, parseAs } from "@finalist/core/model";
import { ASKS } from "@finalist/core/playbook";
import {
  arrangement,
  cardAt,
  type CardColumn,
  dropped,
  inserted,
  moved,
  ownedBy,
  type Place,
} from "@finalist/core/prepare";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { findNamed, severalFit } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import { printable } from "../text.ts";
import { boardOf, printColumn } from "./question-board.ts";

/** One change of the board, as the options name it. */
export interface QuestionChange extends JsonOption {
  readonly take?: boolean;
  readonly settle?: boolean;
  readonly add?: string;
  readonly move?: string;
  readonly drop?: string;
  readonly asked?: string;
  readonly to?: string;
}

const ACTIONS = ["take", "settle", "add", "move", "drop", "asked"] as const;

/** Whether the options ask for a change; more than one at a time is misuse. */
export function isChange(options: QuestionChange): boolean {
  const asked = ACTIONS.filter((action) => options[action] !== undefined);
  if (asked.length > 1)
    throw new Misuse(`One change at a time: ${asked.map((one) => `--${one}`).join(" or ")}.`);
  const [action] = asked;
  const needsPerson = action === "add" || action === "move";
  if (needsPerson && options.to === undefined)
    throw new Misuse(`--${action} needs --to PERSON. See finalist room APP.`);
  if (!needsPerson && options.to !== undefined) throw new Misuse("--to goes with --add or --move.");
  return action !== undefined;
}

/** Changes who gets asked what; with the first change, what is proposed becomes one's own. */
export const changeQuestions = (context: Context, wanted: string, options: QuestionChange) =>
  withClient(context, async (client) => {
    const { io, out } = context;
    const before = await loadOne(client, wanted, io.now());
    const { id } = before.application;
    const change = changeOf(before, options, io.now());
    const { version } = change.command
      ? await client.run({ kind: "application", id }, change.command, before.version)
      : before;
    const { application, candidate } = await loadOne(client, id, io.now());
    const board = boardOf(application, candidate, io.now());
    if (options.json) return out.json({ application: { id, version }, board });
    const { people } = printable(board);
    for (const column of people.filter(({ interviewerId }) => change.whose.includes(interviewerId)))
      printColumn(out, column);
    return out.note(printable(`${change.label}.`));
  });

interface Change {
  readonly label: string;
  /** Absent where all is as it should be already. */
  readonly command?: EditCommand | undefined;
  /** Whose column is worth seeing afterwards. */
  readonly whose: readonly string[];
}

type Columns = Loaded["preparation"]["questions"]["people"];

function changeOf(loaded: Loaded, options: QuestionChange, now: string): Change {
  const { application, preparation } = loaded;
  const columns = preparation.questions.people;
  const nameOf = (id: string): string =>
    application.interviewers.find((person) => person.id === id)?.name ?? id;
  const arrange = (
    change: (cards: readonly CardColumn[]) => readonly CardColumn[],
    label: string,
    whose: readonly string[],
  ): Change => {
    const after = change(ownedBy(columns, randomUUID));
    const command = arrangement(application.plannedQuestions, columns, after, label.slice(0, 200));
    return { label, command, whose };
  };
  const everyone = columns.map(({ interviewerId }) => interviewerId);
  if (everyone.length === 0)
    throw new Failure("Nobody is in the room yet, so there is nobody to ask: finalist room APP");
  if (options.take) {
    const taken = arrange((cards) => cards, "Took over the proposed questions", everyone);
    if (taken.command) return taken;
    const without = columns.filter(({ own }) => own.length === 0);
    if (without.length > 0)
      throw new Failure(unknownText(without.map(({ interviewerId }) => nameOf(interviewerId))));
    return { label: "All of these are yours already", whose: everyone };
  }
  if (options.settle)
    return settled(
      loaded,
      arrange((cards) => cards, SETTLED, everyone),
      now,
    );
  if (options.add !== undefined) {
    const to = personIn(loaded, options.to);
    const card = { ...questionOf(options.add), plannedId: randomUUID() };
    const label = `Added a question for ${nameOf(to)}`;
    return arrange((cards) => inserted(cards, lastPlace(columns, to), card), label, [to]);
  }
  const place = placeOf(columns, options.move ?? options.drop ?? options.asked ?? "", nameOf);
  const { interviewerId } = place;
  if (options.move !== undefined) {
    const to = personIn(loaded, options.to);
    if (to === interviewerId) return { label: `${nameOf(to)} gets it already`, whose: [to] };
    const label = `Moved a question to ${nameOf(to)}`;
    return arrange((cards) => moved(cards, place, lastPlace(columns, to)), label, [
      interviewerId,
      to,
    ]);
  }
  if (options.drop !== undefined)
    return arrange((cards) => dropped(cards, place), "Dropped a question", [interviewerId]);
  return asked(loaded, place, now);
}

/** What is asked follows from what somebody is. */
const unknownText = (names: readonly string[]): string =>
  [
    `Nothing is proposed for ${names.join(", ")}: it is not known yet what they are, and the questions follow from it.`,
    "finalist room APP shows what is known. Give their titles in the terminal UI (finalist) or the dashboard (finalist serve --open).",
  ].join("\n");

const SETTLED = "Settled the questions";

/** The playbook's question where its id is given, else the words themselves. */
function questionOf(given: string) {
  const text = given.trim();
  if (text === "") throw new Misuse("--add needs the question itself, or an id such as QB-03.");
  if (!/^QB-\w+$/i.test(text)) return { text: lineOf(text) };
  const entries = Object.entries(ASKS).map(([id, entry]) => ({ ...entry, id, name: id }));
  const { id } = findNamed(entries, text, { one: "question", see: "finalist playbook QB-" });
  return { questionId: id as keyof typeof ASKS, text: ASKS[id as keyof typeof ASKS].text };
}

function lineOf(text: string): string {
  const read = parseAs(Line, text);
  if (!read.ok) throw new Misuse(`--add: expected ${read.error.issues[0]?.expected}.`);
  return read.value;
}

function personIn({ preparation }: Loaded, wanted = ""): string {
  const people = preparation.room.map(({ interviewerId: id, name }) => ({ id, name }));
  return findNamed(people, wanted, { one: "person", see: "finalist room APP" }).id;
}

const lastPlace = (columns: Columns, interviewerId: string): Place => ({
  interviewerId,
  index: columns.find((column) => column.interviewerId === interviewerId)?.own.length ?? 0,
});

/** Where a question stands that is named by its id, the playbook's id, or the start of a word. */
function placeOf(columns: Columns, wanted: string, nameOf: (id: string) => string): Place {
  const cards = columns.flatMap(({ interviewerId, own }) =>
    own.map((card, index) => ({
      ...card,
      id: card.plannedId ?? card.questionId ?? "",
      name: `${card.text} (${nameOf(interviewerId)})`,
      interviewerId,
      index,
    })),
  );
  const key = wanted.trim().toUpperCase();
  const same = cards.filter(({ questionId }) => questionId === key);
  const [only] = same;
  if (!only) return findNamed(cards, wanted, { one: "question", see: "finalist questions APP" });
  if (same.length === 1) return only;
  if (same.every(({ plannedId }) => plannedId !== undefined)) throw severalFit(wanted, same);
  throw new Misuse(
    `${key} is proposed to several people. Make the proposals yours first: finalist questions APP --take`,
  );
}

function asked({ application, preparation }: Loaded, place: Place, now: string): Change {
  const { interviewerId, index } = place;
  const columns = preparation.questions.people;
  const own = columns.find((column) => column.interviewerId === interviewerId)?.own ?? [];
  if (own[index]?.askedAt) return { label: "Marked as asked already", whose: [interviewerId] };
  const isAhead = preparation.phase === "before" || preparation.phase === "unscheduled";
  const label = isAhead ? ASKED_BEFORE : "Marked a question as asked";
  const after = ownedBy(columns, randomUUID);
  const card = cardAt(after, place);
  if (!card) return { label, whose: [interviewerId] };
  const taken = arrangement(application.plannedQuestions, columns, after, label);
  const mark = {
    type: "change" as const,
    collection: "plannedQuestions",
    id: card.plannedId,
    patch: { askedAt: now },
  };
  return {
    label,
    command: { type: "batch", label, commands: [...stepsOf(taken), mark] },
    whose: [interviewerId],
  };
}

const ASKED_BEFORE = "Marked as asked in an earlier round, so it is off the board";

function settled({ application }: Loaded, taken: Change, now: string): Change {
  const { label, whose } = taken;
  if (application.questionsLockedAt) return { label: "They are settled already", whose };
  const lock = { type: "update" as const, patch: { questionsLockedAt: now } };
  return {
    label,
    command: { type: "batch", label, commands: [...stepsOf(taken.command), lock] },
    whose,
  };
}

type BatchCommand = Extract<EditCommand, { type: "batch" }>;

const stepsOf = (command: EditCommand | undefined): BatchCommand["commands"] =>
  command?.type === "batch" ? command.commands : [];
