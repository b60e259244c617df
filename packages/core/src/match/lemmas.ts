import type { Span } from "../text/tokens.ts";
import { tokensOf } from "../text/tokens.ts";
import { stemOf } from "../text/stems.ts";

/** A word as the tables know it; `|` is the end of a sentence or clause, which no phrase crosses. */
export interface Lemma extends Span {
  readonly key: string;
  readonly lower: string;
}

export const BARRIER = "|";

/** The words of a text, alike for all their forms: "couldn't" is "could not", "taught" is "teach". */
export function lemmasOf(text: string): readonly Lemma[] {
  const lemmas: Lemma[] = [];
  for (const { lower, kind, start, end } of tokensOf(text)) {
    if (kind === "sign") {
      if (/[.!?;:…—–]/.test(lower)) lemmas.push({ key: BARRIER, lower, start, end });
      else if (/[%€£$]/.test(lower)) lemmas.push({ key: lower, lower, start, end });
      continue;
    }
    for (const word of partsOf(lower)) {
      if (DROPPED.has(word)) continue;
      lemmas.push({ key: lemmaOf(word), lower: word, start, end });
    }
  }
  return lemmas;
}

const DROPPED = new Set(
  "a an the this that these those my your our their its very really quite just".split(" "),
);

const NEGATED: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ["could", "not"]],
  ["cannot", ["could", "not"]],
  ["won't", ["would", "not"]],
  ["shan't", ["should", "not"]],
  ["ain't", ["be", "not"]],
]);

/** "didn't" is two words, and "I'd" one, as nobody can tell "I had" from "I would". */
function partsOf(lower: string): readonly string[] {
  if (!lower.includes("'")) return NEGATED.get(lower) ?? [lower];
  const negated = NEGATED.get(lower);
  if (negated) return negated;
  if (lower.endsWith("n't")) return [lower.slice(0, -3), "not"];
  return [lower.slice(0, lower.indexOf("'"))];
}

const known = new Map<string, string>();
const KNOWN_MAX = 50_000;

export function lemmaOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const lemma = IRREGULAR.get(word) ?? stemOf(word);
  if (known.size < KNOWN_MAX) known.set(word, lemma);
  return lemma;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `be: am is are was were been being
  have: has had having
  do: does did done doing
  would: will
  could: can
  should: shall
  he: she
  him: her his hers
  himself: herself
  go: went gone goes going
  get: got gotten getting
  give: gave given giving
  take: took taken taking
  make: made making
  say: said says saying
  tell: told
  see: saw seen
  know: knew known
  think: thought
  come: came
  find: found
  keep: kept
  leave: left leaving
  bring: brought
  buy: bought
  teach: taught
  catch: caught
  write: wrote written writing
  speak: spoke spoken
  break: broke broken
  choose: chose chosen choosing
  choice: choices
  lead: led
  build: built
  sell: sold
  pay: paid
  send: sent
  spend: spent
  lend: lent
  lose: lost losing
  win: won winning
  run: ran running
  begin: began begun
  ring: rang rung
  sit: sat sitting
  stand: stood
  understand: understood
  hold: held
  hear: heard
  feel: felt
  fall: fell fallen
  draw: drew drawn
  grow: grew grown
  throw: threw thrown
  know: knew known
  fly: flew flown
  wear: wore worn
  tear: tore torn
  swear: swore sworn
  drive: drove driven
  ride: rode ridden
  rise: rose risen
  weep: wept
  sleep: slept
  sweep: swept
  meet: met meeting
  read: reads reading
  shut: shutting
  shake: shook shaken
  mistake: mistook mistaken mistakes
  forget: forgot forgotten
  hide: hid hidden
  steal: stole stolen
  freeze: froze frozen
  wake: woke woken
  learn: learnt learned
  burn: burnt burned
  stick: stuck
  strike: struck
  dig: dug
  swap: swapped swapping
  show: shown showed
  eat: ate eaten
  fight: fought
  seek: sought
  overcome: overcame
  undo: undid undone
  withdraw: withdrew withdrawn
  overhear: overheard
  mishear: misheard
  misread: misreading
  inherit: inherited inheriting
  colleague: colleagues co-worker co-workers coworker coworkers workmate workmates teammate teammates
  man: men
  woman: women
  child: children kid kids
  person: people
  mum: mom mums moms
  phone: telephoned phoned
  organiz: organise organised organising organize organized organizing organisation organization`
    .split("\n")
    .flatMap((row) => {
      const [lemma = "", forms = ""] = row.trim().split(": ");
      return [lemma, ...forms.split(" ")].map((form) => [form, lemma] as const);
    }),
);
