import type { QuestionFor, RunningSession } from "@finalist/core/prepare";

/** In the order in which they stand on the screen, and so on the number keys. */
export const questionsIn = ({ people }: RunningSession): readonly QuestionFor[] =>
  people.flatMap(({ id, questions }) =>
    questions.map((question) => ({ interviewerId: id, question })),
  );
