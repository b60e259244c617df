const APOLOGY = /^(sorry|apologies|unfortunately|i apologi[sz]e)\b/i;

const sentencesIn = (text: string): readonly string[] =>
  text
    .trim()
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence !== "");

/** What is wrong with the words of a revisit (domain.md 10.4, step 6); empty if nothing. */
export function revisitTextProblems(text: string, topic: string): readonly string[] {
  const sentences = sentencesIn(text);
  const length = sentences.length < 2 || sentences.length > 3;
  const apology = sentences.some((sentence) => APOLOGY.test(sentence));
  const named = topic
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 2 && sentences[0]?.toLowerCase().includes(word));
  return [
    ...(length ? [`${sentences.length} sentences, not 2 or 3`] : []),
    ...(apology ? ["starts with an apology"] : []),
    ...(named ? [] : ["the first sentence does not name the subject"]),
  ];
}
