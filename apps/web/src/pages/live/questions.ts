import type { EditCommand } from "@finalist/core/change";
import type { AssignedQuestion, Preparation, RunningSession } from "@finalist/core/prepare";

/** A question in the room, with whom it is for. */
export interface QuestionFor {
  readonly interviewerId: string;
  readonly question: AssignedQuestion;
}

/** In the order in which they stand on the screen, and so on the number keys. */
export const questionsIn = ({ people }: RunningSession): readonly QuestionFor[] =>
  people.flatMap(({ id, questions }) =>
    questions.map((question) => ({ interviewerId: id, question })),
  );

/** Marks a question as asked, or takes that back. A person's proposal becomes a plan by it. */
export function askedCommand(
  { interviewerId, question }: QuestionFor,
  { questions }: Preparation,
  now: string,
  newId: () => string,
): EditCommand {
  const { plannedId, askedAt } = question;
  if (plannedId !== undefined)
    return {
      type: "change",
      collection: "plannedQuestions",
      id: plannedId,
      patch: { askedAt: askedAt === undefined ? now : null },
    };
  const own = questions.people.find((person) => person.interviewerId === interviewerId)?.own ?? [];
  return {
    type: "batch",
    label: `Asked: ${question.text}`.slice(0, 200),
    commands: own.map((each) => ({
      type: "add",
      collection: "plannedQuestions",
      value: {
        id: newId(),
        interviewerId,
        ...(each.questionId ? { questionId: each.questionId } : { text: each.text }),
        ...(each.questionId === question.questionId && { askedAt: now }),
      },
    })),
  };
}
