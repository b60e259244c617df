import type { Interviewer, PersonResearch } from "@finalist/core/model";

interface ResearchField {
  readonly field: Exclude<keyof PersonResearch, "checkedAt" | "noCommonGround">;
  readonly label: string;
  readonly kind: "text" | "lines" | "number";
  readonly placeholder: string;
  /** The checklist item that it proves. */
  readonly item: string;
  /** How a search in vain is called, where that proves the item too. */
  readonly inVain?: string;
}

/** What to find out about a person, in the order in which it is found. */
export const RESEARCH_FIELDS: readonly ResearchField[] = [
  {
    field: "background",
    label: "Career so far",
    kind: "text",
    placeholder: "Where they come from, in a sentence",
    item: "INT-01",
  },
  {
    field: "tenureMonths",
    label: "Months at the company",
    kind: "number",
    placeholder: "For example 30",
    item: "INT-02",
  },
  {
    field: "previousEmployers",
    label: "Earlier employers",
    kind: "lines",
    placeholder: "One per line",
    item: "INT-03",
    inVain: "None known",
  },
  {
    field: "published",
    label: "Talks, articles, posts",
    kind: "lines",
    placeholder: "One per line",
    item: "INT-05",
    inVain: "None found",
  },
  {
    field: "recentActivity",
    label: "Recent activity",
    kind: "lines",
    placeholder: "What they wrote or did lately, one per line",
    item: "INT-05",
  },
  {
    field: "codeOrProductWork",
    label: "Code or product work",
    kind: "lines",
    placeholder: "What they built or maintain, one per line",
    item: "INT-06",
    inVain: "None found",
  },
  {
    field: "commonGround",
    label: "Common ground",
    kind: "lines",
    placeholder: "A school, an employer, an interest you share",
    item: "INT-04",
    inVain: "Looked, found none",
  },
  {
    field: "inferredCares",
    label: "What they seem to care about",
    kind: "lines",
    placeholder: "What all of this says about what they value",
    item: "INT-07",
  },
];

export const textOf = ({ research }: Interviewer, { field }: ResearchField): string => {
  const value = research?.[field];
  if (Array.isArray(value)) return value.join("\n");
  return value === undefined ? "" : String(value);
};

/** What was typed, as the field holds it; null where it was emptied. */
export function valueOf(text: string, { kind }: ResearchField): unknown {
  if (text.trim() === "") return null;
  if (kind === "text") return text.trim();
  if (kind === "lines") return linesOf(text);
  const months = Number.parseInt(text, 10);
  return Number.isNaN(months) ? null : months;
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
