import { ACTIVITY_FAMILIES } from "./format-activities.ts";
import { IDIOM_PHRASES } from "./format-idioms.ts";
import { FORMAT_FAMILIES } from "./format-phrases.ts";
import { PROSE_FAMILIES } from "./format-prose.ts";
import { WORK_FAMILIES } from "./format-work.ts";
import type { ReadingFormat, ReadingMode } from "./reading.ts";

/** Ends of words, also beside letters that \b does not know. */
const BEGIN = String.raw`(?:\b|(?<![\p{L}\p{N}])(?=[^\0-\x7f]))`;
const END = String.raw`(?:\b|(?<=[^\0-\x7f])(?![\p{L}\p{N}]))`;

const between = (phrases: readonly string[], flags: string): RegExp =>
  new RegExp(`${BEGIN}(?:${phrases.join("|")})${END}`, flags);

const IDIOMS = between(IDIOM_PHRASES, "giu");
const FORMAT_CUES = [
  ...FORMAT_FAMILIES,
  ...ACTIVITY_FAMILIES,
  ...PROSE_FAMILIES,
  ...WORK_FAMILIES,
].map(({ format, weight, phrases }) => ({
  format,
  weight,
  words: between(phrases, "iu"),
}));

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
      /(?:^|[|.,;:(]\s*)(?:tele)?phone(?=\s*(?:[|.,;)]|$))|\b(?:telephonic(?:ally)?|tel\.? call|(?:by|via|per|over the|on the|a) (?:tele)?phone|(?:be )?telephoned|telephone conference|on the line|phone (?:call|interview|chat|yarn|conversation|screen)|telephone (?:call|interview)|telefonisch|telefoninterview|par téléphone|telefonisch|por teléfono|call(?:ing)? (?:your|you on) (?:mobile|phone|cell|number)|(?:she|he|they|we|i)(?:'ll| will) (?:call|ring|phone) you|will (?:call|ring|phone) (?:you|your)|dial[- ]in (?:number|only)|teleconference|conference (?:call|line)|bridge line|dial \(?\+?\d[\d ()-]{5,}|access code|(?:give|giving) you a (?:bell|ring|buzz|tinkle|call)|(?:on|to) your (?:landline|mobile|cell(?:phone)?|house phone)|(?:expect|await) (?:a|her|his|their|our|the) call|call from (?:an?|the) \d|(?:will|'ll) (?:phone|ring)(?= you|[.,;)\n]|$)|ring you on|calls you|rufe? (?:ich )?sie an|llamará|llamaremos|telefoneert|belt u|belt je|ringer (?:dig|deg|dej)|zadzwoni)\b/iu,
  },
  {
    mode: "video",
    words:
      /\b(?:video(?:call|anruf|konferenz|gespräch|-?call|-?interview|-?conference|-?conferencing|-?meeting)?|by video|visio(?:conférence)?|videoconferencia|videollamada|videogesprek|virtual(?:ly)?|remote(?:ly)?|online|huddle|links? (?:per|for (?:each|every)|(?:will|to) follow|(?:will be|is) sent)|dial-in details|zoom|ms teams|microsoft teams|(?:on|via|per|over|by|through|in|using|sur|auf|über) teams|(?<=[,(|-]\s?)teams(?=\s*(?:[.,;()|\n]|$))|teams (?:call|meeting|link|interview|session)|google meet|gmeet|hangouts?|webex|whereby|skype|facetime|bluejeans|jitsi|gather|starleaf|chime|lifesize|meet link|video link|screen ?share|share (?:your )?screen|coderpad|camera on)\b/iu,
  },
  {
    mode: "in_person",
    words:
      /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|at our (?:office|offices|hq|studio|site|premises)|our offices?|vor ort|persönlich|sur place|dans nos locaux|presencial|in-?house|visit us|come (?:in|up|down|over|by|back|to)|reception|front desk|parking|guard shack|visitor|lobby|on the bench|floor|building|boardroom|(?:meeting|conference|committee|board) room|kitchen|have you in|at the (?:office|museum|school|studio|plant|yard)|op kantoor|in unserem (?:büro|haus)|host you)\b/iu,
  },
];

interface FoundMode {
  readonly mode: ReadingMode;
  readonly start: number;
  readonly end: number;
}

const NOT_THIS_MODE =
  /\b(?:(?:telephonic|telephone|phone|video|online|virtual) (?:round|screen\w*|interview|call|stage|conversation) (?:held|you had|conducted|of|on (?=\d))|(?:having|had|loved|enjoyed|great|fab|good|lovely|nice|spoke|speaking|talking|chatt\w*|talked|were)[^.!?\n]{0,30} (?:on|over) (?:the phone|the call|zoom|video)|(?:on|over) the phone (?:last|yesterday|today|earlier)|(?:ring|call|phone) (?:me|us)\b|not (?:here )?(?:in (?:the|our) office|in person|on ?site|by phone|online|remote(?:ly)?|on zoom|via teams|by video)|rather than (?:in person|on ?site|by phone|zoom|video|by video|online)|instead of (?:in person|on ?site|zoom|video|a call|phone|by phone|the office|online)|if (?:the )?(?:internet|connection|video|link|zoom|teams|wifi)[^.\n]{0,60}|or (?:call|dial)(?: in)?\b[^\n]{0,60}|\beinwahl\b[^\n]{0,60}|audio only|no video\b|(?:induction|safety|training|welcome|intro\w*|promo\w*|corporate|company|recruitment|short) video|\bif (?:the|there|it|all else|need|needed|necessary|anything|weather|trains?|travel\w*|you(?:'d| would)? (?:prefer|rather)|you (?:can't|cannot|are unable|get stuck|need))\b[^.\n]{0,80}\b(?:zoom|teams|video|phone|skype|remotely|online)\b|dial in by phone|(?:\w+-based), but|thank(?:s| you)? for[^.!?\n]{0,40} (?:on|over) (?:the phone|zoom|teams|video)|after (?:our|your|the) (?:phone|video|zoom|teams|telephone)[^.\n,]{0,30}|thank(?:s| you) for (?:the |your |our )?(?:\w+ )?(?:phone|video|call)[^.\n,]{0,30}|(?:échange|entretien) téléphonique|telefonat|decisions?[^.\n]{0,40}by phone|questions[^.\n]{0,30}(?:by phone|call|ring)|reply online|expenses[^.\n]{0,60}|remote (?:role|position|job|working|work|first|team)|online (?:form|portal|test|system|application)|culture video|safety video|watch [^.\n]{0,40}video|video(?:s)? (?:about|of our)|virtual(?:ly)? (?:identical|no|all))\b/giu;

/** The first mode that a piece of text names. */
export function modesIn(text: string): readonly FoundMode[] {
  const plain = text.replace(NOT_THIS_MODE, (phrase) => " ".repeat(phrase.length));
  return MODE_CUES.flatMap(({ mode, words }) => {
    const match = words.exec(plain);
    return match ? [{ mode, start: match.index, end: match.index + match[0].length }] : [];
  });
}
