import type { Application } from "@finalist/core/model";
import type { Preparation } from "@finalist/core/prepare";
import { isolateNames } from "../../ui/isolate.ts";

/** The names of others stand in the core's sentences as they are, whatever their direction. */
export function withNamesIsolated(application: Application, preparation: Preparation): Preparation {
  const people = application.interviewers.map(({ name }) => name);
  const names = [application.company.name, ...people];
  const { questions, checklist, timeline, next } = preparation;
  return {
    ...preparation,
    questions: { ...questions, problems: isolateNames(questions.problems, names) },
    checklist: isolateNames(checklist, names),
    timeline: isolateNames(timeline, names),
    next: isolateNames(next, names),
  };
}
