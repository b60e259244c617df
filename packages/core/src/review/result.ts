import type { Part, Reading } from "./reading.ts";
import { hasCue, partsWith, type Sign, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";

/** What came of it, well or badly. */
export const resultIn = (reading: Reading): readonly Part[] => partsWith(endingOf(reading), RESULT);

/** Where the steps of an answer end, as its outcome usually follows them. */
interface Ending {
  readonly parts: readonly Part[];
  readonly sentences: number;
  readonly firstDeed: number;
  /** Whether it is told how things are done as a rule. */
  readonly isRule: boolean;
  /** The last step that is no achievement; infinite where nothing was done. */
  readonly lastStep: number;
  readonly mostSteps: number;
  readonly lastToldSentence: number;
  /** Sentences in which the speaker did something. */
  readonly busy: ReadonlySet<number>;
}

/** How much of an answer without steps is taken for its opening. */
const OPENING_SHARE = 0.3;
/** How much of the steps lies behind when what others do can be an outcome. */
const MOST = 0.6;

function endingOf({ parts, deeds, sentences }: Reading): Ending {
  const isRule = deeds.length > 0 && deeds.every(({ tense }) => tense !== "past");
  const told = isRule ? deeds : deeds.filter(({ tense }) => tense === "past");
  return {
    parts,
    sentences,
    firstDeed: deeds[0]?.at ?? Math.floor(parts.length * OPENING_SHARE) - 1,
    isRule,
    lastStep: (told.findLast(({ verb }) => !ACHIEVED.has(verb)) ?? told.at(-1))?.at ?? Infinity,
    mostSteps: told[Math.max(0, Math.ceil(told.length * MOST) - 1)]?.at ?? Infinity,
    lastToldSentence: told.at(-1)?.sentence ?? 0,
    busy: new Set(told.map(({ sentence }) => sentence)),
  };
}

const ACHIEVED = wordSet(
  `finished closed opened sold saved won lost kept met hit beat delivered completed reached passed landed launched shipped
  recovered avoided handed achieved exceeded filled raised earned ended got cleared secured managed signed retained gained made
  had came went stayed issued served settled published released`,
);
const ACHIEVED_ALONE = wordSet(
  "won lost finished saved met passed opened launched delivered completed sold recovered",
);
/** What others do when a story comes out, well or badly. */
const OUTCOMES = wordSet(
  `agreed accepted approved signed paid returned stayed stopped dropped fell rose grew passed renewed reordered bought
  thanked apologised apologized arrived survived adopted copied calmed healed cleared doubled halved tripled worked shrank
  disappeared vanished improved recovered failed collapsed won lost backed resigned quit left cancelled withdrew conceded
  held doubled reopened recommended complimented praised relented caved voted flourished settled ruled rated dried reordered subsided eased tripled quadrupled plummeted soared sank climbed
  exceeded acquitted rehired graduated sold`,
);
const CHANGED = wordSet(
  `cut reduced brought raised saved increased halved doubled improved shortened lowered boosted shaved trimmed grew shrank
  slashed dropped got`,
);
const CHANGE =
  / (?:from (?:\S+ ){0,6}# (?:\S+ ){0,4}to (?:\S+ ){0,2}#|by # (?:%|percent|per|points|minutes|hours|days)|down to|down by|up by|up to #|below #|under #|above #|up # |down # |to # (?:%|percent|per|minutes|hours|days|pounds|euros)) /;
const STATE_REACHED =
  / (?:operational|open|live|ready|back|through|up|running|home|out|first|under|over|early|done|finished|safe|#) /;

/** "It was a hard term": a judgement of the whole, and no outcome. */
const EVALUATION =
  /^ (?:and |but |so )?(?:it|that|this)(?:'s| was| is) (?:\w+ ){0,3}(?:experience|time|term|weekend|period|year|day|lesson|hard|tough|difficult|stressful|challenge|challenging|fun|great|interesting|mad|crazy|exhausting|intense|nice|while|night|morning|week|month|ride|scene|feeling|shock|situation|moment|job|chaos|nightmare)\b/;

/** "By Friday everyone could log in again": could, as it came about. */
const cameAbout: Sign<Ending> = (
  { at, isNegated, isUnreal, tense, under, words },
  { isRule, lastStep },
) =>
  tense === "modal" &&
  at > lastStep &&
  !isRule &&
  !isNegated &&
  !isUnreal &&
  under === undefined &&
  / could (?!you |see |be |tell )/.test(words) &&
  !/^ (?:so|which) /.test(words);

const NO_MORE = / won't (?:\S+ ){1,4}(?:now|any more|anymore|again) /;
const LASTING =
  / (?:now|nowadays|these days|over the years|tend to|hardly ever|seldom|keep coming|keeps coming|comes? back|stays? with|ring me up|ask for me|ask for us) /;
/** What one had to do when it had come to nothing. */
const FORCED =
  / had to (?:close|shut|stop|cancel|pay|leave|sell|apologise|apologize|start again|start over|give up|give it up|refund|let) (?:\S+ ){0,8}(?:anyway|after all|in the end|eventually|#) /;
const LASTS =
  / (?:now|still|today|nowadays|since|every|again|always|to this day|# (?:\S+ ){0,3}(?:more|less|fewer)) /;
const OWN_FIGURE =
  / (?:my|our) (?:\S+ ){0,5}(?:rate|score|average|figure|record|share|turnover|retention|output|margin|waste|attendance|accuracy)(?:'s| is| are| has been| stands at| sits at) (?:\S+ ){0,3}# /;

const isLate: Sign<Ending> = ({ sentence }, { sentences }) => sentence >= sentences - 2;

const isTold = ({ tense }: Part): boolean => tense === "past" || tense === "perfect";

/** Signs that need a story, told to its last step or beyond. */
const afterSteps =
  (holds: Sign<Ending>): Sign<Ending> =>
  (part, ending) =>
    !ending.isRule && part.at >= ending.lastStep && holds(part, ending);

const RESULT: Signs<Ending> = {
  never: [
    ({ at }, { firstDeed, parts }) => at <= firstDeed && parts.length > 3,
    hasCue("lesson"),
    ({ cues, words }) => cues.has("pending") && !/ the next (?:week|month) /.test(words),
    (part, ending) =>
      part.tense === "modal" &&
      !part.cues.has("resultHead") &&
      !cameAbout(part, ending) &&
      !(ending.isRule && NO_MORE.test(part.words)),
    ({ tense, words }) => tense === "duty" && !FORCED.test(words),
    ({ tense, subject }) => tense === "none" && subject !== undefined,
    ({ under }) => /^(?:so that|if|who|what|whether|how|where)$/.test(under ?? ""),
  ],
  signs: [
    hasCue("resultHead"),
    ({ at, cues, tense }, { lastStep }) =>
      cues.has("result") && (tense !== "none" || at > lastStep),
    cameAbout,
    // "The client renewed", also with steps told after it
    ({ at, subject, tense, under, isNegated, verb }, { isRule, mostSteps }) =>
      !isRule &&
      at > mostSteps &&
      subject === "other" &&
      tense === "past" &&
      under === undefined &&
      !isNegated &&
      OUTCOMES.has(verb),
    // "We cut the wait from two hours to twenty minutes"
    ({ at, isOwn, verb, words }, { isRule, mostSteps }) =>
      !isRule && isOwn && at >= mostSteps && CHANGED.has(verb) && CHANGE.test(words),
    // "I was promoted", "we finished with a day to spare"
    (part, ending) =>
      !ending.isRule &&
      part.isOwn &&
      isTold(part) &&
      isLate(part, ending) &&
      part.at >= ending.lastStep - 2 &&
      (part.isPassive ||
        ACHIEVED_ALONE.has(part.verb) ||
        (ACHIEVED.has(part.verb) && / # /.test(part.words))),
    // "… and had the licence restored in nineteen days"
    ({ at, isOwn, tense, verb, words }, { parts }) =>
      isOwn &&
      tense === "past" &&
      at === parts.length - 1 &&
      verb === "arranged" &&
      / # /.test(words),
    // "They tend to stay with us": what has come of a way of working
    (part, ending) =>
      ending.isRule &&
      part.subject !== "i" &&
      part.at > ending.lastStep &&
      isLate(part, ending) &&
      !part.under &&
      part.tense !== "past" &&
      LASTING.test(part.words),
    // "My kept-promise rate's seventy-eight per cent"
    (part, ending) =>
      isLate(part, ending) && part.at >= ending.firstDeed && OWN_FIGURE.test(part.words),
    // "We cut out on day sixteen with eighty sheep wet"
    afterSteps(
      (part, ending) =>
        part.isOwn &&
        part.tense === "past" &&
        isLate(part, ending) &&
        / (?:on day #|with # (?:\S+ ){0,2}(?:left|wet|spare|over)) /.test(part.words),
    ),
    // "We had to close the ward anyway"
    afterSteps((part, ending) => isLate(part, ending) && FORCED.test(part.words)),
    // "He's training others now", also with a step told after it
    ({ at, subject, tense, under, words }, { isRule, mostSteps }) =>
      !isRule &&
      at > mostSteps &&
      subject === "other" &&
      tense === "present" &&
      under === undefined &&
      LASTS.test(words),
    // "The error rate fell below one percent"
    ({ at, subject, tense, under, words }, { isRule, mostSteps }) =>
      !isRule &&
      at > mostSteps &&
      subject === "other" &&
      tense === "past" &&
      under === undefined &&
      CHANGE.test(words),
    // "0 wrong-breaker events in the shut"
    afterSteps(
      ({ sentence, tense, from, to, words }, { busy }) =>
        tense === "none" &&
        to - from > 2 &&
        !busy.has(sentence) &&
        / (?:now|#|every|all|still|today) /.test(words),
    ),
    afterSteps(
      ({ isOwn, tense, verb, words }) =>
        isOwn &&
        tense === "present" &&
        ((verb === "be" && / now /.test(words)) ||
          (verb === "have" && / (?:now|today|#) /.test(words))),
    ),
    // "We've not had an incident since"
    afterSteps(
      ({ isOwn, isNegated, tense, under, words }) =>
        isOwn &&
        tense === "perfect" &&
        under === undefined &&
        (isNegated || / (?:since|ever|#|now|already) /.test(words)),
    ),
    // "We were back up by six"
    afterSteps(
      (part, ending) =>
        part.isOwn &&
        part.tense === "past" &&
        part.verb === "be" &&
        isLate(part, ending) &&
        STATE_REACHED.test(part.words) &&
        !EVALUATION.test(part.words),
    ),
    // "I got a card from the mayor"
    afterSteps(
      (part, ending) =>
        part.isOwn &&
        part.tense === "past" &&
        isLate(part, ending) &&
        /^(?:got|received|earned)$/.test(part.verb) &&
        part.sentence > ending.lastToldSentence,
    ),
    // what others did, or what was the case, when the speaker had done everything
    afterSteps(
      (part) =>
        part.subject === "other" &&
        part.under === undefined &&
        !part.isUnreal &&
        isTold(part) &&
        !EVALUATION.test(part.words),
    ),
  ],
};

/** Results with a number, a rank or a count to them, in the clause or beside it in the sentence. */
export function measuredIn({ parts }: Reading, result: readonly Part[]): readonly Part[] {
  const counted = parts.map(({ words }) => MEASURE.test(words.replace(DATED, " ")));
  return result.filter(({ at, sentence }) => {
    const belongs = (next: number): boolean => {
      const part = parts[next];
      if (part === undefined || part.sentence !== sentence || part.tense === "modal") return false;
      return !part.isDeed || part.tense !== "past" || ACHIEVED.has(part.verb);
    };
    let [from, to] = [at, at];
    while (to - at < NEIGHBOURS_MAX && belongs(to + 1)) to += 1;
    while (at - from < NEIGHBOURS_MAX && belongs(from - 1)) from -= 1;
    return counted.slice(from, to + 1).includes(true);
  });
}

const NEIGHBOURS_MAX = 12;
/** When something came, and not how much of it. */
const DATED =
  /(?: #| an?| one)(?: \w+)? (?:minutes?|hours?|days?|weeks?|months?|years?|nights?) (?:later|afterwards|ago|on)(?= )|^ (?:and |so )?(?:at #|after # (?:\w+ )?(?:minutes|hours|days|weeks|months|years)) (?=i|we|they|he|she|it|the|everyone|everybody)/;
const MEASURE =
  / (?:(?:came|finished|ranked|placed|we're|we are|now|today|are|is|to|was|were|at) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top)|(?:first|second|third) (?:place|prize)|top of|(?<! the | these | those )#|doubled|halved|tripled|trebled|quadrupled|twice|thrice|zero|highest|lowest|record|half|hundreds|thousands|dozens|number one|(?:but|only|just|exactly) one(?! (?:thing|of|way))) /;
