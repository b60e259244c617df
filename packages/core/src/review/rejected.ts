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
    hasCue("refusal"),
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
    ({ at, isOwn, cues }, reading) =>
      cues.has("proposal") &&
      !isOwn &&
      at < reading.lastDeed &&
      !comesSoon(reading, at, 3, ["accepted"]),
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
      ({ at, subject, cues, verb, words }, reading) =>
        !comesSoon(reading, at, 4, ["accepted"]) &&
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
