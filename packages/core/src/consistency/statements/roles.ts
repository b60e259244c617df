import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { agentOf, agentOfTitle } from "./agents.ts";
import type { Role } from "./fact.ts";
import { PARTS, RANKS } from "./role-words.ts";

export interface FoundRole {
  readonly value: Role;
  readonly from: number;
  readonly to: number;
}

type Part = Role["part"];

const findParts = phraseFinder(PARTS);

/** What a person is by trade or post, where the ending does not tell. */
const POSTS = new Set(
  `head chair lead deputy chief nurse cook chef commis clerk corporal sergeant lieutenant major colonel private executive postdoc doctoral tutor pi intern apprentice trainee temp temping matron midwife porter
  sister boss captain mate cadet guard steward bosun hand vicar curate principal governor trustee fellow dean reader judge
  attorney counsel barrister solicitor paralegal secretary ceo cto cfo coo md vp owner founder cofounder co-founder partner freelancer
  volunteer member contributor observer spokesperson artist guide cashier barista waiter waitress host au-pair nanny ganger labourer electrician
  sommelier understudy extra usher dresser runner grip gaffer grower picker packer temp dogsbody employee`.split(
    /\s+/,
  ),
);
const POST_ENDING = /(?:er|or|ist|ian|ant|eer|man|woman|person|ess|keeper|wright|smith)$/;
const NO_POST = new Set(
  `other another either number never ever over under after water paper order matter master's summer winter computer
  later rather better whether together former latter quarter letter customer center her per offer fewer larger smaller bigger
  higher lower longer shorter older younger faster power tower river corner answer december september october november color
  colour error floor door motor sector factor mirror minor major prior assessor's doctor's woman's human constant important
  restaurant plant grant want relevant distant instant significant pleasant tenant's list consist exist business process less
  success access address possible user consumer buyer's shopper cover chapter chat helper's member's dinner partner's dozer weather sister's tender tier tumor flower mother father brother daughter earlier easier harder cheaper sooner closer smoother winter centre`.split(
    /\s+/,
  ),
);

const NEVER_IN_POST =
  /^(?:i|you|he|she|we|they|my|your|her|his|their|would|wouldn't|not|never|than|if)$/;

const isPost = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  (POSTS.has(lower) || (lower.length > 4 && POST_ENDING.test(lower) && !NO_POST.has(lower)));

/** "I was the site manager", "as head pastry chef", "my post was form tutor", "hired as a runner". */
const BEFORE_POST =
  /^(?:am|was|as|being|became|become|i'm|made|title|role|post|job|position|elected|appointed|promoted|hired|joined|worked|employed|been|is|called|technically|officially|only|just|merely)$/;

/** Posts that a telling gives the speaker, as written. */
export function postsIn(
  tokens: readonly Token[],
): readonly { readonly words: readonly string[]; readonly from: number; readonly to: number }[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!BEFORE_POST.test(lower)) return [];
    const next = tokens[at + 1]?.lower ?? "";
    let start = at + 1;
    if (/^(?:a|an|the|our|their|its|in|to|was|is|of|me|as|only|just|:)$/.test(next)) start += 1;
    if (/^(?:a|an|the|our|their|its|as)$/.test(tokens[start]?.lower ?? "")) start += 1;
    let end = start;
    while (
      end < start + 5 &&
      tokens[end]?.kind === "word" &&
      !/^(?:of|for|in|at|on|and|with|under|who|that|to|by|from|when|there)$/.test(
        tokens[end]?.lower ?? "",
      )
    ) {
      if (tokens[end + 1]?.text === "-" && tokens[end + 2]?.kind === "word") end += 1;
      end += 1;
    }
    const words = tokens.slice(start, end).filter(({ kind }) => kind === "word");
    if (words.some((word) => NEVER_IN_POST.test(word.lower))) return [];
    const lastPost = words.findLastIndex(isPost);
    if (lastPost < 0) return [];
    if (agentOfTitle(tokens, start, end) !== "self") return [];
    return [
      {
        words: words.slice(0, lastPost + 1).map((word) => word.lower),
        from: start,
        to: start + lastPost + 1,
      },
    ];
  });
}

const findRanks = phraseFinder(RANKS);

const NEGATED =
  /^(?:not|never|no|didn't|wasn't|weren't|isn't|don't|hadn't|wouldn't|couldn't|without|nor|neither|won't)$/;

/** Parts that stand inside the name of something else: "head office", "lead time", "running costs". */
const NOT_A_PART =
  /^(?:office|time|times|costs?|start|count|teacher's|injury|poisoning|pipe|paint|generation|gen|magnet|out|off|in|away|into|late|through|dry|short|round|for|marathon)$/;

/** What a telling says the speaker's part was, in order. */
export function rolesIn(tokens: readonly Token[]): readonly FoundRole[] {
  const ranks = findRanks(tokens);
  const matches = findParts(tokens).filter((match) => isPart(tokens, match));
  const longest = matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.from <= match.from &&
          other.to >= match.to &&
          other.to - other.from > match.to - match.from,
      ),
  );
  // "Deputy head" is one title.
  const whole = longest.filter(
    (match) =>
      match.label !== "lead" ||
      !longest.some(({ label, to }) => label === "deputy" && to === match.from),
  );
  const told = whole.map((match): FoundRole => {
    const rank = rankOf(ranks, match);
    return {
      value: { type: "role", part: partOf(tokens, match), ...(rank !== undefined && { rank }) },
      from: match.from,
      to: match.to,
    };
  });
  return [...told, ...passivesIn(tokens, told)].toSorted((x, y) => x.from - y.from);
}

/** "The programming is done by a director", "translated by me". */
function passivesIn(tokens: readonly Token[], told: readonly FoundRole[]): readonly FoundRole[] {
  return tokens.flatMap(({ lower }, at): readonly FoundRole[] => {
    const verb = tokens[at - 1]?.lower ?? "";
    if (lower !== "by" || !/(?:ed|en|ne|un|ilt|awn|ade)$/.test(verb)) return [];
    if (told.some(({ from, to }) => from < at + 1 && to > at - 1)) return [];
    const agent = agentOf(tokens, at - 1, at);
    if (agent === "none") return [];
    return [
      {
        value: { type: "role", part: agent === "self" ? "lead" : "other-led", isImplied: true },
        from: at - 1,
        to: at + 1,
      },
    ];
  });
}

function isPart(tokens: readonly Token[], { label, from, to }: PhraseMatch<string>): boolean {
  const next = tokens[to]?.lower ?? "";
  const word = tokens[from]?.lower ?? "";
  if (to - from > 1) return true;
  if (
    /^(?:lead|head|run|running|ran|own|chair|alone|leading|managed|help|helped)$/.test(word) &&
    NOT_A_PART.test(next)
  )
    return false;
  if (word === "own" && /^(?:my|our|their|his|her|its|your)$/.test(tokens[from - 1]?.lower ?? ""))
    return false;
  if (word === "managed" && next === "to") return false;
  // "The inspection ran fourteen weeks."
  if (word === "ran" && /^(?:for|over|until|till|from|on)$|^\d/.test(next)) return false;
  if (word === "ran" && agentOf(tokens, from, to) === "none" && from > 0) return false;
  if (
    word === "run" &&
    /^(?:a|the|to|first)$/.test(tokens[from - 1]?.lower ?? "") &&
    label === "lead"
  )
    return (tokens[from - 1]?.lower ?? "") === "to";
  return true;
}

const rankOf = (
  ranks: readonly PhraseMatch<string>[],
  { from, to }: PhraseMatch<string>,
): number | undefined => {
  const near = ranks.filter((rank) => rank.from >= from - 1 && rank.to <= to + 2);
  return near.length === 0 ? undefined : Math.max(...near.map(({ label }) => Number(label)));
};

/** "She led it" and "led by our director" leave another part for the speaker; "I never led" none. */
function partOf(tokens: readonly Token[], { label, from, to }: PhraseMatch<Part>): Part {
  if (label === "inherited" || label === "other-led" || label === "none") return label;
  const isTitle = TITLES.has(tokens[to - 1]?.lower ?? "") || TITLES.has(tokens[from]?.lower ?? "");
  const agent = isTitle ? agentOfTitle(tokens, from, to) : agentOf(tokens, from, to);
  if (label !== "lead" && label !== "co-lead") return label;
  if (
    /^(?:ownership|leadership|responsibility)$/.test(tokens[from]?.lower ?? "") &&
    isWithAnother(tokens, to)
  )
    return "other-led";
  if (isNegated(tokens, from) && agent !== "other") return "none";
  return agent === "other" ? "other-led" : label;
}

/** Nouns for who leads, of which the speaker is one only where the sentence says so. */
const TITLES = new Set(
  `leader head owner chair chairman chairwoman chairperson director manager lead principal engineer captain skipper investigator
  chief spokesperson spokesman spokeswoman founder supervisor foreman boss author conductor coordinator organiser ceo cto cfo coo
  president commander charge steward producer warden treasurer maintainer headteacher headmaster teacher chef grower sister matron partner`.split(
    /\s+/,
  ),
);

/** "Ownership of the model was with finance." */
function isWithAnother(tokens: readonly Token[], to: number): boolean {
  const after = tokens.slice(to, to + 9).map(({ lower }) => lower);
  const at = after.findIndex(
    (lower, index) => /^(?:was|lay|sat|is|lies|rested)$/.test(lower) && after[index + 1] === "with",
  );
  return at >= 0 && !/^(?:me|us)$/.test(after[at + 2] ?? "");
}

const isNegated = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower)) return false;
    if (NEGATED.test(lower)) return true;
  }
  return false;
};
