import { readTelling } from "../consistency/index.ts";
import type { ClaimKind } from "../model/claim.ts";
import { sentencesOf } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import { isFunctionWord } from "../text/stems.ts";
import { cut } from "./reading/clean-text.ts";
import type { DraftClaim } from "./draft.ts";

type Fact = ReturnType<typeof readTelling>["facts"][number];

/** A claim, and where its words stand in the text that was read. */
export interface FoundClaim {
  readonly claim: DraftClaim;
  readonly start: number;
  readonly end: number;
}

const CLAIMS_MAX = 500;
const SENTENCE_CHARACTERS_MAX = 600;

/** Every checkable statement of somebody's own words as a claim of the interview (domain.md PM-01, CK-01 to CK-09). */
export function saidClaimsIn(text: string, offset = 0): readonly FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX));
    for (const fact of readTelling(sentence).facts) {
      const value = valueOf(fact);
      if (!value) continue;
      found.push({
        claim: {
          ...value,
          subject: cut(subjectOf(sentence, fact), 120).trim(),
          saidIn: "said",
          certainty: "about",
          words: cut(sentence.replace(/\s+/g, " "), 300).trim(),
        },
        start: offset + start + fact.start,
        end: offset + start + fact.end,
      });
      if (found.length >= CLAIMS_MAX) return found;
    }
  }
  return found;
}

type Value = Pick<DraftClaim, "kind" | "value" | "unit">;

const OWNERSHIP: Readonly<Record<string, string>> = {
  lead: "led",
  "co-lead": "co-led",
  inherited: "inherited",
  member: "contributed",
  "other-led": "contributed",
};

const KIND_OF: Readonly<Record<"count" | "money" | "percentage" | "duration", ClaimKind>> = {
  count: "CK-03",
  money: "CK-03",
  percentage: "CK-04",
  duration: "CK-01",
};

/** A fact as a claim holds it; nothing for what is worked out, or only implied. */
function valueOf({ kind, value, head }: Fact): Value | undefined {
  switch (value.type) {
    case "quantity": {
      if (value.isDerived || !(kind in KIND_OF)) return undefined;
      const claimKind = KIND_OF[kind as keyof typeof KIND_OF];
      if (kind === "percentage")
        return { kind: claimKind, value: rounded(value.low * 100), unit: "%" };
      if (kind === "duration")
        return value.isRate ? undefined : { kind: claimKind, ...lengthOf(value.low) };
      const unit = value.isRate ? "a month" : (value.currency ?? head);
      return { kind: claimKind, value: rounded(value.low), ...(unit && { unit }) };
    }
    case "moment":
      return value.hasYear
        ? {
            kind: "CK-01",
            value: monthOf(value.from),
            ...(value.from !== value.to && { unit: "from" }),
          }
        : undefined;
    case "role": {
      const part = value.isImplied ? undefined : OWNERSHIP[value.part];
      return part ? { kind: "CK-09", value: part } : undefined;
    }
    case "post":
      return { kind: "CK-02", value: value.words.join(" ") };
    case "reasons": {
      const reasons = value.categories.filter((category) => !category.includes(":"));
      return reasons.length > 0 ? { kind: "CK-05", value: reasons } : undefined;
    }
    case "stance":
      return value.axis.startsWith("~") ? undefined : { kind: "CK-06", value: value.pole };
  }
}

const rounded = (amount: number): number => Math.round(amount * 100) / 100;

const monthOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

/** Days in the unit that people would use. */
function lengthOf(days: number): Pick<Value, "value" | "unit"> {
  if (days >= 60) return { value: rounded(days / (365 / 12)), unit: "months" };
  if (days >= 14) return { value: rounded(days / 7), unit: "weeks" };
  if (days >= 1) return { value: rounded(days), unit: "days" };
  return days >= 1 / 24
    ? { value: rounded(days * 24), unit: "hours" }
    : { value: rounded(days * 1440), unit: "minutes" };
}

const SUBJECT_WORDS_MAX = 4;

/** The closest words that say something, in the order in which they stand. */
function subjectOf(sentence: string, fact: Fact): string {
  if (fact.value.type === "stance") return fact.value.axis;
  if (fact.value.type === "reasons") return "reason for leaving";
  const words = tokensOf(sentence)
    .filter(({ kind, lower }) => kind === "word" && lower.length > 2 && !isFunctionWord(lower))
    .filter(({ start, end }) => end <= fact.start || start >= fact.end)
    .map((token) => ({
      token,
      gap: token.start >= fact.end ? token.start - fact.end : fact.start - token.end,
    }))
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SUBJECT_WORDS_MAX)
    .sort((a, b) => a.token.start - b.token.start);
  return words.map(({ token }) => token.text).join(" ") || sentence.slice(fact.start, fact.end);
}
