import { phraseList, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { Role } from "../facts/fact.ts";
import { wordAt } from "../facts/words.ts";
import { isSomebody, subjectOf } from "./agents.ts";
import { isWish, speaks } from "./clauses.ts";
import { isPost } from "./posts.ts";

export interface FoundRole {
  readonly value: Role;
  readonly from: number;
  readonly to: number;
}

/** Parts that are told by how a sentence is put, and not by a word for them. */
export const impliedIn = (
  tokens: readonly Token[],
  holds: readonly PhraseMatch<string>[],
): readonly FoundRole[] => [
  ...passivesIn(tokens),
  ...possessorsIn(tokens),
  ...holdersIn(tokens, holds),
  ...pointedAtIn(tokens),
  ...heldByOthersIn(tokens),
  ...namedAsIn(tokens),
];

const implied = (part: Role["part"], from: number, to: number): FoundRole => ({
  value: { type: "role", part, isImplied: true },
  from,
  to,
});

/** "The programming is done by a director", "translated by me". */
function passivesIn(tokens: readonly Token[]): readonly FoundRole[] {
  const found: FoundRole[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    // "They learned by doing."
    if (lower !== "by" || wordAt(tokens, at + 1).endsWith("ing")) continue;
    const isParted = /^(?:up|out|together|down|off)$/.test(tokens[at - 1]?.lower ?? "");
    const verb = tokens[isParted ? at - 2 : at - 1]?.lower ?? "";
    const isAuthor = /^(?:is|was|are|were)$/.test(verb);
    if ((!PARTICIPLE.test(verb) || UNDERGONE.test(verb)) && !isAuthor) continue;
    const agent = subjectOf(tokens, at - 1, at);
    if (isAuthor && agent !== "other") continue;
    if (agent === "none" || isWish(tokens, isParted ? at - 2 : at - 1)) continue;
    found.push(implied(agent === "self" ? "lead" : "other-led", at - 1, at + 1));
  }
  return found;
}

const PARTICIPLE =
  /(?:ed|[^m]en|done|un|ilt|awn|ade|set|put)$|^(?:cut|shot|held|taught|sung|flown|sewn|kept|won|spun|sold|paid|read|known)$/;

/** Done to a work by those who did not make it: "stopped by the council", "visited by the mayor". */
const UNDERGONE =
  /^(?:stopped|closed|shut|cancelled|canceled|killed|banned|refused|rejected|declined|approved|funded|financed|sponsored|paid|bought|acquired|attended|visited|used|read|seen|watched|heard|liked|loved|praised|criticised|criticized|reviewed|inspected|audited|checked|hit|struck|damaged|destroyed|flooded|delayed|caused|affected|supported|helped|accepted|stolen|broken|eaten|bitten|ended|sued|fined|surprised|impressed|supplied|employed|hired|taught|trained|seconded|interrupted|postponed|blocked|forced|followed|surrounded|joined|received|welcomed|wanted|needed|owned|rented|leased|insured|licensed|certified|attacked|robbed|sunk|frozen|burned|burnt|overtaken|replaced|displaced|covered|reported|backed|booked|ordered|requested|asked|judged|marked|graded|examined|assessed|treated|operated|cured|delighted|moved|touched|inspired|influenced|endorsed|recommended|nominated|elected|appointed|invited|accompanied|held)$/;

const OWNED =
  /^(?:translation|book|paper|article|composition|recipe|menu|code|arrangement|production|film|report|firm|company|shop|team|department|remit|responsibility|brief|invention|handiwork|case|study|trial|experiment|discovery|idea|plan|work|creation|baby|design|project|job|doing|call|affair|decision|brainchild|show|business|and|but|i|we|[,.;!])$/;

const NO_OWNER =
  /^(?:it's|that's|there's|what's|who's|he's|she's|let's|here's|today's|tomorrow's|bachelor's|master's|yesterday's|year's|month's|week's|day's|night's|one's|nobody's)$/;

/** "The model was Tomasz's", "the menu is our chef's work". */
function possessorsIn(tokens: readonly Token[]): readonly FoundRole[] {
  const found: FoundRole[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    if (!lower.includes("'") || !/[a-z]'s$|s'$/.test(lower) || NO_OWNER.test(lower)) continue;
    if (isPointedAt(tokens, at)) {
      found.push(implied("other-led", at, at + 1));
      continue;
    }
    if (!OWNED.test(tokens[at + 1]?.lower ?? ".")) continue;
    const copula = [1, 2, 3, 4].find((back) =>
      /^(?:was|is|were|are|it's|remained|stayed)$/.test(tokens[at - back]?.lower ?? ""),
    );
    // "There were two months between Hatchley's and the council."
    if (copula === undefined || wordAt(tokens, at - copula - 1) === "there") continue;
    found.push(implied("other-led", at, at + 1));
  }
  return found;
}

/** "It's Dr Farouk's clinic", "it was Priya's survey". */
function isPointedAt(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "") || tokens[at + 1]?.kind !== "word")
    return false;
  if (NAME_OF_DAY.test(wordAt(tokens, at))) return false;
  let start = at - 1;
  while (start > at - 4 && /^(?:dr|mr|mrs|ms|prof|professor|sir|\.)$/.test(wordAt(tokens, start)))
    start -= 1;
  return (
    /^(?:it's|that's)$/.test(wordAt(tokens, start)) ||
    (/^(?:was|is)$/.test(wordAt(tokens, start)) && /^(?:it|that)$/.test(wordAt(tokens, start - 1)))
  );
}

const NAME_OF_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day's$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|valentine|mother|father)'s$/;

const HELD = new Set(
  `idea ideas plan plans decision decisions design concept vision strategy authority say responsibility ownership lead leadership
  planning steering direction command control reins authorship script brief management running chair charge initiative work
  drawings designs case text texts score recipe recipes script scripts code model layout calculations sums music lyrics song songs
  tune pattern patterns blueprint blueprints lectures syllabus questions method protocol speech draft translation rules bylaws
  formula prototype impulse impetus pen decision-making thinking orders instructions credit`.split(
    /\s+/,
  ),
);

export const HELD_BY = phraseList(`
    came from | come from | comes from | belonged to | belongs to | belong to | lay with | lies with | rested with | rests with | sat with | sits with | was with |
    were with | is with | stayed with | remained with | goes to | went to | was down to | were down to | is down to | was up to | were up to | was by | were by | fell to | was left to | were left to | was given to | were given to |
    was handed to | were handed to`);

/** "The plan came from our rep", "the decisions lay with me". */
function holdersIn(
  tokens: readonly Token[],
  holds: readonly PhraseMatch<string>[],
): readonly FoundRole[] {
  return holds.flatMap(({ from, to }): readonly FoundRole[] => {
    const isHeld = [1, 2, 3, 4, 5].some((back) => HELD.has(tokens[from - back]?.lower ?? ""));
    const holder = tokens[to]?.lower ?? ".";
    if (!isHeld || /^[^a-z]/.test(holder)) return [];
    const part = /^(?:me|myself|us)$/.test(holder) ? "lead" : "other-led";
    const isPersonal = part === "lead" || isSomebody(tokens, to);
    return isPersonal ? [implied(part, from, to)] : [];
  });
}

/** "I never held a post there, that was my brother." */
function pointedAtIn(tokens: readonly Token[]): readonly FoundRole[] {
  const found: FoundRole[] = [];
  for (let at = 1; at < tokens.length - 2; at += 1) {
    const owner = tokens[at + 1]?.lower ?? "";
    if (!/^(?:was|were)$/.test(tokens[at]?.lower ?? "")) continue;
    if (!/^(?:that|it)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (!/^(?:my|our|his|her|their)$/.test(owner) || !isSomebody(tokens, at + 2, 0)) continue;
    const isEnd = [3, 4].some((step) =>
      /^(?:[.,;!]|who|and)?$/.test(tokens[at + step]?.lower ?? ""),
    );
    if (isEnd && speaks(tokens, at)) found.push(implied("other-led", at - 1, at + 3));
  }
  return found;
}

/** "Mr Hale was the surgeon and I held the lamp", "Beppe is the coach". */
function heldByOthersIn(tokens: readonly Token[]): readonly FoundRole[] {
  const found: FoundRole[] = [];
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const post = tokens[at + 2];
    if (tokens[at + 1]?.lower !== "the" || !post || !isPost(post)) continue;
    if (!AFTER_HELD.test(tokens[at + 3]?.lower ?? "")) continue;
    if (!isShortCopula(tokens[at]) && !isCopulaOfOther(tokens, at)) continue;
    found.push(implied("other-led", at, at + 3));
  }
  return found;
}

/** "Chef was Paolo", "the surgeon was Dr Low", "bosun was a Dane": who it was. */
const namedAsIn = (tokens: readonly Token[]): readonly FoundRole[] =>
  tokens.flatMap(({ lower }, at): readonly FoundRole[] =>
    AT_THE_TOP.has(lower) &&
    /^(?:was|is)$/.test(wordAt(tokens, at + 1)) &&
    /^(?:[.!?;,:]|and|the|our|)$/.test(wordAt(tokens, at - 1)) &&
    isWho(tokens, at + 2)
      ? [implied("other-led", at, at + 2)]
      : [],
  );

/** A name, "Mr Hale", "my uncle", "a lady"; not "a keen cyclist". */
function isWho(tokens: readonly Token[], at: number): boolean {
  const lower = wordAt(tokens, at);
  if (/^an?$/.test(lower))
    return (
      SOMEONE.test(wordAt(tokens, at + 1)) || /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "")
    );
  return isSomebody(tokens, at, 0) || (TITLED.test(lower) && isSomebody(tokens, at + 1, 1));
}

const TITLED = /^(?:mr|mrs|ms|dr|prof|professor|my)$/;
const SOMEONE = /^(?:lady|man|woman|chap|bloke|fellow|girl|guy)$/;

const AT_THE_TOP = new Set(
  `chef surgeon conductor coach pilot director bosun producer editor commander consultant anaesthetist architect soloist
  skipper captain foreman manager boss head lead leader chair chairman chairwoman principal headmaster coxswain helmsman choreographer presenter`.split(
    /\s+/,
  ),
);

/** "Lil's the chair." */
const isShortCopula = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+'s$/u.test(token.text) && !NO_OWNER.test(token.lower);

const isCopulaOfOther = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|is)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at - 1]?.lower !== "my" &&
  isSomebody(tokens, at - 1, 0);

const AFTER_HELD = /^(?:[.,;!]?|and|of|on|at|in|for|there|then)$/;
