import {
  PAY_EVENTS,
  type PayEventKind,
  type PayState,
  type PayTrace,
  stepPayTalk,
  tracePayTalk,
} from "../model/pay-states.ts";
import type { PayEvent } from "../model/pay-talk.ts";
import { CURRENT_PAY_ADVICE, PAY_ADVICE, PAY_RULES, type PayRuleId } from "../playbook/pay.ts";
import { RULES, type RuleId } from "../playbook/rules.ts";
import { hasAnyWord } from "../words.ts";
import type { Ledger } from "./ledger.ts";
import { payTalkOf, type Situation } from "./situation/situation.ts";

/** A rule that a step breaks, in words. */
interface BrokenRule {
  readonly rule: RuleId;
  readonly text: string;
  readonly todo: string;
}

/** One step that was taken, and where it led. */
interface TakenStep {
  readonly event: PayEvent;
  readonly state: PayState;
  readonly isLegal: boolean;
  readonly broken?: BrokenRule;
}

/** One step that could come now. */
interface NextStep {
  readonly event: PayEventKind;
  readonly isLegal: boolean;
  readonly broken?: BrokenRule;
}

interface Saying {
  readonly rules: readonly { readonly id: PayRuleId; readonly text: string }[];
  /** With the person's own figures; absent where nothing is to be said. */
  readonly say?: string;
}

/** The talk about pay as it stands: what was said, what may come, what to say. */
export interface PayBoard {
  readonly state: PayState;
  readonly steps: readonly TakenStep[];
  readonly next: readonly NextStep[];
  readonly now: Saying;
  readonly aboutCurrentPay: Saying;
  /** The figures that they have heard, though no talk of it is on record: `84,000 to 96,000 GBP`. */
  readonly toldFigures?: string;
}

/** Each step is checked against all before it, as the findings do (domain.md section 13). */
export function payBoard({ application, anchors, candidate, pay }: Situation): PayBoard {
  const { events, rules } = payTalkOf(application, anchors);
  const kinds = events.map(({ kind }) => kind);
  const traceUpTo = (count: number): PayTrace => tracePayTalk(kinds.slice(0, count), rules);
  const steps = events.map((event, place): TakenStep => {
    const before = traceUpTo(place);
    const after = traceUpTo(place + 1);
    const fault = after.illegal.length > before.illegal.length ? after.illegal.at(-1) : undefined;
    return {
      event,
      state: after.state,
      isLegal: fault === undefined,
      ...brokenBy(fault?.rule),
    };
  });
  const next = PAY_EVENTS.map((event): NextStep => {
    const fault = tracePayTalk([...kinds, event], rules).illegal[pay.illegal.length];
    return { event, isLegal: fault === undefined, ...brokenBy(fault?.rule) };
  }).filter(({ event, isLegal, broken }) => (isLegal ? isStepOn(pay.state, event) : broken));
  const say = (advice: { readonly rules: readonly PayRuleId[]; readonly say?: string }): Saying => {
    const words = advice.say === undefined ? undefined : withFigures(advice.say, candidate.pay);
    return {
      rules: advice.rules.map((id) => ({ id, text: PAY_RULES[id].text })),
      ...(words !== undefined && { say: words }),
    };
  };
  return {
    state: pay.state,
    steps,
    next,
    now: say(PAY_ADVICE[pay.state]),
    aboutCurrentPay: say(CURRENT_PAY_ADVICE),
    ...toldFiguresOf(application, candidate),
  };
}

function toldFiguresOf(
  { pay: { toldLow, toldHigh } }: Situation["application"],
  { pay: { currency } }: Situation["candidate"],
): Pick<PayBoard, "toldFigures"> {
  const ends = [...new Set([toldLow, toldHigh])].flatMap((end) =>
    end === undefined ? [] : grouped(end),
  );
  if (ends.length === 0) return {};
  return { toldFigures: [ends.join(" to "), currency].filter(Boolean).join(" ") };
}

const brokenBy = (rule: RuleId | undefined): { readonly broken?: BrokenRule } =>
  rule ? { broken: { rule, text: RULES[rule].text, todo: RULES[rule].todo } } : {};

/** Whether it does more than repeat that one has spoken of it. */
const isStepOn = (state: PayState, event: PayEventKind): boolean => stepPayTalk(state, event).ok;

type Range = Situation["candidate"]["pay"];

/** Nothing where the figures are not there yet: words with a gap help nobody. */
function withFigures(words: string, { rangeLow, rangeHigh, currency }: Range): string | undefined {
  if (!words.includes("{")) return words;
  if (rangeLow === undefined || rangeHigh === undefined) return undefined;
  const unit = currency === undefined ? "" : ` ${currency}`;
  return words
    .replace("{range}", `${grouped(rangeLow)} to ${grouped(rangeHigh)}${unit}`)
    .replace("{upper}", `${grouped(rangeHigh)}${unit}`);
}

const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

const LOGISTICS_WORDS = [
  ...["start", "starting", "available", "availability", "notice", "leave", "holiday", "vacation"],
  ...["remote", "hybrid", "office", "onsite", "relocate", "relocation", "relocating", "moving"],
  ...["pay", "salary", "compensation", "package", "range"],
];

/** What they have heard of pay, place and start: it has to stay the same (domain.md LG-06). */
export const logisticsTold = ({ entries }: Ledger): Ledger["entries"] =>
  entries.filter(({ subject }) => hasAnyWord(subject, LOGISTICS_WORDS));
