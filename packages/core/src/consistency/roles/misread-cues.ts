import type { Token } from "../../text/tokens.ts";
import { wordAt } from "../facts/words.ts";
import { agentOf, agentOfTitle, isSomebody } from "./agents.ts";
import { isElliptic, isNegated, isWish, namesSpeaker } from "./clauses.ts";
import { isPost } from "./posts.ts";
import type { RoleCue } from "./words.ts";

/** Words of the table where they stand. */
export interface Seen {
  readonly tokens: readonly Token[];
  readonly label: RoleCue;
  readonly from: number;
  readonly to: number;
  readonly isSingle: boolean;
  readonly word: string;
  readonly last: string;
  readonly before: string;
  readonly next: string;
}

/** True where the words mean something else. */
export type Misreading = (seen: Seen) => boolean;

const member: readonly Misreading[] = [
  // "I joined in 2015", "two agents seconded to me", "what's sent in".
  ({ tokens, to, word, last }) =>
    word === "joined" && last === "in" && tokens[to]?.kind === "number",
  ({ word, next }) => /^(?:seconded|attached|assigned)$/.test(word) && /^(?:me|us|it)$/.test(next),
  ({ word, before }) => word === "sent" && /^(?:was|were|is|are)$|'s$/.test(before),
  // "I answered to a board of seven": whoever leads does.
  ({ tokens, to, word }) =>
    word.startsWith("answer") && [to, to + 1].some((at) => GOVERNING.test(wordAt(tokens, at))),
  // "I'm at my best in a team of four."
  ({ word, before }) => word === "in" && /^(?:best|happiest|happy|better|well)$/.test(before),
  ({ tokens, to, word, last }) =>
    word === "my" && last === "in" && /^\p{Lu}/u.test(tokens[to]?.text ?? ""),
  // "Four prisons take part"; "five bakeries took part".
  (seen) => TAKING_PART.test(seen.word) && isOfSeveral(seen),
  // "He had eleven fitters under him."
  ({ tokens, from, word, last }) =>
    word === "under" && /^(?:him|her)$/.test(last) && !namesSpeaker(tokens, from, SPEAKING),
  // "Permanent staff report to me."
  ({ word, last, next }) =>
    word === "permanent" && last === "staff" && /^(?:report|answer)/.test(next),
  // "They learned by doing."
  ({ word, last, before }) =>
    word === "learned" && last === "by" && /^(?:they|he|she)$/.test(before),
  // "Two years of work on the altarpiece."
  ({ word, last, before }) =>
    word === "work" && last === "on" && /^(?:of|the|my|our)$/.test(before),
  ({ tokens, from, word }) => word === "advised" && isAgainst(tokens, from + 1),
  ({ tokens, from, word }) => word === "observed" && tokens[from - 1]?.kind === "number",
  (seen) => seen.word === "among" && !isOfSpeaker(seen),
  // "We only served lunch."
  ({ word, last, next }) => word === "we" && last === "only" && !ASSISTING.test(next),
  (seen) => seen.word === "i" && seen.last === "only" && isOfTime(seen),
  // "I only drew the labels"; not "I only want".
  ({ word, last, next }) =>
    /^(?:i|we|i've|i'd)$/.test(word) && PLAYED_DOWN.test(last) && !PAST.test(next),
  // "One of the nine drivers"; not "one of the best".
  (seen) => seen.word === "one" && seen.last === "of" && !isOneOfPeople(seen),
  (seen) => /^(?:in|on)$/.test(seen.word) && !isOfSpeaker(seen),
  ({ isSingle, word, next }) => isSingle && word === "helped" && !HELPED.test(next),
  ({ isSingle, word, next }) => isSingle && word.endsWith("ed") && next === "by",
  // "Only a helper"; not "only a tenth of the forms".
  ({ tokens, to, word, last }) =>
    /^(?:only|merely)$/.test(word) && last === "a" && !isPostNear(tokens, to),
];

const ON_BOARD =
  /^(?:airline|airlines|flight|flights|cabin|plane|ship|ferry|ferries|cruise|liner|train|aboard)$/;
const OF_UNIT =
  /^(?:team|shift|tech|squad|group|section|area|line|crew|department|sales|project|unit|country|bar|deck)$/;
const GOVERNING =
  /^(?:board|committee|council|trust|trustees|minister|parliament|ministry|shareholders|owners|investors|governors|public)$/;

/** Only when, and not only what: "I only took the certificate last", "I only joined after the flood". */
function isOfTime({ tokens, to }: Seen): boolean {
  for (let at = to + 1; at < to + 11; at += 1) {
    const lower = wordAt(tokens, at);
    if (/^[.!?;,]?$/.test(lower)) return false;
    if (/^(?:after|when|until|till|once|since|last|later|afterwards)$/.test(lower)) return true;
    if (lower === "in" && tokens[at + 1]?.kind === "number") return true;
  }
  return false;
}

const TAKING_PART = /^(?:take|took|participated?|joined)$/;
const ASSISTING =
  /^(?:help\w*|suppl\w+|assist\w*|advis\w+|provided|carried|executed|implemented|followed|delivered|did|lent)$/;

/** "Eleven villages took part": many, and the speaker is not among them. */
const isOfSeveral = ({ tokens, from, before }: Seen): boolean =>
  before.endsWith("s") &&
  from > 0 &&
  ![1, 2, 3, 4, 5, 6].some((back) => SPEAKING.test(wordAt(tokens, from - back)));

const SPEAKING = /^(?:i|i'm|i've|i'd|we|we've|we'd|me|us|myself)$/;

const isAgainst = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((step) => wordAt(tokens, at + step) === "against");

const title: readonly Misreading[] = [
  // "22 euro per head", "forty tonnes of lead".
  ({ tokens, from, word }) => word === "head" && isCounted(tokens, from),
  ({ word, before }) => word === "lead" && before === "of",
  // "At the airline I was a steward."
  ({ tokens, from, word }) =>
    word === "steward" &&
    tokens.slice(Math.max(0, from - 12), from + 8).some(({ lower }) => ON_BOARD.test(lower)),
  ({ tokens, from, to, word }) =>
    /^land(?:lord|lady)$/.test(word) && agentOfTitle(tokens, from, to) !== "self",
  // "Principal scientist" is a grade.
  ({ tokens, to, isSingle, word, next }) =>
    isSingle &&
    word === "principal" &&
    isPostAt(tokens, to) &&
    !/^(?:investigator|author|architect)$/.test(next),
  ({ tokens, to, isSingle, word }) => isSingle && SUPERVISING.test(word) && !isPostAt(tokens, to),
  // "The chief inspector's report."
  ({ tokens, from, to }) =>
    [to, to + 1].some((at) => isPostsOwn(tokens[at])) && agentOfTitle(tokens, from, to) !== "self",
  ({ isSingle, next }) => isSingle && NOT_A_TITLE.test(next),
];

const lead: readonly Misreading[] = [
  // "Twelve of us in Solo."
  ({ tokens, from, isSingle, before }) =>
    isSingle && /^\p{Lu}/u.test(tokens[from]?.text ?? "") && /^[a-z]/.test(before),
  ({ tokens, from, to, isSingle, word, before }) =>
    isSingle &&
    word === "alone" &&
    (ALONE_OTHERWISE.test(before) || agentOf(tokens, from, to) !== "self"),
];

const deputy: readonly Misreading[] = [
  // "Nobody was acting."
  ({ tokens, from, isSingle, before }) =>
    isSingle && before === "was" && /^(?:nobody|none|one)$/.test(wordAt(tokens, from - 2)),
  // "There was nothing interim about it."
  ({ isSingle, before }) => isSingle && /^(?:nothing|no|not|never|hardly)$/.test(before),
  ({ word, before }) => word === "mate" && before.endsWith("'s"),
  // "In my right hand" is no deputy, "the boss's right hand" is.
  // "For the stand in Hanover."
  ({ tokens, to, last, next }) =>
    last === "in" &&
    (/^(?:the|a)$/.test(next) || /^\p{Lu}/u.test(tokens[to]?.text ?? "")) &&
    /^(?:the|a)$/.test(wordAt(tokens, to - 3)),
  ({ word, before }) => word === "right" && !/^(?:his|her|their|the|a)$|'s$/.test(before),
];

const otherLed: readonly Misreading[] = [
  ({ tokens, to, word, last }) => word === "the" && last === "was" && !isSomebody(tokens, to, 0),
  ({ next }) => /^(?:me|i|us|mine|myself|ours)$/.test(next),
  ({ tokens, to, last }) =>
    last === "me" && /^ma[dk]e$/.test(wordAt(tokens, to - 2)) && !isPostNear(tokens, to),
  // "Driving isn't my thing."
  ({ last, next }) =>
    last === "my" && /^(?:thing|cup|style|strength|way|forte|kind|sort|world|scene)$/.test(next),
  ({ word, last, next }) =>
    word === "they" && last === "us" && !/^(?:to|what|how|where|when|which)$/.test(next),
  ({ tokens, to, word }) => /^belongs?$/.test(word) && !isSomebody(tokens, to),
  ({ tokens, to, word }) =>
    word === "belonged" && /^(?:group|team|crew|circle|squad)$/.test(wordAt(tokens, to + 1)),
];

const verb: readonly Misreading[] = [
  // "Not forty, as the Herald wrote."
  ({ tokens, from, word }) =>
    /^wr[oi]t/.test(word) && [1, 2, 3].some((back) => wordAt(tokens, from - back) === "as"),
  // "I'm not free to start before June."
  ({ isSingle, word, before, tokens, from }) =>
    isSingle && word === "start" && before === "to" && isNegated(tokens, from),
  // "I let team leads sign."
  ({ isSingle, word, before }) => isSingle && word.endsWith("s") && OF_UNIT.test(before),
  // "I've forty people to manage."
  ({ isSingle, before, next }) => isSingle && before === "to" && /^[.,;!?]?$/.test(next),
  // "I chose the smaller hospital."
  ({ word, last, next }) =>
    word === "chose" &&
    last === "the" &&
    /er$|^(?:hospital|job|post|offer|school|firm|company|other|best|first|second)$/.test(next),
  // "I'd never have thought of it", "you've written that".
  ({ tokens, from, word, last }) => word === "thought" && last === "of" && isNegated(tokens, from),
  ({ before }) => /^you(?:'ve|'d)?$/.test(before),
  // "Seventy per cent of the eggs hatched."
  ({ isSingle, word, next }) =>
    isSingle && word === "hatched" && !/^(?:the|a|an|this|it|up)$/.test(next),
  // "The Meals on Wheels run."
  ({ isSingle, word, before, next }) =>
    isSingle &&
    /^(?:run|start|plan|design|draft|lead|head|chair|launch)$/.test(word) &&
    before.endsWith("s") &&
    /^[.,;!?]?$/.test(next),
  ({ tokens, to, isSingle, word }) =>
    isSingle && /^(?:drove|driven|driving)$/.test(word) && !isDrivenWork(tokens, to),
  ({ isSingle, word, next }) => isSingle && /^(?:wr[oi]t\w+)$/.test(word) && LETTERS.test(next),
  // "The school run", "technical lead": verbs only behind more than one.
  ({ isSingle, word, before }) =>
    isSingle &&
    BARE.has(word) &&
    !word.endsWith("s") &&
    !SUBJECT.test(before) &&
    !MORE.test(before),
  ({ tokens, from, to, isSingle, word, before }) =>
    isSingle &&
    (BARE.has(word) || BARE.has(word.replace(/s$/, ""))) &&
    !SUBJECT.test(before) &&
    agentOf(tokens, from, to) !== "other",
  ({ tokens, from, isSingle, word, before }) =>
    isSingle &&
    /^(?:running|run)$/.test(word) &&
    before === "and" &&
    wordAt(tokens, from - 2) === "up",
  ({ isSingle, word, next }) => isSingle && word.startsWith("rul") && next === "out",
  (seen) => seen.isSingle && seen.word.endsWith("ing") && isNoun(seen),
  ({ isSingle, word, before }) =>
    isSingle &&
    PARTICIPLE.test(word) &&
    /^(?:the|a|an|my|our|its|newly|well|by|from|of|all)$/.test(before),
  ({ isSingle, word, next }) =>
    isSingle &&
    /^(?:managed|started|began|planned|opened|decided|thought)$/.test(word) &&
    /^(?:to|at|on|as|in|with|when)$/.test(next),
  ({ isSingle, word, next }) =>
    isSingle &&
    /^(?:thought|decided|opened|started|began|commissioned)$/.test(word) &&
    /^(?:that|it's|he|she|i|[,.])$/.test(next),
];

export const MISREAD: Readonly<Partial<Record<RoleCue, readonly Misreading[]>>> = {
  member,
  title,
  lead,
  deputy,
  "other-led": otherLed,
  "lead-verb": verb,
  "make-verb": verb,
  // "I wrote the scheduler that shared them out."
  parity: [
    // "The co-operative's pricing policy."
    ({ word, last }) => word === "co" && last.startsWith("operative"),
    ({ word, next }) => word.startsWith("shar") && /^(?:them|out)$/.test(next),
  ],
  none: [
    // "I did one winter on her and never set foot on her again."
    ({ tokens, to, last }) =>
      last === "foot" && [0, 1, 2, 3, 4].some((step) => wordAt(tokens, to + step) === "again"),
    // "Money played no part."
    ({ tokens, from, word, last, before }) =>
      word === "no" &&
      /^(?:part|role)$/.test(last) &&
      /^(?:had|played|took)$/.test(before) &&
      !SPEAKING.test(wordAt(tokens, from - 2)),
    // "My health had no part in it."
    ({ word, before }) =>
      /^(?:had|played|took)$/.test(word) && !/^(?:i|i've|i'd|we|and|but|or|,|\.|;|)$/.test(before),
    // "The rest had never set foot in it."
    ({ tokens, from, word, last }) =>
      (word === "never" || last.endsWith("foot")) &&
      !namesSpeaker(tokens, from, SPEAKING) &&
      !isElliptic(tokens, from),
  ],
  us: [
    // "I led them, that's me plus three juniors."
    ({ tokens, to, last, next }) =>
      last === "plus" &&
      !/^(?:my|a|an|one|him|her|the)$/.test(next) &&
      !/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? ""),
  ],
  "co-lead": [
    // "My last two managers both left me to it."
    ({ word, before }) =>
      word === "two" && /^(?:my|our|last|previous|first|past|next)$/.test(before),
  ],
  // "That was me done."
  mine: [
    ({ tokens, from, last, next }) =>
      last === "me" &&
      wordAt(tokens, from).startsWith("that") &&
      /^[a-z]/.test(next) &&
      !/^(?:who|in|as|running|and)$/.test(next),
  ],
  // "I had no handover."
  unborn: [({ word, before }) => word === "had" && /^(?:i|we)$/.test(before)],
  inherited: [
    // "The book came with an advance", "a legacy of nine hundred thousand".
    ({ tokens, to, word, last, next }) =>
      word === "came" && last === "with" && (/^an?$/.test(next) || tokens[to]?.kind === "number"),
    ({ last, next }) => last === "legacy" && next === "of",
    // "The sports hall was handed over in August."
    ({ tokens, from, last, next }) =>
      last === "handed" && next === "over" && agentOf(tokens, from, from + 1) !== "self",
    // "A chain took it over from me."
    ({ word, last, next }) => /^t(?:ook|ak)/.test(word) && last === "from" && next === "me",
    // "Nobody in the family needed me", "hearing loss in my family", "an interest in the family firm".
    ({ tokens, from, word, last }) =>
      word === "in" && last === "family" && !isHandedDown(tokens, from),
    ({ tokens, from, word, before }) =>
      word === "family" && /^(?:a|any|another)$/.test(before) && isWish(tokens, from),
    ({ tokens, to, word, last }) =>
      word === "came" && last === "after" && !isSomebody(tokens, to, 2),
  ],
};

/** The same whatever the words stand for. */
export const MISREAD_ANYWHERE: readonly Misreading[] = [
  // "The start-up", "a family-owned firm", "a head-on crash".
  ({ tokens, from, word }) => word === "start" && tokens[from + 1]?.text === "-",
  ({ isSingle, word, before }) => isSingle && before === "-" && OF_COMPOUND.test(word),
  ({ isSingle, word, next }) => isSingle && next === "-" && /^(?:head|lead|run|own)$/.test(word),
  ({ tokens, from, to, word }) =>
    word === "replaced" && !(isSomebody(tokens, to, 1) && agentOf(tokens, from, to) === "self"),
  ({ label, isSingle, word, next }) =>
    isSingle &&
    label !== "title" &&
    /^(?:lead|head|run|running|ran|own|chair|leading|managed)$/.test(word) &&
    NOT_A_PART.test(next),
  ({ isSingle, word, before }) =>
    isSingle && word === "own" && /^(?:my|our|their|his|her|its|your)$/.test(before),
  // "The inspection ran fourteen weeks."
  ({ isSingle, word, next }) =>
    isSingle &&
    /^(?:ran|runs|running|run)$/.test(word) &&
    /^(?:for|over|until|till|from|on|out|into|away|late|to|at)$|^\d/.test(next),
  ({ tokens, to, isSingle, word }) =>
    isSingle &&
    word === "ran" &&
    /^(?:days|weeks|months|years|hours|minutes)$/.test(wordAt(tokens, to + 1)),
];

/** "It's been in the family for ninety years", "it stayed in the family". */
const isHandedDown = (tokens: readonly Token[], from: number): boolean =>
  /^(?:been|was|were|is|are|stayed|stays|kept|keep|remained|it|long|always|already)$/.test(
    wordAt(tokens, from - 1),
  );

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

const MORE = /s$|^(?:and|people|men|women)$/;
const PARTICIPLE = /ed$|^(?:led|run|written|drawn|built|driven)$/;
const OF_COMPOUND = /^(?:owned|run|led|built|made|designed|managed|written|drawn)$/;
const PLAYED_DOWN = /^(?:only|just|merely|simply|mostly|mainly)$/;

const isPostAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isPost(token);
};

const isPostNear = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((step) => isPostAt(tokens, at + step));

/** "22 euro per head", "thirty head of cattle". */
const isCounted = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.kind === "number" ||
  /^(?:per|hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen)$/.test(
    tokens[from - 1]?.lower ?? "",
  );

/** "The supervising pharmacist", "leading hand". */
const SUPERVISING = /^(?:supervising|managing|presiding|leading|directing|commanding|sole)$/;

const ALONE_OTHERWISE =
  /^(?:left|leave|leaving|let|be|being|lived|live|drives?|travels?|never|not|home|him|her|them|it)$/;

/** "Drove the change"; not "drove the van". */
const isDrivenWork = (tokens: readonly Token[], to: number): boolean =>
  [0, 1, 2, 3].some((step) =>
    /^(?:change|changes|project|programme|program|initiative|effort|strategy|negotiations|process|reform|agenda|sales|growth|adoption|transformation|design|campaign|rollout|migration|by|forward|whole|thing)$/.test(
      tokens[to + step]?.lower ?? "",
    ),
  );

/** "Commissioning of the mill", "supervising juniors is the part I'd give up", "the running costs". */
function isNoun({ tokens, from, before, next }: Seen): boolean {
  const isFirst = from === 0 || /^[.!?]$/.test(before);
  const isSubject =
    isFirst &&
    [2, 3, 4, 5].some((step) => /^(?:is|isn't|was|wasn't)$/.test(wordAt(tokens, from + step)));
  const isVerb = /^(?:am|was|were|been|i'm|is|and|while|me|him|her|them|[,.]|)$|ly$/.test(before);
  return next === "of" || isSubject || !isVerb;
}

/** "I wrote to them", "write a note". */
const LETTERS = /^(?:to|back|home|him|her|them|me|us|off|down|about)$/;

const PAST =
  /^(?!need)\w+ed$|^(?:did|wrote|took|made|kept|held|drew|ran|brought|got|sat|stood|built|cut|put|sent|gave|dug|sang|drove|saw|knew|fed|read|set|bought|sold|came|went|taught|swept|threw)$/;

const HELPED =
  /^(?:out|with|on|to|in|at|by|build|run|set|write|design|organise|organize|plan|the|them|her|him|get|make|put|keep|develop)$/;

const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|hundreds|dozen|dozens|several|many|lot|bunch|handful|couple|few|gang|crew|team|squad|guys|lads|girls|boys|people|staff|hands|women|men|crowd|herd|number)$/;

function isOneOfPeople({ tokens, from, to }: Seen): boolean {
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
const isOfSpeaker = ({ tokens, from }: Seen): boolean =>
  !/^(?:took|take|taking|taken|put|carry|carried|went|go|got)$/.test(
    tokens[from - 1]?.lower ?? "",
  ) &&
  (from === 0 ||
    [1, 2, 3, 4].some((back) =>
      /^(?:i|i'm|i'd|i've|me|worked|sat|served|myself)$/.test(tokens[from - back]?.lower ?? ""),
    ));

/** "The chief inspector's". */
const isPostsOwn = (token: Token | undefined): boolean =>
  token !== undefined &&
  /[a-z]'s$/.test(token.lower) &&
  isPost({ ...token, lower: token.lower.replace(/'s$/, "") });

/** Parts that stand inside the name of something else: "head office", "lead time", "running costs". */
const NOT_A_PART =
  /^(?:office|time|times|costs?|start|count|teacher's|injury|poisoning|pipe|paint|generation|gen|magnet|out|off|in|away|into|late|through|dry|short|round|for|marathon)$/;

const NOT_A_TITLE =
  /^(?:office|time|times|costs?|start|count|teacher's|injury|poisoning|pipe|paint|generation|gen|magnet|reason|concern|wind|cold|ache|hall|value|component)$/;
