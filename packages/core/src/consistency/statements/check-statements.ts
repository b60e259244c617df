import { groupBy } from "../../group-by.ts";
import { inOneGo, type Steps } from "../../steps.ts";
import { compareTellings, type Sureness, type TellingComparison } from "./compare-tellings.ts";
import { reasonOf, valueOf } from "./describe.ts";
import type { Fact } from "../facts/fact.ts";
import type { PairVerdict, Statement, StatementFinding, StatementPair } from "./schema.ts";
import { readTelling, type Telling } from "./telling.ts";
import { weightOf } from "../facts/subjects.ts";

/** How two tellings of one thing go together; deterministic, and quicker than a millisecond. */
export function comparePair({ id, topic, a, b }: StatementPair): PairVerdict {
  const [one, other] = [readTelling(a.text, topic), readTelling(b.text, topic)];
  return { id: id ?? null, ...described(compareTellings(one, other, topic), a.text, b.text) };
}

/**
 * What disagrees among many statements, and what is openly corrected: each is compared with the earlier ones on its
 * subject, in the order of their rounds. Statements with a topic are compared within it.
 */
export const checkStatements = (statements: readonly Statement[]): readonly StatementFinding[] =>
  inOneGo(checkingStatements(statements));

/** The same in small steps, so that whoever waits can do something else between them. */
export function* checkingStatements(
  statements: readonly Statement[],
): Steps<readonly StatementFinding[]> {
  const told: Told[] = [];
  for (const [index, statement] of statements.entries()) {
    const telling = readTelling(statement.text, statement.topic);
    const name = statement.id ?? String(index + 1);
    told.push({ statement, name, telling, size: sizeOf(telling) });
    yield;
  }
  told.sort((x, y) => roundOf(x.statement) - roundOf(y.statement));
  const findings: StatementFinding[] = [];
  for (const pair of candidates(told)) {
    findings.push(...findingsIn(pair));
    yield;
  }
  return findings;
}

function findingsIn([earlier, later]: readonly [Told, Told]): readonly StatementFinding[] {
  const { statement: first } = earlier;
  const { statement: second } = later;
  const topic = second.topic ?? first.topic;
  const comparison = compareTellings(
    earlier.telling,
    later.telling,
    topic,
    topic === undefined ? { sure: SURE_ACROSS } : {},
  );
  const { verdict } = comparison;
  if (verdict !== "contradiction" && verdict !== "correction") return [];
  return [
    {
      statements: [earlier.name, later.name],
      ...described(comparison, first.text, second.text),
      verdict,
    },
  ];
}

interface Told {
  readonly statement: Statement;
  readonly name: string;
  readonly telling: Telling;
  /** How much it says, by the weight of its subjects. */
  readonly size: number;
}

/** The résumé comes before every round, and a plan after it. */
const ORDER_OF_WORDS: Readonly<Record<string, number>> = { cv: 0, resume: 0, plan: 1000 };

function roundOf({ round }: Statement): number {
  if (typeof round === "number") return round;
  const digits = /\d+/.exec(round)?.[0];
  return ORDER_OF_WORDS[round.toLowerCase()] ?? (digits === undefined ? 1 : Number(digits));
}

/** So many earlier statements on a topic are compared with each: growth stays near linear. */
const COMPARED_MAX = 8;
/** Without a topic only the likest are compared, and only where they share much of what they say. */
const LIKEST_MAX = 2;
/** So many earlier statements on one private matter. */
const OF_MATTER_MAX = 3;
const SHARED_MIN = { weight: 1.6, share: 0.4 } as const;
/** A word in more statements than this tells no subject. */
const COMMON_MIN = 40;

/** Statements that nobody filed under one topic are often of two things. */
const SURE_ACROSS: Sureness = {
  related: 0.7,
  relatedApart: 0.7,
  correction: 0.6,
  clash: 0.7,
};

function candidates(told: readonly Told[]): readonly (readonly [Told, Told])[] {
  const topics = groupBy(
    told.filter(({ statement }) => statement.topic !== undefined),
    ({ statement }) => statement.topic?.trim().toLowerCase() ?? "",
  );
  const within = [...topics.values()].flatMap((same) =>
    same.flatMap((later, index) =>
      same
        .slice(Math.max(0, index - COMPARED_MAX), index)
        .map((earlier) => [earlier, later] as const),
    ),
  );
  return [...within, ...across(told)];
}

/** Without a topic: the likest earlier ones, and the last that spoke of the same private matter. */
function across(told: readonly Told[]): readonly (readonly [Told, Told])[] {
  const bySubject = new Map<string, number[]>();
  const byMatter = new Map<string, readonly Told[]>();
  return told.flatMap((later, index) => {
    if (later.statement.topic !== undefined) return [];
    const shared = new Map<number, number>();
    for (const subject of later.telling.subjects) {
      const others = bySubject.get(subject) ?? [];
      if (others.length <= COMMON_MIN)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weightOf(subject));
      others.push(index);
      if (others.length > COMMON_MIN + 1) others.shift();
      bySubject.set(subject, others);
    }
    const likest = [...shared]
      .flatMap(([other, weight]) => {
        const earlier = told[other];
        if (!earlier || weight < SHARED_MIN.weight) return [];
        const share = weight / Math.min(earlier.size, later.size);
        return share >= SHARED_MIN.share ? [{ earlier, share: share + weight / 20 }] : [];
      })
      .sort((x, y) => y.share - x.share)
      .slice(0, LIKEST_MAX)
      .map(({ earlier }) => earlier);
    const ofMatter = mattersOf(later.telling).flatMap((matter) => {
      const earlier = byMatter.get(matter) ?? [];
      byMatter.set(matter, [...earlier.slice(1 - OF_MATTER_MAX), later]);
      return earlier;
    });
    return [...new Set([...likest, ...ofMatter])].map((earlier) => [earlier, later] as const);
  });
}

/** What a person has one of, in whatever words: notice, pay, why they left, what they want of each kind. */
function mattersOf({ terms, facts }: Telling): readonly string[] {
  const matters = new Set(terms);
  for (const { value } of facts) {
    if (value.type === "stance" && !value.axis.startsWith("~")) matters.add(`wish ${value.axis}`);
    if (value.type === "reasons" && value.isLeaving) matters.add("leaving");
  }
  return [...matters];
}

function sizeOf({ subjects }: Telling): number {
  let size = 0;
  for (const subject of subjects) size += weightOf(subject);
  return Math.max(1, size);
}

function described(
  comparison: TellingComparison,
  first: string,
  second: string,
): Omit<PairVerdict, "id"> {
  const { verdict, kind, a, b } = comparison;
  return {
    verdict,
    kind,
    a: side(a, first),
    b: side(b, second),
    reason: reasonOf(comparison, first, second),
  };
}

const side = (fact: Fact | undefined, text: string): PairVerdict["a"] =>
  fact
    ? {
        span: { start: fact.start, end: fact.end, text: text.slice(fact.start, fact.end) },
        value: valueOf(fact),
      }
    : { span: null, value: null };
