import type { NoteKind } from "../model/note.ts";
import type { Draft, DraftNote } from "./draft.ts";
import { roundIn } from "./recognise.ts";

/** Headings and line starts that people use for the parts of a post-mortem. */
const HEADINGS: readonly [RegExp, NoteKind][] = [
  [/^(questions )?they asked( me)?|^their questions|^asked me|^q$/i, "they-asked"],
  [/^(questions )?i asked( them)?|^my questions|^asked them/i, "i-asked"],
  [/^stor(y|ies)( i told| told)?/i, "story-told"],
  [/^(they )?lean(ed|t) in|^interested in|^wanted more|^curious about/i, "leaned-in"],
  [/^(they )?hesitat(ed|ions?)|^doubts?|^sceptical|^skeptical|^pushed back/i, "hesitated"],
  [/^urgent( themes?)?|^themes?|^pain points?|^problems they (named|have)/i, "urgent-theme"],
  [/^(what )?went well|^good( answers)?|^answered well/i, "went-well"],
  [
    /^(what )?could( be)? (improve|better)|^to improve|^went badly|^weak( answers)?/i,
    "could-improve",
  ],
  [/^(left )?(open|unresolved)|^loose ends|^concerns?/i, "unresolved"],
  [/^(i )?meet(ing)? next|^next (round|people|interviewers)/i, "meeting-next"],
  [/^strengths?/i, "strength"],
  [/^(they|employer) values?|^values|^culture/i, "employer-value"],
];

const FACTS: readonly [RegExp, "company" | "role"][] = [
  [/^(?:company|employer)\s*:\s*(.+)$/i, "company"],
  [/^(?:role|position|post|job|title)\s*:\s*(.+)$/i, "role"],
];

/** Rough notes of a round, a line a note; headings and line starts give the kind. */
export function readNotes(text: string): Draft {
  const notes: DraftNote[] = [];
  const facts: { company?: string; role?: string } = {};
  const evidence: { pointer: string; quote: string }[] = [];
  let heading: NoteKind = "other";

  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^[\s#>*•·–-]+/, "").trim();
    if (line === "") continue;
    const fact = FACTS.map(([pattern, field]) => ({ field, value: pattern.exec(line)?.[1] })).find(
      ({ value }) => value,
    );
    if (fact?.value) {
      facts[fact.field] = fact.value.trim().slice(0, 300);
      evidence.push({ pointer: `/${fact.field}`, quote: line.slice(0, 200) });
      continue;
    }
    const [label, rest] = splitLabel(line);
    const kind = HEADINGS.find(([pattern]) => pattern.test(label))?.[1];
    const isHeading = kind !== undefined && (rest === "" || (rest === undefined && isShort(line)));
    if (isHeading) {
      heading = kind;
      continue;
    }
    if (kind !== undefined && rest) notes.push(...noteOf(kind, rest));
    else notes.push(...noteOf(heading, line));
  }
  return {
    source: "notes",
    ...facts,
    round: roundIn(text.slice(0, 300)) ?? 1,
    sessions: [],
    interviewers: [],
    notes: notes.slice(0, 500),
    warnings: notes.length > 500 ? ["Only the first 500 lines were taken."] : [],
    evidence,
  };
}

/** "They asked: why us?" → its label and the rest; no rest where there is no colon. */
function splitLabel(line: string): readonly [string, string?] {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > 40) return [line];
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

const isShort = (line: string): boolean => line.length <= 30 && !/[.?!]$/.test(line);

/** "late data (3x)" → mentioned three times. */
function noteOf(kind: NoteKind, line: string): readonly DraftNote[] {
  const times = /\s*[([]?\s*(?:(\d{1,2})\s*[x×]|[x×]\s*(\d{1,2}))\s*[)\]]?\s*$/i.exec(line);
  const count = Number(times?.[1] ?? times?.[2] ?? 0);
  const counted = kind === "urgent-theme" && count > 0 && times;
  const text = (counted ? line.slice(0, times.index) : line).trim().slice(0, 20_000);
  if (text === "") return [];
  return [{ kind, text, ...(counted && { mentions: count }) }];
}
