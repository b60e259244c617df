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
      ["CHF", "franc francs chf"],
      ["kr", "krona kronor kroner krone sek nok dkk"],
      ["ZAR", "rand zar"],
      ["PLN", "zloty pln"],
      ["¥", "yen jpy yuan rmb"],
      ["AED", "dirham dirhams aed"],
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
