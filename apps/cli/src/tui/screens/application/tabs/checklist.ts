import { type ChecklistItem, itemsToDo } from "@finalist/core/prepare";
import { checkMark, dueText, STATE_MARKS } from "../../../../words.ts";
import { hanging, type Row } from "../../../rows.ts";
import type { Tone } from "../../../theme.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";

/** What is to be done, and what proves that it is. */
export const checklistTab = tab({
  name: "Checklist",
  rows: (view) => itemsOf(view).flatMap((item) => itemRows(item, view)),
  keys: {
    expand: { ...EXPAND.expand, bar: "Enter evidence", does: "Show or hide the evidence" },
    tick: {
      keys: [" "],
      shown: "Space",
      bar: "Space tick",
      does: "Tick or untick what only you know",
    },
  },
  act(action, id, view) {
    if (action === "expand") return expand(id);
    const item = itemsOf(view).find((one) => one.id === id);
    return item && tick(item, view);
  },
});

/** What applies and is to be done at this time; the rest would only be in the way. */
const itemsOf = ({ preparation }: Pick<TabView, "preparation">): readonly ChecklistItem[] =>
  itemsToDo(preparation.checklist, preparation.phase).filter(
    ({ state }) => state !== "not-applicable",
  );

/** Ticks or unticks an item, or says why a hand cannot. */
export function tick(item: ChecklistItem, { document }: Pick<TabView, "document">): Intent {
  const refusal = refusalFor(item);
  if (refusal !== undefined) return { type: "say", text: refusal, tone: "warn" };
  const type = document.confirmations.includes(item.id) ? "untick" : "tick";
  const ref = { kind: "application", id: document.id } as const;
  return { type: "run", ref, command: { type, itemId: item.id } };
}

function refusalFor({ byHand, checks, text: title }: ChecklistItem): string | undefined {
  if (byHand) return undefined;
  const missing = checks.filter(({ ok }) => !ok).map(({ text }) => text);
  return missing.length === 0
    ? `“${title}” is done: what is on file proves it, so it cannot be unticked by hand.`
    : `“${title}” ticks itself once it is on file. Missing: ${missing.join("; ")}`;
}

const MARK_TONES: Readonly<Record<ChecklistItem["state"], Tone>> = {
  done: "good",
  open: "plain",
  overdue: "danger",
  "not-applicable": "muted",
};

function itemRows(item: ChecklistItem, view: TabView): readonly Row[] {
  const { width, expanded, preparation } = view;
  const { id: of, text, due, byHand, state, about } = item;
  const isOpen = state === "open" || state === "overdue";
  const when = due && isOpen ? ` (${dueText(due, state === "overdue", preparation.timeZone)})` : "";
  const lines = hanging(
    { text: `${STATE_MARKS[state]} `, tone: MARK_TONES[state] },
    `${text}${about ? ` (${about})` : ""}${when}${byHand ? " · by hand" : ""}`,
    width,
    { of, tone: isOpen ? "plain" : "muted" },
  );
  return expanded.has(of) ? [...lines, ...evidenceRows(item, width)] : lines;
}

const BELOW = "    ";

function evidenceRows(
  { id: of, why, checks, byHand }: ChecklistItem,
  width: number,
): readonly Row[] {
  const muted = (text: string): readonly Row[] =>
    hanging({ text: BELOW }, text, width, { of, tone: "muted" });
  return [
    ...muted(why),
    ...checks.flatMap(({ ok, text }) =>
      hanging({ text: `${BELOW}${checkMark(ok)} `, tone: ok ? "good" : "danger" }, text, width, {
        of,
      }),
    ),
    ...muted(
      byHand ? "Only you can know: Space ticks or unticks it." : "What is on file proves it.",
    ),
  ];
}
