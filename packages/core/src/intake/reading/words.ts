/** Words by which the parts of a line in a résumé are told apart, in several languages. */

export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("’", "'");

const wordsOf = (text: string): readonly string[] =>
  folded(text).match(/[\p{L}\p{N}]+(?:[.'&+#/-][\p{L}\p{N}]+)*[+#]*/gu) ?? [];

const table = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that make a job title. */
const TITLES = table(`
  engineer engineering-manager manager designer scientist analyst developer director lead leader consultant architect officer specialist
  coordinator executive associate researcher recruiter accountant editor writer administrator partner strategist programmer
  technician nurse teacher president founder co-founder cofounder supervisor animator planner buyer advisor adviser assistant owner head
  chief principal marketer representative agent counsel lawyer attorney producer ceo cto cfo coo cpo cmo cio ciso vp svp evp sre
  hrbp chair intern trainee apprentice fellow postdoc lecturer professor tutor instructor trainer coach mentor physician
  doctor surgeon dentist pharmacist therapist physiotherapist paramedic midwife carer caregiver psychologist counsellor counselor
  chef cook baker waiter waitress bartender barista server host hostess cashier clerk receptionist secretary bookkeeper
  auditor controller treasurer banker broker trader underwriter actuary economist statistician driver courier pilot
  electrician plumber carpenter mechanic welder fitter builder machinist operator foreman inspector surveyor
  guard firefighter soldier sergeant captain lieutenant commander librarian archivist curator journalist reporter
  photographer illustrator artist musician translator interpreter copywriter salesperson salesman saleswoman seller
  merchandiser stylist hairdresser cleaner housekeeper janitor gardener farmer volunteer freelancer contractor tester
  webmaster sysadmin devops dba evangelist advocate liaison worker labourer laborer steward stewardess attendant
  dispatcher scheduler estimator investigator paralegal solicitor barrister judge notary registrar warden
  deckhand sailor crew porter butcher fishmonger florist tailor roofer painter plasterer bricklayer scaffolder plumber glazier nanny au-pair childminder lifeguard
  businessperson entrepreneur self-employed scrum-master master stocker picker packer superintendent sommelier maître
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin mitarbeiter mitarbeiterin
  sachbearbeiter sachbearbeiterin referent referentin assistent assistentin kaufmann kauffrau verkäufer verkaufer
  verkauferin geschaftsfuhrer geschaftsfuhrerin praktikant praktikantin werkstudent werkstudentin auszubildender
  auszubildende azubi krankenpfleger krankenpflegerin krankenschwester pflegefachkraft lehrer lehrerin arzt arztin
  koch kochin kellner kellnerin fahrer fahrerin techniker technikerin mechaniker mechatroniker elektriker meister
  architektin architekt wissenschaftler wissenschaftlerin doktorand doktorandin hilfskraft buchhalter buchhalterin
  teamleiter teamleiterin projektleiter projektleiterin abteilungsleiter bereichsleiter vorstand prokurist
  redakteur redakteurin sekretar sekretarin erzieher erzieherin trainerin dozent dozentin gesellschafter grunder
  ingenieure developpeur developpeuse chef cheffe responsable directeur directrice charge chargee consultante
  conseiller conseillere analyste technicien technicienne assistante comptable gestionnaire vendeur vendeuse
  infirmier infirmiere enseignant enseignante professeur stagiaire alternant alternante apprenti apprentie
  concepteur conceptrice redacteur redactrice animateur animatrice commercial commerciale cuisinier serveur serveuse
  chauffeur ouvrier secretaire juriste avocat avocate medecin chercheur chercheuse doctorant doctorante formateur
  formatrice fondateur fondatrice gerant gerante coordinateur coordinatrice
  ingeniero ingeniera desarrollador desarrolladora programador programadora jefe jefa gerente directora
  consultor consultora analista tecnico tecnica administrativo administrativa contable vendedor vendedora
  comercial enfermero enfermera profesor profesora maestro maestra becario becaria practicante disenador disenadora
  arquitecto arquitecta cocinero camarero camarera conductor redactor investigador investigadora abogado abogada
  medico medica coordinador coordinadora encargado encargada dependiente dependienta cajero cajera peluquera peluquero fundador fundadora socio
  ingegnere sviluppatore responsabile direttore direttrice consulente impiegato impiegata tecnico infermiere
  engenheiro engenheira desenvolvedor desenvolvedora diretor estagiario estagiaria
  ontwikkelaar adviseur medewerker stagiair projectleider verpleegkundige leraar docent
`);
/** German writes the noun as the end of a longer word. */
const TITLE_ENDS =
  /(?:ingenieur|entwickler|leiter|berater|kaufmann|kauffrau|mechaniker|techniker|assistent|verkaufer|pfleger|schwester|lehrer|arzt|fahrer|manager|referent|meister|helfer|administrator|forscher|planer|trainer|fuhrer|bearbeiter|arbeiter|redakteur|designer|elektroniker|student|praktikant|wissenschaftler|fachkraft)(?:in)?$/;

export const isTitle = (text: string): boolean =>
  text.length <= 120 &&
  (wordsOf(text).some(
    (word) =>
      TITLES.has(word) ||
      word.split(/[-/]/).some((part) => TITLES.has(part)) ||
      TITLE_ENDS.test(word),
  ) ||
    /エンジニア|マネージャー|デザイナー|担当|部長|課長|工程师|经理/.test(text));

/** Forms of a firm, and what organisations call themselves. */
const FIRMS = table(`
  ltd limited inc incorporated llc llp plc corp corporation company co gmbh ag kg ohg gbr ug mbh se ev e.v sa sas sarl sasu eurl
  sl slu s.l s.a s.a.s bv b.v nv n.v oy oyj ab a/s aps as srl spa s.p.a s.r.l lda ltda pty pte kk
  group gruppe groupe grupo gruppo holding holdings bank banque banco sparkasse hospital hospitals clinic klinik klinikum krankenhaus hopital
  university universitat universite universidad universita hochschule school schule ecole escuela college council
  ministry ministerium ministere ministerio agency agentur agence agencia labs lab laboratory studio studios systems
  technologies technology solutions consulting consultants partners associates foundation stiftung fondation fundacion
  institute institut instituto restaurant hotel trust nhs airlines airways insurance versicherung assurances seguros energy
  logistics foods media software pharma pharmaceuticals motors industries international ventures capital
  networks bakery cafe supermarket stores retail shipping freight werke verlag authority department
  association verein society library museum charity church orchestra federation bureau
`);
export const isFirm = (text: string): boolean =>
  text.length <= 120 &&
  (wordsOf(text).some((word) => FIRMS.has(word.replace(/\.$/, ""))) ||
    /株式会社|有限公司|大学/.test(text));

const SCHOOLS = table(`
  university universitat universite universidad universita universidade hochschule fachhochschule school schule ecole lycee escuela instituto
  institute institut college academy akademie academie academia polytechnic polytechnique politecnico politecnica gymnasium
  gesamtschule realschule berufsschule faculty fakultat mit eth epfl ucl lse tu fh bootcamp conservatory seminary iut
  universiteit hogeschool universitet
`);
export const isSchool = (text: string): boolean =>
  wordsOf(text).some(
    (word) => SCHOOLS.has(word) || /(?:universitat|hochschule|schule|gymnasium|kolleg)$/.test(word),
  ) || /大学|高校/.test(text);

const DEGREE =
  /(?<![\p{L}])(?:b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|b\.?eng|m\.?eng|b\.?tech|m\.?tech|mba|bba|ph\.?\s?d|d\.?phil|ll\.?b|ll\.?m|m\.?d|bachelor(?:'?s|’s)?|master(?:'?s|’s)?|doctor(?:ate)?|associate(?:'?s|’s)? (?:degree|of)|diploma?|diplom(?:-\p{L}+)?|diplome|diplôme|degree|abitur|a-levels?|gcses?|promotion|ausbildung|magister|staatsexamen|licence|licencia(?:do|da|tura)|grado|máster|maestría|doctorado|doctorat|bac(?:calauréat)?|bts|dut|bachillerato|laurea|high school|foundation degree|certificate|hnd|btec|apprenticeship|fp|cap|minor|major in|matura|postgraduate|undergraduate)(?![\p{L}])/iu;
export const isDegree = (text: string): boolean => DEGREE.test(text);

const COUNTRIES = table(`
  germany deutschland france spain espana españa italy italia portugal netherlands nederland belgium belgique switzerland schweiz suisse austria
  osterreich poland polska sweden sverige norway denmark finland ireland england scotland wales uk u.k usa u.s u.s.a us gb de
  canada mexico brazil brasil argentina chile colombia peru india china japan singapore australia israel turkey greece
  romania hungary czechia ukraine russia estonia latvia lithuania luxembourg iceland croatia serbia bulgaria slovakia slovenia
  nigeria kenya egypt morocco tunisia ghana vietnam thailand indonesia malaysia philippines pakistan bangladesh uae dubai
  uganda ethiopia tanzania rwanda zambia zimbabwe senegal cameroon algeria libya sudan angola mozambique namibia botswana malawi mali niger
  lebanon jordan syria iraq iran qatar kuwait bahrain oman yemen afghanistan nepal bhutan cambodia laos myanmar taiwan mongolia kazakhstan uzbekistan
  georgia armenia azerbaijan belarus moldova albania bosnia montenegro macedonia kosovo malta cyprus cuba jamaica haiti panama ecuador bolivia
  paraguay uruguay venezuela guatemala honduras nicaragua schottland irland danemark suede norvege pologne grece turquie belgien niederlande polen schweden italien spanien frankreich
  kingdom states zealand africa kong korea arabia rica emirates
  allemagne angleterre inglaterra alemania francia remote hybrid worldwide europe emea onsite homeoffice fernarbeit
`);
const CITIES = table(`
  london berlin paris madrid vienna wien zurich munich munchen hamburg frankfurt cologne koln stuttgart dusseldorf leipzig dresden
  bremen hannover nuremberg nurnberg essen dortmund bonn karlsruhe mannheim freiburg basel bern geneva geneve lausanne barcelona valencia sevilla
  bilbao malaga zaragoza lyon marseille toulouse bordeaux lille nantes nice strasbourg rennes grenoble montpellier manchester birmingham leeds bristol edinburgh glasgow
  cambridge oxford cardiff belfast liverpool sheffield newcastle nottingham reading brighton dublin cork amsterdam rotterdam utrecht eindhoven brussels bruxelles antwerp
  ghent stockholm gothenburg malmo oslo bergen copenhagen aarhus helsinki tallinn riga vilnius warsaw krakow wroclaw gdansk
  prague brno budapest bucharest sofia athens lisbon lisboa porto rome roma milan milano turin torino bologna naples istanbul kyiv
  york boston chicago seattle austin denver houston dallas atlanta miami philadelphia phoenix portland detroit minneapolis
  francisco angeles diego jose palo alto mountain view sunnyvale oakland toronto vancouver montreal ottawa
  sydney melbourne brisbane perth auckland wellington tokyo osaka kyoto seoul beijing shanghai shenzhen bangalore bengaluru mumbai delhi hyderabad
  chennai pune singapore jakarta manila bangkok hanoi tel-aviv lagos nairobi cairo johannesburg graz linz salzburg innsbruck
  kampala addis accra dakar kigali casablanca tunis beirut amman doha riyadh baku tbilisi yerevan bath york derby leicester coventry southampton portsmouth plymouth exeter norwich swansea aberdeen dundee
  potsdam augsburg wiesbaden munster bielefeld bochum kiel lubeck rostock erfurt mainz kassel saarbrucken aachen ulm regensburg heidelberg tours dijon reims angers metz nancy
  alicante granada cordoba murcia valladolid vigo modena verona padova trieste genova
  bogota lima santiago monterrey guadalajara
`);
const STATE =
  /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD|UK|USA)(?:\s+\d{5})?\s*$/;

/** Words that go with the name of a place. */
const AROUND_PLACES = table(`
  greater area bay new san los las city region county north south east west upon saint st am an der main metropolitan metro la le el den de the and
  united hong saudi czech costa great tel aviv palo rio sao cape kuala lumpur north-east north-west downtown central inner
  bavaria bayern hessen hesse sachsen saxony california texas florida washington virginia massachusetts illinois ontario quebec
  catalonia cataluna andalucia ile-de-france normandie bretagne provence lombardia
  remote hybrid onsite on-site office based or
`);

const placeWords = (text: string): readonly string[] =>
  wordsOf(text.replace(/\([^()]*\)/g, "").replace(/\d+/g, " "));

const isNamedPlace = (text: string): boolean => {
  const words = placeWords(text);
  const isKnown = words.some((word) => CITIES.has(word) || COUNTRIES.has(word));
  return (
    isKnown &&
    words.every((word) => CITIES.has(word) || COUNTRIES.has(word) || AROUND_PLACES.has(word))
  );
};

/** "London", "Austin, TX", "Remote", "München, Deutschland". */
export function isPlace(text: string): boolean {
  if (text.length > 60 || /\d{3}/.test(text.replace(/\b\d{4,5}\b/, ""))) return false;
  if (
    /^(?:fully |100 ?% ?)?remote\b(?! \w+ (?:engineer|manager))|^home ?office$|^[\p{sc=Han}]{2,8}[都県市区]$|^(?:東京都|大阪府|京都府)/iu.test(
      text.trim(),
    )
  )
    return true;
  if (isFirm(text) || isTitle(text)) return false;
  const parts = text.split(/\s*[,/]\s*|\s+-\s+/).filter((part) => part.trim() !== "");
  if (
    parts.every((part) => isNamedPlace(part) || /^\p{Lu}{2,3}(?: \d{4,5})?$/u.test(part)) &&
    parts.some(isNamedPlace)
  )
    return true;
  // A town that no table has, before its country or state.
  const isBeforeCountry =
    parts.length > 1 &&
    placeWords(parts.at(-1) ?? "").every((word) => COUNTRIES.has(word) || AROUND_PLACES.has(word));
  const town = parts[0] ?? "";
  return (
    (STATE.test(text) || isBeforeCountry) &&
    town.split(/\s+/).length <= (STATE.test(text) ? 3 : 1) &&
    /^\p{Lu}/u.test(town)
  );
}

/** Languages that people speak, as they call them in several of them. */
const SPOKEN = table(`
  english german french spanish italian portuguese dutch polish russian ukrainian swedish norwegian danish finnish czech slovak hungarian
  romanian bulgarian greek turkish arabic hebrew persian farsi hindi urdu bengali tamil telugu punjabi gujarati marathi mandarin chinese cantonese japanese korean
  vietnamese thai indonesian malay tagalog filipino swahili afrikaans croatian serbian bosnian slovenian albanian
  estonian latvian lithuanian icelandic irish welsh catalan basque galician latin esperanto
  englisch deutsch franzosisch spanisch italienisch portugiesisch niederlandisch polnisch russisch ukrainisch schwedisch norwegisch danisch
  finnisch tschechisch ungarisch rumanisch griechisch turkisch arabisch chinesisch japanisch koreanisch latein kroatisch serbisch
  anglais allemand francais espagnol italien portugais neerlandais polonais russe suedois arabe chinois japonais turc
  ingles aleman frances espanol castellano italiano portugues neerlandes polaco ruso sueco chino japones coreano catalan euskera gallego
  inglese tedesco francese spagnolo portoghese russo cinese engels duits frans spaans nederlands engelska svenska
`);
export const isSpokenLanguage = (text: string): boolean =>
  wordsOf(text)
    .slice(0, 2)
    .some((word) => SPOKEN.has(word)) || text.trim().endsWith("語");
