import { amountAsSaid, readTelling, subjectsOf, tellsSubject } from "../consistency/index.ts";
import type { ClaimKind } from "../model/claim.ts";
import { sentencesOf } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import { cut } from "./reading/clean-text.ts";
import type { DraftClaim } from "./draft.ts";

type Telling = ReturnType<typeof readTelling>;
type Fact = Telling["facts"][number];

/** A claim, and where its words stand in the text that was read. */
export interface FoundClaim {
  readonly claim: DraftClaim;
  readonly start: number;
  readonly end: number;
}

const CLAIMS_MAX = 500;
const SENTENCE_CHARACTERS_MAX = 600;

/**
 * Every checkable statement of somebody's own words as a claim of the interview (domain.md PM-01, CK-01 to CK-09).
 * `asked` is the question that they answer.
 */
export function saidClaimsIn(text: string, offset = 0, asked = ""): readonly FoundClaim[] {
  const found: FoundClaim[] = [];
  let before = asked;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, Math.min(end, start + SENTENCE_CHARACTERS_MAX));
    const telling = readTelling(sentence, asked === "" ? undefined : asked);
    const isWouldBe = HYPOTHETICAL.test(sentence);
    for (const fact of telling.facts) {
      const value = valueOf(fact, sentence);
      if (!value || (isWouldBe && !isWish(sentence, fact, telling))) continue;
      found.push({
        claim: {
          ...value,
          subject: cut(subjectOf(sentence, before, fact, telling), 120).trim(),
          saidIn: "said",
          certainty: "about",
          words: cut(sentence.replace(/\s+/g, " "), 300).trim(),
        },
        start: offset + start + fact.start,
        end: offset + start + fact.end,
      });
      if (found.length >= CLAIMS_MAX) return found;
    }
    before = sentence;
  }
  return found;
}

/** "I'd run both for a month": nothing that happened. */
const HYPOTHETICAL =
  /\b(?:would|wouldn['’]t|\p{L}+['’]d (?:have|run|do|be|say|start|begin|like|want|love|expect|go|take|use|try|ask|make|put|look|rather|prefer|keep|move|build|hire|spend|need|add|cut|give|talk|set|plan|split|test|wait|not)\b|if (?:i|we|you|they)\b)/iu;

/** What somebody wants is said that way, but not with "would have". */
const isWish = (sentence: string, { value }: Fact, { terms }: Telling): boolean =>
  !WOULD_HAVE.test(sentence) &&
  (value.type === "stance" || (terms.size > 0 && value.type === "quantity"));

const WOULD_HAVE = /(?:would|['’]d) have\b/iu;

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
function valueOf(fact: Fact, sentence: string): Value | undefined {
  const { kind, value } = fact;
  switch (value.type) {
    case "quantity": {
      if (value.isDerived || !(kind in KIND_OF)) return undefined;
      const claimKind = KIND_OF[kind as keyof typeof KIND_OF];
      const { low, period } = amountAsSaid(value);
      if (kind === "percentage") return { kind: claimKind, value: rounded(low * 100), unit: "%" };
      if (kind === "duration")
        return value.isRate ? undefined : { kind: claimKind, ...lengthOf(value) };
      const unit = [value.currency ?? nounOf(fact, sentence), period].filter(Boolean).join(" ");
      return { kind: claimKind, value: rounded(low), ...(unit && { unit }) };
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
      if (!value.isLeaving) return undefined;
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

const UNITS: readonly (readonly [days: number, unit: string, times: number])[] = [
  [1 / 1440, "minutes", 1],
  [1 / 24, "hours", 1],
  [1, "days", 1],
  [7, "weeks", 1],
  [365 / 12, "months", 1],
  [365, "months", 12],
];

/** A length in the unit in which it was said, years as months; else in the one that people would use. */
function lengthOf({
  low,
  said,
}: {
  readonly low: number;
  readonly said: number;
}): Pick<Value, "value" | "unit"> {
  const asSaid = UNITS.find(([days]) => Math.abs(low / said / days - 1) < 1e-6);
  if (asSaid) return { value: rounded(said * asSaid[2]), unit: asSaid[1] };
  const [days, unit] = UNITS.slice(0, 5).findLast(([size]) => low >= 2 * size) ??
    UNITS[0] ?? [1, "days"];
  return { value: rounded(low / days), unit };
}

/** The counted noun as it was written. */
function nounOf({ head, end, value }: Fact, sentence: string): string | undefined {
  if (head === undefined) return undefined;
  const words = tokensOf(sentence).filter(({ kind }) => kind === "word");
  // Miles are counted in kilometres.
  if (value.type === "quantity" && value.factor !== undefined)
    return words.find((word) => word.start >= end)?.lower;
  const named = ({ text }: { readonly text: string }): boolean => subjectsOf(text).has(head);
  const noun = words.find((word) => word.start >= end && named(word)) ?? words.find(named);
  return noun?.lower;
}

const SUBJECT_WORDS_MAX = 4;

/** What everybody has one of goes by one name. */
const TERM_SUBJECTS: Readonly<Record<string, readonly [Fact["kind"], string]>> = {
  notice: ["duration", "notice period"],
  start: ["duration", "earliest start"],
  pay: ["money", "current salary"],
  "pay wanted": ["money", "salary expectation"],
  rate: ["money", "day rate"],
  commute: ["duration", "commute"],
  reports: ["count", "direct reports"],
};

/** The closest words that say something, in the order in which they stand; else those of the sentence before. */
function subjectOf(sentence: string, before: string, fact: Fact, { terms }: Telling): string {
  if (fact.value.type === "stance") return fact.value.axis;
  if (fact.value.type === "reasons") return "reason for leaving";
  const [term] = terms;
  const [kind, known] = (terms.size === 1 && term && TERM_SUBJECTS[term]) || [];
  if (known !== undefined && fact.kind === kind) return known;
  return (
    closestWords(clauseAround(sentence, fact), fact) ||
    closestWords({ text: sentence, start: 0 }, fact) ||
    closestWords({ text: before, start: -before.length }, fact) ||
    sentence.slice(fact.start, fact.end)
  );
}

interface Stretch {
  readonly text: string;
  /** Where it stands in the sentence of the fact. */
  readonly start: number;
}

const CLAUSE_END = /[,;:]\s|\s(?:and|but|so|because)\s/gu;

function clauseAround(sentence: string, { start, end }: Fact): Stretch {
  const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index, 0: sign }) => index + sign.length);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at > end) ?? sentence.length;
  return { text: sentence.slice(from, to), start: from };
}

function closestWords({ text, start }: Stretch, fact: Fact): string {
  const words = tokensOf(text)
    .filter(({ kind, lower }) => kind === "word" && lower.length > 2 && tellsSubject(lower))
    .map((token) => ({ text: token.text, from: start + token.start, to: start + token.end }))
    .filter(({ from, to }) => to <= fact.start || from >= fact.end)
    .map((word) => ({
      ...word,
      gap: word.from >= fact.end ? word.from - fact.end : fact.start - word.to,
    }));
  return words
    .sort((a, b) => a.gap - b.gap)
    .slice(0, SUBJECT_WORDS_MAX)
    .sort((a, b) => a.from - b.from)
    .map((word) => word.text)
    .join(" ");
}
