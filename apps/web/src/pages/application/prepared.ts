import type { Application, Candidate } from "@finalist/core/model";
import { itemText } from "@finalist/core/playbook";
import { type Preparation, prepare } from "@finalist/core/prepare";
import { learnItems } from "../../data/index.ts";
import { systemTimeZone } from "../../format.ts";
import { isolateNames } from "../../ui/isolate.ts";

// Whoever ticks an item has come here first.
learnItems(itemText);

interface Prepared {
  readonly candidate: Candidate;
  readonly now: string;
  readonly timeZone: string;
  readonly preparation: Preparation;
}

const computed = new WeakMap<Application, Prepared>();

/** What follows from the two, here and now; computed once for all that show it. */
export function prepared(application: Application, candidate: Candidate, now: string): Preparation {
  const timeZone = systemTimeZone();
  const last = computed.get(application);
  if (last?.candidate === candidate && last.now === now && last.timeZone === timeZone)
    return last.preparation;
  const plain = prepare(application, candidate, now, { timeZone });
  const preparation = withNamesIsolated(application, plain);
  computed.set(application, { candidate, now, timeZone, preparation });
  return preparation;
}

/** The names of others stand in the core's sentences as they are, whatever their direction. */
function withNamesIsolated(application: Application, preparation: Preparation): Preparation {
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
