/** A pay range as adverts state it. */
export interface Pay {
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: "year" | "month" | "day" | "hour";
  /** Whether the text calls it pay; otherwise its size and form do. */
  readonly isSure: boolean;
  readonly start: number;
  readonly end: number;
}

const SIGN = String.raw`(?:US\$|C\$|CA\$|AU\$|A\$|NZ\$|S\$|£|€|\$|¥|₹|zł|CHF|EUR|GBP|USD|CAD|AUD|SEK|NOK|DKK|PLN|SGD|INR|Euro|euros?)`;
const AMOUNT = String.raw`\d{1,3}(?:[.,'’   ]\d{3})+|\d{2,7}(?:[.,]\d{1,2})?`;
const ONE = String.raw`(${SIGN})?\s?(${AMOUNT})\s?(k|K|T€|LPA)?\s?(${SIGN})?`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,])${ONE}(?:\s?(?:-|–|—|to|bis|and|und|à|a|y|et)\s?${ONE})?\+?(?![\d])`,
  "gu",
);

/** Words that make a sum a pay, and words that make it something else. */
const PAY_WORDS =
  /\b(?:salary|compensation|pay|remuneration|wage|base|ote|package|per annum|p\.a|a year|per year|\/ ?yr|annually|per hour|an hour|\/ ?h(?:our|r)?|per day|a day|day rate|gehalt|jahresgehalt|brutto|vergütung|pro jahr|im jahr|salaire|rémunération|brut|par an|annuel|salario|bruto|al año|anual|retribución|stundenlohn)\b/iu;
const OTHER_MONEY =
  /\b(?:revenue|funding|funded|raised|series [a-e]|valuation|budget|arr|turnover|assets|grant|invest\p{L}*|umsatz|customers|users|transactions|sales of|worth|donat\p{L}*|allowance|stipend|learning|training|bonus of|referral|relocation|equipment|wellness|gym|commission of|deals?|portfolio|million|billion|mrd|mio|bn)\b/iu;

const CURRENCIES: readonly [RegExp, string][] = [
  [/US\$|USD/, "USD"],
  [/C\$|CA\$|CAD/, "CAD"],
  [/AU\$|A\$|AUD/, "AUD"],
  [/NZ\$/, "NZD"],
  [/S\$|SGD/, "SGD"],
  [/£|GBP/, "GBP"],
  [/€|EUR|euro/i, "EUR"],
  [/CHF/, "CHF"],
  [/SEK/, "SEK"],
  [/NOK/, "NOK"],
  [/DKK/, "DKK"],
  [/zł|PLN/, "PLN"],
  [/₹|INR/, "INR"],
  [/¥/, "JPY"],
  [/\$/, "USD"],
];
const PERIODS: readonly [Pay["period"], RegExp][] = [
  ["hour", /(?:per|an|\/|pro|par|por|je) ?(?:hour|hr|h\b|stunde|heure|hora)|hourly|stundenlohn/iu],
  ["day", /(?:per|a|\/|pro|par|por) ?(?:day|tag|jour|día)\b|day rate|daily rate|tjm/iu],
  [
    "month",
    /(?:per|a|\/|pro|par|por|im|al) ?(?:month|monat|mois|mes)\b|monthly|monatlich|mensuel/iu,
  ],
];

/** The pay that a sentence states; a sum of another kind is none. */
export function salaryIn(text: string): Pay | undefined {
  const line = text.slice(0, 1000);
  for (const match of line.matchAll(RANGE)) {
    const [whole, signA, amountA = "", kiloA, signB, signC, amountB, kiloB, signD] = match;
    const sign = signA ?? signB ?? signC ?? signD;
    if (!sign) continue;
    const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1];
    if (currency === undefined) continue;
    const { index } = match;
    const end = index + whole.trimEnd().length;
    const around = line.slice(Math.max(0, index - 80), end + 60);
    const isCalledPay = PAY_WORDS.test(around);
    // "£2m budget", "a €500 learning allowance"
    if (
      OTHER_MONEY.test(line.slice(Math.max(0, index - 40), end + 30)) &&
      !/\b(?:salary|gehalt|salaire|salario|compensation)\b/i.test(around)
    )
      continue;
    if (/^\s?(?:m|mn|million|bn|billion|mio|mrd)\b/i.test(line.slice(end))) continue;
    const period =
      PERIODS.find(([, words]) => words.test(line.slice(end, end + 30)))?.[0] ??
      PERIODS.find(([, words]) => words.test(around))?.[0] ??
      "year";
    const kilo = kiloA ?? kiloB;
    const [low, high] = [
      valueOf(amountA, kiloA ?? (amountB === undefined ? undefined : kilo)),
      amountB === undefined ? undefined : valueOf(amountB, kiloB),
    ];
    const top = high ?? low;
    if (top < SMALLEST[period] || (!isCalledPay && period === "year" && top < 15_000)) continue;
    const pay = { currency, period, isSure: isCalledPay, start: index, end };
    if (high !== undefined) return high >= low ? { ...pay, min: low, max: high } : undefined;
    const before = line.slice(Math.max(0, index - 16), index);
    if (/(?:up to|max(?:imum)?\.?|bis(?: zu)?|jusqu['’]à|hasta)\s*$/i.test(before))
      return { ...pay, max: low };
    if (
      /(?:from|ab|min(?:imum)?\.?|starting at|at least|à partir de|desde|dès)\s*$/i.test(before) ||
      whole.endsWith("+")
    )
      return { ...pay, min: low };
    if (!isCalledPay) continue;
    return { ...pay, min: low, max: low };
  }
  return undefined;
}

const SMALLEST: Readonly<Record<Pay["period"], number>> = {
  hour: 5,
  day: 50,
  month: 500,
  year: 5000,
};

function valueOf(written: string, kilo: string | undefined): number {
  // Three digits after a sign are thousands; fewer are a decimal part.
  const plain = written.replace(/[.,'’\s](?=\d{3}(?!\d))/g, "").replace(",", ".");
  return Number(plain) * (kilo ? 1000 : 1);
}
