import { fromWallTime, type Instant, type TimeZone, toMillis } from "../time.ts";
import { asWords, meaningWords } from "../words.ts";
import type { Draft } from "./draft.ts";

/** So few words, none of them of a sentence, tell nobody what they are about. */
const WORDS_MAX = 8;

/** False for a few words that were sorted nowhere and make no sentence: "asdf qwer". */
export function isUnderstood({ source, notes, claims }: Draft): boolean {
  if (source !== "notes" || notes.length === 0 || claims.length > 0) return true;
  if (notes.some(({ kind }) => kind !== "other")) return true;
  const text = notes.map((note) => note.text).join(" ");
  const words = asWords(text).trim().split(" ");
  return words.length > WORDS_MAX || meaningWords(text).length < words.length;
}

/** Whether all that an invitation names is over, as in one of last year. */
export const isPast = (
  { sessions }: Draft,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: TimeZone },
): boolean =>
  sessions.length > 0 &&
  sessions.every(({ date, start, end }) => {
    const last = end ?? start ?? (date && fromWallTime(`${date}T23:59`, timeZone));
    return last !== undefined && toMillis(last) < toMillis(now);
  });
