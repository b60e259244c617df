import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";

/** Who did something: the speaker, somebody else, or nobody that is named. */
export type Agent = "self" | "other" | "none";

const SELF = /^(?:i|i'm|i'd|i've|i'll|me|myself|we|we'd|we've|we're|us)$/;
const OTHERS =
  /^(?:he|she|they|he'd|she'd|they'd|he's|she's|him|her|them|others|someone|somebody)$/;
const OWNERS = /^(?:my|our|mine|ours)$/;
const DETERMINER = /^(?:the|a|an|our|my|their|its|his|her|this|that|one|another)$/;
const PASSED_OVER =
  /^(?:had|has|have|was|were|is|are|am|be|been|being|did|do|does|also|really|only|just|always|then|later|actually|even|never|not|both|all|himself|herself|once|first|mostly|to|could|would|used|got|kept|who|which|that|and|or|,)$/;
const STOP = /^[.!?;:–—]$/;

/** Who stands before a verb: "Deirdre wrote", "our CTO drew up", "written by a bureau". */
export function agentOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCertainlyVerb = false,
): Agent {
  if (!isCertainlyVerb && !isVerb(tokens[from]?.lower ?? "")) return searchBefore(tokens, from - 1);
  return subjectOf(tokens, from, to);
}

/** The subject of the verb, or of "was in charge". */
export function subjectOf(tokens: readonly Token[], from: number, to: number): Agent {
  if (tokens[to]?.lower === "by") return afterBy(tokens, to + 1);
  if (tokens[to - 1]?.lower === "by") return afterBy(tokens, to);
  let at = from - 1;
  let isBehindComma = false;
  let hasWho = false;
  while (at > from - REACH && isPassedOver(tokens[at]?.lower ?? "")) {
    // "Milos, who ran it": the comma opens no new clause of the speaker's.
    if (tokens[at]?.lower === "who") hasWho = true;
    isBehindComma ||= tokens[at]?.text === ",";
    at -= 1;
  }
  const token = tokens[at];
  if (!token || at <= from - REACH || STOP.test(token.text)) return "none";
  if (SELF.test(token.lower)) return "self";
  // "Eleven welders, every one of them coded now."
  if (OTHERS.test(token.lower)) return wordAt(tokens, at - 1) === "of" ? "none" : "other";
  if (isBehindComma && !hasWho && isInAdjunct(tokens, at)) return speakerBefore(tokens, at);
  return agentOfPhrase(tokens, at);
}

const REACH = 9;

/** "I was a check airman on the Embraer, signed off others": the plane signs nothing. */
const isInAdjunct = (tokens: readonly Token[], end: number): boolean => {
  const before = [1, 2, 3].map((back) => tokens[end - back]?.lower ?? "");
  const preposition = before.findIndex((lower) => PREPOSITION.test(lower));
  const isPhrase = before
    .slice(0, preposition)
    .every((lower, index) => index === 0 || !DETERMINER.test(before[index - 1] ?? ""));
  return preposition >= 0 && isPhrase;
};

const PREPOSITION = /^(?:on|at|in|from|to|of|during|since|near|into|across|through)$/;

/** The pronoun that the sentence so far speaks of. */
function speakerBefore(tokens: readonly Token[], end: number): Agent {
  for (let at = end; at >= Math.max(0, end - 14); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (STOP.test(lower)) return "none";
    if (SELF.test(lower)) return "self";
    if (/^(?:he|she|they)$/.test(lower)) return "other";
  }
  return "none";
}

const isPassedOver = (lower: string): boolean => PASSED_OVER.test(lower) || lower.endsWith("ly");

const IRREGULAR =
  /^(?:led|ran|run|wrote|written|built|drew|drawn|drove|driven|had|held|took|taken|made|set|gave|given|began|own|owns|lead|leads|manage|head|chair|steers|kept|put|won|sold|did|done|shot|decides?|picked|chose|called|oversaw|thought|pulled|wrote|dreamt|dreamed|does|made|makes|came|got|flew|laid|wore|steered)$/;

/** "From scratch" and "on my own" are nobody's doing by themselves. */
const isVerb = (lower: string): boolean => IRREGULAR.test(lower) || /(?:ed|ing)$/.test(lower);

function afterBy(tokens: readonly Token[], at: number): Agent {
  const next = tokens[at]?.lower ?? "";
  if (/^(?:me|myself|yours|us)$/.test(next)) return "self";
  if (OTHERS.test(next) || isName(tokens, at) || isPerson(next)) return "other";
  // "Started by two Danes."
  if (SEVERAL.test(next))
    return isPerson(wordAt(tokens, at + 1)) || isName(tokens, at + 1) ? "other" : "none";
  if (!DETERMINER.test(next)) return "none";
  // "By a consultancy", and not "by a third".
  return [1, 2, 3].some((step) => isPerson(tokens[at + step]?.lower ?? "")) ? "other" : "none";
}

/** A person stands here: a name, "them", "our union rep", "the board". */
export const isSomebody = (tokens: readonly Token[], at: number, reach = 3): boolean =>
  OTHERS.test(tokens[at]?.lower ?? "") ||
  isName(tokens, at) ||
  [0, 1, 2, 3].some((step) => step <= reach && isPerson(tokens[at + step]?.lower ?? ""));

/** The noun phrase that ends here: a person, a house or a name is somebody else; a thing is nobody. */
function agentOfPhrase(tokens: readonly Token[], end: number): Agent {
  const last = tokens[end];
  if (!last || last.kind !== "word") return searchBefore(tokens, end);
  const isOwn = [1, 2, 3].some((back) => OWNERS.test(tokens[end - back]?.lower ?? ""));
  if (isOwn && /^(?:team|crew|squad|group|staff|people|shift|gang|brigade)$/.test(last.lower))
    return "self";
  // "Shift bidding in Manila launched": a place does nothing.
  const isPlace = /^(?:in|at|from|near|to|across)$/.test(tokens[end - 1]?.lower ?? "");
  if (isPlace && isName(tokens, end)) return agentOfPhrase(tokens, end - 2);
  if (isPerson(last.lower) || isName(tokens, end)) return "other";
  return searchBefore(tokens, end);
}

/** Further back in the clause only a pronoun tells. */
function searchBefore(tokens: readonly Token[], end: number): Agent {
  for (let at = end; at >= Math.max(0, end - 5); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,:]$/.test(lower)) return "none";
    if (SELF.test(lower)) return "self";
    if (/^(?:he|she|they|someone|somebody)$/.test(lower)) return "other";
  }
  return "none";
}

/** A capital that opens no sentence, or opens one directly before a verb: "Deirdre wrote". */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !isFunctionWord(token.lower) &&
    !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      token.lower,
    )
  );
};

/** "The head was Dr Kulkarni", "in charge was a lady from Maun": somebody else fills it. */
export function isFilledByOther(tokens: readonly Token[], to: number): boolean {
  const copula = endOfTitle(tokens, to);
  const verb = tokens[copula]?.lower ?? "";
  if (!/^(?:was|were|is|are)$/.test(verb)) return false;
  let at = copula + 1;
  while (ADVERB.test(wordAt(tokens, at)) || /^(?:old|young|dear|poor)$/.test(wordAt(tokens, at)))
    at += 1;
  const lower = tokens[at]?.lower ?? "";
  if (OTHERS.test(lower) || isName(tokens, at)) return true;
  // "Our director is a keen cyclist" says what he is, and not who.
  const isWhat = /^(?:a|an)$/.test(lower) && /^(?:is|are)$/.test(verb);
  if (isWhat || !/^(?:a|an|the|one|my|our|his|her|their)$/.test(lower)) return false;
  return [1, 2].some(
    (step) => isPerson(tokens[at + step]?.lower ?? "") || isName(tokens, at + step),
  );
}

/** The end of a title that goes on: "head brewer", "owner of the laundrette". */
function endOfTitle(tokens: readonly Token[], to: number): number {
  let at = to;
  // "The head of post was a woman": the title's own "of".
  if (tokens[to - 1]?.lower === "of")
    return tokens[at]?.kind === "word" ? at + (DETERMINER.test(wordAt(tokens, at)) ? 2 : 1) : at;
  if (tokens[at]?.lower === "of") {
    at += DETERMINER.test(tokens[at + 1]?.lower ?? "") ? 3 : 2;
    return tokens[at]?.kind === "word" && isInPhrase(tokens[at]) ? at + 1 : at;
  }
  while (at < to + 2 && isPerson(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

/** Somebody with a title: "ran the plates for Dr Amsel", "under a coordinator", "our QA director". */
export function agentOfTitle(tokens: readonly Token[], from: number, to: number): Agent {
  let start = startOfPhrase(tokens, from);
  if (tokens[start - 1]?.lower === "own") start -= 1;
  const determiner = tokens[start - 1]?.lower ?? "";
  const hasDeterminer = DETERMINER.test(determiner);
  // "Lakeview was my assistant principal stint."
  if (determiner === "my" && HELD_AS.test(tokens[to]?.lower ?? "")) return "self";
  if (isSeveral(tokens, start)) return "other";
  if (hasDeterminer && isActing(tokens, to)) return "other";
  if (isBeforeName(tokens, from, to)) return "other";
  let at = hasDeterminer ? start - 2 : start - 1;
  while (ADVERB.test(tokens[at]?.lower ?? "")) at -= 1;
  const before = tokens[at]?.lower ?? "";
  const unsaid = hasDeterminer ? "other" : "none";
  if (before === "" || STOP.test(before)) return unsaid;
  // "I've a single assistant", "I'd a boss who".
  if (hasDeterminer && /'(?:ve|d)$/.test(before)) return "other";
  if (SELF.test(before)) return "self";
  if (before === "as" && (isGivenTo(tokens, at) || isServedByOther(tokens, at))) return "other";
  if (INTO_POST.test(before))
    return [1, 2].some((back) => /^(?:he|she|they|who)$/.test(tokens[at - back]?.lower ?? ""))
      ? "other"
      : "self";
  // "That was our treasurer."
  const isShown = /^(?:that|it|this)$/.test(tokens[at - 1]?.lower ?? "") && COPULA.test(before);
  if ((isShown || /^(?:it's|that's)$/.test(before)) && OWNED_BY.test(determiner)) return "other";
  if (COPULA.test(before)) return agentBefore(tokens, at);
  if (/^(?:had|has|have)$/.test(before)) return "other";
  if (before === "to") return RISING.test(tokens[at - 1]?.lower ?? "") ? "self" : "other";
  if (BESIDE.test(before) || OTHERS.test(before)) return "other";
  return unsaid;
}

/** "Commander Vance had it all in hand." */
const isBeforeName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  ADDRESSED.test(wordAt(tokens, from)) &&
  /^\p{Lu}/u.test(tokens[from]?.text ?? "") &&
  isName(tokens, to) &&
  !SELF.test(wordAt(tokens, from - 1)) &&
  wordAt(tokens, from - 1) !== "as";

const ADDRESSED =
  /^(?:commander|captain|skipper|chef|mayor|matron|president|dean|superintendent|professor|sergeant)$/;

const HELD_AS =
  /^(?:stint|spell|days|years|job|post|role|position|title|time|grade|badge|rank|stripes|slot)$/;
const OWNED_BY = /^(?:our|my|his|her|their)$/;

/** "Two junior sommeliers": more than one. */
const isSeveral = (tokens: readonly Token[], start: number): boolean =>
  tokens[start + 1]?.text !== "-" && SEVERAL.test(wordAt(tokens, start));

const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|few|[2-9]|\d\d+)$/;

/** "They have Bethan down as the manager", "chose her as head". */
function isGivenTo(tokens: readonly Token[], as: number): boolean {
  for (let at = as - 1; at > as - 4; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    // "Nine of them as captain."
    if (/^(?:him|her|them)$/.test(lower)) return wordAt(tokens, at - 1) !== "of";
    const isGiven = GIVING.test(tokens[at - 1]?.lower ?? "") || isName(tokens, at - 1);
    if (isName(tokens, at) && isGiven) return true;
    if (!/^(?:down|in|on|there|acting|back)$/.test(lower)) return false;
  }
  return false;
}

/** "Our deputy acted up as head"; not "they took me on as a cook". */
function isServedByOther(tokens: readonly Token[], as: number): boolean {
  for (let at = as - 1; at > as - 6; at -= 1) {
    const lower = tokens[at]?.lower ?? ".";
    if (/^(?:me|myself|i|my)$/.test(lower) || STOP.test(lower)) return false;
    if (SERVING.test(lower)) return subjectOf(tokens, at, at + 1) === "other";
  }
  return false;
}

const SERVING =
  /^(?:act|acts|acted|acting|works|worked|working|served|serves|serving|stood|came|started|joined|filled|trained|began|finished|ended|retired|continued|stayed)$/;

const GIVING =
  /^(?:has|had|have|with|chose|appointed|made|hired|picked|named|took|got|put|wanted|brought|elected|installed|kept)$/;

const INTO_POST =
  /^(?:as|got|became|become|becoming|promoted|elected|appointed|made|called|hired|joined|title|post|role|left|retired|ended|finished|remained|stayed|began|started)$/;
const COPULA = /^(?:am|was|were|is|are|been|being|be|it's|that's|not|only|just|both|either)$/;
const RISING = /^(?:promoted|up|rose|moved|went|risen|step|stepped)$/;
const BESIDE =
  /^(?:for|under|with|by|from|when|while|because|after|until|till|but|beside|behind|assisting|helping|against)$/;
const ADVERB = /^(?:also|now|still|currently|then|actually|really)$/;

/** "The head was off sick": somebody does something, and it is not me. */
const isActing = (tokens: readonly Token[], to: number): boolean =>
  /^(?:was|is|had|has|led|made|ran|kept|did|gave|wrote|said|told|decided|took|who|came|let|asked|wanted|planned|built|designed|managed|directed|chose|negotiated)$/.test(
    tokens[to]?.lower ?? "",
  ) && !SELF.test(tokens[to + 1]?.lower ?? "");

function startOfPhrase(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && from - start < 4 && isInPhrase(tokens[start - 1])) start -= 1;
  return start;
}

/** Who stands before "was the captain". */
function agentBefore(tokens: readonly Token[], copula: number): Agent {
  for (let at = copula - 1; at >= Math.max(0, copula - 9); at -= 1) {
    const token = tokens[at];
    if (!token || STOP.test(token.text)) return "none";
    if (SELF.test(token.lower) || /^(?:my|mine)$/.test(token.lower)) return "self";
    if (/^(?:he|she|they)$/.test(token.lower)) return "other";
    if (token.lower === "who") return antecedentOf(tokens, at);
    if (
      token.kind === "word" &&
      at >= copula - 1 &&
      /(?:person|er|or|man|woman|lead|head|chair)$/.test(token.lower)
    )
      return "other";
    if (token.kind === "word" && at >= copula - 2 && (isPerson(token.lower) || isName(tokens, at)))
      return "other";
  }
  return "none";
}

/** "Ida, who was the lead", "the one who was in charge". */
function antecedentOf(tokens: readonly Token[], who: number): Agent {
  const at = tokens[who - 1]?.text === "," ? who - 2 : who - 1;
  const lower = tokens[at]?.lower ?? "";
  if (OTHERS.test(lower) || isName(tokens, at) || isPerson(lower)) return "other";
  return searchBefore(tokens, who);
}

const isInPhrase = (token: Token | undefined): boolean =>
  token?.kind === "word"
    ? !isFunctionWord(token.lower) &&
      !/^(?:promoted|elected|appointed|hired|joined|title|post|role|called|assisting|helping|behind|beside|covered)$/.test(
        token.lower,
      )
    : token?.text === "-";

const PEOPLE = new Set(
  `assembly panel jury parliament synod congress cabinet secretariat consortium collective syndicate leadership members
  shareholders tenants boss director manager colleague ceo cto cfo coo chef head lead leader professor supervisor predecessor actuary actuaries owner
  partner partners sister brother wife husband consultant consultants consultancy consultants agency finance chair chairman editor captain matron
  principal chief dean vicar mayor board headteacher bureau firm contractor contractors supplier vendor architect engineer engineers
  surgeon doctor nurse officer commander coordinator producer foreman forewoman steward skipper mate deputy surveyor lawyer
  solicitor judge minister secretary assistant treasurer president founder founders investor investors committee department
  office designer developer developers teacher registrar union person man woman guy lady friend uncle aunt father mother
  cousin son daughter specialist expert experts team group ministry people headquarters hq council client customer
  management government parent squad union bank trust charity school university hospital army police owner boy girl chap bloke
  fellow lad stranger rep reps upstairs above high
  volunteer freelancer intern junior senior student pilot guide artist scientist nephew niece wife`.split(
    /\s+/,
  ),
);

const THINGS =
  /^(?:whisker|printer|computer|server|order|number|winter|summer|paper|water|letter|offer|tender|tower|river|corner|quarter|matter|number|year|other|another|over|under|after|never|ever|motor|factor|sector|error|floor|door|labor|monitor|weather|power|rather|together|whether)$/;
const BY_TRADE = /(?:[^aeiou][eo]r|ist|ician)$/;

const isPerson = (lower: string): boolean =>
  (lower.length > 4 && BY_TRADE.test(lower) && !THINGS.test(lower)) ||
  PEOPLE.has(lower) ||
  PEOPLE.has(lower.replace(/'s$|s$/, ""));
