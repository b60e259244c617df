import type { Part, Reading } from "./reading.ts";
import { comesSoon, hasCue, partsWith, type Sign, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";
import { isDeed } from "./verbs.ts";

/** Options that were considered, proposed or offered, and not taken. */
export const rejectedIn = (reading: Reading): readonly Part[] => partsWith(reading, REJECTED);

const WISHES = wordSet(
  "wanted wants advised told reckoned urged pressed begged preferred insisted hoped argued",
);
const OPINIONS = wordSet("said says thought felt");
const NO_REFUSAL = wordSet("know have believe see say understand");
const OWN_PLAN =
  / (?:boss|manager|director|chief|captain|chef|owner|partner|colleague|foreman|supervisor|deputy|architect|engineer|consultant|surgeon|producer|editor|promoter|mayor|chairman|chair|founder|cto|ceo|cfo|lead|supplier|vendor|contractor) (?:only |just |really |simply )?wanted to (?!know|see|help|leave|talk|go home|learn|hear|find|be |make sure|thank)/;
const OTHERS_WOULD =
  /^ (?:and |but |so )?(?:others|many|most|some|anybody|anyone|somebody|someone|another \w+|my \w+|most people|some people) (?:else )?(?:would|might|could)(?: have|'ve) /;
const THOUGHT_OF =
  / (?:thought of|thought about|considered|toyed with|contemplated) (?:just |simply |even |briefly )?(?!doing|going|how|everything|nothing|anything|something)\w{2,}ing /;
const TOO_DEAR =
  /^ (?:far |way |much |but )?too (?:expensive|dear|slow|risky|late|long|big|heavy|dangerous|costly|complicated|much) $/;
const AT_FIRST =
  / (?:thought (?:of|about)|wanted to|planned (?:to|on)|meant to|going to|inclined to|intended to|considered) (?:\S+ ){1,10}(?:at first|initially|originally|to begin with) |(?:at first|initially|originally) (?:i|we)(?: had|'d)? (?:thought of|thought about|wanted to|planned to|meant to|intended to) /;
const WEIGHED = / weighed (?:\S+ ){1,8}against /;
/** A kindness, and no option. */
const TREATED =
  / offered (?:me |us |him |her |them )?(?:some |a |an |his |her |their )?(?:cup|tea|coffee|seat|chair|drink|water|cake|biscuit|help|hand|lift|sympathy|condolences|apology|thanks) /;
const NO_CHOICE =
  / refused? to (?:give (?:up|in)|be|believe|panic|stop|quit|let|accept defeat|lose|talk|eat|answer) /;
const DECLINED = wordSet(
  "decline declined reject rejected dismiss dismissed veto vetoed scrapped discarded overruled",
);
const DROPPED_REACH = 5;
const PUT_FORWARD = ["proposal", "pitch", "considered", "personWish"] as const;
const WISHED_OF =
  / (?:would have|would've|'d have|d have) (?:\w+ly )?(?:liked|preferred|wanted|loved|had) (?:me|us|it|to|the) /;
/** An idea that is somebody's own: "the attorney's theory was", "everybody's idea was". */
const IDEA =
  / (?!it's|that's|what's|there's|he's|she's|let's)\S+'s? (?:first |own |only |big )?(?:answer|idea|solution|theory|plan|advice|instinct|remedy|cure|suggestion|preference|reflex|proposal|favourite|thinking|line|recipe) (?:was|is) (?!to me|that i|my|good|right|simple|clear)/;
const SOME_COULD =
  /^ (?:and |so |but )?(?:you|one|some|others|people|many|most|anybody|anyone) (?:\w+ )?(?:could|might|would) /;
/** "…, so I did", "…, so we met". */
const isTakenUp = (reading: Reading, at: number): boolean =>
  comesSoon(reading, at, 3, ["accepted"]) ||
  reading.parts
    .slice(at + 1, at + 3)
    .some(
      ({ sentence, words, tense }) =>
        sentence === reading.parts[at]?.sentence &&
        tense === "past" &&
        /^ (?:and )?so (?:i|we) (?!said|told|thought)/.test(words),
    );

const isNamedIdea = ({ words }: Part): boolean => IDEA.test(words);
const INSTEAD =
  / (?:instead of|rather than|as opposed to|in place of) (?!(?:what|that|just|how|where|#) )\S/;

const isBeforeEnd: Sign<Reading> = ({ at }, { lastDeed }) => lastDeed < 0 || at <= lastDeed;

/** Signs that count up to the last step: what was weighed after it was not in the choice. */
const beforeEnd =
  (holds: Sign<Reading>): Sign<Reading> =>
  (part, reading) =>
    isBeforeEnd(part, reading) && holds(part, reading);

const REJECTED: Signs<Reading> = {
  never: [hasCue("lesson")],
  signs: [
    ({ cues, words }) => cues.has("refusal") && !NO_CHOICE.test(words),
    // "Declined, as they wanted five years"
    ({ isOwn, isNegated, tense, verb }) =>
      isOwn && !isNegated && tense !== "modal" && DECLINED.has(verb),
    // "The consignment was offered: declined", told with or without steps
    ({ at, cues }, { parts }) =>
      cues.has("dropped") &&
      parts
        .slice(Math.max(0, at - DROPPED_REACH), at + 1)
        .some((part) => PUT_FORWARD.some((cue) => part.cues.has(cue)) || isNamedIdea(part)),
    // "The ministry would have liked me to send out a form"
    ({ isUnreal, subject, words }) => isUnreal && subject === "other" && WISHED_OF.test(words),
    // "Others would have moved her"
    beforeEnd(({ isUnreal, words }) => isUnreal && OTHERS_WOULD.test(words)),
    // "I thought of resigning"
    ({ at, isOwn, words }, { lastDeed }) => isOwn && at < lastDeed && THOUGHT_OF.test(words),
    // "Sensors? Too expensive."
    ({ at, words }, { lastDeed }) => at > 0 && at < lastDeed && TOO_DEAR.test(words),
    // "I'd thought of closing at first", "we weighed buying against borrowing"
    beforeEnd(
      ({ subject, words }) => subject !== "other" && (AT_FIRST.test(words) || WEIGHED.test(words)),
    ),
    // "The architect's answer was acrylic"
    (part, reading) =>
      isNamedIdea(part) && part.at < reading.lastDeed && !isTakenUp(reading, part.at),
    // "You could crush them into the custard, but I'd never do that"
    beforeEnd(
      ({ at, subject, tense, words }, { parts }) =>
        subject === "other" &&
        tense === "modal" &&
        SOME_COULD.test(words) &&
        parts
          .slice(at + 1, at + 6)
          .some((part) => part.isOwn && part.isNegated && part.tense === "modal"),
    ),
    // "I could have shouted at him"
    beforeEnd(
      (part, reading) =>
        part.isUnreal &&
        !/^(?:if|who|whom|which|that)$/.test(part.under ?? "") &&
        (part.isOwn || isWeighed(part, reading)),
    ),
    // "I told them that we wouldn't build it"
    beforeEnd(({ at, sentence, isOwn, verb }, { parts }) => {
      const next = parts[at + 1];
      if (!isOwn || !/^(?:said|told)$/.test(verb) || next?.sentence !== sentence) return false;
      return next.isOwn && / (?:wouldn't|won't|would not|will not) /.test(next.words);
    }),
    // "The donor proposed new boreholes"
    ({ at, isOwn, cues, words }, reading) =>
      cues.has("proposal") &&
      !TREATED.test(words) &&
      !isOwn &&
      at < reading.lastDeed &&
      !isTakenUp(reading, at),
    // "I didn't shout, I asked her to sit down"
    beforeEnd(
      ({ at, sentence, isOwn, isNegated, tense, verb }, { parts }) =>
        isOwn &&
        isNegated &&
        tense === "past" &&
        isDeed(verb) &&
        parts[at + 1]?.sentence === sentence &&
        parts[at + 1]?.isDeed === true,
    ),
    // "My sister said sell it. I couldn't do that"
    beforeEnd(
      ({ at, subject, verb }, { parts }) =>
        subject === "other" && OPINIONS.has(verb) && parts.slice(at + 1, at + 3).some(isRefusal),
    ),
    beforeEnd(
      ({ at, subject, words }, { deeds }) =>
        at > 0 &&
        subject !== "other" &&
        INSTEAD.test(words) &&
        deeds.some(({ tense }) => tense !== "present"),
    ),
    // "The captain wanted to press on": a plan of somebody's own, told before what was done
    beforeEnd(
      ({ at, subject, tense, under, words }, reading) =>
        subject === "other" &&
        tense === "past" &&
        under === undefined &&
        at < reading.lastDeed &&
        OWN_PLAN.test(words) &&
        !comesSoon(reading, at, 4, ["accepted"]),
    ),
    // "My manager wanted to put up a sign, but I …"
    beforeEnd(
      ({ at, subject, cues, under, verb, words }, reading) =>
        !comesSoon(reading, at, 4, ["accepted"]) &&
        under !== "because" &&
        (cues.has("personWish") ||
          (subject === "other" &&
            WISHES.has(verb) &&
            (verb !== "told" || / told (?:me|us) /.test(words)))) &&
        (comesSoon(reading, at, 4, ["refusal", "turn"]) ||
          reading.parts.slice(at + 1, at + 4).some(isCrossing)),
    ),
    // "I thought about closing, but …"
    beforeEnd(
      ({ at, cues }, reading) =>
        cues.has("considered") &&
        (comesSoon(reading, at + 1, 2, ["refusal", "turn"]) ||
          reading.parts.slice(at + 1, at + 3).some(({ words }) => words.startsWith(" but "))),
    ),
  ],
};

/** "The agency would have sent another": told beside what was weighed. */
const isWeighed = ({ at, words }: Part, { parts }: Reading): boolean =>
  /^ but | (?:easy|easiest|easier|simple|simplest|obvious|quick|quickest|cheap|cheaper|faster|safe) /.test(
    words,
  ) ||
  parts
    .slice(Math.max(0, at - 2), at + 3)
    .some(
      (part) => part.at !== at && (part.isUnreal || WEIGHING.some((cue) => part.cues.has(cue))),
    );

const WEIGHING = ["considered", "proposal", "refusal", "turn"] as const;

const isRefusal = ({ isOwn, isNegated, tense, under, verb }: Part): boolean =>
  isOwn &&
  isNegated &&
  (tense === "modal" || tense === "past") &&
  under === undefined &&
  !NO_REFUSAL.has(verb);

/** What the speaker did not do, or did all the same. */
const isCrossing = ({ isOwn, isNegated, tense, words }: Part): boolean =>
  isOwn && ((isNegated && tense !== "present") || words.startsWith(" but "));
