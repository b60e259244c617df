import type { Review } from "./schema.ts";

export type Verdicts = Omit<Review, "id" | "spans" | "advice">;

export interface Advice {
  readonly id: string;
  readonly text: string;
}

/** What would mend an answer, the most telling first (domain.md section 9). */
export const adviceFor = (verdicts: Verdicts): readonly Advice[] =>
  verdicts.wordCount === 0
    ? [NOTHING_YET]
    : ADVICE.flatMap(({ id, applies, text }) =>
        applies(verdicts) ? [{ id, text: typeof text === "string" ? text : text(verdicts) }] : [],
      );

const NOTHING_YET: Advice = {
  id: "nothing-yet",
  text: "There is nothing to review yet. Say the answer aloud once, then write down what you said.",
};

/** About two and a half minutes of speech. */
const WORDS_MAX = 380;
const WORDS_MIN = 45;
/** So many are heard as a habit, and so many in a hundred words. */
const FILLERS_MIN = 3;
const FILLERS_PER_HUNDRED_MIN = 2;

const lacksStory = ({ star }: Verdicts): boolean => !star.situation && !star.result;

const ADVICE: readonly {
  readonly id: string;
  readonly applies: (verdicts: Verdicts) => boolean;
  readonly text: string | ((verdicts: Verdicts) => string);
}[] = [
  // STR-10
  {
    id: "tell-one-case",
    applies: (verdicts) => lacksStory(verdicts),
    text: "This stays general. Choose one time when it really happened and tell that; a single true case says more than any principle.",
  },
  // STF-1
  {
    id: "situation",
    applies: (verdicts) => !verdicts.star.situation && !lacksStory(verdicts),
    text: "Set the scene first: where you were, when, and what was wrong. Two sentences will do.",
  },
  {
    id: "task",
    applies: ({ star }) => !star.task,
    text: "Say what you had to achieve, or what was yours to answer for, so that your listener knows what to measure you by.",
  },
  {
    id: "action",
    applies: ({ star }) => !star.action,
    text: "Tell what you did, step by step. Choose verbs that one could film: I rang, I drew, I moved.",
  },
  {
    id: "result",
    applies: ({ star }) => !star.result,
    text: "Tell how it came out. A bad ending told plainly is better than none; your listener is waiting for it.",
  },
  // STF-2, STF-9
  {
    id: "own-part",
    applies: ({ weHidesOwnPart }) => weHidesOwnPart,
    text: "Everything here was done by “we”. Keep the credit for the others, and add at least one sentence that begins with “I”.",
  },
  // STF-5, STR-7
  {
    id: "measure",
    applies: ({ star, measurableResult }) => star.result && !measurableResult,
    text: "If you know a number for the result, say it. If there is none, say what became different and for whom, and leave the number out.",
  },
  // STF-4, STR-3
  {
    id: "constraint",
    applies: (verdicts) => !verdicts.constraint && !lacksStory(verdicts),
    text: "Name one real limit that you worked under, such as time, money, poor data or a rule. It shows why your way was a good one.",
  },
  // STF-3
  {
    id: "alternative",
    applies: (verdicts) => !verdicts.rejectedAlternatives && !lacksStory(verdicts),
    text: "Mention one other way that was open to you, and why you left it. That is where your judgement shows.",
  },
  {
    id: "fillers",
    applies: ({ fillerCount, wordCount }) =>
      fillerCount >= FILLERS_MIN && fillerCount * 100 >= wordCount * FILLERS_PER_HUNDRED_MIN,
    text: (verdicts) =>
      `There are ${verdicts.fillerCount} fillers, most often “${mostOften(verdicts)}”. Let a short silence stand there instead; it sounds calm.`,
  },
  // STF-1 (brief), STR-4
  {
    id: "shorten",
    applies: ({ wordCount }) => wordCount > WORDS_MAX,
    text: "This takes more than two and a half minutes to say. Keep the turning points and let them ask for the rest.",
  },
  {
    id: "lengthen",
    applies: ({ wordCount }) => wordCount < WORDS_MIN,
    text: "This is very short. You have a minute or two; use it for one step that only you could have taken.",
  },
];

const mostOften = ({ fillers }: Verdicts): string =>
  Object.entries(fillers).reduce((most, next) => (next[1] > most[1] ? next : most))[0];
