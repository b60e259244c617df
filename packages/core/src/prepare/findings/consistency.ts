import type { Comparison, ConsistencyVerdict } from "../../consistency/compare-claims.ts";
import { groupBy } from "../../group-by.ts";
import type { ClaimKind } from "../../model/claim.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { formatValue } from "../../format-value.ts";
import { about, type Cause, claimRef, type Facts, type RuleTest } from "./rule.ts";

/** One cause for each subject with such a verdict, however many tellings it has. */
function each(
  { comparisons }: Facts,
  verdict: ConsistencyVerdict,
  kinds?: readonly ClaimKind[],
): readonly Cause[] {
  const found = comparisons.filter(
    (comparison) =>
      comparison.verdict === verdict && (kinds === undefined || kinds.includes(comparison.kind)),
  );
  const bySubject = groupBy(found, ({ kind, subject }) => `${kind} ${subject.toLowerCase()}`);
  return [...bySubject.values()].map((pairs) => {
    const claims = pairs.flatMap(({ earlier, later }) => (later ? [earlier, later] : [earlier]));
    return about([...new Set(claims)].map(claimRef), pairs[0] && changeOf(pairs[0]));
  });
}

const changeOf = ({ earlier, later }: Comparison): string =>
  [earlier, ...(later ? [later] : [])]
    .map(({ value, unit }) => formatValue(value, unit))
    .join(" → ");

/** Consistency (domain.md 20.8). */
export const CONSISTENCY_RULES = {
  "R-090": (facts) =>
    each(facts, "contradiction", ["CK-01", "CK-02", "CK-03", "CK-04", "CK-08", "CK-09"]),
  "R-091": (facts) => each(facts, "contradiction", ["CK-05"]),
  "R-092": (facts) => each(facts, "contradiction", ["CK-06"]),
  "R-093": ({ application, interview }) => {
    const tones = application.claims.filter(
      ({ kind, value, interviewId }) =>
        kind === "CK-07" &&
        typeof value === "number" &&
        (interviewId === undefined || interviewId === interview?.id),
    );
    const values = tones.map(({ value }) => Number(value));
    // Spread, not sorted: there may be thousands.
    const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return high - low >= RULE_LIMITS.toneSpreadMin
      ? [
          about(
            tones
              .filter(({ value }) => value === low || value === high)
              .map((claim) => claimRef(claim)),
            `from ${low} to ${high}`,
          ),
        ]
      : [];
  },
  "R-094": (facts) => each(facts, "correction"),
} satisfies Partial<Record<RuleId, RuleTest>>;
