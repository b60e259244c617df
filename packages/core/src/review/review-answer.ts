import { adviceFor } from "./advice.ts";
import { evidenceIn } from "./evidence.ts";
import { FILLERS, type Filler } from "./fillers.ts";
import { readAnswer, type Reading } from "./reading.ts";
import type { AnswerInput, Review } from "./schema.ts";

/** Which parts of a story an answer tells, where it tells them, and what would mend it. */
export function reviewAnswer({ id, text }: AnswerInput): Review {
  const reading = readAnswer(text);
  const evidence = evidenceIn(reading);
  const shows = (part: keyof typeof evidence): boolean => evidence[part].length > 0;
  const verdicts = {
    star: {
      situation: shows("situation"),
      task: shows("task"),
      action: shows("action"),
      result: shows("result"),
    },
    measurableResult: shows("measurableResult"),
    constraint: shows("constraint"),
    rejectedAlternatives: shows("rejectedAlternatives"),
    fillerCount: reading.fillers.length,
    fillers: countsOf(reading),
    weHidesOwnPart: shows("we"),
    wordCount: reading.spoken.filter(({ kind }) => kind !== "sign").length,
  };
  return {
    ...(id !== undefined && { id }),
    ...verdicts,
    spans: { ...evidence, fillers: fillerSpans(reading) },
    advice: adviceFor(verdicts),
  };
}

function countsOf({ fillers }: Reading): Readonly<Record<Filler, number>> {
  const counts = { um: 0, like: 0, "you know": 0, "sort of": 0, basically: 0, actually: 0 };
  for (const { filler } of fillers) counts[filler] += 1;
  return counts satisfies Record<(typeof FILLERS)[number], number>;
}

const fillerSpans = ({ fillers, spoken }: Reading): Review["spans"]["fillers"] =>
  fillers.flatMap(({ from, to }) => {
    const [first, last] = [spoken[from], spoken[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
