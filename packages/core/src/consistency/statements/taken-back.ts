import type { Token } from "../../text/tokens.ts";
import type { Correction } from "../corrections/corrections.ts";
import type { Fact } from "../facts/fact.ts";
import { wordAt, wordSet } from "../facts/words.ts";

const REACH_OF_BREATH = 14;

/** "Thirty, no sorry, twenty-three": of the two only the second stands. */
export function standing(
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
  const isOpen = corrections.some(({ scope }) => scope === "open" || scope === "talk");
  for (const fact of facts) {
    const isReplaced = (other: Fact): boolean =>
      other !== fact &&
      !void_.has(other) &&
      isNumeric(other) &&
      fits(fact, other) &&
      Math.abs(other.sentence - fact.sentence) <= 1;
    const isGivenUp = isDenied(tokens, fact) || (isOpen && isTakenBack(tokens, fact));
    if (isNumeric(fact) && isGivenUp && facts.some(isReplaced)) void_.add(fact);
  }
  return facts.filter((fact) => !void_.has(fact));
}

/** The values that are given up in favour of others. */
export const takenBackOf = (tokens: readonly Token[], facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => isNumeric(fact) && isTakenBack(tokens, fact));

/** The values that are denied outright: "21 %, not 12". */
export const deniedOf = (tokens: readonly Token[], facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => isNumeric(fact) && isDenied(tokens, fact));

function isDenied(tokens: readonly Token[], { from }: Fact): boolean {
  const at = /^(?:the|a|in|on|at|of|for)$/.test(wordAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (wordAt(tokens, at) !== "not") return false;
  return /^(?:[,;.!?—–-]|and|but|)$/.test(wordAt(tokens, at - 1));
}

const BACK_BEFORE = wordSet(
  "not disregard forget ignore scratch said told gave quoted mentioned promised claimed than from wrote have",
);
const BY_SPEAKER = wordSet("told gave quoted mentioned promised wrote said");
const SPEAKERS = wordSet("i i'd i've i'll as");
const BREAKS = wordSet(". ! ? ; , :");

/** "not fourteen", "I'd said 22", "the 12 I gave you": the value that is given up. */
function isTakenBack(tokens: readonly Token[], { from, to }: Fact): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (BREAKS.has(lower)) break;
    if (lower === "of" && tokens[at - 1]?.lower === "instead") return true;
    if (lower === "than") return tokens[at - 1]?.lower === "rather";
    if (lower === "from" || lower === "have") continue;
    // "They gave me sixty thousand" takes nothing back.
    if (BY_SPEAKER.has(lower) && !SPEAKERS.has(wordAt(tokens, at - 1))) continue;
    if (BACK_BEFORE.has(lower)) return true;
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
