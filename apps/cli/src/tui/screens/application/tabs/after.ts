import { randomUUID } from "node:crypto";
import { asNotSent, asSent, type FollowUp } from "@finalist/core/prepare";
import { windowText } from "../../../../commands/follow-ups.ts";
import { ANSWER_ID, afterRows, PLAN_ID } from "./after-rows.ts";
import { answerForm, planForm } from "./answer-forms.ts";
import { fillForm, messageForm, sentForm } from "./message-forms.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";

/** The messages of the time after the interview, their answer, and what it asks for. */
export const afterTab = tab({
  name: "After",
  rows: afterRows,
  keys: {
    ...EXPAND,
    sent: {
      keys: [" "],
      shown: "Space",
      bar: "Space sent",
      does: "Mark the message as sent, or not sent after all",
    },
    edit: { keys: ["e"], shown: "e", bar: "e edit", does: "Edit the words, checked as you type" },
    fill: {
      keys: ["f"],
      shown: "f",
      bar: "f fill in",
      does: "Fill in a thank-you: the moment, and what ties you to it",
    },
    answer: {
      keys: ["o"],
      shown: "o",
      bar: "o their answer",
      does: "What they answered, and by when they decide",
    },
    plan: { keys: ["p"], shown: "p", does: "Your plan for a yes and for a no" },
  },
  act(action, id, view) {
    if (action === "expand") return expand(id);
    if (action === "answer" || (action === "edit" && id === ANSWER_ID))
      return { type: "form", form: answerForm(view) };
    if (action === "plan" || (action === "edit" && id === PLAN_ID))
      return { type: "form", form: planForm(view) };
    const message = view.preparation.followUps.find((one) => one.id === id);
    if (!message) return say("The cursor is on no message.");
    if (action === "sent") return sentOrNot(message, view);
    if (action === "edit")
      return {
        type: "form",
        form: message.state === "sent" ? sentForm(message, view) : messageForm(message, view),
      };
    const isOwn = view.document.messages.some(
      ({ id: known, body }) => known === message.messageId && body !== undefined,
    );
    if (message.kind !== "thank-you")
      return say("Only a thank-you is filled in: e edits this one.");
    if (isOwn) return say("Its words are yours by now: e edits them.");
    return { type: "form", form: fillForm(message, view) };
  },
});

const say = (text: string): Intent => ({ type: "say", text, tone: "warn" });

function sentOrNot(message: FollowUp, { document, now }: TabView): Intent {
  const { state, kind, messageId } = message;
  const ref = { kind: "application", id: document.id } as const;
  if (state === "sent" && messageId !== undefined)
    return { type: "run", ref, command: asNotSent(messageId), select: message.id };
  if (kind === "thank-you" && state === "ahead")
    return say(`There is nothing to thank for yet: ${windowText(message)}.`);
  const [gap] = message.problems.filter((problem) => problem.startsWith("fill in"));
  if (gap !== undefined) return say(`It is not finished yet: ${gap}.`);
  const command = asSent(message, { now, newId: randomUUID });
  return { type: "run", ref, command, select: message.id };
}
