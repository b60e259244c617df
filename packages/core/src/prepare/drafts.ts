import { FOLLOW_UP_LIMITS } from "../playbook/timeline.ts";
import { RULE_LIMITS } from "../playbook/rules.ts";
import { type FollowUp, gapsIn, similarity } from "./follow-ups.ts";
import { countWords } from "./situation/sentences.ts";

/** What can be said of the words of a message before it goes out. */
export interface DraftReview {
  readonly words: number;
  /** Where a message of its kind becomes too long; absent where nobody says. */
  readonly wordsMax?: number;
  readonly isTooLong: boolean;
  /** The notes that share so many words with it that both read as one. */
  readonly sameAs: readonly {
    readonly id: string;
    readonly to: string;
    readonly percent: number;
  }[];
  /** Whether there is another note of its kind to compare it with. */
  readonly isCompared: boolean;
}

/** Length, and how far it is a note of its own among all that are written (domain.md 17.1). */
export function reviewDraft(followUp: FollowUp, all: readonly FollowUp[]): DraftReview {
  const words = countWords(followUp.draft.body);
  const isThanks = followUp.kind === "thank-you";
  const others = all.filter(
    ({ id, kind, messageId }) =>
      isThanks && kind === "thank-you" && id !== followUp.id && messageId,
  );
  return {
    words,
    ...(isThanks && { wordsMax: RULE_LIMITS.thankYouWordsMax }),
    isTooLong: isThanks && words > RULE_LIMITS.thankYouWordsMax,
    sameAs:
      followUp.messageId === undefined
        ? []
        : others
            .map(({ id, to, draft }) => ({
              id,
              to,
              share: similarity(followUp.draft.body, draft.body),
            }))
            .filter(({ share }) => share >= FOLLOW_UP_LIMITS.sameNoteSimilarity)
            .map(({ id, to, share }) => ({ id, to, percent: Math.round(share * 100) })),
    isCompared: followUp.messageId !== undefined && others.length > 0,
  };
}

/** A message as it would be with these words, so that it can be reviewed while it is written. */
export const withDraft = (followUp: FollowUp, body: string): FollowUp => ({
  ...followUp,
  messageId: followUp.messageId ?? followUp.id,
  draft: { ...followUp.draft, body },
  problems: gapsIn(body),
});
