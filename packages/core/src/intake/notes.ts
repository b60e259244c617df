import type { NoteKind } from "../model/note.ts";
import { cut } from "./reading/clean-text.ts";
import { type Draft, type DraftNote, emptyDraft } from "./draft.ts";
import { roundIn } from "./reading/recognise.ts";
import { headingOf, kindOf, markdownHeadingOf, noteOf, splitLabel } from "./note-line.ts";
import { type FoundClaim, saidClaimsIn } from "./said-claims.ts";

const FACTS: readonly [RegExp, "company" | "role"][] = [
  [/^(?:company|employer)\s*:\s*(\S.*)$/i, "company"],
  [/^(?:role|position|post|job(?: title)?)\s*:\s*(\S.*)$/i, "role"],
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
      heading = markdownHeadingOf(line) ?? "other";
      continue;
    }
    const [label, rest] = splitLabel(line);
    const kind = headingOf(label);
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
