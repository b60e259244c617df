import type { FoundSession } from "./found.ts";
import { type Page, sentenceAt, trimmed } from "./page.ts";
import type { Deliverable } from "./work-words.ts";

/** A talk to be given is work to prepare, also where nothing of it is asked for beforehand. */
export function withTalks(
  page: Page,
  sessions: readonly FoundSession[],
  deliverables: readonly Deliverable[],
): readonly Deliverable[] {
  const isAsked = deliverables.some(({ isOptional, what }) => !isOptional && OF_A_TALK.test(what));
  const talks = isAsked
    ? []
    : sessions
        .flatMap((session) => talkOf(page, session) ?? [])
        .filter(({ what }) => !deliverables.some((each) => shareWord(each.what, what)));
  return [...deliverables, ...talks.slice(0, TALKS_MAX)];
}

/** "Mail the pairing menu": what is to be presented is asked for already. */
const shareWord = (one: string, other: string): boolean =>
  (one.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => other.toLowerCase().includes(word));

const TALKS_MAX = 2;
const OF_A_TALK =
  /\b(?:presentation|slides?|deck|boards?|talk|pitch|seminar|lecture|powerpoint|ppt|pdf|demo|folien|vortrag|präsentation|diapos?|plan|concept|konzept)\b/iu;

function talkOf(page: Page, { format }: FoundSession): Deliverable | undefined {
  const span = format?.format === "presentation" ? format.span : undefined;
  const sentence = span && sentenceAt(page, span.start);
  if (!span || !sentence) return undefined;
  const around = page.plain.slice(
    Math.max(0, span.start - ASIDE_REACH),
    Math.min(page.plain.length, span.end + ASIDE_REACH),
  );
  if (ON_THE_DAY.test(around)) return undefined;
  const before = page.plain.slice(Math.max(sentence.start, span.start - LEAD_MAX), span.start);
  const lead = LENGTH_BEFORE.exec(before)?.[0].length ?? 0;
  const rest = page.plain.slice(span.start, Math.min(sentence.end, span.start + TALK_MAX));
  const end =
    span.start + Math.max(span.end - span.start, TALK_END.exec(rest)?.index ?? rest.length);
  const own = trimmed(page.plain, { start: span.start - lead, end });
  const what = page.source
    .slice(own.start, own.end)
    .replace(/\s+/gu, " ")
    .replace(/^(?:your|an?|the|you|to)\s/iu, "");
  return { ...own, what, isOptional: false };
}

const ASIDE_REACH = 160;
const LEAD_MAX = 40;
const TALK_MAX = 120;

/** What is given out and shown there and then needs no work at home. */
const ON_THE_DAY =
  /\b(?:you(?:'ll| will)? be (?:given|handed|shown)|handed out|on the spot|there and then|(?:we|he|she|they) (?:will )?presents?|company presentation|presentation (?:of|about) (?:the|our) (?:company|firm|team)|no preparation|nothing to prepare|no need to prepare|no slides)\b/iu;
const LENGTH_BEFORE =
  /(?:\b(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five)[\s-]?min\p{L}*[\s-]{1,3})(?:\p{L}+\s){0,2}$/iu;
const TALK_END =
  /[.;!?\n:]|,?\s(?:with|by|in front of|before|at|followed|then|including|incl|in (?:the )?(?:room|board|\p{L}+ room))\b|,\s(?=\p{Lu}\p{Ll}+\s\p{Lu})|\s[-|]\s/u;
