import type { Part, Reading } from "./reading.ts";
import { hasCue, partsWith, type Signs } from "./signs.ts";
import { wordSet } from "./word-set.ts";

/** The setting of something that really happened: what was the case before and while somebody acted. */
export function situationIn(
  reading: Reading,
  { task, result, constraint, rejected }: Told,
): readonly Part[] {
  const told = reading.deeds.filter(({ tense }) => tense === "past");
  if (told.length === 0 && reading.deeds.length >= STEPS_OF_A_METHOD) return [];
  const end = told.at(-1)?.at ?? result[0]?.at ?? reading.parts.length;
  const taken = new Set([...result, ...told, ...task.filter((part) => !showsScene(part))]);
  const beside = new Set([...constraint, ...rejected]);
  const ends = new Set([...result, ...rejected].map(({ sentence }) => sentence));
  const scenes = partsWith(reading, SCENE).filter(
    (part) => part.at < end && !taken.has(part) && (told.length > 0 || !ends.has(part.sentence)),
  );
  const firstTold = told[0]?.at ?? 0;
  if (opensWith(task, reading))
    return scenes.filter(
      (part) =>
        part.at < (told[0]?.at ?? end) &&
        (part.subject === "other" || showsScene(part)) &&
        !part.isNegated &&
        !beside.has(part) &&
        !POINTS_BACK.test(part.words),
    );
  const isStory = told.length > 0 || scenes.some(({ under }) => under === undefined);
  if (scenes.length > 0 && isStory) return scenes;
  return partsWith(reading, OPENING).filter(({ at }) => at < firstTold);
}

/** What else an answer tells. */
interface Told {
  readonly task: readonly Part[];
  readonly result: readonly Part[];
  readonly constraint: readonly Part[];
  readonly rejected: readonly Part[];
}

/** Somebody who goes straight in from the task may never say where it was. */
const opensWith = ([first]: readonly Part[], { parts }: Reading): boolean =>
  first?.sentence === 0 &&
  !parts.some(
    (part) =>
      part.sentence === 0 &&
      (SET_UNDER.test(part.under ?? "") ||
        SETTING.test(part.words) ||
        (part.at < first.at && part.tense === "past")),
  );

const SET_UNDER = /^(?:when|while|after|before|since)$/;
const SETTING =
  /^ (?:and |so |well |right |okay )*(?:in|at|as|on|during|after|back|last|for|one|once|two|under|near|outside|this|#) /;

/** "That was made plain", "it did come": said of what was told before. */
const POINTS_BACK =
  /^ (?:and |but |so |yes )*(?:that|this|it)(?:'s)? (?:was|is|did|had|all) | said so | usually /;

/** Somebody who tells three steps and no past tells how things are done. */
const STEPS_OF_A_METHOD = 3;

/** "I was sent there when the plant closed": the task can carry the scene with it. */
const showsScene = ({ under, verb }: Part): boolean =>
  under !== undefined || verb === "be" || verb === "had";

const SCENE_UNDER = wordSet(
  "when while as because since although though until till after before once where",
);
const INNER = wordSet("wanted needed thought learned learnt");

const SCENE: Signs<Reading> = {
  never: [
    hasCue("lesson"),
    ({ under }) => under !== undefined && !SCENE_UNDER.has(under),
    ({ isOwn, verb }) => isOwn && INNER.has(verb),
    ({ cues, subject, verb }) =>
      cues.has("task") && subject === "other" && /^(?:be|asked|told)$/.test(verb),
  ],
  signs: [({ tense }) => tense === "past"],
};

/** "As deputy head of a school …", "I'm the proofreader for a firm …", "Dec 23, customs desk …". */
const OPENING: Signs<Reading> = {
  never: [({ sentence }) => sentence > 1, hasCue("task")],
  signs: [
    ({ isOwn, tense, under }) => isOwn && tense === "present" && under === undefined,
    ({ tense, words, from, to }) =>
      tense === "none" &&
      to - from > 1 &&
      / (?:as|at|in|on|during|for|after|last|back|one|from|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|#) /.test(
        words,
      ),
  ],
};
