import { isFunctionWord } from "../../text/stems.ts";
import type { Token } from "../../text/tokens.ts";
import type { Attitude } from "./attitudes.ts";
import { type FoundAttitude, type FoundStance, isTaste } from "./readings.ts";
import { subjectOf } from "../facts/subjects.ts";

/** "I'd like to add", "I want to correct": about the talk itself. */
const TALK =
  /^(?:add|say|mention|correct|clarify|clear|explain|ask|answer|tell|put|take|walk|go|come|return|revise|withdraw|retract|restate|point|note|be|straighten|set|own|amend|update|repeat|change|talk|speak|start|begin|precise|honest|send|know|hear|see)$/;

/** A like or dislike with the content words that follow or precede it in its clause. */
export function likesOf(
  tokens: readonly Token[],
  attitudes: readonly FoundAttitude[],
): readonly FoundStance[] {
  return attitudes.flatMap(({ label, from, to }) => {
    if (!isTaste(label) && !isWish(tokens, label, from)) return [];
    if (isOfTalk(tokens, to)) return [];
    const isNegated = attitudes.some(
      (other) => other.label === "flip" && other.to <= from && from - other.to <= 1,
    );
    const isDisliked = label === "distaste" || label === "against" || label === "drop";
    const pole = isDisliked === isNegated ? "for" : "against";
    const objects = [...objectsFrom(tokens, to, 1), ...objectsFrom(tokens, from - 1, -1)];
    const stance = (object: string, side: string): FoundStance => ({
      value: { type: "stance", axis: `~${object}`, pole: side },
      from,
      to,
    });
    return [
      ...[...new Set(objects)].map((object) => stance(object, pole)),
      ...[...new Set(lessLiked(tokens, to))].map((object) =>
        stance(object, pole === "for" ? "against" : "for"),
      ),
    ];
  });
}

const isWish = (tokens: readonly Token[], label: Attitude, from: number): boolean =>
  (label === "for" || label === "against" || label === "drop") &&
  !/^(?:done|please|only|is|are|no)$/.test(tokens[from]?.lower ?? "");

const isOfTalk = (tokens: readonly Token[], to: number): boolean => {
  const at = tokens[to]?.lower === "to" ? to + 1 : to;
  return at > to && TALK.test(tokens[at]?.lower ?? "");
};

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
