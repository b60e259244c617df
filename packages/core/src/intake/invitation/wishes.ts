import type { Page, Sentence } from "./page.ts";
import { cutWhat, NO_WORK, raw, type Raw, REPLY, WORK_NOUN } from "./work-words.ts";

/** A way in which a text wishes for something, with the thing in the group `what`. */
interface Wish {
  readonly words: RegExp;
  /** Counts only where a deadline stands in its sentence or the next. */
  readonly needsDue?: boolean;
}

const THING = String.raw`(?:an?|your|the|two|three|four|one|last|signed|copies of|proof of|einen?|eine|ihre?n?|une?|votre|ton|tes|vos|\d)\s[^.;!?\n]{3,160}`;

const WISHES: readonly Wish[] = [
  // "The landing page teardown (5-6 slides, send Thursday please)".
  {
    words:
      /(?<what>(?:max\.? )?\d{1,2}(?:\s?(?:-|to)\s?\d{1,2})?\s(?:slides?|pages?)),?\s(?:please\s|pls\s)?(?:send|sent|e-?mail|to (?:me|us)|due|by)\b/iu,
  },
  // "Drop me a text with your hygiene certificate".
  {
    words:
      /\b(?:drop|send|shoot|ping|write|fire)\s(?:over\s)?(?:me|us|her|him)?\s?(?:over\s)?(?:an?|your)\s(?:quick |short )?(?:text|e-?mail|message|line|note|whatsapp|dm|reply)\swith\s(?<what>[^.;!?\n]{3,160})/iu,
  },
  // "Ana asked for one thing: a one-pager on …", "we'd love to see a short note on …".
  {
    words: new RegExp(
      String.raw`\b(?:asks?|asked|wishes|hopes?|hoping|looking)\s(?:you\s)?for\s(?:(?:just |only )?(?:one|two|a few|a couple of)\s(?:more |small |little )?things?\s?(?:from you)?[:,-]{1,2}\s)?(?<what>${THING})`,
      "iu",
    ),
  },
  {
    words:
      /\b(?:[Ii]|[Ww]e|[Ss]he|[Hh]e|[Tt]hey|\p{Lu}\p{Ll}+)(?:'d| would)?\s(?:also |still |really |just )?(?:like|love|want|wants|be grateful|be glad|be keen)\s(?:to (?:see|have|read|get|receive|look at|hear)|you to (?:send|share|bring along))\s(?<what>(?:an?|your|two|three|one)\s[^.;!?\n]{3,160})/u,
  },
  {
    needsDue: true,
    words: new RegExp(
      String.raw`\b(?:[Ii]|[Ww]e|[Ss]he|[Hh]e|[Tt]hey|\p{Lu}\p{Ll}+)(?:'ll|'d| will| would| do| shall)?\s(?:also |still |just )*(?:need|needs|require|requires|want|wants|like)\s(?:from you\s)?(?<what>${THING})`,
      "u",
    ),
  },
  {
    words:
      /\b(?:(?:bräuchten|brauchen|benötigen|bitten) (?:wir|ich)|(?:wir|ich) (?:bräuchten|brauchen|benötigen|bitten)(?: sie)?)\s(?:noch |auch |bitte |von ihnen |um |dazu )*(?<what>(?:einen?|eine|ihre?n?|das|die|den)\s[^.;!?\n]{3,140})/iu,
  },
  // "Kindly revert with your updated CV".
  { words: /\brevert(?: back)?(?: to (?:us|me))? with\s(?<what>[^.;!?\n]{3,160})/iu },
  // "She'd like you to have read the attached report".
  {
    words:
      /\b(?:like|ask|want|expect|need)(?:s|ed)? (?:you|candidates) to have (?<what>(?:read|completed|watched|looked (?:at|through)|prepared|finished|reviewed)\s[^.;!?\n]{6,120})/iu,
  },
  // "Have a look at the attached dataset", "read the enclosed case before you come".
  {
    words:
      /(?:^|[.;!?,]\s|\b(?:please|kindly|and|so|do|to|you should|you need to|you'll want to)\s)(?<what>(?:have a (?:good |quick |proper )?look (?:at|through)|look (?:at|over|through)|read(?: through| over| up on)?|study|review|familiari[sz]e yourself with|go through)\s(?:the|our|this|these)\s(?:[\p{L}-]+\s){0,2}(?:(?:attached|enclosed|linked)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+|(?:case|brief|data ?set|pack|scenario)(?:\s(?:study|pack|file))?(?=\s(?:attached|enclosed|below|before|in advance|beforehand|and)|[.,;!?]|$)))/iu,
  },
  // "Have a think about what you'd change in the month-end pack".
  {
    words:
      /(?:^|[.;!?,]\s|\b(?:please|so|and|do|just)\s)(?<what>(?:have a (?:good |little )?think|think) (?:about|over) (?:how|what|which|why|where)(?!\s(?:you(?:'d| would| might| want to| may)? (?:like to |want to )?(?:ask|know|need|wear|bring)|questions|time|date|suits?|works?))\s[^.;!?\n]{6,120})/iu,
  },
  {
    words:
      /\b(?:zou je|zou u|wil je|wilt u|kun je|kunt u)\s(?:ons |mij |me )?(?:(?:uiterlijk|vóór|voor)\s[^,;.\n]{2,24}?\s)?(?<what>(?:een|je|uw|jouw)\s[^.;!?\n]{2,120}?)\s(?:willen|kunnen)?\s?(?:mailen|sturen|opsturen|toesturen|aanleveren|meenemen)/iu,
  },
  {
    words:
      /\b(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|merci de|il nous faudrait|il nous faut)\s(?:nous |me |bien vouloir )*(?:envoyer|transmettre|faire parvenir|préparer|adresser|fournir)?\s?(?<what>(?:une?|votre|ton|ta|tes|vos|le|la|les)\s[^.;!?\n]{3,140})/iu,
  },
  {
    words:
      /\b(?:necesitamos que (?:nos )?(?:envíes|mandes|envíe)|necesitaremos|nos hace falta)\s(?<what>(?:una?|su|tu|tus|sus|el|la|los|las)\s[^.;!?\n]{3,140})/iu,
  },
];

/** "Upload by Oct 9, 5 PM: Beef Quality Assurance certificate". */
const LISTED =
  /^\W*(?:(?:please|pls|kindly)\s)?(?:(?:upload|send|submit|e-?mail|return|hand in|due|to send|to submit)(?: (?:us|me))?\s)?(?:by|before|no later than|not later than|until|bis|avant)\s[^:\n]{3,44}(?:\d|day|noon|latest|week)\b[^:\n]{0,14}:\s(?<what>(?!\/\/)[^.;!?\n]{3,160})/iu;

export function listedIn(page: Page, sentence: Sentence): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 300));
  const what = LISTED.exec(text)?.groups?.["what"];
  if (what === undefined || !WORK_NOUN.test(what) || NO_WORK.test(what)) return undefined;
  const start = sentence.start + text.lastIndexOf(what);
  return raw(page, cutWhat(page, { start, end: start + what.length }), false);
}

/** What is to be brought along is said so elsewhere. */
const BRINGS = /\b(?:bring|wear|ppe|boots|trousers|pants)\b/iu;

/** What asks for thought alone. */
const THOUGHT =
  /^(?:have a (?:good |little )?think|think|have a (?:good |quick |proper )?look|look(?:ed)?|watched|completed|prepared|finished|reviewed|read|study|review|familiari|go through)/iu;

/** What somebody would like to have, where no verb of asking says so. */
export function ofWish(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
  const text = page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
  for (const { words, needsDue } of WISHES) {
    if (needsDue && !isDue) continue;
    const match = words.exec(text);
    const what = match?.groups?.["what"];
    if (!match || what === undefined) continue;
    const start = sentence.start + match.index + match[0].lastIndexOf(what);
    const cut = cutWhat(page, { start, end: start + what.length });
    const span = THOUGHT.test(what) ? { start, end: cut.end } : cut;
    const kept = page.plain.slice(span.start, span.end);
    if (
      kept.length < 3 ||
      !(WORK_NOUN.test(kept) || THOUGHT.test(kept)) ||
      (NO_WORK.test(kept) && !THOUGHT.test(kept)) ||
      REPLY.test(kept) ||
      BRINGS.test(text)
    )
      continue;
    return raw(page, span, false);
  }
  return undefined;
}
