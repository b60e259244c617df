import { phraseFinders, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import type { Post } from "../facts/fact.ts";
import { isSomebody } from "./agents.ts";
import { sentencesIn } from "./clauses.ts";
import { isPost } from "./posts.ts";
import { HELD, LACKED, PAPERS, TERMS } from "./standing-words.ts";

export interface FoundStanding {
  readonly value: Post;
  readonly from: number;
  readonly to: number;
}

const findPhrases = phraseFinders({
  papers: PAPERS,
  terms: TERMS,
  held: { held: HELD },
  lacked: { lacked: LACKED },
});

/** Papers that the speaker holds or lacks, and the terms that a post came with. */
export function standingsIn(tokens: readonly Token[]): readonly FoundStanding[] {
  const { papers, terms, held, lacked } = findPhrases(tokens);
  if (papers.length + terms.length === 0) return [];
  const sentenceOf = sentencesIn(tokens);
  const placeOf = ({ from, to }: Place): Place => clauseAround(tokens, sentenceOf, { from, to });
  const longest = longestOf(papers).filter((paper) => isPaper(tokens, paper));
  return [
    ...longest.flatMap((paper): readonly FoundStanding[] => {
      const clause = placeOf(paper);
      if (!isOwn(tokens, clause, paper)) return [];
      const next = nextClause(tokens, sentenceOf, clause, longest);
      const isLacked =
        lacked.some((cue) => isWithin(cue, clause) || isWithin(cue, next)) ||
        isDenied(tokens, clause, paper);
      const isHeld =
        ADJECTIVES.has(wordAt(tokens, paper.from)) ||
        held.some((cue) => isWithin(cue, clause) && wordAt(tokens, cue.to) !== "to");
      if (!isLacked && !isHeld) return [];
      return [standing(tokens, paper, paper.label, isLacked ? "no" : "yes")];
    }),
    ...longestOf(terms).flatMap((term): readonly FoundStanding[] => {
      const clause = placeOf(term);
      const [axis = "", pole = ""] = term.label.split(":");
      if (isWished(tokens, sentenceOf, term) || !isOwn(tokens, clause, term)) return [];
      const isNo = isDenied(tokens, clause, term);
      return [standing(tokens, term, axis, isNo ? `not ${pole}` : pole)];
    }),
  ];
}

/** Papers of which a person has one or none. */
export const ONE_OF_A_KIND = wordSet(
  "doctorate master chartered accountancy hgv driving flying sailing gas electrical security bar boards teaching apprenticeship tenure residence",
);

interface Place {
  readonly from: number;
  readonly to: number;
}

const isWithin = (inner: Place, outer: Place): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Matches stand in order, so that those around one are near it. */
const longestOf = (matches: readonly PhraseMatch<string>[]): readonly PhraseMatch<string>[] =>
  matches.filter(
    (one, index) =>
      !matches
        .slice(Math.max(0, index - NEAR), index + NEAR)
        .some((other) => isWithin(one, other) && other.to - other.from > one.to - one.from),
  );

const NEAR = 12;

function standing(
  tokens: readonly Token[],
  { from, to }: Place,
  axis: string,
  pole: string,
): FoundStanding {
  const said = tokens
    .slice(from, to)
    .flatMap(({ kind, lower }) => (kind === "sign" ? [] : [lower]));
  const isLacking = pole === "no" && axis !== "paid";
  const no = ADJECTIVES.has(said[0] ?? "") ? "not" : "no";
  const words = isLacking && !said[0]?.startsWith("un") ? [no, ...said] : said;
  return { value: { type: "post", words, standing: { axis, pole } }, from, to };
}

/** What is said of a person, and needs no verb of holding. */
const ADJECTIVES = wordSet(
  `chartered certified licensed licenced registered accredited qualified fully part coded tenured published patented
  unqualified uncertified unlicensed unpublished called admitted passed time board sc dv state security gas`,
);

const AFTER_ADJECTIVE =
  /^(?:status|in|as|yet|since|and|with|to|there|now|by|on|last|two|three|at|until|till|from|nurse|membership|but|so|[.,;!?)]?)$/;

/** The words stand for the paper: "chartered engineer", and not "we chartered a boat". */
function isPaper(tokens: readonly Token[], { label, from, to }: PhraseMatch<string>): boolean {
  const [before, word, next] = [from - 1, to - 1, to].map((at) => wordAt(tokens, at));
  if (label === "degree" && (next === "of" || before === "to" || wordAt(tokens, from - 2) === "to"))
    return false;
  if (label === "security" && /^(?:customs|slum|land|snow|stock|site)$/.test(before ?? ""))
    return false;
  if (label === "publication" && word?.endsWith("published"))
    return tokens.slice(Math.max(0, from - 8), to + 8).some(({ lower }) => WRITING.has(lower));
  return (
    !SAID_OF_PEOPLE.test(word ?? "") || (isOfPerson(tokens, from) && isNamedOrDone(tokens, to))
  );
}

const SAID_OF_PEOPLE =
  /^(?:licensed|certified|registered|qualified|accredited|chartered|coded|tenured|patented)$/;

const isOfPerson = (tokens: readonly Token[], from: number): boolean =>
  from === 0 || COPULA.test(wordAt(tokens, from - 1));

/** "A registered nurse", "chartered since"; not "registered forty members", "qualified for the final". */
const isNamedOrDone = (tokens: readonly Token[], to: number): boolean =>
  [to, to + 1].some((at) => isPost(tokens[at] ?? NO_TOKEN)) ||
  AFTER_ADJECTIVE.test(wordAt(tokens, to));

const NO_TOKEN: Token = { text: "", lower: "", kind: "sign", start: 0, end: 0, isJoined: false };

const COPULA =
  /^(?:[.!?;,]|fully|newly|duly|a|an|am|i'm|was|were|is|are|i've|be|been|become|became|get|got|not|isn't|yet|as|already|properly|also|still|never|now)$/;
const WRITING = wordSet(
  "paper papers book books article articles novel study thesis collection poems findings manuscript story stories cookbook results research memoir album songs report first author",
);

const CLAUSE_SIGNS = /^[.!?;:–—()]$/;
const CLAUSE_WORDS = /^(?:but|though|although|while|whereas|until|till|so|because|before|after)$/;
const OPENS_CLAUSE =
  /^(?:i|i'm|i've|i'd|i'll|he|he's|she|she's|they|we|it|it's|there|the|that|that's|which|who|my|nobody|until|not)$/;

/** What is written without any break stays cheap to read. */
const CLAUSE_MAX = 60;

function clauseAround(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  { from, to }: Place,
): Place {
  const isSame = (at: number): boolean => sentenceOf[at] === sentenceOf[from];
  let start = from;
  while (start > 0 && from - start < CLAUSE_MAX && isSame(start - 1) && !isBreak(tokens, start - 1))
    start -= 1;
  let end = to;
  while (end < tokens.length && end - to < CLAUSE_MAX && isSame(end) && !isBreak(tokens, end))
    end += 1;
  return { from: start, to: end };
}

const isBreak = (tokens: readonly Token[], at: number): boolean => {
  const lower = wordAt(tokens, at);
  if (CLAUSE_SIGNS.test(lower)) return true;
  if (CLAUSE_WORDS.test(lower)) return at > 0;
  return (lower === "," || lower === "and") && OPENS_CLAUSE.test(wordAt(tokens, at + 1));
};

const EMPTY: Place = { from: 0, to: 0 };

/** "I sat the bar exam twice, I failed both times": what follows tells, too, unless it speaks of another paper. */
function nextClause(
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  { to }: Place,
  papers: readonly Place[],
): Place {
  const from = to + 1;
  if (from >= tokens.length || sentenceOf[from] !== sentenceOf[to - 1]) return EMPTY;
  const next = clauseAround(tokens, sentenceOf, { from, to: from });
  return papers.some((paper) => isWithin(paper, next)) || next.to - next.from > NEXT_MAX
    ? EMPTY
    : next;
}

const NEXT_MAX = 12;

const NO =
  /^(?:not|never|no|isn't|wasn't|aren't|weren't|nothing|hardly|neither|nor|without|don't|didn't|cannot|can't|haven't|hadn't)$/;

/** "Not chartered", "wasn't permanent", "chartered I'm not". */
const isDenied = (tokens: readonly Token[], { from, to }: Place, paper: Place): boolean =>
  tokens
    .slice(Math.max(from, paper.from - DENIED_REACH), paper.from)
    .some(({ lower }) => NO.test(lower)) ||
  (wordAt(tokens, to - 1) === "not" && to > paper.to) ||
  wordAt(tokens, paper.to) === "yet";

const DENIED_REACH = 5;

const SELF = /^(?:i|i'm|i've|i'd|i'll|me|my|myself|we|we're|we've)$/;
const OTHERS =
  /^(?:he|she|they|he's|she's|they're|his|her|their|who|whose|someone|somebody|everyone|everybody|nobody|others)$/;

/** Nobody else's: "my brother is chartered", "a licensed guide took us". */
function isOwn(tokens: readonly Token[], clause: Place, { from, to }: Place): boolean {
  for (let at = to - 1; at >= clause.from; at -= 1) {
    const lower = wordAt(tokens, at);
    if (SELF.test(lower)) return !(lower === "my" && isOfKin(tokens, at, from));
    if (OTHERS.test(lower)) return false;
    const isDone = /^(?:is|was|has|had|holds|held|got|did|are|were)$/.test(wordAt(tokens, at + 1));
    if (at < from && isDone && isSomebody(tokens, at, 0) && at > clause.from) return false;
  }
  const isThing = /^(?:a|an|our|their|every|each|all|two|three|these|those)$/.test(
    wordAt(tokens, clause.from),
  );
  return from - clause.from <= START_REACH && !(isThing && ADJECTIVES.has(wordAt(tokens, from)));
}

const START_REACH = 5;

const KIN_OWN =
  /^(?:brother|sister|mother|father|mum|dad|wife|husband|son|daughter|uncle|aunt|cousin|partner|friend|boss|colleague|mate|neighbour)'s$/;

/** "My brother is", "my boss's licence"; not "my locksmith's licence". */
const isOfKin = (tokens: readonly Token[], my: number, from: number): boolean =>
  [my + 1, my + 2].some(
    (at) => at < from && (isSomebody(tokens, at, 0) || KIN_OWN.test(wordAt(tokens, at))),
  );

const WISHED =
  /^(?:like|love|want|wanted|prefer|preferred|rather|looking|hope|hoping|ideal|ideally|happy|glad|suit|suits|suited|would|wouldn't|i'd|could|seek|seeking|wish|consider|accept|if|need|needs|enjoy|hate|mind|fine|open|next|interested|won't|can|can't|must|after|choice|choose|whether|either|good|best|better)$/;

/** "I'd take a permanent post": what is wanted, and not what was. */
const isWished = (
  tokens: readonly Token[],
  sentenceOf: readonly number[],
  { from, to }: Place,
): boolean => {
  const first = Math.max(0, from - WISH_REACH);
  return tokens
    .slice(first, from + WISH_REACH)
    .some(
      ({ lower }, index) =>
        sentenceOf[first + index] === sentenceOf[from] &&
        (first + index < from || first + index >= to) &&
        WISHED.test(lower),
    );
};

const WISH_REACH = 14;
