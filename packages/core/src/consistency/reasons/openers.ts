import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";
import { LEAVING, MARKERS, TALK } from "./words.ts";

/** Most tellings give no reason: these say whether one does. */
const findOpeners = phraseFinders({
  leaving: { leaving: LEAVING },
  talk: { talk: TALK },
  markers: MARKERS,
});

/** What says that a reason is given, without what only sounds so. */
export function openersIn(tokens: readonly Token[]): ReturnType<typeof findOpeners> {
  const { leaving, talk, markers } = findOpeners(tokens);
  const meant = markers.filter((marker) => isCausal(tokens, marker));
  const isTold = meant.some(({ label }) => !label.startsWith("perhaps"));
  return {
    talk,
    markers: meant,
    leaving: leaving.filter(
      (match) => isOwnLeaving(tokens, match) && (isTold || !isTimeOf(tokens, match)),
    ),
  };
}

/** "Both vans left", "it left me out of pocket", "since I left school", "a retired judge". */
function isOwnLeaving(tokens: readonly Token[], { from, to }: PhraseMatch<string>): boolean {
  const word = wordAt(tokens, from);
  const [before, next] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  if (wordAt(tokens, to - 1).endsWith("went") && !GONE.test(next)) return false;
  // "The forms were moved to the new tool."
  if (word === "moved" && /^(?:was|were|been|be)$/.test(before)) return false;
  if (to - from > 1)
    return !(word === "had" && wordAt(tokens, to - 1) === "go" && TOWARDS.test(next));
  if (word.startsWith("retire")) return !/^(?:a|an|the|two|three|are|were|of|some)$/.test(before);
  if (!/^(?:left|leave|leaving)$/.test(word)) return true;
  return !LEFT_OTHERWISE.test(before) && !LEFT_WHAT.test(next);
}

const GONE = /^(?:[.,;!?]?|because|as|since|when|after|over|and|for|on)$/;
const TOWARDS = /^(?:to|by|through|into|in|past|over|via|back|round|down|up)$/;
const LEFT_OTHERWISE =
  /^(?:was|were|be|been|is|are|got|being|nothing|what|much|little|more|on|the|my|her|his|turn|turned|both|vans|trains?|buses|ships?|time|money|minutes|days|weeks|months|years|people|it)$/;
const LEFT_WHAT =
  /^(?:me|us|him|them|school|university|college|uni|home|alone|over|hand|side|seat|wing|bank|back|out|behind|in|open|it)$/;

/** "Before I left we had forty forms": when, and not why. */
const isTimeOf = (tokens: readonly Token[], { from }: PhraseMatch<string>): boolean => {
  const [first, second] = [wordAt(tokens, from - 2), wordAt(tokens, from - 1)];
  const isSubject = /^(?:i|we|i'd|we'd|they|she|he)$/.test(second);
  return (
    (isSubject && /^(?:before|when|until|till|time|after|since|once)$/.test(first)) ||
    /^(?:before|after|until|till|since|on)$/.test(second)
  );
};

/** "Since we spoke", "came down to 48 seconds", "a matter of weeks": no cause. */
function isCausal(
  tokens: readonly Token[],
  { from, to }: PhraseMatch<keyof typeof MARKERS>,
): boolean {
  const [before, next] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  const isCount = [to, to + 1].some(
    (at) => tokens[at]?.kind === "number" || NUMBER_WORD.test(wordAt(tokens, at)),
  );
  switch (wordAt(tokens, from)) {
    case "since":
      return ![to - 1, to, to + 1, to + 2].some(
        (at) => SINCE_THEN.test(wordAt(tokens, at)) || isOfAge(tokens, at),
      );
    case "as":
      // "As the manager, I signed": what one was.
      return ![to + 1, to + 2].some((at) => /^[,.]?$/.test(wordAt(tokens, at)));
    case "had":
      return !(wordAt(tokens, to - 1) === "go" && TOWARDS.test(next));
    case "after":
    case "once":
      return !AFTER_TIME.test(before) && !isCount;
    case "over":
      return !OVER_TIME.test(next) && !isCount;
    case "came":
    case "comes":
    case "was":
    case "is":
      return !(wordAt(tokens, to - 1) === "to" && isCount);
    case "a":
      return !/^(?:days?|weeks?|months?|minutes?|hours?|seconds?|years?|degree)$/.test(next);
    case "for":
      return !/^(?:first|last|next|second|own|whole|part|age|size)$/.test(next);
    case "so":
      return !wordAt(tokens, to - 1).endsWith("went") || GONE.test(next);
    default:
      return true;
  }
}

/** Whether nothing but "when", "after" and the like speaks for a reason. */
export const isWhenAtMost = (
  tokens: readonly Token[],
  markers: readonly PhraseMatch<string>[],
): boolean => markers.every(({ from }) => WHEN.test(wordAt(tokens, from)));

/** Words that tell when more often than why. */
const WHEN = /^(?:when|after|once|over|now|tired|fed|sick|weary|had)$/;

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|zero|nil|half)$/;

const SINCE_THEN =
  /^(?:spoke|spoken|talked|met|started|joined|began|arrived|left|born|last|first|then|qualified|graduated)$/;

/** "Since I was nine", "since I was a boy". */
const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === "was" &&
  wordAt(tokens, at - 1) === "i" &&
  (tokens[at + 1]?.kind === "number" ||
    NUMBER_WORD.test(wordAt(tokens, at + 1)) ||
    /^(?:a|little|young|small|at)$/.test(wordAt(tokens, at + 1)));

const AFTER_TIME =
  /^(?:look|looks|looked|looking|soon|shortly|long|days?|weeks?|months?|years?|hours?|minutes?|straight|right|one|ever|even|named|seconds?|fortnight)$/;
const OVER_TIME =
  /^(?:winter|summer|weekend|years?|last|next|phone|course|counter|fence|road|border|whole|same|first|period|past|line|top|months?|weeks?|days?|beer|coffee|lunch|dinner|drink|cup|pint|hundred|thousand|dozen|third|half|quarter|decade|century|million|year)$/;
