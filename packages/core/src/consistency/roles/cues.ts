import type { PhraseMatch } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import { agentOf, agentOfTitle, isSomebody } from "./agents.ts";
import { isPost } from "./posts.ts";
import type { RoleCue } from "./words.ts";

export type Cue = PhraseMatch<RoleCue>;

/** Cues that only colour others. */
const ASIDE: ReadonlySet<RoleCue> = new Set<RoleCue>([
  "parity",
  "us",
  "absent",
  "before-me",
  "standing",
  "unborn",
  "carry-on",
]);

/** Without the cues that stand inside longer ones; a few tokens around each are enough to see. */
export function longestOf(cues: readonly Cue[]): readonly Cue[] {
  return cues.filter((cue, index) => {
    const near = cues.slice(Math.max(0, index - CUES_NEAR), index + CUES_NEAR);
    return !near.some((other) => covers(other, cue));
  });
}

const CUES_NEAR = 40;

const covers = (other: Cue, cue: Cue): boolean =>
  other.from <= cue.from &&
  other.to >= cue.to &&
  other.to - other.from > cue.to - cue.from &&
  (!ASIDE.has(other.label) || (ASIDE.has(cue.label) && cue.label !== "parity"));

/** Words that are nouns as well, and tell what somebody did only behind a subject. */
const BARE = new Set(
  `lead head run chair direct own boss pilot author plan design open start draft shape patent program programme
  found float mint coin produce code curate conduct edit captain skipper helm command write build draw engineer craft institute
  launch launches present presents host hosts leads heads runs plans designs starts drafts codes owns edits chairs directs opens founds programmes programs shapes floats
  commands captains pilots commission commissions
  architect script sketch father birth hatch forge prototype storyboard fashion sow moderate patent compose assemble cast`.split(
    /\s+/,
  ),
);

const SUBJECT =
  /^(?:i|we|he|she|they|who|to|and|i'd|i'll|we'll|did|do|also|still|now|actually|really|then|just|only|both|who|me|myself|usually|always|currently)$|ly$/;

export function isCue(tokens: readonly Token[], { label, from, to }: Cue): boolean {
  const next = tokens[to]?.lower ?? "";
  const word = tokens[from]?.lower ?? "";
  const before = tokens[from - 1]?.lower ?? "";
  // "I only drew the labels", "one of the nine drivers"; not "I only want", "one of the best".
  if (
    label === "member" &&
    /^(?:i|we|i've|i'd)$/.test(word) &&
    /^(?:only|just|merely|simply|mostly|mainly)$/.test(tokens[to - 1]?.lower ?? "")
  )
    return PAST.test(next);
  if (label === "member" && word === "one" && to - from === 2 && tokens[from + 1]?.lower === "of")
    return isOneOfPeople(tokens, from, to);
  if (label === "member" && /^(?:in|on)$/.test(word)) return isOfSpeaker(tokens, from);
  if (label === "member" && to - from === 1 && word === "helped") return HELPED.test(next);
  // "Only a helper"; not "only a tenth of the forms".
  if (label === "member" && /^(?:only|merely)$/.test(word) && tokens[to - 1]?.lower === "a")
    return [0, 1, 2].some((step) => {
      const token = tokens[to + step];
      return token !== undefined && isPost(token);
    });
  if (label === "mine" && /^that(?:'s| was) me$/.test(phraseOf(tokens, from, to)))
    return !/^[a-z]/.test(next) || /^(?:who|in|as|running|and)$/.test(next);
  if (label === "unborn" && word === "had") return !/^(?:i|we)$/.test(before);
  if (
    label === "other-led" &&
    word === "the" &&
    tokens[to - 1]?.lower === "was" &&
    !isSomebody(tokens, to, 0)
  )
    return false;
  if (label === "other-led" && /^(?:me|i|us|mine|myself|ours)$/.test(next)) return false;
  if (label === "title" && HEADS_COUNTED.test(word) && isCounted(tokens, from)) return false;
  if (label === "title" && /^land(?:lord|lady)$/.test(word))
    return agentOfTitle(tokens, from, to) === "self";
  // "Forty tonnes of lead", "the start-up", "a family-owned firm".
  if (label === "title" && word === "lead" && before === "of") return false;
  if (word === "start" && tokens[from + 1]?.text === "-") return false;
  if (
    before === "-" &&
    to - from === 1 &&
    /^(?:owned|run|led|built|made|designed|managed|written|drawn)$/.test(word)
  )
    return false;
  // "Principal scientist" is a grade.
  if (label === "title" && word === "principal" && to - from === 1 && tokens[to])
    return !isPost(tokens[to]) || /^(?:investigator|author|architect)$/.test(next);
  if (label === "title" && (SUPERVISING.test(word) || word === "sole") && to - from === 1)
    return tokens[to] !== undefined && isPost(tokens[to]);
  // "Twelve of us in Solo."
  if (label === "lead" && to - from === 1 && /^\p{Lu}/u.test(tokens[from]?.text ?? ""))
    return from === 0 || /^[^a-z]/.test(before);
  if (label === "lead" && word === "alone" && to - from === 1)
    return !ALONE_OTHERWISE.test(before) && agentOf(tokens, from, to) === "self";
  if (label === "deputy" && word === "mate") return !before.endsWith("'s");
  if (label === "other-led" && /^ma[dk]e$/.test(tokens[to - 2]?.lower ?? ""))
    return [0, 1, 2].some((step) => tokens[to + step] !== undefined && isPost(tokens[to + step]));
  if (label === "other-led" && /^belongs?$/.test(word)) return isSomebody(tokens, to);
  if (label === "other-led" && word === "belonged")
    return !/^(?:group|team|crew|circle|squad)$/.test(tokens[to + 1]?.lower ?? "");
  // "In my right hand" is no deputy, "the boss's right hand" is.
  if (label === "deputy" && word === "right") return /^(?:his|her|their|the|a)$|'s$/.test(before);
  // "The chief inspector's report."
  if (
    label === "title" &&
    [to, to + 1].some(
      (at) =>
        /[a-z]'s$/.test(tokens[at]?.lower ?? "") &&
        isPost(bareOf(tokens[at])) &&
        agentOfTitle(tokens, from, to) !== "self",
    )
  )
    return false;
  if (word === "replaced") return isSomebody(tokens, to, 1) && agentOf(tokens, from, to) === "self";
  if (label === "inherited" && word === "came" && tokens[to - 1]?.lower === "after")
    return isSomebody(tokens, to, 2);
  if (to - from > 1) return true;
  if (tokens[to]?.text === "-" && /^(?:head|lead|run|own)$/.test(word)) return false;
  if (label === "lead-verb" || label === "make-verb") {
    if (/^(?:drove|driven|driving)$/.test(word) && !isDrivenWork(tokens, to)) return false;
    if (/^(?:wrote|write|writes|writing|written)$/.test(word) && LETTERS.test(next)) return false;
    // "The school run", "technical lead": verbs only behind more than one.
    const isOne = !SUBJECT.test(before) && !/s$|^(?:and|people|men|women)$/.test(before);
    if (BARE.has(word) && !word.endsWith("s") && isOne) return false;
    if (/^(?:running|run)$/.test(word) && before === "and" && tokens[from - 2]?.lower === "up")
      return false;
    if (word.startsWith("rul") && next === "out") return false;
    if (word.endsWith("ing") && (next === "of" || isSubject(tokens, from))) return false;
    if (
      (BARE.has(word) || BARE.has(word.replace(/s$/, ""))) &&
      !SUBJECT.test(before) &&
      agentOf(tokens, from, to) !== "other"
    )
      return false;
    if (
      word.endsWith("ing") &&
      !/^(?:am|was|were|been|i'm|is|and|while|me|him|her|them|[,.]|)$|ly$/.test(before)
    )
      return false;
    if (
      /ed$|^(?:led|run|written|drawn|built|driven)$/.test(word) &&
      /^(?:the|a|an|my|our|its|newly|well|by|from|of|all)$/.test(before)
    )
      return false;
    if (
      /^(?:managed|started|began|planned|opened|decided|thought)$/.test(word) &&
      /^(?:to|at|on|as|in|with|when)$/.test(next)
    )
      return false;
    if (
      /^(?:thought|decided|opened|started|began|commissioned)$/.test(word) &&
      /^(?:that|it's|he|she|i|[,.])$/.test(next)
    )
      return false;
  }
  if (label === "title" && NOT_A_TITLE.test(next)) return false;
  if (
    label !== "title" &&
    /^(?:lead|head|run|running|ran|own|chair|leading|managed)$/.test(word) &&
    NOT_A_PART.test(next)
  )
    return false;
  if (word === "own" && /^(?:my|our|their|his|her|its|your)$/.test(before)) return false;
  // "The inspection ran fourteen weeks."
  if (
    /^(?:ran|runs|running|run)$/.test(word) &&
    /^(?:for|over|until|till|from|on|out|into|away|late|to|at)$|^\d/.test(next)
  )
    return false;
  return true;
}

const phraseOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

/** "22 euro per head", "thirty head of cattle". */
const HEADS_COUNTED = /^head$/;
const isCounted = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.kind === "number" ||
  /^(?:per|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen)$/.test(
    tokens[from - 1]?.lower ?? "",
  );

/** "The supervising pharmacist", "leading hand". */
const SUPERVISING = /^(?:supervising|managing|presiding|leading|directing|commanding)$/;

const ALONE_OTHERWISE =
  /^(?:left|leave|leaving|let|be|being|lived|live|drives?|travels?|never|not|home|him|her|them|it)$/;

/** "Drove the change"; not "drove the van". */
const isDrivenWork = (tokens: readonly Token[], to: number): boolean =>
  [0, 1, 2, 3].some((step) =>
    /^(?:change|changes|project|programme|program|initiative|effort|strategy|negotiations|process|reform|agenda|sales|growth|adoption|transformation|design|campaign|rollout|migration|by|forward|whole|thing)$/.test(
      tokens[to + step]?.lower ?? "",
    ),
  );

/** "Supervising juniors is the part I'd give up." */
const isSubject = (tokens: readonly Token[], from: number): boolean =>
  (from === 0 || /^[.!?]$/.test(tokens[from - 1]?.text ?? "")) &&
  [2, 3, 4, 5].some((step) => /^(?:is|isn't|was|wasn't)$/.test(tokens[from + step]?.lower ?? ""));

/** "I wrote to them", "write a note". */
const LETTERS = /^(?:to|back|home|him|her|them|me|us|off|down|about)$/;

const PAST =
  /^(?!need)\w+ed$|^(?:did|wrote|took|made|kept|held|drew|ran|brought|got|sat|stood|built|cut|put|sent|gave|dug|sang|drove|saw|knew|fed|read|set|bought|sold|came|went|taught|swept|threw)$/;

const HELPED =
  /^(?:out|with|on|to|in|at|by|build|run|set|write|design|organise|organize|plan|the|them|her|him|get|make|put|keep|develop)$/;

const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|hundreds|dozen|dozens|several|many|lot|bunch|handful|couple|few|gang|crew|team|squad|guys|lads|girls|boys|people|staff|hands|women|men|crowd|herd|number)$/;

function isOneOfPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.lower ?? ".";
  if (
    !/^(?:was|were|as|am|i'm|we're|is|just|only|merely|being|been|simply|really|ever|always|still|now|there|stayed|remained|[^a-z])/.test(
      before,
    )
  )
    return false;
  return [0, 1, 2, 3].some((step) => {
    const token = tokens[to + step];
    return (
      token !== undefined &&
      (token.kind === "number" ||
        MANY.test(token.lower) ||
        (token.lower.endsWith("s") && isPost({ ...token, lower: token.lower.slice(0, -1) })))
    );
  });
}

/** "I sat on the committee", "in the chorus, second row"; not "nine people in the team". */
const isOfSpeaker = (tokens: readonly Token[], from: number): boolean =>
  !/^(?:took|take|taking|taken|put|carry|carried|went|go|got)$/.test(
    tokens[from - 1]?.lower ?? "",
  ) &&
  (from === 0 ||
    [1, 2, 3, 4].some((back) =>
      /^(?:i|i'm|i'd|i've|me|worked|sat|served|myself)$/.test(tokens[from - back]?.lower ?? ""),
    ));

const bareOf = (token: Token | undefined): Token =>
  ({ ...token, lower: (token?.lower ?? "").replace(/'s$/, "") }) as Token;

/** Parts that stand inside the name of something else: "head office", "lead time", "running costs". */
const NOT_A_PART =
  /^(?:office|time|times|costs?|start|count|teacher's|injury|poisoning|pipe|paint|generation|gen|magnet|out|off|in|away|into|late|through|dry|short|round|for|marathon)$/;

const NOT_A_TITLE =
  /^(?:office|time|times|costs?|start|count|teacher's|injury|poisoning|pipe|paint|generation|gen|magnet|reason|concern|wind|cold|ache|hall|value|component)$/;
