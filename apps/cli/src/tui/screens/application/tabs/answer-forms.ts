import { localDate } from "@finalist/core";
import { dayIn } from "@finalist/core/intake/day";
import { addNote, roundOfNotes } from "@finalist/core/prepare";
import { exampleDay } from "../../../form/schema-fields.ts";
import { type Form, type Problems, textIn, type Values } from "../../../form/form.ts";
import type { TabView } from "./tab.ts";

const refOf = ({ document }: Pick<TabView, "document">) =>
  ({ kind: "application", id: document.id }) as const;

const LINE_MAX = 300;

export const OUTCOME_CHOICES = [
  { value: "", name: "Still waiting" },
  { value: "offer", name: "An offer" },
  { value: "rejected", name: "A no" },
  { value: "silent", name: "Silence" },
  { value: "withdrawn", name: "I withdrew" },
] as const;

/** Their answer: how it ended, by when they decide, and what they wrote. */
export function answerForm(view: TabView): Form {
  const { document } = view;
  const start = {
    outcome: document.outcome?.kind ?? "",
    by: document.statedWindow ?? "",
    note: "",
  };
  const dayOf = (text: string) => dayIn(text, localDate(view.now, document.timeZone));
  return {
    title: "Their answer",
    ref: refOf(view),
    fields: [
      { name: "outcome", label: "It is", kind: "choice", options: OUTCOME_CHOICES },
      {
        name: "by",
        label: "They decide by",
        kind: "line",
        hint: `The day that they named, such as ${exampleDay()}: what you send is timed by it.`,
      },
      { name: "note", label: "What they wrote", kind: "text", hint: "Kept as a note." },
    ],
    start,
    check(values): Problems {
      const by = textIn(values, "by").trim();
      if (by !== "" && dayOf(by) === undefined)
        return { by: `This has to be a day such as ${exampleDay()}.` };
      const isUnplaced = textIn(values, "note").trim() !== "" && document.interviews.length === 0;
      return isUnplaced ? { note: "There is no round yet that a note could be of." } : {};
    },
    effect(values, { newId, now }) {
      const [kind, named, text] = ["outcome", "by", "note"].map((name) =>
        textIn(values, name).trim(),
      );
      const by = named && dayOf(named);
      const patch = {
        ...(kind !== start.outcome && { outcome: kind ? { kind, at: view.now } : null }),
        ...(by !== start.by && { statedWindow: by || null }),
      };
      const round = roundOfNotes(document, now);
      const interview = document.interviews.find((one) => one.round === round);
      const note =
        text && interview
          ? addNote(
              document,
              { id: newId(), interviewId: interview.id, kind: "other", text, at: now },
              now,
            )
          : undefined;
      const commands = [
        ...(Object.keys(patch).length > 0 ? [{ type: "update" as const, patch }] : []),
        ...(note ? (note.type === "batch" ? note.commands : [note]) : []),
      ];
      if (commands.length === 0) return { type: "nothing" };
      const name = OUTCOME_CHOICES.find(({ value }) => value === kind)?.name;
      const label = "outcome" in patch ? `Their answer: ${name}` : "What they answered";
      return { type: "run", ref: refOf(view), command: { type: "batch", label, commands } };
    },
  };
}

const linesIn = (values: Values, name: string): readonly string[] =>
  textIn(values, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What to do with either answer, decided while it is calm. */
export function planForm(view: TabView): Form {
  const plan = view.document.outcomePlan;
  const start: Readonly<Record<string, string>> = {
    moves: (plan.negotiationMoves ?? []).join("\n"),
    market: (plan.marketRateNotes ?? []).join("\n"),
    walkAway: plan.walkAway ?? "",
    reply: plan.rejectionReplyDraft ?? "",
  };
  return {
    title: "Your plan for either answer",
    ref: refOf(view),
    fields: [
      {
        name: "moves",
        label: "If yes: negotiate",
        kind: "text",
        hint: "What you will talk about. One on each line.",
      },
      {
        name: "market",
        label: "The market pays",
        kind: "text",
        hint: "A figure and its source on each line.",
      },
      { name: "walkAway", label: "You walk away at", kind: "line", hint: "For your eyes alone." },
      {
        name: "reply",
        label: "If no: your reply",
        kind: "text",
        hint: "Written while it does not hurt yet.",
      },
    ],
    start,
    check: (values) =>
      Object.fromEntries(
        ["moves", "market", "walkAway"]
          .filter((name) => linesIn(values, name).some((line) => line.length > LINE_MAX))
          .map((name) => [name, `A line has ${LINE_MAX} characters at most.`]),
      ),
    effect(values) {
      if (Object.keys(start).every((name) => textIn(values, name) === start[name]))
        return { type: "nothing" };
      const orNull = (lines: readonly string[]) => (lines.length === 0 ? null : lines);
      const patch = {
        negotiationMoves: orNull(linesIn(values, "moves")),
        marketRateNotes: orNull(linesIn(values, "market")),
        walkAway: textIn(values, "walkAway").trim() || null,
        rejectionReplyDraft: textIn(values, "reply").trim() || null,
      };
      const command = { type: "update" as const, patch: { outcomePlan: patch } };
      return { type: "run", ref: refOf(view), command };
    },
  };
}
