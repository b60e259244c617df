import type { NoteKind } from "../model/note.ts";
import { groupBy } from "../group-by.ts";
import { phraseFinder } from "../text/phrases.ts";
import { sentencesOf } from "../text/sentences.ts";
import { isFunctionWord, stemOf } from "../text/stems.ts";
import { tokensOf } from "../text/tokens.ts";
import { cut } from "./reading/clean-text.ts";
import {
  type Draft,
  type DraftEvidence,
  type DraftNote,
  emptyDraft,
  type IntakeContext,
} from "./draft.ts";
import { isPersonName, isSameName, roundIn } from "./reading/recognise.ts";
import { type FoundClaim, saidClaimsIn } from "./said-claims.ts";

/** What somebody said without a break, and where it stands. */
interface Turn {
  readonly speaker: string;
  /** "Marta (Head of Data):" */
  readonly title?: string;
  readonly text: string;
  readonly start: number;
}

const NOTES_MAX = 500;
const CLAIMS_MAX = 500;

/** How interviewers show interest and doubt (domain.md PM-03, PM-04, PM-05). */
const SIGNS: Readonly<
  Record<"leaned-in" | "hesitated" | "urgent-theme" | "meeting-next", readonly string[]>
> = {
  "leaned-in": [
    "tell me more",
    "say more",
    "interesting",
    "fascinating",
    "that's great",
    "love that",
    "i like that",
    "really useful",
    "exactly what we",
    "how exactly",
    "go deeper",
    "walk me through that",
    "impressive",
    "good to hear",
    "that's exactly",
  ],
  hesitated: [
    "i'm not sure",
    "not sure that",
    "not convinced",
    "worried",
    "worries me",
    "my concern",
    "concern is",
    "a concern",
    "are you sure",
    "hmm",
    "i wonder whether",
    "i wonder if",
    "sceptical",
    "skeptical",
    "isn't that",
    "only two",
    "bit light",
    "less experience",
    "i'd have expected",
    "i would have expected",
    "doubt",
  ],
  "urgent-theme": [
    "our biggest problem",
    "biggest challenge",
    "biggest problem",
    "keeps me up",
    "what hurts",
    "we struggle",
    "we're struggling",
    "our main issue",
    "top priority",
    "urgent",
    "the priority",
    "we need somebody who",
    "we need someone who",
    "the pain",
    "what keeps us",
    "on fire",
  ],
  "meeting-next": [
    "next you'll meet",
    "you'll meet",
    "you will meet",
    "next round",
    "next step",
    "the next stage",
    "second round",
  ],
};

const findSigns = phraseFinder(SIGNS);

/** A transcript of `Speaker: text` as the post-mortem of domain.md section 10, and what the candidate said as claims. */
export function readTranscript(text: string, { candidate }: IntakeContext): Draft {
  const turns = turnsIn(text);
  const self = candidateAmong(turns, candidate.name);
  const notes: { readonly note: DraftNote; readonly start: number; readonly end: number }[] = [];
  for (const [index, turn] of turns.entries()) {
    const isSelf = turn.speaker === self;
    if (isSelf && turns[index - 1]?.text.includes("?") && isAnswer(turn.text))
      notes.push({
        note: { kind: "story-told", text: cut(turn.text.replace(/\s+/g, " "), 2000).trim() },
        start: turn.start,
        end: turn.start + turn.text.length,
      });
    for (const { start, end } of sentencesOf(turn.text)) {
      const sentence = turn.text.slice(start, end);
      const kind = kindOf(sentence, isSelf);
      if (kind)
        notes.push({
          note: { kind, text: cut(sentence.replace(/\s+/g, " "), 2000) },
          start: turn.start + start,
          end: turn.start + end,
        });
    }
  }
  const claims: FoundClaim[] = [];
  for (const [index, turn] of turns.entries())
    if (turn.speaker === self && claims.length < CLAIMS_MAX) {
      const asked = turns[index - 1]?.text ?? "";
      const said = saidClaimsIn(turn.text, turn.start, asked);
      claims.push(...said.slice(0, CLAIMS_MAX - claims.length));
    }
  const themes = themesIn(turns.filter(({ speaker }) => speaker !== self));
  const taken = notes.slice(0, NOTES_MAX - themes.length);
  const others = [...groupBy(turns, ({ speaker }) => speaker)].flatMap(([name, own]) => {
    const title = own.find((turn) => turn.title !== undefined)?.title;
    return name !== self && isSomebody(name) ? [{ name, ...(title && { title }) }] : [];
  });
  const evidence: DraftEvidence[] = [
    ...taken.map(({ start, end }, index) => ({
      pointer: `/notes/${index}`,
      quote: text.slice(start, end).slice(0, 200),
      start,
      end: Math.min(end, start + 200),
      confidence: "likely" as const,
    })),
    ...claims.map(({ start, end }, index) => ({
      pointer: `/claims/${index}`,
      quote: text.slice(start, end),
      start,
      end,
      confidence: "likely" as const,
    })),
  ];
  return {
    ...emptyDraft("notes"),
    round: roundIn(text.slice(0, 300)) ?? 1,
    interviewers: others.map((person, index) => ({ key: `p${index + 1}`, ...person })),
    notes: [...taken.map(({ note }) => note), ...themes],
    claims: claims.map(({ claim }) => claim),
    warnings: self
      ? []
      : ["It is not clear which of the speakers you are, so nothing was taken as your words."],
    evidence,
  };
}

const ANSWER_WORDS_MIN = 15;

/** Long enough to be told and compared again (domain.md PM-01). */
const isAnswer = (text: string): boolean => text.split(/\s+/).length >= ANSWER_WORDS_MIN;

const TURN =
  /^[ \t]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]*)?(\p{L}[\p{L}.'’ -]{0,40}?)[ \t]*(?:\(([^()\n]{1,60})\))?[ \t]*:[ \t]+(?=\S)/gmu;

function turnsIn(text: string): readonly Turn[] {
  const heads = [...text.matchAll(TURN)].map((match) => ({
    speaker: (match[1] ?? "").trim(),
    title: (match[2] ?? "").trim(),
    at: match.index,
    start: match.index + match[0].length,
  }));
  return heads.map(({ speaker, title, start }, index) => ({
    speaker,
    ...(/^\p{L}/u.test(title) && { title }),
    start,
    text: text.slice(start, heads[index + 1]?.at ?? text.length).trimEnd(),
  }));
}

const PARTS =
  /^(?:interviewer|recruiter|host|speaker|panel|unknown|question|answer|q|a|note|moderator|hr|team)(?: ?\d+)?$/i;

/** In a transcript one name is enough. */
const isSomebody = (speaker: string): boolean =>
  !PARTS.test(speaker) && (isPersonName(speaker) || /^\p{Lu}\p{Ll}+$/u.test(speaker));

/** Whoever is called so, else whoever answers: few questions and many words. */
function candidateAmong(turns: readonly Turn[], name: string | undefined): string | undefined {
  const speakers = [...groupBy(turns, ({ speaker }) => speaker)];
  const named = speakers.find(
    ([speaker]) =>
      /^(?:me|i|myself|candidate|applicant|self)$/i.test(speaker) ||
      (name !== undefined &&
        (isSameName(speaker, name) || isSameName(speaker, name.split(/\s/)[0] ?? ""))),
  );
  if (named) return named[0];
  const scored = speakers
    .map(([speaker, own]) => {
      const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      const questions = own.reduce((sum, { text }) => sum + (text.match(/\?/g)?.length ?? 0), 0);
      return { speaker, score: words / own.length - (questions / own.length) * 20 };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && second && first.score > second.score + 5 ? first.speaker : undefined;
}

function kindOf(sentence: string, isSelf: boolean): NoteKind | undefined {
  if (sentence.trimEnd().endsWith("?"))
    return sentence.split(/\s+/).length < 3 ? undefined : isSelf ? "i-asked" : "they-asked";
  if (isSelf) return undefined;
  return findSigns(tokensOf(sentence))[0]?.label;
}

const THEME_TURNS_MIN = 3;
const THEMES_MAX = 5;

/** Words that the interviewers come back to: in three of their turns or more. */
function themesIn(turns: readonly Turn[]): readonly DraftNote[] {
  const turnsByStem = new Map<string, { readonly word: string; count: number }>();
  for (const { text } of turns) {
    const seen = new Set<string>();
    for (const { kind, lower } of tokensOf(text)) {
      if (kind !== "word" || lower.length < 5 || isFunctionWord(lower) || EVERYDAY.has(lower))
        continue;
      const stem = stemOf(lower);
      if (seen.has(stem)) continue;
      seen.add(stem);
      const known = turnsByStem.get(stem);
      if (known) known.count += 1;
      else turnsByStem.set(stem, { word: lower, count: 1 });
    }
  }
  return [...turnsByStem.values()]
    .filter(({ count }) => count >= THEME_TURNS_MIN)
    .sort((a, b) => b.count - a.count)
    .slice(0, THEMES_MAX)
    .map(({ word, count }) => ({
      kind: "urgent-theme",
      text: word,
      mentions: Math.min(100, count),
    }));
}

const EVERYDAY = new Set(
  "thing things think would could really years people about maybe great thanks thank right would little always today start question questions interview point example works working worked where there sounds experience tell never first second minutes better answer".split(
    " ",
  ),
);
