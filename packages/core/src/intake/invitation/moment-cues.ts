/** What a day or time in the text is about. */
export type MomentRole =
  | "session"
  | "end"
  | "pause"
  | "arrival"
  | "deadline"
  | "past"
  | "void"
  | "hours"
  | "other"
  | "alternate";

export interface RoleCue {
  readonly role: MomentRole;
  /** What stands right before, within the sentence and after the last moment. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Anywhere in the sentence. */
  readonly sentence?: RegExp;
  readonly timeOnly?: boolean;
  /** Does not count against a time that has its day beside it. */
  readonly datelessOnly?: boolean;
  readonly datedOnly?: boolean;
  /** Right behind a time at which a paper is sent out. */
  readonly follows?: "written";
}

/** In the order in which they are tried. */
export const CUES: readonly RoleCue[] = [
  // "Send it back by Monday, 10:00".
  {
    role: "deadline",
    before:
      /\b(?:send|sent|get|hand|mail|e-?mail|return|upload|post|give|fire|ping)\b[^.;\n]{0,40}\bback (?:to (?:me|us) )?(?:by|before|no later than)\s$/iu,
  },
  { role: "other", before: /\bnot (?:before|until|till)\s$/iu, datelessOnly: true },
  {
    role: "hours",
    before:
      /\bhours (?:a|per) (?:week|day|fortnight)\b[^.;\n]{0,30}$|\b(?:shift pattern|shifts|working day|the job) (?:is|are|runs?)\b[^.;\n]{0,30}$/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  // "Before that, at 1.30, the head carpenter will show you the roof".
  {
    role: "session",
    before: /\b(?:before|prior to) (?:that|this),?\s(?:at\s|from\s)?$/iu,
    after: /^[^.;\n]{0,60}\b(?:will|'ll|shows?|takes?|meets?|you|with)\b/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  // "Float plane dock at 7:45 if you need the lift over".
  {
    role: "other",
    after:
      /^,?\s(?:if you(?:'d)? (?:need|want|like|prefer|fancy)\b|[^\n]{0,60}\bnot an interview\b)/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  {
    role: "session",
    before: /(?:^|[.!?;] )(?:then |and )?back (?:at|for)\s$/iu,
    after: /^[^.;\n]{0,12}\sfor (?:your|the|an?)\b/iu,
    timeOnly: true,
  },
  // A paper that is sent at one time and due at another is written in between.
  {
    role: "end",
    before:
      /\b(?:(?:must|should|to|need to|has to|have to|will|are|is) be )?(?:returned|sent back|handed (?:in|back)|submitted|back (?:with us|to us)?|uploaded|in)(?: to us)? (?:by|before|no later than|at)\s$/iu,
    timeOnly: true,
    datelessOnly: true,
    follows: "written",
  },
  {
    role: "deadline",
    before:
      /\b(?:until|till|bis(?: zum)?|entro(?: (?:il|la|l'))?|jusqu'au|tot|hasta (?:el|la)(?: día)?|até(?: (?:ao?|o|à))?|fino al?|senest(?: den)?)\W*$/iu,
    datedOnly: true,
  },
  {
    role: "deadline",
    before:
      /(?<!\byou )\b(?:must|should|needs? to|has to|have to|to) (?:arrive|reach us|be with us|be received|be on file|be in)(?: \p{L}+){0,2} by\W*$/iu,
    datedOnly: true,
  },
  {
    role: "hours",
    sentence:
      /\b(?:mon(?:day)?s?|lun(?:di|es)|montags?|mo)\.?\s?(?:-|to|through|thru|bis|à|a)\s?(?:fri(?:day)?s?|freitags?|fr|vendredi|viernes|do(?:nnerstag)?|sa(?:mstag)?|sat(?:urday)?|thu(?:rsday)?|sun(?:day)?)\b|(?<!\b(?:after|outside|before|out of|beyond) )(?<!\b(?:our|your|normal|usual) )\b(?:office|business|opening|working|core) (?:hours|hrs|timings?)\b(?! as)|\bour (?:office|business|opening|working) (?:hours|hrs|timings?)\b|\b(?:ouverte?s?|horaires? d|horario de|abiertos?|aperto|aperti|geopend|aberto|öppet|åpent|åbent|öffnungszeiten|bürozeiten|openingstijden|geschäftszeiten)\b|\bhelp ?(?:desk|line)\b|\b(?:support|candidate|technical|it) (?:support )?(?:line|desk|team)\b[^.]*\b(?:answers?|answered|is|are|on hand|open|available)\b|\bhot-?line\b|\b(?:ist|sind)\b[^.]*\bbesetzt\b|\bcounters? (?:open|close)|\b(?:lines|switchboard|reception|office|mailbox|phone|we) (?:is|are) (?:open|staffed|manned|monitored|available)\b|\bstaffed\b|\b(?:reachable|erreichbar|sprechzeiten|geöffnet|joignable)\b|\b(?:call|phone|ring|contact|reach|telephone|e-?mail)\b[^.]*\bbetween\b|\b(?:open|available) (?:daily|weekdays)\b/iu,
  },
  {
    role: "void",
    before: new RegExp(
      String.raw`\b(?:instead of|in place of|rather than|originally|previously|no longer|not(?: (?:on|at))?|was (?:scheduled|planned|set|due|booked|down)(?: for)?|was to (?:take place|be held|be)|had you (?:down|in|booked)(?: for)?|(?:had|were) (?:planned|scheduled|booked|hop(?:ed|ing) for|aim(?:ed|ing) for|said|suggested|proposed)|meant to be|supposed to be|(?:moved|move|postponed|rescheduled|shifted|changed|verschoben|verlegt|verlegen)(?: you| it| this| your interview| the interview)? (?:from|vom|von)|cancel(?:l?ed|l?ing)?|(?:must|have to|need to) postpone|call(?:ed|ing)? off|absagen|annuler|annulée?|statt|anstatt|au lieu (?:du|de)|en lugar de|in plaats van|replaces(?: the)?|supersedes|ignore|disregard|old (?:date|time|slot)|previous (?:date|time|slot|invite|appointment)|(?:has|had|have) to (?:drop|cancel|lose)|can't (?:do|make)|cannot (?:do|make)|can no longer (?:do|make)|travel on|away on|out on|ursprünglich)(?:[\s:]+(?:the|your|our|on|at|for|am|um|of|der|den|le|a|slot|session|interview|time|date|was|set|in|=|→|planned|scheduled|geplante[nr]?|termin)){0,5}[\s:(,"]*$`,
      "iu",
    ),
  },
  {
    role: "void",
    before:
      /(?<!\b(?:if|should|may|can|could|unless|want|wish|like|prefer)\b[^.;!?\n]{0,30})\bcancel (?:the|your|our|today's|tomorrow's|this|that|next|\p{L}+day's)\b[^.;!?\n]{0,110}$/iu,
  },
  {
    role: "void",
    after:
      /^[^.;\n]{0,40}\b(?:is|has been|was|has had to be|needs to be|had to be) (?:cancell?ed|void|off\b|no longer|postponed|put off|pulled|on hold)|^[^.;\n]{0,40}\b(?:can't|cannot|can not|won't|will not|is not|isn't) (?:be )?(?:go(?:ing)? ahead|tak(?:e|ing) place|happen(?:ing)?)|^[^.;\n]{0,12}\b(?:has|is) (?:gone|taken|fallen through)\b|^[^.;\n]{0,12}\b(?:fell through|didn't work|doesn't work|won't work)\b|^[^.;,\n]{0,60}\bis no longer (?:available|possible|valid)/iu,
  },
  {
    role: "arrival",
    before:
      /(?:\barriv\w*|\barrive|(?<!\b(?:incident|lab|written|a|the|your|survey) )\breport(?:ing)?\b(?: at| to| time)?|(?<!\b(?:mock|simulated|practice|practise) )\bcheck[- ]?in\b|\bsign(?:ing)? in\b|\bbe there\b|\bdoors?\b|\bturn up\b|\blog[- ]?(?:in|on)\b|\bbe at (?:reception|the)\b|\bregist(?:er|ration)\b|\bbadge\b|\bparking\b|\beinfinden\b|\bseien sie\b|\bprésenter\b|\beintreffen\b|\bankunft\b|\bankommen\b|\bse présenter\b|\bpresent yourself\b|\bwaiting room\b|\blobby (?:at|by|from)\b|\bgates? open\w*|\bpick (?:you )?up\b|\bpick-?up\b|\bhotel\b|\bflight\b|\btrain (?:leaves|departs|at)\b|\bdeparture\b|\breturn (?:flight|train)\b|\bcar will\b|\bbe ready\b|\btech(?:nical|nology)? check\b|\bsound check\b|\btest call\b|\baanmelden\b|\bllegar\b|\bpresentarse\b|\bbe (?:logged|seated|dialled)\b|\bmeldezeit\b|\btreffpunkt\b|\bmelden sie sich\b|\bam empfang\b|\bwarm-?up room\b|\bchanging room\b|\bexpect you\b(?= at the gate)|\btreffen wir uns\b|\bsecurity\b|\bgate\b|\baccueil\b|\bbe on site\b|\bso (?:please |pls )?(?:come|be (?:here|with us))\b|\bget here (?:for|by|at)\b|\bmeet me (?:in|at) (?:the )?(?:lobby|reception|entrance)\b|\bvenez\b|\b(?:aim|try|plan|please|kindly) (?:to )?be (?:in|at|there|here)\b|\bbe in the (?:\p{L}+ )?(?:office|lobby|foyer|car park)\b)[^.;]{0,60}$/iu,
  },
  {
    role: "arrival",
    after:
      /^\s{0,20}\|?(?:\)?\s?[-:,(]?\s?)(?:doors|(?:you|we) arrive|einlass|eintreffen|empfang|inloop|ontvangst|aankomst|arriv\w*|check[- ]?in|registration|sign-?in|doors open|welcome desk|reporting time|ankunft|anmeldung|badge|security|lobby|gate|reception|front desk|muster|kit issue|meet (?:you |me |us )?(?:at|in) (?:the )?(?:\p{L}+ ){0,2}(?:reception|lobby|foyer|entrance|gate))\b/iu,
  },
  {
    role: "end",

    before:
      /(?:\b(?:till|til|bis|jusqu'à|hasta|tot|finish\w*|ends?|ending|done|away|wrap(?:s|ped|ping)?(?: up)?|(?:back|home|out|free|finished|all done) (?:by|at|around|about|for)|over by|over at|conclud\w*|out of here|ende|fin|closes?|runs? until|runs? to|through(?: to| till| until)?|thru(?: to)?|right up to|lasts until|be with us|stay|until|leave|head home|depart(?:s|ing)?|up to)\b(?:\s(?:it|the day|you|there|around|about|at|by|until|till|no later than|before|approximately|approx\.?|is|time|expected|we'd|be|us|roughly|ca\.|gegen|um|close|closing|end of service)){0,4}|\bhalf of it|\b(?:hard stop|cut-?off|latest finish)(?: (?:is|at|of|by)){0,2})[\s:,~(-]*$/iu,
    timeOnly: true,
  },
  {
    role: "end",
    after:
      /^\s*[-:|,(]?\s*(?:done(?! (?:by|at|around|for)\b)|home time|all done|you're free|finish|end|close|ende|fin|depart(?:ure|s)?|home|programme ends|verabschiedung|before (?:we|you)(?:'d| would| will|'re| are)[^.;\n]{0,12}(?:done|finished)|we'd be done|you're done|end of day|end of programme|conclusion|adjourn\w*|close of)\b(?!-)(?!\s(?:(?:at|by|around|about|approx\.?|c\.?|ca\.?|um|gegen|vers|à)\s)?\d)/iu,
    timeOnly: true,
  },
  {
    role: "session",
    timeOnly: true,
    datelessOnly: true,
    before:
      /\b(?:meet|interviewed|interview you|be seen|see the|sit with|chat with)\b(?![^.;\n]*\b(?:send|submit|return|reply|upload|email)\b)(?:[^.;\n]|\b(?:mrs?|ms|dr|prof|engr?)\.){0,80}\bby\s$/iu,
  },
  {
    role: "deadline",
    before:
      /(?<!\b(?:come|stop|drop|swing|pop|passed|go|led|hosted|run)\s)\b(?:by|before|no later than|not later than|latest|deadlines?|due|until|bis|spätestens|avant|antes del?|vóór|voor|uiterlijk|ahead of|prior to|in advance of|on or before|within|respond|reply|rsvp|closes?|closing|expires?|valid|entro|até|senast|senest|najpóźniej|nlt|innen|limite|d'ici|au plus tard|dernier délai)(?!\p{L})(?:[\s:,(]+(?:the|noon|midday|end|of|day|close|business|cob|eod|on|at|latest|is|le|la|el|am|zum|um|zu|på|op|spätestens|this|next|coming|that|your|to|me|us|back|with|in|morning|afternoon|evening|night|midnight|play|le\s|date|lunchtime|or|and|zone|tag|den|dem|plus tard|tard|au|du|please|close of|for|submission|submitting|answer|reply|response)){0,6}[\s:,(]*$/iu,
  },
  {
    role: "past",
    datedOnly: true,
    before:
      /\b(?:thank(?:s| you)|enjoyed|met (?:you|with|on)|meeting you|to meet you|spoke|spoken|talked|brilliant|impressed|great (?:chat|talking|to)|good (?:chat|talking|to meet)|following (?:on from )?(?:your|our|the)|further to|after (?:your|our|the)|since (?:your|our)|seit|nach (?:unserem|dem|ihrem)|suite à|bedankt|gracias|merci (?:pour|de)|vielen dank für|telefonat|applied|application (?:of|dated|from)|submitted|your (?:letter|email|cv|visit|first interview|phone interview|application)|last|dated|vom|as discussed|on our call|refer to|mail on|message (?:of|on|from)|referring to|letzten|dernier|were|was|wrote)\b(?!.*\b(?:invite|pleased|delighted|would like|we'd (?:like|love)|schedul|confirm|is on|will (?:be|take)|einladen|laden|freuen|plaisir|next|come|see you|interview (?:is|will)))[^.;:!?]{0,90}$/iu,
  },
  {
    role: "deadline",
    after:
      /^\s*(?:EOD|COB|end of (?:the )?(?:day|business|play)|close of (?:business|play)|at the latest|latest|spätestens|au plus tard|is the deadline|deadline|als letzte)/iu,
  },
  {
    role: "deadline",
    before:
      /\b(?:deadline|due date|closing date|frist|date limite|abgabe(?:frist)?|fecha límite|due back(?: on| by)?|due in(?: on| by)?|have until|owed)\b[^.;\n]{0,60}$/iu,
  },
  {
    role: "deadline",
    datedOnly: true,
    before:
      /\b(?:send|mail|e-?mail|upload|submit)(?: (?:it|them|that|those|over|me|us|to me|to us)){0,2}(?: (?:on|til|till))?\s$/iu,
  },
  { role: "deadline", before: /\bthe (?:night|day|evening|morning) before[^.]*$/iu },
  {
    role: "other",
    before:
      /\b(?:daylight saving\w*|clocks? (?:change|go|went)|decisions?|hear (?:back|from us)|feedback(?! (?:with|session|from your))|outcome|results?|get back|let you know|start date|starting date|come back to you|prep (?:chat|call)|offers?(?! (?:you|either|the following|two|three|these|any|one))|collect (?:the|your)|pick up the|announce\w*|out of (?:the )?office|on leave|holiday|dinner reservation|i(?:'ll| will) (?:ring|call|phone|send|check|be in touch|drop|give you)|we(?:'ll| will) (?:ring you|be in touch|send|email|confirm|text)|will (?:send|email|follow|be sent|receive|remind)|reminder|probation|closing date|posted|start(?:ing)? in the role|born|founded)\b[^.;]{0,80}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before: /\b(?:parking|canteen|cafe|café|bar)\b[^.;]{0,80}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:trains?|bus(?:es)?|flights?|tram|ferry|shuttle|taxi|car ?park|opens?|closes?|served|canteen|breakfast is|hotel|ring me|call me|text me|phone me|reach me|e-?mail me|candidate before|previous candidate|normally|usually|every (?:day|morning|week)|daily|our shop|shop hours|lectures? (?:end|start)|school (?:day|starts|ends)|service (?:starts|begins)|wi-?fi|fire (?:drill|alarm)|till then|until then|will know|we should know|results?|decide|deciding)\b[^.;\n]{0,50}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,30}\b(?:(?:train|bus|flight|tram|ferry|shuttle)\b|opens|closes|(?:is|are) (?:when|the last)|results?\b|decision)/iu,
  },
  {
    role: "other",
    before:
      /\b(?:if you(?:'d| would)? (?:like|want|wish|prefer) (?:an?|to|some)\b|optional(?:ly)?\b|practice (?:case|session|interview)|if (?:that|this|it) goes well|is for another|another candidate)[^.;\n]*$/iu,
  },
  {
    role: "other",
    before:
      /(?:\b(?:is|are|gets|be|they.re)|.s|,)\sback\s(?:on\s)?$|\b(?:out till|out until|away till|away until)\s(?:on\s)?$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:read-ahead|reading (?:time|period)|prep(?:aration)? (?:time|period)|will be handed|(?:is|are) handed out)\b[^.;\n]*$/iu,
  },
  {
    role: "other",
    before:
      /(?:\bif (?:that|this|it|neither|none)(?: of (?:these|those|them))?(?: time| slot| date| day)? (?:doesn't|does not|don't|won't|isn't|is not|is no good|can't)\b|\bfalls (?:das|der termin|es) nicht\b|\bsi (?:cela|cet horaire|cette date|ce créneau) ne\b)[^.!?\n]*$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before: /\b(?:nothing|nobody|no one)\b[^.;\n]{0,24}\b(?:before|after|until)\s$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    before:
      /\b(?:has|have|had|got)(?: got)? (?:another|a different|a prior|an earlier|a later|a) (?:meeting|appointment|call|class|flight|train|client|lecture|clinic)\b[^.;\n]{0,20}$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,24}\b(?:on us )?if you (?:can|could|are able to|have time to) (?:stay|make|join)\b/iu,
  },
  {
    role: "void",
    after:
      /^[^.;\n]{0,70}\b(?:on hold|in error|by mistake|is wrong|was wrong|(?:please )?(?:delete|bin) (?:it|that))\b/iu,
  },
  { role: "void", before: /\b(?:pausing|to pause|paused|shelved|to shelve)\b[^.;\n]{0,60}$/iu },
  {
    role: "other",
    before:
      /\bif you (?:can't|cannot|can not|couldn't|are unable to|aren't able to|are not able to) (?:make|do|attend|manage|come)(?: it| that| this| then)?,[^.;\n]*$|\b(?:reserve|back-?up|fall-?back|spare|contingency) (?:slot|date|time|day)\b[^.;\n]{0,24}$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:induction|onboarding|first day(?: at work| in post)?|start work|start in post|successful (?:candidates?|applicants?) (?:will|would|are|is)|the successful (?:candidate|applicant))\b[^.;\n]{0,60}$/iu,
  },
  {
    role: "other",
    after:
      /^[^.;\n]{0,60}\b(?:which|that) you(?:'re| are)? (?:may|might|can|could|would|free|welcome)? ?(?:like|wish|want|care|welcome|free)? ?to (?:attend|join|come to|visit)\b/iu,
  },
  { role: "other", after: /^,? which is [^.,;\n]{0,30}(?:day|holiday)\b/iu },
  { role: "alternate", after: /^ for (?:me|us|him|her|them|you in)\b/iu, timeOnly: true },
  // "So for you in Boston that's 11.00am".
  {
    role: "alternate",
    before:
      /\bfor (?:you|me|us|them)(?: (?:in|over in|out in) \p{L}+(?: \p{L}+)?)?,? (?:that'?s|it'?s|that is|it is|that'll be|it'll be|that would be)\s$/iu,
    timeOnly: true,
  },
  {
    role: "other",
    before: /\b(?:crew|shift|watch|rotation) change\b[^.;\n]{0,20}$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:give|gimme|drop) (?:me|us) (?:a|an?) (?:ring|call|bell|buzz|shout|text)\b[^.;\n]{0,30}$/iu,
  },
  {
    role: "alternate",
    after:
      /^(?: hrs)? (?:there\b(?!'s| is| are| will)|(?:in \p{L}+(?: \p{L}+)? )?where \p{L}+ (?:sits|lives|works|is)\b)/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  {
    role: "pause",
    datelessOnly: true,
    timeOnly: true,
    before:
      /\b(?:mittagspause|lunch ?break|tea ?break|coffee ?break|pause)\b(?:\s(?:is|ist|from|von|at|um|est|de)){0,3}\s*$/iu,
  },
  {
    role: "arrival",
    after: /^ (?:for|to get) (?:an? )?\d{1,2}(?!\d|[\s-]{0,2}(?:min|hour|hr|h\b|days?|people))/iu,
    timeOnly: true,
  },
  {
    role: "arrival",
    after:
      /^[\s:|-]*(?:welcome|begrü(?:ß|ss)ung|willkommen|accueil|bienvenida|ontvangst)(?: (?:and|&|und|et|en|,) (?:intro\w*|coffee|registration|refreshments|kaffee|café))?[\s.|]*$/iu,
    timeOnly: true,
  },
  {
    role: "other",
    before:
      /\b(?:lands? in your inbox|will (?:be (?:sent|e-?mailed)|reach you|arrive)|goes live|you(?:'ll| will) (?:get|receive) (?:it|the|a|an)|show (?:goes up|starts|begins)|curtain(?: up)?|kick-?off is|i(?:'ll| will) be (?:on|online|around|there) from|i(?:'m| am) (?:around|available|free|in|at my desk|reachable|contactable|on this number)|be phoned|be (?:notified|informed|contacted))\b[^.;\n]{0,40}$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:test|try|check) (?:out )?(?:your|the) (?:connection|link|set-?up|audio|sound|camera|equipment|microphone|technology|tech|browser)\b[^.;\n]{0,40}$/iu,
  },
  {
    role: "void",
    before: /\b(?:disregard|ignore)\b[^.;!?\n]*$/iu,
  },
  {
    role: "other",
    before:
      /\b(?:every|each|jeden|chaque|tous les|todos los|cada|ogni|elke|varje|hver)(?:\s(?:other|second|single))?\s(?:at\s|on\s)?$/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after:
      /^[^.;\n]{0,12}\bto (?:check|test) (?:your|the) (?:audio|sound|camera|connection|line|set-?up|tech)/iu,
  },
  {
    role: "other",
    datelessOnly: true,
    after: /^[^.;\n]{0,12}\bif you(?:'d)? (?:want|like|fancy|wish|care)\b/iu,
  },
  {
    role: "other",
    sentence:
      /\b(?:i'd|i would|we'd|let's|can we|could we|i'll)\b[^.!?\n]{0,80}\bprep(?:ped|ped up|are you|ared)?\b/iu,
  },
  {
    role: "other",
    before: /\b(?:please |pens down,? |do )?stop(?: work\w*| writing)? (?:at|by)\s$/iu,
  },
  {
    role: "alternate",
    after:
      /^,? (?:for|at|in) (?:our|the|my|your) \p{L}+ (?:colleagues?|office|team|side|people|panellists?|members?)\b/iu,
    timeOnly: true,
    datelessOnly: true,
  },
  {
    role: "pause",
    timeOnly: true,
    datelessOnly: true,
    before:
      /^[\s•*|-]*(?:(?:tea|coffee|lunch|comfort|short|morning|afternoon|health|refreshment|kaffee|mittags?)[ -]?)?(?:break|pause|tea|coffee|refreshments|recess|interval|kaffee|mittag|café|pausa|pauze)\s*[-:|]?\s*$/iu,
  },
  {
    role: "other",
    sentence:
      /\b(?:the )?(?:other|another|previous|next|first|earlier) (?:group|candidates?|cohort|finalists?|applicants?|shortlisted \p{L}+)\b|(?:^|[.;] )candidates at\b|\bgroup \p{L}+ (?:runs|starts|comes|follows)\b/iu,
  },
  {
    role: "hours",
    datelessOnly: true,
    before:
      /\b(?:call|ring|phone|contact|reach|telephone)\s(?:us|me|the \p{L}+|our \p{L}+|him|her|on [\d +]+)\b[^.;\n]{0,40}$|\b(?:switchboard|helpline|hotline|help ?desk)\b[^.;\n]{0,30}$/iu,
    timeOnly: true,
  },
  { role: "other", after: /^[^.;\n]{0,40}\b(?:if this goes well|is for another|i mentioned)\b/iu },
  {
    role: "other",
    after:
      /^[^.;\n]{0,40}\b(?:prep (?:chat|call|session)|for a prep|to prep|for any questions|if you have (?:any )?questions)\b/iu,
  },
  {
    role: "pause",
    datelessOnly: true,
    after:
      /^(?!\)\s?,)[\s:,|)(–-]*(?:(?:for|is|there will be|we have) )?(?:a |an |own |short |tea |coffee |comfort |lunch |mid-?morning |bio )*(?:break|own (?:lunch|time)|(?<=own )lunch|pause|buffer|travel|kaffeepause|mittagspause|tea(?=\s*$)|coffee|refreshments|recess|transfer|free time|rest)\b(?![^\n.]{0,30}(?:\b(?:with|mit|team)\b|\bw\/))/iu,
    timeOnly: true,
  },
];

/** What the field of a form says of the day or time in it. */
export const LABEL_ROLES: readonly (readonly [RegExp, MomentRole])[] = [
  [
    /^(?:dtend|ends?|(?:expected |estimated )?finish(?:es)?|(?:end|finish|closing)(?:ing)?[ _](?:time|at)|time[ _](?:out|end)|to|until|ende|endzeit|fin|einde|fine|hora de fin|heure de fin)$/iu,
    "end",
  ],
  [
    /^(?:old(?: (?:time|date|slot))?|was|previous(?:ly)?|cancelled|void|before|originally)$/iu,
    "void",
  ],
  [
    /^(?:generated|created|updated|last[ _]\w+|issued|sent|cancel\w*(?:[ _]\w+)?|expires?(?:[ _]\w+)?|candidate[ _]local|decision|results?|outcome|start date|closing date|posted)$/iu,
    "other",
  ],
  [
    /^(?:time of arrival|arrive|arrival(?: time)?|reporting(?: time)?|check-?in|doors(?: open)?|registration)$/iu,
    "arrival",
  ],
  [
    /^(?:turn in by|due|due (?:date|by)|submit by|send by|deadline|rsvp|rsvp by|reply by|respond by|return by|confirm by)$/iu,
    "deadline",
  ],
];

/** "You will receive a scenario at 9. You have ninety minutes": the time at which a paper starts. */
export const WRITTEN_AT = {
  before:
    /\b(?:will (?:be (?:e-?mailed|sent|released|issued|shared|available)|receive|get|reach you|arrive)|(?:you'll|you) (?:receive|get)|we(?:'ll| will) (?:e-?mail|send|release|share)|(?:is|are) (?:e-?mailed|sent|released|issued)|goes live|lands? in your inbox)\b[^.;!?\n]{0,60}$/iu,
  after:
    /^[^!?\n]{0,60}?(?:\b(?:must|should|to|need to|has to|have to|will) be (?:returned|sent back|submitted|handed in|uploaded|back)|\b(?:and|you) (?:must |should |then )?(?:return|send|submit) (?:it|them|your)\b[^.;\n]{0,40}\b(?:by|within)|\byou(?:'ll| will)?(?: then)? have (?:\p{L}+|\d+)[ -](?:\p{L}+ )?(?:min|hour)|\b(?:and|it) (?:is )?due(?: back)? (?:at|by))/iu,
} as const;

/** A short line alone above the lines that it is about. */
export const HEADING_ROLES: readonly (readonly [RegExp, MomentRole])[] = [
  [
    /^(?:was|old|old (?:time|slot|date|details)|previous(?:ly)?|before|originally|original (?:time|slot|date)|cancelled|superseded|bisher|alt|ancien(?:ne)?|antes|vorher|instead of)$/iu,
    "void",
  ],
];
