import { type Page, type Sentence, trimmed } from "./page.ts";
import {
  ASKS,
  BRINGS_ELSEWHERE,
  CONDITION,
  DUTCH,
  FORGET,
  FRENCH,
  GERMAN,
  GERMAN_DU,
  GERMAN_FIRST,
  GIVES,
  HAVE_READY,
  IF_YOUR,
  ITALIAN,
  NEGATED,
  NORDIC,
  PASSIVE,
  PORTUGUESE,
  PREPARE_TO,
  PRESENTATION,
  SPANISH,
  SPEAKS,
  THROUGH,
  TOPIC,
} from "./request-words.ts";
import { BRING, cutWhat, isWork, raw, type Raw, WHAT_END, withoutArticle } from "./work-words.ts";

const DUE_LABEL = /^(?:turn in|hand in|submit|send|due|return|upload|deliver)\b/i;

const BRING_LABEL =
  /^(?:(?:please )?bring(?: with you| along)?|what to bring|to bring|mitbringen|bitte mitbringen|à apporter|traer|meenemen|don't forget|things to bring|documents(?: required| to bring)?|you(?:'ll| will) need|required documents)$/i;

const WORK_LABEL =
  /^(?:(?:your )?(?:task|assignment|deliverables?|homework|prep(?:aration)?|to prepare|please prepare|aufgabe|vorbereitung|take-home(?: task)?|pre-work|to do|presentation|préparation|to submit|presentation task|prep work))$/i;

const NUMBERS: Readonly<Record<string, string>> = {
  five: "5",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  thirty: "30",
  "forty-five": "45",
};

export function ofLabel(page: Page, sentence: Sentence): Raw | undefined {
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

export function ofSentence(page: Page, sentence: Sentence, isDue: boolean): Raw | undefined {
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
    GERMAN_FIRST,
    GERMAN_DU,
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
      const { what2, what = what2, verb = "" } = match.groups ?? {};
      const start = sentence.start + match.index + match[0].lastIndexOf(what ?? "");
      const isBring =
        pattern === FORGET ||
        (pattern === HAVE_READY &&
          /\b(?:passport|id|card|licen[cs]e|book|certificates?)\b/i.test(what ?? "")) ||
        BRING.test(verb) ||
        BRING.test(match[0].slice(0, match[0].indexOf(what ?? ""))) ||
        ((pattern === GERMAN || pattern === GERMAN_DU) && /bring/i.test(match[0])) ||
        (pattern === FRENCH && /muni|apporte/i.test(match[0])) ||
        BRINGS_ELSEWHERE.test(match[0]) ||
        (/^present$/i.test(verb) &&
          /\b(?:originals?|passport|id|identity|licen[cs]e|certificates?)\b/i.test(what ?? ""));
      const span = cutWhat(page, { start, end: start + (what ?? "").length });
      if (span.end - span.start >= 3) return raw(page, span, isBring);
    }
  }
  return undefined;
}

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
    const what = match?.groups?.["what"] ?? match?.groups?.["what2"];
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
