import type { EditCommand } from "../change/command.ts";
import type { Message } from "../model/groundwork.ts";
import type { Instant } from "../time.ts";
import type { FollowUp } from "./follow-ups.ts";

type Words = Partial<Pick<Message, "body" | "specificReference" | "valueLink" | "sentAt">>;

/** When something is put on file, and under which id. */
interface Birth {
  readonly now: Instant;
  readonly newId: () => string;
}

/** Keeps words of a message; the first ones put it on file. An empty text removes what was there. */
export function withWords(followUp: FollowUp, words: Words, { now, newId }: Birth): EditCommand {
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
export const asSent = (followUp: FollowUp, birth: Birth): EditCommand =>
  withWords(followUp, { body: followUp.draft.body, sentAt: birth.now }, birth);

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
