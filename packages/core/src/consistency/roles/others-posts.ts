import type { Token } from "../../text/tokens.ts";
import type { Post } from "../facts/fact.ts";
import { wordAt } from "../facts/words.ts";
import { isSomebody } from "./agents.ts";
import { isPost } from "./posts.ts";

export interface FoundOthersPost {
  readonly value: Post;
  readonly from: number;
  readonly to: number;
}

/** Posts that the speaker did not have: "our conductor was superb", "I've never been a deputy head". */
export function othersPostsIn(tokens: readonly Token[]): readonly FoundOthersPost[] {
  const found: FoundOthersPost[] = [];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (!isPost(token) || (next && isPost(next))) continue;
    const start = startOf(tokens, at);
    const isOthers = isHeldByOther(tokens, start, at) || isDenied(tokens, start);
    if (!isOthers) continue;
    const words = tokens
      .slice(start, at + 1)
      .flatMap(({ kind, lower }) => (kind === "word" ? [lower] : []));
    found.push({ value: { type: "post", words, isOthers: true }, from: start, to: at + 1 });
  }
  return found;
}

/** Words of the name before its last: "deputy head", "integration office head". */
function startOf(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < NAME_MAX && isInName(tokens, start - 1)) start -= 1;
  return start;
}

const NAME_MAX = 3;

const isInName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "word" && !ENDS_NAME.test(token.lower) && !token.lower.endsWith("'s");
};

const ENDS_NAME =
  /^(?:i|i'm|a|an|the|our|my|his|her|their|its|your|of|to|as|and|or|but|was|were|is|are|been|be|being|not|never|wasn't|isn't|ever|by|for|with|from|under|in|on|at|only|just|no|we|they|he|she|you|that|this|who|some|any|every|each|two|three|four|new|old|former|become|became|made|had|have|employ|employed|hired|stood|elected|there's)$/;

/** "Our treasurer looked after the money", "the captain is Marguerite", "we employ a clerk". */
function isHeldByOther(tokens: readonly Token[], start: number, end: number): boolean {
  const before = wordAt(tokens, start - 1);
  const isAfterI =
    /^(?:i|i'm|i'd|me|my|as|was|am|been|became|become|under|for|by|with|to|of)$/.test(
      wordAt(tokens, start - 2),
    );
  if (
    /^(?:a|an)$/.test(before) &&
    /^(?:employ|employed|hired|brought|had|have|got)$/.test(wordAt(tokens, start - 2))
  )
    return /^(?:we|they)$/.test(wordAt(tokens, start - 3));
  const isDefinite = (/^(?:our|the)$/.test(before) || before.endsWith("'s")) && !isAfterI;
  const isBare = /^(?:[.!?;:,]|)$/.test(before);
  const verb = wordAt(tokens, end + 1);
  if (/^(?:was|is)$/.test(verb)) {
    const who = wordAt(tokens, end + 2);
    if (/^(?:me|i|myself|mine|my)$/.test(who)) return false;
    return (
      (isDefinite && before === "our") || ((isDefinite || isBare) && isSomebody(tokens, end + 2, 0))
    );
  }
  return isDefinite && before === "our" && DID.test(verb);
}

const DID =
  /^(?:looked|took|did|ran|led|wrote|kept|made|gave|had|has|held|signed|drew|built|handled|decided|does|looks|takes|runs|signs|came|stood|managed|planned|drafted|designed|saw|chose|told|said|paid|sang|played|flew|drove|cooked|sat|went|set|put)$/;

/** "Never been a deputy head", "I wasn't the warden". */
function isDenied(tokens: readonly Token[], start: number): boolean {
  const words = [1, 2, 3, 4].map((back) => wordAt(tokens, start - back));
  const phrase = words.toReversed().join(" ");
  return DENIALS.test(phrase);
}

const DENIALS =
  /(?:^|\s)(?:(?:never|not|wasn't|i'm not|was not) (?:been |ever been |was |made |the |a |an |become |became |their |our |any ){1,3}|never (?:been|made|was) |never stood for )$|(?:never been|never was|was never|i'm not|i wasn't|i was not|never stood for|never made|haven't been|not yet) ?(?:a|an|the|their|our)?$/;
