import type { Page } from "./page.ts";
import type { Deliverable } from "./work-words.ts";

/** So far back a text is searched for what a piece of work is about, in characters. */
const REACH = 3000;

/** "Email me the deck", of what is to be presented: a piece of work is named with what it is about. */
export function withSubject(page: Page, each: Deliverable): Deliverable {
  const noun = each.isOptional ? undefined : BARE_WORK.exec(each.what)?.groups?.["noun"];
  if (noun === undefined) return each;
  const from = Math.max(page.lines[0]?.start ?? 0, each.start - REACH);
  const said = page.plain.slice(from, each.start);
  const presented = PRESENTS.exec(said)?.groups?.["subject"];
  if (presented !== undefined && SHOWN.test(noun))
    return {
      ...each,
      what: /^\d/u.test(each.what)
        ? `${each.what} on ${presented.trim()}`
        : `${presented.trim()} ${each.what}`,
    };
  const fuller = fullerOf(said, noun);
  if (fuller !== undefined) return { ...each, what: fuller };
  const asked = SHOWN.test(noun)
    ? [...said.matchAll(QUESTION)].at(-1)?.groups?.["about"]
    : undefined;
  return asked === undefined ? each : { ...each, what: `${each.what}: ${asked.trim()}` };
}

const BARE_WORK =
  /^(?:the |your )?(?:\d{1,2}(?:\s?-\s?\d{1,2})? |short |finished )?(?:slide )?(?<noun>deck|slides?|boards?|presentation|powerpoint|ppt|folien|diapos?|plan|exercise|task|report|memo|paper|proposal|concept|brief|analysis|write-?up|summary|video|talk|essay)(?:, in [^,;]{2,30})?$/iu;

const SHOWN = /^(?:deck|slides?|boards?|presentation|powerpoint|ppt|folien|diapos?|video)$/iu;

const PRESENTS =
  /\b(?:present(?:ing)? (?:us |back )?|(?:walk|talk|take|run) (?:us|me|them|him|her|the (?:team|panel|board)) thr(?:ough|u) )(?:your|a|the|an) (?<subject>[\p{L}\d][\p{L}\d'& -]{3,60}?)(?=\s(?:to|\(|with|at|for \d|in front)|\s?[,.;(\n])/iu;

/** The same noun with its complement: "your 90-day plan for the West Bay plant". */
function fullerOf(said: string, noun: string): string | undefined {
  const pattern = new RegExp(
    String.raw`\b(?:your|an?|the|our)\s(?<whole>(?:[\p{L}\d-]+\s){0,3}${noun}\s(?:for|on|of|about)\s[^.;,!?\n()]{3,70})`,
    "iu",
  );
  return pattern.exec(said)?.groups?.["whole"]?.trim();
}

/** What one is asked to tell: "20 minutes to tell us which farms you would shut and why". */
const QUESTION =
  /(?:\b(?:tell|show|convince|persuade|explain to) (?:us|them|me|the (?:panel|board|team))\s|\babout\s|:\s|\bon\s|\bthr(?:ough|u)\s(?=how|what|which))(?<about>(?:how|which|what|why|where) (?:you|we|one|two|three|of|the|our|you'd|should|to)[^.;!?\n]{4,90}?)(?=,\s\d|\s\(|[.;!?\n]|\s\d+ min|,\s(?:then|about|in)\s|$)/giu;
