import type { FactKind } from "../consistency/index.ts";
import type { ClaimKind } from "../model/index.ts";

interface FactClaim {
  readonly kind: ClaimKind;
  /** What the subject of such a claim asks. */
  readonly asks: string;
}

/** The claim that a fact found in words becomes. */
export const FACT_CLAIMS: Readonly<Record<FactKind, FactClaim>> = {
  duration: { kind: "CK-01", asks: "how long" },
  date: { kind: "CK-01", asks: "when" },
  count: { kind: "CK-03", asks: "how many" },
  money: { kind: "CK-03", asks: "how much" },
  percentage: { kind: "CK-04", asks: "what share" },
  title: { kind: "CK-02", asks: "your part" },
  reason: { kind: "CK-05", asks: "the reason" },
  preference: { kind: "CK-06", asks: "what you want" },
};

/** Whether a fact found in words is of the kind that a claim is about. */
export const isFactOf = (fact: FactKind | "none", claim: ClaimKind): boolean =>
  fact !== "none" && (FACT_CLAIMS[fact].kind === claim || (fact === "title" && claim === "CK-09"));
