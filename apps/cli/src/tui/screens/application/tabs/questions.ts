import { type BoardCard, type BoardEntry, boardFor, entryAt } from "./question-board.ts";
import { moveForm, otherWordsForm, ownQuestionForm } from "./question-forms.ts";
import {
  added,
  askedOrNot,
  bettered,
  movedBeside,
  movedWithin,
  settledOrNot,
  takenOver,
  without,
} from "./question-moves.ts";
import { questionsRows } from "./question-rows.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";

/** Who gets asked what, what speaks against it, and what they may ask in turn. */
export const questionsTab = tab({
  name: "Questions",
  rows: questionsRows,
  keys: {
    ...EXPAND,
    before: {
      keys: ["<", ","],
      shown: "<",
      bar: "< > person",
      does: "Ask it the person before (also ,)",
    },
    after: { keys: [">", "."], shown: ">", does: "Ask it the person after (also .)" },
    earlier: { keys: ["K"], shown: "K", bar: "K J order", does: "Ask it earlier" },
    later: { keys: ["J"], shown: "J", does: "Ask it later" },
    asked: { keys: [" "], shown: "Space", bar: "Space asked", does: "Mark it as asked, or not" },
    add: {
      keys: ["a"],
      shown: "a",
      bar: "a add",
      does: "Add the one that is offered, or a question of your own",
    },
    edit: { keys: ["e"], shown: "e", bar: "e edit", does: "Put it in your words" },
    better: { keys: ["b"], shown: "b", bar: "b better", does: "Take the better question" },
    other: { keys: ["B"], shown: "B", does: "Take the second of two better ones" },
    move: { keys: ["m"], shown: "m", does: "Ask it somebody from the list" },
    drop: { keys: ["x"], shown: "x", does: "Drop it" },
    take: { keys: ["t"], shown: "t", does: "Take over all that is proposed" },
    settle: { keys: ["s"], shown: "s", does: "Settle the questions, or open them again" },
  },
  isOffered(action, id, view) {
    if (action === "expand" || action === "take" || action === "settle") return true;
    const { board } = boardFor(view);
    const entry = entryAt(board, id);
    if (action === "add") return entry !== undefined;
    if (entry?.type !== "card") return false;
    if (action === "before" || action === "after") return board.people.length > 1;
    if (action === "better") return betterFor(entry.card).length > 0;
    const { interviewerId } = entry.place;
    const own = board.people.find((person) => person.interviewerId === interviewerId)?.own ?? [];
    return (action !== "earlier" && action !== "later") || own.length > 1;
  },
  act(action, id, view) {
    if (action === "expand") return expand(id);
    if (action === "take") return takenOver(view);
    if (action === "settle") return settledOrNot(view);
    const entry = entryAt(boardFor(view).board, id);
    if (!entry) return say("The cursor is on no question of yours.");
    if (action === "add") return addedAt(entry, view);
    if (entry.type !== "card") return say("The cursor is on no question that is planned.");
    return atCard(action, entry, view);
  },
});

const betterFor = ({ issues }: BoardCard) =>
  issues.find((issue) => issue.better.length > 0)?.better ?? [];

const say = (text: string): Intent => ({ type: "say", text, tone: "warn" });

function addedAt(entry: BoardEntry, view: TabView): Intent {
  if (entry.type === "offer") return added(view, entry.interviewerId, entry.question);
  const { interviewerId } = entry.type === "card" ? entry.place : entry;
  return { type: "form", form: ownQuestionForm(view, interviewerId) };
}

type CardAction =
  | "before"
  | "after"
  | "earlier"
  | "later"
  | "asked"
  | "edit"
  | "better"
  | "other"
  | "move"
  | "drop";

function atCard(
  action: CardAction,
  { card, place }: Extract<BoardEntry, { type: "card" }>,
  view: TabView,
): Intent | undefined {
  switch (action) {
    case "before":
      return movedBeside(view, place, -1);
    case "after":
      return movedBeside(view, place, 1);
    case "earlier":
      return movedWithin(view, place, -1);
    case "later":
      return movedWithin(view, place, 1);
    case "asked":
      return askedOrNot(view, place, card);
    case "edit":
      return { type: "form", form: otherWordsForm(view, place, card) };
    case "better":
    case "other": {
      const question = betterFor(card)[action === "better" ? 0 : 1];
      return question ? bettered(view, place, question) : say("Nothing better is known.");
    }
    case "move":
      return view.preparation.questions.people.length > 1
        ? { type: "form", form: moveForm(view, place, card) }
        : say("Nobody else is in the room.");
    case "drop":
      return without(view, place);
  }
}
