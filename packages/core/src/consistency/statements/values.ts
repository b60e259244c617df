import { groupBy } from "../../group-by.ts";
import { subjectOf } from "../facts/subjects.ts";
import { PAYMENTS } from "../quantities/nones.ts";
import { MONEY_WORDS } from "../quantities/units.ts";
import { sizeLike } from "../quantities/unsaid-units.ts";
import type {
  Fact,
  FactValue,
  Moment,
  Post,
  Quantity,
  Reasons,
  Role,
  Stance,
} from "../facts/fact.ts";
import { LADDERS, LESSER_POSTS, SAME_POSTS } from "../roles/ladders.ts";

/** Whether two values of one kind can both be true; undefined where they cannot be compared. */
function agree(a: FactValue, b: FactValue): boolean | undefined {
  if (a.type === "quantity" && b.type === "quantity") return sameAmount(a, b);
  if (a.type === "moment" && b.type === "moment") return sameMoment(a, b);
  if (a.type === "role" && b.type === "role") return sameRole(a, b);
  if (a.type === "post" && b.type === "post") return samePost(a, b);
  if (a.type === "reasons" && b.type === "reasons") return sameReasons(a, b);
  if (a.type === "stance" && b.type === "stance") return sameStance(a, b);
  return undefined;
}

/** Rounding that people allow themselves, and more where they said "about" (domain.md CK-03). */
const TOLERANCE = {
  exact: 0.045,
  approximate: 0.17,
  derived: 0.12,
  bound: 0.4,
  below: 0.7,
} as const;

function sameAmount(a: Quantity, b: Quantity, isOtherUnit = false): boolean | undefined {
  // "2 million a year" and "1.94 million last year": a time that one of them leaves out.
  if (a.isRate !== b.isRate && a.low > 1 && b.low > 1) {
    // "20,000 a month" and "240,000 last year".
    const perYear = (value: Quantity): readonly [number, number] => {
      const times = value.isRate ? 12 : 1;
      return [value.low * times, value.high * times];
    };
    if (isWithin(a, b, perYear)) return true;
    if (isWithin(a, b, (value) => [value.said, (value.said * value.high) / value.low])) return true;
    if (isBelow(a, b) || isBelow(b, a)) return true;
    const ratio = a.said / b.said;
    return !a.isDerived && !b.isDerived && ratio > 0.25 && ratio < 4 ? false : undefined;
  }
  if (a.currency && b.currency && a.currency !== b.currency) return undefined;
  const slack =
    a.isDerived || b.isDerived || isOtherUnit
      ? TOLERANCE.derived
      : a.isApproximate || b.isApproximate
        ? TOLERANCE.approximate
        : TOLERANCE.exact;
  const isDaily = a.isRate && b.isRate && isSpreadAlike(a, b);
  const [la, ha] = rangeOf(isDaily ? { ...a, low: a.high } : a, slack);
  const [lb, hb] = rangeOf(isDaily ? { ...b, low: b.high } : b, slack);
  return la <= hb * 1.000_001 && lb <= ha * 1.000_001;
}

/** So much a day is so much in twenty or thirty of them, but of two such it is the day that counts. */
const isSpreadAlike = (a: Quantity, b: Quantity): boolean =>
  a.high > 1.5 * a.low && Math.abs((a.high * b.low) / (a.low * b.high) - 1) < 0.03;

/** "Up to 40 a night" and "22 on a slow Tuesday". */
const isBelow = (limit: Quantity, { said }: Quantity): boolean =>
  limit.bound === "max" && said <= limit.said && said >= limit.said * (1 - TOLERANCE.below);

function isWithin(
  a: Quantity,
  b: Quantity,
  read: (value: Quantity) => readonly [number, number],
): boolean {
  const half = (a.isApproximate || b.isApproximate ? TOLERANCE.approximate : TOLERANCE.exact) / 2;
  const [[la, ha], [lb, hb]] = [read(a), read(b)];
  return la * (1 - half) <= hb * (1 + half) && lb * (1 - half) <= ha * (1 + half);
}

/** Half the slack on either side; a bound reaches a little further on its open side. */
function rangeOf({ low, high, bound }: Quantity, slack: number): readonly [number, number] {
  const half = slack / 2 + 0.005;
  // Whoever names a limit means it.
  const edge = TOLERANCE.exact / 2;
  if (bound === "min") return [low * (1 - edge), high * (1 + TOLERANCE.bound)];
  if (bound === "max") return [low * (1 - TOLERANCE.below), high * (1 + edge)];
  return [low * (1 - half), high * (1 + half)];
}

function sameMoment(a: Moment, b: Moment): boolean | undefined {
  const isWholeYear = (moment: Moment): boolean => moment.hasYear && moment.to - moment.from === 11;
  if (a.hasYear !== b.hasYear && (isWholeYear(a) || isWholeYear(b))) return undefined;
  if (a.hasYear && b.hasYear) {
    const overlap = a.from <= b.to && b.from <= a.to;
    const isDay = a.day !== undefined && b.day !== undefined && a.from === b.from;
    return isDay ? a.day === b.day : overlap;
  }
  const months = (moment: Moment): ReadonlySet<number> => {
    const all = new Set<number>();
    for (let month = moment.from; month <= Math.min(moment.to, moment.from + 11); month += 1)
      all.add(month % 12);
    return all;
  };
  const [one, other] = [months(a), months(b)];
  const isDay = a.day !== undefined && b.day !== undefined && one.size === 1 && other.size === 1;
  return [...one].some((month) => other.has(month)) && (!isDay || a.day === b.day);
}

/** Parts that cannot both have been somebody's in one work. */
const CLASHES: readonly string[] = [
  "lead co-lead",
  "lead deputy",
  "lead member",
  "lead inherited",
  "lead other-led",
  "lead none",
  "co-lead deputy",
  "co-lead member",
  "co-lead other-led",
  "co-lead none",
  "deputy other-led",
  "deputy none",
  "member none",
  "inherited co-lead",
];

function sameRole(a: Role, b: Role): boolean | undefined {
  if (a.part === b.part) return true;
  const clashes =
    CLASHES.includes(`${a.part} ${b.part}`) || CLASHES.includes(`${b.part} ${a.part}`);
  return clashes ? false : undefined;
}

/** "Manager" and "site manager" may be one post; "assistant site manager" is another, and so is "tutor". */
function samePost(a: Post, b: Post): boolean | undefined {
  if (a.isOthers || b.isOthers)
    return a.isOthers !== b.isOthers && !a.standing && !b.standing && isSameName(a, b)
      ? false
      : undefined;
  if (a.standing || b.standing)
    return a.standing?.axis === b.standing?.axis ? sameStanding(a, b) : undefined;
  const [one, other] = rungsOfBoth(a, b);
  if (one && other) return one.rung === other.rung;
  const lesser = (post: Post): boolean => post.words.some((word) => LESSER_POSTS.has(word));
  if (lesser(a) !== lesser(b)) return false;
  const [lastA = "", lastB = ""] = [a.words.at(-1), b.words.at(-1)];
  return lastA === lastB || SAME_POSTS.some((names) => names.has(lastA) && names.has(lastB));
}

/** "Treasurer" and "our treasurer"; of what many are, such as managers, there may be several. */
const isSameName = (a: Post, b: Post): boolean =>
  a.words.join(" ") === b.words.join(" ") ||
  (a.words.at(-1) === b.words.at(-1) &&
    (a.words.length === 1 || b.words.length === 1) &&
    !OF_MANY.test(a.words.at(-1) ?? ""));

const OF_MANY =
  /^(?:manager|head|director|leader|lead|officer|engineer|nurse|teacher|worker|driver|member|partner|assistant|supervisor|boss|chief|designer|developer|consultant|doctor|cook|chef|artist|hand|operator|clerk)$/;

/** What is not of one sort may be of any other of its kind. */
function sameStanding(a: Post, b: Post): boolean | undefined {
  const [x = "", y = ""] = [a.standing?.pole, b.standing?.pole];
  if (x === y) return true;
  const isDenied = x === `not ${y}` || y === `not ${x}`;
  return isDenied || !(x.startsWith("not ") || y.startsWith("not ")) ? false : undefined;
}

/** Whether two posts are told apart for sure: rungs of one ladder, or a paper and its lack. */
export const isKnownLadder = (a: Post, b: Post): boolean =>
  a.isOthers || b.isOthers
    ? isSameName(a, b)
    : a.standing
      ? a.standing.axis === b.standing?.axis
      : rungsOfBoth(a, b).length > 0;

function rungsOfBoth(a: Post, b: Post): readonly Rung[] {
  const rungs = rungsOf(b);
  const both = rungsOf(a).flatMap((one) =>
    rungs.filter(({ ladder }) => ladder === one.ladder).map((other) => [one, other]),
  );
  // An assistant vice president stands on the ladder that knows one, and on no other's as a mere vice president.
  const lengthOf = (pair: readonly Rung[]): number =>
    pair.reduce((length, { title }) => length + title.length, 0);
  return both.toSorted((x, y) => lengthOf(y) - lengthOf(x))[0] ?? [];
}

interface Rung {
  readonly ladder: number;
  readonly rung: number;
  readonly title: string;
}

/** Every title of the ladders under its last word. */
const RUNGS: ReadonlyMap<string, readonly Rung[]> = groupBy(
  LADDERS.flatMap((rungs, ladder) =>
    rungs.flatMap((titles, rung) => titles.map((title): Rung => ({ ladder, rung, title }))),
  ),
  ({ title }) => title.split(" ").at(-1) ?? "",
);

/** The places of a post on the ladders, by the longest title that it ends with. */
function rungsOf({ words }: Post): readonly Rung[] {
  const post = ` ${words.join(" ")}`;
  const fitting = (RUNGS.get(words.at(-1) ?? "") ?? []).filter(({ title }) =>
    post.endsWith(` ${title}`),
  );
  return fitting.filter(
    ({ ladder, title }) =>
      !fitting.some((other) => other.ladder === ladder && other.title.length > title.length),
  );
}

/** How two reasons stand to each other; what is not told apart is unknown. */
export function compareReasons(
  a: Reasons,
  b: Reasons,
): {
  readonly isDenied: boolean;
  readonly isOtherChoice: boolean;
  readonly sharesKind: boolean;
  readonly sharesCause: boolean;
  readonly areKnown: boolean;
} {
  const causes = ({ categories }: Reasons): readonly string[] =>
    categories.filter((category) => !category.includes(":"));
  const agency = (reasons: Reasons): string | undefined => {
    const all = reasons.categories.filter((category) => category.startsWith("agency:"));
    return all.length === 1 ? all[0] : undefined;
  };
  const denies = (one: Reasons, other: Reasons): boolean =>
    causes(one).some(
      (category) =>
        other.categories.includes(`not:${category}`) && !other.categories.includes(category),
    ) ||
    // "The station had no next rung" names the station, and denies no more than its rung.
    one.causes.some((cause) => other.denied.includes(cause) && !other.causes.includes(cause));
  // Moving away is often what followed, not why, unless the other says nothing else.
  const [mine = [], yours = []] = [
    [causes(a), causes(b)],
    [causes(b), causes(a)],
  ].map(([all = [], others = []]) =>
    all.length > 1 && !(others.length === 1 && others[0] === "relocation")
      ? all.filter((category) => category !== "relocation")
      : all,
  );
  const [one, other] = [agency(a), agency(b)];
  return {
    isDenied: denies(a, b) || denies(b, a),
    isOtherChoice:
      OTHER_CHOICE.includes(`${one} ${other}`) || OTHER_CHOICE.includes(`${other} ${one}`),
    sharesKind:
      mine.some((category) => yours.some((kind) => isSameKind(category, kind))) ||
      (one !== undefined && one === other && (mine.length === 0 || yours.length === 0)),
    sharesCause: a.causes.some((cause) => b.causes.includes(cause)),
    areKnown: mine.length > 0 && yours.length > 0,
  };
}

/** What ran out may as well be told as "they didn't renew it", but not as "I quit". */
const OTHER_CHOICE: readonly string[] = ["agency:own agency:theirs", "agency:own agency:lapse"];

/** Reasons that are often told as one: the nights and the heart, the move and the wife's post. */
const TOLD_AS_ONE: readonly string[] = [
  "hours health",
  "hours family",
  "health family",
  "relocation family",
  "layoff no-work",
  "layoff contract-end",
  "layoff relocation",
  "layoff firm-move",
  "relocation firm-move",
  "growth study",
  "growth approached",
  "pay approached",
  "growth pay",
  "culture manager-conflict",
  "culture hours",
  "contract-end no-work",
  "demand no-work",
  "funding no-work",
  "funding contract-end",
  "price pay",
  "price funding",
  "supply speed",
  "quality fault",
  "speed weather",
  "client demand",
  "safety quality",
  "staff health",
];

const isSameKind = (one: string, other: string): boolean =>
  one === other ||
  TOLD_AS_ONE.includes(`${one} ${other}`) ||
  TOLD_AS_ONE.includes(`${other} ${one}`);

function sameReasons(a: Reasons, b: Reasons): boolean {
  const { isDenied, isOtherChoice, sharesKind, sharesCause, areKnown } = compareReasons(a, b);
  if (isDenied || isOtherChoice) return false;
  return sharesKind || (sharesCause && !areKnown);
}

function sameStance(a: Stance, b: Stance): boolean | undefined {
  if (a.axis !== b.axis) return undefined;
  // Whoever wants some of both is against neither.
  if (a.pole !== b.pole && (a.pole === "hybrid" || b.pole === "hybrid")) return undefined;
  return a.pole === b.pole;
}

/** Whether both are of one kind; money said without a currency is a bare number. */
export const isComparable = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind ||
  isShareOfTime(a, b) ||
  isShareOfTime(b, a) ||
  isBare(a, b) ||
  isBare(b, a) ||
  isNone(a, b) ||
  isNone(b, a);

/** "No grant at all" is a sum as well. */
const isNone = (none: Fact, other: Fact): boolean =>
  none.kind === "count" &&
  none.value.type === "quantity" &&
  none.value.low === 0 &&
  none.head !== undefined &&
  (other.kind === "money"
    ? MONEY_HEADS.has(none.head)
    : other.kind === "percentage" && isMeasureOf(none.head, other));

/** Nouns of which a number is a sum, as subjects. */
export const MONEY_HEADS: ReadonlySet<string> = new Set(
  [...MONEY_WORDS, ...PAYMENTS].map(subjectOf),
);

/** "No defects", and "2 % defects". */
const isMeasureOf = (none: string, { measures, near, head }: Fact): boolean =>
  head === none || measures.includes(none) || near.includes(none);

/** A number without a unit may be of any: "86, not 96". */
const isBare = (bare: Fact, other: Fact): boolean =>
  bare.kind === "count" &&
  !bare.head &&
  bare.value.type === "quantity" &&
  !bare.value.isDerived &&
  bare.value.said > 1 &&
  other.kind !== "count" &&
  other.kind !== "duration" &&
  other.value.type === "quantity" &&
  // "Half came from the city", "the lottery gave two".
  !(other.kind === "percentage" && other.value.said < 1) &&
  other.value.isRate === bare.value.isRate &&
  !other.value.isDerived;

/** "1.1 million a year" and "1.1 million in total". */
const isTotalOfOne = (a: Fact, b: Fact): boolean =>
  a.value.type === "quantity" &&
  b.value.type === "quantity" &&
  a.value.isRate &&
  !b.value.isRate &&
  a.value.said === b.value.said &&
  b.marks.includes("whole");

const SIZES: ReadonlySet<number> = new Set([1, 1e3, 1e6]);

/** Whether two facts can both be true; undefined where they cannot be compared. */
export function agreeFacts(a: Fact, b: Fact): boolean | undefined {
  if (isTotalOfOne(a, b) || isTotalOfOne(b, a)) return false;
  if (
    a.value.type !== "quantity" ||
    b.value.type !== "quantity" ||
    a.kind === b.kind ||
    isShareOfTime(a, b) ||
    isShareOfTime(b, a)
  ) {
    if (a.kind === "duration" && b.kind === "duration" && isAmount(a.value) && isAmount(b.value))
      return (
        sameAmount(a.value, b.value, unitOf(a.value) !== unitOf(b.value)) ||
        isSameWork(a.value, b.value)
      );
    if (
      a.kind === "percentage" &&
      b.kind === "percentage" &&
      isAmount(a.value) &&
      isAmount(b.value)
    )
      return sameShare(a.value, b.value);
    return agree(a.value, b.value);
  }
  if (isNone(a, b) || isNone(b, a)) return agree(a.value, b.value);
  const [bare, other] = isBare(a, b) ? [a.value, b.value] : [b.value, a.value];
  if (bare.isRate) return sameAmount(bare, other);
  // "I'm on 62", "71 was what I'd asked for": thousands.
  const scale = bare.said < 1000 && other.said >= 10_000 ? sizeLike(bare.said, other.said) : 1;
  // Lakhs and crores are for those who count in them.
  if (!SIZES.has(scale) && other.currency !== "INR") return undefined;
  const said = (value: Quantity, times: number): Quantity => ({
    ...value,
    low: value.said * times,
    high: value.said * times,
  });
  const ratio = (bare.said * scale) / other.said;
  if (!(ratio > 0.15 && ratio < 7)) return bare.low === other.low ? true : undefined;
  if (a.kind === "percentage" || b.kind === "percentage")
    return sameShare({ ...bare, low: bare.low / 100, high: bare.high / 100 }, other);
  return sameAmount(said(bare, scale), said(other, 1)) || bare.low === other.low;
}

const HOUR = 1 / 24;

/** "240 hours" and "six weeks full time": a week of work has forty. */
function isSameWork(a: Quantity, b: Quantity): boolean {
  const [hours, rest] = isInHours(a) ? [a, b] : [b, a];
  if (!isInHours(hours) || isInHours(rest) || rest.low < 1 || hours.said < 16) return false;
  return Math.abs((hours.said * 7) / 40 / rest.low - 1) <= TOLERANCE.derived / 2;
}

const isInHours = ({ low, said }: Quantity): boolean => Math.abs(low / said - HOUR) < 1e-6;

/** The share as it was said, whatever it is a share of the month of. */
const withoutRate = (value: Quantity): Quantity => {
  const times = value.isRate && value.said > 0 ? value.said / (value.low * 100) : 1;
  return { ...value, low: value.low * times, high: value.high * times, isRate: false };
};

const isUnchanged = ({ low, high, place }: Quantity): boolean =>
  low === 0 && high === 0 && place === "by";

/** Of 99 % and 94 % what counts are the one and the six that are missing. */
function sameShare(a: Quantity, b: Quantity): boolean | undefined {
  // What made no difference says nothing of a level.
  if ((isUnchanged(a) && b.place !== "by") || (isUnchanged(b) && a.place !== "by"))
    return undefined;
  const same =
    a.isRate === b.isRate ? sameAmount(a, b) : sameAmount(withoutRate(a), withoutRate(b));
  if (same !== true || a.place === "by" || b.place === "by" || a.bound || b.bound) return same;
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  const gap = low - high;
  const isHedged = a.isApproximate || b.isApproximate;
  const slack = isHedged ? 0.05 : 0.02;
  return gap <= slack && (low >= 1 || high >= 1 || gap <= 0.4 * (1 - high) || isHedged);
}

const isAmount = (value: FactValue): value is Quantity => value.type === "quantity";

/** "A month" and "four weeks" are as good as one. */
const unitOf = ({ low, said }: Quantity): number => Math.round((low / said) * 1e4);

/** "One week in four" is 25 per cent of the time. */
const isShareOfTime = (a: Fact, b: Fact): boolean =>
  a.kind === "percentage" && b.kind === "duration" && b.value.type === "quantity" && b.value.isRate;
