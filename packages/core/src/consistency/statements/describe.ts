import type { TellingComparison } from "./compare-tellings.ts";
import { MONTH_DAYS, type Fact, type FactKind, type Moment, type Quantity } from "../facts/fact.ts";

const PART_WORDS = {
  lead: "led it",
  "co-lead": "shared the lead",
  deputy: "deputy",
  member: "took part",
  inherited: "took it over",
  "other-led": "somebody else led",
  none: "did not lead",
} as const;

/** A value in one short form, so that two of a kind can be compared by eye: "14 months", "35 %". */
export function valueOf({ kind, value }: Fact): string {
  switch (value.type) {
    case "quantity":
      return amountOf(kind, value);
    case "moment":
      return momentOf(value);
    case "role":
      return PART_WORDS[value.part];
    case "post":
      return value.words.join(" ");
    case "reasons":
      return value.categories.length > 0 ? value.categories.join(", ") : value.causes.join(", ");
    case "stance":
      return `${value.axis.replace("~", "")}: ${value.pole}`;
  }
}

const PERIODS: readonly (readonly [days: number, name: string])[] = [
  [1 / 24, "an hour"],
  [1, "a day"],
  [7, "a week"],
  [14, "a fortnight"],
  [MONTH_DAYS, "a month"],
  [365 / 4, "a quarter"],
  [365 / 3, "a term"],
  [365 / 2, "half a year"],
  [365, "a year"],
];

/** An amount in the unit and for the time that were said: 120 a day, 96 miles; else a rate is for a month. */
export function amountAsSaid({ low, high, isRate, per, factor = 1 }: Quantity): {
  readonly low: number;
  readonly high: number;
  readonly period?: string;
} {
  const period = PERIODS.find(([days]) => days === per);
  if (!isRate || !period)
    return { low: low / factor, high: high / factor, ...(isRate && { period: "a month" }) };
  const amount = (high * period[0]) / MONTH_DAYS / factor;
  return { low: amount, high: amount, period: period[1] };
}

function amountOf(kind: FactKind, value: Quantity): string {
  const { isApproximate, bound, isRate, currency, place } = value;
  const { low, high, period } = amountAsSaid(value);
  const [from, to] = [unitOf(kind, low, currency, isRate), unitOf(kind, high, currency, isRate)];
  const amount = from === to || isRate ? from : `${from} to ${to}`;
  const limit =
    bound === "min" ? "more than " : bound === "max" ? "at most " : isApproximate ? "about " : "";
  const change = place === "by" ? "by " : place === "to" ? "to " : place === "from" ? "from " : "";
  return `${change}${limit}${amount}${period !== undefined && kind !== "duration" ? ` ${period}` : ""}`;
}

function unitOf(
  kind: FactKind,
  amount: number,
  currency: string | undefined,
  isRate: boolean,
): string {
  if (kind === "percentage" || (kind === "duration" && isRate)) return `${short(amount * 100)} %`;
  if (kind === "duration") return lengthOf(amount);
  if (kind === "money" && currency)
    return `${currency.length > 1 ? `${currency} ` : currency}${short(amount)}`;
  return short(amount);
}

/** Days, in the largest unit that leaves a handy number. */
function lengthOf(days: number): string {
  const units = [
    [365, "year"],
    [MONTH_DAYS, "month"],
    [7, "week"],
    [1, "day"],
    [1 / 24, "hour"],
    [1 / 1440, "minute"],
    [1 / 86_400, "second"],
  ] as const;
  const [size, name] = units.find(([unit]) => days / unit >= 1 && isHandy(days / unit)) ??
    units.find(([unit]) => days / unit >= 1) ?? [1 / 86_400, "second"];
  const count = short(days / size);
  return `${count} ${name}${count === "1" ? "" : "s"}`;
}

const isHandy = (count: number): boolean => Math.abs(count - Math.round(count)) < 0.02;

const short = (amount: number): string => {
  const rounded = Math.abs(amount) >= 100 ? Math.round(amount) : Math.round(amount * 100) / 100;
  return String(rounded).replace(/\B(?=(?:\d{3})+(?!\d)(?<!\.\d*))/g, ",");
};

const MONTH_NAMES = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

function momentOf({ from, to, hasYear, day }: Moment): string {
  const month = (at: number): string => MONTH_NAMES[((at % 12) + 12) % 12] ?? "";
  const year = (at: number): string => (hasYear ? ` ${Math.floor(at / 12)}` : "");
  if (hasYear && to - from === 11 && from % 12 === 0) return String(from / 12);
  if (from === to) return `${day === undefined ? "" : `${day} `}${month(from)}${year(from)}`;
  return `${month(from)} to ${month(to)}${year(to)}`;
}

const KIND_WORDS: Readonly<Record<FactKind, string>> = {
  duration: "how long it took",
  count: "the number",
  percentage: "the share",
  money: "the amount",
  date: "the date",
  title: "your part in it",
  reason: "the reason",
  preference: "what you want",
};

/** One sentence that says why the verdict is what it is. */
export function reasonOf(
  { verdict, kind, a, b, isWorkedOut }: TellingComparison,
  first: string,
  second: string,
): string {
  if (verdict === "unrelated") return "The two speak of different things.";
  const words = (fact: Fact, text: string): string => `“${text.slice(fact.start, fact.end)}”`;
  const both = a && b && kind !== "none" ? `${words(a, first)} and ${words(b, second)}` : "";
  if (verdict === "correction")
    return both && a && b
      ? `The later telling openly corrects ${kind === "none" ? "it" : KIND_WORDS[kind]}: ${words(b, second)} for ${words(a, first)}.`
      : "The later telling openly takes back the earlier one.";
  if (verdict === "contradiction")
    return kind === "none" || both === ""
      ? "Both cannot be true."
      : `They differ on ${KIND_WORDS[kind]}: ${both} cannot both be true, and nothing says that it changed.`;
  if (!both) return "Nothing in them disagrees.";
  return isWorkedOut
    ? `${both} fit together: the numbers around them make the one of the other.`
    : `${both} agree.`;
}
