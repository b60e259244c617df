import type { Application } from "../model/application.ts";
import { NOTE_KIND_NAMES } from "../playbook/labels.ts";
import { ASKS } from "../playbook/questions.ts";
import { NOTE_PROMPTS, POST_MORTEM } from "../playbook/round-one.ts";
import { isAsk } from "../prepare/situation/questions.ts";
import { bullets, section } from "./page.ts";

/**
 * How to go through a round that is just over: one question after the other, for each kind of note,
 * beginning with what nobody has noted yet.
 */
export function debrief(application: Application, round: number): string {
  const interview = application.interviews.find((one) => one.round === round);
  const sessions = application.sessions.filter(({ interviewId }) => interviewId === interview?.id);
  const there = new Set(sessions.flatMap(({ interviewerIds }) => interviewerIds));
  const people = application.interviewers.filter(({ id }) => there.has(id));
  const notes = application.notes.filter(({ interviewId }) => interviewId === interview?.id);
  const noted = new Set(notes.map(({ kind }) => kind));
  const open = NOTE_PROMPTS.filter(({ kind }) => !noted.has(kind));
  const rest = NOTE_PROMPTS.filter(({ kind }) => noted.has(kind));
  return [
    `# After round ${round} at ${application.company.name}`,
    "",
    "Help me to write down what happened while I still remember it; within a day half of it is gone. Ask one question at a time, in the order below, and wait. Ask for exact words, numbers, dates and names, and who said it. Take what I say as I say it: no polish, no guesses, nothing added. When I say that there is no more, go on to the next.",
    ...section(
      "Who was there",
      bullets(people.map(({ name, title }) => [name, title].filter(Boolean).join(", "))),
    ),
    ...section(
      "What to ask me",
      bullets(
        [...open, ...rest].map(
          ({ kind, question, example }) =>
            `${question} (${NOTE_KIND_NAMES[kind]}, \`${kind}\`; for example: ${example})${noted.has(kind) ? " Something is noted already: ask what is missing." : ""}`,
        ),
      ),
    ),
    ...section(
      "What is noted already",
      bullets(notes.map(({ kind, text }) => `${NOTE_KIND_NAMES[kind]}: ${text}`)),
    ),
    ...section(
      "What I meant to ask them",
      bullets(
        application.plannedQuestions
          .filter(({ interviewerId }) => there.has(interviewerId ?? ""))
          .map(
            ({ text, questionId }) =>
              text ?? (isAsk(questionId) ? ASKS[questionId].text : undefined),
          ),
      ),
    ),
    ...section(
      "What it is good for",
      bullets(Object.values(POST_MORTEM).map(({ text, use }) => `${text}: ${use}`)),
    ),
    ...section("At the end", [
      "Read the notes back to me, each under its kind, and let me correct them. Name every number, date and title that I said to somebody, since I have to say the same again; name what was left open; and say whom I should thank for what.",
    ]),
  ].join("\n");
}
