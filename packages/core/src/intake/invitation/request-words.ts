const VERB = String.raw`prepare|send|submit|fax|scan|courier|let (?:me|us|him|her|(?:mr|mrs|ms|dr)\.? [\w-]+) have|get (?:me|us)|complete|fill (?:in|out)|upload|return|e-?mail|provide|bring|share|sign|draft|write|record|build|create|produce|put together|work up|present|hand in|forward|drop|do|read|have ready|come with|supply|attach|take(?! (?:us|me|them|you|part|place)\b)|finish|deliver|design|sketch|pick|choose|select|develop|whatsapp|text|slack|mail|push|carry|get (?:me|us)(?: over)?`;

export const ASKS = new RegExp(
  String.raw`(?:\b(?:please|kindly|pls|plz|(?:do|can|could|would|will|may) (?:you|she|he|they)(?: please| kindly| also| ever)?|endeavou?r to|ask(?:ed)?(?: that)? you(?: to)?|asking you to|need you to|(?:you|candidates?)(?:'ll| will| must| should| need(?: to)?| are (?:asked|required|requested|expected|invited)(?: to)?| have)?(?: need)?(?: also| please)?(?: to)?|we(?:'d| would)? (?:like|ask|need|want|love)(?: for)? you to|we(?:'d| would) (?:like|love) (?:you )?to see|remember to|don't forget to|make sure (?:you |to )?|be sure to|be prepared to|come prepared to|be ready to|and|then|also|to|,|if you (?:can|could)|before\b[^.;]{0,30}?|so|do|just|in the meantime(?: please)?|beforehand)\s+(?:also |please |do |then |kindly |to |just |with you )*|^\W*(?:(?:also|then|please|kindly|pls|just|before then|ahead of (?:the|your) interview|beforehand|in advance|by (?:\w+ ){1,4}\w+)[,:]?\s+)*)(?<verb>${VERB})(?:\s\([^()\n]{1,30}\))?(?:\s(?:or|and|&)\s(?:${VERB}))?(?:\s(?:on(?= your| the| a )|us|me|him|her|them|it to|along|back|with you|to us|through|in|up))*\s+(?<what>[^.;!?\n]{3,240})`,
  "iu",
);

export const GERMAN =
  /\b(?:bitte\s[^.;\n]{0,60}?\b)?(?:bereiten sie|senden sie|schicken sie|bringen sie|reichen sie|füllen sie|laden sie|übersenden sie|lassen sie)(?:\s(?:uns|mir|bitte|dazu|vorab|dafür))*\s(?:bis\s(?:zum\s|spätestens\s|zu\s)*(?:\p{L}+,?\s)?(?:den\s)?[\d.]{1,10}\s?(?:\p{L}+\s)?(?:\d{4}\s)?)?(?<what>[^.;!?\n]{3,200}?)(?:\s(?:vor|zu|mit|ein|aus|hoch|zukommen))?(?=[.;!?\n]|$)/iu;

/** "Eine Kopie des Führerscheins schicken Sie uns bitte bis Mittwoch": the thing stands first. */
export const GERMAN_FIRST =
  /(?:^|[.!?]\s|,\s)(?<what>(?:eine?n?|ihre?n?|die|das|den|der|aktuelle\p{L}*|alle|beide)\s[^.;:!?\n]{3,120}?)\s(?<verb>schicken|senden|mailen|reichen|bringen|laden|übermitteln|lassen|übersenden|faxen) sie\b/iu;

/** "Schick uns bis Mittwoch Abend deinen Nachweis". */
export const GERMAN_DU =
  /(?:^|[.!?,]\s|\bbitte )(?<verb>schicke?|sende?|maile?|bringe?|bereite|lade?|füll|reiche?)\s(?:(?:uns|mir|bitte|noch|dafür|dazu|vorab)\s){0,4}(?:bis\s[^,;.\n]{3,36}?\s)?(?<what>(?:dein\p{L}{0,2}|ein\p{L}{0,2}|die|das|den|eure?n?)\s[^.;!?\n]{3,120}?)(?=\s(?:mit|vor|zu|ein|hoch|aus|bis|an)\b|,|[.;!?\n]|$)/iu;

export const FRENCH =
  /\b(?:merci d[e']|veuillez|vous voudrez bien|nous vous (?:demandons|prions|invitons) (?:de|à)|prière de|munie?s? d[e'’]|pensez à|apportez)\s*(?:bien vouloir\s)?(?:(?:nous|me)\s)?(?<verb>transmettre|envoyer|préparer|apporter|remplir|compléter|fournir|retourner|faire parvenir|adresser|rédiger)?(?:,?\s(?:avant|d'ici|pour|au plus tard|avant le)\s(?:(?!une?\s|votre\s|vos\s)[^,\s]+\s){1,7}|,?\s*(?:avant [^,]{3,40},\s)?)(?<what>(?:une?|votre|vos|des|les?|la|l'|deux|trois|d'une?)\s[^.;!?\n]{3,200})/iu;

export const SPANISH =
  /\b(?:por favor,?\s)?(?:prepares?|preparar|enviaras|envíes|envía(?:me|nos)?|enviame|mandame|mándame|mandanos|mandar(?:me|nos)?|enviara|enviase|mandara|remitiera|facilitara|hiciera llegar|haga llegar|hacernos llegar|trae|tráe(?:te|nos)|envíe|envíen(?:os|me)?|enviar(?:nos)?|traiga|traer|complete|presente|remita)\s(?:por favor,?\s)?(?<what>(?:una?|su|tu|tus|sus|el|la|los|las|dos|tres)\s[^.;!?\n]{3,200})/iu;

/** "We shall need your signed CDA by …", "need your licence number emailed by Friday". */
export const NEEDS =
  /\b(?:needs?|requires?|wants?|expects?|awaits?|would like|missing|owe us)\s(?:to (?:have|see|receive|get)\s)?(?<what>(?:your|the|an?|two|three|\d|copies|proof|signed|completed)\s[^.;!?\n]{3,140}?)(?=\s(?:e-?mailed|sent|back|in|on file|returned|uploaded|by|before|no later|not later|at the latest|until|with (?:us|me))\b|,\sat the latest|\s\()/iu;

/** "Medical clearance form has to reach me by …", "Lookbook for two scenes, by Tuesday". */
export const SUBJECT_DUE =
  /^\W*(?:[a-z]\)\s+)?(?:(?:also|and|plus|please)[,:]?\s)?(?<what>[\p{L}\d][^,;!?\n]{2,110}?)(?:,\s|\s(?:(?:to be|has to|have to|must|should|shall|needs? to|ought to|goes?)\b|to (?:me|us|her|him|them|[\w.+-]{1,40}@)|NLT\b|by\b|before\b|no later\b|not later\b|due\b|back\b))/iu;

export const ITALIAN =
  /\b(?:preparare|inviar(?:e|ci|mi)|inviate(?:ci)?|invii|mandar(?:e|ci|mi)|portare|porti|compilare|trasmettere|fornire|far(?:ci)? avere)\s(?:con sé\s|in allegato\s)?(?:entro [^,;.\n]{3,30},?\s(?:alle ore [\d.:]{1,5},?\s)?)?(?<what>(?:un[oa]?|il|la|lo|i|le|gli|un'|l'|copia)\s?[^.;!?\n]{3,200}?)(?=\s(?:e di|entro|prima|per)\s|[.;!?\n]|$)/iu;

export const PORTUGUESE =
  /\b(?:enviar|envie|enviem|mande|mandar|preparar|prepare|trazer|traga|preencher|preencha|apresentar)(?:-nos|-me)?\s(?:nos\s|por favor\s|consigo\s){0,2}(?<what>(?:uma?|os?|as?|seus?|suas?|cópia|dois|duas)\s[^.;!?\n]{3,200}?)(?=\s(?:até|antes)\s|[.;!?\n]|$)/iu;

export const NORDIC =
  /\b(?:skicka|sänd|mejla|ta (?:gärna )?med|förbered|send|medbring|tag|forbered|sende|husk(?: at medbringe)?)\s(?:(?:gärna|gerne|gjerne|oss|os|mig|meg|med|in|inn|ind|dig|deg|till oss|til os)\s)*(?<what>(?:en|ett?|ditt|din|dine|dina|dit|vår|\p{L}{5,})\s?[^.;!?\n]{2,160}?)(?=\s(?:senast|senest|før|innan|inden|till|til|och ta|og ta)\s|[.;!?\n]|$)/iu;

export const BRINGS_ELSEWHERE =
  /\b(?:port(?:are|i)|tra(?:ga|zer)|ta (?:gärna )?med|medbring|tag|husk)\b/iu;

export const DUTCH =
  /\b(?:stuur|mail|lever|neem|breng|maak)\s(?:(?:ons|mij|me|alsjeblieft|alstublieft|svp|dan)\s){0,2}(?:(?:uiterlijk|vóór|voor)\s[^,;.\n]{2,30}?\s)?(?<what2>(?:een|uw|je|jouw|de|het|twee)\s[^.;!?\n]{2,120}?)(?=\s(?:uiterlijk|vóór|voor|naar|mee|in|op|tot|per)\b|[.;!?\n]|$)|\b(?:wil je|wilt u|graag|gelieve|kun je|bereid)\b[^.;\n]{0,30}?\b(?<what>(?:een|uw|je|jouw|de|het|twee)\s[^.;!?\n]{3,160}?)\s(?:voor te bereiden|voorbereiden|uit te werken|uitwerken|maken|mailen|sturen|opsturen|mee te nemen|meenemen|meebrengen|toesturen|voor)\b/iu;

export const PASSIVE =
  /(?<what>(?:an?|the|your|two|three|any|all)\s(?:[\p{L}\d-]+\s){0,8}[\p{L}\d-]+)\s(?:should|shall|must|has to|have to|needs? to|ought to|is to|are to|will need to|can)\s(?:be\s)?(?:submitted|sent|handed|returned|uploaded|emailed|e-mailed|e-?signed|signed|filled (?:in|out)|shared|pushed|lodged|filed|posted|delivered|finished|completed|provided|prepared|with (?:us|me)|reach (?:us|me)|in our possession|marked up|received|brought)\b/iu;

export const PREPARE_TO =
  /\b(?:prepared?|ready|expected|asked|come prepared|want you|need you|like you|be able) to (?<verb>teach|present|deliver|give|lead|play|perform|sing|demonstrate|show|cook|run|pitch|critique)(?:\s(?:us|them|the panel|the group))?\s(?<what>(?:an?|your|one|two|three|the|\d+)\s[^.;!?\n]{3,160})/iu;

export const HAVE_READY =
  /\bhave (?<what>(?:an?|your|one|two|three|some|\d+)\s[^.;!?\n]{3,100}?)\s(?:ready|prepared|to hand|with you|handy|at hand)\b/iu;

export const FORGET =
  /\b(?:don't forget|remember|make sure you have|you(?:'ll| will) need)\s(?<what>(?:your|an?|the)\s[^.;!?\n]{3,100})/iu;

export const IF_YOUR =
  /\bif (?<what>your [^.;!?\n]{3,60}?) could (?:come|arrive|reach us|be (?:sent|with us))/iu;

export const PRESENTATION =
  /\b(?<n>\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five)(?:\s?(?:-|to)\s?\d{1,2})?[\s-]?(?:min(?:ute)?s?\.?|minuten|minutos)['’]?s?(?:\s(?:long|oral|short|is an?|are an?|for an?|of|job|research|seminar|scientific|portfolio|technical|formal)){0,2}\s(?<noun>presentation|präsentation|présentation|presentación|presentatie|talk|seminar|pitch|demo|lesson|vortrag)|(?<noun2>presentation|präsentation|talk|vortrag|présentation|presentación|presentatie|pitch)(?: \p{L}+)?(?:,? ?(?:\(|of|lasting|not exceeding|von|de|no longer than|that lasts|for|\(max\.?|max\.?|taking))+ ?(?:around |about |approximately |max\.? |up to |ca\. )?(?<n2>\d{1,2})[\s-]?(?:min(?:ute)?s?|minuten)/iu;

export const THROUGH =
  /\b(?:talk|walk|take|guide|run) (?:us|me|the panel|them|him|her) through (?<what>(?:an?|one|two|three|some|your|any)\s[^.;!?\n]{4,160})/iu;

export const TOPIC =
  /\b(?:topic|title|titled|entitled|on the topic(?: of)?|on|thema|subject|brief|question|über|zum thema|sur)\b[\s:]*(?:below[\s.:]*)?["'](?<topic>[^"\n]{4,200})["']/iu;

export const GIVES =
  /\b(?:begins? with|(?:you|you'll|you will) (?:give|deliver|present|make)|prepar\w+|pedimos|commence with|start(?:s|ing)? with|includ(?:es|ing)|will (?:give|deliver|present)|asked to (?:give|deliver|present|make|prepare)|to (?:give|deliver|present|prepare)|expected to|please|opens with|your|of which|we'd like|prepare|bereiten|bitte|talk us through|walk us through|would like|präsentieren|invite you to (?:give|present)|should|must)\b/iu;

/** "If you fix anything in the repo, push before noon", "Please note that the clocks go back". */
export const CONDITION =
  /^\W*(?:if you (?!can\b|could\b|have\b)|(?:please |kindly |do |also )*note (?:that|the)\b|falls sie|si vous (?!pouvez))/iu;

export const NEGATED =
  /\b(?:no need to|please don't|already (?:done|sent|have)|is attached|are attached|do(?:es)? not (?:need|have) to|don't (?:need|have|bother|bring|prepare|send)|need not|nothing (?:need|to)|not necessary|no (?:slides|preparation|prep|homework) (?:needed|required|necessary)|without|you won't need|needn't|(?:isn't|aren't|not) (?:required|needed|necessary)|there is no|there's no|refrain|rather not|will be (?:shared|provided|sent|supplied|given) (?:on|at|to|by|in))\b/iu;

/** "Your certificate, C2 or above, I need by Wednesday". */
export const FRONTED =
  /^\W*(?:(?:oh|and|also|plus|ps|p\.s\.),?\s){0,3}(?<what>(?:your|the|an?|two|three|both|copies|proof|signed|\p{Lu}\p{L}+)\s[^.;!?\n]{3,120}?),?\s(?:i|we)(?:'ll|'d| will| would| shall)?(?: also| still)? (?:need|want|like|require|must have|should like)\b/iu;

export const SPEAKS = new RegExp(
  String.raw`\b(?:speak|talk|present)(?: to (?:us|the panel|them))? for (?:about |up to |around )?(?<n>\d{1,2}|five|ten|fifteen|twenty|thirty)[\s-]?min\w*(?:,\s[^.;,\n]{2,40},)? (?:about|on) (?<about>[^.;!?\n]{4,120})|\b(?:your|a) (?<n2>\d{1,2}|five|ten|fifteen|twenty)[\s-]min\w* (?:on|about) "(?<topic>[^"\n]{4,120})"`,
  "iu",
);
