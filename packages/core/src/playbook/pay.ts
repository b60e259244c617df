import type { PayState } from "../model/pay-states.ts";
import type { Advice } from "./sources.ts";

/** How to speak about pay (domain.md section 13). */
export const PAY_RULES = {
  "PY-01": {
    text: "Do not open the subject of pay; wait until they do.",
    sources: ["S0", "S3"],
  },
  "PY-02": {
    text: "Asked what you expect, give a researched range, not a single number.",
    sources: ["S2", "S4"],
  },
  "PY-03": {
    text: "Pushed once for a number, ask to see the whole package first.",
    sources: ["S2"],
  },
  "PY-04": {
    text: "Pushed again, name the upper end of your range.",
    sources: ["S2"],
  },
  "PY-05": {
    text: "Do not state your current pay unless it is required.",
    sources: ["S2"],
  },
  "PY-06": {
    text: "In many places they are reported to be barred from asking for it; this is no legal advice.",
    sources: ["S2"],
  },
  "PY-07": {
    text: "Where they may ask, stating your current pay anchors you low.",
    sources: ["S2"],
  },
  "PY-08": {
    text: "This round is for anchoring and signalling; closing waits for the offer.",
    sources: ["S2"],
  },
  "PY-09": {
    text: "Neither refuse the conversation nor lock yourself in low.",
    sources: ["S2"],
  },
  "PY-10": {
    text: "Build the range from role, level, place and skill, using statistics or surveys.",
    sources: ["S2", "S4"],
  },
  "PY-11": {
    text: "Keep your floor to yourself.",
    sources: ["S2"],
  },
  "PY-12": {
    text: "Rehearse the wording until you can say it without a pause.",
    sources: ["S2"],
  },
  "PY-13": {
    text: "Some talk about pay in this round, others only when they call with the offer.",
    sources: ["S2"],
  },
  "PY-14": {
    text: "Never bring up pay with executives.",
    sources: ["S2"],
  },
  "PY-15": {
    text: "Leave benefits and holidays for HR, later on.",
    sources: ["S3"],
  },
} as const satisfies Record<string, Advice>;
export type PayRuleId = keyof typeof PAY_RULES;

/** What to do in a state of the talk, and words that do it. */
interface PayAdvice {
  readonly rules: readonly PayRuleId[];
  /** `{range}` and `{upper}` stand for the person's own figures. */
  readonly say?: string;
}

/** What comes next at each point of the talk (domain.md section 13, PY-01 to PY-05 and PY-08). */
export const PAY_ADVICE: Readonly<Record<PayState, PayAdvice>> = {
  "not-raised": { rules: ["PY-01", "PY-14"] },
  asked: {
    rules: ["PY-02"],
    say: "From what I have found for this role, level and place, {range} a year would be right; the whole package counts.",
  },
  "range-given": { rules: ["PY-09", "PY-08"] },
  "pushed-1": {
    rules: ["PY-03"],
    say: "Before I name one figure I would like to see the whole package. How is it made up here?",
  },
  deflected: { rules: ["PY-09", "PY-08"] },
  "pushed-2": { rules: ["PY-04"], say: "If it has to be one figure: {upper} a year." },
  "upper-end-given": { rules: ["PY-08"] },
  negotiation: {
    rules: ["PY-11"],
    say: "Thank you, I am glad. May I have the whole package in writing, and a few days to go through it?",
  },
};

/** What to say when they ask what is earned now (domain.md section 13, PY-05 to PY-07). */
export const CURRENT_PAY_ADVICE: PayAdvice = {
  rules: ["PY-05", "PY-06", "PY-07"],
  say: "I would rather speak of what this post is worth. {range} a year is what I have in mind.",
};

/** Place, move, start (domain.md section 13). */
export const LOGISTICS_RULES = {
  "LG-01": {
    text: "Remote or hybrid: say what you truly prefer, and bend only where you honestly can.",
    sources: ["S2"],
  },
  "LG-02": {
    text: "Relocation: no rash yes; open in principle, subject to package and timing.",
    sources: ["S2"],
  },
  "LG-03": {
    text: "Starting in two to four weeks is usual; if you need longer, say so now.",
    sources: ["S2"],
  },
  "LG-04": {
    text: "Confirm names, titles, length and the journey.",
    sources: ["S1", "S3"],
  },
  "LG-05": {
    text: "Settle your positions before the round, not in it.",
    sources: ["S2"],
  },
  "LG-06": {
    text: "They have your range and your availability from round one; stay in line with them.",
    sources: ["S3"],
  },
} as const satisfies Record<string, Advice>;
export type LogisticsRuleId = keyof typeof LOGISTICS_RULES;

/** A place where employers are reported to be barred from asking for current pay. */
export interface CurrentPayBan {
  /** ISO 3166: alpha-2 of a country, or code of a subdivision. */
  readonly jurisdiction: string;
  readonly name: string;
}

/**
 * New York, California and the member states of the EU, as reported by the source (S2) and not
 * checked; no legal advice. Laws change, so callers may pass a list of their own (domain.md
 * PY-06).
 */
export const CURRENT_PAY_BANS: readonly CurrentPayBan[] = [
  { jurisdiction: "US-NY", name: "New York" },
  { jurisdiction: "US-CA", name: "California" },
  { jurisdiction: "AT", name: "Austria" },
  { jurisdiction: "BE", name: "Belgium" },
  { jurisdiction: "BG", name: "Bulgaria" },
  { jurisdiction: "HR", name: "Croatia" },
  { jurisdiction: "CY", name: "Cyprus" },
  { jurisdiction: "CZ", name: "Czechia" },
  { jurisdiction: "DK", name: "Denmark" },
  { jurisdiction: "EE", name: "Estonia" },
  { jurisdiction: "FI", name: "Finland" },
  { jurisdiction: "FR", name: "France" },
  { jurisdiction: "DE", name: "Germany" },
  { jurisdiction: "GR", name: "Greece" },
  { jurisdiction: "HU", name: "Hungary" },
  { jurisdiction: "IE", name: "Ireland" },
  { jurisdiction: "IT", name: "Italy" },
  { jurisdiction: "LV", name: "Latvia" },
  { jurisdiction: "LT", name: "Lithuania" },
  { jurisdiction: "LU", name: "Luxembourg" },
  { jurisdiction: "MT", name: "Malta" },
  { jurisdiction: "NL", name: "Netherlands" },
  { jurisdiction: "PL", name: "Poland" },
  { jurisdiction: "PT", name: "Portugal" },
  { jurisdiction: "RO", name: "Romania" },
  { jurisdiction: "SK", name: "Slovakia" },
  { jurisdiction: "SI", name: "Slovenia" },
  { jurisdiction: "ES", name: "Spain" },
  { jurisdiction: "SE", name: "Sweden" },
];
