import type { Application } from "../../model/application.ts";
import type { ResearchNote } from "../../model/research.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { addMillis, HOUR, isBefore, toMillis } from "../../time.ts";
import { mostSenior } from "../situation/people.ts";
import { hasFreshResearch } from "../checklist/proof.ts";
import { hasCome } from "../situation/situation.ts";
import { sameWords } from "../../words.ts";
import { about, type Facts, personRef, type RuleTest, when } from "./rule.ts";

const referenceCount = (facts: Facts, wanted: (count: number) => boolean) =>
  facts.people
    .filter(({ interviewer }) => wanted(interviewer.plannedReferences?.length ?? 0))
    .map(({ interviewer }) => about(personRef(interviewer)));

/** From the company's own pages: said so, or by the host of the link. */
function isOwnPage({ source, url }: ResearchNote, { company }: Application): boolean {
  if (source !== undefined) return source === "own-site";
  if (url === undefined || company.website === undefined) return false;
  const [host, own] = [hostOf(url), hostOf(company.website)];
  return host === own || host.endsWith(`.${own}`);
}

/** The schema has checked that these are web addresses. */
const hostOf = (url: string): string =>
  (/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? "")
    .toLowerCase()
    .replace(/^www\./, "");

/** Research (domain.md 20.3). */
export const RESEARCH_RULES = {
  "R-026": (facts) =>
    hasCome(facts, "T-24h")
      ? facts.people
          .filter(({ interviewer }) => !interviewer.research?.checkedAt)
          .map(({ interviewer }) => about(personRef(interviewer)))
      : [],
  "R-027": ({ people }) =>
    people
      .filter(
        ({ interviewer: { research } }) =>
          (research?.commonGround?.length ?? 0) === 0 && !research?.noCommonGround,
      )
      .map(({ interviewer }) => about(personRef(interviewer))),
  "R-028": (facts) => {
    const senior = mostSenior(facts.people);
    return senior && !hasFreshResearch(facts, "RS-C10")
      ? [about(personRef(senior.interviewer))]
      : [];
  },
  "R-029": (facts) => referenceCount(facts, (count) => count === 0),
  "R-030": (facts) => referenceCount(facts, (count) => count === 2),
  "R-031": (facts) => referenceCount(facts, (count) => count >= 3),
  "R-032": (facts) => {
    const notes = facts.application.research;
    return when(
      facts,
      notes.length > 0 && notes.every((note) => isOwnPage(note, facts.application)),
    );
  },
  "R-033": (facts) => {
    const topics = new Set(facts.application.research.map(({ topic }) => topic)).size;
    return when(facts, topics < RULE_LIMITS.researchTopicsMin, `${topics} of 11 topics`);
  },
  "R-034": (facts) => {
    const { research } = facts.application;
    if (research.length === 0 || !hasCome(facts, "T-24h")) return [];
    const newest = research
      .map(({ addedAt }) => addedAt)
      .reduce((latest, other) => (toMillis(other) > toMillis(latest) ? other : latest));
    const limit = addMillis(facts.now, -RULE_LIMITS.researchDaysMax * 24 * HOUR);
    return when(facts, isBefore(newest, limit));
  },
  "R-035": ({ people }) =>
    people.flatMap(({ interviewer }) => {
      const { background, previousEmployers } = interviewer.research ?? {};
      const lines = [
        ...(background?.split(/\n|(?<=[.!?])\s+/) ?? []),
        ...(previousEmployers ?? []),
      ];
      return (interviewer.plannedReferences ?? [])
        .filter((reference) => lines.some((line) => sameWords(line, reference)))
        .map((reference) => about(personRef(interviewer), `“${reference}”`));
    }),
} satisfies Partial<Record<RuleId, RuleTest>>;
