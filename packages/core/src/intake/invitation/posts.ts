import { isGivenName } from "./given-names.ts";
import { isTitleLike } from "./title-words.ts";

/** Words that name who does some work, by their ends; those that do not, by name. */
const WORKER =
  /^(?:\p{L}{3,}(?:ista|iste|itore|atore|ttore|iere|aio|euse|enne|arbetare|tekniker|ledare|taker|handler|minder|dresser|ist|ian|eer|smith|keeper|master|maker|man|woman|worker|hand|setter|driver|fighter|isor|ator|itor|ntor|tter|pper|nner|lder|rker|nter|yer|log[oa]|leur|teur|trice|ière|leiterin|erin|ador|adora|leider|wacht|kraft|leitung|hilfe|pfleger)|sous|chef|dev|cook|nurse|mate|hand|temp|apprentice|barrister|clerk|barista|cadet|au pair|nanny|paramedic|medic|crew|captain|skipper|fellow|professor|professorship|lecturer|designate|sous-chef|placement|graduate|programme|scheme)$/iu;

const NO_WORKER =
  /^(?:entrevista|revista|prevista|vista|pista|lista|gennaio|febbraio|carriere|september|october|november|december|number|member|letter|paper|other|order|offer|under|after|together|center|computer|matter|dinner|however|further|former|server|winter|summer|monitor|corner|manner|winner|inner|counter|water|human|woman|man|german|norman|whether|another|rather|later|poster|chapter|master|register|quarter|career|exist|list|assist|consist|visitor|motor|factor|sector|doctor|interior|senior|junior|lawyer's|foyer|layer|player|prayer|flyer|lunch|minister|semester|twitter|newsletter|encounter|customer|consumer|holder|folder|older|builder's|reminder|wonder|calendar|slippers|zipper|printer|pointer|entrance|theatre|floor|door|spinner|banner|scanner|planner's|italian|canadian|australian|indian|asian|european|christian|civilian)$/iu;

/** Reads like what somebody is employed as, also where the word is in no list. */
export const isPost = (text: string): boolean =>
  isTitleLike(text) ||
  text
    .split(/[^\p{L}'-]+/u)
    .some(
      (word) =>
        word.length >= 3 && WORKER.test(word) && !NO_WORKER.test(word) && !isGivenName(word),
    );
