import type { Draft, DraftSource } from "@finalist/core/intake";
import { isUnderstood } from "@finalist/core/intake/drafts";

interface SourceWords {
  readonly title: string;
  readonly text: string;
}

const INVITATION: SourceWords = {
  title: "Is this right?",
  text: "This is what the invitation says. Correct what is wrong; nothing is stored yet.",
};

/** What a person is shown, by what it turned out to be. */
export const SOURCE_WORDS: Readonly<Record<DraftSource, SourceWords>> = {
  calendar: INVITATION,
  invitation: INVITATION,
  notes: {
    title: "Your notes, sorted",
    text: "Look them over, and say which round they are from. Nothing is stored yet.",
  },
  resume: {
    title: "Your résumé, read",
    text: "Your posts go to your own data; what it claims can go to an application as well. Nothing is stored yet.",
  },
  contacts: {
    title: "Who is on the cards",
    text: "Keep whoever you will meet. Nothing is stored yet.",
  },
  job: {
    title: "What the advert asks for",
    text: "It fills in what an application does not say yet; your own words stay. Nothing is stored yet.",
  },
};

const NOT_UNDERSTOOD: SourceWords = {
  title: "Nothing in this was understood",
  text: "Say what it is and where it belongs, or cancel and bring something else. Nothing is stored yet.",
};

export const wordsOf = (draft: Draft): SourceWords =>
  isUnderstood(draft) ? SOURCE_WORDS[draft.source] : NOT_UNDERSTOOD;

/**
 * The application that a draft most likely belongs to: its own, else the one that comes up. Empty for a new one, and
 * for a résumé, which is the person's own.
 */
export function proposedPlace(draft: Draft, soonest: string | undefined): string {
  const { source, belongsTo, company } = draft;
  if (belongsTo !== undefined) return belongsTo;
  const isOfSoonest =
    (source === "notes" && isUnderstood(draft)) ||
    source === "contacts" ||
    (source === "job" && company === undefined);
  return (isOfSoonest && soonest) || "";
}
