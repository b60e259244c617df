import type { Span } from "../text/tokens.ts";
import { actionIn, hiddenBehindWe } from "./action.ts";
import { constraintIn } from "./constraint.ts";
import type { Part, Reading } from "./reading.ts";
import { rejectedIn } from "./rejected.ts";
import { measuredIn, resultIn } from "./result.ts";
import { restOfSentence } from "./signs.ts";
import { situationIn } from "./situation.ts";
import { taskIn } from "./task.ts";

/** Where the parts of a story are told; what has no place in the answer is not in it. */
export interface Evidence {
  readonly situation: readonly Span[];
  readonly task: readonly Span[];
  readonly action: readonly Span[];
  readonly result: readonly Span[];
  readonly measurableResult: readonly Span[];
  readonly constraint: readonly Span[];
  readonly rejectedAlternatives: readonly Span[];
  /** The deeds of an answer in which only "we" did anything. */
  readonly we: readonly Span[];
}

export function evidenceIn(reading: Reading): Evidence {
  const action = actionIn(reading);
  const result = resultIn(reading);
  const task = taskIn(reading);
  const constraint = constraintIn(reading, task, result);
  const rejected = rejectedIn(reading);
  const spans = (parts: readonly Part[]): readonly Span[] => spansOf(reading, parts);
  return {
    situation: spans(situationIn(reading, { task, result, constraint, rejected })),
    task: spans(task),
    action: spans(action),
    result: spans(result),
    measurableResult: spans(measuredIn(reading, result)),
    constraint: spans(constraint),
    rejectedAlternatives: spans(rejected),
    we: spans(hiddenBehindWe(action)),
  };
}

/** Each clause with what follows it without a verb of its own, such as the things of a list. */
function spansOf(reading: Reading, parts: readonly Part[]): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const tail = restOfSentence(reading, part, ({ tense }) => tense === "none");
    const end = tail.at(-1)?.end ?? part.end;
    const last = spans.at(-1);
    if (!last || last.end <= part.start) spans.push({ start: part.start, end });
    else if (end > last.end) spans[spans.length - 1] = { start: last.start, end };
  }
  return spans;
}
