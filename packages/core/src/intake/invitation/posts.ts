import { isGivenName } from "./given-names.ts";
import { isTitleLike } from "./title-words.ts";

/** Words that name who does some work, by their ends; those that do not, by name. */
const WORKER =
  /^(?:\p{L}{3,}(?:ista|iste|itore|atore|ttore|iere|aio|euse|enne|arbetare|tekniker|ledare|taker|handler|minder|dresser|ist|ian|eer|smith|keeper|master|maker|man|woman|worker|hand|setter|driver|fighter|isor|ator|itor|ntor|tter|pper|nner|lder|rker|nter|yer|log[oa]|leur|teur|trice|ière|leiterin|erin|ador|adora|leider|wacht|kraft|leitung|hilfe|pfleger)|sous|chef|dev|cook|nurse|mate|hand|temp|apprentice|barrister|clerk|barista|cadet|au pair|nanny|paramedic|medic|crew|captain|skipper|fellow|professor|professorship|lecturer|designate|sous-chef|placement|graduate|programme|scheme|barber|gaffer|grip|pupillage|lectureship|readership|studentship|internship|residency|traineeship|clerkship|curacy|concierge|forester|diver|courier|operative|driller|blaster|proofreader|chaplain|lifeguard|detective|diplomat|fundraiser|cobbler|upholsterer|roaster|beater|installer|groomer|trimmer|greeter|cashier|teller|lead|cocinero|cocinera|camarero|camarera|\p{L}*lehrer|\p{L}*lehrer(?:in)?|\p{L}*pädin|\p{L}*ingenieur|\p{L}*lärare|\p{L}*lærer|\p{L}*ingeniør|\p{L}*skötare|\p{L}*sköterska|\p{L}*pleier|\p{L}*inżynier|\p{L}*assistent(?:in)?|\p{L}*berater(?:in)?|\p{L}*betreuer(?:in)?|\p{L}*fahrer(?:in)?|\p{L}*bauer(?:in)?|\p{L}*macher(?:in)?|\p{L}*meister(?:in)?)$/iu;

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
