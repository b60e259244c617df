import { wordSet } from "../facts/words.ts";
import { MONTH_DAYS } from "../facts/fact.ts";

/** Days in a unit of time; a term is a third of a year, a season a quarter, a sprint two weeks. */
const DAYS: readonly (readonly [number, string])[] = [
  [1 / 86_400, "second seconds sec secs"],
  [1 / 1440, "minute minutes min mins"],
  [1 / 24, "hour hours hr hrs h"],
  [1, "day days night nights"],
  [2, "weekend weekends"],
  [7, "week weeks wk wks"],
  [14, "fortnight fortnights sprint sprints"],
  [MONTH_DAYS, "month months mth mths mo mos"],
  [365 / 4, "quarter quarters season seasons"],
  [365 / 3, "term terms trimester trimesters"],
  [365 / 2, "semester semesters"],
  [365, "year years yr yrs annum"],
  [3650, "decade decades"],
];

const DAYS_BY_WORD: ReadonlyMap<string, number> = new Map(
  DAYS.flatMap(([days, words]) => words.split(" ").map((word) => [word, days] as const)),
);

/** How many days a word such as "weeks" stands for. */
export const daysOf = (word: string): number | undefined => DAYS_BY_WORD.get(word);

/** "monthly" → the days between two times. */
export const DAYS_BY_RHYTHM: ReadonlyMap<string, number> = new Map([
  ["hourly", 1 / 24],
  ["daily", 1],
  ["nightly", 1],
  ["weekly", 7],
  ["fortnightly", 14],
  ["monthly", MONTH_DAYS],
  ["quarterly", 365 / 4],
  ["annually", 365],
  ["yearly", 365],
  ["annual", 365],
]);

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "$"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["₹", "INR"],
  ["¥", "¥"],
  ["₩", "KRW"],
]);

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["$", "dollar dollars bucks usd aud cad nzd sgd"],
      ["GBP", "pound pounds quid gbp sterling"],
      ["EUR", "euro euros eur"],
      ["INR", "rupee rupees inr rs"],
      ["CHF", "franc francs fr sfr chf"],
      ["kr", "krona kronor kroner krone kr sek nok dkk"],
      ["ZAR", "rand rands r zar"],
      ["PLN", "zloty pln"],
      ["¥", "yen jpy yuan rmb"],
      ["AED", "dirham dirhams aed"],
      ["peso", "peso pesos php mxn"],
      ["BRL", "reais brl"],
      ["NGN", "naira ngn"],
      ["GHS", "cedi cedis ghs"],
      ["KES", "shilling shillings kes ugx tzs"],
      ["THB", "baht thb"],
      ["MYR", "ringgit rm myr"],
      ["IDR", "rupiah idr"],
      ["VND", "dong vnd"],
      ["TRY", "lira liras"],
      ["ILS", "shekel shekels"],
      ["dinar", "dinar dinars kwd"],
      ["SAR", "riyal riyals sar"],
      ["RUB", "ruble rubles rouble roubles"],
      ["HUF", "forint forints huf"],
      ["CZK", "koruna korunas czk"],
      ["RON", "lei"],
      ["UAH", "hryvnia hryvnias uah"],
      ["BDT", "taka bdt"],
      ["cent", "cent cents pence"],
    ] as const
  ).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)),
);

/** Words that make a large bare number one of money: "a budget of 400 thousand". */
export const MONEY_WORDS: ReadonlySet<string> = new Set(
  `base package budget budgets cost costs costing revenue revenues gross net raised raise worth price priced salary salaries fee fees
  income saving savings saved spend spent spending invest invested investment funding funded fund grant grants paid pay
  pays profit profits loss losses sales claim deal deals contract contracts invoice invoices lent lending loan loans
  turnover takings valuation valued debt debts crowdfunded crowdfunding donations donated bid tender earned earning earn
  overspend overspent underspend margin capex opex arr mrr bonus charged fine fined settled settlement bill bills
  rate quote quoted budgeted target refund refunds write-off funds money cash`.split(/\s+/),
);

/** What stands behind a share in hundredths; "per" opens "per cent". */
export const PERCENT: ReadonlySet<string> = wordSet("% percent per pct pc percentage prozent");

/** Units of measure as multiples of the first of their row: miles are kilometres. */
const MEASURES: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    "kilometres",
    [
      [1, "kilometre kilometres kilometer kilometers km kms"],
      [1.609_34, "mile miles"],
    ],
  ],
  [
    "metres",
    [
      [1, "metre metres meter meters"],
      [0.3048, "foot feet ft"],
      [0.9144, "yard yards"],
    ],
  ],
  [
    "hectares",
    [
      [1, "hectare hectares ha"],
      [0.404_69, "acre acres"],
    ],
  ],
  [
    "kilos",
    [
      [1, "kilo kilos kilogram kilograms kg kgs"],
      [0.453_59, "pound-weight lb lbs"],
      [6.350_29, "stone"],
      [1000, "tonne tonnes ton tons"],
    ],
  ],
  [
    "litres",
    [
      [1, "litre litres liter liters"],
      [4.546, "gallon gallons"],
      [0.568, "pint pints"],
    ],
  ],
  [
    "centimetres",
    [
      [1, "centimetre centimetres cm"],
      [2.54, "inch inches"],
    ],
  ],
];

const MEASURES_BY_WORD: ReadonlyMap<string, { readonly unit: string; readonly factor: number }> =
  new Map(
    MEASURES.flatMap(([unit, rows]) =>
      rows.flatMap(([factor, words]) =>
        words.split(" ").map((word) => [word, { unit, factor }] as const),
      ),
    ),
  );

/** The metric unit of a measured amount and what one of the unit that was said is in it. */
export const measureOf = (
  word: string,
): { readonly unit: string; readonly factor: number } | undefined => MEASURES_BY_WORD.get(word);
