import type { Role, RoleFamily } from "../../model/application.ts";
import type { AudienceId, LensId } from "../../model/audience.ts";
import type { Interviewer } from "../../model/interviewer.ts";
import { FUNCTION_WORDS, TENURE, TITLE_MAP } from "../../playbook/audiences.ts";
import type { TenureReading } from "../../playbook/research.ts";
import { asWords, wordIndex } from "../../words.ts";

/** Who someone is to the candidate, and why we think so. */
export interface AudienceReading {
  readonly audience?: AudienceId;
  readonly lenses: readonly LensId[];
  /** `chosen` by the person, a row of the title map, else `manager` of the post or `unknown`. */
  readonly from: string;
}

/** A person's choice beats the title; the title beats nothing (domain.md 4.3). */
export function readAudience(interviewer: Interviewer, role: Role): AudienceReading {
  const read = readTitle(interviewer, role);
  if (!interviewer.audience) return { ...read, lenses: interviewer.lenses ?? read.lenses };
  return {
    audience: interviewer.audience,
    lenses: interviewer.lenses ?? (interviewer.audience === read.audience ? read.lenses : []),
    from: "chosen",
  };
}

/** Whoever would be the manager is a hiring manager, whatever the title says. */
function readTitle({ title, managesThePost }: Interviewer, role: Role): AudienceReading {
  const read = title ? readWords(title, role) : { lenses: [], from: "unknown" };
  if (!managesThePost) return read;
  return {
    audience: "AUD-HM",
    lenses: read.lenses.filter((lens) => lens !== "AUD-L-DEPT" && lens !== "AUD-L-BIZ"),
    from: read.from === "unknown" ? "manager" : read.from,
  };
}

function readWords(title: string, role: Role): AudienceReading {
  const row = rowFor(title);
  const roleFunction = functionOfRole(role);
  const titleFunction = functionIn(title);
  const otherFunction = titleFunction !== undefined && titleFunction !== roleFunction;

  if (row) {
    const lenses = row.lens ? [row.lens] : [];
    if (row.ofOtherFunction) {
      if (otherFunction) return { audience: row.ofOtherFunction, lenses, from: row.id };
      return { audience: row.audience, lenses: [], from: row.id };
    }
    return { audience: row.audience, lenses, from: row.id };
  }
  if (titleFunction === undefined || roleFunction === undefined)
    return { lenses: [], from: "unknown" };
  if (!otherFunction) return { audience: "AUD-PEER", lenses: [], from: "MAP-08" };
  const business = isTechnical(roleFunction) && !isTechnical(titleFunction);
  return { audience: "AUD-XFN", lenses: business ? ["AUD-L-BIZ"] : [], from: "MAP-09" };
}

/** The first row of the map that has a word of the title. */
function rowFor(title: string): (typeof TITLE_MAP)[number] | undefined {
  const titleWords = asWords(title);
  return TITLE_MAP.find(({ words }) => words.some((word) => wordIndex(titleWords, word) >= 0));
}

/** In a title the head stands last: a "product engineer" is an engineer. */
export function functionIn(title: string): string | undefined {
  const titleWords = asWords(title);
  const found = FUNCTION_WORDS.map(({ name, words }) => ({
    name,
    at: Math.max(...words.map((word) => wordIndex(titleWords, word))),
  })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at - a.at)[0]?.name;
}

const FAMILY_FUNCTIONS: Readonly<Record<RoleFamily, string | undefined>> = {
  engineering: "engineering",
  "data-ai": "engineering",
  product: "product",
  design: "design",
  marketing: "marketing",
  sales: "sales",
  consulting: "strategy",
  strategy: "strategy",
  "customer-facing": "customer",
  management: undefined,
  other: undefined,
};

const functionOfRole = (role: Role): string | undefined =>
  (role.family && FAMILY_FUNCTIONS[role.family]) ?? functionIn(role.title);

/** Whether the post itself is technical work. */
export function isTechnicalRole(role: Role): boolean {
  const name = functionOfRole(role);
  return name !== undefined && isTechnical(name);
}

const isTechnical = (name: string): boolean =>
  FUNCTION_WORDS.some((row) => row.name === name && row.technical);

/** What time at the company suggests (domain.md TN-1 to TN-4). */
export function readTenure(months: number | undefined): TenureReading {
  if (months === undefined) return "unknown";
  if (months <= TENURE.newcomerMonthsMax) return "newcomer";
  return months >= TENURE.institutionalMonthsMin ? "institutional-memory" : "settled";
}
