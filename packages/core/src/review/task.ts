import type { Part, Reading } from "./reading.ts";
import { comesSoon, hasCue, partsWith, restOfSentence, type Sign, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";

/** The goal, the order or the responsibility that the speaker or the speaker's group had. */
export const taskIn = (reading: Reading): readonly Part[] => partsWith(reading, TASK);

/** Verbs by which somebody is given something to do. */
const CHARGE = wordSet(
  `asked told wanted expected needed instructed ordered required hired commissioned sent appointed assigned tasked charged
  entrusted trusted gave given handed set put brought called drafted made nominated seconded detailed engaged recruited
  contracted briefed elected chosen picked invited requested wants asks tells authorised authorized mandated posted
  promoted parachuted approached begged urged meant supposed left landed`,
);
const WISH = wordSet(
  "wanted needed aimed intended hoped meant planned wished resolved vowed promised",
);
const GIVEN = wordSet("given handed left offered");
const DEMAND = wordSet("wanted needed expected demanded required");

const BOSS_WANTED =
  / (?:boss|manager|director|head|chef|client|board|council|owner|company|chief|captain|matron|professor|editor|producer|ministry|minister|management|ceo|headteacher|principal|governors|trustees) wanted (?!to )/;
const GIVEN_TO_DO =
  / (?:to|task|job|project|responsib\w+|brief|goal|target|role|lead|ownership|charge|assignment|orders?|mandate) /;
const TIME_TO_DO =
  / (?:#|one|a) (?:\w+ )?(?:minutes|hours|days|weeks|months|hour|day|week|month|year) to (?!go )/;
const MADE =
  / (?:(?:i was|we were|i'd been|i've been) (?:made|named|elected|voted|put)|(?:made|named|elected|voted) (?:me|us)) (?:\w+ ){0,2}(?:lead|head|captain|owner|chair|coordinator|responsible|leader|manager|director) /;
/** "She was in charge of the kitchen". */
const OTHERS_CHARGE =
  / (?:he|she|they|who|he's|she's|who's|they're|boss|manager|wife|husband|colleague|chef) (?:was |is |were |are )?(?:in charge|responsible|accountable) /;
const ENGAGED =
  / (?:appointed|hired|engaged|employed|contracted|commissioned|recruited|elected|chosen|detailed|assigned|brought in|called in|sent in|sent down|sent out|picked) (?:to|with) /;
const NO_TASK =
  / to (?:be sick|scream|run|sleep|die|know|tell you|explain|go back|go on|confess|mention|add|be honest|correct|laugh|smile|admit|say|cry|wait|stop|give up|leave|think) /;

/** Where a story tells its task: up to its first steps, or to its middle. */
const isEarly: Sign<Reading> = ({ at }, reading) =>
  at < Math.max(reading.deeds.length > 0 ? reading.firstDeed : Infinity, reading.parts.length / 2);

const TASK: Signs<Reading> = {
  never: [
    hasCue("lesson"),
    ({ words }) => OTHERS_CHARGE.test(words),
    ({ at, tense, cues }, { parts, firstDeed, deeds }) =>
      !cues.has("task") &&
      tense !== "duty" &&
      deeds.length > 0 &&
      at > Math.max(firstDeed, parts.length / 2) + 2,
  ],
  signs: [
    hasCue("task"),
    // "I had three days to find a replacement"
    ({ isOwn, verb, words }) =>
      isOwn && /^(?:had|have|got|given)$/.test(verb) && TIME_TO_DO.test(words),
    // "I had to keep it running"
    (part, reading) =>
      part.isOwn &&
      part.tense === "duty" &&
      !part.isNegated &&
      (part.verb !== "had to" || isEarly(part, reading)) &&
      !NO_TASK.test(part.words),
    // "I was sent down to get it back"
    ({ isOwn, isPassive, verb, words }) =>
      isOwn &&
      isPassive &&
      (GIVEN.has(verb)
        ? GIVEN_TO_DO.test(words)
        : CHARGE.has(verb) &&
          / (?:to|with|by|as|for|if|whether|responsib\w+) /.test(words) &&
          !/ not to /.test(words)),
    // "I was the archivist appointed to make them fit to be read"
    ({ isOwn, verb, words }) => isOwn && verb === "be" && ENGAGED.test(words),
    // "I wanted the pair of them on one book again"
    ({ isOwn, isPassive, isNegated, tense, under, verb, words }) =>
      isOwn &&
      !isPassive &&
      !isNegated &&
      tense === "past" &&
      under === undefined &&
      WISH.has(verb) &&
      (verb === "wanted" || / to /.test(words)) &&
      !NO_TASK.test(words),
    isCharge,
    // "Our team was asked to get it done"
    ({ subject, isPassive, verb, words }) =>
      subject === "other" &&
      isPassive &&
      CHARGE.has(verb) &&
      / (?:our|my) .* to /.test(words) &&
      !/ not to /.test(words),
    // "I was made lead of the group", "they made me lead"
    (part, reading) => isEarly(part, reading) && MADE.test(part.words),
    // "I said I'd do it", "I promised her she'd have a plan by May"
    ({ at, sentence, isOwn, tense, verb }, { parts, firstDeed }) => {
      const next = parts[at + 1];
      return (
        isOwn &&
        tense === "past" &&
        at < firstDeed &&
        /^(?:said|promised|swore|offered|agreed)$/.test(verb) &&
        (verb !== "said" ||
          (next?.sentence === sentence && next.isOwn && !next.isNegated && next.tense === "modal"))
      );
    },
    // "What the board wanted was ten a month"
    (part, reading) =>
      part.under === "what" &&
      part.subject === "other" &&
      DEMAND.has(part.verb) &&
      isEarly(part, reading),
    // "My line manager asked that I look into it"
    ({ at, sentence, subject, verb }, { parts, firstDeed }) => {
      const next = parts[at + 1];
      return (
        subject === "other" &&
        at < firstDeed &&
        /^(?:asked|insisted|demanded|required|decided|ruled|ordered|requested)$/.test(verb) &&
        next?.sentence === sentence &&
        next.under === "that" &&
        next.isOwn &&
        next.tense === "present"
      );
    },
    // "The head said to me, Denise, halve it by summer"
    (part, reading) =>
      !part.isOwn &&
      part.cues.has("saying") &&
      part.at < reading.firstDeed &&
      isOrder(part, reading),
    // "The client wanted it by Friday"
    (part, reading) =>
      part.subject === "other" &&
      part.tense === "past" &&
      part.under === undefined &&
      part.at < reading.firstDeed &&
      DEMAND.has(part.verb) &&
      (hasTerm(part, reading) || BOSS_WANTED.test(part.words)) &&
      !comesSoon(reading, part.at, 3, ["refusal"]),
    ({ at, isOwn, cues }, reading) =>
      !isOwn && cues.has("companyWish") && !comesSoon(reading, at, 3, ["refusal"]),
  ],
};

/** "Our matron asked me and another nurse, Bríd, to bring it under half an hour." */
function isCharge(part: Part, reading: Reading): boolean {
  const { at, subject, verb } = part;
  if (subject !== "other" || part.isNegated || !CHARGE.has(verb)) return false;
  if (/ (?:nobody|no one|no-one) /.test(part.words)) return false;
  const tail = restOfSentence(reading, part, ({ tense }) => tense === "none");
  const words = part.words + tail.map((it) => it.words).join("");
  const object = words.slice(words.indexOf(` ${verb} `) + verb.length + 1);
  if (!/^ (?:\S+ ){0,2}(?:me|us|my|our) (?:.* )?(?:to|if|with|whether) /.test(object)) return false;
  // "told me there's ten thousand to spend", "gave us a year with no pay"
  if (/ (?:there|there's|about|how|why|where) /.test(object)) return false;
  if (/^(?:gave|give|given|left|told|sent)$/.test(verb) && !/ to /.test(object)) return false;
  if (/ not to /.test(object)) return false;
  return /^(?:asked|tasked|charged)$/.test(verb) || !comesSoon(reading, at, 2, ["refusal"]);
}

/** "by Friday", "in three weeks", at once or after a comma. */
function hasTerm(part: Part, reading: Reading): boolean {
  const [next] = restOfSentence(reading, part, ({ tense }) => tense === "none");
  const words = part.words + (next?.words ?? "");
  return / (?:by|before|within|in #) /.test(words) && !/ wanted to /.test(words);
}

function isOrder(part: Part, reading: Reading): boolean {
  const rest = restOfSentence(reading, part);
  const words = part.words + rest.map((it) => it.words).join("");
  const isProposed = part.cues.has("proposal") || comesSoon(reading, part.at, 3, ["refusal"]);
  if (!isProposed && CHIEF.test(part.words) && ORDER.test(rest[0]?.words ?? "")) return true;
  if (!/ (?:me|us) /.test(words)) return false;
  return ORDERED.test(words) || rest.slice(0, 3).some((it) => ORDER.test(it.words));
}

const CHIEF =
  / (?:boss|manager|director|head|chef|owner|chief|captain|matron|foreman|editor|producer|principal|professor|ceo|cto|chairman|skipper|superintendent|sergeant) (?:just |only )?(?:said|says|told|wrote|goes) /;
const ORDERED =
  / (?:by|before|should|must|have to|had to|need to|needed to|got to|make sure|sort|fix|get|find|until|at all costs|i want|we want|see to it|see that|no more|that's your|your job|your work|up to you) /;
const ORDER =
  /^ (?:please |just |now |you |and |so )?(?:bring|keep|give|make|turn|take|deal|clear|cut|finish|save|stop|don't|never|win|build|find|get|fix|sort|sell|fill|run|show|halve|double|reduce|raise|start) /;
