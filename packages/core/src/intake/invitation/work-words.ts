import type { Moment } from "./moments.ts";
import type { Page, Span } from "./page.ts";

/** Work to prepare, a paper to send, or a thing to bring. */
export interface Deliverable extends Span {
  readonly what: string;
  readonly due?: Moment;
  /** "the night before", "on the day": days before the first session. */
  readonly daysBefore?: {
    readonly days: number;
    readonly span: Span;
    /** Saturdays and Sundays do not count. */
    readonly isWorking?: boolean;
    /** At the time at which the session begins. */
    readonly isToTheHour?: boolean;
  };
  readonly isOptional: boolean;
}

export const NO_SUBJECT =
  /^(?:whichever|whatever|whoever|wherever|however|you|we|i|it|this|that|these|they|he|she|all|both|candidates?|applicants?|offers?|decisions?|(?:the |your |an? )?(?:(?:second|next|final|first)\s)?(?:interview|panel|office|decision|role|position|session|call|slot|meeting|result|outcome|appointment|job|team|show|visit)s?|please|kindly|nothing|nobody|(?:an? )?answers?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|our|if|when|after|before|there|late|travel|expenses|fahrtkosten|room|doors?|lmk|ping|text|call|successful|unsuccessful|reply|rsvp|respond|let|thank\w*|dear|hi|hello|for|as|in|on|at|to|date|time|any|no|should|could|can|would|do|don't|sorry|anyone|someone|si|wenn|falls|als|indien|sofern|je|nous|wir|ich|sie|vous)\b/iu;

const NO_TEST =
  /^(?:an?|the|your|one|two)?\s?(?:[\p{L}-]+\s){0,3}(?:tests?|exams?|assessments?)\b/iu;

/** Things that nobody hands in: what the verb goes with makes it another request. */
export const NO_WORK =
  /^(?:(?:me|us|him|her|them|you|it|this|that|same|the same|(?:an? )?answers?|until|till|screen|(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|care|part|place|note|a (?:moment|look|seat|minute|break|call|taxi|cab|train|note|chance)|attendance|receipt|your (?:availability|attendance|seat|time|phone|mobile|camera|name|place|acceptance|questions|best|name badge|hand|journey|way|interview(?:er)?s?|preference|interest|coming|pronouns|dietary|travel|background|profile|candidate profile)|(?:any )?(?:dietary|access|accessibility|questions?|queries|adjustments?|time|slots?|dates?|requirements|feedback|allergies)|the (?:lift|elevator|stairs|train|bus|call|interview|meeting|link|zoom|team|invite|time|slot|bell|office|building|entrance|site|role|conversation|panel|group|opportunity|job|process|day|exit|meet|tube|side|main|lobby|process)|in|out|to|for|the (?:following|above|below) (?:link|slot|time)|our|on|up|what|how|whether|if|from|and|or|with|at|yourself|advantage|well|not|so|confirm|know|me know|us know|a time|whatever|one|(?:an?|the) (?:email|text|reply|response|message|line|note|calendar invite)|confirmation|yes|no|nothing|anything|everything else|sure|all|back|by|there|here|off|down|your way|forward|expenses|travel|headed|some time|time to|to meet|to the|as|more|about|about the company|company|benefits|our benefits|the culture|culture|rsvp|whichever|which|lunch|breakfast|water|the weather|please)(?![\p{L}-]))/iu;

const DECOY =
  /\b(?:benefits?|culture video|our (?:values|website|blog|page|careers|privacy|handbook|guide|site)|privacy|faq|about us|careers page|calendar|invite|unsubscribe|browser|headset|camera|connection|quiet (?:place|room|space)|attendance|availability|a slot|one of the|appropriate (?:footwear|clothing)|background noise|reply|this email|the date|you can make it|parking|taxi|expenses|receipts|wifi|app\b|software|link works|stable internet|the room|a pen knife|guard|locker|shoes|boots|clothes|clothing|dress|wellies|layers|jewel\w+|hat|jacket|coat|sunscreen|hard hat|glasses only|gloves)\b/iu;

const ENTRANCE = /\b(?:at|to) (?:the )?(?:reception|front desk|gate|entrance)\b/i;

export const BRING =
  /\b(?:bring|bringen|apporter|munie?s?|traiga|meenemen|mee te nemen|neem|breng|take|come with|mitbringen|mit|produce|carry)\b/iu;

export const REPLY =
  /\b(?:confirm\w*|let (?:me|us|her|him) know|rsvp|reply|respond|response|decline|accept|hear (?:back )?from|availability|reschedul\w*|dietary|attend(?:ance)?|whether|decision|offer|results?|outcome|feedback|in touch|come back to you|(?:give|gies|gimme)\s(?:\p{L}+\s)?(?:a\s)?(?:shout|ring|bell|holler|buzz|call)|shout|holler|bescheid|zusage|melden|indicate|withdraw\w*|failure to|book (?:an?|your|the|in|it|here|travel)\b|register|sign up|select a|choose a|check-?in|(?<!\b(?:must|should|to|can) )arrive|expect)\b/iu;

export type Raw = Omit<Deliverable, "due" | "daysBefore">;

export const WORK_NOUN =
  /\b(?:presentation|slides?|deck|talk|portfolio|case stud\w+|(?:attached|enclosed) case|case (?:pack|brief|file|materials?)|data ?sets?|samples?|modules?|paperwork|handbook|mood ?boards?|boards?|collage|swatch(?:es)?|drafts?|layout|set ?list|running order|essay|report|memo|note|plan|lesson|proposal|sketch|survey|questionnaire|form|referenc\w+|referees?|certificat\w+|licen[cs]e|passport|visa|id|identification|transcripts?|diploma|cv|résumé|resume|cover letter|documents?|papers?|assignment|task|exercise|challenge|test|video|recording|demo|prototype|design|mock-?up|wireframe|code|repo\w*|notebook|analysis|model|dashboard|spreadsheet|budget|strategy|brief|summary|outline|abstract|bibliography|statement|script|reel|showreel|playlist|menu|recipe|translation|article|pitch|one-?pager|page|pages|words|examples?|stories|story|questions|consent|nda|agreement|contract|declaration|disclosure|check|dbs|right to work|proof|copy|copies|logbook|medical|records?|laptop|notes|list|reading|book|chapter|logframe|letter|payslips?|p45|bank details|tools?|knives|scraper|instrument|score|piece|monologue|audition|uniform|glasses|share code|photo|photograph\w*|teaching|syllabus|unterlagen|zeugnisse|präsentation|folien|lebenslauf|arbeitsprobe\w*|ausweis|personalausweis|konzept|pièce d'identité|note de|dossier|présentation|diplômes?|curriculum|presentación|identificatie|paspoort|presentatie|object|artefact|work|works|projects?|link|one-pager|readme|cards?|cert\b|titles?|data ?sheet|answers|application|tax|details|timesheet|forms|application form|loonstrook|diploma's|risk assessment|method statement|drawings?|plans|photos?|clips?|cuttings|articles|publications?|scores?|charts?|self-assessment|profile|monologue|song|podcast|essay|poem|critique|review of|hypothes[ei]s|class|dish|konzept|zeugnis|mappe|arbeit|diplôme|copie|attestation|bulletin|titulación|título|identiteitsbewijs|kopie|copia|tickets?|certs?|scans?|clearance|accreditation|insurance|vaccination|immunisation|\p{L}*nachweis\p{L}*|\p{L}*bescheinigung\p{L}*|\p{L}*zeugnis\p{L}*|\p{L}*urkunde\p{L}*|\p{L}*auszug\p{L}*|führerschein|gesellenbrief|impfpass|permis|attestations?|relevé|justificatifs?|carn[ée]t?|certificad[oa]s?|cartas?|documento|documenti|patente|attestat[oi]|disegno|relazione|presentazione|elaborato|esercizio|ejercicio|prueba|informe|apresentação|relatório|exercício|currículo|intyg|betyg|körkort|attest|vitnemål|førerkort|zaświadczenie|dyplom|opdracht|\p{L}*schets|verklaring|rijbewijs|vog|kandidatuppgift|uppgift|oppgave|opgave|undersökning)(?:s|es|e|n)?\b/iu;

export function isWork(what: string, verb: string, isDue: boolean): boolean {
  const bare = what.replace(
    /^(?:the|an?|your|one|of|any|all|some|own|also|along|with you|us|me|a copy of)\s+/giu,
    "",
  );
  if (/^(?:write|take|do)$/i.test(verb) && NO_TEST.test(what)) return false;
  // "Take a Year 8 class": led, and not brought along.
  if (
    /^take$/i.test(verb) &&
    /\b(?:class|year \d|lesson|groups?|pupils|children|sessions?|shift|rounds?|tour|calls?)\b/i.test(
      what,
    )
  )
    return false;
  if (/^\S+@/.test(what) || NO_WORK.test(what) || ENTRANCE.test(what.slice(0, 40))) return false;
  if (
    DECOY.test(what.slice(0, 60)) &&
    !WORK_NOUN.test(what.slice(0, 40).replace(/\bquestionnaire on dress\b/i, ""))
  )
    return false;
  if (
    /^(?:do|take|read|present|share|sign|write|pick|choose|select|have|drop|design)/i.test(verb) &&
    !WORK_NOUN.test(bare.slice(0, 80))
  )
    return false;
  if (/^do$/i.test(verb) && !isDue) return false;
  if (/^(?:bring|produce)/i.test(verb)) return !/^(?:yourself|down|up|in |it |that )/i.test(what);
  return (
    WORK_NOUN.test(bare.slice(0, 90)) ||
    (isDue && HANDS_OVER.test(verb) && !REPLY.test(what.slice(0, 60)))
  );
}

/** With a deadline, whatever is to be sent is work. */
const HANDS_OVER =
  /^(?:|send|submit|fax|scan|courier|let (?:me|us|him|her|(?:mr|mrs|ms|dr)\.? [\w-]+) have|get (?:me|us)|upload|return|e-?mail|provide|share|hand in|forward|drop|supply|deliver|schicke?|sende?|maile?|reiche?|envoyer|transmettre|adresser|retourner|fournir|faire parvenir|enviar|mandar|remitir|inviare|trasmettere|skicka|mejla|sende|complete|record|prepare|write|draft|create|build|fill.*)$/iu;

export const WHAT_END =
  /\s(?:(?:has|have|needs?|ought) to|must|shall|to reach|should reach|to be|over to|to the undersigned|within|on or|whenever|for the file|in the folder|by|before|no later than|not later than|until|bis|avant|antes|ahead of|prior to|at least|tonight|today|tomorrow|so (?:that|we|i|it|they)|in advance|beforehand|to (?:us|me|him|her|this|the (?:panel|portal|address|following|(?:\p{L}+ )?(?:office|team|secretary|dean|mailbox|school|clerk))\b|[\w.+-]+@|mr\b|ms\b|mrs\b|dr\b)|via|on the (?:day|morning)|the night before|the day before|with you|when you|and (?:complete|fill|prepare|forward|send|bring|email|be|let|we|i|you|please|have|submit|return|upload|arrive|make|join|confirm|leave|then|wear|expect|review|watch|senden)|which|vor und|und senden|here\b|using|through (?:the|our|this|your) (?:portal|link|form)|at https?|https?:|in (?:the|your) (?:portal|attached|invite|link)|if you(?:'re| are| have| want| can| wish)|because|au plus tard|d'ici|for (?:us|your own)|references will|as (?:you|we|the)|unless|from us|close of|zu\b|vor\b|ein\b|mit\b|nobis|for security|in case|when)\s?|\s-\s|,\s(?:leave|make|keep|nothing|about|no|max|ideally|approx\.?|and|so|which|by|ideally|if|please|as|but|then|bis|we|you|no later|before|at the latest|to be)\s|\s\((?:link|due|see|attached|https?|max|by|the link|traccia|vedi|in allegato|ci-joint|voir|siehe|anbei|adjunt\p{L}*|em anexo|bijgevoegd|bifogat|vedlagt)|:\s(?=https?)|https?:/iu;

export function cutWhat(page: Page, span: Span): Span {
  const text = page.plain.slice(span.start, span.end);
  const cut = WHAT_END.exec(text);
  const whole = cut && cut.index >= 3 ? text.slice(0, cut.index) : text;
  // "the menu to Ronel".
  const to = /\sto\s(?=\p{Lu}\p{Ll})/u.exec(whole);
  const kept = (to && to.index >= 3 ? whole.slice(0, to.index) : whole)
    .replace(/\s\((?:[^()\s]+\s){7,}[^()]*\)?\s*$/u, "")
    .replace(/[\s,:;"'(.-]+$/u, "");
  const lead =
    /^\s*\p{Lu}\p{Ll}+\s(?=(?:the|your|an?|two)\s)/u.exec(kept)?.[0] ??
    /^(?:[\s,;:]|also\s|over\s|across\s|through\s|us\s|me\s|please\s|along\s|with you\s|to us\s)*/iu.exec(
      kept,
    )?.[0] ??
    "";
  return { start: span.start + lead.length, end: span.start + kept.length };
}

export const raw = (page: Page, span: Span, isOptional: boolean): Raw => ({
  ...span,
  what: withoutArticle(
    page.source
      .slice(span.start, span.end)
      .replace(/[[\]]/g, "")
      .replace(/^[•·▪◦‣*-]\s*/u, "")
      .replace(/\sfrom you(?![\p{L}])/u, "")
      .replace(/\s+/g, " ")
      .trim(),
  ),
  isOptional,
});

export const withoutArticle = (what: string): string =>
  what.replace(
    /^(?:your|an?|the|some|his|her|their|its|eine[nm]?|ihre?[nm]?|une?|votre|vos|ton|tes|ta|una|su|tu|een|uw|je|jouw)\s+/iu,
    "",
  );
