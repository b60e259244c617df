import type { Token } from "../text/tokens.ts";
import { isHesitation, surroundings, type Around } from "./around.ts";
import { isPast } from "./verbs.ts";
import { wordSet } from "./word-set.ts";

/** Words that fill a pause, in the order in which a review lists them. */
export const FILLERS = ["um", "like", "you know", "sort of", "basically", "actually"] as const;
export type Filler = (typeof FILLERS)[number];

/** Tokens `from` up to but not `to`. */
export interface FillerMatch {
  readonly filler: Filler;
  readonly from: number;
  readonly to: number;
}

/** The fillers among the words, in order; the same words in real use are left alone. */
export function fillersIn(tokens: readonly Token[]): readonly FillerMatch[] {
  const found: FillerMatch[] = [];
  for (const [at, { lower, kind }] of tokens.entries()) {
    if (kind !== "word") continue;
    const candidate = candidateAt(tokens, at, lower);
    if (!candidate) continue;
    const around = surroundings(tokens, at, at + candidate.length);
    if (IS_FILLER[candidate.filler](around)) {
      found.push({ filler: candidate.filler, from: at, to: at + candidate.length });
    }
  }
  return found;
}

function candidateAt(
  tokens: readonly Token[],
  at: number,
  lower: string,
): { readonly filler: Filler; readonly length: number } | undefined {
  if (isHesitation(tokens[at]) && !isOtherWord(tokens, at)) return { filler: "um", length: 1 };
  if (lower === "like" || lower === "basically" || lower === "actually")
    return { filler: lower, length: 1 };
  if (lower === "y'know") return { filler: "you know", length: 1 };
  if (lower === "kinda" || lower === "sorta") return { filler: "sort of", length: 1 };
  const next = tokens[at + 1]?.lower;
  if ((lower === "you" || lower === "ya") && next === "know")
    return { filler: "you know", length: 2 };
  if ((lower === "sort" || lower === "kind") && next === "of")
    return { filler: "sort of", length: 2 };
  return undefined;
}

/** "uh-huh" agrees, "get 'em" is them, and the ER is a place. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const [before, token, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.text === "ER" || token?.text === "EM") return true;
  if (token?.isJoined && /^['’‘]$/.test(before?.text ?? "")) return true;
  return after?.text === "-" && after.isJoined && next?.isJoined === true;
}

const has = (set: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && set.has(word);

const startsSentence = ({ signBefore }: Around): boolean =>
  signBefore !== undefined && /^[.!?…:"“]$/.test(signBefore);

const IS_FILLER: Readonly<Record<Filler, (around: Around) => boolean>> = {
  um: () => true,
  basically: () => true,
  like: isFillingLike,
  "you know": isFillingYouKnow,
  "sort of": isFillingSortOf,
  actually: isFillingActually,
};

// "like" ---------------------------------------------------------------------------------------

const SUBJECTS = wordSet(
  "i you we they who people customers kids clients everyone everybody users students children guests he she",
);
const BEFORE_VERB = wordSet(
  `to would i'd you'd we'd they'd he'd she'd who'd do don't does doesn't did didn't might may will won't i'll you'll we'll
  they'll also really always never both all wouldn't not quite rather`,
);
/** "looks like", "something like", "just like": a comparison or an example follows. */
const BEFORE_COMPARISON = wordSet(
  `look looks looked looking sound sounds sounded sounding feel feels felt feeling smell smells smelled smelt taste tastes
  tasted seem seems seemed act acted acting behave behaved something anything nothing everything things thing stuff
  someone somebody anyone places ones products tools names words topics issues companies just more much exactly bit lot
  almost less worked works work treat treated treating ran run went goes going eat ate sing sang fought up it them us him
  shaped built shone drive drove`,
);
const COUNT_OR_DEGREE = wordSet(
  `half one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred hundreds thousands thousand every nobody nothing no always still really super totally literally
  completely very pretty everybody everyone everything never zero loads tons barely maybe around about over forever ages`,
);
const COUNTED = wordSet(
  "third quarter hundred dozen couple few million thousand week month year day hour minute half lot bit ton billion",
);
const POINTED = wordSet("that this these those him her me them us mine");
const DETERMINERS = wordSet(
  "a an the my your his her our their some any that this these those it its",
);
const isThing = (word: string): boolean =>
  has(DETERMINERS, word) ||
  has(POINTED, word) ||
  has(PRONOUNS, word) ||
  /(?:s|ing)$|^(?:what|how|each|one|being)$/.test(word);
const ARTICLES = wordSet("a an the my your his her our their");
const OPENERS = wordSet(
  "and so but because then or 'cause cause cos of with for in at had have has got gets get just by from on into about i've we've they've we'd i'd",
);
const BE = wordSet(
  "was were is are be been it's that's who's he's she's there's i'm we're they're wasn't isn't am which's",
);
const PRONOUNS = wordSet(
  "i we you he she they it there it's that's we're they're i'm he's she's there's i'd we'd they'd i've we've they've nobody everybody",
);

function isFillingLike(around: Around): boolean {
  const { after, signBefore, signAfter } = around;
  // "kind of like a lamp" compares as "like a lamp" does
  const before =
    around.before[0] === "of" && /^(?:kind|sort)$/.test(around.before[1] ?? "")
      ? around.before.slice(2)
      : around.before;
  const [previous, beforePrevious] = before;
  const [next, second] = after;
  const isSaying =
    has(PRONOUNS, next) && /^(?:said|say|mentioned|told|explained)$/.test(second ?? "");
  if (startsSentence(around)) {
    if (signAfter !== undefined) return true;
    return !isSaying && !/^(?:most|many|any|all|the|a|an|my|our|other|others)$/.test(next ?? "");
  }
  const isVerb =
    signBefore === undefined &&
    ((has(SUBJECTS, previous) && !isPast(next ?? "")) ||
      (has(BEFORE_VERB, previous) && !has(BE, beforePrevious)));
  const isAsked = before.some((word) => word === "what" || word === "how");
  const isCompared = signBefore === undefined && has(BEFORE_COMPARISON, previous);
  if (signAfter !== undefined && /^[.!?;:…]$/.test(signAfter)) return signBefore === ",";
  if (signAfter !== undefined)
    return signBefore !== undefined || (!isVerb && !isAsked && !isCompared);
  // "I had to like call everybody"
  if (previous === "to" && signBefore === undefined && next !== undefined && !isThing(next))
    return true;
  if (isVerb || isSaying) return false;
  if (next?.endsWith("ing") && /^(?:all|both|just|still)$/.test(previous ?? "")) return true;
  if (next === undefined || has(POINTED, next)) return false;
  const isCount =
    /^\d/.test(next) ||
    has(COUNT_OR_DEGREE, next) ||
    (next.startsWith("a") && has(COUNTED, second));
  if (next === "so" && (has(BE, previous) || has(BE, beforePrevious))) return true;
  if (isCompared) return isCount && /^(?:up|just|it|worked|went|ran|them|us)$/.test(previous ?? "");
  if (isCount) return true;
  // "the like oldest user", "there was like a leg"
  if (has(ARTICLES, previous) && next !== "of") return true;
  if (has(BE, previous) && /^(?:there|here)(?:'s)?$/.test(beforePrevious ?? "")) return true;
  if (/^(?:there|here)'s$/.test(previous ?? "")) return true;
  if (isPast(next) && !has(DETERMINERS, previous) && signBefore === undefined) return true;
  if (signBefore === ",") return has(PRONOUNS, next);
  if (
    next.endsWith("ing") &&
    has(BE, previous) &&
    /^(?:it|that|this)$|'s$/.test(beforePrevious ?? previous ?? "")
  )
    return false;
  if (has(BE, previous)) return !has(DETERMINERS, next) && !has(PRONOUNS, next);
  return has(OPENERS, previous);
}

// "you know" -----------------------------------------------------------------------------------

/** "as you know", "do you know": somebody really knows. */
const BEFORE_KNOWING = wordSet(
  `as do did if let don't doesn't didn't how what that than when once whether before people who everyone everybody someone
  where why whatever everything should would could might probably will may can must to makes until till unless like all thing things person`,
);
const KNOWN = wordSet(
  "how what why where who whether if that exactly about it them him her your the this enough more anything something nothing much when which whose of",
);
const CONNECTIVES = wordSet("and so but it's was is were because just with of then i");

function isFillingYouKnow({ before, after, signBefore, signAfter, isQuestion }: Around): boolean {
  const [previous] = before;
  const follows = signAfter === undefined ? after[0] : undefined;
  if (signBefore === undefined && has(BEFORE_KNOWING, previous)) return false;
  if (signAfter !== undefined) return true;
  if (follows === "what" && after[1] === "i" && after[2] === "mean") return true;
  if (signBefore !== undefined)
    return (
      !(isQuestion && (has(KNOWN, follows) || follows === "any" || follows === "a")) &&
      !/^(?:how|what|why|where|who|when|whether|if|that|which)$/.test(follows ?? "")
    );
  if (has(PRONOUNS, follows)) return follows !== "it" || has(CONNECTIVES, previous);
  return !has(KNOWN, follows);
}

// "sort of", "kind of" -------------------------------------------------------------------------

/** "the sort of person", "what kind of": the words name a class. */
const CLASSING = wordSet(
  `the this that these those what which some any same all every each no my your his her our their whatever another other
  certain particular different right wrong best worst only new first second one many two three various several special`,
);
const ADVERB_OR_PREPOSITION =
  /^(?:\w+ly|in|on|at|by|into|with|from|up|out|down|off|over|just|like|all|already|there|here)$/;

function isFillingSortOf({ word, before, after, signBefore }: Around): boolean {
  const [previous, beforePrevious] = before;
  const [next] = after;
  if (signBefore !== undefined) return true;
  const isFollowedByDeed =
    next !== undefined && (isPast(next) || ADVERB_OR_PREPOSITION.test(next) || has(PRONOUNS, next));
  if (
    /^(?:you|him|her|them)$/.test(next ?? "") &&
    /^(?:very|so|really|was|is|that's|it's|too)$/.test(previous ?? "")
  )
    return false;
  if (has(CLASSING, previous))
    return (
      /^(?:that|this|these|those|one|all|other|others|two|three)$/.test(previous ?? "") &&
      isFollowedByDeed
    );
  if (previous === "a" || previous === "an") return word === "sort" || isFollowedByDeed;
  const isNamed =
    (has(DETERMINERS, beforePrevious) || beforePrevious === "what") &&
    !has(BE, previous) &&
    !isPast(previous ?? "") &&
    !(previous ?? "").endsWith("ly");
  return !isNamed || isFollowedByDeed;
}

// "actually" -----------------------------------------------------------------------------------

/** What was believed, said or planned before the fact that "actually" sets against it. */
const BELIEF = wordSet(
  `thought assumed believed expected supposed supposedly meant said claimed forecast predicted planned officially
  apparently theory paper seemed looked looks pretended imagined told convinced reckoned suspected feared promised
  although though while whereas`,
);
const ASKING = wordSet("what who how whether where why when than if whatever whoever");

function isFillingActually({ before, earlier, signBefore }: Around): boolean {
  if (signBefore === undefined && before.slice(0, 3).some((word) => ASKING.has(word))) return false;
  if (earlier.some((word) => BELIEF.has(word))) return false;
  // "but it was actually …", with nothing but the subject and the verb between
  const but = before.indexOf("but");
  return signBefore !== undefined || but < 0 || but > 2;
}
