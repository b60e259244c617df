import type { FoundMoment } from "../moments/moments.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";

/** Whether what is asked is why somebody left. */
export const isAboutLeaving = (topic: string): boolean => LEAVING_TOPIC.test(topic);

const LEAVING_TOPIC =
  /\b(?:leav|left|depart|quit|resign|exit|end (?:at|of)|giving up|gave up|going from|return from|why )/i;

/** Says itself that it is about another thing: "a different animal", "my next line". */
export const isOfOther = (text: string): boolean => OTHER.test(text);

const OTHER =
  /\b(?:different (?:animal|beast|story|thing|matter|job|company|site|world|one)|(?:my|the) (?:next|other|second|later|following) (?:job|line|one|employer|company|project|site|post|role|place|firm|school|ship|shop)|was the (?:bigger|smaller|expensive|cheaper|easier|harder|larger) (?:one|project)|is the (?:bigger|smaller|larger) one|was smaller|was bigger|my (?:sister|brother|wife|husband|mother|mum|father|dad|cousin|uncle|aunt|friend|flatmate)'s|another (?:project|company|job|site|employer|team|ship|school)|elsewhere|later i (?:led|ran|moved|went|wrote)|i later|before that i|after that i)\b/i;

const BEFORE_SCOPE = wordSet("the our my its their this");

/** "The 2016 shutdown": the year says which of several, and is no date. */
export function isScope(
  tokens: readonly Token[],
  subjects: readonly string[],
  { from, to, value }: FoundMoment,
): boolean {
  return (
    value.hasYear &&
    value.to - value.from === 11 &&
    BEFORE_SCOPE.has(wordAt(tokens, from - 1)) &&
    tokens[to]?.kind === "word" &&
    subjects[to] !== ""
  );
}
