import type { Application } from "@finalist/core/model";
import type { LikelyQuestion, Preparation } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";

/** What they may ask, session by session, with the story that answers it. */
export const likely = (context: Context, wanted: string, options: AnswerOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const { application, preparation } = await loadOne(reader, wanted, io.now());
    const sessions = likelyIn(application, preparation);
    out.answer(options, {
      json: () => ({ sessions }),
      plain: () =>
        sessions.flatMap(({ title, questions }) =>
          questions.map(({ questionId, text, askers, needsStory, story }) => [
            ...[title, questionId, text, askers.join(", ")],
            story?.title ?? (needsStory ? "none yet" : "needs none"),
          ]),
        ),
      text: () => printLikely(out, printable(sessions)),
    });
  });

interface Likely extends LikelyQuestion {
  readonly askers: readonly string[];
  /** The story set aside for it in this session, else the one that fits best. */
  readonly story?: { readonly id: string; readonly title: string };
}

interface LikelySession {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Likely[];
}

/** What may be asked in each session, by whom, and what to tell. */
export function likelyIn(
  { interviewers }: Application,
  { likely: found, sessions, allocation, stories }: Preparation,
): readonly LikelySession[] {
  const titles = new Map(
    sessions.map(({ session, format }) => [session.id, session.title ?? format?.name ?? "Session"]),
  );
  return found.map(({ sessionId, questions }) => ({
    id: sessionId,
    title: titles.get(sessionId) ?? "",
    questions: questions.map((question) => {
      const slot = allocation.slots.find(
        (one) => one.sessionId === sessionId && one.questionIds.includes(question.questionId),
      );
      const id = slot?.storyId ?? question.storyIds[0];
      const story = stories.find((one) => one.id === id);
      return {
        ...question,
        askers: interviewers
          .filter((person) => question.askerIds.includes(person.id))
          .map(({ name }) => name),
        ...(story && { story: { id: story.id, title: story.title } }),
      };
    }),
  }));
}

function printLikely(out: Output, sessions: readonly LikelySession[]): void {
  const { strong, muted, warn } = out.paint;
  const filled = sessions.filter(({ questions }) => questions.length > 0);
  if (filled.length === 0)
    return out.note("Likely questions follow from the people and formats; neither is known yet.");
  for (const [index, { title, questions }] of filled.entries()) {
    if (index > 0) out.line();
    out.line(strong(title));
    for (const { questionId, text, askers, because, story, needsStory } of questions) {
      const who = [askers.join(", "), because].filter(Boolean).join("; ");
      out.line(`  ${text} ${muted(`(${questionId})`)}`, "    ");
      out.line(`    ${muted(who)}`, "    ");
      if (story) out.line(`    Tell: ${story.title}`, "      ");
      else if (needsStory) out.line(`    ${warn("No story answers it yet.")}`);
    }
  }
}
