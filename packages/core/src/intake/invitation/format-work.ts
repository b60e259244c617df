import type { FormatFamily } from "./format-phrases.ts";

const ABOUT = String.raw`[^.;\n]{0,40}`;
const WITH = String.raw`(?:with|w\/|alongside|beside|next to|mit|avec|con|med|met)`;
/** What a day at work is made of, in many trades. */
const STINT = String.raw`(?:milking|lambing|calving|kidding|feeding|mucking out|mustering|harvest|picking|crush|service|shift|rush|prep|mise en place|bake|early bake|opening up|close-?down|lock-?up|turnaround|delivery round|post round|paper round|milk round|ward round|rounds|drug round|handover and round|clinic|morning surgery|surgery list|theatre list|operating list|call-?outs?|patrol|watch|beat|sortie|school run|drop-?off|pick-?up run|haul|trawl|hauling|market stall|gig|get-?in|load-?in|fit-?up|strike)`;
const LEARNERS = String.raw`(?:year \d{1,2}s?|p\d|class \d\p{L}?|grade \d{1,2}|\d(?:st|nd|rd|th) grade(?:rs)?|reception|nursery|kindergarten|under-?\d{1,2}s|u\d{1,2}s|toddlers|\d-\d(?:s|-year-olds| year olds)|children|kids|pupils|students|beginners|trainees|freshmen|sophomores|apprentices|learners|first-years|second-years|third-years)`;
const PLACES = String.raw`(?:shop|shop ?floor|floor|yard|plant|site|studio|store|warehouse|depot|workshop|farm|paddock|orchard|vineyard|cellar|brewery|kitchen|ward|unit|lab|hangar|dock|quay|vessel|ship|boat|engine room|theatre|backstage|stage|museum|gallery|archive|stacks|library|school|campus|building|garden|grounds|estate|reserve|enclosures?|stable|kennels?|gym|pool|spa|hotel|property|gallery|mill|quarry|pit|mine|underground|rig|line|plot|field|greenhouse|nursery|hatchery|clinic|practice|surgery|branch|office|factory|works|bakery|roastery|salon|court|station|track|control room|branch)`;

/** Work of the trade itself, and what is shown, taught, tasted and played. */
export const WORK_FAMILIES: readonly FormatFamily[] = [
  {
    format: "trial_shift",
    weight: 5.02,
    phrases: [
      String.raw`${STINT}\b${ABOUT}\b${WITH}`,
      "(?:lunch|dinner|breakfast|brunch|supper|sunday) (?:service|rush|shift|prep|covers)",
      String.raw`(?:half a|an? (?:full|half|whole)|a|the|your|one|an?) (?:day|half-?day|morning|afternoon|arvo|evening|night|couple of hours|few hours) (?:in|on|at|out|behind|aboard) (?=(?:the|our|a|an|theatre|class|practice) )(?!(?:our|the|a|an) (?:offices?|panel|interview|hotel|assessment|city|week|day)\b)`,
      String.raw`(?:join|joins|joining|help|helping) (?:us |the |our |in |with |out )+(?:the )?(?:[\p{L}-]+ ){0,2}(?:round|shift|service|prep|rush|run|harvest|crew|brigade|watch|patrol)`,
      String.raw`you(?:'ll| will)?(?: be|'re)? (?:go )?(?:out|along|round) with [^.;\n]{0,60} (?:on|to) (?:a|an|the|her|his|their|some) `,
      String.raw`(?:ride|go|head|out) (?:out|along) (?:on|with) (?:the |our )?(?:[\p{L}-]+ )?(?:crew|van|boat|truck|round|patrol|team)`,
      String.raw`you(?:'re|'ll be| are| will be) on the \p{L}+(?: \p{L}+)? (?:with|beside|alongside)`,
      String.raw`(?:on|in) the (?:floor|wards?|tools|pass|section|kitchen|bar|line|yard|boat|van|paddock|barn|vines|ring|stables) (?:with|alongside|beside)`,
      String.raw`work(?:ing)? (?:a|the|one|your) (?:\p{L}+ )?(?:lunch|dinner|breakfast|brunch|evening|morning|night|service|shift)`,
      "stage (?:in|on|at) (?:the|our)",
      String.raw`mitlaufen|mitarbeit|mitarbeiten|probeschicht|probearbeit\w*|schnuppern|hineinschnuppern`,
      "(?:turno|jornada|día|dia) de prueba|prueba de turno|giornata di prova|turno di prova|dia de teste|turno de teste",
      "essai en (?:cuisine|salle|boutique|atelier)|mise à l'essai|(?:demi-)?journée d'immersion|immersion",
      "meedraai\\w*|meewerk\\w*|proefdienst|proefdraaien|prøvevakt|prøvedag|provdag|provjobb\\w*|praktikdag",
    ],
  },
  {
    format: "practical_test",
    weight: 4.72,
    phrases: [
      String.raw`(?:an?|the|short|brief|small) practical (?:test|exercise|task|assessment|element|part)|prova pratica|prueba práctica|épreuve pratique|essai pratique|praktische (?:aufgabe|übung|prüfung)|cata a ciegas`,
      String.raw`(?:blind )?cupping(?= |,|$)`,
      String.raw`dégustation|degustation|degustazione|degustación|verkostung|proeverij|provsmakning|smaking`,
      "(?:boat|vehicle|animal|horse|dog|plant|machine|rope|tractor|truck|trailer|stock|cattle|bird|tool|craft) handling|(?:design|product|engine|hardware) teardown",
      "knife skills|mystery box|latte art|cocktail (?:round|test|challenge)|signature (?:dish|drink|cocktail|bake)",
      String.raw`(?:haircut|cut and (?:blow|finish)|cut (?:n|&) blow|blow[- ]?dry|colou?r (?:service|test)|manicure|massage|facial|shave) (?:and|on|,|with|for|&|n)`,
      String.raw`(?:sewing|stitch|stitching|joint|weld|wood|carving|writing|tile|plaster|paint|solder|lettering|engraving|cutting) samples?`,
      String.raw`(?:suturing|suture|cannulation|intubation|venepuncture|phlebotomy|bandaging|catheter|cpr|first aid|rescue|splicing|knots?|rope work|pipetting|titration|microscopy|dissection|calibration|fault finding|diagnostics?) (?:on|station|test|task|exercise|check|bench|drill|and|,)`,
      String.raw`(?:handling|driving|riding|climbing|swimming|fitness|manoeuvr\p{L}+|maneuver\p{L}+|lifting|firearms?|weapons?|trade|practical|competency|skills|physical|dexterity|kitchen|floor|machine|parking|towing|reversing) assessment`,
      String.raw`(?:fitness|strength|swim|beep|bleep|shuttle|step|grip|colour vision|hearing|sight[- ]reading)(?: (?:and|&) [\p{L}-]+)? (?:test|check|run|walk[\p{L}-]*)`,
      String.raw`\p{L}*(?:klim|zwem|rij|fitheids|conditie|vaardigheids|fitness|kletter|schwimm|fahr|geschicklichkeits|sport|kraft|löp|kör|svømme|simm)(?:test|proef|prov|prøve|prüfung)`,
      "sight[- ]reading|orchestral excerpts|(?:contrasting|prepared) (?:pieces?|monologues?|speeches)|cold read(?:ing)?",
      String.raw`on (?:a|our|the) (?:model|mannequin|manikin|dummy|lathe|simulator rig|practice (?:head|arm|board))`,
      String.raw`(?:build|make|assemble|strip|rebuild|restring|rewire|repair|service|set up|true|tune|plate|bake|cook|brew|mix|pour|arrange|fillet|bone|joint) (?:up |down )?(?:a|an|the|one|two|three|our|us) (?:[\p{L}-]+ ){0,4}(?:from|in|on|while|with|out of|for us|against)`,
      String.raw`(?:prueba|demostración|ejercicio) (?:práctica|práctico)|praktisk (?:prov|prøve|test|oppgave|opgave)|praktijk(?:opdracht|test|proef)|próba praktyczna|zadanie praktyczne|teste prático|mise en pratique|käytännön`,
    ],
  },
  {
    format: "teaching_demo",
    weight: 5.06,
    phrases: [
      String.raw`(?:mini|guest|sample|trial|taster|demo|short|model)[- ]?(?:lecture|lesson|class|seminar)`,
      String.raw`(?:lecture|lesson|seminar|class|workshop|session|assembly|story ?time|tutorial) (?:to|for|with) (?:a (?:group|class) of |our |the |some |about )?(?:[\p{L}\d-]+ )?${LEARNERS}`,
      String.raw`(?:phonics|maths|reading|literacy|numeracy|pe|science|music|swimming|swim|yoga|pilates|spin|dance|drama|art|language|ict|guitar|piano) (?:session|class|lesson|workshop|clinic) (?:with|for|to)`,
      String.raw`(?:take|coach|train|teach|lead|run|drill) (?:the |our |an? |some )?(?:[\p{L}\d-]+ ){0,4}(?:with |for |of )?(?:our |the |some )?${LEARNERS}`,
      String.raw`provlektion|provundervisning|undervisningsprøve|prøveundervisning|prøveforelesning|prøvetime|prøvelektion|proefles|lesobservatie|näytetunti|opetusnäyte|lekcja (?:pokazowa|próbna)`,
      String.raw`clase (?:de )?(?:muestra|prueba|demostrativa|modelo)|aula[- ](?:teste|prova|modelo)|lezione (?:di prova|simulata|dimostrativa)|(?:leçon|cours) (?:d'essai|de démonstration)|séance d'essai`,
      String.raw`lehrauftritt|lehrübung|probestunde|probeunterricht|unterrichtsbesuch|unterrichtsprobe|unterrichten sie|du unterrichtest|sie unterrichten`,
    ],
  },
  {
    format: "presentation",
    weight: 4.6,
    phrases: [
      String.raw`(?:your|a|an|public|evening|lunchtime) (?:\d{1,2}[- ]?min\p{L}*[- ])?talk(?! (?:with|about (?:pay|money|the (?:role|job))|over|to)\b)(?= |,|$|\.)(?! (?:with|through))`,
      String.raw`walk (?:the |our )?(?:panel|board|committee|team|group|room|trustees|jury) through your (?:slides|plan|deck|strategy|proposal|ideas|vision)`,
      String.raw`(?:you )?present (?:for|to|on|your|back|a|an|it|in)`,
      String.raw`(?:\d{1,2}|five|ten|fifteen|twenty|thirty) minutes from you (?:on|about)`,
      "apresentação|prezentacja|presentasjon|præsentation|esitys|presentazione",
      "probevortrag|fachvortrag|prøveforelesning",
    ],
  },
  {
    format: "tour",
    weight: 4.74,
    phrases: [
      String.raw`${PLACES}[- ](?:walk|walk-?through|walk-?round|walk-?about|look-?round|look-?around|tour|inspection)(?! us| the (?:panel|board|team))`,
      String.raw`(?:visit|look|wander|stroll|turn|nose|nosey|poke|nip|trip) (?:to|of|through|round|around|over|about|up|down|in|underground)(?: through| of)? (?:the|our|his|her|their) (?!numbers|figures|case|code|books)`,
      String.raw`(?:underground|backstage|behind[- ]the[- ]scenes|cellar|site|works|field|farm|mill|quarry|store|branch|plant|ward|boat|vessel|reserve) visit`,
      String.raw`round (?:through|of) the [\p{L}-]+`,
      String.raw`(?:see|seeing) (?:the|our) (?:[\p{L}-]+ )?${PLACES}(?= |,|$)`,
      "recorrido|recorrerá|visita (?:a|de|por|guiada)|visita (?:al|alla|in|ao|à)|giro (?:in|del|della)|sopralluogo",
      "rundvisning|omvisning|rundtur|visning av|kierros|oprowadzenie|zwiedzanie",
      "visite (?:de|du|des|guidée|d')|tour (?:de|du) (?:l'|la |propriétaire)",
    ],
  },
  {
    format: "meal",
    weight: 4.02,
    phrases: [
      "brekkie|breakkie|brekky|braai|barbie|asado|hot ?pot|dim sum|potluck|smoko|tiffin|iftar|merenda|spuntino|aperitivo|chippy|fish and chips|takeaway|soup and (?:bread|sandwiches)|scran|a roast|sunday roast|frühstücken|grillen|essen gehen|borrel|pintxos|obiad|kolacja|lounas|middag",
      String.raw`(?:a|quick) (?:bite|snack)(?: to eat)?(?= |,|$)`,
    ],
  },
  {
    format: "team_meeting",
    weight: 4.04,
    phrases: [
      String.raw`(?:sit|sitting|sits|drop|dropping|listen|listening) in (?:on|at|to) (?:the |our |a |this )?(?:[\p{L}-]+ ){0,2}(?:conference|meeting|stand-?up|huddle|briefing|handover|catch-?up|planning|sprint|retro|scrum|read-?through)`,
      String.raw`(?:informal )?(?:hello|hi|chat|tea|coffee|q&a|time|natter) with (?:the |our |some |some of the |a few of the |two of the )?(?:[\p{L}-]+ ){0,2}(?:trainees|juniors|junior staff|staff|residents|volunteers|apprentices|post-?docs|phd students|associates|peers|colleagues)`,
      "möt (?:teamet|kollegorna|gänget)|møt teamet|mød teamet|poznanie zespołu|conocer al equipo|rencontre avec l'équipe|incontro con il team|conhecer a equipe",
    ],
  },
  {
    format: "written_test",
    weight: 4.86,
    phrases: [
      String.raw`(?:(?:literacy|numeracy|theory|law|maths?|english|knowledge|calculations?|regulations|grammar|aptitude|reasoning|essay|question|multiple[- ]choice|spelling|safety)(?: and [\p{L}-]+)?|[\p{L}-]+ and (?:numeracy|literacy|maths|theory|law)) (?:paper|test|quiz|questions sheet)`,
      String.raw`(?:numerical|verbal|logical|abstract|spatial|critical|inductive) reasoning`,
      String.raw`translation (?:from|into|of|test)|(?:subbing|sub-?editing|proofreading|copy-?editing|editing|drafting|summary|précis|précis-?writing|minute-?taking|minute taking)(?: (?:test|exercise|task))?(?= |,|$)`,
      String.raw`you(?:'ll)? (?:draft|write|translate|summari[sz]e|proofread|sub|transcribe) (?:a|an|the|two|one|up) `,
      "(?:on paper|by hand|at a desk),? (?:and )?(?:alone|on your own|unaccompanied)|no books|closed book|open book|no notes,",
      "schriftlicher|klausur|einstufungstest|prova escrita|prova scritta|skriftlig (?:prov|prøve|test)|toets|test pisemny",
    ],
  },
  {
    format: "role_play",
    weight: 5.04,
    phrases: [
      String.raw`you (?:sell|pitch|upsell) (?:me|us|him|her|them) `,
      String.raw`(?:i|he|she|we|they|[\p{L}'-]+)(?:'m|'s|'re| am| is| are| will be| plays?| acts?(?: as)?) (?:an? |the |your |our )(?:very |rather |slightly )?(?:[\p{L}-]+ )?(?:customer|client|guest|patient|buyer|caller|complainant|punter)(?= |,|\.|$|\))`,
      "break(?:ing)? (?:the )?bad news|difficult conversation with|angry (?:customer|parent|caller|guest|client|tenant|resident)|complaint (?:call|scenario|handling)|de-?escalation",
      "juego de rol|gioco di ruolo|rollespill|rollespil|rollspel|rollenspel|odgrywanie ról|simulação de atendimento",
    ],
  },
  {
    format: "simulation",
    weight: 5.08,
    phrases: [
      String.raw`simulated (?:\p{L}+ )?(?:call|emergency|incident|shift|watch|flight|evacuation|landing|outage|attack|trading|crisis|arrest|resus\p{L}*|traffic|sector|dispatch|alarm|rescue)`,
      "(?:table-?top|crisis|major incident|mass casualty|desk-?top|war ?game|red[- ]team) (?:exercise|scenario|game)",
      "(?:bridge|cockpit|flight|driving|crane|cab|engine room|radar|tower|ship|train|anaesthetic|resus|ventilator|control room) (?:simulator|sim|simulation)",
      "simulator(?: (?:run|check|exercise|ride|session|assessment|flight))?|simulador|simulateur|simulatore|simulatoren?",
    ],
  },
  {
    format: "case_study",
    weight: 4.76,
    phrases: [
      String.raw`(?:work|working|go|going|talk|talking|think|reason) (?:it |you |us )?through (?:a|an|one|two|some) (?:[\p{L}-]+ ){0,2}(?:file|claim|case|application|account|scenario|portfolio|brief|problem|dataset|patient|matter|dispute|budget|set of)`,
      String.raw`(?:assess|triage|review|evaluate|underwrite|price|value|analy[sz]e|diagnose) (?:a|an|one|two) (?:sample|real|anonymi[sz]ed|mock|fictional|recent|made-?up|redacted|past) [\p{L}-]+`,
      String.raw`(?:give|hand|send)s? you a (?:short |quick |little )?(?:brief|scenario|problem)(?=[^.;\n]{0,60}(?:talk|how you|present|solve|tell))`,
      String.raw`(?:hand|give|show)s? you (?:a|an|some|the) (?:set|pile|stack|bundle|page|couple|sheet) of (?:anonymi[sz]ed |redacted |fictional |sample )?(?:accounts|figures|numbers|data|papers|results|claims|files|cases|notes)`,
      String.raw`(?:a|an) (?:sample|anonymi[sz]ed|mock|fictional|redacted) (?:application|file|claim|case|account|patient|data ?set|brief)(?= to | for |,|\.)`,
      String.raw`you (?:say|tell (?:us|him|her|them)|explain) (?:what|how) you(?:'d| would)`,
      "estudo de caso|caso prático|studio di caso|caso pratico|casestudie|case-?oppgave|case-?opgave|analiza przypadku|étude de cas|cas client",
    ],
  },
  {
    format: "coding",
    weight: 5.08,
    phrases: [
      "(?:live|hands-on|timed|on-screen) (?:sql|python|excel vba|react|javascript|java|r|code)",
      String.raw`(?:refactor|debug|implement|code up|unit-?test)(?:ing)? (?:a|an|the|some|our)`,
      String.raw`(?:write|read|do|live) (?:some |a bit of |a little )?(?:python|sql|javascript|typescript|java|c\+\+|kotlin|swift|ruby|go|rust|php)`,
      "sql (?:with|round|session|and)|leetcode|code kata|codility",
    ],
  },
  {
    format: "technical",
    weight: 4.1,
    phrases: [
      "(?:clinical|scientific|engineering|legal|medical|maths?|statistics|trade|subject|product knowledge|regulatory) (?:questions|q&a|viva|grilling|discussion)",
      String.raw`(?:grilling|questions|quizzed|q&a|drill-?down|viva) (?:on|about) (?!(?:your|the|pay|money|contract|salary|terms|culture|values|cv|you)\b)`,
      "viva(?: voce)?|fachlich\\w*|fagsamtale|faglig samtale|tekniskt samtal|technisch interview|entretien technique|entrevista técnica|colloquio tecnico",
    ],
  },
  {
    format: "task_review",
    weight: 4.98,
    phrases: [
      String.raw`besprechung (?:ihrer|deiner|der) (?:haus|take-?home-?|test|probe|case-?|übungs)?aufgabe|retour sur (?:votre|l'|le) (?:exercice|cas|devoir|test|étude|travail)|(?:revisión|repaso|comentario) (?:de|del) (?:la |tu |su |el )?(?:prueba|ejercicio|caso|tarea)|bespreking (?:van )?(?:je|uw|de) (?:opdracht|case)|gjennomgang av (?:oppgaven|casen)|genomgång av (?:uppgiften|caset|ditt)|omówienie zadania`,
      String.raw`(?:questions|discussion|talk|chat|feedback) (?:on|about|of|around) (?:your|the) (?:take-?home|homework|assignment|submission|test piece|written (?:task|exercise)|sample)`,
    ],
  },
  {
    format: "hr",
    weight: 4,
    phrases: [
      "entretien rh|conversa com o rh|charla con rr\\.? ?hh|colloquio hr|hr-?gespräch|hr-?samtal|hr-?gesprek|rozmowa z hr|personalsamtal",
      "(?:contract|terms|pay|money|package|visa|relocation|logistics|references|start date|notice)(?:,| and| &) (?:contract|terms|pay|money|package|visa|relocation|logistics|references|start dates?|notice|housing|rota|hours|paperwork|next steps)",
    ],
  },
];
