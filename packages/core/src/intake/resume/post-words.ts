import * as common from "../reading/words.ts";

/** What a résumé says besides the words that adverts and mails use: small posts, service, gaps, degrees. */

const { folded } = common;

const TITLES =
  /(?<![\p{L}-])(?:placement|purser|skipper|boatswain|work experience|internship|apprenticeship|traineeship|secondee|secondment|operative|labourer|handyman|docker|valet|sergeant|corporal|private|airman|seaman|rifleman|specialist|headteacher|headmaster|headmistress|governor|trustee|treasurer|councillor|referee|umpire|choreographer|dancer|actor|actress|singer|matron|sister|registrar|house officer|praktikum|volontariat|werkstudium|referendariat|aushilfe|grundwehrdienst|wehrdienst|zivildienst|bundesfreiwilligendienst|freiwilliges soziales jahr|ausbildung (?:zum|zur|als)|lehre als|stage|alternance|apprentissage|service civique|service militaire|practicas|pasantia|servicio militar|peon|albanil|tirocinio|stagista|addetto|addetta|commessa|commesso|operaio|operaia|cameriere|cameriera|impiegate|vendeuse|caissier|caissiere|assistants?|aide-soignante?|auxiliaire|auxiliar|educateur|educatrice|macon|plombier|menuisier|boulanger|coiffeuse|coiffeur|salesman|consultant|underwriter|adjointe?|monteur|monteurin)(?!\p{L})|\p{L}{3,}(?:installateur|ubersetzer|dolmetscher|disponent|monteur|verwalter|betreuer|vertreter|prufer|zeichner|schlosser|maurer|tischler|maler|backer|kellner|koch|padagoge|therapeut|optiker|laborant|spezialist|analyst|beauftragter?|angestellter?)(?:in)?(?!\p{L})/u;

/** What somebody was. */
export const isTitle = (text: string): boolean =>
  common.isTitle(text) || (text.length <= 120 && TITLES.test(folded(text)));

const FIRMS =
  /(?<!\p{L})(?:pvt|marine corps|army|navy|air force|royal air force|coast guard|bundeswehr|stadtwerke|gemeinde|landratsamt|stadtverwaltung|mairie|prefecture|ayuntamiento|comune di|academy|primary|nursery|kindergarten|kita|care home|surgery|practice|medical cent(?:er|re)|hospice|pharmacy|apotheke|pharmacie|farmacia|brewery|distillery|vineyard|farm|garage|salon|theatre|theater|gallery|distribution cent(?:er|re)|leisure cent(?:er|re)|maschinenfabrik|molkerei|brauerei|spedition|kanzlei|praxis|cabinet|boulangerie|maison|garage|cantine|oleificio|construcciones|transportes|talleres|residencia|colegio|restaurante|tienda|supermercado|clinica|solicitors|accountants|architects|haulage|electrical services|& sons|& co|& daughters|et fils|& sohne|y hijos)(?!\p{L})/u;

/** A part of an organisation, which says nothing of its name. */
const UNITS =
  /(?<!\p{L})(?:department|dept\.?|bureau|unit|division|abteilung|bereich|team)(?!\p{L})(?:\s+(?:of|for|fur|des?|der)\s+\p{L}+(?:\s+(?:and|und|et|&)\s+\p{L}+)?)?/giu;

export const isFirm = (text: string): boolean => {
  if (text.length > 200) return false;
  // "Legal Department" is a part of one; "Department for Education" is one.
  const whole = /^\s*(?:department|bureau)\s/i.test(text) ? text : text.replace(UNITS, " ");
  return common.isFirm(whole) || (text.length <= 120 && FIRMS.test(folded(whole)));
};

/** "Austin, TX", but "Barnes, Austin, TX" is an employer and where it sits. */
export const isPlace = (text: string): boolean => {
  if (
    !common.isPlace(text) ||
    /^emirates$/i.test(text) ||
    (text.includes(",") && FIRMS.test(folded(text)))
  )
    return false;
  const [first = "", second = "", ...more] = text.split(/,\s+/);
  if (more.length === 0 || common.isPlace(first)) return true;
  return !common.isPlace(second) && !/^\p{Lu}{2}(?: \d{5})?$/u.test(more.at(-1) ?? "");
};

/** Work that has no employer. */
export const isFreelance = (text: string): boolean =>
  /(?<!\p{L})(?:free-?lanc(?:e|er|ing)|self[- ]employed|sole trader|independent (?:contractor|consultant)|selbst(?:st)?andige?r?|freiberufl\p{L}*|freie[rn]? mitarbeite\p{L}*|independante?|auto-?entrepreneure?|micro-?entrepreneure?|autonom[oa]|por cuenta propia|libero professionista|partita iva|zzp'?er|zelfstandige?)(?!\p{L})/u.test(
    folded(text),
  );

/** A time between posts. */
export const isGap = (text: string): boolean =>
  /^\W*(?:career break|career gap|gap year|sabbatical|parental leave|maternity leave|paternity leave|family leave|caring for|full-time (?:parent|carer)|travell?ing|world trip|unemployed|seeking work|elternzeit|erziehungszeit|mutterschutz|familienzeit|sabbatjahr|weltreise|auszeit|arbeits(?:suchend|los)|orientierungsphase|conge (?:parental|maternite|sabbatique)|annee sabbatique|recherche d'emploi|tour du monde|ano sabatico|excedencia|baja maternal|periodo sabbatico|anno sabbatico|loopbaanonderbreking)(?!\p{L})/u.test(
    folded(text),
  );

const DEGREES =
  /(?<![\p{L}.])(?:pgce|pgcert|pgdip|bs|ms|ba|ma|bfa|mfa|b\.? ?com|m\.? ?com|a\.? ?a\.?(?: ?s\.?)?|b\.? ?ed|m\.? ?ed|b\.?arch|m\.?arch|bcl|bvsc|mbbs|mbchb|mpharm|mphil|mres|mph|msw|jd|j\.d\.|llm|lpc|acca|aca|cima|b\.?e|m\.?e|pgdm|level \d|nvq|svq|gnvq|city (?:&|and) guilds|o-levels?|leaving certificate|higher national|access to|ged|mittlere reife|fachabitur|fachhochschulreife|hauptschulabschluss|realschulabschluss|berufsausbildung|gesellenbrief|meisterbrief|lehre|matura|maturite|brevet|bep|cqp|but|deug|deust|maitrise|ciclo formativo|fp (?:grado )?(?:medio|superior)|tecnico superior|ingenieria|perito|maturita|qualifica|vwo|havo|mbo|hbo|propedeuse)(?![\p{L}])/iu;

export const isDegree = (text: string): boolean =>
  common.isDegree(text) || DEGREES.test(folded(text.slice(0, 300)));

const SCHOOLS =
  /(?<![\p{L}.])(?:cfp|technikum|hogskola|gymnasieskola|universitetet|chalmers|kth|liceum|liceo|kolleg|colegio|collegio|facultad|faculte|nit|iit|iim|iiit|bits|mines|escp|hec|insead|sciences po|grandes ecoles|sixth form|law society|centro de formacion|ies|handelskammer|ihk|hwk|cfa|greta|afpa|lyceum|met|tech|institute of)(?!\p{L})/u;

export const isSchool = (text: string): boolean =>
  common.isSchool(text) || SCHOOLS.test(folded(text));

/** How well it went, and nothing else. */
export const isGradeAlone = (text: string): boolean =>
  /^\W*(?:(?:with |mit |avec )?(?:high |highest )?(?:distinction|merit|pass|commendation|hono(?:u)?rs|first[- ]class(?: hono(?:u)?rs)?|first|(?:upper|lower)[- ]second(?:[- ]class)?(?: hono(?:u)?rs)?|2[:.][12]|(?:summa |magna |insigni )?cum laude|auszeichnung|sehr gut|mention (?:tres )?bien|mention assez bien|felicitations du jury|sobresaliente|notable|matricula de honor|con lode|110 e lode))\W*$/u.test(
    folded(text),
  );

const SMALL =
  /^(?:of|and|the|for|in|at|to|on|a|an|de|du|des|la|le|les|l|d|et|di|del|della|degli|der|die|das|des|und|für|von|zu|zum|zur|y|el|los|van|het|en|e|i|as|&|\+)$/iu;

/** Most of its words begin large, as names and titles do and sentences do not. */
export function isNameLike(text: string): boolean {
  const words = text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .split(/[\s,/()–—-]+/)
    .filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  const large = words.filter((word) => !/^\P{L}*\p{Ll}/u.test(word)).length;
  return words.length > 0 && words.length <= 9 && large >= words.length * 0.6;
}
