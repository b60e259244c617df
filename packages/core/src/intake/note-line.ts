import type { NoteKind } from "../model/note.ts";
import type { DraftNote } from "./draft.ts";
import { cut } from "./reading/clean-text.ts";

/** Headings and labels that people use for the parts of a post-mortem. */
const HEADINGS: readonly [string, NoteKind][] = [
  ["(?:questions )?they asked(?: me)?|their questions|asked me|q", "they-asked"],
  ["(?:questions )?i asked(?: them)?|my questions|asked them", "i-asked"],
  ["stor(?:y|ies)(?: i)?(?: told)?", "story-told"],
  ["(?:they )?lean(?:ed|t) in(?:to)?|interested in|wanted more|curious about", "leaned-in"],
  [
    "(?:they )?hesitat(?:ed|ions?)|(?:their )?doubts?|sceptical|skeptical|(?:they )?pushed back",
    "hesitated",
  ],
  ["urgent(?: themes?)?|themes?|pain points?|problems they (?:named|have)", "urgent-theme"],
  ["(?:what )?went well|good(?: answers)?|(?:i )?answered well", "went-well"],
  [
    "(?:what )?could(?: be| have been)? (?:improved?|better)|to improve|went badly|weak(?: answers)?",
    "could-improve",
  ],
  ["(?:left )?(?:open|unresolved)|loose ends|concerns?", "unresolved"],
  [
    "(?:whom? )?(?:i )?meet(?:ing)? next|next(?: (?:round|people|interviewers|up))?",
    "meeting-next",
  ],
  ["(?:my )?strengths?", "strength"],
  ["(?:they|employer|company) values?|what they value|(?:their )?values|culture", "employer-value"],
];
/** A line on its own has to be the heading and nothing else: "Good data quality" is a note. */
const WHOLE = HEADINGS.map(([words, kind]) => [new RegExp(`^(?:${words})$`, "i"), kind] as const);
/** A Markdown heading may go on: "## They asked (Priya)". */
const START = HEADINGS.map(([words, kind]) => [new RegExp(`^(?:${words})\\b`, "i"), kind] as const);

/** How a line says by itself what it records, where no heading does. */
const SAYINGS: readonly [RegExp, NoteKind][] = [
  [
    /\b(?:they|he|she|\p{Lu}\p{L}+) (?:asked|wanted to know|was asking|were asking|kept asking)\b|^(?:got )?asked (?:me )?(?:about|why|how|what|whether|if|for)\b/u,
    "they-asked",
  ],
  [/^i (?:asked|wanted to know)\b/i, "i-asked"],
  [
    /\b(?:leaned in|perked up|lit up|was (?:very )?keen|seemed (?:keen|interested|impressed)|nodded a lot|wanted more|took notes when|loved the)\b/i,
    "leaned-in",
  ],
  [
    /\b(?:hesitated|frowned|wasn't convinced|weren't convinced|not convinced|seemed (?:doubtful|unsure|sceptical|skeptical)|looked (?:doubtful|unsure|sceptical|skeptical)|raised an eyebrow|pushed back|had doubts|worried (?:about|that))\b/i,
    "hesitated",
  ],
  [
    /\b(?:(?:biggest|main|real) (?:problem|worry|pain|issue)|kept coming back to|came up (?:twice|again|three times)|they struggle with|urgent)\b/i,
    "urgent-theme",
  ],
  [/\b(?:went well|landed well|good answer of mine|happy with my answer)\b/i, "went-well"],
  [
    /\b(?:went badly|botched|fluffed|stumbled|weak answer|could have been better|should have said|rambled)\b/i,
    "could-improve",
  ],
  [
    /\b(?:you(?:'ll| will) meet|i(?:'ll| will) meet|next (?:up|round) (?:is|are|with))\b/i,
    "meeting-next",
  ],
];

/** What the words of a heading are the heading of; undefined where it is none. */
export const headingOf = (words: string): NoteKind | undefined =>
  WHOLE.find(([pattern]) => pattern.test(words))?.[1];

/** A Markdown heading may go on behind its words. */
export const markdownHeadingOf = (line: string): NoteKind | undefined =>
  START.find(([pattern]) => pattern.test(line))?.[1];

/**
 * One line as it was typed under a heading: its own label ("They asked: …") counts more; without a heading, its words
 * may say what it records. Nothing where there are no words.
 */
export function readNoteLine(typed: string, heading: NoteKind): DraftNote | undefined {
  const line = typed.replace(/\s+/g, " ").trim();
  const [label, rest] = splitLabel(line);
  const labelled = rest ? headingOf(label) : undefined;
  const kind = labelled ?? (heading === "other" ? kindOf(line) : heading);
  return noteOf(kind, (labelled && rest) || line)[0];
}

export const kindOf = (line: string): NoteKind =>
  SAYINGS.find(([pattern]) => pattern.test(line))?.[1] ?? "other";

/** "They asked: why us?" → its label and the rest; no rest where there is no colon. */
export function splitLabel(line: string): readonly [string, string?] {
  const colon = line.indexOf(":");
  const label = (colon < 0 ? line : line.slice(0, colon)).replace(/^[*_]+|[*_]+$/g, "").trim();
  if (colon < 0 || colon > 40) return [label];
  return [
    label,
    line
      .slice(colon + 1)
      .replace(/^[*_]+/, "")
      .trim(),
  ];
}

/** "late data (3x)" → mentioned three times. */
export function noteOf(kind: NoteKind, line: string): readonly DraftNote[] {
  const times =
    /[([]?(?:(\d{1,2})\s?[x×]|[x×]\s?(\d{1,2}))[)\]]?$/i.exec(line) ?? WITHIN.exec(line);
  const count = Number(times?.[1] ?? times?.[2] ?? 0);
  const counted = kind === "urgent-theme" && count > 0 && times;
  const text = (
    counted
      ? line.slice(0, times.index).trimEnd() + line.slice(times.index + times[0].length)
      : line
  ).trim();
  if (text === "") return [];
  return [{ kind, text: cut(text, 20_000).trim(), ...(counted && { mentions: count }) }];
}

/** "Late data (3x), their biggest pain." */
const WITHIN = /\((?:(\d{1,2})\s?[x×]|[x×]\s?(\d{1,2}))\)/i;
