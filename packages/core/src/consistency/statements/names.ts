import type { Token } from "../../text/tokens.ts";
import { wordSet } from "../facts/words.ts";

const SENTENCE_STARTS = wordSet(". ! ? :");

/** Capitalised, and not merely because a sentence begins. */
export const isCapitalInside = ({ kind, text }: Token, before: Token | undefined): boolean =>
  kind === "word" &&
  before !== undefined &&
  /^\p{Lu}/u.test(text) &&
  !SENTENCE_STARTS.has(before.text);

const NO_NAME =
  /^(?:i'|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|q)/;

/** Names inside sentences, in lower case. */
export function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const { lower } = token;
    if (lower === "i" || !isCapitalInside(token, tokens[index - 1])) continue;
    if (/^\p{Lu}[\p{L}'’]+$/u.test(token.text) && !NO_NAME.test(lower))
      names.add(lower.replace(/'s$/, ""));
  }
  return names;
}

const JOINTS = wordSet("'s -");

/** What stands directly before a noun: show → Viking; site → Tallow. */
export function modifiersIn(
  tokens: readonly Token[],
  subjects: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const modifiers = new Map<string, Set<string>>();
  for (const [index, subject] of subjects.entries()) {
    if (subject === "") continue;
    const beforeAt = JOINTS.has(tokens[index - 1]?.text ?? "") ? index - 2 : index - 1;
    const before = tokens[beforeAt];
    const modifier = subjects[beforeAt] || yearOf(before);
    if (!modifier || before?.lower.endsWith("ing") || before?.lower.endsWith("ed")) continue;
    const known = modifiers.get(subject);
    if (known) known.add(modifier);
    else modifiers.set(subject, new Set([modifier]));
  }
  return modifiers;
}

const yearOf = (token: Token | undefined): string =>
  token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.text) ? token.text : "";
