import type { ReadingFormat, ReadingMode } from "./reading.ts";

interface FormatCue {
  readonly format: ReadingFormat;
  readonly words: RegExp;
  /** Of two in one text, the more telling one counts: 3 names a format, 1 is any conversation. */
  readonly weight: number;
}

const cue = (format: ReadingFormat, weight: number, words: RegExp): FormatCue => ({
  format,
  weight,
  words,
});

/** Phrases that hold the word of a format and mean something else. */
const IDIOMS =
  /\b(?:\d+(?:[.,]\d+)?\s?hrs?|(?:an|one|half an?|two|three) hr|(?:seminar|lecture|training|exercise|case|panel|interview|test|tour) (?:room|hall|theatre|theater|suite)s?|group (?:stage|chair)|(?:just )?in (?:any|that|which|this|the|your) case(?! (?:study|interview))|in case(?! (?:study|interview))|case by case|case[- ]?worker|case load|case manage\w*|all present|be present(?! )|not a (?:case|test|presentation|panel)|no (?:case|coding|test|presentation|slides|whiteboard|panel|formal interview|sit-down interview)|(?:before|after|over|until) lunch|lunch ?break|lunch (?:is|will be) (?:provided|on us)|test (?:the|your|my) (?:link|connection|set-?up|camera|audio|equipment)|tests? engineer\w*|(?:drug|covid|antigen|breath|speed|sound|audio|microphone|connection|equipment) test|test (?:manager|lead|analyst|rig|papers?)|(?:medical |billing |clinical |billing and )coding|coding (?:sample|specialist|clerk)|portfolio holder|test(?:s|ing)? (?:call|link)|(?:product|ux|ui|visual|graphic|brand|interior|fashion|game|service|instructional) design\w* (?:interview|role|lead|manager)|design (?:director|manager|lead|team)|panel (?:member|chair)|solar panel\w*|human resources|hr (?:business|manager|director|generalist|officer|partner|coordinator|advis\w+|team|assistant|department|lead|administrator)|technical (?:director|lead|manager|adviser|advisor|officer|specialist|architect|support|issues?|problems?|difficult\w*|writer|co-?ordinator)|practical (?:information|details|arrangements|matters|points|bits)|group (?:product|head|director|manager|hr|finance|cfo|ceo|lead)|coffee (?:provided|available|shop)|tea and coffee|team (?:lead|leader|manager)|culture video|value (?:your|you)|values? (?:proposition)|architecture team)\b/giu;

const FORMAT_CUES: readonly FormatCue[] = [
  cue(
    "system_design",
    5,
    /\b(?:systems? (?:design|architecture)|architecture (?:interview|round|session|discussion|review|deep dive)|solution design|system-?design|systemdesign|design (?:problem|round|of a system)|software architecture|(?:data )?architecture)\b/iu,
  ),
  cue(
    "coding",
    5,
    /\b(?:(?:live |pair )?coding|pair(?:ed|ing)?[ -]?program\w*|pairing(?! (?:for|of|menu|the))|programming|live[- ]cod\w*|code (?:review|pairing|exercise|session)|coderpad|hackerrank|leetcode|sql (?:exercise|test|round|live)|algorithms?|programmier\w*|debugging (?:session|exercise)|codepair|kata)\b/iu,
  ),
  cue(
    "whiteboard",
    4.6,
    /\b(?:white-?board\w*|chalk talk|app critique|design (?:challenge|exercise|critique|jam))\b/iu,
  ),
  cue(
    "case_study",
    4.5,
    /\b(?:case (?:study|studies|interview|discussion|exercise|presentation|analysis|round)|business case|table-?top|site plan|management accounts|fallstudie|cas pratique|caso práctico|case-?study|estudio de caso|étude de cas|casus|market sizing|(?:experimentation|product|pricing|strategy|analytics|growth|modelling|marketing|commercial|data|estimation|consulting|deal|lbo|credit|written|group|client) case|case)\b/iu,
  ),
  cue(
    "teaching_demo",
    5,
    /\b(?:teaching (?:demo\w*|demonstration|session|exercise|sample|observation|task)|demo(?:nstration)? (?:lesson|lecture|class)|(?:story ?time|reading|lesson|class(?:room)?|swim(?:ming)?|dance|yoga) demo\w*|sample (?:lesson|lecture|class)|micro-?(?:teach\w*|lesson)|model lesson|mock (?:lesson|lecture|class)|(?:teach|deliver|lead) (?:a |an |\d+ ?-?(?:min\w*)? ?(?:lesson |class )?)?(?:\d|short|lesson|class|starter|sample)|lesson observation|observed lesson|unterrichtsprobe|lehrprobe|lehrvortrag|teach(?:ing)?|(?:coach(?:ing)?|rehears\w+) (?:a|an|the|our|your)\b|clinic(?= with| for|,|$)|lesson|guest lecture|probelektion|trial lesson|proefles)\b/iu,
  ),
  cue(
    "trial_shift",
    5,
    /\b(?:trial (?:shift|day|run|service|session)|work(?:ing)? (?:trial|interview)|stage (?:shift|day|in the kitchen)|paid trial|shadow(?:ing)? (?:shift|day|the)|(?:full )?(?:day|morning|afternoon) (?:in the field|out with|on site with|on the (?:floor|farm|ward|line))|(?:out )?on (?:section|the shop ?floor|the floor|the ward|the line|shift|grill|sauce|pass) w(?:ith|\/)?|opening with|sit with the|kitchen is yours|\*stage\*|shadow(?:ing)?|probe(?:arbeit\w*|tag|arbeiten)|schnuppertag|taster(?: (?:shift|day|session))?|shift with|evening milking|kitchen trial|day with the (?:team|crew)|journée d'essai|proefdag|meeloopdag|test shift|service with|ride-?along|hospitation\w*|working (?:day|arvo|morning|afternoon)|you'll stage|stage with|stagier\w*|on trial|(?:a|the|your|paid|unpaid) trial)\b/iu,
  ),
  cue(
    "role_play",
    5,
    /\b(?:role[- ]?play\w*|rollenspiel|jeu de rôle|mock (?:call|client|sales|pitch|customer|meeting|discovery|appraisal|demo|consultation|tribunal|hearing|negotiation)|simulated (?:client|customer|call|consultation|conversation|patient|meeting)|situational (?:exercise|simulation)|(?:discovery|demo|cold|sales) call (?:simulation|exercise)|scenario with an actor|plea in mitigation|actor|osce|in-?character)\b/iu,
  ),
  cue(
    "group_exercise",
    5,
    /\b(?:group (?:exercise|task|activit\w+|discussion|work|assessment|challenge|problem|interview|case)|gruppen(?:übung|aufgabe|diskussion|arbeit)|team (?:exercise|challenge|task)|exercice de groupe|mise en situation collective|groepsopdracht|dinámica de grupo)\b/iu,
  ),
  cue(
    "simulation",
    5,
    /\b(?:(?:cab |flight |driving )?simulator|sim(?:ulator)? (?:check|ride|session|assessment|assess\w*)|simulation|simulator check|sim (?:lab|suite|session)|mega-?code|mock trial|crisis exercise|(?:disruption|emergency|outage|evacuation|fire) scenario|tabletop exercise|wargame|screening simulator)\b/iu,
  ),
  cue(
    "written_test",
    4.8,
    /\b(?:(?:highway|theory|spatial|logic|iq|computer|multiple[- ]choice)(?: \w+)? (?:paper|test|exam)|in-?tray|inbox exercise|e-?tray|postkorb\w*|(?:calculations?|maths|exam|knowledge|question) paper|\w+ exam|draft a \w+ \w+ from|written (?:test|task|exercise|exam\w*|assessment|assignment|translation|piece)|(?:aptitude|psychometric|numeracy|literacy|numerical|verbal|knowledge|typing|editing|proof-?reading|writing|online|ability|reasoning|language|translation|excel|maths?|situational judg\w+|subbing|drug calculation|medication|news) (?:test|assessment|exercise)s?|(?:timed )?writing (?:test|exercise|task)|test écrit|épreuve écrite|schriftliche\w* (?:test|aufgabe|prüfung)|schriftelijke|prueba escrita|trainability test|written|drafting (?:exercise|test|task)|exam|quiz)\b/iu,
  ),
  cue("written_test", 3.55, /\b\p{L}{4,} test\b/iu),
  cue(
    "practical_test",
    4.4,
    /\b(?:weld(?:ing)? test|trouble-?shoot (?:a|the|our)|fault-?finding|(?:physical )?agility|degustación|blind tasting|(?:setting|vigilance|reaction|swim|eyesight|dexterity|manual|machine|sewing|stitching|typing|shooting|climbing|riding|milking|pruning|grafting|forklift|set-?up) tests?|\w+ (?:and \w+ )?tests\b|\w+ task|test (?:pcs|pieces?)|\w+ drill|(?:play|practice|room) observation|practical(?: (?:test|exercise|assessment|task|skills?|session|demonstration|element|part|trade test|demo))?|(?:on the )?bench (?:test|trial)|trade test|skills? (?:test|assessment|demo\w*|check)|hands-?on (?:test|exercise|task|session|assessment)?|work sample|cook(?:ing)? (?:test|trial|demo)|tasting|taste (?:\p{L}+ )?blind|driv(?:ing|e) (?:test|assessment)|tests? of \p{L}+ skills|skills sample|language sample|(?:shop|store|incident) exercise|test drive|notes exercise|demo(?:nstration)? of (?:a )?(?:skill|technique)|arbeitsprobe|praktische\w*|on the bench|clinical skills? station|technique check|essai professionnel|fitness test|bleep test|physical (?:\p{L}+ )?(?:test|assessment)|(?:fitness|strength|reach|handling|competence|coordination|tool|wiring|welding|knife|machining|driving|typing) test|prueba (?:práctica|de cocina|técnica)|épreuve pratique|essai pratique|prova prática|prova pratica|exercise|trial cook|cook (?:for|two|one|us|a \w+|\w+ (?:covers|dishes))|lab (?:test|practical)|flight check|parallel park\w*|reverse (?:a|the) (?:trailer|truck|lorry)|object handling|handling session|shown [a-z]+ objects|demo (?:session|dish)|make one)\b/iu,
  ),
  cue("practical_test", 4.7, /\b(?:auditions?|screen test|vorspiel(?:en)?|probespiel|casting)\b/iu),
  cue(
    "portfolio_review",
    4.7,
    /\b(?:portfolio(?: (?:session|review|walk\w*|presentation|session|interview|chat|show|critique|crit|run-?through))?|mappe|showreel|show ?reel|past work|work review|reel review)\b/iu,
  ),
  cue(
    "task_review",
    4.9,
    /\b(?:(?:task|assignment|take-?home|homework|exercise|submission|challenge|test task|project) (?:review|debrief|discussion|walk-?through|readout|play-?back|feedback|follow-?up)|(?:review|discuss\w*|walk\w*(?: (?:us|me))? through|go(?:ing)? (?:over|through)|talk(?:ing)? (?:through|about|us through)|debrief(?: of| on)?|feedback on|run through|look at|unpick|pick apart) (?:of |your |the |his |her )*(?:completed )?(?:take-?home|assignment|task|homework|submission|solution|exercise|challenge|technical test|code (?:sample|test|submission)|\w{0,12} ?test)|(?:go|walk|talk) (?:us )?through what you(?:'ve)? (?:did|done|made|built|wrote|written)|crit|take-?home|nachbesprechung)\b/iu,
  ),
  cue(
    "presentation",
    4.2,
    /\b(?:presentations?|speak for (?:about |around )?[\p{L}\d-]+ min\w*|present (?:your|a|the|to|on|for|it|back|one)|presenting|präsentation\w*|präsentier\w*|vorstellung ihrer|présentation|présenter (?:un|votre|une)|presentación|presentatie|seminar|job ?talk|(?:research|scientific|public|academic|lightning|guest|conference) talk|model walkthrough|walkthrough|pitch|vortrag|fachvortrag|slides?|deck|lecture|colloquium|show ?case|prüfungsvortrag|vision talk|exposé)\b/iu,
  ),
  cue(
    "technical",
    4,
    /\b(?:troubleshooting|(?:\p{L}+ )?fundamentals|\p{L}+ theory questions|technical(?:s| (?:interview|round|deep ?dive|q ?& ?a|questions?|discussion|conversation|chat|assessment|session|test|exercise|panel|screen|exchange|talk))?|tech (?:interview|round|deep ?dive|chat|talk|screen|session|discussion|test)|technicals|deep[- ]dive|fachgespräch|fachinterview|fachliche\w*|technisches? (?:interview|gespräch)|entretien technique|colloquio tecnico|entrevista técnica|teknisk intervju|rozmowa techniczna|entrevista técnica|technisch gesprek|domain (?:interview|knowledge|deep)|ml (?:round|deep|breadth|depth)|subject knowledge|clinical (?:interview|discussion|scenario)s?|engineering (?:deep|discussion|round|interview))\b/iu,
  ),
  cue(
    "values",
    4.1,
    /\b(?:values?(?: (?:chat|interview|session|conversation|round|fit|based|panel|discussion|alignment))?|values?-based|cultura|cultural|valeurs|valores|valori|waarden|culture(?:[- ](?:fit|add|chat|interview|session|conversation|round|panel))?|cultural|fit(?: (?:chat|interview|session|conversation|call))?|behaviou?ral\w*|bar[- ]raiser|strengths?-based|motivation\w*|leadership principles|werte\w*|kultur\w*|ethos|mission (?:fit|chat|alignment)|safeguarding interview|googl\w+ness)\b/iu,
  ),
  cue(
    "panel",
    3.8,
    /\b(?:(?:with|meet|before|by) (?:the|our) (?:\w+ )?(?:trustees|governors)|(?:board|panel|committee) (?:will )?(?:consists?|comprises?|be made up) of|with (?:the|our) (?:\w+ )?(?:committee|board|jury)|panel(?: (?:interview|discussion|session|round))?|interview (?:panel|board|committee)|selection (?:board|committee|panel)|appointments? (?:board|committee|panel)|search committee|board (?:interview|panel|members)|oral board|auswahlkommission|berufungskommission|jury|commission|hiring committee|panelgesprek|selectiecommissie|panel of|tribunal)\b/iu,
  ),
  cue(
    "tour",
    3.9,
    /\b(?:(?:property|site|plant) inspection|round the \p{L}+(?: \p{L}+)? (?:with|w\/)|walk through the (?:\p{L}+ )?(?:shop|plant|works|line|yard|hall|lab|floor|site|mill|farm|barn|kitchen|ward|depot|store|warehouse|building|house|gardens?|vineyard|cellar)|loop around|walking the \w+|walk the \p{L}+|(?:takes?|taking) you (?:through|round|around) (?:the )?(?:plant|site|yard|building|sorter|line|floor|house|works)|see (?:the|our) (?:plant|night shift|line|site|lab)|(?:site|office|plant|school|lab|factory|building|farm|campus|facility|ward|studio|kitchen|department|showroom|store|shop|warehouse|depot|workshop|museum|shop ?floor)?[- ]?(?:tour|walk(?:-?(?:round|about|around))?(?! (?:us|me|you|through|them|him|her|from|to))|walk-?through of the (?:site|plant|lab|office)|visit of)|rundgang|betriebs(?:rundgang|besichtigung)|werks(?:führung|besichtigung|rundgang)|führung|visite (?:du|de|des)|rondleiding|visita (?:a|de)|paddock day|go round with|look round|(?:plant|factory|farm|mill|lab|office|yard|depot|campus) visit|show(?:n)? (?:you )?(?:round|around|over)|(?:go|walk|wander|nip|look) (?:a)?round (?:the|our)|round the (?:floor|shop|yard|sheds?|platform|plant|site|works|line|farm|ward|kitchen|building|house|place|lab|fields?|gardens?|stables?)|wander (?:round|around|through)|look (?:around|over) the|visita guiada|giro (?:dell|del|in)|site visit|shop floor|store (?:walk|visits?)|takes? you round|zeigt ihnen|zeigen ihnen|führt sie durch)\b/iu,
  ),
  cue(
    "meal",
    3.9,
    /\b(?:(?:(?:team|business|working)[- ]?)?lunch|luncheon|pizza|afternoon tea|dinner|breakfast|brunch|supper|meal|coffee|drinks|mittagessen|abendessen|frühstück|déjeuner|dîner|almuerzo|comida|cena|tapas|pint|your tea with|barbecue|bbq|aperitif|aperitivo|apéro|bite to eat|sandwich(?:es)?|cuppa|curry|brotzeit|fika|lonche|merienda|picnic|informal (?:lunch|drinks|coffee))\b/iu,
  ),
  cue(
    "hr",
    3.9,
    /\b(?:people (?:&|and) (?:benefits|culture|policies)|(?:talk|discuss|go over) (?:pay|numbers|terms|money|contract)|(?:discussion|talk) (?:of|about|on) (?:the )?(?:package|salary|terms|contract)|arbeidsvoorwaarden\w*|(?:salary|pay|visa|contract|benefits|relocation|terms)(?:,| and| &|\/) ?(?:salary|pay|visa|contract|benefits|relocation|terms|hours|holiday|notice|practical|start|rota)[^.;\n]{0,30}|hr(?: (?:chat|interview|round|wrap-?up|session|discussion|call|conversation|close|talk|screen|questions?|q ?& ?a|meeting))?|people (?:partner|team|ops) (?:chat|interview|call|session|wrap-?up|conversation)|recruiter (?:chat|call|wrap-?up|check-?in|close|debrief|sync)|(?:compensation|comp|offer|benefits|logistics|salary|package) (?:chat|review|talk|discussion|conversation)|talent (?:chat|wrap-?up)|personal(?:gespräch|abteilung)|rh|wrap-?up(?: with (?:hr|recruit\w+|talent))?)\b/iu,
  ),
  cue(
    "team_meeting",
    3.7,
    /\b(?:stakeholder (?:groups?|sessions?|meetings?)|(?:meet|meeting|chat|session|time|conversation|coffee chat|catch-?up|get to know|hang|q ?& ?a|intro) (?:with )?(?:the |your |our )?(?:wider |future |whole |rest of the |\w+ )?(?:team|peers|colleagues|crew|squad|direct reports|staff)|(?:q ?& ?a|meet|chat|time|hour) with (?:current|future|other|some of the|a few|the other|last year's) \p{L}+|team (?:meet(?:ing|-and-greet)?|chat|interview|session|fit|intro|q ?& ?a|round|conversation|meet ?(?:&|and) ?greet|stand-?up|huddle)|peer (?:interview|chat|session|panel)|stand-?up|kennenlernen (?:des|mit dem) team|teamgespräch|(?:hello|hi|drinks|tea|coffee|cake) (?:and hello )?with (?:everyone|everybody|the (?:rest|others|gang|lads|girls|crew|whole))|meet (?:everyone|everybody|the (?:rest|others|gang|lads|girls))|kennismaking met het team)\b/iu,
  ),
  cue(
    "one_to_one",
    3.6,
    /\b(?:individual (?:interviews?|meetings?|conversations?)|with (?:\p{L}+\.? ){1,3}alone|one[- ](?:on|to)[- ]one|just you and|(?:just|only) (?:you|us|the two of us)(?=[ ,.])|1[:-]1s?|1[- ]on[- ]1|1on1|1-2-1|meet ?(?:&|and|'?n'?) ?greet|einzelgespräch|tête-à-tête|vier-?augen\w*|(?:director|founder|ceo|exec\w*) (?:chat|meet\w*|coffee)|final chat|informal chat|fireside)\b/iu,
  ),
  cue(
    "interview",
    2,
    /\b(?:interview\w*|competenc(?:y|ies)(?:[- ]based)?|sit[- ]?down|conventional questions|questions|formal interview|gespräch\w*|zweitgespräch|vorstellungsgespräch\w*|entretien|échange|rencontre|samtale?|intervju|haastattelu|rozmowa|conversa|entrevista|gesprek|sollicitatiegesprek|colloquio|conversation|discussion|talk|hiring manager|second (?:meeting|round)|final (?:meeting|round|stage))\b/iu,
  ),
];

export interface FoundFormat {
  readonly format: ReadingFormat;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** The formats that a piece of text names, the most telling first. */
export function formatsIn(text: string): readonly FoundFormat[] {
  const plain = text.replace(IDIOMS, (idiom) => " ".repeat(idiom.length));
  return FORMAT_CUES.flatMap(({ format, weight, words }) => {
    const match = words.exec(plain);
    return match
      ? [{ format, weight, start: match.index, end: match.index + match[0].length }]
      : [];
  }).toSorted((a, b) => b.weight - a.weight || a.start - b.start);
}

interface ModeCue {
  readonly mode: ReadingMode;
  readonly words: RegExp;
}

const MODE_CUES: readonly ModeCue[] = [
  {
    mode: "phone",
    words:
      /(?:^|[|.,;:(]\s*)(?:tele)?phone(?=\s*(?:[|.,;)]|$))|\b(?:telephonic(?:ally)?|(?:by|via|per|over the|on the|a) (?:tele)?phone|(?:be )?telephoned|telephone conference|on the line|phone (?:call|interview|chat|yarn|conversation|screen)|telephone (?:call|interview)|telefonisch|telefoninterview|par téléphone|telefonisch|por teléfono|call(?:ing)? (?:your|you on) (?:mobile|phone|cell|number)|(?:she|he|they|we|i)(?:'ll| will) (?:call|ring|phone) you|will (?:call|ring|phone) (?:you|your)|dial[- ]in (?:number|only)|teleconference|ring you on|calls you)\b/iu,
  },
  {
    mode: "video",
    words:
      /\b(?:video(?:call|anruf|konferenz|gespräch|-?call|-?interview|-?conference|-?conferencing|-?meeting)?|by video|visio(?:conférence)?|videoconferencia|videollamada|videogesprek|virtual(?:ly)?|remote(?:ly)?|online|huddle|links? (?:per|for (?:each|every)|(?:will|to) follow|(?:will be|is) sent)|dial-in details|zoom|ms teams|microsoft teams|(?:on|via|per|over|by|through|in|using|sur|auf|über) teams|teams (?:call|meeting|link|interview|session)|google meet|gmeet|hangouts?|webex|whereby|skype|facetime|bluejeans|jitsi|gather|starleaf|chime|lifesize|meet link|video link|screen ?share|share (?:your )?screen|coderpad|camera on)\b/iu,
  },
  {
    mode: "in_person",
    words:
      /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|at our (?:office|offices|hq|studio|site|premises)|our offices?|vor ort|persönlich|sur place|dans nos locaux|presencial|in-?house|visit us|come (?:in|up|down|over|by|back|to)|reception|front desk|parking|guard shack|visitor|lobby|on the bench|floor|building|boardroom|(?:meeting|conference|committee|board) room|kitchen|have you in|at the (?:office|museum|school|studio|plant|yard)|op kantoor|in unserem (?:büro|haus)|host you)\b/iu,
  },
];

export interface FoundMode {
  readonly mode: ReadingMode;
  readonly start: number;
  readonly end: number;
}

const NOT_THIS_MODE =
  /\b(?:not (?:here )?(?:in (?:the|our) office|in person|on ?site|by phone|online|remote(?:ly)?|on zoom|via teams|by video)|rather than (?:in person|on ?site|by phone|zoom|video|by video|online)|instead of (?:in person|on ?site|zoom|video|a call|phone|by phone|the office|online)|if (?:the )?(?:internet|connection|video|link|zoom|teams|wifi)[^.\n]{0,60}|or call in[^.\n]{0,60}|audio only|dial in by phone|(?:\w+-based), but|after (?:our|your|the) (?:phone|video|zoom|teams|telephone)[^.\n,]{0,30}|thank(?:s| you) for (?:the |your |our )?(?:\w+ )?(?:phone|video|call)[^.\n,]{0,30}|(?:échange|entretien) téléphonique|telefonat|decisions?[^.\n]{0,40}by phone|questions[^.\n]{0,30}(?:by phone|call|ring)|reply online|expenses[^.\n]{0,60}|remote (?:role|position|job|working|work|first|team)|online (?:form|portal|test|system|application)|culture video|safety video|watch [^.\n]{0,40}video|video(?:s)? (?:about|of our)|virtual(?:ly)? (?:identical|no|all))\b/giu;

/** The first mode that a piece of text names. */
export function modesIn(text: string): readonly FoundMode[] {
  const plain = text.replace(NOT_THIS_MODE, (phrase) => " ".repeat(phrase.length));
  return MODE_CUES.flatMap(({ mode, words }) => {
    const match = words.exec(plain);
    return match ? [{ mode, start: match.index, end: match.index + match[0].length }] : [];
  });
}
