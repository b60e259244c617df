const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that no name of a person begins or ends with, lower case. */
export const NOT_NAMES: ReadonlySet<string> = setOf(
  `the a an and or of for with by at in on to from your our my their his her its this that these those we you i he she they it
  will would can could should shall may might must is are was be being been has have had do does did not no yes
  meet meeting meets join joining joined call calling calls ring ask see speak speaking talk talking chat with via per please kindly
  interview interviews interviewer interviewers panel panellists panelists round rounds stage final second first third fourth last next
  session sessions loop part slot agenda schedule programme program itinerary overview introduction intro welcome closing wrap-up wrap debrief
  lunch dinner breakfast coffee break tour walk walk-through walkthrough exercise task test assessment presentation present seminar workshop
  technical technicals tech coding code system systems design architecture case study studies deep dive pair programming behavioural behavioral
  values value culture fit hr human resources people talent recruiting recruitment recruiter hiring team teams group department division unit
  formal informal live virtual onsite on-site remote video phone telephone zoom google microsoft webex skype teams link password passcode
  date time when where who what why how which venue location place address room floor building office offices hall house tower wing
  reception lobby entrance gate street road avenue lane way drive square park place plaza station rise yard court close terrace
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  am pm noon gmt bst utc cet cest est edt pst pdt et pt ct mt ist aest aedt sgt eastern pacific central mountain
  hi hello hey dear hiya greetings thanks thank cheers regards best kind warm sincerely yours congratulations congrats good great fab
  re fwd subject to cc bcc sent from organizer organiser organisation required optional guests attendees notes note description details info
  ltd limited inc llc plc gmbh ag se sa sas bv nv co corp corporation company group holdings partners associates studio studios lab labs
  bank foods food mutual airways airlines wings university college school academy institute museum gallery hospital clinic trust foundation
  council ministry agency authority association society consortium federation union club church charity housing insurance capital ventures
  technologies technology software solutions services consulting consultancy media digital health healthcare medical energy logistics
  engineering product marketing sales finance legal operations data analytics science research security platform infrastructure growth strategy
  member members board committee commission jury colleagues colleague students student pupils governors trustees
  online portal careers career job jobs role position vacancy post title ref reference req id no number
  arrive arrival bring wear dress parking travel expenses visa photo passport
  q&a questions question answers discussion conversation review portfolio teaching demo lesson simulator simulation criteria-based
  if as so but then also plus both all each any some once after before during while since until about over under between into
  here there now today tomorrow tonight just only even still yes ok okay well
  north south west east new old upper lower
  frau herr mit und der die das den dem ein eine ihre ihr ihren wir sie ich bitte uhr gespräch zweitgespräch vorstellungsgespräch raum besprechungsraum
  schriftlicher schriftliche schriftliches mündliche deutsch französisch englisch spanisch italienisch standort ort datum beginn dauer teilnehmer gesprächspartner einladung betreff guten tag sehr geehrte geehrter liebe lieber freundlichen grüßen viele grüße
  avec votre notre nous vous le la les un une et ou dans pour par sur salle entretien objet bonjour cordialement madame monsieur
  con el los las su nuestro nuestra sala entrevista asunto hola saludos
  met onze uw het een kamer gesprek beste geachte
  finally lastly afterwards hq background morning afternoon evening lovely great perfect brilliant sorry thx fax candidates candidate wil same topic canada they're we're you're it's i'm i'll we'll you'll he's she's that's there's there'll there'd gruss grüsse gruß grüße let's don't can't won't own rest closed noon still right
  haus klinikum centre center cooperative co-op offshore onshore depart departs slot slots slides control heart expert
  gidday gday howdy howya heya yo wotcha ahoy annwyl ave rd blvd hwy nw ne sw
  bilingual english french german spanish italian dutch polish welsh arabic chinese mandarin japanese portuguese russian
  compliance procurement quality safety risk audit treasury tax payroll production manufacturing maintenance purchasing communications
  community outreach admissions curriculum pastoral discovery procurement workforce rehearsal luncheon
  service services transfusion works
  restaurant hotel café cafe bistro brasserie pub inn lounge canteen cafeteria theatre theater auditorium atrium foyer library boardroom annex annexe wing level suite unit
  later afterwards afterward subsequently meanwhile earlier soon again together upstairs downstairs outside inside everyone everybody nobody somebody nothing everything
  come expect allow plan buzz turn feel think whatever however although because unless whether either neither give think dress wait stay leave head
  danach anschließend später zuerst zunächst außerdem falls wenn ensuite puis après enfin luego después primero aansluitend vervolgens daarna poi dopo depois sedan därefter derefter
  whiteboard hwyl aloha shalom maybe perhaps possibly outfitters hills
  hoi alright oi hei hej kia ora hod cwi mmi nmc
  sde sql cpd brt api ux ui ml ai qa nric nda cv id pdf gwo med pvg srk dbs rtw iso gdpr cbi mfl lbo jd faq tbc tbd nb ps p.s eod cob gmt`,
);

/** Words of which job titles are made, lower case. */
const TITLE_WORDS: ReadonlySet<string> = setOf(
  `engineer engineers manager managers designer scientist analyst developer director directors lead leader leads consultant architect officer specialist
  coordinator co-ordinator executive associate researcher recruiter accountant editor writer administrator partner strategist programmer technician
  nurse teacher president vice-president founder co-founder cofounder supervisor animator planner buyer advisor adviser assistant owner head heads chief principal
  marketer representative agent counsel lawyer solicitor barrister producer ceo cto cfo coo cpo cmo cio ciso chro cro cno cmo vp svp evp avp sre pm em tpm hrbp
  chair chairman chairwoman chairperson vice-chair entwickler entwicklerin ingenieur ingenieurin leiter leiterin teamleiter teamleiterin abteilungsleiter geschäftsführer geschäftsführerin
  bereichsleiter bereichsleiterin personalleiter personalleiterin referent referentin
  foreman forewoman headteacher headmaster headmistress dean professor lecturer matron sister surgeon doctor physician gp vet pharmacist therapist physiotherapist
  keeper curator librarian archivist conservator trustee governor secretary treasurer bursar registrar inspector sergeant commander captain pilot
  chef sous-chef cook baker barista sommelier housekeeper receptionist host mechanic electrician plumber joiner carpenter welder fitter operator driver
  agronomist farmer gardener ranger biologist chemist physicist statistician economist actuary auditor underwriter broker trader banker controller comptroller
  journalist reporter photographer illustrator artist musician conductor choreographer dramaturg dancer actor publicist copywriter
  superintendent provost rector chancellor fellow postdoc pi investigator postdoctoral
  md gm ed hr drh daf dg pdg rrh dsi cto directeur directrice responsable chef chargé chargée gérant gérante ingénieur ingénieure
  gerente jefe jefa director directora responsable coordinador coordinadora hoofd directeur teamleider leidinggevende
  clerk warden caretaker porter steward stewardess purser dispatcher estimator surveyor valuer paralegal notary
  deputy precentor headteacher pflegedirektor pflegedirektorin verwaltungsleiter verwaltungsleiterin pflegedienstleiter pflegedienstleiterin betriebsleiter betriebsleiterin werksleiter werksleiterin chefingenieur vertriebsleiter vertriebsleiterin küchenchef küchenchefin
  assessor examiner moderator facilitator mentor coach trainer instructor tutor counsellor counselor psychologist worker practitioner midwife paramedic
  evangelist ambassador advocate liaison merchandiser stylist colorist colourist buyer planner scheduler expediter purchaser
  mgr supt dir asst supv rep exec coord hod agm dgm avp svp upm dop evaluator proctor interpreter tuner dueño dueña enólogo enóloga ranger organiser organizer chairwoman eng sup interviewer fd setter machinist reviser housekeeper master bartender waiter brewer butcher florist grower picker packer loader cleaner guard officer marshal underwriter adjuster appraiser naturalist herdsman shepherd stockman groundsman arborist blacksmith farrier jeweller tailor seamstress stonemason mason roofer glazier plasterer tiler carpenter scaffolder rigger fisher skipper
  pfarrer pastor oberarzt oberärztin chefarzt chefärztin arzt ärztin dozent dozentin meister meisterin vorstand rektor rektorin direktor direktorin bürgermeister bürgermeisterin inhaber inhaberin gérant eigentümer gründer gründerin fondateur fondatrice fundador fundadora oprichter grundlægger afdelingsleder udvikler utvecklare projektledare chefredakteur alderman selectman
  modeller modeler welder mate bosun deckhand sde swe sdet ingeniera ingeniero técnico técnica profesor profesora enfermero enfermera analista diseñador diseñadora programador programadora encargado encargada vendedor comercial abogado abogada contable médico médica investigador investigadora
  comptable infirmier infirmière professeur enseignant juriste acheteur acheteuse vendeur vendeuse conducteur technicien technicienne graphiste développeur développeuse
  verpleegkundige docent leraar ontwikkelaar adviseur medewerker beleidsmedewerker projectleider onderzoeker boekhouder monteur verkoper inkoper
  pflegedienstleitung leitung sachbearbeiter sachbearbeiterin erzieher erzieherin lehrer lehrerin buchhalter buchhalterin verkäufer verkäuferin kaufmann kauffrau facharbeiter mechatroniker elektroniker pfleger pflegerin krankenpfleger
  generalist td tds addetto addetta impiegato impiegata
  cso cdo cco cbo cgo cpto crdo
  vicar curate churchwarden verger deacon priest minister bishop archdeacon archivist organist choirmaster harbourmaster mayor mayoress
  winemaker brewmaster maltster distiller cellarmaster oenologist cheesemaker butler nanny matron ombudsman marshal jockey umpire referee
  diretor diretora gerente coordenador coordenadora engenheiro engenheira sócio sócia chefe recrutador recrutadora supervisora presidente
  assistante secrétaire adjoint adjointe assistentin assistente asistente admin disposition sekretärin
  carer barback baler banksman signwriter progettista tutor demonstrator archaeologist geologist hydrologist ecologist restauratrice restorer
  responsabile direttore direttrice capo amministratore amministratrice titolare coordinatore coordinatrice socio ingegnere referente
  skyddsombud ordförande rektor handläggare samordnare ingenjör tekniker konsult direktør direktör ansvarlig ansvarig konsulent rådgiver formand styreleder daglig
  voorzitter eigenaar bestuurder coördinator begeleider kierownik kierowniczka dyrektor dyrektorka prezes specjalista johtaja päällikkö esimies
  praxisanleiter praxisanleiterin prokurist prokuristin schulleiter gesellschafter gesellschafterin obmann obfrau
  cadre coordonnateur coordonnatrice médecin infirmière superviseur superviseure régisseur maître formateur formatrice
  superintendente maestro capataz regidor coordinadora supervisora subdirector subdirectora tesorero tesorera secretario secretaria
  direttrice responsabile restauratore caporeparto primario vicepreside preside dirigente
  lector opleidingsmanager teamleidster afdelingshoofd praktijkopleider
  dramaturgin personalchef pädagoge pädagogin oberärztin stationsleitung pflegeleitung redakteur redakteurin netzleiter betriebsrat
  member volunteer representative delegate
  propriétaire œnologue-conseil œnologue gérante fondatrice associée cheffe chefin inhabers exploitant exploitante patron patronne dueños propietario propietaria gerenta ricercatore ricercatrice enologo proprietario proprietaria medeeigenaar daglig ägare eier ejer właściciel właścicielka kierowca vedoucí ředitel ředitelka operative
  instructeur instructrice instruktør instruktör istruttore instructora cellarmaster sommelière hovmästare tavernier
  trainee apprentice intern graduate fellow lecturer tenor soprano baritone violinist
  counsel instructor wing watch station superviser overseer boss proprietor landlord maître`,
);

/** Words that belong to a title beside one of these. */
const TITLE_PARTS: ReadonlySet<string> = setOf(
  `ops operations people product engineering design research marketing sales finance legal staff senior sr sr. junior jr interim acting
  global regional group general managing executive associate assistant hiring talent data it hr customer client account project programme program
  quality plant site area shift station night day office finance software hardware systems security network clinical medical vice`,
);

export const isTitlePart = (word: string): boolean => TITLE_PARTS.has(word) || isTitleWord(word);

/** What stands before a name; the first kind is no part of it. */
export const PLAIN_ADDRESSES: ReadonlySet<string> = setOf(
  "mr mrs ms miss mx khun dña doña herr herrn frau mme mlle m monsieur madame sr sra señor señora dhr mevr mevrouw dhr. sig signor signora hr fru pan pani don doña shri sri smt atty magistra magister shrimati kum",
);
export const HONORIFICS: ReadonlySet<string> = setOf(
  "dr fr prof a/prof professor prof.ssa dott dott.ssa avv engr ir hon capt captain sir dame lord lady rev revd reverend cllr councillor cdr commander lt col colonel maj major sgt sergeant s/sgt d/sgt cst const supt cpl sqn ldr flt wg brig brigadier admiral comm judge rabbi imam father ing mag dott dra lic brother insp maestro councilor councillor mayor commissioner senator canon pastor sister adv doc dipl.-ing dr.-ing dr.med dr.phil",
);

export const PARTICLES: ReadonlySet<string> = setOf(
  "de van von der den del della di da dos das du la le el al bin ibn ben ter ten zu zur af av y e mac o' d' abu san d/o s/o a/l a/p bte binti binte st st. vom dela",
);

/** Letters after a name: degrees and memberships. */
/** German writes the noun as the end of a longer word. */
const TITLE_END =
  /(?:leiter|leiterin|ingenieur|ingenieurin|entwickler|entwicklerin|manager|managerin|berater|beraterin|führer|führerin|vorstand|meister|meisterin|sprecher|sprecherin|koordinator|koordinatorin|referent|referentin|beauftragter|beauftragte|adviseur|directeur|leider|leder|ledare|sjef|leitung|medewerker|ologist|ician|ographer|keeper|wright|master|mistress|worker|maker|nomist|therapist|ombud|sjefen|ingenjör|ansvarig|ansvarlig|(?<=.{4})chef|hygienist|ntist)$/;

export const isTitleWord = (word: string): boolean =>
  TITLE_WORDS.has(word) || (word.length > 6 && TITLE_END.test(word));

export const CREDENTIALS: ReadonlySet<string> = setOf(
  "phd ph.d ph.d. dphil md m.d. mba msc bsc ma ba rn msn bsn np dnp lpn cpa cfa acca fcca aca cima pmp pe p.e. esq jd llb llm frcs mrcp frcp mrcs mrics frics riba mrtpi ceng mieng obe mbe cbe kc qc jp edd dds dvm rph pharmd lcsw fache cissp shrm-cp shrm-scp phr sphr cipd mcipd fcipd assoc jr jr. sr ii iii iv mph frs fba hons",
);
