import type { NoteKind } from "../model/note.ts";
import { cut } from "./reading/clean-text.ts";
import { type Draft, type DraftNote, emptyDraft } from "./draft.ts";
import { roundIn } from "./reading/recognise.ts";
import { type FoundClaim, saidClaimsIn } from "./said-claims.ts";

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

const FACTS: readonly [RegExp, "company" | "role"][] = [
  [/^(?:company|employer)\s*:\s*(\S.*)$/i, "company"],
  [/^(?:role|position|post|job(?: title)?)\s*:\s*(\S.*)$/i, "role"],
];

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

/** Lines that hold the candidate's own words, and so what can be checked later. */
const OWN_KINDS: ReadonlySet<NoteKind> = new Set<NoteKind>(["story-told", "strength", "went-well"]);
const OWN_WORDS =
  /^(?:i|we|my|our)\b|\bi (?:said|told|explained|answered|mentioned|claimed|promised)\b/i;

/** "Why leaving? -> said no way up": the answer behind their question. */
const ANSWERED = /(?:[-=–—]>|→|\?)\s*((?:i )?(?:said|told|answered|explained|replied)\b.*)$/i;

const NOTES_MAX = 500;
const CLAIMS_MAX = 500;

/** Rough notes of a round, a line a note; headings and line starts give the kind. */
export function readNotes(text: string): Draft {
  const notes: DraftNote[] = [];
  const facts: { company?: string; role?: string } = {};
  const evidence: { pointer: string; quote: string }[] = [];
  const claims: FoundClaim[] = [];
  let heading: NoteKind = "other";
  let last = { end: 0, isListed: false };

  for (const { 0: raw, index } of text.matchAll(/[^\r\n]+/g)) {
    const line = raw.replace(/^[\s#>*•·–-]+/, "").trim();
    if (line === "" || /^[-=_*~]{3,}$/.test(line)) continue;
    const fact = FACTS.map(([pattern, field]) => ({ field, value: pattern.exec(line)?.[1] })).find(
      ({ field, value }) => value && !facts[field],
    );
    if (fact?.value) {
      facts[fact.field] = cut(fact.value.replace(/\s+/g, " "), 300).trim();
      evidence.push({ pointer: `/${fact.field}`, quote: line.slice(0, 200) });
      continue;
    }
    if (/^\s*#{1,6}\s/.test(raw)) {
      heading = START.find(([pattern]) => pattern.test(line))?.[1] ?? "other";
      continue;
    }
    const [label, rest] = splitLabel(line);
    const kind = WHOLE.find(([pattern]) => pattern.test(label))?.[1];
    const isListed = /^\s*[-*•·–]\s/.test(raw);
    // A list ends with the empty line behind it, and its heading with the list.
    const isNewPart = !isListed && last.isListed && isGap(text.slice(last.end, index));
    if (isNewPart) heading = "other";
    last = { end: index + raw.length, isListed };
    if (kind === undefined || rest || isListed) {
      const said = kind !== undefined && rest ? kind : heading === "other" ? kindOf(line) : heading;
      notes.push(...noteOf(said, (kind !== undefined && rest) || line));
      const own = claims.length < CLAIMS_MAX ? ownWords(said, line) : undefined;
      if (own)
        claims.push(
          ...saidClaimsIn(own.text, index + raw.lastIndexOf(line) + own.start, own.asked),
        );
    } else heading = kind;
  }
  const said = claims.slice(0, CLAIMS_MAX);
  return {
    ...emptyDraft("notes"),
    ...facts,
    round: roundIn(text.slice(0, 300)) ?? 1,
    notes: notes.slice(0, NOTES_MAX),
    claims: said.map(({ claim }) => claim),
    warnings:
      notes.length > NOTES_MAX
        ? [`There are ${notes.length} lines; only the first ${NOTES_MAX} were taken.`]
        : [],
    evidence: [
      ...evidence,
      ...said.map(({ start, end }, index) => ({
        pointer: `/claims/${index}`,
        quote: text.slice(start, end),
        start,
        end,
        confidence: "likely" as const,
      })),
    ],
  };
}

const isGap = (between: string): boolean => /\r\n?[ \t]*\r|\n[ \t]*\n|\n[ \t]*\r\n/.test(between);

/** What of a line the candidate said, and to which question. */
function ownWords(
  kind: NoteKind,
  line: string,
): { readonly text: string; readonly start: number; readonly asked: string } | undefined {
  if (kind === "i-asked") return undefined;
  const answer = ANSWERED.exec(line);
  const text = answer?.[1];
  if (answer && text !== undefined) {
    const start = answer.index + answer[0].length - text.length;
    return { text, start, asked: line.slice(0, answer.index + 1) };
  }
  if (kind === "they-asked" || !(OWN_KINDS.has(kind) || OWN_WORDS.test(line))) return undefined;
  return { text: line, start: 0, asked: "" };
}

const kindOf = (line: string): NoteKind =>
  SAYINGS.find(([pattern]) => pattern.test(line))?.[1] ?? "other";

/** "They asked: why us?" → its label and the rest; no rest where there is no colon. */
function splitLabel(line: string): readonly [string, string?] {
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
function noteOf(kind: NoteKind, line: string): readonly DraftNote[] {
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
