import type { Token } from "../../text/tokens.ts";
import { wordAt, wordSet } from "../facts/words.ts";
import { agentOfTitle } from "./agents.ts";
import { isNegated, isWish } from "./clauses.ts";

/** What a person is by trade or post, where the ending does not tell. */
export const POSTS = new Set(
  `head chair lead deputy chief nurse cook chef commis clerk corporal sergeant lieutenant major colonel private executive postdoc doctoral tutor pi intern apprentice trainee temp temping matron midwife porter
  sister boss captain mate cadet guard steward bosun hand vicar curate principal governor trustee fellow dean reader judge
  attorney counsel barrister solicitor paralegal secretary ceo cto cfo coo md vp owner founder cofounder co-founder partner freelancer
  volunteer member contributor observer spokesperson artist guide cashier barista waiter waitress host au-pair nanny ganger labourer electrician
  sommelier understudy extra usher dresser runner grip gaffer grower picker packer temp dogsbody employee
  candidate nominee coxswain cox quartermaster lookout waitress stewardess hostess actress seamstress governess manageress mistress abbess
  op associate analyst registrar superintendent pupil resident recruit agent rep sergeant sgt aide delegate trustee deckie
  roustabout roughneck cop constable tech medic vet gp locum actuary notary advocate attaché diplomat consul priest deacon
  chaplain bailiff sacristan patissier pâtissier kp concierge bellhop valet maid mechanic joiner mason navvy dev sre qa evp svp
  phd senco sio docent prof provost rector ra ta heo seo goalie referee coach physio stringer dj hca doula radiographer shepherd stagiaire
  greenkeeper underwriter quant loadmaster paramedic deckhand farmhand stagehand cowhand skipper signwriter rigger lampie lampy sparky chippy brickie crewman linesman airman
  prompter caller continuo repetiteur répétiteur archivist verger apprentice improver journeyman chargehand storeman checker`.split(
    /\s+/,
  ),
);

const POST_ENDING =
  /(?:er|or|ist|[aeo]rian|[eo]dian|[lr]ogian|[aiu]cian|ician|rdian|ant|eer|man|woman|person|keeper|wright|smith)$/;

const NO_POST = new Set(
  `other another either neither sheer underwater number never ever over under after water paper order matter master's summer winter computer
  later rather better whether together former latter quarter letter customer center her per offer fewer larger smaller bigger
  higher lower longer shorter older younger faster power tower river corner answer december september october november color
  colour error floor door motor sector factor mirror minor major prior assessor's doctor's woman's human constant important
  restaurant plant grant want relevant distant instant significant pleasant tenant's list consist exist business process less
  success access address possible user consumer buyer's shopper cover wrist fist mist twist waist chest resist chapter chat helper's member's dinner partner's dozer weather sister's tender tier tumor flower mother father brother daughter earlier easier harder cheaper sooner closer smoother winter centre
  disaster nearer german liver easter turnover altogether layover handover takeover makeover overtime caliber forever however wherever whenever monster poster theater theatre timber rubber copper silver leather
  feather butter helicopter tractor reactor elevator escalator generator compressor sensor monitor server printer scanner computer
  router container trailer freezer cooker boiler toaster mixer dryer counter folder banner honour humour vapour flavour
  savior harbor labor favor neighbor harbour labour favour neighbour deeper stronger weaker safer richer poorer clearer darker warmer
  colder hotter taller wider quieter busier happier tougher rougher kinder fairer newer fresher greener steeper sharper thinner
  thicker heavier simpler stricter tighter fuller finer younger wiser nicer consider remember deliver discover recover suffer prefer
  refer transfer enter gather bother wonder trigger differ alter register redundant reluctant pregnant brilliant hesitant arrogant
  elegant vacant dominant abundant vibrant reliant resistant christian italian russian norwegian canadian australian brazilian indian
  egyptian belgian austrian hungarian romanian bulgarian ukrainian asian civilian median whoever whatever persist insist exist enlist
  finger shoulder anger danger hunger laughter daughter slaughter shelter filter litter letter twitter bitter better glitter october
  september november december`.split(/\s+/),
);

const NEVER_IN_POST =
  /^(?:i|you|he|she|we|they|would|wouldn't|not|never|no|than|if|while|because|so|after|before|either|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|some|any|each|every|more|another|other|per)$|^(?:i|you|he|she|we|they|it|that|there|here|what|who)'/;

export const isPost = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  (POSTS.has(lower) || (lower.length > 4 && POST_ENDING.test(lower) && !NO_POST.has(lower)));

/** "I was the site manager", "as head pastry chef", "my post was form tutor", "hired as a runner". */
const BEFORE_POST = wordSet(
  `am was as being became become i'm made title role post job position elected appointed promoted hired joined worked
  employed been is called technically officially only just merely stayed remained`,
);

interface FoundPost {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

const SENTENCE_STARTS = wordSet(". ! ? :");

/** Posts that a telling gives the speaker, as written. */
export function postsIn(tokens: readonly Token[]): readonly FoundPost[] {
  const posts: FoundPost[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    const isFirst = at === 0 || SENTENCE_STARTS.has(wordAt(tokens, at - 1));
    const bare = isFirst ? postAt(tokens, at) : undefined;
    if (
      bare &&
      !/^(?:our|the|a|an|this|that|these)$/.test(lower) &&
      (AFTER_BARE_POST.test(tokens[bare.to]?.lower ?? ".") || isAsHighAs(tokens, bare.to))
    ) {
      posts.push(bare);
      continue;
    }
    if (!BEFORE_POST.has(lower) || isWish(tokens, at) || isNegated(tokens, at)) continue;
    const next = tokens[at + 1]?.lower ?? "";
    let start = at + 1;
    if (/^(?:a|an|the|our|their|its|in|to|was|is|of|me|myself|as|only|just|:)$/.test(next))
      start += 1;
    while (ADVERB.test(tokens[start]?.lower ?? "")) start += 1;
    if (/^(?:a|an|the|our|their|its|as)$/.test(tokens[start]?.lower ?? "")) start += 1;
    const post = postAt(tokens, start);
    if (
      post &&
      !posts.some(({ from }) => from === post.from) &&
      !isTimeOfLife(tokens, at, post) &&
      !isSubjectOfClause(tokens, at, post) &&
      !isOnlyOther(tokens, at, post) &&
      !isBeginning(tokens, post)
    )
      posts.push(post);
  }
  return posts.filter((post) => !isLeftBehind(tokens, post, posts));
}

/** "Inspector until 2019 and then superintendent", "dental nurse, no, hygienist": another came or is meant. */
const isLeftBehind = (
  tokens: readonly Token[],
  { to }: FoundPost,
  posts: readonly FoundPost[],
): boolean => {
  const isUntil = /^(?:until|till)$/.test(wordAt(tokens, to));
  const isTakenBack = wordAt(tokens, to) === "," && /^(?:no|sorry)$/.test(wordAt(tokens, to + 1));
  const reach = isUntil ? LATER_REACH : isTakenBack ? MEANT_REACH : 0;
  return (
    posts.some(({ from }) => from >= to && from - to <= reach) ||
    (reach > 0 &&
      [2, 3, 4, 5, 6].some((step) => step <= reach && isPost(tokens[to + step] ?? NO_TOKEN)))
  );
};

const LATER_REACH = 6;
const MEANT_REACH = 4;
const NO_TOKEN: Token = { text: "", lower: "", kind: "sign", start: 0, end: 0, isJoined: false };

/** "Sergeant was as high as I got." */
const isAsHighAs = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === "was" && /^(?:as|what|all|my)$/.test(tokens[to + 1]?.lower ?? "");

const ADVERB = /^(?:still|ever|always|now|then|also|actually|really|basically|very|even)$/;

/** "I joined as a trainee": what one began as, and may not have stayed. */
export function isFirstPost(tokens: readonly Token[], from: number): boolean {
  let as = from - 1;
  while (as > from - 5 && tokens[as]?.kind === "word" && wordAt(tokens, as) !== "as") as -= 1;
  if (wordAt(tokens, as) !== "as") return false;
  for (let at = as - 1; at > as - 10; at -= 1) {
    const lower = wordAt(tokens, at);
    if (lower === "" || /^[.!?;:]$/.test(lower)) return false;
    if (BEGINNING.test(lower))
      return !/^(?:when|until|before|who|he|she|they)$/.test(wordAt(tokens, at - 1));
  }
  return false;
}

const isBeginning = (tokens: readonly Token[], { from, words }: FoundPost): boolean =>
  isFirstPost(tokens, from) && !words.some((word) => TOP.test(word));

const BEGINNING = /^(?:joined|started|began|begun)$/;
const TOP =
  /^(?:head|chief|lead|manager|director|captain|owner|partner|principal|president|chair)$/;

/** "As a student I packed books": when it was, and not what was held. */
const isTimeOfLife = (tokens: readonly Token[], at: number, { words }: FoundPost): boolean =>
  tokens[at]?.lower === "as" &&
  /^(?:student|pupil|apprentice|trainee|intern)$/.test(words.at(-1) ?? "") &&
  /^[^a-z]*$/.test(tokens[at - 1]?.lower ?? "");

/** "As the sponsor pulled out": why, and not as what. */
const isSubjectOfClause = (tokens: readonly Token[], at: number, { to }: FoundPost): boolean =>
  wordAt(tokens, at) === "as" &&
  /^(?:the|our|my|his|her|their)$/.test(wordAt(tokens, at + 1)) &&
  FINITE.test(wordAt(tokens, to));

/** "Only the master stood above": somebody else, and no place of one's own. */
const isOnlyOther = (tokens: readonly Token[], at: number, { to }: FoundPost): boolean =>
  /^(?:only|just|merely)$/.test(wordAt(tokens, at)) &&
  /^(?:the|our)$/.test(wordAt(tokens, at + 1)) &&
  (FINITE.test(wordAt(tokens, to)) || /^(?:stood|above|over)$/.test(wordAt(tokens, to)));

const FINITE =
  /^(?:is|was|were|are|has|had|went|left|wanted|said|came|got|could|couldn't|would|wouldn't|didn't|wasn't|fell|ran|kept|took|gave|made|cut|put)$|[a-z]ed$/;

/** "PI on the malaria trial", "chef de partie, sauces". */
const AFTER_BARE_POST = /^(?:on|at|of|in|for|with|under|[.,;(–—-]|\d+)$/;

/** The post whose name begins here. */
function postAt(tokens: readonly Token[], start: number): FoundPost | undefined {
  let end = start;
  while (
    end < start + 5 &&
    tokens[end]?.kind === "word" &&
    !POST_ENDS.test(tokens[end]?.lower ?? "")
  ) {
    if (tokens[end + 1]?.text === "-" && tokens[end + 2]?.kind === "word") end += 1;
    end += 1;
  }
  const words = tokens.slice(start, end).filter(({ kind }) => kind === "word");
  if (words.some((word) => NEVER_IN_POST.test(word.lower))) return undefined;
  const isDePartie = words.some(({ lower }) => lower === "partie");
  const last = isDePartie ? words.length - 1 : words.findLastIndex(isPost);
  const lastWord = words[last];
  if (last === 0 && OF_CHARACTER.test(lastWord?.lower ?? "")) return undefined;
  if (lastWord?.lower === "person" && !PERSON_AT_WORK.test(words[last - 1]?.lower ?? ""))
    return undefined;
  if (!lastWord || agentOfTitle(tokens, start, end) === "other") return undefined;
  return {
    words: rankNamed(words.slice(0, last + 1).map((word) => word.lower)),
    from: start,
    to: tokens.indexOf(lastWord) + 1,
  };
}

/** "The trek was private": no soldier's. */
const OF_CHARACTER = /^(?:private|extra|minor|hand|woman|man|person)$/;

/** "Sales person"; not "I'm a morning person". */
const PERSON_AT_WORK =
  /^(?:sales|delivery|contact|point|key|camera|sound|props|front|warehouse|maintenance|repair|service|liaison|lay|support|layout|comms|press|it|hr)$/;

/** A "consultant histopathologist" is a consultant. */
const rankNamed = (words: readonly string[]): readonly string[] => {
  const rank = words.findIndex((word) => MEDICAL_RANKS.has(word));
  return rank >= 0 && MEDICAL.test(words.at(-1) ?? "") ? words.slice(0, rank + 1) : words;
};

const MEDICAL_RANKS = wordSet("consultant registrar resident attending");
const MEDICAL =
  /(?:ologist|iatrist|iatrician|etist|etrist|surgeon|physician|obstetrician|geriatrician|radiographer)$/;

const POST_ENDS =
  /^(?:of|for|in|at|on|and|with|under|who|that|to|by|from|when|there|including|plus|without|as|is|was|there's|it's|it|a|an|the|my|your|our|his|her|their)$/;
