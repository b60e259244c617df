import type { Part, Reading } from "./reading.ts";
import { hasCue, partsWith, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";

/** Limits that are told as limiting: time, money, people, rules, authority. */
export function constraintIn(
  reading: Reading,
  task: readonly Part[],
  result: readonly Part[],
): readonly Part[] {
  if (task.length === 0 && !hasEvent(reading)) return [];
  const results = new Set(result);
  const strong = partsWith(reading, LIMIT).filter((part) => !results.has(part));
  if (strong.length > 0) return strong;
  const weak = partsWith(reading, { ...LIMIT, signs: [hasCue("limiting")] });
  // one hint may be chance, two in a sentence are not
  return weak.filter(
    (part, index) =>
      !results.has(part) &&
      (weak[index - 1]?.sentence === part.sentence || weak[index + 1]?.sentence === part.sentence),
  );
}

/** How somebody always works, or what somebody thinks, is told without limits. */
const hasEvent = ({ parts, deeds }: Reading): boolean =>
  parts.some(({ tense }) => tense === "past") ||
  (deeds.length > 0 && parts.some(({ tense }) => tense === "modal" || tense === "duty"));

const REFUSE = wordSet("let allow permit");
const REFUSE_TO = wordSet("give accept pay approve extend fund budge release lend spare wait");
const SAYING = wordSet("say said says told think thought");

const TIMES = "minutes|hours|days|weeks|months|nights|mins|hrs|wks";
const MEANS =
  "money|budget|time|staff|people|room|space|way|chance|signal|power|electricity|water|cash|help|spares?|spare parts?|replacements?|backup|vehicles?|car|road|access|permission|authority|discretion|choice|turning|doctor|nurse|overtime|hires|support|funds|funding|resources|tools|means|equipment|internet|visitors|extra|second|capacity|rights?";

const LACK = new RegExp(
  ` (?:no|without any|not any|wasn't any|weren't any|isn't any|hardly any) (?:\\w+ )?(?:say|${MEANS}) `,
);
const NOT_HAVE_MEANS = new RegExp(
  ` (?:didn't|don't|doesn't|hadn't|haven't|wasn't|weren't|isn't|aren't|not|never) (?:have |had |got )?(?:the )?(?:any|enough|anybody|anyone|much|${MEANS}) `,
);
const NOT_HAVE =
  / (?:didn't|don't|hadn't|haven't) (?:really |even )?(?:have|got) (?!to |a clue|a good|any idea|the heart|a problem|any problem|much to|kids|a reason)/;
const HAVE_NO =
  / (?:had|have|i'd|we'd|i've|we've|got) no (?!one|idea|doubt|problem|longer|trouble|wonder|complaints)/;
const IS_NO =
  / (?:was|were|is|there's|are) no (?!one|idea|doubt|problem|longer|trouble|wonder|complaints?|surprise|question|sign|fun|point|different|good)/;
const ONE_CHANCE =
  / (?:had|got|have|i'd|we'd|was) (?:just |only |exactly |about )?(?:one|a|a single|an) (?:weekend|afternoon|morning|night|week|day|hour|month|evening|chance|shot|attempt|try|fortnight) (?!off|out|before|ago|later|of|old)/;
const TIME_GIVEN = new RegExp(
  ` (?:had|have|got|gave|gives|given|left me|left us|with|i'd|we'd|i've|we've) (?:me |us |you |only |just |exactly |got ){0,2}# (?:${TIMES}) (?!of )`,
);
const TIME_NEEDED = / (?:take|taken) (?:#|a|another) (?:weeks?|months?|days|years?) /;
const NOBODY_COULD =
  / (?:nobody|no one|only \w+|none of us) (?:could|was allowed|may|can) (?!find|believe|understand|say|tell|remember|help)/;
const ONLY_FEW =
  / (?:(?:had|have|got|gave us|gave me|given us|given me|there were|there was|we were|with|i'd|we'd|us) only (?:#|a|an|one) (?!complaint|problem|question|answer|mistake)|only (?:#|one) (?:of us|people|staff|person|nurses?|engineers?|weeks?|days?|hours?|minutes?|months?|van|car|room|machine)\b)/;
const HAVE_ONE =
  / (?:had|have|got|i'd|we'd) one (?!of|day|thing|idea|who|that|goal|question)\S+ (?:in|for|between|left|on|at|and) /;
const BARE_NO =
  /^ (?:and |so |but )?no (?!idea|doubt|problem|one|wonder|questions?|sorry|thanks|longer|it|i|he|she|we|they|that|,)/;
const UNABLE = / (?:can't|cannot|couldn't|can not|could not) /;
/** What one could not do, without being kept from it. */
const UNABLE_OTHERWISE =
  / (?:can't|cannot|couldn't|could not) (?:\w+ly |even |quite |really )?(?:believe|understand|sleep|wait|see|say|remember|find|figure|help|stop|imagine|complain|think|blame|agree|have|recall|ask|name|tell you) /;
/** "Six of us for two hundred villages". */
const FEW_FOR_MANY =
  / (?:#|one|a single) (?:of us |\S+ ){1,2}for (?:#|all|the whole|over #|the entire) /;

const LIMIT: Signs<Reading> = {
  never: [
    hasCue("lesson"),
    isQuoted,
    (part, reading) => !part.cues.has("constraint") && isNoLimit(part, reading),
  ],
  signs: [
    hasCue("constraint"),
    isRefused,
    ({ at, words }, { firstDeed }) => at <= firstDeed && FEW_FOR_MANY.test(words),
    ({ isNegated, words }) => isNegated && NOT_HAVE_MEANS.test(words),
    ({ isOwn, words }) => isOwn && NOT_HAVE.test(words),
    ({ subject, words }) => subject !== "other" && HAVE_NO.test(words),
    ({ at, words }, { firstDeed }) => at < firstDeed + 3 && IS_NO.test(words),
    ({ words }) => LACK.test(words),
    ({ words }) => ONE_CHANCE.test(words),
    // "We had three days"
    ({ at, words }, { firstDeed, parts }) =>
      at < Math.max(firstDeed + 3, parts.length / 2) && TIME_GIVEN.test(words),
    ({ tense, words }) => tense === "modal" && TIME_NEEDED.test(words),
    ({ isOwn, isNegated, tense }) => isOwn && isNegated && tense === "duty",
    // "We couldn't close the shop"; what they could not do is mostly their trouble
    ({ tense, verb, words }) =>
      tense === "modal" &&
      verb !== "" &&
      UNABLE.test(words) &&
      !/ (?:he|she|they|who|people) (?:\w+ )?(?:can|could)/.test(words),
    ({ isUnreal, words }) => !isUnreal && NOBODY_COULD.test(words),
    ({ words }) => ONLY_FEW.test(words),
    // "We had one microscope in the district"
    ({ at, isOwn, words }, { firstDeed }) => at < firstDeed && isOwn && HAVE_ONE.test(words),
    // "No incubator at the mission"
    ({ at, tense, words }, { firstDeed, deeds }) =>
      deeds.length > 0 && at < firstDeed && tense === "none" && BARE_NO.test(words),
  ],
};

/** Beyond the last step, or under a word that makes it somebody's trait. */
const isNoLimit = (part: Part, { lastDeed }: Reading): boolean =>
  !isRefused(part) &&
  ((lastDeed >= 0 && part.at > lastDeed) ||
    /^(?:who|that|what|so that|whoever|how)$/.test(part.under ?? "") ||
    UNABLE_OTHERWISE.test(part.words));

/** "The landlord wouldn't let us drill", "the bank wouldn't extend it". */
function isRefused({ subject, isNegated, tense, verb }: Part): boolean {
  if (subject !== "other" || !isNegated) return false;
  return REFUSE.has(verb) || (tense === "modal" && REFUSE_TO.has(verb));
}

/** "They'd say there's no time": somebody else's words. */
function isQuoted(part: Part, { parts }: Reading): boolean {
  if (part.subject === "other" && part.verb === "say" && part.tense === "modal") return true;
  const before = parts[part.at - 1];
  return (
    before?.sentence === part.sentence &&
    before.subject === "other" &&
    SAYING.has(before.verb) &&
    !/^ (?:so|and|but) /.test(part.words)
  );
}
