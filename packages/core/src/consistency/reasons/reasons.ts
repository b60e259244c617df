import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { Reasons } from "../facts/fact.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { FURTHER_CAUSES, FURTHER_SURE } from "./further-words.ts";
import { isWhenAtMost, openersIn } from "./openers.ts";
import {
  AGENCY,
  CAUSES,
  type CauseKind,
  CHOICE,
  HINTS,
  type MARKERS,
  MISREAD,
  PAIRS,
  type Part,
  PARTS,
  type ReasonKind,
  RETOLD,
  RULED_OUT,
  SURE,
} from "./words.ts";

export interface FoundReasons {
  readonly value: Reasons;
  readonly from: number;
  readonly to: number;
}

type Kind = ReasonKind | CauseKind;

/** Words that speak for a kind: two points tell it, one only leans to it. */
interface Cue {
  readonly kind: Kind;
  readonly points: 1 | 2;
  readonly from: number;
  readonly to: number;
  readonly isDenied: boolean;
}

const findPhrases = phraseFinders({
  sure: withFurther(SURE, FURTHER_SURE),
  hints: HINTS,
  parts: PARTS,
  causes: withFurther(CAUSES, FURTHER_CAUSES),
  ruledOut: RULED_OUT,
  agency: AGENCY,
  choice: CHOICE,
  misread: { misread: MISREAD },
  retold: { retold: RETOLD },
});

/** Each label with the phrases of both tables. */
function withFurther<Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  further: Readonly<Partial<Record<Label, readonly string[]>>>,
): Readonly<Record<Label, readonly string[]>> {
  const all: Record<Label, readonly string[]> = { ...table };
  for (const label of Object.keys(further) as Label[])
    all[label] = [...table[label], ...(further[label] ?? [])];
  return all;
}

type Phrases = ReturnType<typeof findPhrases>;

/**
 * Why something was done or happened: what follows "because" and the like, or, where somebody left, the sentences
 * that speak of it and those beside them.
 */
export function reasonsIn(
  tokens: readonly Token[],
  subjects: readonly string[],
  sentenceOf: readonly number[],
  isAboutLeaving: boolean,
): readonly FoundReasons[] {
  const { leaving, talk, markers } = openersIn(tokens);
  const isLeaving = leaving.length > 0 || isAboutLeaving;
  if (!isLeaving && markers.length === 0 && talk.length === 0) return [];
  const within = clausesOf(tokens, sentenceOf, markers);
  const sentences = sentencesAround(
    leaving.length > 0 || !isAboutLeaving
      ? [...leaving, ...talk].map(({ from }) => sentenceOf[from] ?? 0)
      : sentenceOf,
  );
  const phrases = withoutMisread(findPhrases(tokens));
  const ruledOut = phrases.ruledOut.filter(
    ({ label, from }) => label !== "price" || !within.has(from),
  );
  const cues = cuesIn(tokens, sentenceOf, { ...phrases, ruledOut }, isLeaving).filter(
    ({ from }) =>
      (within.has(from) || sentences.has(sentenceOf[from] ?? 0)) &&
      !isAfterwards(tokens, sentenceOf, from),
  );
  const circumstances = causesIn(tokens, phrases.causes).filter(
    ({ from, isDenied }) => within.has(from) || isDenied,
  );
  const surely = clausesOf(
    tokens,
    sentenceOf,
    markers.filter(({ label }) => !label.startsWith("perhaps")),
  );
  const told = [
    ...toldFirst(cues, circumstances, { isLeaving, within, surely }),
    ...[...circumstances, ...cues].filter(({ isDenied }) => isDenied),
  ];
  const agency = isLeaving ? phrases.agency : phrases.choice;
  const categories = [
    ...categoriesOf(told, ruledOut),
    ...new Set(agency.map(({ label }) => `agency:${label}`)),
  ].toSorted();
  const causes = [
    ...new Set([...within].map((at) => subjects[at] ?? "").filter((subject) => subject !== "")),
  ];
  const denied = deniedIn(tokens, subjects, causalIn(tokens, within, markers));
  const isWhen = isWhenAtMost(tokens, markers);
  const isFaint = !isLeaving && surely.size === 0 && (isWhen || talk.length === 0);
  if (isFaint && talk.length === 0 && isWhen) return [];
  if (categories.length === 0 && denied.length === 0 && (causes.length === 0 || isFaint)) return [];
  const all = [...told, ...agency, ...markers];
  const from =
    all.length > 0 ? Math.min(...all.map((match) => match.from)) : (leaving[0]?.from ?? 0);
  const to = all.length > 0 ? Math.max(...all.map((match) => match.to)) : from + 1;
  return [
    {
      value: { type: "reasons", isLeaving, categories, causes, denied },
      from,
      to,
    },
  ];
}

/** Without the words of a name: "wheelchair list", "evening classes". */
function withoutMisread(phrases: Phrases): Phrases {
  if (phrases.misread.length === 0) return phrases;
  const isMisread = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    phrases.misread.some((name) => from >= name.from && to <= name.to);
  return {
    ...phrases,
    sure: phrases.sure.filter((match) => !isMisread(match)),
    hints: phrases.hints.filter((match) => !isMisread(match)),
    parts: phrases.parts.filter((match) => !isMisread(match)),
    causes: phrases.causes.filter((match) => !isMisread(match)),
  };
}

const sentencesAround = (sentences: readonly number[]): ReadonlySet<number> =>
  new Set(sentences.flatMap((sentence) => [sentence - 1, sentence, sentence + 1]));

/** What follows "because" counts more than what merely stands beside it, and what is sure more than what is leant to. */
function toldFirst(
  cues: readonly Cue[],
  circumstances: readonly Cue[],
  {
    isLeaving,
    within,
    surely,
  }: {
    readonly isLeaving: boolean;
    readonly within: ReadonlySet<number>;
    readonly surely: ReadonlySet<number>;
  },
): readonly Cue[] {
  const open = circumstances
    .filter(({ isDenied }) => !isDenied)
    .map((cue) => ({ ...cue, kind: (isLeaving ? AS_LEAVING[cue.kind] : undefined) ?? cue.kind }));
  const given = cues.filter(({ from }) => within.has(from));
  const isGiven = open.some(({ from }) => surely.has(from));
  const told = [
    isLeaving ? toldBy(given, 2) : [],
    isLeaving && !isGiven ? toldBy(cues, 2) : [],
    open,
    toldBy(cues, 1),
  ];
  return told.find((some) => some.length > 0) ?? [];
}

/** What one leaves for is named as what things happen for. */
const AS_LEAVING: Readonly<Partial<Record<Kind, ReasonKind>>> = { demand: "no-work", price: "pay" };

/** What is denied anywhere is not given. */
function categoriesOf(
  found: readonly Cue[],
  ruledOut: readonly PhraseMatch<string>[],
): ReadonlySet<string> {
  const denied = new Set<string>([
    ...found.filter((cue) => cue.isDenied).map(({ kind }) => kind),
    ...ruledOut.map(({ label }) => label),
  ]);
  return new Set([
    ...found.flatMap(({ kind }) => (denied.has(kind) ? [] : [kind])),
    ...[...denied].map((kind) => `not:${kind}`),
  ]);
}

/** What speaks for a kind of reason for leaving. */
function cuesIn(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  { sure: surest, hints, parts: own, ruledOut, retold: asTold }: Phrases,
  isLeaving: boolean,
): readonly Cue[] {
  const parts: readonly PhraseMatch<Part>[] = [...own, ...placesIn(tokens)].toSorted(
    (x, y) => x.from - y.from,
  );
  const theirs = new Set(
    parts
      .filter(({ label }) => label === "kin")
      .flatMap(({ from, to }) =>
        [0, 1, 2, 3].map((gap) => to + gap).filter((at) => sentenceOf[at] === sentenceOf[from]),
      ),
  );
  const single = (points: 1 | 2, matches: readonly PhraseMatch<ReasonKind>[]): readonly Cue[] =>
    matches.map(({ label, from, to }) => ({
      // "My husband had a stroke": it was the family and not one's own health.
      kind: label === "health" && theirs.has(from) ? "family" : label,
      points,
      from,
      to,
      isDenied: isDenied(tokens, label, from, to),
    }));
  const sure = single(2, surest);
  const all = !isLeaving
    ? sure
    : [
        ...sure,
        ...single(1, hints),
        ...parts
          .filter(({ label }) => label === "kin")
          .map(({ from, to }): Cue => ({
            kind: "family",
            points: 1,
            from,
            to,
            isDenied: isDenied(tokens, "family", from, to),
          })),
        ...pairsIn(tokens, sentenceOf, parts),
      ];
  const toldBefore = retoldIn(tokens, asTold);
  // "I said that I was leaving for growth", and nothing else: that is what is said now.
  const retold = all.every(({ from }) => toldBefore.has(from)) ? new Set<number>() : toldBefore;
  const isRefused = tokens.some(({ lower }) => REFUSING.test(lower));
  const none = new Set(ruledOut.map(({ label }) => label));
  const covered = new Set(
    ruledOut.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
  return all
    .map((cue) => (retold.has(cue.from) ? { ...cue, isDenied: true } : cue))
    .filter(({ kind, from }) => !none.has(kind) && !covered.has(from))
    .filter(
      ({ kind, from }) =>
        !(isRefused && kind === "approached") && !(OBJECTS.has(kind) && isObject(tokens, from)),
    );
}

/** An offer that is refused is no reason to refuse it. */
const REFUSING = /^(?:refused|declined|decline)$/;

/** Kinds that may be what is left: shifts, evening classes, a fellowship. */
const OBJECTS: ReadonlySet<Kind> = new Set<Kind>(["hours", "study", "contract-end", "growth"]);

/** "I gave up the shifts because of my heart": what was given up, and not why. */
function isObject(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 4; at -= 1) {
    const lower = wordAt(tokens, at);
    if (GIVING_UP.test(lower) && !(lower === "up" && wordAt(tokens, at - 1) !== "gave"))
      return true;
    if (!OF_OBJECT.test(lower)) return false;
  }
  return false;
}

const GIVING_UP =
  /^(?:up|turned|off|down|ended|stopped|dropped|quit|declined|refused|quitting|stopping)$/;
const OF_OBJECT =
  /^(?:the|my|our|a|an|all|those|these|doing|working|driving|teaching|evening|night)$/;

const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|i|i'[a-z]+|english|german|french|mr|mrs|ms|dr|herr|frau)$/;

/** "To Leeds", "in Kerala". */
const placesIn = (tokens: readonly Token[]): readonly PhraseMatch<"place">[] =>
  tokens.flatMap(({ lower }, at) => {
    const name = tokens[at + 1];
    return /^(?:to|in|into|near|outside)$/.test(lower) &&
      name !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(name.text) &&
      !NO_PLACE.test(name.lower)
      ? [{ label: "place" as const, from: at, to: at + 2 }]
      : [];
  });

const PAIR_REACH = 6;

/** A boss and a quarrel, a plant and its closing, a few words apart in one sentence. */
function pairsIn(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  parts: readonly PhraseMatch<Part>[],
): readonly Cue[] {
  const found: Cue[] = [];
  for (const [index, first] of parts.entries())
    for (let next = index + 1; next < parts.length; next += 1) {
      const second = parts[next];
      if (!second || second.from - first.to > PAIR_REACH) break;
      if (second.from < first.to || sentenceOf[first.from] !== sentenceOf[second.from]) continue;
      // "I closed the branch": done by the speaker, and not to them.
      const isOwn =
        first.label === "closed" && /^(?:i|we)$/.test(tokens[first.from - 1]?.lower ?? "");
      if (isOwn) continue;
      for (const [one, other, kind] of PAIRS)
        if (
          one === first.label
            ? other === second.label
            : one === second.label && other === first.label
        )
          found.push({
            kind,
            points: 2,
            from: first.from,
            to: second.to,
            isDenied: isRejected(tokens, first.from, second.to),
          });
    }
  return found;
}

/** Why anything else happened. */
const causesIn = (
  tokens: readonly Token[],
  causes: readonly PhraseMatch<CauseKind>[],
): readonly Cue[] =>
  causes.map(({ label, from, to }) => ({
    kind: label,
    points: 2,
    from,
    to,
    isDenied: isDenied(tokens, label, from, to),
  }));

const KINDS_MAX = 2;

/** Kinds whose hints stand in any story: something "ended", something was "closed". */
const VAGUE: ReadonlySet<Kind> = new Set<Kind>(["layoff", "contract-end"]);

/** The cues of the kinds that are told; where none is told for sure, of the one or two that are leant to most. */
function toldBy(cues: readonly Cue[], least: 1 | 2): readonly Cue[] {
  const meant = cues.filter(({ isDenied }) => !isDenied);
  const points = new Map<Kind, number>();
  const reached = new Map<Kind, number>();
  for (const cue of meant.toSorted((x, y) => x.from - y.from || y.points - x.points)) {
    // The words of one phrase speak once.
    if (cue.from < (reached.get(cue.kind) ?? 0)) {
      if (cue.points === 2) points.set(cue.kind, Math.max(2, points.get(cue.kind) ?? 0));
      continue;
    }
    reached.set(cue.kind, cue.to);
    points.set(cue.kind, (points.get(cue.kind) ?? 0) + cue.points);
  }
  const most = Math.max(0, ...points.values());
  const enough = Math.min(most, 2);
  const kinds = [...points]
    .filter(([kind, count]) => count >= (VAGUE.has(kind) ? 2 : enough))
    .map(([kind]) => kind);
  if (most < least || (most < 2 && kinds.length > KINDS_MAX)) return [];
  return meant.filter(({ kind }) => kinds.includes(kind));
}

/** "My wife only found her job a year afterwards": what came later was not why. */
function isAfterwards(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  from: number,
): boolean {
  const near = (first: number, last: number): string =>
    tokens
      .slice(Math.max(0, first), last)
      .filter((_, index) => sentenceOf[Math.max(0, first) + index] === sentenceOf[from])
      .map(({ lower }) => lower)
      .join(" ");
  return (
    /\b(?:afterwards|later|subsequently|only after|long after|after i'd (?:gone|left)|after i left)\b/.test(
      near(from + 1, from + 12),
    ) || /\bonly (?:afterwards|later|then)\b/.test(near(from - 8, from))
  );
}

/** "The hours never bothered me", "money had nothing to do with it". */
const NEVER_MIND =
  /^(?:(?:(?:was|were|is|are|had|has|have) )?(?:never|not|didn't|don't|doesn't|wasn't|weren't|isn't|aren't|hardly) (?:(?:really|even|ever|once) )?(?:bothered|bother|mattered|matter|worried|worry|come into it|came into it|play|played a|(?:(?:the|an|my|our|a) )?(?:real |main |only )?(?:issue|point|reason|problem|cause|question|factor|why))|(?:had|has|have|played|was|were) (?:nothing to do|no part|no role|no bearing|no (?:issue|reason|problem|factor)|(?:only |just )?(?:a|the|an) (?:pretext|excuse|polite|official|cover)))/;

const wordsAt = (tokens: readonly Token[], from: number): string =>
  tokens
    .slice(from, from + 6)
    .map(({ lower }) => lower)
    .join(" ");

/** Tokens of the clauses that give a cause. */
function clausesOf(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  markers: readonly PhraseMatch<keyof typeof MARKERS>[],
): ReadonlySet<number> {
  const within = new Set<number>();
  for (const { label, from } of markers) {
    const isBefore = label === "before" || label === "perhapsBefore";
    const isCleft = isBefore && wordAt(tokens, from) === "that";
    for (
      let at = isBefore ? from - 1 : from;
      at >= 0 && at < tokens.length && Math.abs(at - from) < 24;
      at += isBefore ? -1 : 1
    ) {
      if (
        sentenceOf[at] !== sentenceOf[from] &&
        !(
          isBefore &&
          (sentenceOf[at] ?? 0) === (sentenceOf[from] ?? 0) - 1 &&
          from > 0 &&
          sentenceOf[from - 1] !== sentenceOf[from]
        )
      )
        break;
      if (/^[;]$/.test(tokens[at]?.text ?? "")) break;
      // "We had the permit, it was the rains that cut it short."
      if (isCleft && /^it(?:'s)?$/.test(wordAt(tokens, at))) break;
      within.add(at);
    }
  }
  return within;
}

const AFTER_DENIED = wordSet(
  "was were is are had played did wasn't weren't isn't aren't didn't would would've always never ever suited",
);
const BEFORE_RULED_OUT = wordSet(
  "never no with of for the wasn't weren't cut about than my a our any had",
);
const mayBeDenied = (next: string): boolean =>
  AFTER_DENIED.has(next) || next === "there" || next.startsWith("included");

/** What a telling says was not the point: "hours weren't the point", "nothing wrong with the steel". */
function deniedIn(
  tokens: readonly Token[],
  subjects: readonly string[],
  causal: ReadonlySet<number>,
): readonly string[] {
  const denied = new Set<string>();
  for (const [at, subject] of subjects.entries()) {
    if (subject === "") continue;
    const isFollowed = mayBeDenied(wordAt(tokens, at + 1));
    if (!isFollowed && !BEFORE_RULED_OUT.has(wordAt(tokens, at - 1))) continue;
    const after = tokens
      .slice(at + 1, at + 5)
      .map(({ lower }) => lower)
      .join(" ");
    const before = tokens
      .slice(Math.max(0, at - 6), at)
      .map(({ lower }) => lower)
      .join(" ");
    const isDenied =
      /^included\b/.test(after) ||
      WAS_GOOD.test(after) ||
      (/^(?:was|were|is|are|had|played|did|wasn't|weren't|isn't|aren't|didn't) ?(?:not|never|no|nothing|fine|included)?\b/.test(
        after,
      ) &&
        /^(?:(?:wasn't|weren't|isn't|aren't|(?:was|were|is|are) (?:not|never)) (?:the|a|an|my|our|why|because|to blame|at fault|involved|what|in question|it)\b|(?:didn't|did not) (?:matter|come|play|bother)|(?:was|were|is|are) (?:fine|nothing|packed|full)|had (?:no|nothing)|played no)/.test(
          after,
        ));
    const isRuledOut =
      /\b(?:nothing wrong with|nothing to do with|not because of|not for|not the|wasn't the|weren't the|wasn't|it wasn't|nobody cut|nobody went on|no one went on|no problem with|not about|never about|instead of|rather than|still had|never (?:a|any|had|short of|lacked)|plenty of|no shortage of|no lack of|was never|were never|never cared about|never minded|didn't mind|nothing against|no objection to|there was no|there were no|there was never any|there were never any)(?: the| my| a| our)?$/.test(
        before,
      );
    // "Since mornings were full", "as I wasn't allowed to": why, and not what was beside the point.
    if (
      !causal.has(at) &&
      (isDenied || isRuledOut || WOULD_HAVE.test(after) || isNoneEver(before, after))
    )
      denied.add(subject);
  }
  return [...denied];
}

/** "No landowner ever sued." */
const isNoneEver = (before: string, after: string): boolean =>
  /\b(?:no|not one|not a single)$/.test(before) && after.startsWith("ever ");

/** Tokens directly behind a marker, as far as the next sign. */
function causalIn(
  tokens: readonly Token[],
  within: ReadonlySet<number>,
  markers: readonly PhraseMatch<keyof typeof MARKERS>[],
): ReadonlySet<number> {
  const causal = new Set<number>();
  for (const { label, from, to } of markers) {
    if (!label.startsWith("after") && label !== "perhaps") continue;
    if (NOT.test(wordAt(tokens, from - 1))) continue;
    for (let at = to; within.has(at) && !/^[.,;:]$/.test(wordAt(tokens, at)); at += 1)
      causal.add(at);
  }
  return causal;
}

const NOT = /^(?:not|wasn't|never|nor|hardly|isn't|weren't|n't)$/;

/** "The sponsor would have gone on", "my husband would've come in a shot". */
const WOULD_HAVE =
  /^(?:always |never )?(?:would(?:'ve| have| gladly have| happily have) (?:gladly |happily )?(?:gone|stayed|continued|carried|paid|kept|let|come|given|taken|renewed|signed|backed|waited|had)|(?:always )?liked us\b|never (?:minded|complained|objected|said a word)|(?:was|were) (?:all for|on our side|on my side|behind us|behind me|right behind|dying to|keen to)|suited (?:me|us)|did (?:a (?:fine|good|great|perfect|splendid|decent) job|(?:its|their|his|her) job|nothing wrong|everything right)|(?:was|were) (?:all |always |perfectly )?(?:fit|healthy|on time|happy))\b/;

/** "The schools there were a dream". */
const WAS_GOOD =
  /^(?:there )?(?:was|were|is|are) (?:all |always |absolutely )?(?:a dream|perfect|excellent|first class|first rate|top class|spotless|secure|guaranteed|untouched|never touched|intact|fine|splendid|healthy|the best)\b/;

/** "I told you it was the commute": what was said before, and is not said now. */
function retoldIn(
  tokens: readonly Token[],
  matches: readonly PhraseMatch<string>[],
): ReadonlySet<number> {
  const retold = new Set<number>();
  for (const { from, to } of matches) {
    if (/^(?:as|like|what)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from]?.lower === "i")
      continue;
    for (let at = to; at < to + 14; at += 1) {
      if (/^(?:[.!?;]|but|and)$/.test(tokens[at]?.lower ?? ".")) break;
      retold.add(at);
    }
  }
  return retold;
}

/** Kinds that "no" and "never" deny; elsewhere they are the reason: "no raise", "never promoted". */
const NONE_DENIES: ReadonlySet<Kind> = new Set<Kind>([
  "manager-conflict",
  "layoff",
  "dismissed",
  "health",
  "approached",
]);

/** "It wasn't about the", "nothing to do with my". */
const DENIES_AHEAD =
  /(?:\b(?:wasn't|weren't|isn't|not|never|neither|nor|hardly|nothing)(?: (?:really|even|ever|so|much|exactly|primarily|mainly|that))? (?:about|because|for|over|down|due|a matter|a question|on account|to do|leaving|going)(?: (?:of|to|with|for|because))?(?: (?:the|my|our|any|a|an|their|better|more|low|bad|poor|long))*|\b(?:wasn't|weren't|isn't|not|never|nor) (?:the|my|our)(?: (?:low|bad|poor|long))?|\b(?:it|that) (?:wasn't|was not|isn't|was never)(?: (?:the|my|our|any|a|an))?|\b(?:rather than|instead of|other than|apart from)(?: (?:the|my|any))?)$/;
const NONE_AHEAD =
  /\b(?:no|never|without|nobody|didn't|wasn't|weren't|not|hadn't|haven't)(?: (?:a|an|any|been|ever|the|my|really|even))*$/;

/** "It wasn't the salary", "money was never an issue". */
function isDenied(tokens: readonly Token[], kind: Kind, from: number, to: number): boolean {
  const before = wordsBefore(tokens, from);
  const isNone = NONE_DENIES.has(kind) && NONE_AHEAD.test(before) && !IF.test(before);
  return isNone || isRejected(tokens, from, to);
}

/** "If they hadn't cut my post": they had. */
const IF = /\b(?:if|unless)\b/;

function isRejected(tokens: readonly Token[], from: number, to: number): boolean {
  if (
    SUITED.test(wordsAt(tokens, to)) ||
    NEVER_MIND.test(wordsAt(tokens, to)) ||
    WAS_FINE.test(wordsAt(tokens, to))
  )
    return true;
  const before = wordsBefore(tokens, from);
  return !IF.test(before) && DENIES_AHEAD.test(before);
}

/** "The shift plan suited me." */
const SUITED = /^(?:\w+ )?(?:suited|suits) (?:me|us)\b/;

/** The words before, as far as the last sign. */
function wordsBefore(tokens: readonly Token[], from: number): string {
  const words: string[] = [];
  for (let at = from - 1; at >= 0 && at >= from - 7; at -= 1) {
    const token = tokens[at];
    if (!token || /^[.!?;:,]$/.test(token.lower)) break;
    words.unshift(token.lower);
  }
  return words.join(" ");
}

/** "The pay was good". */
const WAS_FINE =
  /^(?:was|were|is|are|had always been|was always|were always) (?:never |always |perfectly |quite |really |very |absolutely )?(?:fine|good|great|ok|okay|excellent|perfect|a dream|first class|spotless|secure|untouched|intact|decent|generous|fair|lovely|splendid|brilliant|wonderful|top|grand|no (?:problem|issue|reason)|not (?:bad|why))\b(?! (?:elsewhere|there|for))/;
