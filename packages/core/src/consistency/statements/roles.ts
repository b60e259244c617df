import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { agentOf, agentOfTitle } from "./agents.ts";
import type { Role } from "./fact.ts";

export interface FoundRole {
  readonly value: Role;
  readonly from: number;
  readonly to: number;
}

type Part = Role["part"];

/** How people say what their part was (domain.md CK-02, CK-09). */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  none: [
    "observer",
    "observing",
    "as an onlooker",
    "onlooker",
    "in the audience",
    "without a vote",
    "no vote",
    "no seat",
    "no say",
    "no part",
    "never part of",
    "never in the",
    "had nothing to do with",
    "wasn't involved",
    "was not involved",
    "not involved",
    "shadowed",
    "shadowing",
    "sat in on",
    "took the minutes",
    "take the minutes",
    "minute taker",
    "took notes",
    "no tasks of my own",
    "never held",
    "held no",
    "never set foot",
    "didn't write a word",
    "no office",
    "never had an office",
    "had no office",
    "ordinary member",
    "wrote the minutes",
    "kept the minutes",
    "wrote minutes",
  ],
  "other-led": [
    "ownership _? was with",
    "ownership _? lay with",
    "owner was",
    "was our _ work",
    "was my _ work",
    "was my boss's",
    "was our boss's",
    "is its owner",
    "belongs to him",
    "belongs to her",
    "was hers",
    "was his",
    "was theirs",
    "held the pen",
    "called the shots",
  ],
  "co-lead": [
    "co led",
    "co lead",
    "co leading",
    "co founded",
    "co founder",
    "co owner",
    "co owned",
    "co chair*",
    "co wrote",
    "jointly",
    "joint lead",
    "joint leads",
    "joint head",
    "one of two leads",
    "one of the two leads",
    "one of three leads",
    "one of the leads",
    "shared the lead",
    "shared leadership",
    "share the lead",
    "led it together",
    "together we led",
    "led it with",
    "half and half with",
    "job share",
    "job shared",
    "two of us led",
    "the two of us ran",
    "equal partner",
    "co director",
    "co author*",
    "co developed",
    "co designed",
  ],
  deputy: [
    "deputy",
    "deputised",
    "deputized",
    "deputise for",
    "deputising",
    "second in command",
    "number two",
    "right hand",
    "2ic",
    "2 i c",
    "vice chair",
    "assistant stage manager",
    "assistant manager",
    "assistant head",
    "sous chef",
    "stood in for",
    "standing in for",
    "filled in for",
    "covered for",
    "assistant director",
    "assistant to",
    "assistant site manager",
    "understudy",
  ],
  member: [
    "contribut*",
    "employee",
    "employee number",
    "postdoc",
    "line cook",
    "just supplied",
    "only supplied",
    "tested a few",
    "i just",
    "as one of",
    "commis",
    "first officer",
    "right hand seat",
    "took orders",
    "lent a hand",
    "typed it up",
    "kept the minutes",
    "did as i was told",
    "one coder among",
    "as a guest",
    "under her",
    "under him",
    "helped",
    "help out",
    "helping",
    "assisted",
    "assisting",
    "supported",
    "supporting",
    "part of the team",
    "part of a team",
    "on the team that",
    "was on the team",
    "team member",
    "a member",
    "member of",
    "worked on",
    "worked under",

    "took part",
    "participated",

    "sat on",
    "pitched in",
    "observed",

    "trainee",
    "intern",
    "apprentice",
    "junior",
    "one of the engineers",
    "one of the",
    "one of several",
    "one of many",
    "one of five",
    "one of six",
    "one of four",
    "gave input",
    "provided input",
    "my input",
    "drafted",
    "proofread",
    "typed",
    "held the",
    "kept the log",
    "kept the stores",
    "sent in",
    "did what",
    "was told",
    "under orders",
    "by watching",
    "learned by",
    "watched",
    "internship",
    "as a participant",
    "made the tea",
    "one module",
    "one chapter",
    "one section",
    "coded to",
    "worked to",
    "worked from her",
    "worked from his",
    "clerk",
    "technician",
    "assistant",
    "volunteer",
    "just cooked",
    "only cooked",
    "got to use",
    "only used",
    "calibrated",
    "keeping the drawings",
    "wrote one",
    "wrote a section",
    "wrote a chapter",
    "wrote the _? module",
    "wrote a _? part",
    "did the testing",
    "did some of",
    "a bit of",
    "gave a hand",
    "chipped in",
    "was consulted",
    "consulted on",
    "advised",
    "adviser",
    "advisor",
    "reporting to the",
    "reported to the _? lead",
    "carried out",
    "carried",
    "desk officer",
    "analyst",
    "did what i was told",
    "under the lead",
    "led by",
    "headed by",
    "chaired by",
    "run by",
    "managed by",
    "owned by",
    "written by",
    "built by",
    "designed by",
    "my part was",
    "my part of",
    "site clerk",
    "runner",
    "served on",
    "on the committee",
    "sat at the",
    "a small part",
    "played a small",
    "played a part",
    "was involved",
    "involved in",
    "brought in late",
    "understudied",
    "minor role",
    "supporting role",
  ],
  inherited: [
    "inherited",
    "inherit",
    "someone else had",
    "somebody else had",
    "had been going for",
    "i maintained",
    "been built before",
    "built before i",
    "had been running for",
    "had existed",
    "was already",
    "were already",
    "took over from",
    "taken over from",
    "took it over",
    "took over",
    "taken on from",
    "handed to me",
    "handed down",
    "handed over to me",
    "already in place",
    "already running",
    "already there",
    "already up",
    "already existed",
    "was there when i",
    "was there before",
    "my predecessor",
    "guy before me",
    "person before me",
    "before my time",
    "picked up from",
    "picked it up from",
    "came with the job",
    "passed to me",
    "passed on to me",
    "existing one",
  ],
  lead: [
    "led",
    "lead",
    "leading",
    "leader",
    "headed",
    "heading",
    "head of",
    "head",
    "ran",
    "run",
    "running",
    "i manage",
    "managed",
    "managing",
    "in charge",
    "owned",
    "own",
    "owner",
    "ownership",
    "own it",
    "chaired",
    "chair",
    "chairing",
    "chairman",
    "chairwoman",
    "chairperson",
    "directed",
    "director",
    "my project",
    "my baby",
    "project manager",
    "project lead",
    "program manager",
    "programme manager",
    "team lead",
    "tech lead",
    "principal",
    "lead engineer",
    "captain",
    "skipper",
    "skippered",
    "spearheaded",
    "put together",
    "put the _ together",
    "put it together",
    "pulled together",
    "drove",
    "masterminded",
    "responsible for",
    "responsibility for",
    "accountable for",
    "single handed*",
    "on my own",
    "by myself",
    "all by myself",
    "alone",
    "solo",
    "myself",
    "principal investigator",
    "editor in chief",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "my own boss",
    "founded",
    "founder",
    "set up",
    "started it",
    "from scratch",
    "from nothing",
    "from the ground up",
    "wrote",
    "built",
    "designed",
    "drew up",
    "drew",
    "coded",
    "edited",
    "composed",
    "authored",
    "invented",
    "devised",
    "created",
    "developed",
    "produced",
    "negotiated",
    "decided",
    "planned",
    "introduced",
    "launched",
    "opened",
    "had command",
    "in the chair",
    "charge nurse",
    "held command",
    "had a command",
    "final say",
    "last word",
    "took its orders from me",
    "took their orders from me",
    "answered to me",
    "steward",
    "producer",
    "warden",
    "treasurer",
    "lead maintainer",
    "executive chef",
    "in command",
    "my design",
    "my code",
    "my work",
    "my invention",
    "my plan",
    "my show",
    "every decision",
    "from first page to last",
    "to myself",
    "author of",
    "was mine",
    "were mine",
    "all mine",
    "it was me",
    "it was mine",
    "reports to me",
    "reported to me",
    "report to me",
    "reporting to me",
    "under me",
    "below me",
    "my responsibility",
    "my call",
    "stage managed",
    "stage manager",
    "site manager",
    "country head",
    "managing director",
    "general manager",
    "manager",
    "supervisor",
    "supervised",
    "foreman",
    "chief",
    "boss",
    "lead author",
    "first author",
    "sole author",
    "conducted",
    "conductor",
    "coordinated",
    "coordinator",
    "organised",
    "organized",
    "organiser",
    "initiated",
    "pioneered",
    "ceo",
    "cto",
    "cfo",
    "coo",
    "president",
    "at the helm",
    "steered",
    "orchestrated",
    "commanded",
    "commander",
    "captained",
    "headteacher",
    "head teacher",
    "headmaster",
    "acting head",
    "head chef",
    "head grower",
    "crew manager",
    "watch manager",
    "ward sister",
    "matron",
    "partner",
    "main author",
    "main contact",
    "point person",
    "my doing",
    "my idea",
    "came from me",
    "i did it all",
    "did all of it",
  ],
};

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

/** Places on the ladder of titles, lowest first. */
const RANKS: Readonly<Record<string, readonly string[]>> = {
  "0": ["intern", "trainee", "apprentice", "volunteer", "work experience", "student"],
  "1": [
    "assistant",
    "junior",
    "clerk",
    "technician",
    "runner",
    "associate",
    "administrator",
    "porter",
    "operator",
  ],
  "2": [
    "analyst",
    "officer",
    "engineer",
    "developer",
    "nurse",
    "teacher",
    "designer",
    "consultant",
    "specialist",
    "desk officer",
    "coordinator",
    "executive",
    "buyer",
    "adviser",
    "advisor",
    "planner",
    "editor",
    "chemist",
    "researcher",
    "member",
  ],
  "3": ["senior", "sous chef", "charge nurse", "senior nurse"],
  "4": [
    "team lead",
    "lead",
    "team leader",
    "supervisor",
    "foreman",
    "crew manager",
    "shift lead",
    "principal",
    "principal investigator",
    "staff engineer",
    "ward sister",
    "deputy manager",
    "deputy head",
    "deputy",
    "deputy director",
    "assistant manager",
    "assistant head",
  ],
  "5": [
    "manager",
    "project manager",
    "stage manager",
    "site manager",
    "store manager",
    "branch manager",
    "regional manager",
    "watch manager",
    "product manager",
    "programme manager",
    "head chef",
    "headteacher",
    "head teacher",
    "matron",
  ],
  "6": [
    "head of",
    "head",
    "country head",
    "head of department",
    "chair",
    "chairman",
    "general manager",
    "head of division",
  ],
  "7": ["director", "managing director", "vp", "vice president", "partner"],
  "8": [
    "chief",
    "ceo",
    "cto",
    "cfo",
    "coo",
    "president",
    "founder",
    "owner",
    "my own boss",
    "editor in chief",
  ],
};

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
