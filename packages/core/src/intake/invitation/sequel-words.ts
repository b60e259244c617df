const THEN = String.raw`then|after (?:that|this|which|those|him|her|them|lunch|(?:the|your) \p{L}+)|afterwards?|(?:straight|right|directly) after(?:wards?)?|following (?:that|this)|thereafter|next|next up|up next|from there|from then|once (?:that's|that is|you're|you are|you've|they've|you have|they have)[^.,;\n]{1,24},|when (?:that's|that is|you're|they're) (?:done|finished),?|straight on to|followed by|this is followed by|that(?:'s| is) followed by|(?:it|this|that) will be followed by|finally|lastly|last up|last but not least|to (?:finish|close|end|wrap up|round (?:off|things off))|at the end|danach|dann|anschließend|im anschluss|darauf|daraufhin|zum (?:abschluss|schluss)|abschließend|zuletzt|ensuite|puis|après (?:cela|ça)|pour (?:finir|terminer)|enfin|después|luego|a continuación|seguidamente|para (?:terminar|acabar)|por último|daarna|aansluitend|vervolgens|tot slot|ten slotte|poi|dopo|successivamente|infine|a seguire|depois|em seguida|por fim|därefter|sedan|derefter|deretter|til slut|potem|następnie`;

const NOT_ABOUT_IT = String.raw`(?!,? (?:we|i)(?:'ll| will) (?:be in touch|let you know|decide|get back|come back|call|ring|email))`;

/** How a sentence begins that goes on where the one before ends. */
const OPENS_WITH = new RegExp(
  String.raw`^(?:(?:and|und|et|y|en|e|och|og) )?(?:${THEN})(?!\p{L})${NOT_ABOUT_IT}`,
  "iu",
);

/** "We'd then take you to lunch", "Sie treffen anschließend …". */
const SAYS_THEN =
  /^(?:we|you|she|he|they|it|i|\p{Lu}[\p{L}'-]+(?: and \p{Lu}[\p{L}'-]+)?|sie|wir|vous|nous|on)(?:'d|'ll| will| would| shall)? (?:then|next|afterwards|finally|\p{L}+ (?:dann|danach|anschließend|ensuite|puis|enfin))(?!\p{L})/iu;

/** "We'd finish with", "The day ends with": the last of several. */
const ENDS_WITH =
  /^(?:and )?(?:the (?:day|morning|afternoon|visit|session)|we|you|it|things|that|vous|nous|wir|sie)(?:'d|'ll| will| would)? (?:then )?(?:finish|end|close|conclude|wrap(?: things| it)? up|round(?: things| it| the day)? off|finish off|finish up|terminerez|terminerons|schließen)s?(?: (?:by|with|up with|off with|things with|par))(?!\p{L})/iu;

/** "The second half is with …", "The last thirty minutes are …". */
const NEXT_STRETCH =
  /^(?:and )?(?:for )?(?:the|your) (?:second|third|next|other|last|final|remaining|rest of the) (?:half|hour|part|session|conversation|chat|meeting|interview|stage|stop|slot|(?:\d{1,2}|ten|fifteen|twenty|thirty|forty(?:-five)?)[ -]min\p{L}*|half[ -]hour|quarter of an hour|quarter|bit|time|afternoon|morning)(?!\p{L})/iu;

/** "Lunch with the team follows until 1.30". */
const COMES_LATE =
  /^[^.;:\n]{3,70}\s(?:follows?|comes? next|is next|comes? after(?: that)?|schließt sich an|folgt|suit|suivra|sigue|volgt)(?!\p{L})/iu;

export const isSequel = (text: string): boolean =>
  OPENS_WITH.test(text) ||
  SAYS_THEN.test(text) ||
  ENDS_WITH.test(text) ||
  NEXT_STRETCH.test(text) ||
  COMES_LATE.test(text);

/** Where, inside a sentence, what comes next is told. */
export const SEQUEL_CLAUSE = new RegExp(
  String.raw`(?:[,;:(]|\s-)\s?(?:(?:and|before|und|et|y|en|e|och|og) )?(?:(?:we|you|she|he|they|i)(?:'d|'ll| will| would)? )?(?:${THEN})(?!\p{L})|\s(?:and then|followed by|after which|und (?:dann|danach|anschließend)|gefolgt von|et ensuite|suivi(?:e|s)? d[e'])(?!\p{L})|,?\sbefore (?=(?:lunch|dinner|meeting|joining|sitting down|heading|a (?:quick |short |final )?(?:chat|tour|lunch|call|word))\b)|,\s(?:and|und|et|y|en) (?=(?:then )?(?:you|we)(?:'d|'ll| will| would)? (?:finish|end|close|conclude|wrap up|round off)\p{L}* (?:by|with|up with|off with)\b)`,
  "giu",
);

/** "…, then questions": the end of the same session. */
export const isAsked = (text: string): boolean =>
  /^[^\p{L}]*(?:and |before )?(?:\p{L}+ ){1,3}?(?:(?:by|with|for|to|of|the|your|our|some|a|few|any|its?|brief|short|open|panel|more|\d+|\p{L}+-minute|minutes?|mins?) ){0,5}(?:questions|q ?& ?a|q and a|discussion|answers?|debate|fragen|diskussion|rückfragen|vragen|preguntas|domande|feedback|direction|debrief)\b/iu.test(
    text.slice(0, 120),
  );
