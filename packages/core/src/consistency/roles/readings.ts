import type { Token } from "../../text/tokens.ts";
import { type Agent, agentOf, agentOfTitle, isFilledByOther, subjectOf } from "./agents.ts";
import {
  CONTRAST_REACH,
  hasPairNear,
  isBehindPartner,
  isDownplayed,
  isElliptic,
  isJoint,
  isJointBy,
  isNegated,
  isOfPart,
  isOnly,
  isPassive,
  isWish,
  isWithAnother,
  isWithPartner,
  namesSpeaker,
} from "./clauses.ts";
import type { Role } from "../facts/fact.ts";
import { wordAt } from "../facts/words.ts";
import { isFirstPost, isPost } from "./posts.ts";
import type { Cue } from "./cues.ts";
import type { RoleCue } from "./words.ts";

export type Part = Role["part"];

/** A cue with the part that it tells and whether its sentence says whose part it is. */
export interface Reading {
  readonly part: Part;
  readonly cue: RoleCue;
  readonly agent: Agent;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** The part that a cue tells and who it is told of; nothing where it is somebody else's help. */
export function readingOf(tokens: readonly Token[], cue: Cue): readonly [Part | undefined, Agent] {
  const { label, from, to } = cue;
  if (isWish(tokens, from)) return [undefined, "none"];
  const isNo = isNegated(tokens, from);
  switch (label) {
    case "lead-verb":
    case "make-verb":
      return ofVerb(tokens, cue, isNo);
    case "title":
      return ofTitle(tokens, cue, isNo);
    case "lead": {
      const isOwnership = /^(?:ownership|leadership|responsibility)$/.test(
        tokens[from]?.lower ?? "",
      );
      const isSaidOfSubject = COPULA.test(tokens[from - 1]?.lower ?? "");
      const subject = (isSaidOfSubject ? subjectOf : agentOf)(tokens, from, to);
      const isOthers = (isOwnership && isWithAnother(tokens, to)) || isFilledByOther(tokens, to);
      const agent = isOthers ? "other" : subject;
      if (agent === "other") return ["other-led", agent];
      if (isJoint(tokens, from)) return ["co-lead", agent];
      if (isOnly(tokens, to) || (tokens[to - 1]?.lower === "for" && isOfPart(tokens, to)))
        return ["member", agent];
      return [isNo ? "other-led" : "lead", agent];
    }
    case "mine": {
      const isWho = tokens[to - 1]?.lower === "who";
      if (isWho && !isNo && agentOfTitle(tokens, from, to) === "other")
        return ["other-led", "other"];
      return [isNo ? "other-led" : "lead", "self"];
    }
    case "co-lead": {
      if (isOneOfTwo(tokens, from + 1)) return ["co-lead", "self"];
      if (tokens[from]?.lower === "two" && !namesSpeaker(tokens, from)) return [undefined, "none"];
      const agent = agentOf(tokens, from, to);
      return [agent === "other" && !namesSpeaker(tokens, from) ? "other-led" : "co-lead", agent];
    }
    case "deputy": {
      const last = tokens[to - 1];
      const isTitle =
        last !== undefined &&
        (isPost(last) || /^(?:deputy|second|two|command|2)$/.test(last.lower));
      const agent = (isTitle ? agentOfTitle : agentOf)(tokens, from, to);
      return [agent === "other" && !isNo ? undefined : "deputy", agent];
    }
    case "other-verb":
      return otherVerb(tokens, cue);
    case "plural":
      return [
        isOneOfTwo(tokens, from) || hasPairNear(tokens, from) ? "co-lead" : undefined,
        "self",
      ];
    case "us":
    case "carry-on":
    case "absent":
    case "parity":
    case "before-me":
    case "standing":
    case "unborn":
      return [undefined, "none"];
    case "member":
      if (isNo && isMembership(tokens, cue)) return ["none", "self"];
      if (
        isNo ||
        isFirstPost(tokens, from) ||
        isOthersHelp(tokens, cue) ||
        isOthersPost(tokens, cue)
      )
        return [undefined, "none"];
      return [isOneOfOwners(tokens, cue) ? "co-lead" : label, "none"];
    case "inherited":
      return isTaken(tokens, cue) || isTakenOn(tokens, cue) || isNo
        ? [undefined, "none"]
        : [label, "none"];
    case "other-led":
      return [isNo && to - from < 3 ? undefined : label, "none"];
    case "none":
      return [label, "none"];
  }
}

const COPULA = /^(?:was|were|is|are|be|been|being|put|stood|sat)$/;

/** "One of the two directors", "one of three founders". */
const isOneOfTwo = (tokens: readonly Token[], from: number): boolean =>
  /\bone of (?:the |our |its )?(?:two|three|both|2|3) (?:[a-z'-]+ ){0,2}$/.test(
    `${tokens
      .slice(Math.max(0, from - 7), from)
      .map(({ lower }) => lower)
      .join(" ")} `,
  );

export const FOUNDING = /^(?:start|found|set|launch|establish|creat|open|built|build)/;

function ofVerb(
  tokens: readonly Token[],
  { label, from, to }: Cue,
  isNo: boolean,
): readonly [Part | undefined, Agent] {
  if (!isNo && isOfSeveralOfUs(tokens, from)) return ["member", "self"];
  const agent = agentOf(tokens, from, to);
  if (agent !== "none" && isJoint(tokens, from)) return ["co-lead", agent];
  if (agent === "other" && isDoneToIt(tokens, from, to)) return [undefined, "none"];
  if (agent === "other") {
    if (tokens[to]?.lower === "by" && isJointBy(tokens, to + 1)) return ["co-lead", agent];
    const isApproval = tokens[from]?.lower === "signed";
    return [isNo || isApproval ? undefined : "other-led", agent];
  }
  if (isNo && agent === "self" && label === "make-verb" && FOUNDING.test(tokens[from]?.lower ?? ""))
    return ["other-led", "other"];
  if (isNo) return [agent === "self" ? "other-led" : undefined, agent];
  // "On the cutting floor I was supervised."
  if (
    agent === "self" &&
    /ed$|^led$/.test(tokens[from]?.lower ?? "") &&
    IS_DONE_TO.test(tokens[from - 1]?.lower ?? "") &&
    tokens[to]?.lower !== "by"
  )
    return [label === "lead-verb" ? "member" : undefined, agent];
  if (isPassive(tokens, from) && agent === "none") return [undefined, agent];
  if (agent === "none" && !isElliptic(tokens, from)) return [undefined, agent];
  const isFounding = FOUNDING.test(tokens[from]?.lower ?? "");
  if ((label === "lead-verb" || isFounding) && isWithPartner(tokens, to)) return ["co-lead", agent];
  if (isFounding && isBehindPartner(tokens, from)) return ["co-lead", agent];
  if (isDownplayed(tokens, from)) return ["member", agent];
  return [label === "make-verb" && isOfPart(tokens, to) ? "member" : "lead", agent];
}

/** "Port Hedley was commissioned in 2016": by nobody that is named. */
const isDoneToIt = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:was|were|been|being)$/.test(wordAt(tokens, from - 1)) &&
  /(?:ed|[^m]en|un|ilt|awn)$/.test(wordAt(tokens, from)) &&
  !tokens
    .slice(Math.max(0, from - 8), to + 10)
    .some(({ lower }) => /^(?:by|who|that|what)$/.test(lower));

/** "Five of us on the jury chose the films." */
const isOfSeveralOfUs = (tokens: readonly Token[], from: number): boolean =>
  !tokens.slice(from, from + CONTRAST_REACH).some(({ lower }) => EVENLY.test(lower)) &&
  !tokens.slice(Math.max(0, from - 6), from).some(({ lower }) => /^[.!?;:,]$/.test(lower)) &&
  [1, 2, 3, 4, 5, 6].some((back) => {
    const at = from - back;
    if (wordAt(tokens, at) !== "us" || wordAt(tokens, at - 1) !== "of") return false;
    const many = wordAt(tokens, at - 2);
    return (
      SEVERAL.test(many) || (tokens[at - 2]?.kind === "number" && many !== "1" && many !== "2")
    );
  });

const EVENLY = /^(?:equal|equally|equals|together|jointly|each|turns|shared)$/;
const SEVERAL =
  /^(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|dozen|some|most|many)$/;

const IS_DONE_TO = /^(?:was|were|been|being|am|get|got)$/;

/** "I wasn't on the crew", "I never worked on it"; not "I wasn't just one of". */
const isMembership = (tokens: readonly Token[], { from }: Cue): boolean =>
  /^(?:in|on|sat|sit|part|member|served|serve|work|worked|working|took|take|taking|participate|participated|involved|helped|help|contribut\w*|collaborated)$/.test(
    tokens[from]?.lower ?? "",
  ) &&
  [1, 2, 3, 4, 5].some((back) =>
    /^(?:i|i'm|i've|i'd|we)$/.test(tokens[from - back]?.lower ?? ""),
  ) &&
  ![1, 2, 3].some((back) => /^(?:only|just|simply|merely)$/.test(tokens[from - back]?.lower ?? ""));

const DEPUTISING =
  /^(?:deputy|vice|assistant|acting|interim|caretaker|relief|locum|temporary|backup|reserve|stand-in|associate|second|under|substitute|provisional|standby|cover)$/;

const NTH = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const LESSER =
  /^(?:fire|traffic|litter|street|flood|junior|trainee|apprentice|student|intern|graduate|line)$/;

function ofTitle(
  tokens: readonly Token[],
  { from, to }: Cue,
  isNo: boolean,
): readonly [Part | undefined, Agent] {
  const agent = agentOfTitle(tokens, from, to);
  const modifiers = modifiersOf(tokens, from);
  if (agent === "other" && isJoint(tokens, to + 1)) return ["co-lead", agent];
  if (modifiers.some((lower) => DEPUTISING.test(lower)))
    return [agent === "other" ? undefined : "deputy", agent];
  if (modifiers.some((lower) => NTH.test(lower)) && agent === "self") return ["inherited", agent];
  if (modifiers.some((lower) => LESSER.test(lower)))
    return [agent === "other" ? undefined : "member", agent];
  if (modifiers.includes("joint") || modifiers.includes("co")) return ["co-lead", agent];
  if (STANDING_IN.test(`${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`)) {
    const verb = tokens[from - 2]?.lower === "up" ? from - 3 : from - 2;
    return [subjectOf(tokens, verb, verb + 1) === "other" ? undefined : "deputy", agent];
  }
  if (agent !== "self" && isFilledByOther(tokens, to)) return ["other-led", "other"];
  if (agent === "other" && isOwnSuperior(tokens, from, to)) return [undefined, agent];
  if (
    agent === "self" &&
    (isForPart(tokens, to) || isAmong(tokens, to) || isUnderAnother(tokens, to))
  )
    return ["member", agent];
  if (agent === "other" && isSought(tokens, from - modifiers.length)) return [undefined, agent];
  if (agent === "other") return [isPredicated(tokens, from, to) ? "other-led" : undefined, agent];
  // "There was no manager between us", "nobody was the boss".
  if (NOBODY.test(tokens[from - 1]?.lower ?? "") || NOBODY.test(tokens[from - 2]?.lower ?? ""))
    return [undefined, agent];
  return [isNo ? "other-led" : "lead", agent];
}

const NOBODY = /^(?:no|nobody|none)$/;

/** "Coordinator for two chapters". */
const isForPart = (tokens: readonly Token[], to: number): boolean =>
  /^(?:for|of)$/.test(tokens[to]?.lower ?? "") &&
  /^(?:one|two|three|four|\d)$/.test(tokens[to + 1]?.lower ?? "") &&
  isOfPart(tokens, to + 1);

/** "I'd been passed over for head of ceramics." */
const isSought = (tokens: readonly Token[], start: number): boolean =>
  [1, 2].some((back) => wordAt(tokens, start - back) === "for") &&
  [2, 3, 4].some((back) =>
    /^(?:over|applied|apply|applying|considered|shortlisted|rejected|down|candidate|recommended|trained|training|hoping|interviewed|interview|stood|standing|exam)$/.test(
      wordAt(tokens, start - back),
    ),
  );

/** "A warden on that site, one of about twenty." */
function isOneOfMany(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + 7; at += 1) {
    if (/^[.!?;]?$/.test(wordAt(tokens, at))) return false;
    if (wordAt(tokens, at) !== ",") continue;
    if (wordAt(tokens, at + 1) !== "one" || wordAt(tokens, at + 2) !== "of") return false;
    return [3, 4, 5].some(
      (step) => tokens[at + step]?.kind === "number" || SEVERAL.test(wordAt(tokens, at + step)),
    );
  }
  return false;
}

/** "A team leader among thirty", "one of forty supervisors" is no head. */
const isAmong = (tokens: readonly Token[], to: number): boolean =>
  /^(?:among|amongst)$/.test(wordAt(tokens, to)) || isOneOfMany(tokens, to);

/** "The state officer was my boss": whoever has one may lead all the same. */
const isOwnSuperior = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:my|our|their)$/.test(wordAt(tokens, from - 1)) &&
  /^(?:boss|manager|supervisor|chief|lead)$/.test(wordAt(tokens, to - 1)) &&
  /^(?:was|is|formally|officially|also|still)$/.test(wordAt(tokens, from - 2));

/** "I was coordinator in her office", "project manager on his staff". */
const isUnderAnother = (tokens: readonly Token[], to: number): boolean =>
  [to, to + 1, to + 2].some(
    (at) =>
      /^(?:in|on|under)$/.test(wordAt(tokens, at)) &&
      /^(?:her|his|their)$/.test(wordAt(tokens, at + 1)) &&
      /^(?:office|staff|team|unit|department|crew|section|group|squad|lab|practice|chambers|firm|orders|direction)$/.test(
        wordAt(tokens, at + 2),
      ),
  );

const STANDING_IN = /^(?:covered|covering|in|act|acted|acting|up|filling) as$/;

/** "Karin was the head", "the captain decided", "under a coordinator"; "my manager was kind" tells nothing. */
function isPredicated(tokens: readonly Token[], from: number, to: number): boolean {
  const before = modifiersOf(tokens, from).length;
  const start = from - before;
  const near = [1, 2, 3].map((back) => tokens[start - back]?.lower ?? "");
  // Whoever answers to somebody, or stands one level below, may lead all the same.
  if (near.some((lower) => BELOW.test(lower))) return false;
  if (
    near.some((lower) =>
      /^(?:was|is|were|as|under|by|for|assisting|assisted|behind|beside|became|made|got)$/.test(
        lower,
      ),
    )
  )
    return true;
  return [0, 1, 2, 3].some((step) => DECIDING.test(tokens[to + step]?.lower ?? ""));
}

const BELOW = /^(?:report|answer)(?:s|ed|ing)?$|^(?:stage|level|rung|grade|step|rank|tier)$/;

const DECIDING =
  /^(?:led|leads|ran|runs|made|makes|decided|decides|wrote|drew|did|took|called|chose|set|planned|built|designed|managed|directed|headed|who|handled|approved|ordered|developed|sat|negotiated|organised|organized|picked|oversaw|steered|chaired|commanded)$/;

/** The words of its noun phrase before a title: "acting", "vice-", "first assistant". */
function modifiersOf(tokens: readonly Token[], from: number): readonly string[] {
  const before = [1, 2, 3, 4]
    .map((back) => tokens[from - back]?.lower ?? ".")
    .filter((lower) => lower !== "-");
  const stop = before.findIndex((lower) => ENDS_PHRASE.test(lower));
  return stop < 0 ? before : before.slice(0, stop);
}

const ENDS_PHRASE =
  /^(?:a|an|the|my|our|his|her|their|as|of|to|by|i|for|with|and|but|was|were|is|am|are|been|[^a-z]+)$/;

/** "Karim did the design, I only typed": what others did counts beside what is played down. */
function otherVerb(
  tokens: readonly Token[],
  { from, to }: Cue,
): readonly [Part | undefined, Agent] {
  if (agentOf(tokens, from, to, true) !== "other") return [undefined, "none"];
  for (
    let at = from;
    at > from - CONTRAST_REACH && !/^[.!?]$/.test(tokens[at]?.lower ?? ".");
    at -= 1
  )
    if (
      tokens[at]?.lower === "i" &&
      /^(?:just|only|merely|simply)$/.test(tokens[at + 1]?.lower ?? "")
    )
      return ["other-led", "other"];
  for (let at = to; at < Math.min(tokens.length, to + CONTRAST_REACH); at += 1) {
    if (/^[.!?]$/.test(tokens[at]?.lower ?? "")) break;
    const isSelf = /^(?:i|we)$/.test(tokens[at]?.lower ?? "");
    const joint = tokens[at - 1]?.lower ?? "";
    if (
      isSelf &&
      /^(?:,|;|and|while|but|-|–|:)$/.test(joint) &&
      SMALL.test(tokens[at + 1]?.lower ?? "")
    )
      return ["other-led", "other"];
  }
  return [undefined, "none"];
}

const SMALL =
  /^(?:just|only|merely|simply|mostly|mainly|was|helped|assisted|proofread|typed|carried|passed|served|checked|followed|watched|tested|supplied)$/;

/** "A nurse helped me": no part of the speaker's. */
const isOthersHelp = (tokens: readonly Token[], { from, to }: Cue): boolean =>
  /(?:ed|ing|ped)$/.test(tokens[from]?.lower ?? "") && agentOf(tokens, from, to) === "other";

/** "Two seasonal wardens", "our apprentice", "lead analyst": not the speaker's place in the ranks. */
function isOthersPost(tokens: readonly Token[], { from, to }: Cue): boolean {
  const last = tokens[to - 1];
  if (!last || !(isPost(last) || RANK_AND_FILE.test(last.lower))) return false;
  if (to - from > 2 || /^(?:as|an?|the|my)$/.test(tokens[from]?.lower ?? "")) return false;
  const next = tokens[to];
  const isPlural =
    next?.kind === "word" &&
    next.lower.endsWith("s") &&
    isPost({ ...next, lower: next.lower.slice(0, -1) });
  return (
    isPlural ||
    /^(?:every|each|any|no|several|many|all)$/.test(wordAt(tokens, from - 1)) ||
    LEADING.test(tokens[from - 1]?.lower ?? "") ||
    agentOfTitle(tokens, from, to) === "other"
  );
}

const RANK_AND_FILE =
  /^(?:junior|analyst|participant|operative|registrar|rookie|novice|newcomer|temping)$/;
const LEADING = /^(?:lead|leading|head|chief|principal|supervising)$/;

/** "I'm one of the founders": no rank and file. */
const isOneOfOwners = (tokens: readonly Token[], { from, to }: Cue): boolean =>
  tokens[from]?.lower === "one" &&
  [0, 1, 2, 3].some((step) =>
    /^(?:founders|co-founders|cofounders|owners|co-owners|partners|leads|captains|chairs)$/.test(
      tokens[to + step]?.lower ?? "",
    ),
  );

/** "Before I was taken on": hired. */
const isTakenOn = (tokens: readonly Token[], { from, to }: Cue): boolean =>
  tokens[from]?.lower === "taken" &&
  isPassive(tokens, from) &&
  agentOf(tokens, from, to, true) === "self";

/** "They took over our rival": nothing that the speaker inherited. */
const isTaken = (tokens: readonly Token[], { from, to }: Cue): boolean =>
  /^(?:took|taken|taking|takes|take|inherited|succeeded|adopted|maintained)$/.test(
    tokens[from]?.lower ?? "",
  ) &&
  (agentOf(tokens, from, to, true) === "other" ||
    // "The county adopted it."
    (tokens[from]?.lower === "adopted" && agentOf(tokens, from, to, true) !== "self"));
