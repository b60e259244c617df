import { squashed } from "../reading/recognise.ts";
import { type Frame, isClosing } from "./frame.ts";
import { isGivenName } from "./given-names.ts";
import { isWithin, overlaps, type Page, type Span, trimmed } from "./page.ts";
import { HONORIFICS, isTitleWord, PLAIN_ADDRESSES } from "./name-words.ts";
import { isTitleLike } from "./participants.ts";
import type { Confidence } from "./reading.ts";
import type { Link } from "./venue.ts";
import { zoneOfCity } from "./zones.ts";

export interface Said extends Span {
  readonly text: string;
  readonly confidence: Confidence;
}

/** People whom the text names: neither firms nor posts. */
export interface KnownPeople {
  readonly names: readonly string[];
  /** What may be a name, by its place in the text alone. */
  readonly doubtful: readonly string[];
  /** Where their names and titles stand. */
  readonly spans: readonly Span[];
}

export interface Employer {
  readonly company?: Said;
  readonly role?: Said;
}

const CAP = String.raw`(?:\p{Lu}[\p{L}\p{N}&'.+-]*|\d{1,3}\p{Lu}\p{L}+)`;
/** A name of a firm: capitalised words with small ones between them. */
const FIRM = String.raw`(?:the\s)?${CAP}(?:\s(?:(?:&|and|of|for|the|de|du|des|la|und|y|et|van|der|für|e|am|an der|im|zum|zur|upon|on the|in der|sur|del|di|\+)\s(?:the\s|la\s)?)?${CAP}){0,6}`;

const FIRM_WORD =
  /(?<![\p{L}])(?:dialysis|ambulance|fulfil?lment|buses|omnibus|pools|pharmacies|\p{L}*bahn|milfeddygon|tegnestuen|arkitekter|atelier|kanzlei|praxis|charpentes|menuiserie|boulangerie|domaine|château|imprimerie|tavern|arms|telematics|telecoms|orthodontics|oncology|cardiology|nephrology|radiology|imaging|eyecare|laundry|scaffolding|demolition|quarr(?:y|ies)|cement|concrete|bricks?|nursing|childcare|preschool|kindergarten|montessori|daycare|fisheries|seafoods?|poultry|meats|feeds|seeds|distillers|brewers|brewing|vintners|confectionery|chocolates?|footwear|knitwear|uniforms|carpets|flooring|elevators|cranes|rigging|coaches|airports?|marina|heritage|cathedral|minster|priory|abbey|foodbanks?|bureau|commissioners|coal|downs|omnibus|seguros|ferretería|clínica|colegio|farmacia|panadería|ristorante|farmacie|officina|escritório|clínicas|padaria|universitet|universiteit|università|université|universidade?|uniwersytet|högskolan?|høgskole|politecnico|polytechnic|sykehus|sjukhus|ziekenhuis|szpital|ospedale|comune|provincia|kommun|kommune|gmbh|ltd|limited|inc|llc|plc|ag|se|bv|b\.v|nv|oy|ab|sas|sarl|s\.a|s\.l|pty|kg|ohg|e\.v|ev|corp|corporation|company|co|group|holdings?|bank|foods?|systems|software|technolog(?:y|ies)|tech|health|healthcare|energy|logistics|capital|partners|consulting|media|games|robotics|insurance|mutual|airways|airlines|wings|department|ministry|university|college|school|academy|council|trust|foundation|fondation|stiftung|growers|grid|studios?|labs?|institute|museum|gallery|hospital|clinic|nhs|authority|agency|association|society|federation|charity|bakery|dairy|joinery|farm|farms|restaurant|hotel|hotels|brewery|winery|vineyards?|press|books|publishing|theatre|theater|orchestra|ballet|opera|library|housing|transports?|rail|railways?|shipping|motors|aerospace|aviation|pharma|pharmaceuticals|bio|biotech|biosciences|therapeutics|medical|dental|veterinary|vets|legal|solicitors|chambers|architects|engineering|construction|builders|homes|properties|estates?|retail|stores?|outfitters|furniture|textiles|mills?|steel|metals|chemicals?|water|power|electric|solar|wind|gas|oil|mining|minerals|telecom|networks?|wireless|analytics|data|digital|interactive|ventures|securities|asset|advisors|advisory|financial|finance|savings|credit union|resorts?|spa|llp|käserei|bäckerei|brauerei|molkerei|ggmbh|a\/s|aps|as|oyj|waterschap|gemeente|stadt|stadtwerke|landkreis|amt|verein|vets?|hub|cargo|ferries|ferry|services?|rescue|police|constabulary|nursery|pediatrics|paediatrics|surgery|practice|orchards?|fabrication|fabricators|wholesale|distribution|distillery|cinema|radio|television|tv|news|times|post|gazette|herald|magazine|outdoor|sports?|fitness|gym|salon|opticians|pharmacy|market|markets|grocery|grocers|supermarkets?|butchers|deli|catering|hospitality|casino|lodge|inn|pub|brasserie|osteria|trattoria|travel|tours|cruises|freight|haulage|courier|taxi|cars|auto|automotive|tyres|marine|boats?|yachts?|shipyard|instruments|optics|optical|photonics|semiconductors?|robotics|drones|space|satellites?|nuclear|renewables|wind|hydro|utilities|waste|recycling|environmental|ecology|wildlife|conservation|forestry|timber|nurseries|landscapes?|interiors|ceramics|glass|jewellers|fashion|apparel|cosmetics|beauty|toys|crafts|arts?|dance|film|films|pictures|productions?|animation|publishers|audio|sound|records|music|festival|events|conservatoire|seminary|synagogue|mosque|ministries|shelter|hospice|care|carers|homecare|clinics|physio\w*|optometry|labor|zentrum|center|centre|anstalt|gesellschaft|genossenschaft|werkstatt|betriebe?|handel|spedition|maschinenbau|technik|elektronik|ayuntamiento|cooperativa|hermanos|hijos|frères|fils|et cie|mairie|commune|lycée|école|clinique|hôpital|consortium|cooperative|co-op|collective|works|werke?|antriebe|verlag|klinik|klinikum|schule|hochschule|universität|kitchen|bistro|café|cafe|coffee|roasters|club|united|county|city of|town of|borough|district|parish|church|diocese|s\.r\.l|srl|s\.p\.a|zrt|kft|lda|ltda|pty|pte|pvt|z o\.o|sarl|town of|village of|embassy|commission|laboratories|observatory|zoo|aquarium|gardens?|park|conservancy|land trust|associates|biologics|spirits|disposal|subsea|elementary|project|partnership|initiative|alliance|ledger|pumps|linen|ems|hmp|civils|tribunal|council|guild|fabrication|timbers?|plumbing|roofing|automation|controls|dynamics|materials|packaging|plastics|paper|print(?:ing|ers)?|signs|tools|machines?|machinery|equipment|hire|rentals?|leasing|realty|lettings|surveyors|planning|geotech\w*|survey|mapping|weather|zorggroep|laboratoires|bodega|bootswerft|werft|vetreria|cantina|azienda|banca|banco|banque|assurances?|versicherung\w*|krankenhaus|kita|gymnasium|grundschule)(?:s|es)?(?![\p{L}])\.?/iu;
const AGENCY =
  /\b(?:recruit(?:ment|ing|ers)?|staffing|resourcing|personnel|headhunt\w*|talent(?: partners| solutions| group| search)?|executive search|search (?:partners|group|associates|& selection)|search$|personalberatung|personaldienst\w*|employment agency|interim|selection)\b/i;
const VENDOR =
  /^(?:greenhouse|lever|ashby|calendly|goodtime|workday|smartrecruiters|zoom|zoom meetings?|teamtailor|recruitee|personio|bamboohr|workable|icims|jobvite|modernloop|google meet|google|microsoft teams(?: meeting)?|microsoft|ms teams|teams|skype|hirevue|karat|coderpad|hackerrank|codesignal|codility|webex|slack|whereby|linkedin|indeed|whatsapp|discord|slack|chime|amazon chime|bluejeans|jitsi|figma|miro|excel|powerpoint|github|excalidraw|eircode|mural)$/i;
const NOT_FIRM =
  /^(?:(?:the|our|your|this|that|my|a|an|all|any)\b.{0,3}$|(?:hey|hi|hello|dear|hiya|hola|hallo|bonjour|morning|good (?:morning|afternoon|evening))\s.*|(?:assessors|directors|governors|trustees|examiners|studies|education|management|sekretariat|secretariat|verwaltung|administration|rezeption|for|personalabteilung|personnel|human resources)$|(?:strictly )?(?:private|confidential|official)\b.*|(?:mon|tue|wed|thu|fri|sat|sun)\w*\s.*|\w+ly$|(?:democratic|human|people|client|customer|student|corporate|legal|shared|business|staff|support) services|(?:interview|interviews|round|second|first|third|final|onsite|room|meeting|office|hq|recruiting|recruitment|talent|hiring|careers?|people|hr|calendar|role|position|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|we|you|please|loop|panel|presentation|video|senior|junior|staff|lead|principal|agenda|via|noon|midday|present|stage|i|am|pm|reception|time|date|once|least|home|work|it|us|if|hi|hello|dear|phone|kind regards|best|regards|thanks|cheers|join|link|location|venue|where|when|who|bring|note|notes|human resources|talent acquisition|people team|recruiting team|hiring team|campus recruiting|crew recruitment|scheduling|organi[sz]er|guests)$)/iu;
const LEGAL_FORM =
  /(?<![\p{L}])(?:gmbh|ltd|limited|inc|llc|llp|plc|ag|kg|bv|nv|oy|ab|sas|partners|associates|chambers|solicitors|architects|surgeons|growers|bakers|makers|services?|practice|clinic|group|trust)(?![\p{L}])/iu;
/** Words of subjects and headings. */
const NOT_IN_FIRM =
  /\b(?:interviews?|rounds?|stage|assessment|invitation|schedule|itinerary|agenda|confirm(?:ed|ation)|details|onsite|superday|stelle|position|vacancy|gespräch|einladung|director of|head of|manager of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|wed|thu|tue|pst|est|cet|cest|gmt|bst|utc|see you|looking forward)\b/iu;
const PLACE_ONLY =
  /\b(?:room|floor|building|house|park|street|road|avenue|lane|square|tower|straße|strasse|platz|lobby|reception)\b/i;

interface Candidate extends Said {
  readonly weight: number;
}

interface Pattern {
  readonly words: RegExp;
  readonly weight: number;
  readonly needsFirmWord?: boolean;
}

const firmPattern = (source: string, weight: number, needsFirmWord = false): Pattern => ({
  words: new RegExp(source.replaceAll("FIRM", `(${FIRM})`), "gu"),
  weight,
  needsFirmWord,
});

const COMPANY_PATTERNS: readonly Pattern[] = [
  firmPattern(String.raw`\b[Cc]lient,?\s(?:is\s|\()?FIRM`, 9),
  firmPattern(String.raw`\b[Oo]n behalf of (?:our client,?\s|my client,?\s)?FIRM`, 7),
  firmPattern(
    String.raw`\b[Oo]n behalf of (?:the |our )?(?:\p{Ll}+ ){1,4}(?:of|at) (?:the )?FIRM`,
    7,
  ),
  // "Nuala here from the Glenmoyle Arms", "This is Mrs. Balogun from Everwell Pharmacies".
  firmPattern(
    String.raw`(?:^|[.!?,]\s|\n|\b[Tt]his is |\b[Ii]t's |\b[Ii]'m )(?:Mrs?\.? |Ms\.? |Dr\.? )?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?,? (?:(?:here|calling|again),? (?:from|at|of)|from|(?<=\b(?:is|it's|'m) \p{Lu}[\p{L}'-]{1,20} )(?:at|of)) (?:the )?FIRM`,
    4.5,
  ),
  // Who lives at an address stands before the street and its number.
  firmPattern(
    String.raw`(?:^|\n|[.:!?(]\s?|\b(?:at|to|in|på|hos|en|bei|chez)\s(?:the\s|el\s|la\s)?|,\s)(?=[^,\n]{4,},)FIRM,\s(?=(?:Unit|Suite|Shed|Plot|Bay|Block)\s\d|\d{1,5}[A-Za-z]?(?:-\d{1,5})?,?\s(?!min|hours?\b|hrs?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|am\b|pm\b)\p{L}{2,}|\p{Lu}[\p{L}.-]{3,}(?:\s\p{L}+){0,2}\s\d{1,4}\s?[A-Za-z]?,)`,
    3,
  ),
  firmPattern(String.raw`\n[Ff]or:?\s(?:and on behalf of\s)?FIRM\s*$`, 3),
  firmPattern(
    String.raw`\b(?:[Ii]nterest in|[Ii]nteressiert an|[Ii]nterest at|[Ii]nteresse an(?: der)?) (?:joining |working (?:at|for|with) |the team at |a career (?:at|with) )?FIRM`,
    5,
  ),
  firmPattern(
    String.raw`\b(?:team|role|position|post|vacancy|opening|job|interviews?|interviewing|loop|application|applying|career|candidacy|onsite|here|everyone|folks|us|people|process|opportunity|colleagues|round|day|all|plan|host you|welcome|visit|life|work|working|talent|recruiting|recruiter|HR|People|stage|conversation|next step|back|schedule|onsite|join us) (?:at|@|bei|chez|bij|en|with) FIRM`,
    6,
  ),
  firmPattern(String.raw`(?:\p{L}|\))\s(?:at|@|bei|bij|chez)\sFIRM`, 3.5),
  firmPattern(String.raw`(?:\p{L}|\))\sen\s(?:la\s|el\s)?FIRM`, 3.5, true),
  firmPattern(
    String.raw`\b(?:[Tt]he\s)?FIRM (?:hiring|recruiting|recruitment|people|talent|selection) (?:team|committee|panel)\b`,
    5,
  ),
  firmPattern(
    String.raw`(?:^|[.!?,]\s|\n)FIRM (?:are|were|have|want|loved|liked|really|has|is)\s`,
    3,
    true,
  ),
  firmPattern(
    String.raw`\b(?:[Cc]onfirmed with|[Bb]ooked with|[Jj]oin(?:ing)?|[Ww]elcome to|[Gg]reetings from|[Hh]ello from|[Gg]rüße von|[Ii]nvitation from|[Rr]eview with|[Ii]nterview with|[Ii]nterviews? for|[Mm]eeting with|[Aa]pplication (?:to|with)|[Aa]pplied (?:to|with)|[Aa]pplying (?:to|with)|[Ff]rom) FIRM`,
    4,
    true,
  ),
  firmPattern(
    String.raw`\b(?:[Rr]eview|[Ii]nterview|[Pp]rocess|[Oo]nsite|[Cc]onversation|[Cc]hat|[Rr]ound|[Ss]tage|[Ll]oop|[Aa]ssessment|[Ii]nterviews?)(?: \d)? with FIRM`,
    2.5,
  ),
  firmPattern(String.raw`(?:^|\n)[-–~\s]{0,3}\p{Lu}\p{Ll}+\s?(?:@|,|\(|/)\s?FIRM\)?\s*$`, 3),
  firmPattern(
    String.raw`FIRM (?:would (?:like|love|be (?:grateful|pleased|delighted|glad))|'d (?:like|love)|is keen|are keen|were (?:very )?impressed|loved|wants? (?:a|to|you|ya|your)\b|is (?:an equal|proud|committed|hiring)|would like to invite|invites? you|are (?:delighted|pleased)|absolutely|is (?:delighted|pleased)|want(?:s)? to see|has (?:invited|selected)|have (?:invited|asked)|will (?:be )?(?:reimburse|cover|pay))`,
    5,
  ),
  firmPattern(String.raw`\bfrom FIRM will (?:take|lead|run|interview|join|meet)`, 6),
  firmPattern(String.raw`\(FIRM[,)]`, 2, true),
  firmPattern(
    String.raw`\b(?:(?:[Tt]eams?|[Cc]ommittee|[Bb]oard|[Tt]rustees|[Gg]overnors|[Pp]artners|[Mm]anagement) (?:at|from|of|van|von|bei|de)|panel at|people at|founders of|part of) FIRM`,
    4,
  ),
  firmPattern(
    String.raw`(?:^|\n)(?:[Tt]he\s)?FIRM (?:[Rr]ecruit(?:ing|ment)|[Tt]alent|[Hh]iring|[Pp]eople|[Cc]areers|HR|[Cc]ampus|[Cc]rew|[Ss]cheduling)(?:\s(?:[Tt]eam|[Rr]ecruiting|[Aa]cquisition))?\s*$`,
    5,
  ),
];

/** "Senior Credit Analyst with Anadolu Fon". */
const BEHIND_ROLE = new RegExp(
  String.raw`^(?:\s(?:role|position|post|job|vacancy|opening))?\s(?:at|with|for|@|bei|bij|chez|en|in|presso)\s(?:the\s)?(${FIRM})`,
  "u",
);

/** In a signature: "Recruiter, Acme". */
const SIGNED_PATTERN: Pattern = firmPattern(
  String.raw`(?:[Rr]ecruit(?:ing|ment|er)|[Tt]alent(?: [Aa]cquisition)?|[Pp]eople(?: [Tt]eam)?|[Hh]uman [Rr]esources|HR|[Cc]oordinator|[Mm]anager|[Dd]irector|[Pp]artner|[Cc]areers|[Hh]ead of [\p{L} ]{2,20}|[Oo]fficer|[Ss]ecretary|[Ll]ead|[Dd]irector of [\p{L} ]{2,20}|[Bb]usiness [Pp]artner|PA|[Aa]ssistant)(?:,| \||\s-|\s·)\s?FIRM\s*(?:$|\n|\|)`,
  5.5,
);

const COMPANY_LABEL =
  /^(?:company|employer|organi[sz]ation|client|firma|unternehmen|facility|school|arbeitgeber|entreprise|société|empresa|bedrijf|department|institution|hospital|trust|firm)$/;

/** Who hires, and for what. */
export function employerOf(
  page: Page,
  frame: Frame,
  links: readonly Link[],
  place: (Span & { readonly text: string }) | undefined,
  people: KnownPeople,
): Employer {
  const role = roleOf(page, frame, people);
  const company = companyOf(page, frame, links, place, people, role);
  return {
    ...(company && { company }),
    ...(role && { role: withoutCompany(page, role, company) }),
  };
}

// Company ----------------------------------------------------------------------------------------

function companyOf(
  page: Page,
  frame: Frame,
  links: readonly Link[],
  place: (Span & { readonly text: string }) | undefined,
  { names, doubtful, spans }: KnownPeople,
  role: Said | undefined,
): Said | undefined {
  const { plain } = page;
  const isDoubtful = (text: string): boolean =>
    doubtful.some((name) => squashed(name) === squashed(text));
  const found: Candidate[] = [];
  const add = (span: Span, weight: number, needsFirmWord = false): void => {
    const kept = firmSpan(page, span);
    if (!kept) return;
    const written = plain.slice(span.start, span.end);
    const text = plain.slice(kept.start, kept.end);
    if (PLACE_BEHIND.test(plain.slice(kept.end, kept.end + 16))) return;
    if (!isFirm(text, names, role) || (needsFirmWord && !FIRM_WORD.test(text))) return;
    const bonus =
      (FIRM_WORD.test(text) ? 1.5 : 0) -
      (AGENCY.test(written) ? 8 : 0) -
      (DEPARTMENT.test(text) ? 2 : 0) -
      (isBehindRole(page, role, kept) ? 6 : 0) -
      (PLACE_ONLY.test(text) && !LEGAL_FORM.test(text) ? 4 : 0) -
      (place && isWithin(kept, place) && !isHeadOf(page, place, kept) ? 2.5 : 0) -
      (isDoubtful(text) ? 2 : 0);
    found.push({
      ...kept,
      text,
      weight: weight + bonus,
      confidence: weight >= 6 ? "certain" : "likely",
    });
  };
  for (const line of page.lines) {
    if (line.label !== undefined && COMPANY_LABEL.test(line.label)) add(line.value, 12);
  }
  for (const span of role ? firmsInRole(page, role) : []) add(span, 4, true);
  const behindRole = role ? BEHIND_ROLE.exec(plain.slice(role.end, role.end + 120)) : null;
  if (role && behindRole?.[1] !== undefined) {
    const start = role.end + behindRole.index + behindRole[0].lastIndexOf(behindRole[1]);
    add({ start, end: start + behindRole[1].length }, 6);
  }
  for (const pattern of [...COMPANY_PATTERNS, SIGNED_PATTERN])
    for (const match of plain.slice(0, TEXT_MAX).matchAll(pattern.words)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(name);
      const { weight, needsFirmWord } = pattern;
      if (
        pattern === SIGNED_PATTERN &&
        start < (frame.signature?.start ?? page.lines.at(-4)?.start ?? 0)
      )
        continue;
      const isInside =
        page.lines.length > 0 &&
        start >= (page.lines[0]?.start ?? 0) &&
        start <= (page.lines.at(-1)?.end ?? 0);
      const isTheirs =
        (pattern === SIGNED_PATTERN || weight < 3) &&
        spans.some((span) => overlaps(span, { start, end: start + name.length }));
      if (
        isInside &&
        !isTheirs &&
        !links.some((link) => overlaps(link, { start, end: start + name.length }))
      )
        add({ start, end: start + name.length }, weight, needsFirmWord);
    }
  for (const span of signatureFirms(page, frame)) add(span, 4.5);
  for (const span of subjectFirms(page, frame)) add(span, 3);
  if (place) for (const span of placeFirms(page, place)) add(span, 3);
  for (const span of pairFirms(page)) add(span, 2.5);
  for (const span of headingFirms(page)) add(span, 3.5, true);
  const labels = domainsOf(page, links);
  for (const { label, span } of labels) {
    const spelled = spelledOut(page, label);
    if (VENDOR.test(label)) continue;
    if (spelled) add(spelled, 6);
    else if (found.length === 0 && span) {
      found.push({
        ...span,
        text: label
          .split("-")
          .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
          .join(" "),
        weight: 1,
        confidence: "guess",
      });
    }
  }
  return bestFirm(found);
}

/** "at the Aberdeen base": which of the places. */
const PLACE_BEHIND =
  /^\s(?:reception|department|office|building|library|desk|entrance|base|site|plant|depot|branch|hub|yard|campus|warehouse)\b/u;

const DEPARTMENT =
  /^(?:the\s)?(?:department|faculty|school|institute|division|office|directorate) of\b/iu;

/** "Registered Nurse (Theatre)": the bracket says which work. */
const isBehindRole = ({ plain }: Page, role: Said | undefined, { start }: Span): boolean =>
  role !== undefined && plain[start - 1] === "(" && start >= role.start && start <= role.end + 2;

const TEXT_MAX = 20_000;
/** The post is named within so many characters. */
const ROLE_MAX = 8_000;

/** "Research Software Engineer, British Polar Institute": in the role's words or right behind. */
function firmsInRole({ plain }: Page, role: Span): readonly Span[] {
  const text = plain.slice(role.start, Math.min(plain.length, role.end + 70));
  const comma = text.indexOf(", ", 3);
  const name = comma < 0 ? undefined : FIRM_BEHIND.exec(text.slice(comma))?.[1];
  if (name === undefined || comma > role.end - role.start) return [];
  const start = role.start + comma + 2;
  return [{ start, end: start + name.length }];
}

const FIRM_BEHIND = new RegExp(`^,\\s(${FIRM})(?=[.,;:\\n(]|$)(?!,?\\s(?:at|with|in)\\s)`, "u");

/** At the start of an address stands who lives there. */
const isHeadOf = ({ plain }: Page, place: Span, firm: Span): boolean =>
  !plain.slice(place.start, firm.start).includes(",");

/** The same name said in several ways gathers weight; the longest spelling of it is kept. */
function bestFirm(found: readonly Candidate[]): Said | undefined {
  const key = (text: string): string => squashed(text.replace(/^the\s/i, ""));
  const ranked = found
    .map((each) => {
      const own = key(each.text);
      const others = found.filter(
        (other) =>
          other !== each &&
          (key(other.text) === own ||
            key(other.text).startsWith(own) ||
            own.startsWith(key(other.text))),
      );
      const support = others.reduce((sum, { weight }) => sum + Math.max(0, weight) * 0.35, 0);
      return { each, weight: each.weight + Math.min(support, 8) };
    })
    .toSorted((a, b) => b.weight - a.weight || a.each.start - b.each.start);
  const [best] = ranked;
  if (!best || best.weight <= 0) return undefined;
  const own = key(best.each.text);
  const longer = found
    .filter(
      ({ text, weight }) =>
        weight > 0 && key(text).startsWith(own) && key(text).length - own.length <= 24,
    )
    .toSorted((a, b) => b.text.length - a.text.length);
  const legal = longer.find(({ text }) => FIRM_WORD.test(text.slice(best.each.text.length)));
  const { start, end, text, confidence } = legal ?? best.each;
  return { start, end, text: text.replace(/\s+/g, " "), confidence };
}

function isFirm(text: string, names: readonly string[], role: Said | undefined): boolean {
  const value = text.trim();
  if (
    value.length < 2 ||
    value.length > 90 ||
    !/^(?:the\s)?\p{Lu}/u.test(value) ||
    NOT_IN_FIRM.test(value) ||
    NOT_FIRM.test(value) ||
    VENDOR.test(value)
  )
    return false;
  if (zoneOfCity(value.replace(/^the\s/i, "")) !== undefined) return false;
  if (!/\p{L}{2}/u.test(value) || /\d{1,2}[:.]\d\d/.test(value)) return false;
  const own = squashed(value);
  if (
    isGivenName(value.split(/\s+/)[0] ?? "") &&
    /^\S+\s\p{Lu}\S+(?:\sand\s.+)?$/u.test(value) &&
    !FIRM_WORD.test(value)
  )
    return false;
  const address = (value.split(/[\s.]/)[0] ?? "").toLowerCase();
  const isAddress = HONORIFICS.has(address) || PLAIN_ADDRESSES.has(address);
  if (isAddress && (HONORIFICS.has(address) || !FIRM_WORD.test(value))) return false;
  if (!/\s/.test(value) && isGivenName(value)) return false;
  if (
    names.some(
      (name) =>
        squashed(name) === own ||
        (name.split(/\s+/).some((word) => squashed(word) === own) && !FIRM_WORD.test(value)),
    )
  )
    return false;
  if (role && squashed(role.text) === own) return false;
  const last = value.split(/\s+/).at(-1) ?? "";
  const endsInTitle = isTitleWord(last.toLowerCase()) && !LEGAL_FORM.test(last);
  return !endsInTitle && !(isTitleLike(value) && !FIRM_WORD.test(value));
}

const CUT_AT =
  /\s(?:on|at|for|in|by|to|is|are|will|has|have|and (?:i|we|our|my)|was|with|via|who|which|that|-|monday|tuesday|wednesday|thursday|friday|saturday|sunday|interview\w*|round|second|final|onsite|team|recruiting|recruitment team|talent|careers|hr|people)\s|[,;:|(\n]|(?<!\b(?:St|Mt|Ft|Dr|Mr|Co))\.\s|\s-\s/iu;

/** "Department for Environment Resilience" goes on after "for". */
const FOR_IS_PART =
  /^(?:the\s)?(?:department|tribunal|board|court|ministry|institute|centre|center|office|agency|foundation|society|council|campaign|association|alliance|commission|school|fund|trust|academy)\s(?:for|of)\s/iu;
const CUT_BUT_FOR = new RegExp(CUT_AT.source.replace("|for|in|", "|in|"), "iu");

/** A name without what follows it in the sentence. */
function firmSpan(page: Page, { start, end }: Span): Span | undefined {
  let text = page.plain.slice(start, end);
  const cut = (FOR_IS_PART.test(text) ? CUT_BUT_FOR : CUT_AT).exec(text);
  if (cut && cut.index > 1) text = text.slice(0, cut.index);
  text = text
    .replace(
      /(?:\s(?:on|at|for|in|and|of|the|&|with|interview|team|recruiting|recruitment|talent|careers|hr|people|campus|crew|monday|tuesday|wednesday|thursday|friday|tomorrow|today|next|office|offices|hq|i|we))+$/iu,
      "",
    )
    .replace(/'s$/u, "")
    .replace(/(?<!(?:Inc|Ltd|Co|Corp|Bros|St|plc|B\.V|S\.A|e\.V))[.,'"]+$/u, "");
  const from = start + (/^(?:\s|["'(]|our\s|my\s|client\s)*/iu.exec(text)?.[0].length ?? 0);
  const kept = { start: from, end: start + text.length };
  return kept.end - kept.start >= 2 ? kept : undefined;
}

/** Lines and parts of lines of the signature. */
function signatureFirms(
  page: Page,
  { signature, senderName, senderTitle }: Frame,
): readonly Span[] {
  if (!signature) return [];
  const within = page.lines.find(
    ({ start, end }) => start < signature.start && end > signature.start,
  );
  const lines = page.lines.filter(({ start }) => start >= signature.start);
  return [...(within ? [{ start: signature.start, end: within.end }] : []), ...lines]
    .filter((line) => !isClosing(page, line))
    .filter((line) => !SHORT_CLOSING.test(page.plain.slice(line.start, line.end)))
    .flatMap((line) => piecesOf(page, line, /\s*[|·•]\s*|,\s+|\s(?:[-/@]|\/\/)\s/g))
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      if (
        senderName &&
        overlaps(span, senderName) &&
        text.length <= senderName.end - senderName.start + 3
      )
        return false;
      if (
        senderTitle &&
        overlaps(span, senderTitle) &&
        isTitleLike(
          text.replace(
            /\s(?:HR|People|Talent|Recruiting|Recruitment|Careers|Ops|Operations|Team)$/,
            "",
          ),
        ) &&
        !FIRM_WORD.test(text)
      )
        return false;
      if (!/\s/.test(text) && isGivenName(text)) return false;
      if (!FIRM_WORD.test(text) && (isTitleLike(text) || isPersonLike(text))) return false;
      return (
        /^(?:the\s)?\p{Lu}/u.test(text.replace(/^the\s/i, "")) &&
        !/[@\d]{4,}|https?:|(?<!S\.r\.l|S\.p\.A|S\.A|Inc|Ltd|Co|Corp|B\.V|Bros)[.!?]$|^\+?\d/.test(
          text,
        ) &&
        text.split(/\s+/).length <= 7 &&
        text.split(/\s+/).filter((word) => LITTLE.test(word)).length < 2 &&
        !/^(?:kind|best|warm|many|with|mit|viele|yours|cheers|thanks|regards|cordialement|talent|recruit|human|people|hr)\b/i.test(
          text,
        )
      );
    });
}

/** Names of firms have one such word between capitals, sentences several. */
const LITTLE = /^(?!(?:of|and|for|the|de|la|der|von|van|und|du|des|del)$)\p{Ll}{2,}$/u;

/** "Take good care,": words that close a letter in whatever language. */
const SHORT_CLOSING = /^[^,\n]{2,30},$/u;

/** "Inken Ohlsen": a given name and one more word. */
const isPersonLike = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length === 2 && isGivenName(words[0] ?? "");
};

function piecesOf(page: Page, { start, end }: Span, separator: RegExp): readonly Span[] {
  const text = page.plain.slice(start, end);
  const spans: Span[] = [];
  let at = 0;
  for (const match of [...text.matchAll(separator), undefined]) {
    const stop = match ? match.index : text.length;
    const span = trimmed(page.plain, { start: start + at, end: start + stop });
    if (span.end > span.start) spans.push(span);
    at = match ? match.index + match[0].length : stop;
  }
  return spans;
}

const SUBJECT_SPLIT = /\s+[-–|/·•@]+\s+|\s*[|:;()]+\s*|\s+(?:at|with|for)\s+|,\s+/gi;

function subjectFirms(page: Page, { subject }: Frame): readonly Span[] {
  const [first] = page.lines;
  const head =
    subject ??
    (first &&
    first.end - first.start <= 100 &&
    first.label === undefined &&
    /\binterview|\bstage|\bround|assessment/i.test(page.plain.slice(first.start, first.end))
      ? first
      : undefined);
  if (!head) return [];
  return piecesOf(page, head, SUBJECT_SPLIT).filter((span) => {
    const text = page.plain.slice(span.start, span.end);
    return (
      /^\p{Lu}/u.test(text) &&
      !isTitleLike(text) &&
      (FIRM_WORD.test(text) || text.split(/\s+/).every((word) => !/^\p{Ll}{3,}/u.test(word))) &&
      !/\b(?:interview|round|invitation|confirm|schedule|accepted|updated|onsite|final|second|stage|assessment|einladung|entretien|entrevista|gesprek|uitnodiging|your|re|fwd?)\b/i.test(
        text,
      ) &&
      !/\d/.test(text)
    );
  });
}

/** The firm at the head of its address. */
function placeFirms(page: Page, place: Span): readonly Span[] {
  return piecesOf(page, place, /,\s+|\s-\s|\s?\(|\n|^[\p{Ll}\s]{2,30}\s(?:of|at)\s(?:the\s)?/gu)
    .slice(0, 6)
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      return (
        !/^\d|\d{3}|^(?:studio|unit|suite|shed|plot|level|hall|block)\s\d|straße|strasse|\bstreet\b|\broad\b|\bavenue\b|\blane\b|\broom\b|\bfloor\b|\brue\b/i.test(
          text,
        ) && FIRM_WORD.test(text)
      );
    });
}

/** "Thimble & Thread", where neither is a given name. */
function pairFirms(page: Page): readonly Span[] {
  const text = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, TEXT_MAX),
  );
  return [...text.matchAll(PAIR)]
    .filter(
      ([whole]) =>
        LEGAL_FORM.test(whole) ||
        // Two whole names: two people.
        ((!/^\S+\s\S+\s[&+]\s\S+\s\S+$/u.test(whole) || FIRM_WORD.test(whole)) &&
          !whole
            .split(/\s+/)
            .some(
              (word) =>
                isGivenName(word) ||
                /^(?:You|Me|I|We|Him|Her|Them|Q|A|R|D|HR|Data|Sales|Marketing|Product|Research|Trusts|Estates)$/.test(
                  word,
                ),
            )),
    )
    .map((match) => ({
      start: (page.lines[0]?.start ?? 0) + match.index,
      end: (page.lines[0]?.start ?? 0) + match.index + match[0].length,
    }));
}

const PAIR =
  /(?<!\p{Lu}\p{Ll}{1,20}\s)\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?\s[&+]\s\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}/gu;

/** A line of its own that is the name of a firm. */
function headingFirms(page: Page): readonly Span[] {
  return [...page.lines.slice(0, 3), ...page.lines.slice(-3)]
    .filter((line) => {
      const text = page.plain.slice(line.start, line.end);
      return (
        text.length <= 60 &&
        /^(?:the\s)?\p{Lu}/iu.test(text) &&
        !/[.!?:]$/.test(text) &&
        line.label === undefined
      );
    })
    .flatMap((line) => piecesOf(page, line, /\s[-|·]\s|,\s+/g));
}

const PUBLIC_HOST =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton|aol|zoom|microsoft|google|webex|whereby|calendly|linkedin|greenhouse|lever|ashbyhq|myworkday|workday|tel|goo|figma|excalidraw|dropbox|forms|doodle|jitsi|hackerrank|coderpad|youtube|what3words|skype|office|sharepoint|typeform|github|miro|aka|w3w)\.(?:com|us|me|io|co|de|fr|net|gl|meet|st|org|uk|ms|video)$|^tel\.meet$|^meet\.jit\.si$/i;

/** Labels of the firm's own domains in links and addresses. */
function domainsOf(
  page: Page,
  links: readonly Link[],
): readonly { readonly label: string; readonly span?: Span }[] {
  const mails = [
    ...page.plain
      .slice(page.lines[0]?.start ?? 0, page.lines.at(-1)?.end ?? 0)
      .matchAll(/[\w.+-]{1,60}@([\w-]+(?:\.[\w-]+)+)/g),
  ];
  const offset = page.lines[0]?.start ?? 0;
  const hosts = [
    ...mails.slice(0, 50).map((match) => ({
      host: match[1] ?? "",
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
    })),
    ...links.slice(0, 50).flatMap((link) => {
      const url = /^https?:/i.test(link.url) ? link.url : `https://${link.url}`;
      return URL.canParse(url)
        ? [{ host: new URL(url).hostname, span: { start: link.start, end: link.end } }]
        : [];
    }),
  ];
  const seen = new Set<string>();
  return hosts.flatMap(({ host, span }) => {
    const parts = host
      .toLowerCase()
      .replace(/^www\./, "")
      .split(".");
    const vendor = /^(?:zoom\.us|webex\.com|greenhouse\.io|teamtailor\.com|whereby\.com)$/.test(
      parts.slice(-2).join("."),
    );
    if (PUBLIC_HOST.test(host) && !vendor) return [];
    const isSecond =
      parts.length > 2 && /^(?:co|com|org|ac|net|gov|nhs|sch)$/.test(parts.at(-2) ?? "");
    const label = vendor ? (parts.length > 2 ? parts[0] : undefined) : parts.at(isSecond ? -3 : -2);
    if (
      !label ||
      label.length < 3 ||
      seen.has(label) ||
      /^(?:www|meet|video|us\d*web|us\d*|teams|zoom|app|my|example)$/.test(label)
    )
      return [];
    seen.add(label);
    return [{ label, span }];
  });
}

/** "veridianmutual" → "Veridian Mutual", where the text spells it out. */
function spelledOut(page: Page, label: string): Span | undefined {
  const wanted = squashed(label);
  const whole = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, TEXT_MAX),
  );
  const offset = page.lines[0]?.start ?? 0;
  const words = [...whole.matchAll(/[\p{L}\p{N}&'.-]+/gu)];
  let partial: Span | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first || !/^[\p{Lu}\p{N}]/u.test(first[0])) continue;
    let joined = "";
    for (let count = 0; count < 6; count += 1) {
      const word = words[index + count];
      if (
        !word ||
        (count > 0 &&
          !/^[\s]{1,2}(?:&\s)?$/.test(
            whole.slice(
              (words[index + count - 1]?.index ?? 0) + (words[index + count - 1]?.[0].length ?? 0),
              word.index,
            ),
          ))
      )
        break;
      joined += squashed(word[0].replace(/\.$/, ""));
      if (joined.length > wanted.length + 14) break;
      const before = whole.slice(Math.max(0, first.index - 2), first.index);
      if (/[@/.]$/.test(before)) break;
      if (joined === wanted)
        return {
          start: offset + first.index,
          end: offset + word.index + word[0].replace(/\.$/, "").length,
        };
      if (
        count >= 1 &&
        joined.length > wanted.length &&
        joined.startsWith(wanted) &&
        !partial &&
        /^\p{Lu}/u.test(word[0])
      )
        partial = { start: offset + first.index, end: offset + word.index + word[0].length };
    }
  }
  return partial;
}

// Role -------------------------------------------------------------------------------------------

const ROLE_LABEL =
  /^(?:p\.?\s?s\.?:?\s)?(?:the |your |ihre |votre |su |tu |je |uw |deine )?(?:application(?: for)?|bewerbung(?: als)?|candidature|candidatura|solicitud|sollicitatie|role|position|job(?: title)?|vacancy|opening|stelle|poste|puesto|functie|vacature|job role|post(?: title)?|posting|applied for|applying for|role recap|ruolo|requisition|position title|function|funktion|fonction|classification|competition|job opening|vacancy title|stellenbezeichnung|cargo|vaga)(?: \([^)]*\))?$/i;
const ROLE_WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}+#/&'.-]*|\d[\p{L}\d-]*)`;
/** Words that a phrase joins with by themselves are none of these, so that each text has one reading. */
const LOWER = String.raw`(?!(?:of|and|de|du|des|la|für|im|in|der|for|to|the)\b)\p{Ll}+`;
const ROLE_PHRASE = String.raw`(${ROLE_WORD}(?:(?:,|\s[-/&])?\s(?:${ROLE_WORD}|d'\p{L}+|(?:de|d')\s?${LOWER}(?:\s${LOWER}){0,3}(?=\s(?:chez|au sein|pour|dans|à|en)\b|[,.(\n!])|of|and|&|de|du|des|la|für|im|in der|\([^()]{1,40}\)|(?:for|in|to|the)(?=\s\p{Lu})))*(?:\s?\([^()]{1,40}\))?)`;

const ROLE_PATTERNS: readonly {
  readonly words: RegExp;
  readonly weight: number;
  readonly needsTitle: boolean;
  readonly isAnywhere?: boolean;
}[] = [
  {
    words: rolePattern(
      String.raw`\b(?:[Rr]ole|[Pp]osition|[Pp]ost|[Vv]acancy|[Oo]pening|job|Stelle(?: als)?|poste de|puesto de|functie(?: van)?|posizione di|vaga de|tjänsten som|stillingen som|rollen som|stanowisko)(?: of| as| for|,|:|\s-)?\s(?:an? |the |our |new )?ROLE`,
    ),
    weight: 4,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ff]or|[Aa]bout|[Rr]egarding|[Tt]he|[Oo]ur|[Aa]s|an?|[Tt]his|[Yy]our|voor de|für die)\s(?:new |open )?ROLE,?\s(?:role|position|post|vacancy|opening|job|opportunity|loop|process|interview|seat|gig|spot|functie|apprenticeship|fellowship|traineeship|team lead role|hire)\b`,
    ),
    weight: 6,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ii]nterviews?|[Ii]nterviewing|loop|application|candidacy|applying|applied|selected|considered|shortlisted|[Oo]nsite|[Oo]nsite plan|plan|[Dd]ay|process|[Rr]ound|[Zz]weitgespräch|[Gg]espräch|conversation|stage|chat|schedule|up|through|manager|forward|assessment|back in|interview process|[Ee]ntretien|meeting|[Cc]ampus|entrevista|bewerbung|Bewerbung|steps? left|next steps?|steps?|ronde|búsqueda|runde|tour|move you (?:on|along|forward)|in the running|finalists?)\s(?:for|as|zum|zur|als|pour(?: le poste de)?|para|voor|de)\s(?:the |our |an? |der |die |den |dem |unsere[rn]? )?ROLE`,
    ),
    weight: 5,
    needsTitle: false,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ii]nterview|[Rr]ound|[Zz]weitgespräch|[Ee]ntretien final|[Oo]nsite(?: interview)?|[Ss]uperday confirmation|[Ii]nvitation|[Ii]nterview invitation|[Ss]tage|[Cc]onfirmation|[Ii]tinerary|[Ss]chedule|[Gg]espräch|[Ee]inladung(?: zum \p{L}+)?)\s?(?:-|:|\||,)\s?ROLE`,
    ),
    weight: 4.5,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b[Ff]or\s(?:the |our |an? )?ROLE\s(?:at|@|with|bei|\|)\s`),
    weight: 5,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Ff]or|as|para|voor)\s(?:the |our |an? |el puesto de )?ROLE(?=\s(?:we|you|I)\b|\s(?:en|at|bei|bij|chez|with)\s|[,.;:\n(]|\s(?:is|on|and|has)\b|\s-|!)`,
    ),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|[^\p{L}\p{N}\s]\s?|\n)ROLE\s(?:at|@|bei|chez|en)\s(?:the\s)?\p{Lu}`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|[\n.!?:]\s)(?:The\s)?ROLE\s(?:job|role|position|search|vacancy)\b`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\(ROLE\s(?:job|role|position|search|vacancy)\)`),
    weight: 4,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|\n|[.!?]\s)\s*ROLE,?\s(?:[Dd]ay\s(?:one|two|three|\d)|[Rr]ound|[Ss]econd|2nd|[Ff]inal|[Ss]tage)\b`,
    ),
    weight: 4,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b(?:re|[Ff]or the file|[Rr]e)[:\s]\s?ROLE`),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(
      String.raw`(?:^|\n|[.!?,;:]\s)(?:oh and |and |so |ps |p\.s\.\s)?ROLE\s(?:is|will be|was|stays)\s(?:what|the (?:title|job|role|post|name)|how|still|on (?:the|your))\b`,
    ),
    weight: 4,
    needsTitle: false,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`\b(?:[Aa]d|[Aa]dvert|[Ll]isting|[Pp]osting|[Cc]ontract|[Tt]itle|[Pp]aperwork|[Ww]ebsite|[Jj]ob|[Pp]ost|[Rr]ole|[Tt]jänsten|[Ss]tillingen|[Ss]telle)(?: title)? (?:said|says|reads|calls? it|is|was|will (?:say|be)|är|er|ist)(?: still| now| fortfarande| stadig| weiterhin| fortsatt)? (?:an? |the |für )?ROLE`,
    ),
    weight: 3.5,
    needsTitle: true,
    isAnywhere: true,
  },
  {
    words: rolePattern(
      String.raw`(?:[Gg]espräch|[Ii]nterview|[Ss]telle|[Pp]osition|[Ee]ntretien|[Pp]oste|[Rr]ole|als|as|for)\s"ROLE"?`,
    ),
    weight: 6,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`\b(?:[Rr]ound|[Ss]tage|[Pp]hase|[Ff]inal) of (?:our |the )?ROLE`),
    weight: 3,
    needsTitle: true,
  },
  { words: /\b(?:role|job|position|post)\s?=\s?([^,.;\n]{3,60})/giu, weight: 5, needsTitle: true },
  {
    words: rolePattern(
      String.raw`\b(?:[Jj]ob is|[Rr]ole is|[Pp]osition is|[Jj]oin us as|[Bb]ecome|as|als|as our(?: new| next)?|our next|our new|hire an?|hiring an?|looking for an?|be our)\s(?:an? |our |the |new )?ROLE`,
    ),
    weight: 3,
    needsTitle: true,
  },
  {
    words: rolePattern(String.raw`(?:^|\n)\s*ROLE\s?(?:-|\||@|at\s)`),
    weight: 3.2,
    needsTitle: true,
  },
  { words: rolePattern(String.raw`\(ROLE[,)]`), weight: 2.5, needsTitle: true },
  {
    words:
      /\b(?:for|about|regarding|re|as|the|our)\s(?:the |our |an? |new )?((?:\p{Ll}[\p{L}-]*\s){0,4}\p{Ll}[\p{L}-]*)\s(?:role|position|post|job|vacancy|opening|gig|spot|practical|interview|2nd int|second interview|trial|shift|search)\b/gu,
    weight: 2,
    needsTitle: true,
  },
  {
    words:
      /\b(?:poste|emploi|puesto|plaza|posto|cargo|vaga|ruolo|posizione) (?:de |d'|di |como |da )(?:la |el |l')?(\p{Ll}[\p{L}-]*(?:\s(?:de |d'|des |du |en |di |del |in )?\p{L}[\p{L}-]+){0,4}?)(?=[,.;:\n(]|\s(?:a|au|aux|chez|à|dans|nos|en|per|presso|na|no|ha|nous|vous|se|es|est|è)\s)/gu,
    weight: 3,
    needsTitle: false,
  },
  {
    words:
      /\b(?:as|become|for) (?:an?|our(?: new| next)?|the(?: new)?)\s((?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}[\p{L}-]*)(?=[,.;:!?\n(]|\s(?:at|with|in|on|here)\s)/gu,
    weight: 1,
    needsTitle: true,
  },
];

function rolePattern(source: string): RegExp {
  return new RegExp(source.replaceAll("ROLE", ROLE_PHRASE), "gu");
}

/** Words that name who does some work, by their ends; those that do not, by name. */
const WORKER =
  /^(?:\p{L}{3,}(?:ista|iste|itore|atore|ttore|iere|aio|euse|enne|arbetare|tekniker|ledare|taker|handler|minder|dresser|ist|ian|eer|smith|keeper|master|maker|man|woman|worker|hand|setter|driver|fighter|isor|ator|itor|ntor|tter|pper|nner|lder|rker|nter|yer|log[oa]|leur|teur|trice|ière|leiterin|erin|ador|adora|leider|wacht|kraft|leitung|hilfe|pfleger)|sous|chef|dev|cook|nurse|mate|hand|temp|apprentice|barrister|clerk|barista|cadet|au pair|nanny|paramedic|medic|crew|captain|skipper|fellow|professor|professorship|lecturer|designate|sous-chef|placement|graduate|programme|scheme)$/iu;
const NO_WORKER =
  /^(?:entrevista|revista|prevista|vista|pista|lista|gennaio|febbraio|carriere|september|october|november|december|number|member|letter|paper|other|order|offer|under|after|together|center|computer|matter|dinner|however|further|former|server|winter|summer|monitor|corner|manner|winner|inner|counter|water|human|woman|man|german|norman|whether|another|rather|later|poster|chapter|master|register|quarter|career|exist|list|assist|consist|visitor|motor|factor|sector|doctor|interior|senior|junior|lawyer's|foyer|layer|player|prayer|flyer|lunch|minister|semester|twitter|newsletter|encounter|customer|consumer|holder|folder|older|builder's|reminder|wonder|calendar|slippers|zipper|printer|pointer|entrance|theatre|floor|door|spinner|banner|scanner|planner's|italian|canadian|australian|indian|asian|european|christian|civilian)$/iu;

/** Reads like what somebody is employed as, also where the word is in no list. */
const isPost = (text: string): boolean =>
  isTitleLike(text) ||
  text
    .split(/[^\p{L}'-]+/u)
    .some(
      (word) =>
        word.length >= 3 && WORKER.test(word) && !NO_WORKER.test(word) && !isGivenName(word),
    );

/** "PUPIL BARRISTER: SECOND ROUND", "ATCO remote tower, selection phase 3". */
const HEADED = new RegExp(
  String.raw`^(?<role>\p{Lu}[^\n:;|]{3,90}?)\s?(?::|,|\s-|\s\||\.)\s?(?=(?:the\s)?(?:second|2nd|first|1st|third|3rd|final|last|zweite\w*|next|selection|stage|round|phase|interviews?|assessment|advisory|panel|callback|invitation|appointment|remaining|in-store|day|step|virtual|onsite|audition|trial)\b)`,
  "iu",
);

/** Posts that stand in brackets or as the whole of a line, with a word that says so. */
const SAID_POST = new RegExp(
  String.raw`\((?:stelle|vacancy|role|post|job|position|poste|functie|puesto)\s?:\s?(?<a>[^()\n]{3,80}(?:\([^()]*\)[^()]{0,20})?)\)|\((?<b>\p{Lu}[^()\n]{2,60}?)\s(?:vacancy|role|post|job|position|opening|search|seat)\)|(?:^|[.!?]\s|\n)(?<c>\p{Lu}[\p{L}&/ -]{2,40}?)\s(?:job|vacancy|position|role|seat|spot|gig|post|opening)(?=[.,!:\n]|$|\sas (?:discussed|we)|\sstill)|\bit's (?<d>\p{Lu}[\p{L}& ]{3,60}?) now\b`,
  "gimu",
);

const GENDERS =
  /\s*\(?(?:[mwfdxhg](?:\s*[/|,*]\s*[mwfdxhg]){1,3}|all genders|h\/f|f\/h|(?:req|job|id|ref|jr|r)[\s#.:-]*[A-Z-]*\d[\dA-Z-]{2,})\)?$/i;
const NO_ROLE =
  /^(?:role[- ]play|assessment|interviewer|interview|invitee|attendees?|organi[sz]er|candidate|from|near|by|dear|venue|new|this|that|second|first|final|next|full|part|dream|open|key|leading|your|interview|round|stage|onsite|the|our|us|you|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|hiring manager|zoom|teams|google|video|phone|it|a|i)\b\.?(?!\s\p{Lu}\p{L}+\s(?:manager|officer|engineer|lead))/iu;

function roleOf(page: Page, frame: Frame, people: KnownPeople): Said | undefined {
  const { plain } = page;
  const isTheirs = (span: Span): boolean => people.spans.some((other) => overlaps(other, span));
  const isName = (text: string): boolean =>
    namesSomebody(text) ||
    people.names.some(
      (name) => squashed(name) === squashed(text) || (name.includes(" ") && text.includes(name)),
    );
  for (const line of page.lines) {
    if (line.label === undefined || !ROLE_LABEL.test(line.label.trim())) continue;
    const span = trimmedRole(page, line.value);
    if (span && span.end - span.start >= 3) return said(page, span, "certain");
  }
  const reference = referredRole(page);
  if (reference) return said(page, reference, "likely");
  const programme = page.lines.find(
    ({ label, value }) =>
      label !== undefined &&
      /^program(?:me)?$/.test(label) &&
      isPost(plain.slice(value.start, value.end)),
  );
  const named = programme && trimmedRole(page, programme.value);
  if (named) return said(page, named, "likely");
  const found: Candidate[] = [];
  const limits = {
    start: page.lines[0]?.start ?? 0,
    end: Math.min(page.lines.at(-1)?.end ?? 0, (page.lines[0]?.start ?? 0) + ROLE_MAX),
  };
  const text = plain.slice(limits.start, limits.end);
  for (const { words, weight, needsTitle, isAnywhere } of ROLE_PATTERNS)
    for (const match of text.matchAll(words)) {
      const phrase = match[1] ?? "";
      const start = limits.start + match.index + match[0].indexOf(phrase);
      const span = trimmedRole(page, { start, end: start + phrase.length });
      if (!span) continue;
      const value = plain.slice(span.start, span.end);
      const isTitle = isPost(value);
      if (
        value.length < 3 ||
        NO_ROLE.test(value) ||
        isName(value) ||
        isTheirs(span) ||
        (needsTitle && !isTitle) ||
        (!isTitle && VENDOR.test(value))
      )
        continue;
      if (!isAnywhere && frame.signature && span.start >= frame.signature.start) continue;
      if (/\bexecutive search\b/i.test(match[0])) continue;
      const inSubject = frame.subject && overlaps(span, frame.subject);
      found.push({
        ...span,
        text: value,
        weight:
          weight +
          (isTitle ? 2 : 0) +
          (inSubject ? 2 : 0) -
          (value.split(/\s+/).length > 10 ? 3 : 0),
        confidence: isTitle ? "certain" : "likely",
      });
    }
  for (const { span, weight } of [
    ...headedRoles(page, frame).map((span) => ({ span, weight: 6.5 })),
    ...saidPosts(page, text, limits.start).map((span) => ({ span, weight: 7 })),
    ...linesAlone(page, frame).map((span) => ({ span, weight: 4.5 })),
  ]) {
    const kept = trimmedRole(page, span);
    const value = kept ? plain.slice(kept.start, kept.end) : "";
    if (kept && isPost(value) && !isName(value) && !isTheirs(kept) && !NO_ROLE.test(value))
      found.push({ ...kept, text: value, weight, confidence: "likely" });
  }
  for (const span of subjectRoles(page, frame)) {
    const value = plain.slice(span.start, span.end);
    if (!isName(value) && !isTheirs(span) && !NO_ROLE.test(value))
      found.push({ ...span, text: value, weight: 6, confidence: "likely" });
  }
  const [best] = found.toSorted((a, b) => b.weight - a.weight || b.text.length - a.text.length);
  if (best) return said(page, best, best.confidence);
  const piece = postsInPieces(page, frame).find((span) => {
    const value = plain.slice(span.start, span.end);
    const isWithPerson = [...people.names, ...people.doubtful].some((name) => value.includes(name));
    return !isName(value) && !isWithPerson && !isTheirs(span) && !NO_ROLE.test(value);
  });
  return piece && said(page, piece, "guess");
}

/** "Reference: LNG/2026/07 Reviser (Arabic)": the post behind its number. */
function referredRole(page: Page): Span | undefined {
  const line = page.lines.find(
    ({ label }) =>
      label !== undefined && /^(?:our |your |job |vacancy )?ref(?:erence)?$/.test(label),
  );
  const code = line
    ? /^(?=\S*\d)\S{3,}\s(?:-\s)?(?=\p{Lu})/u.exec(
        page.plain.slice(line.value.start, line.value.end),
      )
    : undefined;
  const span =
    line && code
      ? trimmedRole(page, { start: line.value.start + code[0].length, end: line.value.end })
      : undefined;
  return span && isPost(page.plain.slice(span.start, span.end)) ? span : undefined;
}

/** "Head of Analytics, Colm Garvey", "Graham (my co-founder), culture". */
const namesSomebody = (text: string): boolean => {
  const pieces = text.split(/[,(]\s?/);
  return (
    pieces.length > 1 &&
    pieces.some((piece) => {
      const words = piece.trim().split(/\s+/);
      return (
        words.length <= 3 &&
        /^\p{Lu}/u.test(words[0] ?? "") &&
        isGivenName(words[0] ?? "") &&
        !words.some((word) => isTitleWord(word.toLowerCase()))
      );
    })
  );
};

const PIECES = /\s[-|/]\s|[,;:.|()]\s|\s?[()]|\s=\s|\s~\s|[!?]\s/g;
const LEADS_ROLE =
  /\b(?:round|stage|interview|post|role|position|job|spot|place|vacancy|recruit\w*|(?:as|for|of)(?: (?:our|the|an?))?|spot as)\s(?:of|for|as|is)?\s?(?:the |an? |our )?(?=\p{Lu})/gu;
const IN_POST =
  /^(?:\p{Lu}|[&/+-]|\d|(?:of|and|for|the|in|to|de|du|der|für|und)$)|(?:er|or|ist|man|ant)$/u;
const POST_PIECE = /^\p{Lu}[^.!?:@\d\n]{3,60}$/u;

/** Where no words say which post it is for: a post that stands by itself between signs. */
const postsInPieces = (page: Page, { signature, greeting }: Frame): readonly Span[] =>
  page.lines
    .slice(0, 40)
    .filter(
      (line) =>
        !(signature && line.start >= signature.start) && !(greeting && isWithin(line, greeting)),
    )
    .map((line) =>
      greeting && overlaps(line, greeting) ? { start: greeting.end, end: line.end } : line,
    )
    .flatMap(({ start, end }) => piecesOf(page, { start, end: Math.min(end, start + 400) }, PIECES))
    .filter((piece) => !(signature && piece.start >= signature.start))
    .flatMap((piece) => {
      const text = page.plain.slice(piece.start, piece.end);
      const lead = [...text.matchAll(LEADS_ROLE)].at(-1);
      const from = lead ? lead.index + lead[0].length : 0;
      const post = text.slice(from);
      const isAlone =
        POST_PIECE.test(post) &&
        post.split(/\s+/).length <= 6 &&
        isPost(post) &&
        post.split(/\s+/).every((word) => IN_POST.test(word) && !isGivenName(word)) &&
        !/\b(?:you|your|we|i|is|are|will|with|meet|and i|candidate)\b/i.test(post);
      return isAlone ? [{ start: piece.start + from, end: piece.end }] : [];
    });

/** A heading that says the post first and the stage behind it. */
const headedRoles = (page: Page, { signature }: Frame): readonly Span[] =>
  page.lines.slice(0, 12).flatMap((line) => {
    if (signature && line.start >= signature.start) return [];
    const from =
      line.label !== undefined && HEAD_LABEL.test(line.label) ? line.value.start : line.start;
    const match = HEADED.exec(page.plain.slice(from, Math.min(line.end, from + 140)));
    const post = match?.groups?.["role"] ?? "";
    return post === "" || /\b(?:you|your|we|the|is|are|dear|for|at|with)\b/i.test(post)
      ? []
      : [{ start: from, end: from + post.length }];
  });

/** A short line of its own near the top, such as "Prison Custody Officer, HMP Larkmoor". */
const linesAlone = (page: Page, { signature, greeting }: Frame): readonly Span[] =>
  page.lines
    .slice(0, 6)
    .filter(
      (line) =>
        line.label === undefined &&
        !line.isBullet &&
        line.end - line.start <= 90 &&
        !(signature && line.start >= signature.start) &&
        !(greeting && overlaps(line, greeting)) &&
        page.lines.filter(({ block }) => block === line.block).length <= 2,
    )
    .flatMap((line) =>
      piecesOf(
        page,
        line,
        /,\s(?=[A-Z]{2,}\b|the\b)|,?\s(?:(?:pool|job|vacancy|post|req)\s)?(?:ref|no|id)\b.*|\s[-|·]\s/g,
      ).slice(0, 1),
    )
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      return (
        /^\p{Lu}[^.!?:@\d]*$/u.test(text) &&
        !/\s{3}/.test(text) &&
        !/\b(?:you|your|we|dear|hi|hello|is|are|with)\b/i.test(text)
      );
    });

const saidPosts = (page: Page, text: string, offset: number): readonly Span[] =>
  [...text.matchAll(SAID_POST)].slice(0, 20).map((match) => {
    const { a, b, c, d } = match.groups ?? {};
    const post = a ?? b ?? c ?? d ?? "";
    const start = offset + match.index + match[0].indexOf(post);
    return { start, end: start + post.length };
  });

const said = (page: Page, { start, end }: Span, confidence: Confidence): Said => ({
  start,
  end,
  text: page.source.slice(start, end).replace(/\s+/g, " "),
  confidence,
});

const HEAD_LABEL =
  /interview|invited|event|summary|title|round|stage|assessment|invitation|gespräch|entretien|audition|^re$/i;

/** A heading or subject that names the post: "TRAINEE TRAIN DRIVER – STAGE 3", "X – Final Interview". */
function subjectRoles(page: Page, { subject, greeting, signature }: Frame): readonly Span[] {
  const heads = page.lines
    .filter(
      (line, index) =>
        index < 5 &&
        (subject !== undefined ||
          index === 0 ||
          !page.plain.slice(line.start, line.end).includes("|")) &&
        line.end - line.start <= 120 &&
        !/[.!?]$/.test(page.plain.slice(line.start, line.end)),
    )
    .filter(
      (line) =>
        (!greeting || !overlaps(line, greeting)) && (!signature || line.start < signature.start),
    )
    .filter(
      (line) =>
        (line.label === undefined ||
          line.index === 0 ||
          HEAD_LABEL.test(line.label) ||
          (subject && overlaps(line, subject))) &&
        !line.isBullet,
    )
    .map((line) => (subject && overlaps(line, subject) ? subject : line));
  const all = subject && !heads.includes(subject) ? [subject, ...heads] : heads;
  return all.flatMap((head) => {
    const isSubject = head === subject;
    return piecesOf(
      page,
      head,
      /\s+[-|/·•@:]+\s+|\s*\|\s*|:\s+|,\s+(?:THE|from|starting|at)\s|\s(?:for|at|@|with|bei)\s(?:the\s)?/g,
    ).flatMap((span) => {
      const text = page.plain.slice(span.start, span.end);
      if (
        /\d{1,2}[:.]\d\d|\b20\d\d\b|\d{4}\s?-\s?\d{4}|^\S{0,8}\s?\d{3,4}|https?:|@/.test(text) ||
        !/^[\p{Lu}\d]/u.test(text)
      )
        return [];
      const kept = trimmedRole(page, span);
      const value = kept ? page.plain.slice(kept.start, kept.end) : "";
      const isOne =
        isPost(value) &&
        /^[\p{Lu}\d]/u.test(value) &&
        !/^(?:a|an|our|your)\s/i.test(text) &&
        !/\b(?:you|we|please|is|are|your|will|our|i|round [a-z]|interview(?:s)? with|meet)\b/i.test(
          value,
        );
      return kept &&
        isOne &&
        (isSubject || head.end - head.start <= 110) &&
        !/^(?:hiring manager|interview|panel)/i.test(value)
        ? [kept]
        : [];
    });
  });
}

const ROLE_START =
  /^(?:(?:re|fwd?|aw|wg|your|the|our|an?|accepted|confirmed|updated|invitation|interview|interviews|second|first|third|final|2nd|3rd|onsite|on-site|virtual|round|stage|for|to|einladung|zum|zweitgespräch|superday|confirmation|new|(?:the |senior )?(?:post|position|role|job|vacancy) of)[\s:,]+)+(?=[\p{Lu}\d])/iu;
const ROLE_END =
  /(?:[\s,:-]+(?:interviews?|onsite|on-site|virtual|remote|video|phone|rounds?|stage(?:\s\d)?|second|final|2nd|3rd|loop|panel|role|position|vacancy|opening|job|post|process|based|\(\d\w\w\)|details|invitation|confirmation|schedule|assessment centre|assessment center|assessment|selection day|day|on|at|in|for|with|and|the|of|from|is|we|i|team here|here))+$/iu;
const ROLE_CUT =
  /\s(?:at|@|bei|chez)\s|\.\s|[;|!?\n]|\s-\s(?=stage|round|final|second|interview|onsite|req|ref|\d)|,\s(?:from|at|based|starting|and|to|which|we|you|please|on|in|with|as|the)\s|\s(?:with|on|here|to|is|has|have|was|will|from|who|and (?:i|we|you|would))\s|\s(?:role|position|vacancy|post|opening|job|loop|interview)\b(?!\s(?:manager|coordinator))/iu;

function trimmedRole(page: Page, { start, end }: Span): Span | undefined {
  let text = page.plain.slice(start, end);
  const lead =
    /^(?:[#\s]*\d{4,}\s+|(?:competition|vacancy|job|req(?:uisition)?|ref)\.?\s(?:no\.?\s)?(?=\S*\d)\S+[,:]?\s)?/i.exec(
      text,
    )?.[0] ?? "";
  const more = ROLE_START.exec(text.slice(lead.length))?.[0] ?? "";
  const from = start + lead.length + more.length;
  text = page.plain.slice(from, end);
  const cut = ROLE_CUT.exec(text);
  if (cut && cut.index >= 3) text = text.slice(0, cut.index);
  let before = "";
  while (before !== text) {
    before = text;
    text = text
      .replace(GENDERS, "")
      .replace(ROLE_END, "")
      .replace(/[\s.,;:/&"'-]+$/u, "")
      .replace(
        /\s*\((?:CDI|CDD|req|job|id|ref|jr|2nd|3rd|final|onsite|permanent|full[- ]time|part[- ]time|[mwfd]\/|R-?\d)[^()]*\)$/iu,
        "",
      );
    if (text.includes("(") && !text.includes(")")) text = text.replace(/\s*\([^()]*$/, "");
  }
  return text.length >= 3 && text.length <= 120
    ? { start: from, end: from + text.length }
    : undefined;
}

/** "Grants Accountant at the Cedar Hollow Land Trust": the role ends before the firm. */
function withoutCompany(page: Page, role: Said, company: Said | undefined): Said {
  if (!company) return role;
  const at = role.text.toLowerCase().indexOf(company.text.toLowerCase());
  if (at <= 3 || /[\p{L}\p{N}]/u.test(role.text[at - 1] ?? "")) return role;
  const kept = role.text.slice(0, at).replace(/(?:[\s,(|@-]|\bat|\bthe|\bwith|\bfor)+$/i, "");
  return kept.length >= 3
    ? said(page, { start: role.start, end: role.start + kept.length }, role.confidence)
    : role;
}
