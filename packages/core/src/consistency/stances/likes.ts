import type { PhraseMatch } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { subjectOf } from "../facts/subjects.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { type FoundAttitude, type FoundStance, weighs } from "./readings.ts";
import { ownSign, pointingBack, signOfAll, signOfAttitudes } from "./signs.ts";

/** Likes and dislikes of whatever a clause names, wherever it stands there: "juniors are what I'd give up first". */
export function likesOf(
  tokens: readonly Token[],
  attitudes: readonly FoundAttitude[],
  misread: readonly PhraseMatch<string>[],
): readonly FoundStance[] {
  if (attitudes.length === 0) return [];
  const clauses = clausesOf(tokens, attitudes, []);
  return clauses.flatMap((clause, index) => {
    const objects = objectsIn(tokens, clause).filter(
      ({ at }) =>
        !misread.some(
          ({ label, from, to }) =>
            from <= at && to > at && (tokens[at]?.lower ?? "").startsWith(label),
        ),
    );
    const own = objects.flatMap((object) => ownLike(tokens, clause, object));
    return undivided(own.length > 0 ? own : laterLikes(tokens, clauses, index, objects));
  });
}

/** "Two small clinics rather than one big hospital" is for and against one thing, and so neither. */
const undivided = (all: readonly FoundStance[]): readonly FoundStance[] =>
  all.filter(
    ({ value }, index) =>
      all.every((other) => other.value.axis !== value.axis || other.value.pole === value.pole) &&
      all.findIndex((other) => other.value.axis === value.axis) === index,
  );

interface Named {
  readonly subject: string;
  readonly at: number;
}

/** What a clause names, outside of the words that say how it is liked. */
function objectsIn(tokens: readonly Token[], { from, to, attitudes }: Clause): readonly Named[] {
  const objects: Named[] = [];
  for (let at = from; at < to && objects.length < OBJECTS_MAX; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || attitudes.some((one) => one.from <= at && one.to > at)) continue;
    const isMere =
      EVERYDAY.has(token.lower) || (isContent(tokens, at + 1) && KINDS.has(token.lower));
    const subject = isMere ? "" : subjectOf(token.lower);
    if (subject !== "") objects.push({ subject, at });
  }
  return objects;
}

const OBJECTS_MAX = 8;

/** What is done with any object, and how. */
const EVERYDAY = wordSet(
  `feel confident colour shape sight thought fact amount kind sort pretend blame deny remember recall swear
  promise explain understand believe hide look looking looks work works working worked live living lived stay
  staying use uses using used find finding deal dealing wear wearing sleep sleeping happen start starting stop
  run running talk talking speak speaking sit sitting stand walk drive join far short long small big single
  anywhere somewhere everywhere gladly enough quick quickly soon minute moment little ideal ideally honestly
  frankly personally definitely absolutely especially provided maximum minimum available months ones bit anyway
  straight everything anyone someone ago yet maybe perhaps possible`,
);

/** Before another noun these tell its kind: "night trains" and "night shifts" are two things. */
const KINDS = wordSet(
  `night day home cold hot open live free light dark hard soft high low top front back main red black white green
  blue public private general special common fast slow early late clear clean dry wet heavy new old young modern
  good great fine nice full half whole own personal social local international national regional digital written
  spoken formal informal proper real other different same next last first second family team company group staff
  head business simple plain strong weak safe long short large`,
);

export const isContent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !isFunctionWord(tokens[at].lower);

function ownLike(
  tokens: readonly Token[],
  clause: Clause,
  { subject, at }: Named,
): readonly FoundStance[] {
  if (isJudgement(tokens, clause) || isMereDenial(tokens, clause)) return [];
  const topic = { label: subject, sort: "loose" as const, from: at, to: at + 1 };
  const told = ownSign(tokens, clause, topic);
  const attitude = nearest(clause, at);
  return told && told.strength > 1 && attitude ? [likeOf(subject, told.sign, attitude)] : [];
}

/** "Looking after the juniors, I would never give that up", "School visits? Happy to do them." */
function laterLikes(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  objects: readonly Named[],
): readonly FoundStance[] {
  const clause = clauses[index];
  if (!clause || objects.length === 0) return [];
  const later = pointingBack(tokens, clauses, index) ?? elliptic(tokens, clauses, index);
  if (!later || objectsIn(tokens, later).length > 0 || isJudgement(tokens, later)) return [];
  const sign = signOfAll(later) ?? signOfLeft(later);
  const attitude = nearest(later, later.from);
  if (sign === undefined || !attitude) return [];
  return objects.map(({ subject }) => likeOf(subject, sign, attitude));
}

/** "Unions? I'd keep well out of it." */
const signOfLeft = ({ attitudes }: Clause): number | undefined =>
  attitudes.some(({ label }) => label === "drop") ? signOfAttitudes(attitudes) : undefined;

/** The next clause, where it says no more than how something is liked: "Overtime? Glad to." */
function elliptic(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): Clause | undefined {
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause || !next) return undefined;
  const isAsked = wordAt(tokens, clause.to) === "?" && clause.to - clause.from <= ASKED_MAX;
  return next.sentence === clause.sentence || isAsked ? next : undefined;
}

const ASKED_MAX = 6;

const likeOf = (subject: string, sign: number, { from, to }: FoundAttitude): FoundStance => ({
  value: { type: "stance", axis: `~${subject}`, pole: sign > 0 ? "for" : "against" },
  from,
  to,
});

function nearest({ attitudes }: Clause, at: number): FoundAttitude | undefined {
  const telling = attitudes.filter(({ label }) => weighs(label));
  const all = telling.length > 0 ? telling : attitudes.filter(({ label }) => label === "flip");
  const gap = ({ from, to }: FoundAttitude): number => (from > at ? from - at : at - to + 1);
  return all.toSorted((x, y) => gap(x) - gap(y))[0];
}

/** "We couldn't move the no-shows", "thirty per cent less": denied, and no refusal as "I don't do nights" is. */
const isMereDenial = (tokens: readonly Token[], clause: Clause): boolean =>
  !clause.attitudes.some(({ label }) => weighs(label)) &&
  !clause.attitudes.some((one) => one.label === "flip" && isRefusal(tokens, clause, one));

function isRefusal(tokens: readonly Token[], clause: Clause, { from, to }: FoundAttitude): boolean {
  const [word, before, next] = [from, from - 1, to].map((at) => wordAt(tokens, at));
  const isFirst = from <= clause.from + 1;
  if (word === "no") return wordAt(tokens, from + 1) !== "one" && isFirst && clause.to - from <= 7;
  if (word === "never" && TOLD.test(next ?? "")) return false;
  if (word === "not") return SELF.test(before ?? "");
  return REFUSALS.has(word ?? "") && (isFirst || SELF.test(before ?? ""));
}

const REFUSALS = wordSet("don't won't wouldn't can't cannot never");
const TOLD =
  /ed$|^(?:was|were|had|did|got|went|came|took|made|gave|said|saw|knew|found|led|ran|held|kept|met|lost|paid|left|felt|wrote|sold|bought|brought|thought)$/;

/** "The food was awful": how something was, and no wish. */
function isJudgement(tokens: readonly Token[], { from, to }: Clause): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => PAST.test(word)) && !words.some((word) => SELF.test(word));
}

const PAST = /^(?:was|were|wasn't|weren't|had|did|didn't)$/;
const SELF = /^(?:i|i'd|i'm|i've|i'll|me|my|we|we'd)$/;
