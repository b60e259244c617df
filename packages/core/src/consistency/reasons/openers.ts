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
  const meant = markers
    .filter((marker) => isCausal(tokens, marker))
    .map((marker) =>
      isClauseOfAs(tokens, marker) ? { ...marker, label: "after" as const } : marker,
    );
  // "It was the railway that cost us pupils": what stands between, and not what follows.
  const isInCleft = ({ from }: Span): boolean =>
    /^it(?:'s)?$/.test(wordAt(tokens, from)) &&
    meant.some(
      (other) =>
        wordAt(tokens, other.from) === "that" && other.from > from && other.from < from + 10,
    );
  const given = meant.filter((marker) => !isInCleft(marker));
  const isTold = given.some(({ label }) => !label.startsWith("perhaps"));
  return {
    talk,
    markers: given,
    leaving: leaving.filter(
      (match) => isOwnLeaving(tokens, match) && (isTold || !isTimeOf(tokens, match)),
    ),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** "It was changed as the law had changed": a clause after another, and not what somebody was. */
function isClauseOfAs(tokens: readonly Token[], { from, to }: Span): boolean {
  if (wordAt(tokens, from) !== "as" || !AFTER_AS.test(wordAt(tokens, to - 1))) return false;
  // "My day rate as a freelancer was": one clause.
  if (!hasVerbBefore(tokens, from)) return false;
  const verb = [to + 1, to + 2, to + 3].find((at) => FINITE.test(wordAt(tokens, at)));
  return (
    verb !== undefined &&
    tokens.slice(to, verb).every(({ kind, lower }) => kind === "word" && !NO_SUBJECT.test(lower))
  );
}

function hasVerbBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 12; at -= 1) {
    const lower = wordAt(tokens, at);
    if (/^[.!?:;]?$/.test(lower)) return false;
    if (FINITE.test(lower) || /[a-z]ed$/.test(lower)) return true;
  }
  return false;
}

/** "A cook and a geologist as my co-curators." */
const isListed = (tokens: readonly Token[], to: number): boolean =>
  [1, 2, 3].some((step) => {
    const lower = wordAt(tokens, to + step);
    return (
      /^[.,;]?$/.test(lower) &&
      !tokens
        .slice(to, to + step)
        .some((token) => FINITE.test(token.lower) || token.lower.endsWith("ed"))
    );
  });

const AS_PRONOUN =
  /^(?:i|the|they|we|my|it|he|she|there|our|its|their|nobody|no|you|his|her|customers|clients)$/;
const AFTER_AS =
  /^(?:two|three|four|several|some|half|both|most|many|hardly|people|every|all|nearly|almost|of|a|an|the|my|our|his|her|their|its|no)$/;
const FINITE =
  /^(?:was|were|is|are|had|has|have|wasn't|weren't|isn't|aren't|hadn't|couldn't|can't|didn't|doesn't|don't|won't|wouldn't|kept|got|went|came|fell|ran|left|broke|died|cost|lost|wanted|needed|paid|closed|moved|refused|failed|stopped|pulled|changed|opened|told|said)$/;
const NO_SUBJECT =
  /^(?:i|we|he|she|they|it|you|and|or|of|to|in|at|on|for|by|with|who|that|which|than)$/;

/** "Both vans left", "it left me out of pocket", "since I left school", "a retired judge". */
function isOwnLeaving(tokens: readonly Token[], { from, to }: PhraseMatch<string>): boolean {
  const word = wordAt(tokens, from);
  const [before, next] = [wordAt(tokens, from - 1), wordAt(tokens, to)];
  if (wordAt(tokens, to - 1).endsWith("went") && !GONE.test(next)) return false;
  if (isOfKin(tokens, from)) return false;
  // "I stopped counting", "frost stopped us", "finished in two years".
  if (word === "stopped" && (NO_END.test(next) || !STOPPING.test(before))) return false;
  if (word === "finished" && /^(?:was|were|it|is)$/.test(before)) return false;
  // "The other side walked out."
  if (word === "walked" && !STOPPING.test(before)) return false;
  // "The permit ran out."
  if (word === "ran" && wordAt(tokens, to - 1) === "out" && !RUNNING_OUT.test(before)) return false;
  // "Called off for the heat."
  if (word === "off" && /^(?:called|put|set|cut|paid|made|told|signed|kicked|lifted)$/.test(before))
    return false;
  if (word.startsWith("switch") && /^(?:off|on|over)$/.test(next)) return false;
  // "We closed the 2021 audit."
  if (
    /^(?:closed|shut)$/.test(word) &&
    /^(?:\d+|deal|case|books|audit|gap|file|sale|loop|accounts?|window|lid)$/.test(next)
  )
    return false;
  // "They won't let me go sooner."
  if (word === "let" && REFUSED.test(before)) return false;
  // "The forms were moved to the new tool."
  if (word === "moved" && /^(?:was|were|been|be)$/.test(before)) return false;
  if (to - from > 1)
    return !(word === "had" && wordAt(tokens, to - 1) === "go" && TOWARDS.test(next));
  if (word.startsWith("retire")) return !/^(?:a|an|the|two|three|are|were|of|some)$/.test(before);
  if (!/^(?:left|leave|leaving)$/.test(word)) return true;
  return !LEFT_OTHERWISE.test(before) && !LEFT_WHAT.test(next);
}

/** "My brother gave up the circus": not the speaker's leaving. */
const isOfKin = (tokens: readonly Token[], from: number): boolean =>
  /^(?:my|our|his|her|their)$/.test(wordAt(tokens, from - 2)) &&
  KIN.test(wordAt(tokens, from - 1)) &&
  /^(?:left|quit|gave|gives|moved|retired|resigned|stopped|sold|packed|came|switched|changed)$/.test(
    wordAt(tokens, from),
  );

const KIN =
  /^(?:brother|sister|cousin|father|mother|dad|mum|mom|uncle|aunt|wife|husband|son|daughter|friend|flatmate|apprentice|neighbour|colleague|deputy|assistant|trainee|intern|predecessor|successor)$/;
const NO_END = /^(?:counting|laughing|asking|us|them|him|her|at|by|in|short|talking|crying|to)$/;
const STOPPING =
  /^(?:i|we|i'd|i've|we'd|and|just|then|never|simply|finally|had|have|also|later|,|;)$/;
const RUNNING_OUT =
  /^(?:contract|contracts|funding|grant|post|cover|job|season|secondment|term|scheme|mandate|money|cash|visa|it|fellowship|lease|placement|work|orders|time|project|assignment|tenancy)$/;
const REFUSED = /^(?:won't|wouldn't|not|don't|didn't|never|can't|couldn't|doesn't)$/;

const GONE = /^(?:[.,;!?]?|because|as|since|when|after|over|and|for|on)$/;
const TOWARDS = /^(?:to|by|through|into|in|past|over|via|back|round|down|up)$/;
const LEFT_OTHERWISE =
  /^(?:sick|paternity|maternity|parental|annual|unpaid|compassionate|medical|shore|home|won't|can't|never|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|was|were|be|been|is|are|got|being|nothing|what|much|little|more|on|the|my|her|his|turn|turned|both|vans|trains?|buses|ships?|time|money|minutes|days|weeks|months|years|people|it)$/;
const LEFT_WHAT =
  /^(?:its|that|things|everything|room|space|messages|a|an|me|us|him|them|school|university|college|uni|home|alone|over|hand|side|seat|wing|bank|back|out|behind|in|open|it)$/;

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
    case "to":
      return !(
        MAY_BE_WANTED.test(wordAt(tokens, from + 1)) &&
        (WANTING.test(before) || /[^s]s$/.test(before))
      );
    case "that":
      return [2, 3, 4, 5, 6, 7, 8].some((back) => /^it(?:'s)?$/.test(wordAt(tokens, from - back)));
    case "the":
      // "That's the only reason we used it": told before.
      return !/^(?:that's|was|is|it's)$/.test(before);
    case "and":
      return !wordAt(tokens, to - 1).endsWith("went") || GONE.test(next);
    case "if":
      return tokens
        .slice(Math.max(0, from - 16), from + 16)
        .some(({ lower }) => COUNTERFACTUAL.test(lower));
    case "as":
      if (AS_MUCH.test(before) || TELLING.test(next) || TELLING.test(wordAt(tokens, to + 1)))
        return false;
      if (!AS_PRONOUN.test(wordAt(tokens, to - 1))) return isClauseOfAs(tokens, { from, to });
      if (/^(?:my|our|his|her|their|its)$/.test(wordAt(tokens, to - 1)) && isListed(tokens, to))
        return false;
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
      // "Fridays are for my daughter."
      if (/^(?:am|is|are|was|were|be|it's)$/.test(before)) return false;
      return !/^(?:first|last|next|second|own|whole|part|age|size)$/.test(next);
    case "so":
      // "Two years, so it was, and then."
      if (wordAt(tokens, to - 1) === "was") return /^[a-z]/.test(next);
      if (wordAt(tokens, to - 1) === "gave") return /^(?:up|it|in|my|notice)$/.test(next);
      return !wordAt(tokens, to - 1).endsWith("went") || GONE.test(next);
    default:
      return true;
  }
}

/** "We love to travel", "I had to raise", "a student to look after". */
const WANTING =
  /^(?:want|wants|wanted|love|loves|like|likes|have|had|has|need|needs|needed|going|able|willing|prefer|hate|ready|used|due|supposed|asked|got|ought|happy|glad|free|student|people|children|nothing|something|somebody|someone|nobody|lot|much|more|enough|hope|plan|planned|hoping|keen|eager|try|tried|trying|not|how|where|what|allowed|looking|managed|meant|began|started|managed|refuse|decide|decided)$/;
const MAY_BE_WANTED =
  /^(?:save|cut|avoid|escape|get|please|make|keep|comply|attract|travel|learn|raise|study|look|pay|care|help)$/;
const COUNTERFACTUAL = /^(?:still|would|would've|wouldn't|i'd|we'd|they'd|he'd|she'd|it'd)$/;
const AS_MUCH =
  /^(?:long|soon|far|much|well|many|same|such|twice|just|often|good|known|inasmuch|even)$/;
const TELLING =
  /^(?:told|tell|said|say|put|claimed|mentioned|explained|see|saw|wrote|described|call|called|remember|recall)$/;

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
