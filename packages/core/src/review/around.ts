import type { Token } from "../text/tokens.ts";

/** What stands around a candidate. A word beyond a sign does not count as neighbour. */
export interface Around {
  readonly word: string;
  /** The words before it, the nearest first, back to the sign before; hesitations are passed over. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The sign, if one stands directly before; empty at the beginning of the text. */
  readonly signBefore: string | undefined;
  readonly signAfter: string | undefined;
  readonly isQuestion: boolean;
  /** The words of the sentence so far, at most sixty. */
  readonly earlier: readonly string[];
}

const REACH = 4;
const SENTENCE_REACH = 60;

export function surroundings(tokens: readonly Token[], from: number, to: number): Around {
  const before: string[] = [];
  let back = from - 1;
  while (back >= 0 && isHesitation(tokens[back])) back -= 1;
  const signBefore = signAt(tokens, back);
  for (; back >= 0 && before.length < REACH; back -= 1) {
    const token = tokens[back];
    if (!token || isSign(token)) break;
    before.push(token.lower);
  }
  const after: string[] = [];
  const signAfter = signAt(tokens, to);
  for (let ahead = to; ahead < tokens.length && after.length < REACH; ahead += 1) {
    const token = tokens[ahead];
    if (!token || isSign(token)) break;
    if (!isHesitation(token)) after.push(token.lower);
  }
  const earlier: string[] = [];
  for (let at = from - 1; at >= 0 && earlier.length < SENTENCE_REACH; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?…]$/.test(lower)) break;
    earlier.push(lower);
  }
  let isQuestion = false;
  for (let at = to; at < tokens.length && at < to + REACH * 3; at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?…]$/.test(lower)) {
      isQuestion = lower === "?";
      break;
    }
  }
  return {
    word: tokens[from]?.lower ?? "",
    before,
    after,
    signBefore,
    signAfter,
    isQuestion,
    earlier,
  };
}

const HESITATION = /^(?:u+h*m+|u+h+|e+r+m*|e+h*m+|[aä]+h+m+|ä+m+|äh|h+mm+)$/;

export const isHesitation = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.lower.length <= 12 && HESITATION.test(token.lower);

const isSign = ({ kind, lower }: Token): boolean =>
  kind === "sign" && /^[,.;:!?…()"“”–—-]$/.test(lower);

/** The sign at a place; the ends of the text count as full stops. */
function signAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token) return ".";
  return isSign(token) ? token.lower : undefined;
}
