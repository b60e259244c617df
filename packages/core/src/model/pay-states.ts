import { err, ok, type Result } from "../result.ts";

/** What can happen in a talk about pay, in the order in which it is logged. */
export const PAY_EVENTS = [
  "asked",
  "range-given",
  "point-given",
  "pushed",
  "deflected",
  "upper-end-given",
  "opened-by-me",
  "current-pay-asked",
  "current-pay-told",
  "current-pay-declined",
  "offer",
  "negotiation",
] as const;
export type PayEventKind = (typeof PAY_EVENTS)[number];

/** Where a talk about pay stands (domain.md section 13, PayTalk). */
export const PAY_STATES = [
  "not-raised",
  "asked",
  "range-given",
  "pushed-1",
  "deflected",
  "pushed-2",
  "upper-end-given",
  "negotiation",
] as const;
export type PayState = (typeof PAY_STATES)[number];

/** The legal steps. Questions about current pay are legal anywhere and lead back to where one was. */
const PAY_STEPS: Readonly<Record<PayState, Partial<Readonly<Record<PayEventKind, PayState>>>>> = {
  "not-raised": { asked: "asked" },
  asked: { "range-given": "range-given" },
  "range-given": { pushed: "pushed-1" },
  "pushed-1": { deflected: "deflected" },
  deflected: { pushed: "pushed-2" },
  "pushed-2": { "upper-end-given": "upper-end-given" },
  "upper-end-given": {},
  negotiation: { negotiation: "negotiation" },
};

/** A step that the talk does not allow, with the rule that it breaks. */
export interface IllegalPayStep {
  readonly type: "illegal_pay_step";
  readonly state: PayState;
  readonly event: PayEventKind;
  /** Where the state machine forbids it for a reason that has a rule of its own. */
  readonly rule?: "R-095" | "R-097" | "R-098" | "R-099" | "R-129";
}

/** What holds for this talk beyond its steps. */
export interface PayRules {
  /** Whether the employer's rule makes the candidate say what they earn now. */
  readonly disclosureRequired?: boolean | undefined;
  /** Whether the employer raised pay in an earlier round, so that speaking of it is no opening. */
  readonly openedBefore?: boolean | undefined;
}

/** One step on from a state (domain.md section 13); an illegal one is an error value. */
export function stepPayTalk(
  state: PayState,
  event: PayEventKind,
  { disclosureRequired = false }: PayRules = {},
): Result<PayState, IllegalPayStep> {
  const illegal = (rule?: IllegalPayStep["rule"]): Result<never, IllegalPayStep> =>
    err({ type: "illegal_pay_step", state, event, ...(rule && { rule }) });
  if (event === "offer") return ok("negotiation");
  if (event === "current-pay-asked" || event === "current-pay-declined") return ok(state);
  if (event === "current-pay-told") return disclosureRequired ? ok(state) : illegal("R-099");
  const next = PAY_STEPS[state][event];
  if (next) return ok(next);
  return illegal(ruleBrokenBy(state, event));
}

function ruleBrokenBy(state: PayState, event: PayEventKind): IllegalPayStep["rule"] {
  if (event === "opened-by-me" && state === "not-raised") return "R-098";
  if (event === "point-given") return "R-095";
  // The upper end is one number too, while no range stands.
  if (event === "upper-end-given" && (state === "asked" || state === "not-raised")) return "R-095";
  if (event === "deflected" && (state === "deflected" || state === "pushed-2")) return "R-097";
  if (event === "negotiation") return "R-129";
  return undefined;
}

export interface PayTrace {
  /** The states passed, `not-raised` left out. */
  readonly states: readonly PayState[];
  readonly state: PayState;
  readonly illegal: readonly IllegalPayStep[];
  /** Whether the employer was the first to speak of it. */
  readonly openedByEmployer: boolean;
}

/** Runs a whole talk; an illegal step is noted, and the talk goes on from where it stood. */
export function tracePayTalk(events: readonly PayEventKind[], rules: PayRules = {}): PayTrace {
  const first = events.find((event) => event === "asked" || event === "opened-by-me");
  const openedByEmployer =
    rules.openedBefore === true || first === "asked" || events.includes("offer");
  const states: PayState[] = [];
  const illegal: IllegalPayStep[] = [];
  let state: PayState = "not-raised";
  let deflections = 0;
  for (const event of events) {
    if (event === "deflected") deflections += 1;
    const step = stepPayTalk(state, event, rules);
    if (step.ok) {
      if (step.value !== state) states.push((state = step.value));
    } else if (event === "deflected" && deflections > 1) {
      illegal.push({ ...step.error, rule: "R-097" });
    } else if (event === "opened-by-me" && openedByEmployer) {
      // Speaking of it once they have raised it is no opening.
    } else {
      illegal.push(step.error);
    }
  }
  return { states, state, illegal, openedByEmployer };
}
