import { CURRENT_PAY_BANS } from "../../playbook/pay.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { addDaysToDate, formatDate, localDate } from "../../time.ts";
import { hasCome } from "../situation/situation.ts";
import { type Facts, type RuleTest, when, whenMine } from "./rule.ts";

const brokenRule = (
  { pay }: Facts,
  rule: "R-095" | "R-097" | "R-098" | "R-099" | "R-129",
): boolean => pay.illegal.some((step) => step.rule === rule);

const gap = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined || a === b ? 0 : Math.abs(a - b) / Math.max(a, b);

const money = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** The law as a source reports it, for a country or one of its states (domain.md PY-06). */
const reportedBan = (jurisdiction: string | undefined) =>
  CURRENT_PAY_BANS.find((ban) => ban.jurisdiction === jurisdiction);

/** Pay and logistics (domain.md 20.9). */
export const PAY_RULES = {
  "R-095": (facts) =>
    when(facts, facts.application.pay.firstAnswer === "point" || brokenRule(facts, "R-095")),
  "R-096": (facts) => {
    const { rangeLow, rangeHigh } = facts.candidate.pay;
    return whenMine(
      facts,
      rangeLow === undefined && rangeHigh === undefined && hasCome(facts, "T-24h"),
    );
  },
  "R-097": (facts) => when(facts, brokenRule(facts, "R-097")),
  "R-098": (facts) =>
    when(
      facts,
      (facts.application.pay.opensMyself === true && !facts.pay.openedByEmployer) ||
        brokenRule(facts, "R-098"),
    ),
  "R-099": (facts) => {
    const { statesCurrentPay, disclosureRequired } = facts.application.pay;
    return when(
      facts,
      (statesCurrentPay === true && disclosureRequired !== true) || brokenRule(facts, "R-099"),
    );
  },
  "R-100": (facts) => {
    const asked = facts.application.payEvents.some(({ kind }) => kind === "current-pay-asked");
    const ban = reportedBan(facts.application.role.jurisdiction);
    return when(
      facts,
      asked && ban !== undefined,
      `reported as unlawful in ${ban?.name}; no legal advice`,
    );
  },
  "R-101": (facts) => {
    const { rangeLow, rangeHigh, sources } = facts.candidate.pay;
    if (rangeLow === undefined && rangeHigh === undefined) return [];
    if (rangeLow === undefined || rangeHigh === undefined)
      return whenMine(facts, true, "one end is missing");
    if (rangeLow >= rangeHigh)
      return whenMine(facts, true, `${money(rangeLow)} to ${money(rangeHigh)}`);
    return whenMine(facts, (sources?.length ?? 0) === 0, "no source");
  },
  "R-102": (facts) => {
    const { toldLow, toldHigh } = facts.application.pay;
    const { rangeLow, rangeHigh } = facts.candidate.pay;
    const most = Math.max(gap(toldLow, rangeLow), gap(toldHigh, rangeHigh));
    return when(
      facts,
      most > RULE_LIMITS.payRelativeGapMax,
      `${Math.round(most * 100)} % from what you told them`,
    );
  },
  "R-103": (facts) => {
    const { earliestStart, noticeWeeks } = facts.candidate.logistics;
    const { T } = facts.anchors;
    if (!earliestStart || !T || facts.application.startAnnouncedAt) return [];
    const limit = addDaysToDate(localDate(T, facts.timeZone), RULE_LIMITS.startWeeksMax * 7);
    const notice = noticeWeeks === undefined ? "" : `${noticeWeeks} weeks of notice; `;
    return whenMine(
      facts,
      earliestStart > limit,
      `${notice}start on ${formatDate(earliestStart)} is after ${formatDate(limit)}`,
    );
  },
  "R-104": (facts) => {
    const { relocationAnswer, relocationConditions } = facts.candidate.logistics;
    return whenMine(
      facts,
      facts.application.role.relocationAsked === true &&
        relocationAnswer === "yes" &&
        (relocationConditions?.length ?? 0) === 0,
    );
  },
  "R-105": (facts) => {
    const { workMode } = facts.application.role;
    return whenMine(
      facts,
      (workMode === "remote" || workMode === "hybrid") &&
        facts.candidate.logistics.workModePreference === undefined,
    );
  },
  "R-106": (facts) =>
    when(
      facts,
      (hasCome(facts, "E+7d") || facts.application.outcome?.kind === "offer") &&
        !facts.application.outcomePlan.walkAway,
    ),
} satisfies Partial<Record<RuleId, RuleTest>>;
