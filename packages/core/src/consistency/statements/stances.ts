import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import type { Stance } from "./fact.ts";
import { subjectOf } from "./subjects.ts";

export interface FoundStance {
  readonly value: Stance;
  readonly from: number;
  readonly to: number;
}

/** Questions of taste that interviews turn on, and how either side of each is put (domain.md CK-06). */
const AXES: Readonly<Record<string, readonly string[]>> = {
  "place:home": [
    "remote",
    "remotely",
    "from home",
    "at home",
    "home office",
    "work from home",
    "working from home",
    "wfh",
    "kitchen table",
    "from my kitchen",
    "from here",
    "anywhere in the world",
  ],
  "place:office": [
    "in the office",
    "at the office",
    "office based",
    "on site",
    "onsite",
    "on-site",
    "at my desk in",
    "in person",
    "around people all day",
  ],
  "track:expert": [
    "individual contributor",
    "stay an ic",
    "specialist",
    "stay technical",
    "stay hands on",
    "hands on work",
    "hard problems",
    "an expert",
    "rather than staff to supervise",
    "not after a management",
    "management is not for me",
    "management isn't for me",
    "no management",
    "no wish to manage",
    "don't want to manage",
    "not a manager",
    "never manage",
    "no direct reports",
    "no reports",
    "without reports",
    "never want to be a foreman",
    "keep my hands dirty",
    "hands dirty",
    "never becoming one",
  ],
  "track:manager": [
    "manage people",
    "managing people",
    "managing a team",
    "manage a team",
    "lead a team",
    "leading a team",
    "lead a crew",
    "a team of my own",
    "my own team",
    "team of my own",
    "run a team",
    "management role",
    "management post",
    "into management",
    "people management",
    "a head of role",
    "direct reports",
    "become a manager",
    "be a manager",
    "leadership role",
  ],
  "travel:yes": [
    "on the road",
    "happy to travel",
    "like to travel",
    "love to travel",
    "love travelling",
    "love traveling",
    "enjoy the travel",
    "enjoy travelling",
    "enjoy traveling",
    "travel is fine",
    "travel is no problem",
    "travel is ok",
    "fine with travel",
    "travel as much",
    "overnight stays are fine",
    "fly anywhere",
    "live out of a suitcase",
    "suitcase is packed",
    "any amount of travel",
    "travel gladly",
  ],
  "travel:no": [
    "home for supper",
    "home every night",
    "home every evening",
    "home at night",
    "home in the evening",
    "overnight stays isn't",
    "overnight stays aren't",
    "no travel",
    "no overnight*",
    "sleep in my own bed",
    "own bed",
    "can't travel",
    "cannot travel",
    "don't want to travel",
    "not travel",
    "won't travel",
    "no longer travel",
    "no more travel*",
    "travel is out",
    "travelling is out",
    "hate travelling",
    "hate hotels",
    "sick of hotels",
    "no hotels",
    "no flying",
    "don't fly",
  ],
  "weekend:yes": [
    "weekends are no problem",
    "weekends are fine",
    "weekends fine",
    "weekends are ok",
    "happy to work weekends",
    "work weekends",
    "weekend work is fine",
    "like weekends",
    "weekend shifts are fine",
    "weekends suit",
  ],
  "weekend:no": [
    "rule out working saturdays",
    "no weekends",
    "weekends are out",
    "not weekends",
    "weekends off",
    "don't do weekends",
    "don't work weekends",
    "can't do weekends",
    "weekends free",
    "weekends are sacred",
    "weekends belong",
    "never on a sunday",
    "saturdays and sundays",
  ],
  "night:yes": [
    "permanent nights",
    "prefer nights",
    "like nights",
    "love nights",
    "nights are fine",
    "nights suit",
    "night shifts suit",
    "happy on nights",
    "night owl",
  ],
  "night:no": [
    "days only",
    "no nights",
    "no more nights",
    "not nights",
    "share of nights",
    "done with nights",
    "can't do nights",
    "nights are out",
    "nights don't",
  ],
  "oncall:yes": [
    "on call is fine",
    "happy to be on call",
    "on call is no problem",
    "on call doesn't bother",
    "don't mind on call",
    "don't mind being on call",
    "on call suits",
    "like being on call",
  ],
  "oncall:no": [
    "no on call",
    "not on call",
    "no more on call",
    "on call is out",
    "on call isn't",
    "on call is not",
    "won't do on call",
    "never on call",
    "rule out on call",
  ],
  "size:small": [
    "small firm",
    "small company",
    "small companies",
    "small team",
    "something small",
    "small outfit",
    "smaller company",
    "smaller firm",
    "startup",
    "startups",
    "start up",
    "start ups",
    "family business",
    "family firm",
    "know everyone by name",
    "like things small",
    "under 50 people",
    "dozen people",
    "tiny team",
  ],
  "size:large": [
    "large group",
    "large company",
    "large firm",
    "large companies",
    "large organisation",
    "big company",
    "big firm",
    "big organisation",
    "corporation",
    "corporate",
    "multinational",
    "ten thousand people",
    "established company",
    "big corporate",
    "blue chip",
    "big name",
    "a giant",
    "household name",
    "small outfits make me nervous",
  ],
  "hours:full": ["full time", "full-time", "forty hours", "40 hours", "five days a week"],
  "hours:part": [
    "part time",
    "part-time",
    "thirty hours",
    "reduced hours",
    "four days a week",
    "three days a week",
    "four day week",
    "half days",
    "mornings only",
    "job share",
    "less hours",
    "fewer hours",
  ],
  "contract:permanent": [
    "permanent",
    "permanently",
    "employed",
    "on a payroll",
    "payroll job",
    "staff job",
    "staff position",
    "staff role",
    "regular contract",
    "open ended",
  ],
  "contract:freelance": [
    "freelance",
    "freelancer",
    "contractor",
    "contracting",
    "self employed",
    "fixed term",
    "day rate",
    "interim",
    "on anyone's payroll",
    "my own boss",
  ],
  "relocate:yes": [
    "would be fine moving",
    "happy to move",
    "happy to relocate",
    "willing to relocate",
    "willing to move",
    "ready to move",
    "ready to relocate",
    "relocating is fine",
    "relocate anywhere",
    "move anywhere",
    "can relocate",
    "could relocate",
    "would relocate",
    "would move",
    "moving up to _ would be fine",
    "moving is no problem",
    "we rent",
  ],
  "relocate:no": [
    "wouldn't relocate",
    "won't relocate",
    "not relocate",
    "can't relocate",
    "cannot relocate",
    "wouldn't move",
    "won't move",
    "not moving",
    "can't move",
    "stay where",
    "staying put",
    "not leave",
    "never leave",
    "rooted here",
    "kids are settled",
    "done from here",
    "no relocation",
  ],
  "team:alone": [
    "work alone",
    "working alone",
    "on my own",
    "left alone",
    "by myself",
    "be left alone",
    "lone wolf",
    "headphones on",
    "quiet room",
    "complete quiet",
    "back room",
    "solo work",
  ],
  "team:together": [
    "in a team",
    "with others",
    "team player",
    "pairing all day",
    "bounce ideas",
    "around people",
    "surrounded by people",
    "busy loud",
    "open plan",
    "collaborat*",
  ],
  "client:yes": [
    "client contact",
    "with clients",
    "client facing",
    "customer facing",
    "customer contact",
    "out with them",
    "with customers",
    "on the shop floor",
    "in front of clients",
    "my clients",
  ],
  "client:no": [
    "no client",
    "don't want client",
    "no customer contact",
    "back office",
    "back room",
    "behind the scenes",
    "away from customers",
    "away from clients",
    "no clients",
    "not client facing",
    "no more clients",
  ],
  "structure:yes": [
    "clear processes",
    "clear structure",
    "structure",
    "structures",
    "clear rules",
    "clear brief",
    "well defined",
    "clear guidelines",
  ],
  "structure:no": [
    "blank page",
    "blank sheet",
    "greenfield",
    "chaos",
    "free hand",
    "few rules",
    "no rules",
    "ambiguity",
    "make it up as",
    "carte blanche",
  ],
};

/** Likes and dislikes, to be read with what they are about. */
const ATTITUDES: Readonly<Record<"for" | "against", readonly string[]>> = {
  for: [
    "love",
    "loved",
    "like",
    "likes",
    "enjoy",
    "enjoyed",
    "prefer",
    "preferred",
    "preference",
    "favourite",
    "favorite",
    "favour",
    "happy",
    "happiest",
    "happy to",
    "keen",
    "keen on",
    "fond of",
    "fan of",
    "would be fine",
    "is fine",
    "are fine",
    "fine with",
    "fine by me",
    "is ok",
    "are ok",
    "is okay",
    "no problem",
    "suits me",
    "suit me",
    "suits",
    "i want",
    "i'd want",
    "want to",
    "would want",
    "wanted",
    "would like",
    "i'd like",
    "look for",
    "looking for",
    "looking forward",
    "my best work",
    "does it for me",
    "for me it's",
    "can't wait",
    "thrive",
    "thrived",
    "ideal",
    "comfortable",
    "i'd miss",
    "would miss",
    "i'd welcome",
    "welcome",
    "is what i want",
    "i'm after",
    "it's _ i'm after",
    "aim",
    "my aim",
    "ambition",
    "dream",
    "excited",
    "attracts me",
    "draws me",
    "appeals to me",
    "at ease",
    "best when",
    "at my best",
    "dying to",
    "all for",
    "believe in",
    "swear by",
    "doesn't bother me",
    "don't mind",
    "wouldn't mind",
    "glad to",
    "gladly",
    "willing",
    "ready to",
    "open to",
    "up for",
    "easily",
    "perfect",
  ],
  against: [
    "hate",
    "hated",
    "dislike",
    "disliked",
    "can't stand",
    "cannot stand",
    "can't abide",
    "can't bear",
    "loathe",
    "detest",
    "never",
    "don't want",
    "do not want",
    "didn't want",
    "wouldn't want",
    "not want",
    "no longer want",
    "isn't for me",
    "is not for me",
    "aren't for me",
    "not for me",
    "not my thing",
    "not interested",
    "wouldn't interest",
    "no interest",
    "don't like",
    "do not like",
    "didn't like",
    "don't enjoy",
    "do not enjoy",
    "not keen",
    "no fan of",
    "not a fan",
    "sick of",
    "tired of",
    "fed up",
    "enough of",
    "had enough",
    "done with",
    "drives me mad",
    "drives me crazy",
    "drives me up",
    "makes me nervous",
    "make me nervous",
    "wears me out",
    "wear me out",
    "drains me",
    "exhausts me",
    "bores me",
    "bored by",
    "can't see the point",
    "don't see the point",
    "see no point",
    "see myself with",
    "don't see myself",
    "wouldn't",
    "won't",
    "would not",
    "will not",
    "rule out",
    "ruled out",
    "out of the question",
    "is out",
    "are out",
    "avoid",
    "refuse",
    "no more",
    "not any more",
    "any longer",
    "anymore",
    "not again",
    "never again",
    "rather not",
    "worst",
    "dread",
    "dreaded",
    "nightmare",
    "nervous",
    "allergic",
    "turn down",
    "turned down",
    "say no to",
    "under no circumstances",
    "no way",
    "deal breaker",
    "dealbreaker",
    "put off",
    "puts me off",
    "without",
    "nothing to do with",
  ],
};

/** Words that name a question of taste; for or against is told by what stands around them. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  weekend: ["weekend", "weekends", "saturday", "saturdays", "sunday", "sundays"],
  night: [
    "nights",
    "night shift",
    "night shifts",
    "night work",
    "nightshift",
    "late shifts",
    "after dark",
  ],
  day: ["days only", "day shift", "day shifts", "daytime", "daytime shifts", "day work"],
  oncall: ["on call", "standby", "pager", "out of hours"],
  travel: [
    "travel",
    "travelling",
    "traveling",
    "trips",
    "hotel",
    "hotels",
    "flights",
    "flying",
    "airports",
    "overnight stays",
    "away from home",
    "nights away",
    "on the road",
    "site visits",
  ],
  relocate: [
    "relocate",
    "relocating",
    "relocation",
    "move house",
    "moving house",
    "move there",
    "moving there",
    "move anywhere",
    "uproot",
    "resettle",
    "move to",
    "moving to",
  ],
  home: [
    "from home",
    "home office",
    "remote",
    "remotely",
    "home working",
    "homeworking",
    "kitchen table",
    "working at home",
    "work at home",
  ],
  office: [
    "in the office",
    "the office",
    "at the office",
    "office days",
    "on site",
    "open plan",
    "at my desk",
    "in person",
  ],
  manage: [
    "managing people",
    "manage people",
    "people management",
    "line management",
    "managing staff",
    "direct reports",
    "management role",
    "management post",
    "leading people",
    "leading a team",
    "lead a team",
    "manage a team",
    "managing a team",
    "managing others",
    "being a boss",
    "be a boss",
    "into management",
    "staff to supervise",
    "personnel matters",
    "appraisals",
    "in charge of people",
    "have a team",
    "a team under me",
    "foreman",
  ],
  expert: [
    "specialist",
    "individual contributor",
    "hands on",
    "technical work",
    "expert",
    "bench work",
    "on the tools",
  ],
  client: [
    "clients",
    "client contact",
    "client work",
    "client meetings",
    "customers",
    "customer contact",
    "facing the public",
    "the public",
    "front of house",
    "patients",
    "phone calls",
    "the counter",
  ],
  backroom: ["back room", "back office", "behind the scenes", "out of sight", "backstage"],
  pair: ["pairing", "pair programming", "pair work", "mob programming"],
  solo: ["solo", "on my own", "by myself", "alone"],
  teamwork: [
    "teamwork",
    "in a team",
    "part of a team",
    "team work",
    "working with others",
    "colleagues around me",
  ],
  small: [
    "small outfit",
    "small outfits",
    "small firm",
    "small firms",
    "small company",
    "small companies",
    "small team",
    "small place",
    "startup",
    "startups",
    "start up",
    "start ups",
    "tiny firms",
    "tiny",
    "family firm",
    "family business",
    "boutique",
  ],
  large: [
    "large group",
    "large company",
    "large companies",
    "large firm",
    "large organisation",
    "big company",
    "big companies",
    "big corporation",
    "corporations",
    "corporation",
    "corporates",
    "big organisation",
    "multinational",
    "multinationals",
    "big firm",
    "giant",
    "conglomerate",
    "big players",
  ],
  permanent: [
    "permanent",
    "permanent post",
    "permanent contract",
    "employment",
    "payroll",
    "staff contract",
  ],
  freelance: [
    "freelance",
    "freelancing",
    "self employed",
    "self employment",
    "contracting",
    "contractor",
    "day rate",
    "own account",
  ],
  full: ["full time", "full week", "forty hours", "40 hours"],
  part: [
    "part time",
    "thirty hours",
    "four day week",
    "reduced hours",
    "half days",
    "job share",
    "fewer hours",
    "three days a week",
    "80 percent",
    "eighty percent",
  ],
  speak: [
    "public speaking",
    "presenting",
    "presentations",
    "on stage",
    "speaking to a room",
    "big audience",
    "audiences",
    "lecturing",
    "conferences",
    "microphone",
  ],
  routine: [
    "routine",
    "routines",
    "repetition",
    "same every day",
    "predictable",
    "clear processes",
    "procedures",
    "process",
    "rules",
    "structure",
    "structures",
    "checklists",
  ],
  free: [
    "variety",
    "every day different",
    "improvising",
    "improvise",
    "blank page",
    "blank sheet",
    "free hand",
    "freedom",
    "chaos",
    "ambiguity",
    "from scratch",
  ],
  early: ["early shift", "early start", "early starts", "mornings", "early bird", "at six"],
  late: ["late shift", "late start", "evenings", "night owl"],
  open_source: ["open source"],
  overtime: ["overtime", "extra hours", "long hours"],
  shift: ["shifts", "shift work", "rotating shifts", "rota"],
};

/** Sides of one question. */
const SIDES: Readonly<Record<string, readonly [axis: string, pole: string, against: string]>> = {
  weekend: ["weekend", "yes", "no"],
  night: ["night", "yes", "no"],
  day: ["night", "no", "yes"],
  oncall: ["oncall", "yes", "no"],
  travel: ["travel", "yes", "no"],
  relocate: ["relocate", "yes", "no"],
  home: ["place", "home", "office"],
  office: ["place", "office", "home"],
  manage: ["track", "manager", "expert"],
  expert: ["track", "expert", "manager"],
  client: ["client", "yes", "no"],
  backroom: ["client", "no", "yes"],
  pair: ["team", "together", "alone"],
  solo: ["team", "alone", "together"],
  teamwork: ["team", "together", "alone"],
  small: ["size", "small", "large"],
  large: ["size", "large", "small"],
  permanent: ["contract", "permanent", "freelance"],
  freelance: ["contract", "freelance", "permanent"],
  full: ["hours", "full", "part"],
  part: ["hours", "part", "full"],
  speak: ["speak", "yes", "no"],
  routine: ["structure", "yes", "no"],
  free: ["structure", "no", "yes"],
  early: ["early", "yes", "no"],
  late: ["early", "no", "yes"],
  open_source: ["open-source", "yes", "no"],
  overtime: ["overtime", "yes", "no"],
  shift: ["shift", "yes", "no"],
};

const findTopics = phraseFinder(TOPICS);
const findAxes = phraseFinder(AXES);
const findAttitudes = phraseFinder(ATTITUDES);

const NEGATION =
  /^(?:not|never|no|don't|doesn't|didn't|wouldn't|won't|can't|cannot|isn't|aren't|wasn't|nothing|without|hate|hated|avoid|against|nor|neither|stop|rule|ruled|enough|sick|tired|done|isn|any|rather|mad|nervous|instead)$/;

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  Object.keys(AXES).map((label) => {
    const [axis = "", pole = ""] = label.split(":");
    const other = Object.keys(AXES).find(
      (one) => one.startsWith(`${axis}:`) && one !== `${axis}:${pole}`,
    );
    return [label, other ?? label] as const;
  }),
);

/** What a telling is for and against, in order: named questions of taste, then likes and dislikes of anything. */
export function stancesIn(tokens: readonly Token[]): readonly FoundStance[] {
  const attitudes = findAttitudes(tokens);
  const named = longestOf(findAxes(tokens)).map((match) => {
    const label = isTurned(tokens, match, attitudes)
      ? (OPPOSITE.get(match.label) ?? match.label)
      : match.label;
    const [axis = "", pole = ""] = label.split(":");
    return { value: { type: "stance" as const, axis, pole }, from: match.from, to: match.to };
  });
  const told = topicsOf(tokens, longestOf(attitudes)).filter(
    ({ value, from }) =>
      !named.some((one) => one.value.axis === value.axis && Math.abs(one.from - from) <= 6),
  );
  return [...resolved([...named, ...told]), ...likesOf(tokens, longestOf(attitudes))];
}

/** One side for each question: of two that a telling touches, the one said last and with an attitude stands. */
function resolved(stances: readonly FoundStance[]): readonly FoundStance[] {
  return stances.filter((stance) => {
    const others = stances.filter((other) => other.value.axis === stance.value.axis);
    const poles = new Set(others.map(({ value }) => value.pole));
    return (
      poles.size === 1 ||
      others.at(-1) === stance ||
      others.filter(({ value }) => value.pole === stance.value.pole).length * 2 > others.length
    );
  });
}

/** A topic with the nearest like or dislike in its sentence. */
function topicsOf(
  tokens: readonly Token[],
  attitudes: readonly PhraseMatch<"for" | "against">[],
): readonly FoundStance[] {
  return longestOf(findTopics(tokens)).flatMap((match) => {
    const side = SIDES[match.label];
    if (!side) return [];
    const near = attitudes
      .map((attitude) => ({
        attitude,
        gap: attitude.from >= match.to ? attitude.from - match.to : match.from - attitude.to,
      }))
      .filter(({ attitude, gap }) => gap >= -2 && gap <= 9 && !isCut(tokens, match, attitude))
      .sort((x, y) => x.gap - y.gap)[0]?.attitude;
    const isNegated = [1, 2, 3, 4].some(
      (back) =>
        /^(?:not|no|never|don't|without|neither|nor)$/.test(
          tokens[match.from - back]?.lower ?? "",
        ) &&
        !/^(?:mind|matter|bother)$/.test(tokens[match.from - back + 1]?.lower ?? "") &&
        !isStop(tokens, match.from - back, match.from),
    );
    const isDenied = /^(?:is|are|was|were) (?:not|out)\b|^(?:isn't|aren't|wasn't)\b/.test(
      tokens
        .slice(match.to, match.to + 3)
        .map(({ lower }) => lower)
        .join(" "),
    );
    if (isDenied) {
      const [axis, , against] = side;
      return [
        { value: { type: "stance" as const, axis, pole: against }, from: match.from, to: match.to },
      ];
    }
    if (!near && !isNegated) return [];
    const isAgainst = near ? (near.label === "against") !== isTurnedLike(tokens, near) : true;
    const [axis, pole, against] = side;
    return [
      {
        value: { type: "stance" as const, axis, pole: isAgainst ? against : pole },
        from: match.from,
        to: match.to,
      },
    ];
  });
}

const isStop = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^[.!?;]$/.test(text));

const isCut = (
  tokens: readonly Token[],
  a: { from: number; to: number },
  b: { from: number; to: number },
): boolean =>
  tokens
    .slice(Math.min(a.to, b.to), Math.max(a.from, b.from))
    .some(({ lower }) => /^(?:[.!?;]|but|because|than|though|although)$/.test(lower));

const isTurnedLike = (
  tokens: readonly Token[],
  { label, from }: PhraseMatch<"for" | "against">,
): boolean =>
  label === "for" &&
  [1, 2].some((back) =>
    /^(?:not|don't|doesn't|didn't|never|no|wouldn't|isn't|cannot|can't|aren't)$/.test(
      tokens[from - back]?.lower ?? "",
    ),
  );

const longestOf = <Label extends string>(
  matches: readonly PhraseMatch<Label>[],
): readonly PhraseMatch<Label>[] =>
  matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.from <= match.from &&
          other.to >= match.to &&
          other.to - other.from > match.to - match.from,
      ),
  );

/** "Working from home drives me mad", "I don't want a large company". */
function isTurned(
  tokens: readonly Token[],
  { label, from, to }: PhraseMatch<string>,
  attitudes: readonly PhraseMatch<"for" | "against">[],
): boolean {
  const isNo = label.endsWith(":no");
  if (isNo) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower) || lower === "but") break;
    if (lower === "than") return true;
    if (NEGATION.test(lower) && lower !== "rather" && lower !== "any") return lower !== "mind";
  }
  const after = tokens.slice(to, to + 3).map(({ lower }) => lower);
  if (/\b(?:was|is|were|are|got|became|gets) (?:far |much )?too\b/.test(after.join(" ")))
    return true;
  return attitudes.some(
    (attitude) =>
      attitude.label === "against" &&
      attitude.from >= to &&
      attitude.from - to <= 3 &&
      !tokens.slice(to, attitude.from).some(({ lower }) => /^[.!?;,]$/.test(lower)),
  );
}

/** A like or dislike with the content words that follow or precede it in its clause. */
function likesOf(
  tokens: readonly Token[],
  attitudes: readonly PhraseMatch<"for" | "against">[],
): readonly FoundStance[] {
  return attitudes.flatMap(({ label, from, to }) => {
    const objects = [...objectsFrom(tokens, to, 1), ...objectsFrom(tokens, from - 1, -1)];
    const isTurned =
      label === "for" &&
      [1, 2].some((back) =>
        /^(?:not|don't|doesn't|didn't|never|no|wouldn't|isn't|cannot|can't)$/.test(
          tokens[from - back]?.lower ?? "",
        ),
      );
    const pole = isTurned ? "against" : label;
    return [...new Set(objects)].map((object) => ({
      value: { type: "stance" as const, axis: `~${object}`, pole },
      from,
      to,
    }));
  });
}

function objectsFrom(tokens: readonly Token[], start: number, step: 1 | -1): readonly string[] {
  const objects: string[] = [];
  for (
    let at = start;
    at >= 0 && at < tokens.length && Math.abs(at - start) < 8 && objects.length < 4;
    at += step
  ) {
    const token = tokens[at];
    if (
      !token ||
      /^[.!?;]$/.test(token.text) ||
      /^(?:but|than|because|although|though)$/.test(token.lower)
    )
      break;
    if (token.text === "," && objects.length > 0) break;
    if (token.kind === "word" && !isFunctionWord(token.lower)) {
      const subject = subjectOf(token.lower);
      if (subject) objects.push(subject);
    }
  }
  return objects;
}
