import type { Part, Reading } from "./reading.ts";
import { hasCue, partsWith, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";

/** Limits that are told as limiting: time, money, people, rules, authority. */
export function constraintIn(
  reading: Reading,
  task: readonly Part[],
  result: readonly Part[],
): readonly Part[] {
  const isMethod = task.length === 0 && !hasEvent(reading);
  const results = new Set(result);
  return partsWith(reading, LIMIT).filter(
    (part) => !results.has(part) && (!isMethod || isNamed(part, reading)),
  );
}

/** How somebody always works, or what somebody thinks, is told without limits. */
const hasEvent = ({ parts, deeds }: Reading): boolean =>
  parts.some(({ tense }) => tense === "past") ||
  (deeds.length > 0 && parts.some(({ tense }) => tense === "modal" || tense === "duty"));

/** A method is told with a limit where the limit is said in so many words, before the steps. */
const isNamed = ({ at, cues, tense }: Part, { firstDeed }: Reading): boolean =>
  cues.has("constraint") && at <= firstDeed && tense !== "past";

const REFUSE = wordSet("let allow permit authorise authorize");
const REFUSE_TO =
  wordSet(`give accept pay approve extend fund budge release lend spare wait agree consent sign
  move moved shift shifted bend yield stretch hear`);
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
  / (?:was|were|is|there's|are) no (?!$|one|idea|doubt|problem|longer|trouble|wonder|complaints?|surprise|question|sign|fun|point|different|good|object|exception|match|use|help|fan|stranger|expert|secret|hurry|rush|need|reason|harm|small|mean|joke|picnic|accident|news|coincidence)/;
const ONE_CHANCE =
  / (?:had|got|have|i'd|we'd) (?:just |only |exactly |about )?(?:one|a|a single|an) (?:weekend|afternoon|morning|night|week|day|hour|month|evening|fortnight) (?!off|out|before|ago|later|of|old)/;
/** "I had a chance to talk to him" is no limit. */
const ONE_SHOT =
  / (?:had|got|have|i'd|we'd|was) (?:(?:just|only|exactly) (?:one|a|a single)|one|a single) (?:chance|shot|attempt|try|go|night|day|week|weekend) (?!off|out|before|ago|later|of|old)/;
const ONLY_HAVE = / only (?:had|have|got) (?!to )/;
const TIME_GIVEN = new RegExp(
  ` (?:had|have|got|gave|gives|given|left me|left us|with|i'd|we'd|i've|we've) (?:me |us |you |only |just |exactly |got ){0,2}# (?:${TIMES}) (?!of |with (?:him|her|them|you|my|the) |off |together |there )`,
);
const TIME_NEEDED =
  / (?<!could |might |may )(?:take|taken) (?:#|a|another) (?:weeks?|months?|days|years?) /;
const NOBODY_COULD =
  / (?:nobody|no one|only \w+|none of us) (?:could|was allowed|may|can) (?!find|believe|understand|say|tell|remember|help)/;
const ONLY_FEW =
  / (?:(?:had|have|got|gave us|gave me|given us|given me|there were|there was|we were|with|i'd|we'd|us) only (?:#|a|an|one) (?!complaint|problem|question|answer|mistake)|only (?:#|one) (?:of us|people|staff|person|nurses?|engineers?|weeks?|days?|hours?|minutes?|months?|van|car|room|machine)\b)/;
const HAVE_ONE =
  / (?:had|have|got|i'd|we'd) one (?!of|day|thing|idea|who|that|goal|question)\S+ (?:in|for|between|left|on|at|and) /;
/** "Less than a week", "barely an hour". */
const SCANT = new RegExp(
  ` (?:had|have|got|gave us|gave me|left|with|was|were|in) (?:me |us )?(?:less than|barely|hardly|scarcely|not even|no more than|fewer than|at best|under) (?:#|a|an|one|half an?) (?:\\w+ )?(?:${TIMES}|week|hour|day|month|minute|night|year|fortnight|people|staff|hands|person|engineers?|nurses?) `,
);
const BARE_NO =
  /^ (?:and |but )?no (?!-|idea|doubt|problem|one|wonder|questions?|sorry|thanks|longer|it|i|he|she|we|they|that|,)/;
/** "The supplier needed six weeks". */
const WAIT_FOR =
  / (?:needed|needs|quoted|wanted) (?:at least |about )?# (?:weeks|months|days|hours)(?: to| for| notice)? /;
/** "No new software permitted", "nothing over five hundred pounds could be ordered". */
const RULED_OUT =
  /^ (?:and |so |but )?(?:no|not one|not a|nothing) (?:\S+ ){1,8}(?:allowed|permitted|possible|available|approved|ordered|hired|bought|added|spent|moved|changed|taken on|brought in) /;
const NOTHING_BEYOND =
  / nothing (?:over|above|beyond|bigger|heavier|longer|newer|larger|wider|taller|# ) ?(?:\S+ ){0,6}(?:could|can|was|were|is|may|would|allowed) /;
const NOTHING_ELSE =
  /^ (?:and |but )?(?:nothing else|nothing more|not one more|no more|that's all|that was that|that's that) $/;
const NOT_LET =
  / (?:doesn't|didn't|don't|wouldn't|won't|not|never) (?:let|allow|permit) (?:us|me|you|anyone|anybody|one|for) /;
/** "We may not advertise"; not "it may not be". */
const FORBIDDEN = / (?:may|must) not (?!be |have |seem|sound|know|want|like|look|matter|mean)/;
/** "The plane would take thirty kilos": how much something holds. */
const HOLDS =
  / (?:would|will|could|can) (?:only |just )?(?:carry|take|hold|bear|lift|seat|fit|sleep|support|stand) (?:only |just |at most )?# /;
/** What customers or colleagues could not do is their trouble, and no limit. */
const THEIR_TROUBLE =
  / (?:he|she|they|who|people|customers?|patients?|nurses?|staff|pupils|students?|parents|users?|guests?|clients|colleagues?|drivers|workers|children|kids|teams?|agents|operators|tenants|visitors|families|manager|boss|man|woman|men|women|everybody|everyone|passengers|members|callers|readers|residents|players) (?:\w+ )?(?:can|could)/;
/** What a place is in want of is the trouble to be mended: "there was no system". */
const DISORDER =
  / no (?:\w+ )?(?:system|process|procedure|list|rota|plan|record|records|sign|note|notes|label|labels|structure|order|owner|answer|reply|news|result|results|agreement|trust|contact|mention|sense|clue|trace|rhythm|overview|communication|strategy|standard|checklist) /;
const UNABLE = / (?:can't|cannot|couldn't|can not|could not) /;
/** What one could not do, without being kept from it. */
const UNABLE_OTHERWISE =
  / (?:can't|cannot|couldn't|could not) (?:\w+ly |even |quite |really )?(?:believe|understand|sleep|wait|see|say|remember|find|figure|help|stop|imagine|complain|think|blame|agree|have|recall|ask|name|tell you|decide|leave it|let it|let that|bear|stand|face|resist|get over|explain|describe) /;
/** "Six of us for two hundred villages". */
const FEW_FOR_MANY =
  / (?:#|one|a single) (?:of us |\S+ ){1,2}for (?:#|all|the whole|over #|the entire) /;

const LIMIT: Signs<Reading> = {
  never: [
    hasCue("lesson"),
    isQuoted,
    (part, reading) => isAmple(part, reading),
    (part, reading) => !part.cues.has("constraint") && isNoLimit(part, reading),
  ],
  signs: [
    hasCue("constraint"),
    isRefused,
    ({ at, words }, { firstDeed }) => at <= firstDeed && FEW_FOR_MANY.test(words),
    ({ isNegated, words }) => isNegated && NOT_HAVE_MEANS.test(words),
    ({ isOwn, words }) => isOwn && NOT_HAVE.test(words),
    ({ subject, words }) => subject !== "other" && HAVE_NO.test(words) && !DISORDER.test(words),
    ({ at, words }, { firstDeed }) =>
      at < firstDeed + 3 && IS_NO.test(words) && !DISORDER.test(words),
    ({ words }) => LACK.test(words),
    ({ words }) => ONE_CHANCE.test(words) || ONE_SHOT.test(words),
    ({ words }) => ONLY_HAVE.test(words),
    ({ at, words }, { firstDeed }) => at < firstDeed + 3 && SCANT.test(words),
    // "We had three days"
    ({ at, words }, { firstDeed, parts }) =>
      at < Math.max(firstDeed + 3, parts.length / 2) && TIME_GIVEN.test(words),
    ({ tense, words }) => tense === "modal" && TIME_NEEDED.test(words),
    ({ isOwn, isNegated, tense }) => isOwn && isNegated && tense === "duty",
    // "We couldn't close the shop"; what they could not do is mostly their trouble
    ({ tense, verb, words }) =>
      tense === "modal" && verb !== "" && UNABLE.test(words) && !THEIR_TROUBLE.test(words),
    ({ at, subject, words }, { firstDeed }) =>
      subject === "other" && at < firstDeed + 3 && WAIT_FOR.test(words),
    // "Two juniors, nothing else"
    ({ at, words }, { firstDeed }) => at <= firstDeed && NOTHING_ELSE.test(words),
    // "… and the lease doesn't let us put in a ninth"
    ({ words }) => NOT_LET.test(words),
    ({ words }) => RULED_OUT.test(words) || NOTHING_BEYOND.test(words),
    ({ subject, words }) => subject !== undefined && FORBIDDEN.test(words),
    ({ at, subject, words }, { firstDeed, deeds }) =>
      subject === "other" && deeds.length > 0 && at < firstDeed && HOLDS.test(words),
    // "Only one qualified auditor on the books"
    ({ at, words, tense }, { firstDeed }) =>
      tense === "none" && at < firstDeed && /^ (?:and |but )?only (?:#|one) /.test(words),
    ({ isUnreal, words }) => !isUnreal && NOBODY_COULD.test(words),
    ({ words }) => ONLY_FEW.test(words),
    // "We had one microscope in the district"
    ({ at, isOwn, words }, { firstDeed }) => at < firstDeed && isOwn && HAVE_ONE.test(words),
    // "No incubator at the mission"
    ({ at, tense, words, sentence }, { firstDeed, deeds, parts }) =>
      deeds.length > 0 &&
      at < firstDeed &&
      tense === "none" &&
      BARE_NO.test(words) &&
      !parts.some((part) => part.sentence === sentence && part.cues.has("task")),
  ],
};

/** "The trouble was that …", "the deeds say that …". */
const SAID_TO_LIMIT =
  / (?:trouble|problem|catch|thing|difficulty|snag|worst|rule|rules|condition|terms|law|contract|policy|deeds|statutes|permit|licence) (?:was|is|were|are|say|says|said|states?|stated) /;

/** Beyond the last step, or under a word that makes it somebody's trait. */
const isNoLimit = (part: Part, { lastDeed, parts }: Reading): boolean =>
  !isRefused(part) &&
  ((lastDeed >= 0 && part.at > lastDeed) ||
    (part.under === "that" && !SAID_TO_LIMIT.test(parts[part.at - 1]?.words ?? "")) ||
    /^(?:who|what|so that|whoever|how)$/.test(part.under ?? "") ||
    UNABLE_OTHERWISE.test(part.words));

/** "The landlord wouldn't let us drill", "the bank wouldn't extend it". */
function isRefused({ subject, isNegated, tense, verb }: Part): boolean {
  if (subject !== "other" || !isNegated) return false;
  return REFUSE.has(verb) || (tense === "modal" && REFUSE_TO.has(verb));
}

/** "A budget of a million, which was plenty". */
const isAmple = (part: Part, { parts }: Reading): boolean =>
  parts
    .slice(part.at, part.at + 2)
    .some(({ words, sentence }) => sentence === part.sentence && AMPLE.test(words));

const AMPLE =
  / (?:plenty|ample|more than enough|no object|generous|never a worry|no worry|more than i could|more than we could|no problem) /;

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
