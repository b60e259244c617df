import { AnswerInput, type Review, reviewAnswer } from "@finalist/core/review";
import { INTAKE_BYTES_MAX } from "@finalist/core";
import { parseAs } from "@finalist/core/model";
import type { Context } from "../context.ts";
import { Failure } from "../failure.ts";
import { looksLikeJsonLines, parseJsonLines } from "../json-lines.ts";
import type { AnswerOptions, Cell, Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted } from "../words.ts";

export interface ReviewOptions extends AnswerOptions {
  readonly question?: string;
}

/** Reviews answers, as JSON Lines or as one plain text; stores nothing. */
export async function review(
  { io, out }: Context,
  file: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const text = await readText(io, file, INTAKE_BYTES_MAX);
  if (text.trim() === "") throw new Failure("There is no answer in it.");
  const answers = looksLikeJsonLines(text)
    ? parseJsonLines(text, (value) => parseAs(AnswerInput, value))
    : [{ text, ...(options.question && { question: options.question }) }];
  const reviews = answers.map((answer) => reviewAnswer(answer));
  out.answer(options, {
    jsonLines: () => reviews,
    plain: () => reviews.map(rowOf),
    text: () => {
      for (const [index, one] of printable(reviews).entries()) {
        if (index > 0) out.line();
        if (answers.length > 1) out.line(out.paint.strong(one.id ?? `Answer ${index + 1}`));
        printReview(out, one);
      }
    },
  });
}

const rowOf = (review: Review): readonly Cell[] => [
  ...[review.id, ...PARTS.map(([part]) => review.star[part])],
  ...[review.measurableResult, review.constraint, review.rejectedAlternatives],
  ...[!review.weHidesOwnPart, review.fillerCount, review.wordCount],
];

const PARTS = [
  ["situation", "Situation"],
  ["task", "Task"],
  ["action", "Action"],
  ["result", "Result"],
] as const;

function printReview(out: Output, review: Review): void {
  const { good, muted, warn } = out.paint;
  const mark = (is: boolean): string => (is ? good("✓") : warn("–"));
  out.line(PARTS.map(([part, name]) => `${mark(review.star[part])} ${name}`).join(" · "));
  out.line(
    [
      `${mark(review.measurableResult)} a number in the result`,
      `${mark(review.constraint)} a constraint`,
      `${mark(review.rejectedAlternatives)} what you decided against`,
      `${mark(!review.weHidesOwnPart)} your own part`,
    ].join(" · "),
  );
  const fillers = Object.entries(review.fillers).filter(([, count]) => count > 0);
  out.line(
    muted(
      `${counted(review.wordCount, "word")}, ${counted(review.fillerCount, "filler")}${
        fillers.length > 0
          ? ` (${fillers.map(([word, count]) => `${word} ${count}`).join(", ")})`
          : ""
      }`,
    ),
  );
  for (const { text } of review.advice) out.line(`→ ${text}`, "  ");
}
