import { numbersIn } from "../../text/numbers.ts";
import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import { type ClassifierTable, classify, cuesOf } from "../../text/classifier.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { type Token, tokensOf } from "../../text/tokens.ts";
import { type Correction, correctionsIn } from "./corrections/corrections.ts";
import correctionsTable from "./corrections/corrections-table.json" with { type: "json" };
import type { Fact, FactKind, FactValue, Post, Role } from "./fact.ts";
import { momentsIn } from "./moments.ts";
import { headSubject, quantitiesIn } from "./quantities/quantities.ts";
import { reasonsIn } from "./reasons/reasons.ts";
import { postsIn, rolesIn } from "./roles/roles.ts";
import { stancesIn } from "./stances/stances.ts";
import { isFunctionWord } from "../../text/stems.ts";
import { subjectOf } from "./subjects.ts";
import { MONTH_DAYS } from "./quantities/units.ts";
import { MARKS } from "./mark-words.ts";
import { TERMS } from "./term-words.ts";

/** A statement taken apart: what it says that can be checked, and what it is about. */
export interface Telling {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Canonical stems of everything said. */
  readonly subjects: ReadonlySet<string>;
  /** What it speaks of that everybody has one of: notice, pay, the way to work. */
  readonly terms: ReadonlySet<string>;
  /** Names inside sentences, in lower case. */
  readonly names: ReadonlySet<string>;
  /** What stands directly before a noun: show → Viking; site → Tallow. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The chance, from 0 to 1, that its likeliest sentence takes something back. */
  readonly takesBack: number;
  /** Years that say which of several: "the 2016 shutdown". */
  readonly scopeYears: readonly number[];
  /** Values that it gives up in favour of others: "not fourteen". */
  readonly takenBack: readonly Fact[];
  readonly hasTakenBack: boolean;
  /** Whether a number in it holds for each of several. */
  readonly hasEach: boolean;
  /** Speaks of life outside work. */
  readonly isPrivate: boolean;
  /** Says itself that it is about another thing: "a different animal", "my next line". */
  readonly isOther: boolean;
  readonly corrections: readonly (Correction & { readonly sentence: number })[];
  readonly sentenceCount: number;
}

/** A ten-minute answer has some 4,000 words and 150 facts; every fact is compared with every other. */
const TOKENS_MAX = 5000;
const FACTS_MAX = 200;

/** Reads a statement once, so that it can be compared with many. */
export function readTelling(text: string, topic?: string): Telling {
  const isAboutLeaving = topic !== undefined && LEAVING_TOPIC.test(topic);
  const tokens = tokensOf(text).slice(0, TOKENS_MAX);
  const sentences = sentencesOf(text);
  const sentenceOf = sentenceNumbers(tokens, sentences);
  const numbers = numbersIn(tokens);
  const marks = marksIn(tokens);
  const subjects = tokens.map(({ kind, lower }) => (kind === "word" ? subjectOf(lower) : ""));
  const cores = coresOf(tokens, subjects, sentenceOf, sentences.length);
  const named = momentsIn(tokens, numbers);
  const isScope = ({ from, to, value }: (typeof named)[number]): boolean => {
    const next = tokens[to];
    return (
      value.hasYear &&
      value.to - value.from === 11 &&
      /^(?:the|our|my|its|their|this)$/.test(tokens[from - 1]?.lower ?? "") &&
      next?.kind === "word" &&
      subjects[to] !== ""
    );
  };
  const scopeYears = named.filter(isScope).map(({ value }) => Math.floor(value.from / 12));
  const moments = named.filter((moment) => !isScope(moment));
  const inMoment = (from: number, to: number): boolean =>
    moments.some((moment) => from < moment.to && to > moment.from);
  const fact = <Value extends FactValue>(
    kind: FactKind,
    {
      value,
      from,
      to,
      head,
    }: { value: Value; from: number; to: number; head?: string | undefined },
  ): Fact<Value> => ({
    kind,
    value,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    sentence: sentenceOf[from] ?? 0,
    ...(head && { head }),
    marks: marksOf(marks, sentenceOf, tokens, from, to),
    near: nearestTo(subjects, sentenceOf, from, to),
    measures: measuresOf(tokens, subjects, sentenceOf, from, to),
    core: cores[sentenceOf[from] ?? 0] ?? new Set(),
    about: aboutOf(tokens, subjects, sentenceOf, from, to),
  });
  const quantities = quantitiesIn({ tokens, numbers })
    .filter(({ from, to, kind }) => kind !== "count" || !inMoment(from, to))
    .map((found) => fact(found.kind, { ...found, head: headSubject(found.head) }));
  const roles = rolesIn(tokens).map((found) => fact("title", found));
  const posts = postsIn(tokens).map(({ words, ...found }) =>
    fact("title", { ...found, value: { type: "post" as const, words } }),
  );
  const all: readonly Fact[] = [
    ...quantities,
    ...moments.map((found) => fact("date", found)),
    ...spansOf(moments).map((found) => fact("duration", found)),
    ...titlesFirst(roles),

    ...posts,
    ...posts.flatMap((post) => partOfPost(post, roles)),
    ...reasonsIn(tokens, subjects, sentenceOf, isAboutLeaving).map((found) =>
      fact("reason", found),
    ),
    ...stancesIn(tokens).map((found) => fact("preference", found)),
  ];
  const corrections = correctionsIn(tokens).map((correction) => ({
    ...correction,
    sentence: sentenceOf[correction.from] ?? 0,
  }));
  const bySentence = sentences.map((_, index) =>
    cuesOf(tokens.filter((_token, at) => sentenceOf[at] === index)),
  );
  const takenBack = all.filter((each) => isNumeric(each) && isTakenBack(tokens, each));
  return {
    text,
    scopeYears,
    takesBack: Math.max(0, ...bySentence.map((cues) => chanceOf(correctionsTable, "yes", cues))),
    takenBack,
    hasTakenBack: takenBack.length > 0,
    hasEach: tokens.some(
      ({ lower }) => lower === "each" || lower === "every" || lower === "apiece",
    ),
    facts: boundedFacts(standing(tokens, all, corrections)),
    subjects: new Set(subjects.filter((subject) => subject !== "")),
    terms: new Set(findTerms(tokens).map(({ label }) => label)),
    names: namesIn(tokens),
    modifiers: modifiersIn(tokens, subjects),
    isOther: OTHER.test(text),
    isPrivate: PRIVATE.test(text),
    corrections,
    sentenceCount: sentences.length,
  };
}

const boundedFacts = (facts: readonly Fact[]): readonly Fact[] =>
  facts.length <= FACTS_MAX ? facts : facts.toSorted((x, y) => x.from - y.from).slice(0, FACTS_MAX);

const chanceOf = (table: ClassifierTable, label: string, cues: readonly string[]): number =>
  classify(table, cues)[table.labels.indexOf(label)] ?? 0;

/** "I was a line cook": a post tells the part where nothing else in its sentence does. */
function partOfPost(post: Fact<Post>, roles: readonly Fact<Role>[]): readonly Fact<Role>[] {
  const isTold = roles.some(
    ({ sentence, value }) => sentence === post.sentence && value.part !== "other-led",
  );
  return isTold ? [] : [{ ...post, value: { type: "role", part: "member", isImplied: true } }];
}

/** "I ran the plates as a technician": where a title is said, it counts and not the verb. */
function titlesFirst(roles: readonly Fact<Role>[]): readonly Fact<Role>[] {
  return roles.filter((role) => {
    if (role.value.rank !== undefined || role.value.part === "other-led") return true;
    return !roles.some(
      (other) =>
        other !== role &&
        other.sentence === role.sentence &&
        other.value.rank !== undefined &&
        other.value.part !== "other-led" &&
        other.value.part !== role.value.part,
    );
  });
}

const LEAVING_TOPIC =
  /\b(?:leav|left|depart|quit|resign|exit|end (?:at|of)|giving up|gave up|going from|return from|why )/i;

const PRIVATE =
  /\b(?:scouts?|guides|allotments?|marathons?|triathlons?|hobby|hobbies|amateur|parish|hockey|rugby|cricket|tennis|chess|netball|football (?:team|club)|coaching football|sunday league|book club|smoking|gym|(?:spare|free) time|privately|in private|at home i|at home we|my parents'?|our parents'?|my (?:flat|house|garden|kitchen garden|wedding|operation|knee|driving test)|our (?:flat|house|garden|wedding|kitchen)|kilos|lost weight|(?:parental|maternity|paternity) leave|to fish|go fishing|hiking|gliders?|neighbours?|residents' association|my (?:son|daughter|kids?|children)'s|school run|on holiday|village (?:fete|fair|hall)|brass band|church choir|volunteer fire|marriage)\b/i;

const OTHER =
  /\b(?:different (?:animal|beast|story|thing|matter|job|company|site|world|one)|(?:my|the) (?:next|other|second|later|following) (?:job|line|one|employer|company|project|site|post|role|place|firm|school|ship|shop)|was the (?:bigger|smaller|expensive|cheaper|easier|harder|larger) (?:one|project)|is the (?:bigger|smaller|larger) one|was smaller|was bigger|another (?:project|company|job|site|employer|team|ship|school)|elsewhere|later i (?:led|ran|moved|went|wrote)|i later|before that i|after that i)\b/i;

/** Content words that stand directly before another one. */
function modifiersIn(
  tokens: readonly Token[],
  subjects: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const modifiers = new Map<string, Set<string>>();
  for (const [index, subject] of subjects.entries()) {
    const beforeAt =
      tokens[index - 1]?.text === "'s" || tokens[index - 1]?.text === "-" ? index - 2 : index - 1;
    const before = tokens[beforeAt];
    const modifier =
      subjects[beforeAt] ||
      (before?.kind === "number" && /^(?:19|20)\d\d$/.test(before.text) ? before.text : "");
    if (subject === "" || !modifier || /ing$|ed$/.test(before?.lower ?? "")) continue;
    modifiers.set(subject, (modifiers.get(subject) ?? new Set()).add(modifier));
  }
  return modifiers;
}

function sentenceNumbers(
  tokens: readonly Token[],
  sentences: readonly { readonly end: number }[],
): readonly number[] {
  let sentence = 0;
  return tokens.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0))
      sentence += 1;
    return sentence;
  });
}

/** Capitalised words inside sentences. */
const namesIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ kind, text, lower }, index) => {
      const before = tokens[index - 1];
      const isInside = before !== undefined && !/^[.!?:\n]$/.test(before.text);
      return kind === "word" &&
        isInside &&
        /^\p{Lu}[\p{L}'’]+$/u.test(text) &&
        lower !== "i" &&
        !/^(?:i'|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|q)/.test(
          lower,
        )
        ? [lower.replace(/'s$/, "")]
        : [];
    }),
  );

// Around a value -------------------------------------------------------------------------------

const REACH = 9;

/** The words of its sentence; those near it count most, those beyond a comma or "and" less. */
function aboutOf(
  tokens: readonly Token[],
  subjects: readonly string[],
  sentenceOf: readonly number[],
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const about = new Map<string, number>();
  const sentence = sentenceOf[from];
  for (const step of [-1, 1] as const) {
    let weight = 1;
    const first = step < 0 ? from - 1 : to;
    for (let at = first; sentenceOf[at] === sentence && at >= 0 && at < tokens.length; at += step) {
      const lower = tokens[at]?.lower ?? "";
      if (lower === "," || lower === ";" || lower === ":") weight *= 0.7;
      else if (lower === "and" || lower === "but" || lower === "while") weight *= 0.85;
      const subject = subjects[at] ?? "";
      const near = weight * (Math.abs(at - first) < REACH ? 1 : 0.6);
      if (subject !== "" && near > (about.get(subject) ?? 0)) about.set(subject, near);
    }
  }
  for (let at = from; at < to; at += 1) {
    const subject = subjects[at] ?? "";
    if (subject !== "") about.set(subject, 1);
  }
  return about;
}

/** The three closest subjects in its sentence, those before and behind in turn. */
function nearestTo(
  subjects: readonly string[],
  sentenceOf: readonly number[],
  from: number,
  to: number,
): readonly string[] {
  const near: string[] = [];
  for (let gap = 0; gap < 8 && near.length < 3; gap += 1)
    for (const at of [to + gap, from - 1 - gap]) {
      const subject = sentenceOf[at] === sentenceOf[from] ? (subjects[at] ?? "") : "";
      if (subject !== "" && near.length < 3) near.push(subject);
    }
  return near;
}

/** What each sentence speaks of beside the place and the people. */
function coresOf(
  tokens: readonly Token[],
  subjects: readonly string[],
  sentenceOf: readonly number[],
  count: number,
): readonly ReadonlySet<string>[] {
  const cores = Array.from({ length: count }, () => new Set<string>());
  const isSetting = settingsIn(tokens);
  for (const [at, subject] of subjects.entries())
    if (subject !== "" && !isSetting[at]) cores[sentenceOf[at] ?? 0]?.add(subject);
  return cores;
}

/** Words of "at the Leicester shop", "in our registry", "the cold store's" and of names. */
function settingsIn(tokens: readonly Token[]): readonly boolean[] {
  const isSetting = tokens.map(() => false);
  for (const [index, { lower, kind, text }] of tokens.entries()) {
    const before = tokens[index - 1];
    const isName =
      kind === "word" &&
      /^\p{Lu}/u.test(text) &&
      before !== undefined &&
      !/^[.!?:]$/.test(before.text);
    if (isName) isSetting[index] = true;
    if (lower === "'s") for (let back = 1; back < 3; back += 1) isSetting[index - back] = true;
    if (!SETTING.has(lower)) continue;
    for (let at = index + 1; at < index + 6; at += 1) {
      const word = tokens[at];
      if (word?.kind !== "word") break;
      if (isFunctionWord(word.lower) && !/^(?:the|our|my|a|an|their|his|her)$/.test(word.lower))
        break;
      isSetting[at] = true;
    }
  }
  return isSetting;
}

const SETTING = new Set("at in near with from inside within outside across".split(" "));

/** What a value is the measure of: "energy use fell by 30 %", "a budget of 600,000", "three months' notice". */
function measuresOf(
  tokens: readonly Token[],
  subjects: readonly string[],
  sentenceOf: readonly number[],
  from: number,
  to: number,
): readonly string[] {
  const isInside = (at: number): boolean => sentenceOf[at] === sentenceOf[from];
  const isLink = (at: number): boolean =>
    LINKS.has(tokens[at]?.lower ?? "") || tokens[at]?.kind === "number";
  const measures: string[] = [];
  let left = from - 1;
  while (isInside(left) && from - left < 8 && isLink(left)) left -= 1;
  for (let count = 0; count < 2 && isInside(left) && subjects[left]; count += 1, left -= 1)
    measures.push(subjects[left] ?? "");
  let right = to;
  while (isInside(right) && right - to < 4 && AFTER.has(tokens[right]?.lower ?? "")) right += 1;
  for (let count = 0; count < 3 && isInside(right) && subjects[right]; count += 1, right += 1)
    measures.push(subjects[right] ?? "");
  return measures;
}

/** Stand between a value and what it measures. */
const LINKS = new Set(
  `a an the of by to from at in on about around roughly nearly almost some over under only just up down than more less
  was is were are be been being had has have took takes take taken cost costs fell fall fallen dropped drop rose rise risen
  went go gone came come got get ran run lasted lasts stood stand hit reached reach averaged average made make paid pay
  grew grow turned sat stayed climbed sank slipped shrank jumped moved moves ended ends started came's 's us me them it's
  now then still already well as well some quite good full whole total approximately circa c. ca ~ ( : - – — = it him her
  you we'd i'd 'd 'll needed need cut halved doubled tripled`.split(/\s+/),
);

/** May stand between a value and the noun behind it. */
const AFTER = new Set(
  `of in for off on the our my their its a an all these those this that ' ’ 's s' per each every more less fewer extra`.split(
    /\s+/,
  ),
);

const findTerms = phraseFinder(TERMS);
const marksIn = phraseFinder(MARKS);

/** Marks of time hold for a whole sentence, all others for what stands directly beside them. */
function marksOf(
  marks: readonly PhraseMatch<string>[],
  sentenceOf: readonly number[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly string[] {
  const near = marks.filter((mark) => {
    if (sentenceOf[mark.from] !== sentenceOf[from]) return false;
    if (mark.from < to && mark.to > from) return false;
    if (mark.label === "part" && /^(?:all|both|each)$/.test(tokens[mark.from - 1]?.lower ?? ""))
      return false;
    const gap = mark.from >= to ? mark.from - to : from - mark.to;
    if (mark.label === "part" || mark.label === "me") return gap <= 14;
    const isOfTime = /^(?:nth:|before|after)/.test(mark.label);
    const between = mark.from >= to ? tokens.slice(to, mark.from) : tokens.slice(mark.to, from);
    const isBarred = between.some(
      ({ lower, kind }) => kind === "number" || /^(?:,|but|against|;|:)$/.test(lower),
    );
    return isOfTime
      ? gap <= 12 &&
          !between.some(({ lower }) => lower === "and" || lower === ";" || lower === "but")
      : gap <= 6 && !isBarred;
  });
  // "Of the flood scheme, the piling took five months."
  const first = sentenceOf.indexOf(sentenceOf[from] ?? 0);
  const isOfWhole =
    tokens[first]?.lower === "of" &&
    /^(?:the|those|these|our|my)$/.test(tokens[first + 1]?.lower ?? "") &&
    tokens.slice(first, from).some(({ lower }) => lower === ",");
  return [...new Set([...near.map(({ label }) => label), ...(isOfWhole ? ["part"] : [])])];
}

// Corrected at once ----------------------------------------------------------------------------

const REACH_OF_BREATH = 14;

/** "Thirty, no sorry, twenty-three": of the two only the second stands. */
function standing(
  tokens: readonly Token[],
  facts: readonly Fact[],
  corrections: readonly (Correction & { readonly sentence: number })[],
): readonly Fact[] {
  const void_ = new Set<Fact>();
  for (const { from, to, scope } of corrections) {
    if (scope !== "breath") continue;
    const before = facts.findLast(
      (fact) => fact.to <= from && from - fact.to <= 5 && isNumeric(fact),
    );
    const after = facts.find(
      (fact) =>
        fact.from >= to &&
        fact.from - to <= REACH_OF_BREATH &&
        isNumeric(fact) &&
        (!before || fits(before, fact)),
    );
    if (before && after && Math.abs(after.sentence - before.sentence) <= 1) void_.add(before);
  }
  if (corrections.some(({ scope }) => scope === "open" || scope === "talk"))
    for (const fact of facts) {
      const isReplaced = (other: Fact): boolean =>
        other !== fact &&
        !void_.has(other) &&
        isNumeric(other) &&
        fits(fact, other) &&
        Math.abs(other.sentence - fact.sentence) <= 1;
      if (isNumeric(fact) && isTakenBack(tokens, fact) && facts.some(isReplaced)) void_.add(fact);
    }
  return facts.filter((fact) => !void_.has(fact));
}

const BACK_BEFORE =
  /^(?:not|disregard|forget|ignore|scratch|said|told|gave|quoted|mentioned|promised|claimed|than|from|wrote|have)$/;

const BY_SPEAKER = /^(?:told|gave|quoted|mentioned|promised|wrote|said)$/;

/** "not fourteen", "I'd said 22", "the 12 I gave you": the value that is given up. */
function isTakenBack(tokens: readonly Token[], { from, to }: Fact): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,:]$/.test(lower)) break;
    if (lower === "of" && tokens[at - 1]?.lower === "instead") return true;
    if (lower === "than") return tokens[at - 1]?.lower === "rather";
    if (lower === "from" || lower === "have") continue;
    // "They gave me sixty thousand" takes nothing back.
    if (BY_SPEAKER.test(lower) && !/^(?:i|i'd|i've|i'll|as)$/.test(tokens[at - 1]?.lower ?? ""))
      continue;
    if (BACK_BEFORE.test(lower)) return true;
  }
  const after = tokens
    .slice(to, to + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:\w+ ){0,1}(?:i (?:gave|told|said|quoted|mentioned)|was a slip|in your notes|was what i|with the options|included|(?:\w+ ){0,3}(?:isn't|wasn't|is not|was not) right|was the plan|was too (?:few|many|high|low|much)|is wrong|was wrong|was the first|was only the)/.test(
    after,
  );
}

const isNumeric = ({ kind, value }: Fact): boolean =>
  kind === "date" || (value.type === "quantity" && !value.isDerived);

const fits = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind || (a.kind === "count" && !a.head) || (b.kind === "count" && !b.head);

// From a point to a point ------------------------------------------------------------------------

/** "March 2021 to May 2022" lasts as long as its months. */
const spansOf = (moments: ReturnType<typeof momentsIn>) =>
  moments.flatMap((first, index) => {
    const second = moments[index + 1];
    if (!second || second.from - first.to > 3 || second.value.place !== "end") return [];
    const isSame = first.value.hasYear === second.value.hasYear;
    const gap = second.value.to - first.value.from + 1;
    const months = isSame
      ? gap > 0 || first.value.hasYear
        ? gap
        : gap + 12
      : first.value.hasYear
        ? 0
        : (((second.value.to % 12) - first.value.from + 12) % 12) + 1;
    if (months <= 0) return [];
    const isYears = first.value.to - first.value.from > 10;
    return [
      {
        value: {
          type: "quantity" as const,
          low: (isYears ? months - 23 : months - 1.5) * MONTH_DAYS,
          high: months * MONTH_DAYS,
          said: months,
          isApproximate: true,
          place: "level" as const,
          isRate: false,
          isDerived: false,
        },
        from: first.from,
        to: second.to,
      },
    ];
  });
