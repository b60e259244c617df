import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { agentOf, isSomebody } from "./agents.ts";
import { CONTRAST_REACH, hasPairNear, isPassive, sentencesIn, speaks } from "./clauses.ts";
import { type Cue, isCue, longestOf } from "./cues.ts";
import { type FoundRole, HELD_BY, impliedIn } from "./implied.ts";
import { POSTS } from "./posts.ts";
import { FOUNDING, type Part, type Reading, readingOf } from "./readings.ts";
import { CUES, RANKS, type RoleCue } from "./words.ts";

export { postsIn } from "./posts.ts";

const findPhrases = phraseFinders({ cues: CUES, ranks: RANKS, holds: { held: HELD_BY } });

/** What a telling says the speaker's part was, in order. */
export function rolesIn(tokens: readonly Token[]): readonly FoundRole[] {
  const found = findPhrases(tokens);
  const sentenceOf = sentencesIn(tokens);
  const cues = longestOf(found.cues.filter((cue) => isCue(tokens, cue)));
  const sentences = new Map<number, Cue[]>();
  for (const cue of cues) {
    const sentence = sentenceOf[cue.from] ?? 0;
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), cue]);
  }
  const told = [...sentences].flatMap(([sentence, inSentence]) =>
    settle(
      tokens,
      inSentence,
      inSentence.flatMap((cue): readonly Reading[] => {
        const [part, agent] = readingOf(tokens, cue);
        return part ? [{ part, agent, cue: cue.label, from: cue.from, to: cue.to, sentence }] : [];
      }),
    ).map((reading) => ({ ...reading, sentence })),
  );
  const extra = impliedIn(tokens, found.holds).filter(
    ({ from, to }) =>
      !told.some(
        (reading) =>
          (reading.from < to && reading.to > from) ||
          (reading.sentence === sentenceOf[from] && DOMINANT.has(reading.part)),
      ),
  );
  const isOfWhole = ({ part, agent, sentence }: Reading): boolean =>
    part === "other-led" &&
    agent !== "self" &&
    told.some((own) => own.part === "lead" && own.agent === "self") &&
    tokens.some(({ lower }, at) => sentenceOf[at] === sentence && OF_WHOLE.test(lower));
  const parts = distinct(told.filter((reading) => !isOfWhole(reading))).map(
    ({ part, from, to }): FoundRole => {
      const rank = rankOf(found.ranks, { from, to });
      return {
        value: { type: "role", part, ...(rank !== undefined && { rank }) },
        from,
        to,
      };
    },
  );
  return [...parts, ...extra].toSorted((x, y) => x.from - y.from);
}

/** "Overall project manager was a lady from the operator": beside one's own part that is told. */
const OF_WHOLE = /^(?:overall|whole|entire|main|umbrella)$/;

/** A part that one sentence tells twice is one fact. */
const distinct = (told: readonly Reading[]): readonly Reading[] =>
  told.filter(
    ({ part, sentence }, index) =>
      !told
        .slice(Math.max(0, index - 8), index)
        .some((other) => other.sentence === sentence && other.part === part),
  );

const DOMINANT: ReadonlySet<Part> = new Set<Part>(["inherited", "co-lead", "deputy"]);

/** What one sentence says about parts, and what the rules below ask of it. */
interface Said {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  readonly readings: readonly Reading[];
  readonly has: (part: Part) => boolean;
  readonly hasCue: (label: RoleCue) => boolean;
  /** The readings of some parts, told as another. */
  readonly as: (part: Part, ...from: readonly Part[]) => readonly Reading[];
  /** The speaker made it. */
  readonly isMade: boolean;
  /** The speaker led it, whoever made it. */
  readonly isRun: boolean;
}

function saidIn(
  tokens: readonly Token[],
  cues: readonly Cue[],
  readings: readonly Reading[],
): Said {
  const leads = readings.filter(({ part, agent }) => part === "lead" && agent === "self");
  return {
    tokens,
    cues,
    readings,
    has: (part) => readings.some((reading) => reading.part === part),
    hasCue: (label) => cues.some((cue) => cue.label === label),
    as: (part, ...from) =>
      readings.flatMap((reading): readonly Reading[] =>
        from.includes(reading.part) ? [{ ...reading, part }] : [],
      ),
    isMade: leads.some(({ cue }) => cue === "make-verb"),
    isRun: leads.some(({ cue }) => cue !== "make-verb"),
  };
}

/** Of the parts that one sentence tells, those that it means: the first rule that knows. */
const settle = (
  tokens: readonly Token[],
  cues: readonly Cue[],
  readings: readonly Reading[],
): readonly Reading[] => {
  const said = saidIn(tokens, cues, readings);
  for (const rule of RULES) {
    const meant = rule(said);
    if (meant) return meant;
  }
  return readings;
};

type Rule = (said: Said) => readonly Reading[] | undefined;

const asDeputy: Rule = ({ has, readings }) =>
  has("deputy") ? readings.filter(({ part }) => part === "deputy" || part === "none") : undefined;

const standInCue = ({ cues, tokens }: Said): Cue | undefined =>
  cues.find((cue) => cue.label === "absent" && isAbsence(tokens, cue));

/** "I ran the archive while the director was ill." */
const asStandIn: Rule = (said) =>
  (said.has("lead") || said.has("inherited") || said.hasCue("lead-verb")) && standInCue(said)
    ? said.as("deputy", "lead", "inherited", "member")
    : undefined;

/** "There was no lab until I came." */
function asFounder({ cues, readings, hasCue, isMade }: Said): readonly Reading[] | undefined {
  const unborn = cues.find(({ label }) => label === "unborn");
  if (!unborn || !(hasCue("before-me") || isMade)) return undefined;
  return [readAs("lead", unborn), ...readings.filter(({ part }) => part === "co-lead")];
}

const asHeir: Rule = ({ tokens, readings, has, as }) => {
  if (!has("inherited")) return undefined;
  return as(isForAWhile(tokens, readings) ? "deputy" : "inherited", "inherited");
};

/** "It was designed before I came", "the team stood when I took charge". */
function asLaterCome(said: Said): readonly Reading[] | undefined {
  const { tokens, cues, readings, has, hasCue, as, isMade } = said;
  if (!hasCue("before-me") || isMade || has("member")) return undefined;
  if (has("other-led")) return as("inherited", "other-led");
  const standing = cues.find(({ label }) => label === "standing");
  const made = cues.find(({ label, from }) => label === "make-verb" && isPassive(tokens, from));
  const before = standing ?? made;
  if (before && !has("lead")) return [readAs("inherited", before)];
  const isSure = readings.some(({ part, agent }) => part === "lead" && agent === "self");
  return standing && !isSure ? [readAs("inherited", standing)] : undefined;
}

/** "I didn't start it, I kept it going." */
const asKeeper: Rule = ({ tokens, cues, has, as, isMade }) => {
  const isFounding = cues.some(
    ({ label, from }) => label === "make-verb" && FOUNDING.test(tokens[from]?.lower ?? ""),
  );
  const isKept = has("other-led") && isFounding && !isMade && isCarriedOn(tokens, cues);
  return isKept ? as("inherited", "other-led") : undefined;
};

/** "It already had a name, I printed the shirts." */
function asLatecomer({ tokens, cues, isMade }: Said): readonly Reading[] | undefined {
  const already = cues.find(
    ({ from, label }) =>
      label === "standing" &&
      tokens[from]?.lower === "already" &&
      !GONE.test(tokens[from + 1]?.lower ?? "") &&
      ![1, 2].some((back) => SPEAKER.test(tokens[from - back]?.lower ?? "")),
  );
  return already && !isMade && speaks(tokens, already.from)
    ? [readAs("inherited", already)]
    : undefined;
}

const GONE = /^(?:closed|gone|left|shut|sold|dead|died|moved|stopped)$/;
const SPEAKER = /^(?:i|i'm|i'd|i've|i'll|we|we'd|we've|my)$/;

/** "I became the owner when my mother stepped down", "founded in 1960, I've headed it since 2015". */
function asSuccessor({
  tokens,
  cues,
  readings,
  as,
  isMade,
  isRun,
}: Said): readonly Reading[] | undefined {
  if (!isRun || isMade) return undefined;
  const hasLeft = cues.some(
    ({ label, from, to }) =>
      label === "before-me" && tokens.slice(from, to).some(({ lower }) => LEAVING.test(lower)),
  );
  const isOld = cues.some(
    ({ label, from }) =>
      label === "make-verb" && FOUNDING.test(tokens[from]?.lower ?? "") && isPassive(tokens, from),
  );
  const isIt = readings.some(
    ({ cue, part, to }) => part === "lead" && cue === "lead-verb" && tokens[to]?.lower === "it",
  );
  return hasLeft || (isOld && isIt) ? as("inherited", "lead") : undefined;
}

/** "I ran what my father had built." */
const asHeirOfWork: Rule = ({ tokens, cues, readings, as, isMade, isRun }) => {
  const isOthers = readings.some(
    ({ part, cue, from }) => part === "other-led" && cue === "make-verb" && isBefore(tokens, from),
  );
  return isOthers && !isMade && (isRun || isCarriedOn(tokens, cues))
    ? as("inherited", "other-led")
    : undefined;
};

/** "My sister and I ran it", "we split the lead", "between me and Bo, half each". */
function asEquals(said: Said): readonly Reading[] | undefined {
  const { tokens, cues, readings, has, hasCue, as } = said;
  if (has("co-lead")) return as("co-lead", "co-lead");
  const us = cues.find(({ label }) => label === "us");
  const isPair = us !== undefined || readings.some(({ from }) => hasPairNear(tokens, from));
  if (has("lead") && (isPair || (hasCue("parity") && !has("other-led"))))
    return as("co-lead", "lead", "other-led");
  if (isPair && has("other-led") && (us || hasCue("parity") || !has("member")))
    return as("co-lead", "other-led");
  const isEven = cues.some(
    ({ label, from }) => label === "parity" && EVEN.test(tokens[from]?.lower ?? ""),
  );
  return us && isEven && readings.length === 0 ? [readAs("co-lead", us)] : undefined;
}

/** "I looked after the ward when Sister was off." */
function asHelpInNeed(said: Said): readonly Reading[] | undefined {
  const absent = standInCue(said);
  return absent && isSpeakerActing(said.tokens, absent.from)
    ? [readAs("deputy", absent)]
    : undefined;
}

/** Leading that nobody is named for gives way to a part that is told plainly. */
function asSurest({ tokens, readings, has }: Said): readonly Reading[] | undefined {
  const isSure = readings.some(({ part, agent }) => part === "lead" && agent === "self");
  if (has("other-led") || has("none"))
    return readings.filter(({ part, agent }) => part !== "lead" || agent === "self");
  if (!has("member")) return undefined;
  if (!isSure) return readings.filter(({ part }) => part === "member");
  // "I was ward manager on the spinal unit": where, and not as what.
  return readings.filter(
    ({ part, from }) => part !== "member" || !/^(?:in|on)$/.test(tokens[from]?.lower ?? ""),
  );
}

/** "They confirmed me as matron after six acting months." */
const asConfirmed: Rule = ({ tokens, readings }) => {
  const confirmed = readings.filter(
    ({ part, cue, from, to }) =>
      part === "lead" &&
      cue === "mine" &&
      tokens.slice(from, to).some(({ lower }) => CONFIRMED.test(lower)),
  );
  return confirmed.length > 0 ? confirmed : undefined;
};

const CONFIRMED = /^(?:confirmed|permanent)$/;

const RULES: readonly Rule[] = [
  asConfirmed,
  asDeputy,
  asStandIn,
  asFounder,
  asHeir,
  asLaterCome,
  asKeeper,
  asLatecomer,
  asSuccessor,
  asHeirOfWork,
  asEquals,
  asHelpInNeed,
  asSurest,
];

/** "I took over until she was back", "stepped in for the summer". */
function isForAWhile(tokens: readonly Token[], readings: readonly Reading[]): boolean {
  return readings.some(({ part, from, to }) => {
    if (
      part !== "inherited" ||
      !/^(?:took|taken|take|taking|takes|stepped)$/.test(tokens[from]?.lower ?? "")
    )
      return false;
    for (let at = to; at < to + ABSENCE_REACH; at += 1) {
      const lower = tokens[at]?.lower ?? ".";
      if (/^[.!?;]$/.test(lower)) return false;
      if (/^(?:until|till|while|whenever|temporarily|during|meanwhile)$/.test(lower)) return true;
      if (
        lower === "for" &&
        [1, 2, 3, 4].some((step) => A_WHILE.test(tokens[at + step]?.lower ?? ""))
      )
        return true;
    }
    return false;
  });
}

const A_WHILE =
  /^(?:days?|weeks?|fortnight|months?|summer|winter|autumn|spring|season|term|semester|while|bit|nights?)$/;

/** "What my father built", "others had designed it", "which she'd built". */
const isBefore = (tokens: readonly Token[], from: number): boolean =>
  [1, 2, 3, 4, 5].some((back) =>
    /^(?:had|what|that|which|who'd|\w+'d)$/.test(tokens[from - back]?.lower ?? ""),
  );

const LEAVING = /^(?:stepped|quit|left|resigned|retired|died|fell|moved|sacked|gave|holder)$/;

const isCarriedOn = (tokens: readonly Token[], cues: readonly Cue[]): boolean =>
  cues.some(
    ({ label, from, to }) => label === "carry-on" && agentOf(tokens, from, to, true) === "self",
  );

/** "I looked after the ward when Sister was off." */
function isSpeakerActing(tokens: readonly Token[], near: number): boolean {
  for (const step of [-1, 1])
    for (let at = near; Math.abs(at - near) < CONTRAST_REACH; at += step) {
      if (/^[.!?]$/.test(tokens[at]?.lower ?? ".")) break;
      if (tokens[at]?.lower === "i" && ACTING.test(tokens[at + 1]?.lower ?? "")) return true;
    }
  return false;
}

const ACTING =
  /^(?:looked|stepped|ran|took|did|kept|held|minded|covered|handled|answered|signed|led|acted|filled|stood|deputised)$/;

const EVEN =
  /^(?:equal|equally|equals|fifty|50|half|halves|split|divided|rotated|alternat|turn|took|taking|down|shared|jointly)/;

const readAs = (part: Part, { label, from, to }: Cue): Reading => ({
  part,
  cue: label,
  agent: "self",
  from,
  to,
  sentence: 0,
});

const ABSENCE_REACH = 9;

/** "While the director was ill", "when she's off": somebody was away, and not the speaker. */
function isAbsence(tokens: readonly Token[], { from }: Cue): boolean {
  let hasCopula = /^(?:couldn't|went|goes)$/.test(tokens[from]?.lower ?? "");
  for (let at = from - 1; at >= Math.max(0, from - ABSENCE_REACH); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower) || /^(?:i|i'm|we|my|so|but)$/.test(lower)) return false;
    if (/^(?:was|were|is|are|went|goes|she's|he's|they're|fell|had|wasn't)$|[a-z]'s$/.test(lower))
      hasCopula = true;
    if (hasCopula && (/^(?:he|she|they|he's|she's|they're)$/.test(lower) || POSTS.has(lower)))
      return true;
    if (/^(?:while|when|whenever|if|until|till|during|because|since|as)$/.test(lower))
      return hasCopula && isSomebody(tokens, at + 1);
  }
  return false;
}

const rankOf = (
  ranks: readonly PhraseMatch<string>[],
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined => {
  const near = ranks.filter((rank) => rank.from >= from - 1 && rank.to <= to + 2);
  return near.length === 0 ? undefined : Math.max(...near.map(({ label }) => Number(label)));
};
