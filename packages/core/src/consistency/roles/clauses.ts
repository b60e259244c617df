import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { isSomebody } from "./agents.ts";

/** The number of the sentence that each token stands in. */
export function sentencesIn(tokens: readonly Token[]): readonly number[] {
  let sentence = 0;
  return tokens.map(({ text }, at) => {
    const isEnd =
      SENTENCE_ENDS.has(wordAt(tokens, at - 1)) &&
      !TITLES.has(wordAt(tokens, at - 2)) &&
      /^[\p{Lu}\d"“]/u.test(text);
    if (isEnd) sentence += 1;
    return sentence;
  });
}

const SENTENCE_ENDS = wordSet(". ! ?");
const TITLES = wordSet("dr mr mrs ms prof st no");

export const CONTRAST_REACH = 18;

/** "I only typed it", "I just drew": what is played down is no leading. */
export const isDownplayed = (tokens: readonly Token[], from: number): boolean =>
  /^(?:only|merely|just|simply)$/.test(tokens[from - 1]?.lower ?? "");

/** "Responsible for the seating plan only." */
export const isOnly = (tokens: readonly Token[], to: number): boolean =>
  /^(?:only|just)$/.test(tokens[to]?.lower ?? "") ||
  [2, 3, 4, 5].some(
    (step) =>
      tokens[to + step]?.lower === "only" && /^[.,;!]?$/.test(tokens[to + step + 1]?.lower ?? ""),
  );

/** "I" or "me" in the sentence around a place. */
export const speaks = (tokens: readonly Token[], from: number): boolean =>
  namesSpeaker(tokens, from, /^(?:i|me|i'd|i'm|myself|mine)$/);

/** The sentence around a place speaks of me, and not only by "I". */
export function namesSpeaker(
  tokens: readonly Token[],
  from: number,
  names = /^(?:me|i'm|myself|mine|we|us|ourselves)$/,
): boolean {
  const is = (lower: string): boolean => names.test(lower);
  for (const step of [-1, 1])
    for (let at = from; Math.abs(at - from) < CONTRAST_REACH; at += step) {
      const lower = tokens[at]?.lower ?? ".";
      if (/^[.!?]$/.test(lower)) break;
      if (is(lower)) return true;
    }
  return false;
}

const COMPANIONS =
  /^(?:brother|sister|wife|husband|colleague|friend|cousin|partner|counterpart|mate|father|mother|uncle|aunt|son|daughter|neighbour|neighbor|pal|buddy|twin|spouse|boyfriend|girlfriend|co-founder|lad|woman|man)$/;

/** "I ran it with my brother", "led the dig with Ana": two who lead. */
export function isWithPartner(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 10); at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower)) return false;
    if (lower !== "with" && lower !== "alongside") continue;
    if (/^(?:her|him)$/.test(tokens[at + 1]?.lower ?? "")) return true;
    const isName = /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
    if (isName && /^(?:[.,;!]|as|and|for|until|from)$/.test(tokens[at + 2]?.lower ?? "."))
      return true;
    return [1, 2, 3].some((step) => COMPANIONS.test(tokens[at + step]?.lower ?? ""));
  }
  return false;
}

/** "With two friends I founded the farm." */
export function isBehindPartner(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;:]$/.test(lower)) return false;
    if (lower === "with" || lower === "alongside")
      return [1, 2, 3].some((step) =>
        COMPANIONS.test((tokens[at + step]?.lower ?? "").replace(/s$/, "")),
      );
  }
  return false;
}

/** "By the coastguard and me". */
export const isJointBy = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (step) =>
      (tokens[at + step]?.lower === "and" &&
        tokens[at + step - 1]?.lower !== "," &&
        /^(?:me|myself)$/.test(tokens[at + step + 1]?.lower ?? "")) ||
      (/^(?:me|myself)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "and"),
  );

const WISHES =
  /^(?:like|want|wanted|hope|hoping|would|wouldn't|i'd|if|could|couldn't|learn|love|prefer|rather|must|able|ready|willing|wish|might|shall|will|can|should|hate)$/;

/** "I would like to lead a team one day." */
export function isWish(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,:]$/.test(lower)) return false;
    if (WISHES.test(lower))
      return (
        lower !== "i'd" ||
        tokens[at + 1]?.lower === "like" ||
        tokens[at + 1]?.lower === "rather" ||
        tokens[at + 1]?.lower === "love"
      );
  }
  return false;
}

export const isPassive = (tokens: readonly Token[], from: number): boolean =>
  /^(?:was|were|been|is|are|being|be|got|gets)$/.test(tokens[from - 1]?.lower ?? "") ||
  /^(?:was|were|been|is|are|being)$/.test(tokens[from - 2]?.lower ?? "");

/** "Led the negotiation": the speaker leaves out "I". */
export const isElliptic = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || /^(?:[.!?;:,+&–—-]|and)$/.test(tokens[from - 1]?.text ?? "");

/** "My sister and I wrote", "me and Des run". */
export function isJoint(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 8); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    const before = tokens[at - 1]?.lower ?? "";
    if (/^[.!?;:]$/.test(lower)) return false;
    if (/^(?:i|me|myself)$/.test(lower) && before === "and" && isCompanion(tokens, at - 2))
      return true;
    if (lower === "and" && /^(?:i|me|myself)$/.test(before) && isCompanionAfter(tokens, at + 1))
      return true;
  }
  return false;
}

const PAIR_REACH = 9;

/** "Led by Ann and me", "the leads were Bo and I". */
export function hasPairNear(tokens: readonly Token[], near: number): boolean {
  for (const step of [-1, 1])
    for (let at = near; Math.abs(at - near) <= PAIR_REACH; at += step) {
      const lower = tokens[at]?.lower ?? ".";
      if (/^[.!?;:]$/.test(lower)) break;
      if (lower !== "and") continue;
      const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
      if (
        /^(?:i|me|myself)$/.test(after) &&
        isCompanion(tokens, at - 1) &&
        !/^(?:i|[,.])$/.test(tokens[at - 2]?.lower ?? "") &&
        !followsVerb(tokens, at + 2, after)
      )
        return true;
      if (
        /^(?:i|me|myself)$/.test(before) &&
        isCompanionAfter(tokens, at + 1) &&
        !(
          before === "me" &&
          /^(?:told|gave|asked|joined|sent|showed|hired|taught)$/.test(tokens[at - 2]?.lower ?? "")
        )
      )
        return true;
    }
  return false;
}

/** "Ines wrote it and I proofread it": two clauses, no pair. */
const followsVerb = (tokens: readonly Token[], at: number, who: string): boolean =>
  who === "i" &&
  !/^(?:led|ran|headed|shared|were|both|co|jointly|steered|chaired|directed|managed|own|run|head|lead|split|together|each|founded|started|wrote|built|designed|made|[,.])/.test(
    tokens[at]?.lower ?? ".",
  );

/** "I and a colleague", "me and Des"; not "I and my team". */
const isCompanionAfter = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") ||
  (/^(?:a|an|another|my|her|his|the|him)$/.test(tokens[at]?.lower ?? "") &&
    !/^(?:team|crew|staff|squad|people|boys|girls|lads)$/.test(tokens[at + 1]?.lower ?? ""));

/** Whoever stands beside "and I" as an equal; a team is no second leader. */
const isCompanion = (tokens: readonly Token[], end: number): boolean => {
  // "The head of nursing and I".
  const at = tokens[end - 1]?.lower === "of" ? end - 2 : end;
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    !/^(?:team|crew|staff|squad|people|boys|girls|lads)$/.test(token.lower) &&
    ![1, 2, 3].some((back) => tokens[at - back]?.lower === "as") &&
    (/^(?:she|he|her|him|they|them)$/.test(token.lower) || isSomebody(tokens, at, 0))
  );
};

/** "I wrote two of the nineteen modules", "sewed about a third of the costumes". */
export function isOfPart(tokens: readonly Token[], to: number): boolean {
  const after = tokens.slice(to, to + 5).map(({ lower }) => lower);
  // "The safety section, every page of it."
  if (tokens.slice(to, to + CONTRAST_REACH).some(({ lower }) => WHOLE.test(lower))) return false;
  if (
    after.slice(0, 3).some((lower) => A_PIECE.test(lower)) &&
    !/^(?:all|every|each)$/.test(after[0] ?? "")
  )
    return true;
  const of = after.indexOf("of");
  if (of <= 0) return /^(?:some|bits|parts)$/.test(after[0] ?? "");
  return (
    /^(?:one|two|three|four|five|six|some|part|parts|bits|third|quarter|half|few|several|couple|\d+)$/.test(
      after[of - 1] ?? "",
    ) && !/^(?:all|whole)$/.test(after[0] ?? "")
  );
}

const WHOLE = /^(?:every|whole|entire|entirely|throughout)$/;

const A_PIECE =
  /^(?:chapters?|sections?|modules?|parts?|bits?|sides?|pieces?|pages?|entry|annex|appendix|scenes?|verses?|captions?|paragraphs?|footnotes|subroutine)$/;

/** "Ownership of the model was with finance." */
export function isWithAnother(tokens: readonly Token[], to: number): boolean {
  const after = tokens.slice(to, to + 9).map(({ lower }) => lower);
  const at = after.findIndex(
    (lower, index) => /^(?:was|lay|sat|is|lies|rested)$/.test(lower) && after[index + 1] === "with",
  );
  return at >= 0 && !/^(?:me|us)$/.test(after[at + 2] ?? "");
}

const NEGATED =
  /^(?:not|never|no|didn't|wasn't|weren't|isn't|don't|hadn't|haven't|hasn't|aren't|doesn't|can't|cannot|wouldn't|couldn't|without|nor|neither|won't)$/;

export const isNegated = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower)) return false;
    if (NEGATED.test(lower)) return true;
  }
  return false;
};
