import { hasAnyWord, meaningWords } from "../../words.ts";
import { sentencesIn } from "./sentences.ts";

const APOLOGY = /^(sorry|apologies|unfortunately|i apologi[sz]e)\b/i;

export type RevisitProblem = "length" | "apology" | "subject";

/** What is wrong with the words of a revisit (domain.md 10.4, step 6); empty if nothing. */
export function revisitTextProblems(
  text: string,
  topic: string,
): readonly { readonly type: RevisitProblem; readonly text: string }[] {
  const sentences = sentencesIn(text);
  const [first = ""] = sentences;
  const problems: readonly (readonly [RevisitProblem, boolean, string])[] = [
    [
      "length",
      sentences.length < 2 || sentences.length > 3,
      `${sentences.length} sentences, not 2 or 3`,
    ],
    ["apology", sentences.some((sentence) => APOLOGY.test(sentence)), "starts with an apology"],
    ["subject", !namesSubject(first, topic), "the first sentence does not name the subject"],
  ];
  return problems.filter(([, holds]) => holds).map(([type, , words]) => ({ type, text: words }));
}

/** One word of the topic is enough, if it is one that carries meaning. */
const namesSubject = (sentence: string, topic: string): boolean => {
  const words = meaningWords(topic);
  return words.length > 0
    ? hasAnyWord(sentence, words)
    : sentence.toLowerCase().includes(topic.toLowerCase());
};
