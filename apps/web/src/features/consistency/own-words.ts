import {
  checkStatements,
  compareClaims,
  comparePair,
  type PairVerdict,
  type Statement,
  type StatementFinding,
  namesOf,
  namesSubject,
  STATEMENTS_MAX,
  subjectsOf,
} from "@finalist/core/consistency";
import type { Application, Candidate, Claim, Story } from "@finalist/core/model";
import { isFactOf } from "./fact-claims.ts";
import { sentenceAround, type Stretch } from "./excerpt.ts";
import { type Source, sourcesOf } from "./sources.ts";
import { shownSpan, type TellingView, valueOf } from "./tellings.ts";

/** One side of a finding. */
export interface FoundSide extends TellingView {
  readonly source: Source;
  /** The sentence that decides, as a claim would keep it. */
  readonly words: string;
}

/** Two statements that disagree, or of which the later openly corrects the earlier. */
export interface Found {
  readonly key: string;
  readonly verdict: StatementFinding["verdict"];
  readonly kind: PairVerdict["kind"];
  readonly reason: string;
  readonly earlier: FoundSide;
  readonly later: FoundSide;
  /** Both are among the claims already, under one subject. */
  readonly isKept: boolean;
}

const known = new WeakMap<Application, WeakMap<Candidate, readonly Found[]>>();

/** What disagrees in the person's own words; computed once for each state of the documents. */
export function foundInWords(
  application: Application,
  candidate: Candidate,
  storyIds: ReadonlySet<string>,
): readonly Found[] {
  const byCandidate = known.get(application) ?? new WeakMap<Candidate, readonly Found[]>();
  known.set(application, byCandidate);
  const before = byCandidate.get(candidate);
  if (before) return before;
  const found = findInWords(
    application,
    candidate.stories.filter(({ id }) => storyIds.has(id)),
  );
  byCandidate.set(candidate, found);
  return found;
}

/** The same, from the stories that are told in this process. */
export function findInWords(application: Application, stories: readonly Story[]): readonly Found[] {
  const { claims, interviews } = application;
  const sources = sourcesOf(application, stories).slice(0, STATEMENTS_MAX);
  const compared = new Set(
    compareClaims(claims, interviews).map(({ earlier, later }) => `${earlier.id} ${later?.id}`),
  );
  const found = new Map<string, Found>();
  for (const { first, second, finding } of clashesAmong(sources)) {
    const { verdict, kind, reason, a, b } = finding;
    const nothingToMark = a.span === null && b.span === null;
    if (nothingToMark || (kind === "preference" && (first.isStory || second.isStory))) continue;
    const earlier = sideOf(first, a);
    const later = sideOf(second, b);
    // A claim and the note that it was kept from are one telling.
    if (earlier.words === later.words) continue;
    const kept = keptPairs(earlier, later, claims);
    if (kept.some(([one, other]) => isCompared(compared, one, other))) continue;
    const key = kept[0] ? keyOf(kept[0].map(({ id }) => id)) : keyOf([earlier, later].map(nameOf));
    const isKept = kept.length > 0;
    if (!found.has(key)) found.set(key, { key, verdict, kind, reason, earlier, later, isKept });
  }
  return [...found.values()];
}

/** One clash with a subject is enough: its other claims are held against each other already. */
const nameOf = ({ source, words }: FoundSide): string =>
  source.claim ? subjectKey(source.claim) : words;

const keyOf = (names: readonly string[]): string =>
  names.toSorted((a, b) => (a < b ? -1 : 1)).join("\n");

interface Clash {
  readonly first: Source;
  readonly second: Source;
  readonly finding: Omit<StatementFinding, "statements">;
}

/**
 * Within what the statements are filed under, and then across: a note may speak of what a story is
 * about, or of the subject of a claim.
 */
function clashesAmong(sources: readonly Source[]): readonly Clash[] {
  const all = sources.map(({ statement }, index) => ({ ...statement, id: String(index) }));
  const clashesOf = (statements: readonly Statement[]): readonly Clash[] =>
    checkStatements(statements).flatMap((finding): readonly Clash[] => {
      const [first, second] = finding.statements.map((id) => sources[Number(id)]);
      return first && second ? [{ first, second, finding }] : [];
    });
  const filed = clashesOf(all.filter(({ topic }) => topic !== undefined));
  const across = clashesOf(all.map(({ id, round, text }) => ({ id, round, text })));
  const named = pairsBySubject(sources).flatMap(([first, second]): readonly Clash[] => {
    const { verdict, ...rest } = comparePair({ a: first.statement, b: second.statement });
    if (verdict !== "contradiction" && verdict !== "correction") return [];
    return [{ first, second, finding: { ...rest, verdict } }];
  });
  return [...filed, ...[...across, ...named].filter(isOnSubject)];
}

/** Words are held against a claim where they give a figure of its kind and name its subject. */
function isOnSubject({ first, second, finding: { kind, a, b } }: Clash): boolean {
  const claims = [first.claim, second.claim].filter((claim) => claim !== undefined);
  if (!claims.every((claim) => isFactOf(kind, claim.kind))) return false;
  const [claim, other] = claims;
  if (!claim || other) return true;
  const [{ statement }, { span, value }] = first.claim ? [second, b] : [first, a];
  // "Without stopping" is a nothing, and hardly the figure of the claim.
  if (!span || isNothing(value)) return false;
  return namesSubject(sentenceAround(statement.text, span), claim.subject);
}

const isNothing = (value: string | null): boolean => value !== null && /^0(?: |$)/.test(value);

/** A word in more statements than this tells no subject; of the others the last few will do. */
const NAMED_IN_MAX = 40;
const NAMED_COMPARED_MAX = 8;

/** Claims with the statements that use a word of their subject, in the order of their rounds. */
function pairsBySubject(sources: readonly Source[]): readonly (readonly [Source, Source])[] {
  const users = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.claim) continue;
    for (const subject of subjectsOf(source.statement.text)) {
      const those = users.get(subject);
      if (those) those.push(source);
      else users.set(subject, [source]);
    }
  }
  return sources.flatMap((source) => {
    const named = [...namesOf(source.claim?.subject ?? "")].flatMap((subject) => {
      const those = users.get(subject) ?? [];
      return those.length <= NAMED_IN_MAX ? those : [];
    });
    return [...new Set(named)]
      .slice(-NAMED_COMPARED_MAX)
      .map((other) =>
        other.order < source.order ? ([other, source] as const) : ([source, other] as const),
      );
  });
}

const isCompared = (compared: ReadonlySet<string>, one: Claim, other: Claim): boolean =>
  compared.has(`${one.id} ${other.id}`) || compared.has(`${other.id} ${one.id}`);

function sideOf(source: Source, { span, value }: PairVerdict["a"]): FoundSide {
  const text = source.statement.text.slice(source.shownFrom);
  const shown: Stretch | undefined = shownSpan(span, source.shownFrom);
  const kept = source.claim ? valueOf(source.claim) : value;
  return {
    source,
    place: source.place,
    // Without words on file, the value alone is what was said.
    ...((!source.claim || source.claim.words !== undefined) && { text }),
    words: sentenceAround(text, shown),
    ...(shown && { span: shown }),
    ...(kept !== null && { value: kept }),
  };
}

/** Claims of one subject that hold what the two sides say. */
function keptPairs(
  earlier: FoundSide,
  later: FoundSide,
  claims: readonly Claim[],
): readonly (readonly [Claim, Claim])[] {
  const held = ({ source, words }: FoundSide): readonly Claim[] => [
    ...(source.claim ? [source.claim] : []),
    ...claims.filter((claim) => claim.words === words && claim.saidIn === source.told.saidIn),
  ];
  const others = held(later);
  return held(earlier).flatMap((one) =>
    others
      .filter((other) => other.id !== one.id && subjectKey(other) === subjectKey(one))
      .map((other) => [one, other] as const),
  );
}

const subjectKey = ({ kind, subject }: Claim): string =>
  `${kind} ${subject.trim().toLowerCase().replace(/\s+/g, " ")}`;
