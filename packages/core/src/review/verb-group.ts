import type { Token } from "../text/tokens.ts";
import {
  BE,
  DID,
  DO,
  FINITE,
  HAD,
  HAVE,
  isAdverb,
  MODALS,
  NOUN_INTRODUCERS,
  PRESENT_BE,
  UNREAL_MODALS,
} from "./grammar.ts";
import { isClearlyPast, isPast } from "./verbs.ts";

/** `modal` is what would, could or should be done; `duty` what has to be. */
type Tense = "past" | "perfect" | "present" | "modal" | "duty" | "none";

export interface VerbGroup {
  readonly tense: Tense;
  /** The main verb; "be" or "have" where there is none besides, "arranged" where somebody was made to do something. */
  readonly verb: string;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** What could or would have been done, and was not. */
  readonly isUnreal: boolean;
}

/** Reads auxiliaries and the main verb from a place on; `head` is the subject with what it is contracted with. */
export function verbGroup(
  tokens: readonly Token[],
  head: string,
  from: number,
  to: number,
): VerbGroup {
  const step = stepAt({ tokens, to, isNegated: false }, from);
  const contraction = FINITE.has(head) ? undefined : /'(d|ve|m|re|ll|s)$/.exec(head)?.[1];
  switch (contraction) {
    case "d":
      return afterD(step);
    case "ll":
      return group(step, "modal", step.word);
    case "ve":
      return afterHave(step, "perfect");
    case "m":
    case "re":
      return afterBe(step, "present");
    case "s":
      return isClearlyPast(step.word) && step.word !== "left"
        ? group(step, "perfect", step.word, { isPassive: true })
        : afterBe(step, "present");
    case undefined:
    default:
      return uncontracted(step);
  }
}

/** A word that counts, and what was read before it. */
interface Step {
  readonly tokens: readonly Token[];
  readonly to: number;
  readonly at: number;
  readonly word: string;
  readonly isNegated: boolean;
}

/** The next word from a place on, adverbs and quotation marks passed over. */
function stepAt(before: Pick<Step, "tokens" | "to" | "isNegated">, from: number): Step {
  const { tokens, to } = before;
  let isNegated = before.isNegated;
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "not" || lower === "never") isNegated = true;
    if (!isAdverb(lower) && !/^[,"'‘]$/.test(lower))
      return { tokens, to, at, word: lower, isNegated };
  }
  return { tokens, to, at: to, word: "", isNegated };
}

const after = (step: Step): Step =>
  stepAt({ ...step, isNegated: step.isNegated || step.word.endsWith("n't") }, step.at + 1);

const group = (
  { isNegated }: Step,
  tense: Tense,
  verb: string,
  { isPassive = false, isUnreal = false } = {},
): VerbGroup => ({ tense, verb, isPassive, isNegated, isUnreal });

function uncontracted(step: Step): VerbGroup {
  const { word } = step;
  if (word === "") return group(step, "none", "");
  if (MODALS.has(word)) {
    const main = after(step);
    return main.word === "have" ? unreal(after(main)) : group(main, "modal", main.word);
  }
  if (UNREAL_MODALS.has(word)) return unreal(after(step));
  if (HAD.has(word)) return afterHad(after(step));
  if (HAVE.has(word)) {
    const main = after(step);
    if (main.word === "to") return group(main, "duty", "have to");
    return isPast(main.word) ? afterHave(main, "perfect") : group(main, "present", "have");
  }
  if (/^(?:be|been)$/.test(word)) return group(after(step), "none", "be");
  if (BE.has(word)) return afterBe(after(step), PRESENT_BE.has(word) ? "present" : "past");
  if (DO.has(word) || DID.has(word)) return afterDo(after(step), DO.has(word) ? "present" : "past");
  if (word === "got") {
    const next = after(step);
    // "we got asked"
    return isClearlyPast(next.word)
      ? group(step, "past", next.word, { isPassive: true })
      : group(step, "past", arranged(step) ?? "got");
  }
  return group(step, isPast(word) ? "past" : "present", word);
}

/** "I'd seen" had, "I'd a man" had, "I'd see" would. */
function afterD(step: Step): VerbGroup {
  const { word } = step;
  if (word === "had" || word === "been" || isClearlyPast(word)) return afterHave(step, "past");
  if (/^(?:an?|the|no|two|three|little|nothing|only|#)$/.test(word))
    return group(step, "past", "had");
  return word === "have" || word === "of" ? unreal(after(step)) : group(step, "modal", word);
}

function afterHad(step: Step): VerbGroup {
  if (step.word === "to") return group(step, "duty", "had to");
  return isPast(step.word) ? afterHave(step, "past") : group(step, "past", arranged(step) ?? "had");
}

function afterHave(step: Step, tense: Tense): VerbGroup {
  if (step.word === "been") {
    const inner = after(step);
    if (isPast(inner.word)) return group(inner, tense, inner.word, { isPassive: true });
    return group(inner, tense, inner.word.endsWith("ing") ? inner.word : "be");
  }
  if (step.word === "got") {
    const next = after(step);
    if (next.word === "to") return group(next, "duty", "got to");
    // "we've got two" says that we have them
    return group(next, tense === "perfect" ? "present" : tense, "have");
  }
  return isPast(step.word) ? group(step, tense, step.word) : group(step, "present", "have");
}

function afterBe(step: Step, tense: Tense): VerbGroup {
  if (step.word === "to") return group(step, "duty", "be to");
  return isPast(step.word)
    ? group(step, tense, step.word, { isPassive: true })
    : group(step, tense, "be");
}

/** "I did the bedside part" has no other verb; "so I did" and "I did neither" tell no step. */
function afterDo(step: Step, tense: Tense): VerbGroup {
  if (/^(?:|neither|nothing|none|so|too|well|better|fine|ok|okay)$/.test(step.word))
    return group(step, tense, "do");
  const next = after(step);
  if (step.word === "get" && isClearlyPast(next.word))
    return group(step, tense, next.word, { isPassive: true });
  const isAlone =
    !step.isNegated && (NOUN_INTRODUCERS.has(step.word) || /^(?:it|#)$/.test(step.word));
  return group(step, tense, isAlone ? "made" : step.word);
}

function unreal(step: Step): VerbGroup {
  const isUnreal = isPast(step.word);
  return group(step, "modal", isUnreal ? step.word : "have", { isUnreal });
}

const OBJECT_MAX = 7;

/** "had the table carried out", "got the lads to sign". */
function arranged({ tokens, at, to, word }: Step): "arranged" | undefined {
  const isGot = word === "got";
  const object = tokens.slice(at, Math.min(to, at + OBJECT_MAX)).map(({ lower }) => lower);
  for (const [index, lower] of object.entries()) {
    if (!isGot && lower === "to") return undefined;
    if (/^(?:who|which|that|with|for|of|and|from|in|at)$/.test(lower)) return undefined;
    if (index > 1 && (isClearlyPast(lower) || (isGot && lower === "to"))) return "arranged";
    if (index > 0 && /^(?:him|her|them|us)$/.test(object[index - 1] ?? "")) return "arranged";
  }
  return undefined;
}
