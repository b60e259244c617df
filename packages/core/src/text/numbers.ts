import { isFunctionWord } from "./stems.ts";
import type { Span, Token } from "./tokens.ts";

/** A number as somebody said it: tokens `from` up to but not `to`, hedges included. */
export interface NumberMention extends Span {
  readonly from: number;
  readonly to: number;
  /** Both the same unless a range was said: "5-6", "between ten and twelve". */
  readonly low: number;
  readonly high: number;
  /** `share` is a part of a whole: "two thirds", "one in five". */
  readonly form: "digits" | "words" | "share";
  /** "about", "nearly", "or so", or a word that is vague itself, such as "a handful". */
  readonly isApproximate: boolean;
  /** "at least" and "more than" against "up to" and "under". */
  readonly bound?: "min" | "max";
}

/** The numbers of a text, in digits or in words, in order; percent signs and units are left to the reader. */
export function numbersIn(tokens: readonly Token[]): readonly NumberMention[] {
  const mentions: NumberMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = mentionAt(tokens, at);
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  return mentions;
}

interface Read {
  readonly value: number;
  readonly high?: number;
  readonly to: number;
  readonly form: NumberMention["form"];
  readonly isVague?: boolean;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

function mentionAt(tokens: readonly Token[], start: number): NumberMention | undefined {
  const hedge = hedgeAt(tokens, start);
  const from = hedge ? start + hedge.length : start;
  const isBetween = wordAt(tokens, from) === "between";
  const low = singleAt(tokens, isBetween ? from + 1 : from);
  if (!low) return undefined;
  const first = rangeFrom(tokens, from, low, isBetween) ?? (isBetween ? undefined : low);
  if (!first) return undefined;
  const tail = tailAt(tokens, first.to);
  const begin = tokens[start];
  const last = tokens[first.to + tail.length - 1];
  if (!begin || !last) return undefined;
  const bound = hedge?.bound ?? tail.bound;
  return {
    start: begin.start,
    end: last.end,
    from: start,
    to: first.to + tail.length,
    low: first.value,
    high: first.high ?? first.value,
    form: first.form,
    isApproximate: (hedge?.isApproximate ?? false) || tail.isApproximate || first.isVague === true,
    ...(bound && { bound }),
  };
}

// Hedges ---------------------------------------------------------------------------------------

interface Hedge {
  readonly length: number;
  readonly isApproximate: boolean;
  readonly bound?: "min" | "max";
}

const HEDGES: readonly (readonly [string, Omit<Hedge, "length">])[] = [
  ...[
    "about",
    "around",
    "roughly",
    "nearly",
    "almost",
    "approximately",
    "approx",
    "circa",
    "some",
    "maybe",
    "perhaps",
    "probably",
    "something like",
    "close to",
    "just over",
    "just under",
    "just short of",
    "just shy of",
    "a bit over",
    "a bit under",
    "a little over",
    "a little under",
    "a shade over",
    "a shade under",
    "a little more than",
    "a little less than",
    "slightly over",
    "slightly under",
    "slightly more than",
    "slightly less than",
    "a bit more than",
    "a bit less than",
    "in the region of",
    "in the order of",
    "on the order of",
    "getting on for",
    "the best part of",
    "the better part of",
    "the guts of",
    "a good",
    "a bare",
    "barely",
    "scarcely",
    "hardly more than",
    "knocking on",
    "pushing",
    "touching",
    "going on",
    "no more than about",
    "easily",
    "not quite",
    "pretty much",
    "more or less",
    "like",
    "well over",
    "well under",
    "an estimated",
    "~",
    "≈",
    "shy of",
    "give or take",
    "ca",
    "i think",
    "i'd say",
  ].map((words) => [words, { isApproximate: true }] as const),
  ...[
    "more than",
    "over",
    "above",
    "at least",
    "upwards of",
    "north of",
    "a minimum of",
    "no less than",
    "no fewer than",
    "not less than",
    "exceeding",
    ">",
    "from at least",
  ].map((words) => [words, { isApproximate: false, bound: "min" }] as const),
  ...[
    "less than",
    "fewer than",
    "under",
    "below",
    "at most",
    "up to",
    "no more than",
    "not more than",
    "a maximum of",
    "at the most",
    "inside",
    "within",
    "south of",
    "<",
  ].map((words) => [words, { isApproximate: false, bound: "max" }] as const),
];

const HEDGES_BY_WORD = new Map<
  string,
  { words: readonly string[]; hedge: Omit<Hedge, "length"> }[]
>();
for (const [phrase, hedge] of HEDGES) {
  const words = phrase.split(" ");
  const first = words[0] ?? "";
  HEDGES_BY_WORD.set(first, [...(HEDGES_BY_WORD.get(first) ?? []), { words, hedge }]);
}

/** "Maybe about 40" has one more; a page of hedges must not be read again from each of its words. */
const MORE_HEDGES_MAX = 2;

/** The longest hedge here; two of them may follow each other: "maybe about", "at least around". */
function hedgeAt(tokens: readonly Token[], at: number, more = MORE_HEDGES_MAX): Hedge | undefined {
  let best: Hedge | undefined;
  for (const { words, hedge } of HEDGES_BY_WORD.get(wordAt(tokens, at)) ?? []) {
    if (words.length <= (best?.length ?? 0)) continue;
    if (words.every((word, index) => wordAt(tokens, at + index) === word))
      best = { length: words.length, ...hedge };
  }
  if (!best) return undefined;
  // "c. 40", "approx. 40"
  const length =
    best.length + (wordAt(tokens, at + best.length) === "." && best.length === 1 ? 1 : 0);
  const next = more > 0 ? hedgeAt(tokens, at + length, more - 1) : undefined;
  if (!next) return { ...best, length };
  return { ...best, ...next, isApproximate: true, length: length + next.length };
}

const NO_TAIL: Hedge = { length: 0, isApproximate: false };
const TAILS: readonly (readonly [readonly string[], Hedge])[] = [
  [["or", "so"], { length: 2, isApproximate: true }],
  [["or", "thereabouts"], { length: 2, isApproximate: true }],
  [["give", "or", "take"], { length: 3, isApproximate: true }],
  [["-", "ish"], { length: 2, isApproximate: true }],
  [["ish"], { length: 1, isApproximate: true }],
  [["-", "odd"], { length: 2, isApproximate: true }],
  [["odd"], { length: 1, isApproximate: true }],
  [["at", "most"], { length: 2, isApproximate: false, bound: "max" }],
  [["at", "the", "most"], { length: 3, isApproximate: false, bound: "max" }],
  [["tops"], { length: 1, isApproximate: false, bound: "max" }],
  [["or", "less"], { length: 2, isApproximate: false, bound: "max" }],
  [["or", "fewer"], { length: 2, isApproximate: false, bound: "max" }],
  [["at", "least"], { length: 2, isApproximate: false, bound: "min" }],
  [["or", "more"], { length: 2, isApproximate: false, bound: "min" }],
  [["plus"], { length: 1, isApproximate: false, bound: "min" }],
  [["+"], { length: 1, isApproximate: false, bound: "min" }],
];

/** "82,000 plus phone": what comes on top. */
const ADDED =
  /^(?:an?|the|my|phone|car|bonus|bonuses|benefits|expenses|commission|pension|overtime|tips|vat|tax|gst|one|two|three|four|five)$/;

const tailAt = (tokens: readonly Token[], at: number): Hedge =>
  wordAt(tokens, at) === "plus" && ADDED.test(wordAt(tokens, at + 1))
    ? NO_TAIL
    : tailOf(tokens, at);

const tailOf = (tokens: readonly Token[], at: number): Hedge =>
  TAILS.find(([words]) => words.every((word, index) => wordAt(tokens, at + index) === word))?.[1] ??
  NO_TAIL;

// Ranges ---------------------------------------------------------------------------------------

function rangeFrom(
  tokens: readonly Token[],
  at: number,
  low: Read,
  isBetween: boolean,
): Read | undefined {
  if (low.form === "share") return undefined;
  const joint = wordAt(tokens, low.to);
  const fits = isBetween
    ? joint === "and"
    : /^[-–—]$/.test(joint) ||
      joint === "or" ||
      (joint === "to" && wordAt(tokens, at - 1) !== "from");
  const high = fits ? singleAt(tokens, low.to + 1) : undefined;
  if (!high || high.form === "share") return undefined;
  // "5-6k", "2 to 3 million": the size belongs to both.
  const scale =
    high.value >= 1000 && low.value < 1000 && !isSized(tokens, low) ? scaleOf(high.value) : 1;
  const value = low.value * scale;
  const isRange = high.value > value && high.value <= value * (joint === "to" ? 3 : 10);
  return isRange ? { value, high: high.value, to: high.to, form: low.form } : undefined;
}

const isSized = (tokens: readonly Token[], { to }: Read): boolean =>
  SCALES.has(wordAt(tokens, to - 1));

const scaleOf = (value: number): number =>
  value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 && value % 1e3 === 0 ? 1e3 : 1;

// Single numbers -------------------------------------------------------------------------------

const ONES = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat([["nought", 0]]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10] as const)
    .concat([["fourty", 40]]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["grand", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["m", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["mil", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["bn", 1e9],
  ["b", 1e9],
  ["billion", 1e9],
  ["dozen", 12],
]);
/** Letters that are sizes only where they touch the digits: "400k", "1.2m". */
const JOINED_ONLY = new Set(["k", "m", "b", "cr"]);

const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["couple", [2, 3]],
  ["pair", [2, 2]],
  ["handful", [3, 7]],
  ["few", [3, 5]],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["seventh", 7],
  ["sevenths", 7],
  ["eighth", 8],
  ["eighths", 8],
  ["ninth", 9],
  ["ninths", 9],
  ["tenth", 10],
  ["tenths", 10],
  ["twelfth", 12],
  ["twelfths", 12],
  ["twentieth", 20],
]);

/** After "a third" and the like, what follows a share and not an ordinal: not "a third crew". */
const AFTER_SHARE =
  /^(?:|of|to|less|more|fewer|lower|higher|the|off|in|as|were|was|are|is|got|faster|cheaper|quicker|slower|and|by|on|from|after|within|over|since|but|had|have|who|stayed|left|came|went|again|that|which|below|above|down|up|full|empty|gone|done|finished|through)$/;

function singleAt(tokens: readonly Token[], at: number): Read | undefined {
  return shareAt(tokens, at) ?? plainAt(tokens, at);
}

function plainAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "number") return digitsAt(tokens, at, token);
  if (token.kind !== "word") return undefined;
  const { lower } = token;
  const next = wordAt(tokens, at + 1);
  if (lower === "a" || lower === "an") {
    const vague = VAGUE.get(next);
    if (vague) return vagueAt(tokens, at + 1, vague);
    const scale = SCALES.get(next);
    if (scale === undefined || JOINED_ONLY.has(next)) return undefined;
    return scaledAt(tokens, 1, at + 1, "words");
  }
  if (lower === "half" && (next === "a" || next === "dozen" || next === "-")) {
    const scaleAt = next === "dozen" ? at + 1 : at + 2;
    const scale = SCALES.get(wordAt(tokens, scaleAt));
    return scale === undefined || JOINED_ONLY.has(wordAt(tokens, scaleAt))
      ? undefined
      : { value: scale / 2, to: scaleAt + 1, form: "words" };
  }
  if (lower === "couple" || lower === "pair" || lower === "handful") {
    const vague = VAGUE.get(lower);
    return vague && next === "of" ? vagueAt(tokens, at, vague) : undefined;
  }
  if (lower === "dozens" || lower === "scores") return undefined;
  // "A good dozen", "another hundred".
  const isDozen =
    lower === "dozen" && /^(?:good|full|round|another|baker's|bare)$/.test(wordAt(tokens, at - 1));
  const isScale = isDozen || lower === "hundred" || lower === "thousand" || lower === "million";
  if (isScale && wordAt(tokens, at - 1) !== "per") return scaledAt(tokens, 1, at, "words");
  if (lower === "several" && SCALES.has(next) && !JOINED_ONLY.has(next))
    return vagueAt(tokens, at, [2, 9]);
  const small = smallAt(tokens, at);
  if (!small) return undefined;
  const point = spokenDecimal(tokens, small);
  if (point) return scaledAt(tokens, point.value, point.to, "words");
  const year = spokenYear(tokens, at, small);
  if (year) return year;
  return scaledAt(tokens, small.value, small.to, "words");
}

/** "A handful", "a couple of thousand", "a few hundred". */
function vagueAt(
  tokens: readonly Token[],
  at: number,
  [value, high]: readonly [number, number],
): Read {
  const to = wordAt(tokens, at + 1) === "of" ? at + 2 : at + 1;
  const word = wordAt(tokens, to);
  const scale = JOINED_ONLY.has(word) ? undefined : SCALES.get(word);
  return {
    value: value * (scale ?? 1),
    high: high * (scale ?? 1),
    to: scale === undefined ? to : to + 1,
    form: "words",
    isVague: high > value || scale !== undefined,
  };
}

/** "twenty-three", "seven": below a hundred, without sizes. */
function smallAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = wordAt(tokens, at);
  const ones = ONES.get(word);
  if (ones !== undefined) return hundredsAt(tokens, at, ones) ?? { value: ones, to: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const onesAt = wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const rest = ONES.get(wordAt(tokens, onesAt));
  return rest !== undefined && rest > 0 && rest < 10
    ? { value: tens + rest, to: onesAt + 1 }
    : { value: tens, to: at + 1 };
}

/** "Three-twenty" is 320, but "at nine-thirty" a time. */
function hundredsAt(
  tokens: readonly Token[],
  at: number,
  ones: number,
): { value: number; to: number } | undefined {
  const isTime =
    /^(?:at|by|till|until|from|before|after|to|around)$/.test(wordAt(tokens, at - 1)) && ones > 5;
  if (ones < 1 || ones > 9 || isTime || wordAt(tokens, at + 1) !== "-") return undefined;
  if (!TENS.has(wordAt(tokens, at + 2))) return undefined;
  const rest = smallAt(tokens, at + 2);
  return rest && { value: ones * 100 + rest.value, to: rest.to };
}

/** "Two point four". */
function spokenDecimal(
  tokens: readonly Token[],
  whole: { value: number; to: number },
): { value: number; to: number } | undefined {
  if (wordAt(tokens, whole.to) !== "point") return undefined;
  const digit = ONES.get(wordAt(tokens, whole.to + 1));
  return digit === undefined || digit > 9
    ? undefined
    : { value: whole.value + digit / 10, to: whole.to + 2 };
}

/** "twenty twenty-two", "nineteen eighty-nine". */
function spokenYear(
  tokens: readonly Token[],
  at: number,
  century: { value: number; to: number },
): Read | undefined {
  if (century.value !== 19 && century.value !== 20) return undefined;
  const rest = smallAt(tokens, century.to);
  if (!rest || rest.value < 10 || SCALES.has(wordAt(tokens, rest.to))) return undefined;
  return { value: century.value * 100 + rest.value, to: rest.to, form: "words" };
}

/** Sizes and the parts after them: "two hundred and ten", "four hundred thousand", "two and a half million". */
function scaledAt(
  tokens: readonly Token[],
  first: number,
  from: number,
  form: "digits" | "words",
): Read {
  let total = 0;
  let current = first;
  let at = from;
  const half = halfAfter(tokens, at);
  if (half) {
    current += half.value;
    at = half.to;
  }
  for (;;) {
    // "a hundred-thousand-dollar deal"
    if (at > from && wordAt(tokens, at) === "-" && SCALES.has(wordAt(tokens, at + 1))) at += 1;
    const word = wordAt(tokens, at);
    const scale = SCALES.get(word);
    if (scale === undefined || (JOINED_ONLY.has(word) && !tokens[at]?.isJoined)) break;
    at += 1;
    if (scale === 12) {
      // "A dozen and a half", and not "a dozen and a half day".
      const rest = halfAfter(tokens, at);
      current *= scale;
      if (rest) return { value: current + scale * rest.value, to: rest.to, form };
    } else if (scale === 100) current *= scale;
    else if (SCALES.has(wordAt(tokens, at)) && !JOINED_ONLY.has(wordAt(tokens, at))) {
      current *= scale;
      continue;
    } else {
      total += current * scale;
      current = 0;
    }
    const withAnd = wordAt(tokens, at) === "and" ? at + 1 : at;
    const more = form === "words" ? smallAt(tokens, withAnd) : undefined;
    // "two hundred and ten" goes on; "two thousand and three crews" cannot be told apart.
    const goesOn = more !== undefined && (withAnd === at || scale === 100 || scale >= 1000);
    if (more && goesOn && scale !== 12) {
      current = scale === 100 ? current + more.value : more.value;
      at = more.to;
    } else if (scale !== 100) break;
  }
  return { value: total + current, to: at, form };
}

/** "two and a half", and not "two and a half-empty …". */
function halfAfter(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | undefined {
  const words = [0, 1, 2].map((step) => wordAt(tokens, at + step));
  if (words[0] === "and" && words[1] === "a" && (words[2] === "half" || words[2] === "quarter"))
    return { value: words[2] === "half" ? 0.5 : 0.25, to: at + 3 };
  if (words[0] === "and" && words[1] === "a" && words[2] === "bit")
    return { value: 0.3, to: at + 3 };
  if (words[0] === "and" && words[1] === "half" && words[2] !== "of")
    return { value: 0.5, to: at + 2 };
  if (words[0] === "½") return { value: 0.5, to: at + 1 };
  return undefined;
}

function digitsAt(tokens: readonly Token[], at: number, token: Token): Read | undefined {
  const spaced = spacedAt(tokens, at);
  if (spaced) return scaledAt(tokens, spaced.value, spaced.to, "digits");
  const value = valueOfDigits(token.text);
  if (!Number.isFinite(value)) return undefined;
  const next = tokens[at + 1];
  // "1st", "3rd" are places in an order; "24/7", "16:10" and the like are no amounts.
  if (next?.isJoined && /^(?:st|nd|rd|th)$/.test(next.lower)) return undefined;
  return scaledAt(tokens, value, at + 1, "digits");
}

/** "15 000", "1 200 000". */
function spacedAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  let text = tokens[at]?.text ?? "";
  if (!/^[1-9]\d{0,2}$/.test(text)) return undefined;
  let to = at + 1;
  while (to < at + 4 && /^\d{3}$/.test(tokens[to]?.text ?? "") && !tokens[to]?.isJoined) {
    text += tokens[to]?.text ?? "";
    to += 1;
  }
  return to > at + 1 ? { value: Number(text), to } : undefined;
}

/** "1,200", "1.2", "1.200.000", "4,5"; three digits after a comma are thousands. */
function valueOfDigits(text: string): number {
  const plain = text.replace(/['’\u00A0\u202F]/g, "");
  const groups = plain.split(/[.,]/);
  const separators = plain.replace(/\d/g, "");
  const last = groups.at(-1) ?? "";
  if (groups.length === 1) return Number(plain);
  const isGrouped = groups.slice(1).every((group) => group.length === 3);
  if (isGrouped && (separators.startsWith(",") || groups.length > 2))
    return Number(groups.join(""));
  // "40.000" is written for forty thousand, "1.250" may be a decimal.
  if (isGrouped && last === "000" && groups[0] !== "0") return Number(groups.join(""));
  if (groups.length === 2) return Number(`${groups[0] ?? ""}.${last}`);
  return Number(`${groups.slice(0, -1).join("")}.${last}`);
}

// Shares ---------------------------------------------------------------------------------------

function shareAt(tokens: readonly Token[], at: number): Read | undefined {
  const word = wordAt(tokens, at);
  const isArticle = word === "a" || word === "one" || word === "an";
  const count = isArticle ? { value: 1, to: at + 1 } : countAt(tokens, at);
  if (word === "half") {
    const next = wordAt(tokens, at + 1);
    const isPart =
      !(wordAt(tokens, at - 1) === "a" && wordAt(tokens, at - 2) === "and") &&
      next !== "-" &&
      next !== "dozen" &&
      !(next === "a" && SCALES.has(wordAt(tokens, at + 2)));
    const isTime =
      /^(?:an?|past|time|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|year|hour|day|term|way|marathon)$/.test(
        next,
      );
    const isOfPercent = next === "a" && /^per(?:cent)?$/.test(wordAt(tokens, at + 2));
    return isPart && (!isTime || isOfPercent)
      ? { value: 0.5, to: at + 1, form: "share" }
      : undefined;
  }
  if (!count || count.value <= 0) return undefined;
  const slash = slashedAt(tokens, at);
  if (slash) return slash;
  // "a year and a half" is one length.
  if (isArticle && wordAt(tokens, at - 1) === "and" && UNIT_OF_TIME.test(wordAt(tokens, at - 2)))
    return undefined;
  const ofScale = partOfScale(tokens, count);
  if (ofScale) return ofScale;
  const partAt = wordAt(tokens, count.to) === "-" ? count.to + 1 : count.to;
  const part = wordAt(tokens, partAt);
  const size = PARTS.get(part);
  const isPlural = part.endsWith("s");
  if (
    size !== undefined &&
    count.value < size &&
    (isPlural ? count.value > 1 : count.value === 1) &&
    (AFTER_SHARE.test(tokens[partAt + 1]?.kind === "word" ? wordAt(tokens, partAt + 1) : "") ||
      (wordAt(tokens, at - 1) === "by" && isFunctionWord(wordAt(tokens, partAt + 1))))
  )
    return { value: count.value / size, to: partAt + 1, form: "share" };
  return ratioAt(tokens, count);
}

/** "3/4", and "3/4 of a million". */
function slashedAt(tokens: readonly Token[], at: number): Read | undefined {
  const [top, sign, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!top || !sign?.isJoined || sign.text !== "/" || !bottom?.isJoined) return undefined;
  const [x, y] = [Number(top.text), Number(bottom.text)];
  if (!(x > 0 && x < y && y <= 10) || tokens[at + 3]?.text === "/") return undefined;
  const isScaled = wordAt(tokens, at + 3) === "of" && wordAt(tokens, at + 4) === "a";
  const scale = isScaled ? SCALES.get(wordAt(tokens, at + 5)) : undefined;
  return scale === undefined
    ? { value: x / y, to: at + 3, form: "share" }
    : { value: (x / y) * scale, to: at + 6, form: "words" };
}

/** "a quarter of a million", "three quarters of a million". */
function partOfScale(
  tokens: readonly Token[],
  count: { readonly value: number; readonly to: number },
): Read | undefined {
  const [part = "", of, a, scaleWord = ""] = [0, 1, 2, 3].map((step) =>
    wordAt(tokens, count.to + step),
  );
  const [size, scale] = [PARTS.get(part), SCALES.get(scaleWord)];
  if (size === undefined || of !== "of" || a !== "a" || scale === undefined) return undefined;
  return { value: (count.value / size) * scale, to: count.to + 4, form: "words" };
}

const countAt = (
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | undefined => {
  const token = tokens[at];
  if (token?.kind === "number") {
    const value = valueOfDigits(token.text);
    return Number.isInteger(value) ? { value, to: at + 1 } : undefined;
  }
  return smallAt(tokens, at);
};

/** "one in five", "four out of five", "1 in every 10". */
function ratioAt(
  tokens: readonly Token[],
  count: { readonly value: number; readonly to: number },
): Read | undefined {
  // "four houses in ten", "3 women in a crew of 60"
  const isNoun =
    tokens[count.to]?.kind === "word" && !/^(?:in|out|of)$/.test(wordAt(tokens, count.to));
  const jointAt =
    isNoun && /^(?:in|out)$/.test(wordAt(tokens, count.to + 1)) ? count.to + 1 : count.to;
  const joint = wordAt(tokens, jointAt);
  const isOutOf = joint === "out" && wordAt(tokens, jointAt + 1) === "of";
  if (joint !== "in" && !isOutOf) return undefined;
  if (jointAt > count.to && UNIT_OF_TIME.test(wordAt(tokens, count.to))) return undefined;
  const afterJoint = jointAt + (isOutOf ? 2 : 1);
  const ofAt = [2, 3].map((step) => afterJoint + step).find((at) => wordAt(tokens, at) === "of");
  const isGroup = /^(?:a|our|the)$/.test(wordAt(tokens, afterJoint)) && ofAt !== undefined;
  const wholeAt = isGroup ? ofAt + 1 : afterJoint;
  const isEvery = /^(?:every|each)$/.test(wordAt(tokens, wholeAt));
  const whole = roundAt(tokens, isEvery ? wholeAt + 1 : wholeAt);
  if (!whole || whole.value <= count.value || (whole.value > 1000 && !isEvery)) return undefined;
  // "14 tonnes in 2015", "two of us in 30 countries"
  if (
    jointAt > count.to &&
    !isOutOf &&
    !isGroup &&
    !isEvery &&
    ![5, 8, 10, 20, 100].includes(whole.value)
  )
    return undefined;
  // "two in twelve months" is a count in a time.
  if (!isOutOf && UNIT_OF_TIME.test(wordAt(tokens, whole.to))) return undefined;
  return { value: count.value / whole.value, to: whole.to, form: "share" };
}

/** A count, or "hundred" and "thousand" by themselves. */
const roundAt = (
  tokens: readonly Token[],
  at: number,
): { value: number; to: number } | undefined => {
  const word = wordAt(tokens, at);
  if (word === "hundred") return { value: 100, to: at + 1 };
  if (word === "thousand") return { value: 1000, to: at + 1 };
  return countAt(tokens, at);
};

const UNIT_OF_TIME = /^(?:second|minute|min|hour|day|week|month|quarter|year|yr|mth|wk|sprint)s?$/;
