import type { EditCommand } from "@finalist/core/change";
import type { Message, MessageKind } from "@finalist/core/model";
import type { FollowUp } from "@finalist/core/prepare";
import { newId } from "../../clock.ts";

export const MESSAGE_NAMES: Readonly<Record<MessageKind, string>> = {
  "thank-you": "Thank-you",
  "status-check": "Status check",
  "final-note": "Final note",
  "competing-offer": "Word of your other process",
  acceptance: "Reply to the offer",
  "decline-reply": "Reply to the no",
  "format-question": "Question about the format",
  "logistics-question": "Question about the logistics",
};

type Words = Partial<Pick<Message, "body" | "specificReference" | "valueLink" | "sentAt">>;

/** Keeps words of a message; the first ones put it on file. An empty text removes what was there. */
export function withWords(followUp: FollowUp, words: Words, now: string): EditCommand {
  const { messageId, kind, interviewerId } = followUp;
  if (messageId !== undefined)
    return {
      type: "change",
      collection: "messages",
      id: messageId,
      patch: Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text || null])),
    };
  return {
    type: "add",
    collection: "messages",
    value: {
      id: newId(),
      kind,
      toIds: interviewerId === undefined ? [] : [interviewerId],
      draftedAt: now,
      ...Object.fromEntries(Object.entries(words).filter(([, text]) => text !== "")),
    },
  };
}

/** The words that went out stay on file as they were. */
export const asSent = (followUp: FollowUp, now: string): EditCommand =>
  withWords(followUp, { body: followUp.draft.body, sentAt: now }, now);

export const asNotSent = (messageId: string): EditCommand => ({
  type: "change",
  collection: "messages",
  id: messageId,
  patch: { sentAt: null },
});

/** A letter in the person's own mail program. */
export function mailtoOf({ draft }: FollowUp, address = ""): string {
  const words = new URLSearchParams({ subject: draft.subject, body: draft.body });
  return `mailto:${address}?${words.toString().replaceAll("+", "%20")}`;
}
