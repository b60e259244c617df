import { phraseFinder, type PhraseMatch } from "../../text/phrases.ts";
import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import type { Stance } from "./fact.ts";
import { subjectOf } from "./subjects.ts";
import { AXES, ATTITUDES, TOPICS, SIDES } from "./stance-words.ts";

export interface FoundStance {
  readonly value: Stance;
  readonly from: number;
  readonly to: number;
}

const findTopics = phraseFinder(TOPICS);
const findAxes = phraseFinder(AXES);
const findAttitudes = phraseFinder(ATTITUDES);

const NEGATION =
  /^(?:not|never|no|don't|doesn't|didn't|wouldn't|won't|can't|cannot|isn't|aren't|wasn't|nothing|without|hate|hated|avoid|against|nor|neither|stop|rule|ruled|enough|sick|tired|done|isn|any|rather|mad|nervous|instead)$/;

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  Object.keys(AXES).map((label) => {
    const [axis = "", pole = ""] = label.split(":");
    const other = Object.keys(AXES).find(
      (one) => one.startsWith(`${axis}:`) && one !== `${axis}:${pole}`,
    );
    return [label, other ?? label] as const;
  }),
);

/** What a telling is for and against, in order: named questions of taste, then likes and dislikes of anything. */
export function stancesIn(tokens: readonly Token[]): readonly FoundStance[] {
  const attitudes = findAttitudes(tokens);
  const named = longestOf(findAxes(tokens)).map((match) => {
    const label = isTurned(tokens, match, attitudes)
      ? (OPPOSITE.get(match.label) ?? match.label)
      : match.label;
    const [axis = "", pole = ""] = label.split(":");
    return { value: { type: "stance" as const, axis, pole }, from: match.from, to: match.to };
  });
  const told = topicsOf(tokens, longestOf(attitudes)).filter(
    ({ value, from }) =>
      !named.some((one) => one.value.axis === value.axis && Math.abs(one.from - from) <= 6),
  );
  return [...resolved([...named, ...told]), ...likesOf(tokens, longestOf(attitudes))];
}

/** One side for each question: of two that a telling touches, the one said last and with an attitude stands. */
function resolved(stances: readonly FoundStance[]): readonly FoundStance[] {
  return stances.filter((stance) => {
    const others = stances.filter((other) => other.value.axis === stance.value.axis);
    const poles = new Set(others.map(({ value }) => value.pole));
    return (
      poles.size === 1 ||
      others.at(-1) === stance ||
      others.filter(({ value }) => value.pole === stance.value.pole).length * 2 > others.length
    );
  });
}

/** A topic with the nearest like or dislike in its sentence. */
function topicsOf(
  tokens: readonly Token[],
  attitudes: readonly PhraseMatch<"for" | "against">[],
): readonly FoundStance[] {
  return longestOf(findTopics(tokens)).flatMap((match) => {
    const side = SIDES[match.label];
    if (!side) return [];
    const near = attitudes
      .map((attitude) => ({
        attitude,
        gap: attitude.from >= match.to ? attitude.from - match.to : match.from - attitude.to,
      }))
      .filter(({ attitude, gap }) => gap >= -2 && gap <= 9 && !isCut(tokens, match, attitude))
      .sort((x, y) => x.gap - y.gap)[0]?.attitude;
    const isNegated = [1, 2, 3, 4].some(
      (back) =>
        /^(?:not|no|never|don't|without|neither|nor)$/.test(
          tokens[match.from - back]?.lower ?? "",
        ) &&
        !/^(?:mind|matter|bother)$/.test(tokens[match.from - back + 1]?.lower ?? "") &&
        !isStop(tokens, match.from - back, match.from),
    );
    const isDenied = /^(?:is|are|was|were) (?:not|out)\b|^(?:isn't|aren't|wasn't)\b/.test(
      tokens
        .slice(match.to, match.to + 3)
        .map(({ lower }) => lower)
        .join(" "),
    );
    if (isDenied) {
      const [axis, , against] = side;
      return [
        { value: { type: "stance" as const, axis, pole: against }, from: match.from, to: match.to },
      ];
    }
    if (!near && !isNegated) return [];
    const isAgainst = near ? (near.label === "against") !== isTurnedLike(tokens, near) : true;
    const [axis, pole, against] = side;
    return [
      {
        value: { type: "stance" as const, axis, pole: isAgainst ? against : pole },
        from: match.from,
        to: match.to,
      },
    ];
  });
}

const isStop = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^[.!?;]$/.test(text));

const isCut = (
  tokens: readonly Token[],
  a: { from: number; to: number },
  b: { from: number; to: number },
): boolean =>
  tokens
    .slice(Math.min(a.to, b.to), Math.max(a.from, b.from))
    .some(({ lower }) => /^(?:[.!?;]|but|because|than|though|although)$/.test(lower));

const isTurnedLike = (
  tokens: readonly Token[],
  { label, from }: PhraseMatch<"for" | "against">,
): boolean =>
  label === "for" &&
  [1, 2].some((back) =>
    /^(?:not|don't|doesn't|didn't|never|no|wouldn't|isn't|cannot|can't|aren't)$/.test(
      tokens[from - back]?.lower ?? "",
    ),
  );

const longestOf = <Label extends string>(
  matches: readonly PhraseMatch<Label>[],
): readonly PhraseMatch<Label>[] =>
  matches.filter(
    (match) =>
      !matches.some(
        (other) =>
          other !== match &&
          other.from <= match.from &&
          other.to >= match.to &&
          other.to - other.from > match.to - match.from,
      ),
  );

/** "Working from home drives me mad", "I don't want a large company". */
function isTurned(
  tokens: readonly Token[],
  { label, from, to }: PhraseMatch<string>,
  attitudes: readonly PhraseMatch<"for" | "against">[],
): boolean {
  const isNo = label.endsWith(":no");
  if (isNo) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;,]$/.test(lower) || lower === "but") break;
    if (lower === "than") return true;
    if (NEGATION.test(lower) && lower !== "rather" && lower !== "any") return lower !== "mind";
  }
  const after = tokens.slice(to, to + 3).map(({ lower }) => lower);
  if (/\b(?:was|is|were|are|got|became|gets) (?:far |much )?too\b/.test(after.join(" ")))
    return true;
  return attitudes.some(
    (attitude) =>
      attitude.label === "against" &&
      attitude.from >= to &&
      attitude.from - to <= 4 &&
      !tokens.slice(to, attitude.from).some(({ lower }) => /^[.!?;,]$/.test(lower)),
  );
}

/** A like or dislike with the content words that follow or precede it in its clause. */
function likesOf(
  tokens: readonly Token[],
  attitudes: readonly PhraseMatch<"for" | "against">[],
): readonly FoundStance[] {
  return attitudes.flatMap(({ label, from, to }) => {
    const objects = [...objectsFrom(tokens, to, 1), ...objectsFrom(tokens, from - 1, -1)];
    const less = lessLiked(tokens, to);
    const isTurned =
      label === "for" &&
      [1, 2].some((back) =>
        /^(?:not|don't|doesn't|didn't|never|no|wouldn't|isn't|cannot|can't)$/.test(
          tokens[from - back]?.lower ?? "",
        ),
      );
    const pole = isTurned ? "against" : label;
    const opposite = pole === "for" ? "against" : "for";
    const stance = (object: string, side: string): FoundStance => ({
      value: { type: "stance" as const, axis: `~${object}`, pole: side },
      from,
      to,
    });
    return [
      ...[...new Set(objects)].map((object) => stance(object, pole)),
      ...[...new Set(less)].map((object) => stance(object, opposite)),
    ];
  });
}

const COMPARED = /^(?:over|than|instead)$/;

/** "Paediatrics over adults", "the lab rather than the field": what is liked less. */
function lessLiked(tokens: readonly Token[], to: number): readonly string[] {
  for (let at = to; at < Math.min(tokens.length, to + 8); at += 1) {
    const lower = tokens[at]?.lower ?? "";
    if (/^[.!?;]$/.test(lower)) return [];
    if (COMPARED.test(lower)) return objectsFrom(tokens, at + 1, 1);
  }
  return [];
}

function objectsFrom(tokens: readonly Token[], start: number, step: 1 | -1): readonly string[] {
  const objects: string[] = [];
  for (
    let at = start;
    at >= 0 && at < tokens.length && Math.abs(at - start) < 8 && objects.length < 4;
    at += step
  ) {
    const token = tokens[at];
    if (
      !token ||
      /^[.!?;]$/.test(token.text) ||
      /^(?:but|than|over|instead|because|although|though)$/.test(token.lower)
    )
      break;
    if (token.text === "," && objects.length > 0) break;
    if (token.kind === "word" && !isFunctionWord(token.lower)) {
      const subject = subjectOf(token.lower);
      if (subject) objects.push(subject);
    }
  }
  return objects;
}
