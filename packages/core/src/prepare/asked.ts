import type { EditCommand } from "../change/command.ts";
import type { Instant } from "../time.ts";
import type { Preparation } from "./prepare.ts";
import type { AssignedQuestion } from "./situation/questions.ts";

/** A question in the room, with whom it is for. */
export interface QuestionFor {
  readonly interviewerId: string;
  readonly question: AssignedQuestion;
}

/** Marks a question as asked, or takes that back. A person's proposal becomes a plan by it. */
export function askedCommand(
  { interviewerId, question }: QuestionFor,
  { questions }: Pick<Preparation, "questions">,
  now: Instant,
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
