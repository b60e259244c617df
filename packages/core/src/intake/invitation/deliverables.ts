import type { Moment } from "./moments.ts";
import { type Page, type Sentence, type Span, trimmed } from "./page.ts";

/** Work to prepare, a paper to send, or a thing to bring. */
export interface Deliverable extends Span {
  readonly what: string;
  readonly due?: Moment;
  /** "the night before", "on the day": days before the first session. */
  readonly daysBefore?: { readonly days: number; readonly span: Span };
  readonly isOptional: boolean;
}

const DELIVERABLES_MAX = 20;

const VERB = String.raw`prepare|send|submit|fax|courier|let (?:me|us|him|her|(?:mr|mrs|ms|dr)\.? [\w-]+) have|get (?:me|us)|complete|fill (?:in|out)|upload|return|e-?mail|provide|bring|share|sign|draft|write|record|build|create|produce|put together|work up|present|hand in|forward|drop|do|read|have ready|come with|supply|attach|take|finish|deliver|design|sketch|pick|choose|select|develop`;
const ASKS = new RegExp(
  String.raw`(?:\b(?:please|kindly|pls|plz|(?:do|can|could|would|will|may) you(?: please| kindly| also| ever)?|endeavou?r to|ask(?:ed)?(?: that)? you(?: to)?|asking you to|need you to|(?:you|candidates?)(?:'ll| will| must| should| need(?: to)?| are (?:asked|required|requested|expected|invited)(?: to)?| have)?(?: need)?(?: also| please)?(?: to)?|we(?:'d| would)? (?:like|ask|need|want|love)(?: for)? you to|we(?:'d| would) (?:like|love) (?:you )?to see|remember to|don't forget to|make sure (?:you |to )?|be sure to|be prepared to|come prepared to|be ready to|and|then|also|to|,|if you (?:can|could)|before\b[^.;]{0,30}?|so|do|just|in the meantime(?: please)?|beforehand)\s+(?:also |please |do |then |kindly |to |just |with you )*|^\W*(?:(?:also|then|please|kindly|pls|just|before then|ahead of (?:the|your) interview|beforehand|in advance|by (?:\w+ ){1,4}\w+)[,:]?\s+)*)(?<verb>${VERB})(?:\s(?:or|and|&)\s(?:${VERB}))?(?:\s(?:on(?= your| the| a )|us|me|him|her|them|it to|along|back|with you|to us|through|in|up))*\s+(?<what>[^.;!?\n]{3,240})`,
  "iu",
);
const GERMAN =
  /\b(?:bitte\s[^.;\n]{0,60}?\b)?(?:bereiten sie|senden sie|schicken sie|bringen sie|reichen sie|füllen sie|laden sie|übersenden sie|lassen sie)(?:\s(?:uns|mir|bitte|dazu|vorab|dafür))*\s(?:bis\s(?:zum\s|spätestens\s|zu\s)*(?:\p{L}+,?\s)?(?:den\s)?[\d.]{1,10}\s?(?:\p{L}+\s)?(?:\d{4}\s)?)?(?<what>[^.;!?\n]{3,200}?)(?:\s(?:vor|zu|mit|ein|aus|hoch|zukommen))?(?=[.;!?\n]|$)/iu;
const FRENCH =
  /\b(?:merci d[e']|veuillez|vous voudrez bien|nous vous (?:demandons|prions|invitons) (?:de|à)|prière de|munie?s? d[e'’]|pensez à|apportez)\s*(?:bien vouloir\s)?(?:(?:nous|me)\s)?(?<verb>transmettre|envoyer|préparer|apporter|remplir|compléter|fournir|retourner|faire parvenir|adresser|rédiger)?(?:,?\s(?:avant|d'ici|pour|au plus tard|avant le)\s(?:(?!une?\s|votre\s|vos\s)[^,\s]+\s){1,7}|,?\s*(?:avant [^,]{3,40},\s)?)(?<what>(?:une?|votre|vos|des|les?|la|l'|deux|trois|d'une?)\s[^.;!?\n]{3,200})/iu;
const SPANISH =
  /\b(?:por favor,?\s)?(?:prepares?|preparar|enviaras|envíes|envía(?:me|nos)?|enviame|mandame|mándame|mandanos|mandar(?:me|nos)?|trae|tráe(?:te|nos)|envíe|envíen(?:os|me)?|enviar(?:nos)?|traiga|traer|complete|presente|remita)\s(?:por favor,?\s)?(?<what>(?:una?|su|tu|tus|sus|el|la|los|las|dos|tres)\s[^.;!?\n]{3,200})/iu;
/** "We shall need your signed CDA by …", "need your licence number emailed by Friday". */
const NEEDS =
  /\b(?:needs?|requires?|wants?|expects?|awaits?|would like|missing|owe us)\s(?:to (?:have|see|receive|get)\s)?(?<what>(?:your|the|an?|two|three|\d|copies|proof|signed|completed)\s[^.;!?\n]{3,140}?)(?=\s(?:e-?mailed|sent|back|in|on file|returned|uploaded|by|before|no later|not later|at the latest|until|with (?:us|me))\b|,\sat the latest|\s\()/iu;
/** "Medical clearance form has to reach me by …", "Lookbook for two scenes, by Tuesday". */
const SUBJECT_DUE =
  /^\W*(?:[a-z]\)\s+)?(?:(?:also|and|plus|please)[,:]?\s)?(?<what>[\p{L}\d][^,;!?\n]{2,110}?)(?:,\s|\s(?:(?:to be|has to|have to|must|should|shall|needs? to|ought to|goes?)\b|to (?:me|us|her|him|them|[\w.+-]{1,40}@)|NLT\b|by\b|before\b|no later\b|not later\b|due\b|back\b))/iu;
const NO_SUBJECT =
  /^(?:you|we|i|it|this|that|these|they|he|she|all|both|candidates?|applicants?|offers?|decisions?|(?:the |your |an? )?(?:(?:second|next|final|first)\s)?(?:interview|panel|office|decision|role|position|session|call|slot|meeting|result|outcome|appointment|job|team|show|visit)s?|please|kindly|nothing|nobody|our|if|when|after|before|there|late|travel|expenses|fahrtkosten|room|doors?|lmk|ping|text|call|successful|unsuccessful|reply|rsvp|respond|let|thank\w*|dear|hi|hello|for|as|in|on|at|to|date|time|any|no|should|could|can|would|do|don't|sorry|anyone|someone|si|wenn|falls|als|indien|sofern|je|nous|wir|ich|sie|vous)\b/iu;
const DUE_LABEL = /^(?:turn in|hand in|submit|send|due|return|upload|deliver)\b/i;

const ITALIAN =
  /\b(?:preparare|inviar(?:e|ci|mi)|inviate(?:ci)?|invii|mandar(?:e|ci|mi)|portare|porti|compilare|trasmettere|fornire|far(?:ci)? avere)\s(?:con sé\s|in allegato\s)?(?<what>(?:un[oa]?|il|la|lo|i|le|gli|un'|l'|copia)\s?[^.;!?\n]{3,200}?)(?=\s(?:e di|entro|prima|per)\s|[.;!?\n]|$)/iu;
const PORTUGUESE =
  /\b(?:enviar|envie|enviem|mande|mandar|preparar|prepare|trazer|traga|preencher|preencha|apresentar)\s(?:nos\s|por favor\s|consigo\s)?(?<what>(?:uma?|os?|as?|seus?|suas?|cópia|dois|duas)\s[^.;!?\n]{3,200}?)(?=\s(?:até|antes)\s|[.;!?\n]|$)/iu;
const NORDIC =
  /\b(?:skicka|sänd|mejla|ta (?:gärna )?med|förbered|send|medbring|tag|forbered|sende|husk(?: at medbringe)?)\s(?:(?:gärna|gerne|gjerne|oss|os|mig|meg|med|in|inn|ind|dig|deg|till oss|til os)\s)*(?<what>(?:en|ett?|ditt|din|dine|dina|dit|vår|\p{L}{5,})\s?[^.;!?\n]{2,160}?)(?=\s(?:senast|senest|før|innan|inden|till|til|och ta|og ta)\s|[.;!?\n]|$)/iu;
const BRINGS_ELSEWHERE =
  /\b(?:port(?:are|i)|tra(?:ga|zer)|ta (?:gärna )?med|medbring|tag|husk)\b/iu;
const DUTCH =
  /\b(?:wil je|wilt u|graag|gelieve|kun je|bereid)\b[^.;\n]{0,30}?\b(?<what>(?:een|uw|je|jouw|de|het|twee)\s[^.;!?\n]{3,160}?)\s(?:voor te bereiden|voorbereiden|uit te werken|uitwerken|maken|mailen|sturen|opsturen|mee te nemen|meenemen|meebrengen|toesturen|voor)\b/iu;
const PASSIVE =
  /(?<what>(?:an?|the|your|two|three|any|all)\s(?:[\p{L}\d-]+\s){0,8}[\p{L}\d-]+)\s(?:should|shall|must|has to|have to|needs? to|ought to|is to|are to|will need to|can)\s(?:be\s)?(?:submitted|sent|handed|returned|uploaded|emailed|e-mailed|e-?signed|signed|filled (?:in|out)|shared|pushed|lodged|filed|posted|delivered|finished|completed|provided|prepared|with (?:us|me)|reach (?:us|me)|in our possession|marked up|received|brought)\b/iu;
const PREPARE_TO =
  /\b(?:prepared?|ready|expected|asked|come prepared|want you|need you|like you|be able) to (?<verb>teach|present|deliver|give|lead|play|perform|sing|demonstrate|show|cook|run|pitch|critique)(?:\s(?:us|them|the panel|the group))?\s(?<what>(?:an?|your|one|two|three|the|\d+)\s[^.;!?\n]{3,160})/iu;
const HAVE_READY =
  /\bhave (?<what>(?:an?|your|one|two|three|some|\d+)\s[^.;!?\n]{3,100}?)\s(?:ready|prepared|to hand|with you|handy|at hand)\b/iu;
const FORGET =
  /\b(?:don't forget|remember|make sure you have|you(?:'ll| will) need)\s(?<what>(?:your|an?|the)\s[^.;!?\n]{3,100})/iu;
const IF_YOUR =
  /\bif (?<what>your [^.;!?\n]{3,60}?) could (?:come|arrive|reach us|be (?:sent|with us))/iu;

const NO_TEST =
  /^(?:an?|the|your|one|two)?\s?(?:[\p{L}-]+\s){0,3}(?:tests?|exams?|assessments?)\b/iu;

/** Things that nobody hands in: what the verb goes with makes it another request. */
const NO_WORK =
  /^(?:(?:me|us|him|her|them|you|it|this|that|care|part|place|note|a (?:moment|look|seat|minute|break|call|taxi|cab|train|note|chance)|attendance|receipt|your (?:availability|attendance|seat|time|phone|mobile|camera|name|place|acceptance|questions|best|name badge|hand|journey|way|interview(?:er)?s?|preference|interest|coming|pronouns|dietary|travel|background|profile|candidate profile)|(?:any )?(?:dietary|access|accessibility|questions?|queries|adjustments?|time|slots?|dates?|requirements|feedback|allergies)|the (?:lift|elevator|stairs|train|bus|call|interview|meeting|link|zoom|team|invite|time|slot|bell|office|building|entrance|site|role|conversation|panel|group|opportunity|job|process|day|exit|meet|tube|side|main|lobby|process)|in|out|to|for|the (?:following|above|below) (?:link|slot|time)|our|on|up|what|how|whether|if|from|and|or|with|at|yourself|advantage|well|not|so|confirm|know|me know|us know|a time|whatever|one|(?:an?|the) (?:email|text|reply|response|message|line|note|calendar invite)|confirmation|yes|no|nothing|anything|everything else|sure|all|back|by|there|here|off|down|your way|forward|expenses|travel|headed|some time|time to|to meet|to the|as|more|about|about the company|company|benefits|our benefits|the culture|culture|rsvp|whichever|which|lunch|breakfast|water|the weather|please)(?![\p{L}-]))/iu;
const DECOY =
  /\b(?:benefits?|culture video|our (?:values|website|blog|page|careers|privacy|handbook|guide|site)|privacy|faq|about us|careers page|calendar|invite|unsubscribe|browser|headset|camera|connection|quiet (?:place|room|space)|attendance|availability|a slot|one of the|appropriate (?:footwear|clothing)|background noise|reply|this email|the date|you can make it|parking|taxi|expenses|receipts|wifi|app\b|software|link works|stable internet|the room|a pen knife|guard|locker|shoes|boots|clothes|clothing|dress|wellies|layers|jewel\w+|hat|jacket|coat|sunscreen|hard hat|glasses only|gloves)\b/iu;
const ENTRANCE = /\b(?:at|to) (?:the )?(?:reception|front desk|gate|entrance)\b/i;

const BRING =
  /\b(?:bring|bringen|apporter|munie?s?|traiga|meenemen|mee te nemen|take|come with|mitbringen|mit|produce|carry)\b/iu;
const BRING_LABEL =
  /^(?:(?:please )?bring(?: with you| along)?|what to bring|to bring|mitbringen|bitte mitbringen|à apporter|traer|meenemen|don't forget|things to bring|documents(?: required| to bring)?|you(?:'ll| will) need|required documents)$/i;
const WORK_LABEL =
  /^(?:(?:your )?(?:task|assignment|deliverables?|homework|prep(?:aration)?|to prepare|please prepare|aufgabe|vorbereitung|take-home(?: task)?|pre-work|to do|presentation|préparation|to submit|presentation task|prep work))$/i;
const PRESENTATION =
  /\b(?<n>\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five)(?:\s?(?:-|to)\s?\d{1,2})?[\s-]?(?:min(?:ute)?s?\.?|minuten|minutos)['’]?s?(?:\s(?:long|oral|short|is an?|are an?|for an?|of|job|research|seminar|scientific|portfolio|technical|formal)){0,2}\s(?<noun>presentation|präsentation|présentation|presentación|presentatie|talk|seminar|pitch|demo|lesson|vortrag)|(?<noun2>presentation|präsentation|talk|vortrag|présentation|presentación|presentatie|pitch)(?: \p{L}+)?(?:,? ?(?:\(|of|lasting|not exceeding|von|de|no longer than|that lasts|for|\(max\.?|max\.?|taking))+ ?(?:around |about |approximately |max\.? |up to |ca\. )?(?<n2>\d{1,2})[\s-]?(?:min(?:ute)?s?|minuten)/iu;
const THROUGH =
  /\b(?:talk|walk|take|guide|run) (?:us|me|the panel|them|him|her) through (?<what>(?:an?|one|two|three|some|your|any)\s[^.;!?\n]{4,160})/iu;
const TOPIC =
  /\b(?:topic|title|titled|entitled|on the topic(?: of)?|on|thema|subject|brief|question|über|zum thema|sur)\b[\s:]*(?:below[\s.:]*)?["'](?<topic>[^"\n]{4,200})["']/iu;
const GIVES =
  /\b(?:begins? with|(?:you|you'll|you will) (?:give|deliver|present|make)|prepar\w+|pedimos|commence with|start(?:s|ing)? with|includ(?:es|ing)|will (?:give|deliver|present)|asked to (?:give|deliver|present|make|prepare)|to (?:give|deliver|present|prepare)|expected to|please|opens with|your|of which|we'd like|prepare|bereiten|bitte|talk us through|walk us through|would like|präsentieren|invite you to (?:give|present)|should|must)\b/iu;
const NUMBERS: Readonly<Record<string, string>> = {
  five: "5",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  "forty-five": "45",
};
/** What stands there by itself and is asked of nobody. */
const IDLE =
  /\b(?:expires?|may be had|(?:is|are) (?:available|kept|open|paid)|can be (?:obtained|collected|found)|runs? the same day)\b/iu;

/** "If you fix anything in the repo, push before noon", "Please note that the clocks go back". */
const CONDITION =
  /^\W*(?:if you (?!can\b|could\b|have\b)|(?:please |kindly |do |also )*note (?:that|the)\b|falls sie|si vous (?!pouvez))/iu;
const NEGATED =
  /\b(?:no need to|please don't|already (?:done|sent|have)|is attached|are attached|do(?:es)? not (?:need|have) to|don't (?:need|have|bother|bring|prepare|send)|need not|nothing (?:need|to)|not necessary|no (?:slides|preparation|prep|homework) (?:needed|required|necessary)|without|you won't need|needn't|(?:isn't|aren't|not) (?:required|needed|necessary)|there is no|there's no|refrain|rather not|will be (?:shared|provided|sent|supplied|given) (?:on|at|to|by|in))\b/iu;

/** What the candidate is asked to hand in, to prepare or to bring. */
export function deliverablesIn(
  page: Page,
  moments: readonly Moment[],
  skipped: readonly Span[],
): readonly Deliverable[] {
  const found: Deliverable[] = [];
  for (const sentence of page.sentences) {
    if (found.length >= DELIVERABLES_MAX) break;
    if (skipped.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) continue;
    const pending = found.findLast(({ isOptional }) => !isOptional);
    const late = ofSentence(page, sentence, true)
      ? undefined
      : latePronoun(page, sentence, moments);
    if (late && pending && !pending.due && sentence.start - pending.start < 600) {
      found.splice(found.indexOf(pending), 1, { ...pending, due: late });
      continue;
    }
    if (late) {
      const said = saidBefore(page, sentence);
      if (said) found.push({ ...said, due: late });
      continue;
    }
    const isDue = moments.some((each) => each.sentence === sentence && each.role === "deadline");
    const one =
      ofChoice(page, sentence, isDue) ??
      ofLabel(page, sentence) ??
      ofNeed(page, sentence, isDue) ??
      ofSentence(page, sentence, isDue) ??
      ofDeadline(page, sentence, moments) ??
      ofSubject(page, sentence, moments);
    if (!one || one.what.length < 3 || !/\p{L}{3}/u.test(one.what)) continue;
    const rest = { ...sentence, start: Math.max(one.end, sentence.start) };
    const second = rest.end - rest.start > 15 ? ofSentence(page, rest, isDue) : undefined;
    for (const each of second ? [one, second] : [one]) {
      const due = each.isOptional ? undefined : dueOf(page, each, sentence, moments);
      const daysBefore = each.isOptional || due ? undefined : daysBeforeIn(page, sentence);
      const whole = { ...each, ...(due && { due }), ...(daysBefore && { daysBefore }) };
      found.push(...(each.isOptional ? [whole] : inItems(whole)));
    }
  }
  return merged(
    page,
    found.map((each) => withSubject(page, each)),
  );
}

/** "Email me the deck" of what is to be presented. */
function withSubject(page: Page, each: Deliverable): Deliverable {
  if (each.isOptional || !BARE_WORK.test(each.what)) return each;
  const from = Math.max(page.lines[0]?.start ?? 0, each.start - 3000);
  const said = PRESENTS.exec(page.plain.slice(from, each.start))?.groups?.["subject"];
  return said === undefined ? each : { ...each, what: `${said.trim()} ${each.what}` };
}

const BARE_WORK =
  /^(?:deck|slides?|boards?|presentation|slide deck|powerpoint|ppt|folien|diapos?)$/iu;
const PRESENTS =
  /\bpresent(?:ing)? (?:us |back )?(?:your|a|the|an) (?<subject>[\p{L}\d][\p{L}\d'& -]{3,60}?)(?=\s(?:to|\(|with|at|for \d|in front)|\s?[,.;(\n])/iu;

/** "We need it back by Friday", "Due: Sunday, 6 pm": a deadline for what was said before. */
function latePronoun(
  page: Page,
  sentence: Sentence,
  moments: readonly Moment[],
): Moment | undefined {
  const due = moments.find((moment) => moment.sentence === sentence && moment.role === "deadline");
  if (!due) return undefined;
  const text = page.plain.slice(sentence.start, sentence.end);
  const before = page.plain.slice(sentence.start, due.start);
  if (REPLY.test(text) || WORK_NOUN.test(before)) return undefined;
  const isDue =
    /^\W*(?:please\s)?(?:due|deadline|frist|abgabe|submit|submission|return|back|fällig|à rendre|entrega|inleveren|send|upload)\b/iu.test(
      text,
    );
  return isDue ||
    /\b(?:it|them|these|both|this|that|everything|all of (?:it|this)|es|diese|le tout)\b/iu.test(
      before,
    )
    ? due
    : undefined;
}

/** The piece of work that one of the last sentences named. */
function saidBefore(page: Page, sentence: Sentence): Raw | undefined {
  const index = page.sentences.indexOf(sentence);
  for (const before of page.sentences.slice(Math.max(0, index - 3), index).toReversed()) {
    const text = page.plain.slice(before.start, Math.min(before.end, before.start + 500));
    const noun = WORK_NOUN.exec(text);
    if (!noun || /\b(?:thank|enjoyed|your (?:cv|résumé|resume|application))\b/i.test(text))
      continue;
    const lead = text.slice(0, noun.index);
    const start =
      /(?:\b(?:an?|the|your|one|two|three|our|this|eine?n?|une?|una?)\s)(?:[\p{L}\d'-]+\s){0,5}$/iu.exec(
        lead,
      )?.index ?? noun.index;
    return raw(
      page,
      cutWhat(page, { start: before.start + start, end: before.start + text.length }),
      false,
    );
  }
  return undefined;
}

/** "Do tell me which psalm by the 18th". */
function ofChoice(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  const match = isDue ? CHOICE.exec(text) : null;
  const noun = match?.groups?.["noun"];
  if (!match || noun === undefined) return undefined;
  const start = sentence.start + match.index + match[0].length - noun.length;
  return { start, end: start + noun.length, what: `choice of ${noun}`, isOptional: false };
}

const CHOICE =
  /\b(?:tell|let) (?:me|us|him|her) (?:know )?(?:which|what) (?!date|time|slot|day|option|one|of|works?|would|suits?|session|you|works)(?<noun>\p{Ll}{3,})/iu;

/** What the text says somebody needs by a day. */
function ofNeed(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  if (!isDue) return undefined;
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  const match = NEEDS.exec(text);
  const what = match?.groups?.["what"];
  if (!match || what === undefined || REPLY.test(what) || NO_WORK.test(what)) return undefined;
  if (/^(?:the|an?)\s/i.test(what) && !WORK_NOUN.test(what)) return undefined;
  const start = sentence.start + match.index + match[0].lastIndexOf(what);
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

/** A paper that stands first in a sentence with a deadline. */
function ofSubject(page: Page, sentence: Sentence, moments: readonly Moment[]): Raw | undefined {
  const due = moments.find((each) => each.sentence === sentence && each.role === "deadline");
  const begin =
    sentence.label !== undefined && page.lines[sentence.line]?.start === sentence.start
      ? valueStart(page, sentence)
      : sentence.start;
  const text = page.plain.slice(begin, Math.min(sentence.end, begin + 300));
  const relative = due ? undefined : RELATIVE_DUE.exec(text);
  const at = due ? due.start - begin : relative?.index;
  if (CONDITION.test(text) || IDLE.test(text)) return undefined;
  const match = SUBJECT_DUE.exec(text);
  const what = match?.groups?.["what"]?.trim();
  if (
    at === undefined ||
    !match ||
    !what ||
    match.index + match[0].indexOf(what) + what.length > at
  )
    return undefined;
  if (/^\p{Ll}/u.test(what) && !WORK_NOUN.test(what)) return undefined;
  if (/^\d+[/.:]|^\d+$/.test(what)) return undefined;
  if (
    NO_SUBJECT.test(what) ||
    REPLY.test(text.replace(/\b(?:by )?(?:reply|return) (?:of )?e-?mail\b/gi, "")) ||
    what.split(/\s+/).length > 12
  )
    return undefined;
  const start = begin + match.index + match[0].indexOf(what);
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

/** Behind a label that is no paper itself. */
function valueStart(page: Page, sentence: Sentence): number {
  const value = page.lines[sentence.line]?.value.start ?? sentence.start;
  return WORK_NOUN.test(page.plain.slice(sentence.start, value)) ? sentence.start : value;
}

/** "an official transcript and a redacted writing sample" are two. */
function inItems(one: Deliverable): readonly Deliverable[] {
  const pieces = one.what.split(
    /,?\s(?:and|und|as well as|plus)\s(?=(?:an?|your|that|two|three|the|one|eine?n?|ihre?n?)\s)/iu,
  );
  if (
    pieces.length < 2 ||
    !pieces.every((piece) => WORK_NOUN.test(piece) && !/\b(?:title)$/i.test(piece))
  )
    return [one];
  return pieces.map((what) => ({ ...one, what: withoutArticle(what) }));
}

const REPLY =
  /\b(?:confirm\w*|let (?:me|us|her|him) know|rsvp|reply|respond|response|decline|accept|hear (?:back )?from|availability|reschedul\w*|dietary|attend(?:ance)?|whether|decision|offer|results?|outcome|feedback|in touch|come back to you|bescheid|zusage|melden|indicate|withdraw\w*|failure to|book|register|sign up|select a|choose a|check-?in|(?<!\b(?:must|should|to|can) )arrive|expect)\b/iu;

/** "GWO certificates as PDF to me by 4 September": a paper and its deadline, without a verb. */
function ofDeadline(page: Page, sentence: Sentence, moments: readonly Moment[]): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  if (CONDITION.test(text) || IDLE.test(text)) return undefined;
  const due = moments.find((moment) => moment.sentence === sentence && moment.role === "deadline");
  const relative = RELATIVE_DUE.exec(text);
  const at = due ? due.start : relative ? sentence.start + relative.index : undefined;
  if (at === undefined || REPLY.test(text)) return undefined;
  const before = page.plain.slice(sentence.start, at);
  const noun = WORK_NOUN.exec(before);
  if (!noun) return due ? behindDeadline(page, sentence, due.end) : undefined;
  const cue =
    /[\s,(]+(?:(?:no later than|not later than|by|before|bis(?: zum| spätestens)?|until|latest|due|ahead of|prior to|on or before|avant(?: le)?|antes del?|at least|is|are|should|must|shall|to be|needs? to|has to|have to|will be|in|please|bitte|senden sie|schicken sie|reichen sie|reach(?:es)? us|with (?:me|us)|to (?:me|us)|handed in|sent|submitted|back|and|the|on|an uns|an mich|could come|can come|come|a|one|two|three|noon|midday|close of|end of|cob|eod|\d{1,2}\s?(?:am|pm))[\s,(]*)+$/iu.exec(
      before,
    );
  const end = cue ? sentence.start + cue.index : at;
  const clause =
    /^[\s\S]*(?:[;:!?]\s|\s-\s|,\s(?:so|and|but|please|also)\s|\b(?:need|needs|require|requires|want|wants|like|love|appreciate|have|send|see|give|hand|hands|upload|submit|return|complete|finish|share|e-?mail|bring|do|prepare|forward|is|that|if|get|getting|collect|still missing|missing|for|ask(?:ed)? for|expect|owe us|us|me|him|her|you|to)\s(?:(?:us|me|him|her|them|you|to|see|get|have|also|still|please|just|the|from you|in)\s)*)(?=[^;:!?]*$)/iu.exec(
      page.plain.slice(sentence.start, sentence.start + noun.index + noun[0].length),
    );
  const article = /\b(?:una?|une?|eine?n?|een|uma?|en|ett|et)\s(?:[\p{L}\d-]+\s){0,4}$/iu.exec(
    before.slice(0, noun.index),
  );
  const lead = article
    ? article.index
    : clause && clause[0].length <= noun.index
      ? clause[0].length
      : 0;
  const start =
    sentence.start +
    (sentence.label !== undefined && lead === 0 ? labelLength(page, sentence) : lead);
  const span = cutWhat(page, { start, end: Math.max(start, Math.min(end, start + 160)) });
  if (span.end - span.start < 4 || !WORK_NOUN.test(page.plain.slice(span.start, span.end)))
    return undefined;
  return raw(page, span, false);
}

/** "Graag ontvangen we uiterlijk maandag je presentatie": the paper stands last. */
function behindDeadline(page: Page, sentence: Sentence, at: number): Raw | undefined {
  const after = page.plain.slice(at, Math.min(sentence.end, at + 160));
  const match =
    /(?:\b(?:an?|your|the|je|uw|ihre?n?|votre|vos|una?|su|tu|two|three)\s)(?:[\p{L}\d-]+\s){0,5}/iu.exec(
      after,
    );
  const noun = WORK_NOUN.exec(after);
  if (!match || !noun || match.index > noun.index) return undefined;
  return raw(page, cutWhat(page, { start: at + match.index, end: at + after.length }), false);
}

const labelLength = (page: Page, sentence: Sentence): number => {
  const label = /^[^:\n]{0,60}:\s*/.exec(page.plain.slice(sentence.start, sentence.end));
  return label && !WORK_NOUN.test(label[0]) ? label[0].length : 0;
};

const RELATIVE_DUE =
  /\b(?:the (?<eve>night|day|evening|afternoon|morning) before|(?<then>before (?:then|the (?:call|interview|session|meeting|visit))|by then|beforehand by)|(?:on the (?<same>day|morning)(?! of)|on arrival)|(?<n>\d|one|two|three|four|five|a|ein|zwei|drei) (?<unit>days?|working days?|business days?|weeks?|tage?) (?:before|prior|in advance|ahead|vorher|vor dem)|(?<hours>24|48|72) hours (?:before|prior|in advance|ahead))\b/iu;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  zwei: 2,
  drei: 3,
};

/** A deadline that counts from the interview. */
function daysBeforeIn(page: Page, sentence: Sentence): Deliverable["daysBefore"] {
  const match = RELATIVE_DUE.exec(
    page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)),
  );
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  if (groups["eve"]) return { days: 1, span };
  if (groups["hours"]) return { days: Number(groups["hours"]) / 24, span };
  if (groups["n"]) {
    const count = NUMBER_WORDS[groups["n"].toLowerCase()] ?? Number(groups["n"]);
    return { days: count * (/week/i.test(groups["unit"] ?? "") ? 7 : 1), span };
  }
  return { days: 0, span };
}

type Raw = Omit<Deliverable, "due" | "daysBefore">;

function ofLabel(page: Page, sentence: Sentence): Raw | undefined {
  const line = page.lines[sentence.line];
  if (!line || line.label === undefined || sentence.start > line.value.start) return undefined;
  const isBring = BRING_LABEL.test(line.label.trim());
  const isTask = WORK_LABEL.test(line.label.trim()) || DUE_LABEL.test(line.label.trim());
  if (!isBring && !isTask) return undefined;
  if (
    /\b(?:submit|send|upload|e-?mail|return)\b/i.test(
      page.plain.slice(line.value.start, sentence.end),
    )
  )
    return undefined;
  if (isTask && !isBring) {
    const value = trimmed(page.plain, {
      start: line.value.start,
      end: Math.min(sentence.end, line.end),
    });
    const text = page.plain.slice(value.start, value.end);
    const talk = PRESENTATION.exec(text);
    if (talk) return presentation(page, { ...sentence, start: value.start }, text, talk);
    return value.end - value.start >= 8 && !/^(?:none|n\/a|no |not |watch|see|read|tbc)/i.test(text)
      ? raw(page, cutWhat(page, value), false)
      : undefined;
  }
  const span = trimmed(page.plain, {
    start: line.value.start,
    end: Math.max(line.value.start, Math.min(sentence.end, line.end)),
  });
  return span.end > span.start ? raw(page, span, true) : undefined;
}

function ofSentence(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  const text = page.plain
    .slice(sentence.start, Math.min(sentence.end, sentence.start + 700))
    .replace(/\n/g, " ");
  if (CONDITION.test(text) && !/\bplease\b/i.test(text)) return undefined;
  const speaks = SPEAKS.exec(text);
  if (speaks) return speech(page, sentence, speaks);
  if (NEGATED.test(text) && !/\bplease (?:send|submit|prepare|bring|upload|complete)\b/i.test(text))
    return undefined;
  const talk = PRESENTATION.exec(text);
  if (talk && GIVES.test(text) && !/\b(?:feedback on|thank you for)\b/i.test(text))
    return presentation(page, sentence, text, talk);
  const through = THROUGH.exec(text);
  if (through?.groups?.["what"])
    return talkThrough(
      page,
      sentence,
      text,
      through.groups["what"],
      through.index + through[0].lastIndexOf(through.groups["what"]),
    );
  for (const pattern of [
    IF_YOUR,
    PREPARE_TO,
    ASKS,
    HAVE_READY,
    FORGET,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    NORDIC,
    DUTCH,
    PASSIVE,
  ]) {
    const match = firstFit(pattern, text, isDue);
    if (match) {
      const { what, verb = "" } = match.groups ?? {};
      const start = sentence.start + match.index + match[0].lastIndexOf(what ?? "");
      const isBring =
        pattern === FORGET ||
        (pattern === HAVE_READY &&
          /\b(?:passport|id|card|licen[cs]e|book|certificates?)\b/i.test(what ?? "")) ||
        BRING.test(verb) ||
        BRING.test(match[0].slice(0, match[0].indexOf(what ?? ""))) ||
        (pattern === GERMAN && /bringen/i.test(match[0])) ||
        (pattern === FRENCH && /muni|apporte/i.test(match[0])) ||
        BRINGS_ELSEWHERE.test(match[0]);
      const span = cutWhat(page, { start, end: start + (what ?? "").length });
      if (span.end - span.start >= 3) return raw(page, span, isBring);
    }
  }
  return undefined;
}

const SPEAKS = new RegExp(
  String.raw`\b(?:speak|talk|present)(?: to (?:us|the panel|them))? for (?:about |up to |around )?(?<n>\d{1,2}|five|ten|fifteen|twenty|thirty)[\s-]?min\w*(?:,\s[^.;,\n]{2,40},)? (?:about|on) (?<about>[^.;!?\n]{4,120})|\b(?:your|a) (?<n2>\d{1,2}|five|ten|fifteen|twenty)[\s-]min\w* (?:on|about) "(?<topic>[^"\n]{4,120})"`,
  "iu",
);

/** "You're asked to speak for ten minutes, without notes, about …". */
function speech(page: Page, sentence: Sentence, match: RegExpExecArray): Raw {
  const { n, n2, about, topic } = match.groups ?? {};
  const said = (n ?? n2 ?? "").toLowerCase();
  const start = sentence.start + match.index;
  const subject =
    topic === undefined ? `talk on ${withoutArticle((about ?? "").trim())}` : `talk on '${topic}'`;
  return {
    start,
    end: start + match[0].length,
    what: `${NUMBERS[said] ?? said}-minute ${subject}`,
    isOptional: false,
  };
}

/** "15 mins for you to talk us through a logframe". */
function talkThrough(page: Page, sentence: Sentence, text: string, what: string, at: number): Raw {
  const span = cutWhat(page, {
    start: sentence.start + at,
    end: sentence.start + at + what.length,
  });
  const minutes = /\b(\d{1,2})[\s-]?min/i.exec(text)?.[1];
  const subject = page.source.slice(span.start, span.end).replace(/\s+/g, " ");
  return {
    ...span,
    what: `${minutes ? `${minutes}-minute ` : ""}talk through ${subject}`,
    isOptional: false,
  };
}

/** The first request of a sentence that asks for a thing; others are passed over. */
function firstFit(pattern: RegExp, text: string, isDue: boolean): RegExpExecArray | undefined {
  let at = 0;
  for (let tries = 0; tries < 5; tries += 1) {
    const match = pattern.exec(text.slice(at));
    const what = match?.groups?.["what"];
    if (!match || what === undefined) return undefined;
    const verb = match.groups?.["verb"] ?? "";
    if (isWork(what, verb, isDue)) {
      match.index += at;
      return match;
    }
    at += match.index + match[0].length - what.length;
  }
  return undefined;
}

const WORK_NOUN =
  /\b(?:presentation|slides?|deck|talk|portfolio|case stud\w+|samples?|essay|report|memo|note|plan|lesson|proposal|sketch|survey|questionnaire|form|referenc\w+|referees?|certificat\w+|licen[cs]e|passport|visa|id|identification|transcripts?|diploma|cv|résumé|resume|cover letter|documents?|papers?|assignment|task|exercise|challenge|test|video|recording|demo|prototype|design|mock-?up|wireframe|code|repo\w*|notebook|analysis|model|dashboard|spreadsheet|budget|strategy|brief|summary|outline|abstract|bibliography|statement|script|reel|showreel|playlist|menu|recipe|translation|article|pitch|one-?pager|page|pages|words|examples?|stories|story|questions|consent|nda|agreement|contract|declaration|disclosure|check|dbs|right to work|proof|copy|copies|logbook|medical|records?|laptop|notes|list|reading|book|chapter|logframe|letter|payslips?|p45|bank details|tools?|knives|scraper|instrument|score|piece|monologue|audition|uniform|glasses|share code|photo|photograph\w*|teaching|syllabus|unterlagen|zeugnisse|präsentation|folien|lebenslauf|arbeitsprobe\w*|ausweis|personalausweis|konzept|pièce d'identité|note de|dossier|présentation|diplômes?|curriculum|presentación|identificatie|paspoort|presentatie|object|artefact|work|works|projects?|data ?sheet|answers|application|tax|details|timesheet|forms|application form|loonstrook|diploma's|risk assessment|method statement|drawings?|plans|photos?|clips?|cuttings|articles|publications?|scores?|charts?|self-assessment|profile|monologue|song|podcast|essay|poem|critique|review of|hypothes[ei]s|class|dish|konzept|zeugnis|mappe|arbeit|diplôme|copie|attestation|bulletin|titulación|título|identiteitsbewijs|kopie|copia|tickets?|certs?|scans?|clearance|accreditation|insurance|vaccination|immunisation|\p{L}*nachweis\p{L}*|\p{L}*bescheinigung\p{L}*|\p{L}*zeugnis\p{L}*|\p{L}*urkunde\p{L}*|führerschein|gesellenbrief|impfpass|permis|attestations?|relevé|justificatifs?|carn[ée]t?|certificad[oa]s?|cartas?|documento|documenti|patente|attestat[oi]|disegno|relazione|presentazione|elaborato|esercizio|ejercicio|prueba|informe|apresentação|relatório|exercício|currículo|intyg|betyg|körkort|attest|vitnemål|førerkort|zaświadczenie|dyplom|opdracht|verklaring|rijbewijs|vog|kandidatuppgift|uppgift|oppgave|opgave|undersökning)(?:s|es|e|n)?\b/iu;

function isWork(what: string, verb: string, isDue: boolean): boolean {
  const bare = what.replace(
    /^(?:the|an?|your|one|of|any|all|some|own|also|along|with you|us|me|a copy of)\s+/giu,
    "",
  );
  if (/^(?:write|take|do)$/i.test(verb) && NO_TEST.test(what)) return false;
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
  /^(?:|send|submit|fax|courier|let (?:me|us|him|her|(?:mr|mrs|ms|dr)\.? [\w-]+) have|get (?:me|us)|upload|return|e-?mail|provide|share|hand in|forward|drop|supply|deliver|complete|record|prepare|write|draft|create|build|fill.*)$/i;

const WHAT_END =
  /\s(?:(?:has|have|needs?|ought) to|must|shall|to reach|should reach|to be|over to|to the undersigned|within|on or|whenever|for the file|in the folder|by|before|no later than|not later than|until|bis|avant|antes|ahead of|prior to|at least|tonight|today|tomorrow|so (?:that|we|i|it|they)|in advance|beforehand|to (?:us|me|him|her|this|the (?:panel|portal|address|following|(?:\p{L}+ )?(?:office|team|secretary|dean|mailbox|school|clerk))\b|[\w.+-]+@|mr\b|ms\b|mrs\b|dr\b)|via|on the (?:day|morning)|the night before|the day before|with you|when you|and (?:complete|fill|prepare|forward|send|bring|email|be|let|we|i|you|please|have|submit|return|upload|arrive|make|join|confirm|leave|then|wear|expect|review|watch|senden)|which|vor und|und senden|here\b|using|through (?:the|our|this|your) (?:portal|link|form)|at https?|https?:|in (?:the|your) (?:portal|attached|invite|link)|if you(?:'re| are| have| want| can| wish)|because|for (?:us|your own)|safeguarding|references will|as (?:you|we|the)|unless|from us|close of|zu\b|vor\b|ein\b|mit\b|nobis|for security|in case|when)\s?|\s-\s|,\s(?:leave|make|keep|nothing|about|no|max|ideally|approx\.?|and|so|which|by|ideally|if|please|as|but|then|bis|we|you|no later|before|at the latest|to be)\s|\s\((?:link|see|attached|https?|max|by|the link|traccia|vedi|in allegato|ci-joint|voir|siehe|anbei|adjunt\p{L}*|em anexo|bijgevoegd|bifogat|vedlagt)|:\s(?=https?)|https?:/iu;

function cutWhat(page: Page, span: Span): Span {
  const text = page.plain.slice(span.start, span.end);
  const cut = WHAT_END.exec(text);
  const kept = (cut && cut.index >= 3 ? text.slice(0, cut.index) : text)
    .replace(/\s\((?:[^()\s]+\s){4,}[^()]*\)?\s*$/u, "")
    .replace(/[\s,:;"'(.-]+$/u, "");
  const lead =
    /^\s*\p{Lu}\p{Ll}+\s(?=(?:the|your|an?|two)\s)/u.exec(kept)?.[0] ??
    /^(?:\s|also\s|over\s|across\s|through\s|us\s|me\s|please\s|along\s|with you\s|to us\s)*/iu.exec(
      kept,
    )?.[0] ??
    "";
  return { start: span.start + lead.length, end: span.start + kept.length };
}

const raw = (page: Page, span: Span, isOptional: boolean): Raw => ({
  ...span,
  what: withoutArticle(
    page.source.slice(span.start, span.end).replace(/[[\]]/g, "").replace(/\s+/g, " ").trim(),
  ),
  isOptional,
});

const withoutArticle = (what: string): string =>
  what.replace(
    /^(?:your|an?|the|some|his|her|their|its|eine[nm]?|ihre?[nm]?|une?|votre|vos|una|su|een|uw|je)\s+/iu,
    "",
  );

/** "15-minute presentation on …", with the topic where one is given. */
function presentation(page: Page, sentence: Sentence, text: string, talk: RegExpExecArray): Raw {
  const { n, n2, noun, noun2 } = talk.groups ?? {};
  const said = (n ?? n2 ?? "").toLowerCase();
  const name = (noun ?? noun2 ?? "presentation").toLowerCase();
  const kind = NOUNS[name] ?? name;
  const tail = text.slice(talk.index + talk[0].length);
  const about =
    /^['’]?s?[\s,]{0,2}(?:\([^()]*\)\s)?(?<about>(?:on|about|of|titled|entitled|outlining|describing|setting out|covering|über|sur|sobre|addressing|that|exploring|explaining|showing)\s[^.;!?]{3,160})/iu.exec(
      tail,
    )?.groups?.["about"];
  const nearby = page.plain.slice(
    sentence.start,
    Math.min(page.plain.length, sentence.start + 1200),
  );
  const quoted =
    TOPIC.exec(text)?.groups?.["topic"] ??
    (/\b(?:topic|below|following)\b/i.test(text)
      ? TOPIC.exec(nearby)?.groups?.["topic"]
      : undefined);
  const cutAbout =
    about && !/below|following|topic of your/i.test(about.slice(0, 24))
      ? about.slice(0, WHAT_END.exec(about)?.index ?? about.length).replace(/[\s,]+$/, "")
      : undefined;
  const slides =
    /\b(?:slides?|folien|deck|powerpoint)\b/i.test(text) &&
    !/\bno (?:slides|powerpoint|projector)/i.test(text)
      ? " slides"
      : "";
  const start = sentence.start + talk.index;
  const topic = quoted ? ` '${quoted}'` : cutAbout ? ` ${cutAbout}` : "";
  return {
    start,
    end: start + talk[0].length,
    what: `${NUMBERS[said] ?? said}-minute ${kind}${slides}${topic}`.replace(/\s+/g, " "),
    isOptional: false,
  };
}

const NOUNS: Readonly<Record<string, string>> = {
  präsentation: "presentation",
  présentation: "presentation",
  presentación: "presentation",
  presentatie: "presentation",
  vortrag: "talk",
};

/** The deadline in the sentence of the request, or right after it. */
function dueOf(
  page: Page,
  { start }: Raw,
  sentence: Sentence,
  moments: readonly Moment[],
): Moment | undefined {
  const own = moments.filter(
    (moment) => moment.sentence === sentence && moment.role === "deadline",
  );
  if (own[0]) return own.find((moment) => moment.start > start) ?? own[0];
  // "Send me your CV tonight": a day said in passing.
  const passing = moments.find(
    (moment) =>
      moment.sentence === sentence &&
      moment.role === "session" &&
      moment.date?.isFull === false &&
      !moment.clock &&
      moment.start > start &&
      /^(?:tonight|today|tomorrow|heute|morgen|demain|hoy|mañana)/i.test(
        page.plain.slice(moment.start, moment.end),
      ),
  );
  if (passing) return passing;
  const index = page.sentences.indexOf(sentence);
  const next = page.sentences[index + 1];
  if (!next || next.line - sentence.line > 2) return undefined;
  const after = moments.find((moment) => moment.sentence === next && moment.role === "deadline");
  if (!after) return undefined;
  const text = page.plain.slice(next.start, next.end);
  return /\b(?:submit|send|sent|submitted|upload|e-?mail|return|slides|it|them|this|presentation|due|deadline|received|reach)\b/i.test(
    text,
  ) && !/\b(?:confirm|rsvp|let (?:me|us) know|reply|respond|attendance)\b/i.test(text)
    ? after
    : undefined;
}

/** Slides of a talk that an earlier sentence asks for are the same work. */
function merged(page: Page, found: readonly Deliverable[]): readonly Deliverable[] {
  const kept: Deliverable[] = [];
  for (const each of found) {
    const last = kept.findLast((other) => !other.isOptional && TALK.test(other.what));
    const isSame =
      last && !each.isOptional && SAME_WORK.test(each.what) && each.start - last.start < 900;
    if (last && isSame) {
      const isSlides = /slides|folien|deck/i.test(each.what) && !/slides/i.test(last.what);
      const due = last.due ?? each.due;
      kept.splice(kept.indexOf(last), 1, {
        ...last,
        what: isSlides
          ? last.what.replace(/\b(presentation|talk|seminar|pitch)\b/, "$1 slides")
          : last.what,
        ...(due && { due }),
      });
      continue;
    }
    if (kept.some(({ what }) => what.toLowerCase() === each.what.toLowerCase())) continue;
    kept.push(each);
  }
  return kept;
}

const TALK = /\b(?:presentation|talk|seminar|pitch|demo|vortrag|case stud\w+)\b/i;
const SAME_WORK =
  /^(?:the |your |it|them|this |uns die |die )?(?:presentation|slides?|deck|talk|folien|präsentation|pdf|powerpoint)\b(?! on\b| about\b)/i;
