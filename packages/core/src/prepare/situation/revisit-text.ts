import { hasAnyWord, meaningWords } from "../../words.ts";
import { sentencesIn } from "./sentences.ts";

const APOLOGY = /^(sorry|apologies|unfortunately|i apologi[sz]e)\b/i;

export type RevisitProblem = "length" | "apology" | "subject";

/** One rule for the words of a revisit, and whether they keep to it. */
export interface RevisitCheck {
  readonly type: RevisitProblem;
  readonly text: string;
  readonly ok: boolean;
  /** What is wrong, where it is. */
  readonly problem: string;
}

/** What the words of a revisit have to keep to (domain.md 10.4, step 6), and whether they do. */
export function revisitChecks(text: string, topic: string): readonly RevisitCheck[] {
  const sentences = sentencesIn(text);
  const [first = ""] = sentences;
  return [
    {
      type: "length",
      text: "Two or three sentences",
      ok: sentences.length >= 2 && sentences.length <= 3,
      problem: `${sentences.length} sentences, not 2 or 3`,
    },
    {
      type: "apology",
      text: "No sentence opens with an apology",
      ok: sentences.every((sentence) => !APOLOGY.test(sentence)),
      problem: "starts with an apology",
    },
    {
      type: "subject",
      text: "The first sentence names the subject",
      ok: namesSubject(first, topic),
      problem: "the first sentence does not name the subject",
    },
  ];
}

/** What is wrong with the words of a revisit; empty if nothing. */
export const revisitTextProblems = (
  text: string,
  topic: string,
): readonly { readonly type: RevisitProblem; readonly text: string }[] =>
  revisitChecks(text, topic)
    .filter(({ ok }) => !ok)
    .map(({ type, problem }) => ({ type, text: problem }));

/** One word of the topic is enough, if it is one that carries meaning. */
const namesSubject = (sentence: string, topic: string): boolean => {
  const words = meaningWords(topic);
  return words.length > 0
    ? hasAnyWord(sentence, words)
    : sentence.toLowerCase().includes(topic.toLowerCase());
};
